"""``vibeassist doctor --audio`` keeps what it found where conversations look for it."""

from pathlib import Path
from typing import Any

import pytest

from vibeassist.audio.measured import ROOM_FILE, load
from vibeassist.audio.selftest import Findings
from vibeassist.errors import ExitCode
from vibeassist.terminal import audio_doctor

HEARD = Findings(True, -60.0, -40.0, 80.0, 30.0, False, {})
DEAD = Findings(False, -120.0, None, None, None, False, {})


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(audio_doctor, "data_dir", lambda: tmp_path / "data")
    return tmp_path / "data"


def find(findings: Findings, monkeypatch: pytest.MonkeyPatch) -> None:
    def listen(*_: Any) -> Findings:
        return findings

    monkeypatch.setattr(audio_doctor, "listen_and_play", listen)


def test_what_it_found_is_kept_and_said(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    find(HEARD, monkeypatch)
    assert audio_doctor.run_audio() == ExitCode.OK
    (room,) = load(data / ROOM_FILE)
    assert (room.has_echo, room.works, room.delay_ms) == (True, True, 80.0)
    assert "begin with this" in capsys.readouterr().out


def test_a_dead_microphone_leaves_what_was_known(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    find(HEARD, monkeypatch)
    audio_doctor.run_audio()
    before = load(data / ROOM_FILE)
    find(DEAD, monkeypatch)
    assert audio_doctor.run_audio() == ExitCode.AUDIO
    assert load(data / ROOM_FILE) == before


def test_a_folder_that_cannot_be_written_is_said_and_is_no_failure(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    data.write_text("a file in its place")
    find(HEARD, monkeypatch)
    assert audio_doctor.run_audio() == ExitCode.OK
    assert "could not be kept" in capsys.readouterr().out
