"""A session over many connections, in virtual time: what is sent where, and what is told."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from tests.fixtures import virtual_time
from tests.fixtures.live_fake import FakeNet, until
from vibeassist.live import events as ev
from vibeassist.live import recovery, renewal
from vibeassist.live.config import FunctionResponse, SessionConfig
from vibeassist.live.errors import ConnectionFailed, ConnectionLost, ResumptionRefused
from vibeassist.live.network import NetworkWatch
from vibeassist.live.session import LiveSession, SessionState

HANDLE = ev.ResumptionUpdate("h1", resumable=True)
AUDIO = ev.Audio(bytes(960))


class Talk:
    """A session and everything that it told."""

    def __init__(self, net: FakeNet, config: SessionConfig | None = None, **options) -> None:
        self.net = net
        self.session = LiveSession(
            net,
            config or SessionConfig(system_instruction="Be kind."),
            clock=virtual_time.now,
            chance=lambda: 0.0,
            **options,
        )
        self.told: list[ev.LiveEvent] = []

    async def listen(self) -> None:
        async for event in self.session.events():
            self.told.append(event)

    def of(self, kind):
        return [event for event in self.told if isinstance(event, kind)]

    async def hears(self, *events: ev.LiveEvent) -> None:
        """The server says this, and it has been dealt with."""
        marker = ev.UnreadableMessage(f"marker {len(self.told)}")
        self.net.last.say(*events, marker)
        await until(lambda: marker in self.told)

    async def back(self, connections: int) -> None:
        await until(lambda: self.session.connections == connections)


def talking(test: Callable[[Talk], Awaitable[None]], net: FakeNet | None = None, **options) -> Talk:
    """Run a test with a session that stands, in virtual time."""

    async def main() -> Talk:
        talk = Talk(net or FakeNet(), **options)
        async with talk.session:
            listening = asyncio.create_task(talk.listen())
            await talk.session.connected()
            await test(talk)
        await listening
        return talk

    return virtual_time.run(main())


# Planned renewal


def test_go_away_in_a_pause_is_obeyed_at_once_with_the_newest_handle():
    async def test(talk: Talk) -> None:
        await talk.hears(HANDLE, ev.ResumptionUpdate("h2", resumable=True), ev.GoAway(50.0))
        began = virtual_time.now()
        await talk.back(2)
        assert virtual_time.now() - began < 0.5

    talk = talking(test)
    assert [made.config.resumption_handle for made in talk.net.made] == [None, "h2"]
    (told,) = talk.of(ev.Reconnecting)
    assert (told.planned, told.unanswered) == (True, False)
    assert talk.of(ev.Reconnected) == [ev.Reconnected(resumed=True)]
    assert talk.of(ev.Closed) == [ev.Closed(1000, "")]


def test_go_away_while_the_model_speaks_waits_for_the_end_of_its_turn():
    async def test(talk: Talk) -> None:
        await talk.hears(HANDLE, AUDIO, ev.GoAway(50.0))
        await asyncio.sleep(20.0)
        assert talk.session.connections == 1
        await talk.hears(AUDIO, ev.GenerationComplete(), ev.TurnComplete())
        await talk.back(2)

    talk = talking(test)
    assert not talk.of(ev.Reconnecting)[0].unanswered


def test_go_away_while_the_user_speaks_waits_for_the_answer():
    async def test(talk: Talk) -> None:
        talk.session.exchange.user_started()
        await talk.hears(HANDLE, ev.GoAway(50.0))
        await asyncio.sleep(5.0)
        talk.session.exchange.user_finished(virtual_time.now())
        await asyncio.sleep(5.0)
        assert talk.session.connections == 1
        await talk.hears(AUDIO, ev.TurnComplete(), ev.ResumptionUpdate("h2", resumable=True))
        await talk.back(2)

    talk = talking(test)
    assert talk.net.last.config.resumption_handle == "h2"


def test_go_away_without_a_pause_is_obeyed_before_the_deadline_and_says_what_it_costs():
    async def test(talk: Talk) -> None:
        await talk.hears(HANDLE, AUDIO, ev.GoAway(50.0))
        began = virtual_time.now()
        await talk.back(2)
        assert virtual_time.now() - began == pytest.approx(50 - renewal.RENEWAL_MARGIN_S, abs=0.1)

    assert talking(test).of(ev.Reconnecting)[0].unanswered


def test_a_reply_that_has_come_whole_costs_nothing_when_its_connection_goes():
    async def test(talk: Talk) -> None:
        await talk.hears(HANDLE, AUDIO, ev.GenerationComplete(), ev.GoAway(2.0))
        await talk.back(2)

    assert not talking(test).of(ev.Reconnecting)[0].unanswered


def test_a_connection_of_the_greatest_age_is_renewed():
    async def test(talk: Talk) -> None:
        for number in (2, 3, 4):
            await talk.hears(HANDLE)
            await talk.back(number)
        assert virtual_time.now() == pytest.approx(1000.0 + 3 * 300.0, abs=1.0)

    talking(test, max_age_s=300.0)


def test_what_is_sent_during_a_renewal_goes_out_once_and_in_order():
    net = FakeNet(setup_s=1.0)

    async def test(talk: Talk) -> None:
        async def microphone() -> None:
            for number in range(100):
                await talk.session.send_audio(bytes([number, 0]))
                await asyncio.sleep(0.01)

        speaking = asyncio.create_task(microphone())
        await asyncio.sleep(0.2)
        await talk.hears(HANDLE, ev.GoAway(60.0))
        await speaking

    talk = talking(test, net)
    sent = [message for made in talk.net.made for message in made.sent]
    assert sent == [("audio", bytes([number, 0])) for number in range(100)]
    assert len(talk.net.made) == 2
    assert all(made.sent for made in talk.net.made)


def test_a_renewal_waits_for_a_message_on_its_way_but_not_for_ever():
    async def test(talk: Talk) -> None:
        talk.net.last.taking.clear()
        stuck = asyncio.create_task(talk.session.send_audio(b"\1\0"))
        await talk.hears(HANDLE, ev.GoAway(60.0))
        await talk.back(2)
        talk.net.made[0].taking.set()
        await stuck

    talk = talking(test)
    assert [made.sent for made in talk.net.made] == [[], [("audio", b"\1\0")]]


# Unplanned ends


@pytest.mark.parametrize("code", [1000, 1001, 1006, 1007, 1008, 1011])
def test_a_connection_that_ends_is_resumed(code):
    async def test(talk: Talk) -> None:
        await talk.hears(HANDLE)
        await asyncio.sleep(60.0)
        talk.net.last.end(code, "Because.")
        await talk.back(2)
        await talk.session.send_text("Still there?")

    talk = talking(test)
    assert talk.net.last.config.resumption_handle == "h1"
    assert talk.net.last.sent == [("text", "Still there?")]
    assert talk.of(ev.Reconnecting) == [ev.Reconnecting(1, "Lost.")]


def test_an_answer_that_a_gateway_lost_behind_its_own_connection_is_told():
    async def test(talk: Talk) -> None:
        await talk.hears(AUDIO, ev.Reconnecting(1, "Lost."), ev.Reconnecting(2, "Lost."))
        await talk.hears(ev.Reconnected(resumed=True), ev.Reconnecting(1, "Lost."))

    talk = talking(test)
    assert [told.unanswered for told in talk.of(ev.Reconnecting)] == [True, False, False]
    assert len(talk.net.made) == 1


def test_the_end_of_a_connection_in_the_middle_of_an_answer_is_told():
    async def test(talk: Talk) -> None:
        await talk.session.send_text("What time is it?")
        talk.net.last.end(1011)
        await talk.back(2)
        await asyncio.sleep(30.0)
        talk.net.last.end(1011)
        await talk.back(3)

    assert [told.unanswered for told in talking(test).of(ev.Reconnecting)] == [True, False]


def test_what_was_asked_between_two_connections_is_owed_by_the_second():
    """An attempt that fails in between must not make it forgotten."""
    net = FakeNet(None, ConnectionFailed("Busy."), ConnectionFailed("Busy."), None, None)

    async def test(talk: Talk) -> None:
        talk.net.last.end(1011)
        await until(lambda: talk.of(ev.Reconnecting))
        talk.session.exchange.user_started()
        talk.session.exchange.user_finished(virtual_time.now())
        await talk.back(2)
        talk.net.last.end(1011)
        await talk.back(3)

    told = talking(test, net).of(ev.Reconnecting)
    assert [each.unanswered for each in told] == [False, False, False, True]


def test_the_old_socket_is_closed_before_the_new_one_opens():
    """FakeNet fails where two stand at once; the half-dead one is closed, too."""

    async def test(talk: Talk) -> None:
        for number in range(2, 30):
            talk.net.last.end(1006)
            await talk.back(number)
            await asyncio.sleep(60.0)

    talk = talking(test)
    assert all(made.closed for made in talk.net.made)


def test_calls_end_with_their_connection_and_are_not_answered_on_the_next():
    async def test(talk: Talk) -> None:
        await talk.hears(HANDLE, ev.ToolCall((ev.FunctionCall("c1", "look", {}),)))
        talk.net.last.end(1008)
        await talk.back(2)
        await talk.session.send_function_responses([FunctionResponse("c1", "look", {"x": 1})])

    talk = talking(test)
    assert talk.of(ev.ToolCallCancellation) == [ev.ToolCallCancellation(("c1",))]
    assert talk.net.last.sent == []
    kinds = [event.type for event in talk.told]
    assert kinds.index("tool_call_cancellation") < kinds.index("reconnecting")


def test_a_push_to_talk_that_is_held_is_announced_again():
    async def test(talk: Talk) -> None:
        await talk.session.send_activity_start()
        await talk.session.send_audio(b"\1\0")
        talk.net.last.end(1006)
        await talk.back(2)
        await talk.session.send_audio(b"\2\0")
        await talk.session.send_activity_end()
        talk.net.last.end(1006)
        await talk.back(3)

    talk = talking(test)
    first, second, third = [made.sent for made in talk.net.made]
    assert first == [("start",), ("audio", b"\1\0")]
    assert second == [("start",), ("audio", b"\2\0"), ("end",)]
    assert third == []


def test_a_refused_handle_makes_a_fresh_talk_that_is_told_what_was_said():
    told_handles = []
    net = FakeNet(None, ResumptionRefused("Gone.", code=1008), None)

    async def test(talk: Talk) -> None:
        await talk.hears(
            HANDLE,
            ev.InputTranscription("My name is "),
            ev.InputTranscription("Ada."),
            ev.OutputTranscription("Hello Ada!"),
            AUDIO,
            ev.TurnComplete(),
        )
        talk.net.last.end(1011)
        await talk.back(2)

    talk = talking(test, net, on_handle=told_handles.append)
    first, resumed, fresh = [made.config for made in talk.net.made]
    assert {made.system_instruction for made in (first, resumed, fresh)} == {"Be kind."}
    assert first.account == resumed.account == ""
    assert resumed.resumption_handle == "h1"
    assert fresh.resumption_handle is None
    assert fresh.account == "User: My name is Ada.\nYou: Hello Ada!"
    assert [told.fresh for told in talk.of(ev.Reconnecting)] == [False, True]
    assert talk.of(ev.Reconnected) == [ev.Reconnected(resumed=False)]
    assert told_handles == ["h1", None]


def test_a_gateway_that_begins_anew_is_told_what_was_said_once_for_each_attempt():
    async def test(talk: Talk) -> None:
        await talk.hears(
            HANDLE, ev.InputTranscription("I am Ada."), ev.OutputTranscription("Hello "), AUDIO
        )
        await talk.hears(ev.Reconnecting(1, "Lost."))
        assert talk.net.last.sent == []
        await talk.hears(ev.Reconnecting(2, "Lost.", fresh=True), ev.Reconnected(resumed=False))
        assert talk.session.connections == 1

    talk = talking(test)
    assert talk.net.last.sent == [("account", "User: I am Ada.\nYou: Hello (cut off)")]
    assert [told.unanswered for told in talk.of(ev.Reconnecting)] == [True, False]


def test_a_connection_that_goes_while_its_gateway_is_told_costs_no_event():
    async def test(talk: Talk) -> None:
        await talk.hears(HANDLE, ev.InputTranscription("I am Ada."))
        talk.net.last.gone = True
        await talk.hears(ev.Reconnecting(1, "Lost.", fresh=True))
        talk.net.last.end(1006)
        await talk.back(2)

    assert [told.fresh for told in talking(test).of(ev.Reconnecting)] == [True, False]


def test_a_poisoned_handle_is_let_go_after_two_deaths():
    async def test(talk: Talk) -> None:
        await talk.hears(HANDLE, ev.InputTranscription("Hi."), AUDIO, ev.TurnComplete())
        await asyncio.sleep(60.0)
        for number in (2, 3, 4):
            talk.net.last.end(1007)
            await talk.back(number)

    talk = talking(test)
    assert [made.config.resumption_handle for made in talk.net.made] == [None, "h1", "h1", None]
    assert talk.net.last.config.account == "User: Hi."


def test_no_connection_ever_gets_both_a_handle_and_an_account():
    async def test(talk: Talk) -> None:
        await talk.hears(HANDLE, ev.InputTranscription("Hi."), AUDIO, ev.TurnComplete())
        for number in range(2, 12):
            talk.net.last.end(1011 if number % 3 else 1006)
            await talk.back(number)
            await talk.hears(ev.ResumptionUpdate(f"h{number}", resumable=True))
            await asyncio.sleep(number)

    for made in talking(test).net.made:
        assert not (made.config.account and made.config.resumption_handle)


def test_a_network_that_comes_back_is_used_at_once():
    away = ConnectionFailed("There is no way.")
    net = FakeNet(None, *[away] * 9)
    addresses: list[frozenset[str]] = [frozenset({"10.0.0.7"})]

    async def test(talk: Talk) -> None:
        await talk.hears(HANDLE)
        addresses[0] = frozenset()
        talk.net.last.end(1006)
        await until(lambda: len(net.made) == 9)  # by now the waits are of 15 s
        net.refusals.clear()
        await asyncio.sleep(4.0)
        assert len(net.made) == 9
        addresses[0] = frozenset({"192.168.1.9"})
        began = virtual_time.now()
        await talk.back(2)
        assert virtual_time.now() - began < 1.0

    talking(test, net, network=NetworkWatch(lambda: addresses[0]))


def test_an_attempt_over_a_network_that_is_gone_is_given_up():
    """Its packets would go nowhere for ten seconds, while the new network waits to be used."""
    net = FakeNet()
    addresses: list[frozenset[str]] = [frozenset({"10.0.0.7"})]

    async def test(talk: Talk) -> None:
        await talk.hears(HANDLE)
        net.setup_s = 9.0
        talk.net.last.end(1006)
        await until(lambda: len(net.made) == 2)
        await asyncio.sleep(1.0)
        net.setup_s = 0.0
        addresses[0] = frozenset({"192.168.1.9"})
        began = virtual_time.now()
        await talk.back(2)
        assert virtual_time.now() - began < 1.5

    talk = talking(test, net, network=NetworkWatch(lambda: addresses[0]))
    assert len(net.made) == 3
    assert talk.net.made[1].closed


def test_a_network_that_changed_under_a_connection_that_stood_it_costs_the_renewal_nothing():
    """An address was added, say: the attempt that begins now goes over the network as it is now."""
    net = FakeNet(setup_s=0.2)
    addresses: list[frozenset[str]] = [frozenset({"10.0.0.7"})]

    async def test(talk: Talk) -> None:
        await talk.hears(HANDLE)
        await asyncio.sleep(recovery.STABLE_S)
        addresses[0] = frozenset({"10.0.0.7", "fd00::7"})
        await talk.hears(ev.GoAway(50.0))
        await talk.back(2)

    talk = talking(test, net, network=NetworkWatch(lambda: addresses[0]))
    (told,) = talk.of(ev.Reconnecting)
    assert told.planned
    assert len(net.made) == 2


def test_a_network_that_stays_away_ends_the_session_with_the_reason_and_the_handle():
    net = FakeNet(None, *[ConnectionFailed("There is no way.", hint="Look.")] * 200)

    async def test(talk: Talk) -> None:
        await talk.hears(HANDLE)
        talk.net.last.end(1006)
        began = virtual_time.now()
        with pytest.raises(ConnectionLost):
            await talk.session.send_audio(b"\0\0")
        assert virtual_time.now() - began <= recovery.PATIENCE_S
        with pytest.raises(ConnectionFailed, match="There is no way"):
            await talk.session.connected()

    talk = talking(test, net)
    assert talk.session.state is SessionState.CLOSED
    assert talk.session.handle == "h1"
    (closed,) = talk.of(ev.Closed)
    assert closed.error.hint == "Look."
    assert len(net.made) < 60


def test_ending_while_no_connection_stands_is_quick_and_leaves_nothing():
    net = FakeNet(None, *[ConnectionFailed("There is no way.")] * 20)

    async def test(talk: Talk) -> None:
        talk.net.last.end(1006)
        await until(lambda: len(net.made) == 7)

    talk = talking(test, net)
    assert talk.of(ev.Closed) == [ev.Closed(1000, "")]


def test_a_listener_that_takes_nothing_stops_the_reading_and_loses_nothing():
    async def main() -> None:
        net = FakeNet()
        session = LiveSession(net, SessionConfig(), clock=virtual_time.now)
        session._carrier.stream._limit = 10
        async with session:
            await session.connected()
            net.last.say(*[ev.Audio(bytes([n, 0])) for n in range(50)])
            await asyncio.sleep(1.0)
            assert len(session._carrier.stream) == 10
            assert len(net.last.stream) >= 39
            stream = session.events()
            heard = [await anext(stream) for _ in range(51)]
        assert heard[1:] == [ev.Audio(bytes([n, 0])) for n in range(50)]

    virtual_time.run(main())


def test_leaving_while_too_much_waits_does_not_hang():
    async def main() -> None:
        net = FakeNet()
        session = LiveSession(net, SessionConfig(), clock=virtual_time.now)
        session._carrier.stream._limit = 10
        async with session:
            await session.connected()
            net.last.say(*[AUDIO] * 50)
            await asyncio.sleep(1.0)

    virtual_time.run(main())


def test_a_thousand_reconnections_leave_no_task_behind():
    async def test(talk: Talk) -> None:
        await talk.hears(HANDLE)
        tasks = len(asyncio.all_tasks())
        for number in range(2, 1002):
            await asyncio.sleep(30.0)
            talk.net.last.end(1006)
            await talk.back(number)
            talk.told.clear()
            talk.net.made[:-1] = []
        assert len(asyncio.all_tasks()) == tasks
        assert len(talk.session._carrier.stream) == 0

    talking(test)
