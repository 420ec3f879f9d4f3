"""The shape of the motion element."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vibeassist.desktop.face import Shown
from vibeassist.desktop.wave import BARS, REST, Wave, loudness

SILENT = -120.0
LOUD = -14.0


def after(wave: Wave, seconds: float, step: float = 1 / 30) -> Wave:
    for _ in range(round(seconds / step)):
        wave.step(step)
    return wave


@given(
    shown=st.sampled_from(Shown),
    microphone=st.floats(-200, 20),
    speaker=st.floats(-200, 20),
    steps=st.lists(st.floats(0, 0.5), max_size=20),
    reduced=st.booleans(),
)
def test_bars_always_fit(shown, microphone, speaker, steps, reduced):
    wave = Wave(reduced=reduced, shown=shown)
    wave.set_levels(microphone, speaker)
    for step in steps:
        wave.step(step)
    assert len(wave.heights()) == BARS
    assert all(REST <= height <= 1.0 for height in wave.heights())


def test_the_microphone_moves_the_bars_while_the_program_listens():
    wave = Wave(shown=Shown.LISTENING)
    wave.set_levels(LOUD, SILENT)
    assert after(wave, 0.3).level > 0.8


@pytest.mark.parametrize("shown", [Shown.MUTED, Shown.THINKING, Shown.IDLE])
def test_a_microphone_that_is_not_heard_moves_nothing(shown: Shown):
    wave = Wave(shown=shown)
    wave.set_levels(LOUD, SILENT)
    assert after(wave, 0.3).level == 0.0


def test_the_assistant_moves_the_bars_while_it_speaks_and_the_microphone_does_not():
    wave = Wave(shown=Shown.SPEAKING)
    wave.set_levels(LOUD, SILENT)
    assert after(wave, 0.5).level < 0.1
    wave.set_levels(SILENT, LOUD)
    assert after(wave, 0.5).level > 0.8


def test_it_rises_with_the_syllable_and_falls_more_slowly():
    wave = Wave(shown=Shown.LISTENING)
    wave.set_levels(LOUD, SILENT)
    risen = after(wave, 0.1).level
    wave.set_levels(SILENT, SILENT)
    assert risen > 0.8
    assert after(wave, 0.1).level > 0.5
    assert after(wave, 1.5).level < 0.01


@pytest.mark.parametrize("shown", [Shown.IDLE, Shown.MUTED, Shown.PROBLEM])
def test_where_nothing_happens_it_comes_to_rest(shown: Shown):
    wave = Wave(shown=Shown.SPEAKING)
    wave.set_levels(SILENT, LOUD)
    after(wave, 0.5)
    wave.shown = shown
    assert after(wave, 3).settled
    assert wave.heights() == pytest.approx([REST] * BARS, abs=0.01)


def test_thinking_travels_from_bar_to_bar():
    wave = Wave(shown=Shown.THINKING)
    tallest = set()
    for _ in range(90):
        wave.step(1 / 30)
        heights = wave.heights()
        tallest.add(heights.index(max(heights)))
    assert tallest == set(range(BARS))
    assert not wave.settled


def test_reduced_motion_moves_with_the_level_and_with_nothing_else():
    wave = Wave(reduced=True, shown=Shown.THINKING)
    first = wave.heights()
    assert after(wave, 2).heights() == first
    assert wave.settled
    wave = Wave(reduced=True, shown=Shown.LISTENING)
    wave.set_levels(LOUD, SILENT)
    steady = after(wave, 2).heights()
    assert after(wave, 2).heights() == pytest.approx(steady)
    assert max(steady) > 0.8


def test_loudness_is_nothing_at_the_floor_and_one_at_the_ceiling():
    assert loudness(-52) == 0.0
    assert loudness(-12) == 1.0
    assert 0.4 < loudness(-32) < 0.7
