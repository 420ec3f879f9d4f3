"""What a check found: one sentence, and one that says what to do. Pure."""

from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any

from vibeassist.errors import ExitCode, VibeAssistError


class Status(StrEnum):
    """How it stands."""

    OK = "ok"
    NOTE = "note"
    """Works, with something that one should know."""
    PROBLEM = "problem"
    SKIPPED = "skipped"
    """Not looked at; the sentence says why."""


@dataclass(frozen=True, slots=True)
class Finding:
    """The result of one check. Holds no secret."""

    check: str
    """What was looked at, one word: ``microphone``."""
    status: Status
    sentence: str
    hint: str = ""
    """What to do; empty where nothing is to be done."""
    cause: str = ""
    """A word for programs, such as ``zeros`` or ``no-keyring``; empty where all is well."""
    figures: dict[str, float] = field(default_factory=dict)
    exit_code: ExitCode = ExitCode.OK
    """What a program that ends because of it returns."""

    @property
    def is_problem(self) -> bool:
        """Whether it keeps the user from talking."""
        return self.status is Status.PROBLEM

    def as_json(self) -> dict[str, Any]:
        """The finding as JSON has it: what is empty is left out."""
        values = {name: value for name, value in asdict(self).items() if value not in ("", {})}
        values.pop("exit_code", None)
        return values


def ok(check: str, sentence: str, **figures: float) -> Finding:
    """All is well."""
    return Finding(check, Status.OK, sentence, figures=figures)


def note(check: str, sentence: str, hint: str = "", *, cause: str = "") -> Finding:
    """It works, but."""
    return Finding(check, Status.NOTE, sentence, hint, cause)


def skipped(check: str, sentence: str) -> Finding:
    """It was not looked at."""
    return Finding(check, Status.SKIPPED, sentence)


def problem(
    check: str,
    sentence: str,
    hint: str,
    *,
    cause: str,
    exit_code: ExitCode = ExitCode.UNEXPECTED,
    **figures: float,
) -> Finding:
    """It does not work."""
    return Finding(check, Status.PROBLEM, sentence, hint, cause, figures, exit_code)


def from_error(check: str, error: VibeAssistError, cause: str = "") -> Finding:
    """An error of this program's own as a finding; its class names the cause."""
    name = "".join(f"-{c.lower()}" if c.isupper() else c for c in type(error).__name__).lstrip("-")
    return Finding(
        check,
        Status.PROBLEM,
        error.message,
        error.hint,
        cause or name,
        exit_code=error.exit_code,
    )
