"""Whose move it is: pauses, phases, and what an end would cost."""

import pytest

from vibeassist.live import events as ev
from vibeassist.live.exchange import ANSWER_LIMIT_S, HUSH_S, Exchange
from vibeassist.live.remedies import Phase

AUDIO = ev.Audio(b"\0\0")
CALL = ev.ToolCall((ev.FunctionCall("c1", "f", {}),))


def after(*events: ev.LiveEvent) -> Exchange:
    exchange = Exchange()
    for event in events:
        exchange.heard(event, 0.0)
    return exchange


@pytest.mark.parametrize(
    ("events", "phase", "pause", "owed"),
    [
        ([], Phase.LISTENING, True, False),
        ([AUDIO], Phase.SPEAKING, False, True),
        ([ev.OutputTranscription("a")], Phase.SPEAKING, False, True),
        ([AUDIO, ev.GenerationComplete()], Phase.SPEAKING, False, False),
        ([AUDIO, ev.Interrupted()], Phase.SPEAKING, False, False),
        ([AUDIO, ev.TurnComplete()], Phase.LISTENING, True, False),
        ([AUDIO, ev.TurnComplete(None, "IN_PROGRESS")], Phase.SPEAKING, False, True),
        ([AUDIO, ev.TurnComplete(None, "IDLE")], Phase.LISTENING, True, False),
        ([CALL], Phase.TOOL, False, True),
        ([CALL, ev.TurnComplete()], Phase.TOOL, False, True),
        ([CALL, ev.ToolCallCancellation(("c1",)), ev.TurnComplete()], Phase.LISTENING, True, False),
        ([ev.InputTranscription("What")], Phase.LISTENING, False, True),
        ([AUDIO, ev.InputTranscription("What"), ev.TurnComplete()], Phase.LISTENING, True, False),
    ],
)
def test_what_the_server_says(events, phase, pause, owed):
    exchange = after(*events)
    assert (exchange.phase, exchange.pause(0.0), exchange.owed(0.0)) == (phase, pause, owed)


def test_a_call_that_is_answered_is_over_when_the_turn_is():
    exchange = after(CALL)
    exchange.answered_calls(["c1"])
    assert exchange.phase is Phase.SPEAKING
    exchange.heard(ev.TurnComplete(), 0.0)
    assert exchange.pause(0.0)


def test_while_the_user_speaks_and_until_the_answer_it_is_no_pause():
    exchange = Exchange()
    exchange.user_started()
    assert (exchange.pause(0.0), exchange.owed(0.0)) == (False, True)
    exchange.user_finished(1.0)
    assert (exchange.pause(2.0), exchange.owed(2.0)) == (False, True)
    exchange.heard(AUDIO, 2.0)
    exchange.heard(ev.TurnComplete(), 3.0)
    assert (exchange.pause(3.0), exchange.owed(3.0)) == (True, False)


def test_an_answer_that_does_not_come_is_not_awaited_for_ever():
    exchange = Exchange()
    exchange.asked(0.0)
    assert not exchange.pause(ANSWER_LIMIT_S - 0.1)
    assert exchange.pause(ANSWER_LIMIT_S)


def test_without_a_detector_the_loudness_tells():
    exchange = Exchange()
    exchange.user_loud(5.0)
    assert not exchange.pause(5.0 + HUSH_S / 2)
    assert exchange.pause(5.0 + HUSH_S)


def test_with_the_connection_everything_ends_but_the_users_own_speech():
    exchange = after(CALL, AUDIO)
    exchange.user_started()
    exchange.connection_ended()
    assert exchange.phase is Phase.LISTENING
    assert not exchange.calls
    assert not exchange.pause(0.0)
    exchange.user_finished(0.0)
    exchange.heard(AUDIO, 1.0)
    exchange.heard(ev.TurnComplete(), 1.0)
    assert exchange.pause(1.0)


def test_what_is_asked_while_no_connection_stands_is_awaited_from_when_one_does():
    exchange = Exchange()
    exchange.connection_ended()
    exchange.user_started()
    exchange.user_finished(1.0)
    exchange.connection_stands(100.0)
    assert exchange.owed(100.0 + ANSWER_LIMIT_S - 0.1)
    assert not exchange.owed(100.0 + ANSWER_LIMIT_S)


def test_what_is_asked_over_an_answer_is_awaited_when_that_is_over():
    """A typed text, or a short word that cuts in, is over before the server has let go."""
    exchange = after(AUDIO)
    exchange.user_started()
    exchange.heard(ev.Interrupted(), 0.5)
    assert exchange.owed(0.5)
    exchange.user_finished(1.0)
    exchange.heard(AUDIO, 1.1)  # late, of the answer that was cut
    exchange.heard(ev.TurnComplete(), 1.2)
    assert (exchange.pause(2.0), exchange.owed(2.0)) == (False, True)
    exchange.heard(AUDIO, 3.0)
    exchange.heard(ev.TurnComplete(), 4.0)
    assert (exchange.pause(4.0), exchange.owed(4.0)) == (True, False)


def test_a_turn_without_a_word_is_an_answer_too():
    exchange = Exchange()
    exchange.asked(0.0)
    exchange.heard(ev.TurnComplete(), 1.0)
    assert exchange.pause(1.0)


def test_an_interruption_after_a_turns_end_does_not_cut_the_next():
    exchange = after(AUDIO, ev.TurnComplete(), ev.Interrupted(), AUDIO)
    assert exchange.owed(0.0)
