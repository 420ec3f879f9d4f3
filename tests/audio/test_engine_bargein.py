"""Barge-in through the engine: the user's voice in the microphone, silence in the speaker."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from vibeassist.assets import asset
from vibeassist.audio.bargein import RESUME_AFTER_MS
from vibeassist.audio.detector import EnergyDetector
from vibeassist.audio.fade import FADE_SAMPLES
from vibeassist.audio.format import REPLY_BLOCK, Samples
from vibeassist.audio.speaker import NullSpeaker
from vibeassist.audio.wavefile import FileMicrophone, FileSpeaker

Tone = Callable[..., Samples]
LEAD_S = 2.0
"""How long the microphone is quiet before the user speaks."""


class Scene:
    """The assistant speaks from 0.2 s on; the user says something after 2 s."""

    def __init__(self, rig: Any, clock: Any, folder: Path, said: Samples, detector: Any) -> None:
        quiet = np.random.default_rng(0).normal(0, 20, round(LEAD_S * 16_000)).astype(np.int16)
        microphone = folder / "mic.wav"
        soundfile.write(microphone, np.concatenate((quiet, said)), 16_000, subtype="PCM_16")
        self.path = folder / "out.wav"
        self.rig = rig
        self.started_at = clock.monotonic()
        self.engine = rig.start(
            FileMicrophone(microphone, clock), FileSpeaker(self.path, clock), detector
        )
        rig.advance(0.2)

    def heard(self) -> Samples:
        self.rig.stop()
        samples: Samples = soundfile.read(self.path, dtype="int16")[0]
        return samples

    def index(self, at: float) -> int:
        """Where in the file a moment is."""
        return round((at - self.started_at) * 24_000)


@pytest.fixture
def sentence() -> Samples:
    """3.3 seconds of speech after 0.34 s of silence."""
    samples: Samples = soundfile.read(asset("sample.wav"), dtype="int16")[0]
    return samples


@pytest.fixture
def mhm() -> Samples:
    """200 ms of voice, then silence."""
    hum = 6000 * np.sin(2 * np.pi * 150 * np.arange(3200) / 16_000)
    return np.concatenate((hum, np.zeros(160))).astype(np.int16)


def test_a_first_syllable_holds_and_a_sentence_drops(
    rig: Any, clock: Any, tmp_path: Path, sentence: Samples, tone: Tone
) -> None:
    scene = Scene(rig, clock, tmp_path, sentence, EnergyDetector())
    scene.engine.play(tone(10.0, amplitude=9000).tobytes(), 1)
    rig.advance(5.0)
    (held,), (dropped,) = rig.of("playback_held"), rig.of("playback_dropped")
    speech_began = scene.started_at + LEAD_S + 0.34
    assert held.at == pytest.approx(speech_began + 0.03, abs=0.04)
    assert held.onset_at == pytest.approx(speech_began, abs=0.04)
    assert (dropped.cause, dropped.turn) == ("speech", 1)
    assert 0.6 <= dropped.at - held.at < 1.2
    assert dropped.played_ms == pytest.approx((held.at - scene.started_at - 0.2) * 1000, abs=11)
    heard = scene.heard()
    silent_from = scene.index(held.at) + REPLY_BLOCK + FADE_SAMPLES
    assert heard[scene.index(held.at) - 240 : scene.index(held.at)].any()
    assert not heard[silent_from:].any()


def test_an_mhm_holds_and_playback_goes_on_from_the_cut(
    rig: Any, clock: Any, tmp_path: Path, mhm: Samples
) -> None:
    scene = Scene(rig, clock, tmp_path, mhm, EnergyDetector())
    reply = np.arange(1, 24_000 * 4 + 1) % 30_000
    scene.engine.play(reply.astype(np.int16).tobytes(), 1)
    scene.engine.end_turn(1)
    rig.advance(7.0)
    (held,), (resumed,) = rig.of("playback_held"), rig.of("playback_resumed")
    assert resumed.at - held.at == pytest.approx(0.2 + RESUME_AFTER_MS / 1000, abs=0.05)
    assert rig.of("playback_dropped") == []
    (finished,) = rig.of("playback_finished")
    assert finished.played_ms == pytest.approx(4000)
    heard = scene.heard()
    after = int(np.flatnonzero(heard[scene.index(resumed.at) - 240 :])[0])
    first = scene.index(resumed.at) - 240 + after
    cut = reply.tolist().index(heard[first + FADE_SAMPLES], 24_000) - FADE_SAMPLES
    rest = reply[cut + FADE_SAMPLES :]
    assert np.array_equal(heard[first + FADE_SAMPLES :][: rest.size], rest)
    assert cut == pytest.approx((held.at - scene.started_at - 0.2) * 24_000, abs=REPLY_BLOCK + 1)


def test_the_servers_word_drops_what_is_held(
    rig: Any, clock: Any, tmp_path: Path, mhm: Samples, tone: Tone
) -> None:
    scene = Scene(rig, clock, tmp_path, mhm, EnergyDetector())
    scene.engine.play(tone(10.0).tobytes(), 1)
    rig.advance(2.2)
    assert len(rig.of("playback_held")) == 1
    scene.engine.interrupt(1)
    rig.advance(0.1)
    scene.engine.play(tone(1.0).tobytes(), 2)
    rig.advance(3.0)
    assert [event.cause for event in rig.of("playback_dropped")] == ["interrupted"]
    assert rig.of("playback_resumed") == []
    assert [event.turn for event in rig.of("playback_started")] == [1, 2]


def test_speech_is_told_while_the_assistant_is_silent(
    rig: Any, clock: Any, tmp_path: Path, sentence: Samples
) -> None:
    scene = Scene(rig, clock, tmp_path, sentence, EnergyDetector())
    rig.advance(7.0)
    began, ended = rig.of("speech_started"), rig.of("speech_ended")
    assert began[0].at == pytest.approx(scene.started_at + LEAD_S + 0.37, abs=0.05)
    assert ended[-1].at == pytest.approx(scene.started_at + LEAD_S + 3.65, abs=0.08)
    assert len(began) == len(ended)
    assert rig.of("playback_held") == []


def test_speech_is_heard_from_the_first_moment_while_the_assistant_is_silent(
    rig: Any, clock: Any, tmp_path: Path, sentence: Samples
) -> None:
    """No idea of the echo is needed where there is none."""
    path = tmp_path / "mic.wav"
    soundfile.write(path, sentence, 16_000, subtype="PCM_16")
    rig.start(FileMicrophone(path, clock), NullSpeaker(clock), EnergyDetector())
    rig.advance(0.5)
    assert len(rig.of("speech_started")) == 1


def test_a_muted_microphone_is_not_listened_to(
    rig: Any, clock: Any, tmp_path: Path, sentence: Samples, tone: Tone
) -> None:
    scene = Scene(rig, clock, tmp_path, sentence, EnergyDetector())
    scene.engine.play(tone(10.0).tobytes(), 1)
    scene.engine.muted = True
    rig.advance(5.0)
    assert rig.of("speech_started") == rig.of("playback_held") == []


def test_muting_ends_the_users_speech(
    rig: Any, clock: Any, tmp_path: Path, sentence: Samples
) -> None:
    scene = Scene(rig, clock, tmp_path, sentence, EnergyDetector())
    rig.advance(2.4)
    assert len(rig.of("speech_started")) == 1
    scene.engine.muted = True
    rig.advance(0.05)
    assert len(rig.of("speech_ended")) == 1


def test_without_a_detector_nothing_local_happens(
    rig: Any, clock: Any, tmp_path: Path, sentence: Samples, tone: Tone
) -> None:
    scene = Scene(rig, clock, tmp_path, sentence, None)
    scene.engine.play(tone(10.0).tobytes(), 1)
    rig.advance(6.0)
    local = {"speech_started", "speech_ended", "playback_held", "playback_dropped"}
    assert local.isdisjoint(event.type for event in rig.events)
