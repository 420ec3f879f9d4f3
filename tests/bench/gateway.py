"""Sessions that one core of a gateway carries, beside naive relays in Go and Node, in one run.

Three processes: a Live API that always speaks (25 messages a second per session), clients that
always talk (ten frames a second), and between them the relay, alone on its core. Every payload is
timed, counted and checksummed (see ``gateway_load.c``). Where the system lets us, all three run
with real-time priority, the same for every relay, so that other work on the machine is not taken
for theirs.
"""

import contextlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil

from tests.bench.report import Row, Table

HERE = Path(__file__).parent
MODULES = HERE.parents[1] / ".cache" / "node" / "package.json"
TOKEN = "a-token-for-benchmarks"
GO_PATH = "/usr/share/gocode"  # where Debian's golang-github-gorilla-websocket-dev puts it
LADDER = (500, 600, 700, 800, 900, 1000, 1100, 1200, 1300, 1400)
LIMIT_MS = 20.0
SECONDS = 6.0
TRIES = 2  # a window that other work has disturbed is repeated; alike for all
STORM, STAYING = 1000, 200


@dataclass(frozen=True, slots=True)
class Window:
    """What one window of load showed."""

    sessions: int
    p50_ms: float
    p99_ms: float
    worst_ms: float
    late: int
    broken: int
    """Messages that were lost or damaged, and connections that were refused."""
    cpu: float
    """Share of the relay's core."""
    session_kb: float

    @property
    def carried(self) -> bool:
        """Whether everything arrived, and in time."""
        return not self.broken and self.p99_ms < LIMIT_MS


class Relays:
    """The relays that this machine can run, and the load.

    Args:
        folder: for what is built.
    """

    def __init__(self, folder: Path) -> None:
        self._load = folder / "load"
        _build(["cc", "-O2", "-o", str(self._load), str(HERE / "gateway_load.c")])
        self._commands = {
            "vibeassist gateway": [
                sys.executable,
                "-m",
                "tests.bench.gateway_server",
                "http:",
                TOKEN,
            ]
        }
        if shutil.which("go") and Path(GO_PATH, "src/github.com/gorilla/websocket").exists():
            binary = folder / "relay"
            _build(
                ["go", "build", "-o", str(binary), str(HERE / "gateway_relays" / "relay.go")],
                GO111MODULE="off",
                GOPATH=GO_PATH,
                GOCACHE=str(folder / "cache"),
            )
            self._commands["Go, gorilla"] = [str(binary), "ws:"]
        node = shutil.which("node")
        if node and (MODULES.parent / "node_modules" / "ws").exists():
            script = str(HERE / "gateway_relays" / "relay.mjs")
            self._commands["Node, ws"] = [node, script, str(MODULES), "ws:"]

    @property
    def names(self) -> list[str]:
        """Those that can be run."""
        return list(self._commands)

    def window(self, name: str, sessions: int, storm: int = 0) -> Window:
        """One window of load on one relay, all of it fresh."""
        with ExitStack() as stack:
            upstream = stack.enter_context(_running(0, [str(self._load), "upstream"]))
            address = f"//127.0.0.1:{_line(upstream)}"
            command = [
                part + address if part in ("http:", "ws:") else part
                for part in self._commands[name]
            ]
            relay = stack.enter_context(_running(1, command))
            port = _line(relay)
            process = psutil.Process(relay.pid)
            empty = process.memory_info().rss
            arguments = [port, TOKEN, str(sessions), str(SECONDS), str(storm)]
            clients = stack.enter_context(_running(0, [str(self._load), "clients", *arguments]))
            assert clients.stderr is not None
            clients.stderr.readline()  # all stand, the measurement begins
            began = _cpu(process)
            clients.stderr.readline()  # ... and ends
            used = _cpu(process) - began
            session_kb = (process.memory_info().rss - empty) / 1024 / (sessions + storm)
            down = json.loads(_line(clients))
            up = json.loads(upstream.communicate("")[0])
        return Window(
            sessions,
            *(max(down[key], up[key]) for key in ("p50", "p99", "worst")),
            late=down["late"] + up["late"],
            broken=sum(part[key] for part in (down, up) for key in ("bad", "lost", "failed")),
            cpu=used / SECONDS,
            session_kb=session_kb,
        )

    def best(self, name: str, sessions: int, storm: int = 0) -> Window:
        """The best of a few windows."""
        windows = []
        for _ in range(TRIES):
            windows.append(self.window(name, sessions, storm))
            if windows[-1].carried and not (storm and windows[-1].late):
                break
        return min(windows, key=lambda window: (window.broken, window.late, window.p99_ms))


def run() -> list[Table]:
    """Climb the ladder with each relay; then 500 sessions, and a storm."""
    capacity = Table(f"Sessions on one core, p99 under {LIMIT_MS:.0f} ms both ways", "sessions")
    added = Table("500 sessions: latency the slower way, and what a session costs", "ms, %, kB")
    storm = Table(f"{STORM} reconnects at once, heard by {STAYING} who stayed", "frames, ms")
    if shutil.which("cc") is None:
        print("gateway: left out, there is no C compiler for the load")
        return []
    with tempfile.TemporaryDirectory() as folder:
        relays = Relays(Path(folder))
        for name in relays.names:
            carried = 0
            for sessions in LADDER:
                window = relays.best(name, sessions)
                if sessions == LADDER[0]:
                    figures = {
                        "p50": window.p50_ms,
                        "p99": window.p99_ms,
                        "worst": window.worst_ms,
                        "cpu": 100 * window.cpu,
                        "memory": window.session_kb,
                    }
                    added.rows.append(Row(name, figures))
                if not window.carried:
                    break
                carried = sessions
            capacity.rows.append(Row(name, {"carried": float(carried)}))
            window = relays.best(name, STAYING, STORM)
            figures = {"late": float(window.late), "p99": window.p99_ms, "worst": window.worst_ms}
            storm.rows.append(Row(name, figures))
        ours = capacity.rows[0].figures["carried"]
        for row in capacity.rows:
            carried = row.figures["carried"]
            row.figures["gateway is"] = ours / carried if carried else float("inf")
    return [capacity, added, storm]


def _build(command: list[str], **environment: str) -> None:
    subprocess.run(command, check=True, env=os.environ | environment)


@contextmanager
def _running(core: int, command: list[str]) -> Iterator[subprocess.Popen[str]]:
    """A process on a core of its own, stopped at the end."""
    process = subprocess.Popen(
        [*_priority(), "taskset", "-c", str(core), *command],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE if "clients" in command else subprocess.DEVNULL,
        env=os.environ | {"GOMAXPROCS": "1"},
        text=True,
    )
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout, process.stderr):
            if stream is not None:
                with contextlib.suppress(BrokenPipeError):
                    stream.close()


def _priority() -> list[str]:
    """Real-time priority, where we may."""
    allowed = shutil.which("chrt") and os.geteuid() == 0
    return ["chrt", "--rr", "1"] if allowed else []


def _line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def _cpu(process: psutil.Process) -> float:
    times = process.cpu_times()
    return float(times.user + times.system)
