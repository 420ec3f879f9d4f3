"""One turn of the assistant's voice within the jitter buffer: its samples and its accounts."""

from collections import deque
from typing import Final

import numpy as np

from vibeassist.audio.format import REPLY_RATE, Samples

KEPT_SAMPLES: Final = REPLY_RATE // 4
"""So much of what went out can be given back: more than any device buffers that can be cut."""


def milliseconds(samples: int) -> float:
    """How long so many samples of a reply sound."""
    return samples * 1000 / REPLY_RATE


class Turn:
    """A queue of samples that counts what came in and what went out.

    Attributes:
        number: the caller's name for the turn.
        received: samples that came in.
        played: samples that went out.
        ended: no more will come in.
        is_ready: playback was held and goes on, so that no start-up delay applies.
        waiting_since: when its first sample came in; after a gap, when the next one did.
        dry_since: when it ran dry in the middle of playing; None while it has not.
        last_at: when its last sample so far was played.
    """

    __slots__ = (
        "_chunks",
        "_gone",
        "_odd_byte",
        "_offset",
        "dry_since",
        "ended",
        "is_ready",
        "last_at",
        "number",
        "played",
        "received",
        "waiting_since",
    )

    def __init__(self, number: int, *, ended: bool = False) -> None:
        self.number = number
        self.received = 0
        self.played = 0
        self.ended = ended
        self.is_ready = False
        self.waiting_since = 0.0
        self.dry_since: float | None = None
        self.last_at = 0.0
        self._chunks: deque[Samples] = deque()
        self._gone: deque[Samples] = deque()
        self._offset = 0  # of the first chunk, this many samples are played
        self._odd_byte = b""

    @property
    def left(self) -> int:
        """Samples that came in and did not go out."""
        return self.received - self.played

    def add(self, pcm: bytes, now: float) -> int:
        """Append a chunk, keeping an odd byte for the next one; returns its whole samples."""
        if self._odd_byte or len(pcm) % 2:
            pcm = self._odd_byte + pcm
            whole = len(pcm) // 2 * 2
            pcm, self._odd_byte = pcm[:whole], pcm[whole:]
        if not pcm:
            return 0
        if not self.left:
            self.waiting_since = now
        chunk = np.frombuffer(pcm, np.dtype("<i2"))
        self._chunks.append(chunk)
        self.received += chunk.size
        return chunk.size

    def take(self, out: Samples) -> int:
        """Move samples to the front of ``out``; returns how many there were."""
        taken = 0
        while taken < out.size and self._chunks:
            chunk = self._chunks[0]
            count = min(out.size - taken, chunk.size - self._offset)
            out[taken : taken + count] = chunk[self._offset : self._offset + count]
            taken += count
            self._offset += count
            if self._offset == chunk.size:
                self._let_go()
        self.played += taken
        return taken

    def take_piece(self, count: int) -> Samples | None:
        """Move so many samples out as they came in, uncopied; None where they are in pieces."""
        if not self._chunks or self._chunks[0].size - self._offset <= count:
            return None
        piece = self._chunks[0][self._offset : self._offset + count]
        self._offset += count
        self.played += count
        return piece

    def give_back(self, count: int) -> int:
        """Take back what went out last, for it was not heard: it comes out again.

        The very first sample never comes back, so that a turn that has begun stays so.

        Returns:
            How many samples that was; fewer than ``count`` where no more are kept.
        """
        kept = self._offset + sum(chunk.size for chunk in self._gone)
        count = left = max(0, min(count, kept, self.played - 1))
        while left:
            if not self._offset:
                self._chunks.appendleft(self._gone.pop())
                self._offset = self._chunks[0].size
            step = min(left, self._offset)
            self._offset -= step
            left -= step
        self.played -= count
        return count

    def _let_go(self) -> None:
        """The first chunk has gone out whole."""
        self._gone.append(self._chunks.popleft())
        self._offset = 0
        while sum(chunk.size for chunk in self._gone) - self._gone[0].size >= KEPT_SAMPLES:
            self._gone.popleft()
