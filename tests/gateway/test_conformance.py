"""RFC 6455 section by section, on a raw socket, for every WebSocket path of the gateway."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import pytest

from tests.gateway.conftest import TOKEN
from tests.gateway.rawsocket import (
    BINARY,
    CLOSE,
    CONTINUATION,
    GOOGLE,
    PING,
    PONG,
    TEXT,
    Frame,
    RawSocket,
    answer_to,
    frame,
    raw_socket,
    request_head,
)
from vibeassist.gateway.server import Gateway

LIMIT = 1 << 16


@dataclass(frozen=True, slots=True)
class Way:
    """How a client speaks on one path."""

    path: str
    setup: bytes
    """Its first message; empty where there is none."""

    def text(self, said: str) -> bytes:
        """A message that reaches Google as this text."""
        if "BidiGenerateContent" in self.path or "live-chat" in self.path:
            turns = [{"role": "user", "parts": [{"text": said}]}]
            return json.dumps({"clientContent": {"turns": turns}}, ensure_ascii=False).encode()
        return json.dumps({"type": "text", "text": said}, ensure_ascii=False).encode()


WAYS = [
    Way("/ws/live", b'{"type":"setup"}'),
    Way("/ws_live", b""),
    Way(GOOGLE, b'{"setup":{"model":"models/gemini-3.8-live"}}'),
    Way("/v1/live-chat", b'{"setup":{"model":"models/gemini-3.8-live"}}'),
]


# /ws_live reads as /ws/live does, /v1/live-chat as Google's path.
SECOND = {"/ws_live", "/v1/live-chat"}


@pytest.fixture(
    params=[
        pytest.param(
            way,
            id=way.path.rpartition("/")[2],
            marks=[pytest.mark.slow] if way.path in SECOND else [],
        )
        for way in WAYS
    ]
)
def way(request: pytest.FixtureRequest) -> Any:
    return request.param


@pytest.fixture
async def gateway(make_gateway: Any) -> Any:
    return await make_gateway(message_bytes=LIMIT, google_message_bytes=LIMIT, bytes_per_s=0)


@asynccontextmanager
async def conversing(
    gateway: Gateway, google: Any, way: Way
) -> AsyncIterator[tuple[RawSocket, Any]]:
    """A client whose session stands, and Google's side of it."""
    async with raw_socket(gateway.url, way.path, TOKEN) as client:
        if way.setup:
            await client.send(frame(way.setup))
        session = await google.confirmed()
        assert await client.receive() is not None  # setupComplete
        yield client, session


async def heard(session: Any) -> str:
    """The text that reached Google."""
    return str((await session.next())["clientContent"]["turns"][0]["parts"][0]["text"])


BAD_UTF8 = {
    "a lone continuation byte": b"\x80",
    "a letter that ends early": b"\xe2\x82",
    "an overlong slash": b"\xc0\xaf",
    "half a surrogate pair": b"\xed\xa0\x80",
    "beyond U+10FFFF": b"\xf4\x90\x80\x80",
    "a byte that never occurs": b"\xff",
}
ASCII_START = b'{"type":"text","text":"'

