"""What is to be translated in the windows: literals that go through Qt's translator. Pure."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PACKAGE = Path(__file__).parents[2] / "vibeassist"
DESKTOP = PACKAGE / "desktop"

PASSING_ON = {"hotkeys/words.py", "sentences.py"}
"""Modules that hand texts of others to the translator."""


@dataclass(frozen=True, order=True)
class Message:
    """One text of one context, as Qt looks it up."""

    context: str
    source: str
    plural: bool = False


class Unclear(Exception):
    """A text goes to the translator in a form that cannot be read from the source."""


def messages() -> list[Message]:
    """All of them, sorted.

    Raises:
        Unclear: with the place and what to write instead.
    """
    found: set[Message] = set()
    for file in sorted(DESKTOP.rglob("*.py")):
        name = file.relative_to(DESKTOP).as_posix()
        if name not in PASSING_ON:
            found.update(_of_node(ast.parse(file.read_text("utf-8")), "", name))
    return sorted(found)


def called(node: ast.Call) -> str:
    """The last name of what is called."""
    function = node.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _of_node(node: ast.AST, owner: str, name: str) -> Iterator[Message]:
    if isinstance(node, ast.ClassDef):
        owner = node.name
    if isinstance(node, ast.Call):
        where = f"{name}:{node.lineno}"
        if ast.unparse(node.func) in ("translate", "QCoreApplication.translate"):
            yield _of_translate(node, where)
        elif called(node) == "tr":
            yield _of_tr(node, owner, where)
    for child in ast.iter_child_nodes(node):
        yield from _of_node(child, owner, name)


def _of_tr(call: ast.Call, owner: str, where: str) -> Message:
    if len(call.args) != 1 or call.keywords:
        # PySide looks a number's text up in the class of the object alone, not in its bases.
        raise Unclear(f'{where}: write QCoreApplication.translate("{owner}", "…", None, n)')
    return Message(owner, _literal(call.args[0], where))


def _of_translate(call: ast.Call, where: str) -> Message:
    if len(call.args) not in (2, 4) or call.keywords:
        raise Unclear(f"{where}: translate takes a context and a text, or None and a number too")
    context, source = (_literal(argument, where) for argument in call.args[:2])
    return Message(context, source, plural=len(call.args) == 4)


def _literal(node: ast.expr, where: str) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
        return node.value
    raise Unclear(f"{where}: {ast.unparse(node)} is no literal text")
