"""What a client says to its gateway: messages, and their JSON both ways."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Literal

from vibeassist.live.config import FunctionResponse, SessionConfig
from vibeassist.live.protocol.fields import (
    Fields,
    MalformedMessage,
    UnknownType,
    dump_object,
    load_object,
)
from vibeassist.live.protocol.setup import decode_setup, encode_setup
from vibeassist.live.protocol.tables import AUDIO_FRAME_BYTES

_SCHEDULINGS = ("INTERRUPT", "WHEN_IDLE", "SILENT")


@dataclass(frozen=True, slots=True)
class MicrophoneAudio:
    """A binary frame: 16 kHz mono int16 little-endian, whole samples."""

    pcm: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Setup:
    """The first message: what the session shall be."""

    config: SessionConfig
    keeps_account: bool = False
    """Whether the client answers a ``Reconnecting`` that is ``fresh`` with an :class:`Account`."""


@dataclass(frozen=True, slots=True)
class Account:
    """What was said so far, for a session that begins anew under this client."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Text:
    """Typed text, a whole turn of the user's."""

    text: str


@dataclass(frozen=True, slots=True)
class ContentTurn:
    """One turn of :class:`ClientContent`."""

    role: Literal["user", "model"]
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ClientContent:
    """Turns put into the conversation as they are, to seed it with what was said before."""

    turns: tuple[ContentTurn, ...]
    turn_complete: bool = True
    """True: the model shall answer now."""


@dataclass(frozen=True, slots=True)
class ToolResponse:
    """Answers to function calls."""

    responses: tuple[FunctionResponse, ...]


@dataclass(frozen=True, slots=True)
class ActivityStart:
    """The user starts to speak (manual activity only)."""


@dataclass(frozen=True, slots=True)
class ActivityEnd:
    """The user has finished speaking (manual activity only)."""


@dataclass(frozen=True, slots=True)
class AudioStreamEnd:
    """The microphone is closed for now."""


@dataclass(frozen=True, slots=True)
class Ping:
    """Asks for a ``pong``; for clients that cannot send WebSocket pings."""


@dataclass(frozen=True, slots=True)
class BargeIn:
    """Without effect: sound is never held back here, so nothing needs to be let through."""


ClientMessage = (
    MicrophoneAudio
    | Setup
    | Account
    | Text
    | ClientContent
    | ToolResponse
    | ActivityStart
    | ActivityEnd
    | AudioStreamEnd
    | Ping
    | BargeIn
)


def encode_client(message: ClientMessage) -> str | bytes:
    """The frame for a message: bytes are a binary frame, a string is a text frame.

    Raises:
        ValueError, TypeError: a function response that is not JSON.
    """
    if isinstance(message, MicrophoneAudio):
        return message.pcm
    return dump_object(_to_object(message))


def decode_client(data: str | bytes) -> ClientMessage:
    """The message in a frame.

    Raises:
        UnknownType: a type that this version does not have.
        MalformedMessage: anything else that is not a message.
    """
    if isinstance(data, bytes):
        return MicrophoneAudio(check_audio(data))
    value = load_object(data)
    name = value.get("type")
    if name is None and "clientContent" in value:
        name = "clientContent"  # the one message that VibeCat's clients also send bare
    if not isinstance(name, str):
        raise MalformedMessage("type is missing")
    decoder = _DECODERS.get(name)
    if decoder is None:
        raise UnknownType(f"type {name[:40]!r} is not known")
    return decoder(Fields(value, name))


def check_audio(data: bytes) -> bytes:
    """The same bytes, if they can be a frame of sound.

    Raises:
        MalformedMessage: half a sample, or longer than a frame may be.
    """
    if len(data) % 2:
        raise MalformedMessage("binary frame of an odd number of bytes")
    if len(data) > AUDIO_FRAME_BYTES:
        raise MalformedMessage(f"binary frame of more than {AUDIO_FRAME_BYTES} bytes")
    return data


def _to_object(message: ClientMessage) -> dict[str, Any]:
    match message:
        case Setup(config, keeps_account):
            return encode_setup(config) | ({"keepsAccount": True} if keeps_account else {})
        case Account(text):
            return {"type": "account", "text": text}
        case Text(text):
            return {"type": "text", "text": text}
        case ClientContent(turns, turn_complete):
            content = {
                "turns": [
                    {"role": turn.role, "parts": [{"text": text} for text in turn.texts]}
                    for turn in turns
                ],
                "turnComplete": turn_complete,
            }
            return {"type": "clientContent", "clientContent": content}
        case ToolResponse(responses):
            return {
                "type": "toolResponse",
                "functionResponses": [_encode_response(response) for response in responses],
            }
        case _:
            return {"type": _BARE_NAMES[type(message)]}


def _encode_response(response: FunctionResponse) -> dict[str, Any]:
    value: dict[str, Any] = {
        "id": response.id,
        "name": response.name,
        "response": response.response,
    }
    if response.scheduling is not None:
        value["scheduling"] = response.scheduling
    if response.will_continue is not None:
        value["willContinue"] = response.will_continue
    return value


def _decode_response(item: Fields) -> FunctionResponse:
    return FunctionResponse(
        id=item.required_text("id"),
        name=item.text("name"),
        response=item.object("response"),
        scheduling=item.choice("scheduling", _SCHEDULINGS),
        will_continue=item.optional_flag("willContinue"),
    )


def _decode_content(message: Fields) -> ClientContent:
    content = message.fields("clientContent")
    turns = tuple(
        ContentTurn(
            role=turn.choice("role", ("user", "model")) or "user",
            texts=tuple(part.required_text("text") for part in turn.items("parts")),
        )
        for turn in content.items("turns")
    )
    return ClientContent(turns, content.flag("turnComplete", default=True))


_BARE: dict[str, ClientMessage] = {
    "activityStart": ActivityStart(),
    "activityEnd": ActivityEnd(),
    "audioStreamEnd": AudioStreamEnd(),
    "ping": Ping(),
    "bargeIn": BargeIn(),
}
_BARE_NAMES = {type(message): name for name, message in _BARE.items()}


def _bare(name: str) -> Callable[[Fields], ClientMessage]:
    return lambda _: _BARE[name]


_DECODERS: dict[str, Callable[[Fields], ClientMessage]] = {
    "setup": lambda message: Setup(decode_setup(message), message.flag("keepsAccount")),
    "account": lambda message: Account(message.required_text("text")),
    "text": lambda message: Text(message.required_text("text")),
    "clientContent": _decode_content,
    "toolResponse": lambda message: ToolResponse(
        tuple(_decode_response(item) for item in message.items("functionResponses"))
    ),
    **{name: _bare(name) for name in _BARE},
}

CLIENT_TYPES = tuple(_DECODERS)
