"""The interactive terminal's status line, at every width."""

import pytest

from vibeassist.audio.events import MicrophoneFrame
from vibeassist.conversation.captions import Caption
from vibeassist.conversation.events import CaptionChanged, StateChanged, TurnTimed
from vibeassist.conversation.state import State
from vibeassist.terminal.output import Output
from vibeassist.terminal.screen import Screen
from vibeassist.terminal.wrap import width


def screen(columns: int) -> Screen:
    return Screen("practice", Output(), width=lambda: columns)


def toolbar(face: Screen) -> list[str]:
    return "".join(part[1] for part in face.toolbar()).split("\n")


@pytest.mark.parametrize("columns", [30, 40, 56, 60, 76, 80, 120])
def test_nothing_is_cut_off_and_the_state_is_always_there(columns: int):
    face = screen(columns)
    for event in (
        StateChanged(State.SPEAKING),
        TurnTimed(1, 400.0, 200.0, 1600.0),
        CaptionChanged(Caption("assistant", 1, "word " * 60)),
    ):
        face(event)
    rows = toolbar(face)
    assert all(width(row) <= columns for row in rows)
    assert "speaking" in rows[-1]
    assert "1600 ms" in rows[-1]


def test_the_newest_words_of_a_caption_are_the_ones_that_are_seen():
    face = screen(40)
    face(CaptionChanged(Caption("assistant", 1, "the first words of all and the very last ones")))
    assert toolbar(face)[0].endswith("the very last ones")


def test_the_level_of_the_microphone_is_shown():
    face = screen(100)
    face(MicrophoneFrame(0, b"", 0.0, -6.0, -3.0))
    assert "█" in toolbar(face)[-1]


def test_a_connection_that_stood_is_made_again():
    face = screen(100)
    assert "connecting" in toolbar(face)[-1]
    face(StateChanged(State.RECONNECTING))
    assert "reconnecting" in toolbar(face)[-1]


def test_what_commands_a_terminal_is_not_shown():
    face = screen(100)
    face(CaptionChanged(Caption("assistant", 1, "a\x1b[2Jb\ud800c\u202ed")))
    assert "a[2Jbcd" in toolbar(face)[0]
