"""What a conversation tells its faces: its own events, and those of the sound and the wire below.

``docs/events.md`` documents every event as it is written to an events file.
"""

from dataclasses import dataclass, field
from typing import Literal

from vibeassist.audio.events import AudioEvent
from vibeassist.conversation.captions import Caption
from vibeassist.conversation.latency import Percentiles
from vibeassist.conversation.notices import Notice
from vibeassist.conversation.state import State
from vibeassist.errors import VibeAssistError
from vibeassist.live.events import LiveEvent

Cause = Literal["asked", "silence", "idle", "unanswered", "duration", "closed", "failed"]
"""Why a conversation ended: the user wanted it, nobody has spoken for long, the recording has been
answered, or has not, the time was up, the server ended it in order, or something went wrong."""


@dataclass(frozen=True, slots=True)
class StateChanged:
    """The conversation is doing something else now."""

    state: State
    type: Literal["state"] = "state"


@dataclass(frozen=True, slots=True)
class CaptionChanged:
    """A caption grew or is final."""

    caption: Caption
    type: Literal["caption"] = "caption"


@dataclass(frozen=True, slots=True)
class TextSent:
    """A typed text went to the server."""

    text: str
    type: Literal["text_sent"] = "text_sent"


@dataclass(frozen=True, slots=True)
class FrameSent:
    """A microphone frame left for the server."""

    index: int
    """The frame's number, from 0, as in ``microphone_frame``."""
    type: Literal["frame_sent"] = "frame_sent"


@dataclass(frozen=True, slots=True)
class FramesDropped:
    """The connection could not keep up: the oldest frames of the microphone were dropped."""

    total: int
    """Frames dropped since the conversation began."""
    type: Literal["frames_dropped"] = "frames_dropped"


@dataclass(frozen=True, slots=True)
class LateAudio:
    """Audio of a turn that is already dead arrived; it is not played."""

    bytes: int
    type: Literal["late_audio"] = "late_audio"


@dataclass(frozen=True, slots=True)
class TurnTimed:
    """The latency of one turn, known when its first sample leaves for the loudspeaker."""

    turn: int
    first_byte_ms: float | None
    buffering_ms: float | None
    total_ms: float | None
    uplink_ms: float | None = None
    """From the last word to its last frame on the wire."""
    connection_age_s: float | None = None
    type: Literal["turn_latency"] = "turn_latency"


@dataclass(frozen=True, slots=True)
class TurnOver:
    """A turn that was heard is over: its moments, and what went wrong in it."""

    turn: int
    request_ended_at: float | None
    last_frame_at: float | None
    first_byte_at: float | None
    first_sample_at: float | None
    barge_in_ms: float | None
    connection_age_s: float | None
    reconnects: int
    underruns: int
    type: Literal["turn_over"] = "turn_over"


@dataclass(frozen=True, slots=True)
class Noticed:
    """The program itself let something be heard (``assets/earcons``)."""

    notice: Notice
    type: Literal["notice"] = "notice"


@dataclass(frozen=True, slots=True)
class BargeIn:
    """The user cut in and the assistant fell silent."""

    turn: int
    onset_to_silence_ms: float | None
    """From the first syllable, by the local detector; None where only the server heard it."""
    type: Literal["barge_in"] = "barge_in"


@dataclass(frozen=True, slots=True)
class Ended:
    """The conversation is over. Always the last event."""

    cause: Cause
    error: VibeAssistError | None = None
    """What ended it, where nobody asked for it."""
    latency: dict[str, Percentiles] = field(default_factory=dict)
    reconnects: int = 0
    underruns: int = 0
    type: Literal["ended"] = "ended"


OwnEvent = (
    StateChanged
    | CaptionChanged
    | TextSent
    | FrameSent
    | FramesDropped
    | LateAudio
    | TurnTimed
    | TurnOver
    | BargeIn
    | Noticed
    | Ended
)
ConversationEvent = OwnEvent | AudioEvent | LiveEvent
