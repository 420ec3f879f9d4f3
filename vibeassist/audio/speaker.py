"""The speaker: a jitter buffer that something pulls from, and what every sink shares."""

import threading
from abc import ABC, abstractmethod
from collections import deque
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from vibeassist.audio.clock import Clock, SystemClock
from vibeassist.audio.errors import AudioError
from vibeassist.audio.events import DropCause, PlaybackEvent
from vibeassist.audio.format import BLOCK_S, REPLY_BLOCK, Samples
from vibeassist.audio.jitter import JitterBuffer, JitterStats
from vibeassist.audio.notice import NoticeLane

FAR_END_BLOCKS: Final = 1000
"""How many played blocks wait for whoever takes the far end: ten seconds, then the oldest go."""


@dataclass(frozen=True, slots=True)
class PlayedBlock:
    """Samples that went to the sink, silence included: the far end."""

    samples: Samples = field(repr=False)
    """24 kHz mono."""
    at: float
    """When the first of them left the buffer."""


@dataclass(slots=True)
class SpeakerStats:
    """What a sink has seen."""

    pulls: int = 0
    flags: dict[str, int] = field(default_factory=dict)
    """Status flags of the sound system by name, as often as they came."""
    longest_gap_ms: float = 0.0
    """The longest time between two pulls."""
    latency_ms: float = 0.0
    """What the sound system buffers after us: a sample is heard this much after it was pulled."""


class Speaker(ABC):
    """Plays turns through a jitter buffer. All methods may be called from any thread.

    A subclass pulls blocks out of it, from PortAudio's callback or from a thread of its own.
    """

    name: str
    """What to call it in front of the user."""
    path: Path | None = None
    """The file that it writes, where it is one."""
    wanted: str | None = None
    """What was asked for, as :func:`~vibeassist.audio.factory.open_speaker` takes it."""
    is_substitute = False
    """Whether the default device stands in for the one that was asked for."""
    is_device = False
    """Whether it sounds in a room, so that a microphone may hear it, and may be unplugged."""

    cuts = False
    """Whether a hold throws away what the sound system buffers (30 ms and more, which are lost):
    the fastest silence there is. Only where no canceller depends on a steady delay."""

    def __init__(self, clock: Clock | None = None, buffer: JitterBuffer | None = None) -> None:
        self._clock = clock or SystemClock()
        self._buffer = buffer or JitterBuffer()
        self._notices = NoticeLane()
        self._lock = threading.Lock()
        self._far_end: deque[PlayedBlock] = deque(maxlen=FAR_END_BLOCKS)
        self._fault: AudioError | None = None
        self._stats = SpeakerStats()
        self._last_pull: float | None = None

    @abstractmethod
    def start(self) -> None:
        """Open the sink and begin to pull.

        Raises:
            AudioError: it cannot be opened. Nothing stays open.
        """

    @abstractmethod
    def stop(self) -> None:
        """Stop pulling and close the sink; harmless where it was never started."""

    def release(self) -> None:  # noqa: B027 - not every one has a device
        """Let go of the device; what was not played waits. ``reopen`` follows."""

    def look_after(self) -> None:  # noqa: B027 - not every one has a device
        """Mend what the same device allows to mend; called every few blocks."""

    def reopen(self) -> bool:
        """Open the same device again or, where it is gone, the default; False: there is none."""
        return False

    @property
    def fault(self) -> AudioError | None:
        """Why the sink cannot go on; None while it can."""
        return self._fault

    # What to play

    def play(self, pcm: bytes, turn: int) -> bool:
        """Add samples to a turn; see :meth:`JitterBuffer.push`."""
        with self._lock:
            return self._buffer.push(pcm, turn, self._clock.monotonic())

    def notify(self, pcm: bytes) -> None:
        """Mix a sound of the program's own (24 kHz mono int16) into whatever is played."""
        with self._lock:
            self._notices.add(pcm)

    def end_turn(self, turn: int) -> None:
        """No more samples will come for this turn."""
        with self._lock:
            self._buffer.end(turn)

    def drop(self, turn: int, cause: DropCause) -> None:
        """Silence now; this turn and all before it are never heard again."""
        with self._lock:
            self._buffer.drop(turn, self._clock.monotonic(), cause)

    def hold(self, onset_at: float) -> int | None:
        """Silence now, keeping what was not played; returns the turn, None if none played."""
        with self._lock:
            return self._buffer.hold(self._clock.monotonic(), onset_at)

    def duck(self) -> None:
        """Play on, but much softer."""
        with self._lock:
            self._buffer.duck()

    def unduck(self) -> None:
        """Play on as loud as before."""
        with self._lock:
            self._buffer.unduck()

    def resume(self) -> None:
        """Go on from where ``hold`` cut."""
        with self._lock:
            self._buffer.resume(self._clock.monotonic())

    # What happened

    @property
    def is_playing(self) -> bool:
        """Whether reply samples are leaving the buffer now."""
        return self._buffer.is_playing

    @property
    def is_held(self) -> bool:
        """Whether a local barge-in holds the playback."""
        return self._buffer.is_held

    def take_events(self) -> list[PlaybackEvent]:
        """What happened to the playback since the last call, oldest first."""
        return self._buffer.take_events()

    def take_far_end(self) -> list[PlayedBlock]:
        """What was played since the last call, gapless, oldest first. One caller only."""
        taken: list[PlayedBlock] = []
        while self._far_end:
            taken.append(self._far_end.popleft())
        return taken

    def buffer_stats(self) -> JitterStats:
        """The figures of the jitter buffer."""
        with self._lock:
            return self._buffer.stats()

    def stats(self) -> SpeakerStats:
        """The figures of the sink: a copy."""
        stats = self._stats
        return SpeakerStats(stats.pulls, dict(stats.flags), stats.longest_gap_ms, stats.latency_ms)

    # For subclasses

    def _pull(self, count: int, now: float) -> Samples:
        """The next samples for the sink; do not write into them."""
        with self._lock:
            samples = self._notices.mix(self._buffer.pull(count, now))
        self._far_end.append(PlayedBlock(samples, now))
        return samples

    def _note_pull(self, now: float) -> None:
        """Count a request of the sink's, and how long it had not asked."""
        if self._last_pull is not None:
            gap_ms = (now - self._last_pull) * 1000
            self._stats.longest_gap_ms = max(self._stats.longest_gap_ms, gap_ms)
        self._last_pull = now
        self._stats.pulls += 1


