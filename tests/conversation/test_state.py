"""The state in one word."""

from vibeassist.conversation.state import PAUSE_S, THINKING_LIMIT_S, State, TurnState


def connected() -> TurnState:
    state = TurnState()
    state.connected()
    state.hearing()
    return state


def test_begins_connecting_and_then_listens():
    state = TurnState()
    assert state.state(0.0) is State.CONNECTING
    state.connected()
    assert state.state(0.0) is State.CONNECTING
    state.hearing()
    assert state.state(0.0) is State.LISTENING


def test_thinks_from_the_end_of_speech_until_the_first_sound():
    state = connected()
    state.user_started()
    assert state.state(1.0) is State.LISTENING
    state.user_finished(2.0)
    assert state.state(2.0 + PAUSE_S) is State.THINKING
    state.assistant_audible()
    assert state.state(2.9) is State.SPEAKING
    state.assistant_silent()
    assert state.state(3.0) is State.LISTENING


def test_a_pause_within_a_sentence_is_no_end():
    state = connected()
    state.user_finished(2.0)
    assert state.state(2.0 + PAUSE_S - 0.01) is State.LISTENING


def test_a_typed_text_needs_no_pause():
    state = connected()
    state.user_asked(2.0)
    assert state.state(2.0) is State.THINKING


def test_a_user_who_goes_on_is_listened_to_again():
    state = connected()
    state.user_finished(1.0)
    state.user_started()
    assert state.state(1.5) is State.LISTENING


def test_an_answer_that_never_comes_is_given_up():
    state = connected()
    state.user_finished(0.0)
    assert state.state(THINKING_LIMIT_S - 0.1) is State.THINKING
    assert state.state(THINKING_LIMIT_S) is State.LISTENING


def test_what_is_buffered_still_speaks_while_the_connection_is_made_again():
    state = connected()
    state.assistant_audible()
    state.disconnected(0.0)
    assert state.state(0.0) is State.SPEAKING
    state.assistant_silent()
    assert state.state(0.0) is State.RECONNECTING
    state.connected()
    assert state.state(0.0) is State.LISTENING


def test_a_renewal_is_shown_only_where_it_takes_long():
    state = connected()
    state.disconnected(shown_at=11.0)
    assert state.state(10.9) is State.LISTENING
    assert state.state(11.0) is State.RECONNECTING


def test_a_renewal_that_fails_is_shown_at_once():
    state = connected()
    state.disconnected(shown_at=11.0)
    state.disconnected(shown_at=10.2)
    state.disconnected(shown_at=99.0)
    assert state.state(10.2) is State.RECONNECTING


def test_the_end_is_final():
    state = connected()
    state.ended()
    state.assistant_audible()
    assert state.state(0.0) is State.ENDED
