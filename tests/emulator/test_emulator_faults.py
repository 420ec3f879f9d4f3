"""Every fault that a script can order, as a client meets it, and when it happens."""

import asyncio
import json

import aiohttp
import pytest
import websockets
from google import genai
from google.genai import errors

from vibeassist.emulator import sound
from vibeassist.emulator.clock import ManualClock
from vibeassist.emulator.faults import FaultBook, FaultInjector
from vibeassist.emulator.script import Fault, Pace, ReplyPart, Script, ScriptedReply, ToolCall

LONG = ScriptedReply(say="A long story. " * 10)


def with_faults(*faults: Fault, **script: object) -> Script:
    return Script(faults=faults, **script)


async def end_of(session):
    try:
        while True:
            await session._receive()
    except errors.APIError as error:
        return error.code, str(error)


@pytest.mark.parametrize("code", [1000, 1001, 1007, 1008, 1011, 1013, 4321])
async def test_closes_with_any_code(make_live_emulator, sdk, code):
    emulator = await make_live_emulator(
        with_faults(Fault(kind="close", phase="listening", code=code, reason="because"))
    )
    async with sdk.talk(emulator) as session:
        got, text = await end_of(session)
    assert got == code
    assert "because" in text
    await emulator.all_closed()
    record = emulator.sessions[0]
    assert (record.close_code, record.closed_by) == (code, "server")
    emulator.assert_consumed()


async def test_closes_without_a_code(make_live_emulator, raw):
    emulator = await make_live_emulator(with_faults(Fault(kind="close", phase="setup", code=1005)))
    async with raw(emulator) as client:
        frame = await client.ws.receive()
    assert (frame.type, frame.data) == (aiohttp.WSMsgType.CLOSE, 0)


@pytest.mark.parametrize(
    "fault",
    [
        Fault(kind="drop", phase="listening"),
        Fault(kind="close", phase="listening", code=1006),
    ],
)
async def test_cuts_the_connection(make_live_emulator, sdk, fault):
    emulator = await make_live_emulator(with_faults(fault))
    async with sdk.talk(emulator) as session:
        assert (await end_of(session))[0] == 1006
    await emulator.all_closed()
    assert emulator.sessions[0].close_code == 1006


async def test_closes_after_so_many_frames(make_live_emulator, sdk):
    emulator = await make_live_emulator(with_faults(Fault(kind="close", after_frames=3)))
    async with sdk.talk(emulator) as session:
        await sdk.say(session, sound.silence(0.3, 16_000))
        await end_of(session)
    assert len(emulator.sessions[0].audio_frames) == 3


async def test_closes_in_the_middle_of_speaking(make_live_emulator, sdk):
    emulator = await make_live_emulator(
        with_faults(Fault(kind="close", phase="speaking", after_chunks=4), replies=(LONG,))
    )
    async with sdk.talk(emulator) as session:
        await session.send_realtime_input(text="go")
        await end_of(session)
    sent = [m for m in emulator.sessions[0].sent if "modelTurn" in m.get("serverContent", {})]
    assert len(sent) == 4


async def test_closes_while_a_tool_is_awaited(make_live_emulator, sdk):
    part = ReplyPart(tools=(ToolCall(name="f"),), blocking=True)
    emulator = await make_live_emulator(
        with_faults(
            Fault(kind="close", phase="tool", after_ms=50, code=1008, reason="not implemented"),
            replies=(ScriptedReply(parts=(part,)),),
        )
    )
    async with sdk.talk(emulator) as session:
        await session.send_realtime_input(text="go")
        assert (await end_of(session))[0] == 1008


async def test_setup_that_is_never_confirmed(make_live_emulator, sdk):
    emulator = await make_live_emulator(with_faults(Fault(kind="hang", phase="setup")))
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.3), sdk.talk(emulator):
            pass
    assert emulator.sessions[0].sent == []


