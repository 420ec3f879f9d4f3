"""A client that shares no code with this package: VibeCat's public protocol, step by step."""

import asyncio
import json
from typing import Any

import aiohttp

from tests.gateway.conftest import KEY, enrol
from vibeassist.emulator import sound
from vibeassist.emulator.script import Script, ScriptedReply
from vibeassist.gateway.config import build
from vibeassist.gateway.server import Gateway

SETUP = {
    "type": "setup",
    "config": {
        "voice": "Kore",
        "language": "en",
        "liveModel": "gemini-3.8-live",
        "chattiness": "normal",
        "proactiveAudio": True,
        "searchEnabled": False,
        "affectiveDialog": True,
        "deviceId": "d-1",
        "character": "cat",
    },
}


class Client:
    """Collects what comes, as VibeCat's does: binary is sound, text is an object with a type."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse[Any]) -> None:
        self.socket = socket
        self.sound = b""
        self.events: list[dict[str, Any]] = []

    async def until(self, kind: str) -> dict[str, Any]:
        async with asyncio.timeout(10):
            async for message in self.socket:
                if message.type is aiohttp.WSMsgType.BINARY:
                    self.sound += message.data
                    continue
                event: dict[str, Any] = json.loads(message.data)
                self.events.append(event)
                if event["type"] == kind:
                    return event
        raise AssertionError(f"closed with {self.socket.close_code} before {kind}")

    def kinds(self) -> set[str]:
        return {event["type"] for event in self.events}


async def speak(client: Client) -> None:
    voice = sound.voice(0.8, rate=16000) + sound.silence(1.0, 16000)
    for start in range(0, len(voice), 3200):
        await client.socket.send_bytes(voice[start : start + 3200])


async def test_register_setup_speech_text_and_resumption(make_live_emulator: Any) -> None:
    script = Script(default=ScriptedReply(heard="hello", say="Good day."))
    emulator = await make_live_emulator(script, keys=[KEY])
    config = build({"key": KEY, "port": 0, "live_url": emulator.url, "ca_file": emulator.ca_file})
    async with Gateway(config, tick_s=0.05) as gateway, aiohttp.ClientSession() as http:
        _, credential = await enrol(gateway, "cat")
        url = gateway.url + "/api/v1/auth/register"
        async with http.post(url, json={"apiKey": credential}) as answer:
            token = (await answer.json())["sessionToken"]
        headers = {"Authorization": f"Bearer {token}"}
        async with http.ws_connect(gateway.url + "/ws/live", headers=headers) as socket:
            client = Client(socket)
            await socket.send_json(SETUP)
            await client.until("setupComplete")
            await speak(client)
            await client.until("turnComplete")
            assert client.sound == sound.voice_for("Good day.")
            assert {"inputTranscription", "transcription"} <= client.kinds()
            while not (handle := _handle(client)):
                await client.until("sessionResumptionUpdate")
            await socket.send_json({"type": "ping"})
            await client.until("pong")
        resumed = {**SETUP, "resumptionHandle": handle}
        async with http.ws_connect(gateway.url + "/ws/live", headers=headers) as socket:
            client = Client(socket)
            await socket.send_json(resumed)
            await client.until("setupComplete")
            turns = [{"role": "user", "parts": [{"text": "and again"}]}]
            content = {"clientContent": {"turnComplete": True, "turns": turns}}
            await socket.send_json(content)
            await client.until("turnComplete")
            assert client.sound == sound.voice_for("Good day.")
    await emulator.all_closed()
    assert [record.resumed for record in emulator.sessions] == [False, True]
    assert [record.problems for record in emulator.sessions] == [[], []]


def _handle(client: Client) -> str:
    """The newest handle; empty ones mean that there is none just now."""
    handles = [event.get("sessionHandle", "") for event in client.events]
    return next((handle for handle in reversed(handles) if handle), "")
