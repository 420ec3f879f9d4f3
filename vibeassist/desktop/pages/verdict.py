"""Findings and other results as a person reads them: a mark, a sentence, what to do."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vibeassist.checks.findings import Finding, Status
from vibeassist.desktop.face import Shown
from vibeassist.desktop.pages.rows import Label
from vibeassist.desktop.sentences import translated
from vibeassist.desktop.theme import M, Theme
from vibeassist.errors import VibeAssistError

MARK = 20


class Mark(QWidget):
    """A tick, a dot or a cross; the sentence beside it says the same to a screen reader."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.status = Status.SKIPPED
        self.setFixedSize(MARK, MARK)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """A small square."""
        return QSize(MARK, MARK)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A disc in the colour of the status, with its sign."""
        del event
        shown = {
            Status.OK: Shown.LISTENING,
            Status.NOTE: Shown.THINKING,
            Status.PROBLEM: Shown.PROBLEM,
        }.get(self.status, Shown.IDLE)
        colour = self._theme.state_colour(shown)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        disc = QColor(colour)
        disc.setAlphaF(0.16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(disc)
        painter.drawEllipse(QRectF(0, 0, MARK, MARK))
        pen = QPen(colour, 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        if self.status is Status.OK:
            painter.drawPolyline(_points((6, 10.5), (9, 13.5), (14.5, 7)))
        elif self.status is Status.PROBLEM:
            painter.drawPolyline(_points((7, 7), (13, 13)))
            painter.drawPolyline(_points((13, 7), (7, 13)))
        elif self.status is Status.NOTE:
            painter.drawPolyline(_points((10, 5.5), (10, 11)))
            painter.drawPoint(QPointF(10, 15))
        else:
            painter.drawPolyline(_points((6.5, 10), (13.5, 10)))
        painter.end()


def _points(*points: tuple[float, float]) -> list[QPointF]:
    return [QPointF(x, y) for x, y in points]


class Verdict(QWidget):
    """One result; hidden until there is one."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mark = Mark(theme)
        self.sentence = Label(theme)
        self.hint = Label(theme, "", "quiet")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.sentence)
        words.addWidget(self.hint)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(M)
        line.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        self.hide()

    def tell(self, status: Status, sentence: str, hint: str = "") -> None:
        """Show a result, in the user's language."""
        sentence, hint = translated(sentence), translated(hint)
        self.mark.status = status
        self.mark.update()
        self.sentence.setText(sentence)
        self.sentence.setAccessibleName(f"{sentence} {hint}".strip())
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self.show()

    def tell_finding(self, finding: Finding) -> None:
        """Show what a check found."""
        self.tell(finding.status, finding.sentence, finding.hint)

    def tell_error(self, error: VibeAssistError) -> None:
        """Show why something could not be done."""
        self.tell(Status.PROBLEM, error.message, error.hint)

    def clear(self) -> None:
        """There is no result any more."""
        self.hide()
