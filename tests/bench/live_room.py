"""From onset to silence at the virtual speaker: PortAudio in both directions, card included."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any, Final

import numpy as np

from tests.bench.report import Row, Table
from tests.fixtures.sound_card import SoundCard, why_not

COUNT: Final = int(os.environ.get("LIVE_BARGE_INS", "12"))
RUNS: Final = (
    ("headphones", None, 0.0, True),
    ("headphones", None, 0.0, False),
    ("echo", 68, 0.0, True),
    ("echo", 68, 0.0, False),
    ("echo", 68, 0.03, True),
    ("echo", 68, 0.06, True),
    ("rms100", None, 0.03, False),
)
"""(way, the echo's volume as PulseAudio counts it, device latency in s, 0 for as much as proves
to be needed, whether in a process of its own): 68 % is -10 dB."""
ONLY: Final = os.environ.get("LIVE_RUNS", "")
"""The numbers of the runs to make, counted from 0; empty for all."""
EXTRA: Final = """
pcm.SpeakerMonitor { type pulse device speaker.monitor hint { show on description "m" } }
pcm.FeedMonitor { type pulse device feed.monitor hint { show on description "f" } }
pcm.Feed { type pulse device feed hint { show on description "o" } }
"""


def run() -> list[Table]:
    """One table; nothing where this machine has no virtual card."""
    reason = why_not()
    table = Table("Onset to the virtual speaker, PortAudio and card included", "ms")
    if reason is not None:
        print(f"live room skipped: {reason}")
        return []
    chosen = [int(number) for number in ONLY.split()] or range(len(RUNS))
    for number in chosen:
        table.rows.append(_run(*RUNS[number]))
    return [table]


def _run(way: str, echo: int | None, latency: float, hosted: bool) -> Row:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        card = SoundCard(folder)
        card.start()
        try:
            with (folder / "asound.conf").open("a") as file:
                file.write(EXTRA)
            if echo is not None:
                _loop_back(card, echo)
            reactions, stats = _measure(card, way, latency, hosted)
        finally:
            card.stop()
    spoken = [each for each in reactions if each is not None]
    gave = [way for way, _ in spoken if way is not None]
    silent = [silent for _, silent in spoken if silent is not None]
    figures = {"barge-ins": float(len(spoken)), "heard": float(len(silent))}
    for label, values in (("give", gave), ("silent", silent)):
        if values:
            figures |= {f"{label} p{q}": float(np.percentile(values, q)) for q in (50, 95)}
    where = "hosted" if hosted else "here"
    room = f"{latency * 1000:.0f} ms" if latency else "as needed"
    return Row(f"{way}, {room}, {where}", figures | stats)


def _measure(
    card: SoundCard, way: str, latency: float, hosted: bool
) -> tuple[Any, dict[str, float]]:
    worker = [sys.executable, "-m", "tests.bench.live_worker"]
    seconds = 8 + 6.5 * COUNT
    env = card.env | {"PYTHONPATH": str(Path.cwd()), "OMP_NUM_THREADS": "1"}
    options = ["--way", way, "--seconds", str(seconds), "--latency", str(latency)]
    options += ["--hosted"] if hosted else []
    app = subprocess.Popen([*worker, "app", *options], env=env, stdout=subprocess.PIPE, text=True)
    judge = subprocess.run(
        [*worker, "judge", "--count", str(COUNT)], env=env, stdout=subprocess.PIPE, text=True
    )
    out, _ = app.communicate(timeout=seconds + 60)
    return json.loads(judge.stdout.splitlines()[-1]), json.loads(out.splitlines()[-1])


def _loop_back(card: SoundCard, percent: int) -> None:
    """Let the speaker be heard in the microphone, 60 ms later."""

    def pactl(*words: str) -> str:
        done = subprocess.run(["pactl", *words], env=card.env, capture_output=True, text=True)
        return done.stdout

    pactl(
        *("load-module", "module-loopback", "source=speaker.monitor", "sink=feed"),
        *("latency_msec=60", "adjust_time=0"),
    )
    first = pactl("list", "short", "sink-inputs").split()[0]
    pactl("set-sink-input-volume", first, f"{percent}%")
