"""The motion element: the bars of a :class:`~vibeassist.desktop.wave.Wave`, painted."""

import time

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QRadialGradient
from PySide6.QtWidgets import QWidget

from vibeassist.desktop.face import Shown
from vibeassist.desktop.theme import Theme, blend
from vibeassist.desktop.wave import BARS, Wave
from vibeassist.desktop.words import word_of

FRAME_MS = 33
REDUCED_FRAME_MS = 200
BAR_WIDTH, BAR_PITCH = 4.0, 8.0
COLOUR_CHANGE_S = 0.25


class Motion(QWidget):
    """Shows the state and both levels; moves only while there is something to show."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wave = Wave()
        self._colour = theme.state_colour(Shown.IDLE)
        self._then = 0.0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_tick)
        self.setAccessibleName(self.tr("State and levels"))
        self.setSizePolicy(self.sizePolicy().Policy.Fixed, self.sizePolicy().Policy.Fixed)
        theme.changed.connect(self._on_theme)
        self._on_theme()

    def sizeHint(self) -> QSize:
        """Wide enough for the bars, and some air for the glow."""
        return QSize(72, 44)

    def set_shown(self, shown: Shown) -> None:
        """Another state."""
        self._wave.shown = shown
        self.setAccessibleDescription(word_of(shown))
        self._wake()

    def set_levels(self, microphone_dbfs: float, speaker_dbfs: float) -> None:
        """The newest levels."""
        self._wave.set_levels(microphone_dbfs, speaker_dbfs)
        self._wake()

    def event(self, event: QEvent) -> bool:
        """Rest while nobody sees it."""
        if event.type() == QEvent.Type.Hide:
            self._timer.stop()
        elif event.type() == QEvent.Type.Show:
            self._wake()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The glow, then the bars."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        middle = QPointF(self.width() / 2, self.height() / 2)
        if not self._theme.high_contrast:
            self._glow(painter, middle)
        painter.setBrush(self._colour)
        left = middle.x() - ((BARS - 1) * BAR_PITCH + BAR_WIDTH) / 2
        tallest = self.height() - 6.0
        for index, height in enumerate(self._wave.heights()):
            tall = max(BAR_WIDTH, height * tallest)
            bar = QRectF(left + index * BAR_PITCH, middle.y() - tall / 2, BAR_WIDTH, tall)
            painter.drawRoundedRect(bar, BAR_WIDTH / 2, BAR_WIDTH / 2)
        painter.end()

    def _glow(self, painter: QPainter, middle: QPointF) -> None:
        """Light behind the bars, wider than high; it ends in nothing, without an edge."""
        across, down = self.width() / 2, self.height() / 2
        gradient = QRadialGradient(QPointF(0, 0), across)
        colour = QColor(self._colour)
        for at, share in ((0.0, 1.0), (0.35, 0.62), (0.7, 0.18), (1.0, 0.0)):
            colour.setAlphaF(share * min(0.3, 0.06 + 0.34 * self._wave.level))
            gradient.setColorAt(at, colour)
        painter.save()
        painter.translate(middle)
        painter.scale(1.0, down / across)
        painter.setBrush(gradient)
        painter.drawEllipse(QPointF(0, 0), across, across)
        painter.restore()

    def _wake(self) -> None:
        if self.isVisible() and not self._timer.isActive():
            self._then = time.monotonic()
            self._timer.start()
        self.update()

    @Slot()
    def _on_tick(self) -> None:
        now = time.monotonic()
        # After a pause (a busy window) the bars go on from where they are, they do not jump.
        elapsed, self._then = min(0.1, now - self._then), now
        self._wave.step(elapsed)
        aim = self._theme.state_colour(self._wave.shown)
        share = 1.0 if self._wave.reduced else min(1.0, elapsed / COLOUR_CHANGE_S * 2.5)
        self._colour = blend(self._colour, aim, share)
        self.update()
        if self._wave.settled and self._colour.rgb() == aim.rgb():
            self._timer.stop()

    @Slot()
    def _on_theme(self) -> None:
        self._wave.reduced = self._theme.reduced_motion
        self._timer.setInterval(REDUCED_FRAME_MS if self._wave.reduced else FRAME_MS)
        self._colour = self._theme.state_colour(self._wave.shown)
        self.update()
