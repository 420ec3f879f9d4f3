"""The gateway: one port for clients, one upstream connection for each of them."""

import asyncio
import logging
import secrets
import socket
import ssl
from contextlib import AsyncExitStack
from types import TracebackType
from typing import Any, Self

import aiohttp
from aiohttp import web

from vibeassist.gateway import ends
from vibeassist.gateway.admin import Admin
from vibeassist.gateway.alerts import Alerts
from vibeassist.gateway.caretaker import TICK_S, Caretaker
from vibeassist.gateway.client import CLOSE_S
from vibeassist.gateway.config import GatewayConfig
from vibeassist.gateway.door import Door
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
from vibeassist.gateway.routes import Routes
from vibeassist.gateway.sessions import Sessions
from vibeassist.gateway.sqlite_store import SqliteStore
from vibeassist.gateway.store import Store
from vibeassist.gateway.tally import Tally
from vibeassist.gateway.upstream import UpstreamPool, http_base, trust

IDLE_S = 10.0  # for a connection that sends no request
LINGER_S = 1.0  # for the rest of a body that nobody wants
SPARE_CONNECTIONS = 1000  # beside the sessions: plain requests, and those who are refused
DATABASE = "gateway.db"

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
            requests = Requests(house, self._door, self._places, http)
            plain = PlainRequests(house, self._door, self._places, http)
            await self._start_sites(opening, Routes(house, self._sessions, requests, plain))
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

    async def _start_sites(self, opening: AsyncExitStack, routes: Routes) -> None:
        config = self.house.config
        sockets = await listen(
            config.host,
            config.port,
            dead_after_s=config.dead_after_s,
            reuse_port=config.reuse_port,
            remedy="--port or --host",
        )
        self._port = sockets[0].getsockname()[1]
        await self._serve(opening, routes.application(), sockets, self._tls)
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
