"""One story out of the lives of several sound processes."""

from vibeassist.audio.continuity import Continuity
from vibeassist.audio.events import (
    MicrophoneFrame,
    PlaybackDropped,
    PlaybackFinished,
    PlaybackGap,
    PlaybackHeld,
    PlaybackResumed,
    PlaybackStarted,
    SpeakerLevel,
    SpeechEnded,
    SpeechStarted,
)
from vibeassist.audio.unplayed import WaitingTurn


def frame(index: int, at: float) -> MicrophoneFrame:
    return MicrophoneFrame(index, b"\x01\x00" * 1600, at, -20.0, -10.0)


def half_played(number: int = 1) -> WaitingTurn:
    return WaitingTurn(number, received=4800, pcm=bytearray(2400))


def test_without_a_death_everything_passes_as_it_is():
    story = Continuity()
    events = [
        frame(0, 0.1),
        SpeechStarted(0.15),
        PlaybackStarted(1, 0.2),
        PlaybackDropped(1, 0.3, 100.0, 200.0, "speech"),
    ]
    assert [told for event in events for told in story.push(event)] == events


def test_frames_are_counted_on_and_silence_fills_the_time_between():
    story = Continuity()
    story.push(frame(0, 0.1))
    story.lost(0.15, [])
    told = story.push(frame(0, 0.54))
    assert [each.index for each in told] == [1, 2, 3, 4]
    assert [round(each.at, 2) for each in told] == [0.2, 0.3, 0.4, 0.54]
    assert not any(told[0].pcm)
    assert len(told[0].pcm) == 3200
    assert [each.index for each in story.push(frame(1, 0.64))] == [5]


def test_the_first_process_has_no_time_before_it():
    assert Continuity().push(frame(0, 50.0)) == [frame(0, 50.0)]


def test_what_had_begun_ends():
    story = Continuity()
    for event in (SpeechStarted(0.1), SpeakerLevel(0.1, -20.0), PlaybackHeld(1, 0.1, 0.05)):
        story.push(event)
    told = story.lost(0.3, [])
    assert told == [SpeechEnded(0.3), PlaybackResumed(1, 0.3), SpeakerLevel(0.3, -120.0)]
    assert story.lost(0.4, []) == []


def test_a_turn_that_goes_on_has_a_gap_and_counts_what_was_played_before():
    story = Continuity()
    story.push(PlaybackStarted(1, 0.1))
    story.lost(0.25, [half_played()])
    assert story.push(PlaybackStarted(1, 0.75)) == [PlaybackGap(1, 0.75, 500.0)]
    assert story.push(PlaybackFinished(1, 0.8, 50.0, 50.0)) == [
        PlaybackFinished(1, 0.8, 100.0, 100.0)
    ]


def test_a_turn_that_had_not_begun_starts_as_usual():
    story = Continuity()
    story.lost(0.2, [WaitingTurn(1, received=10, pcm=bytearray(10))])
    assert story.push(PlaybackStarted(1, 0.7)) == [PlaybackStarted(1, 0.7)]


def test_what_no_process_was_given_is_dropped_with_what_was_heard_of_it():
    story = Continuity()
    dropped = story.never_given(half_played(4), 2.0)
    assert dropped == PlaybackDropped(4, 2.0, 50.0, 100.0, "interrupted")
