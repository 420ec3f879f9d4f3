"""``vibeassist gateway`` as a program: started, talked through, stopped."""

import asyncio
import os
import re
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from vibeassist.errors import ExitCode
from vibeassist.live.config import SessionConfig
from vibeassist.live.events import Closed
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
