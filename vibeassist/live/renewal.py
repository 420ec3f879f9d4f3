"""When a connection that stands is to be made anew: the policy for planned ends. Pure."""

RENEWAL_MARGIN_S = 5.0
"""A planned renewal happens at the latest so long before the deadline: enough for the closing
handshake of a slow connection; at most half of what the server left."""

UNSAID_DEADLINE_S = 10.0
"""What a ``goAway`` that does not say how long counts as."""

AGE_GRACE_S = 60.0
"""How long after its greatest age a connection may wait for a pause, as a ``goAway`` leaves."""

RENEWAL_TICK_S = 0.1
"""How often to look whether a pause has come."""

GRAIN_S = 0.001
"""A shorter wait is none: timers fire a rounding error early."""


class Renewal:
    """Decides over one connection. Times are seconds of any monotonic clock.

    Args:
        opened_at: when the connection was confirmed.
        max_age_s: it is renewed when it is so old; None: when the server asks for it.
    """

    def __init__(self, opened_at: float, max_age_s: float | None) -> None:
        self._from: float | None = None
        self._deadline = float("inf")
        if max_age_s is not None:
            self._from = opened_at + max_age_s
            self._deadline = self._from + AGE_GRACE_S

    def go_away(self, now: float, time_left_s: float | None) -> None:
        """The server will close the connection in so many seconds; this only shortens the time."""
        left = UNSAID_DEADLINE_S if time_left_s is None else max(time_left_s, 0.0)
        self._from = now
        self._deadline = min(self._deadline, now + left - min(RENEWAL_MARGIN_S, left / 2))

    def due_in_s(self, now: float, *, ready: bool) -> float | None:
        """When to renew: 0 for now, else when to ask again; None: the connection may stay.

        Args:
            now: the time.
            ready: whether this is a good moment: a pause, in which the talk can be taken up.
        """
        if self._from is None:
            return None
        if self._from - now >= GRAIN_S:
            return self._from - now
        left = self._deadline - now
        if ready or left < GRAIN_S:
            return 0.0
        return min(RENEWAL_TICK_S, left)
