"""The history window: kept conversations by day, searched, read, copied, saved and deleted."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from vibeassist.conversation.history import HistoryError, Kept
from vibeassist.conversation.transcript import Entry, Names, Transcript, as_text
from vibeassist.desktop import glyphs
from vibeassist.desktop.buttons import RoundButton
from vibeassist.desktop.captions import TOLD_MS
from vibeassist.desktop.dates import long_date, short_time
from vibeassist.desktop.face import Problem
from vibeassist.desktop.history_keeper import HistoryKeeper
from vibeassist.desktop.history_list import HistoryList, title_of
from vibeassist.desktop.pages.jobs import Job
from vibeassist.desktop.pages.look import control_sheet
from vibeassist.desktop.pages.rows import Label
from vibeassist.desktop.preferences import Preferences
from vibeassist.desktop.question import Question
from vibeassist.desktop.saving import ask_where, write
from vibeassist.desktop.sentences import translated
from vibeassist.desktop.talk import Talk
from vibeassist.desktop.theme import XL, XS, L, M, S, Theme
from vibeassist.desktop.transcript_view import TranscriptView
from vibeassist.errors import VibeAssistError
from vibeassist.settings import History as HistorySettings
from vibeassist.settings import Settings

LIST_WIDTH = 300
ERROR_MS = 12_000
"""Two sentences can be read twice."""
SEARCH_MS = 200
"""Whoever types is not searched for after each letter."""


class HistoryWindow(QWidget):
    """What was kept, and whether anything is.

    Args:
        talk: told what could not be done.
        keeper: of the history.
        preferences: whether conversations are kept.
        theme: of the application.
        names: the words of a transcript.
    """

    def __init__(
        self,
        talk: Talk,
        keeper: HistoryKeeper,
        preferences: Preferences,
        theme: Theme,
        names: Names,
    ) -> None:
        super().__init__()
        self._talk, self._preferences, self._theme = talk, preferences, theme
        self._keeper, self._history, self._names = keeper, keeper.history, names
        self._kept: dict[int, Kept] = {}
        self._transcript = Transcript()
        self._looking: Job[list[Kept]] | None = None
        self._reading: Job[list[Entry]] | None = None
        self._shown = (0, "")
        """Which conversation stands there, and what is marked in it."""
        self.setWindowTitle(self.tr("History – vibeassist"))
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.resize(900, 620)
        self._make_left()
        self._make_right()
        self._make_foot()
        self._lay_out()
        self._join(keeper)
        self._on_settings(preferences.settings)
        self._on_theme()
        self._on_chosen(0)

    def minimumSizeHint(self) -> QSize:
        """Fits a small laptop's screen."""
        return QSize(680, 420)

    # The parts

    def _make_left(self) -> None:
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search in what was said"))
        self.search.setClearButtonEnabled(True)
        self.list = HistoryList(self._theme)
        self.delete_all = QPushButton(self.tr("Delete everything…"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SEARCH_MS)

    def _make_right(self) -> None:
        self.title = Label(self._theme, "", "strong")
        self.detail = Label(self._theme, "", "quiet")
        self.summarise = RoundButton(self._theme)
        self.summarise.set_look(glyphs.summary, self.tr("Summarise this conversation"))
        self.copy = RoundButton(self._theme)
        self.copy.set_look(glyphs.copy, self.tr("Copy this conversation"))
        self.save = RoundButton(self._theme)
        self.save.set_look(glyphs.save, self.tr("Save this conversation…"))
        self.delete = QPushButton(self.tr("Delete…"))
        self.delete.setAccessibleName(self.tr("Delete this conversation…"))
        self.view = TranscriptView(self._transcript, self._names, self._theme)
        self.empty = Label(self._theme, "", "quiet")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.body = QStackedWidget()
        self.body.addWidget(self.empty)
        self.body.addWidget(self.view)

    def _make_foot(self) -> None:
        self.foot = QFrame()
        self.foot.setObjectName("banner")
        self.standing = Label(self._theme, "", "quiet")
        self.keep = QPushButton(self.tr("Keep conversations"))
        self.keep.setProperty("primary", True)
        line = QHBoxLayout(self.foot)
        line.setContentsMargins(XL, M, XL, M)
        line.addWidget(self.standing, 1)
        line.addWidget(self.keep)

    def _lay_out(self) -> None:
        self.left = QWidget()
        left = QVBoxLayout(self.left)
        left.setContentsMargins(M, L, M, M)
        left.setSpacing(S)
        for widget in (self.search, self.list, self.delete_all):
            left.addWidget(widget)
            widget.setFixedWidth(LIST_WIDTH)
        words = QVBoxLayout()
        words.setSpacing(XS)
        words.addWidget(self.title)
        words.addWidget(self.detail)
        self.head = QWidget()
        head = QHBoxLayout(self.head)
        head.setContentsMargins(XL, L, L, S)
        head.setSpacing(S)
        head.addLayout(words, 1)
        for button in (self.summarise, self.copy, self.save, self.delete):
            head.addWidget(button)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.head)
        right.addWidget(self.body, 1)
        columns = QHBoxLayout()
        columns.setSpacing(0)
        columns.addWidget(self.left)
        columns.addLayout(right, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(columns, 1)
        whole.addWidget(self.foot)

    def _join(self, keeper: HistoryKeeper) -> None:
        self.search.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self.refresh)
        self.list.chosen.connect(self._on_chosen)
        self.summarise.clicked.connect(self.summarise_one)
        self.copy.clicked.connect(self.copy_one)
        self.save.clicked.connect(self.ask_where_to_save)
        self.delete.clicked.connect(self.ask_to_delete)
        self.delete_all.clicked.connect(self.ask_to_delete_all)
        self.keep.clicked.connect(self._on_keep)
        keeper.changed.connect(self._on_changed)
        self._preferences.changed.connect(self._on_settings)
        self._theme.changed.connect(self._on_theme)
        for keys, do in (
            (QKeySequence(QKeySequence.StandardKey.Find), self.search.setFocus),
            (QKeySequence(QKeySequence.StandardKey.Save), self.ask_where_to_save),
            (QKeySequence("Ctrl+Shift+C"), self.copy_one),
            (QKeySequence(QKeySequence.StandardKey.Close), self.close),
            (QKeySequence(Qt.Key.Key_Escape), self.close),
        ):
            QShortcut(keys, self).activated.connect(do)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.ask_to_delete)

    # What one can do

    @Slot()
    def refresh(self) -> None:
        """Look again what there is."""
        search = self.search.text()
        self._looking = Job(lambda _: self._history.find(search))
        self._looking.done.connect(self._on_found)
        self._looking.failed.connect(self._on_failed)
        self._looking.start()

    @Slot()
    def summarise_one(self) -> None:
        """A title and a few points, by a model that reads the conversation."""
        self.summarise.setEnabled(False)
        self.standing.setText(self.tr("A summary is being written…"))
        job = self._keeper.summarise(self.list.number)
        job.done.connect(self._on_summarised)
        job.failed.connect(self._on_not_summarised)

    @Slot()
    def copy_one(self) -> None:
        """The conversation as text, to the clipboard."""
        if self._transcript.entries:
            text = as_text(self._transcript.entries, self._names)
            QGuiApplication.clipboard().setText(text)
            self._tell(self.tr("Copied"))

    @Slot()
    def ask_where_to_save(self) -> None:
        """A file dialog that holds up nothing."""
        if self._transcript.entries:
            ask_where(self, self._transcript.entries[0].at, self.save_to)

    @Slot(str)
    def save_to(self, name: str) -> None:
        """Write the conversation under this name."""
        problem = write(name, self._transcript.entries, self._names)
        if problem is not None:
            self._talk.meet(problem)
        self._tell(self.tr("Saved") if problem is None else problem.sentence)

    @Slot()
    def ask_to_delete(self) -> None:
        """The chosen conversation, after a question."""
        number = self.list.number
        if number:
            Question(
                self,
                self._theme,
                self.tr("Delete this conversation?"),
                self.tr("It cannot be brought back."),
                self.tr("Delete"),
                self.tr("Keep"),
                lambda: self._change(lambda: self._history.delete(number)),
            )

    @Slot()
    def ask_to_delete_all(self) -> None:
        """Everything, after a question."""
        Question(
            self,
            self._theme,
            self.tr("Delete all kept conversations?"),
            self.tr("None of them can be brought back."),
            self.tr("Delete everything"),
            self.tr("Keep"),
            lambda: self._change(self._history.delete_all),
        )

    # What comes of it

    def showEvent(self, event: QShowEvent) -> None:
        """What was said meanwhile is there."""
        super().showEvent(event)
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Another window, or the terminal, may have deleted something meanwhile."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._pause.start()

    @Slot()
    def _on_changed(self) -> None:
        """Something was kept or forgotten; a closed window looks when it is opened."""
        if self.isVisible():
            self._pause.start()

    @Slot(object)
    def _on_found(self, kept: list[Kept]) -> None:
        if self.sender() is not self._looking:
            return  # the answer to an earlier question
        self._kept = {each.id: each for each in kept}
        before = self.list.number
        self.list.fill(kept, date.today())
        self.left.setVisible(bool(kept) or bool(self.search.text()))
        if self.list.number == before:
            self._on_chosen(before)

    @Slot(int)
    def _on_chosen(self, number: int) -> None:
        """Show what was said; it may have grown."""
        self.head.setVisible(bool(number))
        kept = self._kept.get(number)
        if kept is None:
            self._show_nothing()
            return
        about = kept.about
        self.summarise.setVisible(about.mode != "practice")
        self.title.setText(long_date(about.began.date()))
        words = self.tr("{began} – {end} · {title}")
        self.detail.setText(
            words.format(
                began=short_time(about.began), end=short_time(kept.last), title=title_of(about)
            )
        )
        self._reading = Job(lambda _: self._history.entries(number))
        self._reading.done.connect(self._on_read)
        self._reading.failed.connect(self._on_failed)
        self._reading.start()

    @Slot(object)
    def _on_read(self, entries: list[Entry]) -> None:
        if self.sender() is not self._reading:
            return
        before, shown = self._transcript.entries[:], self._shown
        self._shown = (self.list.number, self.search.text())
        self._transcript.entries[:] = entries
        if self._shown == shown and entries[: len(before)] == before:
            self.view.paint_from(len(before))  # whoever reads in it stays where they are
        else:
            self.view.paint_all()
            self.view.mark(self.search.text().split())
        self.body.setCurrentWidget(self.view)

    def _show_nothing(self) -> None:
        self._reading = None
        self._shown = (0, "")
        self._transcript.entries.clear()
        self.view.paint_all()
        self.title.setText("")
        self.detail.setText("")
        self.empty.setText(
            self.tr("Nothing is found.")
            if self.search.text()
            else self.tr("There are no kept conversations.")
        )
        self.body.setCurrentWidget(self.empty)

    def _change(self, work: Callable[[], object]) -> None:
        job: Job[object] = Job(lambda _: work())
        job.failed.connect(self._on_failed)
        job.over.connect(self.refresh)
        job.start()

    @Slot(object)
    def _on_failed(self, error: HistoryError) -> None:
        self._talk.meet(Problem(error.message, error.hint))
        self._show_nothing()
        self.empty.setText(translated(str(error)))
        self.left.show()  # also what cannot be read can be deleted

    @Slot(object)
    def _on_summarised(self, _: None) -> None:
        self.summarise.setEnabled(True)
        self._tell(self.tr("Summarised"))

    @Slot(object)
    def _on_not_summarised(self, error: VibeAssistError) -> None:
        self.summarise.setEnabled(True)
        self._tell(translated(str(error)), ERROR_MS)

    @Slot()
    def _on_keep(self) -> None:
        self._preferences.change("history", keep=True)

    @Slot(object)
    def _on_settings(self, settings: Settings) -> None:
        history = settings.history
        self.keep.setVisible(not history.keep)
        self.standing.setText(standing(history))

    @Slot()
    def _on_theme(self) -> None:
        self.setStyleSheet(control_sheet(self._theme.colours))

    def _tell(self, word: str, for_ms: int = TOLD_MS) -> None:
        """Say that it is done, or why not, where the eye is."""
        self.standing.setText(word)
        QTimer.singleShot(for_ms, self, lambda: self._on_settings(self._preferences.settings))


def standing(history: HistorySettings) -> str:
    """Whether conversations are kept, and for how long, as a sentence."""
    translate = QCoreApplication.translate
    if not history.keep:
        return translate("History", "Conversations are not kept: nothing of them is written.")
    if not history.days:
        return translate("History", "Conversations are kept here until you delete them.")
    return translate("History", "Conversations are kept here for %n day(s).", None, history.days)
