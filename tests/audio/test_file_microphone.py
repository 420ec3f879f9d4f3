"""A sound file as a microphone: every sample, in real time, then silence."""

import os
import struct
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from vibeassist.audio.clock import SystemClock
from vibeassist.audio.errors import FileError
from vibeassist.audio.format import MIC_BLOCK, Samples
from vibeassist.audio.wavefile import FileMicrophone

Write = Callable[..., Path]
Noise = Callable[[int], Samples]


def hear(microphone: FileMicrophone, clock: Any, blocks: int) -> Samples:
    """Read that many blocks, late for all of them."""
    clock.jump(blocks * 0.01 + 1e-9)
    heard = [microphone.read(0.0) for _ in range(blocks)]
    assert all(block is not None and block.samples.size == MIC_BLOCK for block in heard)
    return np.concatenate([block.samples for block in heard if block])


@pytest.mark.parametrize("count", [1600, 1601, 4799, 1])
def test_16_khz_mono_int16_arrives_bit_by_bit(
    write_sound: Write, noise: Noise, clock: Any, count: int
) -> None:
    samples = noise(count)
    microphone = FileMicrophone(write_sound(samples), clock)
    microphone.start()
    heard = hear(microphone, clock, 40)
    microphone.stop()
    assert np.array_equal(heard[:count], samples)
    assert not heard[count:].any()
    assert microphone.fault is None


@pytest.mark.parametrize(
    ("name", "subtype"),
    [("a.flac", "PCM_16"), ("a.aiff", "PCM_16"), ("a.wav", "FLOAT"), ("a.wav", "DOUBLE")],
)
def test_any_lossless_16_khz_mono_file_is_exact(
    write_sound: Write, noise: Noise, clock: Any, name: str, subtype: str
) -> None:
    samples = noise(3200)
    data = samples if subtype == "PCM_16" else samples / 32768
    microphone = FileMicrophone(write_sound(data, name=name, subtype=subtype), clock)
    microphone.start()
    assert np.array_equal(hear(microphone, clock, 20), samples)
    microphone.stop()


@pytest.mark.parametrize("subtype", ["PCM_U8", "PCM_16", "PCM_24", "PCM_32", "FLOAT"])
@pytest.mark.parametrize("channels", [1, 2, 6])
@pytest.mark.parametrize("rate", [8_000, 16_000, 44_100, 48_000])
def test_every_kind_of_wav_is_converted_to_scale(
    write_sound: Write, clock: Any, rate: int, channels: int, subtype: str
) -> None:
    """A tone of half scale on all channels is a tone of half scale at 16 kHz."""
    times = np.arange(rate) / rate
    tone = 0.5 * np.sin(2 * np.pi * 400 * times)
    path = write_sound(np.repeat(tone[:, None], channels, axis=1), rate, subtype=subtype)
    microphone = FileMicrophone(path, clock)
    microphone.start()
    heard = hear(microphone, clock, 100).astype(float)
    microphone.stop()
    expected = 16384 * np.sin(2 * np.pi * 400 * np.arange(16_000) / 16_000)
    tolerance = 320 if subtype == "PCM_U8" else 40
    assert np.abs(heard - expected)[800:-800].max() < tolerance
    assert not microphone.exhausted or heard.size == 16_000


def test_channels_are_averaged(write_sound: Write, clock: Any) -> None:
    left_and_right = np.stack([np.full(1600, 3000), np.full(1600, -1000)], axis=1).astype(np.int16)
    microphone = FileMicrophone(write_sound(left_and_right), clock)
    microphone.start()
    assert set(hear(microphone, clock, 10)) == {1000}
    microphone.stop()


def test_what_is_no_number_in_a_float_file_is_silence(write_sound: Write, clock: Any) -> None:
    data = np.array([0.5, np.nan, np.inf, -np.inf] * 40, np.float32)
    microphone = FileMicrophone(write_sound(data, subtype="FLOAT"), clock)
    microphone.start()
    assert hear(microphone, clock, 1)[:4].tolist() == [16384, 0, 32767, -32768]
    microphone.stop()


def test_blocks_come_at_absolute_deadlines_and_never_early(
    write_sound: Write, noise: Noise, clock: Any
) -> None:
    microphone = FileMicrophone(write_sound(noise(16_000)), clock)
    microphone.start()
    started = clock.monotonic()
    assert microphone.read(0.0) is None
    clock.jump(0.0099)
    assert microphone.read(0.0) is None
    clock.jump(0.0002)
    first = microphone.read(0.0)
    assert first is not None
    assert first.at == pytest.approx(started + 0.01)
    clock.jump(0.5)  # the reading thread was away
    late = [microphone.read(0.0) for _ in range(51)]
    assert late[-1] is None
    times = [block.at for block in late if block]
    assert times == pytest.approx([started + 0.02 + index * 0.01 for index in range(50)])
    assert microphone.stats().longest_gap_ms == pytest.approx(490, abs=1)
    microphone.stop()


def test_read_gives_up_after_its_timeout(write_sound: Write, noise: Noise) -> None:
    microphone = FileMicrophone(write_sound(noise(1600)), SystemClock())
    microphone.start()
    started = time.monotonic()
    assert microphone.read(0.002) is None
    assert time.monotonic() - started >= 0.002
    microphone.stop()


