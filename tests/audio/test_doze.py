"""A microphone that only stays open, and the conversation that it wakes up for."""

import threading
from queue import Empty, SimpleQueue
from typing import Any

import numpy as np
import pytest

from tests.audio.test_hosted import PLAN, Log, Make, host, kill, log, make
from vibeassist.audio.clock import SystemClock
from vibeassist.audio.engine import AudioEngine
from vibeassist.audio.errors import AudioError, DeviceBusy, DeviceLost, NoSuchDevice
from vibeassist.audio.format import MIC_BLOCK
from vibeassist.audio.messages import SoundPlan
from vibeassist.audio.microphone import CapturedBlock, Microphone, MicrophoneStats
from vibeassist.audio.speaker import NullSpeaker

__all__ = ["host", "log", "make"]  # fixtures of the process's own tests
PATIENCE_S = 30


class Handed(Microphone):
    """A microphone that hears what the test hands it."""

    name = "handed"
    is_device = True

    def __init__(self) -> None:
        self.blocks: SimpleQueue[CapturedBlock] = SimpleQueue()
        self.drained = threading.Event()
        self.lost: AudioError | None = None
        self.opened = self.closed = 0

    def start(self) -> None:
        self.opened += 1

    def hear(self, value: int, at: float) -> None:
        self.blocks.put(CapturedBlock(np.full(MIC_BLOCK, value, np.int16), at))

    def read(self, timeout: float, gather: int = 1) -> CapturedBlock | None:
        try:
            return self.blocks.get(timeout=timeout)
        except Empty:
            self.drained.set()
            return None

    @property
    def fault(self) -> AudioError | None:
        return self.lost

    def reopen(self) -> bool:
        self.lost = None
        self.name = "another"
        return True

    def stop(self) -> None:
        self.closed += 1

    def stats(self) -> MicrophoneStats:
        return MicrophoneStats()


class Loud(NullSpeaker):
    """A loudspeaker that is opened or not."""

    def __init__(self, fail: AudioError | None = None) -> None:
        super().__init__()
        self.opened, self._fail = 0, fail

    def start(self) -> None:
        if self._fail is not None:
            raise self._fail
        self.opened += 1
        super().start()


class Room:
    """A dozing engine and its sides."""

    def __init__(self, fail: AudioError | None = None) -> None:
        self.microphone, self.speaker, self.log = Handed(), Loud(fail), Log()
        self.engine = AudioEngine(self.microphone, self.speaker, sink=self.log, detector=None)
        self.engine.start(doze=True)

    def hears_to_the_end(self) -> None:
        self.microphone.drained.clear()
        assert self.microphone.drained.wait(PATIENCE_S)

    def heard(self) -> set[int]:
        frames = self.log.of("microphone_frame")
        return set(np.frombuffer(b"".join(frame.pcm for frame in frames), np.int16).tolist())


@pytest.fixture
def room() -> Any:
    room = Room()
    yield room
    room.engine.stop()


def test_only_the_microphone_is_open_and_what_it_hears_goes_nowhere(room: Room):
    (opened,) = room.log.events
    assert (opened.type, opened.kind, opened.name) == ("device_changed", "input", "handed")  # type: ignore[union-attr]
    for number in range(30):
        room.microphone.hear(1, SystemClock().monotonic() + number)
    room.hears_to_the_end()
    assert room.log.events == [opened]
    assert (room.microphone.opened, room.speaker.opened) == (1, 0)


def test_awake_it_hears_from_then_on_and_has_not_been_closed_in_between(room: Room):
    """Also what it heard between the key and the engine's knowing of it."""
    asked = SystemClock().monotonic()
    room.microphone.hear(1, asked)
    for number in range(1, 6):
        room.microphone.hear(2, asked + number / 100)
    room.hears_to_the_end()
    room.engine.wake(asked)
    for number in range(6, 11):
        room.microphone.hear(2, asked + number / 100)
    frame = room.log.wait("microphone_frame")
    assert frame.index == 0
    assert room.heard() == {2}
    assert (room.microphone.opened, room.microphone.closed, room.speaker.opened) == (1, 0, 1)


def test_a_device_that_is_lost_while_nobody_listens_is_opened_again_and_told(room: Room):
    room.microphone.lost = DeviceLost("The microphone is gone.")
    changed = room.log.wait("device_changed", 2)
    assert (changed.name, changed.why) == ("another", "The microphone is gone.")
    assert room.speaker.opened == 0


def test_without_a_loudspeaker_it_does_not_wake_up_and_closes_the_microphone():
    room = Room(DeviceBusy("The loudspeaker is taken."))
    with pytest.raises(DeviceBusy):
        room.engine.wake(0.0)
    assert room.microphone.closed == 1
    room.engine.stop()
    assert room.log.of("microphone_frame") == []


def test_it_may_end_without_having_been_awake():
    room = Room()
    room.engine.stop()
    room.engine.wake(0.0)
    assert room.microphone.closed == 1
    assert room.speaker.opened == 0


def test_no_more_than_a_second_is_remembered(room: Room):
    for number in range(300):
        room.microphone.hear(number, float(number + 1) / 100)
    room.hears_to_the_end()
    room.hears_to_the_end()
    room.engine.wake(0.0)
    room.log.wait("microphone_frame", 10)
    assert room.heard() == set(range(200, 300))


# In a process of its own


def test_the_process_dozes_and_wakes_up(make: Make, log: Log):
    engine = make()
    engine.start(doze=True)
    assert log.wait("device_changed").kind == "input"
    engine.wake(SystemClock().monotonic())
    assert [log.wait("microphone_frame", count).index for count in (1, 2)] == [0, 1]


def test_a_process_that_died_in_its_sleep_dozes_again(make: Make, log: Log):
    engine = make()
    engine.start(doze=True)
    log.wait("device_changed")
    kill(engine)
    why = "The sound was interrupted and has been started again."
    while log.of("device_changed")[-1].why != why:
        log.wait("device_changed", len(log.of("device_changed")) + 1)
    engine.wake(SystemClock().monotonic())
    log.wait("microphone_frame")


def test_a_microphone_that_is_missing_is_said_at_the_start(make: Make):
    engine = make(SoundPlan("missing", None, detects=False))
    with pytest.raises(NoSuchDevice):
        engine.start(doze=True)
    assert PLAN.doze is False
