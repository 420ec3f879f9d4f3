"""The gateway as a program: gathers its configuration, runs, reloads, stops in order."""

import argparse
import asyncio
import contextlib
import logging
import os
import signal
import sys
from collections.abc import Coroutine
from pathlib import Path
from typing import Any

from vibeassist.gateway import enrolling
from vibeassist.gateway.certificate import self_signed
from vibeassist.gateway.command import ADMIN_TOKEN_VARIABLE, REDIS_VARIABLE
from vibeassist.gateway.config import (
    DEFAULT_ADMIN_PORT,
    GatewayConfig,
    build,
    describe,
    read_file,
    read_key,
)
from vibeassist.gateway.errors import GatewayConfigError, GatewayError
from vibeassist.gateway.logs import log_to_stderr
from vibeassist.gateway.server import Gateway
from vibeassist.gateway.tuning import keep_memory_private, tune_for_latency
from vibeassist.gateway.workers import run_workers
from vibeassist.live.gateway_credential import is_enrolment
from vibeassist.secrets import KEY_VARIABLE, TOKEN_VARIABLE, load_key
from vibeassist.settings import data_dir

_log = logging.getLogger(__name__)


def run(args: argparse.Namespace) -> int:
    """Do what was asked; returns the exit status.

    Raises:
        VibeAssistError: it cannot be done.
    """
    if args.fields:
        _say(describe())
        return 0
    keep_memory_private()
    config, own_ca = gather(args)
    if args.action != "run":
        return asyncio.run(enrolling.act(args.action, args.what, args.note, config, _say))
    log_to_stderr()
    if config.workers > 1 and args.worker is None:
        asyncio.run(enrolling.first(config, _say))
        return run_workers(config, sys.argv[1:], _say)
    with contextlib.suppress(KeyboardInterrupt):
        _run_loop(_serve(args, config, own_ca))
    return 0


def gather(args: argparse.Namespace) -> tuple[GatewayConfig, Path | None]:
    """The checked configuration, and the CA of the gateway's own certificate where it has one."""
    values: dict[str, Any] = {} if args.config is None else read_file(args.config)
    values.setdefault("data_dir", data_dir() / "gateway")
    values.setdefault("admin_port", DEFAULT_ADMIN_PORT)
    given = {
        "live_url": args.live_url or os.environ.get("VIBEASSIST_LIVE_URL"),
        "ca_file": args.ca_file or os.environ.get("VIBEASSIST_CA_FILE"),
        "token": _fixed_token(),
        "admin_token": os.environ.get(ADMIN_TOKEN_VARIABLE, "").strip(),
        "redis_url": os.environ.get(REDIS_VARIABLE, "").strip(),
        "host": args.host,
        "port": args.port,
        "tls_cert": args.cert,
        "tls_key": args.key_file,
        "workers": args.workers,
        "admin_port": args.admin_port,
    }
    if args.tls and (args.cert or args.key_file):
        raise GatewayConfigError("--tls makes a certificate of its own; --cert brings another.")
    values |= {name: value for name, value in given.items() if value not in (None, "")}
    own_ca: Path | None = None
    if args.tls:
        more = build({**values, "tls_ends_in_front": True, "key": "-"}).tls_names
        own = self_signed(Path(values["data_dir"]), str(values.get("host", "localhost")), more)
        values.update(tls_cert=own.cert, tls_key=own.key)
        own_ca = own.ca
    if args.action == "run":
        values["key"] = _key(values)
    else:  # which only looks into the store: how it is served is of no concern
        values |= {"key": "-", "tls_ends_in_front": True}
    if args.worker is not None:
        values["reuse_port"] = True
        values["admin_port"] = _admin_port_of(values.get("admin_port"), args.worker)
    return build(values), own_ca


def _fixed_token() -> str:
    """The one fixed token, if that is what the variable holds and not a client's credential."""
    token = os.environ.get(TOKEN_VARIABLE, "").strip()
    return "" if is_enrolment(token) else token


def _admin_port_of(first: Any, worker: int) -> Any:
    return first + worker if isinstance(first, int) and first > 0 else first


def _key(values: dict[str, Any]) -> str:
    """The API key: from its file, the environment or the keyring."""
    key = read_key(Path(values["key_file"])) if values.get("key_file") else load_key()
    if not key:
        raise GatewayConfigError(
            "The gateway has no Gemini API key.",
            hint=f"Set {KEY_VARIABLE}, or keep one with 'vibeassist key set'.",
        )
    return key


def _run_loop(work: Coroutine[Any, Any, None]) -> None:
    """Run on uvloop, where there is one: it halves the cost of a frame."""
    try:
        import uvloop
    except ImportError:  # Windows
        asyncio.run(work)
        return
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(work)


async def _serve(args: argparse.Namespace, config: GatewayConfig, own_ca: Path | None) -> None:
    stop, reload = asyncio.Event(), asyncio.Event()
    _on_signals(stop, reload)
    is_worker = args.worker is not None
    if not is_worker:
        credential = await enrolling.first_credential(config)
    if is_worker:
        watching = asyncio.create_task(_stop_with_parent(stop), name="parent")
    async with Gateway(config) as gateway:
        tune_for_latency()
        if is_worker:
            _log.info("worker ready")
        else:
            _say(f"Gateway at {gateway.url}")
            if own_ca is not None:
                _say(f"Clients need its CA file: {own_ca}")
            if credential is not None:
                _say(f"Enrolment credential (shown this once, for clients): {credential}")
        reloading = asyncio.create_task(_reload(args, gateway, reload), name="reload")
        await stop.wait()
        _say("Stopping; conversations may end first. Stop again to cut them.")
        stop.clear()
        again = asyncio.create_task(stop.wait())
        drain = asyncio.create_task(gateway.drain())
        await asyncio.wait((drain, again), return_when=asyncio.FIRST_COMPLETED)
        ending = [drain, again, reloading, *([watching] if is_worker else [])]
        for task in ending:
            task.cancel()
        await asyncio.wait(ending)


def _on_signals(stop: asyncio.Event, reload: asyncio.Event) -> None:
    loop = asyncio.get_running_loop()
    for name, event in (("SIGINT", stop), ("SIGTERM", stop), ("SIGHUP", reload)):
        number = getattr(signal, name, None)
        if number is not None:
            with contextlib.suppress(NotImplementedError):  # Windows: Ctrl-C is an exception
                loop.add_signal_handler(number, event.set)


async def _reload(args: argparse.Namespace, gateway: Gateway, wanted: asyncio.Event) -> None:
    """Take the configuration and the key anew whenever SIGHUP comes."""
    while True:
        await wanted.wait()
        wanted.clear()
        try:
            config, _ = await asyncio.to_thread(gather, args)
            kept = await gateway.reload(config)
        except GatewayError as error:
            _log.error("the configuration was not reloaded: %s", error)
        else:
            rest = f"; needs a restart: {', '.join(kept)}" if kept else ""
            _log.warning("the configuration was reloaded%s", rest)


async def _stop_with_parent(stop: asyncio.Event) -> None:
    """A worker ends when its parent does: the pipe on its standard input closes."""
    reader = asyncio.StreamReader()
    loop = asyncio.get_running_loop()
    transport, _ = await loop.connect_read_pipe(
        lambda: asyncio.StreamReaderProtocol(reader), sys.stdin
    )
    try:
        await reader.read()
        stop.set()
    finally:
        transport.close()


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
