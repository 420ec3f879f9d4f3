"""The two-stage detector on a recorded sentence and on what is no speech."""

import numpy as np
import pytest
import soundfile

from vibeassist.assets import asset
from vibeassist.audio.detector import Change, Offset, Onset, Retracted, Sign
from vibeassist.audio.evidence import CAP_DB, Evidence
from vibeassist.audio.format import BLOCK_MS, MIC_BLOCK, Samples
from vibeassist.audio.speech import (
    ASK_AGAIN_MS,
    CONFIRM_MS,
    DENIALS,
    LIKELY_ANSWERS,
    PITCHED_MS,
    TwoStageDetector,
)

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


class Scripted:
    """A learned detector whose answers are set."""

    def __init__(self, probability: float) -> None:
        self.probability = probability
        self.asked = 0

    def hear(self, block: object) -> None:
        """Nothing to hear."""

    def ask(self, since_ms: int) -> float:
        self.asked += 1
        return self.probability


class Spoken:
    """The sentence at a detector, block by block."""

    def __init__(self, opinion: Scripted, *, audible: bool = True) -> None:
        self.detector = TwoStageDetector(opinion)
        self._audible = audible
        sound = np.concatenate((room(2), sentence()))
        self._blocks = (sound[start : start + MIC_BLOCK] for start in range(0, sound.size, 160))

    def step(self) -> Change | None:
        change = self.detector.push(next(self._blocks), self._audible)
        if isinstance(change, Sign) and change.look_closer is not None:
            return change.look_closer()
        return change

    def until_onset(self) -> None:
        while not isinstance(self.step(), Onset):
            pass


def voice(seconds: float) -> Samples:
    """Twenty-four harmonics of 150 Hz: as loud as speech, and as periodic as nothing else."""
    time = np.arange(round(seconds * 16_000)) / 16_000
    harmonics = 2 * np.pi * 150 * np.arange(1, 25)
    return (np.sin(np.outer(time, harmonics)).sum(1) * 400).astype(np.int16)


def air(seconds: float) -> Samples:
    """A burst of noise as loud as that."""
    return room(seconds, 1500.0)


def blocks_until_onset(sound: Samples, probability: float) -> int | None:
    """From the first block of a sound of half a second in a quiet room; None: there is none."""
    detector = TwoStageDetector(Scripted(probability))
    heard = np.concatenate((room(2), sound, room(1)))
    for number, start in enumerate(range(0, heard.size, MIC_BLOCK)):
        change = detector.push(heard[start : start + MIC_BLOCK], audible=True)
        if isinstance(change, Sign) and change.look_closer is not None:
            change = change.look_closer()
        if isinstance(change, Onset):
            return number - 200
    return None


def test_what_is_less_sure_takes_two_answers_and_what_is_only_likely_three():
    sure = blocks_until_onset(air(0.5), 0.96)
    assert sure is not None
    assert blocks_until_onset(air(0.5), 0.87) == sure + 1
    assert blocks_until_onset(air(0.5), 0.8) == sure + LIKELY_ANSWERS - 1


def test_with_a_pitch_from_the_beginning_less_is_enough():
    found = blocks_until_onset(voice(0.5), 0.5)
    assert found is not None
    assert found * BLOCK_MS <= PITCHED_MS


@pytest.mark.parametrize(
    ("sound", "probability"),
    [
        (air(0.5), 0.5),
        (voice(0.5), 0.3),
        # A cough: air for longer than a word takes to have a vowel, and a voice after it.
        (np.concatenate((air((PITCHED_MS + 2 * BLOCK_MS) / 1000), voice(0.3))), 0.5),
    ],
    ids=["air", "unlikely voice", "air before voice"],
)
def test_what_is_not_even_likely_is_no_speech_without_that(sound: Samples, probability: float):
    assert blocks_until_onset(sound, probability) is None


def until_taken_back(spoken: Spoken, answers: int) -> list[Change | None]:
    """What is said in the time that so many answers take."""
    return [spoken.step() for _ in range(answers * ASK_AGAIN_MS // BLOCK_MS)]


@pytest.mark.parametrize("probability", [0.8, 0.9])
def test_what_was_never_sure_is_taken_back_by_three_denials(probability: float):
    opinion = Scripted(probability)
    spoken = Spoken(opinion)
    spoken.until_onset()
    opinion.probability = 0.2
    changes = until_taken_back(spoken, DENIALS)
    assert changes == [None] * (len(changes) - 1) + [Retracted()]
    assert not spoken.detector.voiced


def test_what_was_sure_is_not_taken_back_but_has_no_voice_while_it_is_denied():
    opinion = Scripted(0.97)
    spoken = Spoken(opinion)
    spoken.until_onset()
    opinion.probability = 0.2
    changes = until_taken_back(spoken, DENIALS + 1)
    assert Retracted() not in changes
    assert not spoken.detector.voiced


def test_in_silence_nobody_is_asked_after_the_word_was_confirmed():
    opinion = Scripted(0.97)
    spoken = Spoken(opinion, audible=False)
    spoken.until_onset()
    asked = opinion.asked
    until_taken_back(spoken, 3)
    assert opinion.asked == asked
    heard = Scripted(0.97)
    spoken = Spoken(heard)
    spoken.until_onset()
    asked = heard.asked
    until_taken_back(spoken, 3)
    assert heard.asked == asked + 3


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
