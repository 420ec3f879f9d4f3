"""``vibeassist gateway`` as a program: started, talked through, stopped."""

import asyncio
import os
import re
import signal
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import psutil
import pytest

from vibeassist.errors import ExitCode
from vibeassist.live.config import SessionConfig
from vibeassist.live.errors import ConnectionFailed, SetupRefused
from vibeassist.live.events import Audio, Closed
from vibeassist.live.gateway import GatewayTransport

KEY = "canary-key-of-the-gateway"


@asynccontextmanager
async def program(
    tmp_path: Path, *arguments: str, **environment: str
) -> AsyncIterator[asyncio.subprocess.Process]:
    own = {name: value for name, value in os.environ.items() if "VIBEASSIST" not in name}
    own |= {"VIBEASSIST_DATA_DIR": str(tmp_path), "VIBEASSIST_API_KEY": KEY, **environment}
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "vibeassist", "gateway", "--admin-port", "0", *arguments),
        env=own,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.communicate()


async def line(process: asyncio.subprocess.Process) -> str:
    assert process.stdout is not None
    return (await asyncio.wait_for(process.stdout.readline(), 20)).decode().strip()


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX's")
async def test_from_nothing_to_a_served_client_and_a_clean_stop(
    tmp_path: Path, google: Any
) -> None:
    """One command; its three lines are all that a client needs."""
    async with program(tmp_path, "--port", "0", "--tls", VIBEASSIST_LIVE_URL=google.url) as process:
        url = (await line(process)).removeprefix("Gateway at ")
        ca_file = (await line(process)).removeprefix("Clients need its CA file: ")
        told = re.fullmatch(r"Enrolment credential \(.*\): (vae_\S{40,})", await line(process))
        assert told is not None
        transport = GatewayTransport(SessionConfig(), url=url, token=told[1], ca_file=Path(ca_file))
        connecting = asyncio.create_task(transport.connect())
        session = await google.confirmed()
        await connecting
        assert session.headers["x-goog-api-key"] == KEY
        process.send_signal(signal.SIGTERM)
        assert "Stopping" in await line(process)
        process.send_signal(signal.SIGTERM)
        events = [event async for event in transport.events()]
        await transport.close()
        out, err = await asyncio.wait_for(process.communicate(), 20)
    assert isinstance(events[-1], Closed)
    assert events[-1].code == 1012
    assert process.returncode == 0
    assert KEY.encode() not in out + err
    assert told[1].encode() not in out + err


async def test_a_token_from_the_environment_is_used_and_not_shown(
    tmp_path: Path, google: Any
) -> None:
    async with program(
        tmp_path,
        *("--port", "0", "--live-url", google.url),
        VIBEASSIST_GATEWAY_TOKEN="chosen-token-0123456789",
    ) as process:
        url = (await line(process)).removeprefix("Gateway at ")
        transport = GatewayTransport(SessionConfig(), url=url, token="chosen-token-0123456789")
        connecting = asyncio.create_task(transport.connect())
        await google.confirmed()
        await connecting
        await transport.close()
        process.terminate()
        out, _ = await asyncio.wait_for(process.communicate(), 20)
    assert b"chosen-token" not in out


@pytest.mark.parametrize(
    ("arguments", "environment", "sentence"),
    [
        (["--host", "0.0.0.0"], {}, "0.0.0.0 is not this machine alone"),  # noqa: S104
        (["--config", "none.toml"], {}, "none.toml cannot be read"),
        (["--cert", "c.pem"], {}, "a certificate and its key file go together"),
        (["--tls", "--cert", "c.pem"], {}, "--tls makes a certificate of its own"),
        ([], {"VIBEASSIST_GATEWAY_TOKEN": "short"}, "fewer than 16 letters"),
        ([], {"VIBEASSIST_CA_FILE": "none.pem"}, "none.pem cannot be read"),
    ],
)
async def test_a_mistake_is_one_sentence_and_an_exit_code(
    tmp_path: Path, arguments: list[str], environment: dict[str, str], sentence: str
) -> None:
    async with program(tmp_path, "--port", "0", *arguments, **environment) as process:
        out, err = await asyncio.wait_for(process.communicate(), 20)
    assert process.returncode != ExitCode.OK
    assert sentence in err.decode()
    assert len(err.decode().splitlines()) == 1
    assert out == b""
    assert KEY.encode() not in err


async def finished(tmp_path: Path, *arguments: str, **environment: str) -> tuple[int, str, str]:
    """Run an action to its end."""
    async with program(tmp_path, *arguments, **environment) as process:
        out, err = await asyncio.wait_for(process.communicate(), 20)
    assert process.returncode is not None
    return process.returncode, out.decode(), err.decode()


