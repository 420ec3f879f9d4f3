"""The motion element's shape: two levels and a state become a few bars. Pure; time in seconds.

One figure for both voices: the bars follow whoever speaks, and say by their colour who it is.
"""

import math
from dataclasses import dataclass

from vibeassist.desktop.face import Shown

BARS = 7
REST = 0.11
"""Height of a bar that nobody moves: a dot."""

FLOOR_DBFS, CEILING_DBFS = -52.0, -12.0
"""Speech at a usual distance lies between; below is the room, above is shouting."""

ATTACK_S, RELEASE_S = 0.045, 0.22
"""Time constants: up with the syllable, down slowly enough to look alive and not nervous."""

ENVELOPE = (0.42, 0.66, 0.88, 1.0, 0.88, 0.66, 0.42)
PACE = (5.1, 6.7, 4.3, 5.9, 4.9, 6.3, 5.5)
"""Radians a second of each bar's own movement: no two alike, so that nothing repeats."""

STILL = frozenset({Shown.IDLE, Shown.WARM, Shown.WAITING, Shown.MUTED, Shown.PROBLEM})
CONNECTING = (Shown.CONNECTING, Shown.RECONNECTING)


@dataclass(slots=True)
class Wave:
    """The bars at one moment after another.

    Args:
        reduced: without movement of its own; the bars say how loud it is, and nothing else.
    """

    reduced: bool = False
    shown: Shown = Shown.IDLE
    microphone: float = 0.0
    """What the microphone hears, 0 to 1."""
    speaker: float = 0.0
    """What the assistant says, 0 to 1."""
    _level: float = 0.0
    _time: float = 0.0

    def set_levels(self, microphone_dbfs: float, speaker_dbfs: float) -> None:
        """The newest levels of both sides."""
        self.microphone, self.speaker = loudness(microphone_dbfs), loudness(speaker_dbfs)

    def step(self, elapsed_s: float) -> None:
        """Let time pass."""
        self._time += elapsed_s
        target = self._target()
        constant = ATTACK_S if target > self._level else RELEASE_S
        self._level += (target - self._level) * (1 - math.exp(-elapsed_s / constant))

    @property
    def level(self) -> float:
        """How loud it looks, 0 to 1."""
        return self._level

    @property
    def settled(self) -> bool:
        """Whether nothing will move until something is told."""
        quiet = self._level < 0.01 and self._target() == 0.0
        return quiet and (self.reduced or self.shown in STILL)

    def heights(self) -> list[float]:
        """The height of each bar, 0 to 1."""
        return [REST + (1 - REST) * self._lift(index) for index in range(BARS)]

    def _target(self) -> float:
        if self.shown is Shown.SPEAKING:
            return max(self.speaker, 0.06)
        # While it connects, levels come only if the microphone is open already.
        open_ = self.shown in (Shown.LISTENING, *CONNECTING)
        return self.microphone if open_ else 0.0

    def _lift(self, index: int) -> float:
        """How far a bar is above its rest, 0 to 1."""
        loud = self._level * ENVELOPE[index]
        if self.reduced:
            return loud
        swing = 0.5 + 0.5 * math.sin(self._time * PACE[index] + index * 1.7)
        lift = loud * (0.55 + 0.45 * swing)
        if self.shown is Shown.LISTENING:
            lift += 0.05 * (0.5 + 0.5 * math.sin(self._time * 2.2 - index * 0.55))
        elif self.shown in (Shown.THINKING, *CONNECTING):
            pace = 4.2 if self.shown is Shown.THINKING else 2.8
            lift += 0.42 * max(0.0, math.cos(self._time * pace - index * 0.7)) ** 4
        return min(1.0, lift)


def loudness(dbfs: float) -> float:
    """A level as what the eye takes for half or twice as loud, 0 to 1."""
    share = (dbfs - FLOOR_DBFS) / (CEILING_DBFS - FLOOR_DBFS)
    return float(min(1.0, max(0.0, share)) ** 0.85)
