"""The first start: three steps, as somebody takes them who has never seen the program."""

import argparse
import sys
import time
from contextlib import ExitStack
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.desktop.desk import STARTER, desk, end, until
from vibeassist import secrets
from vibeassist.assets import asset
from vibeassist.checks.findings import Finding, ok, problem
from vibeassist.conversation.state import State
from vibeassist.desktop import app, first_steps
from vibeassist.desktop.deskchecks import judge_tray
from vibeassist.desktop.face import Face, Shown
from vibeassist.desktop.first_run import FirstRun, is_due
from vibeassist.desktop.hotkey_host import HotkeyStatus
from vibeassist.desktop.hotkeys.errors import CombinationTaken
from vibeassist.desktop.shell import Shell
from vibeassist.desktop.windows import FIRST_RUN
from vibeassist.settings import Settings

CANARY = "canary-key-4711"


@pytest.fixture(autouse=True)
def machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(secrets, "_backend", lambda: None)
    monkeypatch.setattr(secrets, "_for_this_run", {})
    monkeypatch.setattr(first_steps, "list_devices", list)
    monkeypatch.setattr(first_steps, "_tray_finding", lambda: judge_tray(False))


@pytest.fixture
def window(qtbot: Any, parts: Any) -> FirstRun:
    parts.talk.hotkey = HotkeyStatus(True, "x11", "Why.", "Ctrl+Alt+Space")
    window = FirstRun(parts.talk, parts.preferences, parts.theme, parts.memory)
    qtbot.addWidget(window)
    window.show()
    return window


def click(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def press_enter(window: FirstRun) -> None:
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)


def test_whoever_only_presses_enter_ends_in_a_conversation(
    qtbot: Any, parts: Any, window: FirstRun
):
    """Practice is chosen, the voice is heard, the key is shown: four presses and a sentence."""
    parts.preferences.change("audio", microphone=str(asset("sample.wav")))
    press_enter(window)
    assert parts.preferences.settings.connection.mode == "practice"
    assert not window.next.isEnabled()
    press_enter(window)
    qtbot.waitUntil(window.next.isEnabled, timeout=15_000)
    press_enter(window)
    assert "Ctrl+Alt+Space" in window.step.verdict.sentence.text()
    press_enter(window)
    assert not window.isVisible()
    assert ("start",) in parts.commands
    assert not is_due(parts.memory)


@pytest.mark.timeout(120)
def test_from_the_first_start_to_a_spoken_answer(qapp: Any, qtbot: Any):
    """The whole app in this process, with a recording as the microphone; nothing but Enter."""
    parser = argparse.ArgumentParser()
    app.add_arguments(parser)
    with ExitStack() as stack:
        shell = Shell(qapp, parser.parse_args([]), stack)
        shell.show_icon()
        qtbot.waitUntil(lambda: FIRST_RUN in shell.windows.visible())
        shell.preferences.change("audio", microphone=str(asset("sample.wav")), speaker="none")
        began = time.monotonic()
        greeting = cast(FirstRun, shell.windows.get(FIRST_RUN))
        press_enter(greeting)
        press_enter(greeting)
        qtbot.waitUntil(greeting.next.isEnabled, timeout=30_000)
        press_enter(greeting)
        press_enter(greeting)
        qtbot.waitUntil(lambda: shell.talk.face.shown is Shown.SPEAKING, timeout=60_000)
        print(f"from the first window to a spoken answer: {time.monotonic() - began:.1f} s")
        said = shell.keeper.transcript.entries
        qtbot.waitUntil(lambda: any(entry.speaker == "assistant" for entry in said))
        assert FIRST_RUN not in shell.windows.visible()
        shell.take_apart()


def test_closing_it_counts_as_seen_and_changes_nothing(parts: Any, window: FirstRun):
    assert is_due(parts.memory)
    window.close()
    assert not is_due(parts.memory)
    assert parts.preferences.settings == Settings()
    assert parts.commands == []


def test_what_is_not_done_can_be_skipped_but_never_looks_done(window: FirstRun):
    window.go(1)
    assert (window.next.isEnabled(), window.skip.isVisible()) == (False, True)
    click(window.skip)
    assert window.stack.currentIndex() == 2
    click(window.back)
    assert window.stack.currentIndex() == 1


@pytest.mark.parametrize("works", [True, False])
def test_an_entered_key_is_kept_and_really_tried(
    qtbot: Any, parts: Any, window: FirstRun, monkeypatch: pytest.MonkeyPatch, works: bool
):
    async def diagnose(settings: Settings) -> Finding:
        assert (settings.connection.mode, secrets.load_key()) == ("direct", CANARY)
        bad = problem("connection", "Refused.", "Make another.", cause="refused")
        return ok("connection", "It answers.") if works else bad

    monkeypatch.setattr(first_steps, "diagnose", diagnose)
    step = window.step
    click(step.ways["direct"])
    assert not window.next.isEnabled()
    step.key.line.setText(CANARY)
    click(step.test)
    qtbot.waitUntil(lambda: step.verdict.sentence.text() in ("It answers.", "Refused."))
    assert window.next.isEnabled() is works
    assert step.key.line.text() == ""


def test_a_gateways_address_is_checked_at_once(parts: Any, window: FirstRun):
    step = window.step
    click(step.ways["gateway"])
    step.address.line.setText("http://far.example")
    assert step.address.commit() is False
    assert step.address.error.isVisible()
    assert parts.preferences.settings.connection.gateway_url == ""


def test_a_silent_microphone_does_not_let_one_on(window: FirstRun):
    window.go(1)
    zeros = problem("microphone", "Nothing but zeros.", "Allow it.", cause="zeros")
    window.step.check.judged.emit(zeros)
    assert not window.next.isEnabled()


def test_a_press_of_the_key_is_seen(qtbot: Any, parts: Any, window: FirstRun):
    window.go(2)
    parts.talk._show(Face(State.CONNECTING))
    assert "It works" in window.step.tried.sentence.text()
    qtbot.waitUntil(window.step.tray.isVisible)
    assert "no tray icons" in window.step.tray.sentence.text()


def test_a_taken_key_is_said_with_what_to_do(parts: Any, window: FirstRun):
    window.go(2)
    taken = CombinationTaken("It is taken.", hint="Choose another.")
    parts.talk.hotkey_changed.emit(HotkeyStatus(True, problem=taken))
    assert window.step.verdict.sentence.text() == "It is taken."
    assert window.step.verdict.hint.text() == "Choose another."


def test_every_control_has_a_name(window: FirstRun):
    nameless = []
    for index in range(3):
        window.go(index)
        for widget in window.findChildren(QWidget):
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                found = QAccessible.queryAccessibleInterface(widget)
                if not found.text(QAccessible.Text.Name):
                    nameless.append((index, type(widget).__name__))
    assert nameless == []


@pytest.mark.desktop
def test_the_first_start_greets_and_the_second_does_not(tmp_path: Path):
    """The real program on a real screen; a start with options is nobody's first look."""
    with desk(tmp_path) as made:
        made.env["VIBEASSIST_CONFIG_DIR"] = str(tmp_path / "new")
        (tmp_path / "new").mkdir()
        greeted = []
        for _ in range(2):
            app = made.start(sys.executable, "-c", STARTER)
            until(made.icon, "the icon")
            if not greeted:
                until(lambda: "Welcome – vibeassist" in made.windows(), "the first run")
            else:
                made.run(sys.executable, "-m", "vibeassist", "--show")
                until(lambda: made.shown() > 1, "another window")
            greeted.append("Welcome – vibeassist" in made.windows())
            assert end(app) == 0
    assert greeted == [True, False]
