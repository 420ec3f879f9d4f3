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


def run() -> list[Table]:
    """One table; nothing where this machine has no virtual card."""
    reason = why_not()
    if reason is not None:
        print(f"busy skipped: {reason}")
        return []
    table = Table(f"Sound beside a busy main thread, {SECONDS:.0f} s, 60 ms", "count and ms")
    with tempfile.TemporaryDirectory() as name:
        card = SoundCard(Path(name))
        card.start()
        try:
            env = card.env | {"PYTHONPATH": str(Path.cwd()), "OMP_NUM_THREADS": "1"}
            for work in ("idle", "interface", "compute", "collect"):
                done = subprocess.run(
                    [
                        *(sys.executable, "-m", "tests.bench.busy_worker", work),
                        *("--seconds", str(SECONDS)),
                    ],
                    env=env,
                    stdout=subprocess.PIPE,
                    text=True,
                    check=True,
                )
                table.rows.append(Row(work, json.loads(done.stdout.splitlines()[-1])))
        finally:
            card.stop()
    return [table]
