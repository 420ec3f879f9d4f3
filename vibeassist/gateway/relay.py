"""One client's session: everything between its WebSocket and the upstream one."""

import asyncio
import contextlib
import logging
from collections.abc import Coroutine
from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

import aiohttp
from aiohttp import web

from vibeassist.gateway import ends, translate
from vibeassist.gateway.config import GatewayConfig
from vibeassist.gateway.ends import End
from vibeassist.gateway.gate import UpstreamGate
from vibeassist.gateway.outbox import Outbox
from vibeassist.gateway.upstream import Upstream, UpstreamClosed, UpstreamPool
from vibeassist.gateway.watch import Side, Silence
from vibeassist.live import protocol
from vibeassist.live.causes import Phase, Situation
from vibeassist.live.config import SessionConfig
from vibeassist.live.endpoint import GOOGLE_URL
from vibeassist.live.errors import SetupRefused
from vibeassist.live.events import GoAway, Interrupted, LiveEvent, SetupComplete
from vibeassist.live.models import validate

_log = logging.getLogger(__name__)

DOWN_BYTES = 1 << 22  # 87 s of reply waiting for a slow client; beyond it Google is not read
UP_BYTES = 1 << 20  # microphone and text until the upstream is ready; beyond it, no reading
FLUSH_S = 5.0  # for what is queued when a session ends
CHECK_S = 1.0  # how often the two sides are looked at, at the least
CLOSE_S = 2.0  # for the client's close frame


