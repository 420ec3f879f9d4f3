"""Finds a sound in a recording."""

import numpy as np


def best_match(needle: np.ndarray, hay: np.ndarray) -> tuple[int, float]:
    """Where a recording is most like a sound, and how alike both are there (1 is the same)."""
    needle, hay = needle.astype(float), hay.astype(float)
    size = 1 << (needle.size + hay.size).bit_length()
    spectrum = np.fft.rfft(hay, size) * np.conj(np.fft.rfft(needle, size))
    correlation = np.fft.irfft(spectrum, size)[: hay.size - needle.size + 1]
    energy = np.concatenate(([0.0], np.cumsum(hay**2)))
    there = np.sqrt(energy[needle.size :] - energy[: -needle.size])
    # Where there is next to nothing, rounding alone would be alike.
    alike = correlation / np.linalg.norm(needle) / np.maximum(there, np.sqrt(needle.size))
    at = int(alike.argmax())
    return at, float(alike[at])


def torn_pieces(needle: np.ndarray, hay: np.ndarray, pieces: int, alike: float) -> int:
    """How many of a sound's pieces are nowhere in a recording; those of silence count as there."""
    loud = [piece for piece in np.array_split(needle, pieces) if np.abs(piece).max() > 1000]
    return sum(best_match(piece, hay)[1] < alike for piece in loud)
