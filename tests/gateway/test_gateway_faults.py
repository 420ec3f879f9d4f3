"""What happens when a side misbehaves or dies; each fault is made for real, over sockets."""

import asyncio
import logging
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import pytest

from vibeassist.gateway import relay
from vibeassist.gateway.server import Gateway
from vibeassist.live import errors, protocol
from vibeassist.live.config import SessionConfig
from vibeassist.live.events import Audio, Closed, GoAway, LiveEvent, UnreadableMessage
from vibeassist.live.gateway import GatewayTransport

TOKEN = "token-for-the-tests"
KEY = "canary-key-of-the-gateway"
BEARER = {"Authorization": f"Bearer {TOKEN}"}
SETUP = protocol.encode_client(protocol.Setup(SessionConfig()))


def transport(gateway: Gateway, config: SessionConfig | None = None) -> GatewayTransport:
    return GatewayTransport(config or SessionConfig(), url=gateway.url, token=TOKEN)


@asynccontextmanager
async def talking(gateway: Gateway, google: Any) -> AsyncIterator[tuple[GatewayTransport, Any]]:
    made = transport(gateway)
    connecting = asyncio.create_task(made.connect())
    session = await google.confirmed()
    await connecting
    try:
        yield made, session
    finally:
        await made.close()


@asynccontextmanager
async def raw(
    gateway: Gateway, http: aiohttp.ClientSession
) -> AsyncIterator[aiohttp.ClientWebSocketResponse[Any]]:
    """A client that says what it likes."""
    async with http.ws_connect(
        gateway.url + protocol.PATH, headers=BEARER, protocols=(protocol.SUBPROTOCOL,)
    ) as client:
        yield client


async def rest(made: GatewayTransport) -> list[LiveEvent]:
    async def collect() -> list[LiveEvent]:
        return [event async for event in made.events()]

    return await asyncio.wait_for(collect(), 10)


async def gone(gateway: Gateway) -> None:
    """Until the gateway has let go of every session."""
    async with asyncio.timeout(5):
        while gateway.sessions:
            await asyncio.sleep(0.005)


async def test_a_bad_message_is_left_out_and_the_session_goes_on(
    gateway: Gateway, google: Any, http: aiohttp.ClientSession
) -> None:
    async with raw(gateway, http) as client:
        await client.send_str(str(SETUP))
        session = await google.confirmed()
        assert (await client.receive_json(timeout=5))["type"] == "setupComplete"
        bad = ["{", '{"type":"navigator.command"}', '{"type":"text","text":1}', str(SETUP)]
        for frame in bad:
            await client.send_str(frame)
        await client.send_bytes(b"\0")
        await client.send_str('{"type":"bargeIn"}')
        await client.send_str('{"type":"activityStart"}')
        codes = [(await client.receive_json(timeout=5))["code"] for _ in range(5)]
        assert await session.next() == {"realtimeInput": {"activityStart": {}}}
    assert codes == ["BAD_MESSAGE", "UNKNOWN_TYPE", "BAD_MESSAGE", "ALREADY_SET_UP", "BAD_MESSAGE"]


async def test_a_message_above_the_limit_ends_the_session(
    gateway: Gateway, google: Any, http: aiohttp.ClientSession
) -> None:
    async with raw(gateway, http) as client:
        await client.send_str(str(SETUP))
        session = await google.confirmed()
        await client.receive(timeout=5)
        await client.send_bytes(bytes(protocol.CLIENT_MESSAGE_BYTES + 2))
        end = await client.receive(timeout=5)
        assert (end.type, end.data) == (aiohttp.WSMsgType.CLOSE, 1009)
    assert await asyncio.wait_for(session.closed, 5) == 1000


async def test_what_google_says_unreadably_is_passed_on_as_such(
    gateway: Gateway, google: Any
) -> None:
    async with talking(gateway, google) as (made, session):
        await session.say_raw(b"{")
        await session.say({"newThing": {"canary": 1}})
        events = aiter(made.events())
        got = [await asyncio.wait_for(anext(events), 5) for _ in range(2)]
    assert got == [UnreadableMessage("not JSON"), UnreadableMessage("fields: newThing")]


async def test_a_client_that_goes_takes_its_upstream_with_it(gateway: Gateway, google: Any) -> None:
    async with talking(gateway, google) as (_, session):
        pass
    assert await asyncio.wait_for(session.closed, 5) == 1000
    await gone(gateway)


async def test_a_client_that_is_cut_off_takes_its_upstream_with_it(
    gateway: Gateway, google: Any
) -> None:
    async with talking(gateway, google) as (made, session):
        connection = made._connection
        assert connection is not None
        connection.transport.abort()
        assert await asyncio.wait_for(session.closed, 5) == 1000
        await gone(gateway)


