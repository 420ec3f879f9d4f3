"""The pages "Hotkey", "Privacy", "General" and "About"."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.desktop.fields import answer, pick, questions
from vibeassist.checks.findings import Finding, ok, problem
from vibeassist.conversation.history import About, History
from vibeassist.conversation.opening import HANDLE_FILE
from vibeassist.conversation.transcript import Entry
from vibeassist.desktop.hotkey_host import HotkeyStatus
from vibeassist.desktop.hotkeys.errors import CombinationTaken, HotkeyUnsupported
from vibeassist.desktop.pages import about
from vibeassist.desktop.pages.about import AboutPage
from vibeassist.desktop.pages.general import GeneralPage
from vibeassist.desktop.pages.hotkey import HotkeyPage
from vibeassist.desktop.pages.privacy import PrivacyPage
from vibeassist.desktop.windows import HISTORY
from vibeassist.settings import data_dir


def test_a_pressed_combination_becomes_the_hotkey(parts: Any, page: Any):
    keys = page(HotkeyPage)
    keys.edit.setKeySequence(QKeySequence("Ctrl+Alt+K"))
    keys.edit.editingFinished.emit()
    assert parts.preferences.settings.hotkey.keys == "Ctrl+Alt+K"
    keys.usual.click()
    assert parts.preferences.settings.hotkey.keys == ""


def test_a_key_that_types_is_refused_beside_the_field(parts: Any, page: Any):
    keys = page(HotkeyPage)
    keys.edit.setKeySequence(QKeySequence("K"))
    keys.edit.editingFinished.emit()
    assert keys.keys.error.isVisible()
    assert parts.preferences.settings.hotkey.keys == ""


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (HotkeyStatus(True, "x11", "The X server gives it.", "Ctrl+Alt+Space"), "is yours"),
        (HotkeyStatus(True, problem=CombinationTaken("It is taken.", hint="x")), "It is taken."),
        (HotkeyStatus(True, problem=HotkeyUnsupported("Not here.", hint="x")), "Not here."),
        (HotkeyStatus(), "There is no hotkey."),
    ],
)
def test_what_became_of_the_key_is_said(parts: Any, page: Any, status: HotkeyStatus, words: str):
    keys = page(HotkeyPage)
    parts.talk.hotkey_changed.emit(status)
    assert words in keys.verdict.sentence.text()


def test_the_desktops_own_key_is_not_edited_here(parts: Any, page: Any):
    keys = page(HotkeyPage)
    parts.talk.hotkey_changed.emit(HotkeyStatus(True, "portal", "x", "Ctrl+Space", False))
    assert not keys.keys.isVisible()


def test_a_recipe_can_be_copied(page: Any):
    keys = page(HotkeyPage)
    keys.desktop.choose("sway")
    QTest.mouseClick(keys.copy, Qt.MouseButton.LeftButton)
    assert "bindsym" in QGuiApplication.clipboard().text()
    assert "--press" in QGuiApplication.clipboard().text()


def test_the_handle_can_be_forgotten(page: Any):
    path = data_dir() / HANDLE_FILE
    path.write_text("{}")
    privacy = page(PrivacyPage)
    privacy.forget.click()
    assert not path.exists()
    assert privacy.verdict.sentence.text() == "It is forgotten."
    privacy.forget.click()
    assert privacy.verdict.sentence.text() == "There was none."


def test_start_at_login_is_what_the_system_says(page: Any, tmp_path: Path):
    general = page(GeneralPage)
    assert not general.at_login.isChecked()
    general.at_login.click()
    assert general.at_login.isChecked()
    assert list((tmp_path / "xdg" / "autostart").iterdir())
    general.at_login.click()
    assert not list((tmp_path / "xdg" / "autostart").iterdir())


def test_all_checks_can_be_made_and_copied(qtbot: Any, page: Any, monkeypatch: pytest.MonkeyPatch):
    async def examine(_: object, tell: Callable[[Finding], None], **__: object) -> list[Finding]:
        found = [ok("sound", "There."), problem("clock", "Wrong.", "Set it.", cause="clock")]
        for each in found:
            tell(each)
        return found

    monkeypatch.setattr(about, "examine", examine)
    checks = page(AboutPage)
    checks.check.click()
    qtbot.waitUntil(checks.copy.isVisible)
    assert [verdict.sentence.text() for verdict in checks._verdicts] == ["There.", "Wrong."]
    checks.copy.click()
    assert '"cause": "clock"' in QGuiApplication.clipboard().text()


def test_every_part_has_a_licence(qtbot: Any, page: Any):
    shown = page(AboutPage).licences
    qtbot.waitUntil(lambda: bool(shown.toPlainText()), timeout=10_000)
    lines = shown.toPlainText().splitlines()
    assert any(line.startswith("numpy ") for line in lines)
    assert all(": " in line and line.rpartition(": ")[2] for line in lines)


# What is kept


def keep_one(text: str = "Hello") -> None:
    history, at = History(), datetime.now()
    history.append(history.begin(About(at, "practice", "m")), Entry("user", text, at))


def test_by_default_no_conversation_is_kept(parts: Any, page: Any, qtbot: Any):
    privacy = page(PrivacyPage)
    assert not privacy.history.switch.isChecked()
    qtbot.waitUntil(lambda: privacy.there.hint.text() == "There are none.")
    assert not privacy.delete.isEnabled()
    privacy.history.switch.click()
    assert parts.preferences.settings.history.keep
    pick(privacy.days.combo, 7)
    assert parts.preferences.settings.history.days == 7


def test_the_history_is_opened_from_there_and_summaries_are_off(parts: Any, page: Any, qtbot: Any):
    window = QWidget()
    qtbot.addWidget(window)
    parts.windows.register(HISTORY, lambda: window)
    privacy = page(PrivacyPage)
    privacy.show_history.click()
    assert parts.windows.visible() == [HISTORY]
    assert not privacy.summarise.switch.isChecked()
    privacy.summarise.switch.click()
    assert parts.preferences.settings.history.summarise


@pytest.mark.parametrize(("word", "left"), [("Keep", 1), ("Delete everything", 0)])
def test_switching_it_off_asks_what_becomes_of_what_there_is(
    parts: Any, page: Any, qtbot: Any, word: str, left: int
):
    parts.preferences.change("history", keep=True)
    keep_one()
    privacy = page(PrivacyPage)
    qtbot.waitUntil(privacy.delete.isEnabled)
    privacy.history.switch.click()
    assert not parts.preferences.settings.history.keep
    qtbot.waitUntil(lambda: bool(questions()))
    answer(word)
    qtbot.waitUntil(lambda: len(History().find()) == left)
    qtbot.waitUntil(lambda: privacy.delete.isEnabled() is bool(left))


def test_where_there_is_nothing_nothing_is_asked(parts: Any, page: Any, qtbot: Any):
    parts.preferences.change("history", keep=True)
    privacy = page(PrivacyPage)
    privacy._on_left_behind(0)
    assert questions() == []


def test_a_history_that_cannot_be_read_is_said_and_can_be_deleted(page: Any, qtbot: Any):
    History().path.write_bytes(b"no history" * 300)
    privacy = page(PrivacyPage)
    qtbot.waitUntil(privacy.history_verdict.isVisible)
    assert "cannot be used" in privacy.history_verdict.sentence.text()
    privacy.delete.click()
    answer("Delete everything")
    qtbot.waitUntil(lambda: not History().path.exists())
