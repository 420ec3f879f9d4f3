"""The recovery policy, step by step of its ladder."""

import pytest

from vibeassist.live import errors, recovery, renewal
from vibeassist.live.recovery import Connect, Recovery, Stop
from vibeassist.live.remedies import Loss, Phase, Remedy, phase_of, remedy

LONG = recovery.STABLE_S
QUICK = recovery.QUICK_S / 10


def lost(code: int | None = 1006) -> errors.ConnectionLost:
    return errors.ConnectionLost("Lost.", code=code)


class Course:
    """Drives a policy as a session does, with a clock that only it moves."""

    def __init__(self, handle: str | None = None, **options) -> None:
        self.policy = Recovery(handle, chance=lambda: 0.0, **options)
        self.now = 100.0
        self.step = self.policy.start(self.now)

    def connect(self) -> str | None:
        assert isinstance(self.step, Connect), self.step
        self.now = max(self.now, self.step.at)
        return self.policy.connecting(self.now)

    def open(self, handle: str | None = None) -> str | None:
        offered = self.connect()
        self.policy.opened(self.now)
        if handle:
            self.policy.learned(handle, resumable=True, now=self.now)
        return offered

    def fail(self, error: errors.LiveError | None = None) -> None:
        """The attempt that was begun comes to nothing."""
        error = error or errors.ConnectionFailed("No way.")
        self.step = self.policy.lost(self.now, Loss(error, phase_of(error)))

    def die(self, code: int | None = 1011, after: float = LONG, phase=Phase.LISTENING, error=None):
        """The connection that stands ends."""
        self.now += after
        self.step = self.policy.lost(self.now, Loss(error or lost(code), phase, after))


def test_a_good_connection_that_is_lost_is_resumed_at_once():
    course = Course()
    assert course.open("h1") is None
    course.die()
    assert course.step.at - course.now == recovery.FIRST_DELAY_S
    assert course.open() == "h1"


@pytest.mark.parametrize("phase", [Phase.LISTENING, Phase.SPEAKING, Phase.TOOL])
@pytest.mark.parametrize("code", [1000, 1001, 1006, 1007, 1008, 1011])
def test_every_close_of_a_good_connection_is_resumed_whatever_went_on(code, phase):
    course = Course()
    course.open("h1")
    course.die(code, phase=phase)
    assert course.open() == "h1"


def test_waits_double_up_to_the_cap_and_keep_a_share_to_chance():
    course = Course("h")
    course.open()
    course.die()
    delays = []
    for _ in range(9):
        delays.append(course.step.at - course.now)
        course.connect()
        course.fail()
    assert delays == [0.25, 0.5, 1, 2, 4, 8, 15, 15, 15]
    lucky = Recovery(chance=lambda: 1.0)
    lucky.start(0.0)
    lucky.connecting(0.0)
    lucky.opened(0.0)
    assert lucky.lost(50.0, Loss(lost(), Phase.LISTENING, 50.0)) == Connect(50.125, 1)


def test_a_connection_that_held_makes_the_next_trouble_a_new_one():
    course = Course("h")
    for _ in range(30):
        course.open()
        course.die(1007, after=LONG)
        assert course.step == Connect(course.now + recovery.FIRST_DELAY_S, 1)


def test_a_refused_handle_is_dropped_after_one_refusal():
    course = Course("h")
    assert course.connect() == "h"
    course.fail(errors.ResumptionRefused("Gone.", code=1008))
    assert course.connect() is None
    assert course.policy.handle is None


def test_a_handle_that_dies_twice_at_once_is_dropped():
    course = Course()
    course.open("h1")
    course.die(1011)
    for _ in range(2):
        assert course.open() == "h1"
        course.die(1007, after=QUICK)
    assert course.open() is None


def test_the_first_death_of_a_new_talk_counts_too():
    course = Course()
    course.open("h1")
    course.die(1007, after=QUICK)
    assert course.open() == "h1"
    course.die(1007, after=QUICK)
    assert course.connect() is None


def test_cuts_without_a_word_are_half_a_death_each():
    course = Course("h")
    for _ in range(4):
        assert course.open() == "h"
        course.die(1006, after=QUICK)
    assert course.connect() is None


def test_a_connection_that_lived_a_while_is_no_death_at_once():
    course = Course("h")
    for number in range(20):
        assert course.open() == "h", number
        course.die(1007, after=QUICK if number % 2 else recovery.QUICK_S)


def test_a_fresh_talk_that_is_refused_three_times_is_the_end():
    course = Course("h")
    for _ in range(2):
        course.open()
        course.die(1007, after=QUICK)
    for number in range(3):
        course.open(f"new-{number}")
        course.die(1007, after=QUICK)
    assert isinstance(course.step, Stop)
    assert course.policy.state == "stopped"


def test_what_a_server_in_trouble_did_to_a_fresh_talk_does_not_count_as_its_refusal():
    course = Course("h")
    for code in (1007, 1007, 1011, 1001, 1007, 1012, 1007):
        assert isinstance(course.step, Connect), code
        course.open()
        course.die(code, after=QUICK)
    assert isinstance(course.step, Connect)
    course.open()
    course.die(1007, after=QUICK)
    assert isinstance(course.step, Stop)