async def test_a_client_that_goes_while_the_upstream_is_opened_leaves_nothing(
    gateway: Gateway, google: Any, http: aiohttp.ClientSession
) -> None:
    async with raw(gateway, http) as client:
        await client.send_str(str(SETUP))
        session = await google.session()
    assert await asyncio.wait_for(session.closed, 5) == 1000
    await gone(gateway)


async def test_an_upstream_that_is_cut_off_is_told_as_1011(gateway: Gateway, google: Any) -> None:
    async with talking(gateway, google) as (made, session):
        session.cut()
        (closed,) = await rest(made)
    assert isinstance(closed, Closed)
    assert closed.code == 1011
    assert type(closed.error) is errors.ConnectionLost


async def test_all_that_was_said_before_the_end_is_heard_before_it(
    gateway: Gateway, google: Any
) -> None:
    """A megabyte of reply, then the close: the client gets the megabyte first."""
    async with talking(gateway, google) as (made, session):
        pcm = bytes(range(256)) * 128
        for _ in range(32):
            await session.speak(pcm)
        await session.close(1011, "Deadline expired")
        events = await rest(made)
    assert b"".join(e.pcm for e in events if isinstance(e, Audio)) == pcm * 32
    assert isinstance(events[-1], Closed)


async def test_a_client_that_stops_reading_is_cut_and_its_upstream_closed(
    make_gateway: Any, google: Any
) -> None:
    """It is not blamed for the first pings behind its data, but for its silence; and no memory
    grows meanwhile: Google is no longer read when the outbox is full."""
    gateway = await make_gateway(ping_interval_s=0.1, dead_after_s=0.5)
    port = int(gateway.url.rpartition(":")[2])
    reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=1024)
    writer.write(
        b"GET /ws/live HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
        b"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n"
        b"Authorization: Bearer " + TOKEN.encode() + b"\r\n\r\n"
    )
    await reader.readuntil(b"\r\n\r\n")
    payload = b'{"type":"setup"}'
    writer.write(bytes([0x81, 0x80 | len(payload), 0, 0, 0, 0]) + payload)
    session = await google.confirmed()
    chunk = bytes(60_000)

    async def speak() -> int:
        sent = 0
        try:
            while sent < 20_000_000:
                await session.speak(chunk)
                sent += len(chunk)
        except ConnectionError:
            pass
        return sent

    sent = await asyncio.wait_for(speak(), 10)
    assert await asyncio.wait_for(session.closed, 10) is not None
    assert sent < 20_000_000
    await gone(gateway)
    writer.transport.abort()


async def test_a_silent_client_is_cut_and_its_upstream_closed(
    make_gateway: Any, google: Any, http: aiohttp.ClientSession
) -> None:
    gateway = await make_gateway(ping_interval_s=0.05, dead_after_s=0.3)
    async with http.ws_connect(
        gateway.url + protocol.PATH, headers=BEARER, autoping=False
    ) as client:
        await client.send_str(str(SETUP))
        session = await google.confirmed()
        kinds = [(await client.receive(timeout=5)).type for _ in range(3)]
        assert aiohttp.WSMsgType.PING in kinds
        assert await asyncio.wait_for(session.closed, 5) == 1000
        await gone(gateway)


async def test_a_client_that_answers_pings_lives(
    make_gateway: Any, google: Any, http: aiohttp.ClientSession
) -> None:
    """Twenty pings take longer than a silent client would live."""
    gateway = await make_gateway(ping_interval_s=0.02, dead_after_s=0.3)
    async with http.ws_connect(
        gateway.url + protocol.PATH, headers=BEARER, autoping=False
    ) as client:
        await client.send_str(str(SETUP))
        session = await google.confirmed()
        await client.receive(timeout=5)
        for _ in range(20):
            ping = await client.receive(timeout=5)
            assert ping.type is aiohttp.WSMsgType.PING
            await client.pong(ping.data)
        await session.say({"serverContent": {"interrupted": True}})
        while (message := await client.receive(timeout=5)).type is aiohttp.WSMsgType.PING:
            await client.pong(message.data)
        assert message.json() == {"type": "interrupted"}


async def test_a_silent_upstream_is_given_up(make_gateway: Any, google: Any) -> None:
    gateway = await make_gateway(ping_interval_s=0.05, dead_after_s=0.3)
    async with talking(gateway, google) as (made, session):
        session.stop_answering()
        (closed,) = await rest(made)
    assert isinstance(closed, Closed)
    assert closed.code == 1011
    assert "Google no longer answers" in str(closed.error)


