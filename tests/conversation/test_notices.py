"""What the user hears when the connection goes and comes."""

from vibeassist.conversation.notices import LINE_AFTER_S, UNHEARD_S, Notice, Notices


def standing() -> Notices:
    notices = Notices(0.0)
    assert notices.back() is None
    return notices


def test_a_first_connection_that_is_quick_is_not_heard():
    notices = Notices(0.0)
    assert notices.due(LINE_AFTER_S - 0.1) is None
    assert notices.back() is None


def test_a_first_connection_that_takes_long_is_explained():
    notices = Notices(0.0)
    assert notices.due(LINE_AFTER_S) is Notice.ONE_MOMENT
    assert notices.due(2 * LINE_AFTER_S) is None
    assert notices.back() is Notice.BACK


def test_a_loss_is_heard_at_once_and_once():
    notices = standing()
    assert notices.lost(10.0, planned=False, unanswered=False) is Notice.RECONNECTING
    assert notices.lost(11.0, planned=False, unanswered=False) is None
    assert notices.due(11.0) is None
    assert notices.back() is Notice.BACK


def test_a_renewal_is_heard_only_when_it_takes_long():
    notices = standing()
    assert notices.lost(10.0, planned=True, unanswered=False) is None
    assert notices.due(10.0 + UNHEARD_S - 0.1) is None
    assert notices.back() is None
    assert notices.lost(20.0, planned=True, unanswered=False) is None
    assert notices.due(20.0 + UNHEARD_S) is Notice.RECONNECTING
    assert notices.back() is Notice.BACK


def test_a_renewal_that_fails_is_a_loss():
    notices = standing()
    notices.lost(10.0, planned=True, unanswered=False)
    assert notices.lost(10.5, planned=False, unanswered=False) is Notice.RECONNECTING


def test_after_three_seconds_a_line_is_spoken_once():
    notices = standing()
    notices.lost(10.0, planned=False, unanswered=False)
    assert notices.due(10.0 + LINE_AFTER_S) is Notice.ONE_MOMENT
    assert notices.due(99.0) is None


def test_a_lost_answer_is_told_when_it_can_be_asked_for_again():
    notices = standing()
    notices.lost(10.0, planned=True, unanswered=True)
    notices.lost(10.5, planned=False, unanswered=False)
    assert notices.back() is Notice.SAY_AGAIN
    notices.lost(20.0, planned=False, unanswered=False)
    assert notices.back() is Notice.BACK


def test_the_end_is_said_where_there_was_a_connection():
    assert Notices(0.0).ended() is None
    assert standing().ended() is Notice.GONE
