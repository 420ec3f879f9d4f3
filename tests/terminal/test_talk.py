"""``vibeassist talk`` as a user runs it: a process, sound files, and a real server on loopback."""

import asyncio
import json
import os
import shutil
import signal
import socket
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile as sf
from aiohttp import web

from vibeassist.assets import asset
from vibeassist.emulator.script import ReplyPart, Script, ScriptedReply, Server
from vibeassist.emulator.server import Emulator
from vibeassist.errors import ExitCode
from vibeassist.gateway.config import GatewayConfig
from vibeassist.gateway.server import Gateway

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


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    inherited = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("VIBEASSIST_", "GOOGLE_", "GEMINI_", "PYTHONASYNCIODEBUG"))
    }
    return inherited | {
        "VIBEASSIST_CONFIG_DIR": str(tmp_path / "config"),
        "VIBEASSIST_DATA_DIR": str(tmp_path / "data"),
        "VIBEASSIST_API_KEY": CANARY,
        "VIBEASSIST_GATEWAY_TOKEN": TOKEN,
        # No secret service in here: a test must not ask the keyring of whoever runs it.
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
    }


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


async def test_direct_delivers_every_sample_and_plays_every_sample(
    make_live_emulator: MakeEmulator, environment: dict[str, str], tmp_path: Path
):
    samples = speech(tmp_path / "speech.wav")
    script, reply = script_with_reply(tmp_path)
    emulator = await make_live_emulator(script, time_scale=1.0, keys={CANARY})
    result = await talk(
        at(environment, emulator),
        *("--direct", "--no-processing", "--until-idle"),
        *("--mic", tmp_path / "speech.wav", "--speaker", tmp_path / "heard.wav"),
        *("--events", tmp_path / "events.jsonl"),
    )
    assert (result.code, result.err) == (0, "")
    assert_delivered(emulator.sessions[0], samples)
    heard, rate = sf.read(tmp_path / "heard.wav", dtype="int16")
    assert rate == REPLY_RATE
    assert_heard_whole(heard, reply)
    events = events_of(tmp_path / "events.jsonl")
    kinds = [event["type"] for event in events]
    assert kinds.index("setup_complete") < kinds.index("frame_sent")
    assert events[-1]["type"] == "ended"
    assert events[-1]["cause"] == "idle"
    assert CANARY not in (tmp_path / "events.jsonl").read_text()


async def test_the_gateway_delivers_the_same(
    make_live_emulator: MakeEmulator, environment: dict[str, str], tmp_path: Path
):
    samples = speech(tmp_path / "speech.wav")
    script, reply = script_with_reply(tmp_path)
    emulator = await make_live_emulator(script, time_scale=1.0, keys={CANARY})
    config = GatewayConfig(
        key=CANARY, token=TOKEN, port=0, live_url=emulator.url, ca_file=emulator.ca_file
    )
    async with Gateway(config) as gateway:
        result = await talk(
            {name: value for name, value in environment.items() if name != "VIBEASSIST_API_KEY"},
            *("--gateway", gateway.url, "--no-processing", "--until-idle"),
            *("--mic", tmp_path / "speech.wav", "--speaker", tmp_path / "heard.wav"),
        )
    assert (result.code, result.err) == (0, "")
    assert_delivered(emulator.sessions[0], samples)
    heard, _ = sf.read(tmp_path / "heard.wav", dtype="int16")
    assert_heard_whole(heard, reply)


async def test_the_microphone_goes_out_at_the_pace_of_real_time(
    make_live_emulator: MakeEmulator, environment: dict[str, str], tmp_path: Path
):
    """Frame n is never ready before n + 1 tenths of a second of microphone have passed."""
    speech(tmp_path / "speech.wav")
    emulator = await make_live_emulator(time_scale=1.0)
    await talk(
        at(environment, emulator),
        *("--direct", "--no-processing", "--duration", 2),
        *("--mic", tmp_path / "speech.wav", "--speaker", "none"),
        *("--events", tmp_path / "events.jsonl"),
    )
    events = events_of(tmp_path / "events.jsonl")
    frames = [event["t_ms"] for event in events if event["type"] == "microphone_frame"]
    sent = [event["t_ms"] for event in events if event["type"] == "frame_sent"]
    assert len(sent) >= 15
    assert np.allclose(np.diff(frames), 100.0, atol=0.01)
    assert all(after >= before for before, after in zip(frames, sent, strict=False))


