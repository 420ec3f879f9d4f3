"""The history: what is kept, found and deleted, and who may read it."""

import sqlite3
import sys
import threading
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from vibeassist.conversation.captions import Caption
from vibeassist.conversation.events import CaptionChanged, Ended, TextSent
from vibeassist.conversation.history import About, History, HistoryError
from vibeassist.conversation.history_writer import HistoryWriter
from vibeassist.conversation.transcript import Entry

AT = datetime(2026, 5, 4, 9, 30)
ABOUT = About(AT, "direct", "gemini-3.8-live", "Tutor")
CANARY = "canary-word-4711"


@pytest.fixture
def history(tmp_path: Path) -> History:
    return History(tmp_path / "data" / "history.db", AT.timestamp)


def keep(history: History, *texts: str, began: datetime = AT) -> int:
    number = history.begin(About(began, "practice", "m"))
    for index, text in enumerate(texts):
        history.append(number, Entry("user", text, began + timedelta(seconds=index)))
    return number


# The file


def test_looking_makes_no_file(history: History):
    assert history.find() == []
    assert history.entries(1) == []
    assert history.forget_older(3) == 0
    assert not history.delete(1)
    history.delete_all()
    assert not history.path.parent.exists()


def test_what_was_said_comes_back_in_the_order_in_which_it_began(history: History):
    number = history.begin(ABOUT)
    answer = Entry("assistant", "Jupiter and Mars.", AT + timedelta(seconds=3), heard="Jupiter")
    question = Entry("user", "Which planets?", AT + timedelta(seconds=1))
    assert history.append(number, answer)
    assert history.append(number, question)
    assert history.entries(number) == [question, answer]
    assert history.entries(number)[1].unheard == "and Mars."
    (kept,) = history.find()
    assert (kept.id, kept.about, kept.entries, kept.first) == (number, ABOUT, 2, "Which planets?")
    assert kept.last == answer.at


def test_where_the_user_said_nothing_the_assistant_is_quoted(history: History):
    number = history.begin(ABOUT)
    history.append(number, Entry("assistant", "Hello?", AT))
    assert history.find()[0].first == "Hello?"


def test_a_conversation_without_a_word_is_not_listed(history: History):
    history.begin(ABOUT)
    assert history.find() == []


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are others on Windows")
def test_nobody_else_may_read_it(history: History):
    keep(history, CANARY)
    assert history.path.stat().st_mode & 0o777 == 0o600
    history.path.chmod(0o644)
    history.find()
    assert history.path.stat().st_mode & 0o777 == 0o600


def test_the_newest_comes_first_and_no_number_twice(history: History):
    old = keep(history, "old", began=AT - timedelta(days=2))
    new = keep(history, "new")
    assert [each.id for each in history.find()] == [new, old]
    history.delete(new)
    assert keep(history, "newer") > new


def test_all_words_are_looked_for_in_any_letters_and_anywhere(history: History):
    keep(history, "Wo steht der JUPITER?", "100% süß")
    keep(history, "Who was it?")
    for search, found in (
        ("jupiter", 1),
        ("SÜSS wo", 1),
        ("jupiter who", 0),
        ("w", 2),
        ("100%", 1),
        ("%", 1),
        ("'; --", 0),
        ("", 2),
    ):
        assert len(history.find(search)) == found, search


def test_what_is_deleted_is_gone_from_the_file_too(history: History):
    number = keep(history, CANARY)
    other = keep(history, "kept")
    assert CANARY.encode() in history.path.read_bytes()
    assert history.delete(number)
    assert CANARY.encode() not in history.path.read_bytes()
    assert history.entries(number) == []
    assert not history.append(number, Entry("user", "too late", AT))
    assert [each.id for each in history.find()] == [other]
    history.delete_all()
    assert not history.path.exists()


def test_only_what_is_older_is_forgotten(history: History):
    keep(history, "old", began=AT - timedelta(days=3, seconds=1))
    keep(history, "young", began=AT - timedelta(days=2, hours=23))
    assert history.forget_older(0) == 0
    assert history.forget_older(3) == 1
    assert [each.first for each in history.find()] == ["young"]


