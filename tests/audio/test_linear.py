"""The linear canceller: cancels, knows what it leaves, leaves the user, and notices a jump."""

import numpy as np
import pytest

from vibeassist.audio.drift import DriftWatch
from vibeassist.audio.format import MIC_BLOCK
from vibeassist.audio.linear import LinearCanceller

SECONDS = 6
COUNT = SECONDS * 16_000
RNG = np.random.default_rng(4)
FAR = (RNG.standard_normal(COUNT) * 0.05).astype(np.float32)
"""White, as loud as speech: converges at once, so that a few seconds are enough."""


def room(delay: int, gain: float = 0.5) -> np.ndarray:
    response = np.zeros(delay + 400)
    response[delay:] = RNG.standard_normal(400) * np.exp(-np.arange(400) / 80)
    response[delay] = 12.0  # the direct sound
    response *= gain / np.sqrt((response**2).sum())
    return np.convolve(FAR, response)[:COUNT].astype(np.float32)


def cancel(canceller: LinearCanceller, near: np.ndarray, far: np.ndarray = FAR) -> np.ndarray:
    blocks = [
        canceller.push(near[k : k + MIC_BLOCK], far[k : k + MIC_BLOCK])
        for k in range(0, near.size, MIC_BLOCK)
    ]
    return np.concatenate(blocks)


def db(samples: np.ndarray) -> float:
    return float(10 * np.log10(np.mean(samples**2)))


@pytest.mark.parametrize("delay", [320, 1600, 4000])
def test_an_echo_within_its_span_is_cancelled_by_20_db(delay: int):
    echo = room(delay)
    left = cancel(LinearCanceller(), echo)
    assert db(echo[-32_000:]) - db(left[-32_000:]) > 20


def test_the_user_is_left_untouched_under_an_echo_as_loud():
    echo = room(1600)
    user = (RNG.standard_normal(COUNT) * 0.02).astype(np.float32)
    user[: 3 * 16_000] = 0
    left = cancel(LinearCanceller(), echo + user)
    tail = slice(-16_000, None)
    assert abs(db(left[tail]) - db(user[tail])) < 1.0


def test_without_an_echo_nothing_is_changed_for_long():
    user = (RNG.standard_normal(COUNT) * 0.02).astype(np.float32)
    left = cancel(LinearCanceller(), user)
    assert db((left - user)[-32_000:]) < db(user) - 12


def settled() -> tuple[LinearCanceller, np.ndarray, int]:
    """A canceller that knows the echo, the echo, and up to where it has heard it."""
    canceller, echo, half = LinearCanceller(), room(1600), COUNT // 2
    cancel(canceller, echo[:half], FAR[:half])
    return canceller, echo, half


@pytest.mark.parametrize("samples", [800, -800])
def test_a_jump_of_the_delay_is_found_within_60_ms_and_cancelled_from_then_on(samples: int):
    canceller, echo, half = settled()
    later = np.roll(echo, samples)
    moved = 0
    for start in range(half, half + 960, MIC_BLOCK):
        cancel(canceller, later[start:][:MIC_BLOCK], FAR[start:][:MIC_BLOCK])
        moved += canceller.moved
    assert moved == 1
    rest = slice(half + 960, half + 3200)
    assert db(later[rest]) - db(cancel(canceller, later[rest], FAR[rest])) > 10


def test_a_user_is_not_taken_for_a_jump():
    canceller, echo, half = settled()
    assert not canceller.is_lost()
    user = (RNG.standard_normal(1280) * 0.05).astype(np.float32)
    heard = slice(half, half + 1280)
    cancel(canceller, echo[heard] + user, FAR[heard])
    assert not canceller.is_lost()
    assert not canceller.moved


def test_where_the_path_is_wrong_no_more_is_left_than_was_captured():
    canceller, _, half = settled()
    silence = (RNG.standard_normal(480) * 1e-4).astype(np.float32)
    left = cancel(canceller, silence, FAR[half : half + 480])
    assert db(left) < db(silence) + 2


@pytest.mark.parametrize("ppm", [200.0, -200.0])
def test_the_drift_is_read_from_the_moving_echo(ppm: float):
    """An echo that comes 6.4 samples later after two seconds has drifted by 200 ppm."""
    watch = DriftWatch()
    at = 1000.0
    time = np.arange(5120)
    for _ in range(12):
        watch.push(np.sinc(0.5 * (time - at)).astype(np.float32))
        # What is not yet made up for by the far end moves the echo on.
        at += (ppm - watch.ppm) * 1e-6 * 2 * 16_000
    assert watch.ppm == pytest.approx(ppm, abs=2)


def test_what_was_learned_is_kept_while_the_far_end_is_silent():
    canceller = LinearCanceller()
    echo = room(1600)
    cancel(canceller, echo)
    silence = np.zeros(COUNT, np.float32)
    user = (RNG.standard_normal(COUNT) * 0.02).astype(np.float32)
    left = cancel(canceller, user, silence)
    assert np.array_equal(left[8_000:], user[8_000:])
    again = cancel(canceller, echo[:16_000], FAR[:16_000])
    assert db(echo[4_000:16_000]) - db(again[4_000:16_000]) > 20


def test_a_microphone_that_gives_digital_silence_holds_no_echo():
    canceller, _, half = settled()
    nothing = slice(half, half + 1280)
    cancel(canceller, np.zeros(1280, np.float32), FAR[nothing])
    assert not canceller.is_lost()
    assert not canceller.left_far_end()
