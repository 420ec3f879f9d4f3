"""The sentences of the rooms without Qt, as templates with ``{1}`` where a value stands. Pure.

They are read from the source: a string or f-string that reads like a sentence and is none of those
that nobody sees. Where a value is one of a few words, a sentence is made for each of them, because
in most languages the rest of the sentence depends on it.
"""

import ast
import importlib
import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import TypeGuard

from tests.translations.choices import ANYTHING, CHOICES, NOT_FOR_USERS, PHRASES
from tests.translations.messages import DESKTOP, PACKAGE, called

ROOMS = ("assets.py", "audio", "checks", "conversation", "live", "secrets.py", "settings.py")
PURE_DESKTOP = ("autostart.py", "controller.py", "deskchecks.py")
"""Modules of the desktop that make such sentences for the terminal too, or without Qt."""

UNSEEN_CALLS = {
    "add_argument",
    "debug",
    "info",
    "warning",
    "error",
    "exception",
    "compile",
    "execute",
}
UNSEEN_KEYWORDS = {"example", "source", "pattern", "help", "instruction"}
BUILTIN_ERRORS = {"ValueError", "RuntimeError", "TypeError", "AssertionError", "OSError"}

LEAST_WORDS = 2
_WORD = re.compile(r"[A-Za-z']{2,}")
_NAMED = re.compile(r"\{(\w+)\}")

Text = ast.Constant | ast.JoinedStr
Piece = tuple[str, bool]
"""Literal text, or (True) the expression of a value."""


def templates() -> list[str]:
    """All of them, sorted, each once."""
    found = set(PHRASES)
    for module, pieces in _sentences():
        found.update(_variants(module, pieces))
    return sorted(each for each in found if not each.startswith(NOT_FOR_USERS))


def stale_choices() -> list[tuple[str, str]]:
    """Expressions of `CHOICES` that no sentence has any more."""
    had = {(module, text) for module, pieces in _sentences() for text, value in pieces if value}
    return sorted(set(CHOICES) - had)


def _sentences() -> Iterator[tuple[str, list[Piece]]]:
    for path in sources():
        for node in seen_strings(ast.parse(path.read_text("utf-8"))):
            pieces = pieces_of(node)
            if reads_like_a_sentence(pieces):
                yield path.relative_to(PACKAGE).as_posix(), pieces


def sources() -> list[Path]:
    """The files of those rooms."""
    roots = [PACKAGE / room for room in ROOMS] + [DESKTOP / name for name in PURE_DESKTOP]
    return sorted(
        each for root in roots for each in ([root] if root.suffix else root.rglob("*.py"))
    )


def seen_strings(tree: ast.AST) -> Iterator[Text]:
    """Strings and f-strings that somebody may come to see: no docstrings, no logs, no options."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            continue
        if isinstance(node, ast.Call) and called(node) in UNSEEN_CALLS | BUILTIN_ERRORS:
            continue
        if isinstance(node, ast.keyword) and node.arg in UNSEEN_KEYWORDS:
            continue
        if is_text(node):
            yield node
        else:
            yield from seen_strings(node)


def is_text(node: ast.AST) -> TypeGuard[Text]:
    """Whether this is a string or an f-string."""
    constant = isinstance(node, ast.Constant) and isinstance(node.value, str)
    return constant or isinstance(node, ast.JoinedStr)


def reads_like_a_sentence(pieces: list[Piece]) -> bool:
    """Whether it begins as a sentence does and has some words."""
    text = "".join("" if value else piece for piece, value in pieces)
    begins = (
        pieces[0][1]
        or pieces[0][0][:1].isupper()
        or pieces[0][0].startswith(('"', "'", "vibeassist "))
    )
    ends = text.rstrip().endswith((".", "!", "?", ":")) or (not pieces[0][1] and ": " in text)
    code = "\n" in text or "|" in text or "[[" in text
    return begins and ends and not code and len(_WORD.findall(text)) >= LEAST_WORDS


def pieces_of(node: Text) -> list[Piece]:
    """The parts of a text; in one for ``str.format`` the values are those in braces."""
    if isinstance(node, ast.Constant):
        parts = enumerate(_NAMED.split(str(node.value)))
        pieces = [(part, bool(index % 2)) for index, part in parts if part]
    else:
        pieces = [
            (str(part.value), False)
            if isinstance(part, ast.Constant)
            else (ast.unparse(part.value), True)
            for part in node.values
        ]
    return pieces or [("", False)]


def _variants(module: str, pieces: list[Piece]) -> Iterator[str]:
    """One template for each combination of the words that a value may be."""
    options = [_options(module, text) if value else (text,) for text, value in pieces]
    for chosen in product(*options):
        # An expression that stands twice has one value.
        picked: dict[str, str] = {}
        if all(
            picked.setdefault(text, choice) == choice
            for (text, value), choice in zip(pieces, chosen, strict=True)
            if value
        ):
            yield number("".join(chosen))


def number(template: str) -> str:
    """The template with its places numbered from 1 on."""
    count = iter(range(1, 100))
    return re.sub(re.escape(ANYTHING), lambda _: f"{{{next(count)}}}", template)


def _options(module: str, expression: str) -> tuple[str, ...]:
    if (module, expression) in CHOICES:
        return CHOICES[module, expression]
    node = ast.parse(expression, mode="eval").body
    if isinstance(node, ast.IfExp):
        branches = [node.body, node.orelse]
        if all(isinstance(each, ast.Constant) for each in branches):
            return tuple(str(each.value) for each in branches)
    constant = _constant(module, expression)
    return (constant,) if constant is not None else (ANYTHING,)


def _constant(module: str, expression: str) -> str | None:
    """The text of a module's private constant: part of a sentence, not a value."""
    if re.fullmatch(r"_[A-Z_]+", expression) is None:
        return None
    name = "vibeassist." + module.removesuffix(".py").replace("/", ".")
    return str(getattr(importlib.import_module(name), expression))
