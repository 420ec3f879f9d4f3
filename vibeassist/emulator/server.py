"""The emulator itself: one TLS port that serves the Live API's WebSocket and REST neighbours."""

import asyncio
import logging
import re
import ssl
from collections.abc import Collection, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self
from urllib.parse import unquote

from aiohttp import web

from vibeassist.emulator.access import Access
from vibeassist.emulator.certificate import Certificate
from vibeassist.emulator.clock import Clock, RealClock
from vibeassist.emulator.connection import Connection, until_gone
from vibeassist.emulator.errors import EmulatorStartError, ScriptNotFollowed
from vibeassist.emulator.faults import FaultBook
from vibeassist.emulator.house import House
from vibeassist.emulator.record import SessionRecord
from vibeassist.emulator.responder import ResponderFactory
from vibeassist.emulator.rest import Rest
from vibeassist.emulator.resumption import HandleStore
from vibeassist.emulator.script import Fault, Script
from vibeassist.emulator.scripted import ScriptReplies
from vibeassist.emulator.steps import StepBook

if TYPE_CHECKING:
    from google.genai import types

log = logging.getLogger("vibeassist.emulator")

_LIVE_PATH = re.compile(
    r"/ws/google\.ai\.generativelanguage\.(?P<version>v1|v1beta|v1alpha)"
    r"\.GenerativeService[./](?P<method>BidiGenerateContent(?:Constrained)?)/?$"
)


