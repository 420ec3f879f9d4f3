"""The gateway: one port for clients, one upstream connection for each of them."""

import asyncio
import logging
import re
import secrets
import socket
import ssl
from contextlib import AsyncExitStack
from types import TracebackType
from typing import Any, Self

import aiohttp
from aiohttp import web

from vibeassist.gateway import ends, origins
from vibeassist.gateway.admin import Admin
from vibeassist.gateway.alerts import Alerts
from vibeassist.gateway.answers import refusal
from vibeassist.gateway.caretaker import TICK_S, Caretaker
from vibeassist.gateway.client import CLOSE_S
from vibeassist.gateway.config import GatewayConfig
from vibeassist.gateway.door import Caller, Door, Refused, peer
from vibeassist.gateway.house import House
from vibeassist.gateway.listening import (
    accept,
    is_everywhere,
    listen,
    own_address,
    server_tls,
)
from vibeassist.gateway.places import Places
from vibeassist.gateway.plain import TIMEOUT_S, PlainRequests
from vibeassist.gateway.redis_store import RedisStore
from vibeassist.gateway.requests import Requests
from vibeassist.gateway.sessions import Sessions
from vibeassist.gateway.sqlite_store import SqliteStore
from vibeassist.gateway.store import Store, StoreUnavailable
from vibeassist.gateway.tally import Tally
from vibeassist.gateway.upstream import UpstreamPool, http_base, trust
from vibeassist.live import protocol
from vibeassist.live.gateway_credential import LOGOUT_PATH, REFRESH_PATH, REGISTER_PATH

_log = logging.getLogger(__name__)

IDLE_S = 10.0  # for a connection that sends no request, or one that never ends
LINGER_S = 1.0  # for the rest of a body that nobody wants
SPARE_CONNECTIONS = 1000  # beside the sessions: plain requests, and those who are refused
DATABASE = "gateway.db"

_GOOGLE_SOCKET = re.compile(
    r"/ws/google\.ai\.generativelanguage\.(v1|v1beta|v1alpha)"
    r"\.GenerativeService[./]BidiGenerateContent/?"
)
_GOOGLE_REST = re.compile(r"/(v1|v1beta|v1alpha)/models/([^/:]{1,100}):([A-Za-z]{1,40})")
WS_LIVE_PATH = "/ws_live"
LIVE_CHAT_PATH = "/v1/live-chat"
EPHEMERAL_PATH = "/api/v1/ephemeral-token"

_FIXED = (
    *("host", "port", "admin_host", "admin_port", "data_dir", "redis_url", "ca_file"),
    *("live_url", "workers", "reuse_port"),
)
"""Settings that a running gateway cannot take."""


def _silent_logger() -> logging.Logger:
    """For the HTTP library, which would quote a request that it cannot read, token and all."""
    return logging.Logger("vibeassist.gateway.http", logging.CRITICAL + 1)  # noqa: LOG001


_HTTP_LOGGER = _silent_logger()