async def test_an_operator_enrols_lists_and_revokes_while_the_gateway_runs(
    tmp_path: Path, google: Any
) -> None:
    """The session that a revoked credential has opened ends, without a restart."""
    live = ("--port", "0", "--live-url", google.url)
    async with program(tmp_path, *live) as process:
        url = (await line(process)).removeprefix("Gateway at ")
        assert "Enrolment credential" in await line(process)
        status, out, _ = await finished(tmp_path, "enrol", "ada", "--note", "laptop")
        found = re.fullmatch(r"Credential (\w{12}) for ada \(shown this once\): (vae_\S+)\n", out)
        assert status == 0
        assert found is not None
        transport = GatewayTransport(SessionConfig(), url=url, token=found[2])
        connecting = asyncio.create_task(transport.connect())
        await google.confirmed()
        await connecting
        _, out, _ = await finished(tmp_path, "sessions")
        assert "ada" in out
        assert (await finished(tmp_path, "revoke", found[1]))[0] == 0
        events = [event async for event in transport.events()]
        assert isinstance(events[-1], Closed)
        assert events[-1].code == 4401
        await transport.close()
        _, out, _ = await finished(tmp_path, "list")
        assert found[2] not in out
        assert re.search(rf"{found[1]}\s+ada\s.*revoked.*laptop", out)
        assert re.search(r"owner\s.*valid", out)
        status, _, err = await finished(tmp_path, "revoke", found[1])
        assert status != 0
        assert "no valid credential" in err
        process.terminate()
        await asyncio.wait_for(process.communicate(), 20)


async def test_the_credential_is_shown_at_the_first_start_only(tmp_path: Path) -> None:
    for expected in (2, 1):
        async with program(tmp_path, "--port", "0") as process:
            assert "Gateway at" in await line(process)
            if expected == 2:
                assert "Enrolment credential" in await line(process)
            process.terminate()
            out, _ = await asyncio.wait_for(process.communicate(), 20)
        assert b"Enrolment" not in out


async def test_sighup_reads_the_file_and_the_key_again(tmp_path: Path, google: Any) -> None:
    key, file = tmp_path / "key", tmp_path / "gateway.toml"
    key.write_text("first-key\n")
    file.write_text(f'key_file = "{key}"\nmodels = ["gemini-x"]\n')
    token = "chosen-token-0123456789"
    async with program(
        tmp_path,
        *("--port", "0", "--live-url", google.url, "--config", str(file)),
        VIBEASSIST_GATEWAY_TOKEN=token,
    ) as process:
        url = (await line(process)).removeprefix("Gateway at ")
        refused = GatewayTransport(SessionConfig(), url=url, token=token)
        with pytest.raises(SetupRefused, match="Not allowed"):
            await refused.connect()
        key.write_text("second-key\n")
        file.write_text(f'key_file = "{key}"\nport = 1\n')
        process.send_signal(signal.SIGHUP)
        assert process.stderr is not None
        while b"reloaded" not in (said := await asyncio.wait_for(process.stderr.readline(), 20)):
            assert said
        transport = GatewayTransport(SessionConfig(), url=url, token=token)
        connecting = asyncio.create_task(transport.connect())
        session = await google.confirmed()
        await connecting
        assert session.headers["x-goog-api-key"] == "second-key"
        file.write_text("porto = 1\n")
        process.send_signal(signal.SIGHUP)
        while b"not reloaded" not in (
            said := await asyncio.wait_for(process.stderr.readline(), 20)
        ):
            assert said
        await session.speak(b"\1\2")
        assert await asyncio.wait_for(anext(aiter(transport.events())), 5) == Audio(b"\1\2")
        await transport.close()
        process.terminate()
        await asyncio.wait_for(process.communicate(), 20)


@pytest.mark.skipif(not hasattr(socket, "SO_REUSEPORT"), reason="ports cannot be shared here")
@pytest.mark.slow
async def test_workers_share_a_port_and_go_with_their_parent(tmp_path: Path, google: Any) -> None:
    """Two processes answer, one that dies is replaced, and none outlives the parent."""
    async with program(
        tmp_path,
        *("--port", "0", "--live-url", google.url, "--workers", "2"),
        VIBEASSIST_GATEWAY_TOKEN="chosen-token-0123456789",
    ) as process:
        said = re.fullmatch(r"Gateway at (\S+), 2 workers", await line(process))
        assert said is not None
        first = await workers(process.pid, 2)
        os.kill(min(first), signal.SIGKILL)
        second = await workers(process.pid, 2, other_than=first)
        for pid in (process.pid, *second):
            shown = " ".join(psutil.Process(pid).cmdline())  # anybody on the machine can read it
            assert KEY not in shown
            assert "chosen-token" not in shown
        assert len(first & second) == 1
        confirming = asyncio.create_task(google.confirmed())
        transport = await connected(said[1], "chosen-token-0123456789")
        await confirming
        await transport.close()
        process.terminate()
        await asyncio.wait_for(process.communicate(), 20)
        assert not any(psutil.pid_exists(pid) for pid in second)


async def connected(url: str, token: str) -> GatewayTransport:
    """A connection, as soon as there is somebody to take it."""
    async with asyncio.timeout(20):
        while True:
            transport = GatewayTransport(SessionConfig(), url=url, token=token)
            try:
                await transport.connect()
            except ConnectionFailed:
                await asyncio.sleep(0.05)
            else:
                return transport


async def workers(parent: int, count: int, other_than: frozenset[int] = frozenset()) -> set[int]:
    """The pids of the running workers, once there are so many."""
    async with asyncio.timeout(20):
        while True:
            pids = {child.pid for child in psutil.Process(parent).children()}
            if len(pids) == count and pids != other_than:
                return pids
            await asyncio.sleep(0.02)


async def test_the_fields_of_the_file_are_explained(tmp_path: Path) -> None:
    status, out, _ = await finished(tmp_path, "--fields")
    assert status == 0
    assert "minutes_per_day" in out