async def test_practice_greets_says_back_and_tells_how_loud(
    environment: dict[str, str], tmp_path: Path
):
    del environment["VIBEASSIST_API_KEY"]
    # A person: what is only loud is no speech to the local detector.
    shutil.copy(asset("sample.wav"), tmp_path / "speech.wav")
    result = await talk(
        environment,
        *("--until-idle", "--mic", tmp_path / "speech.wav", "--speaker", tmp_path / "heard.wav"),
        *("--events", tmp_path / "events.jsonl"),
    )
    assert (result.code, result.err) == (0, "")
    assert "practice" in result.out
    captions = [
        event["text"]
        for event in events_of(tmp_path / "events.jsonl")
        if event["type"] == "caption" and event["final"] and event["speaker"] == "assistant"
    ]
    assert captions[0].startswith("Hello!")
    assert "This is what I heard." in captions[-1]
    assert "your last word to the reply's first sound" in result.out
    heard, _ = sf.read(tmp_path / "heard.wav", dtype="int16")
    assert np.abs(heard).max() > 3000


async def test_a_machine_without_sound_talks_through_files_that_it_names(
    environment: dict[str, str], tmp_path: Path
):
    """The whole of 'make run' on a bare machine, but for the length of the greeting."""
    if not await without_devices(environment):
        pytest.skip("this machine has sound devices")
    del environment["VIBEASSIST_API_KEY"]
    result = await talk(environment)
    assert (result.code, result.err) == (0, "")
    assert "a sample recording speaks" in result.out
    (reply,) = (tmp_path / "data" / "replies").iterdir()
    assert f"The reply was written to {reply}" in result.out
    heard, rate = sf.read(reply, dtype="int16")
    assert rate == REPLY_RATE
    assert np.abs(heard).max() > 3000


async def test_typed_lines_are_sent(
    make_live_emulator: MakeEmulator, environment: dict[str, str], tmp_path: Path
):
    emulator = await make_live_emulator(time_scale=1.0)
    silence = tmp_path / "silence.wav"
    sf.write(silence, np.zeros(RATE, np.int16), RATE, subtype="PCM_16")
    result = await talk(
        at(environment, emulator),
        *("--direct", "--mic", silence, "--speaker", "none", "--duration", 3),
        stdin="What time is it?\n\nGrüße\n".encode(),
    )
    assert result.code == 0
    assert emulator.sessions[0].texts == ["What time is it?", "Grüße"]
    assert "you        What time is it?" in result.out


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
async def test_a_signal_ends_the_conversation_in_order(
    make_live_emulator: MakeEmulator,
    environment: dict[str, str],
    tmp_path: Path,
    number: signal.Signals,
):
    speech(tmp_path / "speech.wav")
    emulator = await make_live_emulator(time_scale=1.0)
    heard = tmp_path / "heard.wav"
    async with talking(
        at(environment, emulator),
        *("--direct", "--mic", tmp_path / "speech.wav", "--speaker", heard),
    ) as process:
        assert process.stdout is not None
        while b"[listening]" not in await process.stdout.readline():
            pass
        process.send_signal(number)
        out, err = await process.communicate()
    assert (process.returncode, err) == (0, b"")
    assert out.decode().endswith("Ended.\n")
    assert emulator.sessions[0].close_code == 1000
    assert sf.info(heard).samplerate == REPLY_RATE


# Bad input: one clear sentence, what to do, a documented exit code


async def test_a_wrong_key(make_live_emulator: MakeEmulator, environment: dict[str, str]):
    emulator = await make_live_emulator(keys={"another"})
    result = await talk(at(environment, emulator), "--direct", "--speaker", "none")
    assert result.code == ExitCode.CREDENTIALS
    assert "key" in result.err


async def test_no_key(environment: dict[str, str]):
    del environment["VIBEASSIST_API_KEY"]
    result = await talk(environment, "--direct")
    assert result.code == ExitCode.CREDENTIALS
    assert "vibeassist key set" in result.err


async def test_no_network(environment: dict[str, str]):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        environment["VIBEASSIST_LIVE_URL"] = f"https://127.0.0.1:{taken.getsockname()[1]}"
        result = await talk(environment, "--direct")
    assert result.code == ExitCode.CONNECTION
    assert "127.0.0.1" in result.err


async def test_an_unknown_host(environment: dict[str, str]):
    environment["VIBEASSIST_LIVE_URL"] = "https://no-such-host.invalid"
    result = await talk(environment, "--direct")
    assert result.code == ExitCode.CONNECTION
    assert "no-such-host.invalid" in result.err


