"""Switches, lists, cards and a level meter, painted in the theme's colours."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QWheelEvent,
)
from PySide6.QtWidgets import QCheckBox, QComboBox, QRadioButton, QSizePolicy, QWidget

from vibeassist.desktop.face import Shown
from vibeassist.desktop.theme import RADIUS, SMALL_SCALE, L, M, Theme, scaled_font

CONTROL_HEIGHT = 36
FLOOR_DBFS = -60.0
"""The left end of the meter: quieter than any room that people talk in."""
GOOD_DBFS = (-45.0, -6.0)
"""Between these lies speech that is heard well; the first is the check's own limit."""


class Switch(QCheckBox):
    """On or off."""

    TRACK = QSize(40, 22)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """The track, and room for the ring of the focus."""
        return self.TRACK + QSize(6, 6)

    def minimumSizeHint(self) -> QSize:
        """Never smaller."""
        return self.sizeHint()

    def hitButton(self, place: QPoint) -> bool:
        """All of it can be clicked."""
        return self.rect().contains(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A track, and a knob on the side that it stands on."""
        del event
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        track = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        track.setSize(track.size().boundedTo(self.TRACK.toSizeF()))
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = track.adjusted(-2, -2, 2, 2)
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)
        edge = QColor(colours.accent if on else colours.quiet)
        painter.setPen(QPen(edge, 1.4))
        painter.setBrush(edge if on else QColor(colours.surface))
        painter.setOpacity(1.0 if self.isEnabled() else 0.45)
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        knob = track.height() - 8
        right = on is not mirrored
        left = track.right() - knob - 4 if right else track.left() + 4
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.on_accent) if on else edge)
        painter.drawEllipse(QRectF(left, track.top() + 4, knob, knob))
        painter.end()


class Combo(QComboBox):
    """A list to choose from. The wheel scrolls the page, never the choice."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setMinimumHeight(CONTROL_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        theme.changed.connect(self.update)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page have it."""
        event.ignore()

    def choose(self, data: object, word: str = "") -> None:
        """Select the item with this value; one that is not offered is added, under this word."""
        index = self.findData(data)
        if index < 0:
            self.addItem(word or str(data), data)
            index = self.count() - 1
        self.setCurrentIndex(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        """As the style paints it, and the arrow that a style sheet cannot draw."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.colours
        painter.setPen(QPen(QColor(colours.quiet), 1.6))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = 18.0 if mirrored else self.width() - 18.0
        y = self.height() / 2
        painter.drawPolyline(
            QPolygonF([QPointF(x - 4, y - 2), QPointF(x, y + 2), QPointF(x + 4, y - 2)])
        )
        painter.end()


class Card(QRadioButton):
    """One of several ways, with a sentence about it."""

    def __init__(self, theme: Theme, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._theme = theme
        self._text = text
        self.setAccessibleDescription(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def set_words(self, title: str, text: str) -> None:
        """Another name and another sentence."""
        self.setText(title)
        self._text = text
        self.setAccessibleDescription(text)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """The sentence wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Title, sentence, and the space around them."""
        title = QFontMetrics(scaled_font(1.0, bold=True)).height()
        return title + self._text_rect(width).height() + 2 * M + 2

    def sizeHint(self) -> QSize:
        """As wide as it gets."""
        return QSize(320, self.heightForWidth(320))

    def minimumSizeHint(self) -> QSize:
        """Narrow is fine."""
        return QSize(200, self.heightForWidth(480))

    def hitButton(self, place: QPoint) -> bool:
        """All of it can be clicked."""
        return self.rect().contains(place)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Pointed at."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """No longer pointed at."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A card with a ring on the left, filled where it is the chosen one."""
        del event
        colours = self._theme.colours
        chosen = self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        strong = chosen or self.hasFocus()
        painter.setPen(QPen(QColor(colours.accent if strong else colours.line), 2 if strong else 1))
        painter.setBrush(QColor(colours.hover if self.underMouse() else colours.surface))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = self.width() - L - 9 if mirrored else L + 9
        title_font = scaled_font(1.0, bold=True)
        tall = QFontMetrics(title_font).height()
        middle = QPointF(x, M + tall / 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.accent if chosen else colours.quiet), 1.6))
        painter.drawEllipse(middle, 8, 8)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
            painter.drawEllipse(middle, 4.2, 4.2)
        text = self._text_rect(self.width())
        side = Qt.AlignmentFlag.AlignLeading  # the painter mirrors it
        painter.setPen(QColor(colours.text))
        painter.setFont(title_font)
        painter.drawText(QRect(text.left(), M, text.width(), tall), side, self.text())
        painter.setPen(QColor(colours.quiet))
        painter.setFont(scaled_font(SMALL_SCALE))
        painter.drawText(text, side | Qt.TextFlag.TextWordWrap, self._text)
        painter.end()

    def _text_rect(self, width: int) -> QRect:
        title = QFontMetrics(scaled_font(1.0, bold=True)).height()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        room = max(60, width - 3 * L - 18)
        left = L if mirrored else 2 * L + 18
        metrics = QFontMetrics(scaled_font(SMALL_SCALE))
        flags = Qt.TextFlag.TextWordWrap
        height = metrics.boundingRect(QRect(0, 0, room, 1000), flags, self._text).height()
        return QRect(left, M + title + 2, room, height)


class Meter(QWidget):
    """How loud the microphone is; green where speech is heard well."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._level = FLOOR_DBFS
        self.setFixedHeight(14)
        self.setMinimumWidth(160)
        self.setAccessibleName(self.tr("Microphone level"))
        theme.changed.connect(self.update)

    @Slot(float)
    def set_level(self, dbfs: float) -> None:
        """The newest level; it rises at once and falls slowly."""
        # 0.8 per 100 ms: one word stays visible until the next.
        fallen = FLOOR_DBFS + (self._level - FLOOR_DBFS) * 0.8
        self._level = max(FLOOR_DBFS, min(0.0, max(dbfs, fallen)))
        good = GOOD_DBFS[0] <= dbfs <= GOOD_DBFS[1]
        self.setAccessibleDescription(self.tr("good") if good else self.tr("quiet"))
        self.update()

    def clear(self) -> None:
        """Nobody listens."""
        self._level = FLOOR_DBFS
        self.setAccessibleDescription("")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Small bars, as many as the level is high."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        pitch, wide = 7.0, 4.0
        count = int(self.width() / pitch)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for index in range(count):
            dbfs = FLOOR_DBFS * (1 - (index + 1) / count)
            painter.setBrush(self._colour(dbfs) if dbfs < self._level else self._rest())
            left = index * pitch
            left = self.width() - left - wide if mirrored else left
            painter.drawRoundedRect(QRectF(left, 0, wide, self.height()), 2, 2)
        painter.end()

    def _rest(self) -> QColor:
        colours = self._theme.colours
        # Lines are as strong as text in high contrast: there they would look like a level.
        return QColor(colours.hover if self._theme.high_contrast else colours.line)

    def _colour(self, dbfs: float) -> QColor:
        if dbfs > GOOD_DBFS[1]:
            return self._theme.state_colour(Shown.THINKING)
        return self._theme.state_colour(Shown.LISTENING if dbfs > GOOD_DBFS[0] else Shown.IDLE)
