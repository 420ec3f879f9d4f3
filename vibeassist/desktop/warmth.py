"""What is kept ready between conversations, where the user wants it: connection, microphone."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from vibeassist.audio.devices import list_devices
from vibeassist.audio.events import DeviceChanged, DeviceFault
from vibeassist.desktop.reports import Report, Warmed
from vibeassist.errors import VibeAssistError

if TYPE_CHECKING:
    from vibeassist.audio.events import AudioEvent
    from vibeassist.conversation.early import EarlySound, Sink
    from vibeassist.conversation.opening import Plan
    from vibeassist.conversation.wish import Wish
    from vibeassist.settings import Settings


class SoundOpening(Protocol):
    """The part of :mod:`vibeassist.conversation.opening` that is needed here."""

    def prepare_sound(self, settings: "Settings") -> None:
        """Load what carries the sound, ahead of any conversation; returns at once."""

    def make_plan(self, wish: "Wish", settings: "Settings") -> "Plan":
        """Decide where to and with which devices; may block."""

    def listen(self, plan: "Plan", peek: "Sink", *, doze: bool = False) -> "EarlySound":
        """Open the sound ahead of the conversation, or for now only the microphone; returns at
        once."""


class Warmth:
    """Belongs to the engine loop. :meth:`cool` it at the end.

    Args:
        opening: makes plans and opens the sound.
        wish: what was asked for on the command line.
        report: told when the microphone opens and closes.
    """

    def __init__(
        self, opening: SoundOpening, wish: "Wish", report: Callable[[Report], None]
    ) -> None:
        self._opening = opening
        self._wish = wish
        self._report = report
        self._loop = asyncio.get_running_loop()
        from vibeassist.conversation.warm import WarmStart  # with all that a connection needs

        self.connection = WarmStart()
        """The connection that may be ready, for the next conversation to take."""
        self._for: tuple[object, ...] = ()
        self._plan: Plan | None = None
        self._sound: EarlySound | None = None
        self._warm = self._lost = self._rests = False
        self._peek: Sink = self._on_idle_event
        self._lock = asyncio.Lock()

    def resume(self) -> None:
        """No conversation is on, and the program is awake: things may be made ready again."""
        self._rests = False

    async def prepare(self, settings: "Settings") -> None:
        """Make ready what these settings ask for, in place of what was ready.

        Nothing happens in a conversation, and after :meth:`cool`, until :meth:`resume`.
        """
        async with self._lock:
            if self._rests:
                return
            await self._close_microphone()
            self._opening.prepare_sound(settings)
            with suppress(VibeAssistError):  # the sound system takes its time at the first look
                await asyncio.to_thread(list_devices)
            self._for = _needs(settings)
            await self.connection.prepare(self._wish, settings)
            if settings.desktop.warm_microphone:
                await self._open_microphone(settings)

    async def follow(self, settings: "Settings") -> None:
        """The settings have changed: make ready anew where that matters here."""
        if _needs(settings) != self._for:
            await self.prepare(settings)

    async def cool(self) -> None:
        """Let go of everything."""
        self._rests = True
        async with self._lock:
            await self.connection.cool()
            await self._close_microphone()

    async def listen(self, plan: "Plan", peek: "Sink", since: float) -> "tuple[Plan, EarlySound]":
        """The sound of a conversation that begins now: what is open already, else newly opened.

        Args:
            plan: the conversation's.
            peek: as of :func:`vibeassist.conversation.opening.listen`.
            since: when the conversation was asked for, in monotonic seconds.

        Returns:
            The plan with the devices that are used, and the sound, which is the caller's to stop.
        """
        self._rests = True
        async with self._lock:
            sound, warm_plan = self._sound, self._plan
            if sound is None or warm_plan is None or self._lost:
                await self._close_microphone()
                return plan, self._opening.listen(plan, peek)
            self._sound, self._plan = None, None
            self._peek = peek
            sound.wake(since)
            self._set_warm(False)
            return replace(plan, sides=warm_plan.sides), sound

    async def _open_microphone(self, settings: "Settings") -> None:
        # Whoever wants to talk meets what is wrong here, and is told.
        with suppress(VibeAssistError):
            plan = await asyncio.to_thread(self._opening.make_plan, self._wish, settings)
            if plan.sides.microphone.path is None:  # a recording would have run out by then
                self._plan, self._peek, self._lost = plan, self._on_idle_event, False
                self._sound = self._opening.listen(plan, self._on_event, doze=True)

    async def _close_microphone(self) -> None:
        sound, self._sound, self._plan = self._sound, None, None
        if sound is not None:
            await asyncio.to_thread(sound.stop)
        self._set_warm(False)

    def _on_event(self, event: "AudioEvent") -> None:
        """On the audio thread."""
        self._peek(event)

    def _on_idle_event(self, event: "AudioEvent") -> None:
        """On a thread of the sound's, while no conversation has it."""
        if self._loop.is_closed():
            return
        if isinstance(event, DeviceFault):
            self._loop.call_soon_threadsafe(self._on_idle, False)
        elif isinstance(event, DeviceChanged) and event.kind == "input":
            self._loop.call_soon_threadsafe(self._on_idle, event.name is not None)

    def _on_idle(self, opened: bool) -> None:
        if self._sound is not None:
            self._lost = not opened
            self._set_warm(opened)

    def _set_warm(self, warm: bool) -> None:
        if warm != self._warm:
            self._warm = warm
            self._report(Warmed(warm))


def _needs(settings: "Settings") -> tuple[object, ...]:
    """What has to be the same for something ready to fit."""
    warm = settings.desktop.warm_microphone
    return settings.connection, settings.conversation, settings.audio, warm
