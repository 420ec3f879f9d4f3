"""Opens sessions: from a request that wants a WebSocket to the end of what it became."""

import asyncio
import logging
from collections.abc import Callable
from typing import Any

from aiohttp import web

from vibeassist.gateway import ends
from vibeassist.gateway.client import CLOSE_S
from vibeassist.gateway.dialects import V1, Dialect, WsLive
from vibeassist.gateway.door import Caller, Door, Refused, is_allowed_origin
from vibeassist.gateway.ends import End
from vibeassist.gateway.house import House, Visit
from vibeassist.gateway.passthrough import Passthrough
from vibeassist.gateway.relay import Relay
from vibeassist.gateway.session import Session
from vibeassist.gateway.spending import check_spent, settle
from vibeassist.gateway.store import Lease, StoreUnavailable
from vibeassist.gateway.tracing import span
from vibeassist.live import protocol
from vibeassist.live.config import DEFAULT_MODEL, DEFAULT_VOICE, SessionConfig

_log = logging.getLogger(__name__)

Make = Callable[[Visit, "web.WebSocketResponse[Any]", asyncio.Transport], Session]
_ALERTING = ("UPSTREAM_KEY_REJECTED", "QUOTA_EXCEEDED", "GEMINI_CONNECT_FAILED")


class Sessions:
    """The sessions of one gateway.

    Args:
        house: the gateway.
        door: who may come in.
        instance: this process's name, for the registry.
    """

    def __init__(self, house: House, door: Door, instance: str) -> None:
        self._house = house
        self._door = door
        self._instance = instance
        self.draining = False
        """Whether no new clients are taken."""

    # One handler for each protocol

    async def v1(self, request: web.Request, caller: Caller) -> web.StreamResponse:
        """``/ws/live``."""
        return await self._relay(request, caller, V1(), check_version=True)

    async def ws_live(self, request: web.Request, caller: Caller) -> web.StreamResponse:
        """``/ws_live``; browsers can show their token in the query only."""
        model = (*self._house.config.models, DEFAULT_MODEL)[0]
        voices = self._house.config.voices
        config = SessionConfig(model=model, voice=(*voices, DEFAULT_VOICE)[0])
        return await self._relay(request, caller, WsLive(config), check_version=False)

    async def google(
        self, request: web.Request, caller: Caller, version: str | None
    ) -> web.StreamResponse:
        """Google's own path, and ``/v1/live-chat``."""
        house = self._house

        def make(
            visit: Visit, socket: "web.WebSocketResponse[Any]", transport: asyncio.Transport
        ) -> Session:
            return Passthrough(house, visit, socket, transport, version)

        return await self._open(request, caller, "google", make, google=True, decode_text=False)

    async def _relay(
        self, request: web.Request, caller: Caller, dialect: Dialect, *, check_version: bool
    ) -> web.StreamResponse:
        def make(
            visit: Visit, socket: "web.WebSocketResponse[Any]", transport: asyncio.Transport
        ) -> Session:
            return Relay(self._house, visit, socket, transport, dialect)

        google = not check_version
        if check_version:
            self._check_basics(request)
            self._door.identify(caller)  # a wrong token is said before a wrong version
            _check_version(request)
        return await self._open(request, caller, dialect.name, make, google=google)

    # The life of one

    async def _open(
        self,
        request: web.Request,
        caller: Caller,
        name: str,
        make: Make,
        *,
        google: bool = False,
        decode_text: bool = True,
    ) -> web.StreamResponse:
        await self._house.opening.passed()
        self._check_basics(request)
        visit = Visit(self._door.identify(caller, google=google), name)
        _check_upgrade(request)
        await check_spent(self._house, visit.identity.user)
        await self._acquire(visit)
        try:
            return await self._run(request, visit, make, decode_text=decode_text)
        finally:
            await self._release(visit)

    async def _run(
        self, request: web.Request, visit: Visit, make: Make, *, decode_text: bool
    ) -> web.StreamResponse:
        config = self._house.config
        socket: web.WebSocketResponse[Any] = web.WebSocketResponse(
            protocols=(protocol.SUBPROTOCOL,),
            autoping=False,  # pongs must be seen
            compress=False,
            max_msg_size=config.message_bytes,
            timeout=CLOSE_S,
            decode_text=decode_text,
        )
        transport = request.transport
        if transport is None:
            raise ConnectionResetError("the client has gone in the meantime")
        await socket.prepare(request)
        visit.task = asyncio.current_task()
        visit.running = session = make(visit, socket, transport)
        self._house.tally.opened[visit.protocol] += 1
        if self.draining:
            session.end(ends.RESTARTING)
        end = ends.FAULT
        with span(config.open_telemetry, visit) as done:
            try:
                end = await session.run()
            finally:
                self._on_end(visit, end, socket.close_code)
                done(end.code)
        return socket

    def _on_end(self, visit: Visit, end: End, close_code: int | None) -> None:
        tally = self._house.tally
        tally.closed[(close_code or 1006) if end.gone else end.code] += 1
        tally.add(visit.tally)
        _log.info(
            "session ended",
            extra={
                "session": visit.id,
                "user": visit.identity.user,
                "protocol": visit.protocol,
                "code": (close_code or 1006) if end.gone else end.code,
                "verdict": "" if end.notice is None else end.notice.code,
                "frames_up": visit.tally.frames_up,
                "frames_down": visit.tally.frames_down,
                "tokens": visit.tally.tokens,
                "reconnects": visit.tally.reconnects,
            },
        )
        if end.operator:
            _log.warning("session ended: %s", end.operator)
        if end.notice is not None and end.notice.code in _ALERTING:
            self._house.alerts.say(end.notice.code, end.operator or end.notice.message)

    async def _acquire(self, visit: Visit) -> None:
        """A place for this session, here and among all instances."""
        house, identity = self._house, visit.identity
        if len(house.visits) >= house.config.max_sessions:
            raise _full("all")
        mine = [other for other in house.visits.values() if other.identity.user == identity.user]
        if len(mine) >= house.config.user_sessions:
            raise _full("user")
        house.visits[visit.id] = visit
        lease = Lease(
            *(visit.id, identity.user, identity.enrolment, visit.protocol),
            *(self._instance, visit.since),
        )
        try:
            full = await house.store.acquire(
                lease, house.config.user_sessions, house.config.max_sessions, house.wall()
            )
        except StoreUnavailable:
            house.tally.store_failures += 1
            full = None  # the limits of this instance alone must do
        except BaseException:
            del house.visits[visit.id]
            raise
        if full is not None:
            del house.visits[visit.id]
            raise _full(full)

    async def _release(self, visit: Visit) -> None:
        house = self._house
        del house.visits[visit.id]
        await settle(house, visit)
        try:
            await house.store.release(visit.id)
        except StoreUnavailable:
            house.tally.store_failures += 1  # the lease runs out by itself

    # Checks

    def check_origin(self, request: web.Request) -> None:
        """Refuse scripts of web pages that are not on the list.

        Raises:
            Refused: 403.
        """
        if not is_allowed_origin(request.headers.get("Origin"), self._house.config.origins):
            raise Refused(403, "FORBIDDEN_ORIGIN", "This web page may not use the gateway.")

    def _check_basics(self, request: web.Request) -> None:
        if self.draining:
            raise Refused(503, "GATEWAY_RESTARTING", "The gateway is being stopped.", wait_s=1)
        self.check_origin(request)

    # The end of all

    async def drain(self) -> None:
        """Take no new ones, tell those who are here, and wait for them until the deadline."""
        self.draining = True
        visits = list(self._house.visits.values())
        for visit in visits:
            if visit.running is not None:
                visit.running.announce(self._house.config.drain_s)
        await self._wait(self._house.config.drain_s)

    async def end_all(self, end: End) -> None:
        """End them all this way."""
        self.draining = True
        for visit in list(self._house.visits.values()):
            if visit.running is not None:
                visit.running.end(end)
        await self._wait(None)

    async def _wait(self, timeout_s: float | None) -> None:
        tasks = [visit.task for visit in self._house.visits.values() if visit.task is not None]
        if tasks:
            await asyncio.wait(tasks, timeout=timeout_s)


def _full(which: str) -> Refused:
    if which == "user":
        return Refused(429, "USER_SESSIONS", "You have as many sessions as you may.", wait_s=5)
    return Refused(429, "TOO_MANY_SESSIONS", "The gateway has no room at the moment.", wait_s=5)


def _check_upgrade(request: web.Request) -> None:
    if request.headers.get("Upgrade", "").lower() != "websocket":
        raise Refused(426, "UPGRADE_REQUIRED", "This path is a WebSocket.")


def _check_version(request: web.Request) -> None:
    """Whether the client speaks v1: it says so, or it says nothing and can mean only that."""
    offered = request.headers.get("Sec-WebSocket-Protocol")
    if offered is None:
        return
    if protocol.SUBPROTOCOL not in (name.strip() for name in offered.split(",")):
        _check_upgrade(request)
        raise Refused(400, "SUBPROTOCOL", f"This gateway speaks {protocol.SUBPROTOCOL}.")
