"""The engine under virtual time: microphone in, frames out; replies in, sound out."""

import logging
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from vibeassist.audio.detector import EnergyDetector
from vibeassist.audio.engine import AudioEngine
from vibeassist.audio.errors import AudioError, DeviceLost, FileError
from vibeassist.audio.fade import FADE_SAMPLES
from vibeassist.audio.format import Samples
from vibeassist.audio.microphone import CapturedBlock
from vibeassist.audio.speaker import NullSpeaker
from vibeassist.audio.wavefile import FileMicrophone, FileSpeaker

Write = Callable[..., Path]
Noise = Callable[..., Samples]
Tone = Callable[..., Samples]


class BrokenMicrophone(FileMicrophone):
    """A microphone that is lost, or breaks, after some blocks."""

    blocks_left = 10
    raises: Exception | None = None
    lost: AudioError | None = None
    stopped = False

    def read(self, timeout: float, gather: int = 1) -> CapturedBlock | None:
        self.blocks_left -= 1
        if self.blocks_left < 0 and self.raises:
            raise self.raises
        return super().read(timeout)

    @property
    def fault(self) -> Any:
        return self.lost if self.blocks_left < 0 else None

    def stop(self) -> None:
        self.stopped = True
        super().stop()


def test_every_sample_reaches_the_wire_in_order_and_on_time(
    rig: Any, clock: Any, write_sound: Write, noise: Noise
) -> None:
    samples = noise(30 * 16_000)
    started = clock.monotonic()
    rig.start(FileMicrophone(write_sound(samples), clock), NullSpeaker(clock))
    rig.advance(30.05)
    frames = rig.of("microphone_frame")
    assert [frame.index for frame in frames] == list(range(300))
    assert [frame.at for frame in frames] == pytest.approx(
        [started + 0.1 * (index + 1) for index in range(300)]
    )
    assert np.array_equal(rig.wire(), samples)


def test_input_ended_comes_once_after_the_frame_with_the_last_sample(
    rig: Any, clock: Any, write_sound: Write, noise: Noise
) -> None:
    samples = noise(2000)
    rig.start(FileMicrophone(write_sound(samples), clock), NullSpeaker(clock))
    rig.advance(1.0)
    kinds = [event.type for event in rig.events]
    assert kinds[:3] == ["microphone_frame", "microphone_frame", "input_ended"]
    assert kinds.count("input_ended") == 1
    assert np.array_equal(rig.wire()[:2000], samples)
    assert not rig.wire()[2000:].any()


def test_muting_sends_zeros_at_the_same_pace(
    rig: Any, clock: Any, write_sound: Write, noise: Noise
) -> None:
    samples = noise(16_000)
    engine = rig.start(FileMicrophone(write_sound(samples), clock), NullSpeaker(clock))
    rig.advance(0.3)
    engine.muted = True
    rig.advance(0.3)
    engine.muted = False
    rig.advance(0.4)
    assert len(rig.of("microphone_frame")) == 10
    wire = rig.wire()
    assert np.array_equal(wire[:4800], samples[:4800])
    assert not wire[4800:9600].any()
    assert np.array_equal(wire[9600:16_000], samples[9600:])
    assert rig.of("microphone_frame")[4].rms_dbfs == -120


def test_while_the_assistant_is_silent_blocks_gather_up_to_the_end_of_a_frame(
    rig: Any, clock: Any, write_sound: Write, noise: Noise
) -> None:
    class Noting(FileMicrophone):
        asked: list[int] = []  # noqa: RUF012 - one instance

        def read(self, timeout: float, gather: int = 1) -> CapturedBlock | None:
            self.asked.append(gather)
            return super().read(timeout)

    microphone = Noting(write_sound(noise(16_000)), clock)
    rig.start(microphone, NullSpeaker(clock), EnergyDetector())
    rig.advance(0.4)
    assert microphone.asked[:20] == 2 * [5, 5, 5, 5, 6, 5, 4, 3, 2, 1]
    rig.stop()


