"""An honest microphone: silence, faintness and overload are told within three seconds, once."""

import numpy as np
import pytest

from vibeassist.audio.events import MicrophoneTrouble
from vibeassist.audio.format import MIC_BLOCK, Samples
from vibeassist.audio.health import MicrophoneHealth

RNG = np.random.default_rng(1)


def noise(amplitude: float) -> Samples:
    return np.clip(RNG.normal(0, amplitude, MIC_BLOCK), -32768, 32767).astype(np.int16)


def hear(health: MicrophoneHealth, amplitude: float, seconds: float, *, voiced: bool) -> list[str]:
    """What is told in so many seconds of such sound."""
    told = [
        health.push(noise(amplitude), index / 100, voiced=voiced)
        for index in range(round(seconds * 100))
    ]
    return [each.trouble for each in told if isinstance(each, MicrophoneTrouble)]


@pytest.mark.parametrize(
    ("amplitude", "voiced", "trouble"),
    [(0, False, "silent"), (0.5, False, "silent"), (60, True, "quiet"), (30000, True, "clipping")],
)
def test_trouble_is_told_once_within_three_seconds(amplitude: float, voiced: bool, trouble: str):
    health = MicrophoneHealth()
    assert hear(health, amplitude, 3.0, voiced=voiced) == [trouble]
    assert hear(health, amplitude, 3.0, voiced=voiced) == []


@pytest.mark.parametrize(("amplitude", "voiced"), [(10, False), (1500, True), (9000, True)])
def test_a_quiet_room_and_a_usual_voice_are_no_trouble(amplitude: float, voiced: bool):
    assert hear(MicrophoneHealth(), amplitude, 5.0, voiced=voiced) == []


def test_trouble_that_passed_and_comes_back_is_told_again():
    health = MicrophoneHealth()
    assert hear(health, 0, 3.0, voiced=False) == ["silent"]
    assert hear(health, 100, 1.0, voiced=False) == []
    assert hear(health, 0, 3.0, voiced=False) == ["silent"]


def test_one_knock_is_not_an_overload():
    health = MicrophoneHealth()
    assert hear(health, 30000, 0.03, voiced=False) == []
    assert hear(health, 100, 2.0, voiced=False) == []
