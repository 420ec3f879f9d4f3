"""From what the user typed to a microphone and a speaker."""

from pathlib import Path

import pytest

from vibeassist.audio.device import DeviceMicrophone, DeviceSpeaker
from vibeassist.audio.factory import open_microphone, open_speaker
from vibeassist.audio.speaker import NullSpeaker
from vibeassist.audio.wavefile import FileMicrophone, FileSpeaker


@pytest.mark.parametrize(
    ("spec", "kind"),
    [
        (None, DeviceMicrophone),
        ("USB", DeviceMicrophone),
        ("none", DeviceMicrophone),
        ("hello.wav", FileMicrophone),
        ("HELLO.FLAC", FileMicrophone),
        ("folder/hello", FileMicrophone),
    ],
)
def test_microphones(spec: str | None, kind: type) -> None:
    assert type(open_microphone(spec)) is kind


@pytest.mark.parametrize(
    ("spec", "kind"),
    [
        (None, DeviceSpeaker),
        ("Headphones (USB)", DeviceSpeaker),
        ("none", NullSpeaker),
        ("None", NullSpeaker),
        ("reply.wav", FileSpeaker),
        ("./reply", FileSpeaker),
    ],
)
def test_speakers(spec: str | None, kind: type) -> None:
    assert type(open_speaker(spec)) is kind


def test_a_name_that_exists_as_a_file_is_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "recording").touch()
    monkeypatch.chdir(tmp_path)
    assert type(open_microphone("recording")) is FileMicrophone


def test_the_home_folder_can_be_written_as_a_tilde() -> None:
    assert open_microphone("~/hello.wav").path == Path.home() / "hello.wav"
