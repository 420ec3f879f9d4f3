"""The start-up delay of the jitter buffer, fixed and adaptive: what smoothness it buys."""

from collections import deque
from collections.abc import Callable, Iterator
from typing import Final

import numpy as np

from tests.bench.report import Row, Table
from vibeassist.audio.events import PlaybackStarted
from vibeassist.audio.format import BLOCK_S, REPLY_BLOCK, REPLY_RATE
from vibeassist.audio.jitter import JitterBuffer

DELAYS_MS: Final = (50, 100, 150, 200, 300)
REPLIES: Final = 100
REPLY_S: Final = 8.0
CHUNK_S: Final = 0.04
Rng = np.random.Generator
Arrivals = Callable[[Rng], Iterator[float]]


def _steady(
    speed: float, jitter_s: float, stalls_per_s: float, stall: tuple[float, float]
) -> Arrivals:
    def arrive(rng: Rng) -> Iterator[float]:
        at = 0.0
        for _ in range(round(REPLY_S / CHUNK_S)):
            if rng.random() < stalls_per_s * CHUNK_S:
                at += rng.uniform(*stall)
            yield at + rng.exponential(jitter_s)
            at += CHUNK_S / speed

    return arrive


ARRIVALS: Final[dict[str, Arrivals]] = {
    "real time, 10 ms jitter": _steady(1.0, 0.01, 0.0, (0, 0)),
    "real time, Wi-Fi stalls 80-200 ms": _steady(1.02, 0.01, 0.3, (0.08, 0.2)),
    "3x faster, TCP stalls 200-500 ms": _steady(3.0, 0.005, 0.3, (0.2, 0.5)),
    "1.15x faster, 10 ms jitter": _steady(1.15, 0.01, 0.0, (0, 0)),
    "20x faster, TCP stalls 200-500 ms": _steady(20.0, 0.005, 0.3, (0.2, 0.5)),
}


def run() -> list[Table]:
    """One table."""
    table = Table("Start-up delay of the jitter buffer (simulated)", "ms, per minute of speech")
    for name, arrivals in ARRIVALS.items():
        for delay in DELAYS_MS:
            table.rows.append(_row(f"{name}: {delay} ms", arrivals, Fixed(delay)))
        table.rows.append(_row(f"{name}: adaptive", arrivals, Adaptive()))
    return [table]


class Fixed:
    """Always the same delay."""

    def __init__(self, delay_ms: float) -> None:
        self.delay_ms = delay_ms

    def learn(self, due: np.ndarray) -> None:
        """Nothing."""


class Adaptive:
    """As NetEQ and its like do: the 90th percentile of how late the last replies came, and 20 ms.

    It rises at once and falls by a tenth per reply.
    """

    def __init__(self) -> None:
        self.delay_ms = 80.0
        self._late: deque[float] = deque(maxlen=12)

    def learn(self, due: np.ndarray) -> None:
        """How late the chunks of a reply came, against playing it from its first one on."""
        late = due - due[0] - np.arange(due.size) * CHUNK_S
        self._late.append(float(late.max()) * 1000)
        wanted = float(np.clip(np.percentile(self._late, 90) + 20, 60, 250))
        self.delay_ms = max(wanted, 0.9 * self.delay_ms)


def _row(name: str, arrivals: Arrivals, delay: Fixed | Adaptive) -> Row:
    rng = np.random.default_rng(5)
    first, gaps, stutter = [], 0, 0.0
    for _ in range(REPLIES):
        buffer = JitterBuffer(start_delay_ms=delay.delay_ms)
        due = np.maximum.accumulate(list(arrivals(rng)))
        started = _play(buffer, due)
        delay.learn(due)
        first.append(started * 1000)
        stats = buffer.stats()
        gaps += stats.underruns
        stutter += stats.underrun_ms
    minutes = REPLIES * REPLY_S / 60
    return Row(
        name,
        {
            "first sound": float(np.mean(first)),
            "gaps/min": gaps / minutes,
            "stutter ms/min": stutter / minutes,
        },
    )


def _play(buffer: JitterBuffer, due: np.ndarray) -> float:
    """Let one reply arrive and be played; returns when its first sample was."""
    chunk = bytes(round(CHUNK_S * REPLY_RATE) * 2)
    now, given, started = 0.0, 0, -1.0
    while buffer.stats().played_ms < REPLY_S * 1000 - 1:
        while given < due.size and due[given] <= now:
            buffer.push(chunk, 1, now)
            given += 1
            if given == due.size:
                buffer.end(1)
        buffer.pull(REPLY_BLOCK, now)
        for event in buffer.take_events():
            if isinstance(event, PlaybackStarted):
                started = event.at
        now += BLOCK_S
    return started - float(due[0])