class Gateway:
    """A running gateway; an async context manager.

    Args:
        config: see :class:`~vibeassist.gateway.config.GatewayConfig`.
        store: what it remembers with; None: as the configuration says.
        tick_s: how often it looks after its sessions.

    Raises (on entering):
        GatewayConfigError: a certificate or a folder that cannot be used.
        ListenError: the address cannot be listened on.
    """

    def __init__(
        self, config: GatewayConfig, *, store: Store | None = None, tick_s: float = TICK_S
    ) -> None:
        self.instance = f"{socket.gethostname()}-{secrets.token_hex(4)}"
        tally = Tally()
        self.house = House(
            config=config,
            pool=UpstreamPool(config),
            store=store or make_store(config),
            alerts=Alerts(config.alert_url, self.instance, tally),
            tally=tally,
        )
        self._door = Door(self.house)
        self._places = Places(self.house, self.instance)
        self._sessions = Sessions(self.house, self._door, self._places)
        self._tick_s = tick_s
        self._tls: ssl.SSLContext | None = None
        self._running = AsyncExitStack()  # what is to be undone at the end
        # Made on entering, before anybody can ask.
        self._requests: Requests
        self._plain: PlainRequests
        self._port = config.port
        self._admin_port = 0

    @property
    def url(self) -> str:
        """The address for clients, like ``https://127.0.0.1:8790``."""
        config = self.house.config
        scheme = "http" if config.tls_cert is None else "https"
        host = own_address() if is_everywhere(config.host) else config.host
        return f"{scheme}://{_in_url(host)}:{self._port}"

    @property
    def admin_url(self) -> str:
        """The operator's address; empty where there is none."""
        host = _in_url(self.house.config.admin_host)
        return f"http://{host}:{self._admin_port}" if self._admin_port else ""

    @property
    def sessions(self) -> int:
        """How many clients are connected at this moment."""
        return len(self.house.visits)

    async def __aenter__(self) -> Self:
        async with AsyncExitStack() as opening:
            house, config = self.house, self.house.config
            self._tls = server_tls(config)
            await house.store.open()
            opening.push_async_callback(house.store.close)
            await self._door.refresh_keys()
            house.revoked = await house.store.revoked(house.wall())
            await opening.enter_async_context(house.pool)
            await opening.enter_async_context(house.alerts)
            base = http_base(config.live_url)
            connector = aiohttp.TCPConnector(ssl=trust(config.ca_file, base))
            timeout = aiohttp.ClientTimeout(total=TIMEOUT_S, sock_connect=IDLE_S)
            http = aiohttp.ClientSession(connector=connector, timeout=timeout, auto_decompress=True)
            await opening.enter_async_context(http)
            self._requests = Requests(house, self._door, self._places, http)
            self._plain = PlainRequests(house, self._door, self._places, http)
            await self._start_sites(opening)
            caretaker = asyncio.create_task(
                Caretaker(house, self._door, self._tick_s).run(), name="caretaker"
            )
            opening.push_async_callback(_stop, caretaker)
            opening.push_async_callback(self._sessions.end_all, ends.RESTARTING)
            self._running = opening.pop_all()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._running.aclose()

    async def drain(self) -> None:
        """Take no new clients; tell those who are here, and end each in a pause of its talk.

        Whoever talks without one is still there after ``drain_s``.
        """
        await self._sessions.drain()

    async def reload(self, config: GatewayConfig) -> list[str]:
        """Take a new configuration without dropping a session; returns what needs a restart."""
        old = self.house.config
        changed = [name for name in _FIXED if getattr(old, name) != getattr(config, name)]
        kept = {name: getattr(old, name) for name in _FIXED}
        self.house.config = config.model_copy(update=kept)
        self.house.alerts.url = config.alert_url
        if self._tls is not None and config.tls_cert is not None and config.tls_key is not None:
            # The context is the one that the listening sockets hold: new connections see it.
            server_tls(config)
            self._tls.load_cert_chain(config.tls_cert, config.tls_key)
        await self._door.refresh_keys()
        return changed

    # Sites

    async def _start_sites(self, opening: AsyncExitStack) -> None:
        config = self.house.config
        application = web.Application(client_max_size=config.google_message_bytes)
        application.router.add_route("*", "/{path:.*}", self._dispatch)
        application.on_response_prepare.append(self._let_read)
        sockets = await listen(
            config.host,
            config.port,
            dead_after_s=config.dead_after_s,
            reuse_port=config.reuse_port,
            remedy="--port or --host",
        )
        self._port = sockets[0].getsockname()[1]
        await self._serve(opening, application, sockets, self._tls)
        if config.admin_port >= 0:
            admin = Admin(self.house, lambda: not self._sessions.draining)
            sockets = await listen(
                config.admin_host,
                config.admin_port,
                dead_after_s=config.dead_after_s,
                remedy="--admin-port or admin_host",
            )
            self._admin_port = sockets[0].getsockname()[1]
            await self._serve(opening, admin.application(), sockets, None)

    async def _serve(
        self,
        opening: AsyncExitStack,
        application: web.Application,
        sockets: list[socket.socket],
        tls: ssl.SSLContext | None,
    ) -> None:
        runner = web.AppRunner(
            application,
            access_log=None,  # it would write every request line
            handle_signals=False,
            keepalive_timeout=IDLE_S,
            lingering_time=LINGER_S,
            shutdown_timeout=CLOSE_S,
            logger=_HTTP_LOGGER,
        )
        await runner.setup()
        opening.push_async_callback(runner.cleanup)
        server = runner.server
        assert server is not None  # noqa: S101 - setup() makes it
        most = self.house.config.max_sessions + SPARE_CONNECTIONS
        for listening in sockets:
            accepting = accept(
                listening,
                server,
                tls=tls,
                handshake_s=IDLE_S,
                may_more=lambda shaking: len(server.connections) + shaking < most,
            )
            task = asyncio.create_task(accepting, name="accept")
            opening.push_async_callback(_stop, task)

    async def _let_read(self, request: web.Request, response: web.StreamResponse) -> None:
        origins.let_read(request, response, self.house.config.origins)

    # Requests

    async def _dispatch(self, request: web.Request) -> web.StreamResponse:
        try:
            return await self._answer(request)
        except TimeoutError:
            self.house.tally.refused["TOO_SLOW"] += 1
            return refusal(Refused(408, "TOO_SLOW", "The request took too long to come."))
        except Refused as error:
            self.house.tally.refused[error.code] += 1
            return refusal(error)
        except StoreUnavailable:
            self.house.tally.store_failures += 1
            self.house.tally.refused["STORE_UNAVAILABLE"] += 1
            return refusal(Refused(503, "STORE_UNAVAILABLE", "Try again in a moment.", wait_s=5))
        except (ConnectionError, web.HTTPException):
            raise
        except Exception as error:
            kind = type(error).__name__  # a text could hold a secret
            _log.error("fault in a request: %s", kind)
            self.house.alerts.say("INTERNAL", f"fault in a request: {kind}")
            return refusal(Refused(500, "INTERNAL", "The gateway has a fault of its own."))

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        # Some SDKs write two slashes at the start, which a URL parser would take for a host.
        path = "/" + request.raw_path.partition("?")[0].lstrip("/")
        config = self.house.config
        caller = Caller(
            peer(
                request.remote, request.headers.get("X-Forwarded-For", ""), config.trusted_proxies
            ),
            request.headers,
            request.query,
        )
        if request.method == "GET":
            if path == protocol.PATH:
                return await self._sessions.v1(request, caller)
            if path == WS_LIVE_PATH:
                return await self._sessions.ws_live(request, caller)
            if config.google_path and path == LIVE_CHAT_PATH:
                return await self._sessions.google(request, caller, None)
            if config.google_path and (found := _GOOGLE_SOCKET.fullmatch(path)):
                return await self._sessions.google(request, caller, found[1])
        elif request.method == "POST":
            return await self._post(request, caller, path)
        elif request.method == "OPTIONS":
            self._sessions.check_origin(request)
            return origins.preflight()
        raise Refused(404, "NOT_FOUND", "There is nothing here.")

    async def _post(self, request: web.Request, caller: Caller, path: str) -> web.StreamResponse:
        self._sessions.check_origin(request)
        if self._sessions.draining:
            raise Refused(503, "GATEWAY_RESTARTING", "The gateway is being stopped.", wait_s=1)
        small = {
            REGISTER_PATH: self._requests.register,
            REFRESH_PATH: self._requests.refresh,
            LOGOUT_PATH: self._requests.logout,
            EPHEMERAL_PATH: self._requests.ephemeral_token,
        }
        if path in small:
            async with asyncio.timeout(IDLE_S):
                return await small[path](request, caller)
        if self.house.config.google_path and (found := _GOOGLE_REST.fullmatch(path)):
            return await self._plain.answer(request, caller, found[1], found[2], found[3])
        raise Refused(404, "NOT_FOUND", "There is nothing here.")


def make_store(config: GatewayConfig) -> Store:
    """The store that the configuration asks for."""
    if config.redis_url is not None:
        return RedisStore(config.redis_url.get_secret_value())
    return SqliteStore(None if config.data_dir is None else config.data_dir / DATABASE)


def _in_url(host: str) -> str:
    return f"[{host}]" if ":" in host else host


async def _stop(task: asyncio.Task[Any]) -> None:
    task.cancel()
    await asyncio.wait([task])
