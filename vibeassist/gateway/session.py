"""What every session does, whatever its protocol: reads the client within its limits, watches both
sides, and ends once, in a way that both of them and the operator understand."""

import asyncio
import logging
import math
from abc import ABC, abstractmethod
from collections.abc import Coroutine
from time import perf_counter
from typing import Any

import aiohttp

from vibeassist.gateway import ends
from vibeassist.gateway.budget import Bucket
from vibeassist.gateway.client import ClientSocket
from vibeassist.gateway.ends import End
from vibeassist.gateway.gate import UpstreamGate
from vibeassist.gateway.house import House, Visit
from vibeassist.gateway.shortcut import DirectWebSocket
from vibeassist.gateway.tally import SAMPLE_MASK
from vibeassist.gateway.turns import Turns
from vibeassist.gateway.upstream import Upstream
from vibeassist.gateway.watch import Side, Silence
from vibeassist.live import protocol

_log = logging.getLogger(__name__)

NOTICE_S = 60.0  # before a session's time is over, as Google gives
DRAIN_GRACE_S = 2.0  # for a client that is told to go, before it is sent away in a pause
BURST_S = 10.0  # what a rate allows in so long may come at once: a queue that was held up
_TEXT, _BINARY = aiohttp.WSMsgType.TEXT, aiohttp.WSMsgType.BINARY


