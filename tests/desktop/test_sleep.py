"""Sleep and wake: by a logind of the test's own on a bus of its own, and by the clock alone."""

import asyncio
import os
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

pytest.importorskip("dbus_fast", reason="dbus-fast is not installed")

from tests.desktop.logind import LIMIT_S, Logind, bus_of_its_own, closed
from vibeassist.desktop import sleep
from vibeassist.desktop.sleep import SleepWatch


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
def system_bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with bus_of_its_own() as address:
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
        yield address


@pytest.fixture
async def logind(system_bus: str) -> AsyncIterator[Logind]:
    async with Logind(system_bus) as made:
        yield made


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
