"""The learned detector: when it answers, and that its phases do not disturb each other."""

import numpy as np
import pytest
import soundfile

from vibeassist.assets import asset
from vibeassist.audio.format import MIC_BLOCK, to_float
from vibeassist.audio.learned import CHUNK, PHASES, SileroOpinion


def blocks(count: int) -> list[np.ndarray]:
    spoken = to_float(soundfile.read(asset("sample.wav"), dtype="int16")[0])
    return [spoken[k * MIC_BLOCK : (k + 1) * MIC_BLOCK] for k in range(count)]


def test_after_the_first_questions_there_is_an_answer_with_nearly_every_block():
    opinion = SileroOpinion()
    answers: list[float | None] = []
    for number, block in enumerate(blocks(60)):
        opinion.hear(block)
        answers.append(opinion.ask() if number < PHASES else opinion.follow())
    assert [k for k, answer in enumerate(answers[:20]) if answer is None] == [PHASES, 19]


def test_one_phase_answers_as_it_would_alone():
    """A phase has its own state and its own 32 ms."""
    alone, several = SileroOpinion(), SileroOpinion()
    said: dict[str, list[float]] = {"alone": [], "several": []}
    for number, block in enumerate(blocks(60)):
        alone.hear(block)
        several.hear(block)
        if number < PHASES:
            several.ask()
        if number == PHASES - 1:
            alone.ask()
            several.settle()
        elif number >= PHASES:
            said["alone"] += [p for p in [alone.follow()] if p is not None]
            said["several"] += [p for p in [several.follow()] if p is not None]
    assert len(said["alone"]) == (60 - PHASES) * MIC_BLOCK // CHUNK
    assert said["several"] == pytest.approx(said["alone"])


def test_nobody_asks_any_more_after_a_stop_until_it_is_asked_again():
    opinion = SileroOpinion()
    for block in blocks(2 * PHASES):
        opinion.hear(block)
        opinion.ask()
    opinion.stop()
    for block in blocks(10):
        opinion.hear(block)
        assert opinion.follow() is None
    assert 0 <= opinion.ask() <= 1
