"""One running app, and other processes that tell it what to do: with real processes."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from vibeassist.desktop import channel, instance

WATCHDOG_S = 20.0

APP = """
import sys, time
from PySide6.QtCore import QCoreApplication
from vibeassist.desktop.instance import Instance, InstanceError

app = QCoreApplication([])
one = Instance()
def asked(command, at):
    print(command, 0 <= time.monotonic() - at < 20, flush=True)
    if command == "quit":
        one.close()
        app.quit()
one.asked.connect(asked)
try:
    claimed = one.claim()
except InstanceError as error:
    sys.exit(str(error))
print("claimed" if claimed else "another", flush=True)
sys.exit(app.exec() if claimed else 0)
"""

CLIENT = """
import sys
from vibeassist.desktop import channel
code = channel.run(sys.argv[1])
slow = {"PySide6", "asyncio", "argparse", "vibeassist.cli"} & set(sys.modules)
assert not slow, slow
sys.exit(code)
"""


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A place of the test's own for socket and lock."""
    folder = tmp_path / "run"
    monkeypatch.setenv("VIBEASSIST_RUNTIME_DIR", str(folder))
    return folder


class App:
    """A process that runs an `Instance`."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", APP],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def line(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def end(self) -> tuple[int, str]:
        """Wait until it has ended; its exit code and complaints."""
        _, errors = self.process.communicate(timeout=WATCHDOG_S)
        return self.process.returncode, errors


@pytest.fixture
def start() -> Iterator[Callable[[], App]]:
    apps: list[App] = []

    def begin() -> App:
        apps.append(App())
        return apps[-1]

    yield begin
    for app in apps:
        if app.process.poll() is None:
            app.process.kill()
        app.process.communicate(timeout=WATCHDOG_S)


def client(command: str) -> "subprocess.CompletedProcess[str]":
    """``vibeassist --COMMAND``, as a compositor starts it."""
    return subprocess.run(
        [sys.executable, "-c", CLIENT, command],
        capture_output=True,
        text=True,
        timeout=WATCHDOG_S,
        check=False,
    )


def test_commands_arrive_in_another_process(start: Callable[[], App]) -> None:
    app = start()
    assert app.line() == "claimed"
    for command in channel.COMMANDS:
        done = client(command)
        assert (done.returncode, done.stderr) == (0, "")
        assert app.line() == f"{command} True"
    assert app.end() == (0, "")


def test_a_second_start_brings_up_the_first(start: Callable[[], App]) -> None:
    first = start()
    assert first.line() == "claimed"
    second = start()
    assert second.line() == "another"
    assert second.end() == (0, "")
    assert first.line() == "show True"


def test_of_starts_at_the_same_moment_one_is_the_app(start: Callable[[], App]) -> None:
    lines = sorted(app.line() for app in [start() for _ in range(4)])
    assert lines == ["another", "another", "another", "claimed"]


def test_after_a_crash_the_next_one_takes_over(start: Callable[[], App], place: Path) -> None:
    """Socket and lock are left behind; neither keeps anybody out."""
    first = start()
    assert first.line() == "claimed"
    first.process.send_signal(signal.SIGKILL)
    first.end()
    assert {file.name for file in place.iterdir()} == {"app", "lock"}
    assert not channel.send("show", time.monotonic())
    second = start()
    assert second.line() == "claimed"
    assert channel.send("press", time.monotonic())
    assert second.line() == "press True"


def test_an_end_in_order_leaves_nothing(start: Callable[[], App], place: Path) -> None:
    app = start()
    assert app.line() == "claimed"
    assert channel.send("quit", time.monotonic())
    assert app.end() == (0, "")
    assert list(place.iterdir()) == []


def test_only_this_user_may_enter(start: Callable[[], App], place: Path) -> None:
    app = start()
    assert app.line() == "claimed"
    assert place.stat().st_mode & 0o777 == 0o700
    assert (place / "app").stat().st_mode & 0o077 == 0


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells when a process began")
def test_the_time_is_that_of_the_start() -> None:
    """However long the process took to get ready: here 0.3 s on purpose."""
    code = (
        "import time; begun = time.monotonic(); time.sleep(0.3)\n"
        "from vibeassist.desktop.channel import started_at\n"
        "print(begun - started_at())"
    )
    before = time.monotonic()
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    ready_after = float(done.stdout)
    # The kernel counts in ticks of 10 ms.
    assert -0.02 <= ready_after <= time.monotonic() - before


def test_no_app() -> None:
    done = client("toggle")
    assert done.returncode == 5
    assert done.stderr == "vibeassist: It is not running. Start it with 'vibeassist'.\n"
    assert client("quit").returncode == 0


@pytest.mark.parametrize(
    "request_line",
    [
        b"hello\n",
        b"vibeassist/1 explode 1.0\n",
        b"vibeassist/1 toggle soon\n",
        b"vibeassist/2 toggle 1.0\n",
        b"\xff\xfe\n",
        b"x" * 500,
    ],
)
def test_nonsense_is_hung_up_on(start: Callable[[], App], place: Path, request_line: bytes) -> None:
    """And does the app no harm."""
    app = start()
    assert app.line() == "claimed"
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        connection.settimeout(WATCHDOG_S)
        connection.connect(str(place / "app"))
        connection.sendall(request_line)
        with suppress(ConnectionResetError):
            assert connection.recv(100) == b""
    assert channel.send("toggle", time.monotonic())
    assert app.line() == "toggle True"


def test_a_request_may_come_in_pieces(start: Callable[[], App], place: Path) -> None:
    app = start()
    assert app.line() == "claimed"
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        connection.settimeout(WATCHDOG_S)
        connection.connect(str(place / "app"))
        for piece in (b"vibeassist/1 tog", b"gle ", f"{time.monotonic()}\n".encode()):
            connection.sendall(piece)
        assert connection.recv(100) == channel.OK
    assert app.line() == "toggle True"


def test_many_at_once(start: Callable[[], App]) -> None:
    app = start()
    assert app.line() == "claimed"
    clients = [
        subprocess.Popen([sys.executable, "-c", CLIENT, "show"], stderr=subprocess.DEVNULL)
        for _ in range(8)
    ]
    assert [client.wait(WATCHDOG_S) for client in clients] == [0] * 8
    assert [app.line() for _ in range(8)] == ["show True"] * 8


def test_one_that_says_nothing_is_hung_up_on(start: Callable[[], App], place: Path) -> None:
    app = start()
    assert app.line() == "claimed"
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        connection.settimeout(WATCHDOG_S)
        connection.connect(str(place / "app"))
        assert connection.recv(100) == b""


def test_an_app_that_is_stuck(
    start: Callable[[], App], place: Path, monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    """A second start says which process it is and what to do."""
    first = start()
    assert first.line() == "claimed"
    first.process.send_signal(signal.SIGSTOP)
    monkeypatch.setattr(channel, "DEADLINE_S", 0.1)
    monkeypatch.setattr(instance, "START_S", 0.2)
    with pytest.raises(instance.InstanceError) as caught:
        instance.Instance().claim()
    assert f"process {first.process.pid}" in caught.value.message
    first.process.send_signal(signal.SIGCONT)


def test_a_folder_of_everybody_is_not_trusted(place: Path) -> None:
    """Someone else could be listening in it."""
    place.mkdir(mode=0o777)
    place.chmod(0o777)
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as other:
        other.bind(str(place / "app"))
        other.listen()
        assert not channel.send("show", time.monotonic())


def test_a_link_instead_of_a_folder_is_refused(place: Path, tmp_path: Path, qapp: object) -> None:
    target = tmp_path / "elsewhere"
    target.mkdir(mode=0o700)
    place.symlink_to(target)
    with pytest.raises(instance.InstanceError) as caught:
        instance.Instance().claim()
    assert "yours alone" in caught.value.hint


@pytest.mark.parametrize(
    ("environment", "folder"),
    [
        ({"VIBEASSIST_RUNTIME_DIR": "/a/b"}, "/a/b"),
        ({"XDG_RUNTIME_DIR": "/run/user/7"}, "/run/user/7/vibeassist"),
        ({"XDG_RUNTIME_DIR": "/run/" + "long/" * 30}, f"/tmp/vibeassist-{os.getuid()}"),
        ({}, f"/tmp/vibeassist-{os.getuid()}"),
    ],
)
def test_where_it_listens(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], folder: str
) -> None:
    for name in ("VIBEASSIST_RUNTIME_DIR", "XDG_RUNTIME_DIR"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert channel.folder() == folder
    assert channel.address() == f"{folder}/app"


@pytest.mark.parametrize(
    ("line", "decoded"),
    [
        (b"vibeassist/1 press 12.5\n", ("press", 12.5)),
        (b"vibeassist/1 press -1\n", None),
        (b"vibeassist/1 press nan\n", None),
        (b"vibeassist/1 press inf\n", None),
        (b"vibeassist/1 press 1 2\n", None),
        (b"\n", None),
    ],
)
def test_requests(line: bytes, decoded: tuple[str, float] | None) -> None:
    assert channel.decode(line) == decoded
