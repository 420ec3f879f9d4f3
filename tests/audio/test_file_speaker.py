"""A sound file as a speaker: what would have been heard, when it would have been heard."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from vibeassist.audio.errors import FileError
from vibeassist.audio.fade import FADE_SAMPLES
from vibeassist.audio.format import Samples
from vibeassist.audio.wavefile import FileSpeaker

Tone = Callable[..., Samples]


def read(path: Path) -> Samples:
    info = soundfile.info(path)
    assert (info.samplerate, info.channels, info.subtype) == (24_000, 1, "PCM_16")
    samples: Samples = soundfile.read(path, dtype="int16")[0]
    return samples


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "reply.wav"


def test_a_reply_stands_where_it_would_have_been_heard(path: Path, tone: Tone, clock: Any) -> None:
    speaker = FileSpeaker(path, clock)
    reply = tone(0.5)
    speaker.start()
    clock.advance(1.0, threads=1)
    speaker.play(reply.tobytes(), 1)
    speaker.end_turn(1)
    clock.advance(1.0, threads=1)
    clock.release()
    speaker.stop()
    heard = read(path)
    assert heard.size == pytest.approx(2 * 24_000, abs=2 * 240)
    start = int(np.flatnonzero(heard)[0]) - 1  # a sine begins with a zero
    assert start == pytest.approx(24_000, abs=240)
    assert np.array_equal(heard[start + FADE_SAMPLES : start + reply.size], reply[FADE_SAMPLES:])
    assert not heard[start + reply.size + FADE_SAMPLES :].any()


def test_silence_is_written_too(path: Path, clock: Any) -> None:
    speaker = FileSpeaker(path, clock)
    speaker.start()
    clock.advance(0.5, threads=1)
    clock.release()
    speaker.stop()
    heard = read(path)
    assert heard.size == pytest.approx(12_000, abs=480)
    assert not heard.any()


def test_a_machine_that_slept_catches_up(path: Path, clock: Any) -> None:
    speaker = FileSpeaker(path, clock)
    speaker.start()
    clock.advance(0.1, threads=1)
    clock.jump(3.0)
    clock.advance(0.1, threads=1)
    clock.release()
    speaker.stop()
    assert read(path).size == pytest.approx(3.2 * 24_000, abs=480)


def test_a_cut_at_the_end_closes_with_a_fade(path: Path, tone: Tone, clock: Any) -> None:
    speaker = FileSpeaker(path, clock)
    speaker.start()
    speaker.play(tone(5.0).tobytes(), 1)
    clock.advance(0.3, threads=1)
    clock.release()
    speaker.drop(1, "stopped")
    speaker.stop()
    heard = read(path).astype(int)
    assert abs(heard[-1]) < 50
    assert np.abs(np.diff(heard)).max() < 32767 * (2 * np.pi * 440 / 24_000) + 500


def test_real_time_passes_in_the_file_too(path: Path, tone: Tone) -> None:
    """Under the system's clock: a reply of 200 ms comes out whole."""
    speaker = FileSpeaker(path)
    speaker.start()
    reply = tone(0.2)
    speaker.play(reply.tobytes(), 1)
    speaker.end_turn(1)
    while not any(event.type == "playback_finished" for event in speaker.take_events()):
        time.sleep(0.005)
    speaker.stop()
    heard = read(path)
    start = int(np.flatnonzero(heard)[0]) - 1
    assert np.array_equal(heard[start + FADE_SAMPLES : start + reply.size], reply[FADE_SAMPLES:])


def test_a_killed_program_leaves_a_valid_file(path: Path) -> None:
    program = (
        "import sys, time; from vibeassist.audio.wavefile import FileSpeaker\n"
        "speaker = FileSpeaker(sys.argv[1]); speaker.start(); print('up', flush=True)\n"
        "time.sleep(60)"
    )
    child = subprocess.Popen([sys.executable, "-c", program, path], stdout=subprocess.PIPE)
    assert child.stdout is not None
    with child, child.stdout:
        child.stdout.readline()
        while path.stat().st_size < 60_000:
            assert child.poll() is None
            time.sleep(0.02)
        os.kill(child.pid, signal.SIGKILL)
    heard = read(path)
    assert heard.size >= 24_000
    assert path.stat().st_size - 44 - heard.nbytes < 48_000


def test_an_earlier_recording_is_replaced(path: Path, clock: Any) -> None:
    soundfile.write(path, np.ones(99_999, np.int16), 8000)
    speaker = FileSpeaker(path, clock)
    speaker.start()
    clock.release()
    speaker.stop()
    assert read(path).size < 1000


def test_a_file_that_is_no_sound_is_not_overwritten(tmp_path: Path) -> None:
    diary = tmp_path / "diary.wav"
    diary.write_text("Dear diary, today I typed the wrong name.")
    with pytest.raises(FileError, match="it stays as it is"):
        FileSpeaker(diary).start()
    assert diary.read_text().startswith("Dear diary")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("nowhere/reply.wav", "cannot be written: No such file or directory"),
        (".", "cannot be written: Is a directory"),
        ("reply.mp3", "as WAV only"),
    ],
)
def test_what_cannot_be_written_is_said_at_the_start(tmp_path: Path, name: str, words: str) -> None:
    speaker = FileSpeaker(tmp_path / name)
    with pytest.raises(FileError, match=words):
        speaker.start()
    speaker.stop()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_a_full_disk_is_said_at_the_start() -> None:
    with pytest.raises(FileError, match="No space left"):
        FileSpeaker("/dev/full").start()


def test_a_disk_that_fills_up_is_a_fault_and_playback_goes_on(
    path: Path, tone: Tone, clock: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    speaker = FileSpeaker(path, clock)
    speaker.start()
    speaker.play(tone(0.5).tobytes(), 1)
    speaker.end_turn(1)
    clock.advance(0.1, threads=1)

    def refuse(*_: object) -> None:
        raise FileError("The disk is full.")

    monkeypatch.setattr("vibeassist.audio.soundfiles.WavWriter.write", refuse)
    clock.advance(1.0, threads=1)
    assert isinstance(speaker.fault, FileError)
    assert [event.type for event in speaker.take_events()][-1] == "playback_finished"
    clock.release()
    speaker.stop()
