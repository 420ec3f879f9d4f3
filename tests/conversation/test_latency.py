"""The latency ledger."""

import pytest

from vibeassist.conversation.latency import HISTORY, OPEN_TURNS, RECENT, LatencyLedger


def test_a_turn_is_timed_from_the_last_word_over_the_first_byte_to_the_first_sample():
    ledger = LatencyLedger()
    ledger.user_finished(1.0)
    ledger.first_byte(1, 1.5)
    ledger.first_byte(1, 1.6)
    latency = ledger.first_sample(1, 1.7)
    assert latency is not None
    assert latency.first_byte_ms == pytest.approx(500)
    assert latency.buffering_ms == pytest.approx(200)
    assert latency.total_ms == pytest.approx(700)


def test_a_first_sample_is_reported_once():
    ledger = LatencyLedger()
    ledger.first_byte(1, 1.0)
    assert ledger.first_sample(1, 1.1) is not None
    assert ledger.first_sample(1, 1.2) is None


def test_a_greeting_has_no_request_to_be_measured_from():
    ledger = LatencyLedger()
    ledger.first_byte(1, 1.0)
    latency = ledger.first_sample(1, 1.2)
    assert latency is not None
    assert latency.total_ms is None
    assert latency.buffering_ms == pytest.approx(200)


def test_a_request_counts_for_one_reply_only():
    ledger = LatencyLedger()
    ledger.user_finished(1.0)
    ledger.first_byte(1, 1.5)
    ledger.first_byte(2, 9.0)
    second = ledger.first_sample(2, 9.1)
    assert second is not None
    assert second.total_ms is None


def test_a_user_who_goes_on_speaking_restarts_the_clock():
    ledger = LatencyLedger()
    ledger.user_finished(1.0)
    ledger.user_started()
    ledger.user_finished(3.0)
    ledger.first_byte(1, 3.4)
    latency = ledger.first_sample(1, 3.5)
    assert latency is not None
    assert latency.total_ms == pytest.approx(500)


def test_the_summary_has_percentiles_of_every_measure_with_samples():
    ledger = LatencyLedger()
    for turn in range(1, 101):
        ledger.user_finished(0.0)
        ledger.first_byte(turn, turn / 1000)
        ledger.first_sample(turn, turn / 1000)
        ledger.turn_over(turn)
    row = ledger.summary()["total_ms"]
    assert (row.count, row.worst) == (100, pytest.approx(100))
    assert row.p50 == pytest.approx(50.5)
    assert row.p95 == pytest.approx(95.05)
    assert "barge_in_ms" not in ledger.summary()


def test_a_day_of_talk_does_not_grow():
    ledger = LatencyLedger()
    for _ in range(HISTORY + 5):
        ledger.silenced(1, 0.0, 0.1)
    assert ledger.summary()["barge_in_ms"].count == HISTORY


def test_the_frame_with_the_last_word_is_the_first_that_ends_after_it():
    ledger = LatencyLedger()
    for number in range(1, 6):
        ledger.frame_sent(number / 10, number / 10 + 0.02)
    ledger.user_finished(0.25)
    ledger.first_byte(1, 1.0)
    latency = ledger.first_sample(1, 1.1)
    assert latency is not None
    assert latency.last_frame_at == pytest.approx(0.32)
    assert latency.uplink_ms == pytest.approx(70)


def test_a_text_has_no_frames():
    ledger = LatencyLedger()
    ledger.frame_sent(5.0, 5.0)
    ledger.user_finished(1.0, spoken=False)
    ledger.first_byte(1, 1.5)
    assert ledger.turn_over(1).last_frame_at is None


def test_a_turn_counts_the_connections_lost_since_it_was_asked_for():
    ledger = LatencyLedger()
    ledger.reconnecting()
    ledger.user_finished(1.0)
    ledger.reconnecting()
    ledger.first_byte(1, 2.0, 3.5)
    ledger.reconnecting()
    over = ledger.turn_over(1)
    assert over is not None
    assert (over.reconnects, over.connection_age_s) == (2, 3.5)
    assert ledger.reconnects == 3
    assert ledger.turn_over(1) is None


def test_underruns_and_barge_ins_belong_to_their_turn():
    ledger = LatencyLedger()
    ledger.first_byte(1, 1.0)
    ledger.first_byte(2, 2.0)
    ledger.underrun(2)
    ledger.underrun(2)
    ledger.silenced(2, 2.5, 2.6)
    assert ledger.turn_over(1).underruns == 0
    over = ledger.turn_over(2)
    assert over is not None
    assert (over.underruns, over.barge_in_ms) == (2, pytest.approx(100))


def test_the_mean_is_of_the_last_hundred_turns():
    ledger = LatencyLedger()
    for turn in range(1, 301):
        ledger.silenced(turn, 0.0, 1.0 if turn <= 300 - RECENT else 0.1)
    row = ledger.summary()["barge_in_ms"]
    assert row.mean_100 == pytest.approx(100)
    assert row.p50 == pytest.approx(1000)


def test_turns_whose_end_nobody_reports_do_not_pile_up():
    ledger = LatencyLedger()
    for turn in range(1000):
        ledger.first_byte(turn, 1.0)
    assert len(ledger._open) == len(ledger._before) == OPEN_TURNS
