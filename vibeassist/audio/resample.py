"""Streaming conversion of sample rates, on libsamplerate."""

from typing import Final

import numpy as np
import samplerate
from numpy.typing import NDArray

from vibeassist.audio.format import Samples, to_float, to_int16

QUALITY: Final = "sinc_medium"
"""0.5 dB down at 7 kHz and aliases at -119 dB for 48 to 16 kHz, 60 us per 10 ms; the next
faster one loses 15 dB at 7 kHz. Its output comes evenly, block by block: soxr's better filters
hold back up to 30 ms."""
_FLUSH_SAMPLES: Final = 1024
"""Silence that pushes the rest out of the filter; its half length is well below this."""


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
        self._converter = samplerate.Resampler(QUALITY, channels=1)
        self._samples_in = 0
        self._samples_out = 0
        self.trim_ppm = 0.0
        """So many millionths more samples come out than the rates say, from now on: for a source
        whose clock is not quite right. ``finish`` is not exact then."""

    def push(self, samples: NDArray[np.float32]) -> NDArray[np.float32]:
        """Convert the next samples (+-1.0, shape ``(n,)``); returns what is ready."""
        if self._is_identity:
            return samples
        self._samples_in += samples.size
        converted = self._convert(samples)
        self._samples_out += converted.size
        return converted

    def push_int16(self, samples: Samples) -> Samples:
        """The same for int16 samples: rounded, and clipped where the filter overshoots."""
        return samples if self._is_identity else to_int16(self.push(to_float(samples)))

    def finish(self) -> NDArray[np.float32]:
        """End the stream: what the filter still held, to the exact length; then start anew."""
        wanted = round(self._samples_in * self._output_rate / self._input_rate)
        rest = max(0, wanted - self._samples_out)
        parts: list[NDArray[np.float32]] = []
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

    def _convert(self, samples: NDArray[np.float32]) -> NDArray[np.float32]:
        ratio = self._output_rate / self._input_rate * (1 + self.trim_ppm * 1e-6)
        converted: NDArray[np.float32] = self._converter.process(samples, ratio, end_of_input=False)
        return converted


def resample(samples: Samples, input_rate: int, output_rate: int) -> Samples:
    """Convert a whole recording at once (mono); its duration stays the same."""
    stream = StreamResampler(input_rate, output_rate)
    if input_rate == output_rate:
        return samples
    converted = stream.push(to_float(samples))
    return to_int16(np.concatenate((converted, stream.finish())))
