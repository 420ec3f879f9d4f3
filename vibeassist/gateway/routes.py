"""Leads each request of a client to whoever answers it, and says why where nobody does."""

import asyncio
import logging
import re

from aiohttp import web

from vibeassist.gateway import origins
from vibeassist.gateway.answers import refusal
from vibeassist.gateway.door import Caller, Refused, peer
from vibeassist.gateway.house import House
from vibeassist.gateway.plain import PlainRequests
from vibeassist.gateway.requests import Requests
from vibeassist.gateway.sessions import Sessions
from vibeassist.gateway.store import StoreUnavailable
from vibeassist.live import protocol
from vibeassist.live.gateway_credential import LOGOUT_PATH, REFRESH_PATH, REGISTER_PATH

_log = logging.getLogger(__name__)

BODY_S = 10.0  # for a small request to come to its end
WS_LIVE_PATH = "/ws_live"
LIVE_CHAT_PATH = "/v1/live-chat"
EPHEMERAL_PATH = "/api/v1/ephemeral-token"

_GOOGLE_SOCKET = re.compile(
    r"/ws/google\.ai\.generativelanguage\.(v1|v1beta|v1alpha)"
    r"\.GenerativeService[./]BidiGenerateContent/?"
)
_GOOGLE_REST = re.compile(r"/(v1|v1beta|v1alpha)/models/([^/:]{1,100}):([A-Za-z]{1,40})")


class Routes:
    """The public port.

    Args:
        house: the gateway.
        sessions: whoever wants a WebSocket.
        requests: tokens.
        plain: Google's own plain requests.
    """

    def __init__(
        self, house: House, sessions: Sessions, requests: Requests, plain: PlainRequests
    ) -> None:
        self._house = house
        self._sessions = sessions
        self._plain = plain
        self._small = {
            REGISTER_PATH: requests.register,
            REFRESH_PATH: requests.refresh,
            LOGOUT_PATH: requests.logout,
            EPHEMERAL_PATH: requests.ephemeral_token,
        }

    def application(self) -> web.Application:
        """All of them, to be served."""
        application = web.Application(client_max_size=self._house.config.google_message_bytes)
        application.router.add_route("*", "/{path:.*}", self._dispatch)
        application.on_response_prepare.append(self._let_read)
        return application

    async def _let_read(self, request: web.Request, response: web.StreamResponse) -> None:
        origins.let_read(request, response, self._house.config.origins)

    async def _dispatch(self, request: web.Request) -> web.StreamResponse:
        try:
            return await self._answer(request)
        except TimeoutError:
            self._house.tally.refused["TOO_SLOW"] += 1
            return refusal(Refused(408, "TOO_SLOW", "The request took too long to come."))
        except Refused as error:
            self._house.tally.refused[error.code] += 1
            return refusal(error)
        except StoreUnavailable:
            self._house.tally.store_failures += 1
            self._house.tally.refused["STORE_UNAVAILABLE"] += 1
            return refusal(Refused(503, "STORE_UNAVAILABLE", "Try again in a moment.", wait_s=5))
        except (ConnectionError, web.HTTPException):
            raise
        except Exception as error:
            kind = type(error).__name__  # a text could hold a secret
            _log.error("fault in a request: %s", kind)
            self._house.alerts.say("INTERNAL", f"fault in a request: {kind}")
            return refusal(Refused(500, "INTERNAL", "The gateway has a fault of its own."))

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        # Some SDKs write two slashes at the start, which a URL parser would take for a host.
        path = "/" + request.raw_path.partition("?")[0].lstrip("/")
        config = self._house.config
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
        if path in self._small:
            async with asyncio.timeout(BODY_S):
                return await self._small[path](request, caller)
        if self._house.config.google_path and (found := _GOOGLE_REST.fullmatch(path)):
            return await self._plain.answer(request, caller, found[1], found[2], found[3])
        raise Refused(404, "NOT_FOUND", "There is nothing here.")
