"""Texts of the desktop that a user sees and that do not go through the translator. Pure."""

import ast
import re
from collections.abc import Iterator

from tests.translations.messages import DESKTOP, called
from tests.translations.templates import (
    PURE_DESKTOP,
    pieces_of,
    reads_like_a_sentence,
    seen_strings,
)

SHOWS = {
    "Label": (1,),
    "Problem": (0, 1),
    "QAction": (0,),
    "QCheckBox": (0,),
    "QLabel": (0,),
    "QMenu": (0,),
    "QMessageBox": (1, 2),
    "QPushButton": (0,),
    "Row": (1, 2),
    "SwitchRow": (2, 3),
    "TextRow": (2, 3),
    "addAction": (0,),
    "addItem": (0,),
    "addMenu": (0,),
    "group": (0,),
    "setAccessibleDescription": (0,),
    "setAccessibleName": (0,),
    "setInformativeText": (0,),
    "setPlaceholderText": (0,),
    "setText": (0,),
    "setToolTip": (0,),
    "setWindowTitle": (0,),
    "set_error": (0,),
    "set_hint": (0,),
    "set_look": (1,),
    "showMessage": (0, 1),
    "tell": (1, 2),
}
"""What shows a text -> which of its arguments do."""

NAMES = re.compile(r"vibeassist|Gemini|GNOME|Hyprland|KDE Plasma|Xfce|hyprland\.conf")
"""What has the same name in every language."""

_LETTERS = re.compile(r"[A-Za-z]{2,}")


def untranslatable() -> Iterator[str]:
    """One sentence for each such text, with its place."""
    for file in sorted(DESKTOP.rglob("*.py")):
        yield from untranslatable_in(file.read_text("utf-8"), file.relative_to(DESKTOP).as_posix())


def untranslatable_in(source: str, name: str) -> Iterator[str]:
    """The same for one module, by its name within the desktop."""
    tree = ast.parse(source)
    for node in sorted({*_shown(tree), *_sentences(tree, name)}, key=lambda each: each.lineno):
        yield f"{name}:{node.lineno}: {ast.unparse(node)} does not go through the translator"


def _shown(tree: ast.Module) -> Iterator[ast.expr]:
    """Literals that are handed to something that shows them."""
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        for index in SHOWS.get(called(call), ()):
            if index < len(call.args) and _says(call.args[index]):
                yield call.args[index]


def _sentences(tree: ast.Module, name: str) -> Iterator[ast.expr]:
    """Whatever reads like a sentence, and is neither translated here nor one of the templates."""
    if name in PURE_DESKTOP:
        return
    inside = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and called(node) in ("tr", "translate")
        for inner in ast.walk(node)
    }
    for node in seen_strings(tree):
        if id(node) not in inside and reads_like_a_sentence(pieces_of(node)):
            yield node


def _says(node: ast.expr) -> bool:
    if not isinstance(node, ast.Constant | ast.JoinedStr) or (
        isinstance(node, ast.Constant) and not isinstance(node.value, str)
    ):
        return False
    text = " ".join(piece for piece, value in pieces_of(node) if not value)
    return _LETTERS.search(NAMES.sub("", text)) is not None
