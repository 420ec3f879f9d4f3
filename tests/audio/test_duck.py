"""Ducking: 18 dB down within a block, without a click, and undone by every way out of it."""

import numpy as np
import pytest

from vibeassist.audio.bargein import Action, BargeIn
from vibeassist.audio.format import REPLY_BLOCK, Samples
from vibeassist.audio.jitter import DUCK_GAIN, JitterBuffer


@pytest.fixture
def playing() -> JitterBuffer:
    buffer = JitterBuffer()
    times = np.arange(48_000) / 24_000
    pcm = np.rint(20_000 * np.sin(2 * np.pi * 200 * times)).astype(np.int16)
    buffer.push(pcm.tobytes(), 1, 0.0)
    pull(buffer, 10)
    return buffer


def pull(buffer: JitterBuffer, blocks: int) -> Samples:
    return np.concatenate([buffer.pull(REPLY_BLOCK, 1.0) for _ in range(blocks)])


def peak(samples: Samples) -> int:
    return int(np.abs(samples.astype(np.int32)).max())


def test_it_is_18_db_down_after_one_block_and_the_samples_are_spent(playing: JitterBuffer):
    before = playing.stats().played_ms
    playing.duck()
    pull(playing, 1)
    assert peak(pull(playing, 5)) == pytest.approx(20_000 * DUCK_GAIN, rel=0.02)
    assert playing.stats().played_ms == before + 60
    assert playing.stats().ducks == 1


def test_ducking_and_unducking_step_no_more_than_the_sound_and_a_fade(playing: JitterBuffer):
    """A 200 Hz sine steps by 1047 itself; the ramp of 5 ms adds at most 20000 / 120."""
    parts = [pull(playing, 2)]
    playing.duck()
    parts.append(pull(playing, 3))
    playing.unduck()
    parts.append(pull(playing, 3))
    steps = np.abs(np.diff(np.concatenate(parts).astype(np.int32)))
    assert steps.max() <= 1047 + 20_000 // 120 + 2


@pytest.mark.parametrize("way", ["unduck", "resume", "drop"])
def test_every_way_out_of_it_plays_as_loud_as_before(playing: JitterBuffer, way: str):
    playing.duck()
    pull(playing, 2)
    if way == "unduck":
        playing.unduck()
    elif way == "resume":
        playing.hold(1.0, 1.0)
        pull(playing, 2)
        playing.resume(1.1)
    else:
        playing.drop(1, 1.0, "speech")
        playing.push(np.full(24_000, 20_000, np.int16).tobytes(), 2, 1.0)
    pull(playing, 2)
    assert peak(pull(playing, 2)) == pytest.approx(20_000, rel=0.01)


def test_a_hold_is_digital_silence_after_one_block(playing: JitterBuffer):
    playing.duck()
    pull(playing, 1)
    playing.hold(1.0, 1.0)
    pull(playing, 1)
    assert peak(pull(playing, 3)) == 0


def test_the_policy_ducks_at_a_sign_and_undoes_it():
    policy = BargeIn()
    assert policy.sign(playing=False) is None
    assert policy.sign(playing=True) is Action.DUCK
    assert policy.sign(playing=True) is None
    assert policy.retracted() is Action.UNDUCK
    assert policy.retracted() is None


def test_the_policy_holds_at_once_or_after_a_sign_and_never_stays_ducked():
    policy = BargeIn()
    policy.sign(playing=True)
    assert policy.onset(1.0, playing=True) is Action.HOLD
    assert policy.retracted() is None
    late = BargeIn()
    late.sign(playing=True)
    assert late.onset(1.0, playing=False) is Action.UNDUCK
