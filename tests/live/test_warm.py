"""The warm connection: there when it is needed, gone when it is not."""

import asyncio

from tests.fixtures import virtual_time
from tests.fixtures.live_fake import FakeNet, until
from vibeassist.live import events as ev
from vibeassist.live.config import SessionConfig
from vibeassist.live.errors import ConnectionFailed
from vibeassist.live.session import LiveSession
from vibeassist.live.warm import KEEP_S, WarmConnections

CONFIG = SessionConfig()


def test_the_next_session_has_its_connection_at_once_and_all_that_came_on_it():
    async def main() -> None:
        net = FakeNet(setup_s=3.0)
        async with WarmConnections(net) as connections:
            await connections.prepare(CONFIG)
            await until(lambda: connections.warm)
            net.last.say(ev.ResumptionUpdate("h", resumable=True))
            await asyncio.sleep(30.0)
            began = virtual_time.now()
            async with LiveSession(connections, CONFIG, clock=virtual_time.now) as session:
                await session.connected()
                assert virtual_time.now() - began < 0.1
                await session.send_text("Hello?")
                await until(lambda: session.handle == "h")
            assert net.last.closed
        assert len(net.made) == 1
        assert net.last.sent == [("text", "Hello?")]

    virtual_time.run(main())


def test_unused_it_is_closed_after_a_while():
    async def main() -> None:
        net = FakeNet()
        async with WarmConnections(net) as connections:
            await connections.prepare(CONFIG)
            await asyncio.sleep(KEEP_S - 1.0)
            assert connections.warm
            await asyncio.sleep(2.0)
            assert not connections.warm
            assert net.last.closed

    virtual_time.run(main())


def test_one_that_the_server_ends_or_sends_away_is_not_handed_out():
    async def main() -> None:
        for last_words in (ev.GoAway(50.0), ev.Closed(1011, "", ConnectionFailed("x"))):
            net = FakeNet()
            async with WarmConnections(net) as connections:
                await connections.prepare(CONFIG)
                await until(lambda ready=connections: ready.warm)
                net.last.say(last_words)
                await asyncio.sleep(0.1)
                assert not connections.warm
                assert net.last.closed
                async with LiveSession(connections, CONFIG) as session:
                    await session.connected()
                assert len(net.made) == 2

    virtual_time.run(main())


def test_another_configuration_gets_another_connection_but_never_two_at_once():
    async def main() -> None:
        net = FakeNet()
        async with WarmConnections(net) as connections:
            await connections.prepare(CONFIG)
            await until(lambda: connections.warm)
            await connections.cool()
            async with LiveSession(connections, SessionConfig(voice="Kore")) as session:
                await session.connected()
            assert net.last.config.voice == "Kore"

    virtual_time.run(main())


def test_one_that_cannot_be_made_is_nobodys_error():
    async def main() -> None:
        net = FakeNet(ConnectionFailed("No way."))
        async with WarmConnections(net) as connections:
            await connections.prepare(CONFIG)
            await asyncio.sleep(1.0)
            assert not connections.warm

    virtual_time.run(main())


def test_leaving_closes_what_is_on_its_way():
    async def main() -> None:
        net = FakeNet(setup_s=60.0)
        async with WarmConnections(net) as connections:
            await connections.prepare(CONFIG)
            await asyncio.sleep(1.0)
        assert net.last.closed

    virtual_time.run(main())
