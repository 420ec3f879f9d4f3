"""Sleep and wake: by a logind of the test's own on a bus of its own, and by the clock alone."""

import asyncio
import importlib.util
import os
import shutil
import subprocess
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from vibeassist.desktop import sleep
from vibeassist.desktop.sleep import LOGIND, MANAGER, PATH, SIGNAL, SleepWatch

needs_bus = pytest.mark.skipif(
    shutil.which("dbus-daemon") is None or importlib.util.find_spec("dbus_fast") is None,
    reason="needs dbus-daemon and dbus-fast",
)
LIMIT_S = 20


class Diary:
    """What the machine did, in order; a night falls only when the test lets it."""

    def __init__(self) -> None:
        self.entries: asyncio.Queue[str] = asyncio.Queue()
        self.may_sleep = asyncio.Event()
        self.may_sleep.set()

    async def fall_asleep(self) -> None:
        self.entries.put_nowait("falls asleep")
        await self.may_sleep.wait()

    def wake_up(self) -> None:
        self.entries.put_nowait("wakes up")

    async def next(self) -> str:
        return await asyncio.wait_for(self.entries.get(), LIMIT_S)


@pytest.fixture
def system_bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A bus of the test's own in place of the system's."""
    words = ("dbus-daemon", "--session", "--nofork", "--print-address=1")
    daemon = subprocess.Popen(words, stdout=subprocess.PIPE, text=True)
    assert daemon.stdout is not None
    address = daemon.stdout.readline().strip()
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
    yield address
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


@pytest.fixture
async def logind(system_bus: str) -> AsyncIterator[Logind]:
    async with Logind(system_bus) as made:
        yield made


@needs_bus
async def test_sleep_waits_until_everything_is_closed(logind: Logind):
    diary = Diary()
    diary.may_sleep.clear()
    watch = SleepWatch(diary.fall_asleep, diary.wake_up)
    await watch.watch()
    first = logind.lock()
    assert logind.asked == [["sleep", "vibeassist", "Close the microphone", "delay"]]
    await logind.announce(True)
    assert await diary.next() == "falls asleep"
    os.set_blocking(first, False)
    with pytest.raises(BlockingIOError):
        os.read(first, 1)
    diary.may_sleep.set()
    await closed(first)
    await logind.announce(False)
    assert await diary.next() == "wakes up"
    second = logind.lock()
    await watch.close()
    await closed(second)


@needs_bus
async def test_where_nobody_announces_sleep_the_clock_tells(system_bus: str):
    """A system bus without a logind."""
    diary = Diary()
    now = 1000.0
    watch = SleepWatch(diary.fall_asleep, diary.wake_up, wall_time=lambda: now, look_s=0.001)
    await watch.watch()
    now += sleep.JUMP_S - 1  # a time server's correction
    with suppress(TimeoutError):
        async with asyncio.timeout(0.05):
            await diary.entries.get()
            pytest.fail("a correction is no sleep")
    now += sleep.JUMP_S + 1
    assert [await diary.next(), await diary.next()] == ["falls asleep", "wakes up"]
    await watch.close()


async def test_without_a_bus_the_clock_tells(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", f"unix:path={tmp_path}/none")
    diary = Diary()
    now = 1000.0
    watch = SleepWatch(diary.fall_asleep, diary.wake_up, wall_time=lambda: now, look_s=0.001)
    await watch.watch()
    await asyncio.sleep(0)
    now += 3600
    assert await diary.next() == "falls asleep"
    await watch.close()
