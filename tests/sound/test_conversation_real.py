"""A conversation on real audio: a sentence into the virtual microphone, the reply out of the
virtual speaker, through PortAudio, the whole program and a server on loopback."""

import asyncio
import signal
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from tests.sound.matching import best_match
from vibeassist.assets import asset
from vibeassist.audio.resample import resample
from vibeassist.emulator.script import ReplyPart, Script, ScriptedReply
from vibeassist.emulator.server import Emulator
from vibeassist.gateway.config import GatewayConfig
from vibeassist.gateway.server import Gateway

pytestmark = [pytest.mark.sound, pytest.mark.timeout(120)]

KEY = "test-key-1234567890"
TOKEN = "test-token-1234567890"
MakeEmulator = Callable[..., Awaitable[Emulator]]


@pytest.fixture
def reply(tmp_path: Path) -> np.ndarray:
    """What the assistant says, 24 kHz."""
    sentence, _ = soundfile.read(asset("sample.wav"), dtype="int16")
    samples = resample(sentence[::-1].copy(), 16_000, 24_000)
    soundfile.write(tmp_path / "reply.wav", samples, 24_000, subtype="PCM_16")
    return samples


@asynccontextmanager
async def program(sound_card: Any, tmp_path: Path, *arguments: str, **extra: str) -> AsyncIterator:
    environment = sound_card.env | {
        "VIBEASSIST_CONFIG_DIR": str(tmp_path / "config"),
        "VIBEASSIST_API_KEY": KEY,
        "VIBEASSIST_GATEWAY_TOKEN": TOKEN,
    }
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "vibeassist", "talk", *arguments),
        env=environment | extra,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def read_until(process: Any, words: str) -> None:
    """Wait for a line of the program's."""
    seen = b""
    while line := await process.stdout.readline():
        seen += line
        if words in line.decode():
            return
    pytest.fail(f"{words!r} never came:\n{seen.decode()}")


@pytest.mark.parametrize("way", ["direct", pytest.param("gateway", marks=pytest.mark.slow)])
async def test_a_sentence_in_and_a_reply_out(
    sound_card: Any, make_live_emulator: MakeEmulator, tmp_path: Path, reply: np.ndarray, way: str
):
    said = ReplyPart(file=tmp_path / "reply.wav", say="Backwards.")
    script = Script(default=ScriptedReply(parts=(said,)))
    emulator = await make_live_emulator(script, time_scale=1.0)
    async with AsyncExitStack() as stack:
        if way == "gateway":
            gateway = await stack.enter_async_context(
                Gateway(
                    GatewayConfig(
                        key=KEY,
                        token=TOKEN,
                        port=0,
                        live_url=emulator.url,
                        ca_file=emulator.ca_file,
                    )
                )
            )
            arguments, extra = ["--gateway", gateway.url], {}
        else:
            arguments = ["--direct"]
            extra = {
                "VIBEASSIST_LIVE_URL": emulator.url,
                "VIBEASSIST_CA_FILE": str(emulator.ca_file),
            }
        stack.enter_context(sound_card.recording(tmp_path / "heard.wav"))
        process = await stack.enter_async_context(
            program(sound_card, tmp_path, *arguments, **extra)
        )
        await read_until(process, "[listening]")
        await asyncio.to_thread(sound_card.speak, asset("sample.wav"))
        await read_until(process, "[speaking]")
        await read_until(process, "[listening]")
        process.send_signal(signal.SIGINT)
        await process.communicate()
    assert process.returncode == 0
    spoken, _ = soundfile.read(asset("sample.wav"), dtype="int16")
    received = np.frombuffer(bytes(emulator.sessions[0].audio), "<i2")
    # The high-pass filter and the canceller change the wave, and leave the words.
    assert best_match(spoken, received)[1] > 0.7
    heard, _ = soundfile.read(tmp_path / "heard.wav", dtype="int16")
    assert best_match(reply, heard)[1] > 0.97
