"""The two programs of the live room: the app with its devices, and the judge with a stop-watch.

Both run with the virtual card's environment. The judge speaks into the microphone's feed and
records it and the speaker's monitor on one clock.
"""

import argparse
import json
import os
import sys
import threading
import time
from typing import Any, Final

import numpy as np
import psutil
import sounddevice
from scipy.signal import correlate

from tests.room.rivals import RmsOnly
from tests.room.score import interruptions
from tests.room.voices import ASSISTANT, TUNING, Sound, passage
from vibeassist.audio.detectors import make_detector
from vibeassist.audio.device import DeviceMicrophone, DeviceSpeaker
from vibeassist.audio.echo import Processing
from vibeassist.audio.engine import AudioEngine
from vibeassist.audio.events import AudioEvent, PlaybackDropped, PlaybackFinished
from vibeassist.audio.format import MIC_RATE, REPLY_RATE, to_int16
from vibeassist.audio.host import SoundHost
from vibeassist.audio.hosted import HostedEngine
from vibeassist.audio.messages import SoundPlan

RATE: Final = 48_000
BLOCK: Final = 480
GIVEN_WAY: Final = 10 ** (-15 / 20)
SILENT: Final = 1e-3


def app(args: argparse.Namespace) -> None:
    """Talk without end, and let itself be interrupted."""
    over = threading.Event()
    over.set()

    def sink(event: AudioEvent) -> None:
        if isinstance(event, PlaybackDropped | PlaybackFinished):
            over.set()

    reply = to_int16(passage(ASSISTANT, 60.0, REPLY_RATE)).tobytes()
    naive = args.way == "rms100"
    processing = None if naive else Processing(echo="on" if args.way == "echo" else "off")
    engine: Any
    if args.hosted:
        plan = SoundPlan(None, None, processing=processing, latency_s=args.latency or None)
        engine = HostedEngine(SoundHost(), plan, sink=sink, here=lambda _: sys.exit(1))
    else:
        microphone = DeviceMicrophone(latency_s=args.latency or None)
        speaker = DeviceSpeaker(latency_s=args.latency or None)
        detector: Any = RmsOnly(10) if naive else make_detector()
        engine = AudioEngine(
            microphone, speaker, sink=sink, detector=detector, processing=processing
        )
    with engine:
        cpu, began, turn = _cpu_seconds(engine), time.monotonic(), 0
        while time.monotonic() - began < args.seconds:
            if over.wait(0.2):
                over.clear()
                time.sleep(1.0)
                turn += 1
                engine.play(reply, turn)
                engine.end_turn(turn)
        stats = engine.stats()
        share = (_cpu_seconds(engine) - cpu) / (time.monotonic() - began)
    print(
        json.dumps(
            {
                "cpu": share * 100,
                "underruns": sum(n for f, n in stats.speaker.flags.items() if "under" in f),
                "gap": stats.speaker.longest_gap_ms,
                "mic gap": stats.microphone.longest_gap_ms,
                "lag": stats.capture_lag_max_ms,
            }
        ),
        flush=True,
    )


def _cpu_seconds(engine: Any) -> float:
    """What the program has computed so far, with the process that carries its sound."""
    pids = {os.getpid(), getattr(engine, "pid", os.getpid())}
    return sum(sum(psutil.Process(pid).cpu_times()[:2]) for pid in pids)


class Tape:
    """What one monitor gave, on the process's clock."""

    def __init__(self, device: str) -> None:
        self._blocks: list[tuple[float, Sound]] = []
        self._stream = sounddevice.InputStream(
            RATE, BLOCK, device, 1, "float32", 0.02, callback=self._take
        )
        self._stream.start()

    def _take(self, data: Any, frames: int, times: Any, status: Any) -> None:
        self._blocks.append((time.monotonic(), data[:, 0].copy()))

    def stop(self) -> tuple[float, Sound]:
        """When the first sample was, by the earliest callbacks, and all samples."""
        self._stream.close()
        ends = np.cumsum([block.size for _, block in self._blocks]) / RATE
        start = min(at - end for (at, _), end in zip(self._blocks, ends, strict=True))
        return start, np.concatenate([block for _, block in self._blocks])


def judge(args: argparse.Namespace) -> None:
    """Interrupt, and measure from the onset in the microphone to what the speaker gives."""
    script = interruptions(TUNING, args.count)
    speaker, feed = Tape("SpeakerMonitor"), Tape("FeedMonitor")
    near = np.repeat(script.near, RATE // MIC_RATE)
    with sounddevice.OutputStream(RATE, BLOCK, "Feed", 1, "float32", 0.1) as out:
        out.write(near[:, None])
        out.write(np.zeros((RATE, 1), np.float32))
    feed_at, heard = feed.stop()
    speaker_at, played = speaker.stop()
    lag = int(np.argmax(correlate(heard, near, "valid" if heard.size >= near.size else "full")))
    reply = np.repeat(passage(ASSISTANT, 60.0, REPLY_RATE), RATE // REPLY_RATE)
    rows = []
    for start, end in script.spans:
        onset = feed_at + lag / RATE + start
        rows.append(_reaction(played, onset - speaker_at, end - start, reply))
    print(json.dumps(rows), flush=True)


def _reaction(played: Sound, onset: float, length: float, reply: Sound) -> Any:
    """From the onset to 15 dB below the reply, and to silence, in ms; None where it never was."""
    first = round(onset * RATE)
    before = played[first - RATE // 2 : first]
    if before.size < RATE // 2 or np.abs(before).max() < SILENT:
        return None  # the assistant was not speaking
    # Its words come again: the first place counts, behind which there is enough of it.
    likeness = np.abs(correlate(reply[: reply.size // 2], before, "valid", method="fft"))
    at = int(np.argmax(likeness))
    after = played[first : first + round((length + 0.6) * RATE)]
    should = reply[at + before.size : at + before.size + after.size]
    count = min(after.size, should.size) // 240 * 240
    levels = np.sqrt((after[:count].reshape(-1, 240) ** 2).mean(axis=1))
    wanted = np.sqrt((should[:count].reshape(-1, 240) ** 2).mean(axis=1))
    scale = np.sqrt((before**2).mean() / max(1e-12, (reply[at : at + before.size] ** 2).mean()))
    # Only where the reply is loud can it be seen to be softer; the first such pair counts.
    low = (levels < GIVEN_WAY * scale * wanted * 1.05) & (wanted > 0.02)
    loud = np.flatnonzero(levels > SILENT)
    gaps = np.diff(np.concatenate((loud, [levels.size])))
    if not loud.size or loud[0] > 0:
        return None  # it was between two words
    quiet = loud[np.flatnonzero(gaps > 40)] + 1
    gave = np.flatnonzero(low)
    silent = float(quiet[0]) * 5 if quiet.size and quiet[0] < levels.size - 40 else None
    way = float(gave[0]) * 5 if gave.size else None
    if silent is not None:
        way = silent if way is None else min(way, silent)
    return [way, silent]


def main() -> None:
    """One of the two."""
    parser = argparse.ArgumentParser()
    parser.add_argument("role", choices=["app", "judge"])
    parser.add_argument("--way", default="echo", choices=["echo", "headphones", "rms100"])
    parser.add_argument("--seconds", type=float, default=30)
    parser.add_argument("--count", type=int, default=10)
    parser.add_argument("--latency", type=float, default=0.03)
    parser.add_argument("--hosted", action="store_true")
    args = parser.parse_args()
    app(args) if args.role == "app" else judge(args)


if __name__ == "__main__":
    sys.exit(main())
