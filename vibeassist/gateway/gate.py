"""Holds back what a client says until its upstream is ready, then passes it on, in order."""

import asyncio
import contextlib
from collections import deque

from vibeassist.gateway.upstream import Upstream


class UpstreamGate:
    """Keeps what the client says until the upstream is ready, then passes it on, in order."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._kept: deque[str] = deque()
        self._bytes = 0
        self._ready = asyncio.Event()
        self._opened = asyncio.Event()  # ready, and all that was kept is on its way
        self._upstream: Upstream | None = None
        self.blocked = False
        """Whether the client is not read for the time being."""

    async def send(self, frame: str) -> None:
        """Pass a frame on, or keep it; waits when there is no room."""
        self.blocked = True
        try:
            if not self._opened.is_set() and self._bytes + len(frame) <= self._limit:
                self._kept.append(frame)
                self._bytes += len(frame)
                return
            await self._opened.wait()
            await self._pass(frame)
        finally:
            self.blocked = False

    def open(self, upstream: Upstream) -> None:
        """The upstream is ready."""
        self._upstream = upstream
        self._ready.set()

    async def flush(self) -> None:
        """Pass on what was kept once the upstream is ready; from then on ``send`` is direct."""
        await self._ready.wait()
        with contextlib.suppress(ConnectionError):  # whoever reads from the upstream says how
            while self._kept:
                await self._pass(self._kept.popleft())
        self._opened.set()

    async def _pass(self, frame: str) -> None:
        assert self._upstream is not None  # noqa: S101 - open() comes first
        await self._upstream.send(frame)
