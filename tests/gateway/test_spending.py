"""The day's limits hold on every way to Google, whatever a user does to get around them."""

import asyncio
import json
import time
from datetime import datetime
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from tests.gateway.conftest import KEY, enrol, token_of
from tests.gateway.rawsocket import GOOGLE
from vibeassist.gateway.spending import TOKENS_PER_S, today
from vibeassist.gateway.store import Spent
from vibeassist.gateway.tally import SessionTally
from vibeassist.live import protocol
from vibeassist.live.config import SessionConfig

TOKEN = "token-for-the-tests"
BEARER = {"Authorization": f"Bearer {TOKEN}"}
SETUP = str(protocol.encode_client(protocol.Setup(SessionConfig())))
PLAIN = "/v1beta/models/gemini-3.8-live:generateContent"


async def spent(gateway: Any, user: str = "static") -> Spent:
    found: Spent = await gateway.house.store.spend(user, today(time.time()), 0.0, 0)
    return found


async def code(answer: aiohttp.ClientResponse) -> tuple[int, str]:
    return answer.status, (await answer.json())["error"]["code"]


async def nobody_there(gateway: Any) -> None:
    async with asyncio.timeout(5):
        while gateway.sessions:
            await asyncio.sleep(0.01)


# Many devices


async def test_the_devices_of_a_user_share_their_limits(
    make_gateway: Any, http: aiohttp.ClientSession
) -> None:
    gateway = await make_gateway(user_sessions=1, minutes_per_day=1)
    tokens = []
    for user in ("ada", "ada", "bob"):
        _, credential = await enrol(gateway, user)
        tokens.append(await token_of(http, gateway, credential))
    url = gateway.url + protocol.PATH
    one, two, other = ({"Authorization": f"Bearer {token}"} for token in tokens)
    async with http.ws_connect(url, headers=one):
        async with http.get(url, headers=two | {"Upgrade": "websocket", "Connection": "Upgrade",
                            "Sec-WebSocket-Version": "13"}) as answer:  # fmt: skip
            assert await code(answer) == (429, "USER_SESSIONS")
        async with http.ws_connect(url, headers=other):
            pass
    await nobody_there(gateway)
    await gateway.house.store.spend("ada", today(time.time()), 61.0, 0)
    for headers in (one, two):
        async with http.post(gateway.url + PLAIN, headers=headers, json={}) as answer:
            assert await code(answer) == (429, "DAILY_LIMIT")


# Usage that Google does not report


def test_what_google_does_not_report_is_guessed() -> None:
    tally = SessionTally(bytes_up=320_000)
    assert tally.estimated_tokens == 320  # ten seconds of speech, 32 tokens each
    tally.text_up = 4000
    tally.bytes_up += 4000
    assert tally.estimated_tokens == 1320
    tally.report(100)
    assert tally.estimated_tokens == 100
    tally.bytes_down += 48_000
    assert tally.estimated_tokens == 148
    tally.report(-5)
    assert tally.estimated_tokens == 100


@pytest.mark.parametrize("path", [protocol.PATH, GOOGLE])
async def test_hanging_up_before_the_count_does_not_help(
    make_gateway: Any, google: Any, http: aiohttp.ClientSession, path: str
) -> None:
    gateway = await make_gateway(tokens_per_day=5000)
    text = "x" * 40_000
    async with http.ws_connect(gateway.url + path, headers=BEARER) as client:
        if path == GOOGLE:
            await client.send_json({"setup": {"model": "models/gemini-3.8-live"}})
        else:
            await client.send_str(SETUP)
        session = await google.confirmed()
        turns = [{"role": "user", "parts": [{"text": text}]}]
        await client.send_json({"type": "clientContent", "clientContent": {"turns": turns}})
        await session.next()
    await nobody_there(gateway)
    assert 10_000 <= (await spent(gateway)).tokens < 11_000
    async with http.post(gateway.url + PLAIN, headers=BEARER, json={}) as answer:
        assert await code(answer) == (429, "DAILY_LIMIT")


# Plain requests


def answers(body: bytes, status: int = 200) -> Any:
    async def answer(request: web.Request) -> web.Response:
        await request.read()
        return web.Response(status=status, body=body, content_type="application/json")

    return answer


@pytest.mark.parametrize(
    ("body", "low", "high"),
    [
        (b'{"usageMetadata": {"promptTokenCount": 3, "totalTokenCount" : 77}}', 77, 77),
        (b'{"candidates": []}' + b" " * 20_000, 30, 100),
    ],
)
async def test_plain_requests_are_counted_also_without_counts(
    make_gateway: Any, google: Any, http: aiohttp.ClientSession, body: bytes, low: int, high: int
) -> None:
    gateway = await make_gateway()
    google.answer = answers(body)
    async with http.post(gateway.url + PLAIN, headers=BEARER, data=b"{}" + b" " * 200) as answer:
        assert await answer.read() == body
    await nobody_there(gateway)
    assert low <= (await spent(gateway)).tokens <= high


