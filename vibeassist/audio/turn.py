"""One turn of the assistant's voice within the jitter buffer: its samples and its accounts."""

from collections import deque

import numpy as np

from vibeassist.audio.format import REPLY_RATE, Samples


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
                self._chunks.popleft()
                self._offset = 0
        self.played += taken
        return taken
