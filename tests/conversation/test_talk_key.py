"""Push to talk: frames are chosen by the time at which they were captured."""

from hypothesis import given
from hypothesis import strategies as st

from vibeassist.conversation.talk_key import FRAME_S, STALL_S, Step, TalkKey

OPEN, FRAME, SHUT = Step.OPEN, Step.FRAME, Step.SHUT


class Hand:
    """A key and the time at which it is moved."""

    def __init__(self, *, held: bool = False) -> None:
        self.now = 0.0
        self.key = TalkKey(held=held, clock=lambda: self.now)

    def press(self, at: float) -> None:
        self.now = at
        self.key.press()

    def release(self, at: float) -> None:
        self.now = at
        self.key.release()

    def frames(self, first: int, last: int) -> list[list[Step]]:
        """What the frames meet that end at these tenths of a second, when they come late."""
        self.now = max(self.now, last / 10 + 0.03)
        return [self.key.pass_by(number / 10) for number in range(first, last + 1)]


def test_an_open_microphone_lets_everything_through():
    assert Hand(held=True).frames(1, 3) == [[FRAME]] * 3


def test_the_first_and_the_last_syllable_are_whole():
    """Pressed and released in the middle of a frame: both frames go out."""
    hand = Hand()
    hand.press(0.25)
    hand.release(0.45)
    assert hand.frames(1, 6) == [[], [], [OPEN, FRAME], [FRAME], [FRAME, SHUT], []]


def test_what_was_said_before_anybody_listened_goes_out_in_its_place():
    """The frames come long after the key was pressed and let go: a connection was being made."""
    hand = Hand()
    hand.press(0.3)
    hand.release(0.5)
    hand.press(0.8)
    assert hand.frames(2, 9) == [
        [],
        [],
        [OPEN, FRAME],
        [FRAME],
        [SHUT],
        [],
        [],
        [OPEN, FRAME],
    ]


def test_a_tap_within_a_frame_lets_that_frame_through():
    hand = Hand()
    hand.press(0.12)
    hand.release(0.16)
    assert hand.frames(1, 3) == [[], [OPEN, FRAME, SHUT], []]


def test_the_key_of_a_microphone_that_has_stalled_still_counts():
    hand = Hand()
    hand.press(0.05)
    assert hand.frames(1, 2) == [[OPEN, FRAME], [FRAME]]
    hand.release(0.25)
    hand.now = 0.25 + STALL_S - 0.01
    assert hand.key.stalled() == []
    hand.now = 0.25 + STALL_S + 0.01
    assert hand.key.stalled() == [SHUT]
    assert not hand.key.open


def test_before_the_first_frame_nothing_is_stalled():
    hand = Hand()
    hand.press(0.0)
    hand.now = 60.0
    assert hand.key.stalled() == []


def test_pressing_twice_is_pressing_once_and_is_told_once():
    hand = Hand()
    told: list[float] = []
    hand.key.on_press = lambda: told.append(hand.now)
    hand.press(0.1)
    hand.press(0.2)
    assert told == [0.1]
    assert hand.frames(1, 3) == [[], [OPEN, FRAME], [FRAME]]


@given(
    st.lists(st.floats(0.0, 5.0, allow_nan=False), max_size=12).map(sorted),
    st.booleans(),
)
def test_every_moment_with_the_key_down_is_in_a_frame_that_went_out(edges, held):
    hand = Hand(held=held)
    down = [(0.0, held)]
    for at in edges:
        hand.now = at
        (hand.key.release if hand.key.held else hand.key.press)()
        down.append((at, hand.key.held))
    steps = hand.frames(1, 60)
    opened = held
    for met in steps:
        for step in met:
            assert step is not OPEN or not opened
            assert step is not SHUT or opened
            opened = (opened or step is OPEN) and step is not SHUT
    for number, met in enumerate(steps, start=1):
        began, ended = number / 10 - FRAME_S, number / 10
        inside = any(is_down and began < at < ended for at, is_down in down)
        before = [is_down for at, is_down in down if at <= began]
        assert (FRAME in met) == (inside or (bool(before) and before[-1]))
