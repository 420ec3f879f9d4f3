"""How long things took, turn by turn: the latency ledger. Pure policy, times in seconds."""

from dataclasses import dataclass
from statistics import quantiles


@dataclass(slots=True)
class TurnLatency:
    """The moments of one turn of the assistant's, on the conversation's clock."""

    turn: int
    request_ended_at: float | None = None
    """When the user stopped speaking (local detector) or sent a text; None for a greeting."""
    first_byte_at: float | None = None
    """When the first audio of the reply arrived."""
    first_sample_at: float | None = None
    """When its first sample left for the loudspeaker."""

    @property
    def first_byte_ms(self) -> float | None:
        """End of the request to first reply byte: network and model."""
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


MEASURES = {
    "first_byte_ms": "your last word to first reply byte",
    "buffering_ms": "first reply byte to loudspeaker",
    "total_ms": "your last word to the reply's first sound",
    "barge_in_ms": "your first syllable to silence",
}
"""The rows of the summary and what they mean to a person."""

HISTORY = 1000
"""Turns that the percentiles look back on, so that a day's talk does not grow."""


class LatencyLedger:
    """Takes moments as they happen, gives the figures of a turn and of the conversation."""

    def __init__(self) -> None:
        self._request_ended_at: float | None = None
        self._open: dict[int, TurnLatency] = {}
        self._samples: dict[str, list[float]] = {name: [] for name in MEASURES}

    def user_finished(self, at: float) -> None:
        """The user stopped speaking, or sent a text."""
        self._request_ended_at = at

    def user_started(self) -> None:
        """The user goes on: what was asked until now is not yet a request."""
        self._request_ended_at = None

    def first_byte(self, turn: int, at: float) -> None:
        """Audio of a turn arrived; only the first counts."""
        if turn not in self._open:
            self._open[turn] = TurnLatency(turn, self._request_ended_at, at)
            self._request_ended_at = None

    def first_sample(self, turn: int, at: float) -> TurnLatency | None:
        """A turn's first sample left for the loudspeaker: its figures, once."""
        latency = self._open.get(turn)
        if latency is None or latency.first_sample_at is not None:
            return None
        latency.first_sample_at = at
        for name in ("first_byte_ms", "buffering_ms", "total_ms"):
            self._add(name, getattr(latency, name))
        return latency

    def silenced(self, onset_at: float, at: float) -> float:
        """The user's speech silenced the assistant: milliseconds from its onset."""
        self._add("barge_in_ms", (at - onset_at) * 1000)
        return (at - onset_at) * 1000

    def turn_over(self, turn: int) -> None:
        """Nothing more happens in this turn."""
        self._open.pop(turn, None)

    def summary(self) -> dict[str, Percentiles]:
        """Percentiles of each measure that has samples."""
        return {name: _percentiles(values) for name, values in self._samples.items() if values}

    def _add(self, name: str, value: float | None) -> None:
        if value is not None:
            samples = self._samples[name]
            samples.append(value)
            del samples[:-HISTORY]


def _ms(start: float | None, end: float | None) -> float | None:
    return None if start is None or end is None else (end - start) * 1000


def _percentiles(values: list[float]) -> Percentiles:
    if len(values) == 1:
        return Percentiles(1, values[0], values[0], values[0])
    cuts = quantiles(values, n=20, method="inclusive")
    return Percentiles(len(values), cuts[9], cuts[18], max(values))
