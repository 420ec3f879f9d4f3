"""Whether the other side still lives: the policy that decides when to ping and when to give up.

The library's own keepalive is off, because it counts pongs: during a long reply Google's come up to
30 s late although data flows, and a healthy session would be shut. Here any byte is a sign of life.
"""

from typing import Literal

QUIET_S = 5.0
"""After so long without a byte from the server it is asked for one (a ping)."""

SILENT_S = 14.0
"""After so long without a byte, of which the last part unanswered, the connection counts as dead.

A half-open socket is to be noticed within 15 s; checks are made every second.
"""

CHECK_S = 1.0
"""How often to ask."""

LATE_S = 3.0
"""A check that comes so much later than it should was held up by this machine (asleep, stopped)."""

Verdict = Literal["alive", "ping", "dead"]


class Liveness:
    """Decides from the times of arrival alone. No I/O; times are seconds on any monotonic clock."""

    def __init__(self, now: float) -> None:
        self._asked_at: float | None = None
        self._checked_at = now
        self._patient_since = now

    def check(self, now: float, heard_at: float) -> Verdict:
        """What to do now, given when the last byte came.

        After the machine slept, silence proves nothing yet: what the server sent meanwhile may
        still wait unread. Patience then starts anew, with a ping.
        """
        slept = now - self._checked_at > CHECK_S + LATE_S
        self._checked_at = now
        if slept:
            self._patient_since = self._asked_at = now
            return "ping"
        silence = now - max(heard_at, self._patient_since)
        if self._asked_at is not None and heard_at < self._asked_at:
            return "dead" if silence >= SILENT_S else "alive"
        self._asked_at = now if silence >= QUIET_S else None
        return "alive" if self._asked_at is None else "ping"
