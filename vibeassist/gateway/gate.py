"""Holds back what a client says until its upstream is ready, then passes it on, in order."""

import asyncio
from collections import deque
from typing import Protocol

UP_BYTES = 1 << 20  # some 24 s of speech; beyond it the client is not read


class Taker(Protocol):
    """What an upstream is to the gate."""

    @property
    def congested(self) -> bool:
        """Whether its send buffer is full."""

    async def room(self) -> None:
        """Wait until it is not."""

    def send(self, payload: bytes, *, text: bool = True) -> None:
        """Send a message."""


class UpstreamGate:
    """Open while an upstream is ready, shut before and between two of them.

    Args:
        limit: bytes that are kept while it is shut; whoever fills it waits in ``room``.
    """

    def __init__(self, limit: int = UP_BYTES) -> None:
        self._limit = limit
        self._kept: deque[tuple[bytes, bool]] = deque()
        self._opened = asyncio.Event()
        self._upstream: Taker | None = None
        self.kept_bytes = 0
        self.waiting = False
        """Whether the client is not read for the time being."""

    def send(self, payload: bytes, *, text: bool = True) -> None:
        """Pass a message on, or keep it."""
        if self._upstream is not None:
            self._upstream.send(payload, text=text)
            return
        self._kept.append((payload, text))
        self.kept_bytes += len(payload)

    @property
    def full(self) -> bool:
        """Whether to wait in ``room`` before sending more."""
        if self._upstream is not None:
            return self._upstream.congested
        return self.kept_bytes > self._limit

    async def room(self) -> None:
        """Wait until there is room."""
        self.waiting = True
        try:
            while self.full:
                if self._upstream is None:
                    await self._opened.wait()
                else:
                    await self._upstream.room()
        finally:
            self.waiting = False

    def open(self, upstream: Taker) -> None:
        """This upstream is ready: it gets what was kept, and from now on everything at once."""
        while self._kept:
            payload, text = self._kept.popleft()
            upstream.send(payload, text=text)
        self.kept_bytes = 0
        self._upstream = upstream
        self._opened.set()

    def shut(self) -> None:
        """There is no upstream for the time being."""
        self._upstream = None
        self._opened.clear()
