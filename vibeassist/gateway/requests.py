"""Plain requests: registration, tokens, and Google's REST passed through."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp
from aiohttp import web

from vibeassist.gateway.answers import secret
from vibeassist.gateway.door import Caller, Door, Refused, bearer, expires_at
from vibeassist.gateway.house import House
from vibeassist.gateway.policy import field
from vibeassist.gateway.spending import check_spent
from vibeassist.gateway.upstream import http_base
from vibeassist.live.config import DEFAULT_MODEL

REST_METHODS = ("generateContent", "streamGenerateContent")
REST_TIMEOUT_S = 300.0
SMALL_BODY_BYTES = 1 << 16
BODY_S = 60.0  # for the body of a plain request to come
_EPHEMERAL_LIFE = timedelta(minutes=30)
_EPHEMERAL_START = timedelta(minutes=1)  # both as Google's documentation has them by default
_PASSED_UP = ("Content-Type", "Accept", "User-Agent", "x-goog-api-client", "x-goog-api-version")
_PASSED_DOWN = ("Content-Type", "Retry-After")

Handler = Callable[[web.Request, Caller], Awaitable[web.StreamResponse]]


class Requests:
    """The handlers; each raises :class:`Refused` for what it does not do.

    Args:
        house: the gateway.
        door: who may come in.
        http: for plain requests to Google.
    """

    def __init__(self, house: House, door: Door, http: aiohttp.ClientSession) -> None:
        self._house = house
        self._door = door
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
        """``POST /api/v1/ephemeral-token``: Google's own token, locked to what is allowed here."""
        identity = self._door.identify(caller, google=True)
        if not self._house.config.ephemeral_tokens:
            raise Refused(404, "NOT_FOUND", "This gateway mints no ephemeral tokens.")
        body = await _json(request)
        await check_spent(self._house, identity.user)
        wanted = _token_request(self._house, body, datetime.now(UTC))
        url = f"{http_base(self._house.config.live_url)}/v1alpha/auth_tokens"
        headers = {"x-goog-api-key": self._house.key}
        try:
            async with self._http.post(url, json=wanted, headers=headers) as answer:
                made = await answer.json(content_type=None) if answer.status == 200 else {}
        except (aiohttp.ClientError, OSError, TimeoutError, ValueError):
            made = {}
        if not isinstance(made, dict) or not isinstance(made.get("name"), str):
            self._house.alerts.say("EPHEMERAL_TOKEN", "Google minted no ephemeral token")
            raise Refused(502, "GEMINI_CONNECT_FAILED", "Google gave no token.")
        return secret({"token": made["name"], "expiresAt": wanted["expireTime"]})

    async def rest(
        self, request: web.Request, caller: Caller, version: str, model: str, method: str
    ) -> web.StreamResponse:
        """``POST /{version}/models/{model}:{method}``: passed through, the key put in."""
        identity = self._door.identify(caller, google=True)
        if method not in REST_METHODS:
            raise Refused(404, "NOT_FOUND", f"Only {' and '.join(REST_METHODS)} are passed on.")
        if (refused := self._house.rules.refuse_model(model)) is not None:
            raise Refused(403, "NOT_ALLOWED", f"Not allowed: {refused}.")
        await check_spent(self._house, identity.user)
        async with asyncio.timeout(BODY_S):
            payload = await request.read()
        if self._house.config.tools:
            refused = self._house.rules.refuse_tools(_object(payload))
            if refused is not None:
                raise Refused(403, "NOT_ALLOWED", f"Not allowed: {refused}.")
        url = f"{http_base(self._house.config.live_url)}/{version}/models/{model}:{method}"
        headers = {name: request.headers[name] for name in _PASSED_UP if name in request.headers}
        headers["x-goog-api-key"] = self._house.key
        query = {"alt": "sse"} if request.query.get("alt") == "sse" else {}
        try:
            async with self._http.post(
                url, data=payload, headers=headers, params=query, allow_redirects=False
            ) as answer:
                return await self._copy(request, answer, identity.user)
        except aiohttp.ClientConnectionError:
            raise Refused(
                502, "GEMINI_CONNECT_FAILED", "The gateway cannot reach Google."
            ) from None

    async def _copy(
        self, request: web.Request, answer: aiohttp.ClientResponse, user: str
    ) -> web.StreamResponse:
        """Google's answer to the client, piece by piece; its tokens go on the user's account."""
        passed = {name: answer.headers[name] for name in _PASSED_DOWN if name in answer.headers}
        response = web.StreamResponse(status=answer.status, headers=passed)
        await response.prepare(request)
        tail = b""
        async for piece in answer.content.iter_any():
            tail = (tail + piece)[-SMALL_BODY_BYTES:]  # the counts stand at the end
            await response.write(piece)
        await response.write_eof()
        if tokens := _tokens_in(tail):
            day = datetime.fromtimestamp(self._house.wall(), UTC).date().isoformat()
            await self._house.store.spend(user, day, 0.0, tokens)
        return response


def _tokens_in(tail: bytes) -> int:
    """``totalTokenCount`` nearest to the end of an answer, whole or streamed."""
    _, found, rest = tail.rpartition(b'"totalTokenCount"')
    digits = rest.lstrip(b" \t\r\n:").partition(b",")[0].partition(b"}")[0].strip()
    return int(digits) if found and digits.isdigit() else 0


def _token_request(house: House, body: dict[str, Any], now: datetime) -> dict[str, Any]:
    """What is asked of Google: one use, and no other model, voice or tool than allowed.

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
    request: dict[str, Any] = {
        "uses": 1,
        "expireTime": _moment(now + _EPHEMERAL_LIFE),
        "newSessionExpireTime": _moment(now + _EPHEMERAL_START),
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
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        raise Refused(400, "BAD_REQUEST", "The body is not JSON.") from None
    if not isinstance(value, dict):
        raise Refused(400, "BAD_REQUEST", "The body is not a JSON object.")
    return value


def _object(payload: bytes) -> dict[str, Any]:
    try:
        value = json.loads(payload)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}
