"""A conversation as lines of text."""

from typing import Any

import pytest

from vibeassist.audio.errors import AudioError
from vibeassist.audio.events import DeviceDropout, DeviceFault, EchoChanged, MicrophoneFrame
from vibeassist.conversation.captions import Caption
from vibeassist.conversation.events import (
    BargeIn,
    CaptionChanged,
    Ended,
    FramesDropped,
    StateChanged,
    TextSent,
    TurnTimed,
)
from vibeassist.conversation.latency import Percentiles
from vibeassist.conversation.state import State
from vibeassist.live.events import GoAway, Reconnected, Reconnecting
from vibeassist.terminal.lines import Lines
from vibeassist.terminal.meter import meter
from vibeassist.terminal.wrap import tail, width, wrapped


def lines_of(*events: Any, states: bool = False) -> list[str]:
    written: list[str] = []
    lines = Lines(written.append, states=states)
    for event in events:
        lines(event)
    return written


@pytest.mark.parametrize(
    ("event", "line"),
    [
        (TextSent("hello"), "you        hello"),
        (EchoChanged(1.0, False, "It is gone.", ""), "           (It is gone.)"),
        (
            CaptionChanged(Caption("assistant", 1, "It is noon.", final=True)),
            "assistant  It is noon.",
        ),
        (
            TurnTimed(1, 400.4, 200.1, 600.5),
            "           (first sound 600 ms after your last word: reply 400 ms, buffer 200 ms)",
        ),
        (BargeIn(1, 42.0), "           (you cut in; silent after 42 ms)"),
        (Reconnecting(1, "Lost."), "           (reconnecting: Lost.)"),
        (Reconnecting(1, "It is renewed.", planned=True), "           (It is renewed.)"),
        (Reconnected(resumed=True), "           (back)"),
        (Reconnected(resumed=False), "           (back, with a new session)"),
        (GoAway(50.0), "           (the server closes this connection in 50 s)"),
        (
            FramesDropped(1),
            "           (the connection is too slow: some of what you say is lost)",
        ),
        (DeviceFault(0.0, AudioError("Gone.")), "           (Gone.)"),
    ],
)
def test_what_a_person_wants_to_know_is_one_line(event: Any, line: str):
    assert lines_of(event) == [line]


@pytest.mark.parametrize(
    "event",
    [
        StateChanged(State.THINKING),
        CaptionChanged(Caption("user", 1, "What ti")),
        TurnTimed(1, None, 200.0, None),
        FramesDropped(2),
        Reconnecting(2, "Lost."),
        MicrophoneFrame(0, b"", 0.0, -60.0, -60.0),
    ],
)
def test_the_rest_is_no_line(event: Any):
    assert lines_of(event) == []


def test_states_are_lines_where_nothing_else_shows_them():
    assert lines_of(StateChanged(State.THINKING), states=True) == ["[thinking]"]


def test_an_interrupted_reply_says_what_was_heard():
    caption = Caption("assistant", 1, "one two three", final=True, heard="one")
    assert lines_of(CaptionChanged(caption)) == [
        "assistant  one two three",
        "           (interrupted; you heard about: one …)",
    ]


def test_a_lost_answer_is_said():
    assert lines_of(Reconnecting(1, "Lost.", unanswered=True)) == [
        "           (reconnecting: Lost.)",
        "           (the answer was lost with the connection; please ask again)",
    ]


def test_the_end_has_the_latency_table():
    row = Percentiles(3, 600.0, 700.0, 710.0, 650.0)
    written = lines_of(Ended("idle", latency={"total_ms": row}, reconnects=2, underruns=1))
    assert any("3     600     700     710          650" in line for line in written)
    assert written[-2] == "Reconnected 2 times; 1 gaps in replies."
    assert written[-1].startswith("Ended")


def test_dropouts_of_the_devices_are_counted_up_at_the_end():
    written = lines_of(
        DeviceDropout(0.1, "output", 2), DeviceDropout(0.2, "input", 1), Ended("asked")
    )
    assert "Microphone or loudspeaker dropped out 3 times." in written


@pytest.mark.parametrize(
    ("level", "bar"),
    [(0.0, "████"), (-30.0, "██  "), (-60.0, "    "), (-120.0, "    "), (6.0, "████")],
)
def test_the_meter_is_empty_at_60_below_and_full_at_full_scale(level: float, bar: str):
    assert meter(level, width=4) == bar


def test_the_meter_never_changes_its_width():
    assert {len(meter(-60 + step / 7, width=12)) for step in range(430)} == {12}


def test_a_long_line_is_broken_between_words_and_continued_below_its_text():
    line = "assistant  one two three four five six seven"
    assert wrapped(line, 30) == "assistant  one two three four\n           five six seven"


def test_a_language_without_spaces_is_left_to_the_terminal():
    line = "assistant  " + "本" * 60
    assert wrapped(line, 40).replace("\n", "").replace(" ", "") == line.replace(" ", "")


def test_the_end_of_a_caption_is_what_fits():
    assert tail("one two three", 20) == "one two three"
    assert tail("one two three", 9) == "…wo three"
    assert width(tail("本" * 30, 20)) <= 20
