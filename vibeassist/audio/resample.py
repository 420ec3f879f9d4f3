"""Streaming conversion of sample rates: at simple ratios by matrix, else by libsamplerate."""

import math
from typing import Final, Protocol

import numpy as np
import samplerate
from numpy.typing import NDArray

from vibeassist.audio.format import Samples, rounded, to_float, to_int16

Floats = NDArray[np.float32]

QUALITY: Final = "sinc_medium"
"""0.5 dB down at 7 kHz and aliases at -119 dB for 48 to 16 kHz, 60 us per 10 ms; the next
faster one loses 15 dB at 7 kHz. Its output comes evenly, block by block: soxr's better filters
hold back up to 30 ms."""
_FLUSH_SAMPLES: Final = 1024
"""Silence that pushes the rest out of the filter; its half length is well below this."""
_HALF_LENGTH: Final = 48
"""Of the filter at simple ratios, in samples of the lower rate: as long as libsamplerate's."""
_CUTOFF: Final = 0.95
"""Of the lower rate's band: flat to 7 kHz at 16 kHz, folding only what lies above 7.8 kHz."""
_KAISER_BETA: Final = 11.0
"""110 dB (Kaiser 1974), a transition of 1.2 kHz at 16 kHz."""
_GROUP: Final = 16
"""Samples of the lower rate that are converted at once: the matrix stays below 25 kB."""
_LARGEST: Final = 8000
"""Numbers in a matrix. Between 44.1 and 16 kHz it would have 113,000."""
_MOST_GROUPS: Final = 10
"""So many groups at once at most, 10 ms at 16 kHz: their windows overlap and are copied."""
_PHASES: Final = 128
_NOTHING: Final = np.zeros(0, np.float32)


class _Converter(Protocol):
    def process(self, samples: Floats, ratio: float, *, end_of_input: bool) -> Floats: ...

    def reset(self) -> None: ...


