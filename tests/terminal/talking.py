"""Runs ``vibeassist talk`` as a user does, and what a test needs around it."""

import asyncio
import json
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import soundfile as sf

from vibeassist.emulator.script import ReplyPart, Script, ScriptedReply
from vibeassist.emulator.server import Emulator

CANARY = "canary-key-1234567890"
TOKEN = "canary-token-1234567890"
RATE = 16_000
REPLY_RATE = 24_000
MakeEmulator = Callable[..., Awaitable[Emulator]]


@dataclass(frozen=True)
class Result:
    code: int
    out: str
    err: str

    @property
    def said(self) -> str:
        return self.out + self.err


@asynccontextmanager
async def talking(
    environment: dict[str, str], *arguments: object, stdin: bytes = b""
) -> AsyncIterator[asyncio.subprocess.Process]:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "vibeassist", "talk", *map(str, arguments)),
        env=environment,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    assert process.stdin is not None
    process.stdin.write(stdin)
    process.stdin.close()
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def talk(environment: dict[str, str], *arguments: object, stdin: bytes = b"") -> Result:
    async with talking(environment, *arguments, stdin=stdin) as process:
        out, err = await process.communicate()
        assert process.returncode is not None
        result = Result(process.returncode, out.decode(), err.decode())
    assert CANARY not in result.said
    assert TOKEN not in result.said
    assert "Traceback" not in result.said
    return result


def write_settings(environment: dict[str, str], text: str) -> Path:
    """Put a settings file where the program looks; returns its folder."""
    folder = Path(environment["VIBEASSIST_CONFIG_DIR"])
    folder.mkdir()
    (folder / "settings.toml").write_text(text)
    return folder


async def without_devices(environment: dict[str, str]) -> bool:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "vibeassist", "devices"),
        env=environment,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    out, _ = await process.communicate()
    return process.returncode != 0 or out.count(b"none found") == 2


def at(environment: dict[str, str], emulator: Emulator) -> dict[str, str]:
    return environment | {
        "VIBEASSIST_LIVE_URL": emulator.url,
        "VIBEASSIST_CA_FILE": str(emulator.ca_file),
    }


def speech(path: Path, seconds: float = 1.5, tail_s: float = 0.5) -> np.ndarray[Any, Any]:
    """A recording that no two samples of which repeat in a pattern, loud enough to be speech."""
    random = np.random.default_rng(7)
    envelope = 0.5 + 0.5 * np.sin(np.arange(int(seconds * RATE)) * 2 * np.pi * 4 / RATE)
    voice = random.normal(0, 6000, envelope.size) * envelope
    samples = np.concatenate([voice, np.zeros(int(tail_s * RATE))])
    samples = np.clip(samples, -32768, 32767).astype(np.int16)
    sf.write(path, samples, RATE, subtype="PCM_16")
    return samples


def ramp(path: Path, seconds: float) -> np.ndarray[Any, Any]:
    """A reply in which every stretch of 100 samples is unlike every other."""
    random = np.random.default_rng(11)
    samples = random.integers(-9000, 9000, int(seconds * REPLY_RATE)).astype(np.int16)
    sf.write(path, samples, REPLY_RATE, subtype="PCM_16")
    return samples


def events_of(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text().splitlines()]


def script_with_reply(tmp_path: Path) -> tuple[Script, np.ndarray[Any, Any]]:
    reply = ramp(tmp_path / "answer.wav", 1.0)
    part = ReplyPart(file=tmp_path / "answer.wav", say="A ramp of noise.")
    return Script(default=ScriptedReply(parts=(part,))), reply


def assert_heard_whole(heard: np.ndarray[Any, Any], reply: np.ndarray[Any, Any]) -> None:
    """Every sample of the reply is in the file, in order; the ends may be faded by 10 ms."""
    fade = REPLY_RATE // 100
    inner = reply[fade:-fade]
    starts = np.flatnonzero(heard == inner[0])
    assert any(np.array_equal(heard[start : start + inner.size], inner) for start in starts)


def assert_delivered(record: Any, samples: np.ndarray[Any, Any]) -> None:
    """The server got the recording, sample by sample, and nothing but silence after it."""
    received = np.frombuffer(bytes(record.audio), "<i2")
    assert np.array_equal(received[: samples.size], samples)
    assert not received[samples.size :].any()
    assert set(record.audio_frames) == {3200}
