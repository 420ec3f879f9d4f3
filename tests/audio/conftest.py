"""Virtual time for the sound path, and sound to test it with."""

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from tests.audio.fake_portaudio import FakeSystem
from vibeassist.audio.engine import AudioEngine
from vibeassist.audio.events import AudioEvent
from vibeassist.audio.format import REPLY_RATE, Samples

WATCHDOG_S = 20.0
"""A thread that has not come back to the clock after this long is stuck."""


class VirtualClock:
    """Time that moves only when a test says so, shared by threads that wait for it.

    ``advance`` moves from one thread's deadline to the next, wakes that thread alone, and waits
    until all of them wait again: any number of threads, always in the same order.
    """

    def __init__(self) -> None:
        self._now = 100.0
        self._changed = threading.Condition()
        self._sleepers: dict[str, float] = {}
        self._released = False

    def monotonic(self) -> float:
        with self._changed:
            return self._now

    def sleep_until(self, deadline: float) -> None:
        me = threading.current_thread().name
        with self._changed:
            if self._released or deadline <= self._now:
                return
            self._sleepers[me] = deadline
            self._changed.notify_all()
            self._changed.wait_for(lambda: me not in self._sleepers)

    def advance(self, seconds: float, *, threads: int) -> None:
        """Let that much time pass for so many threads."""
        with self._changed:
            end = self._now + seconds
            while True:
                assert self._changed.wait_for(lambda: len(self._sleepers) == threads, WATCHDOG_S)
                deadline, name = min((when, who) for who, when in self._sleepers.items())
                if deadline > end:
                    self._now = end
                    return
                self._now = deadline
                del self._sleepers[name]
                self._changed.notify_all()

    def jump(self, seconds: float) -> None:
        """Let time pass while nobody runs: what a suspended machine does."""
        with self._changed:
            self._now += seconds

    def release(self) -> None:
        """Nobody waits any more; time stands still."""
        with self._changed:
            self._released = True
            self._sleepers.clear()
            self._changed.notify_all()


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> FakeSystem:
    """Stands for PortAudio."""
    system = FakeSystem()
    monkeypatch.setitem(sys.modules, "sounddevice", system)
    return system


@pytest.fixture
def clock() -> Iterator[VirtualClock]:
    clock = VirtualClock()
    yield clock
    clock.release()


class Rig:
    """An engine under virtual time, with everything that it said."""

    def __init__(self, clock: VirtualClock) -> None:
        self.clock = clock
        self.events: list[AudioEvent] = []
        self._engine: AudioEngine | None = None

    def start(self, microphone: Any, speaker: Any, detector: Any = None) -> AudioEngine:
        self._engine = AudioEngine(
            microphone, speaker, sink=self.events.append, detector=detector, clock=self.clock
        )
        self._engine.start()
        return self._engine

    def advance(self, seconds: float) -> None:
        self.clock.advance(seconds, threads=2)  # the audio thread and the speaker's

    def audio_thread_ends(self) -> None:
        """Wait until the audio thread has given up."""
        for thread in threading.enumerate():
            if thread.name == "audio":
                thread.join(WATCHDOG_S)
                assert not thread.is_alive()

    def stop(self) -> None:
        self.clock.release()
        if self._engine is not None:
            self._engine.stop()

    def of(self, kind: str) -> list[Any]:
        """The events with that tag, in order."""
        return [event for event in self.events if event.type == kind]

    def wire(self) -> Samples:
        """All samples that went to the wire."""
        return np.frombuffer(b"".join(f.pcm for f in self.of("microphone_frame")), np.int16)


@pytest.fixture
def rig(clock: VirtualClock) -> Iterator[Rig]:
    rig = Rig(clock)
    yield rig
    rig.stop()


@pytest.fixture
def write_sound(tmp_path: Path) -> Callable[..., Path]:
    """Writes samples (1-D mono or 2-D frames x channels) into a sound file of any kind."""

    def write(
        samples: Any, rate: int = 16_000, *, name: str = "in.wav", subtype: str | None = "PCM_16"
    ) -> Path:
        path = tmp_path / name
        soundfile.write(path, samples, rate, subtype=subtype)
        return path

    return write


@pytest.fixture
def noise() -> Callable[[int], Samples]:
    """Samples over the whole range of int16, the same each time."""

    def make(count: int, seed: int = 1) -> Samples:
        return np.random.default_rng(seed).integers(-32768, 32768, count).astype(np.int16)

    return make


@pytest.fixture
def tone() -> Callable[..., Samples]:
    """A sine at 24 kHz."""

    def make(seconds: float, hertz: float = 440.0, amplitude: float = 32767.0) -> Samples:
        times = np.arange(round(seconds * REPLY_RATE)) / REPLY_RATE
        return np.rint(amplitude * np.sin(2 * np.pi * hertz * times)).astype(np.int16)

    return make
