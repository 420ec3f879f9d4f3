"""A Live server of the tests' own: TLS on loopback, and each test says what it answers."""

import base64
import json
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import pytest
import trustme
from websockets.asyncio.server import Server, ServerConnection, serve

from vibeassist.live.direct import DirectEndpoint

Handler = Callable[["Peer"], Awaitable[None]]

KEY = "AIzaCanary-0123456789-abcdefghij-KLMNOP"


class Peer:
    """The server's side of one connection, with the setup already read."""

    def __init__(self, socket: ServerConnection, setup: dict[str, Any]) -> None:
        self.socket = socket
        self.setup = setup

    @property
    def path(self) -> str:
        assert self.socket.request is not None
        return self.socket.request.path

    @property
    def headers(self) -> dict[str, str]:
        assert self.socket.request is not None
        return {name.lower(): value for name, value in self.socket.request.headers.raw_items()}

    async def send(self, message: dict[str, Any]) -> None:
        """As Google does: JSON in a binary frame."""
        await self.socket.send(json.dumps(message).encode())

    async def confirm(self, session_id: str = "s-1") -> None:
        await self.send({"setupComplete": {"sessionId": session_id}})

    async def audio(self, pcm: bytes) -> None:
        data = base64.b64encode(pcm).decode()
        blob = {"mimeType": "audio/pcm;rate=24000", "data": data}
        turn = {"role": "model", "parts": [{"inlineData": blob}]}
        await self.send({"serverContent": {"modelTurn": turn}})

    async def receive(self) -> dict[str, Any]:
        message = json.loads(await self.socket.recv())
        assert isinstance(message, dict)
        return message


class LiveServer:
    """A listening server: where it is, whose certificate it has, who has come."""

    def __init__(self, port: int, ca_file: Path) -> None:
        self.port = port
        self.ca_file = ca_file
        self.peers: list[Peer] = []

    @property
    def endpoint(self) -> DirectEndpoint:
        return DirectEndpoint(base_url=f"https://127.0.0.1:{self.port}", ca_file=self.ca_file)


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(scope="session")
def ca_file(authority: trustme.CA, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("ca") / "ca.pem"
    authority.cert_pem.write_to_path(path)
    return path


@pytest.fixture(scope="session")
def server_tls(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost", "127.0.0.1").configure_cert(context)
    return context


@pytest.fixture
async def live_server(
    server_tls: ssl.SSLContext, ca_file: Path
) -> AsyncIterator[Callable[..., Awaitable[LiveServer]]]:
    """Starts servers: ``await live_server(handler)``, more arguments go to ``serve``."""
    async with AsyncExitStack() as stack:

        async def start(handler: Handler, **options: Any) -> LiveServer:
            async def talk(socket: ServerConnection) -> None:
                setup = json.loads(await socket.recv())["setup"]
                peer = Peer(socket, setup)
                started.peers.append(peer)
                await handler(peer)

            server: Server = await stack.enter_async_context(
                serve(
                    talk, "127.0.0.1", 0, ssl=server_tls, max_size=None, close_timeout=1, **options
                )
            )
            started = LiveServer(next(iter(server.sockets)).getsockname()[1], ca_file)
            return started

        yield start
