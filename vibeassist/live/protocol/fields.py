"""Strict reading of JSON objects: every field has one type, and a wrong one says which."""

import json
import math
import re
from typing import Any, NoReturn

_SURROGATE_ESCAPE = re.compile(r"\\u[dD][89a-fA-F]")


class MalformedMessage(ValueError):
    """A frame that is not a message of this protocol; the text says where, never with content."""


class UnknownType(MalformedMessage):
    """A JSON object whose ``type`` this version of the protocol does not know."""


def load_object(text: str, *, mend: bool = False) -> dict[str, Any]:
    """The JSON object in ``text``.

    Args:
        text: JSON.
        mend: put a question mark in place of half a surrogate pair, instead of refusing all of it.

    Raises:
        MalformedMessage: not JSON, not an object, or text that no UTF-8 can carry on.
    """
    try:
        value = json.loads(text, parse_constant=_refuse_constant, parse_float=_finite)
        if _SURROGATE_ESCAPE.search(text):
            # Half of a surrogate pair parses, but could not be written to any other wire.
            words = json.dumps(value, ensure_ascii=False)
            carried = words.encode(errors="replace" if mend else "strict")
            value = json.loads(carried) if mend else value
    except (ValueError, RecursionError) as error:
        raise MalformedMessage("not readable as JSON") from error
    if not isinstance(value, dict):
        raise MalformedMessage("not a JSON object")
    return value


def dump_object(value: dict[str, Any]) -> str:
    """Compact JSON.

    Raises:
        ValueError: a number that JSON cannot say (NaN, infinity).
        TypeError: a value that is not JSON.
    """
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(name)


def _finite(digits: str) -> float:
    """Python reads 1e999 as infinity, which nothing could write again."""
    value = float(digits)
    if not math.isfinite(value):
        raise ValueError(digits)
    return value


class Fields:
    """One JSON object, read field by field.

    A field that is absent or null has the default. Fields nobody asks for are ignored, so that a
    newer peer may say more.

    Args:
        value: the object.
        where: its name in errors, like ``setup.config``.
    """

    def __init__(self, value: Any, where: str) -> None:
        if not isinstance(value, dict):
            raise MalformedMessage(f"{where} is not an object")
        self._value: dict[str, Any] = value
        self._where = where

    def has(self, name: str) -> bool:
        """Whether the field is there, be it null."""
        return name in self._value

    def text(self, name: str, default: str = "") -> str:
        """A string."""
        value = self._get(name, str, "a string")
        return default if value is None else value

    def optional_text(self, name: str) -> str | None:
        """A string, or None where it is absent or empty."""
        return self._get(name, str, "a string") or None

    def required_text(self, name: str) -> str:
        """A string that must be there."""
        value = self._get(name, str, "a string")
        if value is None:
            raise MalformedMessage(f"{self._where}.{name} is missing")
        return value  # type: ignore[no-any-return]

    def choice(self, name: str, choices: tuple[str, ...]) -> Any:
        """One of ``choices``, or None where it is absent or empty."""
        value = self.optional_text(name)
        if value is not None and value not in choices:
            raise MalformedMessage(f"{self._where}.{name} is not one of {', '.join(choices)}")
        return value

    def flag(self, name: str, default: bool = False) -> bool:
        """A boolean."""
        value = self._get(name, bool, "true or false")
        return default if value is None else value

    def optional_flag(self, name: str) -> bool | None:
        """A boolean, or None where it is absent."""
        return self._get(name, bool, "true or false")  # type: ignore[no-any-return]

    def count(self, name: str, default: int = 0) -> int:
        """A whole number, not negative."""
        value = self.optional_count(name)
        return default if value is None else value

    def optional_count(self, name: str) -> int | None:
        """A whole number, not negative, or None where it is absent."""
        value = self.optional_number(name)
        if value is not None and (value < 0 or value != int(value)):
            raise MalformedMessage(f"{self._where}.{name} is not a whole number from 0")
        return None if value is None else int(value)

    def optional_number(self, name: str) -> float | None:
        """A number, or None where it is absent."""
        value = self._value.get(name)
        if isinstance(value, bool) or not isinstance(value, int | float | None):
            raise MalformedMessage(f"{self._where}.{name} is not a number")
        return value

    def object(self, name: str) -> dict[str, Any]:
        """An object with fields of any kind; empty where it is absent."""
        return self._get(name, dict, "an object") or {}

    def fields(self, name: str) -> "Fields":
        """An object to be read in turn; one without fields where it is absent."""
        return Fields(self.object(name), f"{self._where}.{name}")

    def items(self, name: str) -> list["Fields"]:
        """A list of objects; empty where it is absent."""
        values = self._get(name, list, "a list") or []
        return [Fields(item, f"{self._where}.{name}[{i}]") for i, item in enumerate(values)]

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of strings; empty where it is absent."""
        values = self._get(name, list, "a list") or []
        if not all(isinstance(item, str) for item in values):
            raise MalformedMessage(f"{self._where}.{name} is not a list of strings")
        return tuple(values)

    def _get(self, name: str, kind: type, what: str) -> Any:
        value = self._value.get(name)
        if value is not None and not isinstance(value, kind):
            raise MalformedMessage(f"{self._where}.{name} is not {what}")
        return value
