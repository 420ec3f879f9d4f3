"""Where lines go: a terminal, a pipe, a file, or nowhere, without ever hurting the conversation."""

import shutil
import sys
import unicodedata
from collections.abc import Callable

from vibeassist.errors import VibeAssistError
from vibeassist.terminal.wrap import wrapped


class OutputLost(VibeAssistError):
    """Standard output takes nothing more."""


class Output:
    """Prints lines; on a terminal, broken between words at its width.

    What cannot be printed any more (a pipe whose reader has gone, a full disk) is noted once, and
    ``on_lost`` is called so that the conversation can end in order.
    """

    def __init__(self, on_lost: Callable[[], None] = lambda: None) -> None:
        self.on_lost = on_lost
        self.lost: OSError | None = None

    def __call__(self, line: str) -> None:
        """Print one line."""
        if self.lost is not None:
            return
        line = printable(line)
        try:
            print(wrapped(line, columns()) if is_terminal() else line, flush=True)
        except OSError as fault:
            self.lost = fault
            self.on_lost()

    def check(self) -> None:
        """Say at the end what could not be said.

        Raises:
            BrokenPipeError: the reader has gone, which is its right.
            OutputLost: anything else.
        """
        if isinstance(self.lost, BrokenPipeError):
            raise self.lost
        if self.lost is not None:
            raise OutputLost(f"The output cannot be written ({self.lost.strerror}).")


def printable(text: str) -> str:
    """The text without what would command a terminal rather than be read on it.

    A model's words come from the network: control characters (escape sequences begin with one),
    lone surrogates and the marks that reverse the order of letters are taken out.
    """
    return "".join(letter for letter in text if _is_readable(letter))


def _is_readable(letter: str) -> bool:
    category = unicodedata.category(letter)
    if category == "Cf":
        return unicodedata.bidirectional(letter) not in _REORDERING
    return category not in ("Cc", "Cs", "Zl", "Zp")


_REORDERING = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}


def is_terminal() -> bool:
    """Whether a person reads standard output."""
    return sys.stdout is not None and not sys.stdout.closed and sys.stdout.isatty()


def columns() -> int:
    """The terminal's width."""
    return shutil.get_terminal_size().columns
