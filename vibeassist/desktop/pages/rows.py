"""Rows, groups and pages: a name, what it means, a control, and why a value cannot be."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from vibeassist.desktop.face import Shown
from vibeassist.desktop.preferences import Preferences
from vibeassist.desktop.sentences import translated
from vibeassist.desktop.talk import Talk
from vibeassist.desktop.theme import (
    LARGE_SCALE,
    RADIUS,
    SMALL_SCALE,
    XL,
    XS,
    L,
    M,
    S,
    Theme,
    scaled_font,
)

CONTROL_WIDTH = 260
PAGE_WIDTH = 640
"""Lines longer than this are hard to read."""


@dataclass(frozen=True)
class Context:
    """What every page needs."""

    talk: Talk
    preferences: Preferences
    theme: Theme
    show_history: Callable[[], object] = lambda: None
    """Opens that window; the first run has none to open."""


class Label(QLabel):
    """Text that wraps, in a weight and a colour of the theme's.

    Args:
        theme: of the application.
        text: what it says.
        role: ``text``, ``quiet``, ``title`` or ``problem``.
    """

    def __init__(
        self, theme: Theme, text: str = "", role: str = "text", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._theme, self._role = theme, role
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._paint)
        self._paint()

    def set_role(self, role: str) -> None:
        """Another weight."""
        self._role = role
        self._paint()

    @Slot()
    def _paint(self) -> None:
        colours = self._theme.colours
        colour = {
            "quiet": colours.quiet,
            "problem": colours.states[Shown.PROBLEM],
            "good": colours.states[Shown.LISTENING],
            "warning": colours.states[Shown.THINKING],
        }.get(self._role, colours.text)
        scale = {"title": LARGE_SCALE, "text": 1.0, "strong": 1.0}.get(self._role, SMALL_SCALE)
        self.setFont(scaled_font(scale, bold=self._role in ("title", "strong")))
        palette = self.palette()
        palette.setColor(self.foregroundRole(), QColor(colour))
        self.setPalette(palette)


class Row(QWidget):
    """A setting: its name and meaning on the left, its control on the right, a mistake below."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        hint: str = "",
        control: QWidget | None = None,
        *,
        below: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.label = Label(theme, name)
        self.hint = Label(theme, hint, "quiet")
        self.hint.setVisible(bool(hint))
        self.error = Label(theme, "", "problem")
        self.error.hide()
        self.control = control
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.label)
        words.addWidget(self.hint)
        side = QVBoxLayout()
        side.setSpacing(XS)
        line: QLayout
        if below:
            line = QVBoxLayout(self)
            line.setSpacing(S)
        else:
            line = QHBoxLayout(self)
            line.setSpacing(XL)
        line.setContentsMargins(0, 0, 0, 0)
        line.addLayout(words) if isinstance(line, QVBoxLayout) else line.addLayout(words, 1)
        if control is not None:
            self.label.setBuddy(control)
            if not below and control.sizePolicy().horizontalPolicy() not in (
                QSizePolicy.Policy.Fixed,
                QSizePolicy.Policy.Minimum,
            ):
                control.setFixedWidth(CONTROL_WIDTH)
            side.addWidget(control, 0, Qt.AlignmentFlag(0) if below else _RIGHT)
        side.addWidget(self.error)
        if not below:
            self.error.setFixedWidth(CONTROL_WIDTH)
        line.addLayout(side)

    def set_hint(self, text: str) -> None:
        """Another meaning."""
        self.hint.setText(text)
        self.hint.setVisible(bool(text))

    def set_error(self, text: str) -> None:
        """Why the value cannot be, in the user's language; empty where it can."""
        text = translated(text)
        self.error.setText(text)
        self.error.setVisible(bool(text))
        if self.control is not None:
            self.control.setProperty("wrong", bool(text))
            self.control.setAccessibleDescription(text)
            self.control.style().polish(self.control)


_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Group(QFrame):
    """Rows that belong together, on a card, with lines between them."""

    def __init__(self, theme: Theme, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("group")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(L, L, L, L)
        self._layout.setSpacing(M)
        self._first = True
        if title:
            self._layout.addWidget(Label(theme, title, "strong"))
        theme.changed.connect(self._paint)
        self._paint()

    def add(self, *widgets: QWidget) -> None:
        """Another row, with a line above it."""
        for widget in widgets:
            if not self._first:
                self._layout.addWidget(self._line(widget))
            self._first = False
            self._layout.addWidget(widget)

    def add_plain(self, *widgets: QWidget) -> None:
        """More of the row before: no line."""
        for widget in widgets:
            self._layout.addWidget(widget)

    def _line(self, below: QWidget) -> QWidget:
        line = QFrame(self)
        line.setObjectName("line")
        line.setFixedHeight(1)
        below.setProperty("line", line)
        return line

    @Slot()
    def _paint(self) -> None:
        colours = self._theme.colours
        self.setStyleSheet(
            f"#group {{ background: {colours.surface}; border: 1px solid {colours.line};"
            f" border-radius: {RADIUS}px; }} #line {{ background: {colours.line}; border: 0; }}"
        )


class Page(QScrollArea):
    """One page: a title, a sentence, groups."""

    def __init__(self, context: Context, title: str, text: str = "") -> None:
        super().__init__()
        self.context = context
        self.theme = context.theme
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(title)
        self._inner = QWidget()
        self._inner.setObjectName("page")
        outer = QHBoxLayout(self._inner)
        outer.setContentsMargins(XL, XL, XL, XL)
        self.column = QVBoxLayout()
        self.column.setSpacing(L)
        holder = QWidget()
        holder.setMaximumWidth(PAGE_WIDTH)
        holder.setLayout(self.column)
        self.column.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(holder, 100)
        outer.addStretch(1)
        head = QVBoxLayout()
        head.setSpacing(XS)
        head.addWidget(Label(self.theme, title, "title"))
        if text:
            head.addWidget(Label(self.theme, text, "quiet"))
        self.column.addLayout(head)

    def group(self, title: str = "") -> Group:
        """Another card."""
        group = Group(self.theme, title)
        self.column.addWidget(group)
        return group

    def finish(self) -> None:
        """All groups are there."""
        self.column.addStretch(1)
        self.setWidget(self._inner)
        self.viewport().setAutoFillBackground(False)
        self._inner.setAutoFillBackground(False)

    def shown(self) -> None:
        """The user turns to this page."""

    def left(self) -> None:
        """The user turns to another one, or closes the window."""
