"""Opens sessions: from a request that wants a WebSocket to the end of what it became."""

import asyncio
import logging
from collections.abc import Callable

from aiohttp import web

from vibeassist.gateway import ends, origins
from vibeassist.gateway.client import CLOSE_S
from vibeassist.gateway.dialects import V1, Dialect, WsLive
from vibeassist.gateway.door import Caller, Door, Refused
from vibeassist.gateway.ends import End
from vibeassist.gateway.house import House, Visit
from vibeassist.gateway.passthrough import Passthrough
from vibeassist.gateway.places import Places
from vibeassist.gateway.relay import Relay
from vibeassist.gateway.session import Session
from vibeassist.gateway.shortcut import DirectWebSocket
from vibeassist.gateway.tracing import span
from vibeassist.live import protocol
from vibeassist.live.config import DEFAULT_MODEL, DEFAULT_VOICE, SessionConfig

_log = logging.getLogger(__name__)

Make = Callable[[Visit, DirectWebSocket, asyncio.Transport], Session]
GOOGLE = "google"
_ALERTING = ("UPSTREAM_KEY_REJECTED", "QUOTA_EXCEEDED", "GEMINI_CONNECT_FAILED")


class Sessions:
    """The sessions of one gateway.

    Args:
        house: the gateway.
        door: who may come in.
        places: where they find room.
    """

    def __init__(self, house: House, door: Door, places: Places) -> None:
        self._house = house
        self._door = door
        self._places = places
        self.draining = False
        """Whether no new clients are taken."""

    # One handler for each protocol

    async def v1(self, request: web.Request, caller: Caller) -> web.StreamResponse:
        """``/ws/live``."""
        self._check_basics(request)
        self._door.identify(caller)  # a wrong token is said before a wrong version
        _check_version(request)
        return await self._relay(request, caller, V1(), in_query=False)

    async def ws_live(self, request: web.Request, caller: Caller) -> web.StreamResponse:
        """``/ws_live``; browsers can show their token in the query only."""
        model = (*self._house.config.models, DEFAULT_MODEL)[0]
        voices = self._house.config.voices
        config = SessionConfig(model=model, voice=(*voices, DEFAULT_VOICE)[0])
        return await self._relay(request, caller, WsLive(config), in_query=True)

    async def google(
        self, request: web.Request, caller: Caller, version: str | None
    ) -> web.StreamResponse:
        """Google's own path, and ``/v1/live-chat``."""
        house = self._house

        def make(visit: Visit, socket: DirectWebSocket, transport: asyncio.Transport) -> Session:
            return Passthrough(house, visit, socket, transport, version)

        largest = house.config.google_message_bytes
        return await self._open(request, caller, GOOGLE, make, largest, in_query=True)

    async def _relay(
        self, request: web.Request, caller: Caller, dialect: Dialect, *, in_query: bool
    ) -> web.StreamResponse:
        def make(visit: Visit, socket: DirectWebSocket, transport: asyncio.Transport) -> Session:
            return Relay(self._house, visit, socket, transport, dialect)

        largest = self._house.config.message_bytes
        return await self._open(request, caller, dialect.name, make, largest, in_query=in_query)

    # The life of one

    async def _open(
        self,
        request: web.Request,
        caller: Caller,
        name: str,
        make: Make,
        largest: int,
        *,
        in_query: bool,
    ) -> web.StreamResponse:
        await self._house.opening.passed()
        self._check_basics(request)
        visit = Visit(self._door.identify(caller, google=in_query), name, largest)
        _check_upgrade(request)
        async with self._places.taken(visit):
            return await self._run(request, visit, make)

    async def _run(self, request: web.Request, visit: Visit, make: Make) -> web.StreamResponse:
        socket = DirectWebSocket(
            protocols=(protocol.SUBPROTOCOL,),
            autoping=False,  # pongs must be seen
            autoclose=False,
            compress=False,
            max_msg_size=visit.message_bytes,
            timeout=CLOSE_S,
            decode_text=visit.protocol != GOOGLE,  # which is passed on as it came
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
        with span(self._house.config.open_telemetry, visit) as done:
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

    # Checks

    def check_origin(self, request: web.Request) -> None:
        """Refuse scripts of web pages that are not on the list.

        Raises:
            Refused: 403.
        """
        if not origins.is_allowed(request.headers.get("Origin"), self._house.config.origins):
            raise Refused(403, "FORBIDDEN_ORIGIN", "This web page may not use the gateway.")

    def _check_basics(self, request: web.Request) -> None:
        if self.draining:
            raise Refused(503, "GATEWAY_RESTARTING", "The gateway is being stopped.", wait_s=1)
        self.check_origin(request)

    # The end of all

    async def drain(self) -> None:
        """Take no new ones; those who are here are told, and may end their turn in time."""
        self.draining = True
        visits = list(self._house.visits.values())
        for visit in visits:
            if visit.running is not None:
                visit.running.drain(self._house.config.drain_s)
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


def _check_upgrade(request: web.Request) -> None:
    headers = request.headers
    if headers.get("Upgrade", "").lower() != "websocket":
        raise Refused(426, "UPGRADE_REQUIRED", "This path is a WebSocket.")
    if headers.get("Sec-WebSocket-Version", "").strip() != "13":
        raise Refused(426, "UPGRADE_REQUIRED", "This path is a WebSocket of RFC 6455.")


def _check_version(request: web.Request) -> None:
    """Whether the client speaks v1: it says so, or it says nothing and can mean only that."""
    offered = request.headers.get("Sec-WebSocket-Protocol")
    if offered is None:
        return
    if protocol.SUBPROTOCOL not in (name.strip() for name in offered.split(",")):
        _check_upgrade(request)
        raise Refused(400, "SUBPROTOCOL", f"This gateway speaks {protocol.SUBPROTOCOL}.")