async def test_setup_that_a_model_never_answers(make_live_emulator, raw):
    """3.1 with affective dialog: no confirmation, no refusal."""
    emulator = await make_live_emulator(Script(server={"serve_retired_models": True}))
    async with raw(emulator) as client:
        model = "models/gemini-3.1-flash-live-preview"
        setup = {"model": model, "generationConfig": {"enableAffectiveDialog": True}}
        await client.send({"setup": setup})
        await client.send({"realtimeInput": {"text": "hello?"}})
        with pytest.raises(TimeoutError):
            await client.ws.receive(timeout=0.3)


async def test_pongs_come_late(make_live_emulator):
    clock = ManualClock()
    fault = Fault(kind="late_pong", phase="listening", for_ms=30_000)
    # A short reply: the pong must not wait behind audio that this client leaves unread.
    script = with_faults(fault, default=ScriptedReply(parts=(ReplyPart(seconds=0.1),)))
    emulator = await make_live_emulator(script, clock=clock)
    url = emulator.url.replace("https", "wss") + "/ws/google.ai.generativelanguage.v1beta"
    async with websockets.connect(
        url + ".GenerativeService.BidiGenerateContent",
        ssl=emulator.client_ssl_context(),
        additional_headers={"x-goog-api-key": "k"},
        ping_interval=None,
    ) as ws:
        await ws.send(json.dumps({"setup": {"model": "models/gemini-3.8-live"}}))
        await ws.recv()
        pong = await ws.ping()
        await ws.send(json.dumps({"realtimeInput": {"text": "hello"}}))
        while not emulator.sessions[0].texts:
            await asyncio.sleep(0)
        await clock.advance(29)
        await ws.recv()  # the reply flows all the while
        assert not pong.done()
        await clock.advance(1.1)
        await pong


async def test_freezes(make_live_emulator):
    """Half-open: the socket stands, pings are not answered, not even the close is."""
    emulator = await make_live_emulator(with_faults(Fault(kind="freeze", phase="listening")))
    url = emulator.url.replace("https", "wss") + "/ws/google.ai.generativelanguage.v1beta"
    async with websockets.connect(
        url + ".GenerativeService.BidiGenerateContent",
        ssl=emulator.client_ssl_context(),
        additional_headers={"x-goog-api-key": "k"},
        ping_interval=None,
        close_timeout=0.2,
    ) as ws:
        await ws.send(json.dumps({"setup": {"model": "models/gemini-3.8-live"}}))
        await ws.recv()
        pong = await ws.ping()
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(pong, 0.3)
    await emulator.all_closed()
    assert emulator.sessions[0].close_code == 1006


async def test_audio_that_comes_late(make_live_emulator, sdk):
    """Chunks of the dead turn after interrupted: what a client must not play."""
    emulator = await make_live_emulator(
        with_faults(Fault(kind="late_audio", chunks=3), replies=(LONG,)), time_scale=2.0
    )
    async with sdk.talk(emulator) as session:
        await session.send_realtime_input(text="go")
        contents = []
        async for message in session.receive():
            contents.append(message.server_content)
            if len(contents) == 3:
                await session.send_realtime_input(text="stop")
    interrupted = next(i for i, c in enumerate(contents) if c.interrupted)
    assert [bool(c.model_turn) for c in contents[interrupted + 1 :]] == [True] * 3 + [False]
    assert contents[-1].turn_complete


async def test_interrupted_after_turn_complete(make_live_emulator, sdk):
    emulator = await make_live_emulator(with_faults(Fault(kind="interrupted", phase="after_turn")))
    async with sdk.talk(emulator) as session:
        await session.send_realtime_input(text="go")
        turn = await sdk.turn(session)
        late = await session._receive()
    assert turn.marks == ["generation_complete", "turn_complete"]
    assert late.server_content.interrupted


async def test_go_away_at_a_moment_of_its_own(make_live_emulator, sdk):
    fault = Fault(kind="go_away", phase="listening", after_ms=100, time_left_s=1.5)
    bare = Fault(kind="go_away", phase="listening", after_ms=200)
    emulator = await make_live_emulator(with_faults(fault, bare))
    async with sdk.talk(emulator) as session:
        assert (await session._receive()).go_away.time_left == "1.5s"
        assert (await session._receive()).go_away.time_left is None


