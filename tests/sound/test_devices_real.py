"""The sound path through PortAudio, on a virtual sound card: real callbacks, real rates."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from tests.sound.matching import best_match
from vibeassist.assets import asset
from vibeassist.audio.resample import resample

pytestmark = pytest.mark.sound

WORKER = Path(__file__).parent / "worker.py"
Work = Callable[..., Any]


def finish(process: Any) -> Any:
    """The result that the worker printed last; ALSA must not have written to the terminal."""
    out, err = process.communicate(timeout=50)
    assert process.returncode == 0, err
    assert "ALSA lib" not in err
    return json.loads(out.splitlines()[-1])


@pytest.fixture
def spoken() -> Path:
    return asset("sample.wav")


@pytest.fixture
def reply(tmp_path: Path, spoken: Path) -> Path:
    """The same sentence as a reply at 24 kHz."""
    samples = resample(soundfile.read(spoken, dtype="int16")[0], 16_000, 24_000)
    soundfile.write(tmp_path / "reply.wav", samples, 24_000)
    return tmp_path / "reply.wav"


def test_the_cards_devices_are_listed_by_name(sound_card: Any) -> None:
    listed = finish(sound_card.run(WORKER, "devices"))
    names = {(device["name"], device["kind"]) for device in listed}
    assert (sound_card.speaker, "output") in names
    assert (sound_card.microphone, "input") in names
    assert {device["kind"] for device in listed if device["is_default"]} == {"input", "output"}


@pytest.mark.slow
@pytest.mark.parametrize("by", ["default", "name"])
def test_what_is_spoken_reaches_the_frames(
    sound_card: Any, spoken: Path, tmp_path: Path, by: str
) -> None:
    path = tmp_path / "heard.wav"
    chosen = [] if by == "default" else ["--microphone", "virtualmic"]
    worker = sound_card.run(WORKER, "hear", "--path", path, "--frames", "65", *chosen)
    assert worker.stdout.readline().strip() == '"ready"'
    sound_card.speak(spoken)
    stats = finish(worker)
    sentence = soundfile.read(spoken, dtype="int16")[0]
    _, likeness = best_match(sentence, soundfile.read(path, dtype="int16")[0])
    assert likeness > 0.97
    assert stats["microphone"]["blocks"] >= 650


def test_a_reply_comes_out_of_the_speaker_without_a_gap(
    sound_card: Any, reply: Path, tmp_path: Path
) -> None:
    path = tmp_path / "recorded.wav"
    with sound_card.recording(path):
        worker = sound_card.run(WORKER, "play", "--path", reply, "--speaker", "virtualspeaker")
        assert worker.stdout.readline().strip() == '"ready"'
        stats = finish(worker)
    given = soundfile.read(reply, dtype="int16")[0]
    recorded = soundfile.read(path, dtype="int16")[0]
    at, likeness = best_match(given, recorded)
    assert likeness > 0.97
    assert stats["played_ms"] == pytest.approx(given.size / 24)
    assert stats["buffer"]["underruns"] == 0
    # Where the sentence sounds, no 5 ms of the recording are silent.
    loud = np.abs(given[: given.size // 120 * 120].reshape(-1, 120)).max(axis=1) > 1000
    blocks = np.abs(recorded[at : at + loud.size * 120].reshape(-1, 120)).max(axis=1)
    assert (blocks[loud] > 0).all()


def test_speech_into_the_microphone_silences_the_speaker(
    sound_card: Any, reply: Path, spoken: Path, tmp_path: Path
) -> None:
    long_reply = tmp_path / "long.wav"
    soundfile.write(long_reply, np.tile(soundfile.read(reply, dtype="int16")[0], 8), 24_000)
    worker = sound_card.run(WORKER, "answer", "--path", long_reply)
    assert worker.stdout.readline().strip() == '"ready"'
    sound_card.speak(spoken)
    result = finish(worker)
    assert result["cause"] == "speech"
    assert result["hold_ms"] > 0


def test_a_conversation_outlives_a_card_that_is_pulled_out_and_put_back(
    frail_sound_card: Any,
) -> None:
    """With no device at all the frames go on as silence, and the card is used when it is back."""
    worker = frail_sound_card.run(WORKER, "unplug")
    assert worker.stdout.readline().strip() == '"ready"'
    frail_sound_card.stop()
    assert worker.stdout.readline().strip() == '"gone"'
    frail_sound_card.start()
    result = finish(worker)
    lost, back = result["changes"][:2], result["changes"][2:]
    assert sorted(kind for kind, _, _ in lost) == ["input", "output"]
    assert [name for _, name, _ in lost] == [None, None]
    assert sorted(kind for kind, _, _ in back) == ["input", "output"]
    assert all(name for _, name, _ in back)
    assert result["faults"] == 0
    assert result["longest_pause_s"] < 2.0
