"""A question before something is gone for good; it holds up nothing but its own window."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def ask(
    parent: QWidget, question: str, hint: str, yes: str, no: str, then: Callable[[], object]
) -> QMessageBox:
    """Show the question; returns its window.

    Args:
        parent: the window that it belongs to.
        question: one sentence that ends in a question mark.
        hint: what follows from a yes.
        yes: what the button that does it says.
        no: what the other one says; it has the focus, and Escape means it.
        then: called when the user says yes.
    """
    box = QMessageBox(QMessageBox.Icon.NoIcon, parent.windowTitle(), question, parent=parent)
    box.setInformativeText(hint)
    agreed = box.addButton(yes, QMessageBox.ButtonRole.DestructiveRole)
    declined = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(declined)
    box.setEscapeButton(declined)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    agreed.clicked.connect(lambda: then())
    box.open()
    return box
