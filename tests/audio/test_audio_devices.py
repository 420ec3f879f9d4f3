"""Devices against a PortAudio that the test plays itself: names, rates, channels, loss."""

import sys
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from tests.audio.fake_portaudio import FakeStream, FakeSystem, PortAudioError
from vibeassist.audio.device import DeviceMicrophone, DeviceSpeaker
from vibeassist.audio.devices import find_device, has_sound, list_devices
from vibeassist.audio.errors import (
    DeviceBusy,
    DeviceLost,
    DeviceRefused,
    NoSuchDevice,
    SoundSystemMissing,
)
from vibeassist.audio.fade import FADE_SAMPLES
from vibeassist.audio.format import Samples
from vibeassist.audio.jitter import DUCK_GAIN
from vibeassist.audio.resample import resample
from vibeassist.audio.stream import LOST_AFTER_S


@pytest.fixture
def desk(system: FakeSystem) -> FakeSystem:
    """A desk with a headset and a camera."""
    system.add("Headset Mono", ins=1, outs=2)
    system.add("Camera Microphone", ins=2, rate=44_100.0)
    system.add("Loudspeakers (Realtek)", outs=8)
    system.default.device = (1, 2)
    return system


def test_each_direction_of_a_device_is_listed(desk: FakeSystem) -> None:
    listed = [(d.name, d.kind, d.channels, d.default_rate, d.is_default) for d in list_devices()]
    assert listed == [
        ("Headset Mono", "input", 1, 48_000, False),
        ("Headset Mono", "output", 2, 48_000, False),
        ("Camera Microphone", "input", 2, 44_100, True),
        ("Loudspeakers (Realtek)", "output", 8, 48_000, True),
    ]
    assert has_sound()


def test_a_device_is_found_by_a_part_of_its_name_in_any_case(desk: FakeSystem) -> None:
    assert find_device("camera", "input").index == 1
    assert find_device("REALTEK", "output").index == 2
    assert find_device(None, "input").name == "Camera Microphone"


def test_a_name_that_is_not_there_lists_what_is(desk: FakeSystem) -> None:
    with pytest.raises(NoSuchDevice) as raised:
        find_device("Realtek", "input")
    assert '"Headset Mono", "Camera Microphone"' in raised.value.hint


def test_a_name_that_several_have_asks_for_more_of_it(desk: FakeSystem) -> None:
    with pytest.raises(NoSuchDevice, match="Several microphones"):
        find_device("m", "input")


def test_a_whole_name_wins_over_a_part_of_another(desk: FakeSystem) -> None:
    desk.add("Headset Mono 2", ins=1)
    assert find_device("headset mono", "input").index == 0


def test_a_device_of_several_host_apis_is_taken_from_the_defaults(desk: FakeSystem) -> None:
    desk.add("Headset Mono", ins=1, api=1)
    desk.default.device = (3, 2)
    assert find_device("Headset", "input").index == 3


def test_no_device_at_all(system: FakeSystem) -> None:
    assert list_devices() == []
    assert not has_sound()
    with pytest.raises(NoSuchDevice, match="has no loudspeaker"):
        find_device(None, "output")


def test_a_missing_portaudio_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    class Missing:
        def find_spec(self, name: str, *_: object) -> None:
            if name == "sounddevice":
                raise OSError("PortAudio library not found")

    monkeypatch.delitem(sys.modules, "sounddevice", raising=False)
    monkeypatch.setattr(sys, "meta_path", [Missing(), *sys.meta_path])
    with pytest.raises(SoundSystemMissing) as raised:
        list_devices()
    assert raised.value.hint
    assert not has_sound()
    with pytest.raises(SoundSystemMissing):
        DeviceMicrophone().start()


Sine = Callable[[int], Samples]


