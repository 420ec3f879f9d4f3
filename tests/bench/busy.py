"""Underruns and gaps of the sound path beside a busy main thread, on the virtual card."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from tests.bench.report import Row, Table
from tests.fixtures.sound_card import SoundCard, why_not

SECONDS: Final = float(os.environ.get("BUSY_SECONDS", "60"))
LATENCY_MS: Final = float(os.environ.get("BUSY_LATENCY_MS", "30"))
WORK: Final = os.environ.get("BUSY_WORK", "idle window compute both collect json neighbour").split()
WAYS: Final = os.environ.get("BUSY_WAYS", "here hosted").split()
"""Within the busy process, and in a process of its own."""


def run() -> list[Table]:
    """One table; nothing where this machine has no virtual card."""
    reason = why_not()
    if reason is not None:
        print(f"busy skipped: {reason}")
        return []
    table = Table(
        f"Sound beside a busy program, {SECONDS:.0f} s each, {LATENCY_MS:.0f} ms", "count and ms"
    )
    with tempfile.TemporaryDirectory() as name:
        card = SoundCard(Path(name))
        card.start()
        try:
            table.rows += [_run(card, work, way) for work in WORK for way in WAYS]
        finally:
            card.stop()
    return [table]


def _run(card: SoundCard, work: str, way: str) -> Row:
    options = ["--way", way, "--seconds", str(SECONDS), "--latency", str(LATENCY_MS / 1000)]
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.busy_worker", work, *options],
        env=card.env | {"PYTHONPATH": str(Path.cwd()), "OMP_NUM_THREADS": "1"},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return Row(f"{work}, {way}", json.loads(done.stdout.splitlines()[-1]))
