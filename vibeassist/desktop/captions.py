"""The captions window: the whole conversation as it happens, a line to type, copy and save."""

from datetime import datetime

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from vibeassist.conversation.transcript import as_text
from vibeassist.desktop import glyphs
from vibeassist.desktop.actions import Actions
from vibeassist.desktop.buttons import MicrophoneButton, RoundButton
from vibeassist.desktop.face import Face, Shown
from vibeassist.desktop.keeper import Keeper
from vibeassist.desktop.motion import Motion
from vibeassist.desktop.saving import ask_where, write
from vibeassist.desktop.talk import Talk
from vibeassist.desktop.theme import SMALL_SCALE, XL, L, M, S, Theme, scaled_font
from vibeassist.desktop.transcript_view import TranscriptView
from vibeassist.desktop.words import hint_of, word_of

TOLD_MS = 2500
"""How long "Copied" stands."""


class CaptionsWindow(QWidget):
    """Everything that is said, and everything one can do about it, by keyboard too."""

    def __init__(self, talk: Talk, actions: Actions, keeper: Keeper, theme: Theme) -> None:
        super().__init__()
        self._talk, self._actions, self._keeper, self._theme = talk, actions, keeper, theme
        self._face = Face()
        self.setWindowTitle(self.tr("Captions – vibeassist"))
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.resize(520, 640)
        self._make_parts()
        self._lay_out()
        self._join()
        self._on_face(talk.face)
        self._on_changed(0)
        self._on_theme()
        self.input.setFocus()

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for the side of a screen."""
        return QSize(360, 320)

    def _make_parts(self) -> None:
        self.view = TranscriptView(self._keeper.transcript, self._keeper.names, self._theme, self)
        self._empty = QLabel(self.tr("What you and the assistant say appears here."), self)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self.motion = Motion(self._theme, self)
        self._word = QLabel(self)
        self._hint = QLabel(self)
        self.mute = MicrophoneButton(self._theme, self)
        self.copy = RoundButton(self._theme, self)
        self.copy.set_look(glyphs.copy, self.tr("Copy everything"))
        self.save = RoundButton(self._theme, self)
        self.save.set_look(glyphs.save, self.tr("Save…"))
        self.toggle = QPushButton(self)
        self.input = QLineEdit(self)
        self.input.setPlaceholderText(self.tr("Type instead of speaking"))
        self.input.setAccessibleName(self.tr("Text to send"))
        self.input.setMinimumHeight(40)
        self.send = RoundButton(self._theme, self)
        self.send.set_look(glyphs.send, self.tr("Send"), Shown.SPEAKING)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(self._word)
        words.addWidget(self._hint)
        words.addStretch()
        head = QHBoxLayout()
        head.setContentsMargins(L, M, L, M)
        head.setSpacing(S)
        head.addWidget(self.motion)
        head.addLayout(words, 1)
        for button in (self.mute, self.copy, self.save):
            head.addWidget(button)
        head.addWidget(self.toggle)
        self._body = QStackedLayout()
        self._body.addWidget(self._empty)
        self._body.addWidget(self.view)
        foot = QHBoxLayout()
        foot.setContentsMargins(L, M, L, L)
        foot.setSpacing(S)
        foot.addWidget(self.input, 1)
        foot.addWidget(self.send)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addLayout(self._body, 1)
        whole.addLayout(foot)
        self._empty.setContentsMargins(XL, XL, XL, XL)

    def _join(self) -> None:
        self._talk.face_changed.connect(self._on_face)
        self._talk.levels_changed.connect(self.motion.set_levels)
        self._keeper.changed.connect(self._on_changed)
        self._theme.changed.connect(self._on_theme)
        self.mute.clicked.connect(lambda: self._actions.mute.trigger())
        self.toggle.clicked.connect(self._talk.toggle)
        self.copy.clicked.connect(self.copy_all)
        self.save.clicked.connect(self.ask_where_to_save)
        self.send.clicked.connect(self.send_typed)
        self.input.returnPressed.connect(self.send_typed)
        self.input.textChanged.connect(self._on_typing)
        self._on_typing("")
        for keys, do in (
            (QKeySequence(QKeySequence.StandardKey.Save), self.ask_where_to_save),
            (QKeySequence("Ctrl+Shift+C"), self.copy_all),
            (QKeySequence("Ctrl+M"), self._actions.mute.trigger),
            (QKeySequence(QKeySequence.StandardKey.Close), self.close),
        ):
            QShortcut(keys, self).activated.connect(do)

    # What one can do

    @Slot()
    def send_typed(self) -> None:
        """Send what was typed; starts a conversation where none is on."""
        text = self.input.text().strip()
        if text:
            self._talk.send_text(text)
            self.input.clear()

    @Slot()
    def copy_all(self) -> None:
        """The whole conversation as text, to the clipboard."""
        text = as_text(self._keeper.transcript.entries, self._keeper.names)
        if text:
            QGuiApplication.clipboard().setText(text)
            self._tell(self.tr("Copied"))

    @Slot()
    def ask_where_to_save(self) -> None:
        """A file dialog that holds up nothing."""
        if self._keeper.transcript.entries:
            ask_where(self, datetime.now(), self.save_to)

    @Slot(str)
    def save_to(self, name: str) -> None:
        """Write the conversation under this name."""
        problem = write(name, self._keeper.transcript.entries, self._keeper.names)
        if problem is not None:
            self._talk.meet(problem)
        else:
            self._tell(self.tr("Saved"))

    # What is told

    @Slot(object)
    def _on_face(self, face: Face) -> None:
        self._face = face
        shown = face.shown
        self.motion.set_shown(shown)
        self._word.setText(word_of(shown))
        self._word.setStyleSheet(f"color: {self._theme.colours.states[shown]};")
        self._write_hint()
        self.mute.set_face(face)
        self.toggle.setText(self.tr("End") if face.active else self.tr("Start"))
        self.toggle.setAccessibleName(self._actions.toggle.text().replace("&", ""))
        self.toggle.setProperty("primary", not face.active)
        self.toggle.style().polish(self.toggle)

    def _write_hint(self) -> None:
        hint = hint_of(self._face)
        if self._face.shown is Shown.PROBLEM and self._face.problem is not None:
            hint = self._face.problem.sentence
        self._hint.setText(hint)
        self._hint.setToolTip(hint)
        self._hint.setVisible(bool(hint))

    @Slot(int)
    def _on_changed(self, index: int) -> None:
        something = bool(self._keeper.transcript.entries)
        self.copy.setEnabled(something)
        self.save.setEnabled(something)
        self._body.setCurrentWidget(self.view if something else self._empty)
        self.view.paint_from(index)

    @Slot(str)
    def _on_typing(self, text: str) -> None:
        self.send.setEnabled(bool(text.strip()))

    def _tell(self, word: str) -> None:
        """Say that it is done, where the eye is."""
        self._hint.setText(word)
        self._hint.show()
        QTimer.singleShot(TOLD_MS, self, self._write_hint)

    @Slot()
    def _on_theme(self) -> None:
        self._word.setFont(scaled_font(1.0, bold=True))
        self._hint.setFont(scaled_font(SMALL_SCALE))
        for label in (self._hint, self._empty):
            label.setStyleSheet(f"color: {QColor(self._theme.colours.quiet).name()};")
        self._on_face(self._face)
