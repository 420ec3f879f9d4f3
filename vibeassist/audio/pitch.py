"""Whether a sound has a pitch, as a vowel has from its beginning and a burst of air has not."""

from collections import deque
from typing import Final

import numpy as np
from numpy.typing import NDArray

from vibeassist.audio.format import MIC_BLOCK, MIC_RATE

Floats = NDArray[np.float32]
WINDOW_BLOCKS: Final = 4
"""40 ms: three periods of a low voice."""
HIGHEST_HZ: Final = 400
LOWEST_HZ: Final = 80
"""Voices of adults and children."""
_SHORTEST: Final = MIC_RATE // HIGHEST_HZ
_LONGEST: Final = MIC_RATE // LOWEST_HZ
_POINTS: Final = 1024
"""No fewer than the window and the longest period, so that nothing comes round to its beginning."""
_FREQUENCIES: Final = np.fft.rfftfreq(_POINTS, 1 / MIC_RATE)
_BAND: Final = (_FREQUENCIES > LOWEST_HZ) & (_FREQUENCIES < 1500)
"""Above it a voice's harmonics are unsteady, and its breath is as loud."""


class Pitch:
    """How periodic the newest 40 ms are."""

    def __init__(self) -> None:
        silence = np.zeros(MIC_BLOCK, np.float32)
        self._recent: deque[Floats] = deque([silence] * WINDOW_BLOCKS, WINDOW_BLOCKS)

    def hear(self, block: Floats) -> None:
        """Take 160 samples, always; costs nothing while nobody asks."""
        self._recent.append(block)

    def clearness(self) -> float:
        """The highest normalised autocorrelation at a voice's periods: at most 1, noise 0.3."""
        window = np.concatenate(self._recent)
        low = np.fft.irfft(np.fft.rfft(window - window.mean(), _POINTS) * _BAND)[: window.size]
        products = np.fft.irfft(np.square(np.abs(np.fft.rfft(low, _POINTS))))
        energy = np.concatenate(([0.0], np.cumsum(np.square(low))))
        lags = np.arange(_SHORTEST, _LONGEST)
        here, before = energy[-1] - energy[lags], energy[window.size - lags]
        return float(np.max(products[lags] / (np.sqrt(here * before) + 1e-12)))
