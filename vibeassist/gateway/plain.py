"""Google's plain requests, passed through: the key put in, the tokens counted."""

import asyncio
import re
from collections.abc import Coroutine
from typing import Any

import aiohttp
from aiohttp import web

from vibeassist.gateway.door import Caller, Door, Refused
from vibeassist.gateway.ends import End
from vibeassist.gateway.house import House, Visit
from vibeassist.gateway.places import Places
from vibeassist.gateway.policy import read_object
from vibeassist.gateway.upstream import http_base

METHODS = ("generateContent", "streamGenerateContent")
TIMEOUT_S = 300.0
BODY_S = 60.0  # for the body of a request to come
_TAIL_BYTES = 1 << 16  # of an answer: the counts stand at its end
_ERROR_BYTES = 1 << 16  # of Google's complaints; the rest is left out
_PASSED_UP = ("Content-Type", "Accept", "User-Agent", "x-goog-api-client", "x-goog-api-version")
_PASSED_DOWN = ("Content-Type", "Retry-After")
_COUNT = re.compile(rb'"totalTokenCount"\s*:\s*(\d{1,12})')


class Exchange:
    """One request under way, as the gateway holds it.

    Args:
        work: what passes it on.
    """

    queued_bytes = 0

    def __init__(self, work: asyncio.Task[web.StreamResponse]) -> None:
        self._work = work

    def end(self, end: End) -> None:
        """See :class:`~vibeassist.gateway.house.Running`."""
        self._work.cancel()

    def drain(self, time_left_s: float) -> None:
        """It ends by itself soon."""

    def tick(self, now: float) -> None:
        """It has a deadline of its own."""


class PlainRequests:
    """Passes them on.

    Args:
        house: the gateway.
        door: who may come in.
        places: where they find room.
        http: for requests to Google.
    """

    def __init__(
        self, house: House, door: Door, places: Places, http: aiohttp.ClientSession
    ) -> None:
        self._house = house
        self._door = door
        self._places = places
        self._http = http

    async def answer(
        self, request: web.Request, caller: Caller, version: str, model: str, method: str
    ) -> web.StreamResponse:
        """``POST /{version}/models/{model}:{method}``.

        Raises:
            Refused: it is not passed on, or Google cannot be reached.
        """
        visit = Visit(self._door.identify(caller, google=True), "google-rest")
        if method not in METHODS:
            raise Refused(404, "NOT_FOUND", f"Only {' and '.join(METHODS)} are passed on.")
        self._check(self._house.rules.refuse_model(model))
        target = f"/{version}/models/{model}:{method}"
        async with self._places.taken(visit):
            work = self._pass_on(request, visit, target, model)
            return await self._run(request, visit, work)

    def _check(self, forbidden: str | None) -> None:
        if forbidden is not None:
            raise Refused(403, "NOT_ALLOWED", f"Not allowed: {forbidden}.")

    def _check_body(self, payload: bytes, model: str) -> None:
        config = self._house.config
        if not (config.voices or config.tools):
            return
        body = read_object(payload)
        if body is None:
            raise Refused(400, "BAD_REQUEST", "The body is no JSON object, or has a name twice.")
        self._check(self._house.rules.refuse_google({**body, "model": model}))

    async def _run(
        self,
        request: web.Request,
        visit: Visit,
        work: Coroutine[Any, Any, web.StreamResponse],
    ) -> web.StreamResponse:
        """Let it come to its end, unless the gateway ends it: revoked, spent, stopped."""
        task: asyncio.Task[web.StreamResponse] = asyncio.create_task(work, name="plain request")
        visit.task, visit.running = asyncio.current_task(), Exchange(task)
        try:
            await asyncio.wait([task])
        except asyncio.CancelledError:
            task.cancel()
            await asyncio.wait([task])
            raise
        if not task.cancelled():
            return task.result()
        if request.transport is not None:
            request.transport.abort()  # an answer that has begun cannot be taken back
        raise ConnectionResetError("ended by the gateway")

    async def _pass_on(
        self, request: web.Request, visit: Visit, target: str, model: str
    ) -> web.StreamResponse:
        async with asyncio.timeout(BODY_S):
            payload = await request.read()
        self._check_body(payload, model)
        url = http_base(self._house.config.live_url) + target
        headers = {name: request.headers[name] for name in _PASSED_UP if name in request.headers}
        headers["x-goog-api-key"] = self._house.key
        query = {"alt": "sse"} if request.query.get("alt") == "sse" else {}
        visit.tally.bytes_up += len(payload)
        visit.tally.text_up += len(payload)
        try:
            async with self._http.post(
                url, data=payload, headers=headers, params=query, allow_redirects=False
            ) as answer:
                if answer.status == 200:
                    return await self._copy(request, answer, visit)
                visit.tally.report(0)  # a refusal costs nothing
                return await self._complaint(answer)
        except aiohttp.ClientConnectionError:
            raise Refused(
                502, "GEMINI_CONNECT_FAILED", "The gateway cannot reach Google."
            ) from None

    async def _complaint(self, answer: aiohttp.ClientResponse) -> web.Response:
        """Google's refusal without the key, which some of them quote."""
        body = await answer.content.read(_ERROR_BYTES)
        while len(body) < _ERROR_BYTES and not answer.content.at_eof():
            body += await answer.content.read(_ERROR_BYTES - len(body))
        body = body.replace(self._house.key.encode(), b"***")
        return web.Response(status=answer.status, headers=_passed_down(answer), body=body)

    async def _copy(
        self, request: web.Request, answer: aiohttp.ClientResponse, visit: Visit
    ) -> web.StreamResponse:
        """Google's answer to the client, piece by piece; its tokens go on the user's account.

        A client that hangs up before the end, where the counts are, has asked all the same: the
        answer is read on without it.
        """
        response = web.StreamResponse(status=answer.status, headers=_passed_down(answer))
        gone = False
        tail = b""
        try:
            await response.prepare(request)
        except ConnectionError:
            gone = True
        async for piece in answer.content.iter_any():
            visit.tally.bytes_down += len(piece)
            tail = (tail + piece)[-_TAIL_BYTES:]
            if not gone:
                try:
                    await response.write(piece)
                except ConnectionError:
                    gone = True
        if counts := _COUNT.findall(tail):
            visit.tally.report(int(counts[-1]))
        if gone:
            raise ConnectionResetError("the client has gone")
        await response.write_eof()
        return response


def _passed_down(answer: aiohttp.ClientResponse) -> dict[str, str]:
    return {name: answer.headers[name] for name in _PASSED_DOWN if name in answer.headers}
