"""The gateway's figures in Prometheus's format."""

from collections import Counter
from collections.abc import Iterator, Mapping

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import (
    CounterMetricFamily,
    GaugeMetricFamily,
    HistogramMetricFamily,
    Metric,
)

from vibeassist.gateway.house import House
from vibeassist.gateway.tally import Histogram

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"


class GatewayMetrics:
    """A Prometheus collector over a gateway's plain counters.

    Args:
        house: the gateway.
    """

    def __init__(self, house: House) -> None:
        self._house = house
        self._registry = CollectorRegistry(auto_describe=False)
        self._registry.register(self)

    def text(self) -> bytes:
        """Everything, at this moment."""
        return generate_latest(self._registry)

    def collect(self) -> Iterator[Metric]:
        """What Prometheus's registry asks for."""
        tally = self._house.tally
        yield from self._sessions()
        yield from self._traffic()
        counted: Mapping[str, tuple[str, str, Counter[str] | Counter[int]]] = {
            "sessions_opened": ("Sessions by protocol.", "protocol", tally.opened),
            "sessions_closed": ("Sessions by close code.", "code", tally.closed),
            "requests_refused": ("Requests that got nothing, by code.", "code", tally.refused),
            "errors_told": ("Error messages to clients, by code.", "code", tally.errors),
            "reconnects": ("Mended connections to Google.", "outcome", tally.reconnects),
            "zombies": ("Connections given up as dead.", "side", tally.zombies),
            "alerts": ("Failures that matter.", "kind", tally.alerts),
        }
        for name, (text, label, counts) in counted.items():
            family = CounterMetricFamily(f"vibeassist_{name}", text, labels=[label])
            for value, count in counts.items():
                family.add_metric([str(value)], count)
            yield family
        for name, text, count in (
            ("tokens_issued", "Tokens given for credentials.", tally.tokens_issued),
            ("store_failures", "Times that the store did not answer.", tally.store_failures),
            ("sound_dropped", "Messages of a cut turn not sent any more.", tally.dropped_sound),
        ):
            yield CounterMetricFamily(f"vibeassist_{name}", text, value=count)
        yield _histogram("added_latency_up", "Handling of a client's message.", tally.latency_up)
        yield _histogram("added_latency_down", "Handling of Google's message.", tally.latency_down)
        yield _histogram("loop_lag", "How late the event loop ran.", tally.loop_lag)

    def _sessions(self) -> Iterator[Metric]:
        by_protocol: Counter[str] = Counter()
        queued = 0
        for visit in self._house.visits.values():
            by_protocol[visit.protocol] += 1
            queued += visit.running.queued_bytes if visit.running is not None else 0
        family = GaugeMetricFamily("vibeassist_sessions", "Running sessions.", labels=["protocol"])
        for protocol, count in by_protocol.items():
            family.add_metric([protocol], count)
        yield family
        yield GaugeMetricFamily(
            "vibeassist_sessions_limit", "Most sessions.", value=self._house.config.max_sessions
        )
        yield GaugeMetricFamily("vibeassist_queued_bytes", "Waiting in queues.", value=queued)
        yield GaugeMetricFamily(
            "vibeassist_start_time_seconds", "When it started.", value=self._house.tally.started_at
        )

    def _traffic(self) -> Iterator[Metric]:
        done = self._house.tally.done
        parts = [done, *(visit.tally for visit in self._house.visits.values())]
        for name, unit in (("frames", "frames"), ("bytes", "bytes")):
            family = CounterMetricFamily(
                f"vibeassist_{name}", f"Relayed {unit}.", labels=["direction"]
            )
            for direction in ("up", "down"):
                total = sum(getattr(part, f"{name}_{direction}") for part in parts)
                family.add_metric([direction], total)
            yield family
        tokens = sum(part.tokens for part in parts)
        yield CounterMetricFamily("vibeassist_estimated_tokens", "As Google says.", value=tokens)


def _histogram(name: str, text: str, histogram: Histogram) -> Metric:
    buckets, running = [], 0
    for bound, count in zip((*map(str, histogram.bounds), "+Inf"), histogram.counts, strict=True):
        running += count
        buckets.append((bound, float(running)))
    return HistogramMetricFamily(
        f"vibeassist_{name}_seconds", text, buckets=buckets, sum_value=histogram.total
    )
