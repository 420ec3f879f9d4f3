"""Lines that fit a terminal. Pure."""

import textwrap
import unicodedata

MARGIN = 11  # columns; the longest name and a space after it


def wrapped(line: str, columns: int) -> str:
    """A line broken between words so that it fits, continued below its text.

    A word that is too long (or a language without spaces) is left for the terminal to break.
    """
    return textwrap.fill(
        line,
        width=max(columns - 1, 2 * MARGIN),
        subsequent_indent=" " * MARGIN if line[MARGIN - 1 : MARGIN] == " " else "",
        break_long_words=False,
        break_on_hyphens=False,
        drop_whitespace=True,
        replace_whitespace=False,
    )


def width(text: str) -> int:
    """How many columns a text takes: wide letters (Chinese, Japanese, Korean) take two."""
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)


def tail(text: str, columns: int) -> str:
    """The end of a text that fits into so many columns; cut with an ellipsis."""
    if width(text) <= columns:
        return text
    kept = ""
    for letter in reversed(text):
        if width(letter + kept) + 1 > columns:
            break
        kept = letter + kept
    return "…" + kept.lstrip()
