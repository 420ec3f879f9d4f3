"""Several processes on one port: a parent starts them, keeps them running and stops them."""

import contextlib
import logging
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from types import FrameType

from vibeassist.gateway.config import GatewayConfig
from vibeassist.gateway.errors import ListenError
from vibeassist.gateway.listening import is_everywhere, own_address

_log = logging.getLogger(__name__)

LOOK_S = 0.2
RESTART_PAUSE_S = 1.0  # a worker that dies at once must not be started in a loop
_FORWARDED = ("SIGTERM", "SIGINT", "SIGHUP")


class Workers:
    """The processes.

    Args:
        arguments: the program's own, which they get too.
        count: how many.
        port: what they listen on.
    """

    def __init__(self, arguments: Sequence[str], count: int, port: int) -> None:
        self._command = [sys.executable, "-m", "vibeassist", *arguments, "--port", str(port)]
        self._processes: list[subprocess.Popen[bytes] | None] = [None] * count
        self._started_at = [0.0] * count
        self._stopping = False

    def run(self) -> None:
        """Keep them running until told to stop, then wait for them."""
        for name in _FORWARDED:
            number = getattr(signal, name, None)
            if number is not None:
                signal.signal(number, self._forward)
        while True:
            alive = 0
            for index, process in enumerate(self._processes):
                if process is not None and process.poll() is None:
                    alive += 1
                elif not self._stopping:
                    self._start(index)
                    alive += 1
            if not alive:
                return
            time.sleep(LOOK_S)

    def _start(self, index: int) -> None:
        old = self._processes[index]
        if old is not None:
            _log.error("worker %d ended with status %s; starting another", index, old.returncode)
            if old.stdin is not None:
                old.stdin.close()
            time.sleep(max(0.0, self._started_at[index] + RESTART_PAUSE_S - time.monotonic()))
        self._started_at[index] = time.monotonic()
        # Standard input is a pipe that nobody writes to: it tells the worker when we are gone.
        self._processes[index] = subprocess.Popen(  # noqa: S603 - our own program
            [*self._command, "--worker", str(index)],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
        )

    def _forward(self, number: int, _: FrameType | None) -> None:
        self._stopping = self._stopping or number != getattr(signal, "SIGHUP", None)
        for process in self._processes:
            if process is not None and process.poll() is None:
                with contextlib.suppress(ProcessLookupError):
                    process.send_signal(number)


def run_workers(config: GatewayConfig, arguments: Sequence[str], say: Callable[[str], None]) -> int:
    """Run ``config.workers`` processes on one port; returns the exit status.

    Raises:
        ListenError: the port cannot be had, or this system cannot share one.
    """
    if not hasattr(socket, "SO_REUSEPORT"):
        raise ListenError("This system cannot share a port between processes.")
    # Bound but not listening: it holds the port, and gets no connections.
    with socket.socket(socket.AF_INET6 if ":" in config.host else socket.AF_INET) as holder:
        holder.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        try:
            holder.bind((config.host, config.port))
        except OSError as error:
            raise ListenError(
                f"The gateway cannot listen on {config.host}:{config.port}"
                f" ({error.strerror or 'unknown cause'}).",
                hint="Choose another --port or --host, or stop what is using this one.",
            ) from None
        port = holder.getsockname()[1]
        scheme = "http" if config.tls_cert is None else "https"
        host = own_address() if is_everywhere(config.host) else config.host
        host = f"[{host}]" if ":" in host else host
        say(f"Gateway at {scheme}://{host}:{port}, {config.workers} workers")
        Workers(arguments, config.workers, port).run()
    return 0
