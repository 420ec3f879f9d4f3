"""What a press means: every mode, every disturbance, and properties that hold for any sequence."""

from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vibeassist.desktop.hotkeys.machine import (
    DEBOUNCE_S,
    HOLD_S,
    LONGEST_HOLD_S,
    REPEAT_GAP_S,
    Action,
    HotkeyMachine,
    Mode,
)

START, STOP, BEGIN, END = Action.START, Action.STOP, Action.TALK_BEGIN, Action.TALK_END
SETTLE = DEBOUNCE_S
TAP = 0.1
HELD = HOLD_S + 1.0


def machine(mode: Mode, *, active: bool = False) -> HotkeyMachine:
    made = HotkeyMachine(mode)
    made.conversation(active)
    return made


def stroke(on: HotkeyMachine, at: float, held: float) -> tuple[list[Action], list[Action]]:
    """Press and release; what came with the press, and what by the end."""
    first = on.press(at)
    later = on.tick(at + min(held, HOLD_S)) if held >= HOLD_S else []
    later += on.release(at + held)
    later += on.tick(at + held + SETTLE)
    assert on.due() is None
    return first, later


@pytest.mark.parametrize(
    ("mode", "active", "held", "first", "later"),
    [
        (Mode.HOLD, False, TAP, [START, BEGIN], [END]),
        (Mode.HOLD, False, HELD, [START, BEGIN], [END]),
        (Mode.HOLD, True, TAP, [BEGIN], [END]),
        (Mode.HOLD, True, HELD, [BEGIN], [END]),
        (Mode.TAP, False, TAP, [START], []),
        (Mode.TAP, False, HELD, [START], []),
        (Mode.TAP, True, TAP, [STOP], []),
        (Mode.TAP, True, HELD, [STOP], []),
        (Mode.AUTO, False, TAP, [START], []),
        (Mode.AUTO, False, HELD, [START], [BEGIN, END]),
        (Mode.AUTO, True, TAP, [BEGIN], [STOP]),
        (Mode.AUTO, True, HELD, [BEGIN], [END]),
    ],
)
def test_press_and_release(
    mode: Mode, active: bool, held: float, first: list[Action], later: list[Action]
) -> None:
    """The table of the module's docstring, row by row."""
    assert stroke(machine(mode, active=active), 10.0, held) == (first, later)


@pytest.mark.parametrize(
    ("active", "held", "first", "later"),
    [
        (False, TAP, [START, BEGIN], [END]),
        (False, HELD, [START, BEGIN], [END]),
        (True, TAP, [BEGIN], [STOP]),
        (True, HELD, [BEGIN], [END]),
    ],
)
def test_with_push_to_talk_the_first_press_opens_the_microphone_at_once(
    active: bool, held: float, first: list[Action], later: list[Action]
) -> None:
    """The start alone would leave it closed until the press is known to be a hold."""
    auto = machine(Mode.AUTO, active=active)
    auto.push_to_talk = True
    assert stroke(auto, 10.0, held) == (first, later)


@pytest.mark.parametrize("mode", Mode)
def test_listening_begins_with_the_press(mode: Mode) -> None:
    """No word is lost while the machine waits to see whether it is a tap or a hold."""
    assert machine(mode).press(5.0)[0] is START


def test_hold_is_known_at_the_threshold_and_not_before() -> None:
    auto = machine(Mode.AUTO)
    auto.press(1.0)
    assert auto.due() == 1.0 + HOLD_S
    assert auto.tick(1.0 + HOLD_S - 0.001) == []
    assert auto.tick(1.0 + HOLD_S) == [BEGIN]


def test_a_release_exactly_at_the_threshold_is_a_hold() -> None:
    auto = machine(Mode.AUTO, active=True)
    auto.press(1.0)
    auto.release(1.0 + HOLD_S)
    assert auto.tick(9.0) == [END]


def test_a_late_clock_changes_nothing() -> None:
    """The hold was long enough by its own times, though no tick came in between."""
    auto = machine(Mode.AUTO)
    assert auto.press(1.0) == [START]
    assert auto.release(1.0 + HELD) + auto.tick(99.0) == [BEGIN, END]


def test_auto_repeat_is_one_press() -> None:
    hold = machine(Mode.HOLD)
    assert hold.press(1.0) == [START, BEGIN]
    for step in range(100):
        assert hold.press(1.66 + step * 0.033) == []
    hold.release(5.0)
    assert hold.tick(5.0 + SETTLE) == [END]


