"""``vibeassist gateway``: run a gateway until it is told to stop."""

import argparse
import asyncio
import contextlib
import logging
import os
import secrets
import signal
import sys
from pathlib import Path
from typing import Any

from vibeassist.gateway.certificate import self_signed
from vibeassist.gateway.config import DEFAULT_PORT, GatewayConfig, build, describe, read_file
from vibeassist.gateway.errors import GatewayConfigError
from vibeassist.gateway.server import Gateway
from vibeassist.secrets import KEY_VARIABLE, TOKEN_VARIABLE, load_key
from vibeassist.settings import data_dir

_TOKEN_BYTES = 32


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments; there is none for a secret, since others can read a command line."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = (
        f"The key comes from {KEY_VARIABLE} or the OS keyring, the token that clients show from\n"
        f"{TOKEN_VARIABLE}; without one it is made and shown at the start.\n\n"
        f"fields of the configuration file (TOML) and their defaults:\n{describe()}"
    )
    parser.add_argument("--host", help="where to listen (127.0.0.1: this machine only)")
    parser.add_argument("--port", type=int, help=f"default {DEFAULT_PORT}; 0: any free port")
    parser.add_argument("--config", type=Path, metavar="FILE", help="a TOML file with the rest")
    parser.add_argument(
        "--tls", action="store_true", help="use a certificate of the gateway's own making"
    )
    parser.add_argument("--cert", type=Path, metavar="FILE", help="PEM certificate for TLS")
    parser.add_argument("--key-file", type=Path, metavar="FILE", help="its PEM private key")
    parser.add_argument("--live-url", metavar="URL", help="another Live API than Google's")
    parser.add_argument(
        "--ca-file", type=Path, metavar="FILE", help="a CA to trust towards the Live API"
    )


def run(args: argparse.Namespace) -> int:
    """Run until SIGINT or SIGTERM; returns the exit status.

    Raises:
        VibeAssistError: the gateway cannot be started.
    """
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    values = _values(args)
    own_ca: Path | None = None
    if args.tls:
        own = self_signed(data_dir() / "gateway", str(values.get("host", "localhost")))
        values.update(tls_cert=own.cert, tls_key=own.key)
        own_ca = own.ca
    token = os.environ.get(TOKEN_VARIABLE, "").strip()
    made = secrets.token_urlsafe(_TOKEN_BYTES)
    config = build({**values, "key": _key(), "token": token or made})
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(_serve(config, None if token else made, own_ca))
    return 0


def _values(args: argparse.Namespace) -> dict[str, Any]:
    """What the file says, overruled by the environment, overruled by the arguments."""
    values: dict[str, Any] = {} if args.config is None else read_file(args.config)
    given = {
        "live_url": args.live_url or os.environ.get("VIBEASSIST_LIVE_URL"),
        "ca_file": args.ca_file or os.environ.get("VIBEASSIST_CA_FILE"),
        "host": args.host,
        "port": args.port,
        "tls_cert": args.cert,
        "tls_key": args.key_file,
    }
    if args.tls and (args.cert or args.key_file):
        raise GatewayConfigError("--tls makes a certificate of its own; --cert brings another.")
    return values | {name: value for name, value in given.items() if value not in (None, "")}


def _key() -> str:
    key = load_key()
    if not key:
        raise GatewayConfigError(
            "The gateway has no Gemini API key.",
            hint=f"Set {KEY_VARIABLE}, or keep one with 'vibeassist key set'.",
        )
    return key


async def _serve(config: GatewayConfig, new_token: str | None, own_ca: Path | None) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):  # Windows: Ctrl-C comes as an exception
            loop.add_signal_handler(number, stop.set)
    async with Gateway(config) as gateway:
        _say(f"Gateway at {gateway.url}")
        if own_ca is not None:
            _say(f"Clients need its CA file: {own_ca}")
        if new_token is not None:
            _say(f"Token (shown this once, for {TOKEN_VARIABLE} on each client): {new_token}")
        await stop.wait()
        _say("Stopping; conversations may end first. Stop again to cut them.")
        drain = asyncio.create_task(gateway.drain())
        stop.clear()
        again = asyncio.create_task(stop.wait())
        await asyncio.wait((drain, again), return_when=asyncio.FIRST_COMPLETED)
        for task in (drain, again):
            task.cancel()
            await asyncio.wait([task])


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
