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
    from types import TracebackType

    from vibeassist.live.config import FunctionResponse, SessionConfig
    from vibeassist.live.events import LiveEvent, SetupComplete
    from vibeassist.live.transport import Transport

KEEP_S = 120.0
"""How long a connection is kept that nobody uses. It costs no tokens, but counts as a session."""


class WarmConnections:
    """A factory of transports that has one ready. An async context manager.

    Give it to :class:`~vibeassist.live.session.LiveSession` in place of the factory that it is
    made around. ``prepare`` connects ahead, while no session is on. The next session with the same
    configuration gets that connection, so that its first word need not wait for one. An unused one
    is closed after ``keep_s``, when the server ends it or asks for that, and with the block.

    Args:
        factory: makes the transports.
        keep_s: how long an unused one is kept.
    """

    def __init__(
        self, factory: Callable[[SessionConfig], Transport], *, keep_s: float = KEEP_S
    ) -> None:
        self._factory = factory
        self._keep_s = keep_s
        self._task: asyncio.Task[None] | None = None
        self._ready: _Ready | None = None

    async def __aenter__(self) -> WarmConnections:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.cool()

    def __call__(self, config: SessionConfig) -> Transport:
        """The connection that is ready, where it is one for this configuration; else a new one."""
        ready = self._ready
        if ready is not None and ready.config == config and ready.alive:
            self._ready = None
            ready.take()
            return ready
        return self._factory(config)

    @property
    def warm(self) -> bool:
        """Whether a connection is ready."""
        return self._ready is not None and self._ready.alive

    async def prepare(self, config: SessionConfig) -> None:
        """Begin to connect; one that is ready or on its way is left first. Never raises."""
        await self.cool()
        self._task = asyncio.create_task(self._keep(config), name="live warm")

    async def cool(self) -> None:
        """Close what nobody has taken."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            await asyncio.wait([task])

    async def _keep(self, config: SessionConfig) -> None:
        ready = _Ready(self._factory(config), config)
        try:
            with suppress(LiveError):  # whoever wants to speak meets it, and is told
                await ready.prepare()
                self._ready = ready
                with suppress(TimeoutError):
                    async with asyncio.timeout(self._keep_s):
                        await ready.used_up.wait()
        finally:
            if self._ready is ready:
                self._ready = None
            if not ready.taken:
                await ready.close()


class _Ready:
    """A transport that is connected already; ``connect`` tells what it was told."""

    def __init__(self, transport: Transport, config: SessionConfig) -> None:
        self.config = config
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

    async def close(self) -> None:
        self._stream.lift()
        await self._transport.close()
        if self._pump is not None:
            await asyncio.wait([self._pump])