async def test_an_answer_that_nobody_waits_for_is_counted(
    make_gateway: Any, google: Any, http: aiohttp.ClientSession
) -> None:
    """The counts come last; who hangs up before has asked all the same."""
    gateway = await make_gateway()
    go_on = asyncio.Event()

    async def stream(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        await response.write(b'{"candidates": [')
        await go_on.wait()
        for _ in range(100):
            await response.write(b" " * 1000)
        await response.write(b'], "usageMetadata": {"totalTokenCount": 5000}}')
        await response.write_eof()
        return response

    google.answer = stream
    async with http.post(gateway.url + PLAIN, headers=BEARER, json={}) as answer:
        await answer.content.readany()
        answer.close()
    go_on.set()
    await nobody_there(gateway)
    assert (await spent(gateway)).tokens == 5000


async def test_a_plain_request_takes_a_place(
    make_gateway: Any, google: Any, http: aiohttp.ClientSession
) -> None:
    gateway = await make_gateway(user_sessions=1, tokens_per_day=100)
    arrived, go_on = asyncio.Event(), asyncio.Event()

    async def wait(_: web.Request) -> web.Response:
        arrived.set()
        await go_on.wait()
        return web.json_response({"usageMetadata": {"totalTokenCount": 100}})

    google.answer = wait
    first = asyncio.create_task(http.post(gateway.url + PLAIN, headers=BEARER, json={}))
    await asyncio.wait_for(arrived.wait(), 5)
    async with http.post(gateway.url + PLAIN, headers=BEARER, json={}) as answer:
        assert await code(answer) == (429, "USER_SESSIONS")
    go_on.set()
    assert (await first).status == 200
    await nobody_there(gateway)
    async with http.post(gateway.url + PLAIN, headers=BEARER, json={}) as answer:
        assert await code(answer) == (429, "DAILY_LIMIT")


async def test_revoking_ends_a_plain_request_too(
    make_gateway: Any, google: Any, http: aiohttp.ClientSession
) -> None:
    gateway = await make_gateway()
    identifier, credential = await enrol(gateway, "ada")
    token = await token_of(http, gateway, credential)

    async def forever(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        await response.write(b"[")
        await asyncio.Event().wait()
        raise AssertionError

    google.answer = forever
    async with http.post(gateway.url + PLAIN, headers={"x-goog-api-key": token}) as answer:
        assert await answer.content.readany() == b"["
        await gateway.house.store.revoke_enrolment(identifier, time.time())
        with pytest.raises(aiohttp.ClientError):
            await asyncio.wait_for(answer.content.read(), 10)
    await nobody_there(gateway)


async def test_googles_complaint_comes_without_the_key_and_costs_nothing(
    make_gateway: Any, google: Any, http: aiohttp.ClientSession
) -> None:
    gateway = await make_gateway()
    google.answer = answers(f'{{"error": "api_key:{KEY} at /x?key={KEY}"}}'.encode(), 403)
    async with http.post(gateway.url + PLAIN, headers=BEARER, json={}) as answer:
        assert answer.status == 403
        assert await answer.text() == '{"error": "api_key:*** at /x?key=***"}'
    await nobody_there(gateway)
    assert (await spent(gateway)).tokens == 0


@pytest.mark.parametrize(
    ("values", "body", "status"),
    [
        ({"voices": ["Puck"]}, {"generationConfig": {"speechConfig": {"voiceConfig": {
            "prebuiltVoiceConfig": {"voiceName": "Kore"}}}}}, 403),
        ({"tools": ["none"]}, {"tools": [{"codeExecution": {}}]}, 403),
        ({"tools": ["look"]}, {"tools": []}, 200),
        ({"voices": ["Puck"]}, {"generationConfig": {}, "generation_config": {}}, 400),
        ({"tools": ["none"]}, [], 400),
    ],
)  # fmt: skip
async def test_the_rules_hold_for_plain_requests(
    make_gateway: Any, google: Any, http: aiohttp.ClientSession, values: Any, body: Any, status: int
) -> None:
    gateway = await make_gateway(**values)
    google.answer = answers(b"{}")
    async with http.post(gateway.url + PLAIN, headers=BEARER, json=body) as answer:
        assert answer.status == status


# Ephemeral tokens


async def mint(http: aiohttp.ClientSession, gateway: Any, **body: Any) -> tuple[int, Any]:
    url = gateway.url + "/api/v1/ephemeral-token"
    async with http.post(url, headers=BEARER, json=body) as answer:
        return answer.status, await answer.json()


def mints(asked: list[dict[str, Any]]) -> Any:
    async def answer(request: web.Request) -> web.Response:
        asked.append(await request.json())
        return web.json_response({"name": f"auth_tokens/{len(asked)}"})

    return answer


async def test_an_ephemeral_token_takes_a_place_and_is_charged_in_full(
    make_gateway: Any, google: Any, http: aiohttp.ClientSession
) -> None:
    gateway = await make_gateway(user_sessions=1)
    asked: list[dict[str, Any]] = []
    google.answer = mints(asked)
    assert (await mint(http, gateway))[0] == 200
    assert await spent(gateway) == Spent(1800.0, 1800 * TOKENS_PER_S)
    status, answer = await mint(http, gateway)
    assert (status, answer["error"]["code"]) == (429, "USER_SESSIONS")
    with pytest.raises(aiohttp.WSServerHandshakeError, match="429"):
        await http.ws_connect(gateway.url + protocol.PATH, headers=BEARER)
    (lease,) = await gateway.house.store.leases(time.time() + 1700)
    assert lease.protocol == "ephemeral"
    assert await gateway.house.store.leases(time.time() + 1900) == []
    assert len(asked) == 1


async def test_an_ephemeral_token_lasts_no_longer_than_the_day_allows(
    make_gateway: Any, google: Any, http: aiohttp.ClientSession
) -> None:
    gateway = await make_gateway(minutes_per_day=10)
    await gateway.house.store.spend("static", today(time.time()), 300.0, 0)
    asked: list[dict[str, Any]] = []
    google.answer = mints(asked)
    assert (await mint(http, gateway))[0] == 200
    left = datetime.fromisoformat(asked[0]["expireTime"]).timestamp() - time.time()
    assert 290 < left <= 301
    status, answer = await mint(http, gateway)
    assert (status, answer["error"]["code"]) == (429, "DAILY_LIMIT")


async def test_a_token_that_google_does_not_give_costs_nothing(
    make_gateway: Any, google: Any, http: aiohttp.ClientSession
) -> None:
    gateway = await make_gateway(user_sessions=1)
    google.answer = answers(b"{}", 500)
    for _ in range(2):
        status, answer = await mint(http, gateway)
        assert (status, answer["error"]["code"]) == (502, "GEMINI_CONNECT_FAILED")
    assert await spent(gateway) == Spent()


# Names that are said twice


@pytest.mark.parametrize(
    "setup",
    [
        '{"setup": {"model": "models/a", "model": "models/b"}}',
        '{"setup": {"generationConfig": {}, "generation_config": {}}}',
        '{"setup": {"model": "models/a"}, "setup": {"model": "models/b"}}',
    ],
)
async def test_a_setup_that_says_a_thing_twice_is_none(
    make_gateway: Any, google: Any, http: aiohttp.ClientSession, setup: str
) -> None:
    """Of two values the gateway might judge one and Google take the other."""
    gateway = await make_gateway(models=["a", "b"])
    async with http.ws_connect(gateway.url + GOOGLE, headers=BEARER) as client:
        await client.send_str(setup)
        assert (await client.receive(timeout=5)).data == 4400
    assert google.sessions.empty()


@pytest.mark.parametrize(
    ("message", "closed"),
    [
        ('{"setup": {"model": "models/forbidden"}}', 4400),
        ('{"s\\u0065tup": {"model": "models/forbidden"}}', 4400),
        ('{"context\\u0055pdate": {"tools": {"tools": [{"codeExecution": {}}]}}}', 4403),
        ('{"contextUpdate": {}, "context_update": {}}', 4400),
        ('{"clientContent": {"turns": [{"parts": [{"text": "the \\u0041 contextUpdate"}]}]}}', 0),
    ],
)
async def test_nothing_is_changed_after_the_setup_however_it_is_written(
    make_gateway: Any, google: Any, http: aiohttp.ClientSession, message: str, closed: int
) -> None:
    gateway = await make_gateway(models=["a"], tools=["none"])
    async with http.ws_connect(gateway.url + GOOGLE, headers=BEARER) as client:
        await client.send_json({"setup": {"model": "models/a"}})
        session = await google.confirmed()
        await client.receive(timeout=5)
        await client.send_str(message)
        if closed:
            assert (await client.receive(timeout=5)).data == closed
            assert session.received.empty()
        else:
            assert await session.next() == json.loads(message)
