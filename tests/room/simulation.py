"""A conversation in a simulated room: the real sound path, block by block, without a clock."""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from tests.room.acoustics import EchoPath, Room
from vibeassist.audio.events import SpeechEnded, SpeechStarted
from vibeassist.audio.format import (
    BLOCK_S,
    MIC_BLOCK,
    REPLY_BLOCK,
    REPLY_RATE,
    Samples,
    to_float,
    to_int16,
)
from vibeassist.audio.listener import Listener
from vibeassist.audio.microphone import CapturedBlock
from vibeassist.audio.speaker import PlayedBlock, Speaker

Sound = NDArray[np.float32]
AGAIN_S = 1.0
"""So long after a reply was cut off or has ended the next one begins."""


class Time:
    """A clock that the simulation sets."""

    def __init__(self) -> None:
        self.now = 0.0

    def monotonic(self) -> float:
        return self.now

    def sleep_until(self, deadline: float) -> None:
        raise AssertionError("nothing waits in a simulation")


class RoomSpeaker(Speaker):
    """A speaker that the simulated device pulls from."""

    name = "room"

    def start(self) -> None:
        """Nothing to open."""

    def stop(self) -> None:
        """Nothing to close."""

    def next_block(self) -> Samples:
        return self._pull(REPLY_BLOCK, self._clock.monotonic())


@dataclass(slots=True)
class Heard:
    """What happened in a simulated conversation; times in seconds of the microphone."""

    ducked: list[float] = field(default_factory=list)
    unducked: list[float] = field(default_factory=list)
    held: list[float] = field(default_factory=list)
    resumed: list[float] = field(default_factory=list)
    dropped: list[float] = field(default_factory=list)
    speech: list[float] = field(default_factory=list)
    played_s: float = 0.0
    playing: list[bool] = field(default_factory=list, repr=False)
    """Per block, whether the assistant was to be heard or held."""
    microphone: Sound = field(default_factory=lambda: np.zeros(0, np.float32), repr=False)
    wire: Sound = field(default_factory=lambda: np.zeros(0, np.float32), repr=False)


class Watched:
    """Notes what the listener does to the speaker."""

    def __init__(self, speaker: RoomSpeaker, time: Time) -> None:
        self.heard = Heard()
        self._time = time
        for name, into in (("duck", "ducked"), ("unduck", "unducked"), ("resume", "resumed")):
            self._wrap(speaker, name, getattr(self.heard, into))
        self._wrap(speaker, "hold", self.heard.held)
        self._wrap(speaker, "drop", self.heard.dropped)

    def _wrap(self, speaker: RoomSpeaker, name: str, times: list[float]) -> None:
        original = getattr(speaker, name)

        def noted(*args: object) -> object:
            times.append(self._time.now + BLOCK_S)  # what was heard is over then
            return original(*args)

        setattr(speaker, name, noted)

    def emit(self, event: SpeechStarted | SpeechEnded) -> None:
        if isinstance(event, SpeechStarted):
            self.heard.speech.append(event.at)


def converse(
    room: Room,
    make_listener: Callable[..., Listener],
    near: Sound,
    reply: Sound | None,
    *,
    step: Callable[[RoomSpeaker, Sound], None] | None = None,
) -> Heard:
    """Let the assistant speak without end while ``near`` sounds at the microphone.

    Args:
        room: the way from loudspeaker to microphone.
        make_listener: given the speaker and where to emit.
        near: 16 kHz, user and noises together.
        reply: 24 kHz, spoken again and again; None: the assistant is silent.
        step: called with every block of the wire, to play the server.
    """
    time = Time()
    speaker = RoomSpeaker(time)
    watched = Watched(speaker, time)
    listener = make_listener(speaker, watched.emit)
    path = EchoPath(room)
    heard = watched.heard
    noise = np.random.default_rng(room.seed).standard_normal(near.size).astype(np.float32)
    captured = near + noise * np.float32(10 ** (room.noise_dbfs / 20))
    wire: list[Samples] = []
    turn, next_at = 0, 0.0
    pending: list[PlayedBlock] = []
    for start in range(0, near.size - MIC_BLOCK + 1, MIC_BLOCK):
        time.now = start / 16_000
        if reply is not None and not (speaker.is_playing or speaker.is_held):
            if next_at == 0.0:
                next_at = time.now + AGAIN_S
            if time.now >= next_at:
                turn, next_at = turn + 1, 0.0
                speaker.play(to_int16(reply).tobytes(), turn)
                speaker.end_turn(turn)
        while path.needs:
            path.push(speaker.next_block())
        block = captured[start : start + MIC_BLOCK]
        if room.echo_db is not None:
            block = block + path.hear()
        else:
            path.hear()
        captured[start : start + MIC_BLOCK] = block
        pending += speaker.take_far_end()
        samples = to_int16(np.clip(block, -1, 1))
        wire.append(listener.push(CapturedBlock(samples, time.now + BLOCK_S), pending, muted=False))
        pending = []
        if step is not None:
            step(speaker, to_float(wire[-1]))
        heard.playing.append(speaker.is_playing or speaker.is_held)
        speaker.take_events()
    heard.played_s = speaker.buffer_stats().played_ms / 1000
    heard.microphone = captured
    heard.wire = to_float(np.concatenate(wire))
    return heard


def reply_of(sound: Sound, seconds: float) -> Sound:
    """A reply of so many seconds at 24 kHz, made of that sound again and again."""
    return np.resize(sound, round(seconds * REPLY_RATE)).astype(np.float32)
