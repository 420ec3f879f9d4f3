"""One connection to Google's Live API, as the relay needs it. Knows nothing of clients."""

import asyncio
import contextlib
import socket
import ssl
import sys
from typing import Any, Self

import aiohttp

from vibeassist.gateway.config import GatewayConfig
from vibeassist.gateway.ends import NO_CODE
from vibeassist.live.normaliser import ABNORMAL
from vibeassist.live.tls import client_context

CLOSE_TIMEOUT_S = 1.0
SEND_BUFFER_BYTES = (
    1 << 16
)  # 1.5 s of base64 speech; the system's default hides a stall for minutes
_METHOD = "google.ai.generativelanguage.{}.GenerativeService.BidiGenerateContent"


class UpstreamClosed(Exception):
    """Google ended the connection.

    Args:
        code: the close code, 1006 where none came.
        reason: Google's words.
    """

    def __init__(self, code: int, reason: str) -> None:
        super().__init__(code)
        self.code = code
        self.reason = reason


class UpstreamPool:
    """The HTTP client that all upstream connections share; an async context manager.

    Raises (on entering):
        CertificateNotTrusted: the CA file cannot be used.
    """

    def __init__(self, config: GatewayConfig) -> None:
        self._config = config
        self._url = f"{_websocket_base(config.live_url)}/ws/{_METHOD.format(config.api_version)}"
        self._tls: ssl.SSLContext | bool = True

    async def __aenter__(self) -> Self:
        if self._url.startswith("wss:"):
            self._tls = client_context(self._config.ca_file)
        timeout_ms = round(self._config.dead_after_s * 1000)
        connector = aiohttp.TCPConnector(
            limit=0, socket_factory=lambda address: _socket(address, timeout_ms)
        )
        self._http = aiohttp.ClientSession(connector=connector)
        return self

    async def __aexit__(self, *_: object) -> None:
        """Close whatever is still open."""
        await self._http.close()

    async def connect(self) -> "Upstream":
        """A new connection.

        Raises:
            aiohttp.ClientError, OSError, TimeoutError: it could not be made.
        """
        connection = await self._http.ws_connect(
            self._url,
            headers={"x-goog-api-key": self._config.key.get_secret_value()},
            ssl=self._tls,
            autoping=False,  # pongs must be seen
            compress=0,
            max_msg_size=0,  # Google's messages have no documented limit
            timeout=aiohttp.ClientWSTimeout(ws_close=CLOSE_TIMEOUT_S),
        )
        return Upstream(connection)


class Upstream:
    """An open connection: one reader, one writer, and a pinger beside them."""

    def __init__(self, connection: "aiohttp.ClientWebSocketResponse[Any]") -> None:
        self._connection = connection

    async def send(self, frame: str) -> None:
        """Send a text frame; waits while the connection takes no more.

        Raises:
            ConnectionError: it is closed or closing; ``receive`` says why.
        """
        await self._connection.send_str(frame)

    async def ping(self) -> None:
        """Ask for a sign of life."""
        with contextlib.suppress(ConnectionError):
            await self._connection.ping()

    async def receive(self) -> str | bytes | None:
        """The next message; None for a mere sign of life.

        Raises:
            UpstreamClosed: the connection has ended.
        """
        message = await self._connection.receive()
        match message.type:
            case aiohttp.WSMsgType.TEXT | aiohttp.WSMsgType.BINARY:
                return message.data  # type: ignore[no-any-return]
            case aiohttp.WSMsgType.PING:
                with contextlib.suppress(ConnectionError):
                    await self._connection.pong(message.data)
                return None
            case aiohttp.WSMsgType.PONG:
                return None
            case aiohttp.WSMsgType.CLOSE:
                raise UpstreamClosed(message.data or NO_CODE, message.extra or "")
            case _:
                raise UpstreamClosed(ABNORMAL, "")

    async def close(self) -> None:
        """End the connection at once (1000); never raises."""
        with contextlib.suppress(Exception):
            async with asyncio.timeout(2 * CLOSE_TIMEOUT_S):
                await self._connection.close()


def _websocket_base(live_url: str) -> str:
    scheme, _, rest = live_url.rstrip("/").partition("://")
    return f"{'ws' if scheme in ('http', 'ws') else 'wss'}://{rest}"


def _socket(address: Any, timeout_ms: int) -> socket.socket:
    family, kind, proto, _, _ = address
    made = socket.socket(family, kind, proto)
    harden(made, timeout_ms, SEND_BUFFER_BYTES)
    return made


def harden(made: socket.socket, timeout_ms: int, send_buffer_bytes: int) -> None:
    """Bound what the kernel hides: how long unanswered data waits, and how much is buffered.

    A ping waits behind a full buffer, so a dead peer is found by the kernel (Linux) or by the
    relay's own clock, whichever is first.
    """
    made.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, send_buffer_bytes)
    if sys.platform == "linux":
        made.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, timeout_ms)
