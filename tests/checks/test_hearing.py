"""What is said of a microphone, by what comes out of it."""

import numpy as np
import pytest

from vibeassist.audio.format import MIC_BLOCK
from vibeassist.checks.findings import Finding, Status
from vibeassist.checks.hearing import Hearing, permission_hint


def heard(amplitude: float, seconds: float = 1.0, *, spoken: bool = True) -> Finding:
    hearing = Hearing()
    wave = np.sin(np.arange(MIC_BLOCK) * 0.2) * amplitude * 32767
    for _ in range(round(seconds * 100)):
        hearing.push(wave.astype(np.int16))
    return hearing.judge("Desk", spoken=spoken)


@pytest.mark.parametrize(
    ("amplitude", "spoken", "cause"),
    [
        (0.0, True, "zeros"),
        (0.0, False, "zeros"),
        (0.001, True, "too-quiet"),
        (0.001, False, ""),
        (0.1, True, ""),
        (1.0, True, "too-loud"),
    ],
)
def test_each_level_has_its_sentence(amplitude: float, spoken: bool, cause: str):
    finding = heard(amplitude, spoken=spoken)
    assert finding.cause == cause
    assert finding.is_problem is bool(cause)
    assert "Desk" in finding.sentence
    assert bool(finding.hint) is bool(cause)


def test_a_microphone_that_delivers_nothing_is_not_called_silent():
    assert heard(0.1, 0.1).cause == "no-samples"


def test_one_knock_on_the_table_is_no_level():
    hearing = Hearing()
    soft = (np.sin(np.arange(MIC_BLOCK) * 0.2) * 3000).astype(np.int16)
    knock = np.full(MIC_BLOCK, 32767, np.int16)
    for index in range(300):
        hearing.push(knock if index == 100 else soft)
    assert hearing.judge("Desk", spoken=True).status is Status.OK


def test_a_level_comes_each_tenth_of_a_second():
    hearing = Hearing()
    block = np.full(MIC_BLOCK, 3277, np.int16)
    levels = [hearing.push(block) for _ in range(20)]
    told = [level for level in levels if level is not None]
    assert [index for index, level in enumerate(levels) if level is not None] == [9, 19]
    assert told == pytest.approx([-20.0, -20.0], abs=0.01)


@pytest.mark.parametrize(
    ("system", "word"),
    [("darwin", "System Settings"), ("win32", "Privacy & security"), ("linux", "sandbox")],
)
def test_each_system_is_told_its_own_place(system: str, word: str):
    assert word in permission_hint(system)


def test_json_leaves_out_what_is_empty():
    assert heard(0.1).as_json() == {
        "check": "microphone",
        "status": "ok",
        "sentence": 'The microphone "Desk" works and hears you well (-23 dBFS).',
        "figures": {"loudest_dbfs": -23.1},
    }
