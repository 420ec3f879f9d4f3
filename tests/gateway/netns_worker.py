"""Runs in a network namespace of its own, as its root: machines that vanish without a word."""

import asyncio
import json
import subprocess
import sys
import time

import aiohttp

from tests.gateway.conftest import FakeGoogle, GoogleSession
from vibeassist.emulator.server import Emulator
from vibeassist.gateway.config import build
from vibeassist.gateway.server import Gateway

HERE, THERE = "10.9.8.6", "10.9.8.7"
TOKEN = "token-for-the-tests"
BEARER = {"Authorization": f"Bearer {TOKEN}"}
PATIENCE = {"ping_interval_s": 0.3, "dead_after_s": 2.0}
LATEST_S = 8.0  # the patience, a tick, the close handshakes that nobody answers; and a busy machine


def ip(*words: str) -> None:
    subprocess.run(["ip", *words], check=True)


def vanish() -> None:
    """The other machine is gone: what is sent to it leaves, and nothing ever comes back."""
    ip("addr", "del", f"{THERE}/24", "dev", "cable")


def connected() -> None:
    ip("link", "set", "lo", "up")
    ip("tuntap", "add", "cable", "mode", "tap")
    ip("link", "set", "cable", "up")
    for address in (HERE, THERE):
        ip("addr", "add", f"{address}/24", "dev", "cable")
    # An address stays when the first one of its network goes.
    subprocess.run(["sysctl", "-qw", "net.ipv4.conf.all.promote_secondaries=1"], check=False)


async def speak(session: GoogleSession) -> None:
    while True:
        await session.speak(bytes(48_000))
        await asyncio.sleep(0)


async def client_vanishes(*, speaking: bool) -> None:
    """Its session with Google is closed, so that nothing costs credits for nobody."""
    async with FakeGoogle() as google:
        values = {"key": "k", "token": TOKEN, "host": HERE, "port": 0, "tls_ends_in_front": True}
        config = build({**values, "live_url": google.url, **PATIENCE})
        connector = aiohttp.TCPConnector(local_addr=(THERE, 0))
        async with (
            Gateway(config, tick_s=0.1) as gateway,
            aiohttp.ClientSession(connector=connector) as http,
        ):
            client = await http.ws_connect(gateway.url + "/ws/live", headers=BEARER)
            await client.send_str('{"type":"setup"}')
            session = await google.confirmed()
            await client.receive(timeout=5)
            began = time.monotonic()
            vanish()
            talking = asyncio.create_task(speak(session)) if speaking else None
            await asyncio.wait_for(session.closed, LATEST_S)
            while gateway.sessions:
                assert time.monotonic() - began < LATEST_S
                await asyncio.sleep(0.02)
            if talking is not None:
                talking.cancel()
                await asyncio.wait([talking])
            client._response.connection.transport.abort()  # type: ignore[union-attr]


async def google_vanishes() -> None:
    """Its client is told, and may start again."""
    async with Emulator(host=THERE) as emulator:
        values = {"key": "k", "token": TOKEN, "port": 0, "mend": False, **PATIENCE}
        config = build({**values, "live_url": emulator.url, "ca_file": emulator.ca_file})
        async with Gateway(config, tick_s=0.1) as gateway, aiohttp.ClientSession() as http:
            client = await http.ws_connect(gateway.url + "/ws/live", headers=BEARER)
            await client.send_str('{"type":"setup"}')
            while json.loads((await client.receive(timeout=5)).data)["type"] != "setupComplete":
                pass
            vanish()
            async with asyncio.timeout(LATEST_S):
                message = await client.receive()
                while message.type is aiohttp.WSMsgType.TEXT:
                    last = message.json()
                    message = await client.receive()
            assert (last["code"], message.data) == ("LIVE_SESSION_LOST", 1011)


CASES = {
    "client": lambda: client_vanishes(speaking=False),
    "client-in-a-reply": lambda: client_vanishes(speaking=True),
    "google": google_vanishes,
}

if __name__ == "__main__":
    connected()
    asyncio.run(CASES[sys.argv[1]]())
    print("OK")
