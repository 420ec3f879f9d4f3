"""One connection to Google's Live API, as the relays need it. Knows nothing of clients.

Frames come by callback, with no task and no queue between the socket and the relay: at hundreds of
sessions per core that is what keeps the added latency low. picows does the framing; what it leaves
to its user (fragments, the close handshake) is done here.
"""

import asyncio
import contextlib
import logging
import socket
import ssl
import sys
from pathlib import Path
from typing import Any, Protocol, Self

import picows

from vibeassist.gateway.config import GatewayConfig
from vibeassist.live.normaliser import ABNORMAL
from vibeassist.live.tls import client_context

CLOSE_TIMEOUT_S = 1.0
SEND_BUFFER_BYTES = 1 << 16  # 1.5 s of base64 speech; the default hides a stall for minutes
READ_BUFFER_BYTES = 1 << 12  # grows with the messages; what it starts with is paid per session
MESSAGE_BYTES = 1 << 24  # a tool call may carry anything
METHOD = "google.ai.generativelanguage.{}.GenerativeService.BidiGenerateContent"
NO_CODE = 1005  # RFC 6455: a close frame without a code

_TEXT, _BINARY, _CONTINUATION = (
    picows.WSMsgType.TEXT,
    picows.WSMsgType.BINARY,
    picows.WSMsgType.CONTINUATION,
)
_CLOSE = picows.WSMsgType.CLOSE
_log = logging.getLogger(__name__)


def _silent_logger() -> logging.Logger:
    """A logger that never shows handshakes: the key is in their headers."""
    logger = logging.Logger("vibeassist.gateway.websocket", logging.WARNING)  # noqa: LOG001
    logger.parent = logging.getLogger("vibeassist.gateway")
    return logger


_WEBSOCKET_LOGGER = _silent_logger()


class Listener(Protocol):
    """Whoever is told what an upstream connection does; called from the event loop."""

    def on_upstream_frame(self, payload: bytes, *, text: bool) -> None:
        """A message came."""

    def on_upstream_closed(self, code: int, reason: str) -> None:
        """The connection has ended, with Google's code or 1006; said once."""


class UpstreamPool:
    """Makes upstream connections; an async context manager.

    Raises (on entering):
        CertificateNotTrusted: the CA file cannot be used.
    """

    def __init__(self, config: GatewayConfig) -> None:
        self._config = config
        self._base = websocket_base(config.live_url)
        self._tls: ssl.SSLContext | None = None
        self._making: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Self:
        if self._base.startswith("wss:"):
            self._tls = await asyncio.to_thread(client_context, self._config.ca_file)
        return self

    async def __aexit__(self, *_: object) -> None:
        """Let handshakes that nobody waits for come to their end."""
        if self._making:
            await asyncio.wait(self._making)

    async def connect(
        self, listener: Listener, key: str, version: str | None = None, method: str = ""
    ) -> "Upstream":
        """A new connection.

        Args:
            listener: told of everything that comes.
            key: the API key, sent in the header only.
            version: the API version in the path; None for the configured one.
            method: the rest of the method's name, ``Constrained`` with an ephemeral token.

        Raises:
            picows.WSError, OSError, TimeoutError: it could not be made.
        """
        path = METHOD.format(version or self._config.api_version) + method
        upstream = Upstream(listener)
        making = asyncio.create_task(self._make(upstream, path, key), name="upstream handshake")
        self._making.add(making)
        making.add_done_callback(self._making.discard)
        try:
            await asyncio.shield(making)
        except asyncio.CancelledError:
            # A handshake that is cut in the middle would leave its connection open for good.
            making.add_done_callback(upstream.discard)
            raise
        upstream.harden(round(self._config.dead_after_s * 1000))
        return upstream

    async def _make(self, upstream: "Upstream", path: str, key: str) -> None:
        await picows.ws_connect(
            lambda: upstream,
            f"{self._base}/ws/{path}",
            ssl_context=self._tls,
            extra_headers={"x-goog-api-key": key},
            enable_auto_ping=False,
            max_frame_size=MESSAGE_BYTES,
            max_redirects=0,  # the key would go along
            read_buffer_init_size=READ_BUFFER_BYTES,
            websocket_handshake_timeout=self._config.setup_deadline_s,
            logger_name=_WEBSOCKET_LOGGER,
            use_aiofastnet=False,  # slower at low load
        )


