"""The sound process as the app sees it: started, made ready ahead, kept, watched."""

import atexit
import functools
import logging
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import BinaryIO, Final

from vibeassist.audio.errors import SoundProcessFailed
from vibeassist.audio.messages import Command, Happened, Ping, Pong, Ready, Report, Status, read
from vibeassist.audio.outbox import Outbox

log = logging.getLogger(__name__)

READY_LIMIT_S: Final = 20.0
"""How long loading may take: half a second, or some on a cold disk and a crowded machine."""
ANSWER_LIMIT_S: Final = 5.0
"""A process that does not answer for so long hangs, and is ended."""
HIDDEN_OPTION: Final = "--sound-process"
"""Under which the program's command line is the sound process."""

_NEEDED: Final = frozenset(
    {"PATH", "HOME", "USER", "LANG", "TMPDIR", "TMP", "TEMP", "DISPLAY", "DBUS_SESSION_BUS_ADDRESS"}
    | {"SYSTEMROOT", "WINDIR", "SYSTEMDRIVE", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "PATHEXT"}
    | {"PROGRAMFILES", "PROGRAMDATA", "COMSPEC", "VIRTUAL_ENV", "SNAP", "FLATPAK_ID"}
)
_NEEDED_BEGINNINGS: Final = (
    *("ALSA_", "PULSE_", "PIPEWIRE_", "SPA_", "JACK_", "PA_", "XDG_", "LC_", "LD_", "DYLD_"),
    *("PYTHON", "_MEI", "_PYI", "OMP_", "OPENBLAS_"),
)


def needed_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """What of an environment a sound system and Python need: no key or token of anybody's.

    One thread for linear algebra: its matrices are small, and each thread takes memory.
    """
    kept = {
        name: value
        for name, value in environment.items()
        if name.upper() in _NEEDED or name.upper().startswith(_NEEDED_BEGINNINGS)
    }
    return {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"} | kept


def own_command() -> list[str]:
    """How this program starts itself as its sound process, installed or frozen into one file."""
    frozen = getattr(sys, "frozen", False)
    return [sys.executable, *([] if frozen else ["-m", "vibeassist"]), HIDDEN_OPTION]


class SoundProcess:
    """One process and the pipes to it. It ends when its input closes: with this program, too.

    Raises:
        SoundProcessFailed: it cannot be started.
    """

    def __init__(self, command: Sequence[str]) -> None:
        try:
            self._process = subprocess.Popen(  # noqa: S603 - this program itself
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=needed_environment(os.environ),
                # Ctrl-C in the terminal is for the conversation, which then ends this in order.
                start_new_session=True,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0)
                | getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
            )
        except OSError as error:
            raise SoundProcessFailed(f"The sound process does not start ({error}).") from error
        assert self._process.stdin is not None  # noqa: S101 - piped
        assert self._process.stdout is not None  # noqa: S101 - piped
        assert self._process.stderr is not None  # noqa: S101 - piped
        self.pid = self._process.pid
        self.offset_s = 0.0
        """What must be added to its times to make them ours; one clock for all is usual."""
        self.outbox = Outbox(self._process.stdin)  # type: ignore[arg-type]  # it is a BinaryIO
        self._answers: queue.SimpleQueue[Report | None] = queue.SimpleQueue()
        self._is_ready = False
        self._attached = threading.Lock()
        self._on_report: Callable[[Happened | Status], None] | None = None
        self._on_gone: Callable[[], None] | None = None
        self._threads = [
            threading.Thread(target=work, args=(pipe,), name=name, daemon=True)
            for work, pipe, name in (
                (self._read, self._process.stdout, "sound-reports"),
                (self._log, self._process.stderr, "sound-log"),
            )
        ]
        for thread in self._threads:
            thread.start()

    def attach(
        self, on_report: Callable[[Happened | Status], None], on_gone: Callable[[], None]
    ) -> None:
        """Say who hears what it reports, and that it is gone; both on the reading thread."""
        with self._attached:
            self._on_report, self._on_gone = on_report, on_gone

    def detach(self) -> None:
        """Nobody hears any more; returns when nobody is just being told."""
        with self._attached:
            self._on_report = self._on_gone = None

    def wait_until_ready(self) -> None:
        """Return once it is loaded and its clock is known.

        Raises:
            SoundProcessFailed: it ended before, or took too long.
        """
        if self._is_ready:
            return
        if not isinstance(self._answer(READY_LIMIT_S), Ready):
            raise SoundProcessFailed("The sound process does not start.")
        asked = time.monotonic()
        answer = self.ask(Ping(), ANSWER_LIMIT_S)
        if not isinstance(answer, Pong):
            raise SoundProcessFailed("The sound process does not answer.")
        self.offset_s = clock_offset(asked, answer.at, time.monotonic())
        self._is_ready = True

    def ask(self, command: Command, timeout_s: float) -> Report | None:
        """Send a command that is answered; None where no answer came."""
        self.outbox.put(command)
        return self._answer(timeout_s)

    @property
    def is_alive(self) -> bool:
        """Whether it still runs."""
        return self._process.poll() is None

    def end(self, timeout_s: float = 2.0) -> None:
        """Let it end in order, or by force; harmless twice."""
        self.detach()
        self.outbox.close(timeout_s / 2)
        try:
            self._process.wait(timeout_s)
        except subprocess.TimeoutExpired:
            log.error("The sound process does not end by itself")
            self._process.kill()
            self._process.wait()
        for thread in self._threads:
            if thread is not threading.current_thread():
                thread.join(timeout_s)

    def _answer(self, timeout_s: float) -> Report | None:
        try:
            return self._answers.get(timeout=timeout_s)
        except queue.Empty:
            return None

    def _read(self, pipe: BinaryIO) -> None:
        """Until the end: events and figures to whoever is attached, answers to whoever asked."""
        with pipe, suppress(OSError):
            try:
                while (message := read(pipe)) is not None:
                    if isinstance(message, Happened | Status):
                        with self._attached:
                            if self._on_report is not None:
                                self._on_report(message)
                    else:
                        self._answers.put(message)  # type: ignore[arg-type]  # no command comes back
            except ValueError:
                log.exception("The sound process says what is no message")
                self._process.kill()
        self._answers.put(None)
        with self._attached:
            on_gone = self._on_gone
        if on_gone is not None:
            on_gone()

    def _log(self, pipe: BinaryIO) -> None:
        with pipe, suppress(OSError):
            for line in pipe:
                # PortAudio comments on each refusal of a driver, which we are told anyway.
                level = logging.DEBUG if line.startswith(b"Expression '") else logging.WARNING
                log.log(level, "sound process: %s", line.decode(errors="replace").rstrip())


