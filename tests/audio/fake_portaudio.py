"""A PortAudio that the test plays itself: its devices, and callbacks when the test says so."""

from types import ModuleType, SimpleNamespace
from typing import Any

import numpy as np

from vibeassist.audio.format import Samples


class PortAudioError(Exception):
    """As sounddevice raises it: a text and a code."""


class FakeStream:
    """A stream whose callbacks come when the test says so."""

    def __init__(self, system: "FakeSystem", kind: str, **options: Any) -> None:
        if system.refusal is not None:
            raise system.refusal
        if options["channels"] not in system.accepted_channels:
            raise PortAudioError("Invalid number of channels", -9998)
        self.kind = kind
        self.options = options
        self.latency = 0.03
        self.calls: list[str] = []
        system.streams.append(self)

    def start(self) -> None:
        self.calls.append("start")

    def stop(self, ignore_errors: bool = False) -> None:
        self.calls.append("stop")

    def abort(self, ignore_errors: bool = False) -> None:
        self.calls.append("abort")

    def close(self, ignore_errors: bool = False) -> None:
        self.calls.append("close")
        self.options["finished_callback"]()

    def capture(self, samples: Samples, status: str = "", age: float = 0.0) -> None:
        """Deliver a block of shape (frames,) or (frames, channels)."""
        frames = len(samples)
        duration = frames / self.options["samplerate"]
        times = SimpleNamespace(currentTime=9.0, inputBufferAdcTime=9.0 - age - duration)
        self.options["callback"](samples.tobytes(), frames, times, status)

    def render(self, frames: int, status: str = "", ahead: float = 0.0) -> Samples:
        """Ask for a block; returns it as (frames, channels)."""
        channels = self.options["channels"]
        data = bytearray(frames * channels * 2)
        times = SimpleNamespace(currentTime=9.0, outputBufferDacTime=9.0 + ahead)
        self.options["callback"](data, frames, times, status)
        return np.frombuffer(bytes(data), np.int16).reshape(frames, channels)


class FakeSystem(ModuleType):
    """Stands for the sounddevice module."""

    PortAudioError = PortAudioError

    def __init__(self) -> None:
        super().__init__("sounddevice")
        self.entries: list[dict[str, Any]] = []
        self.default = SimpleNamespace(device=(-1, -1))
        self.streams: list[FakeStream] = []
        self.accepted_channels = {1, 2}
        self.refusal: Exception | None = None

    def add(
        self, name: str, ins: int = 0, outs: int = 0, rate: float = 48_000.0, api: int = 0
    ) -> None:
        self.entries.append(
            {
                "name": name,
                "index": len(self.entries),
                "hostapi": api,
                "max_input_channels": ins,
                "max_output_channels": outs,
                "default_samplerate": rate,
            }
        )

    def query_hostapis(self) -> list[dict[str, str]]:
        return [{"name": "MME"}, {"name": "WASAPI"}]

    def query_devices(self) -> list[dict[str, Any]]:
        return self.entries

    def RawInputStream(self, **options: Any) -> FakeStream:  # noqa: N802
        return FakeStream(self, "input", **options)

    def RawOutputStream(self, **options: Any) -> FakeStream:  # noqa: N802
        return FakeStream(self, "output", **options)
