"""The carrier of a talk: makes one connection after the other, and knows what each costs."""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from vibeassist.live.account import Account
from vibeassist.live.errors import ConnectionFailed, ConnectionLost, LiveError
from vibeassist.live.events import (
    Closed,
    GoAway,
    Reconnected,
    Reconnecting,
    ResumptionUpdate,
    ToolCallCancellation,
)
from vibeassist.live.exchange import Exchange
from vibeassist.live.normaliser import ABNORMAL
from vibeassist.live.outlet import Outlet
from vibeassist.live.recovery import Connect
from vibeassist.live.remedies import STANDING, Loss, phase_of
from vibeassist.live.stream import EventStream
from vibeassist.live.unconfirmed import Unconfirmed

if TYPE_CHECKING:
    from collections.abc import Callable

    from vibeassist.live.config import SessionConfig
    from vibeassist.live.events import LiveEvent, SetupComplete
    from vibeassist.live.network import NetworkWatch
    from vibeassist.live.recovery import Recovery, Step
    from vibeassist.live.transport import Transport

    TransportFactory = Callable[[SessionConfig], Transport]

log = logging.getLogger(__name__)

RENEWAL_SENTENCE = "The connection is renewed."


class Carrier:
    """Carries one talk over its connections, of which there is one at a time.

    What comes is put into ``stream``; what is sent goes through ``outlet``, and waits there while
    no connection stands. When to connect again, and with what, is the policy's to say.

    Args:
        make_transport: makes a fresh transport for a configuration; each is used once.
        config: what the session is to be.
        recovery: the policy.
        network: tells when the network is another one; None: nobody does.
        on_handle: told each new handle (a secret), and None when the one so far is refused.
        clock: seconds, monotonic.
    """

    def __init__(
        self,
        make_transport: TransportFactory,
        config: SessionConfig,
        recovery: Recovery,
        *,
        network: NetworkWatch | None,
        on_handle: Callable[[str | None], None],
        clock: Callable[[], float],
    ) -> None:
        self._make_transport = make_transport
        self._config = config
        self._recovery = recovery
        self._network = network
        self._on_handle = on_handle
        self._clock = clock
        self._nudge = asyncio.Event()  # something may have changed the time of the renewal
        self._reconnecting = False  # ... and whoever listens has been told
        self._behind_gone = False  # what stands behind a gateway does not, just now
        self.stream = EventStream()
        self.outlet = Outlet()
        self.exchange = Exchange()
        self.account = Account()
        self.activity_open = False
        """Whether the user speaks, as they say by hand; a new connection is told again."""
        self.unconfirmed = Unconfirmed()
        self.connections = 0
        """How many have stood so far."""
        self.opened_at: float | None = None
        """When the connection was confirmed; None while there is none."""

    async def connection(self) -> Step:
        """One connection, from its first packet to its last; says what comes after it."""
        handle = self._recovery.connecting(self._clock())
        transport = self._make_transport(self._config_for(handle))
        failure: LiveError | None = None
        try:
            confirmed = await self._connect(transport)
        except LiveError as error:
            failure = error
        except BaseException:
            await transport.close()
            raise
        if failure is None:
            return await self._carry(transport, confirmed)
        await transport.close()
        return self._lost(Loss(failure, phase_of(failure)))

    async def _connect(self, transport: Transport) -> SetupComplete:
        """Connect; an attempt over a network that is gone is given up, not waited for.

        Raises:
            LiveError: with the cause and what to do.
        """
        if self._network is None:
            return await transport.connect()
        self._network.look()  # what changed before this attempt says nothing against it
        connecting = asyncio.create_task(transport.connect(), name="live connecting")
        changing = asyncio.create_task(self._network.changed(), name="live network")
        try:
            await asyncio.wait([connecting, changing], return_when=asyncio.FIRST_COMPLETED)
            if not connecting.done():
                raise ConnectionFailed(
                    "The network has changed.", hint="Check the network connection."
                )
            return connecting.result()
        finally:
            for task in (connecting, changing):
                task.cancel()
            await asyncio.wait([connecting, changing])

    def _config_for(self, handle: str | None) -> SessionConfig:
        """With a handle, or with an account of the talk: never with both."""
        account = self.account.text if handle is None else ""
        return replace(self._config, resumption_handle=handle, account=account)

    async def _carry(self, transport: Transport, confirmed: SetupComplete) -> Step:
        """Carry the talk on a connection that stands, until it ends or is to be renewed."""
        opened_at = self._clock()
        self._behind_gone = False
        self._recovery.opened(opened_at)
        self.exchange.connection_stands(opened_at)
        pump = asyncio.create_task(self._pump(transport), name="live events")
        renewing = False
        try:
            await self._open(transport, confirmed, opened_at)
            await self._stay(pump)
            renewing = not pump.done()
            self.outlet.hold()
            if renewing:
                await self.outlet.finish()
        except asyncio.CancelledError:
            pump.cancel()  # nobody listens any more, and it may wait for room
            raise
        finally:
            self.outlet.hold()
            self.opened_at = None
            await transport.close()
            # It ends by itself: closing a transport ends its events.
            await asyncio.wait([pump])
        if renewing:
            return self._renewed()
        lived_s = self._clock() - opened_at
        return self._lost(Loss(_error_of(pump), self.exchange.phase, lived_s))

    async def _open(self, transport: Transport, confirmed: SetupComplete, opened_at: float) -> None:
        """Let the senders at the connection; whoever speaks since before it is announced again."""
        self.stream.put(confirmed)
        if self._reconnecting:
            self._reconnecting = False
            self.stream.put(Reconnected(resumed=self._recovery.resuming))
        self.connections += 1
        self.opened_at = opened_at
        if self.activity_open:
            with suppress(ConnectionLost):  # the pump hears of it too
                await transport.send_activity_start()
        with suppress(ConnectionLost):
            while (pcm := self.unconfirmed.next) is not None:
                await transport.send_audio(pcm)
                self.unconfirmed.said_again()
        self.outlet.open(transport)

    async def _stay(self, pump: asyncio.Task[Closed]) -> None:
        """Return when the connection has ended, or when it is time to renew it."""
        while not pump.done():
            now = self._clock()
            renewal = self._recovery.renewal_in_s(now, pause=self.exchange.pause(now))
            if renewal == 0.0:
                return
            self._nudge.clear()
            nudged = asyncio.create_task(self._nudge.wait(), name="live renewal")
            try:
                await asyncio.wait(
                    [pump, nudged], timeout=renewal, return_when=asyncio.FIRST_COMPLETED
                )
            finally:
                nudged.cancel()

    async def _pump(self, transport: Transport) -> Closed:
        """Note what recovery needs to know, and pass everything on; returns the end."""
        async for event in transport.events():
            if isinstance(event, Closed):
                return event
            if isinstance(event, Reconnecting):  # a gateway's own connection to Google
                event = self._told_of(event)
                if event.fresh:
                    with suppress(ConnectionLost):
                        await transport.send_account(self.account.text)
            self._note(event)
            self.stream.put(event)
            await self.stream.room()
        return Closed(ABNORMAL, "")

    def _note(self, event: LiveEvent) -> None:
        now = self._clock()
        self.exchange.heard(event, now)
        self.account.heard(event)
        if isinstance(event, ResumptionUpdate):
            self._recovery.learned(event.handle, resumable=event.resumable, now=now)
            if event.handle:
                self._on_handle(event.handle)
        elif isinstance(event, GoAway):
            self._recovery.go_away(now, event.time_left_s)
            self._nudge.set()
        elif isinstance(event, Reconnected):  # a gateway's own
            self._behind_gone = False
            self.exchange.connection_stands(now)

    def _told_of(self, event: Reconnecting) -> Reconnecting:
        """What a connection that a gateway lost or renews costs, which only this side knows."""
        unanswered = not self._behind_gone and self.exchange.owed(self._clock())
        self._behind_gone = True
        self.exchange.connection_ended()
        self.account.connection_ended()
        return replace(event, unanswered=unanswered)

    def _renewed(self) -> Step:
        self.unconfirmed.lost(0)  # the closing handshake has confirmed everything
        step = self._recovery.renew(self._clock())
        self._leave(step, RENEWAL_SENTENCE, planned=True)
        return step

    def _lost(self, loss: Loss) -> Step:
        had_handle = self._recovery.handle is not None
        if loss.phase in STANDING:
            self.unconfirmed.lost(getattr(loss.error, "unconfirmed", 0))
        step = self._recovery.lost(self._clock(), loss)
        if had_handle and self._recovery.handle is None:
            self._on_handle(None)
        if isinstance(step, Connect):
            self._leave(step, loss.error.message, standing=loss.phase in STANDING)
        return step

    def _leave(
        self, step: Connect, why: str, *, planned: bool = False, standing: bool = True
    ) -> None:
        """Tell whoever listens what this costs, and forget what ends with a connection."""
        unanswered = standing and self.exchange.owed(self._clock())
        if standing:
            if calls := self.exchange.calls:
                self.stream.put(ToolCallCancellation(tuple(sorted(calls))))
            self.exchange.connection_ended()
            self.account.connection_ended()
        self._reconnecting = True
        fresh = self._recovery.handle is None
        self.stream.put(Reconnecting(step.attempt, why, planned, unanswered, fresh))


def _error_of(pump: asyncio.Task[Closed]) -> LiveError:
    """Why a connection ended that nobody asked to end."""
    defect = pump.exception()
    if defect is not None:
        log.error("A transport has broken", exc_info=defect)
    elif isinstance(error := pump.result().error, LiveError):
        return error
    code = ABNORMAL if defect is not None else pump.result().code
    return ConnectionLost("The connection ended.", hint="Connect again.", code=code)
