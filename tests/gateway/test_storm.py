"""A thousand who come back at once, and those who stayed and talk on."""

import asyncio
from typing import Any

import aiohttp
import pytest

from vibeassist.gateway import house, listening
from vibeassist.live import protocol
from vibeassist.live.config import SessionConfig

TOKEN = "token-for-the-tests"
BEARER = {"Authorization": f"Bearer {TOKEN}"}
SETUP = str(protocol.encode_client(protocol.Setup(SessionConfig())))
STORM = 1000


async def confirm_all(google: Any, count: int) -> list[Any]:
    sessions = []
    for _ in range(count):
        session = await asyncio.wait_for(google.sessions.get(), 60)
        await session.received.get()
        await session.say({"setupComplete": {}})
        sessions.append(session)
    return sessions


@pytest.mark.slow
@pytest.mark.timeout(300)
async def test_a_thousand_reconnects_let_those_who_stayed_be_heard_between(
    make_gateway: Any, google: Any
) -> None:
    """What the clock would show is the benchmark's; here frames pass one by one amid the storm.

    Each answer of those who stayed is waited for, and the storm must not be over before many of
    them have come: a gateway that served the storm in one go would pass none.
    """
    gateway = await make_gateway(user_sessions=2 * STORM, max_sessions=2 * STORM)
    connector = aiohttp.TCPConnector(limit=0)
    async with aiohttp.ClientSession(connector=connector) as http:
        stayed = await http.ws_connect(gateway.url + protocol.PATH, headers=BEARER)
        await stayed.send_str(SETUP)
        (own,) = await confirm_all(google, 1)
        await stayed.receive(timeout=10)

        async def come() -> Any:
            client = await http.ws_connect(gateway.url + protocol.PATH, headers=BEARER)
            await client.send_str(SETUP)
            assert (await client.receive_json(timeout=60))["type"] == "setupComplete"
            return client

        confirming = asyncio.create_task(confirm_all(google, STORM))
        storm = asyncio.gather(*(come() for _ in range(STORM)))
        passed = 0
        while not storm.done():
            await stayed.send_bytes(bytes(3200))
            await asyncio.wait_for(own.received.get(), 10)
            await own.speak(bytes(1920))
            assert (await stayed.receive(timeout=10)).data == bytes(1920)
            passed += 1
        clients = await storm
        await confirming
        assert gateway.sessions == STORM + 1
        assert passed > 50
        await asyncio.gather(*(client.close() for client in (stayed, *clients)))
    async with asyncio.timeout(60):
        while gateway.sessions:
            await asyncio.sleep(0.02)


async def test_whoever_opens_waits_for_a_turn_between_which_others_are_served() -> None:
    turnstile = house.Turnstile()
    passed: list[int] = []

    async def through(number: int) -> None:
        await turnstile.passed()
        passed.append(number)

    waiting = [asyncio.create_task(through(number)) for number in range(3)]
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert passed == [0]
    await asyncio.gather(*waiting)
    assert passed == [0, 1, 2]
    assert listening.ACCEPT_PAUSE_S > 0
