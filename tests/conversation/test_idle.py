"""When a conversation from a recording is over."""

from vibeassist.conversation.idle import ANSWER_LIMIT_S, SETTLE_S, IdleWatch


def spoken(at: float = 1.0, end: float = 2.0) -> IdleWatch:
    watch = IdleWatch()
    watch.voice(-20.0, at)
    watch.input_ended(end)
    return watch


def reply(watch: IdleWatch, start: float, heard: float) -> None:
    watch.content(start)
    watch.audible(True, start + 0.2)
    watch.turn_over(start + 0.5)
    watch.audible(False, heard)


def test_is_never_idle_while_the_recording_runs():
    watch = IdleWatch()
    reply(watch, 1.0, 2.0)
    assert not watch.idle(1000.0)


def test_is_idle_soon_after_the_reply_was_heard():
    watch = spoken()
    reply(watch, 3.0, 6.0)
    assert not watch.idle(6.0 + SETTLE_S - 0.1)
    assert watch.idle(6.0 + SETTLE_S)


def test_is_not_idle_while_the_reply_is_heard():
    watch = spoken()
    watch.content(3.0)
    watch.audible(True, 3.2)
    watch.turn_over(3.5)
    assert not watch.idle(100.0)


def test_is_not_idle_while_the_server_is_in_a_turn():
    watch = spoken()
    watch.content(3.0)
    assert not watch.idle(3.0 + ANSWER_LIMIT_S - 0.1)


def test_a_server_that_falls_silent_in_the_middle_of_a_turn_is_not_waited_for_for_ever():
    watch = spoken()
    watch.content(3.0)
    assert watch.idle(3.0 + ANSWER_LIMIT_S)


def test_knows_whether_the_recording_was_answered():
    watch = spoken()
    assert not watch.answered()
    reply(watch, 3.0, 6.0)
    assert watch.answered()


def test_a_greeting_before_the_words_is_no_answer():
    watch = IdleWatch()
    reply(watch, 0.1, 0.9)
    watch.voice(-20.0, 1.0)
    watch.input_ended(2.0)
    assert not watch.idle(2.0 + SETTLE_S)
    assert watch.idle(2.0 + ANSWER_LIMIT_S)


def test_a_recording_that_was_answered_before_its_silence_ran_out_is_over_at_once():
    watch = IdleWatch()
    watch.voice(-20.0, 1.0)
    watch.voice(-90.0, 8.0)
    reply(watch, 2.0, 4.0)
    watch.input_ended(9.0)
    assert watch.idle(9.0 + SETTLE_S)


def test_an_answer_that_never_comes_is_not_waited_for_for_ever():
    watch = spoken()
    assert not watch.idle(2.0 + ANSWER_LIMIT_S - 0.1)
    assert watch.idle(2.0 + ANSWER_LIMIT_S)
