"""A pitch is found in what is periodic as a voice is, and in nothing else."""

import numpy as np
import pytest

from vibeassist.audio.format import MIC_BLOCK, MIC_RATE
from vibeassist.audio.pitch import WINDOW_BLOCKS, Pitch

RNG = np.random.default_rng(4)
TIME = np.arange(WINDOW_BLOCKS * MIC_BLOCK) / MIC_RATE


def clearness(sound: np.ndarray) -> float:
    pitch = Pitch()
    for start in range(0, sound.size, MIC_BLOCK):
        pitch.hear(sound[start : start + MIC_BLOCK].astype(np.float32))
    return pitch.clearness()


@pytest.mark.parametrize("hertz", [85, 150, 240, 380])
def test_voices_of_any_height_have_one(hertz: float):
    voice = sum(np.sin(2 * np.pi * hertz * k * TIME) / k for k in range(1, 12))
    assert clearness(0.1 * voice) > 0.9
    assert clearness(0.001 * voice) == pytest.approx(clearness(0.1 * voice), abs=0.001)


def test_noise_silence_and_a_whistle_have_none():
    assert max(clearness(RNG.standard_normal(TIME.size)) for _ in range(20)) < 0.7
    assert clearness(np.zeros(TIME.size)) == 0.0
    assert clearness(np.sin(2 * np.pi * 4000 * TIME) + 0.01 * RNG.standard_normal(TIME.size)) < 0.7
