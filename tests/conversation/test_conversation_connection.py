"""Connections that come, go and end, as the user meets them."""

from tests.fixtures.scripted_talk import AUDIO, Talk, Wire, frame
from vibeassist.audio import events as sound
from vibeassist.conversation.events import Noticed, StateChanged
from vibeassist.conversation.notices import Notice
from vibeassist.live import events as live
from vibeassist.live.errors import ConnectionFailed, ConnectionLost, CredentialsRejected


async def test_a_refused_connection_ends_with_its_error_and_releases_the_devices():
    error = CredentialsRejected("The key is wrong.")
    wire = Wire(connects=False)
    wire.say(live.Closed(1008, "", error))
    talk = Talk(wire)
    ended = await talk.conversation.run()
    assert (ended.cause, ended.error) == ("failed", error)
    assert talk.seen[-1] is ended
    assert not talk.engine.running
    assert not talk.of(Noticed)


async def test_a_lost_connection_ends_with_the_reason_of_the_close():
    error = ConnectionLost("The server went away.", code=1011, reason="x")
    async with Talk() as talk:
        talk.wire.lost = True
        await talk.sense(frame(0))
        talk.wire.say(live.Closed(1011, "x", error))
        ended = await talk.ended()
    assert (ended.cause, ended.error) == ("failed", error)
    assert not talk.engine.running


async def test_a_close_in_order_is_no_fault():
    async with Talk() as talk:
        talk.wire.say(live.Closed(1000, ""))
        ended = await talk.ended()
    assert (ended.cause, ended.error) == ("closed", None)


async def test_a_lost_connection_is_told_by_state_and_sound_and_what_was_received_plays_on():
    async with Talk() as talk:
        await talk.hear(AUDIO, live.Reconnecting(1, "Lost.", unanswered=True))
        assert talk.engine.told == [("play", 1, 960), ("end", 1)]
        await talk.hear(live.Reconnecting(2, "Lost."), live.SetupComplete("s-2"), AUDIO)
        assert talk.engine.told[-1] == ("play", 2, 960)
    states = [str(event.state) for event in talk.of(StateChanged)]
    assert states == ["connecting", "listening", "reconnecting", "listening", "ended"]
    assert [event.notice for event in talk.of(Noticed)] == [Notice.RECONNECTING, Notice.SAY_AGAIN]


async def test_a_gateway_that_has_mended_its_own_connection_is_back():
    """It keeps the client's, which gets no second ``SetupComplete``."""
    async with Talk() as talk:
        await talk.hear(live.Reconnecting(1, "Lost."), live.Reconnected(resumed=True), AUDIO)
        talk.now = 3.1
        await talk.hear(live.Reconnecting(1, "Lost."), live.Reconnected(resumed=True))
    states = [str(event.state) for event in talk.of(StateChanged)]
    assert states == ["connecting", *["listening", "reconnecting"] * 2, "listening", "ended"]
    assert [event.notice for event in talk.of(Noticed)] == [Notice.RECONNECTING, Notice.BACK] * 2


async def test_a_connection_that_stands_and_says_so_twice_is_heard_once():
    async with Talk() as talk:
        await talk.hear(live.Reconnecting(1, "Lost."), live.SetupComplete())
        await talk.hear(live.Reconnected(resumed=True), AUDIO)
    assert [event.notice for event in talk.of(Noticed)] == [Notice.RECONNECTING, Notice.BACK]


async def test_a_quick_renewal_is_not_heard():
    async with Talk() as talk:
        await talk.hear(live.Reconnecting(1, "Renewed.", planned=True), live.SetupComplete(), AUDIO)
    assert not talk.of(Noticed)


async def test_what_takes_longer_is_said():
    async with Talk() as talk:
        await talk.hear(live.Reconnecting(1, "Lost."))
        talk.now = 3.1
        await talk.until(lambda: len(talk.of(Noticed)) == 2)
        await talk.hear(live.SetupComplete())
    assert [event.notice for event in talk.of(Noticed)] == [
        Notice.RECONNECTING,
        Notice.ONE_MOMENT,
        Notice.BACK,
    ]


async def test_the_end_for_good_is_said_before_the_devices_are_released():
    error = ConnectionFailed("There is no way.", hint="Look at the cable.")
    async with Talk() as talk:
        talk.wire.say(live.Closed(1006, "", error))
        ended = await talk.ended()
    assert (ended.cause, ended.error) == ("failed", error)
    assert talk.of(Noticed)[-1].notice is Notice.GONE


async def test_no_sounds_where_none_are_wanted():
    async with Talk(earcons=False) as talk:
        await talk.hear(live.Reconnecting(1, "Lost."), live.SetupComplete())
    assert not talk.of(Noticed)


async def test_what_has_arrived_is_heard_to_its_end_when_the_connection_ends_for_good():
    error = CredentialsRejected("The key was revoked.")
    async with Talk(earcons=False) as talk:
        await talk.hear(AUDIO)
        await talk.sense(sound.PlaybackStarted(1, 1.0))
        talk.wire.say(live.Closed(1008, "", error))
        await talk.until(lambda: any(isinstance(e, live.Closed) for e in talk.seen))
        assert talk.engine.running
        await talk.sense(sound.PlaybackFinished(1, 2.0, 20, 20))
        ended = await talk.ended()
    assert ended.error is error
