"""The two sides of a conversation's sound: chosen, or what this machine has."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Literal

from vibeassist.assets import asset
from vibeassist.audio.clock import SystemClock
from vibeassist.audio.devices import list_devices
from vibeassist.audio.errors import FileError, SoundSystemMissing
from vibeassist.audio.events import MicrophoneFrame, PlaybackDropped, PlaybackFinished
from vibeassist.audio.factory import open_microphone, open_speaker
from vibeassist.audio.microphone import Microphone
from vibeassist.audio.speaker import Speaker
from vibeassist.audio.wavefile import FileMicrophone
from vibeassist.conversation.events import ConversationEvent
from vibeassist.settings import data_dir

SAMPLE = "sample.wav"
GREETING_LIMIT_FRAMES = 200
"""100 ms frames after which the stand-in speaks even if nobody has greeted it."""


@dataclass(slots=True)
class Sides:
    """The microphone and the speaker of one conversation."""

    microphone: Microphone
    speaker: Speaker
    notes: list[str] = field(default_factory=list)
    """What the user should know about the choice."""
    reply_file: Path | None = None
    """The file that the program itself chose for the reply."""
    ends: bool = False
    """Whether the microphone is a stand-in, so that the conversation should end with it."""
    observe: Callable[[ConversationEvent], None] = lambda _: None
    """To be told every event of the conversation."""


def choose_sides(microphone: str | None, speaker: str | None, *, greeting: bool) -> Sides:
    """The sides that were asked for; where none was, the system's default device.

    Where the machine has no microphone, a sample recording speaks; where it has no loudspeaker,
    the reply goes into a file.

    Args:
        microphone: a device's name or a sound file; None for the default.
        speaker: a device's name, a file to write, or ``none``; None for the default.
        greeting: whether the other side speaks first, so that the stand-in should let it finish.

    Raises:
        AudioError: what was asked for is not there.
    """
    clock = SystemClock()
    notes: list[str] = []
    begin = threading.Event()
    ends = microphone is None and not _has("input")
    if ends:
        notes.append("There is no microphone here: a sample recording speaks.")
        source: Microphone = FileMicrophone(asset(SAMPLE), clock, begin=begin if greeting else None)
    else:
        source = open_microphone(microphone, clock=clock)
    reply_file = None
    if speaker is None and not _has("output"):
        reply_file = _new_reply_file()
        notes.append(f"There is no loudspeaker here: the reply goes to {reply_file}")
    sink = open_speaker(str(reply_file) if reply_file else speaker, clock=clock)
    return Sides(source, sink, notes, reply_file, ends, _opens_after_greeting(begin))


def _opens_after_greeting(begin: threading.Event) -> Callable[[ConversationEvent], None]:
    """An observer that lets the stand-in speak once the greeting was heard."""

    def observe(event: ConversationEvent) -> None:
        match event:
            case PlaybackFinished() | PlaybackDropped():
                begin.set()
            case MicrophoneFrame() if event.index >= GREETING_LIMIT_FRAMES:
                begin.set()
            case _:
                pass

    return observe


def _has(kind: Literal["input", "output"]) -> bool:
    try:
        return any(device.kind == kind for device in list_devices())
    except SoundSystemMissing:
        return False


def _new_reply_file() -> Path:
    folder = data_dir() / "replies"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileError(
            f"The folder {folder} cannot be made ({error.strerror}).",
            hint="Set VIBEASSIST_DATA_DIR to a folder that you may write to.",
        ) from error
    return folder / f"reply-{datetime.now():%Y%m%d-%H%M%S}.wav"
