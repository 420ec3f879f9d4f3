"""The microphone and the loudspeaker, tried through sound files."""

from pathlib import Path

import numpy as np
import pytest
import soundfile

from vibeassist.assets import asset
from vibeassist.audio.errors import DeviceBusy, NoSuchDevice
from vibeassist.checks import sound
from vibeassist.checks.findings import Status
from vibeassist.checks.sound import MicrophoneCheck, check_devices, check_speaker, tone
from vibeassist.errors import ExitCode


def test_a_voice_is_heard_its_levels_told_and_kept_for_playing_back():
    levels: list[float] = []
    check = MicrophoneCheck(str(asset("sample.wav")), 0.8, levels.append, spoken=True)
    finding = check.run()
    assert finding.status is Status.OK
    assert len(levels) >= 5
    assert check.recording.size >= 0.5 * 16_000
    assert finding.figures["loudest_dbfs"] == round(max(levels), 1)


def test_a_silent_file_is_found_to_be_zeros(tmp_path: Path):
    silence = tmp_path / "silence.wav"
    soundfile.write(silence, np.zeros(16_000, np.int16), 16_000)
    assert MicrophoneCheck(str(silence), 0.7).run().cause == "zeros"


def test_what_cannot_be_opened_says_why():
    def busy(_: str | None) -> object:
        raise DeviceBusy("It is in use.", hint="Close the other program.")

    finding = MicrophoneCheck(None, make=busy).run()  # type: ignore[arg-type]
    assert (finding.cause, finding.sentence) == ("device-busy", "It is in use.")
    assert finding.exit_code is ExitCode.AUDIO


def test_stopping_ends_the_check_early():
    check = MicrophoneCheck(str(asset("sample.wav")), 3600)
    check._on_level = lambda _: check.stop()
    assert check.run().cause == "no-samples"


def test_the_tone_is_played_to_the_end(tmp_path: Path):
    file = tmp_path / "played.wav"
    finding = check_speaker(str(file))
    assert finding.status is Status.OK
    played, rate = soundfile.read(file, dtype="int16")
    assert rate == 24_000
    assert np.abs(played).max() == pytest.approx(np.abs(tone()).max(), rel=0.05)


def test_the_recording_is_played_at_the_right_pitch(tmp_path: Path):
    file = tmp_path / "played.wav"
    wave = (np.sin(np.arange(8000) / 16_000 * 2 * np.pi * 500) * 8000).astype(np.int16)
    assert check_speaker(str(file), wave).status is Status.OK
    played, rate = soundfile.read(file, dtype="float32")
    spectrum = np.abs(np.fft.rfft(played))
    assert np.argmax(spectrum) * rate / played.size == pytest.approx(500, abs=5)


def test_a_tone_clicks_nowhere():
    steps = np.abs(np.diff(tone().astype(np.int32)))
    loudest_step = 2 * np.pi * 660 / 24_000 * np.abs(tone()).max()
    assert steps.max() <= loudest_step * 1.5


def test_a_machine_without_a_microphone_is_found(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sound, "list_devices", list)
    assert check_devices().cause == "no-device"


def test_a_machine_without_a_sound_system_is_found(monkeypatch: pytest.MonkeyPatch):
    def missing() -> object:
        raise NoSuchDevice("Nothing.", hint="Buy one.")

    monkeypatch.setattr(sound, "list_devices", missing)
    assert check_devices().hint == "Buy one."
