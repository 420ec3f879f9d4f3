"""The settings window, as a person, a keyboard and a screen reader use it."""

from typing import Any

import pytest
from pydantic import BaseModel
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.desktop.fields import pick, type_into
from vibeassist.conversation.events import Ended
from vibeassist.conversation.state import State
from vibeassist.desktop.face import Face
from vibeassist.desktop.pages.bound import Binding
from vibeassist.desktop.pages.connection import ConnectionPage
from vibeassist.desktop.pages.conversation import ConversationPage
from vibeassist.desktop.pages.general import GeneralPage
from vibeassist.desktop.pages.rows import Page
from vibeassist.desktop.pages.voice import VoicePage
from vibeassist.desktop.settings_window import SettingsWindow, waits
from vibeassist.settings import Settings

# All pages


ON_CARDS = {"conversation.persona", "conversation.personas"}
"""On the page "Personas", which has tests of its own."""


def test_every_control_has_a_name(settings_window: SettingsWindow):
    nameless = []
    for index in range(settings_window.list.count()):
        settings_window.list.setCurrentRow(index)
        for widget in settings_window.findChildren(QWidget):
            focusable = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            if not widget.isVisible() or not focusable:
                continue
            interface = QAccessible.queryAccessibleInterface(widget)
            if interface is None or not interface.text(QAccessible.Text.Name):
                nameless.append((index, type(widget).__name__, widget.objectName()))
    assert nameless == []


def test_every_page_is_reached_by_keyboard(settings_window: SettingsWindow):
    settings_window.list.setFocus()
    seen = [settings_window.page.accessibleName()]
    for _ in range(settings_window.list.count() - 1):
        QTest.keyClick(settings_window.list, Qt.Key.Key_Down)
        seen.append(settings_window.page.accessibleName())
    assert len(set(seen)) == settings_window.list.count() == 9


def settings_of(section: type[BaseModel], prefix: str = "") -> list[str]:
    """The dotted names of everything that can be set."""
    names = []
    for name, field in section.model_fields.items():
        nested = isinstance(field.annotation, type) and issubclass(field.annotation, BaseModel)
        inner = settings_of(field.annotation, f"{prefix}{name}.") if nested else [prefix + name]
        names += inner
    return names


def test_everything_that_can_be_set_can_be_set_here(settings_window: SettingsWindow):
    for index in range(settings_window.list.count()):
        settings_window.list.setCurrentRow(index)
    bound = {each.setting.name for each in settings_window.findChildren(Binding)}
    assert set(settings_of(Settings)) - bound == ON_CARDS


def test_escape_closes_the_window(settings_window: SettingsWindow):
    QTest.keyClick(settings_window, Qt.Key.Key_Escape)
    assert not settings_window.isVisible()


def test_the_wheel_over_a_list_never_changes_the_choice(page: Any):
    combo = page(GeneralPage).look.combo
    where, down = QPointF(5, 5), QPoint(0, -120)
    none, plain = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    phase = Qt.ScrollPhase.NoScrollPhase
    combo.wheelEvent(QWheelEvent(where, where, QPoint(), down, none, plain, phase, False))
    assert combo.currentIndex() == 0


# What is changed


def test_a_switch_holds_at_once_and_follows_the_menu(parts: Any, page: Any):
    row = page(ConversationPage).pill
    QTest.mouseClick(row.switch, Qt.MouseButton.LeftButton)
    assert parts.preferences.settings.desktop.pill is False
    parts.actions.pill.trigger()
    assert row.switch.isChecked()


def test_a_choice_in_a_nested_section_keeps_its_neighbours(parts: Any, page: Any):
    conversation = page(ConversationPage)
    conversation.interruptions.switch.click()
    pick(conversation.silence.combo, 800)
    activity = parts.preferences.settings.conversation.voice_activity
    assert (activity.interruptions, activity.silence_duration_ms) == (False, 800)


def test_a_value_from_the_file_that_is_not_offered_is_shown(parts: Any, page: Any):
    parts.preferences.change("conversation", voice_activity={"silence_duration_ms": 650})
    assert page(ConversationPage).silence.combo.currentData() == 650
    assert page(ConversationPage).silence.combo.currentText() == "0.65 seconds"


