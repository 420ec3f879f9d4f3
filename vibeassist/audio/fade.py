"""Short cosine fades, so that no start, gap or cut of the playback is a click."""

from typing import Final

import numpy as np

from vibeassist.audio.format import REPLY_RATE, Samples

FADE_MS: Final = 5
"""Long enough that a full-scale cut steps by no more than 429 of 32768 per sample
(pi / 2 / 120), short enough to be heard as immediate."""
FADE_SAMPLES: Final = REPLY_RATE * FADE_MS // 1000

_RISE = (0.5 - 0.5 * np.cos(np.pi * np.arange(1, FADE_SAMPLES + 1) / FADE_SAMPLES)).astype(
    np.float32
)
_FALL = _RISE[::-1] - _RISE[0]
_SILENCE: Final[Samples] = np.zeros(FADE_SAMPLES, np.int16)


class FadeIn:
    """Raises the first samples after a silence; where it stands survives any block size."""

    def __init__(self) -> None:
        self._position = FADE_SAMPLES

    @property
    def is_active(self) -> bool:
        """Whether the next samples lie within the fade."""
        return self._position < FADE_SAMPLES

    def begin(self) -> None:
        """The next samples come after silence."""
        self._position = 0

    def apply(self, samples: Samples) -> None:
        """Fade in place what still lies within the fade."""
        count = min(FADE_SAMPLES - self._position, samples.size)
        if count > 0:
            gain = _RISE[self._position : self._position + count]
            samples[:count] = np.rint(samples[:count] * gain).astype(np.int16)
            self._position += count


class FadeOut:
    """Closes what was just played with an echo of itself: its last 5 ms backwards, fading.

    Played backwards the sound joins without a step, and no sample of the reply is spent on the
    fade: what was not played yet stays whole, which makes every cut exact to the sample.
    """

    def __init__(self) -> None:
        self._recent: Samples = _SILENCE
        self._left: Samples = _SILENCE[:0]

    @property
    def is_active(self) -> bool:
        """Whether some of the fade is still to be played."""
        return self._left.size > 0

    def remember(self, samples: Samples) -> None:
        """Take note of what was played, silence included; it must not be written to afterwards."""
        if samples.size < FADE_SAMPLES:
            samples = np.concatenate((self._recent, samples))
        self._recent = samples

    def begin(self) -> None:
        """Nothing follows what was played last."""
        if not self.is_active:
            backwards = self._recent[: -FADE_SAMPLES - 1 : -1]
            self._left = np.rint(backwards * _FALL).astype(np.int16)

    def forget(self) -> None:
        """Nothing was played last, or it has been taken back: silence was heard."""
        self._recent = _SILENCE
        self._left = _SILENCE[:0]

    def fill(self, out: Samples) -> int:
        """Write as much of the fade as fits; returns how many samples that was."""
        count = min(out.size, self._left.size)
        out[:count] = self._left[:count]
        self._left = self._left[count:]
        return count


class Gain:
    """The playback's gain, which moves to its target within 5 ms, so that ducking is no click."""

    def __init__(self) -> None:
        self._now = self.target = 1.0

    @property
    def is_active(self) -> bool:
        """Whether it changes anything."""
        return not self._now == self.target == 1.0

    def apply(self, samples: Samples) -> None:
        """Scale in place."""
        if not self.is_active:
            return
        steps = self._now + np.sign(self.target - self._now) * np.arange(1, samples.size + 1) / (
            FADE_SAMPLES
        )
        low, high = sorted((self._now, self.target))
        gains = np.clip(steps, low, high)
        samples[:] = np.rint(samples * gains).astype(np.int16)
        self._now = float(gains[-1]) if samples.size else self._now