class _Polyphase:
    """Converts between two rates whose ratio is one of small numbers, by a polyphase FIR.

    All phases stand in one matrix: each group of samples is a product with the window around
    it. Measured with cold caches, as after 10 ms of sleep: 20 to 26 us per 10 ms, a quarter of
    what libsamplerate takes.

    The ratio may be off by a little (clocks that drift): then the outputs' places move on between
    the inputs, and there is a matrix for each of 128 places. Each 10 ms have one place: at 200 ppm
    that is off by 0.02 samples at their edges, 44 dB below a tone of 1 kHz.
    """

    def __init__(self, up: int, down: int) -> None:
        count = max(1, _GROUP // min(up, down))
        self._inputs, self._outputs = count * down, count * up
        self._ratio = down / up
        self._scale = max(1.0, self._ratio)
        self._half = math.ceil(_HALF_LENGTH * self._scale)
        self._window = self._inputs + 2 * self._half
        self._matrices: dict[int, Floats] = {}
        # One more than the window needs, so that a place may move back.
        self._waiting: Floats = np.zeros(self._half + 1, np.float32)
        self._place = 0.0

    @property
    def is_small(self) -> bool:
        """Whether a matrix stays in the caches; else libsamplerate is faster."""
        return self._window * self._outputs <= _LARGEST

    def process(self, samples: Floats, ratio: float, *, end_of_input: bool) -> Floats:
        """What is ready; the ratio is the one that it was made for, but for some ppm."""
        data = np.concatenate((self._waiting, samples))
        late = self._outputs / ratio - self._inputs
        converted: list[Floats] = []
        start = 1
        while groups := self._ready(data.size - start):
            start = self._keep_place(start)
            # Their common place is that in their midst.
            converted.append(self._filter(data, start, groups, self._place + late * groups / 2))
            start += groups * self._inputs
            self._place += late * groups
        self._waiting = data[start - 1 :]
        return converted[0] if len(converted) == 1 else np.concatenate((_NOTHING, *converted))

    def _ready(self, count: int) -> int:
        """How many groups so many samples are enough for, one of them to move back or on."""
        return min(_MOST_GROUPS, max(0, (count - 2 * self._half - 1) // self._inputs))

    def _keep_place(self, start: int) -> int:
        """Where the next window begins: the outputs' places move by less than an input."""
        if abs(self._place) <= 0.5:
            return start
        step = round(self._place)
        self._place -= step
        return start + step

    def _filter(self, data: Floats, start: int, groups: int, place: float) -> Floats:
        end = start + groups * self._inputs + 2 * self._half
        if not data[start:end].any():
            # A loudspeaker is silent most of the time, and the matrix is in no cache then.
            return np.zeros(groups * self._outputs, np.float32)
        strides = self._inputs * data.itemsize, data.itemsize
        offset = start * data.itemsize
        windows: Floats = np.ndarray((groups, self._window), data.dtype, data, offset, strides)
        filtered: Floats = np.dot(windows, self._matrix(round(place * _PHASES)))
        return filtered.reshape(-1)

    def _matrix(self, phase: int) -> Floats:
        """For outputs that are so many steps late, made when it is first needed."""
        found = self._matrices.get(phase)
        if found is None:
            outputs = np.arange(self._outputs) * self._ratio + self._half + phase / _PHASES
            times = (np.arange(self._window)[:, None] - outputs) / self._scale
            found = self._matrices[phase] = _low_pass(times) / np.float32(self._scale)
        return found

    def reset(self) -> None:
        """Forget the stream so far: the first sample out lies on the first one in."""
        self._waiting = np.zeros(self._half + 1, np.float32)
        self._place = 0.0


def _low_pass(times: NDArray[np.float64]) -> Floats:
    """A windowed sinc; the times are in samples of the lower rate."""
    inside = np.sqrt(np.maximum(0.0, 1 - (times / _HALF_LENGTH) ** 2))
    window = np.i0(_KAISER_BETA * inside) / np.i0(_KAISER_BETA)
    response = _CUTOFF * np.sinc(_CUTOFF * times) * window
    return np.where(np.abs(times) <= _HALF_LENGTH, response, 0.0).astype(np.float32)


class StreamResampler:
    """Converts one mono stream from one rate to another, in chunks of any size.

    Output sample ``k`` stands for the moment ``k / output_rate`` of the input; what the filter
    needs to look ahead is held back (3 ms at 16 kHz). Where both rates are equal the samples
    pass untouched.
    """

    def __init__(self, input_rate: int, output_rate: int) -> None:
        self._input_rate = input_rate
        self._output_rate = output_rate
        self._is_identity = input_rate == output_rate
        self._converter = _converter(input_rate, output_rate)
        self._samples_in = 0
        self._samples_out = 0
        self.trim_ppm = 0.0
        """So many millionths more samples come out than the rates say, from now on: for a source
        whose clock is not quite right. ``finish`` is not exact then."""

    def push(self, samples: Floats) -> Floats:
        """Convert the next samples (+-1.0, shape ``(n,)``); returns what is ready."""
        if self._is_identity:
            return samples
        self._samples_in += samples.size
        converted = self._convert(samples)
        self._samples_out += converted.size
        return converted

    def push_int16(self, samples: Samples) -> Samples:
        """The same for int16 samples: rounded, and clipped where the filter overshoots.

        They keep their own scale within the filter, so that no stream takes both kinds.
        """
        return samples if self._is_identity else rounded(self.push(samples.astype(np.float32)))

    def finish(self) -> Floats:
        """End the stream: what the filter still held, to the exact length; then start anew."""
        wanted = round(self._samples_in * self._output_rate / self._input_rate)
        rest = max(0, wanted - self._samples_out)
        parts: list[Floats] = []
        while rest > 0:
            part = self._convert(np.zeros(_FLUSH_SAMPLES, np.float32))[:rest]
            rest -= part.size
            parts.append(part)
        self.reset()
        return np.concatenate(parts) if parts else np.zeros(0, np.float32)

    def reset(self) -> None:
        """Forget the stream so far."""
        self._converter.reset()
        self._samples_in = self._samples_out = 0

    def _convert(self, samples: Floats) -> Floats:
        ratio = self._output_rate / self._input_rate * (1 + self.trim_ppm * 1e-6)
        return self._converter.process(samples, ratio, end_of_input=False)


def _converter(input_rate: int, output_rate: int) -> _Converter:
    common = math.gcd(input_rate, output_rate)
    polyphase = _Polyphase(output_rate // common, input_rate // common)
    if polyphase.is_small:
        return polyphase
    found: _Converter = samplerate.Resampler(QUALITY, channels=1)
    return found


def resample(samples: Samples, input_rate: int, output_rate: int) -> Samples:
    """Convert a whole recording at once (mono); its duration stays the same."""
    stream = StreamResampler(input_rate, output_rate)
    if input_rate == output_rate:
        return samples
    converted = stream.push(to_float(samples))
    return to_int16(np.concatenate((converted, stream.finish())))
