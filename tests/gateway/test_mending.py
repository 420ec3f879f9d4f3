"""A connection to Google that ends under a client that stays."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from vibeassist.gateway import mending as bounds
from vibeassist.gateway.mending import GIVE_UP_S, LONGEST_PAUSE_S
from vibeassist.live import errors
from vibeassist.live.account import marked
from vibeassist.live.config import FunctionResponse, SessionConfig
from vibeassist.live.events import (
    Audio,
    Closed,
    GoAway,
    LiveEvent,
    Reconnected,
    Reconnecting,
    ResumptionUpdate,
    ToolCall,
    ToolCallCancellation,
)
from vibeassist.live.gateway import GatewayTransport
from vibeassist.live.recovery import Connect, Recovery
from vibeassist.live.remedies import Loss, Phase

TOKEN = "token-for-the-tests"
LOST = errors.ConnectionLost("gone")


def handle(name: str) -> dict[str, Any]:
    return {"sessionResumptionUpdate": {"newHandle": name, "resumable": True}}


@asynccontextmanager
async def talking(
    gateway: Any, google: Any, **config: Any
) -> AsyncIterator[tuple[GatewayTransport, Any]]:
    made = GatewayTransport(SessionConfig(**config), url=gateway.url, token=TOKEN)
    connecting = asyncio.create_task(made.connect())
    session = await google.confirmed()
    await connecting
    try:
        yield made, session
    finally:
        await made.close()


async def take(transport: GatewayTransport, count: int) -> list[LiveEvent]:
    events = aiter(transport.events())
    return [await asyncio.wait_for(anext(events), 10) for _ in range(count)]


async def resumed(google: Any) -> tuple[Any, str | None]:
    """The next upstream, confirmed, and the handle it was opened with."""
    session = await google.session()
    setup = (await session.next())["setup"]
    await session.say({"setupComplete": {}})
    return session, setup["sessionResumption"].get("handle")


@pytest.fixture
async def gateway(make_gateway: Any) -> Any:
    return await make_gateway(mend=True)


async def test_a_lost_upstream_is_resumed_under_the_client(gateway: Any, google: Any) -> None:
    """What the user says meanwhile is heard afterwards, in order."""
    async with talking(gateway, google) as (transport, session):
        await session.say(handle("h1"))
        assert await take(transport, 1) == [ResumptionUpdate("h1", resumable=True)]
        session.cut()
        reconnecting = (await take(transport, 1))[0]
        assert isinstance(reconnecting, Reconnecting)
        assert reconnecting.attempt == 1
        assert not reconnecting.planned
        for text in ("one", "two"):
            await transport.send_text(text)
        second, shown = await resumed(google)
        assert shown == "h1"
        assert await take(transport, 1) == [Reconnected(resumed=True)]
        said = [(await second.next())["clientContent"] for _ in range(2)]
        assert [turn["turns"][0]["parts"][0]["text"] for turn in said] == ["one", "two"]
        await second.speak(b"\1\2")
        assert await take(transport, 1) == [Audio(b"\1\2")]
    assert gateway.house.tally.reconnects == {"resumed": 1}


async def test_a_planned_end_is_met_in_a_pause_and_the_old_one_closed_first(
    gateway: Any, google: Any
) -> None:
    async with talking(gateway, google) as (transport, session):
        await session.say(handle("h1"))
        assert isinstance((await take(transport, 1))[0], ResumptionUpdate)
        await session.say({"goAway": {"timeLeft": "50s"}})
        (told,) = await take(transport, 1)
        assert isinstance(told, Reconnecting)
        assert told.planned
        assert await asyncio.wait_for(session.closed, 5) == 1000
        _, shown = await resumed(google)
        assert shown == "h1"
        assert await take(transport, 1) == [Reconnected(resumed=True)]


async def test_a_planned_end_waits_for_the_turn_to_end(gateway: Any, google: Any) -> None:
    async with talking(gateway, google) as (transport, session):
        await session.say(handle("h1"))
        await take(transport, 1)
        await session.speak(b"\1\2" * 100)
        await session.speak(b"\1\2" * 100)
        await session.say({"goAway": {"timeLeft": "50s"}})
        await session.speak(b"\3\4" * 100)
        assert [type(event) for event in await take(transport, 3)] == [Audio] * 3
        assert google.sessions.empty()
        await session.say({"serverContent": {"turnComplete": True}})
        kinds = [type(event).__name__ for event in await take(transport, 2)]
        assert kinds == ["TurnComplete", "Reconnecting"]
        await resumed(google)


async def test_a_planned_end_does_not_wait_beyond_its_deadline(gateway: Any, google: Any) -> None:
    async with talking(gateway, google) as (transport, session):
        await session.say(handle("h1"))
        await take(transport, 1)
        await session.speak(b"\1\2" * 100)
        await session.speak(b"\1\2" * 100)
        await session.say({"goAway": {"timeLeft": "1s"}})
        assert isinstance((await take(transport, 3))[2], Reconnecting)
        await resumed(google)


async def test_a_refused_handle_is_dropped_and_the_session_goes_on_afresh(
    gateway: Any, google: Any
) -> None:
    async with talking(gateway, google) as (transport, session):
        await session.say(handle("h1"))
        await take(transport, 1)
        session.cut()
        second = await google.session()
        assert (await second.next())["setup"]["sessionResumption"]["handle"] == "h1"
        await second.close(1008, "BidiGenerateContent session not found")
        _, shown = await resumed(google)
        assert shown is None
        got = await take(transport, 3)
        assert [type(event) for event in got] == [Reconnecting, Reconnecting, Reconnected]
        assert got[2] == Reconnected(resumed=False)


async def test_a_session_that_begins_anew_is_told_what_was_said_and_then_what_is_said(
    gateway: Any, google: Any
) -> None:
    """The account comes from the client, once, in the setup; the sound that was kept follows it,
    and a session that is resumed later gets the handle alone."""
    async with talking(gateway, google) as (transport, session):
        session.cut()
        (told,) = await take(transport, 1)
        assert isinstance(told, Reconnecting)
        assert told.fresh
        await transport.send_audio(b"\1\2")
        await transport.send_account("User: I am Ada.")
        second = await google.session()
        setup = (await second.next())["setup"]
        assert "handle" not in setup["sessionResumption"]
        instruction = setup["systemInstruction"]["parts"][0]["text"]
        assert instruction == marked("User: I am Ada.")
        await second.say({"setupComplete": {}})
        assert "audio" in (await second.next())["realtimeInput"]
        assert await take(transport, 1) == [Reconnected(resumed=False)]
        await second.say(handle("h1"))
        await take(transport, 1)
        second.cut()
        (told,) = await take(transport, 1)
        assert isinstance(told, Reconnecting)
        assert not told.fresh
        third = await google.session()
        setup = (await third.next())["setup"]
        assert setup["sessionResumption"]["handle"] == "h1"
        assert "systemInstruction" not in setup


async def test_a_client_that_owes_its_account_is_not_waited_for_for_ever(
    gateway: Any, google: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bounds, "ACCOUNT_S", 0.05)
    async with talking(gateway, google) as (transport, session):
        session.cut()
        second = await google.session()
        assert "systemInstruction" not in (await second.next())["setup"]
        await second.say({"setupComplete": {}})
        kinds = [type(event) for event in await take(transport, 2)]
        assert kinds == [Reconnecting, Reconnected]


async def test_a_client_that_keeps_no_account_is_not_waited_for_at_all(
    gateway: Any, google: Any, http: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bounds, "ACCOUNT_S", 3600.0)
    async with http.ws_connect(
        gateway.url + "/ws/live", headers={"Authorization": f"Bearer {TOKEN}"}
    ) as socket:
        await socket.send_json({"type": "setup"})
        session = await google.confirmed()
        session.cut()
        await resumed(google)
        names = [(await socket.receive_json(timeout=10))["type"] for _ in range(3)]
    assert names == ["setupComplete", "liveSessionReconnecting", "liveSessionReconnected"]


async def test_calls_of_the_lost_connection_are_cancelled_and_late_answers_left_out(
    gateway: Any, google: Any
) -> None:
    """Google ends a session over an answer to a call that it does not know."""
    async with talking(gateway, google) as (transport, session):
        call = {"id": "c1", "name": "look", "args": {}}
        await session.say({"toolCall": {"functionCalls": [call]}})
        assert isinstance((await take(transport, 1))[0], ToolCall)
        session.cut()
        assert await take(transport, 1) == [ToolCallCancellation(("c1",))]
        second, _ = await resumed(google)
        await transport.send_function_responses([FunctionResponse("c1", "look", {})])
        await transport.send_text("next")
        assert "clientContent" in await second.next()


@pytest.mark.parametrize(
    ("code", "reason", "kind"),
    [
        (1007, "API key expired. Please renew the API key.", errors.CredentialsRejected),
        (1011, "RESOURCE_EXHAUSTED: quota", errors.QuotaExceeded),
        (1000, "", errors.ConnectionLost),
    ],
)
async def test_what_no_reconnecting_can_help_ends_the_session(
    gateway: Any, google: Any, code: int, reason: str, kind: type[errors.LiveError]
) -> None:
    async with talking(gateway, google) as (transport, session):
        await session.close(code, reason)
        (closed,) = await take(transport, 1)
    assert isinstance(closed, Closed)
    assert type(closed.error) is kind
    assert google.sessions.empty()


async def test_a_client_that_wants_no_resumption_is_told_instead(gateway: Any, google: Any) -> None:
    async with talking(gateway, google, resumable=False) as (transport, session):
        await session.say({"goAway": {"timeLeft": "9s"}})
        await session.close(1011, "Deadline expired")
        goes, closed = await take(transport, 2)
    assert goes == GoAway(9.0)
    assert isinstance(closed, Closed)
    assert closed.code == 1011


async def test_a_client_finds_its_session_again_with_any_of_its_handles(
    gateway: Any, google: Any
) -> None:
    async with talking(gateway, google) as (_, session):
        await session.say(handle("h1"))
        await session.say(handle("h2"))
        async with asyncio.timeout(5):
            while await gateway.house.store.find_handle("h2", 0) is None:
                await asyncio.sleep(0.01)
        again = GatewayTransport(
            SessionConfig(resumption_handle="h1"), url=gateway.url, token=TOKEN
        )
        connecting = asyncio.create_task(again.connect())
        second, shown = await resumed(google)
        await connecting
        assert shown == "h2"
        # The first, which was still open, had to go: Google resumes nothing that is open.
        assert await asyncio.wait_for(session.closed, 5) == 1000
        assert len(gateway.house.visits) == 1
        await again.close()
        await second.closed


async def test_nobody_resumes_anothers_session(
    gateway: Any, google: Any, http: Any, enrolled: tuple[str, str]
) -> None:
    async with talking(gateway, google) as (transport, session):
        await session.say(handle("h1"))
        await take(transport, 1)
        config = SessionConfig(resumption_handle="h1")
        eve = GatewayTransport(config, url=gateway.url, token=enrolled[1])
        with pytest.raises(errors.ResumptionRefused):
            await eve.connect()
        await eve.close()
        assert google.sessions.empty()
        await session.speak(b"\1\2")
        assert await take(transport, 1) == [Audio(b"\1\2")]


# The policy, which is the clients' own (tests/live/test_recovery.py), within the gateway's bounds


def mending() -> Recovery:
    policy = Recovery(patience_s=GIVE_UP_S, longest_wait_s=LONGEST_PAUSE_S, chance=lambda: 0.0)
    policy.start(0.0)
    policy.connecting(0.0)
    policy.opened(0.0)
    return policy


def test_pauses_grow_and_it_gives_up_in_the_end() -> None:
    policy, now, pauses = mending(), 100.0, []
    step = policy.lost(now, Loss(LOST, Phase.LISTENING, 100.0))
    while isinstance(step, Connect):
        pauses.append(step.at - now)
        now = step.at
        policy.connecting(now)
        step = policy.lost(now, Loss(LOST, Phase.CONNECTING))
    assert pauses[0] <= 0.25
    assert max(pauses) == LONGEST_PAUSE_S
    assert pauses == sorted(pauses)
    assert GIVE_UP_S - LONGEST_PAUSE_S <= now - 100.0 <= GIVE_UP_S
    assert "within 30 seconds" in str(step.error)


def test_a_server_that_confirms_and_then_ends_every_session_is_not_hammered() -> None:
    policy, now, attempts = mending(), 0.0, 0
    while isinstance(step := policy.lost(now, Loss(LOST, Phase.LISTENING)), Connect):
        now = step.at
        policy.connecting(now)
        policy.opened(now)
        attempts += 1
    assert GIVE_UP_S - LONGEST_PAUSE_S <= now <= GIVE_UP_S
    assert attempts < 20


def test_a_server_that_sends_every_connection_away_at_once_is_not_hammered_either() -> None:
    policy, now, attempts = mending(), 0.0, 0
    while now < 120.0:
        now = policy.renew(now).at
        policy.connecting(now)
        policy.opened(now)
        attempts += 1
    assert attempts < 60
