"""How much faster one device's clock runs than the other's, seen in the moving echo."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from vibeassist.audio.format import MIC_RATE

Floats = NDArray[np.float32]

PERIOD_S: Final = 2.0
"""The echo path is compared with itself so long ago: 50 ppm move it by 1.6 samples."""
_REACH: Final = 24
"""Samples; what moved further has jumped, not drifted (750 ppm)."""
_ALIKE: Final = 0.6
"""Paths that are less alike than this are not the same echo."""
_CAUTION: Final = 0.5
LIMIT_PPM: Final = 1000.0
"""Quartz is off by 100 ppm at most; two of them by 200."""


class DriftWatch:
    """Follows the drift by how the linear canceller's echo path moves. Pure."""

    def __init__(self) -> None:
        self.ppm = 0.0
        """How much longer the far end must be made to keep step with the microphone."""
        self._before: Floats | None = None

    def push(self, response: Floats) -> float:
        """Take the echo path as it is now, ``PERIOD_S`` after the last one; returns ``ppm``."""
        before, self._before = self._before, response
        if before is None:
            return self.ppm
        energy = float(np.dot(before, before)) * float(np.dot(response, response))
        if energy <= 0.0:
            return self.ppm
        moved, likeness = _shift(before, response, energy)
        if likeness > _ALIKE and abs(moved) < _REACH - 1:
            self.ppm += _CAUTION * moved / (PERIOD_S * MIC_RATE) * 1e6
            self.ppm = min(LIMIT_PPM, max(-LIMIT_PPM, self.ppm))
        return self.ppm

    def reset(self) -> None:
        """The echo path is another one; the clocks are the same."""
        self._before = None


def _shift(before: Floats, now: Floats, energy: float) -> tuple[float, float]:
    """How many samples later the echo comes now, and how alike the paths are then (to 1)."""
    size = 2 * before.size
    product = np.fft.rfft(now, size) * np.conj(np.fft.rfft(before, size))
    matches = np.fft.irfft(product, size)
    around = np.concatenate((matches[-_REACH:], matches[: _REACH + 1])) / np.sqrt(energy)
    best = int(np.argmax(around))
    if not 0 < best < around.size - 1:
        return float(best - _REACH), float(around[best])
    left, here, right = around[best - 1 : best + 2]
    bend = left - 2 * here + right
    part = 0.5 * (left - right) / bend if bend else 0.0
    return best - _REACH + float(part), float(here)
