"""What the pill holds: motion, the state's word, captions of both sides, mute and end."""

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from vibeassist.conversation.captions import Caption
from vibeassist.desktop import glyphs
from vibeassist.desktop.actions import Actions
from vibeassist.desktop.buttons import MicrophoneButton, RoundButton
from vibeassist.desktop.caption_lines import CaptionLines
from vibeassist.desktop.face import Face, Problem
from vibeassist.desktop.motion import Motion
from vibeassist.desktop.reports import Begun
from vibeassist.desktop.theme import SMALL_SCALE, L, M, S, Theme, scaled_font
from vibeassist.desktop.words import hint_of, word_of

COMPACT_WIDTH, WIDE_WIDTH = 300, 400
MARGIN = L + S
CAPTION_LINES = 2
PROBLEM_LINES = 6
"""The most for a problem, whose beginning matters: two sentences of a long-winded language."""


class PillPanel(QWidget):
    """The contents of the pill, and the upper half of the small window.

    Args:
        theme: the colours.
        actions: what the buttons do.
        parent: the window.
        closable: whether it has the button that ends the conversation, or sends it away.

    Signals:
        dismissed(): the user wants it away, and there is no conversation to end.
        resized(): it needs another size.
    """

    dismissed = Signal()
    resized = Signal()

    def __init__(
        self,
        theme: Theme,
        actions: Actions,
        parent: QWidget | None = None,
        *,
        closable: bool = True,
    ) -> None:
        super().__init__(parent)
        self._closable = closable
        self._theme, self._actions = theme, actions
        self.face = Face()
        self._title = ""
        self._with_captions = True
        self._problem: Problem | None = None
        self._turn = 0
        self._used: set[CaptionLines] = set()
        self._shown_lines: list[int] = []
        self.motion = Motion(theme, self)
        self.word = QLabel(self)
        self.hint = QLabel(self)
        self.user_line = CaptionLines(1, self)
        self.assistant_lines = CaptionLines(CAPTION_LINES, self)
        self.user_line.setAccessibleName(self.tr("You said"))
        self.assistant_lines.setAccessibleName(self.tr("The assistant says"))
        self.mute = MicrophoneButton(theme, self)
        self.end = RoundButton(theme, self)
        self.mute.clicked.connect(lambda: actions.mute.trigger())
        self.end.clicked.connect(self._on_end)
        self._captions = QWidget(self)
        self._lay_out()
        theme.changed.connect(self._on_theme)
        self._on_theme()
        self.set_face(self.face)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(self.word)
        words.addWidget(self.hint)
        words.addStretch()
        row = QHBoxLayout()
        row.setContentsMargins(M, S, M, S)
        row.setSpacing(S)
        row.addWidget(self.motion)
        row.addLayout(words, 1)
        row.addWidget(self.mute)
        row.addWidget(self.end)
        lines = QVBoxLayout(self._captions)
        lines.setContentsMargins(MARGIN, L, MARGIN, 0)
        lines.setSpacing(2)
        lines.addWidget(self.user_line)
        lines.addWidget(self.assistant_lines)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(self._captions)
        self._whole.addLayout(row)
        for each in (self._captions, self.user_line, self.assistant_lines):
            each.hide()

    def sizeHint(self) -> QSize:
        """One width without captions, another with them."""
        wide = not self._captions.isHidden()
        hint = self._whole.totalSizeHint()
        return QSize(max(hint.width(), WIDE_WIDTH if wide else COMPACT_WIDTH), hint.height())

    # What is told

    def set_face(self, face: Face) -> None:
        """Another state, mute or problem."""
        self.face = face
        self.motion.set_shown(face.shown)
        self._write()
        self.mute.set_face(face)
        self.end.setVisible(self._closable)
        self.end.set_look(
            glyphs.end, self.tr("End the conversation") if face.active else self.tr("Close")
        )

    @Slot(float, float)
    def set_levels(self, microphone_dbfs: float, speaker_dbfs: float) -> None:
        """The newest levels."""
        self.motion.set_levels(microphone_dbfs, speaker_dbfs)

    @Slot(object)
    def set_begun(self, begun: Begun) -> None:
        """A conversation is being opened: with whom."""
        self._title = self.tr("Practice") if begun.mode == "practice" else begun.model
        self._write()

    def set_caption(self, caption: Caption) -> None:
        """A caption of either side grew or is final."""
        if caption.speaker == "user":
            if caption.turn != self._turn:
                self._set_assistant("")  # the reply to something else
            self._turn = caption.turn
            self.user_line.set_text(caption.text)
        else:
            heard = caption.text if caption.heard is None else f"{caption.heard} …"
            self._set_assistant(heard)
        self._show_captions()

    @Slot(str)
    def set_typed(self, text: str) -> None:
        """A typed text went to the other side."""
        self._set_assistant("")
        self.user_line.set_text(text)
        self._show_captions()

    def set_problem(self, problem: Problem) -> None:
        """What went wrong, and what to do about it."""
        self._problem = problem
        self._used.clear()
        self.user_line.set_text("")
        needed = self.assistant_lines.lines_of(str(problem), WIDE_WIDTH - 2 * MARGIN)
        self._set_assistant(str(problem), max(CAPTION_LINES, min(needed, PROBLEM_LINES)))
        self._show_captions()

    def set_with_captions(self, on: bool) -> None:
        """Whether captions are wanted; a problem is shown in any case."""
        self._with_captions = on
        self._show_captions()

    def clear(self) -> None:
        """A new conversation: nothing has been said yet."""
        self._problem = None
        self._title = ""
        self._turn = 0
        self._used.clear()
        self.user_line.set_text("")
        self._set_assistant("")
        self._show_captions()

    # Inside

    def _show_captions(self) -> None:
        wanted = self._with_captions or self._problem is not None
        for lines in (self.user_line, self.assistant_lines):
            if lines.text:
                self._used.add(lines)  # from now on its place is kept, so that nothing jumps
            lines.setVisible(wanted and lines in self._used)
        before = self._shown_lines
        shown = [lines for lines in (self.user_line, self.assistant_lines) if not lines.isHidden()]
        self._captions.setVisible(bool(shown))
        self._shown_lines = [lines.lines for lines in shown]
        if before != self._shown_lines:
            self.resized.emit()

    def _set_assistant(self, text: str, lines: int = CAPTION_LINES) -> None:
        self.assistant_lines.set_lines(lines)
        self.assistant_lines.set_text(text)

    def _write(self) -> None:
        shown = self.face.shown
        self.word.setText(word_of(shown))
        self.word.setStyleSheet(f"color: {self._theme.colours.states[shown]};")
        hint = hint_of(self.face) or (self._title if self.face.active else "")
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))

    @Slot()
    def _on_end(self) -> None:
        if self.face.active:
            self._actions.stop()
        else:
            self.dismissed.emit()

    @Slot()
    def _on_theme(self) -> None:
        quiet, text = QColor(self._theme.colours.quiet), QColor(self._theme.colours.text)
        self.word.setFont(scaled_font(1.0, bold=True))
        self.hint.setFont(scaled_font(SMALL_SCALE))
        self.hint.setStyleSheet(f"color: {self._theme.colours.quiet};")
        self.user_line.set_look(quiet, scaled_font(SMALL_SCALE))
        self.assistant_lines.set_look(text, scaled_font(1.0))
        self._write()
        self.update()
