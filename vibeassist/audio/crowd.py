"""Other people's speech: what stays softer than the user for long is not for the assistant."""

import math
from collections import deque
from typing import Final

from vibeassist.audio.format import BLOCK_MS

SYLLABLE_MS: Final = 300
"""The loudest block of so long is the level of speech: there is a vowel in it."""
SOFTER_DB: Final = 8.0
"""Speech so much softer than the user's is somebody else's: a talker's syllables differ by 6."""
SOFT_MS: Final = 1500
"""...if it goes on for so long without a pause: longer than most of what interrupts, so that a user
who leans back is not taken for a television."""
THERE_MS: Final = 30_000
"""So long after soft speech was heard there may be more of it."""
RISE_DB_S: Final = 30.0
FALL_DB_S: Final = 0.05
"""How fast the user's level is learned, and forgotten: who leans back and speaks 10 dB softer is
heard again after 40 seconds, by the server all the time."""


class Crowd:
    """Tells the user from a television and from people behind. Pure.

    A detector takes anybody's speech for speech. The user is the nearest: once there has been
    speech that was clearly softer for long, only what is about as loud as the user is the user.
    Without such speech nothing is ever held against a user who speaks softly.
    """

    def __init__(self) -> None:
        self._levels: deque[float] = deque(maxlen=SYLLABLE_MS // BLOCK_MS)
        self._user_db = -math.inf
        self._soft_ms = 0
        self._there_ms = 0

    def push(self, level_db: float, *, speech: bool) -> None:
        """Take the level of a block, and whether speech, anybody's, is going on in it."""
        seconds = BLOCK_MS / 1000
        self._levels.append(level_db)
        self._there_ms = max(0, self._there_ms - BLOCK_MS)
        self._user_db -= FALL_DB_S * seconds
        if not speech:
            self._soft_ms = 0
            return
        loudest = max(self._levels)
        if loudest > self._user_db - SOFTER_DB:
            self._soft_ms = 0
            rising = self._user_db + RISE_DB_S * seconds
            heard = loudest if math.isinf(self._user_db) else min(loudest, rising)
            self._user_db = max(self._user_db, heard)
            return
        self._soft_ms += BLOCK_MS
        if self._there_ms or self._soft_ms >= SOFT_MS:
            self._there_ms = THERE_MS

    @property
    def is_there(self) -> bool:
        """Whether there has been others' speech lately."""
        return self._there_ms > 0

    def is_user(self, blocks: int = SYLLABLE_MS // BLOCK_MS) -> bool:
        """Whether the loudest of so many newest blocks may be the user's."""
        if not self._there_ms:
            return True
        return max(list(self._levels)[-blocks:], default=-math.inf) > self._user_db - SOFTER_DB
