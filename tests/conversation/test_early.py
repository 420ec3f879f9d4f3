"""Listening before the connection stands."""

import threading
from typing import Any

import pytest

from vibeassist.audio.errors import DeviceBusy
from vibeassist.audio.events import AudioEvent, InputEnded
from vibeassist.conversation.early import KEPT_EVENTS, EarlySound


class Engine:
    """A sound engine that reports what the test says."""

    def __init__(
        self, sink: Any, fail: Exception | None = None, fail_to_wake: Exception | None = None
    ) -> None:
        self.sink, self._fail, self._fail_to_wake = sink, fail, fail_to_wake
        self.muted = self.dozed = False
        self.started = self.stopped = self.woken = 0
        self.may_start = threading.Event()
        self.may_start.set()

    def start(self, doze: bool = False) -> None:
        self.may_start.wait()
        self.dozed = doze
        if self._fail is not None:
            raise self._fail
        self.started += 1

    def wake(self, since: float) -> None:
        self.since = since
        if self._fail_to_wake is not None:
            raise self._fail_to_wake
        self.woken += 1

    def stop(self) -> None:
        self.stopped += 1

    def play(self, pcm: bytes, turn: int) -> bool:
        return turn == 7


class Ear:
    """An early sound, its engine, and what both ends heard."""

    def __init__(
        self,
        fail: Exception | None = None,
        *,
        fail_to_wake: Exception | None = None,
        doze: bool = False,
    ) -> None:
        self.peeked: list[AudioEvent] = []
        self.heard: list[AudioEvent] = []
        self.made: list[Engine] = []

        def make(sink: Any) -> Engine:
            self.made.append(Engine(sink, fail, fail_to_wake))
            return self.made[-1]

        self.sound = EarlySound(make, self.peeked.append, doze=doze)
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


def test_one_that_dozes_is_woken_once_it_is_open_and_tells_nothing_from_before():
    ear = Ear(doze=True)
    ear.engine.may_start.clear()
    ear.sound.open()
    ear.sound.wake(7.0)
    assert not ear.engine.woken
    ear.engine.sink(InputEnded(0))
    ear.engine.may_start.set()
    ear.sound.start()
    assert (ear.engine.started, ear.engine.woken, ear.engine.dozed) == (1, 1, True)
    assert ear.engine.since == 7.0
    ear.engine.sink(InputEnded(1))
    assert ear.heard == [InputEnded(1)]


def test_one_that_cannot_be_opened_is_not_woken():
    ear = Ear(DeviceBusy("Taken."), doze=True)
    ear.sound.open()
    ear.sound.wake(7.0)
    with pytest.raises(DeviceBusy):
        ear.sound.start()
    assert not ear.engine.woken


def test_a_speaker_that_does_not_open_is_named_at_the_start():
    ear = Ear(fail_to_wake=DeviceBusy("Taken."), doze=True)
    ear.sound.open()
    ear.sound.wake(7.0)
    with pytest.raises(DeviceBusy):
        ear.sound.start()
    ear.sound.stop()
    assert ear.engine.stopped == 1


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
