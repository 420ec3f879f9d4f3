"""What a user of ``vibeassist talk --gateway`` lives through, every part a process of its own."""

import asyncio
import os
import re
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile as sf

from tests.fixtures.tcp_proxy import TcpProxy
from tests.terminal.talking import (
    CANARY,
    assert_delivered,
    assert_heard_whole,
    at,
    events_of,
    ramp,
    script_with_reply,
    speech,
    talking,
)
from vibeassist.emulator.script import ReplyPart, Script, ScriptedReply
from vibeassist.errors import ExitCode

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX's")


class GatewayProcess:
    """``vibeassist gateway --tls``.

    Args:
        folder: its data.
        live: environment that leads it to the emulator.
    """

    def __init__(self, folder: Path, live: dict[str, str]) -> None:
        self._environment = {
            **live,
            "VIBEASSIST_API_KEY": CANARY,
            "VIBEASSIST_DATA_DIR": str(folder),
        }
        self._process: asyncio.subprocess.Process | None = None
        self.port = 0
        self.ca_file = self.credential = ""

    async def __aenter__(self) -> "GatewayProcess":
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._process is not None
        if self._process.returncode is None:
            self._process.kill()
        await self._process.communicate()

    async def start(self) -> None:
        """Start it, again on the port it had."""
        self._process = await self._run("--port", str(self.port), "--admin-port", "0", "--tls")
        self.port = int((await self._line()).rpartition(":")[2])
        self.ca_file = (await self._line()).rpartition(" ")[2]
        if not self.credential:
            self.credential = (await self._line()).rpartition(" ")[2]

    async def act(self, *words: str) -> str:
        """One of its actions; what it says."""
        process = await self._run(*words)
        out, _ = await asyncio.wait_for(process.communicate(), 20)
        assert process.returncode == 0
        return out.decode()

    async def stop(self, number: int) -> None:
        """Send a signal, and wait for its end."""
        assert self._process is not None
        self._process.send_signal(number)
        await asyncio.wait_for(self._process.communicate(), 30)

    async def _run(self, *words: str) -> asyncio.subprocess.Process:
        return await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "vibeassist", "gateway", *words),
            env=self._environment,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
        )

    async def _line(self) -> str:
        assert self._process is not None
        assert self._process.stdout is not None
        return (await asyncio.wait_for(self._process.stdout.readline(), 20)).decode().strip()


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """Of a desktop that holds no key."""
    own = {name: value for name, value in os.environ.items() if "VIBEASSIST" not in name}
    own.pop("PYTHONASYNCIODEBUG", None)
    return own | {
        "VIBEASSIST_CONFIG_DIR": str(tmp_path / "config"),
        "VIBEASSIST_DATA_DIR": str(tmp_path / "data"),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
    }


class Talk:
    """A running ``vibeassist talk --gateway``."""

    def __init__(self, process: asyncio.subprocess.Process, events: Path) -> None:
        self._process = process
        self._events = events

    async def until(self, kind: str, count: int = 1) -> None:
        """Wait until this event has been written so often."""
        async with asyncio.timeout(30):
            while True:
                text = self._events.read_text() if self._events.exists() else ""
                if len(re.findall(rf'"type": ?"{kind}"', text)) >= count:
                    return
                assert self._process.returncode is None, await self.end()
                await asyncio.sleep(0.02)

    async def end(self) -> tuple[int | None, str, str]:
        out, err = await asyncio.wait_for(self._process.communicate(), 50)
        assert b"Traceback" not in err
        assert CANARY.encode() not in out + err
        return self._process.returncode, out.decode(), err.decode()


@asynccontextmanager
async def desktop(
    environment: dict[str, str], gateway: GatewayProcess, tmp_path: Path, *more: str, port: int = 0
) -> AsyncIterator[Talk]:
    surroundings = environment | {
        "VIBEASSIST_GATEWAY_TOKEN": gateway.credential,
        "VIBEASSIST_CA_FILE": gateway.ca_file,
    }
    url = f"https://127.0.0.1:{port or gateway.port}"
    events = tmp_path / "events.jsonl"
    arguments = (
        *("--gateway", url, "--no-processing", "--events", events),
        *("--mic", tmp_path / "speech.wav", "--speaker", tmp_path / "heard.wav", *more),
    )
    async with talking(surroundings, *arguments) as process:
        yield Talk(process, events)


def long_reply(tmp_path: Path, seconds: float) -> tuple[Script, Any]:
    """A reply that is sent at the pace of speech, so that something can happen in the middle."""
    reply = ramp(tmp_path / "answer.wav", seconds)
    part = ReplyPart(file=tmp_path / "answer.wav", say="A ramp of noise.")
    return Script(default=ScriptedReply(parts=(part,))), reply


