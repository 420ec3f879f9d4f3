"""Work beside the window, also where the window does not wait for it."""

import threading
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Slot
from PySide6.QtWidgets import QLabel

from vibeassist.desktop.pages import jobs
from vibeassist.desktop.pages.jobs import Job
from vibeassist.errors import VibeAssistError


class Reader(QLabel):
    """A widget that shows what it is told."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []

    @Slot(object)
    def hear(self, what: object) -> None:
        self.heard.append(what)


def test_a_result_and_what_comes_before_it_arrive_in_order(qtbot: Any):
    reader = Reader()
    qtbot.addWidget(reader)

    def work(tell: Callable[[object], None]) -> str:
        tell("half")
        return "done"

    job = Job(work)
    job.told.connect(reader.hear)
    job.done.connect(reader.hear)
    with qtbot.waitSignal(job.over):
        job.start()
    assert reader.heard == ["half", "done"]
    assert job not in jobs._under_way


def test_a_failure_is_an_error_for_the_user(qtbot: Any):
    def work(_: object) -> None:
        raise VibeAssistError("It is gone.")

    job: Job[None] = Job(work)
    with qtbot.waitSignal(job.failed) as caught:
        job.start()
    assert str(caught.args[0]) == "It is gone."


def test_a_defect_is_a_sentence_too(qtbot: Any, caplog: pytest.LogCaptureFixture):
    job: Job[float] = Job(lambda _: 1 / 0)
    with qtbot.waitSignal(job.failed) as caught:
        job.start()
    assert "defect of its own" in str(caught.args[0])
    assert "A check has met a defect" in caplog.text


def test_a_widget_that_is_gone_hears_nothing_and_disturbs_nothing(qtbot: Any):
    reader, may_end = Reader(), threading.Event()
    heard = reader.heard
    job = Job(lambda _: may_end.wait(10))
    job.done.connect(reader.hear)
    job.start()
    reader.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    with qtbot.waitSignal(job.over):
        may_end.set()
    assert heard == []