@pytest.fixture
def sine() -> Sine:
    """Half a second of 500 Hz at any rate."""

    def make(rate: int) -> Samples:
        times = np.arange(rate // 2) / rate
        return np.rint(10_000 * np.sin(2 * np.pi * 500 * times)).astype(np.int16)

    return make


@pytest.mark.parametrize("rate", [16_000, 44_100, 48_000])
def test_a_microphone_is_opened_at_its_own_rate_and_heard_at_16_khz(
    system: FakeSystem, clock: Any, sine: Sine, rate: int
) -> None:
    system.add("Mic", ins=1, rate=float(rate))
    microphone = DeviceMicrophone(None, clock)
    microphone.start()
    (stream,) = system.streams
    assert stream.options["samplerate"] == rate
    assert stream.options["blocksize"] == rate // 100
    for block in sine(rate).reshape(-1, rate // 100):
        clock.jump(0.01)
        stream.capture(block)
    heard = []
    while block := microphone.read(0.0):
        heard.append(block.samples)
    together = np.concatenate(heard)
    assert together.size >= 8000 - 160
    expected = resample(sine(rate), rate, 16_000)[: together.size]
    assert np.abs(together.astype(int) - expected).max() <= 1
    microphone.stop()
    assert stream.calls == ["start", "stop", "close"]


def test_capture_times_are_those_of_the_samples(system: FakeSystem, clock: Any) -> None:
    system.add("Mic", ins=1, rate=16_000.0)
    microphone = DeviceMicrophone(None, clock)
    microphone.start()
    system.streams[0].capture(np.zeros(320, np.int16), age=0.02)
    now = clock.monotonic()
    blocks = [microphone.read(0.0), microphone.read(0.0)]
    assert [block.at for block in blocks if block] == pytest.approx([now - 0.03, now - 0.02])
    microphone.stop()


def test_blocks_that_gather_come_in_order_each_with_its_own_time(
    system: FakeSystem, clock: Any
) -> None:
    system.add("Mic", ins=1, rate=16_000.0)
    microphone = DeviceMicrophone(None, clock)
    microphone.start()
    began = clock.monotonic()
    for value in (1, 2, 3, 4):
        clock.jump(0.01)
        system.streams[0].capture(np.full(160, value, np.int16))
    blocks = [microphone.read(0.0, 3) for _ in range(4)]  # three, then what there is
    assert [set(block.samples) for block in blocks if block] == [{1}, {2}, {3}, {4}]
    assert [block.at - began for block in blocks if block] == pytest.approx(
        [0.01, 0.02, 0.03, 0.04]
    )
    assert microphone.read(0.0, 3) is None
    microphone.stop()


def test_a_device_without_mono_is_opened_with_its_own_channels(
    system: FakeSystem, clock: Any
) -> None:
    system.add("Array", ins=4, rate=16_000.0)
    system.accepted_channels = {4}
    microphone = DeviceMicrophone("array", clock)
    microphone.start()
    system.streams[0].capture(np.tile(np.array([100, 200, 300, 401], np.int16), (160, 1)))
    block = microphone.read(0.0)
    assert block is not None
    assert set(block.samples) == {250}
    microphone.stop()


def test_status_flags_are_counted_by_name(system: FakeSystem, clock: Any) -> None:
    system.add("Both", ins=1, outs=2)
    microphone, speaker = DeviceMicrophone(None, clock), DeviceSpeaker(None, clock)
    microphone.start()
    speaker.start()
    for status in ("input overflow", "", "input overflow"):
        system.streams[0].capture(np.zeros(480, np.int16), status)
    system.streams[1].render(480, "output underflow")
    assert microphone.stats().flags == {"input overflow": 2}
    assert speaker.stats().flags == {"output underflow": 1}
    microphone.stop()
    speaker.stop()


def test_a_stalled_reader_loses_nothing_until_the_bound(
    system: FakeSystem, clock: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("vibeassist.audio.device.BACKLOG_BLOCKS", 5)
    system.add("Mic", ins=1, rate=16_000.0)
    microphone = DeviceMicrophone(None, clock)
    microphone.start()
    for value in range(7):
        system.streams[0].capture(np.full(160, value, np.int16))
    assert microphone.stats().backlog == 5
    heard = []
    while block := microphone.read(0.0):
        heard.append(int(block.samples[0]))
    assert heard == [0, 1, 2, 3, 4]
    assert microphone.stats().flags == {"backlog full": 2}
    microphone.stop()


@pytest.mark.parametrize("rate", [24_000, 44_100, 48_000])
@pytest.mark.parametrize("channels", [1, 2])
def test_a_speaker_plays_at_the_devices_rate_on_all_channels(
    system: FakeSystem, clock: Any, sine: Sine, rate: int, channels: int
) -> None:
    system.add("Out", outs=channels, rate=float(rate))
    system.accepted_channels = {channels}
    speaker = DeviceSpeaker(None, clock)
    speaker.start()
    speaker.play(sine(24_000).tobytes(), 1)
    speaker.end_turn(1)
    block = rate // 100
    heard = np.concatenate([system.streams[0].render(block) for _ in range(70)])
    assert (heard == heard[:, :1]).all()
    expected = resample(sine(24_000), 24_000, rate)
    fade = FADE_SAMPLES * rate // 24_000 + 100
    end = expected.size - fade  # the fade that closes the turn reaches into the filter
    assert np.abs(heard[fade:end, 0].astype(int) - expected[fade:end]).max() <= 1
    finished = speaker.take_events()[-1]
    assert finished.type == "playback_finished"
    assert finished.played_ms == pytest.approx(500)
    played = sum(block.samples.size for block in speaker.take_far_end())
    assert played == pytest.approx(0.7 * 24_000, abs=120)
    speaker.stop()


def test_from_a_drop_to_digital_silence_is_one_block(
    system: FakeSystem, clock: Any, sine: Sine
) -> None:
    system.add("Out", outs=2, rate=48_000.0)
    speaker = DeviceSpeaker(None, clock)
    speaker.start()
    speaker.play(sine(24_000).tobytes(), 1)
    for _ in range(10):
        system.streams[0].render(480)
    speaker.drop(1, "interrupted")
    first = system.streams[0].render(480)[:, 0]
    assert np.abs(np.diff(first.astype(int))).max() < 2000
    assert not first[400:].any()
    assert not system.streams[0].render(480).any()
    speaker.stop()


@pytest.mark.parametrize("make", [DeviceMicrophone, DeviceSpeaker])
def test_a_stream_that_ends_by_itself_is_a_lost_device(
    system: FakeSystem, clock: Any, make: Any
) -> None:
    system.add("Thing", ins=1, outs=1)
    device = make(None, clock)
    device.start()
    assert device.fault is None
    system.streams[0].options["finished_callback"]()
    if isinstance(device, DeviceMicrophone):
        assert device.read(0.0) is None
    assert isinstance(device.fault, DeviceLost)
    assert '"Thing"' in device.fault.message
    device.stop()
    assert "abort" in system.streams[0].calls


@pytest.mark.parametrize("make", [DeviceMicrophone, DeviceSpeaker])
def test_callbacks_that_stop_coming_are_a_lost_device(
    system: FakeSystem, clock: Any, make: Any
) -> None:
    system.add("Thing", ins=1, outs=1)
    device = make(None, clock)
    device.start()
    looks = 0
    while look(device) is None:
        clock.jump(0.02)
        looks += 1
    assert looks * 0.02 == pytest.approx(LOST_AFTER_S, abs=0.05)
    assert isinstance(device.fault, DeviceLost)
    device.stop()


@pytest.mark.parametrize("make", [DeviceMicrophone, DeviceSpeaker])
def test_a_process_that_was_stopped_does_not_blame_the_device(
    system: FakeSystem, clock: Any, make: Any
) -> None:
    """After Ctrl-Z and fg, the audio thread may run before the first callback does."""
    system.add("Thing", ins=1, outs=1)
    device = make(None, clock)
    device.start()
    look(device)
    clock.jump(60)
    assert look(device) is None
    device.stop()


def look(device: Any) -> Any:
    """What the audio thread does: read, then ask whether the device is still there."""
    if isinstance(device, DeviceMicrophone):
        assert device.read(0.0) is None
    return device.fault


def test_stopping_is_no_loss(system: FakeSystem, clock: Any) -> None:
    system.add("Thing", outs=1)
    speaker = DeviceSpeaker(None, clock)
    speaker.start()
    speaker.stop()
    clock.jump(10)
    assert speaker.fault is None


@pytest.mark.parametrize(
    ("error", "kind", "words"),
    [
        (PortAudioError("Device unavailable", -9985), DeviceBusy, "another program"),
        (PortAudioError("Invalid sample rate", -9997), DeviceRefused, "neither mono"),
        (PortAudioError("Invalid device", -9996), NoSuchDevice, "is gone"),
        (PortAudioError("Unanticipated host error", -9999), DeviceRefused, "host error"),
        (ValueError("No input device"), DeviceRefused, "No input device"),
    ],
)
def test_what_portaudio_says_is_said_in_a_sentence(
    system: FakeSystem, clock: Any, error: Exception, kind: type[Exception], words: str
) -> None:
    system.add("Mic", ins=1)
    system.refusal = error
    with pytest.raises(kind, match=words):
        DeviceMicrophone(None, clock).start()


def test_a_device_that_cannot_be_started_is_closed(
    system: FakeSystem, clock: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(self: FakeStream) -> None:
        raise PortAudioError("Device unavailable", -9985)

    monkeypatch.setattr(FakeStream, "start", refuse)
    system.add("Mic", ins=1)
    with pytest.raises(DeviceBusy):
        DeviceMicrophone(None, clock).start()
    assert system.streams[0].calls[-1] == "close"


@pytest.mark.parametrize(("ahead", "unheard_ms"), [(0.02, 30), (0.0, 40)])
def test_at_headphones_a_duck_is_heard_at_once_and_nothing_is_lost(
    system: FakeSystem, clock: Any, ahead: float, unheard_ms: int
) -> None:
    """What is buffered is thrown away and comes again, ducked: by the stream's clock, where it
    has one, else by its latency."""
    system.add("Headphones", outs=1, rate=24_000.0)
    speaker = DeviceSpeaker(None, clock)
    speaker.cuts = True
    speaker.start()
    (stream,) = system.streams
    speaker.play(np.arange(1, 24_001, dtype=np.int16).tobytes(), 1)
    for _ in range(20):
        stream.render(240, ahead=ahead)
    speaker.duck()
    assert stream.calls == ["start", "abort", "start"]
    again = stream.render(480, ahead=ahead)[:, 0]
    first = (200 - unheard_ms) * 24
    assert again[-1] == pytest.approx((first + 480) * DUCK_GAIN, abs=1)
    assert speaker.hold(clock.monotonic()) == 1
    assert not stream.render(240).any()
    speaker.resume()
    speaker.unduck()
    assert speaker.fault is None
    speaker.stop()


def test_at_loudspeakers_the_stream_is_never_touched(system: FakeSystem, clock: Any) -> None:
    system.add("Out", outs=1, rate=24_000.0)
    speaker = DeviceSpeaker(None, clock)
    speaker.start()
    speaker.play(bytes(48_000), 1)
    system.streams[0].render(240)
    speaker.duck()
    speaker.hold(clock.monotonic())
    assert system.streams[0].calls == ["start"]
    speaker.stop()
