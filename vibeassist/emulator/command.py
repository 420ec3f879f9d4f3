"""``vibeassist emulator``: the local Live API as a program of its own."""

import argparse
import asyncio
import contextlib
import json
import os
import signal
import sys
import threading
from pathlib import Path

from vibeassist.emulator.clock import RealClock
from vibeassist.emulator.errors import EmulatorStartError
from vibeassist.emulator.responder import ResponderFactory
from vibeassist.emulator.script import Script
from vibeassist.emulator.server import Emulator
from vibeassist.errors import ExitCode

KEYS_VARIABLE = "VIBEASSIST_EMULATOR_KEYS"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the program's options."""
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on")
    parser.add_argument("--port", type=int, default=0, help="port; 0 (default) takes a free one")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--script", type=Path, metavar="FILE", help="what it says and does (TOML)")
    what.add_argument(
        "--practice", action="store_true", help="say back what is heard, with how loud and how long"
    )
    parser.add_argument(
        "--cert-dir", type=Path, metavar="DIR", help="keep ca.pem and server.pem here between runs"
    )
    parser.add_argument(
        "--key-file",
        type=Path,
        metavar="FILE",
        help=f"accept only the API keys in this file, one a line (or {KEYS_VARIABLE}, with commas)",
    )
    parser.add_argument(
        "--time-scale", type=float, default=1.0, metavar="N", help="run N times faster than real"
    )
    parser.add_argument("--child", action="store_true", help=argparse.SUPPRESS)


def run(args: argparse.Namespace) -> int:
    """Serve until told to stop.

    Returns:
        The exit status.

    Raises:
        EmulatorError: it cannot start; one sentence.
    """
    script = Script.load(args.script) if args.script else Script()
    keys = _key_from_parent() if args.child else _keys(args.key_file)
    try:
        clock = RealClock(args.time_scale)
    except ValueError:
        raise EmulatorStartError("--time-scale must be a positive number.") from None
    emulator = Emulator(
        script,
        responders=_practice() if args.practice else None,
        host=args.host,
        port=args.port,
        keys=keys,
        clock=clock,
        cert_dir=args.cert_dir,
    )
    asyncio.run(_serve(emulator, child=args.child))
    return ExitCode.OK


async def _serve(emulator: Emulator, *, child: bool) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        try:
            loop.add_signal_handler(number, stop.set)
        except NotImplementedError:  # Windows
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(stop.set))
    async with emulator:
        if child:
            _tell({"url": emulator.url, "ca_file": str(emulator.ca_file)})
            _stop_with_parent(loop, stop)
        else:
            sys.stdout.write(_how_to(emulator))
            sys.stdout.flush()
        await stop.wait()


def _how_to(emulator: Emulator) -> str:
    url, ca_file = emulator.url, emulator.ca_file
    return (
        f"The emulator listens on {url}\n"
        f"Its certificate is signed by {ca_file}\n\n"
        "Point a client at it (any API key will do unless you gave some):\n"
        f"  vibeassist   VIBEASSIST_LIVE_URL={url} VIBEASSIST_CA_FILE={ca_file} "
        "vibeassist talk --direct\n"
        f'  Python SDK   HttpOptions(base_url="{url}", async_client_args={{"ssl": '
        f'ssl.create_default_context(cafile="{ca_file}")}})\n'
        f'  Node SDK     NODE_EXTRA_CA_CERTS={ca_file}, httpOptions: {{baseUrl: "{url}"}}\n\n'
        "Ctrl-C ends it.\n"
    )


def _tell(message: dict[str, str]) -> None:
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()


def _key_from_parent() -> list[str]:
    """The one key to accept: the first line of stdin, so that it is in no process list."""
    try:
        key = json.loads(sys.stdin.readline())["key"]
    except (ValueError, KeyError, TypeError):
        key = None
    if not isinstance(key, str) or not key:
        raise EmulatorStartError('The parent must first send a line {"key": "..."} on stdin.')
    return [key]


def _stop_with_parent(loop: asyncio.AbstractEventLoop, stop: asyncio.Event) -> None:
    """Set ``stop`` once stdin ends, which it does when the parent dies, however it dies."""
    # The descriptor, not sys.stdin: a thread that waits inside its buffer aborts Python's exit.
    descriptor = sys.stdin.fileno()

    def watch() -> None:
        while os.read(descriptor, 4096):
            pass
        # RuntimeError: the loop is closed, the emulator has ended by itself.
        with contextlib.suppress(RuntimeError):
            loop.call_soon_threadsafe(stop.set)

    threading.Thread(target=watch, name="emulator parent watch", daemon=True).start()


def _keys(key_file: Path | None) -> list[str] | None:
    if key_file is None:
        keys = [key.strip() for key in os.environ.get(KEYS_VARIABLE, "").split(",") if key.strip()]
        return keys or None
    try:
        lines = key_file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise EmulatorStartError(f"The key file {key_file} cannot be read.") from error
    keys = [line.strip() for line in lines if line.strip() and not line.startswith("#")]
    if not keys:
        raise EmulatorStartError(f"The key file {key_file} holds no key.")
    return keys


def _practice() -> ResponderFactory:
    from vibeassist.emulator.practice import practice_responders

    return practice_responders()