class Relay:
    """Runs one session from its first message to its last.

    Args:
        client: the accepted WebSocket.
        transport: its TCP or TLS transport, to be cut when it is dead.
        pool: where upstream connections come from.
        config: the gateway's.
    """

    def __init__(
        self,
        client: web.WebSocketResponse[Any],
        transport: asyncio.Transport,
        pool: UpstreamPool,
        config: GatewayConfig,
    ) -> None:
        self._client = client
        self._transport = transport
        self._pool = pool
        self._config = config
        loop = asyncio.get_running_loop()
        self._now = loop.time
        self._end: asyncio.Future[End] = loop.create_future()
        self._setup: asyncio.Future[SessionConfig] = loop.create_future()
        self._down = Outbox(DOWN_BYTES)
        self._up = UpstreamGate(UP_BYTES)
        self._upstream: Upstream | None = None
        self._reader = translate.GoogleReader()
        self._client_side = Side(
            self._silence(),
            ping=self._ping_client,
            unread=lambda: self._up.blocked,
        )
        self._upstream_side: Side | None = None

    async def run(self) -> End:
        """Relay until either side ends; returns how it ended. Both sides are closed then."""
        tasks = [
            self._guard(self._read_client(), "client reader"),
            self._guard(self._write_client(), "client writer"),
            self._guard(self._serve(), "upstream"),
            self._guard(self._up.flush(), "upstream writer"),
            self._guard(self._watch(), "watchdog"),
        ]
        try:
            end = await self._end
            await self._finish(end, writer=tasks[1])
            return end
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.wait(tasks)
            await self._close_upstream()
            for side in (self._client_side, self._upstream_side):
                if side is not None:
                    await side.stop()
            if not self._client.closed or _unsent(self._transport):
                # A mere close() would wait for a client that reads nothing any more.
                self._transport.abort()

    def end(self, end: End) -> None:
        """End the session this way, unless it has already ended."""
        if not self._end.done():
            self._end.set_result(end)

    def announce(self, time_left_s: float) -> None:
        """Tell the client that the gateway will close soon."""
        self._down.put_now(protocol.encode_server(GoAway(time_left_s)))

    # The client's side

    async def _read_client(self) -> None:
        while True:
            message = await self._client.receive()
            self._client_side.heard(self._now())
            match message.type:
                case aiohttp.WSMsgType.TEXT | aiohttp.WSMsgType.BINARY:
                    await self._take(message.data)
                case aiohttp.WSMsgType.PING:
                    with contextlib.suppress(ConnectionError):
                        await self._client.pong(message.data)
                case aiohttp.WSMsgType.PONG:
                    pass
                case _:
                    self.end(ends.CLIENT_GONE)
                    return

    async def _take(self, frame: str | bytes) -> None:
        try:
            message = protocol.decode_client(frame)
            if isinstance(message, protocol.Setup):
                await self._take_setup(message)
            elif isinstance(message, protocol.Ping):
                await self._down.put(protocol.encode_server(protocol.Pong()))
            elif not self._setup.done():
                self.end(ends.unreadable_setup("the first message must be setup"))
            elif (google := translate.to_google(message)) is not None:
                await self._up.send(google)
        except protocol.MalformedMessage as error:
            if not self._setup.done():
                self.end(ends.unreadable_setup(str(error)))
                return
            unknown = isinstance(error, protocol.UnknownType)
            await self._complain("UNKNOWN_TYPE" if unknown else "BAD_MESSAGE", str(error))
        except ConnectionError:
            pass  # the upstream is gone; whoever reads from it says how

    async def _take_setup(self, message: protocol.Setup) -> None:
        if self._setup.done():
            await self._complain("ALREADY_SET_UP", "a session is set up once")
        else:
            self._setup.set_result(message.config)

    async def _complain(self, code: str, what: str) -> None:
        notice = protocol.ErrorNotice(code, f"A message was left out: {what}.")
        await self._down.put(protocol.encode_server(notice))

    async def _write_client(self) -> None:
        while (frame := await self._down.get()) is not None:
            try:
                if isinstance(frame, bytes):
                    await self._client.send_bytes(frame)
                else:
                    await self._client.send_str(frame)
            except ConnectionError:
                self.end(ends.CLIENT_GONE)
                return

    async def _finish(self, end: End, writer: asyncio.Task[None]) -> None:
        """Close the upstream at once; meanwhile the client hears what is left to be said."""
        if end.gone:
            await self._close_upstream()
        else:
            await asyncio.gather(self._close_upstream(), self._take_leave(end, writer))

    async def _take_leave(self, end: End, writer: asyncio.Task[None]) -> None:
        if end.notice is not None:
            self._down.put_now(protocol.encode_server(end.notice))
        self._down.finish()
        with contextlib.suppress(Exception):
            async with asyncio.timeout(FLUSH_S):
                await asyncio.wait([writer])
            async with asyncio.timeout(CLOSE_S):
                await self._client.close(code=end.code, message=end.reason.encode())

    # The upstream's side

    async def _serve(self) -> None:
        """Set up, open the upstream, and pass on what it says until it ends."""
        config = await self._set_up_in_time()
        if config is None:
            return
        situation = _situation(config, self._config)
        upstream = await self._open_upstream(config, situation)
        if upstream is None:
            return
        try:
            await self._confirm_in_time(upstream)
            situation = replace(situation, phase=Phase.OPEN)
            while True:
                await self._pass_down(upstream)
        except TimeoutError:
            self.end(ends.NOT_CONFIRMED)
        except UpstreamClosed as closed:
            self.end(ends.upstream_closed(closed.code, closed.reason, situation))

    async def _set_up_in_time(self) -> SessionConfig | None:
        try:
            async with asyncio.timeout(self._config.setup_deadline_s):
                return await self._setup
        except TimeoutError:
            self.end(ends.NO_SETUP)
            return None

    async def _open_upstream(self, config: SessionConfig, situation: Situation) -> Upstream | None:
        try:
            validate(config)
            setup = translate.google_setup(config)
        except SetupRefused as error:
            self.end(ends.setup_refused(error))
            return None
        except protocol.MalformedMessage as error:
            self.end(ends.unreadable_setup(str(error)))
            return None
        try:
            async with asyncio.timeout(self._config.setup_deadline_s):
                self._upstream = await self._pool.connect()
                await self._upstream.send(setup)
        except (aiohttp.ClientError, OSError, TimeoutError) as error:
            connecting = replace(situation, phase=Phase.CONNECTING)
            self.end(ends.upstream_unreachable(error, connecting))
            return None
        self._upstream_side = Side(
            self._silence(),
            ping=self._upstream.ping,
            unread=lambda: self._down.blocked,
        )
        return self._upstream

    async def _confirm_in_time(self, upstream: Upstream) -> None:
        async with asyncio.timeout(self._config.setup_deadline_s):
            while not await self._pass_down(upstream):
                pass
        self._up.open(upstream)

    async def _pass_down(self, upstream: Upstream) -> bool:
        """Pass on one message; whether it confirmed the setup."""
        raw = await upstream.receive()
        if self._upstream_side is not None:
            self._upstream_side.heard(self._now())
        events = [] if raw is None else self._reader.read(raw)
        for event in events:
            await self._give(event)
        return any(isinstance(event, SetupComplete) for event in events)

    async def _give(self, event: LiveEvent) -> None:
        if isinstance(event, Interrupted):
            # What a slow client has not been sent yet of the cut turn must not be heard.
            self._down.drop_binary()
        await self._down.put(protocol.encode_server(event))

    async def _close_upstream(self) -> None:
        if self._upstream is not None:
            await self._upstream.close()

    # Both sides

    async def _watch(self) -> None:
        """End the session when one of its sides is dead."""
        while True:
            await asyncio.sleep(min(self._config.ping_interval_s / 4, CHECK_S))
            now = self._now()
            if self._client_side.is_dead(now):
                self._transport.abort()
                self.end(ends.CLIENT_GONE)
                return
            if self._upstream_side is not None and self._upstream_side.is_dead(now):
                self.end(ends.UPSTREAM_SILENT)
                return

    async def _ping_client(self) -> None:
        with contextlib.suppress(ConnectionError):
            await self._client.ping()

    def _silence(self) -> Silence:
        return Silence(
            self._now(),
            ping_every_s=self._config.ping_interval_s,
            dead_after_s=self._config.dead_after_s,
        )

    def _guard(self, work: Coroutine[Any, Any, None], name: str) -> asyncio.Task[None]:
        """A task whose unexpected end ends the session, and no other."""

        async def guarded() -> None:
            try:
                await work
            except Exception as error:
                # Only the kind: a text could hold what was said, or a secret.
                _log.error("fault in a session's %s: %s", name, type(error).__name__)
                self.end(ends.FAULT)

        return asyncio.create_task(guarded(), name=f"relay {name}")


def _situation(config: SessionConfig, gateway: GatewayConfig) -> Situation:
    """What is being tried, for the sentence in case it fails."""
    handle = config.resumption_handle or ""
    return Situation(
        phase=Phase.SETUP,
        address="Google" if gateway.live_url == GOOGLE_URL else urlsplit(gateway.live_url).netloc,
        model=config.model,
        voice=config.voice,
        resuming=bool(handle),
        secrets=(gateway.key.get_secret_value(), handle),
    )


def _unsent(transport: asyncio.Transport) -> int:
    """Bytes that wait to be sent; none once it is closed."""
    try:
        return transport.get_write_buffer_size()
    except AttributeError:
        # asyncio's TLS transport lets go of its protocol when it is closed, and cannot be asked.
        return 0
