"""Connections come and go and leave nothing behind: no task, thread, file descriptor or key."""

import asyncio
import gc
import sys
import threading
from pathlib import Path

import pytest
from google.genai import Client
from websockets.asyncio.server import ServerConnection, serve

from tests.fixtures import virtual_time
from tests.fixtures.foreign_server import ForeignServer, Plan
from vibeassist.live import protocol
from vibeassist.live.config import SessionConfig
from vibeassist.live.connection import LiveConnection
from vibeassist.live.direct import DirectTransport
from vibeassist.live.endpoint import DirectEndpoint
from vibeassist.live.events import ResumptionUpdate, SetupComplete
from vibeassist.live.gateway import GatewayTransport
from vibeassist.live.session import LiveSession

KEY = "AIzaCanary-0123456789-abcdefghij-KLMNOP"
RECONNECTS = 1000
HELD = (DirectTransport, GatewayTransport, Client, LiveConnection)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="counts in /proc or /dev/fd")


def held() -> int:
    """Objects that hold a key or a token, and the sockets below them."""
    gc.collect()
    return sum(isinstance(thing, HELD) for thing in gc.get_objects())


def descriptors() -> int:
    folder = Path("/proc/self/fd")
    return len(list((folder if folder.exists() else Path("/dev/fd")).iterdir()))


def counts() -> tuple[int, int, int, int]:
    return len(asyncio.all_tasks()), threading.active_count(), descriptors(), held()


async def drain(session: LiveSession) -> None:
    async for _ in session.events():
        pass


async def settled(session: LiveSession, connections: int) -> tuple[int, int, int, int]:
    """Wait for this connection, and for the server's end of the one before; then count."""
    async with asyncio.timeout(1e6):
        while session.connections < connections:
            await asyncio.sleep(3.0)
    await asyncio.sleep(2.0)
    return counts()


@pytest.mark.slow
def test_a_thousand_reconnections_through_a_gateway(caplog: pytest.LogCaptureFixture):
    """Every second one is cut, the others are closed in order."""
    served = 0

    async def talk(socket: ServerConnection) -> None:
        nonlocal served
        served += 1
        await socket.recv()
        await socket.send(protocol.encode_server(SetupComplete(f"s{served}")))
        handle = ResumptionUpdate(f"handle-{served}", resumable=True)
        await socket.send(protocol.encode_server(handle))
        await asyncio.sleep(11.0)
        if served % 2:
            socket.transport.abort()
        else:
            await socket.close(1011)

    async def main() -> None:
        subprotocols = [protocol.SUBPROTOCOL]
        async with serve(
            talk, "127.0.0.1", 0, subprotocols=subprotocols, ping_interval=None
        ) as server:
            port = next(iter(server.sockets)).getsockname()[1]
            url = f"http://127.0.0.1:{port}"
            session = LiveSession(
                lambda config: GatewayTransport(config, url=url, token=KEY),
                SessionConfig(),
                clock=virtual_time.now,
            )
            async with session:
                listening = asyncio.create_task(drain(session))
                first = await settled(session, 3)
                last = await settled(session, RECONNECTS + 3)
                assert last == first
            await listening

    virtual_time.run(main())
    assert served == RECONNECTS + 3
    assert KEY not in caplog.text
    assert "handle-" not in caplog.text


def test_reconnections_through_the_sdk(tmp_path: Path):
    async def main() -> None:
        async with ForeignServer(lambda number, _: Plan(1006, 12.0), tmp_path) as server:
            endpoint = DirectEndpoint(base_url=server.url, ca_file=server.ca_file)
            session = LiveSession(
                lambda config: DirectTransport(config, key=KEY, endpoint=endpoint),
                SessionConfig(),
                clock=virtual_time.now,
            )
            async with session:
                listening = asyncio.create_task(drain(session))
                first = await settled(session, 3)
                last = await settled(session, 43)
                assert last == first
            await listening

    virtual_time.run(main())
