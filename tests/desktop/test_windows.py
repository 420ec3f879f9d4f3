"""The captions window, the small window, and the register that holds them."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from vibeassist.conversation.captions import Caption
from vibeassist.conversation.events import Ended
from vibeassist.conversation.state import State
from vibeassist.desktop.captions import CaptionsWindow
from vibeassist.desktop.face import Face, Problem
from vibeassist.desktop.keeper import Keeper
from vibeassist.desktop.pill import Pill
from vibeassist.desktop.reports import Begun
from vibeassist.desktop.small import SmallWindow
from vibeassist.desktop.windows import Windows
from vibeassist.live.errors import ConnectionLost


@pytest.fixture
def window(qtbot: Any, parts: Any) -> CaptionsWindow:
    keeper = Keeper(parts.talk, parts.talk)
    window = CaptionsWindow(parts.talk, parts.actions, keeper, parts.theme)
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def small(qtbot: Any, parts: Any) -> SmallWindow:
    window = SmallWindow(
        parts.talk, parts.actions, parts.windows, parts.preferences, parts.theme, parts.memory
    )
    qtbot.addWidget(window)
    window.show()
    return window


def talk_a_little(parts: Any) -> None:
    parts.talk.begun.emit(Begun("practice", "m", "v"))
    for caption in (
        Caption("user", 1, "Which planets"),
        Caption("user", 1, "Which planets are up?", final=True),
        Caption("assistant", 1, "Jupiter and Saturn and Mars."),
        Caption("assistant", 1, "Jupiter and Saturn and Mars.", final=True, heard="Jupiter and"),
    ):
        parts.talk.caption_changed.emit(caption)


def lines(window: CaptionsWindow) -> list[str]:
    return [line for line in window.view.toPlainText().splitlines() if line]


def test_the_conversation_is_written_as_it_happens(parts: Any, window: CaptionsWindow):
    parts.talk.begun.emit(Begun("practice", "m", "v"))
    parts.talk.caption_changed.emit(Caption("user", 1, "Which"))
    assert lines(window)[-1] == "Which"
    parts.talk.caption_changed.emit(Caption("user", 1, "Which planets?", final=True))
    parts.talk.caption_changed.emit(Caption("assistant", 1, "Jupiter."))
    written = lines(window)
    assert written[0].startswith("Conversation with Practice")
    assert written[1].startswith("You")
    assert written[2] == "Which planets?"
    assert written[3].startswith("Assistant")
    assert written[4] == "Jupiter."


def test_what_was_not_heard_is_struck_through_and_said_to_be_so(parts: Any, window: CaptionsWindow):
    talk_a_little(parts)
    assert lines(window)[-1] == "Jupiter and Saturn and Mars.  not heard"
    cursor = window.view.document().find("Saturn")
    assert cursor.charFormat().fontStrikeOut()
    cursor = window.view.document().find("Jupiter")
    assert not cursor.charFormat().fontStrikeOut()


def test_another_theme_writes_the_same_words(parts: Any, window: CaptionsWindow):
    talk_a_little(parts)
    before = lines(window)
    parts.theme.changed.emit()
    assert lines(window) == before


def test_the_end_and_its_reason_are_written_down(parts: Any, window: CaptionsWindow):
    talk_a_little(parts)
    parts.talk._on_ended(Ended("failed", ConnectionLost("Gone.", hint="Try again.")))
    assert lines(window)[-1] == "Gone. Try again."


def test_what_is_new_scrolls_into_view_unless_one_reads_above(
    qtbot: Any, parts: Any, window: CaptionsWindow
):
    for number in range(60):
        parts.talk.typed.emit(f"line {number}")
    bar = window.view.verticalScrollBar()
    assert bar.maximum() > 0
    assert bar.value() == bar.maximum()
    bar.setValue(0)
    parts.talk.typed.emit("one more")
    assert bar.value() == 0


def test_a_typed_text_is_sent_by_enter_and_by_the_button(
    qtbot: Any, window: CaptionsWindow, parts: Any
):
    assert not window.send.isEnabled()
    QTest.keyClicks(window.input, "hello")
    assert window.send.isEnabled()
    QTest.keyClick(window.input, Qt.Key.Key_Return)
    QTest.keyClicks(window.input, "again")
    window.send.click()
    assert parts.commands == [("send_text", "hello"), ("send_text", "again")]
    assert window.input.text() == ""


def test_copying_takes_all_of_it(parts: Any, window: CaptionsWindow):
    talk_a_little(parts)
    window.copy.click()
    text = QGuiApplication.clipboard().text()
    assert "Which planets are up?" in text
    assert "[not heard: Saturn and Mars.]" in text


@pytest.mark.parametrize(
    ("name", "mark"), [("talk.md", "~~Saturn and Mars.~~"), ("talk.txt", "[not heard: Saturn")]
)
def test_saving_writes_the_kind_that_the_name_asks_for(
    parts: Any, window: CaptionsWindow, tmp_path: Path, name: str, mark: str
):
    talk_a_little(parts)
    window.save_to(str(tmp_path / name))
    assert mark in (tmp_path / name).read_text(encoding="utf-8")


def test_what_cannot_be_saved_says_why(parts: Any, window: CaptionsWindow, tmp_path: Path):
    talk_a_little(parts)
    window.save_to(str(tmp_path / "no such folder" / "talk.md"))
    assert parts.talk.last_problem is not None
    assert "No such file" in parts.talk.last_problem.sentence


def test_the_save_dialog_holds_up_nothing(qtbot: Any, parts: Any, window: CaptionsWindow):
    talk_a_little(parts)
    window.save.click()
    qtbot.waitUntil(lambda: QGuiApplication.modalWindow() is not None)
    dialog = QGuiApplication.modalWindow()
    assert dialog is not None
    parts.talk.typed.emit("meanwhile")
    assert lines(window)[-1] == "meanwhile"
    dialog.close()


def test_nothing_said_nothing_to_copy_or_save(window: CaptionsWindow):
    assert not window.copy.isEnabled()
    assert not window.save.isEnabled()


def test_the_buttons_follow_the_conversation(parts: Any, window: CaptionsWindow):
    assert window.toggle.text() == "Start"
    assert not window.mute.isVisible()
    parts.talk._show(Face(State.LISTENING))
    assert window.toggle.text() == "End"
    assert window.mute.isVisible()
    window.mute.click()
    window.toggle.click()
    assert parts.commands == [("set_muted", True), ("toggle",)]


def test_the_small_window_says_once_why_it_is_there(qtbot: Any, parts: Any, small: SmallWindow):
    assert small._why.isVisible()
    again = SmallWindow(
        parts.talk, parts.actions, parts.windows, parts.preferences, parts.theme, parts.memory
    )
    qtbot.addWidget(again)
    again.show()
    assert not again._why.isVisible()


def test_the_small_window_starts_ends_and_shows_both_sides(parts: Any, small: SmallWindow):
    small.toggle.click()
    assert parts.commands == [("toggle",)]
    parts.talk._show(Face(State.CONNECTING))
    talk_a_little(parts)
    assert small.toggle.text() == "End conversation"
    assert small.panel.user_line.isVisible()
    assert small.height() >= small.sizeHint().height()
    parts.talk.meet(Problem("Oh.", "Do this."))
    assert small.panel.assistant_lines.text == "Oh. Do this."


def test_closing_the_small_window_is_told(qtbot: Any, small: SmallWindow):
    with qtbot.waitSignal(small.closed):
        small.close()


def unnamed(root: QWidget) -> list[str]:
    """The focusable widgets that a screen reader has no name for."""
    found = []
    for widget in [root, *root.findChildren(QWidget)]:
        hidden = widget is not root and not widget.isVisibleTo(root)
        ours = not widget.objectName().startswith("qt_")
        if widget.focusPolicy() is Qt.FocusPolicy.NoFocus or hidden or not ours:
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is None or not interface.text(QAccessible.Text.Name):
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


@pytest.mark.parametrize("active", [False, True])
def test_every_widget_that_takes_the_focus_has_a_name(
    qtbot: Any, parts: Any, window: CaptionsWindow, small: SmallWindow, active: bool
):
    pill = Pill(parts.talk, parts.actions, parts.preferences, parts.theme, parts.memory)
    qtbot.addWidget(pill)
    if active:
        parts.talk._show(Face(State.LISTENING))
        talk_a_little(parts)
    assert [unnamed(root) for root in (window, small, pill)] == [[], [], []]


def test_the_captions_window_can_be_used_by_keyboard(
    qtbot: Any, parts: Any, window: CaptionsWindow
):
    parts.talk._show(Face(State.LISTENING))
    talk_a_little(parts)
    window.activateWindow()
    window.input.setFocus()
    QTest.keyClicks(window.input, "x")
    reached = set()
    for _ in range(12):
        focused = window.focusWidget()
        reached.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert {window.input, window.send, window.mute, window.copy, window.save} <= reached
    assert {window.toggle, window.view} <= reached


def test_a_window_is_made_once_and_found_again(qtbot: Any, parts: Any):
    made: list[QWidget] = []

    def make() -> QWidget:
        made.append(QWidget())
        return made[-1]

    parts.windows.register("one", make)
    assert "one" in parts.windows
    assert "two" not in parts.windows
    first = parts.windows.show("one")
    assert parts.windows.show("one") is first
    assert parts.windows.visible() == ["one"]
    assert len(made) == 1


def test_a_window_comes_back_where_it_was_and_not_where_no_screen_is(qtbot: Any, parts: Any):
    for place, comes_back in (
        (QRect(70, 80, 300, 200), True),
        (QRect(9000, 9000, 300, 200), False),
    ):
        windows = Windows(parts.memory)
        windows.register("one", QWidget)
        windows.show("one").setGeometry(place)
        windows.close_all()
        windows = Windows(parts.memory)
        windows.register("one", QWidget)
        assert (windows.show("one").geometry() == place) is comes_back
        windows.close_all()
