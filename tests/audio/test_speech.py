"""The two-stage detector on a recorded sentence and on what is no speech."""

import numpy as np
import pytest
import soundfile

from vibeassist.assets import asset
from vibeassist.audio.detector import Change, Offset, Onset, Retracted, Sign
from vibeassist.audio.evidence import CAP_DB, Evidence
from vibeassist.audio.format import MIC_BLOCK, Samples
from vibeassist.audio.speech import CONFIRM_MS, TwoStageDetector

RNG = np.random.default_rng(2)


def room(seconds: float, amplitude: float = 12.0) -> Samples:
    return (RNG.standard_normal(round(seconds * 16_000)) * amplitude).astype(np.int16)


def sentence() -> Samples:
    spoken: Samples = soundfile.read(asset("sample.wav"), dtype="int16")[0]
    return spoken


def hear(sound: Samples) -> list[tuple[float, Change]]:
    detector = TwoStageDetector()
    changes = []
    for start in range(0, sound.size - MIC_BLOCK + 1, MIC_BLOCK):
        change = detector.push(sound[start : start + MIC_BLOCK], audible=False)
        if change is not None:
            changes.append(((start + MIC_BLOCK) / 16_000, change))
    return changes


def test_a_sentence_begins_where_it_begins_and_ends_after_its_last_word():
    spoken = sentence()
    first = int(np.argmax(np.abs(spoken) > 1500)) / 16_000
    noisy = np.concatenate((room(2), spoken + room(spoken.size / 16_000)[: spoken.size], room(1)))
    changes = hear(noisy)
    onsets = [(at, change) for at, change in changes if isinstance(change, Onset)]
    assert len([c for _, c in changes if isinstance(c, Offset)]) == len(onsets)
    at, onset = onsets[0]
    assert at - onset.ago_ms / 1000 == pytest.approx(2 + first, abs=0.15)
    assert at < 2 + first + 0.25


@pytest.mark.parametrize("level", [30.0, 300.0, 3000.0])
def test_steady_noise_is_never_speech(level: float):
    assert [c for _, c in hear(room(6, level)) if isinstance(c, Onset)] == []


def test_knocks_are_signs_at_most_and_are_taken_back_in_time():
    sound = room(8)
    for at in range(2 * 16_000, 7 * 16_000, 16_000):
        knock = RNG.standard_normal(1600) * 12_000 * np.exp(-np.arange(1600) / 300)
        sound[at : at + 1600] += knock.astype(np.int16)
    changes = hear(sound)
    assert [c for _, c in changes if isinstance(c, Onset)] == []
    signs = [at for at, c in changes if isinstance(c, Sign)]
    undone = [at for at, c in changes if isinstance(c, Retracted)]
    assert len(signs) == len(undone)
    assert all(b - a <= CONFIRM_MS / 1000 + 0.01 for a, b in zip(signs, undone, strict=True))


def test_a_reset_forgets_the_speech_that_goes_on():
    detector = TwoStageDetector()
    spoken = np.concatenate((room(2), sentence()))
    changes: list[Change | None] = []
    for start in range(0, 4 * 16_000, MIC_BLOCK):
        changes.append(detector.push(spoken[start : start + MIC_BLOCK], audible=False))
        if isinstance(changes[-1], Onset):
            break
    detector.reset()
    assert not detector.voiced


def test_evidence_counts_what_is_above_floor_and_expected_echo_and_no_band_for_all():
    evidence = Evidence()
    quiet = (RNG.standard_normal(16_000 * 4) * 1e-4).astype(np.float32)
    for start in range(0, quiet.size, MIC_BLOCK):
        evidence.push(quiet[start : start + MIC_BLOCK], None)
    assert evidence.push(quiet[:MIC_BLOCK], None) < 1.0
    loud = (RNG.standard_normal(MIC_BLOCK) * 0.1).astype(np.float32)
    assert evidence.push(loud, None) == pytest.approx(CAP_DB)
    tone = (0.001 * np.sin(np.arange(MIC_BLOCK) * 2 * np.pi / 16)).astype(np.float32)
    assert evidence.push(tone, None) < CAP_DB
    expected = np.full(161, 10.0, np.float32)
    assert evidence.push(loud, expected) < 1.0
