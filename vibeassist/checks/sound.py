"""Tries the microphone and the loudspeaker for real, through the same code as a conversation."""

import threading
import time
from collections.abc import Callable
from typing import Final

import numpy as np

from vibeassist.audio.devices import find_device, list_devices
from vibeassist.audio.errors import AudioError
from vibeassist.audio.events import PlaybackFinished
from vibeassist.audio.factory import names_a_file, open_microphone, open_speaker
from vibeassist.audio.format import FULL_SCALE, MIC_RATE, REPLY_RATE, Samples
from vibeassist.audio.microphone import Microphone
from vibeassist.audio.resample import resample
from vibeassist.audio.speaker import Speaker
from vibeassist.checks.findings import Finding, from_error, ok, problem
from vibeassist.checks.hearing import CHECK, Hearing
from vibeassist.errors import ExitCode

LISTEN_S: Final = 2.0
"""How long a room is listened to where nobody is asked to speak."""
READ_S: Final = 0.2
KEEP_S: Final = 10
TONE_S: Final = 0.6
TONE_DBFS: Final = -26.0
FADE_S: Final = 0.05
PLAY_LIMIT_S: Final = 15.0
SPEAKER: Final = "speaker"

OnLevel = Callable[[float], None]


class MicrophoneCheck:
    """Listens until its time is over or :meth:`stop`; :meth:`run` blocks, for a thread.

    Args:
        spec: as of :func:`~vibeassist.audio.factory.open_microphone`.
        seconds: how long at most.
        on_level: told the level of each 100 ms in dBFS, on the thread that runs.
        spoken: whether the user was asked to speak.
        make: opens the microphone.
    """

    def __init__(
        self,
        spec: str | None,
        seconds: float = LISTEN_S,
        on_level: OnLevel = lambda _: None,
        *,
        spoken: bool = False,
        make: Callable[[str | None], Microphone] = open_microphone,
    ) -> None:
        self._spec, self._seconds, self._on_level = spec, seconds, on_level
        self._spoken, self._make = spoken, make
        self._over = threading.Event()
        self._kept: list[Samples] = []

    def stop(self) -> None:
        """End it soon; from any thread."""
        self._over.set()

    @property
    def recording(self) -> Samples:
        """The last ten seconds of what was heard, 16 kHz; in memory only."""
        return np.concatenate(self._kept) if self._kept else np.zeros(0, np.int16)

    def run(self) -> Finding:
        """Open the microphone, listen, close it, judge."""
        try:
            microphone = self._make(self._spec)
            microphone.start()
        except AudioError as error:
            return from_error(CHECK, error)
        try:
            return self._listen(microphone)
        finally:
            microphone.stop()

    def _listen(self, microphone: Microphone) -> Finding:
        hearing = Hearing()
        until = time.monotonic() + self._seconds
        most = KEEP_S * MIC_RATE
        while time.monotonic() < until and not self._over.is_set():
            block = microphone.read(READ_S)
            if microphone.fault is not None:
                return from_error(CHECK, microphone.fault)
            if block is None:
                continue
            self._kept.append(block.samples)
            if len(self._kept) * block.samples.size > most:
                del self._kept[0]
            level = hearing.push(block.samples)
            if level is not None:
                self._on_level(level)
        return hearing.judge(microphone.name, spoken=self._spoken)


def check_speaker(
    spec: str | None,
    samples: Samples | None = None,
    rate: int = MIC_RATE,
    make: Callable[[str | None], Speaker] = open_speaker,
) -> Finding:
    """Play a soft tone, or these samples (mono, of this rate), to the end; blocks meanwhile."""
    pcm = tone() if samples is None else resample(samples, rate, REPLY_RATE)
    try:
        speaker = make(spec)
        speaker.start()
    except AudioError as error:
        return from_error(SPEAKER, error)
    try:
        speaker.play(pcm.astype("<i2").tobytes(), turn=1)
        speaker.end_turn(1)
        played = _wait_until_played(speaker)
        if speaker.fault is not None:
            return from_error(SPEAKER, speaker.fault)
        if not played:
            return problem(
                SPEAKER,
                "The loudspeaker takes the sound but does not play it.",
                "Disconnect and connect it again, or choose another one.",
                cause="not-played",
                exit_code=ExitCode.AUDIO,
            )
    finally:
        speaker.stop()
    return ok(SPEAKER, f"The loudspeaker {_speaker_name(spec)}played it to the end.")


def check_devices() -> Finding:
    """Whether there is a sound system with both kinds of devices."""
    try:
        devices = list_devices()
    except AudioError as error:
        return from_error("sound", error)
    counts = {kind: sum(d.kind == kind for d in devices) for kind in ("input", "output")}
    if not counts["input"] or not counts["output"]:
        missing = "microphone" if not counts["input"] else "loudspeaker"
        return problem(
            "sound",
            f"This computer has no {missing}.",
            "Connect one; a sound file serves in its place: vibeassist talk --help.",
            cause="no-device",
            exit_code=ExitCode.AUDIO,
        )
    return ok(
        "sound",
        f"Microphones: {counts['input']}, loudspeakers: {counts['output']}.",
        microphones=counts["input"],
        speakers=counts["output"],
    )


def tone() -> Samples:
    """Two soft notes, a fifth apart, that click nowhere: 24 kHz mono."""
    length = int(TONE_S * REPLY_RATE)
    at = np.arange(length) / REPLY_RATE
    pitch = np.where(at < TONE_S / 2, 440.0, 660.0)
    wave = np.sin(2 * np.pi * pitch * at)
    edge = np.minimum(1, np.minimum(at, TONE_S - at) / FADE_S)
    middle = np.minimum(1, np.abs(at - TONE_S / 2) / FADE_S)
    scaled = wave * edge * middle * 10 ** (TONE_DBFS / 20) * FULL_SCALE
    return scaled.astype(np.int16)


def _wait_until_played(speaker: Speaker) -> bool:
    """Whether the last sample left the buffer within the limit."""
    until = time.monotonic() + PLAY_LIMIT_S
    pause = threading.Event()
    while speaker.fault is None and time.monotonic() < until:
        if any(isinstance(event, PlaybackFinished) for event in speaker.take_events()):
            return True
        speaker.take_far_end()
        pause.wait(0.02)
    return False


def _speaker_name(spec: str | None) -> str:
    """Its name in quotation marks and a space; nothing where it is a file or gone again."""
    if spec is not None and (names_a_file(spec) or spec.lower() == "none"):
        return ""
    try:
        return f'"{find_device(spec, "output").name}" '
    except AudioError:
        return ""
