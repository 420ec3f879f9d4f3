"""Barge-in: whether to hold, drop or resume the assistant when the user speaks. Pure."""

from enum import Enum
from typing import Final

from vibeassist.audio.format import BLOCK_MS

SUSTAINED_MS: Final = 600
"""So much voice of the user ends a reply without waiting for the server. An "mhm" lasts 200 to
400 ms."""
RESUME_AFTER_MS: Final = 700
"""So long after the user's speech ended the server may still interrupt; then playback goes on.
A server needs its own detection (100 to 300 ms), the wire and a frame (100 ms)."""


class Action(Enum):
    """What to do with the speaker."""

    DUCK = "duck"
    UNDUCK = "unduck"
    HOLD = "hold"
    DROP = "drop"
    RESUME = "resume"


class BargeIn:
    """Decides from what the local detector hears; told the truth about the speaker each block.

    First sign of speech while the assistant plays: hold. Then, whichever comes first: enough
    voice: drop; silence for long enough: resume; released by others (the server interrupted, the
    turn is over): nothing more to decide.
    """

    def __init__(
        self, *, sustained_ms: float = SUSTAINED_MS, resume_after_ms: float = RESUME_AFTER_MS
    ) -> None:
        self._sustained_ms = sustained_ms
        self._resume_after = resume_after_ms / 1000
        self._ducking = False
        self._holding = False
        self._spoken_before = False
        self._voiced_ms = 0.0
        self._last_voice_at = 0.0

    def sign(self, *, playing: bool) -> Action | None:
        """Something that may be speech has begun."""
        if self._holding or self._ducking or not playing:
            return None
        self._ducking = True
        return Action.DUCK

    def retracted(self) -> Action | None:
        """It was nothing."""
        was_ducking, self._ducking = self._ducking, False
        return Action.UNDUCK if was_ducking else None

    def onset(self, now: float, *, playing: bool) -> Action | None:
        """Speech has begun; ``playing`` says whether the assistant sounds at this moment."""
        was_ducking, self._ducking = self._ducking, False
        self._spoken_before = self._holding
        if self._holding or not playing:
            return Action.UNDUCK if was_ducking else None
        self._holding = True
        self._voiced_ms = 0.0
        self._last_voice_at = now
        return Action.HOLD

    def denied(self) -> Action | None:
        """The speech that began last was none after all."""
        if not self._holding or self._spoken_before:
            return None
        self._holding = False
        return Action.RESUME

    def block(self, now: float, *, voiced: bool, held: bool) -> Action | None:
        """Ten more milliseconds have passed, with or without voice; the speaker is ``held``."""
        if not held:
            self._holding = False
        if not self._holding:
            return None
        if voiced:
            self._voiced_ms += BLOCK_MS
            self._last_voice_at = now
        if self._voiced_ms >= self._sustained_ms:
            self._holding = False
            return Action.DROP
        if now - self._last_voice_at >= self._resume_after:
            self._holding = False
            return Action.RESUME
        return None
