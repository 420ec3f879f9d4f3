"""The far end: what the speaker really played, in step with the microphone."""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

import numpy as np

from vibeassist.audio.format import BLOCK_MS, MIC_BLOCK, MIC_RATE, REPLY_RATE, Samples
from vibeassist.audio.resample import StreamResampler
from vibeassist.audio.speaker import PlayedBlock

CUSHION_MS: Final = 20
"""How much waits here at least, so that a speaker's callback may come late. It must be less than
what the devices buffer (40 ms and more): the far end has to arrive before its echo."""
WINDOW_MS: Final = 1000
"""Callbacks come in bursts (PulseAudio: up to 40 ms); the least of so long is the true level."""
SLACK_MS: Final = 20
"""So much too much or too little is left alone: moving the far end is a jump of the echo's delay,
which costs both cancellers a second."""


@dataclass(slots=True)
class FarEndStats:
    """What the far end has seen."""

    shortfalls: int = 0
    """Blocks for which nothing had been played in time."""
    jumps: int = 0
    """How often it had to be brought back in step: after a stall, or by drift."""


class FarEnd:
    """Takes played blocks as they come, gives 10 ms at 16 kHz per block of the microphone."""

    def __init__(self) -> None:
        self._resampler = StreamResampler(REPLY_RATE, MIC_RATE)
        self._waiting: Samples = np.zeros(CUSHION_MS * MIC_RATE // 1000, np.int16)
        self._levels: deque[int] = deque(maxlen=WINDOW_MS // BLOCK_MS)
        self.stats = FarEndStats()

    def push(self, played: Iterable[PlayedBlock]) -> None:
        """Add what was played since the last call."""
        samples = [block.samples for block in played]
        if samples:
            converted = self._resampler.push_int16(np.concatenate(samples))
            self._waiting = np.concatenate((self._waiting, converted))

    def follow(self, drift_ppm: float) -> None:
        """From now on, keep step with a microphone whose clock is so much faster."""
        self._resampler.trim_ppm = drift_ppm

    def pop(self) -> Samples:
        """The far end of the next block of the microphone: 160 samples."""
        if self._waiting.size < MIC_BLOCK:
            self.stats.shortfalls += 1
            missing = MIC_BLOCK - self._waiting.size
            self._waiting = np.concatenate((self._waiting, np.zeros(missing, np.int16)))
        block, self._waiting = self._waiting[:MIC_BLOCK], self._waiting[MIC_BLOCK:]
        self._levels.append(self._waiting.size)
        if len(self._levels) == self._levels.maxlen:
            self._keep_in_step(min(self._levels), max(self._levels))
        return block

    def _keep_in_step(self, least: int, most: int) -> None:
        cushion = CUSHION_MS * MIC_RATE // 1000
        excess = least - cushion
        starves = most < cushion // 2
        if excess <= SLACK_MS * MIC_RATE // 1000 and not starves:
            return
        if excess > 0:
            self._waiting = self._waiting[excess:]
        else:
            self._waiting = np.concatenate((np.zeros(-excess, np.int16), self._waiting))
        self._levels.clear()
        self.stats.jumps += 1
