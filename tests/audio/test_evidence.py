"""What a block holds beside the room's noise and the echo that is left, by bands."""

import numpy as np
import pytest
from numpy.typing import NDArray

from vibeassist.audio.evidence import Evidence
from vibeassist.audio.format import MIC_BLOCK
from vibeassist.audio.transform import power, spectrum

Sound = NDArray[np.float32]
SYLLABLE = 20
"""Blocks; the echo is loud for half of them and 20 dB softer for the others."""
LEFT_DBFS = -50.0
SOFT_DBFS = LEFT_DBFS - 20


def noise(dbfs: float, rng: np.random.Generator) -> Sound:
    return (rng.standard_normal(MIC_BLOCK) * 10 ** (dbfs / 20)).astype(np.float32)


def after_ten_seconds(others_dbfs: float, *, others: bool, more_db: float = 0.0) -> Evidence:
    """The evidence after so much echo, with somebody's speech and its pauses beside it."""
    evidence, rng = Evidence(), np.random.default_rng(1)
    for block in range(1000):
        echo = LEFT_DBFS if block % SYLLABLE < SYLLABLE // 2 else SOFT_DBFS
        near = noise(echo + more_db, rng) + noise(-75, rng)
        if block % 100 > 20:
            near = near + noise(others_dbfs, rng)
        evidence.push(near, power(spectrum(noise(echo, rng))), others=others)
    return evidence


def score(evidence: Evidence, dbfs: float) -> float:
    """What a block of that level is worth while the echo is soft."""
    rng = np.random.default_rng(2)
    return evidence.push(noise(dbfs, rng), power(spectrum(noise(SOFT_DBFS, rng))))


def test_others_speech_does_not_drown_the_user():
    """A user 6 dB above others is clear; taken for echo at all times, they hide some of it."""
    assert score(after_ten_seconds(-46, others=True), -40) > 18
    assert score(after_ten_seconds(-46, others=False), -40) < 14


@pytest.mark.parametrize("others", [False, True])
def test_what_the_canceller_leaves_is_learned_beside_others_as_well(others: bool):
    """It leaves 15 dB more than it thinks: that is no sign of speech, and 35 dB more is."""
    evidence = after_ten_seconds(-100, others=others, more_db=15)
    assert score(evidence, SOFT_DBFS + 15) < 3
    assert score(evidence, SOFT_DBFS + 35) > 9


def test_after_a_jump_more_is_expected_at_once():
    evidence = after_ten_seconds(-100, others=False)
    before = score(evidence, -56)
    evidence.relearn()
    assert score(evidence, -56) < before - 0.5
