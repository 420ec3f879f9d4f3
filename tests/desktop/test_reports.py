"""What crosses from the engine to the window, and how often."""

import pytest

from vibeassist.audio.events import MicrophoneFrame, SpeakerLevel
from vibeassist.conversation.events import FrameSent, StateChanged
from vibeassist.conversation.state import State
from vibeassist.desktop.reports import Levels, LevelThrottle, is_shown
from vibeassist.live.events import Audio


def frame(level: float) -> MicrophoneFrame:
    return MicrophoneFrame(0, b"", 0.0, level, level)


@pytest.mark.parametrize(
    ("event", "crosses"),
    [
        (StateChanged(State.LISTENING), True),
        (FrameSent(1), False),
        (frame(-20), False),
        (Audio(b""), False),
    ],
)
def test_sound_and_frames_never_cross(event: object, crosses: bool):
    assert is_shown(event) is crosses  # type: ignore[arg-type]


def test_levels_of_both_sides_come_together():
    throttle = LevelThrottle(0.03)
    assert throttle.push(frame(-20), 0.0) == Levels(-20, -120)
    assert throttle.push(SpeakerLevel(0.1, -30), 0.1) == Levels(-20, -30)
    assert throttle.push(StateChanged(State.SPEAKING), 0.2) is None


def test_no_more_than_one_report_in_an_interval_and_the_newest_counts():
    throttle = LevelThrottle(0.03)
    reports = [throttle.push(frame(-float(n)), n / 1000) for n in range(101)]
    seen = [report for report in reports if report is not None]
    assert len(seen) == 4
    assert seen[-1] == Levels(-90, -120)


def test_a_level_that_was_held_back_comes_with_the_next():
    throttle = LevelThrottle(0.03)
    throttle.push(frame(-20), 0.0)
    assert throttle.push(SpeakerLevel(0.01, -120), 0.01) is None
    assert throttle.push(frame(-21), 0.1) == Levels(-21, -120)
