"""The client's WebSocket, as the relays need it: sends at once, or queues with a bound."""

import asyncio
import contextlib
from collections import deque
from collections.abc import Callable
from typing import Any

import aiohttp

from vibeassist.gateway.shortcut import DirectWebSocket, Taker

ABNORMAL = 1006  # RFC 6455 section 7.4.1: never on the wire, which the library lets pass
CLOSE_S = 2.0  # for the client's close frame
FLUSH_S = 5.0  # for what is queued when a session ends
DOWN_BYTES = 1 << 22  # 87 s of reply waiting for a slow client; beyond it Google is not read
DIRECT_BYTES = 1 << 16  # below what aiohttp's transport takes before it asks to wait
_TEXT, _BINARY = 0x81, 0x82  # RFC 6455 section 5.2: final frame, opcode


def frame_head(payload_bytes: int, *, text: bool) -> bytes:
    """The head of an unmasked final frame (RFC 6455 section 5.2)."""
    opcode = _TEXT if text else _BINARY
    if payload_bytes < 126:
        return bytes((opcode, payload_bytes))
    if payload_bytes < 1 << 16:
        return bytes((opcode, 126)) + payload_bytes.to_bytes(2, "big")
    return bytes((opcode, 127)) + payload_bytes.to_bytes(8, "big")


class ClientSocket:
    """One client.

    Sending never waits. While the connection takes what it is given, a frame goes straight to the
    transport; when it does not, frames queue here, and ``full`` says when it is time to stop.

    Args:
        socket: the accepted WebSocket.
        transport: its TCP or TLS transport.
        on_room: called when a full queue has emptied by half.
    """

    def __init__(
        self,
        socket: DirectWebSocket,
        transport: asyncio.Transport,
        on_room: Callable[[], None],
    ) -> None:
        self._socket = socket
        self._transport = transport
        self._on_room = on_room
        self._queue: deque[tuple[bytes, bool]] = deque()
        self._writer: asyncio.Task[None] | None = None
        self._ended = False
        self.queued_bytes = 0
        self.full = False
        """Whether more is queued than should be."""

    def take_with(self, taker: Taker) -> None:
        """See :meth:`DirectWebSocket.take_with`; nothing is taken after the end."""
        self._socket.take_with(taker)

    async def receive(self) -> Any:
        """The next message that was not taken, pings and pongs included (a ``WSMessage``)."""
        return await self._socket.receive()

    def send(self, payload: bytes, *, text: bool) -> None:
        """Send a message, or queue it; nothing after the end."""
        if self._ended or self._transport.is_closing():
            return
        if self._writer is None and self._unsent() < DIRECT_BYTES:
            self._transport.write(frame_head(len(payload), text=text) + payload)
            return
        self._queue.append((payload, text))
        self.queued_bytes += len(payload)
        self.full = self.full or self.queued_bytes > DOWN_BYTES
        if self._writer is None:
            self._writer = asyncio.create_task(self._write(), name="client writer")

    async def _write(self) -> None:
        """Empty the queue at the client's pace."""
        try:
            while self._queue:
                payload, text = self._queue.popleft()
                self.queued_bytes -= len(payload)
                self._check_room()
                kind = aiohttp.WSMsgType.TEXT if text else aiohttp.WSMsgType.BINARY
                await self._socket.send_frame(payload, kind)
        except ConnectionError:
            self._queue.clear()  # whoever reads from the client hears that it is gone
        finally:
            self._writer = None

    def drop_sound(self) -> int:
        """Forget the binary messages that are queued; returns how many. Text keeps its order."""
        kept = [entry for entry in self._queue if entry[1]]
        dropped = len(self._queue) - len(kept)
        self._queue = deque(kept)
        self.queued_bytes = sum(len(payload) for payload, _ in kept)
        self._check_room()
        return dropped

    def ping(self) -> None:
        """Ask for a sign of life, unless the question would only wait behind other data."""
        closing = self._ended or self._transport.is_closing()
        if self._writer is None and not closing and self._unsent() < DIRECT_BYTES:
            self._transport.write(b"\x89\x00")

    async def pong(self, payload: bytes) -> None:
        """Answer a ping."""
        with contextlib.suppress(ConnectionError):
            await self._socket.pong(payload)

    async def answer_close(self, code: int) -> None:
        """Answer the client's close frame with its own code (RFC 6455 section 5.5.1)."""
        answer = aiohttp.WSCloseCode.PROTOCOL_ERROR if code == ABNORMAL else code or 1000
        with contextlib.suppress(ConnectionError):
            await self._socket.close(code=answer, drain=False)

    async def close(self, code: int, reason: str) -> None:
        """Send what is queued, then the close frame; cuts the connection where that takes long."""
        self._socket.take_with(None)
        with contextlib.suppress(Exception):
            async with asyncio.timeout(FLUSH_S):
                while self._writer is not None:
                    await asyncio.wait([self._writer])
            self._ended = True
            async with asyncio.timeout(CLOSE_S):
                await self._socket.close(code=code, message=reason.encode())
        self._ended = True

    async def leave(self) -> None:
        """Let go of everything; cuts what is still open."""
        self._ended = True
        self._socket.take_with(None)
        if self._writer is not None:
            self._writer.cancel()
            await asyncio.wait([self._writer])
        if not self._socket.closed or self._unsent():
            # A mere close() would wait for a client that reads nothing any more.
            self._transport.abort()

    def abort(self) -> None:
        """Cut the connection."""
        self._transport.abort()

    def _check_room(self) -> None:
        if self.full and self.queued_bytes <= DOWN_BYTES // 2:
            self.full = False
            self._on_room()

    def _unsent(self) -> int:
        """Bytes that wait in the transport; none once it is closed."""
        try:
            return self._transport.get_write_buffer_size()
        except AttributeError:
            # asyncio's TLS transport lets go of its protocol when it is closed.
            return 0
