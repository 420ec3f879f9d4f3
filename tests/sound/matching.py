"""Finds a sound in a recording."""

import numpy as np


def best_match(needle: np.ndarray, hay: np.ndarray) -> tuple[int, float]:
    """Where a sound lies in a recording, and how alike both are there (1 is the same)."""
    needle, hay = needle.astype(float), hay.astype(float)
    size = 1 << (needle.size + hay.size).bit_length()
    spectrum = np.fft.rfft(hay, size) * np.conj(np.fft.rfft(needle, size))
    correlation = np.fft.irfft(spectrum, size)[: hay.size - needle.size + 1]
    at = int(correlation.argmax())
    there = hay[at : at + needle.size]
    return at, float(correlation[at] / np.linalg.norm(needle) / np.linalg.norm(there))
