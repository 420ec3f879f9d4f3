"""Captions of both sides in a conversation."""

from tests.fixtures.scripted_talk import AUDIO, Talk
from vibeassist.audio import events as sound
from vibeassist.conversation.events import CaptionChanged
from vibeassist.live import events as live


async def test_captions_of_both_sides_become_final_when_the_reply_has_been_heard():
    async with Talk() as talk:
        await talk.hear(
            live.InputTranscription("What time"),
            live.InputTranscription(" is it?"),
            live.OutputTranscription("It is"),
            AUDIO,
            live.OutputTranscription(" noon."),
            live.TurnComplete(),
        )
        await talk.sense(sound.PlaybackStarted(1, 1.0), sound.PlaybackFinished(1, 2.0, 20, 20))
    final = [event.caption for event in talk.of(CaptionChanged) if event.caption.final]
    assert [(caption.speaker, caption.text) for caption in final] == [
        ("user", "What time is it?"),
        ("assistant", "It is noon."),
    ]


async def test_the_caption_of_an_interrupted_reply_says_how_much_was_heard():
    async with Talk() as talk:
        await talk.hear(live.OutputTranscription("one two three four"), AUDIO, live.Interrupted())
        await talk.sense(
            sound.PlaybackStarted(1, 1.0), sound.PlaybackDropped(1, 2.0, 50, 100, "interrupted")
        )
    caption = talk.of(CaptionChanged)[-1].caption
    assert (caption.final, caption.heard) == (True, "one two")


async def test_a_reply_without_sound_still_gets_its_caption():
    async with Talk() as talk:
        await talk.hear(live.OutputTranscription("In writing."), live.TurnComplete())
    assert talk.of(CaptionChanged)[-1].caption.final


async def test_a_transcript_that_trails_behind_its_turn_opens_no_other():
    async with Talk() as talk:
        await talk.hear(AUDIO, live.TurnComplete(), live.OutputTranscription("world."))
        await talk.sense(sound.PlaybackStarted(1, 1.0), sound.PlaybackFinished(1, 2.0, 20, 20))
        await talk.hear(live.OutputTranscription("Really."))
    finals = [event.caption for event in talk.of(CaptionChanged) if event.caption.final]
    assert [(caption.turn, caption.text) for caption in finals] == [(1, "world."), (1, "Really.")]


async def test_fragments_of_the_user_between_pieces_of_the_reply_are_one_caption():
    async with Talk() as talk:
        await talk.hear(
            live.InputTranscription("What "), AUDIO, live.InputTranscription("time?"), AUDIO
        )
        await talk.hear(live.TurnComplete())
    finals = [event.caption.text for event in talk.of(CaptionChanged) if event.caption.final]
    assert finals == ["What time?"]
