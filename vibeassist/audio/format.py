"""The sample formats of the sound path: rates, block and frame sizes, levels."""

import math
from typing import Final

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.int16]
"""Mono samples, shape ``(n,)``, little-endian on every system that this runs on."""

MIC_RATE: Final = 16_000
"""Samples per second to the wire (Live API docs: input is 16 kHz PCM)."""
REPLY_RATE: Final = 24_000
"""Samples per second of the assistant's voice (Live API docs: output is always 24 kHz PCM)."""
BLOCK_MS: Final = 10
"""The step of everything local: device blocks, detection, framing, playback.

10 ms is the smallest block that a general-purpose system serves reliably, and the one that echo
cancellers and speech detectors of WebRTC descent work on.
"""
MIC_BLOCK: Final = MIC_RATE * BLOCK_MS // 1000
REPLY_BLOCK: Final = REPLY_RATE * BLOCK_MS // 1000
BLOCK_S: Final = BLOCK_MS / 1000
FRAME_MS: Final = 100
"""What one message to the Live API carries."""
FRAME_SAMPLES: Final = MIC_RATE * FRAME_MS // 1000
FULL_SCALE: Final = 32_768
"""An int16 sample of this size would be 0 dBFS peak."""
SILENCE_DBFS: Final = -120.0
"""Stands for the level of digital silence, whose logarithm does not exist."""


def dbfs(amplitude: float) -> float:
    """The level of an amplitude (0 to 1 of full scale), never below :data:`SILENCE_DBFS`."""
    return max(SILENCE_DBFS, 20 * math.log10(amplitude)) if amplitude > 0 else SILENCE_DBFS


def rms_dbfs(samples: Samples) -> float:
    """The RMS level of a block; a full-scale square wave is 0 dBFS, a full-scale sine -3 dBFS."""
    if samples.size == 0:
        return SILENCE_DBFS
    as_float = samples.astype(np.float32)
    return dbfs(math.sqrt(float(np.dot(as_float, as_float)) / samples.size) / FULL_SCALE)


def block_levels(samples: Samples) -> list[float]:
    """The RMS level in dBFS of each 10 ms; 16 kHz, whole blocks only."""
    blocks = samples.astype(np.float32).reshape(-1, MIC_BLOCK)
    amplitudes = np.sqrt(np.square(blocks).mean(axis=1)) / np.float32(FULL_SCALE)
    least = np.float32(10 ** (SILENCE_DBFS / 20))
    levels: list[float] = (20 * np.log10(np.maximum(amplitudes, least))).tolist()
    return levels


def peak_dbfs(samples: Samples) -> float:
    """The level of the largest sample of a block."""
    if samples.size == 0:
        return SILENCE_DBFS
    # abs() of an int16 array would turn -32768 into itself.
    return dbfs(max(int(samples.max()), -int(samples.min())) / FULL_SCALE)


def to_int16(samples: NDArray[np.float32]) -> Samples:
    """Round samples of +-1.0 to int16; what lies outside is clipped. NaN is not allowed."""
    return rounded(samples * np.float32(FULL_SCALE))


def rounded(scaled: NDArray[np.float32]) -> Samples:
    """The same for samples that are scaled already; they are overwritten."""
    np.rint(scaled, out=scaled)
    # In place, and without np.clip's way through Python: this is done many times per block.
    np.minimum(scaled, FULL_SCALE - 1, out=scaled)
    np.maximum(scaled, -FULL_SCALE, out=scaled)
    return scaled.astype(np.int16)


def to_float(samples: Samples) -> NDArray[np.float32]:
    """The samples as +-1.0; every int16 value is exact, so that :func:`to_int16` gives it back."""
    return samples.astype(np.float32) / np.float32(FULL_SCALE)
