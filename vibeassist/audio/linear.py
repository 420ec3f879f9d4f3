"""A linear echo canceller that tells how much echo it left: what speech detection listens to."""

from collections import deque
from typing import Final

import numpy as np

from vibeassist.audio.format import BLOCK_MS, MIC_BLOCK, dbfs
from vibeassist.audio.jump import WINDOW, JumpWatch, is_far_end, moved_by
from vibeassist.audio.transform import BINS, SHIFT, Floats, Spectrum, beginning, power, spectrum

SPAN_MS: Final = 320
"""The longest echo that is modelled: buffers of both devices (30 to 200 ms) and the first 100 ms
of the room, which hold nearly all of its energy."""
_PARTITIONS: Final = SPAN_MS // BLOCK_MS
_FORGETTING: Final = 0.998
"""How much of the echo path stays from block to block: lower follows faster and cancels less."""
_START_VARIANCE: Final = 0.02
"""How unsure the first guess of the echo path (none) is, as power per partition."""
_LIKELY_PARTITIONS: Final = 8
_ELSEWHERE: Final = 0.05
"""Where the delay was measured, the echo lies within 80 ms from there; elsewhere so much less."""
_NEIGHBOUR: Final = 0.5
_ANYWHERE: Final = 0.1
"""Shares of the path's power that may appear beside where it is, and anywhere."""
_SMOOTHING: Final = 0.9
_RECALL: Final = 8193
_HEARD: Final = 1281
_MORE: Final = 1.5
"""What is left after cancelling is not so much more than there was, unless the path is wrong."""
_CONSTRAINED: Final = 4
"""So many partitions are cut back to a block's length each time, in turn: all 32 would double
the cost. With 4 as with 8 it takes away 16.8, 21.8, 20 and 20.3 dB in the tuning rooms of -20, -10,
-6 and 0 dB, and 21.5 with clocks 200 ppm apart, to 0.1; with 2 up to 0.2 dB less."""


