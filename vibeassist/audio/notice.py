"""Sounds of the program's own, mixed into what is played: they belong to no turn."""

from collections import deque
from typing import Final

import numpy as np

from vibeassist.audio.format import REPLY_RATE, Samples

LIMIT_S: Final = 10
"""The most that waits to be heard; what does not fit is left out. A notice that comes later than
that is none."""


class NoticeLane:
    """Notices one after the other, added to the reply's samples or to the silence. Pure."""

    def __init__(self, limit_s: float = LIMIT_S) -> None:
        self._waiting: deque[Samples] = deque()
        self._limit = int(limit_s * REPLY_RATE)
        self._left = 0

    def add(self, pcm: bytes) -> None:
        """Add a notice: 24 kHz mono int16."""
        samples = np.frombuffer(pcm, np.dtype("<i2"))
        if samples.size and self._left + samples.size <= self._limit:
            self._waiting.append(samples)
            self._left += samples.size

    def mix(self, played: Samples) -> Samples:
        """What is to be played with the notice in it; untouched where there is none."""
        if not self._waiting:
            return played
        mixed = played.astype(np.int32)
        filled = 0
        while self._waiting and filled < mixed.size:
            part = self._waiting[0][: mixed.size - filled]
            mixed[filled : filled + part.size] += part
            filled += part.size
            rest = self._waiting.popleft()[part.size :]
            if rest.size:
                self._waiting.appendleft(rest)
        self._left -= filled
        return np.clip(mixed, -32768, 32767).astype(np.int16)
