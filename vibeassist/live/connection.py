"""The WebSocket below a transport: it notes signs of life and refuses to be sent elsewhere."""

import asyncio
import contextlib
import logging
import socket
import struct
import sys
from collections import deque
from typing import Any

from websockets.asyncio.client import ClientConnection
from websockets.exceptions import InvalidStatus

from vibeassist.live.errors import NotALiveServer
from vibeassist.live.unconfirmed import KEPT, unfinished

SEND_BUFFER_BYTES = 32 * 1024
"""The kernel's send buffer: 0.75 s of base64 speech.

With the kernel's own choice some 90 s of speech vanish into a stalled connection before anyone
notices that it stalls, and all of it would be heard late.
"""


SEND_AHEAD_BYTES = SEND_BUFFER_BYTES
"""Sound that may be on its way unconfirmed: enough for a round trip of 0.7 s. More of it waits
here; so nothing piles up between this and the kernel, and the kernel's count is the whole truth."""

SEND_AHEAD_CHECK_S = 0.02

ENVELOPE_BYTES = 48
"""The heads of WebSocket and TLS around a message, at most; a ping is no larger altogether."""

_NO_LINGERING = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)


def unconfirmed_bytes(raw: socket.socket) -> int:
    """What was sent and the other side's network has not confirmed; 0 where nobody tells."""
    if sys.platform == "win32":
        return 0
    import fcntl
    import termios

    try:
        (count,) = struct.unpack("i", fcntl.ioctl(raw.fileno(), termios.TIOCOUTQ, bytes(4)))
    except (OSError, ValueError):  # it is closed
        return 0
    return int(count)


def _silent_logger() -> logging.Logger:
    """A logger that never shows handshakes, whatever the program's logging is set to.

    The library logs request headers, the key among them, at DEBUG. Made by hand and not through
    ``getLogger``, so that no configuration reaches its level.
    """
    logger = logging.Logger("vibeassist.live.websocket", logging.WARNING)  # noqa: LOG001
    logger.parent = logging.getLogger("vibeassist.live")
    return logger


WEBSOCKET_LOGGER = _silent_logger()


class LiveConnection(ClientConnection):
    """A client connection that knows when it last heard a byte and what it last read."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.shaken = False
        """Whether the opening handshake is over."""
        self.heard_at = self.loop.time()
        """When the last bytes came (the loop's clock), whatever they were."""
        self.last_message: str | bytes = b""
        """The last one, so that an unreadable one can be described."""
        self._sizes: deque[int] = deque(maxlen=KEPT)

    def connection_made(self, transport: Any) -> None:
        """Keep the kernel from hiding a stalled connection behind a large buffer."""
        super().connection_made(transport)
        raw = transport.get_extra_info("socket")
        if raw is not None and raw.family in (socket.AF_INET, socket.AF_INET6):
            raw.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, SEND_BUFFER_BYTES)

    def data_received(self, data: bytes) -> None:
        """Take any bytes, half a message too, as a sign of life."""
        self.heard_at = self.loop.time()
        super().data_received(data)

    async def handshake(self, *args: Any, **kwargs: Any) -> None:
        """Open the WebSocket; a redirect is an error.

        The library follows redirects and takes only ``Authorization`` off when they lead to another
        host: ``x-goog-api-key`` would go along.
        """
        redirected = 0
        try:
            await super().handshake(*args, **kwargs)
        except InvalidStatus as exc:
            if not 300 <= exc.response.status_code < 400:
                raise
            redirected = exc.response.status_code
        if redirected:
            raise NotALiveServer(
                "The server sends us on to another address, and a key is not passed on.",
                hint="Enter the address where the Live API really is.",
                code=redirected,
            )
        self.shaken = True

    async def send(self, message: Any, *args: Any, **kwargs: Any) -> None:
        """Send a message; its size is remembered."""
        await super().send(message, *args, **kwargs)
        self._sizes.append(len(message) + ENVELOPE_BYTES)

    @property
    def unconfirmed_messages(self) -> int:
        """How many of the last messages the other side's network has not confirmed whole."""
        return unfinished(self._sizes, self._unconfirmed_bytes() - ENVELOPE_BYTES)

    def cut(self) -> None:
        """End the connection at once. What is unconfirmed will not arrive any more: otherwise the
        system would go on sending it, and it would be heard twice should the network come back."""
        raw = self.transport.get_extra_info("socket")
        if raw is not None:
            with contextlib.suppress(OSError):  # it is closed
                raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _NO_LINGERING)
        self.transport.abort()

    async def room(self) -> None:
        """Wait until little enough is on its way, or the connection is gone."""
        # The kernel wakes nobody for this.
        while self._unconfirmed_bytes() > SEND_AHEAD_BYTES:  # noqa: ASYNC110
            await asyncio.sleep(SEND_AHEAD_CHECK_S)

    def _unconfirmed_bytes(self) -> int:
        raw = self.transport.get_extra_info("socket")
        return 0 if raw is None else unconfirmed_bytes(raw)

    async def recv(self, decode: bool | None = None) -> Any:
        """The next message; remembered until the one after it."""
        message = await super().recv(decode)
        self.last_message = message
        return message
