"""Levels of test sounds."""

import numpy as np
from numpy.typing import NDArray

from vibeassist.audio.format import MIC_RATE

Sound = NDArray[np.float32]
_FRAME = MIC_RATE // 100
_ACTIVE_DB = 35.0


def active_rms(samples: Sound) -> float:
    """The RMS of the 10 ms frames that are not pauses: within 35 dB of the loudest one."""
    frames = samples[: samples.size // _FRAME * _FRAME].reshape(-1, _FRAME)
    energy = (frames.astype(np.float64) ** 2).mean(axis=1)
    active = energy > energy.max() * 10 ** (-_ACTIVE_DB / 10)
    return float(np.sqrt(energy[active].mean()))


def to_level(samples: Sound, dbfs: float) -> Sound:
    """Scale to that active level; a level in dB under full scale."""
    scaled = samples * (10 ** (dbfs / 20) / max(active_rms(samples), 1e-9))
    return scaled.astype(np.float32)
