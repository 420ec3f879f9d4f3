"""The history: conversations as text in one file of this computer's, if the user wants them kept.

SQLite, because the app and the terminal may write at the same time, a crash must not cost what was
kept before, and one conversation among thousands must be found and deleted without the others. What
is deleted is overwritten. The file is readable by its owner alone, and every call opens and closes
it: nobody holds it, so that deleting the file is the end of it.
"""

import os
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final, cast

from vibeassist.conversation.transcript import Entry, Speaker
from vibeassist.errors import ExitCode, VibeAssistError
from vibeassist.settings import data_dir

FILE_NAME: Final = "history.db"
VERSION: Final = 1
BUSY_S: Final = 5.0
"""How long one writer waits for another; each writes one sentence at a time."""
DAY_S: Final = 86_400
OWNER_ALONE: Final = 0o600

_SCHEMA = """
CREATE TABLE conversation (
  id INTEGER PRIMARY KEY AUTOINCREMENT, began REAL NOT NULL,
  mode TEXT NOT NULL, model TEXT NOT NULL, persona TEXT NOT NULL
);
CREATE TABLE entry (
  id INTEGER PRIMARY KEY,
  conversation INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE,
  at REAL NOT NULL, speaker TEXT NOT NULL, text TEXT NOT NULL, heard TEXT
);
CREATE INDEX entry_of ON entry (conversation, at);
"""
_LIST = """
SELECT c.id, c.began, c.mode, c.model, c.persona, MAX(e.at), COUNT(*),
  (SELECT text FROM entry WHERE conversation = c.id AND speaker <> 'summary'
   ORDER BY speaker = 'user' DESC, at, id LIMIT 1),
  COALESCE((SELECT text FROM entry WHERE conversation = c.id AND speaker = 'summary'), '')
FROM conversation c JOIN entry e ON e.conversation = c.id AND e.speaker <> 'summary'
WHERE {condition} GROUP BY c.id ORDER BY c.began DESC, c.id DESC
"""
_SAID = "EXISTS (SELECT 1 FROM entry WHERE conversation = c.id AND instr(folded(text), folded(?)))"


class HistoryError(VibeAssistError):
    """The history cannot be used."""

    exit_code = ExitCode.SETTINGS


@dataclass(frozen=True, slots=True)
class About:
    """What is kept of a conversation beside its words."""

    began: datetime
    mode: str
    """``practice``, ``direct`` or ``gateway``."""
    model: str
    persona: str = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """A conversation that was kept, without its words."""

    id: int
    about: About
    last: datetime
    """When the last entry began."""
    entries: int
    first: str
    """The first thing that the user said; where the user said nothing, the assistant."""
    title: str = ""
    """What its summary calls it; empty without one."""


