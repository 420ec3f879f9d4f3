"""A conversation as a file: where to is asked without holding up anything."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from vibeassist.conversation.transcript import Entry, Names, as_markdown, as_text
from vibeassist.desktop.face import Problem


def ask_where(parent: QWidget, at: datetime, then: Callable[[str], None]) -> None:
    """Show a file dialog.

    Args:
        parent: the window that it belongs to.
        at: when the conversation was; the suggested name has it.
        then: called with the name that the user chose.
    """
    translate = QCoreApplication.translate
    dialog = QFileDialog(parent, translate("Saving", "Save the conversation"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    markdown = translate("Saving", "Markdown (*.md)")
    dialog.setNameFilters([markdown, translate("Saving", "Text (*.txt)")])
    dialog.setDefaultSuffix("md")
    dialog.selectFile(f"conversation-{at:%Y-%m-%d-%H%M}.md")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(then)
    dialog.open()


def write(name: str, entries: Sequence[Entry], names: Names) -> Problem | None:
    """Write a conversation: Markdown, or text where the name ends in ``.txt``.

    Returns:
        Why it could not be written; None where it was.
    """
    translate = QCoreApplication.translate
    path = Path(name)
    text = as_text(entries, names)
    if path.suffix.lower() != ".txt":
        text = as_markdown(entries, names, translate("Saving", "Conversation"))
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        sentence = translate("Saving", "The conversation could not be saved as {file} ({why}).")
        return Problem(
            sentence.format(file=path, why=error.strerror),
            translate("Saving", "Choose another folder."),
        )
    return None
