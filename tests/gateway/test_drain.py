"""A gateway that is stopped: nobody new, everybody told, turns end, and then the deadline."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import pytest

from tests.gateway.rawsocket import GOOGLE
from vibeassist.gateway import session as session_module
from vibeassist.gateway.server import Gateway
from vibeassist.gateway.turns import ANSWER_S, Turns
from vibeassist.live import protocol
from vibeassist.live.config import FunctionDeclaration, SessionConfig

TOKEN = "token-for-the-tests"
BEARER = {"Authorization": f"Bearer {TOKEN}"}
TURN_COMPLETE = {"serverContent": {"turnComplete": True}}
CALL = {"toolCall": {"functionCalls": [{"id": "c1", "name": "look", "args": {}}]}}


@pytest.fixture(autouse=True)
def short_grace(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session_module, "DRAIN_GRACE_S", 0.0)


@asynccontextmanager
async def talking(
    http: aiohttp.ClientSession, gateway: Gateway, google: Any
) -> AsyncIterator[tuple[Any, Any]]:
    config = SessionConfig(functions=(FunctionDeclaration("look", "looks"),))
    async with http.ws_connect(gateway.url + protocol.PATH, headers=BEARER) as client:
        await client.send_str(str(protocol.encode_client(protocol.Setup(config))))
        session = await google.confirmed()
        assert (await client.receive_json(timeout=5))["type"] == "setupComplete"
        yield client, session


async def told(client: Any) -> list[str]:
    """The types of the messages until the end, and the close code."""
    got = []
    while True:
        message = await client.receive(timeout=10)
        if message.type is aiohttp.WSMsgType.BINARY:
            got.append("sound")
        elif message.type is aiohttp.WSMsgType.TEXT:
            got.append(message.json().get("code") or message.json()["type"])
        else:
            return [*got, str(message.data)]


async def still_there(gateway: Gateway) -> None:
    """Many looks of the caretaker later the session runs on."""
    for _ in range(10):
        await asyncio.sleep(0.02)
        assert gateway.sessions == 1


GONE = ["GATEWAY_RESTARTING", "1012"]


async def test_whoever_pauses_is_told_and_goes_at_once(
    make_gateway: Any, google: Any, http: aiohttp.ClientSession
) -> None:
    """A deadline of minutes costs nobody minutes."""
    gateway = await make_gateway(drain_s=600)
    async with talking(http, gateway, google) as (client, session):
        draining = asyncio.create_task(gateway.drain())
        assert await told(client) == ["goAway", *GONE]
        assert await asyncio.wait_for(session.closed, 5) == 1000
    await asyncio.wait_for(draining, 5)


async def test_a_reply_is_spoken_to_its_end(
    make_gateway: Any, google: Any, http: aiohttp.ClientSession
) -> None:
    gateway = await make_gateway(drain_s=600)
    async with talking(http, gateway, google) as (client, session):
        await session.speak(bytes(1920))
        assert (await client.receive(timeout=5)).data == bytes(1920)
        draining = asyncio.create_task(gateway.drain())
        assert (await client.receive_json(timeout=5))["type"] == "goAway"
        await still_there(gateway)
        await session.speak(bytes(1920))
        await session.say(TURN_COMPLETE)
        assert await told(client) == ["sound", "turnComplete", *GONE]
    await asyncio.wait_for(draining, 5)


@pytest.mark.parametrize("what", ["text", "speech", "tool"])
async def test_what_was_asked_is_answered_first(
    make_gateway: Any, google: Any, http: aiohttp.ClientSession, what: str
) -> None:
    """Also while the model still thinks, and while a tool works."""
    gateway = await make_gateway(drain_s=600)
    async with talking(http, gateway, google) as (client, session):
        if what == "text":
            await client.send_json({"type": "text", "text": "What time is it?"})
            await session.next()
        else:
            heard = {"serverContent": {"inputTranscription": {"text": "What"}}}
            await session.say(heard if what == "speech" else CALL)
            await client.receive(timeout=5)
        draining = asyncio.create_task(gateway.drain())
        assert (await client.receive_json(timeout=5))["type"] == "goAway"
        await still_there(gateway)
        if what == "tool":
            answer = {"id": "c1", "name": "look", "response": {}}
            await client.send_json({"type": "toolResponse", "functionResponses": [answer]})
            await session.next()
        await session.say(TURN_COMPLETE)
        assert await told(client) == ["turnComplete", *GONE]
    await asyncio.wait_for(draining, 5)


async def test_a_turn_that_never_ends_meets_the_deadline(
    make_gateway: Any, google: Any, http: aiohttp.ClientSession
) -> None:
    gateway = await make_gateway(drain_s=0.3)
    async with talking(http, gateway, google) as (client, session):
        await session.speak(bytes(1920))
        await client.receive(timeout=5)
        await gateway.drain()
        assert gateway.sessions == 1
        leaving = asyncio.create_task(gateway.__aexit__(None, None, None))
        assert await told(client) == ["goAway", *GONE]
        await leaving


async def test_googles_clients_end_their_turn_too(
    make_gateway: Any, google: Any, http: aiohttp.ClientSession
) -> None:
    gateway = await make_gateway(drain_s=600)
    async with http.ws_connect(gateway.url + GOOGLE, headers=BEARER) as client:
        await client.send_json({"setup": {"model": "models/gemini-3.8-live"}})
        session = await google.confirmed()
        await client.receive(timeout=5)
        await client.send_json({"clientContent": {"turnComplete": True}})
        await session.next()
        draining = asyncio.create_task(gateway.drain())
        assert await client.receive_json(timeout=5) == {"goAway": {"timeLeft": "600s"}}
        await still_there(gateway)
        await session.speak(bytes(1920))
        await still_there(gateway)
        await session.say(TURN_COMPLETE)
        for _ in range(2):
            assert (await client.receive(timeout=5)).type is aiohttp.WSMsgType.BINARY
        end = await client.receive(timeout=5)
        assert (end.data, end.extra.partition(":")[0]) == (1012, "GATEWAY_RESTARTING")
    await asyncio.wait_for(draining, 5)


async def test_nobody_new_is_taken_and_told_when_to_come_again(
    make_gateway: Any, google: Any, http: aiohttp.ClientSession
) -> None:
    gateway = await make_gateway(drain_s=600, admin_port=0)
    async with talking(http, gateway, google) as (client, session):
        await session.speak(bytes(1920))
        await client.receive(timeout=5)
        draining = asyncio.create_task(gateway.drain())
        await client.receive(timeout=5)
        for method, path in (("GET", protocol.PATH), ("POST", "/api/v1/auth/register")):
            async with http.request(method, gateway.url + path, headers=BEARER) as answer:
                assert answer.status == 503
                assert answer.headers["Retry-After"] == "1"
                assert (await answer.json())["error"]["code"] == "GATEWAY_RESTARTING"
        async with http.get(gateway.admin_url + "/readyz") as answer:
            assert answer.status == 503
        async with http.get(gateway.admin_url + "/healthz") as answer:
            assert answer.status == 200
        await session.say(TURN_COMPLETE)
        await told(client)
    await asyncio.wait_for(draining, 5)


def test_a_turn_lasts_from_the_first_word_to_its_completion() -> None:
    turns = Turns()
    assert turns.is_pause(0)
    turns.said(10.0)
    assert not turns.is_pause(10.0 + ANSWER_S - 1)
    turns.said(12.0)
    assert not turns.is_pause(10.0 + ANSWER_S + 1)
    turns.ended()
    assert turns.is_pause(12.0)


def test_what_is_never_answered_is_no_turn_for_ever() -> None:
    turns = Turns()
    turns.said(10.0)
    assert turns.is_pause(10.0 + ANSWER_S)
