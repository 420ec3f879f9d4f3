"""The echo gate: nothing of the assistant to the wire, and nothing of the user lost."""

import numpy as np

from vibeassist.audio.format import MIC_BLOCK, Samples
from vibeassist.audio.gate import COOL_DOWN_MS, PRE_ROLL_MS, EchoGate

LATE = PRE_ROLL_MS // 10


def block(number: int) -> Samples:
    return np.full(MIC_BLOCK, number, np.int16)


def run(gate: EchoGate, numbers: range, *, audible: bool, speaking: bool = False) -> list[int]:
    """What came out for each block: its number, 0 for silence."""
    out = [gate.push(block(n), audible=audible, speaking=speaking) for n in numbers]
    assert all(each.size == MIC_BLOCK and each.min() == each.max() for each in out)
    return [int(each[0]) for each in out]


def test_what_is_heard_in_silence_goes_on_300_ms_late():
    out = run(EchoGate(), range(1, 101), audible=False)
    assert out == [0] * LATE + list(range(1, 101 - LATE))


def test_nothing_goes_on_while_the_assistant_sounds_and_for_the_cool_down():
    gate = EchoGate()
    run(gate, range(1, 101), audible=True)
    cooling = COOL_DOWN_MS // 10
    out = run(gate, range(101, 301), audible=False)
    assert out[: cooling - 1 + LATE] == [0] * (cooling - 1 + LATE)
    assert out[cooling - 1 + LATE] == 100 + cooling


def test_an_onset_restores_the_300_ms_before_it():
    gate = EchoGate()
    assert set(run(gate, range(1, 101), audible=True)) == {0}
    out = run(gate, range(101, 201), audible=True, speaking=True)
    assert out == list(range(101 - LATE, 201 - LATE))


def test_the_last_word_is_not_cut_off_and_then_it_is_shut_again():
    gate = EchoGate()
    run(gate, range(1, 101), audible=True, speaking=True)
    out = run(gate, range(101, 201), audible=True)
    assert out == list(range(101 - LATE, 101)) + [0] * (100 - LATE)
