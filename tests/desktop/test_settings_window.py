"""The settings window, as a person, a keyboard and a screen reader use it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from vibeassist import secrets
from vibeassist.assets import asset
from vibeassist.audio.devices import Device
from vibeassist.checks.findings import Finding, ok, problem
from vibeassist.conversation.events import Ended
from vibeassist.conversation.opening import HANDLE_FILE
from vibeassist.conversation.state import State
from vibeassist.desktop.face import Face, Shown
from vibeassist.desktop.hotkey_host import HotkeyStatus
from vibeassist.desktop.hotkeys.errors import CombinationTaken, HotkeyUnsupported
from vibeassist.desktop.pages import about, audio, connection, sound_check, voice
from vibeassist.desktop.pages.about import AboutPage
from vibeassist.desktop.pages.audio import AudioPage
from vibeassist.desktop.pages.connection import ConnectionPage
from vibeassist.desktop.pages.conversation import ConversationPage
from vibeassist.desktop.pages.general import GeneralPage
from vibeassist.desktop.pages.hotkey import HotkeyPage
from vibeassist.desktop.pages.privacy import PrivacyPage
from vibeassist.desktop.pages.rows import Page
from vibeassist.desktop.pages.voice import VoicePage
from vibeassist.desktop.settings_window import SettingsWindow, waits
from vibeassist.settings import Connection, Settings, data_dir

CANARY = "canary-key-4711"


@pytest.fixture(autouse=True)
def machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No keyring, no devices, no autostart but the test's own."""
    monkeypatch.setattr(secrets, "_backend", lambda: None)
    monkeypatch.setattr(secrets, "_for_this_run", {})
    monkeypatch.setattr(audio, "list_devices", list)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "xdg"))
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "GNOME")


@pytest.fixture
def window(qtbot: Any, parts: Any) -> SettingsWindow:
    window = SettingsWindow(parts.talk, parts.preferences, parts.theme)
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def page(window: SettingsWindow, qtbot: Any) -> Callable[[type[Page]], Any]:
    def turn(kind: type[Page]) -> Page:
        return window.turn_to(kind)

    return turn


