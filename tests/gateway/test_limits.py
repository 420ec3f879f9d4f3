"""What is refused, and that it says why: in HTTP before a session, in the protocol within one."""

import asyncio
import contextlib
import time
from typing import Any

import aiohttp
import pytest

from tests.gateway.conftest import enrol, token_of
from vibeassist.gateway import routes, server
from vibeassist.gateway.policy import Rules
from vibeassist.gateway.spending import today
from vibeassist.live import protocol
from vibeassist.live.config import FunctionDeclaration, SessionConfig

TOKEN = "token-for-the-tests"
BEARER = {"Authorization": f"Bearer {TOKEN}"}
SETUP = str(protocol.encode_client(protocol.Setup(SessionConfig())))


async def connect(http: aiohttp.ClientSession, gateway: Any, **headers: str) -> Any:
    return await http.ws_connect(gateway.url + protocol.PATH, headers=BEARER | headers)


async def refused(http: aiohttp.ClientSession, gateway: Any, **headers: str) -> tuple[int, str]:
    """Status and code of a connection that gets no WebSocket."""
    upgrade = {
        "Connection": "Upgrade",
        "Upgrade": "websocket",
        "Sec-WebSocket-Version": "13",
        "Sec-WebSocket-Key": "AAAAAAAAAAAAAAAAAAAAAA==",
    }
    async with http.get(gateway.url + protocol.PATH, headers=BEARER | upgrade | headers) as answer:
        return answer.status, (await answer.json())["error"]["code"]


async def told(client: Any) -> tuple[str, int]:
    """The code of the fatal ``error``, and the close code."""
    while (notice := await client.receive_json(timeout=5))["type"] != "error":
        pass
    end = await client.receive(timeout=5)
    assert end.type is aiohttp.WSMsgType.CLOSE
    return notice["code"], end.data


async def test_each_user_has_so_many_sessions_and_gets_a_place_back(
    make_gateway: Any, http: aiohttp.ClientSession
) -> None:
    gateway = await make_gateway(user_sessions=1)
    first = await connect(http, gateway)
    assert await refused(http, gateway) == (429, "USER_SESSIONS")
    _, credential = await enrol(gateway, "bob")
    token = await token_of(http, gateway, credential)
    other = await connect(http, gateway, Authorization=f"Bearer {token}")
    await first.close()
    async with asyncio.timeout(5):
        while gateway.sessions > 1:
            await asyncio.sleep(0.01)
    await (await connect(http, gateway)).close()
    await other.close()


async def test_the_1001st_connection_is_refused(
    make_gateway: Any, http: aiohttp.ClientSession
) -> None:
    """A thousand places, filled by records so that the test opens no 2000 sockets, and one more."""
    gateway = await make_gateway(max_sessions=1000, user_sessions=2000)
    store, now = gateway.house.store, time.time()
    for number in range(1000):
        lease = server_lease(f"s{number}", f"u{number}")
        assert await store.acquire(lease, 2000, 1000, now) is None
    assert await refused(http, gateway) == (429, "TOO_MANY_SESSIONS")


def server_lease(session: str, user: str) -> Any:
    from vibeassist.gateway.store import Lease

    return Lease(session, user, "e", "vibeassist.v1", "elsewhere", time.time())


async def test_a_flood_of_messages_ends_its_session_and_no_other(
    make_gateway: Any, google: Any, http: aiohttp.ClientSession
) -> None:
    gateway = await make_gateway(frames_per_s=10)
    quiet, loud = await connect(http, gateway), await connect(http, gateway)
    await loud.send_str(SETUP)
    session = await google.confirmed()
    for _ in range(200):
        await loud.send_str('{"type":"activityStart"}')
    assert await told(loud) == ("RATE_LIMITED", 4429)
    assert await asyncio.wait_for(session.closed, 5) == 1000
    await quiet.send_str('{"type":"ping"}')
    assert await quiet.receive_json(timeout=5) == {"type": "pong"}
    await quiet.close()
    await loud.close()


async def test_pings_are_counted_too(make_gateway: Any, http: aiohttp.ClientSession) -> None:
    gateway = await make_gateway(frames_per_s=10)
    client = await connect(http, gateway)
    for _ in range(150):
        await client.ping()
    assert await told(client) == ("RATE_LIMITED", 4429)
    await client.close()


