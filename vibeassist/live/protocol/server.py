"""What a gateway says to its client: every event of a session, and their JSON both ways.

Names are VibeCat's public ones where it has them, Google's otherwise. Two of VibeCat's differ
from this package's own names and are kept on the wire, so that its clients can read it:
``transcription`` is what the assistant says, ``sessionResumptionUpdate`` brings a handle.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from vibeassist.live.events import (
    Audio,
    Closed,
    FunctionCall,
    GenerationComplete,
    GoAway,
    Grounding,
    InputTranscription,
    Interrupted,
    LiveEvent,
    ModelText,
    OutputTranscription,
    Reconnected,
    Reconnecting,
    ResumptionUpdate,
    SetupComplete,
    ToolCall,
    ToolCallCancellation,
    TurnComplete,
    UnreadableMessage,
    Usage,
    VoiceActivity,
    WaitingForInput,
)
from vibeassist.live.protocol.client import check_audio
from vibeassist.live.protocol.fields import (
    Fields,
    MalformedMessage,
    UnknownType,
    dump_object,
    load_object,
)


@dataclass(frozen=True, slots=True)
class Pong:
    """The answer to a ``ping`` message."""


@dataclass(frozen=True, slots=True)
class ErrorNotice:
    """What the gateway has to complain about; ``ERROR_CODES`` says whether a close follows."""

    code: str
    message: str


ServerMessage = LiveEvent | Pong | ErrorNotice


def encode_server(message: ServerMessage) -> str | bytes:
    """The frame for a message: bytes are a binary frame, a string is a text frame.

    Raises:
        ValueError: ``Closed``, which is a close frame and no message.
    """
    if isinstance(message, Audio):
        return message.pcm
    if isinstance(message, Closed):
        raise ValueError("the end of a connection is told by its close frame")  # noqa: TRY004
    name, encode = _ENCODERS[type(message)]
    fields = {key: value for key, value in encode(message).items() if value is not None}
    return dump_object({"type": name, **fields})


def decode_server(data: str | bytes) -> ServerMessage:
    """The message in a frame.

    Raises:
        UnknownType: a type that this version does not have.
        MalformedMessage: anything else that is not a message.
    """
    if isinstance(data, bytes):
        return Audio(check_audio(data))
    value = load_object(data)
    name = value.get("type")
    if not isinstance(name, str):
        raise MalformedMessage("type is missing")
    decoder = _DECODERS.get(name)
    if decoder is None:
        raise UnknownType(f"type {name[:40]!r} is not known")
    return decoder(Fields(value, name))


def _milliseconds(seconds: float | None) -> int | None:
    return None if seconds is None else round(seconds * 1000)


def _seconds(milliseconds: float | None) -> float | None:
    return None if milliseconds is None else milliseconds / 1000


def _encode_usage(usage: Usage) -> dict[str, Any]:
    return {
        "promptTokenCount": usage.prompt_tokens,
        "responseTokenCount": usage.response_tokens,
        "totalTokenCount": usage.total_tokens,
        "thoughtsTokenCount": usage.thoughts_tokens,
        "cachedContentTokenCount": usage.cached_tokens,
        "promptTokensDetails": _encode_details(usage.prompt_by_modality),
        "responseTokensDetails": _encode_details(usage.response_by_modality),
    }


def _encode_details(counts: dict[str, int]) -> list[dict[str, Any]]:
    return [{"modality": modality, "tokenCount": count} for modality, count in counts.items()]


def _decode_usage(item: Fields) -> Usage:
    return Usage(
        prompt_tokens=item.count("promptTokenCount"),
        response_tokens=item.count("responseTokenCount"),
        total_tokens=item.count("totalTokenCount"),
        thoughts_tokens=item.count("thoughtsTokenCount"),
        cached_tokens=item.count("cachedContentTokenCount"),
        prompt_by_modality=_decode_details(item.items("promptTokensDetails")),
        response_by_modality=_decode_details(item.items("responseTokensDetails")),
    )


def _decode_details(items: list[Fields]) -> dict[str, int]:
    return {item.required_text("modality"): item.count("tokenCount") for item in items}


def _encode_grounding(grounding: Grounding) -> dict[str, Any]:
    return {
        "webSearchQueries": list(grounding.queries),
        "groundingChunks": [
            {"web": {"title": title, "uri": uri}} for title, uri in grounding.sources
        ],
    }


def _decode_grounding(item: Fields) -> Grounding:
    pages = [chunk.fields("web") for chunk in item.items("groundingChunks")]
    return Grounding(
        queries=item.texts("webSearchQueries"),
        sources=tuple((page.text("title"), page.text("uri")) for page in pages),
    )


def _encode_calls(message: ToolCall) -> dict[str, Any]:
    return {
        "functionCalls": [
            {"id": call.id, "name": call.name, "args": call.args} for call in message.calls
        ]
    }


def _decode_calls(item: Fields) -> ToolCall:
    return ToolCall(
        tuple(
            FunctionCall(call.required_text("id"), call.required_text("name"), call.object("args"))
            for call in item.items("functionCalls")
        )
    )


def _decode_voice_activity(item: Fields) -> VoiceActivity:
    kind = item.choice("activity", ("start", "end"))
    if kind is None:
        raise MalformedMessage("voiceActivity.activity is missing")
    return VoiceActivity(kind, _seconds(item.optional_number("offsetMs")))


# One row per message: class, name on the wire, to fields, from fields. None fields are left out.
_ROWS: tuple[
    tuple[type, str, Callable[[Any], dict[str, Any]], Callable[[Fields], ServerMessage]], ...
] = (
    (
        SetupComplete,
        "setupComplete",
        lambda m: {"sessionId": m.session_id},
        lambda f: SetupComplete(f.optional_text("sessionId")),
    ),
    (
        InputTranscription,
        "inputTranscription",
        lambda m: {"text": m.text, "finished": m.finished},
        lambda f: InputTranscription(f.required_text("text"), f.flag("finished")),
    ),
    (
        OutputTranscription,
        "transcription",
        lambda m: {"text": m.text, "finished": m.finished},
        lambda f: OutputTranscription(f.required_text("text"), f.flag("finished")),
    ),
    (
        ModelText,
        "modelText",
        lambda m: {"text": m.text, "thought": m.thought},
        lambda f: ModelText(f.required_text("text"), f.flag("thought")),
    ),
    (Interrupted, "interrupted", lambda _: {}, lambda _: Interrupted()),
    (GenerationComplete, "generationComplete", lambda _: {}, lambda _: GenerationComplete()),
    (
        TurnComplete,
        "turnComplete",
        lambda m: {"turnCompleteReason": m.reason, "interactionStatus": m.interaction_status},
        lambda f: TurnComplete(
            f.optional_text("turnCompleteReason"), f.optional_text("interactionStatus")
        ),
    ),
    (WaitingForInput, "waitingForInput", lambda _: {}, lambda _: WaitingForInput()),
    (ToolCall, "toolCall", _encode_calls, _decode_calls),
    (
        ToolCallCancellation,
        "toolCallCancellation",
        lambda m: {"ids": list(m.ids)},
        lambda f: ToolCallCancellation(f.texts("ids")),
    ),
    (
        GoAway,
        "goAway",
        lambda m: {"timeLeftMs": _milliseconds(m.time_left_s)},
        lambda f: GoAway(_seconds(f.optional_number("timeLeftMs"))),
    ),
    (
        ResumptionUpdate,
        "sessionResumptionUpdate",
        lambda m: {"sessionHandle": m.handle, "resumable": m.resumable},
        lambda f: ResumptionUpdate(
            handle=f.optional_text("sessionHandle"),
            resumable=f.flag("resumable", default=bool(f.optional_text("sessionHandle"))),
        ),
    ),
    (Usage, "usageMetadata", _encode_usage, _decode_usage),
    (
        VoiceActivity,
        "voiceActivity",
        lambda m: {"activity": m.kind, "offsetMs": _milliseconds(m.offset_s)},
        _decode_voice_activity,
    ),
    (Grounding, "groundingMetadata", _encode_grounding, _decode_grounding),
    (
        Reconnecting,
        "liveSessionReconnecting",
        lambda m: {
            "attempt": m.attempt,
            "cause": m.cause,
            "planned": m.planned or None,
            "fresh": m.fresh or None,
        },
        lambda f: Reconnecting(
            f.count("attempt"), f.text("cause"), f.flag("planned"), fresh=f.flag("fresh")
        ),
    ),
    (
        Reconnected,
        "liveSessionReconnected",
        lambda m: {"resumed": m.resumed},
        lambda f: Reconnected(f.flag("resumed")),
    ),
    (
        UnreadableMessage,
        "unreadableMessage",
        lambda m: {"what": m.what},
        lambda f: UnreadableMessage(f.text("what")),
    ),
    (Pong, "pong", lambda _: {}, lambda _: Pong()),
    (
        ErrorNotice,
        "error",
        lambda m: {"code": m.code, "message": m.message},
        lambda f: ErrorNotice(f.required_text("code"), f.text("message")),
    ),
)

_ENCODERS = {kind: (name, encode) for kind, name, encode, _ in _ROWS}
_DECODERS = {name: decode for _, name, _, decode in _ROWS}

SERVER_TYPES = tuple(_DECODERS)
