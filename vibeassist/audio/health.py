"""Whether the microphone hears anything worth sending. Pure."""

from collections import deque
from typing import Final

import numpy as np

from vibeassist.audio.events import MicrophoneTrouble, Trouble
from vibeassist.audio.format import BLOCK_MS, FULL_SCALE, MIC_BLOCK, Samples, block_levels

SILENT_MS: Final = 2000
"""So long nothing but (almost) nothing: a microphone that works hears at least itself."""
SILENT_DBFS: Final = -84.0
"""One or two steps of 16 bits: what a muted converter may still give."""
QUIET_MS: Final = 1000
"""So much speech is needed to judge its level."""
QUIET_DBFS: Final = -45.0
"""Speech below this is 10 dB below a quiet user; servers begin to miss words."""
CLIPPED_BLOCKS: Final = 5
CLIPPING_WINDOW_MS: Final = 2000
"""So many blocks with cut peaks within so long: not a knock, but a level that is too high."""
CLIPPED_SAMPLES: Final = 4
"""As many samples at the limit in one block are a cut peak."""

LOOK_BLOCKS: Final = 10
"""A look costs about as much for so many blocks as for one."""

_SAID: Final[dict[Trouble, tuple[str, str]]] = {
    "silent": (
        "The microphone gives nothing but silence.",
        "Allow this program to use the microphone, and look for a mute switch on it.",
    ),
    "quiet": (
        "The microphone hears you only faintly.",
        "Raise its level in the system's sound settings, or come closer.",
    ),
    "clipping": (
        "The microphone is overloaded.",
        "Lower its level in the system's sound settings, or move away a little.",
    ),
}


class MicrophoneHealth:
    """Judges the untouched microphone; each trouble is told once, until it has passed."""

    def __init__(self) -> None:
        self._waiting: list[Samples] = []
        self._voiced: list[bool] = []
        self._silent_ms = 0
        self._speech: deque[float] = deque(maxlen=QUIET_MS // BLOCK_MS)
        self._clipped: deque[bool] = deque(maxlen=CLIPPING_WINDOW_MS // BLOCK_MS)
        self._told: set[Trouble] = set()

    def push(self, block: Samples, at: float, *, voiced: bool) -> MicrophoneTrouble | None:
        """Take the next block and whether it holds speech; returns what to tell now, if anything.

        Ten blocks are looked at together.
        """
        self._waiting.append(block)
        self._voiced.append(voiced)
        if len(self._waiting) < LOOK_BLOCKS:
            return None
        self._look(np.concatenate(self._waiting))
        self._waiting.clear()
        self._voiced.clear()
        for trouble, there in self._state():
            if there and trouble not in self._told:
                self._told.add(trouble)
                message, hint = _SAID[trouble]
                return MicrophoneTrouble(at, trouble, message, hint)
            if not there:
                self._told.discard(trouble)
        return None

    def _look(self, samples: Samples) -> None:
        clipped = _are_clipped(samples.reshape(-1, MIC_BLOCK))
        for level, voiced, is_cut in zip(block_levels(samples), self._voiced, clipped, strict=True):
            self._silent_ms = self._silent_ms + BLOCK_MS if level < SILENT_DBFS else 0
            if voiced:
                self._speech.append(10 ** (level / 10))
            self._clipped.append(is_cut)

    def _state(self) -> list[tuple[Trouble, bool]]:
        enough = len(self._speech) == self._speech.maxlen
        faint = enough and sum(self._speech) / len(self._speech) < 10 ** (QUIET_DBFS / 10)
        return [
            ("silent", self._silent_ms >= SILENT_MS),
            ("quiet", faint),
            ("clipping", self._clipped.count(True) >= CLIPPED_BLOCKS),
        ]


def _are_clipped(blocks: Samples) -> list[bool]:
    limit = FULL_SCALE - 2
    at_limit = np.count_nonzero((blocks >= limit) | (blocks <= -limit), axis=1)
    clipped: list[bool] = (at_limit >= CLIPPED_SAMPLES).tolist()
    return clipped
