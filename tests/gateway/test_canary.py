"""No secret leaves the gateway, wherever one might look for it."""

import asyncio
import ctypes
import json
import os
import signal
import socket
import ssl
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import psutil
import pytest
from aiohttp import web

from tests.gateway.rawsocket import GOOGLE
from vibeassist.live import protocol

KEY = "canary-key-7f3a"
ADMIN = "canary-admin-token-0123456789"
HANDLE = "canary-handle-91c2"
WORDS = "canary-words-of-the-user"
SETUP = {"setup": {"model": "models/gemini-3.8-live"}}


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])


@asynccontextmanager
async def webhook(posted: list[str]) -> AsyncIterator[str]:
    async def take(request: web.Request) -> web.Response:
        posted.append(await request.text())
        return web.Response()

    application = web.Application()
    application.router.add_post("/{path:.*}", take)
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        yield f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    finally:
        await runner.cleanup()


class Program:
    """A gateway in a process of its own, with everything on that writes something."""

    def __init__(self, folder: Path, google: Any, hook: str) -> None:
        self.folder = folder
        self.admin_port = free_port()
        (folder / "gateway.toml").write_text(f'alert_url = "{hook}"\nsession_s = 600\n')
        self._environment = {
            **{name: value for name, value in os.environ.items() if "VIBEASSIST" not in name},
            "VIBEASSIST_API_KEY": KEY,
            "VIBEASSIST_ADMIN_TOKEN": ADMIN,
            "VIBEASSIST_DATA_DIR": str(folder),
            "VIBEASSIST_LIVE_URL": google.url,
            "PYTHONFAULTHANDLER": "1",
            "PYTHONASYNCIODEBUG": "1",
        }
        self._process: asyncio.subprocess.Process | None = None
        self.url = self.credential = self.ca_file = ""

    async def __aenter__(self) -> "Program":
        log = (self.folder / "err").open("wb")
        self._process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "vibeassist", "gateway", "--port", "0", "--tls"),
            *("--admin-port", str(self.admin_port), "--config", self.folder / "gateway.toml"),
            env=self._environment,
            cwd=self.folder,
            stdout=asyncio.subprocess.PIPE,
            stderr=log,
        )
        log.close()
        self.url = (await self._line()).removeprefix("Gateway at ")
        self.ca_file = (await self._line()).rpartition(" ")[2]
        self.credential = (await self._line()).rpartition(" ")[2]
        return self

    async def _line(self) -> str:
        assert self._process is not None
        assert self._process.stdout is not None
        return (await asyncio.wait_for(self._process.stdout.readline(), 30)).decode().strip()

    async def __aexit__(self, *_: object) -> None:
        assert self._process is not None
        if self._process.returncode is None:
            self._process.kill()
        await self._process.communicate()

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    async def crash(self) -> str:
        """End it with what writes a traceback and, elsewhere, a core; what it still said."""
        assert self._process is not None
        self._process.send_signal(signal.SIGABRT)
        out, _ = await asyncio.wait_for(self._process.communicate(), 20)
        return out.decode()


async def trouble(
    http: aiohttp.ClientSession, program: Program, google: Any, token: str
) -> list[str]:
    """Everything that can go wrong, with the key in what Google says; what the client was told."""
    bearer = {"Authorization": f"Bearer {token}"}
    told: list[str] = []

    async def all_of(client: Any) -> None:
        told.extend([str(message.data) async for message in client])
        told.append(str(client.close_code))

    async def refuse(request: web.Request) -> web.Response:
        return web.Response(status=403, text=f"bad: {request.url} {dict(request.headers)}")

    google.answer = refuse
    for path in (protocol.PATH, GOOGLE):
        first: Any = SETUP if path == GOOGLE else {"type": "setup"}
        for status in (401, 403, 404, 429, 500, 302):
            google.refuse_with = status
            async with http.ws_connect(program.url + path, headers=bearer) as client:
                await client.send_json(first)
                await all_of(client)
        google.refuse_with = None
        for code in (1007, 1008, 1011):
            async with http.ws_connect(program.url + path, headers=bearer) as client:
                await client.send_json({**first, "config": {"resumable": False}})
                session = await google.confirmed()
                handle = {"newHandle": HANDLE, "resumable": True}
                await session.say({"sessionResumptionUpdate": handle})
                await client.send_json({"type": "text", "text": WORDS})
                await client.send_str("{" + WORDS)
                await session.close(code, f"Bad key {KEY} at wss://x/?key={KEY}&{HANDLE}")
                await all_of(client)
    for path in ("/v1beta/models/m:generateContent", "/api/v1/ephemeral-token"):
        async with http.post(program.url + path, headers=bearer, data=b"{}") as answer:
            told.append(await answer.text() + str(answer.headers))
    for path in (f"/ws/live?key={token}", f"/{token}", "/api/v1/auth/register"):
        async with http.post(program.url + path, data=token.encode()) as answer:
            told.append(await answer.text() + str(answer.headers))
    return told