def test_a_broken_file_is_said_and_can_be_deleted(history: History):
    history.path.parent.mkdir()
    history.path.write_bytes(b"no database at all, but long enough for one" * 100)
    with pytest.raises(HistoryError, match="cannot be used"):
        history.find()
    history.delete_all()
    assert history.find() == []


def test_a_newer_file_is_left_alone(history: History):
    keep(history, "x")
    with sqlite3.connect(history.path) as database:
        database.execute("PRAGMA user_version = 99")
    database.close()
    with pytest.raises(HistoryError, match="newer"):
        history.find()


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path):
    (tmp_path / "file").write_text("")
    with pytest.raises(HistoryError, match="cannot be used"):
        keep(History(tmp_path / "file" / "history.db"), "x")


def test_two_may_write_at_the_same_time(history: History):
    threads = [threading.Thread(target=keep, args=(history, "a", "b", "c")) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [each.entries for each in history.find()] == [3, 3, 3, 3]


# The writer


def said(writer: HistoryWriter, *captions: Caption) -> None:
    for caption in captions:
        writer.observe(CaptionChanged(caption))


def test_a_conversation_is_kept_as_it_was_heard(history: History):
    writer = HistoryWriter(history, now=lambda: AT)
    writer.begin("practice", "m", "Tutor")
    said(
        writer,
        Caption("user", 1, "Which"),
        Caption("user", 1, "Which planets?", final=True),
        Caption("assistant", 1, "Jupiter"),
        Caption("assistant", 1, "Jupiter and Mars.", final=True, heard="Jupiter"),
    )
    writer.observe(TextSent("typed"))
    said(writer, Caption("assistant", 2, "cut by the end"))
    writer.observe(Ended("asked"))
    said(writer, Caption("user", 3, "nobody asked for this", final=True))
    writer.close()
    (kept,) = history.find()
    assert kept.about == About(AT, "practice", "m", "Tutor")
    assert [(e.speaker, e.text, e.heard) for e in history.entries(kept.id)] == [
        ("user", "Which planets?", None),
        ("assistant", "Jupiter and Mars.", "Jupiter"),
        ("user", "typed", None),
        ("assistant", "cut by the end", None),
    ]


def test_nothing_is_written_where_nothing_begins_or_is_said(history: History):
    writer = HistoryWriter(history)
    said(writer, Caption("user", 1, CANARY, final=True))
    writer.begin("practice", "m")
    writer.observe(Ended("asked"))
    writer.close()
    assert not history.path.parent.exists()


def test_after_it_is_switched_off_nothing_more_is_written(history: History):
    """Also not what waits for the disk."""
    written, go_on = threading.Event(), threading.Event()

    def on_written() -> None:
        written.set()
        go_on.wait(10)

    writer = HistoryWriter(history, on_written)
    writer.begin("practice", "m")
    said(writer, Caption("user", 1, "before", final=True))
    assert written.wait(10)
    said(writer, Caption("assistant", 1, CANARY, final=True))
    writer.stop()
    go_on.set()
    said(writer, Caption("user", 2, CANARY, final=True))
    writer.close()
    assert [e.text for e in history.entries(history.find()[0].id)] == ["before"]


def test_what_is_deleted_while_it_goes_on_begins_anew(history: History):
    told: list[threading.Event] = [threading.Event(), threading.Event()]
    waiting = iter(told)
    writer = HistoryWriter(history, lambda: next(waiting).set())
    writer.begin("practice", "m")
    said(writer, Caption("user", 1, "first", final=True))
    assert told[0].wait(10)
    history.delete_all()
    said(writer, Caption("user", 2, "second", final=True))
    writer.close()
    (kept,) = history.find()
    assert [e.text for e in history.entries(kept.id)] == ["second"]


def test_a_disk_that_takes_nothing_is_told_once(tmp_path: Path):
    (tmp_path / "file").write_text("")
    failed: list[HistoryError] = []
    writer = HistoryWriter(History(tmp_path / "file" / "x.db"), on_failed=failed.append)
    writer.begin("practice", "m")
    said(writer, Caption("user", 1, "a", final=True), Caption("user", 2, "b", final=True))
    writer.close()
    assert len(failed) == 1


def test_a_letter_that_no_file_can_hold_costs_nothing_else(history: History):
    keep(history, "half a \ud83d pair")
    assert history.find()[0].first == "half a ? pair"