def clock_offset(asked: float, answered: float, received: float) -> float:
    """What must be added to another process's time: 0 where it fits between question and answer.

    ``time.monotonic`` counts from the same moment for all processes of a machine on Linux, macOS
    and Windows; a sandbox may see it differently.
    """
    return 0.0 if asked <= answered <= received else (asked + received) / 2 - answered


class SoundHost:
    """Gives out sound processes, one at least ready ahead where it was asked to be.

    Args:
        command: how to start one.
    """

    def __init__(self, command: Sequence[str] | None = None) -> None:
        self._command = list(command or own_command())
        self._lock = threading.Lock()
        self._spare: SoundProcess | None = None
        self._closed = False

    def prepare(self) -> None:
        """Have a process loaded ahead, with no device open; returns at once."""
        with self._lock, suppress(SoundProcessFailed):  # whoever takes it will meet that, too
            if self._closed or (self._spare is not None and self._spare.is_alive):
                return
            self._spare = SoundProcess(self._command)

    def take(self) -> SoundProcess:
        """A process that is ready, for one engine; blocks while it loads.

        Raises:
            SoundProcessFailed: there is none to be had.
        """
        with self._lock:
            process, self._spare = self._spare, None
        if process is not None and not process.is_alive:
            process.end()
            process = None
        if process is None:
            process = SoundProcess(self._command)
        try:
            process.wait_until_ready()
        except SoundProcessFailed:
            process.end()
            raise
        return process

    def give_back(self, process: SoundProcess) -> None:
        """An engine needs it no more, and it holds no device: the next one may have it."""
        process.detach()
        with self._lock:
            if not self._closed and self._spare is None and process.is_alive:
                self._spare = process
                return
        process.end()

    def close(self) -> None:
        """End what is kept; nothing is kept from now on."""
        with self._lock:
            self._closed = True
            process, self._spare = self._spare, None
        if process is not None:
            process.end()


@functools.cache
def shared_host() -> SoundHost:
    """The one of this program: a process that one conversation leaves is kept for the next."""
    host = SoundHost()
    atexit.register(host.close)
    return host
