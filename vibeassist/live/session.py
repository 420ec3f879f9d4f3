"""The Live session that a conversation holds: one object, however many connections carry it."""

from __future__ import annotations

import asyncio
import logging
import random
import time
from contextlib import suppress
from enum import StrEnum
from typing import TYPE_CHECKING

from vibeassist.live.carrier import Carrier
from vibeassist.live.errors import ConnectionLost, LiveError
from vibeassist.live.events import Closed
from vibeassist.live.normaliser import ABNORMAL
from vibeassist.live.recovery import Connect, Recovery

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Sequence
    from types import TracebackType

    from vibeassist.live.carrier import TransportFactory
    from vibeassist.live.config import FunctionResponse, SessionConfig
    from vibeassist.live.events import LiveEvent
    from vibeassist.live.exchange import Exchange
    from vibeassist.live.network import NetworkWatch
    from vibeassist.live.outlet import Send
    from vibeassist.live.recovery import Step
    from vibeassist.live.transport import Transport

log = logging.getLogger(__name__)


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
        self.config = config
        self._clock = clock
        self._network = network
        self._recovery = Recovery(config.resumption_handle, max_age_s=max_age_s, chance=chance)
        self._carrier = Carrier(
            transport_factory,
            config,
            self._recovery,
            network=network,
            on_handle=on_handle,
            clock=clock,
        )
        self._task: asyncio.Task[None] | None = None
        self._over = False
        self._error: LiveError | None = None

    def __repr__(self) -> str:
        return f"<LiveSession {self.config.model} {self.state}>"

    @property
    def state(self) -> SessionState:
        """Where the session stands."""
        if self._over:
            return SessionState.CLOSED
        if self._task is None:
            return SessionState.NEW
        connected = self._carrier.opened_at is not None
        return SessionState.OPEN if connected else SessionState.CONNECTING

    @property
    def exchange(self) -> Exchange:
        """Who speaks; whoever hears the user tells it."""
        return self._carrier.exchange

    @property
    def connections(self) -> int:
        """How many have stood so far."""
        return self._carrier.connections

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
        opened_at = self._carrier.opened_at
        return None if opened_at is None else self._clock() - opened_at

    async def __aenter__(self) -> LiveSession:
        """Begin to connect; ``events`` tells how it goes."""
        if self.state is not SessionState.NEW:
            raise RuntimeError("a session is entered once")
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
        await self._carrier.outlet.settled()
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
        return self._carrier.stream

    # What is sent: each call waits until a connection has taken it.

    async def send_audio(self, pcm: bytes) -> None:
        """Send 16 kHz mono int16 samples.

        Raises:
            ConnectionLost: the session is over (``events`` says why).
        """
        await self._send(lambda transport: transport.send_audio(pcm), pcm)

    async def send_text(self, text: str) -> None:
        """Send typed text as a turn of the user's."""
        await self._send(lambda transport: transport.send_text(text))
        self._carrier.account.typed(text)
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
        self._carrier.activity_open = True

    async def send_activity_end(self) -> None:
        """The user has finished speaking (manual activity only)."""
        await self._send(lambda transport: transport.send_activity_end())
        self._carrier.activity_open = False

    async def send_audio_stream_end(self) -> None:
        """The microphone is closed for now."""
        await self._send(lambda transport: transport.send_audio_stream_end())

    async def _send(self, call: Send, pcm: bytes | None = None) -> None:
        if self.state is SessionState.NEW:
            raise ConnectionLost("There is no connection.", hint="Connect first.")
        await self._carrier.outlet.send(call)
        self._carrier.unconfirmed.sent(pcm)

    # The session's own task

    async def _live(self) -> None:
        error: LiveError | None = None
        try:
            step: Step = self._recovery.start(self._clock())
            while isinstance(step, Connect):
                await self._wait_for(step)
                step = await self._carrier.connection()
            error = step.error
        except Exception:
            # Whoever listens must not wait for ever because of a defect here.
            log.exception("The session cannot go on")
            error = ConnectionLost("The session has met a defect of its own.", hint="Start again.")
            raise
        finally:
            self._end(error)

    def _end(self, error: LiveError | None) -> None:
        if self._over:
            return
        self._over = True
        self._error = error
        self._recovery.stop()
        self._carrier.outlet.close()
        code = 1000 if error is None else ABNORMAL
        if error is not None and error.code is not None and error.code >= 1000:
            code = error.code
        self._carrier.stream.put(Closed(code, "" if error is None else error.reason, error))

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
