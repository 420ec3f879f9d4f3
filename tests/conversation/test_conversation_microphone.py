"""The microphone on its way to the wire: order, bounds, push to talk."""

from tests.fixtures.scripted_talk import Talk, Wire, frame
from vibeassist.audio import events as sound
from vibeassist.conversation.events import FramesDropped, FrameSent, StateChanged
from vibeassist.conversation.talk_key import TalkKey
from vibeassist.conversation.uplink import FRAME_QUEUE
from vibeassist.live import events as live


async def test_every_frame_of_the_microphone_is_sent_in_order():
    async with Talk() as talk:
        await talk.sense(*(frame(index) for index in range(20)))
        await talk.until(lambda: len(talk.wire.sent) == 20)
        assert talk.wire.sent == [frame(index).pcm for index in range(20)]
        assert [event.index for event in talk.of(FrameSent)] == list(range(20))


async def test_a_slow_connection_drops_the_oldest_frames_and_says_so():
    async with Talk() as talk:
        talk.wire.blocked.clear()
        count = FRAME_QUEUE + 10
        await talk.sense(frame(0))
        await talk.until(lambda: not len(talk.conversation._uplink))
        await talk.sense(*(frame(index) for index in range(1, count)))
        dropped = count - 1 - FRAME_QUEUE
        assert talk.of(FramesDropped)[-1].total == dropped
        talk.wire.blocked.set()
        await talk.until(lambda: len(talk.wire.sent) == 1 + FRAME_QUEUE, limit_s=20)
        assert talk.wire.sent[1:] == [frame(index).pcm for index in range(1 + dropped, count)]


async def test_the_microphone_is_open_before_the_connection_stands_and_nothing_is_lost():
    async with Talk(Wire(connects=False)) as talk:
        talk.wire.blocked.clear()
        await talk.sense(*(frame(index) for index in range(10)))
        assert [str(event.state) for event in talk.of(StateChanged)] == ["connecting"]
        talk.wire.blocked.set()
        await talk.hear(live.SetupComplete("s-1"))
        await talk.until(lambda: len(talk.wire.sent) == 10)
        assert talk.wire.sent == [frame(index).pcm for index in range(10)]


async def test_push_to_talk_tells_the_server_when_the_user_speaks():
    async with Talk(Wire(manual=True)) as talk:
        await talk.sense(frame(0))
        talk.conversation.talk_begin()
        talk.conversation.talk_begin()
        await talk.sense(frame(1), frame(2))
        talk.conversation.talk_end()
        await talk.sense(frame(3))
        await talk.until(lambda: "end" in talk.wire.sent)
        assert talk.wire.sent == ["start", frame(1).pcm, frame(2).pcm, "end"]


async def test_a_closed_microphone_ends_the_stream_and_sends_nothing():
    async with Talk() as talk:
        await talk.sense(frame(0))
        talk.conversation.talk_end()
        await talk.sense(frame(1))
        talk.conversation.talk_begin()
        await talk.sense(frame(2))
        await talk.until(lambda: len(talk.wire.sent) == 3)
        assert talk.wire.sent == [frame(0).pcm, "stream end", frame(2).pcm]


async def test_a_talk_without_local_detection_still_knows_when_the_user_is_loud():
    async with Talk(detects=False) as talk:
        await talk.sense(frame(0, rms=-20.0))
        assert not talk.wire.exchange.pause(0.1)
        assert talk.wire.exchange.pause(5.0)


async def test_a_voice_in_the_room_is_not_heard_while_the_key_is_up():
    async with Talk(key=TalkKey(held=False, clock=lambda: 0.0)) as talk:
        assert talk.engine.muted
        await talk.sense(sound.SpeechStarted(0.0), frame(1))
        talk.conversation.talk_begin()
        assert not talk.engine.muted
        assert not talk.wire.exchange.owed(0.0)
        assert not talk.wire.sent


async def test_a_key_that_was_pressed_before_there_was_a_conversation_counts():
    """... and one that was let go before the connection stood, too."""
    times = iter([0.05, 0.25])
    key = TalkKey(held=False, clock=lambda: next(times, 9.0))
    key.press()
    key.release()
    async with Talk(Wire(connects=False), key=key) as talk:
        await talk.sense(*(frame(index) for index in range(1, 6)))
        await talk.hear(live.SetupComplete("s-1"))
        await talk.until(lambda: "stream end" in talk.wire.sent)
        assert talk.wire.sent == [frame(1).pcm, frame(2).pcm, frame(3).pcm, "stream end"]
        assert talk.engine.muted


async def test_a_door_that_is_shut_at_the_beginning_is_no_mute():
    """Whoever taps, and holds the key later, is heard."""
    talk = Talk(key=TalkKey(held=False, clock=lambda: 0.0))
    talk.conversation.muted = False
    async with talk:
        talk.conversation.talk_begin()
        assert not talk.engine.muted


async def test_the_key_does_not_undo_the_mute():
    async with Talk() as talk:
        talk.conversation.muted = True
        talk.conversation.talk_end()
        await talk.sense(frame(1), frame(2))
        talk.conversation.talk_begin()
        assert talk.engine.muted
        talk.conversation.muted = False
        assert not talk.engine.muted