@pytest.mark.parametrize(
    ("fault", "damage"),
    [
        (Fault(kind="unknown_message", phase="listening"), TypeError),
        (Fault(kind="not_json", phase="listening"), ValueError),
        (Fault(kind="invalid_utf8", phase="listening"), UnicodeDecodeError),
        (Fault(kind="bad_base64", phase="listening"), ValueError),
    ],
)
async def test_damage_that_the_sdk_cannot_read(make_live_emulator, sdk, fault, damage):
    """Each of these makes the SDK's receive raise; the connection itself goes on."""
    emulator = await make_live_emulator(with_faults(fault))
    async with sdk.talk(emulator) as session:
        with pytest.raises(damage):
            await session._receive()
        await session.send_realtime_input(text="still there?")
        assert (await sdk.turn(session)).said == "I heard you."


async def test_odd_and_empty_chunks(make_live_emulator, sdk):
    emulator = await make_live_emulator(
        with_faults(
            Fault(kind="odd_chunk", phase="listening"),
            Fault(kind="empty_chunk", phase="listening"),
        )
    )
    async with sdk.talk(emulator) as session:
        odd, empty = await session._receive(), await session._receive()
    assert len(odd.data) % 2 == 1
    assert not empty.data


async def test_a_frame_of_ten_megabytes(make_live_emulator, raw, sdk):
    emulator = await make_live_emulator(
        with_faults(Fault(kind="big_frame", times=0, phase="listening"))
    )
    async with raw(emulator) as client:
        await client.setup()
        message = await client.receive()
    data = message["serverContent"]["modelTurn"]["parts"][0]["inlineData"]["data"]
    assert len(data) > 13_000_000
    async with sdk.talk(emulator) as session:
        # websockets' own limit of 1 MiB ends such a connection, unless a client lifts it.
        code, _ = await end_of(session)
    assert code == 1006


async def test_a_message_of_ones_own(make_live_emulator, raw):
    message = {"serverContent": {"modelTurn": {"parts": "not a list"}}}
    fault = Fault(kind="message", phase="listening", message=message)
    emulator = await make_live_emulator(with_faults(fault))
    async with raw(emulator) as client:
        await client.setup()
        assert await client.receive() == message


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (Fault(kind="http", status=503), websockets.InvalidStatus),
        (Fault(kind="http", status=403, reason="Forbidden."), websockets.InvalidStatus),
        (Fault(kind="drop", phase="connect"), (websockets.InvalidMessage, OSError)),
    ],
)
async def test_upgrades_that_fail(make_live_emulator, sdk, fault, error):
    """The first connection meets the fault, the second does not."""
    emulator = await make_live_emulator(with_faults(fault))
    with pytest.raises(error):
        async with sdk.talk(emulator):
            pass
    async with sdk.talk(emulator) as session:
        await session.send_realtime_input(text="hello")
        assert (await sdk.turn(session)).said == "I heard you."


async def test_an_upgrade_that_is_never_answered(make_live_emulator):
    emulator = await make_live_emulator(with_faults(Fault(kind="freeze", phase="connect")))
    options = emulator.http_options()
    options.async_client_args["open_timeout"] = 0.2
    client = genai.Client(api_key="k", http_options=options)
    with pytest.raises(TimeoutError):
        async with client.aio.live.connect(model="gemini-3.8-live"):
            pass


async def test_handles_are_forgotten(make_live_emulator, sdk):
    emulator = await make_live_emulator(
        with_faults(Fault(kind="forget_handles", phase="after_turn"))
    )
    async with sdk.talk(emulator, session_resumption={}) as session:
        await session.send_realtime_input(text="hello")
        await sdk.turn(session)
        handle = (await session._receive()).session_resumption_update.new_handle
    await emulator.all_closed()
    with pytest.raises(errors.APIError, match="session not found"):
        async with sdk.talk(emulator, session_resumption={"handle": handle}):
            pass


