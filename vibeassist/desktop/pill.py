"""The pill: a small window on top of everything that shows that one is heard."""

import sys

from PySide6.QtCore import QPoint, QRectF, QSettings, QSize, Qt, QTimer, Slot
from PySide6.QtGui import (
    QBitmap,
    QColor,
    QContextMenuEvent,
    QCursor,
    QGuiApplication,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QScreen,
)
from PySide6.QtWidgets import QWidget

from vibeassist.conversation.captions import Caption
from vibeassist.conversation.events import Ended
from vibeassist.desktop.actions import Actions
from vibeassist.desktop.compositing import composited
from vibeassist.desktop.face import Face, Problem
from vibeassist.desktop.pill_panel import PillPanel
from vibeassist.desktop.placement import Place, place_of
from vibeassist.desktop.platforms import on_wayland
from vibeassist.desktop.preferences import Preferences
from vibeassist.desktop.talk import Talk
from vibeassist.desktop.theme import Theme
from vibeassist.settings import Settings

FAREWELL_MS = 1200
"""How long it stays after the end, so that the end is seen."""

PROBLEM_MS = 12_000
"""How long it stays with a problem: two sentences, read slowly."""

SHADOW = 14
"""Room for the shadow around it, where there can be one."""

CORNER = 30

_FLAGS = (
    Qt.WindowType.Tool
    | Qt.WindowType.FramelessWindowHint
    | Qt.WindowType.WindowStaysOnTopHint
    | Qt.WindowType.WindowDoesNotAcceptFocus
    | Qt.WindowType.NoDropShadowWindowHint
)


