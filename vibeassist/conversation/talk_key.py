"""The microphone's door: which of its frames are meant for the assistant. Pure policy.

Frames reach the conversation later than the hand reaches the key, by a device's latency or, while
a connection is made, by seconds. So the frames are judged by the time at which they were captured:
the first and the last syllable are whole, and what was said before anybody was there goes out in
its place.
"""

import time
from collections import deque
from collections.abc import Callable
from enum import Enum

FRAME_S = 0.1
"""What one frame holds."""

STALL_S = 0.5
"""A microphone that has given nothing for so long gives no last frame: the key's release then
counts without it."""


class Step(Enum):
    """What happens next at the door."""

    OPEN = "open"
    FRAME = "frame"
    """The frame goes through."""
    SHUT = "shut"


class TalkKey:
    """Remembers when the key went down and up. Belongs to one event loop.

    Args:
        held: whether it is down from the beginning: a microphone that is simply open.
        clock: monotonic seconds; the clock of the frames.
    """

    def __init__(self, *, held: bool, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._edges: deque[float] = deque()  # presses and releases that no frame has reached yet
        self._frame_came_at: float | None = None
        self.held = held
        """Whether the key is down at this moment."""
        self.open = held
        """Whether the door is open, as far as the frames have come."""
        self.on_press: Callable[[], None] = lambda: None

    def press(self) -> None:
        """The key goes down; harmless where it is."""
        if not self.held:
            self._turn()
            self.on_press()

    def release(self) -> None:
        """The key comes up; harmless where it is."""
        if self.held:
            self._turn()

    def pass_by(self, ended_at: float) -> list[Step]:
        """A frame whose last sample was captured at this time: what it meets, in order."""
        self._frame_came_at = self._clock()
        steps = self._until(ended_at - FRAME_S)
        if not self.open and self._edges and self._edges[0] < ended_at:
            steps.append(self._next())
        if self.open:
            steps.append(Step.FRAME)
            while self._edges and self._edges[0] < ended_at:
                steps.append(self._next())
        return steps

    def stalled(self) -> list[Step]:
        """What is due although no frame comes any more; to be asked now and then."""
        came_at, now = self._frame_came_at, self._clock()
        if came_at is None or now - came_at < STALL_S:
            return []
        return self._until(now - STALL_S)

    def _turn(self) -> None:
        self.held = not self.held
        self._edges.append(self._clock())

    def _until(self, at: float) -> list[Step]:
        steps = []
        while self._edges and self._edges[0] <= at:
            steps.append(self._next())
        return steps

    def _next(self) -> Step:
        self._edges.popleft()
        self.open = not self.open
        return Step.OPEN if self.open else Step.SHUT