@pytest.mark.parametrize(
    ("kind", "row", "bad", "good", "setting"),
    [
        (ConnectionPage, "address", "http://a.example", "https://a.example", "gateway_url"),
        (ConnectionPage, "live_url", "ftp://x", "https://x.example", "live_url"),
        (ConnectionPage, "version", "beta", "v1alpha", "api_version"),
        (ConnectionPage, "authority", "/nowhere.pem", "", "ca_file"),
        (VoicePage, "model", "gemini-2.0-flash-live-001", "gemini-3.8-live", "model"),
    ],
)
def test_a_bad_value_is_not_saved_and_says_why_beside_the_field(
    parts: Any, page: Any, kind: type[Page], row: str, bad: str, good: str, setting: str
):
    field = getattr(page(kind), row)
    section = "conversation" if kind is VoicePage else "connection"
    type_into(field.line, bad)
    assert getattr(getattr(parts.preferences.settings, section), setting) == ""
    assert field.error.isVisible()
    assert field.error.text()
    assert field.line.text() == bad
    assert field.line.accessibleDescription() == field.error.text()
    type_into(field.line, good or "x")
    field.line.clear()
    type_into(field.line, good) if good else field.commit()
    assert not field.error.isVisible()
    assert getattr(getattr(parts.preferences.settings, section), setting) == good


def test_a_text_of_several_lines_holds_when_it_is_left(parts: Any, page: Any):
    text = page(VoicePage).instruction.text
    text.setFocus()
    QTest.keyClicks(text, "Be brief.")
    text.clearFocus()
    assert parts.preferences.settings.conversation.instruction == "Be brief."


def test_closing_the_window_loses_nothing_that_was_typed(
    parts: Any, page: Any, settings_window: SettingsWindow
):
    line = page(ConnectionPage).address.line
    line.setFocus()
    QTest.keyClicks(line, "https://a.example")
    settings_window.close()
    assert parts.preferences.settings.connection.gateway_url == "https://a.example"


# What waits for the next conversation


def test_a_running_conversation_is_offered_to_start_anew(
    parts: Any, page: Any, settings_window: SettingsWindow
):
    parts.talk._show(Face(State.LISTENING))
    parts.preferences.change("desktop", pill=False)
    parts.preferences.change("connection", keep_handle=False)
    assert not settings_window.banner.isVisible()
    parts.preferences.change("history", keep=True)
    parts.preferences.change("conversation", personas=[{"name": "Another"}])
    assert not settings_window.banner.isVisible()
    parts.preferences.change("conversation", voice="Kore")
    assert settings_window.banner.isVisible()
    QTest.mouseClick(settings_window.again, Qt.MouseButton.LeftButton)
    assert parts.commands[-1] == ("stop",)
    parts.talk.ended.emit(Ended("asked"))
    assert parts.commands[-1] == ("start",)
    assert not settings_window.banner.isVisible()


def changed(**sections: dict[str, Any]) -> Settings:
    return Settings.model_validate(sections)


@pytest.mark.parametrize(
    ("now", "new_conversation"),
    [
        (changed(connection={"mode": "practice"}), True),
        (changed(conversation={"voice": "Kore"}), True),
        (changed(conversation={"voice_activity": {"end_sensitivity": "low"}}), True),
        (changed(conversation={"hang_up_after_min": 2}), True),
        (changed(conversation={"persona": "Storyteller"}), True),
        (changed(audio={"echo": "off"}), True),
        (changed(conversation={"personas": [{"name": "Nobody's"}]}), False),
        (changed(connection={"keep_handle": False, "warm": True}), False),
        (changed(desktop={"pill": False}, history={"keep": True, "days": 7}), False),
        (changed(hotkey={"mode": "tap"}), False),
        (changed(), False),
    ],
)
def test_only_what_a_conversation_is_begun_with_needs_a_new_one(
    now: Settings, new_conversation: bool
):
    assert waits(Settings(), now) is new_conversation


def test_a_change_of_the_chosen_persona_waits_too():
    mine = {"name": "Storyteller", "instruction": "Sing.", "temperature": 1.0}
    begun = changed(conversation={"persona": "Storyteller"})
    now = changed(conversation={"persona": "Storyteller", "personas": [mine]})
    assert waits(begun, now)
