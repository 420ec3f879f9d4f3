"""The pill."""

from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from vibeassist.audio.errors import DeviceBusy
from vibeassist.conversation.captions import Caption
from vibeassist.conversation.events import Ended
from vibeassist.conversation.state import State
from vibeassist.desktop.face import Face, Problem
from vibeassist.desktop.pill import Pill
from vibeassist.desktop.placement import MARGIN
from vibeassist.settings import Desktop

CAPTION = Caption("assistant", 1, "It is noon.")


@pytest.fixture
def pill(qtbot: Any, parts: Any) -> Pill:
    pill = Pill(parts.talk, parts.actions, parts.preferences, parts.theme, parts.memory)
    qtbot.addWidget(pill)
    return pill


def begin(parts: Any) -> None:
    parts.talk._show(Face(State.CONNECTING))
    parts.talk._show(Face(State.LISTENING))


def test_it_comes_with_a_conversation_and_leaves_after_it(
    qtbot: Any, parts: Any, pill: Pill, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("vibeassist.desktop.pill.FAREWELL_MS", 1)
    assert not pill.isVisible()
    begin(parts)
    assert pill.isVisible()
    assert pill.panel.word.text() == "Listening"
    parts.talk._on_ended(Ended("asked"))
    qtbot.waitUntil(lambda: not pill.isVisible())


def test_it_never_asks_for_the_focus(pill: Pill):
    flags = pill.windowFlags()
    for flag in (
        Qt.WindowType.WindowDoesNotAcceptFocus,
        Qt.WindowType.WindowStaysOnTopHint,
        Qt.WindowType.FramelessWindowHint,
        Qt.WindowType.Tool,
    ):
        assert flags & flag
    assert pill.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)


def test_it_is_at_the_bottom_of_the_screen_and_grows_upwards(parts: Any, pill: Pill):
    begin(parts)
    free = QGuiApplication.primaryScreen().availableGeometry()
    assert pill.geometry().bottom() == free.bottom() - MARGIN
    small = pill.height()
    parts.talk.caption_changed.emit(CAPTION)
    assert pill.height() > small
    assert pill.geometry().bottom() == free.bottom() - MARGIN
    assert pill.geometry().center().x() == pytest.approx(free.center().x(), abs=1)


def test_it_comes_to_the_screen_that_the_pointer_is_on(
    parts: Any, pill: Pill, monkeypatch: pytest.MonkeyPatch
):
    other = QRect(2000, 100, 1000, 700)
    screen = SimpleNamespace(availableGeometry=lambda: other)
    monkeypatch.setattr(QGuiApplication, "screenAt", lambda point: screen)
    begin(parts)
    assert other.contains(pill.geometry())


