"""Notices: heard beside any reply, and never a part of one."""

import numpy as np

from vibeassist.audio.notice import NoticeLane
from vibeassist.audio.speaker import NullSpeaker


def pcm(*samples: int) -> bytes:
    return np.array(samples, "<i2").tobytes()


def test_without_a_notice_the_very_samples_are_played():
    played = np.array([1, 2, 3], np.int16)
    assert NoticeLane().mix(played) is played


def test_a_notice_is_added_over_several_blocks_and_then_over():
    lane = NoticeLane()
    lane.add(pcm(10, 20, 30))
    lane.add(pcm(40))
    assert lane.mix(np.array([1, 1], np.int16)).tolist() == [11, 21]
    assert lane.mix(np.array([1, 1, 1], np.int16)).tolist() == [31, 41, 1]
    rest = np.array([1], np.int16)
    assert lane.mix(rest) is rest


def test_the_sum_is_limited_and_does_not_wrap():
    lane = NoticeLane()
    lane.add(pcm(30_000, -30_000))
    assert lane.mix(np.array([30_000, -30_000], np.int16)).tolist() == [32_767, -32_768]


def test_what_would_be_heard_too_late_is_left_out():
    lane = NoticeLane(limit_s=2 / 24_000)
    lane.add(pcm(1, 1))
    lane.add(pcm(2))
    assert lane.mix(np.zeros(4, np.int16)).tolist() == [1, 1, 0, 0]
    lane.add(pcm(2))
    assert lane.mix(np.zeros(1, np.int16)).tolist() == [2]


def test_a_speaker_plays_it_and_gives_it_to_the_far_end_but_makes_no_turn_of_it():
    speaker = NullSpeaker()
    speaker.notify(pcm(*[100] * 480))
    assert speaker._pull(240, 0.0).tolist() == [100] * 240
    assert not speaker.is_playing
    assert speaker.take_events() == []
    (block,) = speaker.take_far_end()
    assert block.samples.tolist() == [100] * 240
    assert speaker.buffer_stats().played_ms == 0.0
