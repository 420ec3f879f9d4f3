"""What this program adds on the wire: a full microphone frame to the server's socket, and reply
bytes to the speaker's buffer; direct, through the gateway, and by the smallest client possible."""

import asyncio
import base64
import json
import ssl
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

import websockets

from tests.bench.report import Table
from vibeassist.audio.events import AudioEvent, MicrophoneFrame
from vibeassist.conversation.conversation import Conversation
from vibeassist.gateway.config import GatewayConfig
from vibeassist.gateway.server import Gateway
from vibeassist.live.config import SessionConfig
from vibeassist.live.direct import DirectEndpoint, DirectTransport
from vibeassist.live.gateway import GatewayTransport
from vibeassist.live.session import LiveSession
from vibeassist.live.transport import Transport

SECONDS = 20.0
FRAME_S = 0.1
KEY = "bench"
TOKEN = "a-token-for-benchmarks"
PATH = "/ws/google.ai.generativelanguage.v1beta.GenerativeService.BidiGenerateContent"


class StampedSound:
    """In place of the sound engine: frames that carry the moment, and replies that are timed."""

    def __init__(self, sink: Callable[[AudioEvent], None]) -> None:
        self._sink = sink
        self._task: asyncio.Task[None] | None = None
        self._loop = asyncio.get_running_loop()
        self.muted = False
        self.downlink_ms: list[float] = []

    def start(self) -> None:
        self._loop.call_soon_threadsafe(self._begin)

    def _begin(self) -> None:
        self._task = self._loop.create_task(self._speak())

    def stop(self) -> None:
        if self._task is not None:
            self._loop.call_soon_threadsafe(self._task.cancel)

    async def _speak(self) -> None:
        index = 0
        while True:
            now = time.monotonic()
            pcm = struct.pack("<d", now) + bytes(3192)
            self._sink(MicrophoneFrame(index, pcm, now, -60.0, -60.0))
            index += 1
            await asyncio.sleep(FRAME_S)

    def play(self, pcm: bytes, turn: int) -> bool:
        arrived = time.monotonic()
        (sent,) = struct.unpack("<d", pcm[:8])
        self.downlink_ms.append((arrived - sent) * 1000)
        return True

    def end_turn(self, turn: int) -> None: ...
    def interrupt(self, turn: int) -> None: ...
    def notify(self, pcm: bytes) -> None: ...


class BenchServer:
    """The server process: where it listens, and what it measured."""

    def __init__(self, folder: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.bench.live_server"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdout is not None
        ready = json.loads(self._process.stdout.readline())
        self.url: str = ready["url"]
        self.ca_file = folder / "ca.pem"
        self.ca_file.write_text(ready["ca"])

    def finish(self) -> list[float]:
        output, _ = self._process.communicate("")
        uplink: list[float] = json.loads(output)
        return uplink


@contextmanager
def bench_server() -> Iterator[BenchServer]:
    """A fresh server process."""
    with tempfile.TemporaryDirectory() as folder:
        yield BenchServer(Path(folder))


async def conversation(make: Callable[[SessionConfig], Transport]) -> list[float]:
    """Hold a conversation over a transport; returns the downlink's milliseconds."""
    sounds: list[StampedSound] = []

    def make_sound(sink: Callable[[AudioEvent], None]) -> StampedSound:
        sounds.append(StampedSound(sink))
        return sounds[0]

    session = LiveSession(make, SessionConfig())
    ended = await Conversation(session, make_sound, lambda _: None, duration_s=SECONDS).run()
    if ended.error is not None:
        raise ended.error
    return sounds[0].downlink_ms


async def direct(server: BenchServer) -> list[float]:
    """Through google-genai."""
    endpoint = DirectEndpoint(base_url=server.url, ca_file=server.ca_file)
    return await conversation(lambda config: DirectTransport(config, key=KEY, endpoint=endpoint))


async def through_gateway(server: BenchServer) -> list[float]:
    """Through a gateway in this process."""
    async with gateway(server) as (url, token):
        return await conversation(lambda config: GatewayTransport(config, url=url, token=token))


@asynccontextmanager
async def gateway(server: BenchServer) -> AsyncIterator[tuple[str, str]]:
    """A gateway in front of the server."""
    config = GatewayConfig(
        port=0, key=KEY, token=TOKEN, live_url=server.url, ca_file=server.ca_file
    )
    async with Gateway(config) as running:
        yield running.url, TOKEN


async def smallest(server: BenchServer) -> list[float]:
    """The least that a client can do: websockets, json, base64, one loop."""
    context = ssl.create_default_context(cafile=str(server.ca_file))
    downlink: list[float] = []
    url = server.url.replace("https", "wss") + PATH
    async with websockets.connect(url, ssl=context, compression=None) as connection:
        await connection.send(json.dumps({"setup": {"model": "models/gemini-3.8-live"}}))
        await connection.recv()

        async def hear() -> None:
            async for message in connection:
                parts = json.loads(message)["serverContent"]["modelTurn"]["parts"]
                pcm = base64.b64decode(parts[0]["inlineData"]["data"])
                downlink.append((time.monotonic() - struct.unpack("<d", pcm[:8])[0]) * 1000)

        hearing = asyncio.create_task(hear())
        for _ in range(int(SECONDS / FRAME_S)):
            pcm = struct.pack("<d", time.monotonic()) + bytes(3192)
            audio = {"data": base64.b64encode(pcm).decode(), "mimeType": "audio/pcm;rate=16000"}
            await connection.send(json.dumps({"realtimeInput": {"audio": audio}}))
            await asyncio.sleep(FRAME_S)
        hearing.cancel()
    return downlink


def run() -> list[Table]:
    """Measure all three ways, one after the other."""
    up = Table("Full microphone frame to the server's socket", "ms")
    down = Table("Reply bytes at the server's socket to the speaker's buffer", "ms")
    ways = {"smallest client": smallest, "direct": direct, "gateway": through_gateway}
    for name, way in ways.items():
        with bench_server() as server:
            downlink = asyncio.run(way(server))
            up.add(name, server.finish())
        down.add(name, downlink)
    return [up, down]
