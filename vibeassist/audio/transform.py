"""The short Fourier transform of the linear canceller, as two matrices."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from vibeassist.audio.format import MIC_BLOCK

Floats = NDArray[np.float32]
Spectrum = NDArray[np.complexfloating]

FFT: Final = 2 * MIC_BLOCK
"""A block and as much silence behind it: what two of these are convolved to fits."""
BINS: Final = MIC_BLOCK + 1


def _matrices() -> tuple[Floats, Floats]:
    """From a block to its spectrum, real and imaginary parts in turn, and back."""
    angles = 2 * np.pi / FFT * np.outer(np.arange(MIC_BLOCK), np.arange(BINS))
    waves = np.exp(-1j * angles)
    # All bins but the first and the last stand for their mirror images, too.
    weights = np.full(BINS, 2.0 / FFT)
    weights[[0, -1]] = 1.0 / FFT
    forward = waves.astype(np.complex64).view(np.float32)
    backward = np.ascontiguousarray((waves * weights).astype(np.complex64).view(np.float32).T)
    return forward, backward


_FORWARD, _BACKWARD = _matrices()
# One path through the machine's caches, a third of what five calls of an FFT take in a thread
# that has slept for 10 ms; sums of 160 products are as exact as float32 needs.
SHIFT: Final = np.where(np.arange(BINS) % 2, np.float32(-1), np.float32(1))
"""What makes of a block's spectrum that of the block 160 samples later."""


def spectrum(blocks: Floats) -> Spectrum:
    """Of ``(..., 160)`` samples, each followed by 160 zeros: ``(..., 161)``."""
    found: Floats = np.dot(blocks, _FORWARD)
    return found.view(np.complex64)


def beginning(spectra: Spectrum) -> Floats:
    """The first 160 of the 320 samples that ``(..., 161)`` stand for; must lie in one piece."""
    found: Floats = np.dot(spectra.view(np.float32), _BACKWARD)
    return found


def power(values: Spectrum) -> Floats:
    """Per frequency."""
    squares = np.square(values.view(np.float32))
    sums: Floats = np.add(squares[..., ::2], squares[..., 1::2])
    return sums
