"""The transcript on paper: a text that can be selected, searched by eye and read aloud."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from vibeassist.conversation.transcript import BULLET, Entry, Names, Transcript
from vibeassist.desktop.dates import short_time
from vibeassist.desktop.face import Shown
from vibeassist.desktop.theme import LARGE_SCALE, SMALL_SCALE, XL, XS, L, S, Theme, scaled_font

FOLLOW_PX = 24
"""As long as the end is this near, what is new scrolls into view."""


class TranscriptView(QTextBrowser):
    """Shows a transcript, and paints again only what changed."""

    def __init__(
        self, transcript: Transcript, names: Names, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._transcript, self._names, self._theme = transcript, names, theme
        self._starts: list[int] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("What was said"))
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(XL)
        theme.changed.connect(self.paint_all)
        self.paint_all()

    @Slot()
    def paint_all(self) -> None:
        """Everything anew."""
        self._starts = []
        self.setFont(scaled_font(1.08))
        self.clear()
        self.paint_from(0)

    @Slot(int)
    def paint_from(self, index: int) -> None:
        """The entries from this one on have changed."""
        bar = self.verticalScrollBar()
        following = bar.value() >= bar.maximum() - FOLLOW_PX
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        if index < len(self._starts):
            cursor.setPosition(self._starts[index])
            cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            del self._starts[index:]
        cursor.movePosition(QTextCursor.MoveOperation.End)
        for entry in self._transcript.entries[len(self._starts) :]:
            self._starts.append(cursor.position())
            self._write(cursor, entry)
        cursor.endEditBlock()
        if following:
            bar.setValue(bar.maximum())

    def mark(self, words: list[str]) -> None:
        """Show where these words are, and the first of them at the top."""
        marks = []
        for word in words:
            found = self.document().find(word)
            while not found.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor = found
                mark.format.setBackground(self._theme.state_colour(Shown.THINKING))
                mark.format.setForeground(QColor(self._theme.colours.window))
                marks.append(mark)
                found = self.document().find(word, found)
        self.setExtraSelections(marks)
        top = QTextCursor(self.document())
        if marks:
            top.setPosition(min(mark.cursor.selectionStart() for mark in marks))
        self.setTextCursor(top)
        self.ensureCursorVisible()

    def _write(self, cursor: QTextCursor, entry: Entry) -> None:
        """An entry, and an empty block after it in which the next one begins."""
        if entry.speaker == "note":
            cursor.setBlockFormat(_block(above=L, align=Qt.AlignmentFlag.AlignHCenter))
            cursor.insertText(entry.text, self._format("quiet", SMALL_SCALE))
        elif entry.speaker == "summary":
            self._write_summary(cursor, entry)
        else:
            cursor.setBlockFormat(_block(above=L))
            role = Shown.LISTENING if entry.speaker == "user" else Shown.SPEAKING
            name = self._format("text", SMALL_SCALE, bold=True)
            name.setForeground(self._theme.state_colour(role))
            cursor.insertText(self._names.of(entry.speaker), name)
            cursor.insertText(f"   {short_time(entry.at)}", self._format("quiet", SMALL_SCALE))
            cursor.insertBlock(_block(above=XS, height=132))
            self._write_words(cursor, entry)
        cursor.insertBlock(_block())

    def _write_summary(self, cursor: QTextCursor, entry: Entry) -> None:
        """Its title, larger than what was said, and a line for each point."""
        title, *points = entry.text.splitlines()
        cursor.setBlockFormat(_block(above=L))
        cursor.insertText(self._names.summary, self._format("quiet", SMALL_SCALE, bold=True))
        cursor.insertBlock(_block(above=XS))
        cursor.insertText(title, self._format("text", LARGE_SCALE, bold=True))
        words = self._format("text", 1.08)
        listed = _block(above=S, height=120)
        listed.setLeftMargin(QFontMetricsF(words.font()).horizontalAdvance(BULLET))
        listed.setTextIndent(-listed.leftMargin())
        for point in points:
            cursor.insertBlock(listed)
            cursor.insertText(point, words)

    def _write_words(self, cursor: QTextCursor, entry: Entry) -> None:
        spoken = self._format("text" if entry.final or entry.speaker != "user" else "quiet", 1.08)
        if not entry.unheard:
            cursor.insertText(entry.text, spoken)
            return
        cursor.insertText(entry.heard or "", spoken)
        unheard = self._format("quiet", 1.08)
        unheard.setFontStrikeOut(True)
        cursor.insertText(" " if entry.heard else "", spoken)
        cursor.insertText(entry.unheard, unheard)
        mark = self._format("quiet", SMALL_SCALE)
        mark.setFontItalic(True)
        cursor.insertText(f"  {self._names.unheard}", mark)

    def _format(self, colour: str, scale: float, *, bold: bool = False) -> QTextCharFormat:
        made = QTextCharFormat()
        font: QFont = scaled_font(scale, bold=bold)
        made.setFont(font)
        made.setForeground(QColor(getattr(self._theme.colours, colour)))
        return made


def _block(
    *, above: int = 0, height: int = 100, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading
) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setTopMargin(above)
    made.setAlignment(align)
    made.setLineHeight(height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return made
