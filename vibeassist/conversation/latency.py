"""How long things took, turn by turn: the latency ledger. Pure policy, times in seconds."""

from collections import deque
from dataclasses import dataclass
from statistics import fmean, quantiles

HISTORY = 1000
"""Turns that the percentiles look back on, so that a day's talk does not grow."""

RECENT = 100
"""Turns of the mean."""

FRAMES = 100
"""Sent frames that are remembered, ten seconds: longer than any detector's hangover."""

OPEN_TURNS = 50
"""Turns that may be unfinished at once; a turn whose end nobody reports must not stay for ever."""


@dataclass(slots=True)
class TurnLatency:
    """The moments of one turn of the assistant's, on the conversation's clock."""

    turn: int
    request_ended_at: float | None = None
    """When the user stopped speaking (local detector) or sent a text; None for a greeting."""
    last_frame_at: float | None = None
    """When the frame with the user's last word was on the wire; None for a text."""
    first_byte_at: float | None = None
    """When the first audio of the reply arrived."""
    first_sample_at: float | None = None
    """When its first sample left for the loudspeaker."""
    barge_in_ms: float | None = None
    """First syllable to silence, where the user cut in."""
    connection_age_s: float | None = None
    """How long the connection had stood when the reply began."""
    reconnects: int = 0
    """Connections that were lost between the request and the end of the reply."""
    underruns: int = 0
    """How often the loudspeaker had to wait for more."""

    @property
    def uplink_ms(self) -> float | None:
        """End of the request to its last frame on the wire: detection, framing and the queue."""
        return _ms(self.request_ended_at, self.last_frame_at)

    @property
    def first_byte_ms(self) -> float | None:
        """End of the request to first reply byte: all of the wire, and the model."""
        return _ms(self.request_ended_at, self.first_byte_at)

    @property
    def buffering_ms(self) -> float | None:
        """First reply byte to first sample: what this program adds on purpose."""
        return _ms(self.first_byte_at, self.first_sample_at)

    @property
    def total_ms(self) -> float | None:
        """End of the request to first sample: what the person waits."""
        return _ms(self.request_ended_at, self.first_sample_at)


@dataclass(frozen=True, slots=True)
class Percentiles:
    """A row of the summary, in milliseconds."""

    count: int
    p50: float
    p95: float
    worst: float
    mean_100: float = 0.0
    """The mean of the last hundred."""


MEASURES = {
    "uplink_ms": "your last word to its last frame on the wire",
    "first_byte_ms": "your last word to first reply byte",
    "buffering_ms": "first reply byte to loudspeaker",
    "total_ms": "your last word to the reply's first sound",
    "barge_in_ms": "your first syllable to silence",
}
"""The rows of the summary and what they mean to a person."""


class LatencyLedger:
    """Takes moments as they happen, gives the figures of a turn and of the conversation."""

    def __init__(self) -> None:
        self._request_ended_at: float | None = None
        self._spoken = False  # and not typed
        self._reconnects_before = 0
        self._frames: deque[tuple[float, float]] = deque(maxlen=FRAMES)
        self._open: dict[int, TurnLatency] = {}
        self._before: dict[int, int] = {}  # reconnects when the turn was asked for
        self._samples: dict[str, deque[float]] = {name: deque(maxlen=HISTORY) for name in MEASURES}
        self.reconnects = 0
        self.underruns = 0

    def user_finished(self, at: float, *, spoken: bool = True) -> None:
        """The user stopped speaking, or sent a text."""
        self._request_ended_at = at
        self._spoken = spoken
        self._reconnects_before = self.reconnects

    def user_started(self) -> None:
        """The user goes on: what was asked until now is not yet a request."""
        self._request_ended_at = None

    def frame_sent(self, ended_at: float, at: float) -> None:
        """A microphone frame whose last sample is of ``ended_at`` went to the wire."""
        self._frames.append((ended_at, at))

    def reconnecting(self) -> None:
        """A connection was lost or is renewed."""
        self.reconnects += 1

    def first_byte(self, turn: int, at: float, age_s: float | None = None) -> None:
        """Audio of a turn arrived over a connection of that age; only the first counts."""
        if turn in self._open:
            return
        asked_at, self._request_ended_at = self._request_ended_at, None
        latency = TurnLatency(turn, asked_at, first_byte_at=at, connection_age_s=age_s)
        if asked_at is not None and self._spoken:
            latency.last_frame_at = self._sent_at(asked_at)
        before = self._reconnects_before if asked_at is not None else self.reconnects
        self._open[turn], self._before[turn] = latency, before
        while len(self._open) > OPEN_TURNS:
            self.turn_over(next(iter(self._open)))

    def first_sample(self, turn: int, at: float) -> TurnLatency | None:
        """A turn's first sample left for the loudspeaker: its figures, once."""
        latency = self._open.get(turn)
        if latency is None or latency.first_sample_at is not None:
            return None
        latency.first_sample_at = at
        for name in ("uplink_ms", "first_byte_ms", "buffering_ms", "total_ms"):
            self._add(name, getattr(latency, name))
        return latency

    def silenced(self, turn: int, onset_at: float, at: float) -> float:
        """The user's speech silenced the assistant: milliseconds from its onset."""
        barge_in_ms = (at - onset_at) * 1000
        self._add("barge_in_ms", barge_in_ms)
        if turn in self._open:
            self._open[turn].barge_in_ms = barge_in_ms
        return barge_in_ms

    def underrun(self, turn: int) -> None:
        """The loudspeaker had to wait in the middle of a turn."""
        self.underruns += 1
        if turn in self._open:
            self._open[turn].underruns += 1

    def turn_over(self, turn: int) -> TurnLatency | None:
        """Nothing more happens in this turn: all of it, once."""
        latency = self._open.pop(turn, None)
        if latency is not None:
            latency.reconnects = self.reconnects - self._before.pop(turn)
        return latency

    def summary(self) -> dict[str, Percentiles]:
        """Percentiles of each measure that has samples."""
        return {name: _percentiles(values) for name, values in self._samples.items() if values}

    def _sent_at(self, asked_at: float) -> float | None:
        """When the frame with the last word went out; None where that is not known."""
        later = [sent for ended, sent in self._frames if ended >= asked_at]
        return later[0] if later else None

    def _add(self, name: str, value: float | None) -> None:
        if value is not None:
            self._samples[name].append(value)


def _ms(start: float | None, end: float | None) -> float | None:
    return None if start is None or end is None else (end - start) * 1000


def _percentiles(samples: deque[float]) -> Percentiles:
    values = list(samples)
    mean = fmean(values[-RECENT:])
    if len(values) == 1:
        return Percentiles(1, values[0], values[0], values[0], mean)
    cuts = quantiles(values, n=20, method="inclusive")
    return Percentiles(len(values), cuts[9], cuts[18], max(values), mean)
