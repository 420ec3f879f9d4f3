"""Listening before the connection stands."""

import threading
from typing import Any

import pytest

from vibeassist.audio.errors import DeviceBusy
from vibeassist.audio.events import AudioEvent, InputEnded, MicrophoneFrame
from vibeassist.conversation.early import KEPT_EVENTS, EarlySound


class Engine:
    """A sound engine that reports what the test says."""

    def __init__(self, sink: Any, fail: Exception | None = None) -> None:
        self.sink, self._fail = sink, fail
        self.muted = False
        self.started = self.stopped = 0
        self.may_start = threading.Event()
        self.may_start.set()

    def start(self) -> None:
        self.may_start.wait()
        if self._fail is not None:
            raise self._fail
        self.started += 1

    def stop(self) -> None:
        self.stopped += 1

    def play(self, pcm: bytes, turn: int) -> bool:
        return turn == 7


class Ear:
    """An early sound, its engine, and what both ends heard."""

    def __init__(self, fail: Exception | None = None) -> None:
        self.peeked: list[AudioEvent] = []
        self.heard: list[AudioEvent] = []
        self.made: list[Engine] = []

        def make(sink: Any) -> Engine:
            self.made.append(Engine(sink, fail))
            return self.made[-1]

        self.sound = EarlySound(make, self.peeked.append)
        self.sound.bind(self.heard.append)
        self.engine = self.made[0]


def test_what_is_heard_before_the_start_comes_first_and_in_order():
    ear = Ear()
    ear.sound.open()
    for number in range(3):
        ear.engine.sink(InputEnded(number))
    assert ear.heard == []
    ear.sound.start()
    ear.engine.sink(InputEnded(3))
    assert ear.heard == [InputEnded(number) for number in range(4)]
    assert ear.peeked == [InputEnded(number) for number in range(3)]
    assert ear.engine.started == 1


def test_only_so_much_is_kept_and_the_newest_counts():
    ear = Ear()
    ear.sound.open()
    for number in range(KEPT_EVENTS + 5):
        ear.engine.sink(InputEnded(number))
    ear.sound.start()
    assert ear.heard[0] == InputEnded(5)
    assert len(ear.heard) == KEPT_EVENTS


def test_what_was_meant_for_nobody_is_forgotten_and_frames_count_anew():
    ear = Ear()
    ear.sound.open()

    def hear(number: int) -> None:
        ear.engine.sink(MicrophoneFrame(number, b"", float(number), -20.0, -10.0))

    hear(0)
    hear(1)
    ear.sound.forget()
    hear(2)
    ear.sound.start()
    hear(3)
    frames = [event for event in ear.heard if isinstance(event, MicrophoneFrame)]
    assert [(frame.index, frame.at) for frame in frames] == [(0, 2.0), (1, 3.0)]


def test_a_device_that_does_not_open_is_named_at_the_start():
    ear = Ear(DeviceBusy("Taken."))
    ear.sound.open()
    with pytest.raises(DeviceBusy):
        ear.sound.start()


def test_stopping_waits_for_a_device_that_is_just_being_opened():
    """A device that opens after the end would stay open for ever."""
    ear = Ear()
    ear.engine.may_start.clear()
    ear.sound.open()
    stopping = threading.Thread(target=ear.sound.stop)
    stopping.start()
    assert ear.engine.stopped == 0
    ear.engine.may_start.set()
    stopping.join(5)
    assert (ear.engine.started, ear.engine.stopped) == (1, 1)


def test_stopping_what_was_never_opened_does_nothing():
    ear = Ear()
    ear.sound.stop()
    assert ear.engine.stopped == 0


def test_muting_reaches_the_engine_from_the_first_moment():
    ear = Ear()
    ear.sound.muted = True
    assert ear.engine.muted
    assert ear.sound.muted


def test_everything_else_is_the_engine_itself():
    assert Ear().sound.play(b"", 7)
