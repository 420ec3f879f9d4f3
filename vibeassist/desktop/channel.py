"""How another process tells the running app what to do: a socket of the user's own, one line.

Imports nothing slow and no Qt, because a compositor starts this at every press of a key. The
other end is :mod:`vibeassist.desktop.instance`. One request per connection, in ASCII::

    vibeassist/1 COMMAND TIME\\n   ->   ok\\n

``TIME`` is when the sender was started, in ``time.monotonic()``, which all processes of a machine
share: how long a key was held is told by two such times, not by how fast two processes got ready.
"""

import os
import stat
import sys
import time

COMMANDS = ("toggle", "press", "release", "show", "quit")
"""What can be asked for."""

DEADLINE_S = 2.0
"""For the whole exchange. An app that does not answer within it is stuck."""

GREETING = "vibeassist/1"
OK = b"ok\n"
LONGEST = 100
"""Bytes of the longest request."""

_NO_CONNECTION = 5  # ExitCode.CONNECTION, whose module takes longer to import than all of this
_LONGEST_PATH = 100
"""``sun_path`` holds 104 bytes on macOS and 108 on Linux, of which Qt uses some while it binds."""
_PIPE_BUSY = 231  # ERROR_PIPE_BUSY: all of the server's ends are taken at this moment


def folder() -> str:
    """The folder of the socket and its lock, which only this user may enter. It may not exist."""
    chosen = os.environ.get("VIBEASSIST_RUNTIME_DIR")
    if chosen:
        return chosen
    if sys.platform == "win32":
        return os.path.join(os.environ.get("LOCALAPPDATA", ""), "vibeassist")  # noqa: PTH118
    for parent in (os.environ.get("XDG_RUNTIME_DIR"), _own_temporary_folder()):
        if parent and len(parent) < _LONGEST_PATH - len("/vibeassist/app"):
            return os.path.join(parent, "vibeassist")  # noqa: PTH118 - pathlib is slow to import
    return f"/tmp/vibeassist-{os.getuid()}"  # noqa: S108 - its owner and mode are checked


def address() -> str:
    """Where the app listens: a path, on Windows the name of a pipe."""
    if sys.platform == "win32":
        name = "".join(c if c.isalnum() else "_" for c in os.environ.get("USERNAME", ""))
        return rf"\\.\pipe\vibeassist-{name}"
    return os.path.join(folder(), "app")  # noqa: PTH118


def is_private(path: str) -> bool:
    """Whether a folder is this user's alone; otherwise someone else may be listening in it."""
    if sys.platform == "win32":
        return True
    try:
        found = os.lstat(path)
    except OSError:
        return False
    return (
        stat.S_ISDIR(found.st_mode)
        and found.st_uid == os.getuid()
        and not stat.S_IMODE(found.st_mode) & 0o077
    )


def send(command: str, at: float | None = None) -> bool:
    """Ask the running app for one of `COMMANDS`.

    Args:
        command: what to do.
        at: the time of the key event, of ``time.monotonic()``; None for :func:`started_at`.

    Returns:
        Whether it was taken. False where no app of this user runs, or it does not answer.
    """
    at = started_at() if at is None else at
    request = f"{GREETING} {command} {at:.6f}\n".encode("ascii")
    try:
        if sys.platform == "win32":
            return _ask_pipe(address(), request) == OK
        return is_private(folder()) and _ask_socket(address(), request) == OK
    except OSError:
        return False


def run(command: str) -> int:
    """``vibeassist --COMMAND``: :func:`send`, as a program; returns the exit code."""
    if send(command) or command == "quit":
        return 0
    sys.stderr.write("vibeassist: It is not running. Start it with 'vibeassist'.\n")
    return _NO_CONNECTION


def started_at() -> float:
    """When this process was started, in ``time.monotonic()``; where unknown, when it asks.

    Linux keeps it to a hundredth of a second: field 22 of ``/proc/PID/stat``, in ticks since boot
    (proc(5)). Sleep counts there and not in ``time.monotonic()``, so the age is what is taken over.
    """
    now = time.monotonic()
    if sys.platform != "linux":
        return now
    try:
        with open("/proc/self/stat", encoding="utf-8") as stat_file:  # noqa: PTH123
            # The second field is the program's name in brackets, which may hold anything.
            fields = stat_file.read().rpartition(")")[2].split()
        age = time.clock_gettime(time.CLOCK_BOOTTIME) - int(fields[19]) / os.sysconf("SC_CLK_TCK")
    except (OSError, ValueError, IndexError):
        return now
    return max(0.0, now - max(0.0, age))


def decode(line: bytes) -> tuple[str, float] | None:
    """The command and its time; None where it is not a request of this kind."""
    try:
        greeting, command, at = line.decode("ascii").split()
        time_of_event = float(at)
    except ValueError:
        return None
    if greeting != GREETING or command not in COMMANDS or not 0 <= time_of_event < float("inf"):
        return None
    return command, time_of_event


def _own_temporary_folder() -> str:
    """A Mac gives every user a temporary folder of their own; elsewhere it is everybody's."""
    return os.environ.get("TMPDIR", "") if sys.platform == "darwin" else ""


def _ask_socket(path: str, request: bytes) -> bytes:
    import socket

    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        connection.settimeout(DEADLINE_S)
        connection.connect(path)
        connection.sendall(request)
        answer = b""
        while not answer.endswith(b"\n") and (part := connection.recv(len(OK))):
            answer += part
        return answer


def _ask_pipe(name: str, request: bytes) -> bytes:
    """Windows opens a named pipe like a file."""
    deadline = time.monotonic() + DEADLINE_S
    while True:
        try:
            with open(name, "r+b", buffering=0) as pipe:  # noqa: PTH123
                pipe.write(request)
                return pipe.readline()
        except OSError as error:
            busy = getattr(error, "winerror", 0) == _PIPE_BUSY
            if not busy or time.monotonic() > deadline:
                raise
        time.sleep(0.01)
