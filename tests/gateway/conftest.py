"""A scripted stand-in for Google's Live endpoint, and gateways in front of it."""

import asyncio
import base64
import contextlib
import json
import logging
import shutil
import socket
import subprocess
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack
from typing import Any

import aiohttp
import pytest
import redis.asyncio as redis
from aiohttp import web

from vibeassist.gateway import enrolment
from vibeassist.gateway.config import GatewayConfig, build
from vibeassist.gateway.server import Gateway

PING, TEXT = aiohttp.WSMsgType.PING, aiohttp.WSMsgType.TEXT
KEY = "canary-key-of-the-gateway"
TOKEN = "token-for-the-tests"


class GoogleSession:
    """One upstream connection, as Google's side sees it."""

    def __init__(self, request: web.Request, socket: web.WebSocketResponse[Any]) -> None:
        self.path = request.path
        self.headers = request.headers.copy()
        self._socket = socket
        self._transport = request.transport
        self._answers = True
        self.received: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self.closed: asyncio.Future[int | None] = asyncio.get_running_loop().create_future()

    async def read(self) -> None:
        while (message := await self._socket.receive()).type in (PING, TEXT):
            if message.type is TEXT:
                self.received.put_nowait(json.loads(message.data))
            elif self._answers:
                await self._socket.pong(message.data)
        self.closed.set_result(self._socket.close_code)

    async def next(self) -> dict[str, Any]:
        return await asyncio.wait_for(self.received.get(), 5)

    async def say(self, message: dict[str, Any]) -> None:
        """Like Google: JSON in a binary frame."""
        await self._socket.send_bytes(json.dumps(message).encode())

    async def say_raw(self, data: bytes) -> None:
        await self._socket.send_bytes(data)

    async def speak(self, pcm: bytes) -> None:
        data = {"mimeType": "audio/pcm;rate=24000", "data": base64.b64encode(pcm).decode()}
        await self.say({"serverContent": {"modelTurn": {"parts": [{"inlineData": data}]}}})

    async def close(self, code: int, reason: str = "") -> None:
        await self._socket.close(code=code, message=reason.encode())

    def stop_answering(self) -> None:
        """No more pongs; the connection stays."""
        self._answers = False

    def cut(self) -> None:
        assert self._transport is not None
        self._transport.abort()


class FakeGoogle:
    """Accepts upstream connections and hands them to the test."""

    def __init__(self) -> None:
        self.sessions: asyncio.Queue[GoogleSession] = asyncio.Queue()
        self.refuse_with: int | None = None
        self.answer: Callable[[web.Request], Awaitable[web.StreamResponse]] | None = None
        """What it says to plain requests."""
        self._runner = web.AppRunner(self._application(), access_log=None, shutdown_timeout=0.1)
        self.url = ""

    def _application(self) -> web.Application:
        application = web.Application()
        application.router.add_get("/{path:.*}", self._serve)
        application.router.add_post("/{path:.*}", self._answer)
        return application

    async def __aenter__(self) -> "FakeGoogle":
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        host, port = self._runner.addresses[0][:2]
        self.url = f"http://{host}:{port}"
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._runner.cleanup()

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        if self.refuse_with is not None:
            # As some proxies do: with all that was asked.
            words = f"refused: {request.path_qs} {dict(request.headers)}"
            return web.Response(status=self.refuse_with, text=words)
        socket: web.WebSocketResponse[Any] = web.WebSocketResponse(timeout=0.2, autoping=False)
        try:
            await socket.prepare(request)
        except ConnectionResetError:  # whoever called has gone again
            return web.Response(status=400)
        session = GoogleSession(request, socket)
        self.sessions.put_nowait(session)
        await session.read()
        return socket

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        assert self.answer is not None
        return await self.answer(request)

    async def session(self) -> GoogleSession:
        return await asyncio.wait_for(self.sessions.get(), 10)

    async def confirmed(self) -> GoogleSession:
        """The next session, its setup received and confirmed."""
        session = await self.session()
        assert "setup" in await session.next()
        await session.say({"setupComplete": {"sessionId": "s-1"}})
        return session


@pytest.fixture(autouse=True)
def no_traceback_on_the_side(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A fault that a server only logs must fail the test that caused it."""
    yield
    faults = [
        record.getMessage()
        for record in caplog.get_records("call")
        if record.levelno >= logging.ERROR and record.name in ("aiohttp.server", "asyncio")
    ]
    assert faults == []


@pytest.fixture
async def google() -> AsyncIterator[FakeGoogle]:
    async with FakeGoogle() as server:
        yield server


MakeGateway = Callable[..., Any]


def config(google: FakeGoogle, **values: Any) -> GatewayConfig:
    """Mending is off, so that what Google does reaches the client; test_mending switches it on."""
    return build(
        {"key": KEY, "token": TOKEN, "port": 0, "live_url": google.url, "mend": False, **values}
    )


@pytest.fixture
async def make_gateway(google: FakeGoogle) -> AsyncIterator[MakeGateway]:
    async with AsyncExitStack() as stack:

        async def make(**values: Any) -> Gateway:
            tick_s = values.pop("tick_s", 0.02)
            store = values.pop("store", None)
            made = Gateway(config(google, **values), store=store, tick_s=tick_s)
            return await stack.enter_async_context(made)

        yield make


@pytest.fixture
async def gateway(make_gateway: MakeGateway) -> Gateway:
    made = await make_gateway()
    assert isinstance(made, Gateway)
    return made


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


@pytest.fixture(scope="session")
def redis_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str | None]:
    """A Redis of the tests' own, on a free port; None where there is none to start."""
    server = shutil.which("redis-server")
    if server is None:
        yield None
        return
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    folder = tmp_path_factory.mktemp("redis")
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(
            [server, "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--dir", folder],
            stdout=log,
        )
        try:
            for _ in range(200):
                with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port)):
                    break
                time.sleep(0.02)
            yield f"redis://127.0.0.1:{port}/0"
        finally:
            process.terminate()
            process.wait()


@pytest.fixture
async def redis_url(redis_server: str | None) -> str | None:
    """The same, empty."""
    if redis_server is not None:
        client = redis.from_url(redis_server)
        await client.flushall()
        await client.aclose()
    return redis_server


@pytest.fixture
async def enrolled(gateway: Gateway) -> tuple[str, str]:
    """A credential for user ``ada``: its id and its text."""
    return await enrol(gateway, "ada")


async def enrol(gateway: Gateway, user: str) -> tuple[str, str]:
    text, made = enrolment.make(user, "test", time.time())
    await gateway.house.store.add_enrolment(made)
    return made.id, text


async def token_of(http: aiohttp.ClientSession, gateway: Gateway, credential: str) -> str:
    url = gateway.url + "/api/v1/auth/register"
    async with http.post(url, json={"credential": credential}) as answer:
        assert answer.status == 200
        return str((await answer.json())["sessionToken"])