def type_into(line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


# All pages


def test_every_control_has_a_name(window: SettingsWindow):
    nameless = []
    for index in range(window.list.count()):
        window.list.setCurrentRow(index)
        for widget in window.findChildren(QWidget):
            focusable = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            if not widget.isVisible() or not focusable:
                continue
            interface = QAccessible.queryAccessibleInterface(widget)
            if interface is None or not interface.text(QAccessible.Text.Name):
                nameless.append((index, type(widget).__name__, widget.objectName()))
    assert nameless == []


def test_every_page_is_reached_by_keyboard(window: SettingsWindow):
    window.list.setFocus()
    seen = [window.page.accessibleName()]
    for _ in range(window.list.count() - 1):
        QTest.keyClick(window.list, Qt.Key.Key_Down)
        seen.append(window.page.accessibleName())
    assert len(set(seen)) == window.list.count() == 8


def test_escape_closes_the_window(window: SettingsWindow):
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


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
    combo = conversation.silence.combo
    combo.setCurrentIndex(combo.findData(800))
    combo.activated.emit(combo.currentIndex())
    activity = parts.preferences.settings.conversation.voice_activity
    assert (activity.interruptions, activity.silence_duration_ms) == (False, 800)


def test_a_value_from_the_file_that_is_not_offered_is_shown(parts: Any, page: Any):
    parts.preferences.change("conversation", voice_activity={"silence_duration_ms": 650})
    assert page(ConversationPage).silence.combo.currentData() == 650


@pytest.mark.parametrize(
    ("kind", "row", "bad", "good", "setting"),
    [
        (ConnectionPage, "address", "http://a.example", "https://a.example", "gateway_url"),
        (ConnectionPage, "live_url", "ftp://x", "https://x.example", "live_url"),
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
    parts: Any, page: Any, window: SettingsWindow
):
    line = page(ConnectionPage).address.line
    line.setFocus()
    QTest.keyClicks(line, "https://a.example")
    window.close()
    assert parts.preferences.settings.connection.gateway_url == "https://a.example"


# What waits for the next conversation


def test_a_running_conversation_is_offered_to_start_anew(
    parts: Any, page: Any, window: SettingsWindow
):
    parts.talk._show(Face(State.LISTENING))
    parts.preferences.change("desktop", pill=False)
    parts.preferences.change("connection", keep_handle=False)
    assert not window.banner.isVisible()
    parts.preferences.change("conversation", voice="Kore")
    assert window.banner.isVisible()
    QTest.mouseClick(window.again, Qt.MouseButton.LeftButton)
    assert parts.commands[-1] == ("stop",)
    parts.talk.ended.emit(Ended("asked"))
    assert parts.commands[-1] == ("start",)
    assert not window.banner.isVisible()


def test_what_is_taken_back_needs_no_new_conversation():
    begun = Settings()
    changed = Settings(connection=Connection(mode="practice"))
    assert waits(begun, changed)
    assert not waits(begun, Settings())


# Connection


def test_only_what_belongs_to_the_way_is_shown(parts: Any, page: Any):
    connected = page(ConnectionPage)
    shown = {}
    for mode, card in connected.ways.items():
        QTest.mouseClick(card, Qt.MouseButton.LeftButton)
        assert parts.preferences.settings.connection.mode == mode
        shown[mode] = (connected._gemini.isVisible(), connected._gateway.isVisible())
    assert shown == {
        "auto": (True, True),
        "practice": (False, False),
        "direct": (True, False),
        "gateway": (False, True),
    }


def test_a_key_goes_in_and_is_never_shown_again(qtbot: Any, page: Any):
    """Without a keyring it lives in memory, and the page says so."""
    row = page(ConnectionPage).key
    qtbot.waitUntil(lambda: "no keyring" in row.note.text())
    assert row.line.echoMode() is QLineEdit.EchoMode.Password
    with qtbot.waitSignal(row.stored):
        type_into(row.line, CANARY)
    qtbot.waitUntil(row.forget.isVisible)
    assert row.line.text() == ""
    assert secrets.load_key() == CANARY
    assert "memory" in row.note.text()
    row.look()
    with qtbot.waitSignal(row.standing_changed):
        pass
    assert row.line.text() == ""
    with qtbot.waitSignal(row.stored):
        row.forget.click()
    assert secrets.load_key() is None


def test_a_key_that_cannot_be_one_is_refused_beside_the_field(page: Any):
    row = page(ConnectionPage).key
    type_into(row.line, "with space")
    assert row.error.isVisible()
    assert secrets.load_key() is None


def test_each_gateway_has_its_own_token(qtbot: Any, page: Any):
    connected = page(ConnectionPage)
    type_into(connected.address.line, "https://a.example")
    with qtbot.waitSignal(connected.token.stored):
        type_into(connected.token.line, "token-a")
    type_into(connected.address.line, "https://b.example")
    assert secrets.load_token("https://a.example") == "token-a"
    assert secrets.load_token("https://b.example") is None


def test_the_button_really_connects(qtbot: Any, page: Any):
    connected = page(ConnectionPage)
    connected.ways["practice"].click()
    connected.test.click()
    assert not connected.test.isEnabled()
    qtbot.waitUntil(connected.test.isEnabled, timeout=30_000)
    assert "practice server answers" in connected.verdict.sentence.text()


def test_the_button_tries_a_key_that_is_not_stored_yet(
    qtbot: Any, page: Any, monkeypatch: pytest.MonkeyPatch
):
    tried: list[tuple[str, str]] = []

    async def diagnose(settings: Settings, _: object, secret: str) -> Finding:
        tried.append((settings.connection.mode, secret))
        return problem("connection", "The key is refused.", "Make another.", cause="refused")

    monkeypatch.setattr(connection, "diagnose", diagnose)
    connected = page(ConnectionPage)
    connected.ways["direct"].click()
    connected.key.line.setText(CANARY)
    connected.test.click()
    qtbot.waitUntil(connected.test.isEnabled)
    assert tried == [("direct", CANARY)]
    assert connected.verdict.sentence.text() == "The key is refused."
    assert connected.verdict.hint.text() == "Make another."


# Voice and audio


def test_a_sample_is_said_to_be_impossible_in_practice(qtbot: Any, parts: Any, page: Any):
    parts.preferences.change("connection", mode="practice")
    voices = page(VoicePage)
    voices.sample.click()
    qtbot.waitUntil(voices.sample.isEnabled)
    assert "one voice of its own" in voices.verdict.sentence.text()


def test_a_sample_is_played_in_the_chosen_voice(
    qtbot: Any, parts: Any, page: Any, monkeypatch: pytest.MonkeyPatch
):
    asked: list[str] = []

    async def sample(_: Settings, name: str) -> bytes:
        asked.append(name)
        return b""

    monkeypatch.setattr(voice, "voice_sample", sample)
    monkeypatch.setattr(voice, "check_speaker", lambda *_: ok("speaker", "Played."))
    parts.preferences.change("conversation", voice="Kore")
    voices = page(VoicePage)
    voices.sample.click()
    qtbot.waitUntil(voices.sample.isEnabled)
    assert asked == ["Kore"]
    assert not voices.verdict.isVisible()


def test_devices_are_listed_once_and_the_chosen_one_stays(
    qtbot: Any, parts: Any, page: Any, monkeypatch: pytest.MonkeyPatch
):
    devices = [
        Device("Desk", "input", 1, 48_000, True, "ALSA", 0),
        Device("Desk", "input", 1, 48_000, False, "JACK", 1),
        Device("Loud", "output", 2, 48_000, True, "ALSA", 2),
    ]
    monkeypatch.setattr(audio, "list_devices", lambda: devices)
    parts.preferences.change("audio", microphone="Headset that is not connected")
    row = page(AudioPage).microphone
    qtbot.waitUntil(lambda: row.combo.findData("Desk") > 0)
    assert [row.combo.itemData(index) for index in range(row.combo.count())] == [
        "",
        "Desk",
        "Headset that is not connected",
    ]
    assert "Desk" in row.combo.itemText(0)
    assert row.combo.currentData() == "Headset that is not connected"


def test_say_something_hears_a_voice_and_shows_the_microphone_open(
    qtbot: Any, parts: Any, page: Any
):
    parts.preferences.change("audio", microphone=str(asset("sample.wav")), speaker="none")
    check = page(AudioPage).check
    check.speak.click()
    assert parts.talk.face.shown is Shown.LISTENING
    qtbot.waitUntil(lambda: check.meter._level > -50, timeout=10_000)
    qtbot.waitUntil(check.play.isVisible, timeout=10_000)
    assert "hears you well" in check.verdict.sentence.text()
    assert parts.talk.face.shown is Shown.IDLE
    check._recording = check._recording[:8000]
    check.play.click()
    qtbot.waitUntil(lambda: check.speaker_verdict.isVisible(), timeout=10_000)
    assert "was played" in check.speaker_verdict.sentence.text()


def test_a_forbidden_microphone_is_not_opened(
    parts: Any, page: Any, monkeypatch: pytest.MonkeyPatch
):
    class Forbidding:
        def checkPermission(self, _: object) -> Qt.PermissionStatus:  # noqa: N802
            return Qt.PermissionStatus.Denied

    class Application:
        instance = staticmethod(Forbidding)

    monkeypatch.setattr(sound_check, "QCoreApplication", Application)
    judged: list[Finding] = []
    check = page(AudioPage).check
    check.judged.connect(judged.append)
    check.speak.click()
    assert [finding.cause for finding in judged] == ["no-permission"]
    assert "does not let" in check.verdict.sentence.text()
    assert not parts.talk.face.checking


def test_a_microphone_that_is_asked_for_is_opened_after_the_answer(
    parts: Any, page: Any, monkeypatch: pytest.MonkeyPatch
):
    asked: list[Callable[[Any], None]] = []
    listened: list[bool] = []

    class Asking:
        def checkPermission(self, _: object) -> Qt.PermissionStatus:  # noqa: N802
            return Qt.PermissionStatus.Undetermined

        def requestPermission(  # noqa: N802
            self, _: object, __: object, then: Callable[[Any], None]
        ) -> None:
            asked.append(then)

    class Application:
        instance = staticmethod(Asking)

    class Answer:
        def status(self) -> Qt.PermissionStatus:
            return Qt.PermissionStatus.Granted

    monkeypatch.setattr(sound_check, "QCoreApplication", Application)
    check = page(AudioPage).check
    check.speak.click()
    assert not parts.talk.face.checking
    monkeypatch.setattr(check, "listen", lambda: listened.append(True))
    asked[0](Answer())
    assert listened == [True]


def test_leaving_the_page_closes_the_microphone(qtbot: Any, parts: Any, page: Any):
    parts.preferences.change("audio", microphone=str(asset("sample.wav")))
    check = page(AudioPage).check
    check.speak.click()
    page(VoicePage)
    qtbot.waitUntil(lambda: not parts.talk.face.checking, timeout=3000)


def test_in_a_conversation_the_level_is_the_conversations(parts: Any, page: Any):
    check = page(AudioPage).check
    parts.talk._show(Face(State.LISTENING))
    parts.talk.levels_changed.emit(-20.0, -120.0)
    assert not check.speak.isEnabled()
    assert check.meter._level == -20.0


# Hotkey, privacy, general, about


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
