"""Google's Live JSON as events: every field of a message, in one fixed order.

For whoever listens to Google: the direct transport and the gateway. Messages are read as they are
on the wire and not through the SDK's types, because those end a stream with each turn, and raise
on a field that is newer than they are.
"""

import binascii
import json
import re
from collections.abc import Callable, Iterator

from vibeassist.live.config import OUTPUT_RATE
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
from vibeassist.live.protocol.fields import Fields, load_object

_RATE = re.compile(r"rate=(\d+)")
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,39}")
_DURATION = re.compile(r"(\d+(?:\.\d+)?)s")

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


def seconds(duration: str | None) -> float | None:
    """A protobuf duration (``"50s"``, ``"1.280s"``) in seconds; None for anything else."""
    match = _DURATION.fullmatch(duration or "")
    return float(match[1]) if match else None


class WholeSamples:
    """Cuts a byte stream into whole int16 samples: an odd byte waits for its other half."""

    def __init__(self) -> None:
        self._half = b""

    def take(self, chunk: bytes) -> bytes:
        """The whole samples that are complete with ``chunk``; may be empty."""
        joined = self._half + chunk
        even = len(joined) & ~1
        self._half = joined[even:]
        return joined[:even]

    def __bool__(self) -> bool:
        """Whether half a sample waits."""
        return bool(self._half)

    def reset(self) -> None:
        """Forget a half sample: a new turn starts on a sample's first byte."""
        self._half = b""


def strict_base64(text: str) -> bytes:
    """The bytes in standard base64.

    Raises:
        ValueError: it is none.
    """
    return binascii.a2b_base64(text, strict_mode=True)


class GoogleReader:
    """Turns one connection's messages into events; remembers what goes on between them.

    Args:
        from_base64: decodes the standard alphabet, padded; for those who have a faster one.
    """

    def __init__(self, from_base64: Callable[[str], bytes] = strict_base64) -> None:
        self._from_base64 = from_base64
        self._samples = WholeSamples()
        self._in_progress = False

    @property
    def between_samples(self) -> bool:
        """Whether no half sample waits for its other half."""
        return not self._samples

    def read(self, raw: str | bytes) -> list[LiveEvent]:
        """All events of one message; never raises, what cannot be read is said as an event."""
        try:
            text = raw.decode() if isinstance(raw, bytes) else raw
            message = Fields(load_object(text, mend=True), "message")
            events = list(self._events(message))
        except ValueError:
            return [UnreadableMessage(describe(raw))]
        known = events or any(message.has(name) for name in _KNOWN)
        return events if known else [UnreadableMessage(describe(raw))]

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
        elif pcm := self._samples.take(self._sound(data.text("data"))):
            yield Audio(pcm)

    def _sound(self, text: str) -> bytes:
        """Either alphabet, padded or not: Google sends the standard one, its SDKs the other."""
        text = text.rstrip("=").replace("-", "+").replace("_", "/")
        return self._from_base64(text + "=" * (-len(text) % 4))

    def _marks(self, content: Fields) -> Iterator[LiveEvent]:
        marks: list[LiveEvent] = []
        if content.flag("interrupted"):
            marks.append(Interrupted())
        if content.flag("generationComplete"):
            marks.append(GenerationComplete())
        status = content.optional_text("interactionStatus")
        # On models that take several turns for one request only IDLE ends it, and it need not come
        # together with a turn's end.
        if content.flag("turnComplete") or (status == "IDLE" and self._in_progress):
            marks.append(TurnComplete(content.optional_text("turnCompleteReason"), status))
        self._in_progress = status == "IN_PROGRESS" or (self._in_progress and status != "IDLE")
        if marks:
            self._samples.reset()
        yield from marks
        if content.flag("waitingForInput"):
            yield WaitingForInput()


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
        chunks = found.items("groundingChunks")
        pages = [chunk.fields("web") for chunk in chunks if chunk.has("web")]
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


def describe(raw: str | bytes) -> str:
    """What a message is that could not be read, without its content."""
    if not raw:
        return "an empty message"
    try:
        value = json.loads(raw)
    except UnicodeDecodeError:
        return "not UTF-8"
    except (ValueError, RecursionError):
        return "not JSON"
    if not isinstance(value, dict):
        return "not a JSON object"
    # A key that does not look like a field's name may itself be content.
    names = [key for key in value if _NAME.fullmatch(key)][:8]
    return "fields: " + (", ".join(names) or "none with a name")
