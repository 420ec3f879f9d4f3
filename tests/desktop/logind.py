"""A logind for tests: gives out delay locks, announces sleep, sees when a lock is closed."""

import asyncio
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from vibeassist.desktop.sleep import LOGIND, MANAGER, PATH, SIGNAL

LIMIT_S = 20


@contextmanager
def bus_of_its_own() -> Iterator[str]:
    """A D-Bus of the test's own, in place of the system's; its address."""
    if shutil.which("dbus-daemon") is None:
        pytest.skip("not installed: dbus-daemon")
    words = ("dbus-daemon", "--session", "--nofork", "--print-address=1")
    daemon = subprocess.Popen(words, stdout=subprocess.PIPE, text=True)
    assert daemon.stdout is not None
    try:
        yield daemon.stdout.readline().strip()
    finally:
        daemon.terminate()
        daemon.communicate(timeout=LIMIT_S)


class Logind:
    """Gives out delay locks, announces sleep, and sees when a lock is closed."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._ours = -1
        self._sent: list[int] = []
        self.asked: list[Any] = []

    async def __aenter__(self) -> "Logind":
        from dbus_fast.aio import MessageBus

        self._bus = await MessageBus(bus_address=self._address, negotiate_unix_fd=True).connect()
        self._bus.add_message_handler(self._on_message)
        await self._bus.request_name(LOGIND)
        return self

    async def __aexit__(self, *_: object) -> None:
        self._bus.disconnect()

    def _on_message(self, message: Any) -> Any:
        from dbus_fast import Message

        if message.member != "Inhibit":
            return None
        self.asked.append(message.body)
        self._ours, theirs = os.pipe()
        self._sent.append(theirs)
        return Message.new_method_return(message, "h", [0], unix_fds=[theirs])

    def lock(self) -> int:
        """This end of the newest lock; the other one has arrived by now, and is theirs alone."""
        os.close(self._sent.pop())
        return self._ours

    async def announce(self, falls_asleep: bool) -> None:
        from dbus_fast import Message

        await self._bus.send(Message.new_signal(PATH, MANAGER, SIGNAL, "b", [falls_asleep]))


async def closed(lock: int) -> None:
    """Wait until the other end of a lock is closed, then close this one."""
    over = asyncio.Event()
    loop = asyncio.get_running_loop()
    loop.add_reader(lock, over.set)
    try:
        await asyncio.wait_for(over.wait(), LIMIT_S)
    finally:
        loop.remove_reader(lock)
        os.close(lock)
