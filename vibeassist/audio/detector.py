"""Hears when the user speaks: the seam for detectors, and one that goes by energy."""

import math
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, Protocol

import numpy as np
from numpy.typing import NDArray

from vibeassist.audio.format import BLOCK_MS, FULL_SCALE, Samples, dbfs

ONSET_BLOCKS: Final = 3
ONSET_WINDOW: Final = 4
"""Speech begins with 3 loud blocks of 4: 30 to 40 ms. One block is a click."""
HANGOVER_MS: Final = 300
"""Speech has ended after so much without a voiced block. Closures within words last up to
150 ms, gaps between words seldom more than 250 ms."""
MARGIN_DB: Final = 12.0
"""How far above the noise floor speech begins..."""
RELEASE_DB: Final = 8.0
"""...and how far it must stay above, once begun: syllables decay."""
QUIETEST_SPEECH_DBFS: Final = -48.0
"""Nothing below this is speech, however quiet the room: 12 dB below a quiet user's -36 dBFS."""
FLOOR_WINDOW_MS: Final = 3000
"""The noise floor is the quietest moment of this long: speech has pauses, noise has none."""
FLOOR_STEP_MS: Final = 100
_SMOOTHING_BLOCKS: Final = 5
_START_FLOOR_DBFS: Final = -55.0
"""The floor can only be lower in the first half second: the user may speak from the start."""
_START_MS: Final = 500
_NOTHING_DBFS: Final = -100.0
"""Below this lies no room, only a muted microphone or a file: it says nothing of the floor."""
ECHO_MARGIN_DB: Final = 9.0
"""How far the user must be above the loudest echo of the assistant, as long as there is no echo
canceller: the loudspeaker would hold itself otherwise."""
ECHO_LEARNING_MS: Final = 500
"""Without any idea of the echo, nothing is speech for this long of the assistant's sound."""
ECHO_RISE_DB_S: Final = 20.0
"""How fast the idea of the echo rises, once there is one: slower than a voice does (40 dB in 100
ms), so that the user's first syllable is not learned as an echo."""
ECHO_DECAY_DB_S: Final = 1.0
"""How fast a learned echo is forgotten while the assistant is audible: the user turns it down."""
FALSE_ONSET_MS: Final = 250
"""An onset that the assistant's silence ends within this was its own echo."""


@dataclass(frozen=True, slots=True)
class Onset:
    """Speech has begun."""

    ago_ms: float
    """How long before the end of the block that decided it."""


@dataclass(frozen=True, slots=True)
class Sign:
    """Something that may be speech has begun; an onset or a retraction follows."""

    ago_ms: float
    """How long before the end of the block that decided it."""
    look_closer: "Callable[[], Change | None] | None" = field(default=None, repr=False)
    """What the rest of the detector makes of the same block: to be called once the sign has been
    acted on, for it takes longer than all else. Left alone, the next block does it."""


@dataclass(frozen=True, slots=True)
class Retracted:
    """The last sign was not speech, or what had begun was none after all."""


@dataclass(frozen=True, slots=True)
class Offset:
    """Speech has ended."""

    ago_ms: float
    """How long before the end of the block that decided it: the hangover."""


Change = Sign | Retracted | Onset | Offset


class EchoAccount(Protocol):
    """What a linear canceller knows about the newest block."""

    near: NDArray[np.float32]
    """160 samples, +-1.0: the user untouched, the echo less by 10 to 25 dB."""
    residual: NDArray[np.float32]
    """The power of the echo that it expects to have left, per frequency (161 values)."""

    moved: bool
    """Whether it has just found that the echo comes at another delay."""

    def is_lost(self) -> bool:
        """Whether what was heard lately is the echo at another delay; from now on it is expected
        there."""


class SpeechDetector(Protocol):
    """Hears when the user speaks, block by block. Used by one thread; keeps no time of its own."""

    @property
    def voiced(self) -> bool:
        """Whether the last block itself held speech (no hangover)."""

    @property
    def calm(self) -> bool:
        """Whether no onset can be told with the next block alone, whatever is in it."""

    def push(self, block: Samples, audible: bool, echo: EchoAccount | None = None) -> Change | None:
        """Take 160 samples at 16 kHz; ``audible`` says that the assistant may be heard in them."""

    def expect(self, noise_dbfs: float) -> None:
        """The room was measured to be so loud; told before the first block, if at all."""

    def reset(self) -> None:
        """The user is not speaking, whatever was heard so far (muted, for example)."""


