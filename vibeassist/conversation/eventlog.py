"""Writes a conversation's events to a file, one JSON object per line (``docs/events.md``)."""

import json
import math
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TextIO

from vibeassist.conversation.events import ConversationEvent
from vibeassist.errors import ExitCode, VibeAssistError

MAX_LINE = 65_536  # bytes; an event's line is some hundred


class EventLogError(VibeAssistError):
    """The events file cannot be written."""

    exit_code = ExitCode.USAGE


class EventLog:
    """A context manager around one events file; call it with each event.

    ``t_ms`` is in milliseconds of the conversation's monotonic clock, from the moment the log was
    opened. Every line is flushed, so that nothing is lost with the process. Sound and resumption
    handles are never written, only their sizes. A disk that fills up ends the log, not the
    conversation; ``problem`` then says so.

    Args:
        path: the file; an events file that is already there is replaced, nothing else is.
        clock: monotonic seconds, the same clock as the conversation's.

    Raises:
        EventLogError: on entering, where the file cannot be written or holds something else.
    """

    def __init__(self, path: Path, clock: Callable[[], float]) -> None:
        self._path = path
        self._clock = clock
        self._file: TextIO | None = None
        self._start = 0.0
        self.problem = ""
        """Why the file is not complete; empty while it is."""

    def __enter__(self) -> Self:
        try:
            self._refuse_other_files()
            # A lone surrogate in a server's text becomes its JSON escape.
            self._file = self._path.open(
                "w", encoding="utf-8", errors="backslashreplace", buffering=1
            )
        except OSError as error:
            raise EventLogError(
                f"The events file {self._path} cannot be written ({error.strerror}).",
                hint="Choose another place for --events.",
            ) from error
        self._start = self._clock()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._close()

    def __call__(self, event: ConversationEvent) -> None:
        """Write one event."""
        if self._file is None:
            return
        record = record_of(event, self._start)
        at = record.pop("at_ms", None)
        line = {"t_ms": _round(self._clock() - self._start) if at is None else at, **record}
        try:
            self._file.write(json.dumps(line, ensure_ascii=False) + "\n")
        except OSError as fault:
            self._stop(fault)

    def _refuse_other_files(self) -> None:
        """An existing file is replaced only where it is an events file, or empty."""
        if not self._path.is_file():
            return
        with self._path.open("rb") as file:
            first = file.readline(MAX_LINE)
        if first and not is_event_line(first):
            raise EventLogError(
                f"{self._path} is there already and is no events file.",
                hint="Choose another name for --events; nothing was changed.",
            )

    def _close(self) -> None:
        file, self._file = self._file, None
        if file is None:
            return
        try:
            file.close()
        except OSError as fault:
            self._stop(fault)

    def _stop(self, fault: OSError) -> None:
        self.problem = f"The events file {self._path} is not complete ({fault.strerror})."
        self._close()


def is_event_line(line: bytes) -> bool:
    """Whether this is a line of an events file."""
    try:
        record = json.loads(line)
    except ValueError:
        return False
    return isinstance(record, dict) and {"t_ms", "type"} <= record.keys()


def record_of(event: ConversationEvent, start: float) -> dict[str, Any]:
    """An event as a JSON-ready object, its type first.

    Moments (``at`` and ``..._at``, seconds) become ``..._ms`` from ``start``.
    """
    return {"type": event.type, **_fields(event, start)}


def _fields(thing: Any, start: float) -> dict[str, Any]:
    record: dict[str, Any] = {}
    for each in fields(thing):
        value = getattr(thing, each.name)
        if each.name == "type":
            continue
        if each.name == "handle":
            record["has_handle"] = value is not None
        elif each.name == "at" or each.name.endswith("_at"):
            record[f"{each.name}_ms"] = None if value is None else _round(value - start)
        elif each.name == "caption":
            record.update(_fields(value, start))
        else:
            key = "bytes" if isinstance(value, bytes) else each.name
            record[key] = _plain(value, start)
    return record


def _plain(value: Any, start: float) -> Any:
    if isinstance(value, bytes):
        return len(value)
    if isinstance(value, float):
        return round(value, 3) if math.isfinite(value) else None
    if isinstance(value, BaseException):
        return {"kind": type(value).__name__, "sentence": str(value)}
    if is_dataclass(value):
        return _fields(value, start)
    if isinstance(value, dict):
        return {key: _plain(each, start) for key, each in value.items()}
    if isinstance(value, (tuple, list)):
        return [_plain(each, start) for each in value]
    return value


def _round(seconds: float) -> float:
    return round(seconds * 1000, 3)
