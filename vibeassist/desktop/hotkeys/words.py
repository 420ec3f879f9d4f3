"""Sentences of this room in the user's language.

Callers write ``translate("hotkeys", "literal")``, the form that Qt's string extraction finds. The
function may be called on any thread; without a translator it gives back the English text.
"""

from PySide6.QtCore import QCoreApplication


def translate(context: str, text: str) -> str:
    """The text in the user's language, or as it stands."""
    return QCoreApplication.translate(context, text)
