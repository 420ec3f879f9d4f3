"""What certainly did not arrive is said again, once and in order; all else is not."""

import asyncio

import pytest
from websockets.asyncio.client import connect
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed

from tests.fixtures import virtual_time
from tests.fixtures.live_fake import FakeNet, FakeTransport, until
from vibeassist.live.config import SessionConfig
from vibeassist.live.connection import LiveConnection
from vibeassist.live.errors import ConnectionLost
from vibeassist.live.session import LiveSession
from vibeassist.live.unconfirmed import Unconfirmed, unfinished


def said_again(last: Unconfirmed) -> list[bytes]:
    said = []
    while (pcm := last.next) is not None:
        said.append(pcm)
        last.said_again()
    return said


@pytest.mark.parametrize(
    ("unconfirmed_bytes", "count"), [(-40, 0), (0, 0), (1, 1), (300, 1), (301, 2), (9999, 3)]
)
def test_a_message_of_which_a_part_is_unconfirmed_did_not_arrive(
    unconfirmed_bytes: int, count: int
):
    assert unfinished([100, 200, 300], unconfirmed_bytes) == count


async def test_of_a_connection_that_is_cut_the_system_sends_nothing_more():
    """It tells the other side of a reset, which it does only where it throws away what waits."""
    ended: asyncio.Future[BaseException | None] = asyncio.get_running_loop().create_future()

    async def listen(socket: ServerConnection) -> None:
        try:
            await socket.recv()
        except ConnectionClosed as closed:
            ended.set_result(closed.__cause__)

    async with serve(listen, "127.0.0.1", 0) as server:
        port = next(iter(server.sockets)).getsockname()[1]
        async with connect(
            f"ws://127.0.0.1:{port}", create_connection=LiveConnection, proxy=None
        ) as made:
            assert isinstance(made, LiveConnection)
            made.cut()
            assert isinstance(await ended, ConnectionResetError)


def test_the_last_messages_are_said_again_once_and_what_is_no_sound_is_left_out():
    last = Unconfirmed()
    for pcm in (b"1", b"2", None, b"3"):
        last.sent(pcm)
    last.lost(3)
    assert said_again(last) == [b"2", b"3"]
    assert said_again(last) == []


def test_what_a_second_connection_did_not_take_either_is_not_forgotten():
    last = Unconfirmed()
    last.sent(b"1")
    last.lost(1)
    last.lost(0)
    assert said_again(last) == [b"1"]


def test_a_connection_that_dies_while_it_is_told_leaves_the_rest_to_the_next_in_order():
    last = Unconfirmed()
    for pcm in (b"1", b"2", b"3"):
        last.sent(pcm)
    last.lost(3)
    last.said_again()
    last.lost(1)
    assert said_again(last) == [b"1", b"2", b"3"]


def test_after_a_silence_the_next_connection_is_told_first_what_never_arrived():
    async def main() -> None:
        net = FakeNet()
        async with LiveSession(net, SessionConfig(), clock=virtual_time.now) as session:
            await session.connected()
            for pcm in (b"a", b"b", b"c"):
                await session.send_audio(pcm)
            silence = ConnectionLost("Nothing was heard.", code=1006)
            silence.unconfirmed = 2
            net.last.end(1006, error=silence)
            await asyncio.sleep(0.01)
            await session.send_audio(b"d")
            await until(lambda: session.connections == 2)
            await until(lambda: len(net.last.sent) == 3)
            assert net.last.sent == [("audio", b"b"), ("audio", b"c"), ("audio", b"d")]

    virtual_time.run(main())


def test_a_next_connection_that_is_dead_at_once_costs_nothing_of_it():
    class Dying(FakeNet):
        def __call__(self, config: SessionConfig) -> FakeTransport:
            transport = super().__call__(config)
            if len(self.made) == 2:
                transport.end(1006)
            return transport

    async def main() -> None:
        net = Dying()
        async with LiveSession(net, SessionConfig(), clock=virtual_time.now) as session:
            await session.connected()
            for pcm in (b"a", b"b"):
                await session.send_audio(pcm)
            silence = ConnectionLost("Nothing was heard.", code=1006)
            silence.unconfirmed = 2
            net.last.end(1006, error=silence)
            await until(lambda: session.connections == 3)
            await until(lambda: len(net.last.sent) == 2)
            assert net.last.sent == [("audio", b"a"), ("audio", b"b")]

    virtual_time.run(main())


def test_after_any_other_end_nothing_is_said_twice():
    async def main() -> None:
        net = FakeNet()
        async with LiveSession(net, SessionConfig(), clock=virtual_time.now) as session:
            await session.connected()
            await session.send_audio(b"a")
            net.last.end(1006)
            await asyncio.sleep(0.01)
            await session.send_audio(b"b")
            await until(lambda: session.connections == 2 and net.last.sent)
            assert net.last.sent == [("audio", b"b")]

    virtual_time.run(main())