async def seen_by_the_operator(program: Program) -> list[str]:
    url = f"http://127.0.0.1:{program.admin_port}"
    seen = []
    async with aiohttp.ClientSession() as http:
        for path in ("/metrics", "/healthz", "/readyz", "/admin/sessions", "/nothing"):
            headers = {"Authorization": f"Bearer {ADMIN}"}
            async with http.get(url + path, headers=headers) as answer:
                seen.append(await answer.text() + str(answer.headers))
    return seen


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX's")
async def test_no_secret_is_found_anywhere(tmp_path: Path, google: Any) -> None:
    """Told to clients, logged, counted, listed, posted, kept, dumped, or shown by the system."""
    posted: list[str] = []
    async with webhook(posted) as hook, Program(tmp_path, google, hook) as program:
        tls = ssl.create_default_context(cafile=program.ca_file)
        connector = aiohttp.TCPConnector(ssl=tls)
        async with aiohttp.ClientSession(connector=connector) as http:
            body = {"credential": program.credential}
            async with http.post(program.url + "/api/v1/auth/register", json=body) as answer:
                token = str((await answer.json())["sessionToken"])
            told = await trouble(http, program, google, token)
        operator = await seen_by_the_operator(program)
        os.kill(program.pid, signal.SIGHUP)
        (tmp_path / "gateway.toml").write_text(f'key = "{KEY}"\nhost = 5\n')
        os.kill(program.pid, signal.SIGHUP)
        process = psutil.Process(program.pid)
        shown = " ".join(process.cmdline())
        assert process.rlimit(psutil.RLIMIT_CORE) == (0, 0)
        async with asyncio.timeout(20):
            while "not reloaded" not in (tmp_path / "err").read_text():
                await asyncio.sleep(0.02)
        rest = await program.crash()
    log = (tmp_path / "err").read_text()
    assert "Fatal Python error: Aborted" in log
    assert posted
    assert json.loads(posted[0])["alert"] == "UPSTREAM_KEY_REJECTED"
    kept = {file.name: file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()}
    assert not [name for name in kept if "core" in name]
    del kept["gateway.toml"]  # where it was put, and refused
    files = b"".join(kept.values()).decode(errors="replace")
    everything = "\n".join([*told, *operator, *posted, shown, rest, log, files])
    secret = program.credential.split("_", 2)[2]
    for canary in (KEY, ADMIN, token, secret):
        assert canary not in everything
    for private in (HANDLE, WORDS):
        assert private not in "\n".join([*operator, *posted, shown, rest, log])


@pytest.mark.skipif(sys.platform != "linux", reason="prctl is Linux's")
def test_no_core_is_dumped_and_the_memory_is_closed_to_others() -> None:
    code = (
        "import ctypes, resource; from vibeassist.gateway.tuning import keep_memory_private;"
        "keep_memory_private();"
        "print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), resource.getrlimit(resource.RLIMIT_CORE))"
    )
    assert ctypes.CDLL(None).prctl(3, 0, 0, 0, 0) == 1  # PR_GET_DUMPABLE: it is not so by itself
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout.strip() == "0 (0, 0)"
