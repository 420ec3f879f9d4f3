"""The unmodified JavaScript SDK (@google/genai) talks with the emulator."""

import asyncio
import json
import os
import shutil
from pathlib import Path

import pytest

from vibeassist.emulator import sound
from vibeassist.emulator.script import ReplyPart, Script, ScriptedReply, ToolCall

HERE = Path(__file__).parent / "node"
MODULES = Path(__file__).parents[2] / ".cache" / "node"
NODE = shutil.which("node")


def missing() -> str:
    """Why these tests cannot run here; empty if they can."""
    if NODE is None:
        return "Node.js is not installed"
    wanted = json.loads((HERE / "package.json").read_text())["dependencies"]["@google/genai"]
    installed = MODULES / "node_modules" / "@google" / "genai" / "package.json"
    if not installed.exists():
        return "@google/genai is not installed: run 'make setup-test'"
    version = json.loads(installed.read_text())["version"]
    return "" if version == wanted else f"@google/genai is {version}, not {wanted}"


pytestmark = [pytest.mark.node, pytest.mark.skipif(bool(missing()), reason=missing() or "-")]


async def run(emulator, scenario, key="any-key"):
    process = await asyncio.create_subprocess_exec(
        NODE,
        str(HERE / "talk.mjs"),
        str(MODULES / "package.json"),
        emulator.url,
        scenario,
        env={**os.environ, "NODE_EXTRA_CA_CERTS": str(emulator.ca_file), "EMULATOR_KEY": key},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    out, err = await process.communicate()
    assert process.returncode == 0, err.decode()
    return json.loads(out)


async def test_a_spoken_turn(make_live_emulator):
    emulator = await make_live_emulator(Script(default=ScriptedReply(heard="hm", say="Hello.")))
    seen = await run(emulator, "talk")
    assert (seen["heard"], seen["said"]) == ("hm", "Hello.")
    assert seen["audio"] == len(sound.voice_for("Hello."))
    assert seen["marks"] == ["generationComplete", "turnComplete"]
    record = emulator.sessions[0]
    assert (record.auth, record.audio_bytes) == ("query", 57_600)
    assert record.path.startswith("//ws/")


async def test_an_interrupted_turn(make_live_emulator):
    script = Script(default=ScriptedReply(say="Once upon a time. " * 20))
    seen = await run(await make_live_emulator(script, time_scale=1.0), "interrupt")
    assert seen["marks"] == ["interrupted", "turnComplete"]


async def test_a_tool(make_live_emulator):
    call = ToolCall(name="weather", args={"city": "Oslo"}, expect={"sky": "clear"})
    part = ReplyPart(tools=(call,), then=(ReplyPart(say="Clear."),))
    emulator = await make_live_emulator(Script(replies=(ScriptedReply(parts=(part,)),)))
    seen = await run(emulator, "tool")
    assert seen["tools"][0]["args"] == {"city": "Oslo"}
    assert seen["said"] == "Clear."
    emulator.assert_consumed()


async def test_a_key_that_was_revoked(make_live_emulator):
    """A close after the setup reaches the SDK's onclose with its code and reason."""
    reason = "API key expired. Please renew the API key."
    fault = {"kind": "close", "phase": "listening", "code": 1007, "reason": reason}
    seen = await run(await make_live_emulator(Script(faults=(fault,))), "refused")
    assert seen["closed"] == {"code": 1007, "reason": reason}