class Emulator:
    """A local Live API; use it as an async context manager.

    Args:
        script: what it says and does; None: it answers everything with a short synthetic reply.
        responders: makes the replies instead of the script, for each connection.
        host: the address to listen on.
        port: the port; 0 takes a free one.
        tls: False serves plain HTTP and ``ws://`` (the Python SDK never uses that).
        keys: the API keys that are accepted; None accepts any that is not empty.
        clock: the emulator's time; overrides ``time_scale``.
        time_scale: emulated seconds per real second.
        cert_dir: where ``ca.pem`` and ``server.pem`` are kept; None: a temporary folder.
    """

    def __init__(
        self,
        script: Script | None = None,
        *,
        responders: ResponderFactory | None = None,
        host: str = "127.0.0.1",
        port: int = 0,
        tls: bool = True,
        keys: Collection[str] | None = None,
        clock: Clock | None = None,
        time_scale: float = 1.0,
        cert_dir: Path | None = None,
    ) -> None:
        self.script = script or Script()
        self.clock = clock or RealClock(time_scale)
        self._responders = responders
        self._host = host
        self._port = port
        self._tls = tls
        self._keys = [keys] if isinstance(keys, str) else keys
        self._cert_dir = cert_dir
        self._certificate: Certificate | None = None
        self._runner: web.AppRunner | None = None
        self._house: House | None = None
        self._rest: Rest | None = None
        self._replies: ScriptReplies | None = None
        self._connections: set[Connection] = set()
        self._stopping = asyncio.Event()
        self._idle = asyncio.Event()
        self._idle.set()
        self.url = ""
        """Base URL, such as ``https://127.0.0.1:43210``; empty before the start."""

    async def __aenter__(self) -> Self:
        """Start to listen.

        Raises:
            ScriptError: a sound file of the script cannot be read.
            EmulatorStartError: the port is taken, or the certificate cannot be used.
        """
        try:
            await self._start()
        except BaseException:
            await self._stop()
            raise
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._stop()

    # -- for clients -----------------------------------------------------------------------------

    @property
    def ca_file(self) -> Path:
        """The CA that signed the server's certificate, PEM; delete nothing, it is ours."""
        if self._certificate is None:
            raise EmulatorStartError("The emulator has no certificate: it is not running with TLS.")
        return self._certificate.ca_file

    def client_ssl_context(self) -> ssl.SSLContext:
        """A TLS context that trusts this emulator and nothing else."""
        if self._certificate is None:
            raise EmulatorStartError("The emulator has no certificate: it is not running with TLS.")
        return self._certificate.client_context()

    def http_options(self, api_version: str = "v1beta") -> "types.HttpOptions":
        """google-genai's ``HttpOptions`` that point a ``Client`` at this emulator."""
        from google.genai import types  # slow to import, and not everybody needs it

        context = self.client_ssl_context()
        return types.HttpOptions(
            base_url=self.url,
            api_version=api_version,
            client_args={"verify": context},
            async_client_args={"ssl": context, "verify": context},
        )

    # -- for tests -------------------------------------------------------------------------------

    @property
    def sessions(self) -> Sequence[SessionRecord]:
        """What each connection sent and was sent, oldest first."""
        return tuple(self._the_house.records)

    @property
    def open_sessions(self) -> int:
        """How many conversations have a standing connection."""
        return self._the_house.handles.open_count

    async def all_closed(self) -> None:
        """Wait until every connection so far has ended and its record is complete."""
        await self._idle.wait()

    def unused_faults(self) -> list[Fault]:
        """Faults of the script that were to happen and have not (yet)."""
        return self._the_house.faults.unused()

    def assert_consumed(self) -> None:
        """Fail unless the script was followed to its end.

        Raises:
            ScriptNotFollowed: a reply or a fault was not used, a step was not reached or not met,
                or a tool response was not as expected.
        """
        problems = [
            f"connection {record.number}: {problem}"
            for record in self.sessions
            for problem in record.problems
        ]
        problems += self._step_problems()
        if self._replies is not None and self._replies.unused:
            problems.append(f"{self._replies.unused} replies of the script were never asked for.")
        problems += [f"The fault {fault.kind!r} never happened." for fault in self.unused_faults()]
        _fail_on(problems)

    def assert_steps_met(self) -> None:
        """Fail unless the clients did what the script's steps expect, and all of it.

        Raises:
            ScriptNotFollowed: a step was not reached, or a client sent what none expects.
        """
        _fail_on(self._step_problems())

    def _step_problems(self) -> list[str]:
        steps = self._the_house.steps
        return steps.problems() if steps is not None else []

    # -- life ------------------------------------------------------------------------------------

    @property
    def _the_house(self) -> House:
        if self._house is None:
            raise EmulatorStartError("The emulator is not running.")
        return self._house

    async def _start(self) -> None:
        if self._responders is None:
            self._replies = ScriptReplies(self.script)
        responders = self._responders or self._replies
        assert responders is not None  # noqa: S101 - one of them was just made
        self._house = House(
            script=self.script,
            clock=self.clock,
            access=Access(self._keys),
            handles=HandleStore(self.script.session),
            faults=FaultBook(self.script.faults),
            responders=responders,
            steps=StepBook(self.script) if self.script.steps else None,
        )
        app = web.Application(client_max_size=64 * 1024 * 1024)
        app.router.add_route("*", "/{path:.*}", self._dispatch)
        self._rest = Rest(self._house)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        context = None
        if self._tls:
            self._certificate = Certificate(self._cert_dir, (self._host,))
            context = self._certificate.server_context
        await self._listen(context)

    async def _listen(self, context: ssl.SSLContext | None) -> None:
        assert self._runner is not None  # noqa: S101 - made by the caller
        site = web.TCPSite(self._runner, self._host, self._port, ssl_context=context)
        try:
            await site.start()
        except OSError as error:
            raise EmulatorStartError(
                f"The emulator cannot listen on {self._host}, port {self._port}: {error.strerror}.",
                hint="Choose another port, or 0 for any free one.",
            ) from error
        port = self._runner.addresses[0][1]
        host = f"[{self._host}]" if ":" in self._host else self._host
        self.url = f"{'https' if context else 'http'}://{host}:{port}"

    async def _stop(self) -> None:
        # Open conversations first: aiohttp would cancel their handlers without a close frame.
        self._stopping.set()
        open_connections = list(self._connections)
        if open_connections:
            await asyncio.gather(*(one.shut_down() for one in open_connections))
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None
        if self._certificate is not None:
            self._certificate.remove()

    async def _dispatch(self, request: web.Request) -> web.StreamResponse:
        # The raw target, not request.path: SDKs send "//ws/...", which URL parsers take for a host.
        path = unquote(request.raw_path.partition("?")[0])
        live = _LIVE_PATH.search(path)
        if live is not None:
            return await self._serve(request, path, live["version"])
        assert self._rest is not None  # noqa: S101 - made at the start
        return await self._rest.serve(request, path)

    async def _serve(self, request: web.Request, path: str, version: str) -> web.StreamResponse:
        house = self._the_house
        record = house.new_record(path, version)
        fault = house.faults.at_connect(record.number)
        if fault is not None:
            return await self._refuse(request, record, fault)
        connection = Connection(house, request, record)
        self._connections.add(connection)
        self._idle.clear()
        try:
            return await connection.run()
        finally:
            self._connections.discard(connection)
            if not self._connections:
                self._idle.set()

    async def _refuse(
        self, request: web.Request, record: SessionRecord, fault: Fault
    ) -> web.Response:
        """A fault that meets the upgrade request itself."""
        record.closed_by, record.close_code, record.closed_s = "server", 1006, self.clock.now()
        if fault.kind == "http":
            return web.Response(status=fault.status, text=fault.reason)
        if fault.kind == "drop" and request.transport is not None:
            request.transport.abort()
            return web.Response(status=503)
        await until_gone(request, self._stopping)
        return web.Response(status=503)


def _fail_on(problems: list[str]) -> None:
    if problems:
        raise ScriptNotFollowed("The script was not followed: " + " ".join(problems))
