"""What the sound path tells its user: one frozen dataclass per thing that happens.

``at`` is always a time of the engine's clock in seconds; ``turn`` is the number that
``AudioEngine.play`` was given with the samples.
"""

from dataclasses import dataclass, field
from typing import Literal

from vibeassist.audio.errors import AudioError

DropCause = Literal["interrupted", "speech", "stopped"]
"""Why a reply was cut off: by the server, by sustained local speech, by the end of the engine."""


@dataclass(frozen=True, slots=True)
class MicrophoneFrame:
    """100 ms of the microphone, ready for the wire."""

    index: int
    """Counts from 0, without gaps."""
    pcm: bytes = field(repr=False)
    """3200 bytes: 1600 samples, 16 kHz mono int16 little-endian."""
    at: float
    """When the last sample was captured."""
    rms_dbfs: float
    peak_dbfs: float
    type: Literal["microphone_frame"] = "microphone_frame"


@dataclass(frozen=True, slots=True)
class SpeechStarted:
    """The local detector hears the user."""

    at: float
    """When the detector was sure. The sound itself began some blocks earlier."""
    type: Literal["speech_started"] = "speech_started"


@dataclass(frozen=True, slots=True)
class SpeechEnded:
    """The local detector hears the user no more."""

    at: float
    """When speech really ended: before the hangover that it took to be sure."""
    type: Literal["speech_ended"] = "speech_ended"


@dataclass(frozen=True, slots=True)
class PlaybackStarted:
    """The first sample of a turn left the buffer for the sink."""

    turn: int
    at: float
    type: Literal["playback_started"] = "playback_started"


@dataclass(frozen=True, slots=True)
class PlaybackGap:
    """An underrun: the buffer ran dry in the middle of a turn. Reported when playback goes on."""

    turn: int
    at: float
    """When playback went on."""
    duration_ms: float
    type: Literal["playback_gap"] = "playback_gap"


@dataclass(frozen=True, slots=True)
class PlaybackHeld:
    """The local barge-in: the speaker is silent, what was not played is kept."""

    turn: int
    at: float
    onset_at: float
    """When the user's speech began, as near as the detector can tell."""
    type: Literal["playback_held"] = "playback_held"


@dataclass(frozen=True, slots=True)
class PlaybackResumed:
    """The barge-in was not confirmed: playback goes on from where it was cut."""

    turn: int
    at: float
    type: Literal["playback_resumed"] = "playback_resumed"


@dataclass(frozen=True, slots=True)
class PlaybackFinished:
    """Everything that was received of a turn has been played."""

    turn: int
    at: float
    """When the last sample left the buffer."""
    played_ms: float
    received_ms: float
    type: Literal["playback_finished"] = "playback_finished"


@dataclass(frozen=True, slots=True)
class PlaybackDropped:
    """The rest of a turn will never be heard."""

    turn: int
    at: float
    played_ms: float
    received_ms: float
    cause: DropCause
    type: Literal["playback_dropped"] = "playback_dropped"


@dataclass(frozen=True, slots=True)
class SpeakerLevel:
    """How loud the assistant is: every 100 ms while audible, and once when it falls silent."""

    at: float
    rms_dbfs: float
    """-120 where it fell silent."""
    type: Literal["speaker_level"] = "speaker_level"


@dataclass(frozen=True, slots=True)
class InputEnded:
    """A file microphone has run out; follows the frame that carried its last sample."""

    at: float
    type: Literal["input_ended"] = "input_ended"


@dataclass(frozen=True, slots=True)
class DeviceFault:
    """A microphone or a speaker cannot go on. Sent once for each."""

    at: float
    error: AudioError
    type: Literal["device_fault"] = "device_fault"


@dataclass(frozen=True, slots=True)
class DeviceChanged:
    """The conversation goes on with another device, or for now without one."""

    at: float
    kind: Literal["input", "output"]
    name: str | None
    """What is in use now; None: nothing, and it is tried again every second."""
    why: str
    """What happened to the one before, as a sentence."""
    type: Literal["device_changed"] = "device_changed"


@dataclass(frozen=True, slots=True)
class DeviceDropout:
    """A device ran dry or over: some milliseconds of sound are lost. Told for each 100 ms."""

    at: float
    kind: Literal["input", "output"]
    count: int
    """How often within the last 100 ms, as the sound system counts."""
    type: Literal["device_dropout"] = "device_dropout"


Trouble = Literal["silent", "quiet", "clipping"]
"""No samples but zeros (no permission, or muted in hardware); speech that is too soft; speech so
loud that it is cut off."""


@dataclass(frozen=True, slots=True)
class MicrophoneTrouble:
    """The microphone works, and yet the user cannot be heard well. Told once until it is over."""

    at: float
    trouble: Trouble
    message: str
    hint: str
    type: Literal["microphone_trouble"] = "microphone_trouble"


@dataclass(frozen=True, slots=True)
class EchoChanged:
    """Echo cancelling does not work here, so that the echo gate takes over; or it works again."""

    at: float
    gated: bool
    message: str
    hint: str
    type: Literal["echo_changed"] = "echo_changed"


PlaybackEvent = (
    PlaybackStarted
    | PlaybackGap
    | PlaybackHeld
    | PlaybackResumed
    | PlaybackFinished
    | PlaybackDropped
)
AudioEvent = (
    MicrophoneFrame
    | SpeechStarted
    | SpeechEnded
    | PlaybackEvent
    | SpeakerLevel
    | InputEnded
    | DeviceFault
    | DeviceChanged
    | DeviceDropout
    | MicrophoneTrouble
    | EchoChanged
)
