"""The Live session that a conversation holds: one object, however many connections carry it."""

from __future__ import annotations

import asyncio
import logging
import random
import time
from contextlib import suppress
from dataclasses import replace
from enum import StrEnum
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
from vibeassist.live.recovery import STANDING, Connect, Loss, Recovery, phase_of
from vibeassist.live.stream import EventStream

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Sequence
    from types import TracebackType

    from vibeassist.live.config import FunctionResponse, SessionConfig
    from vibeassist.live.events import LiveEvent, SetupComplete
    from vibeassist.live.network import NetworkWatch
    from vibeassist.live.outlet import Send
    from vibeassist.live.recovery import Step
    from vibeassist.live.transport import Transport

    TransportFactory = Callable[[SessionConfig], Transport]

log = logging.getLogger(__name__)

RENEWAL_SENTENCE = "The connection is renewed."


class SessionState(StrEnum):
    """Where a session stands."""

    NEW = "new"
    CONNECTING = "connecting"
    """No connection stands: the first one is being made, or the next."""
    OPEN = "open"
    CLOSED = "closed"


class LiveSession:
    """A conversation on the wire, as an async context manager; it outlives its connections.

    Entering begins to connect and returns at once; leaving closes. When to connect, to renew and
    to give up is decided by :class:`~vibeassist.live.recovery.Recovery`. There is one socket at a
    time: the old one is closed before the next is opened. What is sent while none stands waits
    (:class:`~vibeassist.live.outlet.Outlet`); whoever sends bounds what it has waiting.

    Args:
        transport_factory: makes a fresh transport for a configuration; each is used once.
        config: what the session is to be; its handle, if any, is from an earlier run.
        max_age_s: renew a connection that is so old; None: when the server asks for it.
        network: tells when the network is back, so that the next attempt need not wait.
        on_handle: told each new handle (a secret), and None when the one so far is refused.
        clock: seconds, monotonic.
        chance: numbers from 0 to 1 for the jitter.
    """

    def __init__(
        self,
        transport_factory: TransportFactory,
        config: SessionConfig,
        *,
        max_age_s: float | None = None,
        network: NetworkWatch | None = None,
        on_handle: Callable[[str | None], None] = lambda _: None,
        clock: Callable[[], float] = time.monotonic,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._make_transport = transport_factory
        self._clock = clock
        self._network = network
        self._on_handle = on_handle
        self._recovery = Recovery(config.resumption_handle, max_age_s=max_age_s, chance=chance)
        self._account = Account()
        self._stream = EventStream()
        self._task: asyncio.Task[None] | None = None
        self._outlet = Outlet()
        self._nudge = asyncio.Event()  # something may have changed the time of the renewal
        self._opened_at: float | None = None
        self._activity_open = False
        self._reconnecting = False  # ... and whoever listens has been told
        self._error: LiveError | None = None
        self.config = config
        self.state = SessionState.NEW
        self.exchange = Exchange()
        """Who speaks; whoever hears the user tells it."""
        self.connections = 0
        """How many have stood so far."""

    def __repr__(self) -> str:
        return f"<LiveSession {self.config.model} {self.state}>"

    @property
    def handle(self) -> str | None:
        """The newest handle with which the session can be resumed. A bearer capability: a secret.

        It stays when the server says that the session cannot be resumed just now (while it speaks
        or calls a function): then it leads back to an earlier point.
        """
        return self._recovery.handle

    @property
    def resumable(self) -> bool:
        """Whether the session could be resumed at this moment, as the server last said."""
        return self._recovery.resumable

    @property
    def connection_age_s(self) -> float | None:
        """Seconds since the connection was confirmed; None while there is none."""
        return None if self._opened_at is None else self._clock() - self._opened_at

    async def __aenter__(self) -> LiveSession:
        """Begin to connect; ``events`` tells how it goes."""
        if self.state is not SessionState.NEW:
            raise RuntimeError("a session is entered once")
        self.state = SessionState.CONNECTING
        self._task = asyncio.create_task(self._live(), name="live session")
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()

    async def connected(self) -> None:
        """Wait until a connection stands.

        Raises:
            LiveError: it never will; with the cause and what to do.
        """
        await self._outlet.settled()
        if self._error is not None:
            raise self._error

    async def close(self) -> None:
        """End the session (1000) and free everything; never raises, may be called twice."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])
        self._end(None)  # where the task did not even begin

    def events(self) -> AsyncIterator[LiveEvent]:
        """Everything in order, ending with one ``Closed``. One listener at a time."""
        return self._stream

    # What is sent: each call waits until a connection has taken it.

    async def send_audio(self, pcm: bytes) -> None:
        """Send 16 kHz mono int16 samples.

        Raises:
            ConnectionLost: the session is over (``events`` says why).
        """
        await self._send(lambda transport: transport.send_audio(pcm))

    async def send_text(self, text: str) -> None:
        """Send typed text as a turn of the user's."""
        await self._send(lambda transport: transport.send_text(text))
        self._account.typed(text)
        self.exchange.asked(self._clock())

    async def send_function_responses(self, responses: Sequence[FunctionResponse]) -> None:
        """Answer function calls; an answer to a call that is no longer wanted is left out.

        A call is forgotten with its connection: the talk is taken up at a point before it.
        """

        async def answer(transport: Transport) -> None:
            wanted = [each for each in responses if each.id in self.exchange.calls]
            if wanted:
                await transport.send_function_responses(wanted)
                self.exchange.answered_calls(each.id for each in wanted if not each.will_continue)

        await self._send(answer)

    async def send_activity_start(self) -> None:
        """The user starts to speak (manual activity only). A new connection is told again."""
        await self._send(lambda transport: transport.send_activity_start())
        self._activity_open = True

    async def send_activity_end(self) -> None:
        """The user has finished speaking (manual activity only)."""
        await self._send(lambda transport: transport.send_activity_end())
        self._activity_open = False

    async def send_audio_stream_end(self) -> None:
        """The microphone is closed for now."""
        await self._send(lambda transport: transport.send_audio_stream_end())

    async def _send(self, call: Send) -> None:
        if self.state is SessionState.NEW:
            raise ConnectionLost("There is no connection.", hint="Connect first.")
        await self._outlet.send(call)

    # The session's own task

    async def _live(self) -> None:
        error: LiveError | None = None
        try:
            step: Step = self._recovery.start(self._clock())
            while isinstance(step, Connect):
                await self._wait_for(step)
                step = await self._connection()
            error = step.error
        except Exception:
            # Whoever listens must not wait for ever because of a defect here.
            log.exception("The session cannot go on")
            error = ConnectionLost("The session has met a defect of its own.", hint="Start again.")
            raise
        finally:
            self._end(error)

    def _end(self, error: LiveError | None) -> None:
        if self.state is SessionState.CLOSED:
            return
        self._recovery.stop()
        self._error = error
        self._opened_at = None
        self.state = SessionState.CLOSED
        self._outlet.close()
        code = 1000 if error is None else ABNORMAL
        if error is not None and error.code is not None and error.code >= 1000:
            code = error.code
        self._stream.put(Closed(code, "" if error is None else error.reason, error))

    async def _wait_for(self, step: Connect) -> None:
        """Wait until it is time, or until the network is back."""
        while (delay := step.at - self._clock()) > 0:
            if self._network is None:
                await asyncio.sleep(delay)
                continue
            with suppress(TimeoutError):
                async with asyncio.timeout(delay):
                    await self._network.changed()
                step = self._recovery.network_back(self._clock()) or step

    async def _connection(self) -> Step:
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
        instruction = self.config.system_instruction
        if handle is None:
            instruction = self._account.instruction(instruction)
        return replace(self.config, resumption_handle=handle, system_instruction=instruction)

    async def _carry(self, transport: Transport, confirmed: SetupComplete) -> Step:
        """Carry the talk on a connection that stands, until it ends or is to be renewed."""
        opened_at = self._clock()
        self._recovery.opened(opened_at)
        self.exchange.connection_stands(opened_at)
        pump = asyncio.create_task(self._pump(transport), name="live events")
        renewing = False
        try:
            await self._open(transport, confirmed, opened_at)
            await self._stay(pump)
            renewing = not pump.done()
            self._outlet.hold()
            if renewing:
                await self._outlet.finish()
        except asyncio.CancelledError:
            pump.cancel()  # nobody listens any more, and it may wait for room
            raise
        finally:
            self._outlet.hold()
            self._opened_at = None
            self.state = SessionState.CONNECTING
            await transport.close()
            # It ends by itself: closing a transport ends its events.
            await asyncio.wait([pump])
        if renewing:
            return self._renewed()
        lived_s = self._clock() - opened_at
        return self._lost(Loss(_error_of(pump), self.exchange.phase, lived_s))

    async def _open(self, transport: Transport, confirmed: SetupComplete, opened_at: float) -> None:
        """Let the senders at the connection; whoever speaks since before it is announced again."""
        self._stream.put(confirmed)
        if self._reconnecting:
            self._reconnecting = False
            self._stream.put(Reconnected(resumed=self._recovery.resuming))
        self.connections += 1
        self._opened_at = opened_at
        self.state = SessionState.OPEN
        if self._activity_open:
            with suppress(ConnectionLost):  # the pump hears of it too
                await transport.send_activity_start()
        self._outlet.open(transport)

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
            self._note(event)
            self._stream.put(event)
            await self._stream.room()
        return Closed(ABNORMAL, "")

    def _note(self, event: LiveEvent) -> None:
        now = self._clock()
        self.exchange.heard(event, now)
        self._account.heard(event)
        if isinstance(event, ResumptionUpdate):
            self._recovery.learned(event.handle, resumable=event.resumable, now=now)
            if event.handle:
                self._on_handle(event.handle)
        elif isinstance(event, GoAway):
            self._recovery.go_away(now, event.time_left_s)
            self._nudge.set()

    def _renewed(self) -> Step:
        step = self._recovery.renew(self._clock())
        self._leave(step, RENEWAL_SENTENCE, planned=True)
        return step

    def _lost(self, loss: Loss) -> Step:
        had_handle = self._recovery.handle is not None
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
                self._stream.put(ToolCallCancellation(tuple(sorted(calls))))
            self.exchange.connection_ended()
            self._account.connection_ended()
        self._reconnecting = True
        self._stream.put(Reconnecting(step.attempt, why, planned, unanswered))


def _error_of(pump: asyncio.Task[Closed]) -> LiveError:
    """Why a connection ended that nobody asked to end."""
    defect = pump.exception()
    if defect is not None:
        log.error("A transport has broken", exc_info=defect)
    elif isinstance(error := pump.result().error, LiveError):
        return error
    code = ABNORMAL if defect is not None else pump.result().code
    return ConnectionLost("The connection ended.", hint="Connect again.", code=code)
