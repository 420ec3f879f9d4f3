"""A question before something is gone for good; it holds up nothing but its own window."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from vibeassist.desktop.face import Shown
from vibeassist.desktop.pages.rows import Label
from vibeassist.desktop.theme import XL, L, S, Theme

WIDTH = 380


class Question(QDialog):
    """Shown as soon as it is made; the answer that changes nothing has the focus.

    Args:
        parent: the window that it belongs to.
        theme: of the application.
        question: one sentence that ends in a question mark.
        hint: what follows from a yes.
        yes: what the button that does it says.
        no: what the other one says; Escape means it.
        then: called when the user says yes.
    """

    def __init__(
        self,
        parent: QWidget,
        theme: Theme,
        question: str,
        hint: str,
        yes: str,
        no: str,
        then: Callable[[], object],
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(parent.windowTitle())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(WIDTH)
        self.yes, self.no = QPushButton(yes), QPushButton(no)
        self.yes.setStyleSheet(f"color: {theme.colours.states[Shown.PROBLEM]};")
        self.yes.setAutoDefault(False)
        self.no.setDefault(True)
        line = QHBoxLayout()
        line.setSpacing(S)
        line.addStretch(1)
        line.addWidget(self.yes)
        line.addWidget(self.no)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(XL, XL, XL, L)
        whole.setSpacing(S)
        whole.addWidget(Label(theme, question, "strong"))
        whole.addWidget(Label(theme, hint, "quiet"))
        whole.addSpacing(S)
        whole.addLayout(line)
        self.yes.clicked.connect(self.accept)
        self.no.clicked.connect(self.reject)
        self.accepted.connect(lambda: then())
        self.no.setFocus()
        self.open()
