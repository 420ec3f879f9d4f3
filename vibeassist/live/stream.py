"""The queue between a connection's reader and whoever listens: ordered, and ended by ``Closed``."""

from __future__ import annotations

import asyncio

from vibeassist.live.events import Closed, LiveEvent

EVENT_LIMIT = 20_000
"""Events that may wait before a reader should pause. In chunks of 40 ms these are 13 minutes of
speech (38 MB), and a Live session's whole sound lasts 15 (Live API docs, session management)."""


class EventStream:
    """Events in the order they came, as an async iterator that ends after ``Closed``.

    ``put`` never waits and never drops, so that a slow listener cannot hold up the reader and with
    it the connection's keepalive. A reader that finds the stream ``full`` waits for ``room``
    before it reads on: then the network holds the server back. One listener at a time.
    """

    def __init__(self, limit: int = EVENT_LIMIT) -> None:
        self._queue: asyncio.Queue[LiveEvent] = asyncio.Queue()
        self._limit = limit
        self._room = asyncio.Event()
        self._room.set()
        self._lifted = False
        self._closed = False
        self._drained = False
        self.deepest = 0
        """The most events that ever waited at once."""

    def put(self, event: LiveEvent) -> None:
        """Add an event; whatever comes after the first ``Closed`` is dropped."""
        if self._closed:
            return
        self._closed = isinstance(event, Closed)
        self._queue.put_nowait(event)
        self.deepest = max(self.deepest, self._queue.qsize())
        if self.full:
            self._room.clear()

    @property
    def full(self) -> bool:
        """Whether so much waits that nothing more should be read."""
        return not self._lifted and self._queue.qsize() >= self._limit

    async def room(self) -> None:
        """Wait until the stream is not full."""
        await self._room.wait()

    def lift(self) -> None:
        """From now on the stream is never full: what has already come is all there will be."""
        self._lifted = True
        self._room.set()

    def __len__(self) -> int:
        return self._queue.qsize()

    def __aiter__(self) -> EventStream:
        return self

    async def __anext__(self) -> LiveEvent:
        if self._drained:
            raise StopAsyncIteration
        event = await self._queue.get()
        self._drained = isinstance(event, Closed)
        if not self.full:
            self._room.set()
        return event
