"""Turn numbering and dead turns."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vibeassist.conversation.turns import TurnTracker


def test_content_belongs_to_the_open_turn_until_it_completes():
    turns = TurnTracker()
    assert turns.content() == 1
    assert turns.content() == 1
    assert turns.complete() == 1
    assert turns.content() == 2


def test_late_audio_of_an_interrupted_turn_is_refused_until_it_completes():
    turns = TurnTracker()
    turns.content()
    assert turns.interrupted() == 1
    assert turns.content() is None
    assert turns.complete() == 1
    assert turns.content() == 2


def test_interrupted_after_turn_complete_kills_what_still_plays_and_not_the_next_reply():
    turns = TurnTracker()
    turns.content()
    turns.complete()
    assert turns.interrupted() == 1
    assert turns.content() == 2


def test_interrupted_twice_changes_nothing():
    turns = TurnTracker()
    turns.content()
    assert turns.interrupted() == turns.interrupted() == 1


def test_a_stray_turn_complete_opens_no_new_turn():
    turns = TurnTracker()
    assert turns.complete() is None
    assert turns.content() == 1


def test_a_turn_cut_by_local_speech_stays_dead_until_the_server_closes_it():
    turns = TurnTracker()
    turns.content()
    turns.cut(1)
    assert turns.content() is None
    turns.complete()
    assert turns.content() == 2


def test_cutting_a_turn_that_the_server_has_closed_spares_the_next():
    turns = TurnTracker()
    turns.content()
    turns.complete()
    turns.content()
    turns.cut(1)
    assert turns.content() == 2


def test_a_server_that_never_closes_an_interrupted_turn_is_heard_when_the_user_has_spoken():
    turns = TurnTracker()
    turns.content()
    turns.interrupted()
    turns.asked()  # the user still speaks: this cannot be the answer
    assert turns.content() is None
    turns.said()
    assert turns.content() == 2
    turns.complete()
    assert turns.content() == 3


def test_what_was_said_before_the_interruption_does_not_bring_the_dead_turn_back():
    turns = TurnTracker()
    turns.content()
    turns.said()
    turns.interrupted()
    assert turns.content() is None


@pytest.mark.parametrize("kill", ["interrupted", "cut_in"])
def test_a_dead_turn_of_which_all_has_come_is_over(kill: str):
    """Late audio comes before ``generation_complete``; what comes after it is another turn."""
    for generated_first in (True, False):
        turns = TurnTracker()
        turns.content()
        if generated_first:
            turns.generated()
        assert getattr(turns, kill)() == 1
        if not generated_first:
            assert turns.content() is None
            turns.generated()
        assert turns.content() == 2


def test_a_reply_that_was_cut_on_this_side_alone_stays_cut_whatever_the_user_says():
    """The server may know nothing of it and talk on."""
    turns = TurnTracker()
    turns.content()
    assert turns.cut_in() == 1
    turns.said()
    assert turns.content() is None
    turns.interrupted()
    turns.said()
    assert turns.content() == 2


def test_a_transcript_that_trails_behind_belongs_to_the_turn_that_was_closed():
    turns = TurnTracker()
    turns.content()
    turns.complete()
    assert turns.transcript() == 1
    assert not turns.open
    assert turns.content() == 2


def test_a_transcript_after_the_user_spoke_opens_the_next_turn():
    turns = TurnTracker()
    turns.content()
    turns.complete()
    turns.asked()
    assert turns.transcript() == 2
    assert turns.open


def test_a_transcript_after_an_interrupted_turn_opens_the_next():
    turns = TurnTracker()
    turns.content()
    turns.interrupted()
    assert turns.transcript() is None
    turns.complete()
    assert turns.transcript() == 2


ACTIONS = ["content", "interrupted", "cut_in", "complete", "said", "generated", "asked"]


@given(st.lists(st.sampled_from(ACTIONS)))
def test_no_content_is_ever_given_to_a_turn_that_was_declared_dead(actions: list[str]):
    turns = TurnTracker()
    newest_dead = 0
    for action in actions:
        result = getattr(turns, action)()
        if action == "content":
            assert result is None or result > newest_dead
        elif action in ("interrupted", "cut_in"):
            newest_dead = max(newest_dead, result)


@given(st.lists(st.sampled_from(ACTIONS)), st.sampled_from(["complete", "generated", "words"]))
def test_whatever_happened_the_assistant_is_heard_again(actions: list[str], end: str):
    """A mark of the server's, or an interruption by it and words of the user's after it."""
    turns = TurnTracker()
    for action in actions:
        getattr(turns, action)()
    if end == "words":
        turns.interrupted()
        turns.said()
    else:
        getattr(turns, end)()
    assert turns.content() is not None
