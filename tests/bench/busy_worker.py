"""The sound path beside a main thread that is busy: with the virtual card's environment."""

import argparse
import contextlib
import gc
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

from tests.room.voices import ASSISTANT, passage
from vibeassist.audio.detectors import make_detector
from vibeassist.audio.device import DeviceMicrophone, DeviceSpeaker
from vibeassist.audio.echo import Processing
from vibeassist.audio.engine import AudioEngine
from vibeassist.audio.format import REPLY_RATE, to_int16
from vibeassist.audio.host import SoundHost
from vibeassist.audio.hosted import HostedEngine
from vibeassist.audio.messages import SoundPlan

LOAD: Final = [{"text": "word " * 20, "value": index} for index in range(2000)]
MEGABYTES: Final = LOAD * 20
FRAME_S: Final = 1 / 60


def idle() -> None:
    """Nothing at all."""
    time.sleep(0.1)


def compute() -> None:
    """Python that computes without a pause."""
    sum(index * index for index in range(20_000))


def collect() -> None:
    """Garbage collection of many objects, in C, which lets nobody in between."""
    LOAD.append({"text": [str(index) for index in range(200)], "value": 0})
    gc.collect()


def write_json() -> None:
    """Megabytes of JSON, in C, which lets nobody in between."""
    json.loads(json.dumps(MEGABYTES))


def paint() -> Callable[[], None]:
    """A window that repaints 60 times a second."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QColor, QImage, QPainter
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance() or QApplication([])
    image = QImage(600, 400, QImage.Format.Format_ARGB32)

    def once() -> None:
        until = time.monotonic() + FRAME_S
        painter = QPainter(image)
        for index in range(200):
            painter.fillRect(index, index, 200, 100, QColor(index, 100, 200, 128))
            painter.drawText(index, 2 * index, f"line {index}")
        painter.end()
        application.processEvents()
        time.sleep(max(0.0, until - time.monotonic()))

    return once


def paint_and_compute() -> Callable[[], None]:
    """The window on the main thread, and Python that computes on another."""

    def forever() -> None:
        while True:
            compute()

    threading.Thread(target=forever, daemon=True).start()
    return paint()


WORK: Final[dict[str, Callable[[], Callable[[], None]]]] = {
    "idle": lambda: idle,
    "window": paint,
    "compute": lambda: compute,
    "both": paint_and_compute,
    "collect": lambda: collect,
    "json": lambda: write_json,
    "neighbour": lambda: idle,
}


@contextlib.contextmanager
def neighbour(pid: int) -> Iterator[None]:
    """Another process that computes without a pause on the one core that the sound may use."""
    core = min(os.sched_getaffinity(0))
    for task in Path(f"/proc/{pid}/task").iterdir():
        os.sched_setaffinity(int(task.name), {core})
    busy = subprocess.Popen([sys.executable, "-c", "while True: pass"])
    os.sched_setaffinity(busy.pid, {core})
    try:
        yield
    finally:
        busy.kill()
        busy.wait()


def make_engine(way: str, latency: float) -> Any:
    """The engine within this process, or in one of its own."""
    if way == "hosted":
        plan = SoundPlan(None, None, processing=Processing(echo="on"), latency_s=latency)
        return HostedEngine(SoundHost(), plan, sink=lambda _: None, here=lambda _: sys.exit(1))
    return AudioEngine(
        DeviceMicrophone(latency_s=latency),
        DeviceSpeaker(latency_s=latency),
        sink=lambda _: None,
        detector=make_detector(),
        processing=Processing(echo="on"),
    )


def figures(stats: Any) -> dict[str, float]:
    """What the sound path saw."""
    return {
        "underruns": sum(n for f, n in stats.speaker.flags.items() if "under" in f),
        "overruns": sum(n for f, n in stats.microphone.flags.items() if "over" in f),
        "speaker gap": stats.speaker.longest_gap_ms,
        "mic gap": stats.microphone.longest_gap_ms,
        "lag": stats.capture_lag_max_ms,
        "backlog": stats.microphone.lag_ms,
    }


def main() -> None:
    """Play a reply for so long while the main thread works; print what the sound path saw."""
    parser = argparse.ArgumentParser()
    parser.add_argument("work", choices=list(WORK))
    parser.add_argument("--way", choices=["hosted", "here"], default="hosted")
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--latency", type=float, default=0.03)
    args = parser.parse_args()
    reply = to_int16(passage(ASSISTANT, 60.0, REPLY_RATE)).tobytes()
    work = WORK[args.work]()
    with make_engine(args.way, args.latency) as engine, contextlib.ExitStack() as stack:
        if args.work == "neighbour":
            stack.enter_context(neighbour(getattr(engine, "pid", os.getpid())))
        turn, began = 1, time.monotonic()
        played_until = began
        while time.monotonic() - began < args.seconds:
            if time.monotonic() > played_until - 5:
                engine.play(reply, turn)
                played_until += 60
            work()
        stats = engine.stats()
    print(json.dumps(figures(stats)), flush=True)


if __name__ == "__main__":
    main()
