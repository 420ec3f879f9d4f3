"""When a connection that says nothing is to be asked, and when it is dead. Pure."""

from typing import Literal

Verdict = Literal["alive", "ping", "dead"]


class Silence:
    """Watches one side of a relay. Any byte is a sign of life, a late pong alone is no death.

    Args:
        now: seconds on any monotonic clock; the connection counts as heard at this moment.
        ping_every_s: so often a silent side is asked.
        dead_after_s: silent for so long, it is given up.
    """

    def __init__(self, now: float, *, ping_every_s: float, dead_after_s: float) -> None:
        self._ping_every_s = ping_every_s
        self._dead_after_s = dead_after_s
        self._heard_at = now
        self._pinged_at = now

    def heard(self, now: float) -> None:
        """Something came, or could not have been noticed because nobody was reading."""
        self._heard_at = now

    def check(self, now: float) -> Verdict:
        """What to do now."""
        if now - self._heard_at >= self._dead_after_s:
            return "dead"
        if now - self._pinged_at >= self._ping_every_s:
            self._pinged_at = now
            return "ping"
        return "alive"
