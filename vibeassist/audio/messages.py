"""What the app and its sound process say to each other, and how it is written on their pipes.

A message is a line of JSON and, for sound, raw samples behind it: two lengths (little-endian, 32
bits each), the JSON, the samples. Both ends are this program, of the same version; what a message
holds becomes one of the classes below or nothing.
"""

import json
import struct
from dataclasses import asdict, dataclass, field, fields
from typing import Any, BinaryIO, Final, get_args

from vibeassist.audio import errors
from vibeassist.audio.echo import Measured, Processing
from vibeassist.audio.engine import AudioStats
from vibeassist.audio.events import AudioEvent
from vibeassist.audio.jitter import JitterStats
from vibeassist.audio.microphone import MicrophoneStats
from vibeassist.audio.speaker import SpeakerStats

_LENGTHS: Final = struct.Struct("<II")
_MOST_JSON: Final = 1 << 20
_MOST_SOUND: Final = 1 << 26
"""Longer is no message but a stream out of step."""


@dataclass(frozen=True, slots=True)
class SoundPlan:
    """Which devices to open, and what to do with the microphone."""

    microphone: str | None
    """As :func:`~vibeassist.audio.factory.open_microphone` takes it."""
    speaker: str | None
    detects: bool = True
    """Whether speech is detected here."""
    processing: Processing | None = None
    latency_s: float | None = None
    """What PortAudio buffers; None: as much as usual."""
    doze: bool = False
    """Only keep the microphone open, until ``Wake``."""


# To the sound process


@dataclass(frozen=True, slots=True)
class Ping:
    """What time is it over there?"""


@dataclass(frozen=True, slots=True)
class Open:
    """Open the devices and begin."""

    plan: SoundPlan
    muted: bool
    again: bool
    """Whether this goes on with a conversation: then a device that is missing is waited for."""


@dataclass(frozen=True, slots=True)
class Wake:
    """Begin with what the microphone has heard since then; answered as ``Open`` is."""

    since: float
    """In seconds of the sound process's clock."""


@dataclass(frozen=True, slots=True)
class Play:
    """Samples of a turn."""

    turn: int
    pcm: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class EndTurn:
    """No more comes of this turn."""

    turn: int


@dataclass(frozen=True, slots=True)
class Interrupt:
    """Silence now; this turn and all before it are dead."""

    turn: int


@dataclass(frozen=True, slots=True)
class Notify:
    """A sound of the program's own."""

    pcm: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Mute:
    """Whether zeros go on in place of the microphone."""

    muted: bool


@dataclass(frozen=True, slots=True)
class LookAgain:
    """The devices have changed."""


@dataclass(frozen=True, slots=True)
class Close:
    """Fall silent and release the devices; another conversation may follow."""


Command = Ping | Open | Wake | Play | EndTurn | Interrupt | Notify | Mute | LookAgain | Close


# From the sound process


@dataclass(frozen=True, slots=True)
class Ready:
    """Everything is loaded, no device is open."""


@dataclass(frozen=True, slots=True)
class Pong:
    """The time over here."""

    at: float


@dataclass(frozen=True, slots=True)
class Opened:
    """Both devices run."""

    microphone: str
    speaker: str


@dataclass(frozen=True, slots=True)
class Failed:
    """They could not be opened; nothing is open."""

    error: errors.AudioError


@dataclass(frozen=True, slots=True)
class Happened:
    """An event of the engine."""

    event: AudioEvent


@dataclass(frozen=True, slots=True)
class Status:
    """How things stand; every 100 ms."""

    taken: int
    """Bytes of all ``Play`` since ``Open``."""
    stats: AudioStats


@dataclass(frozen=True, slots=True)
class Closed:
    """Both devices are released."""

    stats: AudioStats | None


Report = Ready | Pong | Opened | Failed | Happened | Status | Closed
Message = Command | Report

_KINDS: Final[dict[str, Any]] = {kind.__name__: kind for kind in get_args(Message)}
_EVENTS: Final[dict[str, Any]] = {
    str(next(each.default for each in fields(kind) if each.name == "type")): kind
    for kind in get_args(AudioEvent)
}
_ERRORS: Final[dict[str, type[errors.AudioError]]] = {
    name: kind
    for name, kind in vars(errors).items()
    if isinstance(kind, type) and issubclass(kind, errors.AudioError)
}


def encode(message: Message) -> bytes:
    """A message as it is written on the pipe."""
    pcm = b""
    match message:
        case Failed(error):
            values = _of_error(error)
        case Happened(event):
            values = {each.name: getattr(event, each.name) for each in fields(event)}
            pcm = values.pop("pcm", b"")
            if "error" in values:
                values["error"] = _of_error(values["error"])
        case Play(pcm=pcm) | Notify(pcm=pcm):
            values = {each.name: getattr(message, each.name) for each in fields(message)}
            del values["pcm"]
        case _:
            values = asdict(message)
    text = json.dumps([type(message).__name__, values]).encode()
    return _LENGTHS.pack(len(text), len(pcm)) + text + pcm


def read(stream: BinaryIO) -> Message | None:
    """The next message; None at the end of the stream.

    Raises:
        ValueError: what came is no message.
    """
    lengths = stream.read(_LENGTHS.size)
    if len(lengths) < _LENGTHS.size:
        return None
    of_text, of_sound = _LENGTHS.unpack(lengths)
    if of_text > _MOST_JSON or of_sound > _MOST_SOUND:
        raise ValueError(f"no message has {of_text} and {of_sound} bytes")
    text, pcm = stream.read(of_text), stream.read(of_sound)
    if len(text) < of_text or len(pcm) < of_sound:
        return None
    try:
        name, values = json.loads(text)
        return _decode(_KINDS[name], values, pcm)
    except (KeyError, TypeError) as error:
        raise ValueError(f"no message: {error!r}") from error


def _decode(kind: Any, values: dict[str, Any], pcm: bytes) -> Message:
    message: Message
    if kind is Happened:
        event = _EVENTS[values["type"]]
        if "error" in values:
            values["error"] = _error(values["error"])
        if any(each.name == "pcm" for each in fields(event)):
            values["pcm"] = pcm
        message = Happened(event(**values))
    elif kind is Failed:
        message = Failed(_error(values))
    elif kind in (Play, Notify):
        message = kind(**values, pcm=pcm)
    elif kind is Open:
        message = Open(_plan(values["plan"]), values["muted"], values["again"])
    elif kind in (Status, Closed):
        message = kind(**values | {"stats": _stats(values["stats"])})
    else:
        message = kind(**values)
    return message


def _of_error(error: errors.AudioError) -> dict[str, Any]:
    kind = type(error).__name__
    return {
        "kind": kind if kind in _ERRORS else errors.AudioError.__name__,
        "message": error.message,
        "hint": error.hint,
    }


def _error(values: dict[str, Any]) -> errors.AudioError:
    return _ERRORS[values["kind"]](values["message"], hint=values["hint"])


def _plan(values: dict[str, Any]) -> SoundPlan:
    processing = values["processing"]
    processed = None
    if processing is not None:
        measured = tuple(Measured(**each) for each in processing["measured"])
        processed = Processing(**processing | {"measured": measured})
    return SoundPlan(**values | {"processing": processed})


def _stats(values: dict[str, Any] | None) -> AudioStats | None:
    if values is None:
        return None
    return AudioStats(
        **values
        | {
            "microphone": MicrophoneStats(**values["microphone"]),
            "speaker": SpeakerStats(**values["speaker"]),
            "buffer": JitterStats(**values["buffer"]),
        }
    )
