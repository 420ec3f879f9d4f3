"""One client's session: everything between its WebSocket and the upstream one."""

import asyncio
import contextlib
import logging
from collections import deque
from collections.abc import Coroutine
from typing import Any

import aiohttp
from aiohttp import web

from vibeassist.gateway import ends, translate
from vibeassist.gateway.config import GatewayConfig
from vibeassist.gateway.ends import End
from vibeassist.gateway.outbox import Outbox
from vibeassist.gateway.silence import Silence
from vibeassist.gateway.upstream import Upstream, UpstreamClosed, UpstreamPool
from vibeassist.live import protocol
from vibeassist.live.config import SessionConfig
from vibeassist.live.events import GoAway, Interrupted, LiveEvent, SetupComplete

_log = logging.getLogger(__name__)

DOWN_BYTES = 1 << 22  # 87 s of reply waiting for a slow client; beyond it Google is not read
UP_BYTES = 1 << 20  # microphone and text until the upstream is ready; beyond it, no reading
FLUSH_S = 5.0  # for what is queued when a session ends
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
        self._up = _UpstreamGate(UP_BYTES)
        self._upstream: Upstream | None = None
        self._client_silence = self._silence()
        self._upstream_silence = self._silence()

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
            if not self._client.closed or self._transport.get_write_buffer_size():
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
            self._client_silence.heard(self._now())
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
                self._take_setup(message)
            elif isinstance(message, protocol.Ping):
                self._down.put_now(protocol.encode_server(protocol.Pong()))
            elif not self._setup.done():
                self.end(ends.refused("the first message must be setup"))
            elif (google := translate.to_google(message)) is not None:
                await self._up.send(google)
        except protocol.MalformedMessage as error:
            if not self._setup.done():
                self.end(ends.refused(str(error)))
                return
            unknown = isinstance(error, protocol.UnknownType)
            self._complain("UNKNOWN_TYPE" if unknown else "BAD_MESSAGE", str(error))
        except ConnectionError:
            pass  # the upstream is gone; whoever reads from it says how

    def _take_setup(self, message: protocol.Setup) -> None:
        if self._setup.done():
            self._complain("ALREADY_SET_UP", "a session is set up once")
        else:
            self._setup.set_result(message.config)

    def _complain(self, code: str, what: str) -> None:
        notice = protocol.ErrorNotice(code, f"A message was left out: {what}.")
        self._down.put_now(protocol.encode_server(notice))

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
        config = await self._set_up_in_time()
        if config is None:
            return
        upstream = await self._open_upstream(config)
        if upstream is None:
            return
        reader = translate.GoogleReader()
        ready = asyncio.Event()
        try:
            async with asyncio.timeout(self._config.setup_deadline_s) as deadline:
                while True:
                    raw = await upstream.receive()
                    self._upstream_silence.heard(self._now())
                    for event in () if raw is None else reader.read(raw):
                        await self._give(event)
                        if isinstance(event, SetupComplete) and not ready.is_set():
                            deadline.reschedule(None)
                            ready.set()
                            self._up.open(upstream)
        except TimeoutError:
            self.end(ends.told(1011, "SETUP_TIMEOUT", "Google did not confirm the setup in time."))
        except UpstreamClosed as closed:
            self.end(
                ends.upstream_closed(
                    closed.code,
                    closed.reason,
                    ready=ready.is_set(),
                    resuming=config.resumption_handle is not None,
                    key=self._config.key.get_secret_value(),
                )
            )

    async def _set_up_in_time(self) -> SessionConfig | None:
        try:
            async with asyncio.timeout(self._config.setup_deadline_s):
                return await self._setup
        except TimeoutError:
            self.end(ends.told(4408, "SETUP_TIMEOUT", "No setup came within its deadline."))
            return None

    async def _open_upstream(self, config: SessionConfig) -> Upstream | None:
        try:
            setup = translate.google_setup(config)
        except protocol.MalformedMessage as error:
            self.end(ends.refused(str(error)))
            return None
        try:
            async with asyncio.timeout(self._config.setup_deadline_s):
                self._upstream = await self._pool.connect()
                self._upstream_silence = self._silence()
                await self._upstream.send(setup)
        except (aiohttp.ClientError, OSError, TimeoutError) as error:
            _log.warning("no upstream connection: %s", type(error).__name__)
            self.end(ends.upstream_unreachable(error))
            return None
        return self._upstream

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
        """Ping both sides, and end the session when one of them is dead."""
        every_s = min(self._config.ping_interval_s / 4, 1.0)
        while True:
            await asyncio.sleep(every_s)
            now = self._now()
            if self._up.blocked:  # then nobody reads from the client, and its silence says nothing
                self._client_silence.heard(now)
            if self._down.blocked:
                self._upstream_silence.heard(now)
            if await self._check_client(now) or await self._check_upstream(now):
                return

    async def _check_client(self, now: float) -> bool:
        verdict = self._client_silence.check(now)
        if verdict == "dead":
            _log.info("client silent, cut")
            self._transport.abort()
            self.end(ends.CLIENT_GONE)
            return True
        if verdict == "ping" and self._transport.get_write_buffer_size() == 0:
            # Behind a full buffer a ping would wait, and prove nothing when it gets through.
            with contextlib.suppress(ConnectionError):
                await self._client.ping()
        return False

    async def _check_upstream(self, now: float) -> bool:
        if self._upstream is None:
            return False
        verdict = self._upstream_silence.check(now)
        if verdict == "dead":
            self.end(ends.told(1011, "LIVE_SESSION_LOST", "Google no longer answers."))
            return True
        if verdict == "ping" and not self._up.sending:
            await self._upstream.ping()
        return False

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
                self.end(ends.told(1011, "INTERNAL", "The gateway made a mistake."))

        return asyncio.create_task(guarded(), name=f"relay {name}")


class _UpstreamGate:
    """Keeps what the client says until the upstream is ready, then passes it on, in order."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._kept: deque[str] = deque()
        self._bytes = 0
        self._ready = asyncio.Event()
        self._opened = asyncio.Event()  # ready, and all that was kept is on its way
        self._upstream: Upstream | None = None
        self.sending = False
        """Whether a ``send`` is waiting for the upstream to take more."""
        self.blocked = False
        """Whether the client is not read for the time being."""

    async def send(self, frame: str) -> None:
        """Pass a frame on, or keep it; waits when there is no room."""
        self.blocked = True
        try:
            if not self._opened.is_set() and self._bytes + len(frame) <= self._limit:
                self._kept.append(frame)
                self._bytes += len(frame)
                return
            await self._opened.wait()
            await self._pass(frame)
        finally:
            self.blocked = False

    def open(self, upstream: Upstream) -> None:
        """The upstream is ready."""
        self._upstream = upstream
        self._ready.set()

    async def flush(self) -> None:
        """Pass on what was kept once the upstream is ready; from then on ``send`` is direct."""
        await self._ready.wait()
        with contextlib.suppress(ConnectionError):  # whoever reads from the upstream says how
            while self._kept:
                await self._pass(self._kept.popleft())
        self._opened.set()

    async def _pass(self, frame: str) -> None:
        assert self._upstream is not None  # noqa: S101 - open() comes first
        self.sending = True
        try:
            await self._upstream.send(frame)
        finally:
            self.sending = False
