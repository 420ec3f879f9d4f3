"""The WebSocket below a transport: it notes signs of life and refuses to be sent elsewhere."""

import logging
import socket
from typing import Any

from websockets.asyncio.client import ClientConnection
from websockets.exceptions import InvalidStatus

from vibeassist.live.errors import NotALiveServer

SEND_BUFFER_BYTES = 32 * 1024
"""The kernel's send buffer: 0.75 s of base64 speech.

With the kernel's own choice some 90 s of speech vanish into a stalled connection before anyone
notices that it stalls, and all of it would be heard late.
"""


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

    async def recv(self, decode: bool | None = None) -> Any:
        """The next message; remembered until the one after it."""
        message = await super().recv(decode)
        self.last_message = message
        return message
