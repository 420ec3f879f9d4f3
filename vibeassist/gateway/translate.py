"""Between ``vibeassist.v1`` and Google's Live JSON, both ways. Pure."""

import re
from collections.abc import Iterator
from typing import Any

import pybase64

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


class GoogleReader:
    """Turns one connection's messages into events; remembers a half sample between them.

    The order of a message's events is the direct transport's: content before the marks that end it.
    """

    def __init__(self) -> None:
        self._samples = WholeSamples()
        self._template = SoundTemplate()
        self._half = False  # whether half a sample waits for its other half

    def read_sound(self, raw: bytes) -> bytes | None:
        """Whole samples of a message that holds nothing else; None where ``read`` must see it."""
        if self._half:
            return None
        pcm = self._template.read(raw)
        return None if pcm is None or len(pcm) & 1 or len(pcm) > AUDIO_FRAME_BYTES else pcm

    def read(self, raw: str | bytes) -> list[LiveEvent]:
        """All events of one message; never raises, what cannot be read is said as an event."""
        try:
            text = raw.decode() if isinstance(raw, bytes) else raw
            message = Fields(load_object(text), "message")
            events = list(self._events(message))
        except (MalformedMessage, ValueError):
            return [UnreadableMessage(describe(raw))]
        if len(events) == 1 and isinstance(events[0], Audio) and isinstance(raw, bytes):
            self._template.learn(raw)
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
        sound = _decode_base64(data.text("data"))
        self._half ^= bool(len(sound) & 1)
        pcm = self._samples.take(sound)
        for start in range(0, len(pcm), AUDIO_FRAME_BYTES):
            yield Audio(pcm[start : start + AUDIO_FRAME_BYTES])

    def _marks(self, content: Fields) -> Iterator[LiveEvent]:
        if content.flag("interrupted"):
            self._end_of_sound()
            yield Interrupted()
        if content.flag("generationComplete"):
            self._end_of_sound()
            yield GenerationComplete()
        reason = content.optional_text("turnCompleteReason")
        if content.flag("turnComplete") or reason:
            self._end_of_sound()
            yield TurnComplete(reason, content.optional_text("interactionStatus"))
        if content.flag("waitingForInput"):
            yield WaitingForInput()

    def _end_of_sound(self) -> None:
        """Half a sample is of no use to the next turn, which starts on a whole one."""
        self._samples.reset()
        self._half = False


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
    return pybase64.b64decode(padded.replace("-", "+").replace("_", "/"), validate=True)


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
