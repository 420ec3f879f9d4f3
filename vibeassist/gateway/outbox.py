"""What waits to be written to a connection: in order, bounded in bytes, with back-pressure."""

import asyncio
from collections import deque

Frame = str | bytes
"""A text frame or a binary frame."""


class Outbox:
    """A queue of frames for one writer.

    ``put`` waits while more than ``limit`` bytes are queued, so that whoever fills it stops
    reading from its own side: memory stays bounded and nothing is lost or reordered. One frame
    larger than the limit passes when the queue is empty.
    """

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._frames: deque[Frame] = deque()
        self._bytes = 0
        self._waiting = 0
        self._finished = False
        self._filled = asyncio.Event()
        self._room = asyncio.Event()
        self._room.set()

    @property
    def blocked(self) -> bool:
        """Whether a ``put`` is waiting for room at this moment."""
        return self._waiting > 0

    def __len__(self) -> int:
        return len(self._frames)

    async def put(self, frame: Frame) -> None:
        """Queue a frame; waits for room. Each filler's frames keep their order."""
        while self._bytes and self._bytes + len(frame) > self._limit:
            self._room.clear()
            self._waiting += 1
            try:
                await self._room.wait()
            finally:
                self._waiting -= 1
        self.put_now(frame)

    def put_now(self, frame: Frame) -> None:
        """Queue a frame whatever the limit: for the few small ones of the gateway's own."""
        self._frames.append(frame)
        self._bytes += len(frame)
        self._filled.set()

    def finish(self) -> None:
        """Nothing more will come: ``get`` gives what is queued, then None."""
        self._finished = True
        self._filled.set()

    async def get(self) -> Frame | None:
        """The next frame; waits for one. None after the last."""
        while not self._frames:
            if self._finished:
                return None
            self._filled.clear()
            await self._filled.wait()
        frame = self._frames.popleft()
        self._bytes -= len(frame)
        self._room.set()
        return frame

    def drop_binary(self) -> int:
        """Forget the binary frames that wait; returns how many. Text frames keep their order."""
        kept = [frame for frame in self._frames if isinstance(frame, str)]
        dropped = len(self._frames) - len(kept)
        self._frames = deque(kept)
        self._bytes = sum(len(frame) for frame in kept)
        self._room.set()
        return dropped
