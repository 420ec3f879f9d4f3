"""Turn numbering and dead turns."""

from hypothesis import given
from hypothesis import strategies as st

from vibeassist.conversation.turns import DEAD_TURN_LIMIT_S, TurnTracker


def test_content_belongs_to_the_open_turn_until_it_completes():
    turns = TurnTracker()
    assert turns.content(0.0) == 1
    assert turns.content(0.1) == 1
    assert turns.complete() == 1
    assert turns.content(0.2) == 2


def test_late_audio_of_an_interrupted_turn_is_refused_until_it_completes():
    turns = TurnTracker()
    turns.content(0.0)
    assert turns.interrupted(1.0) == 1
    assert turns.content(1.1) is None
    assert turns.complete() == 1
    assert turns.content(1.2) == 2


def test_interrupted_after_turn_complete_kills_what_still_plays_and_not_the_next_reply():
    turns = TurnTracker()
    turns.content(0.0)
    turns.complete()
    assert turns.interrupted(1.0) == 1
    assert turns.content(1.1) == 2


def test_interrupted_twice_changes_nothing():
    turns = TurnTracker()
    turns.content(0.0)
    assert turns.interrupted(1.0) == turns.interrupted(1.5) == 1


def test_a_stray_turn_complete_opens_no_new_turn():
    turns = TurnTracker()
    assert turns.complete() is None
    assert turns.content(0.0) == 1


def test_a_turn_cut_by_local_speech_stays_dead_until_the_server_closes_it():
    turns = TurnTracker()
    turns.content(0.0)
    turns.cut(1, 1.0)
    assert turns.content(2.0) is None
    turns.complete()
    assert turns.content(3.0) == 2


def test_cutting_a_turn_that_the_server_has_closed_spares_the_next():
    turns = TurnTracker()
    turns.content(0.0)
    turns.complete()
    turns.content(0.5)
    turns.cut(1, 1.0)
    assert turns.content(1.5) == 2


def test_a_server_that_never_closes_an_interrupted_turn_does_not_mute_the_assistant():
    turns = TurnTracker()
    turns.content(0.0)
    turns.interrupted(1.0)
    assert turns.content(1.0 + DEAD_TURN_LIMIT_S) == 2


def test_a_transcript_that_trails_behind_belongs_to_the_turn_that_was_closed():
    turns = TurnTracker()
    turns.content(0.0)
    turns.complete()
    assert turns.transcript(0.1) == 1
    assert not turns.open
    assert turns.content(0.2) == 2


def test_a_transcript_after_the_user_spoke_opens_the_next_turn():
    turns = TurnTracker()
    turns.content(0.0)
    turns.complete()
    turns.asked()
    assert turns.transcript(0.1) == 2
    assert turns.open


def test_a_transcript_after_an_interrupted_turn_opens_the_next():
    turns = TurnTracker()
    turns.content(0.0)
    turns.interrupted(0.1)
    assert turns.transcript(0.2) is None
    turns.complete()
    assert turns.transcript(0.3) == 2


@given(st.lists(st.sampled_from(["content", "interrupted", "complete"])))
def test_no_content_is_ever_given_to_a_turn_that_was_declared_dead(actions: list[str]):
    turns = TurnTracker()
    newest_dead = 0
    for action in actions:
        if action == "content":
            turn = turns.content(0.0)
            assert turn is None or turn > newest_dead
        elif action == "interrupted":
            newest_dead = max(newest_dead, turns.interrupted(0.0))
        else:
            turns.complete()
