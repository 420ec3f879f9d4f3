"""Between ``vibeassist.v1`` and Google's Live JSON, both ways. Pure."""

import re
from typing import Any

import pybase64

from vibeassist.live.config import INPUT_MIME_TYPE, FunctionResponse, SessionConfig
from vibeassist.live.decode import GoogleReader
from vibeassist.live.events import Audio, LiveEvent
from vibeassist.live.protocol import (
    AUDIO_FRAME_BYTES,
    ActivityEnd,
    ActivityStart,
    AudioStreamEnd,
    ClientContent,
    ClientMessage,
    ContentTurn,
    MalformedMessage,
    MicrophoneAudio,
    Text,
    ToolResponse,
)
from vibeassist.live.protocol.fields import dump_object
from vibeassist.live.setup import setup_message

_SOUND_DATA = re.compile(rb'"data"\s*:\s*"([A-Za-z0-9+/]{16,}={0,2})"')

# Ten of these a second per session: written as text around the base64, not as a tree.
_AUDIO_HEAD = f'{{"realtimeInput":{{"audio":{{"mimeType":"{INPUT_MIME_TYPE}","data":"'.encode()
_AUDIO_TAIL = b'"}}}'


def google_setup(config: SessionConfig) -> bytes:
    """Google's setup message.

    Raises:
        MalformedMessage: a function whose parameters are no JSON schema.
    """
    try:
        return dump_object({"setup": setup_message(config)}).encode()
    except (AttributeError, TypeError, ValueError, RecursionError):
        # The schema comes from the client as it is; only reading it shows whether it is one.
        raise MalformedMessage("a function's parameters are not a JSON schema") from None


def sound_to_google(pcm: bytes) -> bytes:
    """Google's message for microphone samples (16 kHz int16)."""
    return _AUDIO_HEAD + pybase64.b64encode(pcm) + _AUDIO_TAIL


def to_google(message: ClientMessage) -> bytes | None:
    """Google's message for a client's; None for one that is the gateway's own business."""
    match message:
        case MicrophoneAudio(pcm):
            return sound_to_google(pcm)
        case Text(text):
            return dump_object(
                _content((ContentTurn("user", (text,)),), turn_complete=True)
            ).encode()
        case ClientContent(turns, turn_complete):
            return dump_object(_content(turns, turn_complete)).encode()
        case ToolResponse(responses):
            answers = [_function_response(response) for response in responses]
            return dump_object({"toolResponse": {"functionResponses": answers}}).encode()
        case ActivityStart():
            return b'{"realtimeInput":{"activityStart":{}}}'
        case ActivityEnd():
            return b'{"realtimeInput":{"activityEnd":{}}}'
        case AudioStreamEnd():
            return b'{"realtimeInput":{"audioStreamEnd":true}}'
        case _:
            return None


def _content(turns: tuple[ContentTurn, ...], turn_complete: bool) -> dict[str, Any]:
    google_turns = [
        {"role": turn.role, "parts": [{"text": text} for text in turn.texts]} for turn in turns
    ]
    return {"clientContent": {"turns": google_turns, "turnComplete": turn_complete}}


def _function_response(response: FunctionResponse) -> dict[str, Any]:
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


class SoundTemplate:
    """Reads Google's sound messages without parsing them, once it has seen how they are written.

    Nearly all messages of a session hold a piece of sound and nothing else, and differ only in the
    base64. What stands around it is learned from the first; a message that has exactly the same
    around clean base64 is another. Whatever differs in one byte is parsed as ever.
    """

    def __init__(self) -> None:
        self._head = b""
        self._tail = b""

    def read(self, raw: bytes) -> bytes | None:
        """The samples; None where the message must be parsed."""
        head, tail = self._head, self._tail
        if not head or not raw.startswith(head) or not raw.endswith(tail):
            return None
        try:
            return pybase64.b64decode(
                memoryview(raw)[len(head) : len(raw) - len(tail)], validate=True
            )
        except ValueError:
            return None  # a quote in it, for one: then there are more fields than this one

    def learn(self, raw: bytes) -> None:
        """Take a message that held sound and nothing else as the model for others."""
        found = _SOUND_DATA.findall(raw)
        if len(found) == 1 and b"inlineData" in raw:
            start = raw.index(found[0])
            self._head, self._tail = raw[:start], raw[start + len(found[0]) :]


class SoundReader:
    """Turns one connection's messages into events: nearly all are sound, which is read apart."""

    def __init__(self) -> None:
        self._reader = GoogleReader(_from_base64)
        self._template = SoundTemplate()

    def read_sound(self, raw: bytes) -> bytes | None:
        """Whole samples of a message that holds nothing else; None where ``read`` must see it."""
        if not self._reader.between_samples:
            return None
        pcm = self._template.read(raw)
        return None if pcm is None or len(pcm) & 1 or len(pcm) > AUDIO_FRAME_BYTES else pcm

    def read(self, raw: str | bytes) -> list[LiveEvent]:
        """All events of one message, sound in pieces that the protocol takes; never raises."""
        events = self._reader.read(raw)
        if len(events) == 1 and isinstance(events[0], Audio) and isinstance(raw, bytes):
            self._template.learn(raw)
        return [piece for event in events for piece in _pieces(event)]


def _from_base64(text: str) -> bytes:
    return pybase64.b64decode(text, validate=True)


def _pieces(event: LiveEvent) -> list[LiveEvent]:
    if not isinstance(event, Audio) or len(event.pcm) <= AUDIO_FRAME_BYTES:
        return [event]
    starts = range(0, len(event.pcm), AUDIO_FRAME_BYTES)
    return [Audio(event.pcm[start : start + AUDIO_FRAME_BYTES]) for start in starts]
