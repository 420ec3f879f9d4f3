"""``vibeassist talk`` with bad input: a clear sentence each, and nothing of the user's is lost."""

import asyncio
import signal
import socket
import sys
from pathlib import Path

import pytest
from aiohttp import web

from tests.terminal.talking import (
    CANARY,
    MakeEmulator,
    at,
    events_of,
    speech,
    talk,
    talking,
    write_settings,
)
from vibeassist.emulator.script import ReplyPart, Script, ScriptedReply, Server
from vibeassist.errors import ExitCode
from vibeassist.gateway.config import GatewayConfig
from vibeassist.gateway.server import Gateway

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
    make_live_emulator: MakeEmulator, environment: dict[str, str]
):
    folder = write_settings(environment, "mode = [")
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
    assert "a[2Jb?cd" in result.out
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
