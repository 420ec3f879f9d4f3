"""The session: what it keeps, what it passes on, and that nobody waits for ever."""

import asyncio

import pytest

from vibeassist.live import events as ev
from vibeassist.live.config import FunctionResponse, SessionConfig
from vibeassist.live.errors import ConnectionLost, SetupRefused
from vibeassist.live.session import LiveSession, SessionState
from vibeassist.live.stream import EventStream


class FakeTransport:
    """A transport without a wire: the test is the server."""

    def __init__(self, config: SessionConfig, refusal: Exception | None = None) -> None:
        self.config = config
        self.refusal = refusal
        self.stream = EventStream()
        self.sent: list[tuple[object, ...]] = []
        self.closed = 0

    async def connect(self) -> ev.SetupComplete:
        if self.refusal is not None:
            raise self.refusal
        return ev.SetupComplete("s")

    def events(self):
        return self.stream

    async def send_audio(self, pcm):
        self.sent.append(("audio", pcm))

    async def send_text(self, text):
        self.sent.append(("text", text))

    async def send_function_responses(self, responses):
        self.sent.append(("functions", *responses))

    async def send_activity_start(self):
        self.sent.append(("start",))

    async def send_activity_end(self):
        self.sent.append(("end",))

    async def send_audio_stream_end(self):
        self.sent.append(("stream end",))

    async def close(self):
        self.closed += 1
        self.stream.put(ev.Closed(1000, ""))


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def made():
    return []


@pytest.fixture
def session(made):
    def factory(config):
        made.append(FakeTransport(config))
        return made[-1]

    return LiveSession(factory, SessionConfig(resumption_handle="first"), clock=Clock())


async def test_events_begin_with_the_setup_and_end_with_the_close(session, made):
    async with session:
        assert session.state is SessionState.OPEN
        made[0].stream.put(ev.Interrupted())
        stream = session.events()
        assert [await anext(stream), await anext(stream)] == [
            ev.SetupComplete("s"),
            ev.Interrupted(),
        ]
    assert [event async for event in session.events()] == [ev.Closed(1000, "")]
    assert session.state is SessionState.CLOSED
    assert made[0].closed >= 1


async def test_the_newest_handle_is_kept_and_never_overwritten_with_nothing(session, made):
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
            made[0].stream.put(event)
            assert await anext(stream) == event
            assert (session.handle, session.resumable) == (handle, resumable)
    assert session.handle == "third"
    assert not session.resumable


async def test_handles_are_noted_even_while_nobody_listens(session, made):
    async with session:
        made[0].stream.put(ev.ResumptionUpdate("second", resumable=True))
        while session.handle == "first":
            await asyncio.sleep(0)
        assert session.handle == "second"


async def test_everything_that_is_sent_goes_through(session, made):
    response = FunctionResponse("1", "f", {})
    async with session:
        await session.send_audio(b"\0\0")
        await session.send_text("hello")
        await session.send_function_responses([response])
        await session.send_activity_start()
        await session.send_activity_end()
        await session.send_audio_stream_end()
    assert made[0].sent == [
        ("audio", b"\0\0"),
        ("text", "hello"),
        ("functions", response),
        ("start",),
        ("end",),
        ("stream end",),
    ]


async def test_a_lost_connection_ends_the_session_with_its_error(session, made):
    lost = ConnectionLost("Gone.", code=1011)
    async with session:
        made[0].stream.put(ev.Closed(1011, "why", lost))
        *_, closed = [event async for event in session.events()]
        assert closed == ev.Closed(1011, "why", lost)
        assert session.state is SessionState.CLOSED
        with pytest.raises(ConnectionLost):
            await session.send_audio(b"\0\0")


async def test_a_refused_connection_leaves_a_closed_session():
    transport = FakeTransport(SessionConfig(), SetupRefused("No."))
    session = LiveSession(lambda config: transport, SessionConfig())
    with pytest.raises(SetupRefused):
        async with session:
            pytest.fail("it was refused")
    assert session.state is SessionState.CLOSED
    assert transport.closed == 1


async def test_the_connections_age_is_counted_while_it_stands(made):
    clock = Clock()
    session = LiveSession(FakeTransport, SessionConfig(), clock=clock)
    assert session.connection_age_s is None
    async with session:
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


async def test_a_transport_that_breaks_does_not_leave_the_listener_waiting():
    class Broken(FakeTransport):
        def events(self):
            async def fail():
                raise LookupError
                yield

            return fail()

    session = LiveSession(Broken, SessionConfig())
    async with session:
        first, closed = [event async for event in session.events()]
    assert first == ev.SetupComplete("s")
    assert isinstance(closed.error, ConnectionLost)


async def test_no_handle_is_shown(session):
    assert "first" not in repr(session)
    assert "first" not in repr(session.config)
