"""When a quiet connection is asked for a sign of life, and when it is given up."""

from collections.abc import Callable

from vibeassist.live.liveness import CHECK_S, LATE_S, QUIET_S, SILENT_S, Liveness


def run(heard: Callable[[float], float], until: float) -> list[tuple[float, str]]:
    """Check every second with the last time of arrival that ``heard`` tells; what was done."""
    liveness = Liveness(0.0)
    done = []
    now = 0.0
    while now < until:
        now += CHECK_S
        verdict = liveness.check(now, heard(now))
        if verdict != "alive":
            done.append((now, verdict))
        if verdict == "dead":
            break
    return done


def test_a_talking_server_is_left_alone():
    assert run(lambda now: now - 0.1, 3600) == []


def test_a_dead_connection_is_noticed_within_fifteen_seconds():
    (asked, ping), (given_up, dead) = run(lambda now: 0.0, 60)
    assert (ping, dead) == ("ping", "dead")
    assert asked == QUIET_S
    assert given_up <= 15


def test_a_quiet_server_that_answers_pings_lives_for_ever():
    """Each ping is answered half a second later, and nothing else ever comes."""
    liveness = Liveness(0.0)
    heard = 0.0
    pings = 0
    for second in range(1, 3600):
        verdict = liveness.check(float(second), heard)
        assert verdict != "dead"
        if verdict == "ping":
            pings += 1
            heard = second + 0.5
    assert 500 < pings < 800


def test_late_pongs_do_not_matter_while_data_flows():
    """No pong ever comes, but a piece of the reply every four seconds."""
    assert all(verdict == "ping" for _, verdict in run(lambda now: now - now % 4, 600))


def test_after_sleep_the_server_gets_the_full_time_again():
    liveness = Liveness(0.0)
    assert liveness.check(1.0, 0.5) == "alive"
    woke = 1.0 + 3600
    assert liveness.check(woke, 0.5) == "ping"
    now = woke
    while now + CHECK_S < woke + SILENT_S:
        now += CHECK_S
        assert liveness.check(now, 0.5) == "alive"
    assert liveness.check(now + CHECK_S, 0.5) == "dead"


def test_waking_in_the_middle_of_a_wait_for_a_pong_is_no_death():
    liveness = Liveness(0.0)
    for second in range(1, 7):
        liveness.check(float(second), 0.0)
    assert liveness.check(6.0 + CHECK_S + LATE_S + 60, 0.0) == "ping"


def test_what_arrives_after_sleep_counts():
    liveness = Liveness(0.0)
    assert liveness.check(100.0, 0.0) == "ping"
    assert liveness.check(101.0, 100.5) == "alive"
    assert liveness.check(102.0, 100.5) == "alive"