@pytest.mark.parametrize(
    ("option", "value"), [("--model", "gemini-99-live"), ("--voice", "Caruso")]
)
async def test_an_unknown_model_or_voice(
    make_live_emulator: MakeEmulator, environment: dict[str, str], option: str, value: str
):
    emulator = await make_live_emulator(Script(server=Server(setup_delay_ms=0)))
    result = await talk(at(environment, emulator), "--direct", "--speaker", "none", option, value)
    assert result.code == ExitCode.REFUSED
    assert value in result.err


async def test_a_certificate_that_is_not_trusted(
    make_live_emulator: MakeEmulator, environment: dict[str, str]
):
    emulator = await make_live_emulator()
    environment["VIBEASSIST_LIVE_URL"] = emulator.url
    result = await talk(environment, "--direct", "--speaker", "none")
    assert result.code == ExitCode.CONNECTION
    assert "certificate" in result.err


@pytest.mark.parametrize("mode", ["direct", "gateway"])
async def test_a_server_that_is_something_else(environment: dict[str, str], mode: str):
    async def page(_: web.Request) -> web.Response:
        return web.Response(text="<html>It works!</html>", content_type="text/html")

    application = web.Application()
    application.router.add_route("*", "/{path:.*}", page)
    runner = web.AppRunner(application)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        environment["VIBEASSIST_LIVE_URL"] = url
        way = ["--direct"] if mode == "direct" else ["--gateway", url]
        result = await talk(environment, *way, "--speaker", "none")
    finally:
        await runner.cleanup()
    assert result.code == ExitCode.CONNECTION
    assert "127.0.0.1" in result.err


async def test_a_wrong_gateway_token(make_live_emulator: MakeEmulator, environment: dict[str, str]):
    emulator = await make_live_emulator()
    config = GatewayConfig(
        key=CANARY, token="x" * 20, port=0, live_url=emulator.url, ca_file=emulator.ca_file
    )
    async with Gateway(config) as gateway:
        result = await talk(environment, "--gateway", gateway.url, "--speaker", "none")
    assert result.code == ExitCode.CREDENTIALS
    assert "token" in result.err


@pytest.mark.parametrize(
    ("name", "content"),
    [("missing.wav", None), ("empty.wav", b""), ("text.wav", b"not sound"), ("cut.wav", b"RIFF")],
)
async def test_an_unreadable_recording(
    make_live_emulator: MakeEmulator,
    environment: dict[str, str],
    tmp_path: Path,
    name: str,
    content: bytes | None,
):
    if content is not None:
        (tmp_path / name).write_bytes(content)
    emulator = await make_live_emulator()
    result = await talk(
        at(environment, emulator), "--direct", "--mic", tmp_path / name, "--speaker", "none"
    )
    assert result.code == ExitCode.AUDIO
    assert name in result.err


async def test_a_device_that_is_not_there(
    make_live_emulator: MakeEmulator, environment: dict[str, str]
):
    emulator = await make_live_emulator()
    result = await talk(
        at(environment, emulator), "--direct", "--mic", "Kazoo", "--speaker", "none"
    )
    assert result.code == ExitCode.AUDIO
    assert "Kazoo" in result.err or "no microphone" in result.err or "PortAudio" in result.err


async def test_an_events_file_that_cannot_be_written(environment: dict[str, str], tmp_path: Path):
    result = await talk(environment, "--practice", "--events", tmp_path / "no" / "events.jsonl")
    assert result.code == ExitCode.USAGE
    assert "events.jsonl" in result.err


async def test_broken_settings_are_kept_and_said(
    make_live_emulator: MakeEmulator, environment: dict[str, str], tmp_path: Path
):
    folder = tmp_path / "config"
    folder.mkdir()
    (folder / "settings.toml").write_text("mode = [")
    emulator = await make_live_emulator()
    result = await talk(
        at(environment, emulator), "--direct", "--speaker", "none", "--duration", 0.3
    )
    assert (folder / "settings.broken-1.toml").read_text() == "mode = ["
    assert "settings.broken-1.toml" in result.err


async def test_google_variables_do_not_redirect_the_key(
    make_live_emulator: MakeEmulator, environment: dict[str, str]
):
    emulator = await make_live_emulator(time_scale=1.0)
    environment = at(environment, emulator) | {
        "GOOGLE_GEMINI_BASE_URL": "https://thief.invalid",
        "GOOGLE_GENAI_USE_VERTEXAI": "true",
        "GOOGLE_API_KEY": "another",
        "GEMINI_API_KEY": "yet-another",
    }
    result = await talk(environment, "--direct", "--speaker", "none", "--duration", 0.5)
    assert result.code == 0
    assert len(emulator.sessions) == 1


# What the user has stays, and whoever does not listen does no harm


