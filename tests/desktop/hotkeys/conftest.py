"""What a key does, in order, for tests that wait for it."""

import asyncio
import importlib.util
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from vibeassist.desktop.hotkeys.base import HotkeyBackend
    from vibeassist.desktop.hotkeys.combination import Combination
    from vibeassist.desktop.hotkeys.errors import HotkeyError

if importlib.util.find_spec("PySide6") is None:
    collect_ignore_glob = ["test_*.py"]  # the extra "desktop" is not installed
elif importlib.util.find_spec("dbus_fast") is None:
    collect_ignore_glob = ["test_portal.py"]

WATCHDOG_S = 20.0
"""What has not come after this long is not going to come."""


class Strokes:
    """Takes what a backend reports, and waits for it."""

    def __init__(self) -> None:
        self._queue: asyncio.Queue[str] = asyncio.Queue()
        self.problems: list[HotkeyError] = []
        self.times: list[float] = []
        self._backends: list[HotkeyBackend] = []

    def press(self, at: float) -> None:
        self.times.append(at)
        self._queue.put_nowait("press")

    def release(self, at: float) -> None:
        self.times.append(at)
        self._queue.put_nowait("release")

    def lost(self, error: "HotkeyError") -> None:
        self.problems.append(error)
        self._queue.put_nowait("lost")

    async def start(self, backend: "HotkeyBackend", combination: "Combination") -> None:
        """Start a backend that reports here."""
        self._backends.append(backend)
        await backend.start(combination, self.press, self.release, self.lost)

    async def stop(self) -> None:
        """Stop whatever was started."""
        for backend in self._backends:
            await backend.stop()

    async def next(self) -> str:
        """The next thing that the key did."""
        return await asyncio.wait_for(self._queue.get(), WATCHDOG_S)

    @property
    def more(self) -> bool:
        """Whether something came that nobody has asked for."""
        return not self._queue.empty()


@pytest.fixture
async def strokes() -> AsyncIterator[Strokes]:
    made = Strokes()
    yield made
    await made.stop()
