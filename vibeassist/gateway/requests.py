"""Plain requests for tokens: the gateway's own and Google's ephemeral ones."""

from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp
from aiohttp import web

from vibeassist.gateway.answers import secret
from vibeassist.gateway.door import Caller, Door, Refused, bearer, expires_at
from vibeassist.gateway.house import House
from vibeassist.gateway.places import SHORTEST_LOAN_S, Places
from vibeassist.gateway.policy import field, read_object
from vibeassist.gateway.upstream import http_base
from vibeassist.live.config import DEFAULT_MODEL

SMALL_BODY_BYTES = 1 << 16


class Requests:
    """The handlers; each raises :class:`Refused` for what it does not do.

    Args:
        house: the gateway.
        door: who may come in.
        places: where ephemeral tokens find room.
        http: for plain requests to Google.
    """

    def __init__(
        self, house: House, door: Door, places: Places, http: aiohttp.ClientSession
    ) -> None:
        self._house = house
        self._door = door
        self._places = places
        self._http = http

    async def register(self, request: web.Request, caller: Caller) -> web.Response:
        """``POST /api/v1/auth/register``: a token for an enrolment credential.

        VibeCat's clients send theirs as ``apiKey``.
        """
        body = await _json(request)
        shown = body.get("credential") or body.get("apiKey") or bearer(caller.headers)
        if not isinstance(shown, str) or not shown:
            self._door.failed(caller)
            raise Refused(401, "UNAUTHORIZED", 'Send {"credential": ...}; see your enrolment.')
        token, identity = await self._door.register(caller, shown)
        return secret({"sessionToken": token, "expiresAt": expires_at(identity)})

    async def refresh(self, request: web.Request, caller: Caller) -> web.Response:
        """``POST /api/v1/auth/refresh``: a new token for a valid one."""
        token, identity = await self._door.refresh(caller)
        return secret({"sessionToken": token, "expiresAt": expires_at(identity)})

    async def logout(self, request: web.Request, caller: Caller) -> web.Response:
        """``POST /api/v1/auth/logout``: this token is good no more, its sessions end."""
        identity = self._door.identify(caller)
        if identity.expires_at < float("inf"):
            await self._house.store.revoke_token(identity.token_id, identity.expires_at)
            revoked = await self._house.store.revoked(self._house.wall())
            self._house.revoked = revoked
        return web.Response(status=204)

    async def ephemeral_token(self, request: web.Request, caller: Caller) -> web.Response:
        """``POST /api/v1/ephemeral-token``: Google's own token, locked to what is allowed here.

        What is said with it the gateway cannot see, so it takes a place and goes on the user's
        account for as long as it may last.
        """
        identity = self._door.identify(caller, google=True)
        if not self._house.config.ephemeral_tokens:
            raise Refused(404, "NOT_FOUND", "This gateway mints no ephemeral tokens.")
        body = await _json(request)
        setup = _locked_setup(self._house, body)
        loan = await self._places.lend(identity)
        wanted = _token_request(self._house, setup, loan.life_s)
        token = None
        try:
            token = await self._mint(wanted)
        finally:
            if token is None:
                await loan.give_back()
        if token is None:
            self._house.alerts.say("EPHEMERAL_TOKEN", "Google minted no ephemeral token")
            raise Refused(502, "GEMINI_CONNECT_FAILED", "Google gave no token.")
        await loan.charge()
        return secret({"token": token, "expiresAt": wanted["expireTime"]})

    async def _mint(self, wanted: dict[str, Any]) -> str | None:
        """The token's name; None where Google gives none."""
        url = f"{http_base(self._house.config.live_url)}/v1alpha/auth_tokens"
        headers = {"x-goog-api-key": self._house.key}
        try:
            async with self._http.post(url, json=wanted, headers=headers) as answer:
                made = await answer.json(content_type=None) if answer.status == 200 else {}
        except (aiohttp.ClientError, OSError, TimeoutError, ValueError):
            made = {}
        name = made.get("name") if isinstance(made, dict) else None
        return name if isinstance(name, str) else None


def _locked_setup(house: House, body: dict[str, Any]) -> dict[str, Any]:
    """The setup that the token is locked to: no other model, voice or tool than allowed.

    Raises:
        Refused: the setup that the client asks for is not allowed.
    """
    setup = body.get("setup", {})
    if not isinstance(setup, dict):
        raise Refused(400, "BAD_REQUEST", "setup is not an object.")
    model = field(setup, "model") or body.get("model") or (*house.config.models, DEFAULT_MODEL)[0]
    if not isinstance(model, str):
        raise Refused(400, "BAD_REQUEST", "model is not a string.")
    setup = {**setup, "model": f"models/{model.removeprefix('models/')}"}
    if (refused := house.rules.refuse_google(setup)) is not None:
        raise Refused(403, "NOT_ALLOWED", f"Not allowed: {refused}.")
    return setup


def _token_request(house: House, setup: dict[str, Any], life_s: float) -> dict[str, Any]:
    """What is asked of Google: one use, and nothing but this setup."""
    now = datetime.now(UTC)
    request: dict[str, Any] = {
        "uses": 1,
        "expireTime": _moment(now + timedelta(seconds=life_s)),
        "newSessionExpireTime": _moment(now + timedelta(seconds=SHORTEST_LOAN_S)),
        "bidiGenerateContentSetup": setup,
    }
    if len(setup) == 1 and not house.config.voices and not house.config.tools:
        request["fieldMask"] = "model"  # else the whole setup is locked as it stands
    return request


def _moment(at: datetime) -> str:
    return at.isoformat(timespec="seconds").replace("+00:00", "Z")


async def _json(request: web.Request) -> dict[str, Any]:
    """The small JSON object in a request; an empty body is an empty one.

    Raises:
        Refused: too large, or no JSON object.
    """
    if (request.content_length or 0) > SMALL_BODY_BYTES:
        raise Refused(413, "TOO_LARGE", "The request is too large.")
    body = await request.content.read(SMALL_BODY_BYTES + 1)
    while len(body) <= SMALL_BODY_BYTES and not request.content.at_eof():
        body += await request.content.read(SMALL_BODY_BYTES + 1 - len(body))
    if len(body) > SMALL_BODY_BYTES:
        raise Refused(413, "TOO_LARGE", "The request is too large.")
    if not body.strip():
        return {}
    value = read_object(body)
    if value is None:
        raise Refused(400, "BAD_REQUEST", "The body is no JSON object, or has a name twice.")
    return value
