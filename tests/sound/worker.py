"""A program with a sound card: runs the engine on real devices and tells what happened, as JSON.

The tests start it with the virtual card's environment. It prints a line when it is ready, works,
and prints its result as the last line.
"""

import argparse
import dataclasses
import itertools
import json
import sys
import tempfile
import threading
from pathlib import Path
from typing import Any

import numpy as np
import soundfile

from vibeassist.audio.detector import EnergyDetector
from vibeassist.audio.device import DeviceMicrophone, DeviceSpeaker
from vibeassist.audio.devices import list_devices
from vibeassist.audio.engine import AudioEngine
from vibeassist.audio.events import AudioEvent, DeviceChanged
from vibeassist.audio.host import SoundHost
from vibeassist.audio.hosted import HostedEngine
from vibeassist.audio.messages import SoundPlan
from vibeassist.audio.speaker import NullSpeaker
from vibeassist.audio.wavefile import FileMicrophone

LATENCY_S = 0.1
"""Generous, because the tests' machine may be busy with other things."""
PATIENCE_S = 40


class Log:
    """Keeps the events, and lets the main thread wait for one."""

    def __init__(self) -> None:
        self.events: list[AudioEvent] = []
        self._changed = threading.Condition()

    def __call__(self, event: AudioEvent) -> None:
        with self._changed:
            self.events.append(event)
            self._changed.notify_all()

    def wait(self, kind: str, count: int = 1) -> Any:
        with self._changed:
            if not self._changed.wait_for(lambda: len(self.of(kind)) >= count, PATIENCE_S):
                raise TimeoutError(f"{len(self.of(kind))} of {count} {kind}")
            return self.of(kind)[count - 1]

    def of(self, kind: str) -> list[Any]:
        return [event for event in self.events if event.type == kind]


def say(what: object) -> None:
    print(json.dumps(what), flush=True)


def devices(_: argparse.Namespace) -> object:
    return [dataclasses.asdict(device) for device in list_devices()]


def hear(args: argparse.Namespace) -> object:
    """Write what the microphone hears, from ready until the given number of frames."""
    log = Log()
    microphone = DeviceMicrophone(args.microphone, latency_s=LATENCY_S)
    with AudioEngine(microphone, NullSpeaker(), sink=log, detector=None) as engine:
        log.wait("microphone_frame")
        say("ready")
        log.wait("microphone_frame", args.frames)
        stats = engine.stats()
    pcm = b"".join(frame.pcm for frame in log.of("microphone_frame"))
    soundfile.write(args.path, np.frombuffer(pcm, np.int16), 16_000)
    return dataclasses.asdict(stats)


def play(args: argparse.Namespace) -> object:
    """Play a 24 kHz sound file as one turn, in chunks of a hundred milliseconds."""
    log = Log()
    pcm = soundfile.read(args.path, dtype="int16")[0].tobytes()
    speaker = DeviceSpeaker(args.speaker, latency_s=LATENCY_S)
    with (
        silence() as microphone,
        AudioEngine(microphone, speaker, sink=log, detector=None) as engine,
    ):
        say("ready")
        for start in range(0, len(pcm), 4800):
            engine.play(pcm[start : start + 4800], 1)
        engine.end_turn(1)
        finished = log.wait("playback_finished")
        stats = engine.stats()
    return {"played_ms": finished.played_ms, **dataclasses.asdict(stats)}


def answer(args: argparse.Namespace) -> object:
    """Hear with a detector while a turn plays, until the user has cut it off."""
    log = Log()
    pcm = soundfile.read(args.path, dtype="int16")[0].tobytes()
    with AudioEngine(
        DeviceMicrophone(args.microphone, latency_s=LATENCY_S),
        DeviceSpeaker(args.speaker, latency_s=LATENCY_S),
        sink=log,
        detector=EnergyDetector(),
    ) as engine:
        engine.play(pcm, 1)
        # The detector has learned by then that there is no echo here.
        log.wait("speaker_level", 8)
        say("ready")
        held = log.wait("playback_held")
        dropped = log.wait("playback_dropped")
    return {"hold_ms": (held.at - held.onset_at) * 1000, "cause": dropped.cause}


def unplug(args: argparse.Namespace) -> object:
    """Wait until both devices are lost, and until both are back; count what reached the frames."""
    log = Log()
    with AudioEngine(
        DeviceMicrophone(args.microphone, latency_s=LATENCY_S),
        DeviceSpeaker(args.speaker, latency_s=LATENCY_S),
        sink=log,
        detector=None,
    ) as engine:
        log.wait("microphone_frame", 3)
        say("ready")
        log.wait("device_changed", 2)
        say("gone")
        log.wait("device_changed", 4)
        back = engine.stats().frames
        log.wait("microphone_frame", back + 5)
    frames = log.of("microphone_frame")
    return {
        "changes": [[change.kind, change.name, change.why] for change in log.of("device_changed")],
        "faults": len(log.of("device_fault")),
        "longest_pause_s": max(b.at - a.at for a, b in itertools.pairwise(frames)),
    }


def follow(args: argparse.Namespace) -> object:
    """Talk through a process of its own until told to stop; say each change of a device."""
    log = Log()

    def sink(event: AudioEvent) -> None:
        log(event)
        if isinstance(event, DeviceChanged):
            say([event.kind, event.name])

    plan = SoundPlan(args.microphone, args.speaker, detects=False, latency_s=LATENCY_S)
    engine = HostedEngine(SoundHost(), plan, sink=sink, here=lambda _: sys.exit("no process"))
    with engine:
        engine.play(np.full(24_000 * 60, 8000, np.int16).tobytes(), 1)
        log.wait("playback_started")
        log.wait("microphone_frame", 3)
        say("ready")
        sys.stdin.readline()
        seen = engine.stats().frames
        log.wait("microphone_frame", seen + 5)
        stats = engine.stats()
    frames = log.of("microphone_frame")
    dropped = log.of("playback_dropped")[0]
    return {
        "faults": len(log.of("device_fault")),
        "longest_pause_s": max(b.at - a.at for a, b in itertools.pairwise(frames)),
        "counted": [frame.index for frame in frames] == list(range(len(frames))),
        "played_ms": dropped.played_ms,
        "captured_s": len(frames) / 10,
        "lasted_s": frames[-1].at - frames[0].at,
        "flags": stats.speaker.flags,
    }


class silence:  # noqa: N801
    """A file microphone that has nothing to say."""

    def __enter__(self) -> FileMicrophone:
        self._folder = tempfile.TemporaryDirectory()
        path = Path(self._folder.name) / "silence.wav"
        soundfile.write(path, np.zeros(160, np.int16), 16_000)
        return FileMicrophone(path)

    def __exit__(self, *_: object) -> None:
        self._folder.cleanup()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("what", choices=["devices", "hear", "play", "answer", "unplug", "follow"])
    parser.add_argument("--path", type=Path)
    parser.add_argument("--frames", type=int, default=0)
    parser.add_argument("--microphone")
    parser.add_argument("--speaker")
    args = parser.parse_args()
    say(globals()[args.what](args))


if __name__ == "__main__":
    sys.exit(main())
