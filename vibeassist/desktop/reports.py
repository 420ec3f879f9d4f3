"""What the engine tells the window: conversation events that a window shows, and these. No Qt."""

from dataclasses import dataclass, field
from pathlib import Path

from vibeassist.audio.events import (
    DeviceChanged,
    DeviceDropout,
    EchoChanged,
    MicrophoneFrame,
    MicrophoneTrouble,
    SpeakerLevel,
)
from vibeassist.conversation.events import (
    BargeIn,
    CaptionChanged,
    ConversationEvent,
    Ended,
    FramesDropped,
    StateChanged,
    TextSent,
    TurnTimed,
)
from vibeassist.conversation.wish import Mode
from vibeassist.live.events import GoAway, Reconnected, Reconnecting

SILENCE_DBFS = -120.0


@dataclass(frozen=True, slots=True)
class Begun:
    """A conversation is being opened."""

    mode: Mode
    model: str
    voice: str
    notes: list[str] = field(default_factory=list)
    """What the user should know about the devices that were chosen."""
    reply_file: Path | None = None
    """The file that the reply goes to, where there is no loudspeaker."""


@dataclass(frozen=True, slots=True)
class MicrophoneOpened:
    """What is said from now on is kept and will be heard, though no connection stands yet."""


@dataclass(frozen=True, slots=True)
class MuteChanged:
    """The microphone was closed to the server, or opened again."""

    muted: bool


@dataclass(frozen=True, slots=True)
class DoorMoved:
    """Push to talk: the microphone was shut until the key is held, or opened again."""

    shut: bool


@dataclass(frozen=True, slots=True)
class Warmed:
    """The microphone was opened for a conversation to come, or closed again."""

    warm: bool


@dataclass(frozen=True, slots=True)
class Offered:
    """What could be gone on with, or that there is nothing."""

    expires_in_s: float | None
    at_start: bool = False
    """Whether the program was just started, so that the user may not know."""


@dataclass(frozen=True, slots=True)
class SleptThrough:
    """A conversation was ended because the machine went to sleep; told on waking up."""


@dataclass(frozen=True, slots=True)
class Defect:
    """Something failed that nobody foresaw; the program goes on."""

    what: str


@dataclass(frozen=True, slots=True)
class Levels:
    """How loud both sides are, in dBFS."""

    microphone: float = SILENCE_DBFS
    speaker: float = SILENCE_DBFS


Shown = (
    StateChanged
    | CaptionChanged
    | TextSent
    | TurnTimed
    | BargeIn
    | FramesDropped
    | GoAway
    | Reconnecting
    | Reconnected
    | DeviceChanged
    | DeviceDropout
    | EchoChanged
    | MicrophoneTrouble
    | Ended
)
Report = (
    Shown
    | Begun
    | MicrophoneOpened
    | MuteChanged
    | DoorMoved
    | Warmed
    | Offered
    | SleptThrough
    | Defect
    | Levels
)


def is_shown(event: ConversationEvent) -> bool:
    """Whether a window has any use for an event; sound and frames never cross to it."""
    return isinstance(event, Shown)


class LevelThrottle:
    """Joins the levels of both sides and lets at most one report in each interval through. Pure.

    A report that is held back is not lost: the next one carries its level. The microphone
    reports ten times a second as long as the conversation lasts, so nothing stays stale.

    Args:
        interval_s: the shortest time between two reports.
    """

    def __init__(self, interval_s: float = 1 / 30) -> None:
        self._interval_s = interval_s
        self._levels = Levels()
        self._reported_at = float("-inf")

    def push(self, event: ConversationEvent, now: float) -> Levels | None:
        """Take an event; returns the levels where it is time to show them."""
        if isinstance(event, MicrophoneFrame):
            self._levels = Levels(event.rms_dbfs, self._levels.speaker)
        elif isinstance(event, SpeakerLevel):
            self._levels = Levels(self._levels.microphone, event.rms_dbfs)
        else:
            return None
        if now - self._reported_at < self._interval_s:
            return None
        self._reported_at = now
        return self._levels
