"""The second opinion on speech: a learned detector, asked only when something was heard."""

from collections import deque
from typing import Final, Protocol

import numpy as np
from numpy.typing import NDArray

from vibeassist.audio.format import MIC_BLOCK, MIC_RATE
from vibeassist.audio.silero import CHUNK, Silero

Floats = NDArray[np.float32]
CONTEXT_CHUNKS: Final = 5
LONGEST_CHUNKS: Final = 10
"""It hears the last 160 ms before a question and all since then, 320 at most: its state is
recurrent and needs some. With more from the beginning it is surer of speech, and of what an echo
canceller leaves."""
CHUNK_MS: Final = 1000 * CHUNK // MIC_RATE
_KEPT_BLOCKS: Final = LONGEST_CHUNKS * CHUNK // MIC_BLOCK


class Opinion(Protocol):
    """How likely it is that somebody speaks, at the moment when it is asked."""

    def hear(self, block: Floats) -> None:
        """Take 160 samples, always; costs nothing while nobody asks."""

    def ask(self, since_ms: int) -> float:
        """The probability, 0 to 1, in the newest 32 ms; the first question was so long ago."""


class SileroOpinion:
    """Silero VAD, asked about a moment: it is not run all the time, and its windows end where the
    first detector has spoken instead of up to 32 ms later.
    """

    def __init__(self) -> None:
        self._model = Silero()
        silence = np.zeros(MIC_BLOCK, np.float32)
        self._recent: deque[Floats] = deque([silence] * _KEPT_BLOCKS, _KEPT_BLOCKS)

    def hear(self, block: Floats) -> None:
        """Take 160 samples."""
        self._recent.append(block)

    def ask(self, since_ms: int) -> float:
        """Judge the newest 32 ms in the light of those before."""
        chunks = min(CONTEXT_CHUNKS + since_ms // CHUNK_MS, LONGEST_CHUNKS)
        self._model.reset()
        return self._model.judge(np.concatenate(self._recent)[-chunks * CHUNK :])