class LinearCanceller:
    """A Kalman filter in the frequency domain, one state per 10 ms of echo and frequency.

    After G. Enzner and P. Vary, "Frequency-domain adaptive Kalman filter for acoustic echo
    control in hands-free telephones" (2006), and F. Kuech et al., "State-space architecture of
    the partitioned-block-based acoustic echo controller" (2014). It adapts while the user
    speaks, without being led astray, and never suppresses the user, as the nonlinear part of
    every full canceller does in double talk.

    Attributes:
        near: what ``push`` returned last.
        residual: power per frequency of the echo that its own uncertainty leaves, after ``push``.
        moved: whether the newest 30 ms were found to be the echo at another delay.
        relearned: how often it was told, or has found, that the path is another one.

    Args:
        delay_ms: when the echo comes, where that was measured; it is found sooner then.
    """

    def __init__(self, delay_ms: float | None = None) -> None:
        self._far = np.zeros(BINS, np.complex64)
        # Rings whose rows stand there twice: what is valid is one slice, and nothing moves.
        self._spectra = np.zeros((2 * _PARTITIONS, BINS), np.complex64)
        self._powers = np.zeros((2 * _PARTITIONS, BINS), np.float32)
        self._newest = 0
        self._path = np.zeros((_PARTITIONS, BINS), np.complex64)
        self._variance = np.full((_PARTITIONS, BINS), _START_VARIANCE, np.float32)
        if delay_ms is not None:
            first = round(delay_ms / BLOCK_MS) - 1
            self._variance *= _ELSEWHERE
            self._variance[max(0, first) : first + _LIKELY_PARTITIONS] = _START_VARIANCE
        self.relearned = 0
        self._silent_blocks = _PARTITIONS
        self._error_power = np.full(BINS, 1e-6, np.float32)
        self._next_constrained = 0
        self._recent_far = _recent(_RECALL)
        self._recent_near = _recent(_HEARD)
        self._recent_captured = _recent(WINDOW + 1)
        self._echo_energy = 0.0
        self._jumps = JumpWatch()
        self.moved = False
        # Scratch: fresh memory for each step would push what is kept out of the caches.
        self._complex = np.zeros((_PARTITIONS, BINS), np.complex64)
        self._real = np.zeros((_PARTITIONS, BINS), np.float32)
        self.near = np.zeros(MIC_BLOCK, np.float32)
        self.residual = np.zeros(BINS, np.float32)

    def push(self, near: Floats, far: Floats) -> Floats:
        """Take 160 samples of each (+-1.0); returns the near end without what is linear echo.

        Blocks are kept as they are: they must not be written to afterwards.
        While nothing of the far end can be heard any more, nothing is computed, and the path is
        kept as it was.
        """
        self._silent_blocks = 0 if np.dot(far, far) else self._silent_blocks + 1
        if self._silent_blocks > _PARTITIONS:
            self.near = near
            self.residual = np.zeros(BINS, np.float32)
            self._remember(near, far, 0.0)
            self.moved = False
            return self.near
        spectra, powers = self._take(far)
        np.multiply(spectra, self._path, out=self._complex)
        echo = beginning(_sum(_ONES, self._complex.view(np.float32)).view(np.complex64))
        left = near - echo
        self._adapt(spectra, powers, spectrum(left))
        self.near = near if np.dot(left, left) > _MORE * np.dot(near, near) else left
        self._remember(near, far, float(np.dot(echo, echo)))
        self.moved = False
        if self._jumps.push(near, echo):
            self.is_lost()
        return self.near

    def _remember(self, near: Floats, far: Floats, echo_energy: float) -> None:
        self._echo_energy = echo_energy
        self._recent_captured.append(near)
        self._recent_far.append(far)
        self._recent_near.append(self.near)

    def is_lost(self) -> bool:
        """Whether the newest 30 ms are the echo at another delay; it is expected there then."""
        heard = np.concatenate(self._recent_captured)
        far = np.concatenate(self._recent_far)[-_RECALL:]
        elsewhere = moved_by(heard, far, self.response())
        if elsewhere is not None and elsewhere.is_certain:
            self._move(elsewhere.later)
        return elsewhere is not None

    def left_far_end(self) -> bool:
        """Whether the newest 80 ms of what it left are like the far end of the last half second."""
        heard = np.concatenate(self._recent_near)[-_HEARD:]
        return is_far_end(heard, np.concatenate(self._recent_far)[-_RECALL:])

    def _move(self, later: int) -> None:
        """The same echo path, so many samples later."""
        response, moved = self.response(), np.zeros(_PARTITIONS * MIC_BLOCK, np.float32)
        before, after = max(0, -later), max(0, later)
        moved[after : moved.size - before] = response[before : response.size - after]
        self._path[:] = spectrum(moved.reshape(_PARTITIONS, MIC_BLOCK))
        self._variance = np.roll(self._variance, round(later / MIC_BLOCK), axis=0)
        self._jumps = JumpWatch()
        self.moved = True
        self.relearned += 1

    def relearn(self) -> None:
        """Doubt the echo path: it may be another one. Where it was right, it stays so."""
        self.relearned += 1
        self._variance[:] = _START_VARIANCE

    @property
    def echo_dbfs(self) -> float:
        """The level of the echo that it removed from the newest block."""
        return dbfs(float(np.sqrt(self._echo_energy / MIC_BLOCK)))

    def response(self) -> Floats:
        """The echo path as an impulse response of 320 ms."""
        return beginning(self._path).reshape(-1)

    def _take(self, far: Floats) -> tuple[Spectrum, Floats]:
        """Move the far end on; returns its spectra and their powers, in the path's order.

        Each is of a block and, behind it, the one before: an overlap-save window turned by half,
        so that everything that counts is at its beginning.
        """
        before, self._far = self._far, spectrum(far)
        both: Spectrum = self._far + SHIFT * before
        self._newest = (self._newest - 1) % _PARTITIONS
        rows = slice(self._newest, None, _PARTITIONS)
        self._spectra[rows] = both
        self._powers[rows] = power(both)
        valid = slice(self._newest, self._newest + _PARTITIONS)
        return self._spectra[valid], self._powers[valid]

    def _adapt(self, spectra: Spectrum, powers: Floats, error: Spectrum) -> None:
        """The gain is ``variance / expected``, per partition and frequency."""
        uncertain = np.multiply(powers, self._variance, out=self._real)
        self.residual = _sum(_HALVES, uncertain)
        self._error_power += (1 - _SMOOTHING) * (power(error) - self._error_power)
        expected = 2 * self.residual + 2 * self._error_power + 1e-9
        step = np.conjugate(spectra, out=self._complex)
        step *= error / expected
        step *= self._variance
        self._path += step
        self._constrain()
        parts = self._path.view(np.float32)
        parts *= _FORGETTING
        uncertain *= -0.5 * _FORGETTING**2 / expected
        uncertain += _FORGETTING**2
        self._variance *= uncertain
        self._variance += self._possible()

    def _possible(self) -> Floats:
        """The power that the path may come to have from one block to the next.

        A path's power moves to the next partition when clocks drift, and to any other when the
        delay jumps; without this, a partition that was empty for long would stay so.
        """
        parts = self._path.view(np.float32)
        squares = np.square(parts, out=self._complex.view(np.float32))
        powers = np.add(squares[:, ::2], squares[:, 1::2], out=self._real)
        return _sum(_SPREAD, powers)

    def _constrain(self) -> None:
        """Cut some partitions back to one block of time, as a linear convolution needs it."""
        part = slice(self._next_constrained, self._next_constrained + _CONSTRAINED)
        self._next_constrained = (self._next_constrained + _CONSTRAINED) % _PARTITIONS
        self._path[part] = spectrum(beginning(self._path[part]))


def _sum(weights: Floats, rows: Floats) -> Floats:
    """Weighted sums of rows; by the same way through BLAS as the transforms."""
    found: Floats = np.dot(weights, rows)
    return found


def _recent(count: int) -> deque[Floats]:
    """As many blocks of silence as hold so many samples; new ones take their places."""
    blocks = -(-count // MIC_BLOCK)
    return deque([np.zeros(MIC_BLOCK, np.float32)] * blocks, blocks)


def _spread() -> Floats:
    """How a partition's power spreads over the others within a block, as a matrix."""
    forward = np.eye(_PARTITIONS) + _NEIGHBOUR * np.eye(_PARTITIONS, k=-1)
    around = (np.eye(_PARTITIONS) + _NEIGHBOUR * np.eye(_PARTITIONS, k=1)) @ forward
    anywhere = around + _ANYWHERE * around.mean(axis=0)
    spread: Floats = ((1 - _FORGETTING**2) * anywhere).astype(np.float32)
    return spread


_SPREAD: Final = _spread()
_ONES: Final = np.ones(_PARTITIONS, np.float32)
_HALVES: Final = np.full(_PARTITIONS, 0.5, np.float32)
