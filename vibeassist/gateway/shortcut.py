"""A WebSocket of aiohttp's whose messages need not wait for a task that reads them.

Ten times a second per session a message would be put into a queue, a future be set and a task be
woken, which together cost more than all that is done with it. Here aiohttp's parser, which stays
what it is, hands data to a callback. Everything else, and data while the callback takes none, goes
through aiohttp's queue to ``receive`` as ever, back-pressure included.
"""

import asyncio
from collections.abc import Callable
from typing import Any

from aiohttp import WSMsgType, web
from aiohttp._websocket.reader import WebSocketDataQueue, WebSocketReader

Taker = Callable[[Any, bool], bool]
"""Gets a message's data and whether it is text; says whether it takes another. Never raises."""
QUEUE_BYTES = 1 << 16  # aiohttp's own bound; it stops reading at twice as much

_TEXT, _BINARY, _CLOSE = WSMsgType.TEXT, WSMsgType.BINARY, WSMsgType.CLOSE


class _Inbox(WebSocketDataQueue):
    """The queue between parser and ``receive``, with the way past it."""

    def __init__(self, protocol: Any, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(protocol, QUEUE_BYTES, loop=loop)
        self.taker: Taker | None = None
        self.waiting = 0

    def feed_data(self, data: Any, size: int) -> None:
        kind = data[0]
        if self.taker is not None:
            if kind is _TEXT or kind is _BINARY:
                if not self.taker(data[1], kind is _TEXT):
                    self.taker = None
                return
            if kind is _CLOSE:
                self.taker = None  # nothing counts after it
        self.waiting += 1
        super().feed_data(data, size)


class DirectWebSocket(web.WebSocketResponse[Any]):
    """An accepted WebSocket; see ``take_with``. Without compression, heartbeat and autoping."""

    _inbox: _Inbox

    def take_with(self, taker: Taker | None) -> None:
        """Hand data to ``taker`` from now on, unless there is some that ``receive`` has to give.

        None: to nobody but ``receive``.
        """
        if taker is None or not self._inbox.waiting:
            self._inbox.taker = taker

    async def receive(self, timeout: float | None = None) -> Any:
        """The next message that was not taken."""
        message = await super().receive(timeout)
        self._inbox.waiting -= 1
        return message

    def _post_start(self, request: web.BaseRequest, protocol: str | None, writer: Any) -> None:
        # As in aiohttp, but for the kind of queue: there is no public place to bring one in.
        self._ws_protocol, self._writer = protocol, writer
        self._reader = self._inbox = _Inbox(request.protocol, asyncio.get_running_loop())
        self._parser = WebSocketReader(
            self._reader, self._max_msg_size, compress=False, decode_text=self._decode_text
        )
        request.protocol.set_parser(self._parser)
        request.protocol.keep_alive(False)
