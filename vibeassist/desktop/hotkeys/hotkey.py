"""The hotkey as the app sees it: a source of key events, what they mean, and the clock between."""

import asyncio
from collections.abc import Callable

from vibeassist.desktop.hotkeys.base import HotkeyBackend
from vibeassist.desktop.hotkeys.combination import Combination
from vibeassist.desktop.hotkeys.errors import HotkeyError
from vibeassist.desktop.hotkeys.machine import Action, HotkeyMachine, Mode

OLDEST_S = 5.0
"""A time given from outside that lies further back than this is not believed."""


class Hotkey:
    """Runs a `HotkeyMachine` on the event loop of the engine, with or without a backend.

    Everything here belongs to that loop, ``act`` included. From the UI::

        loop.call_soon_threadsafe(hotkey.press, at)
        asyncio.run_coroutine_threadsafe(hotkey.use(backend, combination), loop)

    Args:
        act: told what to do, in order.
        on_problem: told when a key that had been granted is lost.
        mode: what the key means; see :class:`~vibeassist.desktop.hotkeys.machine.Mode`.
    """

    def __init__(
        self,
        act: Callable[[Action], None],
        on_problem: Callable[[HotkeyError], None],
        mode: Mode = Mode.AUTO,
    ) -> None:
        self._act = act
        self._on_problem = on_problem
        self._machine = HotkeyMachine(mode)
        self._backend: HotkeyBackend | None = None
        self._timer: asyncio.TimerHandle | None = None

    @property
    def backend(self) -> HotkeyBackend | None:
        """Where the key comes from; None while it comes from nowhere."""
        return self._backend

    @property
    def mode(self) -> Mode:
        """What the key means; may be set at any time."""
        return self._machine.mode

    @mode.setter
    def mode(self, mode: Mode) -> None:
        self._machine.mode = mode
        self._arm()

    def set_push_to_talk(self, on: bool) -> None:
        """Whether a conversation begins with a closed microphone, so that a tap opens none."""
        self._machine.push_to_talk = on

    async def use(self, backend: HotkeyBackend, combination: Combination) -> None:
        """Take the key from this backend, and give back what another one held.

        Raises:
            HotkeyError: it cannot be had; then there is no key, and the commands still work.
        """
        await self.close()
        await backend.start(combination, self.press, self.release, self._on_lost)
        self._backend = backend

    async def close(self) -> None:
        """Give the key back; a hold under way ends."""
        backend, self._backend = self._backend, None
        if backend is not None:
            await backend.stop()
        if self._machine.down:
            self.release()

    def press(self, at: float | None = None) -> None:
        """The key went down, at this time of ``time.monotonic()``; None for now."""
        self._do(self._machine.press(self._time(at)))

    def release(self, at: float | None = None) -> None:
        """The key went up; see :meth:`press`."""
        self._do(self._machine.release(self._time(at)))

    def toggle(self, at: float | None = None) -> None:
        """Start or end a conversation; see :meth:`press`."""
        self._do(self._machine.toggle(self._time(at)))

    def conversation(self, active: bool) -> None:
        """A conversation began or ended. Tell each change once, in order, whatever caused it."""
        self._machine.conversation(active)
        self._arm()

    def _now(self) -> float:
        return asyncio.get_running_loop().time()

    def _time(self, at: float | None) -> float:
        now = self._now()
        return at if at is not None and now - OLDEST_S <= at <= now else now

    def _tick(self) -> None:
        self._timer = None
        self._do(self._machine.tick(self._now()))

    def _do(self, actions: list[Action]) -> None:
        self._arm()
        for action in actions:
            self._act(action)

    def _arm(self) -> None:
        """Set the clock for the machine's next decision."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        due = self._machine.due()
        if due is not None:
            self._timer = asyncio.get_running_loop().call_at(due, self._tick)

    def _on_lost(self, error: HotkeyError) -> None:
        self._backend = None
        self._on_problem(error)