async def test_a_flood_of_bytes_ends_the_session(
    make_gateway: Any, google: Any, http: aiohttp.ClientSession
) -> None:
    gateway = await make_gateway(bytes_per_s=1000, message_bytes=1 << 16)
    client = await connect(http, gateway)
    await client.send_str(SETUP)
    await google.confirmed()
    for _ in range(3):
        await client.send_bytes(bytes(40_000))
    assert await told(client) == ("RATE_LIMITED", 4429)
    await client.close()


async def test_five_seconds_of_speech_at_once_are_no_flood(
    make_gateway: Any, google: Any, http: aiohttp.ClientSession
) -> None:
    """A microphone that was held up catches up."""
    gateway = await make_gateway()
    client = await connect(http, gateway)
    await client.send_str(SETUP)
    session = await google.confirmed()
    for _ in range(50):
        await client.send_bytes(bytes(3200))
    for _ in range(50):
        assert "realtimeInput" in await session.next()
    await client.close()


async def test_a_session_has_a_length(make_gateway: Any, http: aiohttp.ClientSession) -> None:
    gateway = await make_gateway(session_s=0.2)
    client = await connect(http, gateway)
    assert await told(client) == ("SESSION_LIMIT", 4410)
    await client.close()


async def test_the_days_tokens_end_a_session_and_refuse_the_next(
    make_gateway: Any, google: Any, http: aiohttp.ClientSession
) -> None:
    """Counted from Google's usage metadata, and written while the session runs."""
    gateway = await make_gateway(tokens_per_day=1000)
    client = await connect(http, gateway)
    await client.send_str(SETUP)
    session = await google.confirmed()
    await session.say({"usageMetadata": {"totalTokenCount": 1200}})
    assert await told(client) == ("DAILY_LIMIT", 4429)
    assert await refused(http, gateway) == (429, "DAILY_LIMIT")
    spent = await gateway.house.store.spend("static", today(time.time()), 0.0, 0)
    assert spent.tokens == 1200
    await client.close()


async def test_the_days_minutes_are_counted_too(
    make_gateway: Any, http: aiohttp.ClientSession
) -> None:
    gateway = await make_gateway(minutes_per_day=1)
    await gateway.house.store.spend("static", today(time.time()), 61.0, 0)
    assert await refused(http, gateway) == (429, "DAILY_LIMIT")


@pytest.mark.parametrize(
    ("rules", "config", "word"),
    [
        ({"models": ["gemini-x"]}, SessionConfig(), "model"),
        ({"voices": ["Kore"]}, SessionConfig(), "voice"),
        ({"tools": ["none"]}, SessionConfig(search=True), "googleSearch"),
        ({"tools": ["a"]}, SessionConfig(functions=(FunctionDeclaration("b", ""),)), "'b'"),
    ],
)
async def test_what_the_rules_forbid_is_refused_by_name(
    make_gateway: Any,
    google: Any,
    http: aiohttp.ClientSession,
    rules: dict[str, Any],
    config: SessionConfig,
    word: str,
) -> None:
    gateway = await make_gateway(**rules)
    client = await connect(http, gateway)
    await client.send_str(str(protocol.encode_client(protocol.Setup(config))))
    notice = await client.receive_json(timeout=5)
    assert notice["code"] == "NOT_ALLOWED"
    assert word in notice["message"]
    assert (await client.receive(timeout=5)).data == 4403
    assert google.sessions.empty()
    await client.close()


def test_rules_without_entries_allow_everything() -> None:
    config = SessionConfig(search=True, functions=(FunctionDeclaration("b", ""),))
    assert Rules().refuse(config) is None
    assert Rules(tools=("googleSearch", "b")).refuse(config) is None


# Web pages


@pytest.mark.parametrize(
    "origin", ["https://evil.example", "null", "", "https://good.example.evil"]
)
async def test_a_foreign_origin_is_refused_before_its_token_is_looked_at(
    make_gateway: Any, http: aiohttp.ClientSession, origin: str
) -> None:
    gateway = await make_gateway(origins=["https://good.example"])
    assert await refused(http, gateway, Origin=origin) == (403, "FORBIDDEN_ORIGIN")
    url = gateway.url + "/api/v1/auth/register"
    async with http.post(url, headers={"Origin": origin}) as answer:
        assert answer.status == 403


