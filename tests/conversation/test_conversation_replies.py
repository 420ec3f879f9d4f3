"""What a reply does to the speaker: played, silenced, refused, held back."""

import pytest

from tests.fixtures.scripted_talk import AUDIO, Talk
from vibeassist.audio import events as sound
from vibeassist.conversation.events import BargeIn, LateAudio
from vibeassist.live import events as live


async def test_a_reply_is_played_and_ended():
    async with Talk() as talk:
        await talk.hear(AUDIO, AUDIO, live.GenerationComplete(), live.TurnComplete())
        assert talk.engine.told == [("play", 1, 960), ("play", 1, 960), ("end", 1)]


async def test_interrupted_silences_the_speaker_and_late_audio_is_not_played():
    async with Talk() as talk:
        await talk.hear(AUDIO, live.Interrupted(), AUDIO, live.TurnComplete(), AUDIO)
        assert talk.engine.told == [
            ("play", 1, 960),
            ("interrupt", 1),
            ("end", 1),
            ("play", 2, 960),
        ]
        assert talk.of(LateAudio) == [LateAudio(960)]


async def test_interrupted_after_turn_complete_silences_what_still_plays():
    async with Talk() as talk:
        await talk.hear(AUDIO, live.TurnComplete(), live.Interrupted(), AUDIO)
        assert talk.engine.told[-2:] == [("interrupt", 1), ("play", 2, 960)]


@pytest.mark.parametrize("closed", [False, True], ids=["open turn", "turn complete"])
async def test_cutting_in_by_hand_silences_what_is_heard(closed: bool):
    async with Talk() as talk:
        await talk.hear(AUDIO, *([live.TurnComplete()] if closed else []))
        talk.conversation.cut_in()
        assert talk.engine.told[-1] == ("interrupt", 1)


async def test_what_comes_of_a_reply_that_was_cut_by_hand_is_late_audio():
    async with Talk() as talk:
        await talk.hear(AUDIO)
        talk.conversation.cut_in()
        await talk.hear(AUDIO, live.TurnComplete(), AUDIO)
        assert talk.of(LateAudio) == [LateAudio(960)]
        assert talk.engine.told[-1] == ("play", 2, 960)


async def test_a_reply_cut_by_local_speech_stays_cut_though_the_server_talks_on():
    async with Talk() as talk:
        await talk.hear(AUDIO)
        await talk.sense(
            sound.PlaybackStarted(1, 1.0),
            sound.PlaybackHeld(1, 1.5, 1.45),
            sound.PlaybackDropped(1, 2.1, 500, 900, "speech"),
        )
        await talk.hear(AUDIO, live.TurnComplete(), AUDIO)
        assert talk.engine.told == [("play", 1, 960), ("end", 1), ("play", 2, 960)]
    assert talk.of(BargeIn)[0].onset_to_silence_ms == pytest.approx(50)


async def test_a_call_of_an_unknown_function_is_answered():
    async with Talk() as talk:
        await talk.hear(live.ToolCall((live.FunctionCall("fc-1", "fly", {}),)))
        await talk.until(lambda: bool(talk.wire.responses))
        (response,) = talk.wire.responses
        assert (response.id, response.name) == ("fc-1", "fly")
        assert "error" in response.response


async def test_a_full_speaker_holds_the_reply_back_and_loses_nothing():
    async with Talk() as talk:
        await talk.hear(AUDIO)
        talk.engine.full = True
        await talk.hear(AUDIO, AUDIO, live.TurnComplete())
        assert talk.engine.told == [("play", 1, 960)]
        talk.engine.full = False
        await talk.until(lambda: ("end", 1) in talk.engine.told)
        assert talk.engine.told == [("play", 1, 960)] * 3 + [("end", 1)]


async def test_an_interruption_acts_at_once_though_the_speaker_is_full():
    async with Talk() as talk:
        talk.engine.full = True
        await talk.hear(AUDIO, AUDIO, live.Interrupted(), live.TurnComplete())
        assert talk.engine.told == [("interrupt", 1), ("end", 1)]
        talk.engine.full = False
        await talk.hear(AUDIO)
        assert talk.engine.told[-1] == ("play", 2, 960)


async def test_the_answer_to_what_was_said_over_a_reply_takes_its_place():
    """A short word over a turn that the server had completed already: no ``interrupted`` comes."""
    async with Talk() as talk:
        await talk.hear(AUDIO, live.TurnComplete())
        await talk.sense(
            sound.PlaybackStarted(1, 1.0),
            sound.PlaybackHeld(1, 1.5, 1.45),
            sound.PlaybackResumed(1, 2.2),
        )
        await talk.hear(AUDIO)
        assert talk.engine.told[-2:] == [("interrupt", 1), ("play", 2, 960)]


async def test_a_second_turn_that_nobody_asked_for_waits_for_the_first():
    async with Talk() as talk:
        await talk.hear(AUDIO, live.TurnComplete())
        await talk.sense(sound.PlaybackStarted(1, 1.0))
        await talk.hear(AUDIO)
        assert ("interrupt", 1) not in talk.engine.told
