"""The echo gate: silence to the wire while the assistant sounds, unless the user speaks. Pure."""

from collections import deque
from typing import Final

import numpy as np

from vibeassist.audio.format import BLOCK_MS, MIC_BLOCK, Samples

PRE_ROLL_MS: Final = 300
"""What was captured so long before the user was heard goes to the wire, too: a first syllable is
heard 30 to 250 ms after it began."""
COOL_DOWN_MS: Final = 500
"""So long after the assistant was audible the gate stays shut: a room's reverberation."""


class EchoGate:
    """A delay line of 300 ms that is shut while the assistant may be heard in it.

    Where no canceller works the server would hear the assistant and take it for the user. The
    two thresholds, with the assistant audible and without, are those of the detector that says
    who speaks.
    """

    def __init__(self) -> None:
        silence = np.zeros(MIC_BLOCK, np.int16)
        self._line: deque[tuple[Samples, bool]] = deque(
            (silence, False) for _ in range(PRE_ROLL_MS // BLOCK_MS)
        )
        self._cool_ms = 0

    def push(self, block: Samples, *, audible: bool, speaking: bool) -> Samples:
        """Take a block, whether the assistant may be heard in it and whether the user speaks.

        Returns:
            The block of 300 ms before, or silence.
        """
        self._cool_ms = COOL_DOWN_MS if audible else max(0, self._cool_ms - BLOCK_MS)
        if speaking:
            self._line = deque((each, False) for each, _ in self._line)
        self._line.append((block, self._cool_ms > 0 and not speaking))
        oldest, shut = self._line.popleft()
        return np.zeros_like(oldest) if shut else oldest