async def test_one_session_in_trouble_does_not_touch_another(gateway: Gateway, google: Any) -> None:
    async with talking(gateway, google) as (one, first), talking(gateway, google) as (two, second):
        await first.close(1011, "gone")
        assert isinstance((await rest(one))[-1], Closed)
        await second.speak(b"\1\2")
        events = aiter(two.events())
        assert await asyncio.wait_for(anext(events), 5) == Audio(b"\1\2")


async def test_a_fault_in_the_gateway_ends_one_session_with_a_sentence(
    monkeypatch: pytest.MonkeyPatch, gateway: Gateway, google: Any, caplog: Any
) -> None:
    def broken(_: object) -> str:
        raise KeyError("canary-content")

    async with talking(gateway, google) as (made, session):
        monkeypatch.setattr(relay.translate, "to_google", broken)
        await made.send_text("x")
        (closed,) = await rest(made)
        assert await asyncio.wait_for(session.closed, 5) == 1000
    assert isinstance(closed, Closed)
    assert closed.code == 1011
    assert "fault of its own" in str(closed.error)
    assert "KeyError" in caplog.text
    assert "canary" not in caplog.text


async def test_a_hundred_clients_that_come_and_are_cut_leave_nothing_behind(
    gateway: Gateway, google: Any, http: aiohttp.ClientSession
) -> None:
    before = len(asyncio.all_tasks())
    for number in range(100):
        async with http.ws_connect(gateway.url + protocol.PATH, headers=BEARER) as client:
            if number % 2:
                await client.send_str(str(SETUP))
                session = await (google.confirmed() if number % 4 == 1 else google.session())
            connection = client.get_extra_info("socket")
            assert connection is not None
            client._response.connection.transport.abort()
        if number % 2:
            assert await asyncio.wait_for(session.closed, 5) is not None
    await gone(gateway)
    async with asyncio.timeout(5):
        while len(asyncio.all_tasks()) > before:
            await asyncio.sleep(0.005)


# The end of the gateway


async def test_stopping_tells_the_clients_and_lets_them_go(make_gateway: Any, google: Any) -> None:
    gateway = await make_gateway(drain_s=5)
    async with talking(gateway, google) as (made, session):
        draining = asyncio.create_task(gateway.drain())
        events = aiter(made.events())
        assert await asyncio.wait_for(anext(events), 5) == GoAway(5.0)
        await session.speak(b"\1\2")  # the conversation goes on until its client leaves
        assert await asyncio.wait_for(anext(events), 5) == Audio(b"\1\2")
        await made.close()
        await asyncio.wait_for(draining, 4)


async def test_whoever_stays_is_closed_with_1012(make_gateway: Any, google: Any) -> None:
    gateway = await make_gateway(drain_s=0)
    async with talking(gateway, google) as (made, session):
        await gateway.drain()
        await gateway.__aexit__(None, None, None)  # the fixture's own then does nothing
        events = await rest(made)
    assert isinstance(events[-1], Closed)
    assert events[-1].code == 1012
    assert type(events[-1].error) is errors.ConnectionLost
    assert await asyncio.wait_for(session.closed, 5) == 1000


# Secrets


async def test_the_key_reaches_neither_client_nor_log(
    gateway: Gateway, google: Any, http: aiohttp.ClientSession, caplog: pytest.LogCaptureFixture
) -> None:
    """Google itself names the key in some refusals; those words go no further either."""
    caplog.set_level(logging.DEBUG)
    seen = b""
    async with raw(gateway, http) as client:
        await client.send_str(str(SETUP))
        session = await google.confirmed()
        await session.say({"serverContent": {"outputTranscription": {"text": "hello"}}})
        await session.close(1008, f"Consumer 'api_key:{KEY}' has been suspended.")
        async for message in client:
            seen += message.data.encode()
        seen += str(client.close_code).encode()
    await gone(gateway)
    assert b"hello" in seen
    assert b"suspended" in seen or b"gateway's key" in seen
    assert KEY.encode() not in seen
    assert KEY not in caplog.text
    assert TOKEN not in caplog.text
    assert "hello" not in caplog.text
    assert KEY not in repr(gateway.house.config)


async def test_the_sockets_have_the_bounds_that_the_kernel_would_not_set(gateway: Gateway) -> None:
    """Linux: unanswered data ends a connection, and little of it is buffered out of sight."""
    if not hasattr(socket, "TCP_USER_TIMEOUT"):
        pytest.skip("this system has no TCP_USER_TIMEOUT")
    async with aiohttp.ClientSession() as http, raw(gateway, http):
        (visit,) = gateway.house.visits.values()
        accepted = visit.running._client._transport.get_extra_info("socket")
        assert accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT) == 45_000
        assert accepted.getsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF) <= 2 * 65_536
