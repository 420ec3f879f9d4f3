"""The first start: how to connect, whether one is heard, and the key. Three steps, a minute."""

from collections.abc import Callable

from PySide6.QtCore import QSettings, QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from vibeassist.desktop.first_steps import ConnectStep, KeyStep, SoundStep, Step
from vibeassist.desktop.pages.look import control_sheet
from vibeassist.desktop.pages.rows import Context
from vibeassist.desktop.preferences import Preferences
from vibeassist.desktop.talk import Talk
from vibeassist.desktop.theme import XL, L, S, Theme
from vibeassist.desktop.windows import GREETED_KEY

DOT = 8


def is_due(memory: QSettings) -> bool:
    """Whether nobody has finished or skipped the first run yet."""
    return memory.value(GREETED_KEY) is None


class FirstRun(QWidget):
    """Three steps; each can be skipped, and all of it stands in the settings too.

    Signals:
        finished(): it is over; it will not come by itself again.
    """

    finished = Signal()

    def __init__(
        self, talk: Talk, preferences: Preferences, theme: Theme, memory: QSettings
    ) -> None:
        super().__init__()
        self._talk, self._theme, self._memory = talk, theme, memory
        context = Context(talk, preferences, theme)
        self.setWindowTitle(self.tr("Welcome – vibeassist"))
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.resize(640, 560)
        makers: tuple[Callable[[Context], Step], ...] = (ConnectStep, SoundStep, KeyStep)
        self.steps = [make(context) for make in makers]
        self.stack = QStackedWidget(self)
        for step in self.steps:
            self.stack.addWidget(step)
            step.ready_changed.connect(self._on_ready)
        self.dots = _Dots(theme, len(self.steps), self)
        self.skip = QPushButton(self.tr("Skip"), self)
        self.back = QPushButton(self.tr("Back"), self)
        self.next = QPushButton(self)
        self.next.setDefault(True)
        self.next.setProperty("primary", True)
        self._lay_out()
        self.back.clicked.connect(lambda: self.go(self.stack.currentIndex() - 1))
        self.skip.clicked.connect(self._on_next)
        self.next.clicked.connect(self._on_next)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Close), self).activated.connect(self.close)
        theme.changed.connect(self._on_theme)
        self._on_theme()
        self.go(0)

    def minimumSizeHint(self) -> QSize:
        """Fits a small laptop's screen."""
        return QSize(520, 480)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setContentsMargins(XL, L, XL, XL)
        foot.setSpacing(S)
        foot.addWidget(self.dots)
        foot.addStretch(1)
        # What comes and goes stands first: nothing moves away from under the pointer.
        for button in (self.skip, self.back, self.next):
            foot.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.stack, 1)
        whole.addLayout(foot)

    @property
    def step(self) -> Step:
        """The one in front."""
        return self.steps[self.stack.currentIndex()]

    def go(self, index: int) -> None:
        """Turn to a step; beyond the last one it is over."""
        self.step.left()
        if index >= len(self.steps):
            self.close()
            self._talk.start()
            return
        self.stack.setCurrentIndex(max(0, index))
        self.dots.set_current(self.stack.currentIndex())
        self.step.shown()
        self._on_ready()
        primary = None if self.step.ready else self.step.primary
        (primary or self.next).setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Finished, or not wanted: both mean that it does not come again."""
        self.step.left()
        if is_due(self._memory):
            self._memory.setValue(GREETED_KEY, "yes")
            self.finished.emit()
        event.accept()

    @Slot()
    def _on_next(self) -> None:
        if self.step.ready:
            self.step.accept()
        self.go(self.stack.currentIndex() + 1)

    @Slot()
    def _on_ready(self) -> None:
        """What is not done may be skipped, but never looks done."""
        last = self.step is self.steps[-1]
        self.next.setText(self.tr("Start talking") if last else self.tr("Continue"))
        self.next.setEnabled(self.step.ready)
        self.skip.setVisible(not self.step.ready)
        self.back.setVisible(self.stack.currentIndex() > 0)
        # Whoever pressed the step's own button presses Enter once more to go on.
        if self.step.ready and self.step.primary is self.focusWidget():
            self.next.setFocus()

    @Slot()
    def _on_theme(self) -> None:
        self.setStyleSheet(control_sheet(self._theme.colours))


class _Dots(QWidget):
    """Which of the steps this is."""

    def __init__(self, theme: Theme, count: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._count, self._current = theme, count, 0
        self.setFixedSize(DOT * (2 * count + 2), DOT * 2)
        theme.changed.connect(self.update)

    def set_current(self, index: int) -> None:
        """Another step."""
        self._current = index
        name = self.tr("Step {number} of {count}")
        self.setAccessibleName(name.format(number=index + 1, count=self._count))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A dot for each step, a longer one for this."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = 0
        for index in range(self._count):
            here = index == self._current
            wide = DOT * 3 if here else DOT
            colours = self._theme.colours
            painter.setBrush(colours.accent if here else colours.line)
            left = self.width() - x - wide if mirrored else x
            painter.drawRoundedRect(left, DOT // 2, wide, DOT, DOT / 2, DOT / 2)
            x += wide + DOT
        painter.end()
