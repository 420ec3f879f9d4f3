"""Push to talk: what the key does to the microphone."""

from typing import Any

import pytest

from vibeassist.desktop.door import FRESH_S, Door
from vibeassist.desktop.reports import DoorMoved


class Hall:
    """A door, a clock, and what was reported."""

    def __init__(self) -> None:
        self.now = 100.0
        self.reports: list[Any] = []
        self.door = Door(self.reports.append, lambda: self.now)

    def conversation(self, *, older_s: float = 0.0) -> None:
        self.door.new_conversation()
        self.now += older_s

    @property
    def open(self) -> bool:
        shut = self.reports[-1].shut if self.reports else False
        assert self.door.key.held is not shut
        return self.door.key.held


@pytest.fixture
def hall() -> Hall:
    return Hall()


def test_a_conversation_is_open_and_stays_so_after_a_later_hold(hall: Hall):
    hall.conversation(older_s=FRESH_S)
    assert hall.open
    hall.door.key_down(muted=False)
    hall.door.key_up()
    assert hall.open
    assert hall.reports == []


def test_a_hold_that_began_the_conversation_closes_it_with_its_release(hall: Hall):
    hall.conversation(older_s=0.4)
    hall.door.key_down(muted=False)
    assert hall.open
    hall.door.key_up()
    assert not hall.open
    hall.now += 10
    hall.door.key_down(muted=False)
    assert hall.open
    hall.door.key_up()
    assert not hall.open


def test_by_hand_it_is_opened_for_good(hall: Hall):
    hall.conversation(older_s=0.4)
    hall.door.key_down(muted=False)
    hall.door.key_up()
    hall.now += 10
    hall.door.open()
    assert hall.open
    hall.door.key_down(muted=False)
    hall.door.key_up()
    assert hall.open


def test_after_a_hold_in_a_muted_conversation_it_is_closed_again(hall: Hall):
    hall.conversation(older_s=FRESH_S)
    hall.door.key_down(muted=True)
    hall.door.key_up()
    assert not hall.open


def test_with_push_to_talk_it_is_closed_but_for_the_key(hall: Hall):
    hall.door.set_push_to_talk(True)
    hall.conversation(older_s=FRESH_S)
    assert not hall.open
    hall.door.key_down(muted=False)
    assert hall.open
    hall.door.key_up()
    assert not hall.open
    hall.door.set_push_to_talk(False)
    assert hall.open


def test_what_is_opened_by_hand_holds_for_this_conversation_only(hall: Hall):
    hall.door.set_push_to_talk(True)
    hall.conversation()
    hall.door.open()
    assert hall.open
    hall.conversation()
    assert not hall.open


def test_a_key_that_is_held_beyond_the_end_opens_nothing(hall: Hall):
    hall.door.set_push_to_talk(True)
    hall.conversation()
    hall.door.key_down(muted=False)
    hall.door.conversation_over()
    hall.conversation()
    assert not hall.open
    hall.door.key_up()
    assert not hall.open


def test_a_release_alone_does_nothing(hall: Hall):
    hall.conversation()
    hall.door.key_up()
    assert hall.open
    assert hall.reports == []


def test_each_movement_is_told_once(hall: Hall):
    hall.door.set_push_to_talk(True)
    hall.conversation()
    hall.door.key_down(muted=False)
    hall.door.key_down(muted=False)
    hall.door.key_up()
    hall.door.key_up()
    assert hall.reports == [DoorMoved(True), DoorMoved(False), DoorMoved(True)]
