"""The last of what was said on a connection, for the case that it never arrived. Pure."""

from collections import deque
from collections.abc import Sequence

KEPT = 32
"""Messages that are remembered: more are never on their way."""


def unfinished(sizes: Sequence[int], unconfirmed_bytes: int) -> int:
    """How many of the last messages did not arrive whole.

    One whose confirmation was on its way when the network went is counted although it arrived:
    at the pace of speech there is one at most.

    Args:
        sizes: of the messages in bytes, oldest first; rather too large than too small.
        unconfirmed_bytes: of all that was sent, so much at its end is not confirmed.
    """
    count, left = 0, unconfirmed_bytes
    for size in reversed(sizes):
        if left <= 0:
            break
        left -= size
        count += 1
    return count


class Unconfirmed:
    """Remembers what was sent, and picks out what certainly did not arrive."""

    def __init__(self) -> None:
        self._last: deque[bytes | None] = deque(maxlen=KEPT)
        self._again: deque[bytes] = deque()

    def sent(self, pcm: bytes | None) -> None:
        """A message was given to the connection: sound, or None for any other."""
        self._last.append(pcm)

    def lost(self, count: int) -> None:
        """The connection is gone; so many of the last messages never arrived."""
        missing = list(self._last)[max(len(self._last) - count, 0) :]
        self._again.extendleft(pcm for pcm in reversed(missing) if pcm is not None)
        self._last.clear()

    @property
    def next(self) -> bytes | None:
        """The sound that is to be said again first; None where there is none (any more)."""
        return self._again[0] if self._again else None

    def said_again(self) -> None:
        """The connection took the next one. Until then it stays the next, for any connection."""
        self.sent(self._again.popleft())
