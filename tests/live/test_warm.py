"""The warm connection: there when it is needed, gone when it is not."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from tests.fixtures import virtual_time
from tests.fixtures.live_fake import FakeNet, until
from vibeassist.live import events as ev
from vibeassist.live.config import SessionConfig
from vibeassist.live.errors import ConnectionFailed
from vibeassist.live.session import LiveSession
from vibeassist.live.warm import KEEP_S, WarmConnection

CONFIG = SessionConfig()


@asynccontextmanager
async def warming(net: FakeNet) -> AsyncIterator[WarmConnection]:
    """A connection that is being made ahead; given up with the block."""
    warm = WarmConnection(net, CONFIG)
    keeping = asyncio.create_task(warm.keep())
    yield warm
    keeping.cancel()
    await asyncio.wait([keeping])


@asynccontextmanager
async def ready(net: FakeNet) -> AsyncIterator[WarmConnection]:
    async with warming(net) as warm:
        await until(lambda: warm.fits(CONFIG))
        yield warm


def test_the_next_session_has_its_connection_at_once_and_all_that_came_on_it():
    async def main() -> None:
        net = FakeNet(setup_s=3.0)
        async with ready(net) as warm:
            net.last.say(ev.ResumptionUpdate("h", resumable=True))
            await asyncio.sleep(30.0)
            began = virtual_time.now()
            async with LiveSession(warm, CONFIG, clock=virtual_time.now) as session:
                await session.connected()
                assert virtual_time.now() - began < 0.1
                await session.send_text("Hello?")
                await until(lambda: session.handle == "h")
            assert net.last.closed
        assert len(net.made) == 1
        assert net.last.sent == [("text", "Hello?")]

    virtual_time.run(main())


def test_what_follows_the_one_that_was_ready_is_made_when_it_is_needed():
    async def main() -> None:
        net = FakeNet()
        async with (
            ready(net) as warm,
            LiveSession(warm, CONFIG, clock=virtual_time.now) as session,
        ):
            await session.connected()
            net.last.end(1006)
            await until(lambda: session.connections == 2)
            assert len(net.made) == 2

    virtual_time.run(main())


def test_unused_it_is_closed_after_a_while():
    async def main() -> None:
        net = FakeNet()
        async with ready(net) as warm:
            await asyncio.sleep(KEEP_S - 1.0)
            assert warm.fits(CONFIG)
            await asyncio.sleep(2.0)
            assert not warm.fits(CONFIG)
            assert net.last.closed

    virtual_time.run(main())


def test_one_that_the_server_ends_or_sends_away_is_not_handed_out():
    async def main() -> None:
        for last_words in (ev.GoAway(50.0), ev.Closed(1011, "", ConnectionFailed("x"))):
            net = FakeNet()
            async with ready(net) as warm:
                net.last.say(last_words)
                await asyncio.sleep(0.1)
                assert not warm.fits(CONFIG)
                assert net.last.closed
                async with LiveSession(warm, CONFIG) as session:
                    await session.connected()
                assert len(net.made) == 2

    virtual_time.run(main())


def test_it_does_not_fit_another_configuration():
    async def main() -> None:
        async with ready(FakeNet()) as warm:
            assert not warm.fits(SessionConfig(voice="Kore"))

    virtual_time.run(main())


def test_one_that_cannot_be_made_is_nobodys_error():
    async def main() -> None:
        async with warming(FakeNet(ConnectionFailed("No way."))) as warm:
            await asyncio.sleep(1.0)
            assert not warm.fits(CONFIG)

    virtual_time.run(main())


def test_giving_up_closes_what_is_on_its_way():
    async def main() -> None:
        net = FakeNet(setup_s=60.0)
        async with warming(net):
            await asyncio.sleep(1.0)
        assert net.last.closed

    virtual_time.run(main())
