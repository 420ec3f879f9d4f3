"""The machine falls asleep and wakes up: told in time to close the microphone.

logind announces sleep and waits some seconds for whoever holds a delay lock
(org.freedesktop.login1.Manager: ``Inhibit`` and ``PrepareForSleep``). Where nobody announces it
(macOS, Windows, other Linux), a wall clock that has jumped tells afterwards. Runs on the engine
loop.
"""

import asyncio
import logging
import os
import sys
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dbus_fast import Message
    from dbus_fast.aio import MessageBus

log = logging.getLogger(__name__)

LOGIND, PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
MANAGER = "org.freedesktop.login1.Manager"
SIGNAL = "PrepareForSleep"

LOOK_S = 5.0
"""How often the clock is looked at, where that is all there is."""

JUMP_S = 30.0
"""A wall clock that is so far ahead was not only corrected: time servers slew what is smaller, and
no shorter sleep makes a conversation a surprise."""


class SleepWatch:
    """Follows the machine's sleep. Ends with :meth:`close`.

    Args:
        fall_asleep: awaited before the machine sleeps, where that is known, else on waking up.
        wake_up: called after it.
        wall_time: seconds since 1970, which go on in sleep.
        look_s: see :data:`LOOK_S`.
    """

    def __init__(
        self,
        fall_asleep: Callable[[], Awaitable[None]],
        wake_up: Callable[[], None],
        *,
        wall_time: Callable[[], float] = time.time,
        look_s: float = LOOK_S,
    ) -> None:
        self._fall_asleep = fall_asleep
        self._wake_up = wake_up
        self._wall_time = wall_time
        self._look_s = look_s
        self._bus: MessageBus | None = None
        self._lock: int | None = None
        self._announced: asyncio.Queue[bool] = asyncio.Queue()
        self._task: asyncio.Task[None] | None = None

    async def watch(self) -> None:
        """Begin; returns when the way is chosen."""
        announced = sys.platform.startswith("linux") and await self._ask_logind()
        follow = self._follow() if announced else self._look_at_clock()
        self._task = asyncio.create_task(follow, name="sleep-watch")

    async def close(self) -> None:
        """Follow it no longer."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])
        self._let_sleep()
        if self._bus is not None:
            self._bus.disconnect()
            self._bus = None

    # logind

    async def _ask_logind(self) -> bool:
        """Whether logind will announce sleep, and wait for us."""
        try:
            from dbus_fast import BusType, Message
            from dbus_fast.aio import MessageBus
            from dbus_fast.errors import AuthError, InvalidAddressError
        except ImportError:
            return False
        try:
            bus = MessageBus(bus_type=BusType.SYSTEM, negotiate_unix_fd=True)
            self._bus = await bus.connect()
        except (OSError, EOFError, AuthError, InvalidAddressError):
            return False
        self._bus.add_message_handler(self._on_message)
        rule = f"type='signal',sender='{LOGIND}',interface='{MANAGER}',member='{SIGNAL}'"
        await self._bus.call(
            Message(
                destination="org.freedesktop.DBus",
                path="/org/freedesktop/DBus",
                interface="org.freedesktop.DBus",
                member="AddMatch",
                signature="s",
                body=[rule],
            )
        )
        if await self._stay_awake():
            return True
        self._bus.disconnect()
        self._bus = None
        return False

    async def _stay_awake(self) -> bool:
        """Take the delay lock: from now on sleep waits until it is closed."""
        from dbus_fast import Message, MessageType

        if self._bus is None:
            return False
        answer = await self._bus.call(
            Message(
                destination=LOGIND,
                path=PATH,
                interface=MANAGER,
                member="Inhibit",
                signature="ssss",
                body=["sleep", "vibeassist", "Close the microphone", "delay"],
            )
        )
        if answer is None or answer.message_type is not MessageType.METHOD_RETURN:
            return False
        self._lock = answer.unix_fds[answer.body[0]]
        return True

    def _on_message(self, message: "Message") -> None:
        if message.member == SIGNAL and message.interface == MANAGER and message.body:
            self._announced.put_nowait(bool(message.body[0]))

    async def _follow(self) -> None:
        while True:
            if await self._announced.get():
                await self._fall_asleep()
                self._let_sleep()
            else:
                await self._stay_awake()
                self._wake_up()

    def _let_sleep(self) -> None:
        lock, self._lock = self._lock, None
        if lock is not None:
            with suppress(OSError):
                os.close(lock)

    # The clock

    async def _look_at_clock(self) -> None:
        while True:
            before = self._wall_time()
            await asyncio.sleep(self._look_s)
            if self._wall_time() - before > self._look_s + JUMP_S:
                log.info("The clock has jumped: the machine was asleep")
                await self._fall_asleep()
                self._wake_up()
