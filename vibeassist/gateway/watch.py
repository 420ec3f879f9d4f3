"""Whether one side of a relay still lives: when to ask it, and when to give it up."""

from collections.abc import Callable
from typing import Literal

Verdict = Literal["alive", "ping", "dead"]


class Silence:
    """The policy. Any byte is a sign of life; a late pong alone is no death. Pure.

    Args:
        now: seconds on any monotonic clock; the connection counts as heard at this moment.
        ping_every_s: so often the other side is asked.
        dead_after_s: silent for so long, it is given up.
    """

    def __init__(self, now: float, *, ping_every_s: float, dead_after_s: float) -> None:
        self._ping_every_s = ping_every_s
        self._dead_after_s = dead_after_s
        self._heard_at = now
        self._pinged_at = now
        self._checked_at = now

    def heard(self, now: float) -> None:
        """Something came, or could not have been noticed because nobody was reading."""
        self._heard_at = now

    def check(self, now: float) -> Verdict:
        """What to do now.

        After this machine itself was held up (asleep, stopped), silence proves nothing: what came
        meanwhile may still wait unread. The patience then starts anew.
        """
        if now - self._checked_at > self._dead_after_s / 2:
            self._heard_at = now
        self._checked_at = now
        if now - self._heard_at >= self._dead_after_s:
            return "dead"
        if now - self._pinged_at >= self._ping_every_s:
            self._pinged_at = now
            return "ping"
        return "alive"


class Side:
    """One side under watch.

    Args:
        silence: its policy.
        ping: asks it for a sign of life.
        unread: whether nobody reads from it at this moment, so that its silence says nothing.
    """

    def __init__(
        self, silence: Silence, *, ping: Callable[[], None], unread: Callable[[], bool]
    ) -> None:
        self._silence = silence
        self._ping = ping
        self._unread = unread

    def heard(self, now: float) -> None:
        """Something came from it."""
        self._silence.heard(now)

    def is_dead(self, now: float) -> bool:
        """Look at it, and ask it if it is time to."""
        if self._unread():
            self._silence.heard(now)
        verdict = self._silence.check(now)
        if verdict == "ping":
            self._ping()
        return verdict == "dead"
