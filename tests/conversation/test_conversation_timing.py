"""States and times of a conversation."""

import pytest

from tests.fixtures.scripted_talk import AUDIO, Talk, frame
from vibeassist.audio import events as sound
from vibeassist.conversation.events import StateChanged, TurnOver, TurnTimed
from vibeassist.live import events as live


async def test_states_follow_both_sides():
    async with Talk() as talk:
        await talk.sense(sound.SpeechStarted(0.0), sound.SpeechEnded(0.5))
        talk.now = 1.0
        await talk.hear(AUDIO, live.TurnComplete())
        await talk.sense(sound.PlaybackStarted(1, 1.0), sound.PlaybackFinished(1, 2.0, 20, 20))
    states = [str(event.state) for event in talk.of(StateChanged)]
    assert states == ["connecting", "listening", "thinking", "speaking", "listening", "ended"]


async def test_a_turn_is_timed_from_the_end_of_speech_to_the_first_sample():
    async with Talk() as talk:
        await talk.sense(sound.SpeechStarted(0.0), sound.SpeechEnded(1.0))
        talk.now = 1.4
        await talk.hear(AUDIO)
        await talk.sense(sound.PlaybackStarted(1, 1.6))
    (timed,) = talk.of(TurnTimed)
    assert (timed.first_byte_ms, timed.buffering_ms, timed.total_ms) == pytest.approx(
        (400, 200, 600)
    )


async def test_a_typed_text_is_sent_and_starts_the_clock():
    async with Talk() as talk:
        talk.now = 1.0
        await talk.conversation.send_text("hello")
        talk.now = 1.5
        await talk.hear(AUDIO)
        await talk.sense(sound.PlaybackStarted(1, 1.7))
        assert talk.wire.sent == ["hello"]
    assert talk.of(TurnTimed)[0].total_ms == pytest.approx(700)


async def test_a_turn_that_is_over_is_reported_with_all_that_happened_in_it():
    async with Talk() as talk:
        await talk.sense(sound.SpeechStarted(0.0), frame(0), frame(1), frame(2))
        await talk.until(lambda: len(talk.wire.sent) == 3)
        talk.now = 0.5
        await talk.sense(sound.SpeechEnded(0.15))
        await talk.hear(live.Reconnecting(1, "Lost."), live.SetupComplete(), AUDIO)
        await talk.sense(
            sound.PlaybackStarted(1, 0.7),
            sound.PlaybackGap(1, 0.8, 20.0),
            sound.PlaybackHeld(1, 0.9, 0.85),
            sound.PlaybackDropped(1, 1.5, 100, 100, "speech"),
        )
    (over,) = talk.of(TurnOver)
    assert over.request_ended_at == 0.15
    assert over.last_frame_at == 0.0  # frame 2 was sent before the clock moved
    assert (over.first_byte_at, over.first_sample_at) == (0.5, 0.7)
    assert over.barge_in_ms == pytest.approx(50)
    assert (over.connection_age_s, over.reconnects, over.underruns) == (7.0, 1, 1)


async def test_without_a_detector_the_reply_is_timed_from_the_last_loud_frame():
    async with Talk(detects=False) as talk:
        await talk.sense(frame(0), frame(1), frame(2, rms=-90.0))
        talk.now = 0.6
        await talk.hear(AUDIO)
        await talk.sense(sound.PlaybackStarted(1, 0.8))
    assert talk.of(TurnTimed)[0].total_ms == pytest.approx(700)
