"""The second opinion on speech: a learned detector, asked only when something was heard."""

from collections import deque
from typing import Final, Protocol

import numpy as np
from numpy.typing import NDArray

from vibeassist.audio.format import MIC_BLOCK
from vibeassist.audio.silero import CHUNK, Silero

Floats = NDArray[np.float32]
CONTEXT_CHUNKS: Final = 5
"""So much of the past it hears first, 160 ms: its state is recurrent and needs some."""
_KEPT_BLOCKS: Final = CONTEXT_CHUNKS * CHUNK // MIC_BLOCK + 1
PHASES: Final = 3
"""Asked about so many blocks in turn, it goes on three times over, each 10 ms after the other: an
answer with every block instead of every 32 ms, at a fifth of what asking anew would cost."""


class Opinion(Protocol):
    """How likely it is that somebody speaks, from the moment when it is asked."""

    def hear(self, block: Floats) -> None:
        """Take 160 samples, always; costs nothing while nobody asks."""

    def ask(self) -> float:
        """Begin to judge, once more: the probability, 0 to 1, at this moment."""

    def follow(self) -> float | None:
        """The probability since then, whenever further 32 ms are complete; else None."""

    def settle(self) -> None:
        """Nobody waits any more: from now on one answer in 32 ms is enough."""

    def stop(self) -> None:
        """Nobody asks any more."""


class _Phase:
    """One run of the model, from 32 ms to 32 ms."""

    def __init__(self) -> None:
        self._model = Silero()
        self._rest: Floats = _NOTHING

    def begin(self, past: Floats) -> float:
        """Judge the newest 32 ms in the light of those before."""
        self._model.reset()
        self._rest = _NOTHING
        return self._model.judge(past)

    def hear(self, block: Floats) -> None:
        """Take 160 samples."""
        self._rest = np.concatenate((self._rest, block))

    def follow(self) -> float | None:
        """Judge the next 32 ms once they are there."""
        if self._rest.size < CHUNK:
            return None
        chunk, self._rest = self._rest[:CHUNK], self._rest[CHUNK:]
        return self._model.judge(chunk)


class SileroOpinion:
    """Silero VAD, asked for a moment, not run all the time: its windows can end exactly where the
    first detector has spoken instead of up to 32 ms later.
    """

    def __init__(self) -> None:
        self._idle = [_Phase() for _ in range(PHASES)]
        self._running: list[_Phase] = []
        silence = np.zeros(MIC_BLOCK, np.float32)
        self._recent: deque[Floats] = deque([silence] * _KEPT_BLOCKS, _KEPT_BLOCKS)

    def hear(self, block: Floats) -> None:
        """Take 160 samples."""
        self._recent.append(block)
        for phase in self._running:
            phase.hear(block)

    def ask(self) -> float:
        """Judge the newest 32 ms in the light of the 160 ms before."""
        phase = self._idle.pop() if self._idle else self._running.pop(0)
        self._running.append(phase)
        return phase.begin(np.concatenate(self._recent)[-CONTEXT_CHUNKS * CHUNK :])

    def follow(self) -> float | None:
        """Judge the 32 ms that are complete, if any: not of two phases at once."""
        answers = (phase.follow() for phase in self._running)
        return next((answer for answer in answers if answer is not None), None)

    def settle(self) -> None:
        """Only the phase that was asked last goes on."""
        self._idle += self._running[:-1]
        del self._running[:-1]

    def stop(self) -> None:
        """Nobody asks any more."""
        self._idle += self._running
        self._running.clear()


_NOTHING: Final = np.zeros(0, np.float32)