def test_a_server_in_trouble_is_waited_for_until_patience_ends():
    course = Course("h")
    attempts = 0
    began = course.now
    while isinstance(course.step, Connect):
        course.open(f"h{attempts}")
        course.die(1011, after=0.1)
        attempts += 1
    assert course.now - began >= recovery.PATIENCE_S - recovery.DELAY_CAP_S - 1
    assert course.now - began <= recovery.PATIENCE_S
    assert attempts < 60
    assert "10 minutes" in course.step.error.message


@pytest.mark.parametrize(("patience_s", "said"), [(30.0, "30 seconds"), (90.0, "1.5 minutes")])
def test_how_long_was_waited_is_said_in_a_unit_that_fits(patience_s: float, said: str):
    course = Course(patience_s=patience_s)
    course.open()
    course.die()
    while isinstance(course.step, Connect):
        course.connect()
        course.fail()
    assert course.step.error.message == f"The connection did not come back within {said}. No way."


def test_a_network_that_stays_away_ends_it_with_the_reason():
    course = Course("h")
    course.open()
    course.die()
    while isinstance(course.step, Connect):
        course.connect()
        course.fail(errors.ConnectionFailed("There is no way to Google.", hint="Check it."))
    assert "There is no way to Google." in course.step.error.message
    assert course.step.error.hint == "Check it."
    assert course.policy.handle == "h"


@pytest.mark.parametrize(
    "kind", [errors.CredentialsRejected, errors.SetupRefused, errors.AllowanceUsedUp]
)
def test_what_only_the_user_can_help_stops_at_once(kind):
    error = kind("No.", hint="Do this.", code=1008)
    first = Course()
    first.connect()
    first.fail(error)
    assert first.step == Stop(error)
    later = Course()
    later.open("h")
    later.die(error=error)
    assert later.step == Stop(error)
    assert later.policy.handle == "h"


def test_a_resumption_that_is_put_off_again_and_again_is_given_up():
    """The server may believe in the old connection for as long as it likes."""
    course = Course()
    course.open("h")
    course.die()
    began = course.now
    for _ in range(4):
        course.connect()
        course.fail(errors.ConnectionFailed("Not now.", code=1011))
        assert course.policy.handle == "h"
    course.connect()
    course.fail(errors.ConnectionFailed("Not now.", code=1011))
    assert isinstance(course.step, Connect)
    assert course.policy.handle is None
    assert course.now - began < 10.0


def no_quota(wait_s: float | None) -> errors.QuotaExceeded:
    error = errors.QuotaExceeded("Too many.", code=1011)
    error.wait_s = wait_s
    return error


@pytest.mark.parametrize(("wait_s", "waits"), [(None, False), (12.0, True), (3600.0, False)])
def test_quota_at_the_first_connection_is_waited_for_only_where_the_server_says_how_long(
    wait_s: float | None, waits: bool
):
    course = Course()
    course.connect()
    course.fail(no_quota(wait_s))
    assert isinstance(course.step, Connect if waits else Stop)
    if waits:
        assert course.step.at == course.now + wait_s


def test_in_a_talk_that_stood_quota_is_asked_for_three_times_in_all():
    """One of too many sessions may be our own, broken off and not yet noticed by the server."""
    course = Course()
    course.open("h")
    course.die()
    for number in range(recovery.QUOTA_REFUSALS):
        assert isinstance(course.step, Connect), number
        course.connect()
        began = course.now
        course.fail(no_quota(None))
        if isinstance(course.step, Connect):
            assert course.step.at >= began + recovery.QUOTA_WAIT_S
    assert isinstance(course.step, Stop)
    assert course.policy.handle == "h"


def test_an_address_that_never_answered_is_tried_a_few_times_only():
    course = Course()
    for _ in range(recovery.FIRST_ATTEMPTS):
        assert isinstance(course.step, Connect)
        course.connect()
        course.fail()
    assert isinstance(course.step, Stop)


@pytest.mark.parametrize("kind", [errors.NotALiveServer, errors.CertificateNotTrusted])
def test_somebody_in_between_is_an_error_at_first_and_waited_out_later(kind):
    error = kind("Who is this?")
    first = Course()
    first.connect()
    first.fail(error)
    assert first.step == Stop(error)
    later = Course()
    later.open("h")
    later.die()
    later.connect()
    later.fail(error)
    assert isinstance(later.step, Connect)


def test_a_setup_that_hangs_is_blamed_on_the_setting_at_first_and_on_the_handle_later():
    hangs = errors.SetupTimedOut("Never confirmed.")
    first = Course()
    first.connect()
    first.fail(hangs)
    assert isinstance(first.step, Stop)
    later = Course()
    later.open("h")
    later.die()
    for _ in range(2):
        assert later.connect() == "h"
        later.fail(hangs)
    assert later.connect() is None
    later.fail(hangs)
    assert isinstance(later.step, Connect)