async def test_the_allowed_origin_and_programs_without_one_are_let_in(
    make_gateway: Any, http: aiohttp.ClientSession
) -> None:
    gateway = await make_gateway(origins=["https://good.example"])
    await (await connect(http, gateway, Origin="https://good.example")).close()
    await (await connect(http, gateway)).close()


async def test_a_page_on_the_list_may_ask_for_a_token_and_read_it(
    make_gateway: Any, http: aiohttp.ClientSession
) -> None:
    """What a browser asks first, and what it wants to see in the answer (CORS)."""
    gateway = await make_gateway(origins=["https://app.example"])
    _, credential = await enrol(gateway, "ada")
    url = gateway.url + "/api/v1/auth/register"
    asked = {"Access-Control-Request-Method": "POST"}
    good, evil = {"Origin": "https://app.example"}, {"Origin": "https://evil.example"}
    async with http.options(url, headers=good | asked) as answer:
        assert answer.status == 204
        assert answer.headers["Access-Control-Allow-Origin"] == "https://app.example"
        assert "Authorization" in answer.headers["Access-Control-Allow-Headers"]
    async with http.post(url, headers=good, json={"credential": credential}) as answer:
        assert answer.status == 200
        assert answer.headers["Access-Control-Allow-Origin"] == "https://app.example"
    for method in ("OPTIONS", "POST"):
        async with http.request(method, url, headers=evil | asked) as answer:
            assert answer.status == 403
            assert "Access-Control-Allow-Origin" not in answer.headers


# Slow and silent connections


async def drip(gateway: Any, first: bytes, then: bytes = b"") -> bytes:
    """Send the rest again and again until the gateway closes; what it answered."""
    port = int(gateway.url.rpartition(":")[2])
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    answer = bytearray()

    async def read() -> None:
        with contextlib.suppress(ConnectionError):
            while data := await reader.read(4096):
                answer.extend(data)

    reading = asyncio.create_task(read())
    writer.write(first)
    async with asyncio.timeout(20):
        while not reading.done():
            writer.write(then)
            await asyncio.wait([reading], timeout=0.02)
    writer.close()
    return bytes(answer)


async def test_a_header_that_never_ends_is_cut_off(
    make_gateway: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Slow loris: a byte now and then keeps nothing open."""
    monkeypatch.setattr(server, "IDLE_S", 0.2)
    gateway = await make_gateway()
    request = b"GET /ws/live HTTP/1.1\r\nHost: x\r\n"
    await drip(gateway, request, b"X-A: b\r\n")  # comes to an end


async def test_a_body_that_never_ends_is_cut_off(
    make_gateway: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(routes, "BODY_S", 0.2)
    gateway = await make_gateway()
    request = b"POST /api/v1/auth/register HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\n"
    answer = await drip(gateway, request, b"x")
    assert b"408" in answer.split(b"\r\n")[0]
    assert b"TOO_SLOW" in answer


async def test_a_huge_header_is_refused_and_not_quoted_in_the_log(
    gateway: Any, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(0)
    answer = await drip(gateway, b"GET / HTTP/1.1\r\nX: " + b"a" * 200_000 + b"\r\n\r\n")
    assert answer.startswith((b"HTTP/1.1 400", b"HTTP/1.0 400")) or answer == b""
    assert "aaaa" not in caplog.text


async def test_more_connections_than_may_be_are_closed_at_once(
    make_gateway: Any, monkeypatch: pytest.MonkeyPatch, http: aiohttp.ClientSession
) -> None:
    monkeypatch.setattr(server, "SPARE_CONNECTIONS", 2)
    gateway = await make_gateway(max_sessions=1)
    port = int(gateway.url.rpartition(":")[2])
    silent = [await asyncio.open_connection("127.0.0.1", port) for _ in range(6)]
    closed = [asyncio.create_task(reader.read()) for reader, _ in silent]
    async with asyncio.timeout(20):
        while sum(task.done() for task in closed) < 3:
            await asyncio.sleep(0.01)
    await asyncio.sleep(0.1)
    assert sum(task.done() for task in closed) == 3
    for task in closed:
        task.cancel()
    await asyncio.wait(closed)
    for _, writer in silent:
        writer.close()
