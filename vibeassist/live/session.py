"""The Live session that a conversation holds: one object, whatever connection carries it."""

from __future__ import annotations

import asyncio
import time
from enum import StrEnum
from typing import TYPE_CHECKING

from vibeassist.live.errors import ConnectionLost
from vibeassist.live.events import Closed, ResumptionUpdate
from vibeassist.live.stream import EventStream

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Sequence
    from types import TracebackType

    from vibeassist.live.config import FunctionResponse, SessionConfig
    from vibeassist.live.events import LiveEvent
    from vibeassist.live.transport import Transport

    TransportFactory = Callable[[SessionConfig], Transport]


class SessionState(StrEnum):
    """Where a session stands."""

    NEW = "new"
    CONNECTING = "connecting"
    OPEN = "open"
    CLOSED = "closed"


class LiveSession:
    """A conversation on the wire, as an async context manager.

    Entering connects and raises a :class:`~vibeassist.live.errors.LiveError` where that fails;
    leaving closes. A lost connection ends the session: ``events`` then yields ``Closed`` with the
    error. What recovery needs is kept here: the newest handle, the connection's age.

    Args:
        transport_factory: makes a fresh transport for a configuration; each is used once.
        config: what the session is to be.
        clock: seconds, monotonic.
    """

    def __init__(
        self,
        transport_factory: TransportFactory,
        config: SessionConfig,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._make_transport = transport_factory
        self._clock = clock
        self._stream = EventStream()
        self._transport: Transport | None = None
        self._pump: asyncio.Task[None] | None = None
        self._opened_at: float | None = None
        self._handle = config.resumption_handle
        self.config = config
        self.state = SessionState.NEW
        self.resumable = False
        """Whether the session could be resumed at this moment, as the server last said."""

    def __repr__(self) -> str:
        return f"<LiveSession {self.config.model} {self.state}>"

    @property
    def handle(self) -> str | None:
        """The newest handle with which the session can be resumed. A bearer capability: a secret.

        It stays when the server says that the session cannot be resumed just now (while it speaks
        or calls a function): then it leads back to an earlier point.
        """
        return self._handle

    @property
    def connection_age_s(self) -> float | None:
        """Seconds since the connection was confirmed; None while there is none."""
        if self._opened_at is None or self.state is not SessionState.OPEN:
            return None
        return self._clock() - self._opened_at

    async def __aenter__(self) -> LiveSession:
        """Connect.

        Raises:
            LiveError: with the cause and what to do. Nothing is left open.
        """
        if self.state is not SessionState.NEW:
            raise RuntimeError("a session is entered once")
        self.state = SessionState.CONNECTING
        self._transport = self._make_transport(self.config)
        try:
            confirmed = await self._transport.connect()
        except BaseException:
            self.state = SessionState.CLOSED
            await self._transport.close()
            raise
        self._opened_at = self._clock()
        self.state = SessionState.OPEN
        self._stream.put(confirmed)
        self._pump = asyncio.create_task(self._carry(self._transport), name="live session")
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """End the session (1000) and free everything; never raises, may be called twice."""
        self.state = SessionState.CLOSED
        if self._transport is not None:
            await self._transport.close()
        if self._pump is not None:
            # It ends by itself: closing a transport ends its events.
            await asyncio.gather(self._pump, return_exceptions=True)

    def events(self) -> AsyncIterator[LiveEvent]:
        """Everything in order: first ``SetupComplete``, last ``Closed``. One listener at a time."""
        return self._stream

    async def send_audio(self, pcm: bytes) -> None:
        """Send 16 kHz mono int16 samples.

        Raises:
            ConnectionLost: the connection is gone (``events`` says why).
        """
        await self._open_transport().send_audio(pcm)

    async def send_text(self, text: str) -> None:
        """Send typed text as a turn of the user's."""
        await self._open_transport().send_text(text)

    async def send_function_responses(self, responses: Sequence[FunctionResponse]) -> None:
        """Answer function calls."""
        await self._open_transport().send_function_responses(responses)

    async def send_activity_start(self) -> None:
        """The user starts to speak (manual activity only)."""
        await self._open_transport().send_activity_start()

    async def send_activity_end(self) -> None:
        """The user has finished speaking (manual activity only)."""
        await self._open_transport().send_activity_end()

    async def send_audio_stream_end(self) -> None:
        """The microphone is closed for now."""
        await self._open_transport().send_audio_stream_end()

    def _open_transport(self) -> Transport:
        if self._transport is None or self.state is not SessionState.OPEN:
            raise ConnectionLost("There is no connection.", hint="Connect first.")
        return self._transport

    async def _carry(self, transport: Transport) -> None:
        """Note what recovery needs to know, and pass everything on."""
        try:
            async for event in transport.events():
                self._note(event)
                self._stream.put(event)
        finally:
            # Whatever happened, whoever listens must not wait for ever.
            self.state = SessionState.CLOSED
            self._stream.put(Closed(1006, "", ConnectionLost("The connection ended.", code=1006)))

    def _note(self, event: LiveEvent) -> None:
        if isinstance(event, ResumptionUpdate):
            self.resumable = event.resumable
            if event.handle:
                self._handle = event.handle
        elif isinstance(event, Closed):
            self.resumable = False
            self.state = SessionState.CLOSED