class PacedSpeaker(Speaker):
    """A speaker without a device: a thread pulls 10 ms every 10 ms, against absolute deadlines.

    A thread that comes late catches up, so that no time is lost; it is never early.
    """

    def __init__(self, clock: Clock | None = None, buffer: JitterBuffer | None = None) -> None:
        super().__init__(clock, buffer)
        self._thread: threading.Thread | None = None
        self._stopping = threading.Event()
        self._started_at = 0.0
        self._blocks = 0

    def start(self) -> None:
        """Open the sink and begin to pull."""
        self._open()
        self._started_at = self._clock.monotonic()
        self._thread = threading.Thread(target=self._run, name="speaker", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Stop pulling and close the sink."""
        self._stopping.set()
        thread, self._thread = self._thread, None
        if thread is None:
            return
        thread.join()
        self._pump(self._clock.monotonic())
        # One block ahead of time: it holds the fade that closes what was cut off.
        self._pump(self._deadline())
        self._close()

    def _run(self) -> None:
        while not self._stopping.is_set():
            self._clock.sleep_until(self._deadline())
            self._pump(self._clock.monotonic())

    def _deadline(self) -> float:
        """When the next block begins to be heard."""
        return self._started_at + self._blocks * BLOCK_S

    def _pump(self, now: float) -> None:
        """Play everything that is due."""
        while self._deadline() <= now:
            self._note_pull(self._clock.monotonic())
            samples = self._pull(REPLY_BLOCK, self._deadline())
            self._blocks += 1
            if self._fault is None:
                self._consume(samples)

    @abstractmethod
    def _open(self) -> None:
        """Open the sink; raises AudioError."""

    @abstractmethod
    def _consume(self, samples: Samples) -> None:
        """Play one block; sets ``_fault`` where that is no longer possible."""

    @abstractmethod
    def _close(self) -> None:
        """Close the sink; never raises."""


class NullSpeaker(PacedSpeaker):
    """Plays to nowhere, at the pace of a real speaker."""

    name = "none"
    wanted = "none"

    def _open(self) -> None:
        """There is nothing to open."""

    def _consume(self, samples: Samples) -> None:
        """Nobody hears it."""

    def _close(self) -> None:
        """There is nothing to close."""
