"""What this program costs: time to import and to start, memory, and CPU while talking."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psutil

from tests.bench.report import Row, Table

REPEATS = 5
TALK_S = 20.0
RSS = "import os,psutil;print(psutil.Process(os.getpid()).memory_info().rss/1e6)"

IMPORTS = {
    "python alone": "pass",
    "vibeassist --version": "import vibeassist.cli",
    "talk, before connecting": "import vibeassist.terminal.talk",
    "google-genai, loaded while connecting": "from google.genai import types",
}


def imports() -> list[Table]:
    """Import time and resident memory, each in fresh processes."""
    took = Table("Import time", "ms")
    memory = Table("Resident memory after import", "MB")
    for name, code in IMPORTS.items():
        runs = [_timed(code) for _ in range(REPEATS)]
        took.rows.append(Row(name, {"median": statistics.median(runs), "best": min(runs)}))
        printed = subprocess.run(
            [sys.executable, "-c", f"{code}\n{RSS}"], check=True, capture_output=True, text=True
        )
        memory.rows.append(Row(name, {"rss": float(printed.stdout)}))
    return [took, memory]


def talking() -> list[Table]:
    """CPU share and memory of a practice conversation, the program and its practice server."""
    cpu = Table("CPU while talking (practice, file microphone and speaker)", "% of a core")
    memory = Table("Memory while talking", "MB")
    start = Table("From the command to listening", "ms")
    with tempfile.TemporaryDirectory() as folder:
        events = Path(folder) / "events.jsonl"
        began = time.monotonic()
        process = psutil.Popen(
            [
                *(sys.executable, "-m", "vibeassist", "talk", "--practice"),
                *("--mic", "assets/sample.wav", "--speaker", f"{folder}/reply.wav"),
                *("--events", str(events), "--duration", str(TALK_S)),
            ],
            stdout=subprocess.DEVNULL,
            stdin=subprocess.DEVNULL,
            env=os.environ | {"VIBEASSIST_CONFIG_DIR": folder},
        )
        ready = _wait_for_listening(events)
        start.rows.append(Row("talk --practice", {"time": (ready - began) * 1000}))
        members = {"program": process, "practice server": process.children()[0]}
        before = {name: _cpu(member) for name, member in members.items()}
        time.sleep(TALK_S / 2)
        for name, member in members.items():
            share = (_cpu(member) - before[name]) / (TALK_S / 2) * 100
            cpu.rows.append(Row(name, {"share": share}))
            memory.rows.append(Row(name, {"rss": member.memory_info().rss / 1e6}))
        process.wait()
    return [start, cpu, memory]


def _timed(code: str) -> float:
    began = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True)
    return (time.perf_counter() - began) * 1000


def _cpu(process: psutil.Process) -> float:
    times = process.cpu_times()
    return float(times.user + times.system)


def _wait_for_listening(events: Path) -> float:
    while True:
        if events.exists():
            for line in events.read_text().splitlines():
                if json.loads(line).get("state") == "listening":
                    return time.monotonic()
        time.sleep(0.01)


def run() -> list[Table]:
    """All costs."""
    return [*imports(), *talking()]
