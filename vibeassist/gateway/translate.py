"""Between ``vibeassist.v1`` and Google's Live JSON, both ways. Pure."""

import base64
import binascii
import re
from collections.abc import Iterator
from typing import Any

from vibeassist.live.config import (
    INPUT_MIME_TYPE,
    OUTPUT_RATE,
    FunctionResponse,
    SessionConfig,
)
from vibeassist.live.decode import WholeSamples, describe, seconds
from vibeassist.live.events import (
    Audio,
    FunctionCall,
    GenerationComplete,
    GoAway,
    Grounding,
    InputTranscription,
    Interrupted,
    LiveEvent,
    ModelText,
    OutputTranscription,
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
from vibeassist.live.protocol.fields import Fields, dump_object, load_object
from vibeassist.live.setup import setup_message

_RATE = re.compile(r"rate=(\d+)")

# Ten of these a second per session: written as text around the base64, not as a tree.
_AUDIO_HEAD = f'{{"realtimeInput":{{"audio":{{"mimeType":"{INPUT_MIME_TYPE}","data":"'
_AUDIO_TAIL = '"}}}'


def google_setup(config: SessionConfig) -> str:
    """Google's setup message.

    Raises:
        MalformedMessage: a function whose parameters are no JSON schema.
    """
    try:
        return dump_object({"setup": setup_message(config)})
    except (AttributeError, TypeError, ValueError, RecursionError):
        # The schema comes from the client as it is; only reading it shows whether it is one.
        raise MalformedMessage("a function's parameters are not a JSON schema") from None


def to_google(message: ClientMessage) -> str | None:
    """Google's message for a client's; None for one that is the gateway's own business."""
    match message:
        case MicrophoneAudio(pcm):
            return _AUDIO_HEAD + binascii.b2a_base64(pcm, newline=False).decode() + _AUDIO_TAIL
        case Text(text):
            return dump_object(_content((ContentTurn("user", (text,)),), turn_complete=True))
        case ClientContent(turns, turn_complete):
            return dump_object(_content(turns, turn_complete))
        case ToolResponse(responses):
            answers = [_function_response(response) for response in responses]
            return dump_object({"toolResponse": {"functionResponses": answers}})
        case ActivityStart():
            return '{"realtimeInput":{"activityStart":{}}}'
        case ActivityEnd():
            return '{"realtimeInput":{"activityEnd":{}}}'
        case AudioStreamEnd():
            return '{"realtimeInput":{"audioStreamEnd":true}}'
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


class GoogleReader:
    """Turns one connection's messages into events; remembers a half sample between them.

    The order of a message's events is the direct transport's: content before the marks that end it.
    """

    def __init__(self) -> None:
        self._samples = WholeSamples()

    def read(self, raw: str | bytes) -> list[LiveEvent]:
        """All events of one message; never raises, what cannot be read is said as an event."""
        try:
            text = raw.decode() if isinstance(raw, bytes) else raw
            message = Fields(load_object(text), "message")
            events = list(self._events(message))
        except (MalformedMessage, ValueError):
            return [UnreadableMessage(describe(raw))]
        return events if events or _is_known(message) else [UnreadableMessage(describe(raw))]

    def _events(self, message: Fields) -> Iterator[LiveEvent]:
        if message.has("setupComplete"):
            yield SetupComplete(message.fields("setupComplete").optional_text("sessionId"))
        yield from _activity(message)
        content = message.fields("serverContent")
        yield from _transcription(content, "inputTranscription", InputTranscription)
        for part in content.fields("modelTurn").items("parts"):
            yield from self._part(part)
        yield from _transcription(content, "outputTranscription", OutputTranscription)
        yield from _grounding(content)
        yield from _usage(message)
        yield from self._marks(content)
        yield from _tools(message)
        yield from _connection(message)

    def _part(self, part: Fields) -> Iterator[LiveEvent]:
        if text := part.text("text"):
            yield ModelText(text, thought=part.flag("thought"))
        if not part.has("inlineData"):
            return
        data = part.fields("inlineData")
        kind = data.text("mimeType")
        rate = _RATE.search(kind)
        if not kind.startswith("audio/pcm") or (rate and int(rate[1]) != OUTPUT_RATE):
            # Played as 24 kHz speech it would be noise.
            yield UnreadableMessage(f"inline data that is not {OUTPUT_RATE} Hz PCM")
            return
        pcm = self._samples.take(_decode_base64(data.text("data")))
        for start in range(0, len(pcm), AUDIO_FRAME_BYTES):
            yield Audio(pcm[start : start + AUDIO_FRAME_BYTES])

    def _marks(self, content: Fields) -> Iterator[LiveEvent]:
        if content.flag("interrupted"):
            self._samples.reset()
            yield Interrupted()
        if content.flag("generationComplete"):
            self._samples.reset()
            yield GenerationComplete()
        reason = content.optional_text("turnCompleteReason")
        if content.flag("turnComplete") or reason:
            self._samples.reset()
            yield TurnComplete(reason, content.optional_text("interactionStatus"))
        if content.flag("waitingForInput"):
            yield WaitingForInput()


_KNOWN = (
    "setupComplete",
    "serverContent",
    "toolCall",
    "toolCallCancellation",
    "goAway",
    "sessionResumptionUpdate",
    "usageMetadata",
    "voiceActivity",
    "voiceActivityDetectionSignal",
)


def _is_known(message: Fields) -> bool:
    return any(message.has(name) for name in _KNOWN)


def _decode_base64(text: str) -> bytes:
    """Either alphabet, padded or not: Google sends the standard one, its SDKs the other."""
    text = text.rstrip("=")
    padded = text + "=" * (-len(text) % 4)
    return base64.b64decode(padded.replace("-", "+").replace("_", "/"), validate=True)


def _transcription(
    content: Fields, name: str, kind: type[InputTranscription] | type[OutputTranscription]
) -> Iterator[LiveEvent]:
    part = content.fields(name)
    text, finished = part.text("text"), part.flag("finished")
    if text or finished:
        yield kind(text, finished)


def _grounding(content: Fields) -> Iterator[LiveEvent]:
    if content.has("groundingMetadata"):
        found = content.fields("groundingMetadata")
        pages = [chunk.fields("web") for chunk in found.items("groundingChunks")]
        yield Grounding(
            queries=found.texts("webSearchQueries"),
            sources=tuple((page.text("title"), page.text("uri")) for page in pages),
        )


def _activity(message: Fields) -> Iterator[LiveEvent]:
    activity = message.fields("voiceActivity")
    kind = activity.text("type") or activity.text("voiceActivityType")
    signal = message.fields("voiceActivityDetectionSignal").text("vadSignalType")
    offset_s = seconds(activity.optional_text("audioOffset"))
    if kind == "ACTIVITY_START" or (not kind and signal == "VAD_SIGNAL_TYPE_SOS"):
        yield VoiceActivity("start", offset_s)
    elif kind == "ACTIVITY_END" or (not kind and signal == "VAD_SIGNAL_TYPE_EOS"):
        yield VoiceActivity("end", offset_s)


def _usage(message: Fields) -> Iterator[LiveEvent]:
    if message.has("usageMetadata"):
        usage = message.fields("usageMetadata")
        yield Usage(
            prompt_tokens=usage.count("promptTokenCount"),
            response_tokens=usage.count("responseTokenCount"),
            total_tokens=usage.count("totalTokenCount"),
            thoughts_tokens=usage.count("thoughtsTokenCount"),
            cached_tokens=usage.count("cachedContentTokenCount"),
            prompt_by_modality=_by_modality(usage.items("promptTokensDetails")),
            response_by_modality=_by_modality(usage.items("responseTokensDetails")),
        )


def _by_modality(details: list[Fields]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for detail in details:
        name = detail.text("modality", "UNKNOWN")
        counts[name] = counts.get(name, 0) + detail.count("tokenCount")
    return counts


def _tools(message: Fields) -> Iterator[LiveEvent]:
    if calls := message.fields("toolCall").items("functionCalls"):
        yield ToolCall(
            tuple(
                FunctionCall(call.text("id"), call.text("name"), call.object("args"))
                for call in calls
            )
        )
    if ids := message.fields("toolCallCancellation").texts("ids"):
        yield ToolCallCancellation(ids)


def _connection(message: Fields) -> Iterator[LiveEvent]:
    if message.has("sessionResumptionUpdate"):
        update = message.fields("sessionResumptionUpdate")
        yield ResumptionUpdate(
            handle=update.optional_text("newHandle"), resumable=update.flag("resumable")
        )
    if message.has("goAway"):
        yield GoAway(seconds(message.fields("goAway").optional_text("timeLeft")))
