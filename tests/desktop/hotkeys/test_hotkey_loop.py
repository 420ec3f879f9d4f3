"""The machine on an event loop: its clock, its backend and what comes from outside."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from vibeassist.desktop.hotkeys.base import KeyEvent, Lost, ignore_loss
from vibeassist.desktop.hotkeys.combination import Combination, parse
from vibeassist.desktop.hotkeys.errors import CombinationTaken, HotkeyError
from vibeassist.desktop.hotkeys.hotkey import OLDEST_S, Hotkey
from vibeassist.desktop.hotkeys.machine import DEBOUNCE_S, HOLD_S, LONGEST_HOLD_S, Action, Mode

KEYS = parse("Ctrl+Alt+Space")
START, STOP, BEGIN, END = Action.START, Action.STOP, Action.TALK_BEGIN, Action.TALK_END


class Keyboard:
    """A backend whose key a test presses."""

    name, why, trigger, editable = "test", "A test presses it.", "Ctrl+Alt+Space", True

    def __init__(self, refusal: HotkeyError | None = None) -> None:
        self.refusal = refusal
        self.started = False

    async def start(
        self,
        combination: Combination,
        on_press: KeyEvent,
        on_release: KeyEvent,
        on_lost: Lost = ignore_loss,
    ) -> None:
        if self.refusal:
            raise self.refusal
        self.started = True
        self.press, self.release, self.lose = on_press, on_release, on_lost

    async def stop(self) -> None:
        self.started = False


class Table:
    """A hotkey, what it did, and a loop whose time moves only when told."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, mode: Mode) -> None:
        self.now = 1000.0
        monkeypatch.setattr(asyncio.get_running_loop(), "time", lambda: self.now)
        self.actions: list[Action] = []
        self.problems: list[HotkeyError] = []
        self.hotkey = Hotkey(self.actions.append, self.problems.append, mode)

    async def pass_time(self, seconds: float) -> None:
        self.now += seconds
        for _ in range(3):  # once to find the timer due, once to run it
            await asyncio.sleep(0)


@pytest.fixture
async def table(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Table]:
    made = Table(monkeypatch, Mode.AUTO)
    yield made
    await made.hotkey.close()
    await made.pass_time(LONGEST_HOLD_S)


async def test_the_clock_decides_a_hold(table: Table) -> None:
    table.hotkey.press()
    assert table.actions == [START]
    await table.pass_time(HOLD_S + 0.001)
    assert table.actions == [START, BEGIN]
    table.hotkey.release()
    await table.pass_time(DEBOUNCE_S + 0.001)
    assert table.actions == [START, BEGIN, END]


async def test_a_lost_release_ends_by_the_clock(table: Table) -> None:
    table.hotkey.press()
    await table.pass_time(HOLD_S + 0.001)
    await table.pass_time(LONGEST_HOLD_S)
    assert table.actions == [START, BEGIN, END]


async def test_a_backend_presses_the_key(table: Table) -> None:
    keyboard = Keyboard()
    await table.hotkey.use(keyboard, KEYS)
    assert table.hotkey.backend is keyboard
    keyboard.press(table.now)
    await table.pass_time(0.1)
    keyboard.release(table.now)
    await table.pass_time(DEBOUNCE_S + 0.001)
    assert table.actions == [START]
    table.hotkey.conversation(False)
    keyboard.press(table.now)
    assert table.actions == [START, START]


async def test_another_key_replaces_the_first(table: Table) -> None:
    first, second = Keyboard(), Keyboard()
    await table.hotkey.use(first, KEYS)
    await table.hotkey.use(second, parse("F9"))
    assert not first.started
    assert second.started


async def test_a_refused_key_leaves_the_commands(table: Table) -> None:
    keyboard = Keyboard(CombinationTaken("It is taken."))
    with pytest.raises(CombinationTaken):
        await table.hotkey.use(keyboard, KEYS)
    assert table.hotkey.backend is None
    table.hotkey.toggle()
    assert table.actions == [START]


async def test_a_key_given_back_while_held_is_let_go(table: Table) -> None:
    """The user changes the key in the settings while holding it."""
    await table.hotkey.use(Keyboard(), KEYS)
    table.hotkey.press()
    await table.pass_time(1.0)
    await table.hotkey.close()
    await table.pass_time(DEBOUNCE_S + 0.001)
    assert table.actions == [START, BEGIN, END]


async def test_a_lost_key_is_told(table: Table) -> None:
    keyboard = Keyboard()
    await table.hotkey.use(keyboard, KEYS)
    keyboard.lose(HotkeyError("The X server is gone."))
    assert [str(problem) for problem in table.problems] == ["The X server is gone."]
    assert table.hotkey.backend is None


async def test_times_of_another_process_tell_the_hold(table: Table) -> None:
    """Both commands arrive late and together, yet the key was held for half a second."""
    table.hotkey.conversation(True)
    table.hotkey.press(table.now - 0.6)
    table.hotkey.release(table.now - 0.1)
    await table.pass_time(DEBOUNCE_S + 0.001)
    assert table.actions == [BEGIN, END]


@pytest.mark.parametrize("error", [-OLDEST_S - 1.0, 1.0])
async def test_impossible_times_are_those_of_arrival(table: Table, error: float) -> None:
    table.hotkey.conversation(True)
    table.hotkey.press(table.now + error)
    await table.pass_time(0.1)
    table.hotkey.release()
    await table.pass_time(DEBOUNCE_S + 0.001)
    assert table.actions == [BEGIN, STOP]


async def test_the_mode_can_change(table: Table) -> None:
    table.hotkey.mode = Mode.TAP
    assert table.hotkey.mode is Mode.TAP
    table.hotkey.press()
    await table.pass_time(2.0)
    assert table.actions == [START]
