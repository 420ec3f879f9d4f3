"""The emulator's time: real, faster than real, or moved by hand in a test."""

import asyncio
import heapq
import itertools
import time
from typing import Protocol

# How often a ManualClock lets the event loop turn after each timer that it fires. Loopback I/O
# needs a few turns to get from one task to the next; the value has no other meaning.
_SETTLING_TURNS = 25


class Clock(Protocol):
    """Where the emulator takes its time from; everything in it that waits, waits here."""

    def now(self) -> float:
        """Seconds since some fixed moment; never goes back."""

    async def sleep(self, seconds: float) -> None:
        """Come back when this many seconds of this clock have passed."""


class RealClock:
    """The machine's clock, optionally sped up.

    Args:
        time_scale: emulated seconds per real second. At 20, a reply that would play for two
            seconds is over after 0.1 s.
    """

    def __init__(self, time_scale: float = 1.0) -> None:
        if time_scale <= 0:
            raise ValueError("time_scale must be positive")
        self.time_scale = time_scale

    def now(self) -> float:
        """Emulated seconds."""
        return time.monotonic() * self.time_scale

    async def sleep(self, seconds: float) -> None:
        """Wait ``seconds / time_scale`` real seconds."""
        await asyncio.sleep(max(seconds, 0.0) / self.time_scale)


class ManualClock:
    """A clock that stands still until a test moves it; for use on one event loop."""

    def __init__(self) -> None:
        self._now = 0.0
        self._order = itertools.count()
        self._timers: list[tuple[float, int, asyncio.Future[None]]] = []

    def now(self) -> float:
        """Seconds that :meth:`advance` has moved it by."""
        return self._now

    async def sleep(self, seconds: float) -> None:
        """Wait until :meth:`advance` has moved the clock this far."""
        if seconds <= 0:
            await asyncio.sleep(0)
            return
        woken: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._timers, (self._now + seconds, next(self._order), woken))
        await woken

    async def advance(self, seconds: float) -> None:
        """Move time on, waking every sleeper that becomes due, in order and at its own moment."""
        end = self._now + seconds
        await self._settle()
        while self._timers and self._timers[0][0] <= end:
            due, _, woken = heapq.heappop(self._timers)
            self._now = max(self._now, due)
            if not woken.done():
                woken.set_result(None)
                await self._settle()
        self._now = end

    @staticmethod
    async def _settle() -> None:
        for _ in range(_SETTLING_TURNS):
            await asyncio.sleep(0)
