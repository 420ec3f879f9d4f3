"""Sentences of the rooms without Qt, in the user's language.

Those rooms write English and know of no translator. Their sentences are kept as templates, one
per line of ``translations/sentences.txt``, with ``{1}``, ``{2}`` ... where a value stands; here a
sentence is found among them, and its values are put into the translation.
"""

import re
from functools import cache

from PySide6.QtCore import QCoreApplication

from vibeassist.desktop.language import FOLDER

CONTEXT = "Sentences"
FILE = "sentences.txt"

_PLACE = re.compile(r"\{\d+\}")
_BETWEEN = re.compile(r"(?<=[.!?:]) (?=\S)")


def translated(text: str) -> str:
    """One or several sentences in the user's language; what is not known stays as it is."""
    if not text:
        return text
    whole = _one(text)
    if whole is not None:
        return whole
    # A message and its hint: split so that the first sentence is the longest one known.
    for between in reversed(list(_BETWEEN.finditer(text))):
        first = _one(text[: between.start()])
        if first is not None:
            space = "" if first.endswith("。") else " "
            return f"{first}{space}{translated(text[between.end() :])}"
    return text


def fill(template: str, values: dict[str, str]) -> str:
    """A template with its values: ``{"{1}": "Headset"}``."""
    return _PLACE.sub(lambda place: values.get(place[0], place[0]), template)


def _one(sentence: str) -> str | None:
    exact, patterns = _templates()
    if sentence in exact:
        return _lookup(sentence)
    for template, pattern in patterns:
        found = pattern.fullmatch(sentence)
        if found is not None:
            places = _PLACE.findall(template)
            values = dict(zip(places, map(translated, found.groups()), strict=True))
            return fill(_lookup(template), values)
    return None


def _lookup(template: str) -> str:
    return QCoreApplication.translate(CONTEXT, template)


@cache
def _templates() -> tuple[frozenset[str], list[tuple[str, re.Pattern[str]]]]:
    """Those without a value, and those with, the one with the most words of its own first."""
    lines = (FOLDER / FILE).read_text(encoding="utf-8").splitlines()
    holed = [line for line in lines if _PLACE.search(line)]
    holed.sort(key=lambda line: len(_PLACE.sub("", line)), reverse=True)
    return frozenset(lines) - frozenset(holed), [(line, _pattern(line)) for line in holed]


def _pattern(template: str) -> re.Pattern[str]:
    return re.compile("(.*?)".join(map(re.escape, _PLACE.split(template))), re.DOTALL)