def test_a_reply_is_heard_and_told(
    rig: Any, clock: Any, write_sound: Write, noise: Noise, tone: Tone, tmp_path: Path
) -> None:
    path = tmp_path / "out.wav"
    reply = tone(1.0)
    engine = rig.start(FileMicrophone(write_sound(noise(100)), clock), FileSpeaker(path, clock))
    rig.advance(0.5)
    pcm = reply.tobytes()
    for start in range(0, len(pcm), 4801):
        assert engine.play(pcm[start : start + 4801], 1)
    engine.end_turn(1)
    rig.advance(2.0)
    rig.stop()
    (started,), (finished,) = rig.of("playback_started"), rig.of("playback_finished")
    assert finished.at - started.at == pytest.approx(1.0)
    assert finished.played_ms == finished.received_ms == pytest.approx(1000)
    heard = soundfile.read(path, dtype="int16")[0]
    start = int(np.flatnonzero(heard)[0]) - 1
    assert np.array_equal(heard[start + FADE_SAMPLES : start + reply.size], reply[FADE_SAMPLES:])
    levels = rig.of("speaker_level")
    assert len(levels) == 11 + 1
    assert levels[5].rms_dbfs == pytest.approx(-3, abs=0.1)
    assert levels[-1].rms_dbfs == -120


def test_interrupt_silences_at_once_and_for_good(
    rig: Any, clock: Any, write_sound: Write, noise: Noise, tone: Tone, tmp_path: Path
) -> None:
    path = tmp_path / "out.wav"
    engine = rig.start(FileMicrophone(write_sound(noise(100)), clock), FileSpeaker(path, clock))
    engine.play(tone(5.0).tobytes(), 1)
    rig.advance(1.0)
    engine.interrupt(1)
    rig.advance(0.5)
    engine.play(tone(1.0).tobytes(), 1)
    engine.end_turn(1)
    rig.advance(0.5)
    engine.play(tone(0.3).tobytes(), 2)
    rig.advance(0.5)
    rig.stop()
    dropped = rig.of("playback_dropped")[0]
    assert (dropped.turn, dropped.cause) == (1, "interrupted")
    assert dropped.played_ms == pytest.approx(1000, abs=10)
    assert [event.turn for event in rig.of("playback_started")] == [1, 2]
    heard = soundfile.read(path, dtype="int16")[0]
    cut = round(dropped.played_ms * 24) + FADE_SAMPLES + 240
    assert not heard[cut:47_000].any()
    assert heard[48_500:50_000].any()
    assert engine.stats().buffer.late_chunks == 1


def test_stop_drops_what_was_not_heard_and_says_so(
    rig: Any, clock: Any, write_sound: Write, noise: Noise, tone: Tone
) -> None:
    engine = rig.start(FileMicrophone(write_sound(noise(100)), clock), NullSpeaker(clock))
    engine.play(tone(5.0).tobytes(), 4)
    rig.advance(0.5)
    rig.stop()
    (dropped,) = rig.of("playback_dropped")
    assert (dropped.turn, dropped.cause) == (4, "stopped")
    engine.stop()
    assert threading.active_count() == 1


def test_statistics_tell_what_went_through(
    rig: Any, clock: Any, write_sound: Write, noise: Noise, tone: Tone
) -> None:
    engine = rig.start(FileMicrophone(write_sound(noise(100)), clock), NullSpeaker(clock))
    engine.play(tone(0.3).tobytes(), 1)
    rig.advance(1.0)
    stats = engine.stats()
    assert stats.microphone.blocks == 100
    assert stats.frames == 10
    assert stats.speaker.pulls == pytest.approx(100, abs=1)
    assert stats.speaker.longest_gap_ms == pytest.approx(10)
    assert stats.buffer.played_ms == pytest.approx(300)
    assert stats.capture_lag_max_ms == pytest.approx(0, abs=1e-6)


def test_nothing_stays_open_where_the_speaker_cannot_start(
    clock: Any, write_sound: Write, noise: Noise, tmp_path: Path
) -> None:
    microphone = BrokenMicrophone(write_sound(noise(100)), clock)
    speaker = FileSpeaker(tmp_path / "nowhere" / "out.wav", clock)
    engine = AudioEngine(microphone, speaker, sink=lambda _: None, detector=None, clock=clock)
    with pytest.raises(FileError, match="cannot be written"):
        engine.start()
    assert microphone.stopped
    assert threading.active_count() == 1
    engine.stop()