def test_exhausted_turns_true_with_the_block_of_the_last_sample(
    write_sound: Write, noise: Noise, clock: Any
) -> None:
    microphone = FileMicrophone(write_sound(noise(330)), clock)
    microphone.start()
    seen = []
    for _ in range(4):
        hear(microphone, clock, 1)
        seen.append(microphone.exhausted)
    assert seen == [False, False, True, True]
    microphone.stop()


def test_a_cue_lets_it_begin_and_silence_comes_until_then(
    write_sound: Write, noise: Noise, clock: Any
) -> None:
    begin = threading.Event()
    samples = noise(1600)
    microphone = FileMicrophone(write_sound(samples), clock, begin=begin)
    microphone.start()
    assert not hear(microphone, clock, 50).any()
    assert not microphone.exhausted
    begin.set()
    assert np.array_equal(hear(microphone, clock, 10), samples)
    microphone.stop()


def test_real_time_lets_every_sample_through(write_sound: Write, noise: Noise) -> None:
    samples = noise(3200)
    microphone = FileMicrophone(write_sound(samples))
    started = time.monotonic()
    microphone.start()
    heard = [block.samples for _ in range(20) if (block := microphone.read(10.0))]
    assert time.monotonic() - started >= 0.2
    microphone.stop()
    assert np.array_equal(np.concatenate(heard), samples)


def a_missing(folder: Path) -> Path:
    return folder / "nowhere.wav"


def a_folder(folder: Path) -> Path:
    return folder


def a_pipe(folder: Path) -> Path:
    if not hasattr(os, "mkfifo"):
        pytest.skip("this system has no named pipes")
    os.mkfifo(folder / "pipe.wav")
    return folder / "pipe.wav"


def an_empty(folder: Path) -> Path:
    return written(folder, b"")


def text(folder: Path) -> Path:
    return written(folder, b"Dear diary, today nothing was recorded.\n" * 50)


def no_frames(folder: Path) -> Path:
    return written(folder, wav_header(0))


def cut_off(folder: Path) -> Path:
    return written(folder, wav_header(32_000) + bytes(1000))


def only_a_header(folder: Path) -> Path:
    return written(folder, wav_header(32_000)[:30])


def a_cut_flac(folder: Path) -> Path:
    import soundfile

    whole = folder / "whole.flac"
    soundfile.write(whole, np.random.default_rng(0).integers(-9, 9, 48_000).astype(np.int16), 16000)
    return written(folder, whole.read_bytes()[:9000], "cut.flac")


def written(folder: Path, content: bytes, name: str = "bad.wav") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def wav_header(data_size: int) -> bytes:
    return struct.pack(
        "<4sI4s4sIHHIIHH4sI",
        *(
            b"RIFF",
            min(36 + data_size, 0xFFFFFFFF),
            b"WAVE",
            b"fmt ",
            16,
            1,
            1,
            16_000,
            32_000,
            2,
            16,
            b"data",
        ),
        data_size,
    )


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (a_missing, "There is no sound file"),
        (a_folder, "is a folder"),
        (a_pipe, "not a file that can be read twice"),
        (an_empty, "is empty"),
        (text, "is not a sound file"),
        (only_a_header, "file"),
        (no_frames, "holds no sound"),
        (cut_off, "is cut off"),
        (a_cut_flac, "is cut off"),
    ],
)
def test_what_cannot_be_read_is_said_at_the_start(
    tmp_path: Path, make: Callable[[Path], Path], words: str
) -> None:
    microphone = FileMicrophone(make(tmp_path))
    with pytest.raises(FileError, match=words) as raised:
        microphone.start()
    assert str(tmp_path) in raised.value.message
    microphone.stop()


def test_a_file_without_permission_is_said_at_the_start(
    write_sound: Write, noise: Noise, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_sound(noise(100))

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)  # root may read everything
    with pytest.raises(FileError, match="cannot be read: Permission denied"):
        FileMicrophone(path).start()


@pytest.mark.parametrize("size", [0xFFFFFFFF, 0x7FFFFFFF])
def test_a_wav_that_was_written_to_a_pipe_has_no_size_and_is_whole(
    tmp_path: Path, noise: Noise, clock: Any, size: int
) -> None:
    samples = noise(1600)
    path = written(tmp_path, wav_header(size) + samples.tobytes())
    microphone = FileMicrophone(path, clock)
    microphone.start()
    assert np.array_equal(hear(microphone, clock, 10), samples)
    microphone.stop()


def test_a_file_that_breaks_while_it_plays_is_a_fault_and_silence(
    write_sound: Write, noise: Noise, clock: Any
) -> None:
    """The disk goes away after the file was found to be good."""
    path = write_sound(noise(48_000), name="in.flac")
    microphone = FileMicrophone(path, clock)
    microphone.start()
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(size // 2)
        file.write(bytes(size - size // 2))
    heard = hear(microphone, clock, 400)
    assert heard.size == 64_000
    assert microphone.exhausted
    microphone.stop()
