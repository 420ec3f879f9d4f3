"""The microphone's way to the wire: a bounded queue in order, and the task that empties it."""

import asyncio
from collections import deque
from collections.abc import Callable
from enum import Enum

from vibeassist.audio.events import MicrophoneFrame
from vibeassist.live.session import LiveSession

FRAME_QUEUE = 300
"""Microphone frames (100 ms each) that wait for a connection: half a minute. Beyond that the oldest
are dropped and counted, because a server that hears the user half a minute late is no
conversation."""

CATCH_UP_S = 0.02
"""Between two frames that had to wait: five times the pace of speech. All at once would be some
milliseconds sooner heard, but a connection that breaks off just then would take them all along;
like this it takes the one that is on its way."""


class Mark(Enum):
    """Something that is said about the microphone between two of its frames."""

    ACTIVITY_START = "activity start"
    ACTIVITY_END = "activity end"
    STREAM_END = "stream end"


class Uplink:
    """Frames and marks, oldest first. Belongs to one event loop.

    Args:
        limit: frames that may wait.
    """

    def __init__(self, limit: int = FRAME_QUEUE) -> None:
        self._queue: deque[MicrophoneFrame | Mark] = deque()
        self._limit = limit
        self._frames = 0
        self._waiting = asyncio.Event()
        self.dropped = 0
        """Frames given up because too many waited."""

    def __len__(self) -> int:
        return self._frames

    def put(self, frame: MicrophoneFrame) -> bool:
        """Add a frame; False where the oldest had to go for it."""
        full = self._frames >= self._limit
        if full:
            self._drop_oldest()
        self._queue.append(frame)
        self._frames += 1
        self._waiting.set()
        return not full

    def mark(self, mark: Mark) -> None:
        """Add a mark. A key that is pressed and let go with nothing in between leaves none."""
        if mark is Mark.ACTIVITY_END and self._queue and self._queue[-1] is Mark.ACTIVITY_START:
            self._queue.pop()
            return
        if self._queue and self._queue[-1] is mark:
            return
        self._queue.append(mark)
        self._waiting.set()

    async def send(self, session: LiveSession, on_sent: Callable[[MicrophoneFrame], None]) -> None:
        """Send what there is and what comes, for ever.

        Raises:
            ConnectionLost: the session is over.
        """
        while True:
            await self._waiting.wait()
            while self._queue:
                item = self._queue.popleft()
                if isinstance(item, Mark):
                    await _send_mark(session, item)
                    continue
                self._frames -= 1
                await session.send_audio(item.pcm)
                on_sent(item)
                if self._frames:
                    await asyncio.sleep(CATCH_UP_S)
            self._waiting.clear()

    def _drop_oldest(self) -> None:
        """Drop the oldest frame, and marks that then have nothing between them."""
        queue = self._queue
        index = next(i for i, item in enumerate(queue) if isinstance(item, MicrophoneFrame))
        del queue[index]
        self._frames -= 1
        self.dropped += 1
        around = [queue[i] for i in (index - 1, index) if 0 <= i < len(queue)]
        if around == [Mark.ACTIVITY_START, Mark.ACTIVITY_END]:
            del queue[index - 1]
            del queue[index - 1]
        elif around == [Mark.STREAM_END, Mark.STREAM_END]:
            del queue[index]


async def _send_mark(session: LiveSession, mark: Mark) -> None:
    match mark:
        case Mark.ACTIVITY_START:
            await session.send_activity_start()
        case Mark.ACTIVITY_END:
            await session.send_activity_end()
        case Mark.STREAM_END:
            await session.send_audio_stream_end()
