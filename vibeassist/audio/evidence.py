"""How much in a block can be neither the room's noise nor the echo that the canceller left."""

import math
from collections import deque
from typing import Final

import numpy as np

from vibeassist.audio.format import BLOCK_MS, MIC_BLOCK, SILENCE_DBFS
from vibeassist.audio.transform import Floats, power, spectrum

EDGES: Final = np.array([4, 8, 12, 16, 20, 24, 28, 33, 38, 44, 50, 57, 64, 72, 81])
"""Fourteen bands from 200 to 4000 Hz in steps of 50 Hz. Below lies rumble, above little that
counts. Judged band by band, the user is found between the harmonics of the echo."""
CAP_DB: Final = 20.0
"""No band counts for more: one loud tone is not speech."""
FLOOR_WINDOW_MS: Final = 3000
"""The noise of a band is its quietest moment of this long: speech has pauses, noise has none."""
FLOOR_STEP_MS: Final = 100
FLOOR_OFFSET_DB: Final = 6.0
"""The quietest moment of noise lies so far below its mean, whose own blocks vary by as much."""
START_FLOOR_DB: Final = -62.0
"""Until the first second is over, no band is taken for noisier: the user may speak at once."""
LOUDEST_START_DB: Final = -50.0
"""Where the room was measured before, it may be taken to be so loud at once."""
LOWEST_FLOOR_DB: Final = -80.0
"""No room and no microphone is quieter in a band; a recording's edges are."""
_SMOOTHING: Final = 0.7
BIAS_RISE_DB: Final = 0.38
BIAS_FALL_DB: Final = 0.05
"""Per block. Their ratio makes the bias the 88th percentile of what was seen."""
START_BIAS_DB: Final = 10.0
"""At first the canceller leaves more than it thinks, for about two seconds of sound."""
RELEARN_BIAS_DB: Final = 6.0
BIAS_RANGE_DB: Final = (-10.0, 20.0)
LOUD_ECHO_DB: Final = 6.0
LOUDEST_FALL_DB: Final = 0.02
"""Beside others' speech the bias is learned only where the echo to be expected is within so much of
its loudest, which falls by so much per block: at other times what is left is theirs, and taken for
echo it would drown the user."""


class BandFloor:
    """The noise of the room in each band: the minimum of the smoothed power over three seconds."""

    def __init__(self) -> None:
        self._smoothed: Floats | None = None
        self._minima: deque[Floats] = deque(maxlen=FLOOR_WINDOW_MS // FLOOR_STEP_MS)
        self._step: Floats | None = None
        self._blocks = 0
        self._start = np.full(EDGES.size - 1, START_FLOOR_DB, np.float32)
        self.db = self._start

    def expect(self, noise_dbfs: float) -> None:
        """The room was measured to be so loud: its noise is no sign from the first second on."""
        per_band = noise_dbfs - 10 * np.log10(EDGES.size - 1) + FLOOR_OFFSET_DB
        self._start[:] = np.clip(per_band, START_FLOOR_DB, LOUDEST_START_DB)

    def push(self, bands: Floats) -> None:
        """Take the power of the next block, per band; digital silence says nothing of a room."""
        if not bands.any():
            return
        smoothed = bands if self._smoothed is None else self._smoothed
        self._smoothed = _SMOOTHING * smoothed + (1 - _SMOOTHING) * bands
        self._step = self._smoothed if self._step is None else np.minimum(self._step, bands)
        self._step = np.minimum(self._step, self._smoothed)
        self._blocks += 1
        if self._blocks % (FLOOR_STEP_MS // BLOCK_MS):
            return
        self._minima.append(self._step)
        self._step = None
        found = decibels(np.min(self._minima, axis=0)) + np.float32(FLOOR_OFFSET_DB)
        found = np.maximum(found, np.float32(LOWEST_FLOOR_DB))
        settled = self._blocks * BLOCK_MS >= 1000
        self.db = found if settled else np.minimum(found, self._start)


class Evidence:
    """Scores blocks: the mean, over all bands, of the dB above noise and expected echo.

    The linear canceller's idea of what it leaves is right but for a factor per band, which
    depends on loudspeaker and room; ``_bias`` follows a high percentile of what was really left.
    """

    def __init__(self) -> None:
        self.floor = BandFloor()
        self.level_db = SILENCE_DBFS
        self._bias = np.full(EDGES.size - 1, START_BIAS_DB, np.float32)
        self._loudest = np.full(EDGES.size - 1, SILENCE_DBFS, np.float32)

    def relearn(self) -> None:
        """The canceller begins anew: it knows less than it thinks."""
        self._bias = np.maximum(self._bias, np.float32(RELEARN_BIAS_DB))

    def push(self, near: Floats, residual: Floats | None, *, others: bool = False) -> float:
        """Take 160 samples and the expected residual echo (None: no echo); returns the score.

        Args:
            others: whether people speak who are not the user.
        """
        bands = band_power(power(spectrum(near)))
        level = decibels(bands)
        self.level_db = 10 * math.log10(float(bands.sum()) + 1e-12)
        floor = self.floor.db
        self.floor.push(bands)
        if residual is None:
            return _score(level - floor)
        expected = decibels(band_power(residual))
        likely = expected + self._bias
        over = level - np.logaddexp(likely * _NEPER, floor * _NEPER) / _NEPER
        self._loudest = np.maximum(self._loudest - _SOFTER, expected)
        matters = expected > floor - 6
        if others:
            matters &= expected > self._loudest - LOUD_ECHO_DB
        step = np.where(level > likely, _RISE, _FALL)
        self._bias = _within(self._bias + step * matters, *BIAS_RANGE_DB)
        return _score(over)


_NEPER: Final = math.log(10) / 10
_RISE: Final = np.float32(BIAS_RISE_DB)
_FALL: Final = np.float32(-BIAS_FALL_DB)
_SOFTER: Final = np.float32(LOUDEST_FALL_DB)


def _score(over: Floats) -> float:
    return float(_within(over, 0.0, CAP_DB).sum()) / over.size


def _within(values: Floats, least: float, most: float) -> Floats:
    """What np.clip does, without its way through Python."""
    found: Floats = np.minimum(np.maximum(values, least), most)
    return found


def band_power(spectrum: Floats) -> Floats:
    """The mean square of each band's part of a signal."""
    sums: Floats = np.add.reduceat(spectrum, EDGES)[:-1]
    return sums * np.float32(1 / MIC_BLOCK**2)


def decibels(values: Floats) -> Floats:
    """Power in dB, never below -120."""
    levels: Floats = 10 * np.log10(values + np.float32(1e-12))
    return levels
