"""What every source of a global key offers, and the way of its events to the loop."""

import asyncio
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Protocol

from vibeassist.desktop.hotkeys.combination import Combination
from vibeassist.desktop.hotkeys.errors import HotkeyError

KeyEvent = Callable[[float], None]
"""Takes the time of the event, in seconds of :func:`time.monotonic`."""

Lost = Callable[[HotkeyError], None]
"""Takes what became of a key that had been granted."""


def ignore_loss(_: HotkeyError) -> None:
    """For callers to whom it does not matter."""


class HotkeyBackend(Protocol):
    """A source of one global key.

    All of it lives on the event loop on which :meth:`start` was awaited, callbacks included.
    """

    @property
    def name(self) -> str:
        """One word, for logs and the settings page."""

    @property
    def editable(self) -> bool:
        """Whether this program chooses the combination; otherwise the desktop does."""

    @property
    def why(self) -> str:
        """A sentence that says which way is used and why."""

    @property
    def trigger(self) -> str:
        """The keys as the user presses them; empty while not started or where unknown."""

    async def start(
        self,
        combination: Combination,
        on_press: KeyEvent,
        on_release: KeyEvent,
        on_lost: Lost = ignore_loss,
    ) -> None:
        """Ask for the key and report its presses and releases, auto-repeats left out.

        Raises:
            BadCombination: the keyboard has no such key.
            CombinationTaken: another program or the system holds it.
            HotkeyUnsupported: this way is not to be had here.
        """

    async def stop(self) -> None:
        """Give the key back; no callback comes after this. Does nothing if not started."""


class Sink:
    """Carries key events from any thread to the loop, and drops them once closed."""

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        on_press: KeyEvent,
        on_release: KeyEvent,
        on_lost: Lost,
    ) -> None:
        self._loop = loop
        self._on_press = on_press
        self._on_release = on_release
        self._on_lost = on_lost
        self._closed = False

    def press(self) -> None:
        """The key went down now."""
        self.carry(partial(self._on_press, time.monotonic()))

    def release(self) -> None:
        """The key went up now."""
        self.carry(partial(self._on_release, time.monotonic()))

    def lost(self, error: HotkeyError) -> None:
        """The key is no longer ours."""
        self.carry(partial(self._on_lost, error))

    def carry(self, call: Callable[[], None]) -> None:
        """Run this on the loop, unless the sink is closed by then."""

        def deliver() -> None:
            if not self._closed:
                call()

        with suppress(RuntimeError):  # the loop is closed: nobody listens any more
            self._loop.call_soon_threadsafe(deliver)

    def close(self) -> None:
        """Drop whatever has not arrived yet. Only on the loop's own thread."""
        self._closed = True