class NoiseFloor:
    """The level of the room between words: the minimum of the smoothed level over 3 s."""

    def __init__(self) -> None:
        self._recent: deque[float] = deque(maxlen=_SMOOTHING_BLOCKS)
        self._minima: deque[float] = deque(maxlen=FLOOR_WINDOW_MS // FLOOR_STEP_MS)
        self._step_minimum = math.inf
        self._blocks = 0
        self.dbfs = self.start_dbfs = _START_FLOOR_DBFS

    def push(self, level_dbfs: float) -> None:
        """Take the level of the next block."""
        if level_dbfs < _NOTHING_DBFS:
            return
        self._recent.append(level_dbfs)
        self._blocks += 1
        smoothed = sum(self._recent) / len(self._recent)
        self._step_minimum = min(self._step_minimum, smoothed)
        if self._blocks % (FLOOR_STEP_MS // BLOCK_MS) == 0:
            self._minima.append(self._step_minimum)
            self._step_minimum = math.inf
            floor = min(self._minima)
            settled = self._blocks * BLOCK_MS >= _START_MS
            self.dbfs = floor if settled else min(self.start_dbfs, floor)


class EchoLevel:
    """How loud the assistant's own voice is in the microphone, as far as it was heard there."""

    def __init__(self) -> None:
        self._peak_dbfs = -math.inf
        self._heard_ms = 0

    def push(self, level_dbfs: float) -> None:
        """Take the level of a block in which the assistant is audible and the user is not."""
        lowest = self._peak_dbfs - ECHO_DECAY_DB_S * BLOCK_MS / 1000
        highest = self._peak_dbfs + ECHO_RISE_DB_S * BLOCK_MS / 1000
        if self._heard_ms < ECHO_LEARNING_MS:
            self._heard_ms += BLOCK_MS
            highest = math.inf
        self._peak_dbfs = max(lowest, min(level_dbfs, highest))

    def correct(self, level_dbfs: float) -> None:
        """What was taken for speech was an echo of this level."""
        self._peak_dbfs = max(self._peak_dbfs, level_dbfs)

    @property
    def threshold_dbfs(self) -> float:
        """Above this it is not the echo."""
        if self._heard_ms < ECHO_LEARNING_MS:
            return math.inf
        return self._peak_dbfs + ECHO_MARGIN_DB


class EnergyDetector:
    """Speech is what is 12 dB above the noise floor, and clearly above the assistant's echo.

    A first form: it takes any sound of that level for speech. The level is that of the block
    without its mean, so that an offset of a cheap microphone counts for nothing.
    """

    def __init__(self) -> None:
        self._floor = NoiseFloor()
        self._echo = EchoLevel()
        self._window: deque[bool] = deque(maxlen=ONSET_WINDOW)
        self._speaking = False
        self._voiced = False
        self._silent_blocks = 0
        self._voiced_blocks = 0
        self._began_audible = False
        self._loudest_dbfs = -math.inf

    @property
    def voiced(self) -> bool:
        """Whether the last block itself held speech."""
        return self._voiced

    @property
    def calm(self) -> bool:
        """Whether nothing of late may have been speech."""
        return not (self._speaking or any(self._window))

    @property
    def floor_dbfs(self) -> float:
        """The noise floor as it stands."""
        return self._floor.dbfs

    def push(self, block: Samples, audible: bool, echo: EchoAccount | None = None) -> Change | None:
        """Take 160 samples; returns what has changed. What a canceller says is not used."""
        level = _level(block)
        margin = RELEASE_DB if self._speaking else MARGIN_DB
        threshold = max(self._floor.dbfs + margin, QUIETEST_SPEECH_DBFS)
        if audible:
            threshold = max(threshold, self._echo.threshold_dbfs)
        self._voiced = level > threshold
        if not audible:
            self._floor.push(level)
        elif not (self._voiced or self._speaking):
            self._echo.push(level)
        return self._while_speaking(level, audible) if self._speaking else self._begin(audible)

    def expect(self, noise_dbfs: float) -> None:
        """The room was measured to be so loud."""
        self._floor.dbfs = self._floor.start_dbfs = noise_dbfs

    def reset(self) -> None:
        """The user is not speaking."""
        self._window.clear()
        self._speaking = self._voiced = False

    def _begin(self, audible: bool) -> Onset | None:
        self._window.append(self._voiced)
        if sum(self._window) < ONSET_BLOCKS:
            return None
        first = self._window.index(True)
        ago = len(self._window) - first
        self._window.clear()
        self._speaking = True
        self._began_audible = audible
        self._silent_blocks = 0
        self._voiced_blocks = ONSET_BLOCKS
        self._loudest_dbfs = -math.inf
        return Onset(ago_ms=float(ago * BLOCK_MS))

    def _while_speaking(self, level: float, audible: bool) -> Offset | None:
        if self._voiced:
            self._silent_blocks = 0
            self._voiced_blocks += 1
            self._loudest_dbfs = max(self._loudest_dbfs, level)
            return None
        self._silent_blocks += 1
        if self._silent_blocks * BLOCK_MS < HANGOVER_MS:
            return None
        if self._began_audible and self._voiced_blocks * BLOCK_MS < FALSE_ONSET_MS:
            self._echo.correct(self._loudest_dbfs)
        self._speaking = False
        return Offset(ago_ms=float(self._silent_blocks * BLOCK_MS))


def _level(block: Samples) -> float:
    """The RMS level of a block without its mean, in dBFS."""
    samples = block.astype(np.float32)
    samples -= samples.mean()
    return dbfs(math.sqrt(float(np.dot(samples, samples)) / max(1, samples.size)) / FULL_SCALE)
