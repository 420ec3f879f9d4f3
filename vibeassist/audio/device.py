"""A real microphone and a real loudspeaker, through PortAudio's callbacks."""

import contextlib
import logging
import threading
from collections import deque
from collections.abc import Iterator
from typing import Any, Final

import numpy as np

from vibeassist.audio.clock import Clock, SystemClock
from vibeassist.audio.devices import Device
from vibeassist.audio.errors import AudioError, DeviceLost
from vibeassist.audio.format import BLOCK_S, MIC_BLOCK, MIC_RATE, REPLY_RATE, Samples
from vibeassist.audio.headroom import Headroom
from vibeassist.audio.jitter import JitterBuffer
from vibeassist.audio.microphone import CapturedBlock, Microphone, MicrophoneStats
from vibeassist.audio.resample import StreamResampler
from vibeassist.audio.speaker import Speaker
from vibeassist.audio.stream import LOST_AFTER_S, DeviceStream
from vibeassist.audio.watch import default_label

log = logging.getLogger(__name__)

MIC_LATENCY_S: Final = 0.03
"""What PortAudio buffers of a microphone. Blocks come as soon as they are full, whether it is 20
or 30 ms; from 60 ms on they come in bursts."""
FADE_OUT_S: Final = 0.1
"""How long stopping waits at most for the last callback."""
BACKLOG_BLOCKS: Final = 3000
"""Captured blocks that wait for a stalled audio thread: 30 s, then the newest are lost and
counted as overflow."""


def _called(device: Device) -> str:
    """What to call a device in front of the user."""
    return (default_label(device.kind) if device.is_served else "") or device.name


def _lost(device: Device | None) -> DeviceLost:
    noun = "loudspeaker" if device is not None and device.kind == "output" else "microphone"
    name = "" if device is None else f' "{device.name}"'
    return DeviceLost(
        f"The {noun}{name} is gone.", hint="Connect it again, or choose another device."
    )


