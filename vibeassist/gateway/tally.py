"""Counters of one session and of the whole gateway: plain numbers, because every frame counts."""

import time
from collections import Counter
from dataclasses import dataclass, field, fields

LATENCY_BOUNDS_S = (0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5)
SAMPLE_MASK = 0x0F  # every sixteenth frame is timed
# Gemini API docs, token counting: 32 tokens per second of audio (32,000 bytes), some four letters
# of text per token.
SOUND_BYTES_PER_TOKEN = 1000
TEXT_BYTES_PER_TOKEN = 4


@dataclass(slots=True)
class SessionTally:
    """What went through one session."""

    frames_up: int = 0
    bytes_up: int = 0
    frames_down: int = 0
    bytes_down: int = 0
    text_up: int = 0
    """Bytes of the client's messages that are not sound."""
    tokens: int = 0
    """As Google reported them."""
    reconnects: int = 0
    _told_bytes: int = 0
    _told_text: int = 0

    def report(self, tokens: int) -> None:
        """Google has said how many tokens the talk so far has cost since it last did."""
        self.tokens += max(0, tokens)
        self._told_bytes, self._told_text = self.bytes_up + self.bytes_down, self.text_up

    @property
    def estimated_tokens(self) -> int:
        """What Google reported, and for what it has not reported a guess on the high side.

        Whoever hangs up before the report would talk for nothing otherwise.
        """
        text = self.text_up - self._told_text
        sound = self.bytes_up + self.bytes_down - self._told_bytes - text
        return self.tokens + text // TEXT_BYTES_PER_TOKEN + sound // SOUND_BYTES_PER_TOKEN


class Histogram:
    """Counts of durations by upper bound, in seconds."""

    __slots__ = ("bounds", "counts", "total")

    def __init__(self, bounds: tuple[float, ...] = LATENCY_BOUNDS_S) -> None:
        self.bounds = bounds
        self.counts = [0] * (len(bounds) + 1)
        self.total = 0.0

    def add(self, seconds: float) -> None:
        """One more."""
        self.total += seconds
        for index, bound in enumerate(self.bounds):
            if seconds <= bound:
                self.counts[index] += 1
                return
        self.counts[-1] += 1


@dataclass(slots=True)
class Tally:
    """What went through the gateway since it started; ended sessions are added when they end."""

    started_at: float = field(default_factory=time.time)
    opened: Counter[str] = field(default_factory=Counter)
    """Sessions by protocol."""
    closed: Counter[int] = field(default_factory=Counter)
    """Sessions by close code."""
    refused: Counter[str] = field(default_factory=Counter)
    """Requests that got no session, by code."""
    errors: Counter[str] = field(default_factory=Counter)
    """``error`` messages by code."""
    reconnects: Counter[str] = field(default_factory=Counter)
    """Mended upstream connections: ``resumed``, ``fresh`` or ``failed``."""
    tokens_issued: int = 0
    zombies: Counter[str] = field(default_factory=Counter)
    """Connections given up as dead, by side."""
    alerts: Counter[str] = field(default_factory=Counter)
    store_failures: int = 0
    dropped_sound: int = 0
    """Messages of a cut turn that were not sent any more."""
    done: SessionTally = field(default_factory=SessionTally)
    latency_up: Histogram = field(default_factory=Histogram)
    latency_down: Histogram = field(default_factory=Histogram)
    loop_lag: Histogram = field(default_factory=Histogram)
    """How late the event loop ran its once-a-second work."""

    def add(self, session: SessionTally) -> None:
        """A session has ended."""
        for item in fields(SessionTally):
            total = getattr(self.done, item.name) + getattr(session, item.name)
            setattr(self.done, item.name, total)
