"""Policies that say "enough": rates, failed attempts. Pure, time is an argument."""

from collections import OrderedDict


class Bucket:
    """A token bucket: ``rate`` per second on average, ``burst`` at once.

    Args:
        rate: units per second; 0: no limit.
        burst: units that may come at once after a pause.
        now: seconds on the clock that ``take`` is given.
    """

    __slots__ = ("_at", "_burst", "_level", "_rate")

    def __init__(self, rate: float, burst: float, now: float) -> None:
        self._rate = rate
        self._burst = burst
        self._level = burst
        self._at = now

    def take(self, amount: float, now: float) -> bool:
        """Whether there is room for ``amount`` now; it is taken even where there is not.

        Whoever goes on regardless therefore gets no further.
        """
        if not self._rate:
            return True
        level = self._level + (now - self._at) * self._rate - amount
        self._at = now
        self._level = level if level < self._burst else self._burst
        return level >= 0


class Attempts:
    """Failed attempts per source; too many, and the source waits.

    Args:
        limit: failures that are forgiven.
        window_s: after so long one is forgotten.
        sources: so many sources are remembered; the oldest is forgotten first.
    """

    def __init__(self, limit: int, window_s: float = 60.0, sources: int = 10_000) -> None:
        self._limit = limit
        self._window_s = window_s
        self._sources = sources
        self._failures: OrderedDict[str, list[float]] = OrderedDict()

    def wait_s(self, source: str, now: float) -> float:
        """Seconds until this source may try again; 0: now."""
        recent = self._recent(source, now)
        if len(recent) < self._limit:
            return 0.0
        return max(0.0, recent[-self._limit] + self._window_s - now)

    def failed(self, source: str, now: float) -> None:
        """An attempt of this source failed."""
        recent = [*self._recent(source, now), now][-self._limit :]
        self._failures[source] = recent
        self._failures.move_to_end(source)
        while len(self._failures) > self._sources:
            self._failures.popitem(last=False)

    def _recent(self, source: str, now: float) -> list[float]:
        return [at for at in self._failures.get(source, ()) if now - at < self._window_s]
