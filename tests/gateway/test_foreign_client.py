"""A client that this project did not write, in a process of its own: the public protocols."""

import asyncio
import hashlib
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.gateway.conftest import KEY, enrol
from vibeassist.emulator import sound
from vibeassist.emulator.script import Script, ScriptedReply
from vibeassist.gateway.certificate import self_signed
from vibeassist.gateway.config import build
from vibeassist.gateway.server import Gateway

OUTSIDER = Path(__file__).with_name("outsider.py")
REPLY = "Good day."


async def converse(shape: str, emulator: Any, folder: Path) -> list[dict[str, Any]]:
    own = self_signed(folder, "127.0.0.1")
    config = build(
        {
            "key": KEY,
            "port": 0,
            "live_url": emulator.url,
            "ca_file": emulator.ca_file,
            "tls_cert": own.cert,
            "tls_key": own.key,
        }
    )
    async with Gateway(config, tick_s=0.05) as gateway:
        _, credential = await enrol(gateway, "cat")
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-I", OUTSIDER, shape, gateway.url, credential, own.ca),
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        out, err = await asyncio.wait_for(process.communicate(), 50)
    assert process.returncode == 0, err.decode()
    await emulator.all_closed()
    seen: list[dict[str, Any]] = json.loads(out)
    said = hashlib.sha256(sound.voice_for(REPLY)).hexdigest()
    assert {part["sound"] for part in seen} == {said}
    assert all(record.problems == [] for record in emulator.sessions)
    return seen


@pytest.fixture
async def emulator(make_live_emulator: Any) -> Any:
    return await make_live_emulator(
        Script(default=ScriptedReply(heard="hello", say=REPLY)), keys=[KEY]
    )


async def test_vibecats_public_protocol(emulator: Any, tmp_path: Path) -> None:
    """Setup with config, binary PCM, JSON events, and the session found again with its handle."""
    first, second = await converse("vibecat", emulator, tmp_path)
    assert {"inputTranscription", "transcription", "turnComplete", "pong"} <= set(first["kinds"])
    assert (first["text"], second["text"]) == (REPLY, REPLY)
    assert [record.resumed for record in emulator.sessions] == [False, True]


async def test_the_fastapi_seeds_shape(emulator: Any, tmp_path: Path) -> None:
    (seen,) = await converse("fastapi", emulator, tmp_path)
    assert {"audio", "transcription", "turnComplete"} <= set(seen["kinds"])


async def test_the_browser_seeds_shape(emulator: Any, tmp_path: Path) -> None:
    (seen,) = await converse("live_chat", emulator, tmp_path)
    assert seen["text"] == REPLY
