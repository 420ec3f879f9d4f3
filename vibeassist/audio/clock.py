"""Where the sound path takes its time from."""

import time
from typing import Protocol


class Clock(Protocol):
    """Time that never goes back, and a way to wait for it. Safe to use from any thread."""

    def monotonic(self) -> float:
        """Seconds since some fixed moment."""

    def sleep_until(self, deadline: float) -> None:
        """Wait for a moment. May return early, never late by design: look at the time again."""


class SystemClock:
    """The machine's own monotonic clock."""

    def monotonic(self) -> float:
        """Seconds since some fixed moment."""
        return time.monotonic()

    def sleep_until(self, deadline: float) -> None:
        """Wait for a moment."""
        delay = deadline - time.monotonic()
        if delay > 0:
            time.sleep(delay)
