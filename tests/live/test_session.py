"""The session: what it keeps, what it passes on, and that nobody waits for ever."""

import asyncio

import pytest

from tests.fixtures.live_fake import FakeNet, FakeTransport
from vibeassist.live import events as ev
from vibeassist.live.config import FunctionResponse, SessionConfig
from vibeassist.live.errors import ConnectionLost, CredentialsRejected, SetupRefused
from vibeassist.live.session import LiveSession, SessionState


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def net() -> FakeNet:
    return FakeNet()


@pytest.fixture
def session(net: FakeNet) -> LiveSession:
    return LiveSession(net, SessionConfig(resumption_handle="first"), clock=Clock())


async def test_events_begin_with_the_setup_and_end_with_the_close(session, net):
    async with session:
        await session.connected()
        assert session.state is SessionState.OPEN
        net.last.say(ev.Interrupted())
        stream = session.events()
        assert [await anext(stream), await anext(stream)] == [
            ev.SetupComplete("s1"),
            ev.Interrupted(),
        ]
    assert [event async for event in session.events()] == [ev.Closed(1000, "")]
    assert session.state is SessionState.CLOSED
    assert net.last.closed >= 1


async def test_the_newest_handle_is_kept_and_never_overwritten_with_nothing(session, net):
    async with session:
        stream = session.events()
        await anext(stream)
        assert (session.handle, session.resumable) == ("first", False)
        for event, handle, resumable in (
            (ev.ResumptionUpdate("second", resumable=True), "second", True),
            (ev.ResumptionUpdate(None, resumable=False), "second", False),
            (ev.ResumptionUpdate("", resumable=True), "second", True),
            (ev.ResumptionUpdate("third", resumable=True), "third", True),
        ):
            net.last.say(event)
            assert await anext(stream) == event
            assert (session.handle, session.resumable) == (handle, resumable)
    assert session.handle == "third"
    assert not session.resumable


async def test_handles_are_noted_even_while_nobody_listens(net):
    told = []
    async with LiveSession(net, SessionConfig(), on_handle=told.append) as session:
        await session.connected()
        net.last.say(ev.ResumptionUpdate("second", resumable=True))
        while session.handle != "second":
            await asyncio.sleep(0)
    assert told == ["second"]


async def test_everything_that_is_sent_goes_through(session, net):
    response = FunctionResponse("1", "f", {})
    async with session:
        await session.connected()
        net.last.say(ev.ToolCall((ev.FunctionCall("1", "f", {}),)))
        while not session.exchange.calls:
            await asyncio.sleep(0)
        await session.send_audio(b"\0\0")
        await session.send_text("hello")
        await session.send_function_responses([response])
        await session.send_activity_start()
        await session.send_activity_end()
        await session.send_audio_stream_end()
    assert net.last.sent == [
        ("audio", b"\0\0"),
        ("text", "hello"),
        ("functions", response),
        ("start",),
        ("end",),
        ("stream end",),
    ]


async def test_an_answer_to_a_call_that_was_cancelled_is_not_sent(session, net):
    async with session:
        await session.connected()
        stream = session.events()
        net.last.say(
            ev.ToolCall((ev.FunctionCall("1", "f", {}), ev.FunctionCall("2", "f", {}))),
            ev.ToolCallCancellation(("1",)),
        )
        async for event in stream:
            if isinstance(event, ev.ToolCallCancellation):
                break
        wanted = FunctionResponse("2", "f", {})
        await session.send_function_responses([FunctionResponse("1", "f", {}), wanted])
        assert net.last.sent == [("functions", wanted)]


async def test_what_is_said_before_the_connection_stands_is_sent_when_it_does():
    net = FakeNet(setup_s=0.01)
    async with LiveSession(net, SessionConfig()) as session:
        await session.send_audio(b"\1\0")
        await session.send_audio(b"\2\0")
        assert net.last.sent == [("audio", b"\1\0"), ("audio", b"\2\0")]


async def test_an_error_that_nothing_helps_against_ends_the_session(session, net):
    revoked = CredentialsRejected("The key was revoked.", code=1008)
    async with session:
        await session.connected()
        net.last.end(1008, "why", revoked)
        *_, closed = [event async for event in session.events()]
        assert closed == ev.Closed(1008, "", revoked)
        assert session.state is SessionState.CLOSED
        with pytest.raises(ConnectionLost):
            await session.send_audio(b"\0\0")
    assert len(net.made) == 1


async def test_a_refused_connection_leaves_a_closed_session():
    net = FakeNet(SetupRefused("No.", code=1007))
    async with LiveSession(net, SessionConfig()) as session:
        with pytest.raises(SetupRefused):
            await session.connected()
        assert session.state is SessionState.CLOSED
    (closed,) = [event async for event in session.events()]
    assert (closed.code, type(closed.error)) == (1007, SetupRefused)
    assert net.last.closed == 1


async def test_whoever_waits_to_send_is_told_that_it_is_in_vain():
    net = FakeNet(SetupRefused("No."), setup_s=0.01)
    async with LiveSession(net, SessionConfig()) as session:
        with pytest.raises(ConnectionLost):
            await session.send_text("hello")


async def test_the_connections_age_is_counted_while_it_stands(net):
    clock = Clock()
    session = LiveSession(net, SessionConfig(), clock=clock)
    assert session.connection_age_s is None
    async with session:
        await session.connected()
        clock.now += 7.5
        assert session.connection_age_s == 7.5
    assert session.connection_age_s is None


async def test_before_and_after_there_is_no_connection(session):
    with pytest.raises(ConnectionLost):
        await session.send_text("too early")
    async with session:
        pass
    with pytest.raises(ConnectionLost):
        await session.send_text("too late")
    with pytest.raises(RuntimeError):
        async with session:
            pytest.fail("it was used already")
    await session.close()


async def test_leaving_while_it_connects_leaves_nothing(net):
    net.setup_s = 3600.0
    before = asyncio.all_tasks()
    async with LiveSession(net, SessionConfig()):
        while not net.made:
            await asyncio.sleep(0)
    assert net.last.closed == 1
    assert asyncio.all_tasks() == before


async def test_a_transport_that_breaks_is_replaced(caplog):
    class Broken(FakeTransport):
        def events(self):
            async def fail():
                raise LookupError
                yield

            return fail()

    net = FakeNet()
    made = []

    def factory(config):
        made.append(net(config) if made else Broken(net, config, None))
        return made[-1]

    async with LiveSession(factory, SessionConfig(), chance=lambda: 1.0) as session:
        stream = session.events()
        seen = [await anext(stream) for _ in range(4)]
    assert [event.type for event in seen] == [
        "setup_complete",
        "reconnecting",
        "setup_complete",
        "reconnected",
    ]
    assert "A transport has broken" in caplog.text


async def test_no_handle_is_shown(session):
    assert "first" not in repr(session)
    assert "first" not in repr(session.config)
    assert "first" not in repr(session._recovery)