class History:
    """The file and what is in it. Every call may block for a moment; none is for a loop's thread.

    Args:
        path: the file; made when something is to be kept, never by looking.
        wall_time: seconds since 1970.
    """

    def __init__(
        self, path: Path | None = None, wall_time: Callable[[], float] = time.time
    ) -> None:
        self.path = path or data_dir() / FILE_NAME
        self._wall_time = wall_time

    def __repr__(self) -> str:
        return f"<History {self.path}>"

    def begin(self, about: About) -> int:
        """Keep a new conversation; returns its number, which no other ever gets.

        Raises:
            HistoryError: the file cannot be used.
        """
        values = (about.began.timestamp(), about.mode, about.model, about.persona)
        with self._open() as database:
            made = database.execute(
                "INSERT INTO conversation (began, mode, model, persona) VALUES (?, ?, ?, ?)", values
            )
            return int(made.lastrowid or 0)

    def append(self, conversation: int, entry: Entry) -> bool:
        """Keep what was said; False where the conversation has been deleted meanwhile.

        Raises:
            HistoryError: the file cannot be used.
        """
        heard = None if entry.heard is None else _storable(entry.heard)
        values = (entry.at.timestamp(), entry.speaker, _storable(entry.text), heard, conversation)
        with self._open() as database:
            made = database.execute(
                "INSERT INTO entry (at, speaker, text, heard, conversation)"
                " SELECT ?, ?, ?, ?, id FROM conversation WHERE id = ?",
                values,
            )
            return made.rowcount == 1

    def find(self, search: str = "") -> list[Kept]:
        """The conversations, newest first; with ``search`` those in which all of its words fall.

        Raises:
            HistoryError: the file cannot be used.
        """
        words = search.split()
        condition = " AND ".join([_SAID] * len(words)) or "TRUE"
        if not self.path.exists():
            return []
        with self._open() as database:
            rows = database.execute(_LIST.format(condition=condition), words).fetchall()
        return [
            Kept(
                number,
                About(_local(began), mode, model, persona),
                _local(last),
                count,
                first,
                summary.partition("\n")[0],
            )
            for number, began, mode, model, persona, last, count, first, summary in rows
        ]

    def entries(self, conversation: int) -> list[Entry]:
        """What was said in a conversation, in the order in which it began; empty where it is gone.

        Where it was summarised, that comes first.

        Raises:
            HistoryError: the file cannot be used.
        """
        if not self.path.exists():
            return []
        with self._open() as database:
            rows = database.execute(
                "SELECT speaker, text, at, heard FROM entry WHERE conversation = ?"
                " ORDER BY speaker = 'summary' DESC, at, id",
                (conversation,),
            ).fetchall()
        return [
            Entry(cast(Speaker, speaker), text, _local(at), heard=heard)
            for speaker, text, at, heard in rows
        ]

    def about(self, conversation: int) -> About | None:
        """When, how and with whom a conversation was; None where it is gone.

        Raises:
            HistoryError: the file cannot be used.
        """
        if not self.path.exists():
            return None
        with self._open() as database:
            row = database.execute(
                "SELECT began, mode, model, persona FROM conversation WHERE id = ?", (conversation,)
            ).fetchone()
        return row and About(_local(row[0]), *row[1:])

    def keep_summary(self, conversation: int, text: str) -> bool:
        """Keep a summary, in place of an earlier one; False where the conversation is gone.

        Raises:
            HistoryError: the file cannot be used.
        """
        if not self.path.exists():
            return False
        with self._open() as database:
            database.execute(
                "DELETE FROM entry WHERE conversation = ? AND speaker = 'summary'", (conversation,)
            )
            made = database.execute(
                "INSERT INTO entry (at, speaker, text, conversation)"
                " SELECT began, 'summary', ?, id FROM conversation WHERE id = ?",
                (_storable(text), conversation),
            )
            return made.rowcount == 1

    def delete(self, conversation: int) -> bool:
        """Delete a conversation; returns whether there was one.

        Raises:
            HistoryError: the file cannot be used.
        """
        if not self.path.exists():
            return False
        with self._open() as database:
            gone = database.execute("DELETE FROM conversation WHERE id = ?", (conversation,))
            return gone.rowcount > 0

    def forget_older(self, days: int) -> int:
        """Delete what is older than so many days, 0 for nothing; returns how many conversations.

        Raises:
            HistoryError: the file cannot be used.
        """
        if not days or not self.path.exists():
            return 0
        limit = self._wall_time() - days * DAY_S
        with self._open() as database:
            return database.execute("DELETE FROM conversation WHERE began < ?", (limit,)).rowcount

    def delete_all(self) -> None:
        """Delete the file, also one that cannot be read.

        Raises:
            HistoryError: the file cannot be used.
        """
        try:
            for path in (self.path, self.path.with_name(f"{self.path.name}-journal")):
                path.unlink(missing_ok=True)
        except OSError as error:
            raise self._error(error.strerror) from error

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        """One transaction on the file."""
        try:
            _prepare(self.path)
            with closing(sqlite3.connect(self.path, timeout=BUSY_S)) as database:
                database.create_function("folded", 1, str.casefold, deterministic=True)
                database.execute("PRAGMA foreign_keys = ON")
                database.execute("PRAGMA secure_delete = ON")
                with database:
                    self._check_version(database)
                    yield database
        except sqlite3.Error as error:
            raise self._error(str(error)) from error
        except OSError as error:
            raise self._error(error.strerror) from error

    def _check_version(self, database: sqlite3.Connection) -> None:
        (version,) = database.execute("PRAGMA user_version").fetchone()
        if version == 0:
            database.execute("BEGIN IMMEDIATE")  # two may find the file new at the same moment
            (version,) = database.execute("PRAGMA user_version").fetchone()
        if version == 0:
            for statement in _SCHEMA.split(";\n"):
                database.execute(statement)
            database.execute(f"PRAGMA user_version = {VERSION}")
        elif version > VERSION:
            raise HistoryError(
                f"The history {self.path} was written by a newer vibeassist.",
                hint="Use that version, or delete the history.",
            )

    def _error(self, why: str | None) -> HistoryError:
        return HistoryError(
            f"The history {self.path} cannot be used ({why}).",
            hint="Free some space, give yourself the right to it, or delete the history.",
        )


def _prepare(path: Path) -> None:
    """The file is there, and its owner's alone, before a word is in it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, OWNER_ALONE)
    os.close(descriptor)
    if os.name == "posix" and path.stat().st_mode & 0o077:
        path.chmod(OWNER_ALONE)


def _local(at: float) -> datetime:
    """The wall clock's time here; naive, as everywhere in the transcript."""
    return datetime.fromtimestamp(at)


def _storable(text: str) -> str:
    """A lone surrogate in a server's text is no letter that a file can hold."""
    return text.encode("utf-8", "replace").decode("utf-8")
