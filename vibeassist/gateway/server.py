"""The gateway: one port for clients, one upstream connection for each of them."""

import asyncio
import hashlib
import hmac
import logging
import socket
import ssl
from contextlib import AsyncExitStack
from types import TracebackType
from typing import Any, Self

from aiohttp import web

from vibeassist.gateway import ends
from vibeassist.gateway.config import GatewayConfig
from vibeassist.gateway.errors import GatewayConfigError, ListenError
from vibeassist.gateway.relay import CLOSE_S, Relay
from vibeassist.gateway.upstream import UpstreamPool, harden
from vibeassist.live import protocol

_log = logging.getLogger(__name__)

SEND_BUFFER_BYTES = 1 << 16  # 1.4 s of reply; the system's default would hold 89 s of stale sound
IDLE_S = 10.0  # for a connection that sends no request
BACKLOG = 1024  # a whole office may reconnect at once


class Gateway:
    """A running gateway; an async context manager.

    Args:
        config: see :class:`~vibeassist.gateway.config.GatewayConfig`.

    Raises (on entering):
        GatewayConfigError: a certificate that cannot be used.
        ListenError: the address cannot be listened on.
    """

    def __init__(self, config: GatewayConfig) -> None:
        self._config = config
        self._relays: dict[Relay, asyncio.Task[Any]] = {}
        self._draining = False
        self._token_digest = _digest(config.token.get_secret_value())
        self._pool: UpstreamPool | None = None
        self._running = AsyncExitStack()  # what is to be undone at the end
        self._port = config.port

    @property
    def url(self) -> str:
        """The address for clients, like ``https://127.0.0.1:8790``."""
        scheme = "http" if self._config.tls_cert is None else "https"
        host = f"[{self._config.host}]" if ":" in self._config.host else self._config.host
        return f"{scheme}://{host}:{self._port}"

    @property
    def sessions(self) -> int:
        """How many clients are connected at this moment."""
        return len(self._relays)

    async def __aenter__(self) -> Self:
        async with AsyncExitStack() as opening:
            tls = self._server_tls()
            self._pool = await opening.enter_async_context(UpstreamPool(self._config))
            runner = web.AppRunner(
                self._application(),
                access_log=None,  # it would write every request line
                handle_signals=False,
                keepalive_timeout=IDLE_S,
                shutdown_timeout=CLOSE_S,
            )
            await runner.setup()
            opening.push_async_callback(runner.cleanup)
            opening.push_async_callback(self._end_sessions)
            for listening in await self._listen():
                site = web.SockSite(runner, listening, ssl_context=tls, backlog=BACKLOG)
                await site.start()
            self._running = opening.pop_all()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._running.aclose()

    async def _end_sessions(self) -> None:
        self._draining = True
        for relay in self._relays:
            relay.end(ends.RESTARTING)
        if self._relays:
            await asyncio.wait(self._relays.values())

    async def drain(self) -> None:
        """Take no new clients, tell those who are here, and let them go for ``drain_s`` at most."""
        self._draining = True
        for relay in self._relays:
            relay.announce(self._config.drain_s)
        if self._relays:
            await asyncio.wait(self._relays.values(), timeout=self._config.drain_s)

    def _application(self) -> web.Application:
        application = web.Application()
        application.router.add_get(protocol.PATH, self._live)
        application.router.add_get("/healthz", self._healthz)
        application.router.add_get("/readyz", self._readyz)
        return application

    async def _healthz(self, _: web.Request) -> web.Response:
        return web.json_response({"status": "ok"})

    async def _readyz(self, _: web.Request) -> web.Response:
        if self._draining:
            return web.json_response({"status": "draining"}, status=503)
        return web.json_response({"status": "ok"})

    async def _live(self, request: web.Request) -> web.StreamResponse:
        refusal = self._refusal(request)
        if refusal is not None:
            return refusal
        client: web.WebSocketResponse[Any] = web.WebSocketResponse(
            protocols=(protocol.SUBPROTOCOL,),
            autoping=False,  # pongs must be seen
            compress=False,
            max_msg_size=protocol.CLIENT_MESSAGE_BYTES,
            timeout=CLOSE_S,
        )
        task = asyncio.current_task()
        transport = request.transport
        assert task is not None  # noqa: S101 - a handler runs in a task
        assert self._pool is not None  # noqa: S101 - made before there was a port to ask at
        if transport is None:
            raise ConnectionResetError("the client has gone in the meantime")
        await client.prepare(request)
        relay = Relay(client, transport, self._pool, self._config)
        self._relays[relay] = task
        try:
            end = await relay.run()
            if end.operator:
                _log.warning("session ended: %s", end.operator)
        finally:
            del self._relays[relay]
        return client

    def _refusal(self, request: web.Request) -> web.Response | None:
        """Why this request gets no WebSocket; None if it gets one."""
        if self._draining:
            return _answer(503, "GATEWAY_RESTARTING", "The gateway is being stopped.")
        if not self._is_authorized(request):
            return _answer(401, "UNAUTHORIZED", "Send the token as 'Authorization: Bearer ...'.")
        if request.headers.get("Upgrade", "").lower() != "websocket":
            return _answer(426, "UPGRADE_REQUIRED", "This path is a WebSocket.")
        if not _offers_ours(request):
            return _answer(400, "SUBPROTOCOL", f"This gateway speaks {protocol.SUBPROTOCOL}.")
        if len(self._relays) >= self._config.max_sessions:
            return _answer(429, "TOO_MANY_SESSIONS", "The gateway has no room at the moment.")
        return None

    def _is_authorized(self, request: web.Request) -> bool:
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        shown = _digest(token.strip())
        # Digests have one length, so the comparison takes one time whatever was shown.
        return hmac.compare_digest(shown, self._token_digest) and scheme.lower() == "bearer"

    def _server_tls(self) -> ssl.SSLContext | None:
        if self._config.tls_cert is None:
            return None
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        try:
            context.load_cert_chain(self._config.tls_cert, self._config.tls_key)
        except (OSError, ssl.SSLError) as error:
            why = getattr(error, "strerror", None) or type(error).__name__
            raise GatewayConfigError(
                f"The certificate {self._config.tls_cert} or its key cannot be used ({why})."
            ) from None
        return context

    async def _listen(self) -> list[socket.socket]:
        loop = asyncio.get_running_loop()
        opened: list[socket.socket] = []
        try:
            addresses = await loop.getaddrinfo(
                self._config.host, self._config.port, type=socket.SOCK_STREAM
            )
            for family, _, _, _, address in dict.fromkeys(addresses):
                listening = socket.create_server((address[0], self._port), family=family)
                opened.append(listening)
                # Accepted connections inherit these.
                harden(listening, round(self._config.dead_after_s * 1000), SEND_BUFFER_BYTES)
                self._port = listening.getsockname()[1]
        except OSError as error:
            for listening in opened:
                listening.close()
            where = f"{self._config.host}:{self._config.port}"
            raise ListenError(
                f"The gateway cannot listen on {where} ({error.strerror or 'unknown cause'}).",
                hint="Choose another --port or --host, or stop what is using this one.",
            ) from None
        return opened


def _digest(token: str) -> bytes:
    return hashlib.sha256(token.encode(errors="surrogateescape")).digest()


def _offers_ours(request: web.Request) -> bool:
    """Whether the client speaks v1: it says so, or it says nothing and can mean only that."""
    offered = request.headers.get("Sec-WebSocket-Protocol")
    if offered is None:
        return True
    return protocol.SUBPROTOCOL in (name.strip() for name in offered.split(","))


def _answer(status: int, code: str, message: str) -> web.Response:
    headers = {"WWW-Authenticate": "Bearer"} if status == 401 else None
    return web.json_response(
        {"error": {"code": code, "message": message}}, status=status, headers=headers
    )
