"""The way out of a session: senders wait here while no connection stands."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING

from vibeassist.live.errors import ConnectionLost

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from vibeassist.live.transport import Transport

    Send = Callable[[Transport], Awaitable[None]]

SEND_GRACE_S = 2.0
"""How long a renewal waits for a message that is on its way out; on a network that takes nothing
more, the message goes to the next connection instead."""


class Outlet:
    """Lets one message at a time through, in the order of the calls, to whatever connection stands.

    A message counts as sent once a connection took it. One that a connection refused because it
    was gone goes to the next. What an abrupt end did to messages that were taken is not known on
    this side, and they are not sent again: nothing is said twice.
    """

    def __init__(self) -> None:
        self._transport: Transport | None = None
        self._settled = asyncio.Event()  # a connection stands, or all is over
        self._over = False
        self._sending = asyncio.Lock()

    async def settled(self) -> None:
        """Wait until a connection stands, or none ever will."""
        await self._settled.wait()

    async def send(self, call: Send) -> None:
        """Send a message as soon as a connection stands.

        Raises:
            ConnectionLost: none will stand any more.
        """
        while True:
            await self._settled.wait()
            async with self._sending:
                if self._over:
                    raise ConnectionLost("The conversation is over.", hint="Start another one.")
                transport = self._transport
                if transport is None:
                    continue
                try:
                    await call(transport)
                except ConnectionLost:
                    if self._transport is transport:  # and not the next one already
                        self.hold()
                else:
                    return

    def open(self, transport: Transport) -> None:
        """A connection stands; whoever waits may send."""
        self._transport = transport
        self._settled.set()

    def hold(self) -> None:
        """The connection is gone, or about to be: what there is waits for the next."""
        if not self._over:
            self._transport = None
            self._settled.clear()

    async def finish(self) -> None:
        """Wait for the message that is on its way, but not for ever."""
        with suppress(TimeoutError):
            async with asyncio.timeout(SEND_GRACE_S), self._sending:
                pass

    def close(self) -> None:
        """No connection will stand any more; whoever waits is told."""
        self._transport = None
        self._over = True
        self._settled.set()
