"""Conversion of sample rates: length, alignment, and level."""

import numpy as np
import pytest

from vibeassist.audio.format import Samples
from vibeassist.audio.resample import StreamResampler, resample


def sine(rate: int, hertz: float, seconds: float = 1.0) -> Samples:
    times = np.arange(round(rate * seconds)) / rate
    return np.rint(16_000 * np.sin(2 * np.pi * hertz * times)).astype(np.int16)


def test_equal_rates_pass_untouched() -> None:
    samples = sine(16_000, 440)
    assert resample(samples, 16_000, 16_000) is samples
    assert StreamResampler(24_000, 24_000).push_int16(samples) is samples


@pytest.mark.parametrize(
    ("rate_in", "rate_out"),
    [
        *((48_000, 16_000), (44_100, 16_000), (8_000, 16_000), (24_000, 16_000)),
        *((24_000, 48_000), (24_000, 44_100), (16_000, 24_000), (32_000, 48_000)),
    ],
)
def test_a_tone_keeps_its_length_place_and_level(rate_in: int, rate_out: int) -> None:
    converted = resample(sine(rate_in, 1000), rate_in, rate_out)
    assert converted.size == rate_out
    inner = slice(rate_out // 10, -rate_out // 10)
    error = converted[inner].astype(float) - sine(rate_out, 1000)[inner]
    assert np.abs(error).max() < 60  # of 16000: -48 dB


def test_what_cannot_be_kept_is_removed_instead_of_folded() -> None:
    converted = resample(sine(48_000, 11_000), 48_000, 16_000)
    assert np.abs(converted[200:-200].astype(int)).max() < 10


@pytest.mark.parametrize(
    ("rate_in", "rate_out", "hertz"),
    [
        *((48_000, 16_000, 7000), (24_000, 16_000, 7000)),
        *((48_000, 24_000, 10_400), (24_000, 48_000, 10_400)),
    ],
)
def test_at_simple_ratios_the_band_is_kept_and_nothing_is_added(
    rate_in: int, rate_out: int, hertz: int
) -> None:
    """The tone to 1 %, and -60 dB beside it."""
    converted = resample(sine(rate_in, hertz), rate_in, rate_out).astype(float)
    inner = slice(rate_out // 10, -rate_out // 10)
    left = converted[inner] - sine(rate_out, hertz)[inner]
    assert np.sqrt(np.mean(left**2)) < 0.01 * 16_000 / np.sqrt(2)
    window = np.hanning(converted[inner].size)
    spectrum = np.abs(np.fft.rfft(converted[inner] * window)) ** 2
    peak = int(spectrum.argmax())
    assert peak == pytest.approx(hertz * converted[inner].size / rate_out, abs=1)
    tone = slice(peak - 8, peak + 9)
    whole = spectrum.sum()
    spectrum[tone] = 0
    assert spectrum.sum() < 1e-6 * whole


@pytest.mark.parametrize(
    ("rate_in", "rate_out"),
    [(44_100, 16_000), (48_000, 16_000), (24_000, 48_000), (24_000, 16_000)],
)
def test_chunks_of_any_size_give_the_same_samples(rate_in: int, rate_out: int) -> None:
    samples = sine(rate_in, 700, 0.3)
    whole = resample(samples, rate_in, rate_out)
    stream = StreamResampler(rate_in, rate_out)
    pieces = [
        stream.push(piece.astype(np.float32) / 32768)
        for piece in np.split(samples, [1, 18, 460, 461, 5000])
    ]
    pieces.append(stream.finish())
    joined = np.rint(np.concatenate(pieces) * 32768).astype(np.int16)
    assert np.abs(joined.astype(int) - whole).max() <= 1


def test_blocks_come_evenly_once_the_filter_is_filled() -> None:
    stream = StreamResampler(48_000, 16_000)
    sizes = [stream.push_int16(sine(48_000, 500, 0.01)).size for _ in range(50)]
    assert set(sizes[1:]) == {160}


def test_a_stream_can_begin_anew() -> None:
    stream = StreamResampler(48_000, 16_000)
    first = stream.push_int16(sine(48_000, 500, 0.1))
    stream.finish()
    assert np.array_equal(stream.push_int16(sine(48_000, 500, 0.1)), first)


def test_a_full_scale_signal_is_clipped_not_wrapped() -> None:
    square = np.repeat(np.array([32767, -32768] * 50, np.int16), 24)
    converted = resample(square, 24_000, 48_000).astype(int)
    assert np.sign(converted[20]) == 1
    assert converted.max() == 32767
    assert converted.min() == -32768


@pytest.mark.parametrize("ppm", [-1000, -180, -20, 3, 150, 1000])
def test_a_drifting_clock_is_followed_without_a_break(ppm: int) -> None:
    """The tone comes out as it would be heard on the other clock, to -56 dB at 20 ppm."""
    stream = StreamResampler(24_000, 16_000)
    stream.trim_ppm = ppm
    seconds = 20
    pieces = np.split(sine(24_000, 500, seconds), 100 * seconds)
    converted = np.concatenate([stream.push_int16(piece) for piece in pieces]).astype(float)
    assert converted.size == pytest.approx(16_000 * seconds * (1 + ppm * 1e-6), abs=80)
    times = np.arange(converted.size) / 16_000 / (1 + ppm * 1e-6)
    wanted = 16_000 * np.sin(2 * np.pi * 500 * times)
    assert np.abs(converted - wanted)[200:-200].max() < 25 + 0.3 * abs(ppm)


def test_a_drift_that_ends_leaves_the_stream_where_it_is() -> None:
    stream = StreamResampler(24_000, 16_000)
    tone = sine(24_000, 500, 4)
    stream.trim_ppm = 400.0
    parts = [stream.push_int16(piece) for piece in np.split(tone[:48_000], 200)]
    stream.trim_ppm = 0.0
    parts += [stream.push_int16(piece) for piece in np.split(tone[48_000:], 200)]
    steps = np.abs(np.diff(np.concatenate(parts)[200:].astype(float)))
    assert steps.max() < 16_000 * 2 * np.pi * 500 / 16_000 * 1.01
