"""Autobahn's fuzzing client against a gateway: the conformance run of WebSocket servers.

It expects an echo. The gateway is none, so an upstream echoes what comes through Google's path, and
a pipe before the gateway adds what the fuzzing client cannot say: the token and the setup. From
then on every byte of the fuzzing client's frames is the gateway's to judge.
"""

import asyncio
import contextlib
import json
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from tests.gateway.conftest import KEY, TOKEN
from tests.gateway.rawsocket import GOOGLE, frame, request_head
from vibeassist.gateway.config import build
from vibeassist.gateway.server import Gateway

WSTEST = Path(__file__).parents[2] / ".cache" / "autobahn" / "bin" / "wstest"
CASES = ["1.*", "2.*", "3.*", "4.*", "5.*", "6.*", "7.*", "9.*", "10.*"]
EXCLUDED = ["9.3.*", "9.4.*", "9.5.*", "9.6.*"]  # 4 MiB in scraps: minutes, and no new rule
GOOD = {"OK", "NON-STRICT", "INFORMATIONAL", "UNIMPLEMENTED"}


async def echo(request: web.Request) -> web.StreamResponse:
    socket: web.WebSocketResponse[Any] = web.WebSocketResponse(max_msg_size=0, compress=False)
    await socket.prepare(request)
    await socket.receive()  # the setup
    async for message in socket:
        if isinstance(message.data, str):
            await socket.send_str(message.data)
        else:
            await socket.send_bytes(message.data)
    return socket


@asynccontextmanager
async def echoing_upstream() -> AsyncIterator[str]:
    application = web.Application()
    application.router.add_get("/{path:.*}", echo)
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


@asynccontextmanager
async def pipe(port: int) -> AsyncIterator[str]:
    """Where the fuzzing client connects."""
    tasks: set[asyncio.Task[None]] = set()

    async def copy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError):
            while data := await reader.read(1 << 16):
                writer.write(data)
                await writer.drain()
        writer.close()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        key = next(
            line for line in head.split("\r\n") if line.lower().startswith("sec-websocket-k")
        )
        far_reader, far_writer = await asyncio.open_connection("127.0.0.1", port)
        far_writer.write(request_head(GOOGLE, TOKEN, key=key.partition(": ")[2]))
        writer.write(await far_reader.readuntil(b"\r\n\r\n"))
        far_writer.write(frame(b'{"setup":{"model":"models/gemini-3.8-live"}}'))
        for ends in ((reader, far_writer), (far_reader, writer)):
            tasks.add(asyncio.create_task(copy(*ends)))

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    try:
        yield f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    finally:
        server.close()
        await asyncio.gather(*tasks, return_exceptions=True)


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.skipif(not WSTEST.exists(), reason="tests/gateway/autobahn/setup.sh was not run")
async def test_autobahns_fuzzing_client_finds_no_fault(tmp_path: Path) -> None:
    limits = {"frames_per_s": 0, "bytes_per_s": 0, "google_message_bytes": 1 << 25}
    async with echoing_upstream() as upstream:
        config = build({"key": KEY, "token": TOKEN, "port": 0, "live_url": upstream, **limits})
        async with Gateway(config) as gateway, pipe(int(gateway.url.rpartition(":")[2])) as url:
            spec = {
                "outdir": str(tmp_path / "report"),
                "servers": [{"agent": "gateway", "url": url}],
                "cases": CASES,
                "exclude-cases": EXCLUDED,
                "exclude-agent-cases": {},
            }
            (tmp_path / "spec.json").write_text(json.dumps(spec))
            process = await asyncio.create_subprocess_exec(
                *(WSTEST, "--mode", "fuzzingclient", "--spec", tmp_path / "spec.json"),
                env={**os.environ, "PYTHONWARNINGS": "ignore"},
                cwd=tmp_path,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.STDOUT,
            )
            output, _ = await process.communicate()
    assert process.returncode == 0, output.decode()[-2000:]
    report = json.loads((tmp_path / "report" / "index.json").read_text())["gateway"]
    bad = {
        case: (result["behavior"], result["behaviorClose"])
        for case, result in report.items()
        if not {result["behavior"], result["behaviorClose"]} <= GOOD
    }
    assert len(report) > 150
    assert bad == {}