class DeviceMicrophone(Microphone):
    """A microphone, by name or the system's default.

    PortAudio's callback copies a block into a queue; the reading thread converts it to 16 kHz
    mono and cuts it into 10 ms.
    """

    is_device = True

    def __init__(
        self,
        name: str | None = None,
        clock: Clock | None = None,
        *,
        latency_s: float | None = None,
    ) -> None:
        self.name = name or "default microphone"
        self.wanted = name
        self._latency_s = latency_s or MIC_LATENCY_S
        self._silent_until: float | None = None
        self._clock = clock or SystemClock()
        self._stream = DeviceStream(name, "input", self._clock, self._latency_s)
        self._device: Device | None = None
        self._rate = MIC_RATE
        self._channels = 1
        # The callback never waits: neither of these takes a lock that a reader could hold.
        self._captured: deque[tuple[bytes, float]] = deque()
        self._bell = threading.Lock()
        self._bell.acquire()
        self._awaited = 1
        self._resampler = StreamResampler(MIC_RATE, MIC_RATE)
        self._rest: Samples = np.zeros(0, np.int16)
        self._rest_at = 0.0
        self._blocks = 0
        self._first_at: float | None = None
        self._fault: AudioError | None = None

    def start(self) -> None:
        """Open the device at its own rate."""
        self._device, self._rate, self._channels = self._stream.open(self._on_block)
        self.name = _called(self._device)
        self._resampler = StreamResampler(self._rate, MIC_RATE)
        self._stream.start(self._device)

    def read(self, timeout: float, gather: int = 1) -> CapturedBlock | None:
        """The next 10 ms; notices a lost device when nothing comes."""
        while self._rest.size < MIC_BLOCK:
            pcm = self._fetch(timeout, gather)
            if not pcm:
                if self._silent_until is not None:
                    return self._silence(self._silent_until)
                if self._fault is None and self._stream.is_lost():
                    self._fault = _lost(self._device)
                return None
            samples = self._resampler.push_int16(self._mono(pcm))
            self._rest = np.concatenate((self._rest, samples)) if self._rest.size else samples
        block, self._rest = self._rest[:MIC_BLOCK], self._rest[MIC_BLOCK:]
        at = self._rest_at - self._rest.size / MIC_RATE
        self._blocks += 1
        if self._first_at is None:
            self._first_at = at
        return CapturedBlock(block, at)

    def _fetch(self, timeout: float, count: int) -> bytes:
        """Up to so many callbacks' samples; what has been captured waits for nothing.

        The thread is woken once, with the last of them.
        """
        self._awaited = count
        while len(self._captured) < count:
            if self._silent_until is not None or not self._bell.acquire(timeout=timeout * count):
                break
        parts = []
        for _ in range(min(count, len(self._captured))):
            pcm, self._rest_at = self._captured.popleft()
            parts.append(pcm)
        return b"".join(parts)

    @property
    def fault(self) -> AudioError | None:
        """Set when the device is lost."""
        return self._fault

    def release(self) -> None:
        """Close the device; what it has heard is still read."""
        self._stream.close(at_once=True)
        self._silent_until = self._clock.monotonic()

    def reopen(self) -> bool:
        """Open the device again, or the default."""
        for name in dict.fromkeys((self.wanted, None)):
            self._stream = DeviceStream(name, "input", self._clock, self._latency_s)
            try:
                self.start()
            except AudioError:
                continue
            self.is_substitute = name != self.wanted
            self._fault = self._silent_until = None
            return True
        return False

    def stop(self) -> None:
        """Close the device."""
        self._stream.close()

    def _silence(self, until: float) -> CapturedBlock:
        """The next block of a microphone that is not there."""
        at = until + BLOCK_S
        self._clock.sleep_until(at)
        self._silent_until = at
        return CapturedBlock(np.zeros(MIC_BLOCK, np.int16), at)

    def stats(self) -> MicrophoneStats:
        """The figures so far."""
        heard = 0.0
        if self._first_at is not None:
            heard = self._clock.monotonic() - self._first_at - (self._blocks - 1) * BLOCK_S
        return MicrophoneStats(
            blocks=self._blocks,
            flags=dict(self._stream.flags),
            longest_gap_ms=self._stream.longest_gap * 1000,
            lag_ms=heard * 1000,
            backlog=len(self._captured),
        )

    def _on_block(self, data: Any, frames: int, time: Any, status: Any) -> None:
        now = self._stream.note(status)
        if len(self._captured) >= BACKLOG_BLOCKS:
            self._stream.flags["backlog full"] = self._stream.flags.get("backlog full", 0) + 1
            return
        # The block's age by the stream's own clock; some host APIs leave it at 0.
        age = time.currentTime - time.inputBufferAdcTime - frames / self._rate
        self._captured.append((bytes(data), now - min(max(age, 0.0), LOST_AFTER_S)))
        if len(self._captured) >= self._awaited and self._bell.locked():
            self._bell.release()

    def _mono(self, pcm: bytes) -> Samples:
        samples: Samples = np.frombuffer(pcm, np.int16)
        if self._channels == 1:
            return samples
        channels = samples.reshape(-1, self._channels)
        mono: Samples = np.rint(channels.mean(axis=1, dtype=np.float32)).astype(np.int16)
        return mono


