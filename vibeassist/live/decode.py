"""From the SDK's server messages to events: every field of a message, in one fixed order."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

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
    ToolCall,
    ToolCallCancellation,
    TurnComplete,
    UnreadableMessage,
    Usage,
    VoiceActivity,
    WaitingForInput,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from google.genai import types

_RATE = re.compile(r"rate=(\d+)")
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,39}")
_DURATION = re.compile(r"(\d+(?:\.\d+)?)s")


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

    def reset(self) -> None:
        """Forget a half sample: a new turn starts on a sample's first byte."""
        self._half = b""


class Decoder:
    """Turns the messages of one connection into events; remembers a half sample between them."""

    def __init__(self) -> None:
        self._samples = WholeSamples()
        self._in_progress = False

    def decode(self, message: types.LiveServerMessage) -> list[LiveEvent]:
        """All events of one message: content before the marks that end it."""
        events: list[LiveEvent] = list(_activity(message))
        content = message.server_content
        if content is not None:
            events.extend(_transcription(content.input_transcription, InputTranscription))
            events.extend(self._model_turn(content))
            events.extend(_transcription(content.output_transcription, OutputTranscription))
            events.extend(_grounding(content))
        events.extend(_usage(message))
        if content is not None:
            events.extend(self._marks(content))
        events.extend(_tools(message))
        events.extend(_connection(message))
        return events

    def _model_turn(self, content: types.LiveServerContent) -> Iterator[LiveEvent]:
        parts = content.model_turn.parts if content.model_turn else None
        for part in parts or ():
            if part.text:
                yield ModelText(part.text, thought=bool(part.thought))
            if part.inline_data is None:
                continue
            kind = part.inline_data.mime_type or ""
            rate = _RATE.search(kind)
            if not kind.startswith("audio/pcm") or (rate and int(rate[1]) != OUTPUT_RATE):
                # Played as 24 kHz speech it would be noise.
                yield UnreadableMessage(f"inline data that is not {OUTPUT_RATE} Hz PCM")
            elif pcm := self._samples.take(part.inline_data.data or b""):
                yield Audio(pcm)

    def _marks(self, content: types.LiveServerContent) -> Iterator[LiveEvent]:
        if content.interrupted:
            self._samples.reset()
            yield Interrupted()
        if content.generation_complete:
            self._samples.reset()
            yield GenerationComplete()
        status = content.interaction_status.value if content.interaction_status else None
        # On models that take several turns for one request only IDLE ends it, and it need not come
        # together with a turn's end.
        if content.turn_complete or (status == "IDLE" and self._in_progress):
            self._samples.reset()
            reason = content.turn_complete_reason
            yield TurnComplete(reason.value if reason else None, interaction_status=status)
        self._in_progress = status == "IN_PROGRESS" or (self._in_progress and status != "IDLE")
        if content.waiting_for_input:
            yield WaitingForInput()


def _transcription(
    part: types.Transcription | None, kind: type[InputTranscription] | type[OutputTranscription]
) -> Iterator[LiveEvent]:
    if part is not None and (part.text or part.finished):
        yield kind(part.text or "", finished=bool(part.finished))


def _grounding(content: types.LiveServerContent) -> Iterator[LiveEvent]:
    found = content.grounding_metadata
    if found is None:
        return
    pages = [chunk.web for chunk in found.grounding_chunks or () if chunk.web]
    yield Grounding(
        queries=tuple(found.web_search_queries or ()),
        sources=tuple((page.title or "", page.uri or "") for page in pages),
    )


def _activity(message: types.LiveServerMessage) -> Iterator[LiveEvent]:
    activity = message.voice_activity
    if activity is not None and activity.voice_activity_type is not None:
        name = activity.voice_activity_type.value
        if name in ("ACTIVITY_START", "ACTIVITY_END"):
            yield VoiceActivity(
                "start" if name == "ACTIVITY_START" else "end",
                offset_s=seconds(activity.audio_offset),
            )
    signal = message.voice_activity_detection_signal
    if activity is None and signal is not None and signal.vad_signal_type is not None:
        name = signal.vad_signal_type.value
        if name in ("VAD_SIGNAL_TYPE_SOS", "VAD_SIGNAL_TYPE_EOS"):
            yield VoiceActivity("start" if name == "VAD_SIGNAL_TYPE_SOS" else "end")


def _usage(message: types.LiveServerMessage) -> Iterator[LiveEvent]:
    usage = message.usage_metadata
    if usage is not None:
        yield Usage(
            prompt_tokens=usage.prompt_token_count or 0,
            response_tokens=usage.response_token_count or 0,
            total_tokens=usage.total_token_count or 0,
            thoughts_tokens=usage.thoughts_token_count or 0,
            cached_tokens=usage.cached_content_token_count or 0,
            prompt_by_modality=_by_modality(usage.prompt_tokens_details),
            response_by_modality=_by_modality(usage.response_tokens_details),
        )


def _by_modality(details: list[types.ModalityTokenCount] | None) -> dict[str, int]:
    counts: dict[str, int] = {}
    for detail in details or ():
        name = detail.modality.value if detail.modality else "UNKNOWN"
        counts[name] = counts.get(name, 0) + (detail.token_count or 0)
    return counts


def _tools(message: types.LiveServerMessage) -> Iterator[LiveEvent]:
    if message.tool_call is not None and message.tool_call.function_calls:
        yield ToolCall(
            tuple(
                FunctionCall(id=call.id or "", name=call.name or "", args=call.args or {})
                for call in message.tool_call.function_calls
            )
        )
    if message.tool_call_cancellation is not None and message.tool_call_cancellation.ids:
        yield ToolCallCancellation(tuple(message.tool_call_cancellation.ids))


def _connection(message: types.LiveServerMessage) -> Iterator[LiveEvent]:
    update = message.session_resumption_update
    if update is not None:
        yield ResumptionUpdate(handle=update.new_handle or None, resumable=bool(update.resumable))
    if message.go_away is not None:
        yield GoAway(seconds(message.go_away.time_left))


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