def test_where_it_was_dragged_it_is_the_next_time(qtbot: Any, parts: Any, pill: Pill):
    begin(parts)
    before = pill.pos()
    grip = QPoint(pill.width() // 2, pill.height() // 2)
    QTest.mousePress(pill, Qt.MouseButton.LeftButton, pos=grip)
    QTest.mouseMove(pill, grip + QPoint(-60, -90))
    QTest.mouseRelease(pill, Qt.MouseButton.LeftButton, pos=grip)
    moved = pill.pos()
    assert (moved - before).manhattanLength() == 150
    again = Pill(parts.talk, parts.actions, parts.preferences, parts.theme, parts.memory)
    qtbot.addWidget(again)
    parts.talk._show(Face())
    begin(parts)
    assert (again.pos() - moved).manhattanLength() <= 2


def test_damaged_memory_means_the_usual_place(qtbot: Any, parts: Any):
    parts.memory.setValue("pill/across", "left")
    parts.memory.setValue("pill/down", "nan")
    pill = Pill(parts.talk, parts.actions, parts.preferences, parts.theme, parts.memory)
    qtbot.addWidget(pill)
    begin(parts)
    assert QGuiApplication.primaryScreen().availableGeometry().contains(pill.geometry())


def test_captions_of_both_sides_are_shown_if_they_are_wanted(parts: Any, pill: Pill):
    begin(parts)
    parts.talk.caption_changed.emit(Caption("user", 1, "What time is it?"))
    parts.talk.caption_changed.emit(CAPTION)
    assert pill.panel.user_line.isVisible()
    assert pill.panel.assistant_lines.text == "It is noon."
    parts.preferences.change("desktop", pill_captions=False)
    assert not pill.panel.user_line.isVisible()
    assert not pill.panel.assistant_lines.isVisible()


def test_a_new_conversation_begins_with_an_empty_page(parts: Any, pill: Pill):
    begin(parts)
    parts.talk.caption_changed.emit(CAPTION)
    parts.talk._on_ended(Ended("asked"))
    begin(parts)
    assert pill.panel.assistant_lines.text == ""


def test_the_reply_to_something_else_makes_room_without_a_jump(parts: Any, pill: Pill):
    begin(parts)
    parts.talk.caption_changed.emit(Caption("user", 1, "What time is it?", final=True))
    parts.talk.caption_changed.emit(CAPTION)
    height = pill.height()
    parts.talk.caption_changed.emit(Caption("user", 1, "What time is it now?", final=True))
    assert pill.panel.assistant_lines.text == "It is noon."
    parts.talk.caption_changed.emit(Caption("user", 2, "And"))
    assert pill.panel.assistant_lines.text == ""
    assert pill.height() == height


def test_a_reply_that_was_cut_shows_what_was_heard(parts: Any, pill: Pill):
    begin(parts)
    cut = Caption("assistant", 1, "It is noon in Paris.", final=True, heard="It is noon")
    parts.talk.caption_changed.emit(cut)
    assert pill.panel.assistant_lines.text == "It is noon …"


def test_a_problem_is_said_with_what_to_do_though_captions_are_off(parts: Any, pill: Pill):
    parts.preferences.change("desktop", pill_captions=False)
    begin(parts)
    parts.talk._on_ended(Ended("failed", DeviceBusy("Taken.", hint="Free it.")))
    assert pill.isVisible()
    assert pill.panel.assistant_lines.isVisible()
    assert pill.panel.assistant_lines.text == "Taken. Free it."
    assert pill.panel.word.text() == "Problem"


def test_its_buttons_mute_and_end(parts: Any, pill: Pill):
    begin(parts)
    pill.panel.mute.click()
    pill.panel.end.click()
    assert parts.commands == [("set_muted", True), ("stop",)]


def test_without_a_conversation_its_cross_sends_it_away(parts: Any, pill: Pill):
    parts.talk.meet(Problem("Oh."))
    assert pill.isVisible()
    pill.panel.end.click()
    assert not pill.isVisible()
    assert parts.commands == []


def test_it_can_be_turned_off_and_on_while_one_talks(parts: Any, pill: Pill):
    parts.preferences.change("desktop", pill=False)
    begin(parts)
    assert not pill.isVisible()
    parts.preferences.change("desktop", pill=True)
    assert pill.isVisible()


def test_it_rests_when_nothing_moves(qtbot: Any, parts: Any, pill: Pill):
    begin(parts)
    assert pill.panel.motion._timer.isActive()
    parts.talk._show(Face(State.LISTENING, muted=True))
    qtbot.waitUntil(lambda: not pill.panel.motion._timer.isActive())
    parts.talk._show(Face(State.LISTENING))
    assert pill.panel.motion._timer.isActive()
    pill.hide()
    assert not pill.panel.motion._timer.isActive()


def test_reduced_motion_is_at_rest_while_the_assistant_thinks(qtbot: Any, parts: Any, pill: Pill):
    parts.theme.apply(Desktop(motion="reduced"))
    begin(parts)
    parts.talk._show(Face(State.THINKING))
    qtbot.waitUntil(lambda: not pill.panel.motion._timer.isActive())


def test_its_state_is_said_to_a_screen_reader(parts: Any, pill: Pill):
    begin(parts)
    assert pill.panel.motion.accessibleDescription() == "Listening"
    assert pill.panel.mute.accessibleName() == "Mute the microphone"
    parts.talk._show(Face(State.LISTENING, muted=True))
    assert pill.panel.mute.accessibleName() == "Open the microphone"


def test_a_microphone_that_waits_for_the_key_says_so_and_is_opened_by_hand(parts: Any, pill: Pill):
    begin(parts)
    parts.talk._show(Face(State.LISTENING, shut=True))
    assert pill.panel.word.text() == "Hold to talk"
    assert pill.panel.hint.text() == "The microphone is closed"
    assert pill.panel.mute.accessibleName() == "Open the microphone"
    pill.panel.mute.click()
    assert parts.commands == [("set_muted", False)]


def test_a_lost_connection_is_shown_while_it_is_made_again(parts: Any, pill: Pill):
    begin(parts)
    parts.talk._show(Face(State.RECONNECTING))
    assert pill.panel.word.text() == "Reconnecting"
    assert pill.panel.hint.text() == "What you say is kept"
    assert pill.panel.motion._timer.isActive()


def test_right_to_left_mirrors_it(qtbot: Any, parts: Any, pill: Pill):
    begin(parts)
    panel = pill.panel
    assert panel.motion.x() < panel.end.x()
    pill.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: panel.motion.x() > panel.end.x())


def test_a_long_problem_is_shown_whole_and_makes_no_room_for_good(parts: Any, pill: Pill):
    begin(parts)
    usual = pill.height()
    lines = pill.panel.assistant_lines
    parts.talk.meet(Problem("Another program has it. " * 4, "Close that program. " * 4))
    needed = lines.lines_of(lines.text, lines.width())
    assert needed == lines.lines == 4
    assert pill.height() > usual
    parts.talk.caption_changed.emit(CAPTION)
    assert lines.lines == 2