class Watched:
    """An injector on a clock that stands still, and what it did."""

    def __init__(self, *faults: Fault, connection: int = 1) -> None:
        self.clock = ManualClock()
        self.book = FaultBook(faults)
        self.done: list[str] = []
        self.injector = FaultInjector(self.book, connection, self.clock, self._act)

    async def _act(self, fault: Fault) -> None:
        self.done.append(fault.reason or fault.kind)


async def test_a_phase_that_ends_takes_its_timers_along():
    watched = Watched(Fault(kind="close", phase="speaking", after_ms=100))
    await watched.injector.enter("speaking")
    await watched.clock.advance(0.09)
    await watched.injector.enter("after_turn")
    await watched.injector.enter("listening")
    await watched.clock.advance(1)
    assert watched.done == []
    await watched.injector.enter("speaking")
    await watched.clock.advance(0.11)
    assert watched.done == ["close"]


async def test_a_fault_of_no_phase_runs_from_the_connections_start():
    watched = Watched(Fault(kind="close", after_ms=1000))
    await watched.injector.enter("setup")
    await watched.injector.enter("listening")
    await watched.clock.advance(0.9)
    await watched.injector.enter("speaking")
    await watched.clock.advance(0.2)
    assert watched.done == ["close"]


async def test_after_turn_reaches_into_the_listening_that_follows():
    watched = Watched(Fault(kind="interrupted", phase="after_turn", after_ms=50))
    await watched.injector.enter("after_turn")
    await watched.injector.enter("listening")
    await watched.clock.advance(0.06)
    assert watched.done == ["interrupted"]


async def test_times_are_counted_over_connections():
    watched = Watched(Fault(kind="drop", phase="listening", times=2))
    other = FaultInjector(watched.book, 2, watched.clock, watched._act)
    for injector in (watched.injector, other, watched.injector):
        await injector.enter("listening")
    assert watched.done == ["drop", "drop"]
    assert watched.book.unused() == []


async def test_a_fault_may_be_for_one_connection():
    for number, done in ((1, []), (2, ["drop"])):
        watched = Watched(Fault(kind="drop", phase="listening", connection=2), connection=number)
        await watched.injector.enter("listening")
        assert watched.done == done


async def test_frames_and_chunks_are_counted():
    watched = Watched(
        Fault(kind="close", after_frames=2, phase="listening", reason="frames"),
        Fault(kind="close", after_chunks=2, after_ms=100, reason="chunks"),
    )
    await watched.injector.enter("listening")
    await watched.injector.frame_received()
    await watched.injector.frame_received()
    assert watched.done == ["frames"]
    await watched.injector.enter("speaking")
    await watched.injector.chunk_sent()
    await watched.injector.chunk_sent()
    await watched.clock.advance(0.2)
    assert watched.done == ["frames", "chunks"]


async def test_stopping_drops_what_was_to_come():
    watched = Watched(Fault(kind="close", phase="listening", after_ms=10))
    await watched.injector.enter("listening")
    await watched.injector.stop()
    await watched.clock.advance(1)
    assert watched.done == []
    assert len(watched.book.unused()) == 1


async def test_a_pace_slow_enough_to_meet(make_live_emulator, sdk):
    """after_ms counts from the phase: 200 ms into speaking some chunks are out, not all."""
    clock = ManualClock()
    emulator = await make_live_emulator(
        with_faults(
            Fault(kind="close", phase="speaking", after_ms=200),
            replies=(LONG,),
            pace=Pace(chunk_ms=100, burst_speed=1.0, first_byte_ms=0),
        ),
        clock=clock,
    )
    async with sdk.talk(emulator) as session:
        await session.send_realtime_input(text="go")
        while not emulator.sessions[0].texts:
            await asyncio.sleep(0)
        await clock.advance(1)
        await end_of(session)
    sent = [m for m in emulator.sessions[0].sent if "modelTurn" in m.get("serverContent", {})]
    assert len(sent) in {2, 3}