class Session(ABC):
    """The frame of a session; see :class:`~.relay.Relay` and :class:`~.passthrough.Passthrough`.

    Args:
        house: the gateway.
        visit: this session's record.
        socket: the accepted WebSocket.
        transport: its TCP or TLS transport.
    """

    def __init__(
        self,
        house: House,
        visit: Visit,
        socket: DirectWebSocket,
        transport: asyncio.Transport,
    ) -> None:
        self._house = house
        self._visit = visit
        self._tally = visit.tally
        self._client = ClientSocket(socket, transport, self._on_room)
        loop = asyncio.get_running_loop()
        self._now = loop.time
        now = loop.time()
        self._began_at = now
        self._end: asyncio.Future[End] = loop.create_future()
        self._up = UpstreamGate()
        self._upstream: Upstream | None = None
        limits = house.config
        self._frames = Bucket(limits.frames_per_s, BURST_S * limits.frames_per_s, now)
        # A single message may always be as large as messages may be.
        most = max(BURST_S * limits.bytes_per_s, visit.message_bytes)
        self._bytes = Bucket(limits.bytes_per_s, most, now)
        self._client_side = Side(
            self._silence(), ping=self._client.ping, unread=lambda: self._up.waiting
        )
        self._upstream_side: Side | None = None
        self._turns = Turns()
        self._leaves_at: float | None = None  # from when on a pause is the end
        self._told_to_go = False

    # For the gateway

    async def run(self) -> End:
        """Hold the session until it ends; returns how. Both sides are closed then."""
        tasks = [
            self._guard(self._read_client(), "client reader"),
            self._guard(self._serve(), "upstream"),
        ]
        try:
            end = await self._end
            await self._house.ending.passed()
            await self._finish(end)
            return end
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.wait(tasks)
            await self._close_upstream()
            await self._client.leave()

    def end(self, end: End) -> None:
        """End it this way, unless it has already ended."""
        if not self._end.done():
            self._end.set_result(end)

    def drain(self, time_left_s: float) -> None:
        """Tell the client that the gateway will close, and end it in the next pause."""
        self._leaves_at = self._now() + DRAIN_GRACE_S
        self._told_to_go = True
        self._say_go_away(time_left_s)

    @property
    def queued_bytes(self) -> int:
        """What waits for the client and for the upstream."""
        return self._client.queued_bytes + self._up.kept_bytes

    def tick(self, now: float) -> None:
        """Look at both sides and at the clock; once a second."""
        if self._client_side.is_dead(now):
            self._house.tally.zombies["client"] += 1
            self._client.abort()
            self.end(ends.CLIENT_GONE)
            return
        if self._upstream is not None and self._upstream_side is not None:
            self._upstream_side.heard(self._upstream.heard_at)
            if self._upstream_side.is_dead(now):
                self._house.tally.zombies["upstream"] += 1
                self._on_silent_upstream(self._upstream)
        if self._leaves_at is not None and now >= self._leaves_at and self._pauses(now):
            self.end(ends.RESTARTING)
        self._look_at_clock(now)

    def _look_at_clock(self, now: float) -> None:
        """End what has had its time; before, its client may connect again in a pause."""
        limit = self._house.config.session_s
        by_length = limit - (now - self._began_at) if limit else math.inf
        by_token = self._visit.identity.expires_at - self._house.wall()
        left_s = min(by_length, by_token)
        if left_s <= 0:
            self.end(ends.TOO_LONG if by_length <= 0 else ends.TOKEN_EXPIRED)
        elif left_s <= NOTICE_S and not self._told_to_go:
            self._told_to_go = True
            self._say_go_away(left_s)

    # For the kinds of session

    @abstractmethod
    async def _serve(self) -> None:
        """Hold the upstream until the session is over."""

    @abstractmethod
    def _take(self, data: bytes | str, *, text: bool) -> None:
        """A message of the client's."""

    @abstractmethod
    def _notice(self, notice: protocol.ErrorNotice) -> None:
        """Say an ``error``, where the protocol has them."""

    def _pauses(self, now: float) -> bool:
        """Whether nothing would be cut off by an end at this moment."""
        return self._turns.is_pause(now)

    @abstractmethod
    def _say_go_away(self, time_left_s: float) -> None:
        """Announce the end in the client's protocol."""

    def _on_silent_upstream(self, upstream: Upstream) -> None:
        """The upstream is dead."""
        upstream.abort()
        self.end(ends.UPSTREAM_SILENT)

    # Within

    def _take_direct(self, data: bytes | str, text: bool) -> bool:
        """A message that need not wait; see :mod:`~vibeassist.gateway.shortcut`."""
        try:
            return self._take_in(data, text=text, moment=self._now())
        except Exception as error:
            self._fault("client reader", error)
            return False

    def _take_in(self, data: bytes | str, *, text: bool, moment: float) -> bool:
        """Count a message and take it, within the limits; whether another may follow at once."""
        self._client_side.heard(moment)
        tally, size = self._tally, len(data)
        tally.frames_up += 1
        tally.bytes_up += size
        if not self._bytes.take(size, moment) or not self._frames.take(1, moment):
            self.end(ends.RATE_LIMITED)
            return False
        began = 0.0 if tally.frames_up & SAMPLE_MASK else perf_counter()
        self._take(data, text=text)
        if began:
            self._house.tally.latency_up.add(perf_counter() - began)
        return not self._up.full and not self._end.done()

    async def _read_client(self) -> None:
        """Answer what is no data, and take what had to wait because there was no room for it."""
        client = self._client
        while not self._end.done():
            if self._up.full:
                await self._up.room()
            client.take_with(self._take_direct)
            message = await client.receive()
            moment = self._now()
            kind = message.type
            if kind is _TEXT or kind is _BINARY:
                self._take_in(message.data, text=kind is _TEXT, moment=moment)
            elif kind is aiohttp.WSMsgType.PING or kind is aiohttp.WSMsgType.PONG:
                self._client_side.heard(moment)
                if not self._frames.take(1, moment):
                    self.end(ends.RATE_LIMITED)
                elif kind is aiohttp.WSMsgType.PING:
                    await client.pong(message.data)
            else:
                if kind is aiohttp.WSMsgType.CLOSE:
                    await client.answer_close(message.data)
                self.end(ends.CLIENT_GONE)

    def _on_room(self) -> None:
        if self._upstream is not None:
            self._upstream.resume()

    async def _finish(self, end: End) -> None:
        """Close the upstream at once; meanwhile the client hears what is left to be said."""
        if end.gone:
            await self._close_upstream()
            return
        if end.notice is not None:
            self._house.tally.errors[end.notice.code] += 1
            self._notice(end.notice)
        await asyncio.gather(self._close_upstream(), self._client.close(end.code, end.reason))

    async def _close_upstream(self) -> None:
        upstream, self._upstream = self._upstream, None
        self._upstream_side = None
        self._up.shut()
        if upstream is not None:
            await upstream.close()

    def _watch_upstream(self, upstream: Upstream) -> None:
        self._upstream = upstream
        self._upstream_side = Side(
            self._silence(), ping=upstream.ping, unread=lambda: self._client.full
        )

    def _silence(self) -> Silence:
        config = self._house.config
        return Silence(
            self._now(), ping_every_s=config.ping_interval_s, dead_after_s=config.dead_after_s
        )

    def _guard(self, work: Coroutine[Any, Any, None], name: str) -> asyncio.Task[None]:
        """A task whose unexpected end ends the session, and no other."""

        async def guarded() -> None:
            try:
                await work
            except Exception as error:
                self._fault(name, error)

        return asyncio.create_task(guarded(), name=f"session {name}")

    def _fault(self, name: str, error: Exception) -> None:
        # Only the kind: a text could hold what was said, or a secret.
        _log.error("fault in a session's %s: %s", name, type(error).__name__)
        self._house.alerts.say("INTERNAL", f"fault in a session's {name}: {type(error).__name__}")
        self.end(ends.FAULT)
