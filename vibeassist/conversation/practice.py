"""Starts the practice server: the built-in Live API, as a child process of this one.

A process of its own, so that the server's work never shares an interpreter with the sound. The
child gets a key that is made for this one conversation through its standard input, where no other
user of the machine can read it, and ends when that pipe closes, also when this process dies.
"""

import asyncio
import json
import os
import secrets
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from vibeassist.errors import ExitCode, VibeAssistError
from vibeassist.secrets import KEY_VARIABLE, TOKEN_VARIABLE

READY_LIMIT_S = 30.0  # a cold start on a slow disk takes some 3 s
STOP_LIMIT_S = 3.0


class PracticeError(VibeAssistError):
    """The practice server does not start."""

    exit_code = ExitCode.CONNECTION


@dataclass(frozen=True, slots=True)
class PracticeServer:
    """Where the practice server listens and how to be let in."""

    url: str
    ca_file: Path
    key: str = field(repr=False)


@asynccontextmanager
async def practice_server() -> AsyncIterator[PracticeServer]:
    """A running practice server; it ends with the block.

    Raises:
        PracticeError: it did not come up; with its own last words.
    """
    key = secrets.token_urlsafe(32)
    hidden = {KEY_VARIABLE, TOKEN_VARIABLE}
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "vibeassist", "emulator", "--practice", "--child"),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        env={name: value for name, value in os.environ.items() if name not in hidden},
        # Ctrl-C in the terminal is for the conversation, which then ends the child in order.
        start_new_session=True,
    )
    try:
        yield await _wait_until_ready(process, key)
    finally:
        await _stop(process)


async def _wait_until_ready(process: asyncio.subprocess.Process, key: str) -> PracticeServer:
    assert process.stdin is not None  # noqa: S101 - piped
    assert process.stdout is not None  # noqa: S101 - piped
    assert process.stderr is not None  # noqa: S101 - piped
    line = b""
    with suppress(ConnectionError, TimeoutError):
        process.stdin.write(json.dumps({"key": key}).encode() + b"\n")
        await process.stdin.drain()
        async with asyncio.timeout(READY_LIMIT_S):
            line = await process.stdout.readline()
    try:
        ready = json.loads(line)
        return PracticeServer(ready["url"], Path(ready["ca_file"]), key)
    except (ValueError, KeyError, TypeError) as error:
        await _stop(process)
        words = (await process.stderr.read()).decode(errors="replace").strip().splitlines()
        raise PracticeError(
            f"The practice server did not start ({words[-1] if words else 'it said nothing'}).",
            hint="Run 'vibeassist emulator --practice' to see why.",
        ) from error


async def _stop(process: asyncio.subprocess.Process) -> None:
    assert process.stdin is not None  # noqa: S101 - piped
    process.stdin.close()
    try:
        async with asyncio.timeout(STOP_LIMIT_S):
            await process.wait()
    except TimeoutError:
        with suppress(ProcessLookupError):
            process.kill()
        await process.wait()
