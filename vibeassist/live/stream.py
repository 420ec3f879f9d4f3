"""The queue between a connection's reader and whoever listens: ordered, and ended by ``Closed``."""

from __future__ import annotations

import asyncio

from vibeassist.live.events import Closed, LiveEvent


class EventStream:
    """Events in the order they came, as an async iterator that ends after ``Closed``.

    ``put`` never waits, so that a slow listener cannot hold up the reader and with it the
    connection's keepalive. The queue has no limit for the same reason: a reply arrives at some six
    times the speed of speech, so it holds minutes of 24 kHz sound at most (2.9 MB per minute).
    One listener at a time.
    """

    def __init__(self) -> None:
        self._queue: asyncio.Queue[LiveEvent] = asyncio.Queue()
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

    def __len__(self) -> int:
        return self._queue.qsize()

    def __aiter__(self) -> EventStream:
        return self

    async def __anext__(self) -> LiveEvent:
        if self._drained:
            raise StopAsyncIteration
        event = await self._queue.get()
        self._drained = isinstance(event, Closed)
        return event
