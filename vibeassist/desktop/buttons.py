"""Buttons with a glyph, painted in the theme's colours."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolButton, QWidget

from vibeassist.desktop import glyphs
from vibeassist.desktop.face import Face, Shown
from vibeassist.desktop.theme import Theme

BUTTON = 38


class RoundButton(QToolButton):
    """A round button with a glyph, painted in the theme's colours."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._glyph: glyphs.Glyph = glyphs.end
        self._role = Shown.IDLE
        self.setFixedSize(BUTTON, BUTTON)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_look(self, glyph: glyphs.Glyph, name: str, role: Shown = Shown.IDLE) -> None:
        """The picture, what it is called, and the state whose colour it lends."""
        self._glyph, self._role = glyph, role
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A disc that is there when it is pointed at, and the glyph."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.colours
        tinted = self._role is not Shown.IDLE
        ink = self._theme.state_colour(self._role) if tinted else QColor(colours.text)
        disc = QColor(ink) if tinted else QColor(colours.hover)
        if tinted:
            disc.setAlphaF(0.26 if self.underMouse() else 0.14)
        elif not self.underMouse():
            disc.setAlphaF(0.6)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.hasFocus() or self._theme.high_contrast:
            painter.setPen(ink)
        painter.setBrush(disc)
        painter.drawEllipse(self.rect().adjusted(1, 1, -1, -1))
        if not self.isEnabled():
            ink = QColor(colours.quiet)
        edge = BUTTON * 0.53
        painter.translate((BUTTON - edge) / 2, (BUTTON - edge) / 2)
        painter.scale(edge / glyphs.GRID, edge / glyphs.GRID)
        self._glyph(painter, ink)
        painter.end()


class MicrophoneButton(RoundButton):
    """Shuts and opens the microphone, and shows how it is."""

    def set_face(self, face: Face) -> None:
        """The conversation's state."""
        self.setVisible(face.active)
        if face.active and face.muted:
            self.set_look(glyphs.microphone_off, self.tr("Open the microphone"), Shown.PROBLEM)
        elif face.silenced:
            self.set_look(glyphs.microphone_ready, self.tr("Open the microphone"))
        else:
            self.set_look(glyphs.microphone, self.tr("Mute the microphone"))
