"""A source of a global key that waits on a thread of its own: X11 and Windows."""

import asyncio
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable
from contextlib import suppress

from vibeassist.desktop.hotkeys.base import KeyEvent, Lost, Sink, ignore_loss
from vibeassist.desktop.hotkeys.combination import Combination, Platform
from vibeassist.desktop.hotkeys.errors import HotkeyError
from vibeassist.desktop.hotkeys.words import translate


class Waiter(ABC):
    """The work of one thread, from asking for the key to giving it back."""

    @abstractmethod
    def run(self, combination: Combination, ready: Callable[[], None], sink: Sink) -> None:
        """On the thread: get the key, call `ready`, report events until :meth:`wake`."""

    @abstractmethod
    def wake(self) -> None:
        """From another thread: make :meth:`run` return soon, also if it has not begun yet."""


class ThreadBackend:
    """Runs a `Waiter` on a thread; see :class:`~vibeassist.desktop.hotkeys.base.HotkeyBackend`."""

    editable = True

    def __init__(
        self, name: str, why: str, platform: Platform, waiter: Callable[[], Waiter]
    ) -> None:
        self.name = name
        self.why = why
        self._platform = platform
        self._new_waiter = waiter
        self._running: _Running | None = None

    @property
    def trigger(self) -> str:
        """The keys as labelled here; empty while not started."""
        return self._running.combination.shown(self._platform) if self._running else ""

    async def start(
        self,
        combination: Combination,
        on_press: KeyEvent,
        on_release: KeyEvent,
        on_lost: Lost = ignore_loss,
    ) -> None:
        """Start the thread and wait until it has the key.

        Raises:
            HotkeyError: it cannot be had.
        """
        await self.stop()
        sink = Sink(asyncio.get_running_loop(), on_press, on_release, on_lost)
        running = self._running = _Running(self.name, combination, self._new_waiter(), sink)
        try:
            await running.ready
        except BaseException:
            await self.stop()
            raise

    async def stop(self) -> None:
        """Give the key back and end the thread."""
        running, self._running = self._running, None
        if running is not None:
            await running.end()


class _Running:
    """One thread, from start to end."""

    def __init__(self, name: str, combination: Combination, waiter: Waiter, sink: Sink) -> None:
        self.combination = combination
        self._loop = asyncio.get_running_loop()
        self.ready: asyncio.Future[None] = self._loop.create_future()
        self._ended: asyncio.Future[None] = self._loop.create_future()
        self._waiter = waiter
        self._sink = sink
        self._thread = threading.Thread(target=self._main, name=f"hotkey-{name}", daemon=True)
        self._thread.start()

    async def end(self) -> None:
        self._sink.close()
        self._waiter.wake()
        await self._ended
        self._thread.join()

    def _main(self) -> None:
        error: HotkeyError | None = None
        try:
            self._waiter.run(self.combination, self._is_ready, self._sink)
        except HotkeyError as fault:
            error = fault
        except Exception as fault:  # a defect must not end in silence
            error = HotkeyError(
                translate("hotkeys", "The hotkey stopped working: {fault}.").format(fault=fault)
            )
            error.__cause__ = fault
        with suppress(RuntimeError):  # the loop is closed: nobody waits any more
            self._loop.call_soon_threadsafe(self._is_over, error)

    def _is_ready(self) -> None:
        self._loop.call_soon_threadsafe(self._settle_ready)

    def _settle_ready(self) -> None:
        if not self.ready.done():
            self.ready.set_result(None)

    def _is_over(self, error: HotkeyError | None) -> None:
        self._ended.set_result(None)
        if error is None:
            self._settle_ready()
        elif self.ready.done():
            self._sink.lost(error)
        else:
            self.ready.set_exception(error)
