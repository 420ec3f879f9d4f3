"""A WebSocket client of the tests' own, byte by byte, that can break every rule."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

GOOGLE = "/ws/google.ai.generativelanguage.v1beta.GenerativeService.BidiGenerateContent"
TEXT, BINARY, CLOSE, PING, PONG, CONTINUATION = 0x1, 0x2, 0x8, 0x9, 0xA, 0x0
FIN, MASKED = 0x80, 0x80
KEY = "AAAAAAAAAAAAAAAAAAAAAA=="
ANSWER_S = 10.0


def request_head(path: str, token: str, *, key: str = KEY, more: str = "") -> bytes:
    """The opening handshake (RFC 6455 section 4.1)."""
    return (
        f"GET {path} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
        f"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: {key}\r\n"
        f"Authorization: Bearer {token}\r\n{more}\r\n"
    ).encode()


def frame(
    payload: bytes = b"",
    opcode: int = TEXT,
    *,
    fin: bool = True,
    reserved: int = 0,
    mask: bytes | None = b"\x12\x34\x56\x78",
) -> bytes:
    """A frame (RFC 6455 section 5.2)."""
    size = len(payload)
    first = (FIN if fin else 0) | reserved << 4 | opcode
    marked = 0 if mask is None else MASKED
    if size < 126:
        head = bytes((first, marked | size))
    elif size < 1 << 16:
        head = bytes((first, marked | 126)) + size.to_bytes(2, "big")
    else:
        head = bytes((first, marked | 127)) + size.to_bytes(8, "big")
    if mask is None:
        return head + payload
    return head + mask + bytes(byte ^ mask[i & 3] for i, byte in enumerate(payload))


@dataclass(frozen=True, slots=True)
class Frame:
    """What came from the server."""

    opcode: int
    payload: bytes

    @property
    def code(self) -> int:
        """The code of a close frame."""
        return int.from_bytes(self.payload[:2], "big")


class RawSocket:
    """A connection after its handshake."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    async def send(self, *data: bytes) -> None:
        """Whatever it is."""
        for piece in data:
            self._writer.write(piece)
            await self._writer.drain()

    async def receive(self) -> Frame | None:
        """The next frame; None at the end of the connection."""
        try:
            async with asyncio.timeout(ANSWER_S):
                head = await self._reader.readexactly(2)
                assert not head[0] & 0x70, "a reserved bit"
                assert not head[1] & MASKED, "servers do not mask"
                size = head[1]
                if size >= 126:
                    width = 2 if size == 126 else 8
                    size = int.from_bytes(await self._reader.readexactly(width), "big")
                return Frame(head[0] & 0x0F, await self._reader.readexactly(size))
        except (asyncio.IncompleteReadError, ConnectionError):
            return None

    async def until(self, opcode: int) -> Frame | None:
        """The next frame of this kind, if one comes before the end."""
        while (got := await self.receive()) is not None and got.opcode != opcode:
            pass
        return got


@asynccontextmanager
async def raw_socket(url: str, path: str, token: str) -> AsyncIterator[RawSocket]:
    """A connection that has shaken hands and then does what it likes."""
    port = int(url.rpartition(":")[2])
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        writer.write(request_head(path, token))
        head = await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), ANSWER_S)
        assert head.startswith(b"HTTP/1.1 101"), head
        yield RawSocket(reader, writer)
    finally:
        writer.transport.abort()


async def answer_to(url: str, head: bytes) -> tuple[int, dict[str, str]]:
    """Status and headers of the answer to an opening handshake."""
    port = int(url.rpartition(":")[2])
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        writer.write(head)
        lines = (await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), ANSWER_S)).decode()
    finally:
        writer.transport.abort()
    first, *rest = lines.split("\r\n")
    headers: dict[str, Any] = {
        name.lower(): value for name, _, value in (line.partition(": ") for line in rest) if name
    }
    return int(first.split()[1]), headers
