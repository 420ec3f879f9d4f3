"""How a conversation ends, and what it leaves behind."""

import asyncio

import pytest

from tests.fixtures.scripted_talk import AUDIO, Engine, Talk, Wire
from vibeassist.audio import events as sound
from vibeassist.audio.errors import AudioError
from vibeassist.conversation.events import Ended
from vibeassist.live import events as live
from vibeassist.live.errors import ConnectionLost, CredentialsRejected


async def test_a_text_typed_while_connecting_waits_for_the_connection():
    talk = Talk()
    sending = asyncio.create_task(talk.conversation.send_text("early"))
    async with talk:
        await sending
        assert talk.wire.sent == ["early"]


async def test_a_text_that_can_no_longer_be_sent_is_an_error():
    wire = Wire(connects=False)
    wire.say(live.Closed(1008, "", CredentialsRejected("The key is wrong.")))
    talk = Talk(wire)
    sending = asyncio.create_task(talk.conversation.send_text("in vain"))
    await talk.conversation.run()
    with pytest.raises(ConnectionLost):
        await sending


async def test_a_device_that_does_not_open_ends_the_session():
    error = AudioError("No such microphone.")
    talk = Talk(engine=Engine(fail=error))
    ended = await talk.conversation.run()
    assert ended.error is error
    assert not talk.wire.open


async def test_a_lost_device_ends_the_conversation_and_is_named():
    error = AudioError("The microphone is gone.")
    async with Talk() as talk:
        await talk.sense(sound.DeviceFault(1.0, error))
        ended = await talk.ended()
    assert ended.error is error


async def test_a_defect_in_a_task_is_not_swallowed():
    talk = Talk()
    talk.engine.play = lambda pcm, turn: 1 / 0  # type: ignore[assignment, return-value]
    task = asyncio.create_task(talk.conversation.run())
    await talk.until(lambda: talk.engine.running)
    talk.wire.say(AUDIO)
    with pytest.raises(ZeroDivisionError):
        await task
    assert not talk.wire.open
    assert not talk.engine.running


async def test_nothing_is_left_running_after_the_end():
    before = asyncio.all_tasks()
    async with Talk() as talk:
        await talk.hear(AUDIO, live.TurnComplete())
    assert asyncio.all_tasks() == before
    assert isinstance(talk.seen[-1], Ended)


async def test_a_conversation_in_which_nobody_speaks_any_more_ends_by_itself():
    async with Talk(silence_s=60.0) as talk:
        await talk.sense(sound.SpeechStarted(0.0))
        talk.now = 300.0  # a long story is no silence
        await talk.idle()
        await talk.sense(sound.SpeechEnded(300.0))
        await talk.hear(AUDIO, live.TurnComplete())
        await talk.sense(sound.PlaybackStarted(1, 300.0), sound.PlaybackFinished(1, 301.0, 20, 20))
        await talk.idle()
        talk.now = 359.0
        await talk.idle()
        assert not talk.of(Ended)
        talk.now = 361.0
        ended = await talk.ended()
    assert (ended.cause, ended.error) == ("silence", None)