@pytest.mark.parametrize("mode", Mode)
def test_repeats_that_come_as_release_and_press_are_one_press(mode: Mode) -> None:
    """Some sources report each repeat so, both at the same moment."""
    noisy, clean = machine(mode, active=True), machine(mode, active=True)
    actions = noisy.press(1.0)
    for step in range(50):
        moment = 1.5 + step * 0.04
        actions += noisy.release(moment) + noisy.press(moment)
    actions += noisy.release(4.0) + noisy.tick(5.0)
    assert actions == clean.press(1.0) + clean.release(4.0) + clean.tick(5.0)


def test_chatter_of_a_worn_key_is_one_tap() -> None:
    tap = machine(Mode.TAP)
    actions = tap.press(1.0)
    actions += tap.release(1.005) + tap.press(1.012) + tap.release(1.09) + tap.press(1.1)
    actions += tap.release(1.105) + tap.tick(2.0)
    assert actions == [START]


def test_two_quick_taps_are_two() -> None:
    tap = machine(Mode.TAP)
    assert stroke(tap, 1.0, 0.05) == ([START], [])
    assert stroke(tap, 1.2, 0.05) == ([STOP], [])


def test_a_release_without_a_press_is_nothing() -> None:
    """Modifiers went up first and another source reports the key, or the app has just started."""
    auto = machine(Mode.AUTO, active=True)
    assert auto.release(1.0) + auto.tick(2.0) == []
    assert auto.due() is None
    assert stroke(auto, 3.0, HELD) == ([BEGIN], [END])


def test_a_release_that_overtakes_its_press_still_ends_it() -> None:
    """Each comes by a process of its own; else the microphone would stay open for minutes."""
    hold = machine(Mode.HOLD)
    assert hold.release(1.2) == []
    assert hold.press(1.0) + hold.tick(3.0) == [START, BEGIN, END]
    assert hold.due() is None


def test_an_overtaken_tap_still_ends_the_conversation() -> None:
    auto = machine(Mode.AUTO, active=True)
    auto.release(1.1)
    assert auto.press(1.0) + auto.tick(3.0) == [BEGIN, STOP]


def test_a_repeat_that_comes_after_the_release_is_not_a_press() -> None:
    """Each repeat comes by a process of its own too; the microphone must not open again."""
    hold = machine(Mode.HOLD, active=True)
    assert hold.press(1.0) == [BEGIN]
    hold.release(2.0)
    assert hold.press(1.99) == []
    assert hold.tick(2.0 + SETTLE) == [END]
    assert hold.press(1.98) == []
    assert hold.due() is None


def test_a_lost_release_is_noticed_at_the_next_press() -> None:
    hold = machine(Mode.HOLD, active=True)
    assert hold.press(1.0) == [BEGIN]
    assert hold.press(1.0 + REPEAT_GAP_S + 0.01) == [END, BEGIN]


def test_a_lost_release_never_ends_the_conversation() -> None:
    """Nobody knows whether it was a tap; the next press means that the user wants to talk."""
    auto = machine(Mode.AUTO, active=True)
    auto.press(1.0)
    assert auto.press(30.0) == [END, BEGIN]


@pytest.mark.parametrize("mode", [Mode.HOLD, Mode.AUTO])
@pytest.mark.parametrize("active", [False, True])
def test_a_lost_release_closes_the_microphone_in_the_end(mode: Mode, active: bool) -> None:
    lost = machine(mode, active=active)
    actions = lost.press(1.0)
    while (due := lost.due()) is not None:
        actions += lost.tick(due)
    assert actions[-1] is END
    assert lost.due() is None
    assert lost.release(1.0 + LONGEST_HOLD_S + 5.0) + lost.tick(500.0) == []
    assert stroke(lost, 600.0, HELD) == ([BEGIN], [END])


@pytest.mark.parametrize("mode", Mode)
def test_the_conversation_ends_under_a_held_key(mode: Mode) -> None:
    """Then nothing more comes of this press, and the next one starts afresh."""
    held = machine(mode)
    held.press(1.0)
    held.tick(1.0 + HOLD_S)
    held.conversation(False)
    assert held.due() is None
    assert held.release(3.0) + held.tick(4.0) == []
    assert held.press(5.0)[0] is START


def test_started_from_the_tray_ended_by_the_key() -> None:
    tap = machine(Mode.TAP)
    tap.conversation(True)
    assert tap.press(1.0) == [STOP]