def test_a_handle_is_offered_for_two_hours():
    course = Course()
    course.open("h")
    course.die(after=recovery.HANDLE_LIFETIME_S - 1)
    assert course.connect() == "h"
    old = Course()
    old.open("h")
    old.die(after=recovery.HANDLE_LIFETIME_S)
    assert old.connect() is None


def test_nothing_never_takes_the_place_of_a_handle():
    course = Course("h")
    course.open()
    course.policy.learned(None, resumable=False, now=course.now)
    course.policy.learned("", resumable=True, now=course.now)
    assert course.policy.handle == "h"


def test_the_network_coming_back_moves_the_attempt_forward_but_never_hammers():
    course = Course("h")
    course.open()
    course.die()
    for _ in range(8):
        course.connect()
        course.fail()
    assert course.step.at - course.now == recovery.DELAY_CAP_S
    course.now += 3.0
    step = course.policy.network_back(course.now)
    assert step.at == course.now
    course.step = step
    course.connect()
    course.fail()
    assert course.step.at - course.now == 0.5
    course.step = course.policy.network_back(course.now)
    assert course.step.at - course.now == 0.5  # never later than it was
    assert Recovery().network_back(0.0) is None


# Planned ends


def test_without_a_go_away_a_connection_may_stay():
    course = Course()
    course.open("h")
    assert course.policy.renewal_in_s(course.now + 1e6, pause=True) is None


def test_go_away_waits_for_a_pause_in_which_the_talk_can_be_taken_up():
    course = Course()
    course.open("h")
    course.policy.go_away(course.now, 60.0)
    ask = course.policy.renewal_in_s
    assert ask(course.now, pause=False) == renewal.RENEWAL_TICK_S
    course.policy.learned(None, resumable=False, now=course.now)
    assert ask(course.now, pause=True) == renewal.RENEWAL_TICK_S
    course.policy.learned("h2", resumable=True, now=course.now)
    assert ask(course.now, pause=True) == 0.0
    course.step = course.policy.renew(course.now)
    assert course.open() == "h2"


@pytest.mark.parametrize(
    ("time_left", "latest"),
    [(60.0, 55.0), (8.0, 4.0), (1.0, 0.5), (0.0, 0.0), (None, 5.0)],
)
def test_go_away_is_obeyed_a_margin_before_the_deadline_at_the_latest(time_left, latest):
    course = Course()
    course.open("h")
    course.policy.go_away(course.now, time_left)
    due = course.now + latest
    if latest:
        assert course.policy.renewal_in_s(due - 0.01, pause=False) == pytest.approx(0.01)
    assert course.policy.renewal_in_s(due, pause=False) == 0.0


def test_a_second_go_away_can_only_shorten_the_time():
    course = Course()
    course.open("h")
    course.policy.go_away(course.now, 10.0)
    course.policy.go_away(course.now, 100.0)
    assert course.policy.renewal_in_s(course.now + 5.0, pause=False) == 0.0


def test_a_connection_is_renewed_at_its_greatest_age_in_the_next_pause():
    course = Course(max_age_s=300.0)
    course.open("h")
    ask = course.policy.renewal_in_s
    assert ask(course.now, pause=True) == 300.0
    assert ask(course.now + 300.0, pause=False) == renewal.RENEWAL_TICK_S
    assert ask(course.now + 300.0, pause=True) == 0.0
    assert ask(course.now + 300.0 + renewal.AGE_GRACE_S, pause=False) == 0.0


def test_without_a_handle_a_pause_is_enough():
    course = Course()
    course.open()
    course.policy.go_away(course.now, 60.0)
    assert course.policy.renewal_in_s(course.now, pause=True) == 0.0


def test_a_server_that_sends_every_connection_away_at_once_is_not_hammered():
    course = Course("h")
    began = course.now
    for _ in range(10):
        course.open()
        course.policy.go_away(course.now, 0.0)
        course.step = course.policy.renew(course.now)
    assert course.now - began > 30.0


# Order


def test_there_is_never_a_second_connection():
    course = Course()
    course.connect()
    with pytest.raises(RuntimeError):
        course.policy.connecting(course.now)
    course.policy.opened(course.now)
    with pytest.raises(RuntimeError):
        course.policy.connecting(course.now)
    course.policy.stop()
    with pytest.raises(RuntimeError):
        course.policy.connecting(course.now)


def test_every_kind_of_error_has_a_remedy():
    kinds = [kind for kind in vars(errors).values() if isinstance(kind, type)]
    for kind in kinds:
        if issubclass(kind, errors.LiveError):
            assert remedy(kind) in Remedy


def test_a_code_of_the_websocket_says_that_the_setup_was_reached():
    assert phase_of(errors.ConnectionFailed("x", code=1011)) is Phase.SETUP
    assert phase_of(errors.ConnectionFailed("x", code=503)) is Phase.CONNECTING
    assert phase_of(errors.SetupTimedOut("x")) is Phase.SETUP
