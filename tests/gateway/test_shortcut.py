"""The way past aiohttp's queue: order and back-pressure are the queue's own."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import WSMsgType, web

from tests.gateway.rawsocket import BINARY, CLOSE, PING, PONG, RawSocket, frame, raw_socket
from vibeassist.gateway.shortcut import DirectWebSocket

Talk = Callable[[DirectWebSocket], Awaitable[None]]


@asynccontextmanager
async def client_of(talk: Talk) -> AsyncIterator[RawSocket]:
    """A client of a server that holds this talk with it."""

    async def serve(request: web.Request) -> web.StreamResponse:
        socket = DirectWebSocket(autoping=False, autoclose=False, compress=False)
        await socket.prepare(request)
        await talk(socket)
        return socket

    application = web.Application()
    application.router.add_get("/", serve)
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    try:
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        async with raw_socket(f"http://127.0.0.1:{runner.addresses[0][1]}", "/", "") as client:
            yield client
    finally:
        await runner.cleanup()


class Taken:
    """A taker that always has room."""

    def __init__(self) -> None:
        self.got: list[tuple[Any, bool]] = []

    def __call__(self, data: Any, text: bool) -> bool:
        self.got.append((data, text))
        return True


async def test_data_is_taken_at_once_and_the_rest_received() -> None:
    taken, received = Taken(), []

    async def talk(socket: DirectWebSocket) -> None:
        socket.take_with(taken)
        received.extend([await socket.receive(), await socket.receive()])
        await socket.pong(received[0].data)

    async with client_of(talk) as client:
        await client.send(frame(b"1"), frame(b"ping", PING), frame(b"2", BINARY))
        await client.send(frame(b"unasked", PONG))
        assert await client.until(PONG) is not None
    assert taken.got == [("1", True), (b"2", False)]
    assert [message.type for message in received] == [WSMsgType.PING, WSMsgType.PONG]


async def test_what_is_not_taken_waits_and_nothing_overtakes_it() -> None:
    """A taker with room for two messages at a time, and messages in bulk and one by one."""
    order: list[tuple[str, str]] = []
    numbers = [str(number) for number in range(40)]

    def take_two(data: Any, text: bool) -> bool:
        order.append((data, "taken"))
        return [how for _, how in order[-2:]] != ["taken", "taken"]

    async def talk(socket: DirectWebSocket) -> None:
        socket.take_with(take_two)
        while (message := await socket.receive()).type is WSMsgType.TEXT:
            order.append((message.data, "received"))
            socket.take_with(take_two)
        await socket.pong()

    async with client_of(talk) as client:
        await client.send(b"".join(frame(number.encode()) for number in numbers[:20]))
        await client.send(*(frame(number.encode()) for number in numbers[20:]), frame(b"", PING))
        assert await client.until(PONG) is not None
    assert [data for data, _ in order] == numbers
    assert {how for _, how in order} == {"taken", "received"}


async def test_nothing_is_taken_after_a_close_or_by_nobody() -> None:
    taken, received = Taken(), []

    async def talk(socket: DirectWebSocket) -> None:
        socket.take_with(taken)
        socket.take_with(None)
        received.append(await socket.receive())
        socket.take_with(taken)
        received.append(await socket.receive())

    async with client_of(talk) as client:
        await client.send(frame(b"1"))
        await client.send(frame(b"\x03\xe8", CLOSE) + frame(b"2"))
        assert await client.until(CLOSE) is not None
    assert [message.type for message in received] == [WSMsgType.TEXT, WSMsgType.CLOSE]
    assert taken.got == []
