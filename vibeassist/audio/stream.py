"""One direction of a sound device: a stream of PortAudio's, and how its loss is noticed."""

from typing import Any, Final

from vibeassist.audio.clock import Clock
from vibeassist.audio.devices import Device, Kind, as_device_error, find_device, sound_system
from vibeassist.audio.format import BLOCK_S, MIC_RATE, REPLY_RATE

LOST_AFTER_S: Final = 0.5
"""A device whose callback has not come for so long is lost. Longer than any hiccup of a loaded
machine that was seen (250 ms)."""
SERVED_RATE: Final = {"input": MIC_RATE, "output": REPLY_RATE}
"""What a sound server's device is opened at: ALSA's pulse and pipewire take any rate, the server
converts to the hardware's anyway, and for us it costs nothing."""
UNWATCHED_S: Final = 0.25
"""Whoever did not look for so long was stopped itself (a suspended process), and looks anew."""


class DeviceStream:
    """What both directions share: opening at the device's own rate, and noticing its loss."""

    def __init__(self, name: str | None, kind: Kind, clock: Clock, latency_s: float) -> None:
        self._name = name
        self._kind = kind
        self._clock = clock
        self._latency_s = latency_s
        self._stream: Any = None
        self._closing = False
        self.finished = False
        self.last_callback = 0.0
        self._watched_at = 0.0
        self._watched_from = 0.0
        self.longest_gap = 0.0
        self.flags: dict[str, int] = {}

    def open(self, callback: Any) -> tuple[Device, int, int]:
        """Open; returns the device, its rate and the number of channels."""
        system = sound_system()
        device = find_device(self._name, self._kind)
        stream_type = system.RawInputStream if self._kind == "input" else system.RawOutputStream
        rate = SERVED_RATE[self._kind] if device.is_served else device.default_rate
        error: Exception | None = None
        # Mono first; hardware without a mixer may offer its own channels only.
        for channels in dict.fromkeys((1, min(2, device.channels), device.channels)):
            try:
                self._stream = stream_type(
                    samplerate=rate,
                    blocksize=round(rate * BLOCK_S),
                    device=device.index,
                    channels=channels,
                    dtype="int16",
                    latency=self._latency_s,
                    callback=callback,
                    finished_callback=self._on_finished,
                )
            except (system.PortAudioError, ValueError) as refused:
                error = refused
            else:
                return device, rate, channels
        raise as_device_error(error or ValueError("no channels"), device) from error

    def start(self, device: Device) -> None:
        """Let the callbacks come."""
        self.last_callback = self._clock.monotonic()
        try:
            self._stream.start()
        except sound_system().PortAudioError as error:
            self.close(at_once=True)
            raise as_device_error(error, device) from error

    def close(self, *, at_once: bool = False) -> None:
        """Close, and never raise.

        What is buffered is played before, unless at once: a device that is going away may never
        play it, and a driver that waits for that waits forever.
        """
        self._closing = True
        at_once = at_once or self.is_lost()
        stream, self._stream = self._stream, None
        if stream is None:
            return
        if at_once:
            stream.abort(ignore_errors=True)
        else:
            stream.stop(ignore_errors=True)
        stream.close(ignore_errors=True)

    @property
    def is_open(self) -> bool:
        """Whether callbacks may come."""
        return self._stream is not None and not self.finished

    @property
    def latency(self) -> float:
        """What PortAudio says it buffers, in seconds."""
        return 0.0 if self._stream is None else float(self._stream.latency)

    def note(self, status: Any) -> float:
        """Count a callback and its status flags; returns the time. Runs in the callback."""
        now = self._clock.monotonic()
        self.longest_gap = max(self.longest_gap, now - self.last_callback)
        self.last_callback = now
        if status:
            key = str(status)
            self.flags[key] = self.flags.get(key, 0) + 1
        return now

    def is_lost(self) -> bool:
        """Whether the device has ended the open stream or stopped calling; to be asked often."""
        now = self._clock.monotonic()
        if now - self._watched_at > UNWATCHED_S:
            self._watched_from = now
        self._watched_at = now
        silent_for = now - max(self.last_callback, self._watched_from)
        return self._stream is not None and (self.finished or silent_for > LOST_AFTER_S)

    def cut(self) -> None:
        """Throw away what the sound system buffers (under 1 ms); :meth:`go_on` follows."""
        self._closing = True
        self._stream.abort(ignore_errors=True)
        self._closing = False

    def go_on(self) -> None:
        """Let the callbacks come again; a device that refuses is lost."""
        try:
            self._stream.start()
        except sound_system().PortAudioError:
            self.finished = True

    def _on_finished(self) -> None:
        if not self._closing:
            self.finished = True
