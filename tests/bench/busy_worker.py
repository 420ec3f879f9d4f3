"""The sound path beside a main thread that is busy: with the virtual card's environment."""

import argparse
import gc
import json
import sys
import time
from collections.abc import Callable
from typing import Final

from tests.room.voices import ASSISTANT, passage
from vibeassist.audio.detectors import make_detector
from vibeassist.audio.device import DeviceMicrophone, DeviceSpeaker
from vibeassist.audio.echo import Processing
from vibeassist.audio.engine import AudioEngine
from vibeassist.audio.format import REPLY_RATE, to_int16

LOAD: Final = [{"text": "word " * 20, "value": index} for index in range(2000)]


def idle() -> None:
    """Nothing at all."""
    time.sleep(0.1)


def interface() -> None:
    """What a window does 60 times a second: a meter, a label, a line of a log."""
    json.dumps(LOAD[:20])
    time.sleep(1 / 60)


def compute() -> None:
    """Python that computes without a pause."""
    sum(index * index for index in range(20_000))


def collect() -> None:
    """Garbage collection of many objects, in C, which lets nobody in between."""
    LOAD.append({"text": [str(index) for index in range(200)], "value": 0})
    gc.collect()


WORK: Final[dict[str, Callable[[], None]]] = {
    "idle": idle,
    "interface": interface,
    "compute": compute,
    "collect": collect,
}


def main() -> None:
    """Play a reply for so long while the main thread works; print what the sound path saw."""
    parser = argparse.ArgumentParser()
    parser.add_argument("work", choices=list(WORK))
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--latency", type=float, default=0.06)
    args = parser.parse_args()
    reply = to_int16(passage(ASSISTANT, 60.0, REPLY_RATE)).tobytes()
    with AudioEngine(
        DeviceMicrophone(latency_s=args.latency),
        DeviceSpeaker(latency_s=args.latency),
        sink=lambda event: None,
        detector=make_detector(),
        processing=Processing(echo="on"),
    ) as engine:
        for _ in range(int(args.seconds // 60) + 1):
            engine.play(reply, 1)
        began = time.monotonic()
        while time.monotonic() - began < args.seconds:
            WORK[args.work]()
        stats = engine.stats()
    print(
        json.dumps(
            {
                "underruns": sum(n for f, n in stats.speaker.flags.items() if "under" in f),
                "overruns": sum(n for f, n in stats.microphone.flags.items() if "over" in f),
                "speaker gap": stats.speaker.longest_gap_ms,
                "microphone gap": stats.microphone.longest_gap_ms,
                "capture lag": stats.capture_lag_max_ms,
            }
        ),
        flush=True,
    )


if __name__ == "__main__":
    sys.exit(main())
