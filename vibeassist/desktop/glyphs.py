"""Every icon of the program, drawn: no picture files, crisp at any size, in any colour."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

from vibeassist.desktop.face import Shown

GRID = 24.0
"""Glyphs are drawn on a square of this many units."""

STROKE = 2.0
TRAY_SIZES = (16, 18, 20, 22, 24, 32, 36, 44, 48, 64, 128)
"""Pixels: what panels ask for at 100 to 200 %; SNI takes those up to 32, and needs 22."""

SPEAKING_BARS = (7.0, 13.0, 18.0, 13.0, 7.0)
IDLE_BARS = (2.4, 6.0, 10.0, 6.0, 2.4)


def _stroke(painter: QPainter, colour: QColor, width: float = STROKE) -> None:
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _fill(painter: QPainter, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)


def _bars(painter: QPainter, colour: QColor, heights: tuple[float, ...]) -> None:
    """The mark of the program: a voice, as bars around the middle."""
    _fill(painter, colour)
    width, pitch = 2.4, 4.4
    left = (GRID - (pitch * (len(heights) - 1) + width)) / 2
    for index, height in enumerate(heights):
        bar = QRectF(left + index * pitch, (GRID - height) / 2, width, height)
        painter.drawRoundedRect(bar, width / 2, width / 2)


def _dots(painter: QPainter, colour: QColor) -> None:
    _fill(painter, colour)
    for x in (5.0, 12.0, 19.0):
        painter.drawEllipse(QPointF(x, 12.0), 2.2, 2.2)


def microphone(painter: QPainter, colour: QColor) -> None:
    """A microphone: it is open."""
    _fill(painter, colour)
    painter.drawRoundedRect(QRectF(8.5, 2.5, 7, 12), 3.5, 3.5)
    _cradle(painter, colour)


def _cradle(painter: QPainter, colour: QColor) -> None:
    _stroke(painter, colour)
    cradle = QPainterPath(QPointF(5, 11.5))
    cradle.arcTo(QRectF(5, 4.5, 14, 14), 180, 180)
    painter.drawPath(cradle)
    painter.drawLine(QPointF(12, 18.5), QPointF(12, 21.5))


def microphone_ready(painter: QPainter, colour: QColor) -> None:
    """A microphone in outline: it opens when the key is held."""
    _stroke(painter, colour)
    painter.drawRoundedRect(QRectF(8.5, 2.5, 7, 12), 3.5, 3.5)
    _cradle(painter, colour)


def reconnecting(painter: QPainter, colour: QColor) -> None:
    """An arrow that comes round: the connection is being made again."""
    _stroke(painter, colour)
    way = QPainterPath()
    way.arcMoveTo(QRectF(4, 4, 16, 16), 25)
    way.arcTo(QRectF(4, 4, 16, 16), 25, 290)
    painter.drawPath(way)
    head = QPainterPath(QPointF(19.8, 3.2))
    head.lineTo(QPointF(19.3, 8.8))
    head.lineTo(QPointF(13.9, 7.6))
    painter.drawPath(head)


def _warm(painter: QPainter, colour: QColor) -> None:
    """The mark of the program, and a dot: at rest, but the microphone is open."""
    _bars(painter, colour, IDLE_BARS)
    painter.drawEllipse(QPointF(20.2, 3.8), 3.2, 3.2)


def microphone_off(painter: QPainter, colour: QColor) -> None:
    """A microphone, crossed out: the other side hears silence."""
    cut = QPainterPath()
    cut.addRect(QRectF(-4, -4, 32, 32))
    gap = QPainterPath()
    # The slash keeps a gap beside it, so that it reads as one at 16 pixels too.
    gap.addPolygon([QPointF(1, 4), QPointF(4, 1), QPointF(23, 20), QPointF(20, 23)])
    painter.save()
    painter.setClipPath(cut.subtracted(gap))
    microphone(painter, colour)
    painter.restore()
    _stroke(painter, colour)
    painter.drawLine(QPointF(3.5, 3.5), QPointF(20.5, 20.5))


def thinking(painter: QPainter, colour: QColor) -> None:
    """Three dots in a bubble: an answer is on its way."""
    _stroke(painter, colour)
    bubble = QPainterPath()
    bubble.addRoundedRect(QRectF(2.5, 4, 19, 13.5), 5.5, 5.5)
    tail = QPainterPath(QPointF(7, 15))
    tail.lineTo(QPointF(7, 21.5))
    tail.lineTo(QPointF(12.5, 16.5))
    tail.closeSubpath()
    painter.drawPath(bubble.united(tail))
    _fill(painter, colour)
    for x in (7.6, 12.0, 16.4):
        painter.drawEllipse(QPointF(x, 10.8), 1.35, 1.35)


def problem(painter: QPainter, colour: QColor) -> None:
    """A triangle with an exclamation mark."""
    _stroke(painter, colour)
    triangle = QPainterPath(QPointF(12, 3.5))
    triangle.lineTo(QPointF(21.8, 20.2))
    triangle.lineTo(QPointF(2.2, 20.2))
    triangle.closeSubpath()
    painter.drawPath(triangle)
    painter.drawLine(QPointF(12, 9.5), QPointF(12, 13.8))
    _fill(painter, colour)
    painter.drawEllipse(QPointF(12, 17), 1.3, 1.3)


def end(painter: QPainter, colour: QColor) -> None:
    """A cross: the conversation ends."""
    _stroke(painter, colour, 2.2)
    painter.drawLine(QPointF(6.5, 6.5), QPointF(17.5, 17.5))
    painter.drawLine(QPointF(17.5, 6.5), QPointF(6.5, 17.5))


def stop(painter: QPainter, colour: QColor) -> None:
    """A square: the reply stops."""
    _fill(painter, colour)
    painter.drawRoundedRect(QRectF(6.5, 6.5, 11, 11), 2.5, 2.5)


def captions(painter: QPainter, colour: QColor) -> None:
    """Lines of text in a frame."""
    _stroke(painter, colour, 1.8)
    painter.drawRoundedRect(QRectF(3, 4.5, 18, 15), 3.5, 3.5)
    for y, left, right in ((10.2, 7, 14.5), (14, 10, 17)):
        painter.drawLine(QPointF(left, y), QPointF(right, y))


def copy(painter: QPainter, colour: QColor) -> None:
    """Two sheets."""
    _stroke(painter, colour, 1.8)
    painter.drawRoundedRect(QRectF(8.5, 8.5, 12, 12), 3, 3)
    behind = QPainterPath(QPointF(5, 15.5))
    behind.cubicTo(QPointF(3.9, 15.2), QPointF(3.5, 14.6), QPointF(3.5, 13.5))
    behind.lineTo(QPointF(3.5, 6.5))
    behind.cubicTo(QPointF(3.5, 4.5), QPointF(4.5, 3.5), QPointF(6.5, 3.5))
    behind.lineTo(QPointF(13.5, 3.5))
    behind.cubicTo(QPointF(14.6, 3.5), QPointF(15.2, 3.9), QPointF(15.5, 5))
    painter.drawPath(behind)


def save(painter: QPainter, colour: QColor) -> None:
    """An arrow into a tray."""
    _stroke(painter, colour, 1.8)
    painter.drawLine(QPointF(12, 3.5), QPointF(12, 14.5))
    head = QPainterPath(QPointF(7.5, 10.2))
    head.lineTo(QPointF(12, 14.7))
    head.lineTo(QPointF(16.5, 10.2))
    painter.drawPath(head)
    tray = QPainterPath(QPointF(4, 15.5))
    tray.lineTo(QPointF(4, 17.5))
    tray.cubicTo(QPointF(4, 19.5), QPointF(5, 20.5), QPointF(7, 20.5))
    tray.lineTo(QPointF(17, 20.5))
    tray.cubicTo(QPointF(19, 20.5), QPointF(20, 19.5), QPointF(20, 17.5))
    tray.lineTo(QPointF(20, 15.5))
    painter.drawPath(tray)


def summary(painter: QPainter, colour: QColor) -> None:
    """A heading and three points."""
    _stroke(painter, colour, 1.8)
    painter.drawLine(QPointF(4.5, 5), QPointF(15.5, 5))
    for y, right in ((10.5, 19.5), (15, 17), (19.5, 18.5)):
        painter.drawLine(QPointF(9, y), QPointF(right, y))
    _fill(painter, colour)
    for y in (10.5, 15.0, 19.5):
        painter.drawEllipse(QPointF(5, y), 1.2, 1.2)


def send(painter: QPainter, colour: QColor) -> None:
    """An arrow upwards."""
    _stroke(painter, colour, 2.2)
    painter.drawLine(QPointF(12, 19), QPointF(12, 5.5))
    head = QPainterPath(QPointF(6, 11.2))
    head.lineTo(QPointF(12, 5.2))
    head.lineTo(QPointF(18, 11.2))
    painter.drawPath(head)


def more(painter: QPainter, colour: QColor) -> None:
    """Three dots: a menu."""
    _fill(painter, colour)
    for x in (5.5, 12.0, 18.5):
        painter.drawEllipse(QPointF(x, 12.0), 1.7, 1.7)


Glyph = Callable[[QPainter, QColor], None]

OF_SHOWN: dict[Shown, Glyph] = {
    Shown.IDLE: lambda painter, colour: _bars(painter, colour, IDLE_BARS),
    Shown.WARM: _warm,
    Shown.CONNECTING: _dots,
    Shown.RECONNECTING: reconnecting,
    Shown.WAITING: microphone_ready,
    Shown.LISTENING: microphone,
    Shown.THINKING: thinking,
    Shown.SPEAKING: lambda painter, colour: _bars(painter, colour, SPEAKING_BARS),
    Shown.MUTED: microphone_off,
    Shown.PROBLEM: problem,
}
"""Each state by its shape, so that it needs no colour to be known."""

PANEL = {True: "#f4f4f7", False: "#26262d"}
"""A glyph without a colour of its own, on a dark panel and on a light one."""

PANEL_STATES = {
    True: {
        Shown.WARM: "#35dcc0",
        Shown.RECONNECTING: "#ffb547",
        Shown.LISTENING: "#35dcc0",
        Shown.THINKING: "#ffb547",
        Shown.SPEAKING: "#a9a7ff",
        Shown.PROBLEM: "#ff7b7b",
    },
    False: {
        Shown.WARM: "#0a8577",
        Shown.RECONNECTING: "#a56300",
        Shown.LISTENING: "#0a8577",
        Shown.THINKING: "#a56300",
        Shown.SPEAKING: "#5451d6",
        Shown.PROBLEM: "#c9272c",
    },
}


def pixmap(glyph: Glyph, colour: QColor, size: int) -> QPixmap:
    """A glyph on a transparent square of ``size`` pixels."""
    made = QPixmap(size, size)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size / GRID, size / GRID)
    glyph(painter, colour)
    painter.end()
    return made


def icon(glyph: Glyph, colour: QColor, *, disabled: QColor | None = None) -> QIcon:
    """An icon for a button or a menu, at 100 to 200 %."""
    made = QIcon()
    for size in (16, 20, 24, 32, 40, 48):
        made.addPixmap(pixmap(glyph, colour, size))
        if disabled is not None:
            made.addPixmap(pixmap(glyph, disabled, size), QIcon.Mode.Disabled)
    return made


def tray_icon(shown: Shown, *, dark_panel: bool, template: bool = False) -> QIcon:
    """The tray icon of a state.

    Args:
        shown: the state.
        dark_panel: whether the panel behind it is dark.
        template: black on nothing, for a system that tints it itself (macOS).
    """
    colour = "#000000"
    if not template:
        colour = PANEL_STATES[dark_panel].get(shown, PANEL[dark_panel])
    made = QIcon()
    for size in TRAY_SIZES:
        made.addPixmap(pixmap(OF_SHOWN[shown], QColor(colour), size))
    made.setIsMask(template)
    return made


def app_icon() -> QIcon:
    """The program's own icon: its mark on a rounded square."""
    made = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        made.addPixmap(_app_pixmap(QSize(size, size)))
    return made


def _app_pixmap(size: QSize) -> QPixmap:
    made = QPixmap(size)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size.width() / GRID, size.height() / GRID)
    _fill(painter, QColor("#5451d6"))
    painter.drawRoundedRect(QRectF(0.5, 0.5, 23, 23), 6, 6)
    painter.translate(GRID / 2, GRID / 2)
    painter.scale(0.72, 0.72)
    painter.translate(-GRID / 2, -GRID / 2)
    _bars(painter, QColor("#ffffff"), SPEAKING_BARS)
    painter.end()
    return made
