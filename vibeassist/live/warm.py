"""A warm connection: made before anybody speaks, kept a while, taken by the next session."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING

from vibeassist.live.errors import LiveError
from vibeassist.live.events import Closed, GoAway
from vibeassist.live.stream import EventStream

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Sequence

    from vibeassist.live.config import FunctionResponse, SessionConfig
    from vibeassist.live.events import LiveEvent, SetupComplete
    from vibeassist.live.transport import Transport

KEEP_S = 120.0
"""How long a connection is kept that nobody uses. It costs no tokens, but counts as a session."""


class WarmConnection:
    """A factory of transports, the first of which is made ahead and kept for a while.

    Give it to :class:`~vibeassist.live.session.LiveSession` in place of the factory that it is
    made around.

    Args:
        factory: makes the transports.
        config: of the session that is to come; one with another gets a transport of its own.
        keep_s: how long an unused one is kept.
    """

    def __init__(
        self,
        factory: Callable[[SessionConfig], Transport],
        config: SessionConfig,
        *,
        keep_s: float = KEEP_S,
    ) -> None:
        self._factory = factory
        self._config = config
        self._keep_s = keep_s
        self._ready: _Ready | None = None

    def __call__(self, config: SessionConfig) -> Transport:
        """The connection that is ready, where it is one for this configuration; else a new one."""
        ready = self._ready
        if ready is not None and self.fits(config):
            self._ready = None
            ready.take()
            return ready
        return self._factory(config)

    @property
    def ready(self) -> bool:
        """Whether a connection waits."""
        return self._ready is not None and self._ready.alive

    def fits(self, config: SessionConfig) -> bool:
        """Whether a connection waits that is one for this configuration."""
        return self.ready and self._config == config

    async def keep(self) -> None:
        """Connect, and return when the connection was taken or is closed; cancelling closes it.

        It is closed when nobody has taken it for so long, or when the server ends it or asks for
        that. Where none can be made, whoever wants to speak meets the error, and is told.
        """
        ready = _Ready(self._factory(self._config))
        try:
            with suppress(LiveError, TimeoutError):
                await ready.prepare()
                self._ready = ready
                async with asyncio.timeout(self._keep_s):
                    await ready.used_up.wait()
        finally:
            self._ready = None
            if not ready.taken:
                await ready.close()


class _Ready:
    """A transport that is connected already; ``connect`` tells what it was told."""

    def __init__(self, transport: Transport) -> None:
        self.taken = False
        self.used_up = asyncio.Event()
        """It was taken, or is good for nothing any more."""
        self._transport = transport
        self._stream = EventStream()
        self._confirmed: SetupComplete | None = None
        self._pump: asyncio.Task[None] | None = None

    @property
    def alive(self) -> bool:
        """Whether it can still be taken."""
        return self._confirmed is not None and not self.used_up.is_set()

    async def prepare(self) -> None:
        self._confirmed = await self._transport.connect()
        self._pump = asyncio.create_task(self._carry(), name="live warm events")

    async def _carry(self) -> None:
        async for event in self._transport.events():
            self._stream.put(event)
            if isinstance(event, Closed | GoAway):
                self.used_up.set()
            await self._stream.room()

    def take(self) -> None:
        """From now on it is the session's to close."""
        self.taken = True
        self.used_up.set()

    # The transport, for the session that takes it

    async def connect(self) -> SetupComplete:
        assert self._confirmed is not None  # noqa: S101 - only a prepared one is handed out
        return self._confirmed

    def events(self) -> AsyncIterator[LiveEvent]:
        return self._stream

    async def send_audio(self, pcm: bytes) -> None:
        await self._transport.send_audio(pcm)

    async def send_text(self, text: str) -> None:
        await self._transport.send_text(text)

    async def send_function_responses(self, responses: Sequence[FunctionResponse]) -> None:
        await self._transport.send_function_responses(responses)

    async def send_activity_start(self) -> None:
        await self._transport.send_activity_start()

    async def send_activity_end(self) -> None:
        await self._transport.send_activity_end()

    async def send_audio_stream_end(self) -> None:
        await self._transport.send_audio_stream_end()

    async def send_account(self, account: str) -> None:
        await self._transport.send_account(account)

    async def close(self) -> None:
        self._stream.lift()
        await self._transport.close()
        if self._pump is not None:
            await asyncio.wait([self._pump])