class Pill(QWidget):
    """Shown while a conversation is on; never takes the focus; goes where it is dragged."""

    def __init__(
        self,
        talk: Talk,
        actions: Actions,
        preferences: Preferences,
        theme: Theme,
        memory: QSettings,
    ) -> None:
        flags = _FLAGS
        if on_wayland() and QGuiApplication.platformName() == "xcb":
            # Compositors tile or focus what they manage; this window they must leave alone.
            flags |= Qt.WindowType.BypassWindowManagerHint
        super().__init__(None, flags)
        self._actions, self._theme, self._memory = actions, theme, memory
        self._enabled = True
        self._grip: QPoint | None = None
        self._face = Face()
        self._translucent = composited()
        self.setWindowTitle("vibeassist")
        self.setAccessibleName(self.tr("Conversation"))
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground, self._translucent)
        if sys.platform == "darwin":  # a tool window is hidden there with its application
            self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        self.panel = PillPanel(theme, actions, self)
        margin = SHADOW if self._translucent else 0
        self.setContentsMargins(margin, margin, margin, margin)
        self._place = self._remembered()
        self._screen: QScreen | None = None
        self._leave = QTimer(self, singleShot=True)
        self._leave.timeout.connect(self.hide)
        self._join(talk, preferences)

    def _join(self, talk: Talk, preferences: Preferences) -> None:
        talk.face_changed.connect(self._on_face)
        talk.levels_changed.connect(self.panel.set_levels)
        talk.caption_changed.connect(self._on_caption)
        talk.begun.connect(self.panel.set_begun)
        talk.typed.connect(self.panel.set_typed)
        talk.ended.connect(self._on_ended)
        talk.problem_met.connect(self._on_problem)
        preferences.changed.connect(self._on_settings)
        self.panel.dismissed.connect(self.hide)
        self.panel.resized.connect(self._fit)
        self._theme.changed.connect(self.update)
        self._on_settings(preferences.settings)

    @Slot(object)
    def _on_face(self, face: Face) -> None:
        new = face.active and not self._face.active
        self._face = face
        self.panel.set_face(face)
        if new:
            self._leave.stop()
            self.panel.clear()
            if self._enabled:
                self.appear()

    @Slot(object)
    def _on_caption(self, caption: Caption) -> None:
        self.panel.set_caption(caption)

    @Slot(object)
    def _on_ended(self, ended: Ended) -> None:
        if ended.error is None:
            self._leave.start(FAREWELL_MS)

    @Slot(object)
    def _on_problem(self, problem: Problem) -> None:
        if self._enabled:
            self.panel.set_problem(problem)
            if not self._face.active:
                self.appear()
                self._leave.start(PROBLEM_MS)

    @Slot(object)
    def _on_settings(self, settings: Settings) -> None:
        self._enabled = settings.desktop.pill
        self.panel.set_with_captions(settings.desktop.pill_captions)
        if self._enabled and self._face.active:
            self.appear()
        elif not self._enabled:
            self.hide()

    # Its place

    def appear(self) -> None:
        """Show it on the screen of the pointer, where it was last put."""
        if not self.isVisible():
            self._screen = QGuiApplication.screenAt(QCursor.pos()) or self.screen()
        self._fit()
        self.show()
        self.raise_()

    @Slot()
    def _fit(self) -> None:
        """As large as what it holds, at its place."""
        size = self.panel.sizeHint().grownBy(self.contentsMargins())
        self.setFixedSize(size)
        self.panel.setGeometry(self.contentsRect())
        if self._grip is None:
            self.move(QPoint(*self._place.position(self._free(), (size.width(), size.height()))))

    def _free(self) -> tuple[int, int, int, int]:
        area = (self._screen or self.screen()).availableGeometry()
        return (area.x(), area.y(), area.width(), area.height())

    def _remembered(self) -> Place:
        try:
            across = float(str(self._memory.value("pill/across", 0.5)))
            down = float(str(self._memory.value("pill/down", 1.0)))
        except ValueError:
            return Place()
        return Place(min(1.0, max(0.0, across)), min(1.0, max(0.0, down)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of it."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._grip = event.globalPosition().toPoint() - self.pos()
            if on_wayland() and QGuiApplication.platformName() == "wayland":
                self.windowHandle().startSystemMove()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it."""
        if self._grip is not None:
            self.move(event.globalPosition().toPoint() - self._grip)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go; here it will be next time."""
        if self._grip is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        self._grip = None
        self._screen = QGuiApplication.screenAt(self.geometry().center()) or self.screen()
        size = (self.width(), self.height())
        self._place = place_of((self.x(), self.y()), self._free(), size)
        self._memory.setValue("pill/across", self._place.across)
        self._memory.setValue("pill/down", self._place.down)
        self._fit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The same menu as the tray's."""
        menu = self._actions.menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    # Its look

    def paintEvent(self, event: QPaintEvent) -> None:
        """The capsule and its shadow."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.contentsRect())
        if self._translucent:
            self._shadow(painter, body)
        colours = self._theme.colours
        width = 2.0 if self._theme.high_contrast else 1.0
        painter.setPen(QPen(QColor(colours.line), width))
        painter.setBrush(QColor(colours.pill))
        inset = width / 2
        painter.drawRoundedRect(body.adjusted(inset, inset, -inset, -inset), CORNER, CORNER)
        painter.end()

    def _shadow(self, painter: QPainter, body: QRectF) -> None:
        """Soft and below, out of a few faint layers."""
        painter.setPen(Qt.PenStyle.NoPen)
        strength = 9 if self._theme.dark else 5
        for layer in range(1, SHADOW):
            painter.setBrush(QColor(10, 10, 30, max(1, strength - layer // 2)))
            ring = body.adjusted(-layer, -layer + 3, layer, layer - 1)
            painter.drawRoundedRect(ring, CORNER + layer, CORNER + layer)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Without translucency the corners are cut out of the window itself."""
        super().resizeEvent(event)
        if not self._translucent:
            shape = QBitmap(self.size())
            shape.fill(Qt.GlobalColor.color0)
            painter = QPainter(shape)
            painter.setBrush(Qt.GlobalColor.color1)
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), CORNER, CORNER)
            painter.end()
            self.setMask(shape)

    def minimumSizeHint(self) -> QSize:
        """No smaller than what it holds."""
        return self.sizeHint()