BROKEN: dict[str, tuple[bytes, set[int]]] = {
    **{
        f"5.2 reserved bits {bits:03b}": (frame(b"{}", reserved=bits), {1002})
        for bits in range(1, 8)
    },
    **{
        f"5.2 opcode {opcode:#x}": (frame(b"", opcode), {1002})
        for opcode in (*range(0x3, 0x8), *range(0xB, 0x10))
    },
    "5.2 a length of 2^63": (bytes((0x82, 0xFF)) + b"\xff" * 8 + bytes(4), {1002, 1009}),
    "5.4 a continuation of nothing": (frame(b"x", CONTINUATION), {1002}),
    "5.4 a last continuation of nothing": (frame(b"x", CONTINUATION, fin=False), {1002}),
    "5.4 a new message within another": (frame(b"{", fin=False) + frame(b"{}"), {1002}),
    "5.4 sound within text": (frame(b"{", fin=False) + frame(b"\0\0", BINARY), {1002}),
    "5.5 a ping in fragments": (frame(b"", PING, fin=False), {1002}),
    "5.5 a close in fragments": (frame(b"\x03\xe8", CLOSE, fin=False), {1002}),
    "5.5 a ping of 126 bytes": (frame(bytes(126), PING), {1002}),
    "5.5 a pong of 126 bytes": (frame(bytes(126), PONG), {1002}),
    "5.5 a close of 126 bytes": (frame(b"\x03\xe8" + b"x" * 124, CLOSE), {1002}),
    "5.5.1 half a close code": (frame(b"\x03", CLOSE), {1002}),
    **{
        f"7.4 close code {code}": (frame(code.to_bytes(2, "big"), CLOSE), {1002})
        for code in (0, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999)
    },
    "8.1 a close reason that is not UTF-8": (frame(b"\x03\xe8\xff", CLOSE), {1007}),
    **{f"8.1 {what}": (frame(ASCII_START + bad + b'"}'), {1007}) for what, bad in BAD_UTF8.items()},
    "8.1 broken over two fragments": (
        frame(ASCII_START + b"\xe2", fin=False) + frame(b'x"}', CONTINUATION),
        {1007},
    ),
    "10.4 a message above the limit": (frame(bytes(LIMIT + 1), BINARY), {1009}),
    "10.4 the same in fragments": (
        frame(bytes(LIMIT), BINARY, fin=False) + frame(bytes(2), CONTINUATION),
        {1009},
    ),
    "10.4 a length above the limit, and no more": (
        bytes((0x82, 0xFF)) + (1 << 30).to_bytes(8, "big") + bytes(4),
        {1009},
    ),
}


@pytest.mark.parametrize(("sent", "codes"), BROKEN.values(), ids=BROKEN)
async def test_what_is_broken_ends_this_session_alone(
    gateway: Gateway, google: Any, way: Way, sent: bytes, codes: set[int]
) -> None:
    async with conversing(gateway, google, way) as (client, session):
        await client.send(sent)
        end = await client.until(CLOSE)
        assert end is not None
        assert end.code in codes
        assert await client.receive() is None, "something after the close frame"
    assert await asyncio.wait_for(session.closed, 5) == 1000
    assert session.received.empty()


@pytest.mark.parametrize(
    "code", [1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 3000, 3999, 4000, 4999]
)
async def test_a_close_is_answered_with_its_code(
    gateway: Gateway, google: Any, way: Way, code: int
) -> None:
    async with conversing(gateway, google, way) as (client, session):
        await client.send(
            frame(code.to_bytes(2, "big") + "bye \N{WAVING HAND SIGN}".encode(), CLOSE)
        )
        end = await client.until(CLOSE)
        assert end is not None
        assert end.code == code
        assert await client.receive() is None
    assert await asyncio.wait_for(session.closed, 5) == 1000


async def test_a_close_without_a_code_is_answered(gateway: Gateway, google: Any, way: Way) -> None:
    async with conversing(gateway, google, way) as (client, session):
        await client.send(frame(b"", CLOSE) + frame(way.text("late")))
        end = await client.until(CLOSE)
        assert end is not None
        assert end.payload in (b"", b"\x03\xe8")
    assert await asyncio.wait_for(session.closed, 5) == 1000
    assert session.received.empty(), "data after a close frame was taken"


@pytest.mark.parametrize("payload", [b"", b"hello", bytes(range(125))], ids=["0", "5", "125"])
async def test_a_ping_is_answered_with_its_payload_also_within_a_message(
    gateway: Gateway, google: Any, way: Way, payload: bytes
) -> None:
    whole = way.text("in the middle")
    async with conversing(gateway, google, way) as (client, session):
        await client.send(frame(whole[:9], fin=False), frame(payload, PING))
        assert await client.until(PONG) == Frame(PONG, payload)
        await client.send(frame(b"unasked", PONG), frame(whole[9:], CONTINUATION))
        assert await heard(session) == "in the middle"


