"""When nobody has said anything for so long that the conversation may end. Pure policy."""


class SilenceWatch:
    """Measures how long neither side has done anything.

    Args:
        limit_s: silence that ends the conversation; None for no end.
    """

    def __init__(self, limit_s: float | None) -> None:
        self._limit_s = limit_s
        self._since: float | None = None

    def over(self, now: float, *, busy: bool) -> bool:
        """Whether it has been silent for too long; to be asked now and then.

        Args:
            now: the time, in seconds of any monotonic clock.
            busy: whether anybody speaks, thinks or is waited for at this moment.
        """
        if busy or self._since is None:
            self._since = now
        return self._limit_s is not None and now - self._since >= self._limit_s