async def test_a_voice_file_is_answered_over_tls_with_an_enrolment_credential(
    make_live_emulator: Any, environment: dict[str, str], tmp_path: Path
) -> None:
    samples = speech(tmp_path / "speech.wav")
    script, reply = script_with_reply(tmp_path)
    emulator = await make_live_emulator(script, time_scale=1.0, keys={CANARY})
    async with GatewayProcess(tmp_path / "gateway", at(environment, emulator)) as gateway:
        async with desktop(environment, gateway, tmp_path, "--until-idle") as talk:
            code, out, err = await talk.end()
        assert "A ramp of noise." in out
        assert (code, err) == (0, "")
    assert_delivered(emulator.sessions[0], samples)
    heard, _ = sf.read(tmp_path / "heard.wav", dtype="int16")
    assert_heard_whole(heard, reply)


@pytest.mark.slow
async def test_a_revoked_credential_ends_the_talk_with_the_reason(
    make_live_emulator: Any, environment: dict[str, str], tmp_path: Path
) -> None:
    speech(tmp_path / "speech.wav", seconds=20)
    emulator = await make_live_emulator(time_scale=1.0, keys={CANARY})
    async with GatewayProcess(tmp_path / "gateway", at(environment, emulator)) as gateway:
        identifier = gateway.credential.split("_")[1]
        async with desktop(environment, gateway, tmp_path) as talk:
            await talk.until("frame_sent", 5)
            await gateway.act("revoke", identifier)
            code, _, err = await talk.end()
        assert code == ExitCode.CREDENTIALS
        assert "revoked" in err
        assert "Ask whoever runs the gateway" in err
        assert identifier in await gateway.act("list")
    await emulator.all_closed()


@pytest.mark.slow
async def test_a_restarted_gateway_costs_a_frame_at_most(
    make_live_emulator: Any, environment: dict[str, str], tmp_path: Path
) -> None:
    """Killed without a word; its successor knows the handle from the embedded storage."""
    samples = speech(tmp_path / "speech.wav", seconds=6)
    emulator = await make_live_emulator(time_scale=1.0, keys={CANARY})
    async with (
        GatewayProcess(tmp_path / "gateway", at(environment, emulator)) as gateway,
        desktop(environment, gateway, tmp_path, "--until-idle") as talk,
    ):
        await talk.until("resumption_update")
        await talk.until("frame_sent", 15)
        await gateway.stop(signal.SIGKILL)
        await gateway.start()
        code, out, err = await talk.end()
    assert (code, err) == (0, "")
    assert "(reconnecting: " in out
    assert "(back)" in out
    assert [record.resumed for record in emulator.sessions] == [False, True]
    assert_nearly_all(emulator, samples)


def assert_nearly_all(emulator: Any, samples: Any) -> None:
    """What reached Google is the recording, but for one frame at the cut."""
    received = np.frombuffer(b"".join(bytes(record.audio) for record in emulator.sessions), "<i2")
    cut = len(emulator.sessions[0].audio) // 2
    assert np.array_equal(received[:cut], samples[:cut])
    rest = samples[cut:]
    missing = [lost for lost in (0, 1600, 3200) if np.array_equal(
        received[cut:][: rest[lost:].size], rest[lost:])]  # fmt: skip
    assert missing, "more is lost than what was on its way"


@pytest.mark.slow
@pytest.mark.parametrize(
    "how", [pytest.param(signal.SIGKILL, marks=pytest.mark.slow), signal.SIGTERM]
)
async def test_of_two_instances_one_goes_in_the_middle_of_a_reply(
    make_live_emulator: Any, environment: dict[str, str], tmp_path: Path, how: int
) -> None:
    """Killed, the talk goes on with the other; drained, not a sample of the reply is missing."""
    speech(tmp_path / "speech.wav", seconds=1.5)
    script, reply = long_reply(tmp_path, 4.0)
    emulator = await make_live_emulator(script, time_scale=1.0, keys={CANARY})
    live = at(environment, emulator)
    folder = tmp_path / "gateway"
    async with (
        GatewayProcess(folder, live) as one,
        TcpProxy("127.0.0.1", one.port) as balancer,
    ):
        two = GatewayProcess(folder, live)
        two.credential = one.credential
        async with (
            two,
            desktop(environment, one, tmp_path, "--duration", "12", port=balancer.port) as talk,
        ):
            await talk.until("audio", 2)
            balancer.lead_to(two.port)
            await one.stop(how)
            await talk.until("reconnected")
            code, out, err = await talk.end()
    assert (code, err) == (0, "")
    assert "(back)" in out
    assert [record.resumed for record in emulator.sessions] == [False, True]
    if how == signal.SIGTERM:
        heard, _ = sf.read(tmp_path / "heard.wav", dtype="int16")
        assert_heard_whole(heard, reply)
        assert [event["type"] for event in events_of(tmp_path / "events.jsonl")].count(
            "turn_complete"
        ) == 1
