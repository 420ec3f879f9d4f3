"""What the emulator's tests share: the unmodified Python SDK, and a client of bare JSON."""

import json
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import pytest
from google import genai
from google.genai import live, types

from vibeassist.emulator import sound
from vibeassist.emulator.server import Emulator

MODEL = "gemini-3.8-live"
PATH = "/ws/google.ai.generativelanguage.v1beta.GenerativeService.BidiGenerateContent"


@dataclass
class Turn:
    """Everything of one turn, as the SDK gave it."""

    messages: list[types.LiveServerMessage] = field(default_factory=list)

    @property
    def contents(self) -> list[types.LiveServerContent]:
        return [message.server_content for message in self.messages if message.server_content]

    @property
    def audio(self) -> bytes:
        return b"".join(message.data or b"" for message in self.messages)

    @property
    def said(self) -> str:
        texts = [c.output_transcription.text for c in self.contents if c.output_transcription]
        return "".join(text or "" for text in texts)

    @property
    def heard(self) -> str:
        texts = [c.input_transcription.text for c in self.contents if c.input_transcription]
        return "".join(text or "" for text in texts)

    @property
    def marks(self) -> list[str]:
        """The turn's landmarks, in order."""
        names = ("interrupted", "generation_complete", "turn_complete")
        return [name for c in self.contents for name in names if getattr(c, name)]


class Sdk:
    """Shorthands around google-genai; nothing in it is patched."""

    VOICE = sound.voice(0.8, rate=16_000)
    QUIET = sound.silence(1.0, 16_000)

    @asynccontextmanager
    async def talk(
        self,
        emulator: Emulator,
        *,
        key: str = "any-key",
        model: str = MODEL,
        version: str = "v1beta",
        **config: Any,
    ) -> AsyncIterator[live.AsyncSession]:
        client = genai.Client(api_key=key, http_options=emulator.http_options(version))
        config.setdefault("response_modalities", ["AUDIO"])
        config.setdefault("input_audio_transcription", {})
        config.setdefault("output_audio_transcription", {})
        setup = types.LiveConnectConfig(**config)
        async with client.aio.live.connect(model=model, config=setup) as session:
            yield session

    async def say(self, session: live.AsyncSession, pcm: bytes | None = None) -> None:
        """Send speech in 100 ms frames; without samples, a word and the silence after it."""
        pcm = self.VOICE + self.QUIET if pcm is None else pcm
        for start in range(0, len(pcm), 3200):
            await session.send_realtime_input(
                audio=types.Blob(data=pcm[start : start + 3200], mime_type="audio/pcm;rate=16000")
            )

    async def turn(self, session: live.AsyncSession) -> Turn:
        return Turn([message async for message in session.receive()])


@pytest.fixture
def sdk() -> Sdk:
    return Sdk()


class Raw:
    """A Live client of bare JSON over a WebSocket."""

    def __init__(self, ws: aiohttp.ClientWebSocketResponse) -> None:
        self.ws = ws

    async def send(self, message: Any) -> None:
        await self.ws.send_str(message if isinstance(message, str) else json.dumps(message))

    async def setup(self, **fields: Any) -> dict[str, Any]:
        await self.send({"setup": {"model": f"models/{MODEL}", **fields}})
        return await self.receive()

    async def receive(self) -> dict[str, Any]:
        frame = await self.ws.receive()
        assert frame.type in {aiohttp.WSMsgType.BINARY, aiohttp.WSMsgType.TEXT}, frame
        return json.loads(frame.data)

    async def until(self, name: str) -> list[dict[str, Any]]:
        """Messages up to the first that has this name, at the top or in serverContent."""
        got = [await self.receive()]
        while name not in got[-1] and name not in got[-1].get("serverContent", {}):
            got.append(await self.receive())
        return got

    async def closing(self) -> tuple[int, str]:
        """Read to the end: the close code and reason as they came."""
        while True:
            frame = await self.ws.receive()
            if frame.type is aiohttp.WSMsgType.CLOSE:
                return frame.data, frame.extra or ""
            if frame.type in {aiohttp.WSMsgType.CLOSED, aiohttp.WSMsgType.ERROR}:
                return 1006, ""


Connect = Callable[..., AbstractAsyncContextManager[Raw]]


@pytest.fixture
async def raw() -> AsyncIterator[Connect]:
    """``async with raw(emulator, path, headers)``: a bare connection; a key goes along unasked."""
    async with aiohttp.ClientSession() as http:

        @asynccontextmanager
        async def connect(
            emulator: Emulator, path: str = PATH, headers: dict[str, str] | None = None
        ) -> AsyncIterator[Raw]:
            if headers is None:
                headers = {"x-goog-api-key": "any-key"}
            url = emulator.url + path
            context = emulator.client_ssl_context()
            async with http.ws_connect(url, headers=headers, ssl=context, max_msg_size=0) as ws:
                yield Raw(ws)

        yield connect
