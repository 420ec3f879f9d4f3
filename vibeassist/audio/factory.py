"""From what the user typed to a microphone and a speaker."""

import os
from pathlib import Path

from vibeassist.audio.clock import Clock
from vibeassist.audio.device import DeviceMicrophone, DeviceSpeaker
from vibeassist.audio.microphone import Microphone
from vibeassist.audio.soundfiles import SOUND_SUFFIXES
from vibeassist.audio.speaker import NullSpeaker, Speaker
from vibeassist.audio.wavefile import FileMicrophone, FileSpeaker


def open_microphone(
    spec: str | None, clock: Clock | None = None, *, latency_s: float | None = None
) -> Microphone:
    """The microphone that ``spec`` means: None the system's default, a file, or a device by name.

    Nothing is opened yet; ``start`` opens, and raises what is wrong. ``latency_s`` is what
    PortAudio shall buffer; None: as much as proves to be needed.
    """
    if spec is not None and names_a_file(spec):
        return FileMicrophone(Path(spec).expanduser(), clock)
    return DeviceMicrophone(spec, clock, latency_s=latency_s)


def open_speaker(
    spec: str | None, clock: Clock | None = None, *, latency_s: float | None = None
) -> Speaker:
    """The speaker that ``spec`` means: as above, or "none", which plays to nowhere."""
    if spec is not None and spec.lower() == "none":
        return NullSpeaker(clock)
    if spec is not None and names_a_file(spec):
        return FileSpeaker(Path(spec).expanduser(), clock)
    return DeviceSpeaker(spec, clock, latency_s=latency_s)


def names_a_file(spec: str) -> bool:
    """Whether this means a file: has a separator, ends like a sound file, or exists."""
    separators = {os.sep, os.altsep} - {None}
    return (
        any(separator in spec for separator in separators if separator)
        or Path(spec).suffix.lower() in SOUND_SUFFIXES
        or Path(spec).exists()
    )
