"""The newest words of a caption: the last lines that fit, painted."""

from PySide6.QtCore import QPointF, QSize, Qt, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

ELLIPSIS = "…"


class CaptionLines(QWidget):
    """Text whose end is always visible: what was said long ago leaves at the top.

    Args:
        lines: how many lines there are, whether filled or not.
    """

    def __init__(self, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = lines
        self._text = ""
        self._colour = QColor()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def text(self) -> str:
        """The whole text, also what does not fit."""
        return self._text

    @Slot(str)
    def set_text(self, text: str) -> None:
        """Show the end of this text."""
        self._text = " ".join(text.split())
        self.setAccessibleDescription(self._text)
        self.update()

    def set_lines(self, lines: int) -> None:
        """Another number of lines."""
        self.lines = lines
        self.updateGeometry()

    def lines_of(self, text: str, width: int) -> int:
        """How many lines a text takes at this width."""
        return len(self._lay_out(" ".join(text.split()), width)[1])

    def set_look(self, colour: QColor, font: QFont) -> None:
        """The colour and the type."""
        self._colour = colour
        self.setFont(font)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As tall as its lines."""
        return QSize(120, round(self._line_height() * self.lines))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The last lines of the text."""
        del event
        painter = QPainter(self)
        painter.setPen(self._colour)
        layout, starts = self._lay_out(self._text, self.width())
        if len(starts) > self.lines:
            end = ELLIPSIS + self._text[starts[-self.lines] :].lstrip()
            layout, starts = self._lay_out(end, self.width())
        for index in range(min(len(starts), self.lines)):
            line = layout.lineAt(index)
            line.draw(painter, QPointF(0, index * self._line_height()))
        painter.end()

    def _line_height(self) -> float:
        return QFontMetricsF(self.font()).lineSpacing() * 1.12

    def _lay_out(self, text: str, width: int) -> tuple[QTextLayout, list[int]]:
        """The text broken into lines, and where each begins."""
        layout = QTextLayout(text, self.font(), self)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        layout.setTextOption(option)
        starts = []
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            starts.append(line.textStart())
        layout.endLayout()
        return layout, starts
