"""How loud the assistant is, for the meter on the screen."""

import numpy as np

from vibeassist.audio.events import SpeakerLevel
from vibeassist.audio.format import FRAME_MS, REPLY_RATE, SILENCE_DBFS, Samples, rms_dbfs
from vibeassist.audio.speaker import PlayedBlock

_WINDOW = REPLY_RATE * FRAME_MS // 1000


class LevelMeter:
    """Turns what was played into one level per 100 ms while it is audible, and one at its end."""

    def __init__(self) -> None:
        self._played: list[Samples] = []
        self._samples = 0
        self._was_audible = False

    def push(self, played: PlayedBlock) -> SpeakerLevel | None:
        """Take the next block; returns a level where 100 ms are full and there is one to tell."""
        self._played.append(played.samples)
        self._samples += played.samples.size
        if self._samples < _WINDOW:
            return None
        level = rms_dbfs(np.concatenate(self._played))
        self._played, self._samples = [], 0
        is_audible = level > SILENCE_DBFS
        tells = is_audible or self._was_audible
        self._was_audible = is_audible
        return SpeakerLevel(at=played.at, rms_dbfs=level) if tells else None
