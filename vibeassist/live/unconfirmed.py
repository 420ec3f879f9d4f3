"""The last of what was said on a connection, for the case that it never arrived. Pure."""

from collections import deque

KEPT = 32
"""Messages that are remembered: more are never on their way (``connection.REMEMBERED``)."""


class Unconfirmed:
    """Remembers what was sent, and picks out what certainly did not arrive."""

    def __init__(self) -> None:
        self._last: deque[bytes | None] = deque(maxlen=KEPT)
        self._again: list[bytes] = []

    def sent(self, pcm: bytes | None) -> None:
        """A message was given to the connection: sound, or None for any other."""
        self._last.append(pcm)

    def lost(self, count: int) -> None:
        """The connection is gone; so many of the last messages never arrived."""
        missing = list(self._last)[max(len(self._last) - count, 0) :]
        self._again += [pcm for pcm in missing if pcm is not None]
        self._last.clear()

    def take(self) -> list[bytes]:
        """The sound that is to be said again first, in order; once."""
        again, self._again = self._again, []
        return again
