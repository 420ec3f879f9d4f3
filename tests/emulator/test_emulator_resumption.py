"""goAway, session limits, resumption handles: what a client that outlives its connections meets."""

import asyncio

import pytest
from google.genai import errors

from vibeassist.emulator.clock import ManualClock
from vibeassist.emulator.resumption import HandleStore, Talk
from vibeassist.emulator.script import (
    Fault,
    Match,
    Script,
    ScriptedReply,
    Server,
    SessionLimits,
)
from vibeassist.emulator.wire import Refusal


def updates(turn):
    return [m.session_resumption_update for m in turn.messages if m.session_resumption_update]


async def ended(session):
    """Read until the connection ends; its close code and reason."""
    try:
        while True:
            await session._receive()
    except errors.APIError as error:
        return error.code, str(error)


async def last_handle(emulator, sdk):
    """Talk once, and wait for the handle that comes after the turn."""
    async with sdk.talk(emulator, session_resumption={}) as session:
        await session.send_realtime_input(text="before")
        await sdk.turn(session)
        update = (await session._receive()).session_resumption_update
    assert update.resumable
    return update.new_handle


async def test_a_session_goes_on_where_it_stopped(live_emulator, sdk):
    """The handle of the last turn brings the whole talk back, on another connection."""
    handle = await last_handle(live_emulator, sdk)
    await live_emulator.all_closed()
    async with sdk.talk(live_emulator, session_resumption={"handle": handle}) as session:
        assert session.session_id == live_emulator.sessions[0].session_id
        await session.send_realtime_input(text="go on")
        await sdk.turn(session)
    texts = [t["text"] for t in live_emulator.sessions[-1].history]
    assert texts == ["before", "I heard you.", "go on", "I heard you."]
    assert "handle" not in live_emulator.sessions[-1].setup["sessionResumption"]


async def test_no_handle_is_offered_unless_asked_for(live_emulator, sdk):
    async with sdk.talk(live_emulator) as session:
        await session.send_realtime_input(text="hello")
        turn = await sdk.turn(session)
    assert updates(turn) == []


async def test_not_resumable_while_generating(live_emulator, raw):
    async with raw(live_emulator) as client:
        await client.setup(sessionResumption={})
        first = await client.receive()
        await client.send({"realtimeInput": {"text": "hello"}})
        during = await client.receive()
        got = await client.until("sessionResumptionUpdate")
    assert first["sessionResumptionUpdate"]["resumable"] is True
    assert during == {"sessionResumptionUpdate": {"resumable": False}}
    assert got[-1]["sessionResumptionUpdate"]["newHandle"]


async def test_a_stale_handle_is_refused(live_emulator, sdk):
    with pytest.raises(errors.APIError, match="session not found") as caught:
        async with sdk.talk(live_emulator, session_resumption={"handle": "stale"}):
            pass
    assert caught.value.code == 1008


async def test_somebody_elses_handle_is_stale(live_emulator, sdk):
    handle = await last_handle(live_emulator, sdk)
    with pytest.raises(errors.APIError, match="session not found"):
        async with sdk.talk(
            live_emulator, key="another-key", session_resumption={"handle": handle}
        ):
            pass


async def test_a_second_socket_on_a_live_session_is_refused(live_emulator, sdk):
    """The old socket must be closed first; then the same handle is good."""
    async with sdk.talk(live_emulator, session_resumption={}) as session:
        async for message in session.receive():
            if message.session_resumption_update:
                handle = message.session_resumption_update.new_handle
                break
        with pytest.raises(errors.APIError) as caught:
            async with sdk.talk(live_emulator, session_resumption={"handle": handle}):
                pass
        assert caught.value.code == 1011
    await live_emulator.all_closed()
    async with sdk.talk(live_emulator, session_resumption={"handle": handle}):
        pass


async def test_go_away_then_the_end(make_live_emulator, sdk):
    """goAway comes its time before the limit, with the time left; then the connection closes."""
    clock = ManualClock()
    limits = SessionLimits(max_s=600, go_away_before_s=60)
    emulator = await make_live_emulator(Script(session=limits), clock=clock)
    async with sdk.talk(emulator) as session:
        reader = asyncio.create_task(session._receive())
        await clock.advance(539)
        assert emulator.sessions[0].sent_kinds() == ["setupComplete"]
        await clock.advance(2)
        assert (await reader).go_away.time_left == "60s"
        await clock.advance(60)
        code, reason = await ended(session)
    assert code == 1011
    assert "Deadline expired before operation could complete." in reason


async def test_too_many_sessions(make_live_emulator, sdk):
    emulator = await make_live_emulator(Script(server=Server(max_sessions=1)))
    async with sdk.talk(emulator):
        with pytest.raises(errors.APIError, match="Resource has been exhausted") as caught:
            async with sdk.talk(emulator):
                pass
    assert caught.value.code == 1011


async def test_a_poisoned_handle_resumes_and_dies(make_live_emulator, sdk):
    """A fault for resumed connections only: the first is served, the second dies at once."""
    fault = Fault(
        kind="close", phase="listening", resumed=True, code=1007, reason="Poison.", times=0
    )
    emulator = await make_live_emulator(Script(faults=(fault,)))
    handle = await last_handle(emulator, sdk)
    for _ in range(2):
        await emulator.all_closed()
        async with sdk.talk(emulator, session_resumption={"handle": handle}) as session:
            assert (await ended(session))[0] == 1007


async def test_a_greeting_is_not_repeated_after_resumption(make_live_emulator, sdk):
    script = Script(
        greeting=ScriptedReply(say="Welcome."),
        replies=(ScriptedReply(when=Match(connection=2), say="Again."),),
    )
    emulator = await make_live_emulator(script)
    async with sdk.talk(emulator, session_resumption={}) as session:
        welcome = await sdk.turn(session)
        async for message in session.receive():
            handle = message.session_resumption_update.new_handle
            break
    await emulator.all_closed()
    async with sdk.talk(emulator, session_resumption={"handle": handle}) as session:
        await session.send_realtime_input(text="hello")
        assert (await sdk.turn(session)).said == "Again."
    assert welcome.said == "Welcome."


def test_handles_age():
    store = HandleStore(SessionLimits(handle_lifetime_s=10))
    handle = store.issue(Talk(), "me", now_s=0)
    assert store.redeem(handle, "me", now_s=10)
    with pytest.raises(Refusal):
        store.redeem(handle, "me", now_s=10.1)


def test_a_handle_brings_back_the_talk_as_it_was():
    store = HandleStore(SessionLimits())
    talk = Talk()
    early = store.issue(talk, "me", 0)
    talk.history.append({"role": "user", "text": "later"})
    late = store.issue(talk, "me", 0)
    assert store.redeem(early, "me", 0).history == []
    assert store.redeem(late, "me", 0).history == talk.history


def test_only_so_many_handles_of_a_talk_are_kept():
    store = HandleStore(SessionLimits(keep_handles=1))
    talk = Talk()
    old, new = store.issue(talk, "me", 0), store.issue(talk, "me", 0)
    assert store.redeem(new, "me", 0).session_id == talk.session_id
    with pytest.raises(Refusal):
        store.redeem(old, "me", 0)


def test_forgotten_handles_are_stale():
    store = HandleStore(SessionLimits(stale_handle_code=1007, stale_handle_reason="No."))
    handle = store.issue(Talk(), "me", 0)
    store.forget()
    with pytest.raises(Refusal, match=r"No\.") as caught:
        store.redeem(handle, "me", 0)
    assert caught.value.code == 1007
