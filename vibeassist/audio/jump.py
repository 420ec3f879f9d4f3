"""Whether what was heard is the far end, and whether its echo has moved to another delay."""

from collections import deque
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from vibeassist.audio.format import MIC_RATE

Floats = NDArray[np.float32]
Values = NDArray[np.float64]

FAR_END_MATCH: Final = 0.4
"""Measured after jumps of the delay: 0.34 to 0.8, median 0.5. A user's first 80 ms match by 0.16,
in one of ten cases by more than 0.3."""
WINDOW: Final = MIC_RATE * 30 // 1000
"""A sign of speech comes so long after a jump. Measured over it, with the learned path in between:
after jumps mostly 0.6 to 0.98 where the echo comes now, users up to 0.5 where it does not."""
MOVED_MATCH: Final = 0.55
CERTAIN_MATCH: Final = 0.75
"""From here on the place is right as well: below it, one of ten was wrong."""
CLEARLY: Final = 0.1
"""So much better than at the delay of before."""
GAINS: Final = (0.4, 2.5)
"""A jump of the delay makes an echo neither louder nor softer; a user has any level."""
PATH: Final = MIC_RATE // 10
"""So much of a path, from its direct sound on, holds nearly all of its energy."""
_BEFORE: Final = 16
_ONSET: Final = 0.02
_SAME: Final = 16
"""What is shifted by less (1 ms) has not jumped."""
_AUDIBLE: Final = 1e-4
_DOUBT_BLOCKS: Final = 3
_MATTERS: Final = 0.3
_FAINT: Final = 1e-4
_AGREES: Final = 0.4
"""Over 30 ms an echo is expected that would be a third of what is captured, and less than so much
of it is there: then it comes at another delay, or the user drowns it."""
_LOOK_BLOCKS: Final = 3


class Elsewhere(NamedTuple):
    """What was heard is the echo at another delay."""

    later: int
    """By so many samples, as far as can be told..."""
    is_certain: bool
    """...for certain."""


class JumpWatch:
    """Says when to look for the echo elsewhere, because it does not come as expected. Pure."""

    def __init__(self) -> None:
        self._agreement: deque[tuple[float, float, float]] = deque(maxlen=_DOUBT_BLOCKS)
        self._doubted = 0

    def push(self, captured: Floats, expected: Floats) -> bool:
        """Take a block of the microphone, and the echo that was expected in it."""
        there, common = float(np.dot(captured, captured)), float(np.dot(captured, expected))
        self._agreement.append((there, float(np.dot(expected, expected)), common))
        there, echo, common = (sum(each) for each in zip(*self._agreement, strict=True))
        in_doubt = echo > _MATTERS * there + _FAINT and common < _AGREES * echo
        self._doubted = self._doubted + 1 if in_doubt else 0
        return self._doubted % _LOOK_BLOCKS == 1


def is_far_end(heard: Floats, far: Floats) -> bool:
    """Whether it is like the far end at any delay, whatever the echo path."""
    likeness, _ = _matches(np.diff(heard), np.diff(far))
    return bool(np.abs(likeness).max() > FAR_END_MATCH)


def moved_by(heard: Floats, far: Floats, path: Floats) -> Elsewhere | None:
    """By how many samples later the echo comes than the path says; None where it has not moved.

    What was heard is compared with the far end as this path would make it sound, at all delays:
    the walls are still where they were.

    Args:
        heard: what the microphone captured last, 30 ms and a sample.
        far: the far end up to the same moment, half a second of it.
        path: an impulse response.
    """
    energy = np.cumsum(np.square(path))
    if not energy[-1]:
        return None
    first = max(0, int(np.searchsorted(energy, _ONSET * energy[-1])) - _BEFORE)
    played = _through(np.diff(far), path[first : first + PATH])
    likeness, gains = _matches(np.diff(heard[-WINDOW - 1 :]), played)
    best = int(np.argmax(likeness))
    known = likeness[max(0, first - _SAME) : first + _SAME].max(initial=0.0)
    if likeness[best] < max(MOVED_MATCH, known + CLEARLY):
        return None
    if not GAINS[0] < gains[best] < GAINS[1]:
        return None
    return Elsewhere(best - first, bool(likeness[best] > CERTAIN_MATCH))


def _matches(heard: Floats, played: Floats) -> tuple[Values, Values]:
    """How like each stretch of ``played`` it is (to 1), from the newest on, and how much louder."""
    spectrum = np.conj(np.fft.rfft(heard, played.size)) * np.fft.rfft(played)
    product = np.fft.irfft(spectrum, played.size)[: played.size - heard.size + 1]
    energy = np.cumsum(np.concatenate(([0.0], np.square(played, dtype=np.float64))))
    there = energy[heard.size :] - energy[: -heard.size]
    here = float(np.dot(heard, heard)) + 1e-20  # digital silence is like nothing
    there = np.where(there > here * _AUDIBLE, there, np.inf)
    likeness = product / np.sqrt(there * here)
    return likeness[::-1], (product / there)[::-1]


def _through(far: Floats, path: Floats) -> Floats:
    """The far end as the path makes it sound, from where all of the path is known."""
    heard = np.fft.irfft(np.fft.rfft(far) * np.fft.rfft(path, far.size), far.size)
    return heard[path.size - 1 :].astype(np.float32)
