"""Whether a microphone hears anybody, judged from its samples. Pure."""

import sys
from typing import Final

import numpy as np

from vibeassist.audio.format import (
    FRAME_SAMPLES,
    MIC_RATE,
    SILENCE_DBFS,
    Samples,
    peak_dbfs,
    rms_dbfs,
)
from vibeassist.audio.health import QUIET_DBFS, SILENT_DBFS
from vibeassist.checks.findings import Finding, ok, problem
from vibeassist.errors import ExitCode

CHECK: Final = "microphone"
LOUD_PEAK_DBFS: Final = -0.5
"""A converter that is overdriven clips at 0 dBFS, with some rounding by a resampler."""
LOUD_SHARE: Final = 0.02
"""One clipped frame is a knock on the table; more than this share of the frames is a level."""
LEAST_S: Final = 0.5
"""Nothing is judged from less sound than this."""


class Hearing:
    """Takes the samples of a check and judges them at its end."""

    def __init__(self) -> None:
        self._parts: list[Samples] = []
        self._rest = 0
        self._levels: list[float] = []
        self._loud = 0
        self._samples = 0

    def push(self, samples: Samples) -> float | None:
        """Take 16 kHz samples; returns the level of 100 ms in dBFS where they are full."""
        self._samples += samples.size
        self._parts.append(samples)
        self._rest += samples.size
        if self._rest < FRAME_SAMPLES:
            return None
        frame = np.concatenate(self._parts)
        self._parts, self._rest = [], 0
        level = rms_dbfs(frame)
        self._levels.append(level)
        self._loud += peak_dbfs(frame) > LOUD_PEAK_DBFS
        return level

    @property
    def seconds(self) -> float:
        """How much sound came."""
        return self._samples / MIC_RATE

    @property
    def loudest_dbfs(self) -> float:
        """The loudest 100 ms."""
        return max(self._levels, default=SILENCE_DBFS)

    def judge(self, name: str, *, spoken: bool) -> Finding:
        """What was heard.

        Args:
            name: the microphone's.
            spoken: whether the user was asked to speak; otherwise a quiet room is well enough.
        """
        if self.seconds < LEAST_S:
            return problem(
                CHECK,
                f'The microphone "{name}" is open but delivers nothing.',
                "Disconnect and connect it again, or choose another one.",
                cause="no-samples",
                exit_code=ExitCode.AUDIO,
            )
        if self.loudest_dbfs < SILENT_DBFS:
            # Zeros are what a forbidden microphone gives, and a muted one zeros or nearly so.
            return problem(
                CHECK,
                f'The microphone "{name}" delivers nothing but silence.',
                permission_hint(),
                cause="zeros",
                exit_code=ExitCode.AUDIO,
            )
        level = round(self.loudest_dbfs, 1)
        if self._loud > max(1, LOUD_SHARE * len(self._levels)):
            return problem(
                CHECK,
                f'The microphone "{name}" is set so high that your voice is distorted.',
                "Turn its level down in the system's sound settings.",
                cause="too-loud",
                exit_code=ExitCode.AUDIO,
                loudest_dbfs=level,
            )
        if spoken and level < QUIET_DBFS:
            return problem(
                CHECK,
                f'The microphone "{name}" hears you too softly ({level:.0f} dBFS).',
                "Speak closer to it, turn its level up in the system's sound settings, or choose "
                "another one.",
                cause="too-quiet",
                exit_code=ExitCode.AUDIO,
                loudest_dbfs=level,
            )
        sentence = f'The microphone "{name}" works'
        heard = "hears you well" if spoken else "delivers sound"
        return ok(CHECK, f"{sentence} and {heard} ({level:.0f} dBFS).", loudest_dbfs=level)


def permission_hint(system: str = sys.platform) -> str:
    """Where each system lets a program hear, or not."""
    if system == "darwin":
        return (
            "Allow it in System Settings, Privacy & Security, Microphone, and check that its input "
            "level is not at zero."
        )
    if system == "win32":
        return (
            "Allow desktop apps in Settings, Privacy & security, Microphone, and check that it is "
            "not muted in the sound settings."
        )
    return (
        "Check that it is not muted, by a key or a switch on it or in the system's sound settings, "
        "and that a sandbox lets this program use it."
    )
