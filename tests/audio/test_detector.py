"""The energy detector on speech, noise, clicks and its own echo."""

from dataclasses import dataclass, field

import numpy as np
import pytest
import soundfile

from vibeassist.assets import asset
from vibeassist.audio.detector import EnergyDetector, Offset, Onset
from vibeassist.audio.format import MIC_BLOCK, MIC_RATE, Samples
from vibeassist.audio.resample import resample


@dataclass
class Heard:
    """What a detector said of a signal, in seconds of the signal."""

    onsets: list[float] = field(default_factory=list)
    starts: list[float] = field(default_factory=list)
    ends: list[float] = field(default_factory=list)


def listen(signal: np.ndarray, *, audible: bool = False) -> Heard:
    detector = EnergyDetector()
    samples = np.clip(np.rint(signal), -32768, 32767).astype(np.int16)
    heard = Heard()
    for start in range(0, samples.size - MIC_BLOCK + 1, MIC_BLOCK):
        change = detector.push(samples[start : start + MIC_BLOCK], audible)
        now = (start + MIC_BLOCK) / MIC_RATE
        if isinstance(change, Onset):
            heard.onsets.append(now)
            heard.starts.append(now - change.ago_ms / 1000)
        elif isinstance(change, Offset):
            heard.ends.append(now - change.ago_ms / 1000)
    return heard


def noise(seconds: float, level_dbfs: float, seed: int = 0) -> np.ndarray:
    """White noise."""
    scale = 32768 * 10 ** (level_dbfs / 20)
    return np.random.default_rng(seed).normal(0, scale, round(seconds * MIC_RATE))


@pytest.fixture(scope="module")
def speech() -> Samples:
    """A recorded sentence: silence until 0.34 s, speech until 3.65 s, silence."""
    samples: Samples = soundfile.read(asset("sample.wav"), dtype="int16")[0]
    return samples


@pytest.fixture(scope="module")
def assistant() -> np.ndarray:
    """Twenty seconds of another voice at 16 kHz."""
    clips = [
        resample(soundfile.read(asset(f"practice/{name}.flac"), dtype="int16")[0], 24_000, 16_000)
        for name in ("greeting", "level_silent", "greeting")
    ]
    return np.concatenate(clips).astype(float)


@pytest.mark.parametrize("room_dbfs", [-75, -65, -55, -45])
def test_speech_is_heard_from_its_begin_to_its_end(speech: Samples, room_dbfs: float) -> None:
    quiet = noise(2.0, room_dbfs)
    signal = np.concatenate((quiet, speech + noise(speech.size / MIC_RATE, room_dbfs), quiet))
    heard = listen(signal)
    assert heard.onsets[0] == pytest.approx(2.37, abs=0.05)
    assert heard.starts[0] == pytest.approx(2.34, abs=0.05)
    assert heard.ends[-1] == pytest.approx(5.64, abs=0.08)
    assert len(heard.ends) == len(heard.onsets) <= 4


@pytest.mark.parametrize("room_dbfs", [-70, -60, -50])
def test_steady_noise_is_no_speech(room_dbfs: float) -> None:
    assert listen(noise(30, room_dbfs)).onsets == []


def test_noise_that_begins_is_speech_only_until_the_floor_has_learned_it() -> None:
    """A fan is switched on."""
    heard = listen(np.concatenate((noise(5, -65), noise(8, -35))))
    assert len(heard.onsets) == 1
    assert heard.ends[0] < 5 + 3.5


def test_a_click_is_no_speech() -> None:
    signal = noise(3, -60)
    signal[16_000:16_200] += 20_000
    assert listen(signal).onsets == []


def test_an_offset_of_the_microphone_counts_for_nothing() -> None:
    assert listen(noise(5, -60) + 4000).onsets == []


def test_digital_silence_teaches_nothing_about_the_room() -> None:
    """A microphone that was muted in hardware comes back to the same noise."""
    signal = np.concatenate((noise(5, -40), np.zeros(10 * MIC_RATE), noise(5, -40)))
    assert max(listen(signal).onsets) < 1


@pytest.mark.parametrize("echo_db", [0, -10, -20, -30])
def test_the_assistants_own_echo_is_no_speech(assistant: np.ndarray, echo_db: float) -> None:
    echo = assistant * 10 ** (echo_db / 20) + noise(assistant.size / MIC_RATE, -60)
    assert listen(echo, audible=True).onsets == []


@pytest.mark.parametrize("echo_db", [-20, -30, -60])
def test_the_user_is_heard_over_a_weak_echo(
    assistant: np.ndarray, speech: Samples, echo_db: float
) -> None:
    signal = assistant * 10 ** (echo_db / 20) + noise(assistant.size / MIC_RATE, -60)
    signal[10 * MIC_RATE : 10 * MIC_RATE + speech.size] += speech
    assert listen(signal, audible=True).onsets[0] == pytest.approx(10.38, abs=0.06)


def test_an_echo_that_was_taken_for_speech_teaches_its_level() -> None:
    """A burst well above the echo so far, which ends as soon as the assistant is held."""
    detector = EnergyDetector()

    def feed(level_dbfs: float, blocks: int, *, audible: bool) -> list[Onset | Offset]:
        samples = np.rint(noise(blocks * 0.01, level_dbfs)).astype(np.int16)
        changes = [detector.push(block, audible) for block in samples.reshape(blocks, MIC_BLOCK)]
        return [change for change in changes if change]

    feed(-50, 100, audible=True)
    assert [type(change) for change in feed(-30, 10, audible=True)] == [Onset]
    assert [type(change) for change in feed(-70, 40, audible=False)] == [Offset]
    assert feed(-30, 10, audible=True) == []


def test_reset_forgets_that_the_user_speaks() -> None:
    detector = EnergyDetector()
    loud = np.rint(noise(0.1, -20)).astype(np.int16).reshape(-1, MIC_BLOCK)
    assert [bool(detector.push(block, False)) for block in loud].count(True) == 1
    assert detector.voiced
    detector.reset()
    assert not detector.voiced
    assert [bool(detector.push(block, False)) for block in loud].count(True) == 1