@pytest.mark.parametrize("mode", Mode)
def test_toggle_starts_and_ends_whatever_the_mode(mode: Mode) -> None:
    toggled = machine(mode)
    assert toggled.toggle(1.0) == [START]
    assert toggled.toggle(1.1) == [STOP]


def test_toggle_while_held_ends_the_hold() -> None:
    hold = machine(Mode.HOLD)
    hold.press(1.0)
    assert hold.toggle(2.0) == [STOP]
    assert hold.release(3.0) + hold.tick(4.0) == []


def test_a_new_mode_under_a_held_key_ends_the_hold() -> None:
    changed = machine(Mode.HOLD, active=True)
    changed.press(1.0)
    changed.mode = Mode.TAP
    changed.release(2.0)
    assert changed.tick(3.0) == [END]


def test_a_clock_that_runs_back_is_not_believed() -> None:
    hold = machine(Mode.HOLD)
    hold.press(10.0)
    hold.release(9.0)
    assert hold.due() == 10.0 + DEBOUNCE_S


@dataclass(frozen=True)
class Step:
    """Something happens a while after the last thing."""

    what: str
    after: float


GAPS = st.one_of(
    st.floats(0.0, 0.1),
    st.sampled_from([DEBOUNCE_S, HOLD_S, REPEAT_GAP_S, LONGEST_HOLD_S]),
    st.floats(0.0, 3.0),
    st.floats(100.0, 200.0),
)
ANYTHING = st.lists(
    st.builds(
        Step,
        st.sampled_from(["press", "release", "tick", "toggle", "started", "ended"]),
        GAPS,
    ),
    max_size=40,
)
KEYS_ONLY = st.lists(st.builds(Step, st.sampled_from(["press", "release"]), GAPS), max_size=30)


def play(on: HotkeyMachine, steps: list[Step], *, punctual: bool) -> list[Action]:
    """Run the steps, with every tick in time or none at all, and settle."""
    now, actions = 0.0, []
    for step in steps:
        now += step.after
        while punctual and (due := on.due()) is not None and due <= now:
            actions += on.tick(due)
        if step.what in ("started", "ended"):
            on.conversation(step.what == "started")
            actions.append(step.what)
        else:
            actions += getattr(on, step.what)(now)
    while (due := on.due()) is not None:
        actions += on.tick(due)
    return actions


@settings(deadline=None)
@given(st.sampled_from(Mode), ANYTHING, st.booleans())
def test_actions_make_sense_in_any_order(mode: Mode, steps: list[Step], punctual: bool) -> None:
    """START and STOP alternate, talk is bracketed inside a conversation and never left open."""
    active = talking = False
    for action in play(HotkeyMachine(mode), steps, punctual=punctual):
        if action == "started":
            active = True
        elif action == "ended":
            active = talking = False
        elif action is START:
            assert not active
            active = True
        elif action is STOP:
            assert active
            active = talking = False
        elif action is BEGIN:
            assert active
            assert not talking
            talking = True
        else:
            assert talking
            talking = False
    assert not talking


@settings(deadline=None)
@given(st.sampled_from(Mode), KEYS_ONLY)
def test_a_late_clock_never_changes_what_happens(mode: Mode, steps: list[Step]) -> None:
    assert play(HotkeyMachine(mode), steps, punctual=True) == play(
        HotkeyMachine(mode), steps, punctual=False
    )


@settings(deadline=None)
@given(
    st.sampled_from(Mode),
    st.booleans(),
    st.lists(st.tuples(st.floats(0.05, 5.0), st.floats(0.05, 2.0)), max_size=8),
    st.floats(0.02, 0.9),
    st.booleans(),
)
def test_auto_repeat_never_changes_what_happens(
    mode: Mode, active: bool, strokes: list[tuple[float, float]], rate: float, pairs: bool
) -> None:
    """Whatever the rate, and whether each repeat is a press or a release with a press."""
    plain, repeating = machine(mode, active=active), machine(mode, active=active)
    expected: list[Action] = []
    found: list[Action] = []
    now = 1.0
    for held, pause in strokes:
        expected += plain.press(now)
        found += repeating.press(now)
        moment = now + rate
        while moment < now + held:
            found += repeating.release(moment) if pairs else []
            found += repeating.press(moment)
            moment += rate
        expected += plain.release(now + held) + plain.tick(now + held + DEBOUNCE_S)
        found += repeating.release(now + held) + repeating.tick(now + held + DEBOUNCE_S)
        now += held + pause
    assert found == expected
