"""Levels and conversions between int16 and +-1.0."""

import numpy as np
import pytest

from vibeassist.audio.format import dbfs, peak_dbfs, rms_dbfs, to_float, to_int16


def test_every_int16_value_survives_the_way_to_float_and_back() -> None:
    every = np.arange(-32768, 32768).astype(np.int16)
    assert np.array_equal(to_int16(to_float(every)), every)


def test_what_lies_outside_is_clipped() -> None:
    odd = np.array([1.0, 1.5, -1.5, np.inf, -np.inf], np.float32)
    assert to_int16(odd).tolist() == [32767, 32767, -32768, 32767, -32768]


def test_levels() -> None:
    sine = np.rint(32767 * np.sin(np.arange(1600) / 1600 * 2 * np.pi * 20)).astype(np.int16)
    assert rms_dbfs(sine) == pytest.approx(-3.01, abs=0.01)
    assert peak_dbfs(sine) == pytest.approx(0, abs=0.01)
    assert peak_dbfs(np.array([-32768], np.int16)) == 0
    assert rms_dbfs(np.zeros(0, np.int16)) == peak_dbfs(np.zeros(0, np.int16)) == -120
    assert dbfs(0) == -120
    assert dbfs(1e-9) == -120
