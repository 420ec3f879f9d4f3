"""The operator's door, on a port of its own: health, readiness, metrics, who is connected."""

import hmac
import time
from collections.abc import Callable

from aiohttp import web

from vibeassist.gateway.door import bearer
from vibeassist.gateway.house import House
from vibeassist.gateway.metrics import CONTENT_TYPE, GatewayMetrics
from vibeassist.gateway.store import StoreUnavailable


class Admin:
    """The handlers of the admin port.

    Args:
        house: the gateway.
        is_ready: whether new clients are taken.
    """

    def __init__(self, house: House, is_ready: Callable[[], bool]) -> None:
        self._house = house
        self._is_ready = is_ready
        self._metrics = GatewayMetrics(house)

    def application(self) -> web.Application:
        """Its routes."""
        application = web.Application()
        application.router.add_get("/healthz", self._healthz)
        application.router.add_get("/readyz", self._readyz)
        application.router.add_get("/metrics", self._show_metrics)
        application.router.add_get("/admin/sessions", self._sessions)
        return application

    async def _healthz(self, _: web.Request) -> web.Response:
        return web.json_response({"status": "ok"})

    async def _readyz(self, _: web.Request) -> web.Response:
        if not self._is_ready():
            return web.json_response({"status": "draining"}, status=503)
        try:
            await self._house.store.leases(self._house.wall())
        except StoreUnavailable:
            # Ready all the same: running without the store is better than not at all.
            return web.json_response({"status": "ok", "store": "unavailable"})
        return web.json_response({"status": "ok"})

    async def _show_metrics(self, _: web.Request) -> web.Response:
        return web.Response(body=self._metrics.text(), headers={"Content-Type": CONTENT_TYPE})

    async def _sessions(self, request: web.Request) -> web.Response:
        """Who is connected to this instance, and which sessions run on all of them."""
        token = self._house.config.admin_token
        if token is not None:
            shown = bearer(request.headers).encode(errors="replace")
            if not hmac.compare_digest(shown, token.get_secret_value().encode()):
                return web.json_response({"error": {"code": "UNAUTHORIZED"}}, status=401)
        try:
            leases = await self._house.store.leases(self._house.wall())
        except StoreUnavailable:
            leases = []
        here = [
            {
                "session": visit.id,
                "user": visit.identity.user,
                "enrolment": visit.identity.enrolment,
                "protocol": visit.protocol,
                "model": visit.model,
                "seconds": round(time.time() - visit.since),
                "framesUp": visit.tally.frames_up,
                "framesDown": visit.tally.frames_down,
                "estimatedTokens": visit.tally.estimated_tokens,
                "reconnects": visit.tally.reconnects,
                "queuedBytes": visit.running.queued_bytes if visit.running is not None else 0,
            }
            for visit in self._house.visits.values()
        ]
        everywhere = [
            {"session": lease.session, "user": lease.user, "instance": lease.instance}
            for lease in leases
        ]
        return web.json_response({"here": here, "everywhere": everywhere})
