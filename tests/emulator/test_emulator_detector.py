"""Speech detection: what starts and ends a turn, by sample count alone."""

import numpy as np
import pytest

from vibeassist.emulator import sound
from vibeassist.emulator.detector import Detector, DetectorSettings, SpeechEnded, SpeechStarted

RATE = 16_000


def quiet(seconds: float) -> bytes:
    return sound.silence(seconds, RATE)


def voice(seconds: float, gain: float = 1.0) -> bytes:
    return sound.to_pcm(sound.to_samples(sound.voice(seconds, rate=RATE)) * np.float32(gain))


def noise(seconds: float, level_db: float, seed: int = 1) -> bytes:
    samples = np.random.default_rng(seed).standard_normal(round(seconds * RATE))
    return sound.to_pcm((samples * 10 ** (level_db / 20)).astype(np.float32))


def mix(a: bytes, b: bytes) -> bytes:
    return sound.to_pcm(sound.to_samples(a) + sound.to_samples(b))


def hear(pcm: bytes, frame: int = 3200, **config: object) -> list[SpeechStarted | SpeechEnded]:
    detector = Detector(DetectorSettings.from_setup(config))
    return [a for i in range(0, len(pcm), frame) for a in detector.feed(pcm[i : i + frame])]


def detection(**fields: object) -> dict[str, object]:
    return {"automaticActivityDetection": fields}


def test_one_utterance_is_found_where_it_is():
    started, ended = hear(quiet(1.0) + voice(0.8) + quiet(1.0))
    assert started.at_s == pytest.approx(1.0, abs=0.03)
    assert ended.utterance.ended_s == pytest.approx(1.8, abs=0.05)
    assert ended.utterance.started_s == started.at_s


def test_an_utterance_holds_its_beginning_and_no_long_tail():
    """300 ms before the start, because words begin softly; 200 ms after the end."""
    spoken = voice(0.8)
    _, ended = hear(quiet(1.0) + spoken + quiet(1.0))
    assert spoken in ended.utterance.pcm
    assert len(ended.utterance.pcm) / 2 / RATE == pytest.approx(1.3, abs=0.1)


@pytest.mark.parametrize("frame", [2, 320, 321 * 2, 6400, 10**9])
def test_how_the_audio_is_cut_does_not_matter(frame):
    pcm = quiet(0.3) + voice(0.6) + quiet(0.7) + voice(0.4) + quiet(0.7)
    assert hear(pcm, frame) == hear(pcm)
    assert len(hear(pcm)) == 4


def test_silence_is_not_speech():
    assert hear(quiet(5.0)) == []


@pytest.mark.parametrize("level_db", [-70, -55, -45])
def test_steady_noise_from_the_start_is_not_speech(level_db):
    assert hear(noise(5.0, level_db)) == []


def test_a_click_is_not_speech():
    click = np.zeros(RATE, dtype=np.float32)
    click[8000:8160] = 0.9
    assert hear(sound.to_pcm(click)) == []


@pytest.mark.parametrize("gain", [1.0, 0.3, 0.1])
def test_speech_in_noise_is_found(gain):
    pcm = mix(quiet(1.0) + voice(0.8, gain) + quiet(1.0), noise(2.8, -60))
    started, ended = hear(pcm)
    assert started.at_s == pytest.approx(1.0, abs=0.06)
    assert ended.utterance.ended_s == pytest.approx(1.8, abs=0.1)


def test_low_start_sensitivity_misses_faint_speech():
    pcm = quiet(0.5) + voice(0.8, 0.03) + quiet(1.0)
    assert len(hear(pcm)) == 2
    low = detection(startOfSpeechSensitivity="START_SENSITIVITY_LOW")
    assert hear(pcm, **low) == []


def test_end_sensitivity_decides_whether_a_pause_ends_the_turn():
    pcm = voice(0.5) + quiet(0.7) + voice(0.5) + quiet(1.5)
    assert len(hear(pcm)) == 4
    assert len(hear(pcm, **detection(endOfSpeechSensitivity="END_SENSITIVITY_LOW"))) == 2


def test_silence_duration_is_honoured_to_the_block():
    pcm = voice(0.5) + quiet(0.3)
    assert len(hear(pcm, **detection(silenceDurationMs=200))) == 2
    assert len(hear(pcm, **detection(silenceDurationMs=400))) == 1


def test_prefix_padding_is_the_speech_that_a_start_needs():
    pcm = voice(0.1) + quiet(1.0)
    assert hear(pcm, **detection(prefixPaddingMs=300)) == []
    assert len(hear(pcm, **detection(prefixPaddingMs=20))) == 2


def test_a_turn_may_hold_all_input():
    pcm = quiet(1.0) + voice(0.5) + quiet(1.0)
    _, only = hear(pcm)
    _, whole = hear(pcm, turnCoverage="TURN_INCLUDES_ALL_INPUT")
    assert len(whole.utterance.pcm) - len(only.utterance.pcm) > RATE  # half a second more


def test_the_stream_may_end_in_a_word():
    detector = Detector()
    assert len(detector.feed(voice(0.333))) == 1
    (ended,) = detector.end_stream()
    assert ended.utterance.ended_s == pytest.approx(0.333, abs=0.001)
    assert detector.end_stream() == []


def test_manual_activity_is_the_clients_word():
    detector = Detector(DetectorSettings.from_setup(detection(disabled=True)))
    assert detector.feed(voice(1.0)) == []
    assert detector.end_activity() == []
    (started,) = detector.start_activity()
    assert detector.start_activity() == []
    detector.feed(quiet(0.5))
    (ended,) = detector.end_activity()
    assert (started.at_s, ended.utterance.ended_s) == (1.0, 1.5)
    assert ended.utterance.pcm == quiet(0.5)


def test_an_endless_turn_keeps_its_last_two_minutes():
    detector = Detector(DetectorSettings.from_setup(detection(disabled=True)))
    detector.start_activity()
    for _ in range(125):
        detector.feed(quiet(1.0))
    (ended,) = detector.end_activity()
    assert len(ended.utterance.pcm) == 120 * RATE * 2


def test_steady_loud_noise_does_not_stay_speech_for_ever():
    """A fan that is switched on is taken for speech at first; the floor follows it up."""
    kinds = [type(a) for a in hear(quiet(1.0) + noise(90.0, -40), frame=32_000)]
    assert kinds == [SpeechStarted, SpeechEnded]
