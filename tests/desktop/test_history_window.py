"""The history as the desktop app keeps it, and the window in which it is read."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget

from tests.desktop.fields import answer
from tests.desktop.test_windows import unnamed
from vibeassist.conversation.captions import Caption
from vibeassist.conversation.events import CaptionChanged, Ended
from vibeassist.conversation.history import About, History
from vibeassist.conversation.summary import NoSummary
from vibeassist.conversation.transcript import Entry, Names
from vibeassist.conversation.wish import Wish
from vibeassist.desktop import history_keeper
from vibeassist.desktop.history import HistoryWindow, standing
from vibeassist.desktop.history_keeper import HistoryKeeper
from vibeassist.desktop.reports import Begun
from vibeassist.settings import History as HistorySettings
from vibeassist.settings import data_dir

NOW = datetime.now()


@pytest.fixture
def keeper(parts: Any) -> Iterator[HistoryKeeper]:
    made = HistoryKeeper(parts.talk, parts.preferences, Wish(), parts.talk)
    yield made
    made.close()


@pytest.fixture
def window(qtbot: Any, parts: Any, keeper: HistoryKeeper) -> HistoryWindow:
    made = HistoryWindow(parts.talk, keeper, parts.preferences, parts.theme, Names())
    qtbot.addWidget(made)
    return made


def keep(text: str, *, days_ago: int = 0, persona: str = "", heard: str | None = None) -> int:
    history, at = History(), NOW - timedelta(days=days_ago)
    number = history.begin(About(at, "direct", "gemini-3.8-live", persona))
    history.append(number, Entry("user", text, at))
    history.append(number, Entry("assistant", "One two.", at, heard=heard))
    return number


def rows(window: HistoryWindow) -> list[str]:
    return [window.list.item(index).text() for index in range(window.list.count())]


def said(window: HistoryWindow) -> str:
    return window.view.toPlainText() if window.body.currentWidget() is window.view else ""


def talk_a_little(parts: Any, *captions: Caption) -> None:
    parts.talk._on_report(Begun("practice", "m", "v"))
    for caption in captions:
        parts.talk._on_report(CaptionChanged(caption))


async def fake_summary(history: History, number: int, *_: object) -> None:
    """In place of a model, which has tests of its own."""
    history.keep_summary(number, "Planets\n• One point.")


async def no_summary(*_: object) -> None:
    raise NoSummary("No summary was written.", hint="Try again in a moment.")


# What is kept


def test_by_default_nothing_is_written(parts: Any, keeper: HistoryKeeper):
    talk_a_little(parts, Caption("user", 1, "Hello", final=True))
    parts.talk._on_report(Ended("asked"))
    keeper.close()
    assert not (data_dir() / "history.db").exists()


def test_what_is_said_is_kept_where_the_user_wants_it(parts: Any, keeper: HistoryKeeper):
    parts.preferences.change("history", keep=True)
    parts.preferences.change("conversation", persona="Interviewer")
    talk_a_little(parts, Caption("user", 1, "Hello", final=True))
    parts.talk._on_report(CaptionChanged(Caption("assistant", 1, "Hi there.", True, "Hi")))
    parts.talk._on_report(Ended("asked"))
    keeper.close()
    (kept,) = History().find()
    assert (kept.about.mode, kept.about.persona, kept.first) == ("practice", "Interviewer", "Hello")
    assert [entry.unheard for entry in History().entries(kept.id)] == ["", "there."]


def test_switched_off_nothing_more_is_written_from_that_moment(parts: Any, keeper: HistoryKeeper):
    parts.preferences.change("history", keep=True)
    talk_a_little(parts)
    parts.preferences.change("history", keep=False)
    parts.talk._on_report(CaptionChanged(Caption("user", 1, "Hello", final=True)))
    keeper.close()
    assert not (data_dir() / "history.db").exists()


def test_what_is_too_old_goes_at_the_start_with_time_and_when_the_limit_falls(
    qtbot: Any, parts: Any
):
    keep("too old", days_ago=31)
    keep("old", days_ago=20)
    keep("new")
    keeper = HistoryKeeper(parts.talk, parts.preferences, Wish(), parts.talk)

    def kept() -> list[str]:
        return [each.first for each in History().find()]

    # Its thread may be through before anybody could listen to its signal.
    qtbot.waitUntil(lambda: kept() == ["new", "old"])
    told: list[None] = []
    keeper.changed.connect(lambda: told.append(None))
    parts.preferences.change("history", days=7)
    qtbot.waitUntil(lambda: kept() == ["new"])
    keep("too old", days_ago=8)
    keeper._timer.timeout.emit()
    qtbot.waitUntil(lambda: kept() == ["new"] and len(told) >= 2)
    keeper.close()


def test_a_history_that_cannot_be_written_is_a_problem_and_not_the_end(
    qtbot: Any, parts: Any, keeper: HistoryKeeper
):
    (data_dir() / "history.db").mkdir()
    parts.preferences.change("history", keep=True)
    with qtbot.waitSignal(parts.talk.problem_met):
        talk_a_little(parts, Caption("user", 1, "Hello", final=True))
    assert "history" in parts.talk.last_problem.sentence


# The window


def test_conversations_stand_below_their_days_newest_first(qtbot: Any, window: HistoryWindow):
    keep("Long ago", days_ago=6)
    keep("The day before", days_ago=1, persona="Interviewer")
    keep("Just now")
    window.show()
    qtbot.waitUntil(lambda: window.list.count() == 6)
    headings = rows(window)[::2]
    assert headings[:2] == ["Today", "Yesterday"]
    assert str((NOW - timedelta(days=6)).day) in headings[2]
    assert rows(window)[1::2] == ["Just now", "The day before", "Long ago"]
    qtbot.waitUntil(lambda: "Just now" in said(window))
    assert "gemini-3.8-live" in window.detail.text()


def test_the_keyboard_goes_from_one_to_the_next(qtbot: Any, window: HistoryWindow):
    keep("The day before", days_ago=1, persona="Interviewer")
    keep("Just now")
    window.show()
    qtbot.waitUntil(lambda: "Just now" in said(window))
    QTest.keyClick(window.list, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: "The day before" in said(window))
    assert "Interviewer" in window.detail.text()


def test_a_search_leaves_what_has_all_the_words_and_marks_them(qtbot: Any, window: HistoryWindow):
    keep("About planets and moons")
    keep("About planets alone")
    window.show()
    qtbot.waitUntil(lambda: window.list.count() == 3)
    QTest.keyClicks(window.search, "MOONS planets")
    qtbot.waitUntil(lambda: rows(window)[1:] == ["About planets and moons"])
    qtbot.waitUntil(lambda: len(window.view.extraSelections()) == 2)
    QTest.keyClicks(window.search, " stars")
    qtbot.waitUntil(lambda: "Nothing is found" in window.empty.text())
    assert not window.copy.isVisible()


def test_what_was_not_heard_is_shown_as_such(qtbot: Any, window: HistoryWindow):
    keep("Count", heard="One")
    window.show()
    qtbot.waitUntil(lambda: "One two.  not heard" in said(window))
    assert window.view.document().find("two").charFormat().fontStrikeOut()


def test_one_is_copied_and_saved(qtbot: Any, window: HistoryWindow, tmp_path: Path):
    keep("Count", heard="One")
    window.show()
    qtbot.waitUntil(lambda: bool(said(window)))
    window.copy.click()
    assert "[not heard: two.]" in QGuiApplication.clipboard().text()
    assert window.standing.text() == "Copied"
    window.save.click()
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    dialog.close()
    window.save_to(str(tmp_path / "talk.md"))
    assert "~~two.~~" in (tmp_path / "talk.md").read_text()
    window.save_to(str(tmp_path / "nowhere" / "talk.md"))
    assert "could not be saved" in window.standing.text()


def test_one_is_deleted_only_after_a_yes(qtbot: Any, window: HistoryWindow):
    keep("First", days_ago=1)
    keep("Second")
    window.show()
    qtbot.waitUntil(lambda: "Second" in said(window))
    window.delete.click()
    answer("Keep")
    assert len(History().find()) == 2
    window.list.setFocus()
    QTest.keyClick(window.list, Qt.Key.Key_Delete)
    answer("Delete")
    qtbot.waitUntil(lambda: "First" in said(window))
    assert [each.first for each in History().find()] == ["First"]


def test_everything_is_deleted_only_after_a_yes(qtbot: Any, window: HistoryWindow):
    keep("First")
    window.show()
    qtbot.waitUntil(lambda: bool(said(window)))
    window.delete_all.click()
    answer("Delete everything")
    qtbot.waitUntil(lambda: window.list.count() == 0)
    assert not History().path.exists()
    assert not window.left.isVisible()
    assert "no kept" in window.empty.text()


def test_what_cannot_be_read_is_said_and_can_be_deleted(
    qtbot: Any, parts: Any, window: HistoryWindow
):
    History().path.write_bytes(b"no history at all" * 200)
    window.show()
    qtbot.waitUntil(lambda: "cannot be used" in window.empty.text())
    window.delete_all.click()
    answer("Delete everything")
    qtbot.waitUntil(lambda: "no kept" in window.empty.text())


def test_what_is_said_meanwhile_appears(qtbot: Any, parts: Any, window: HistoryWindow):
    parts.preferences.change("history", keep=True)
    window.show()
    talk_a_little(parts, Caption("user", 1, "Hello", final=True))
    qtbot.waitUntil(lambda: "Hello" in said(window))
    parts.talk._on_report(CaptionChanged(Caption("assistant", 1, "Hi.", final=True)))
    qtbot.waitUntil(lambda: "Hi." in said(window))


def test_whoever_reads_stays_where_they_are_while_it_grows(qtbot: Any, window: HistoryWindow):
    number = keep("\n".join(str(line) for line in range(200)))
    window.show()
    qtbot.waitUntil(lambda: bool(said(window)))
    bar = window.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    History().append(number, Entry("assistant", "One more.", datetime.now()))
    window.refresh()
    qtbot.waitUntil(lambda: "One more." in said(window))
    assert 0 < bar.value() < bar.maximum() // 2 + 10


def test_it_says_whether_anything_is_kept_and_can_switch_it_on(parts: Any, window: HistoryWindow):
    window.show()
    assert window.keep.isVisible()
    assert "not kept" in window.standing.text()
    window.keep.click()
    assert parts.preferences.settings.history.keep
    assert not window.keep.isVisible()
    assert "30 day" in window.standing.text()
    assert "until you delete" in standing(HistorySettings(keep=True, days=0))


def test_every_widget_that_takes_the_focus_has_a_name_and_is_reached(
    qtbot: Any, window: HistoryWindow
):
    keep("Hello")
    window.show()
    qtbot.waitUntil(lambda: bool(said(window)))
    assert unnamed(window) == []
    window.activateWindow()
    window.search.setFocus()
    reached: set[QWidget | None] = set()
    for _ in range(12):
        reached.add(window.focusWidget())
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    everything = {window.search, window.list, window.delete_all, window.copy, window.save}
    assert everything | {window.delete, window.view, window.keep} <= reached


# Summaries


def long_talk(parts: Any, mode: str = "direct") -> None:
    parts.talk._on_report(Begun(mode, "m", "v"))
    for turn in (1, 2):
        parts.talk._on_report(CaptionChanged(Caption("user", turn, "Hello", final=True)))
        parts.talk._on_report(CaptionChanged(Caption("assistant", turn, "Hi.", final=True)))
    parts.talk._on_report(Ended("asked"))


def test_a_conversation_is_summarised_when_it_ends_where_the_user_wants_it(
    qtbot: Any, parts: Any, keeper: HistoryKeeper, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(history_keeper, "summarise", fake_summary)
    parts.preferences.change("history", keep=True, summarise=True)
    long_talk(parts)
    qtbot.waitUntil(lambda: [each.title for each in History().find()] == ["Planets"])


@pytest.mark.parametrize(
    ("mode", "wanted"), [("direct", {"summarise": False}), ("practice", {"summarise": True})]
)
def test_nothing_is_summarised_unasked_and_never_practice(
    qtbot: Any,
    parts: Any,
    keeper: HistoryKeeper,
    monkeypatch: pytest.MonkeyPatch,
    mode: str,
    wanted: dict[str, bool],
):
    over: list[int] = []
    monkeypatch.setattr(history_keeper, "summarise", fake_summary)
    parts.preferences.change("history", keep=True, **wanted)
    keeper._finished.connect(over.append)
    long_talk(parts, mode)
    qtbot.waitUntil(lambda: bool(over))
    if wanted["summarise"]:
        with qtbot.waitSignal(keeper.summarise(over[0], asked=False).over):
            pass
    assert [each.title for each in History().find()] == [""]


def test_the_window_has_a_conversation_summarised(
    qtbot: Any, window: HistoryWindow, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(history_keeper, "summarise", fake_summary)
    keep("Which planets?")
    window.show()
    qtbot.waitUntil(lambda: "Which planets?" in said(window))
    QTest.mouseClick(window.summarise, Qt.MouseButton.LeftButton)
    assert not window.summarise.isEnabled()
    qtbot.waitUntil(lambda: said(window).startswith("Summary\nPlanets\n• One point.\nYou"))
    assert window.summarise.isEnabled()
    assert rows(window)[1] == "Planets"


def test_a_summary_that_cannot_be_had_is_a_sentence_and_may_be_asked_for_again(
    qtbot: Any, window: HistoryWindow, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(history_keeper, "summarise", no_summary)
    keep("Which planets?")
    window.show()
    qtbot.waitUntil(lambda: "Which planets?" in said(window))
    window.summarise.click()
    qtbot.waitUntil(lambda: "No summary was written." in window.standing.text())
    assert window.summarise.isEnabled()
    assert "Which planets?" in said(window)


def test_practice_offers_no_summary(qtbot: Any, window: HistoryWindow):
    number = History().begin(About(NOW, "practice", "m"))
    History().append(number, Entry("user", "Hello", NOW))
    window.show()
    qtbot.waitUntil(lambda: "Hello" in said(window))
    assert not window.summarise.isVisible()
