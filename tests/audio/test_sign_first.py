"""The speaker gives way before the learned detector is asked, which takes longer than all else."""

import numpy as np

from vibeassist.audio.detector import Onset, Retracted, Sign
from vibeassist.audio.format import MIC_BLOCK, MIC_RATE, Samples
from vibeassist.audio.speech import TwoStageDetector

RNG = np.random.default_rng(6)
VOICE = np.sin(2 * np.pi * 150 * np.arange(MIC_RATE)[:, None] / MIC_RATE * np.arange(1, 25)).sum(1)


class Asked:
    """An opinion that is always the same, and counts."""

    def __init__(self) -> None:
        self.times = 0

    def hear(self, block: object) -> None:
        pass

    def ask(self, since_ms: int) -> float:
        self.times += 1
        return 1.0


class Echo:
    """A canceller's account that has lost the echo when the test says so."""

    def __init__(self) -> None:
        self.near = np.zeros(MIC_BLOCK, np.float32)
        self.residual = np.full(MIC_BLOCK + 1, 1e-9, np.float32)
        self.lost = False
        self.moved = False

    def is_lost(self) -> bool:
        return self.lost


def block(number: int) -> Samples:
    """Two seconds of a quiet room, then a voice."""
    room = RNG.standard_normal(MIC_BLOCK) * 8
    at = number * MIC_BLOCK - 2 * MIC_RATE
    return (room + (VOICE[at : at + MIC_BLOCK] * 400 if at >= 0 else 0)).astype(np.int16)


def until_sign(detector: TwoStageDetector, echo: Echo | None) -> Sign:
    for number in range(300):
        samples = block(number)
        if echo is not None:
            echo.near = samples.astype(np.float32) / np.float32(32_768)
        change = detector.push(samples, echo is not None, echo)
        if isinstance(change, Sign):
            return change
    raise AssertionError("no sign")


def test_a_sign_is_told_before_anybody_is_asked_and_confirmed_in_the_same_block():
    opinion = Asked()
    sign = until_sign(TwoStageDetector(opinion), None)
    assert opinion.times == 0
    assert sign.look_closer is not None
    assert isinstance(sign.look_closer(), Onset)
    assert opinion.times == 1


def test_where_nobody_looks_closer_the_next_block_does():
    opinion = Asked()
    detector = TwoStageDetector(opinion)
    until_sign(detector, None)
    assert isinstance(detector.push(block(202), False), Onset)


def test_a_sign_that_proves_to_be_the_echo_elsewhere_is_taken_back():
    """Without the retraction the assistant would stay ducked."""
    echo = Echo()
    sign = until_sign(TwoStageDetector(Asked()), echo)
    echo.lost = True
    assert sign.look_closer is not None
    assert isinstance(sign.look_closer(), Retracted)
