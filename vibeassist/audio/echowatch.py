"""Whether echo cancelling works, is not needed, or cannot be relied upon. Pure."""

from collections import deque
from dataclasses import dataclass
from typing import Final, Literal

from vibeassist.audio.detector import NoiseFloor
from vibeassist.audio.format import BLOCK_MS

Way = Literal["cancelled", "gated", "none"]
"""How the assistant's voice is kept out of the microphone: by the cancellers, by an echo gate where
they do not work, or not at all, because nothing of it gets there (headphones)."""

FAR_DBFS: Final = -50.0
"""Softer than this the assistant tells nothing about the echo."""
FAR_MS: Final = 300
"""So long after a sound of the assistant's its echo may still come."""
JUDGE_MS: Final = 3000
"""So much sound of the assistant's it takes to judge."""
NO_ECHO_DB: Final = -6.0
"""Headphones: what the linear canceller takes for echo lies so far below the noise floor. With an
echo 40 dB below the user it comes to -3 dB, with one 60 dB below or none to less than -12."""
ECHO_DB: Final = 3.0
"""No headphones any more: it lies above the floor by so much, over half a second."""
APPEAR_MS: Final = 500
LOUD_DB: Final = 15.0
MOSTLY_DB: Final = 6.0
"""What is so much above the noise floor, and no more than this above what the linear canceller
finds of the assistant in it, is echo, of which the cleaner must take away..."""
POOR_DB: Final = 6.0
"""...more than this, or the echo gate takes over..."""
GOOD_DB: Final = 12.0
"""...until it takes away so much."""
STUMBLES: Final = 6
STUMBLE_MS: Final = 20_000
"""So many jumps of the delay within so long are too many to follow."""


@dataclass(frozen=True, slots=True)
class EchoLook:
    """What a block showed; levels in dBFS."""

    far: float
    near: float
    clean: float
    """What goes to the wire."""
    echo: float
    """What the linear canceller took away."""
    stumbles: int = 0
    """Jumps of the far end and of its echo, all in all so far."""
    speaking: bool = False
    """Whether the user is speaking: then nothing is told about the echo."""


class EchoWatch:
    """Follows which way is right; ``way`` may be set from outside to begin with."""

    def __init__(self, way: Way = "cancelled") -> None:
        self.way: Way = way
        self._floor = NoiseFloor()
        self._far_ms = 0
        self._echoes: deque[float] = deque(maxlen=JUDGE_MS // BLOCK_MS)
        self._captured: deque[float] = deque(maxlen=JUDGE_MS // BLOCK_MS)
        self._left: deque[float] = deque(maxlen=JUDGE_MS // BLOCK_MS)
        self._stumbled: deque[int] = deque(maxlen=STUMBLE_MS // BLOCK_MS)

    @property
    def floor_dbfs(self) -> float:
        """The noise of the room."""
        return self._floor.dbfs

    def push(self, look: EchoLook) -> Way:
        """Take what the next block showed; returns the way to go now."""
        self._floor.push(look.near)
        self._stumbled.append(look.stumbles)
        self._far_ms = FAR_MS if look.far > FAR_DBFS else max(0, self._far_ms - BLOCK_MS)
        if self._far_ms and not look.speaking:
            self._echoes.append(10 ** (look.echo / 10))
            if max(self._floor.dbfs + LOUD_DB, look.near - MOSTLY_DB) < min(look.near, look.echo):
                self._captured.append(10 ** (look.near / 10))
                self._left.append(10 ** (look.clean / 10))
        self.way = self._judge()
        return self.way

    def echo_appeared(self) -> None:
        """What was found in the microphone is the assistant: these are no headphones."""
        self._echoes.clear()
        self.way = "cancelled"

    def _judge(self) -> Way:
        if self.way == "none":
            return "cancelled" if self._has_echo() else "none"
        poor = self._poor()
        if poor is not None:
            return "gated" if poor else "cancelled"
        if self.way == "cancelled" and self._has_none():
            return "none"
        return self.way

    def _poor(self) -> bool | None:
        """Whether cancelling fails; None where nothing can be told."""
        if self._stumbled[-1] - self._stumbled[0] >= STUMBLES:
            self._captured.clear()
            self._left.clear()
            return True
        if len(self._captured) < JUDGE_MS // BLOCK_MS:
            return None
        erle = sum(self._captured) / max(1e-12, sum(self._left))
        if self.way == "gated":
            return erle < 10 ** (GOOD_DB / 10)
        return erle < 10 ** (POOR_DB / 10)

    def _has_none(self) -> bool:
        if len(self._echoes) < JUDGE_MS // BLOCK_MS:
            return False
        return self._mean(JUDGE_MS) < 10 ** ((self._floor.dbfs + NO_ECHO_DB) / 10)

    def _has_echo(self) -> bool:
        if len(self._echoes) < APPEAR_MS // BLOCK_MS:
            return False
        return self._mean(APPEAR_MS) > 10 ** ((self._floor.dbfs + ECHO_DB) / 10)

    def _mean(self, ms: int) -> float:
        newest = list(self._echoes)[-(ms // BLOCK_MS) :]
        return sum(newest) / len(newest)
