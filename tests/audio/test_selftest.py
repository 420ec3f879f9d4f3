"""What the self-test finds in recordings whose echo is known, and what it advises."""

import numpy as np
import pytest

from vibeassist.audio.farend import CUSHION_MS
from vibeassist.audio.format import MIC_RATE, Samples
from vibeassist.audio.selftest import QUIET_S, Findings, analyse

RNG = np.random.default_rng(3)
COUNT = 6 * MIC_RATE


def far_end() -> Samples:
    far = (RNG.standard_normal(COUNT) * 3000).astype(np.int16)
    far[: round(QUIET_S * MIC_RATE)] = 0
    return far


def recorded(far: Samples, delay: int, gain: float, noise: float = 10.0) -> Samples:
    echo = np.roll(far, delay) * gain
    return np.clip(echo + RNG.standard_normal(COUNT) * noise, -32768, 32767).astype(np.int16)


@pytest.mark.parametrize("delay_ms", [30, 150, 400])
def test_delay_and_strength_of_the_echo_and_what_is_cancelled(delay_ms: int):
    far = far_end()
    near = recorded(far, delay_ms * 16, 0.3)
    clean = recorded(far, delay_ms * 16, 0.03)
    findings = analyse(near, far, clean, {})
    assert findings.delay_ms == pytest.approx(delay_ms + CUSHION_MS, abs=1)
    assert findings.echo_dbfs == pytest.approx(20 * np.log10(900 / 32768), abs=0.5)
    assert findings.cancelled_db == pytest.approx(20, abs=0.5)
    assert findings.advice() == []


def test_headphones_give_no_echo_and_that_is_said():
    far = far_end()
    near = recorded(far, 0, 0.0)
    findings = analyse(near, far, near, {})
    assert not findings.has_echo
    assert any("headphones" in line for line in findings.advice())


@pytest.mark.parametrize(
    ("findings", "word"),
    [
        (Findings(False, -120.0, None, None, None, False, {}), "mute"),
        (Findings(True, -120.0, None, None, None, False, {}), "mute"),
        (Findings(True, -40.0, -40.0, 80.0, 30.0, False, {}), "loud"),
        (Findings(True, -60.0, -15.0, 80.0, 30.0, False, {}), "turn it down"),
        (Findings(True, -60.0, -40.0, 80.0, 4.0, False, {}), "hardly"),
        (Findings(True, -60.0, -40.0, 80.0, 30.0, True, {}), "overloaded"),
        (Findings(True, -60.0, -40.0, 80.0, 30.0, False, {"output underflow": 9}), "stumbled"),
    ],
)
def test_each_fault_has_its_advice(findings: Findings, word: str):
    assert any(word in line for line in findings.advice())