async def test_pings_are_answered_in_order(gateway: Gateway, google: Any, way: Way) -> None:
    async with conversing(gateway, google, way) as (client, _):
        await client.send(b"".join(frame(bytes((number,)), PING) for number in range(20)))
        pongs = [await client.until(PONG) for _ in range(20)]
        assert pongs == [Frame(PONG, bytes((number,))) for number in range(20)]


async def test_a_message_may_come_in_any_pieces(gateway: Gateway, google: Any, way: Way) -> None:
    """Section 5.4, also with empty fragments, and letters cut in two; and every byte alone."""
    said = "é\N{GRINNING FACE}ß"
    whole = way.text(said)
    async with conversing(gateway, google, way) as (client, session):
        pieces = [frame(whole[i : i + 1], CONTINUATION, fin=False) for i in range(1, len(whole))]
        first, last = frame(whole[:1], fin=False), frame(b"", CONTINUATION)
        await client.send(first, frame(b"", CONTINUATION, fin=False), *pieces, last)
        assert await heard(session) == said
        await client.send(*(bytes((byte,)) for byte in frame(whole)))
        assert await heard(session) == said
        await client.send(frame(whole) * 3)
        assert [await heard(session) for _ in range(3)] == [said] * 3


@pytest.mark.parametrize("size", [125, 126, 127, 65_000], ids=str)
async def test_every_width_of_a_length_is_read_and_written(
    gateway: Gateway, google: Any, way: Way, size: int
) -> None:
    empty = len(way.text(""))
    said = "x" * (size - empty)
    async with conversing(gateway, google, way) as (client, session):
        await client.send(frame(way.text(said)))
        assert await heard(session) == said
        await session.say({"serverContent": {"outputTranscription": {"text": said}}})
        answer = await client.receive()
        assert answer is not None
        assert answer.opcode in (TEXT, BINARY)
        assert said.encode() in answer.payload


SHAKES = {
    "another version": ("Sec-WebSocket-Version: 13", "Sec-WebSocket-Version: 12", 426),
    "no version": ("Sec-WebSocket-Version: 13\r\n", "", 426),
    "no key": ("Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n", "", 400),
    "a key of 5 bytes": ("AAAAAAAAAAAAAAAAAAAAAA==", "AAAAAAA=", 400),
    "a key that is not base64": ("AAAAAAAAAAAAAAAAAAAAAA==", "!", 400),
    "no Upgrade": ("Upgrade: websocket\r\n", "", 426),
    "no Connection": ("Connection: Upgrade\r\n", "", 400),
    "another method": ("GET ", "PUT ", 404),
}


@pytest.mark.parametrize(("old", "new", "status"), SHAKES.values(), ids=SHAKES)
async def test_a_handshake_that_is_none_gets_no_websocket(
    gateway: Gateway, google: Any, way: Way, old: str, new: str, status: int
) -> None:
    """Sections 4.2.1 and 4.4."""
    head = request_head(way.path, TOKEN).decode()
    assert old in head
    got, headers = await answer_to(gateway.url, head.replace(old, new, 1).encode())
    assert got == status
    if status == 426:
        assert headers["sec-websocket-version"] == "13"
    assert google.sessions.empty()


async def test_the_handshake_answers_with_the_keys_digest_and_no_extension(
    gateway: Gateway, way: Way
) -> None:
    """Section 4.2.2, with the example of section 1.3; compression is offered and not taken."""
    offers = "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits, x-other\r\n"
    head = request_head(way.path, TOKEN, key="dGhlIHNhbXBsZSBub25jZQ==", more=offers)
    status, headers = await answer_to(gateway.url, head)
    assert status == 101
    assert headers["sec-websocket-accept"] == "s3pPLMBiTxaQ9kYGzzhZRbK+xOo="
    assert headers["upgrade"].lower() == "websocket"
    assert "sec-websocket-extensions" not in headers
    assert "sec-websocket-protocol" not in headers