class DeviceSpeaker(Speaker):
    """A loudspeaker, by name or the system's default.

    PortAudio's callback pulls exactly the samples that it needs, converts them to the device's
    rate and copies them to all channels.
    """

    is_device = True

    def __init__(
        self,
        name: str | None = None,
        clock: Clock | None = None,
        buffer: JitterBuffer | None = None,
        *,
        latency_s: float | None = None,
    ) -> None:
        super().__init__(clock, buffer)
        self.name = name or "default loudspeaker"
        self.wanted = name
        self._headroom = Headroom(latency_s)
        self._stream = self._new_stream(name)
        self._device: Device | None = None
        self._rate = REPLY_RATE
        self._channels = 1
        self._resampler = StreamResampler(REPLY_RATE, REPLY_RATE)
        self._rest: Samples = np.zeros(0, np.int16)
        self._heard_until = 0.0
        self._is_ending = False
        self._faded = threading.Event()

    def start(self) -> None:
        """Open the device at its own rate."""
        self._device, self._rate, self._channels = self._stream.open(self._on_block)
        self.name = _called(self._device)
        self._resampler = StreamResampler(REPLY_RATE, self._rate)
        self._stats.flags = self._stream.flags
        self._stats.latency_ms = self._stream.latency * 1000
        self._headroom.opened(self._clock.monotonic())
        self._stream.start(self._device)

    def hold(self, onset_at: float) -> int | None:
        """Silence now, keeping what was not heard."""
        with self._heard_at_once():
            return super().hold(onset_at)

    def duck(self) -> None:
        """Play on, but much softer."""
        with self._heard_at_once():
            super().duck()

    @contextlib.contextmanager
    def _heard_at_once(self) -> Iterator[None]:
        """At headphones, what changes here is heard before the buffers have run out.

        They are thrown away, and what was in them is played again, changed.
        """
        if not (self.cuts and self._stream.is_open and self._buffer.is_playing):
            yield
            return
        self._stream.cut()
        unheard_ms = self._unheard_ms()
        try:
            yield
            with self._lock:
                self._buffer.rewind(unheard_ms)
        finally:
            self._rest = self._rest[:0]
            self._stream.go_on()

    def _unheard_ms(self) -> float:
        """What is buffered between the jitter buffer and the ear."""
        unheard = self._heard_until - self._clock.monotonic() + self._rest.size / self._rate
        return max(0.0, unheard) * 1000

    def look_after(self) -> None:
        """Give a stream that runs dry more room."""
        underruns = sum(n for flag, n in self._stream.flags.items() if "underflow" in flag)
        if self._stream.is_open and self._headroom.push(underruns, self._clock.monotonic()):
            self._open_with_more()

    def _open_with_more(self) -> None:
        """Open the same device with the latency that is needed; what was not heard comes again."""
        before = self._stream
        before.close(at_once=True)
        with self._lock:
            self._buffer.rewind(self._unheard_ms())
        self._rest = self._rest[:0]
        self._stream = self._new_stream(None if self.is_substitute else self.wanted)
        self._stream.flags = before.flags
        log.info("The loudspeaker ran dry; it buffers %g s now", self._headroom.latency_s)
        try:
            self.start()
        except AudioError as error:
            self._fault = error

    def _new_stream(self, name: str | None) -> DeviceStream:
        return DeviceStream(name, "output", self._clock, self._headroom.latency_s)

    def release(self) -> None:
        """Close the device at once."""
        self._stream.close(at_once=True)

    def reopen(self) -> bool:
        """Open the device again, or the default."""
        for name in dict.fromkeys((self.wanted, None)):
            self._stream = self._new_stream(name)
            try:
                self.start()
            except AudioError:
                continue
            self.is_substitute = name != self.wanted
            self._fault = None
            return True
        return False

    def stop(self) -> None:
        """Play what PortAudio still buffers, then close the device."""
        if self._stream.is_open:
            # The next callback still plays the fade that closes what was cut off.
            self._is_ending = True
            self._faded.wait(FADE_OUT_S)
        self._stream.close()

    @property
    def fault(self) -> AudioError | None:
        """Set when the device is lost."""
        if self._fault is None and self._device is not None and self._stream.is_lost():
            self._fault = _lost(self._device)
        return self._fault

    def _on_block(self, data: Any, frames: int, time: Any, status: Any) -> None:
        now = self._stream.note(status)
        self._note_pull(now)
        # The stream's own clock says when this block is heard; some host APIs leave it at 0.
        ahead = time.outputBufferDacTime - time.currentTime
        ahead = ahead if 0 < ahead < LOST_AFTER_S else self._stats.latency_ms / 1000
        self._heard_until = now + ahead + frames / self._rate
        samples = self._at_device_rate(frames, now)
        if self._channels > 1:
            samples = np.repeat(samples, self._channels)
        data[:] = samples.tobytes()
        if self._is_ending:
            self._faded.set()

    def _at_device_rate(self, count: int, now: float) -> Samples:
        """Pull what the converter needs for ``count`` samples, and no more."""
        if self._rate == REPLY_RATE:
            return self._pull(count, now)
        while self._rest.size < count:
            missing = count - self._rest.size
            needed = -(-missing * REPLY_RATE // self._rate)
            converted = self._resampler.push_int16(self._pull(needed, now))
            self._rest = np.concatenate((self._rest, converted)) if self._rest.size else converted
        samples, self._rest = self._rest[:count], self._rest[count:]
        return samples
