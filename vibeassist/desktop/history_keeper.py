"""Keeps conversations where the user wants them kept, and forgets them in time."""

import asyncio
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from vibeassist.conversation import personas
from vibeassist.conversation.history import History
from vibeassist.conversation.history_writer import HistoryWriter
from vibeassist.conversation.summary import is_worth_it, summarise
from vibeassist.conversation.wish import Wish
from vibeassist.desktop.face import Problem
from vibeassist.desktop.pages.jobs import Job
from vibeassist.desktop.preferences import Preferences
from vibeassist.desktop.reports import Begun
from vibeassist.desktop.talk import Talk
from vibeassist.errors import VibeAssistError
from vibeassist.settings import Settings

FORGET_MS = 3_600_000
"""Hourly, though the limit is in days: the timer of a computer that sleeps knows no days."""


class HistoryKeeper(QObject):
    """Joins the conversation's signals to the history; writes on a thread of its own.

    Signals:
        changed(): something was kept, or is not kept any longer.

    Args:
        talk: whose conversations.
        preferences: whether, and for how long; switched off, nothing more is written at once.
        wish: what was asked for on the command line.
    """

    changed = Signal()
    _failed = Signal(object)
    _finished = Signal(int)

    def __init__(
        self, talk: Talk, preferences: Preferences, wish: Wish, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._talk, self._preferences, self._wish = talk, preferences, wish
        self.history = History()
        self._writer = HistoryWriter(
            self.history, self.changed.emit, self._failed.emit, self._finished.emit
        )
        self._days = -1
        self._failed.connect(self._on_failed)
        self._finished.connect(self._on_finished)
        talk.begun.connect(self._on_begun)
        talk.reported.connect(self._on_report)
        preferences.changed.connect(self._on_settings)
        self._on_settings(preferences.settings)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.forget)
        self._timer.start(FORGET_MS)

    @Slot()
    def forget(self) -> None:
        """Delete what is older than the user wants."""
        self._writer.forget_older(self._preferences.settings.history.days)

    def summarise(self, number: int, *, asked: bool = True) -> Job[None]:
        """Have a conversation summarised; :attr:`changed` tells when it is.

        Args:
            number: which.
            asked: whether somebody asked for it; else it happens only where it is worth it.
        """
        settings, wish = self._preferences.settings, self._wish

        def work(_: object) -> None:
            if asked or is_worth_it(self.history, number):
                asyncio.run(summarise(self.history, number, settings, wish))

        job = Job(work)
        job.done.connect(self._on_summarised)
        job.start()
        return job

    def close(self) -> None:
        """Wait until everything is written."""
        self._timer.stop()
        self._writer.close()

    @Slot(object)
    def _on_begun(self, begun: Begun) -> None:
        settings = self._preferences.settings
        if settings.history.keep:
            persona = personas.chosen(settings.conversation, self._wish.persona)
            self._writer.begin(begun.mode, begun.model, persona.name if persona else "")

    @Slot(object)
    def _on_report(self, report: Any) -> None:
        self._writer.observe(report)

    @Slot(object)
    def _on_settings(self, settings: Settings) -> None:
        if not settings.history.keep:
            self._writer.stop()
        if settings.history.days != self._days:
            self._days = settings.history.days
            self.forget()

    @Slot(int)
    def _on_finished(self, number: int) -> None:
        """A kept conversation is over."""
        if self._preferences.settings.history.summarise:
            self.summarise(number, asked=False).failed.connect(self._on_failed)

    @Slot(object)
    def _on_summarised(self, _: None) -> None:
        self.changed.emit()

    @Slot(object)
    def _on_failed(self, error: VibeAssistError) -> None:
        self._talk.meet(Problem(error.message, error.hint))
