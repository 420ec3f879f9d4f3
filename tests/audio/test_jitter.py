"""The jitter buffer: what is played when, and what is told about it."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from vibeassist.audio.fade import FADE_SAMPLES
from vibeassist.audio.format import REPLY_BLOCK, Samples
from vibeassist.audio.jitter import MAX_WAIT_MS, START_DELAY_MS, JitterBuffer

Tone = Callable[..., Samples]


class Player:
    """Pulls a buffer block by block, like a device, and keeps what it heard."""

    def __init__(self, **options: Any) -> None:
        self.buffer = JitterBuffer(**options)
        self.now = 50.0
        self.heard: Samples = np.zeros(0, np.int16)
        self.events: list[Any] = []

    def give(self, samples: Samples, turn: int = 1) -> bool:
        return self.buffer.push(samples.tobytes(), turn, self.now)

    def play(self, ms: int) -> Samples:
        heard = [self._block() for _ in range(ms // 10)]
        self.heard = np.concatenate((self.heard, *heard))
        self.events += self.buffer.take_events()
        return np.concatenate(heard)

    def _block(self) -> Samples:
        samples = self.buffer.pull(REPLY_BLOCK, self.now)
        self.now += 0.01
        return samples

    def types(self) -> list[str]:
        return [event.type for event in self.events]


def ones(ms: float, value: int = 1000) -> Samples:
    return np.full(round(ms * 24), value, np.int16)


def test_nothing_to_play_is_silence() -> None:
    player = Player()
    assert not player.play(100).any()
    assert player.events == []


def test_a_turn_starts_when_its_start_delay_is_there() -> None:
    player = Player()
    player.give(ones(START_DELAY_MS - 10))
    assert not player.play(50).any()
    player.give(ones(10))
    assert player.play(10).any()
    assert player.types() == ["playback_started"]
    assert player.events[0].at == pytest.approx(50.05)


def test_the_end_of_a_short_turn_starts_it_at_once() -> None:
    player = Player()
    player.give(ones(30))
    player.buffer.end(1)
    player.play(60)
    assert player.types() == ["playback_started", "playback_finished"]
    assert player.events[1].at == pytest.approx(50.03)
    assert player.events[1].played_ms == player.events[1].received_ms == pytest.approx(30)


def test_a_trickle_starts_after_the_longest_wait() -> None:
    player = Player()
    player.give(ones(20))
    assert not player.play(MAX_WAIT_MS).any()
    assert player.play(20).any()


def test_samples_are_played_unchanged_but_for_the_first_5_ms(tone: Tone) -> None:
    player = Player()
    reply = tone(0.5)
    player.give(reply)
    player.buffer.end(1)
    player.play(600)
    assert np.array_equal(player.heard[FADE_SAMPLES : reply.size], reply[FADE_SAMPLES:])
    assert abs(int(player.heard[0])) < abs(int(reply[60]))


def test_a_turn_closes_with_a_fade_after_its_last_sample() -> None:
    player = Player()
    player.give(ones(200, 30_000))
    player.buffer.end(1)
    player.play(250)
    tail = player.heard[200 * 24 : 200 * 24 + FADE_SAMPLES].astype(int)
    assert tail[0] > 29_000
    assert tail[-1] == 0
    assert (np.diff(tail) <= 0).all()
    assert not player.heard[200 * 24 + FADE_SAMPLES :].any()


def test_a_gap_is_reported_when_playback_goes_on() -> None:
    player = Player()
    player.give(ones(200))
    player.play(250)
    assert player.types() == ["playback_started"]
    player.give(ones(200, 500))
    player.play(100)
    gap = player.events[1]
    assert (gap.type, gap.turn) == ("playback_gap", 1)
    assert gap.duration_ms == pytest.approx(50)
    assert player.buffer.stats().underruns == 1
    assert player.buffer.stats().underrun_ms == pytest.approx(50)


def test_a_gap_loses_no_sample(tone: Tone) -> None:
    player = Player()
    reply = tone(0.4)
    player.give(reply[:4800])
    player.play(230)
    player.give(reply[4800:])
    player.buffer.end(1)
    player.play(400)
    after = 230 * 24
    assert np.array_equal(player.heard[FADE_SAMPLES:4800], reply[FADE_SAMPLES:4800])
    assert np.array_equal(
        player.heard[after + FADE_SAMPLES : after + 4800], reply[4800 + FADE_SAMPLES :]
    )


def test_an_end_that_comes_after_the_last_sample_is_no_gap() -> None:
    """The server says that a turn is complete some time after its last sound."""
    player = Player()
    player.give(ones(200))
    player.play(500)
    player.buffer.end(1)
    player.play(20)
    assert player.types() == ["playback_started", "playback_finished"]
    assert player.events[1].at == pytest.approx(50.2)
    assert player.buffer.stats().underruns == 0


def test_a_chunk_that_arrives_just_in_time_makes_no_gap() -> None:
    player = Player()
    player.give(ones(200))
    player.play(200)
    player.give(ones(10))
    assert (player.play(10) == 1000).all()
    assert player.types() == ["playback_started"]


def test_a_later_turn_plays_after_the_earlier_one_and_ends_it() -> None:
    player = Player()
    player.give(ones(200, 1000), turn=1)
    player.give(ones(200, 2000), turn=2)
    player.buffer.end(2)
    player.play(500)
    assert [(event.type, event.turn) for event in player.events] == [
        ("playback_started", 1),
        ("playback_finished", 1),
        ("playback_started", 2),
        ("playback_finished", 2),
    ]


def test_drop_is_silent_after_the_fade_and_for_good() -> None:
    player = Player()
    player.give(ones(1000))
    player.play(100)
    player.buffer.drop(1, player.now, "interrupted")
    heard = player.play(100)
    assert heard[0] == pytest.approx(1000, abs=2)
    assert not heard[FADE_SAMPLES:].any()
    player.give(ones(500))
    assert not player.play(100).any()
    dropped = player.events[-1]
    assert (dropped.type, dropped.cause) == ("playback_dropped", "interrupted")
    assert (dropped.played_ms, dropped.received_ms) == (pytest.approx(100), pytest.approx(1000))
    assert player.buffer.stats().late_chunks == 1
    assert player.buffer.stats().dropped_ms == pytest.approx(900)
    assert player.buffer.stats().buffered_ms == 0


def test_drop_kills_earlier_turns_and_spares_later_ones() -> None:
    player = Player()
    for turn in (1, 2, 3):
        player.give(ones(300, turn * 1000), turn)
    player.buffer.drop(2, player.now, "interrupted")
    player.buffer.end(3)
    player.play(400)
    assert set(np.unique(player.heard[200:7000])) == {3000}
    assert [(event.type, event.turn) for event in player.events] == [
        ("playback_dropped", 1),
        ("playback_dropped", 2),
        ("playback_started", 3),
        ("playback_finished", 3),
    ]


def test_drop_of_a_turn_that_has_not_arrived_yet_makes_it_dead() -> None:
    player = Player()
    player.buffer.drop(7, player.now, "interrupted")
    player.give(ones(500), turn=7)
    assert not player.play(100).any()
    assert player.events == []
    player.give(ones(500), turn=8)
    assert player.play(100).any()


def test_drop_after_the_turn_is_finished_says_nothing() -> None:
    player = Player()
    player.give(ones(200))
    player.buffer.end(1)
    player.play(300)
    player.buffer.drop(1, player.now, "interrupted")
    player.play(20)
    assert player.types() == ["playback_started", "playback_finished"]


def test_hold_keeps_what_was_not_played_and_resume_goes_on_from_the_cut(tone: Tone) -> None:
    player = Player()
    reply = tone(1.0)
    player.give(reply)
    player.play(300)
    assert player.buffer.hold(player.now, player.now - 0.03) == 1
    silent = player.play(200)
    assert not silent[FADE_SAMPLES:].any()
    player.buffer.resume(player.now)
    resumed = player.play(500)
    cut = 300 * 24
    assert np.array_equal(
        resumed[FADE_SAMPLES : 500 * 24], reply[cut + FADE_SAMPLES : cut + 500 * 24]
    )
    assert player.types() == ["playback_started", "playback_held", "playback_resumed"]
    assert player.events[1].onset_at == pytest.approx(player.events[1].at - 0.03)


def test_resume_goes_on_at_once_however_little_is_left() -> None:
    player = Player()
    player.give(ones(200))
    player.play(150)
    player.buffer.hold(player.now, player.now)
    player.play(100)
    player.buffer.resume(player.now)
    assert player.play(10).any()


def test_hold_without_playback_holds_nothing() -> None:
    player = Player()
    player.give(ones(50))
    assert player.buffer.hold(player.now, player.now) is None
    player.buffer.resume(player.now)
    player.buffer.end(1)
    player.play(100)
    assert player.types() == ["playback_started", "playback_finished"]


def test_drop_releases_a_hold() -> None:
    player = Player()
    player.give(ones(1000))
    player.play(100)
    player.buffer.hold(player.now, player.now)
    player.buffer.drop(1, player.now, "interrupted")
    player.play(10)
    player.give(ones(500, 77), turn=2)
    assert player.play(50).max() == 77


def test_resume_with_nothing_left_waits_for_more_and_counts_the_gap() -> None:
    player = Player()
    player.give(ones(200))
    player.play(200)
    assert player.buffer.hold(player.now, player.now) == 1
    player.play(100)
    player.buffer.resume(player.now)
    player.play(50)
    player.give(ones(300))
    player.play(20)
    assert player.types() == [
        "playback_started",
        "playback_held",
        "playback_resumed",
        "playback_gap",
    ]
    assert player.events[-1].duration_ms == pytest.approx(50)


def test_a_held_turn_that_was_heard_in_full_finishes() -> None:
    player = Player()
    player.give(ones(200))
    player.play(200)
    player.buffer.hold(player.now, player.now)
    player.buffer.end(1)
    player.play(50)
    assert player.types()[-1] == "playback_finished"
    assert not player.buffer.is_held


def test_an_odd_byte_waits_for_the_next_chunk() -> None:
    player = Player()
    pcm = np.arange(1000, 6000, dtype=np.int16).tobytes()
    for start in range(0, len(pcm), 333):
        player.buffer.push(pcm[start : start + 333], 1, player.now)
    player.buffer.end(1)
    player.play(300)
    assert np.array_equal(player.heard[FADE_SAMPLES:5000], np.arange(1120, 6000))


def test_an_odd_byte_never_leaks_into_the_next_turn() -> None:
    player = Player()
    player.buffer.push(ones(50).tobytes() + b"\x7f", 1, player.now)
    player.give(ones(300, 5), turn=2)
    player.play(300)
    assert player.heard[1500:].max() == 5


def test_samples_after_the_end_of_a_turn_are_still_played_while_it_sounds() -> None:
    player = Player()
    player.give(ones(100))
    player.buffer.end(1)
    player.play(50)
    player.give(ones(100))
    player.play(300)
    assert player.events[-1].played_ms == pytest.approx(200)


def test_samples_after_a_turn_has_finished_are_late() -> None:
    player = Player()
    player.give(ones(100))
    player.buffer.end(1)
    player.play(200)
    player.give(ones(100))
    assert not player.play(500).any()
    assert player.buffer.stats().late_chunks == 1


def test_a_turn_without_sound_is_not_mentioned() -> None:
    player = Player()
    player.buffer.end(1)
    player.buffer.push(b"", 2, player.now)
    player.buffer.end(2)
    player.buffer.drop(2, player.now, "interrupted")
    player.play(50)
    assert player.events == []


def test_a_turn_that_was_ended_before_its_first_sample_plays_and_finishes() -> None:
    player = Player()
    player.buffer.end(3)
    player.give(ones(50), turn=3)
    player.play(100)
    assert player.types() == ["playback_started", "playback_finished"]


def test_a_minute_in_one_burst_is_taken_whole() -> None:
    player = Player()
    assert player.give(ones(60_000))
    assert player.buffer.stats().buffered_max_ms == pytest.approx(60_000)


def test_a_full_buffer_refuses_and_takes_the_same_chunk_later() -> None:
    player = Player(capacity_s=0.5)
    assert player.give(ones(400))
    assert not player.give(ones(200))
    player.play(150)
    assert player.give(ones(200))
    player.buffer.end(1)
    player.play(600)
    assert player.events[-1].played_ms == pytest.approx(600)
    assert player.buffer.stats().refused_chunks == 1


def test_accounts_add_up_at_any_moment() -> None:
    player = Player()
    player.give(ones(500))
    player.play(130)
    stats = player.buffer.stats()
    assert stats.received_ms == pytest.approx(500)
    assert stats.played_ms == pytest.approx(130)
    assert stats.buffered_ms == pytest.approx(370)
    assert stats.start_wait_ms == pytest.approx(0)


@pytest.mark.parametrize("hertz", [50, 440, 1000, 3000])
@pytest.mark.parametrize("edge", ["end", "gap", "drop", "hold", "resume"])
def test_no_edge_clicks(tone: Tone, edge: str, hertz: int) -> None:
    """A full-scale sine never steps by more than itself and the slope of the fade."""
    player = Player()
    player.give(tone(0.2137, hertz))
    if edge == "end":
        player.buffer.end(1)
    player.play(210 if edge in {"end", "gap"} else 130)
    if edge == "gap":
        player.play(70)
        player.give(tone(0.3, hertz))
    elif edge == "drop":
        player.buffer.drop(1, player.now, "interrupted")
    elif edge in {"hold", "resume"}:
        player.buffer.hold(player.now, player.now)
    player.play(100)
    if edge == "resume":
        player.buffer.resume(player.now)
    player.play(200)
    own_step = 32767 * 2 * np.pi * hertz / 24_000
    fade_step = 32767 * np.pi / 2 / FADE_SAMPLES
    assert np.abs(np.diff(player.heard.astype(int))).max() <= own_step + fade_step + 2


def test_what_was_thrown_away_unheard_is_played_again_and_counts_once(tone: Tone) -> None:
    player = Player()
    sound = tone(1.0)
    player.give(sound)
    player.buffer.end(1)
    player.play(500)
    player.buffer.rewind(30)
    assert player.buffer.stats().played_ms == pytest.approx(470)
    heard = player.play(600)
    assert np.array_equal(heard[FADE_SAMPLES : 530 * 24], sound[470 * 24 + FADE_SAMPLES :])
    (finished,) = [event for event in player.events if event.type == "playback_finished"]
    assert (finished.played_ms, finished.received_ms) == (1000, 1000)


def test_a_hold_that_was_heard_at_once_goes_on_with_what_was_not_heard(tone: Tone) -> None:
    player = Player()
    sound = tone(1.0)
    player.give(sound)
    player.play(300)
    player.buffer.hold(player.now, player.now)
    player.buffer.rewind(40)
    assert not player.play(50).any()
    player.buffer.resume(player.now)
    heard = player.play(100)
    start = 260 * 24
    expected = sound[start + FADE_SAMPLES : start + heard.size]
    assert np.array_equal(heard[FADE_SAMPLES:], expected)


def test_a_turn_that_is_taken_back_to_its_beginning_does_not_begin_twice() -> None:
    player = Player()
    player.give(ones(300))
    player.play(20)
    player.buffer.rewind(100)
    player.buffer.hold(player.now, player.now)
    player.buffer.rewind(100)
    player.buffer.resume(player.now)
    player.play(100)
    assert player.types().count("playback_started") == 1


def test_small_chunks_come_back_too_as_far_as_they_are_kept() -> None:
    player = Player()
    sound = np.arange(1, 24_001, dtype=np.int16)
    for start in range(0, sound.size, 100):
        player.give(sound[start : start + 100])
    player.play(900)
    player.buffer.rewind(200)
    heard = player.play(100)
    start = 700 * 24
    assert np.array_equal(heard[FADE_SAMPLES:], sound[start + FADE_SAMPLES : start + heard.size])
    player.buffer.rewind(10_000)
    assert 800 - 2 * 250 < player.buffer.stats().played_ms < 800


def test_nothing_is_taken_back_where_nothing_plays() -> None:
    player = Player()
    player.buffer.rewind(50)
    player.give(ones(300))
    player.buffer.rewind(50)
    assert player.play(300).any()
    assert player.buffer.stats().played_ms == 300