async def test_a_file_that_is_no_events_file_is_not_replaced(
    environment: dict[str, str], tmp_path: Path
):
    precious = tmp_path / "precious.txt"
    precious.write_text("my novel")
    result = await talk(environment, "--practice", "--events", precious)
    assert result.code == ExitCode.USAGE
    assert precious.read_text() == "my novel"


async def test_the_recording_is_not_replaced_by_its_events(
    environment: dict[str, str], tmp_path: Path
):
    recording = tmp_path / "speech.wav"
    speech(recording)
    before = recording.read_bytes()
    result = await talk(environment, "--practice", "--mic", recording, "--events", recording)
    assert result.code == ExitCode.USAGE
    assert recording.read_bytes() == before


async def test_an_older_events_file_is_replaced(
    make_live_emulator: MakeEmulator, environment: dict[str, str], tmp_path: Path
):
    emulator = await make_live_emulator()
    events = tmp_path / "events.jsonl"
    for _ in range(2):
        result = await talk(
            at(environment, emulator),
            *("--direct", "--speaker", "none", "--duration", 0.3, "--events", events),
        )
        assert result.code == 0
    assert events_of(events)[0]["t_ms"] < 5000


async def test_a_full_disk_ends_the_events_and_not_the_conversation(
    make_live_emulator: MakeEmulator, environment: dict[str, str]
):
    if not Path("/dev/full").exists():
        pytest.skip("no /dev/full on this system")
    emulator = await make_live_emulator()
    result = await talk(
        at(environment, emulator),
        *("--direct", "--speaker", "none", "--duration", 0.5, "--events", "/dev/full"),
    )
    assert result.code == 0
    assert "not complete" in result.err


async def test_a_reader_that_goes_away_ends_the_conversation_in_order(
    make_live_emulator: MakeEmulator, environment: dict[str, str]
):
    emulator = await make_live_emulator(time_scale=1.0)
    command = f"{sys.executable} -m vibeassist talk --direct --speaker none | head -n 1"
    process = await asyncio.create_subprocess_shell(
        command,
        env=at(environment, emulator),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    _, err = await process.communicate()
    assert err == b""
    await emulator.all_closed()


@pytest.mark.parametrize("closed", ["<&-", ">&-", "<&- >&- 2>&-"])
async def test_closed_standard_streams_are_no_fault(
    make_live_emulator: MakeEmulator, environment: dict[str, str], closed: str
):
    emulator = await make_live_emulator()
    process = await asyncio.create_subprocess_shell(
        f"{sys.executable} -m vibeassist talk --direct --speaker none --duration 0.3 {closed}",
        env=at(environment, emulator),
        stderr=asyncio.subprocess.PIPE,
    )
    _, err = await process.communicate()
    assert (process.returncode, err) == (0, b"")


async def test_words_that_would_command_the_terminal_are_only_words(
    make_live_emulator: MakeEmulator, environment: dict[str, str], tmp_path: Path
):
    """Escape sequences, lone surrogates and reversing marks from a server do no harm."""
    words = "a\x1b[2Jb\ud800c\u202ed"
    script = Script(
        default=ScriptedReply(
            parts=(
                ReplyPart(message={"serverContent": {"outputTranscription": {"text": words}}}),
                ReplyPart(seconds=0.2),
            )
        )
    )
    emulator = await make_live_emulator(script, time_scale=1.0)
    result = await talk(
        at(environment, emulator),
        *("--direct", "--speaker", "none", "--duration", 2.5),
        *("--events", tmp_path / "events.jsonl"),
        stdin=b"hello\n",
    )
    assert result.code == 0
    assert "a[2Jbcd" in result.out
    assert events_of(tmp_path / "events.jsonl")[-1]["type"] == "ended"


async def test_ctrl_c_while_connecting_ends_in_order(environment: dict[str, str], tmp_path: Path):
    """A server that takes the connection and says nothing."""
    silent = await asyncio.start_server(lambda reader, writer: None, "127.0.0.1", 0)
    port = silent.sockets[0].getsockname()[1]
    environment["VIBEASSIST_LIVE_URL"] = f"https://127.0.0.1:{port}"
    events = tmp_path / "events.jsonl"
    async with (
        silent,
        talking(environment, "--direct", "--speaker", "none", "--events", events) as process,
    ):
        assert process.stdout is not None
        while b"[connecting]" not in await process.stdout.readline():
            pass
        process.send_signal(signal.SIGINT)
        _, err = await process.communicate()
    assert (process.returncode, err) == (0, b"")
    assert events_of(events)[-1]["cause"] == "asked"
