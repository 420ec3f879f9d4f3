"""The learned detector: what it judges, and that nothing of one question is left in the next."""

import numpy as np
import pytest
import soundfile

from vibeassist.assets import asset
from vibeassist.audio.format import MIC_BLOCK, to_float
from vibeassist.audio.learned import (
    CHUNK_MS,
    CONTEXT_CHUNKS,
    LONGEST_CHUNKS,
    SileroOpinion,
)
from vibeassist.audio.silero import CHUNK, Silero


def blocks(count: int) -> list[np.ndarray]:
    spoken = to_float(soundfile.read(asset("sample.wav"), dtype="int16")[0])
    return [spoken[k * MIC_BLOCK : (k + 1) * MIC_BLOCK] for k in range(count)]


def asked_after(heard: list[np.ndarray], since_ms: int = 0) -> float:
    opinion = SileroOpinion()
    for block in heard:
        opinion.hear(block)
    return opinion.ask(since_ms)


@pytest.mark.parametrize(
    ("since_ms", "chunks"),
    [(0, CONTEXT_CHUNKS), (2 * CHUNK_MS, CONTEXT_CHUNKS + 2), (1000, LONGEST_CHUNKS)],
)
def test_it_judges_the_newest_moment_in_the_light_of_the_question_and_160_ms_before(
    since_ms: int, chunks: int
):
    heard = blocks(90)
    newest = np.concatenate(heard)[-chunks * CHUNK :]
    assert asked_after(heard, since_ms) == Silero().judge(newest)


def test_before_anything_was_heard_there_was_silence():
    silence = [np.zeros(MIC_BLOCK, np.float32)] * 40
    assert asked_after([]) == asked_after(silence)


def test_what_was_asked_before_does_not_count():
    opinion = SileroOpinion()
    for block in blocks(90):
        opinion.hear(block)
        opinion.ask(0)
    assert opinion.ask(0) == opinion.ask(0) == asked_after(blocks(90))


def test_speech_is_told_within_a_syllable():
    opinion = SileroOpinion()
    answers = []
    for block in blocks(60):
        opinion.hear(block)
        answers.append(opinion.ask(0))
    assert max(answers[:20]) < 0.3  # the silence before it
    assert max(answers) == pytest.approx(1.0, abs=0.05)