class Upstream(picows.WSListener):
    """An open connection.

    Args:
        listener: told of everything that comes.
    """

    def __init__(self, listener: Listener) -> None:
        self._listener: Listener | None = listener
        self._transport: Any = None
        self._loop = asyncio.get_running_loop()
        self._parts: list[bytes] = []
        self._parts_are_text = True
        self._end: tuple[int, str] = (ABNORMAL, "")
        self._room = asyncio.Event()
        self._room.set()
        self.heard_at = self._loop.time()
        """When the last frame came, of whatever kind, by the loop's clock."""

    # What the framing library calls

    def on_ws_connected(self, transport: Any) -> None:
        """The handshake is done."""
        self._transport = transport

    def on_ws_frame(self, transport: Any, frame: Any) -> None:
        """A frame came."""
        self.heard_at = self._loop.time()
        kind = frame.msg_type
        if kind is _TEXT or kind is _BINARY:
            if frame.fin:
                if self._listener is not None:
                    self._listener.on_upstream_frame(
                        frame.get_payload_as_bytes(), text=kind is _TEXT
                    )
                return
            self._parts_are_text = kind is _TEXT
            self._parts = [frame.get_payload_as_bytes()]
        elif kind is _CONTINUATION:
            self._continue(frame)
        elif kind is _CLOSE:
            payload = frame.get_payload_as_bytes()
            code = int.from_bytes(payload[:2], "big") if len(payload) >= 2 else NO_CODE
            self._end = (code, payload[2:].decode(errors="replace"))
            transport.send_close()
            transport.disconnect()

    def _continue(self, frame: Any) -> None:
        self._parts.append(frame.get_payload_as_bytes())
        if sum(map(len, self._parts)) > MESSAGE_BYTES:
            self.abort()
        elif frame.fin:
            payload, self._parts = b"".join(self._parts), []
            if self._listener is not None:
                self._listener.on_upstream_frame(payload, text=self._parts_are_text)

    def on_ws_disconnected(self, transport: Any) -> None:
        """The connection is gone."""
        self._room.set()
        listener, self._listener = self._listener, None
        if listener is not None:
            listener.on_upstream_closed(*self._end)

    def pause_writing(self) -> None:
        """The send buffer is full."""
        self._room.clear()

    def resume_writing(self) -> None:
        """It has room again."""
        self._room.set()

    # What the relays call

    @property
    def congested(self) -> bool:
        """Whether the send buffer is full."""
        return not self._room.is_set()

    async def room(self) -> None:
        """Wait until the send buffer has room, or the connection is gone."""
        await self._room.wait()

    def send(self, payload: bytes, *, text: bool = True) -> None:
        """Send a message; buffered, never waits. After the end it goes nowhere."""
        self._transport.send(_TEXT if text else _BINARY, payload)

    def ping(self) -> None:
        """Ask for a sign of life, unless the question would only wait behind other data."""
        if not self.congested:
            self._transport.send_ping()

    def pause(self) -> None:
        """Read nothing more for the time being."""
        with contextlib.suppress(RuntimeError):
            self._transport.underlying_transport.pause_reading()

    def resume(self) -> None:
        """Read again."""
        with contextlib.suppress(RuntimeError):
            self._transport.underlying_transport.resume_reading()

    def abort(self) -> None:
        """Cut the connection."""
        self._transport.disconnect(graceful=False)

    def discard(self, made: "asyncio.Task[None]") -> None:
        """Nobody wants this connection any more; ``made`` is its finished handshake."""
        self._listener = None
        if not made.cancelled() and made.exception() is None:
            self.abort()

    async def close(self) -> None:
        """End the connection (1000) and hear no more of it; never raises."""
        self._listener = None
        self.resume()
        try:
            async with asyncio.timeout(CLOSE_TIMEOUT_S):
                self._transport.send_close(picows.WSCloseCode.OK)
                await self._transport.wait_disconnected()
        except Exception:  # whatever it is, the connection is to go
            self.abort()

    def harden(self, timeout_ms: int) -> None:
        """Bound what the kernel hides."""
        raw = self._transport.underlying_transport.get_extra_info("socket")
        if raw is not None and raw.family in (socket.AF_INET, socket.AF_INET6):
            harden(raw, timeout_ms, SEND_BUFFER_BYTES)


def websocket_base(live_url: str) -> str:
    """The ``wss://`` or ``ws://`` form of the Live API's address, without a slash at its end."""
    scheme, _, rest = live_url.rstrip("/").partition("://")
    return f"{'ws' if scheme in ('http', 'ws') else 'wss'}://{rest}"


def http_base(live_url: str) -> str:
    """The same for plain requests."""
    scheme, _, rest = live_url.rstrip("/").partition("://")
    return f"{'http' if scheme in ('http', 'ws') else 'https'}://{rest}"


def trust(ca_file: Path | None, base: str) -> ssl.SSLContext | bool:
    """What plain requests to ``base`` trust."""
    return client_context(ca_file) if base.startswith("https:") else True


def harden(made: Any, timeout_ms: int, send_buffer_bytes: int) -> None:
    """Bound what the kernel hides: how long unanswered data waits, and how much is buffered.

    A ping waits behind a full buffer, so a dead peer is found by the kernel (Linux) or by the
    gateway's own clock, whichever is first.
    """
    made.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, send_buffer_bytes)
    if sys.platform == "linux":
        made.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, timeout_ms)