def test_the_reply_is_not_written_over_the_microphone(
    clock: Any, write_sound: Write, noise: Noise
) -> None:
    path = write_sound(noise(1000))
    before = path.read_bytes()
    engine = AudioEngine(
        FileMicrophone(path, clock),
        FileSpeaker(path.parent / "." / path.name, clock),
        sink=lambda _: None,
        detector=None,
        clock=clock,
    )
    with pytest.raises(FileError, match="is the microphone"):
        engine.start()
    assert path.read_bytes() == before


def test_a_lost_device_is_told_once_and_playback_goes_on(
    rig: Any, clock: Any, write_sound: Write, noise: Noise, tone: Tone
) -> None:
    microphone = BrokenMicrophone(write_sound(noise(100)), clock)
    microphone.lost = DeviceLost("The microphone is gone.")
    engine = rig.start(microphone, NullSpeaker(clock))
    rig.advance(0.5)
    engine.play(tone(0.3).tobytes(), 1)
    engine.end_turn(1)
    rig.advance(0.5)
    (fault,) = rig.of("device_fault")
    assert fault.error is microphone.lost
    assert len(rig.of("playback_finished")) == 1


def test_an_error_nobody_thought_of_is_told_instead_of_silence(
    rig: Any, clock: Any, write_sound: Write, noise: Noise, caplog: pytest.LogCaptureFixture
) -> None:
    microphone = BrokenMicrophone(write_sound(noise(100)), clock)
    microphone.blocks_left = 0
    microphone.raises = ZeroDivisionError("surprise")
    rig.start(microphone, NullSpeaker(clock))
    rig.audio_thread_ends()
    (fault,) = rig.of("device_fault")
    assert isinstance(fault.error, AudioError)
    assert "surprise" in fault.error.message
    assert "The audio thread cannot go on" in caplog.text


def test_a_listener_that_fails_costs_no_sound(
    clock: Any, write_sound: Write, noise: Noise, caplog: pytest.LogCaptureFixture
) -> None:
    calls: list[str] = []

    def sink(event: Any) -> None:
        calls.append(event.type)
        raise RuntimeError("the window is gone")

    caplog.set_level(logging.ERROR)
    engine = AudioEngine(
        FileMicrophone(write_sound(noise(1600)), clock),
        NullSpeaker(clock),
        sink=sink,
        detector=None,
        clock=clock,
    )
    with engine:
        clock.advance(0.35, threads=2)
        clock.release()
    assert calls == ["microphone_frame", "input_ended", "microphone_frame", "microphone_frame"]
    assert "the window is gone" in caplog.text


def test_real_time_from_end_to_end(
    write_sound: Write, noise: Noise, tone: Tone, tmp_path: Path
) -> None:
    """The same under the system's clock: half a second of microphone, and a reply beside it."""
    samples = noise(8000)
    reply = tone(0.25)
    path = tmp_path / "out.wav"
    wire: list[bytes] = []
    ended, finished = threading.Event(), threading.Event()

    def sink(event: Any) -> None:
        if event.type == "microphone_frame":
            wire.append(event.pcm)
        elif event.type == "input_ended":
            ended.set()
        elif event.type == "playback_finished":
            finished.set()

    microphone = FileMicrophone(write_sound(samples))
    with AudioEngine(microphone, FileSpeaker(path), sink=sink, detector=None) as engine:
        engine.play(reply.tobytes(), 1)
        engine.end_turn(1)
        assert ended.wait(20)
        assert finished.wait(20)
    assert b"".join(wire)[:16_000] == samples.tobytes()
    heard = soundfile.read(path, dtype="int16")[0]
    start = int(np.flatnonzero(heard)[0]) - 1
    assert np.array_equal(heard[start + FADE_SAMPLES : start + reply.size], reply[FADE_SAMPLES:])
