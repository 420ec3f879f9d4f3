"""The embedded store: one SQLite file, shared by all processes of one machine."""

import asyncio
import hashlib
import os
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from vibeassist.gateway.enrolment import Enrolment
from vibeassist.gateway.errors import GatewayConfigError
from vibeassist.gateway.store import (
    HANDLE_LIFE_S,
    LEASE_S,
    Handle,
    Lease,
    Revoked,
    Spent,
    StoreUnavailable,
)
from vibeassist.gateway.tokens import SigningKey

T = TypeVar("T")

_BUSY_S = 5.0  # for another process's transaction
_SCHEMA = """
PRAGMA journal_mode = WAL;
PRAGMA synchronous = NORMAL;
CREATE TABLE IF NOT EXISTS signing_keys (kid TEXT PRIMARY KEY, secret BLOB, created REAL);
CREATE TABLE IF NOT EXISTS enrolments
  (id TEXT PRIMARY KEY, user TEXT, note TEXT, digest BLOB, created REAL, revoked REAL);
CREATE TABLE IF NOT EXISTS revoked_tokens (id TEXT PRIMARY KEY, expires REAL);
CREATE TABLE IF NOT EXISTS conversations
  (id TEXT PRIMARY KEY, user TEXT, upstream TEXT, handle TEXT, session TEXT, until REAL);
CREATE TABLE IF NOT EXISTS handles (digest BLOB PRIMARY KEY, conversation TEXT, until REAL);
CREATE TABLE IF NOT EXISTS leases
  (session TEXT PRIMARY KEY, user TEXT, enrolment TEXT, protocol TEXT, instance TEXT,
   since REAL, until REAL);
CREATE INDEX IF NOT EXISTS leases_by_user ON leases (user);
CREATE TABLE IF NOT EXISTS spent
  (user TEXT, day TEXT, seconds REAL, tokens INTEGER, PRIMARY KEY (user, day));
"""


class SqliteStore:
    """A :class:`~vibeassist.gateway.store.Store` in a file, or in memory.

    All calls run one after the other on a thread of their own, so that a slow disk never holds up
    the event loop.

    Args:
        path: the file; None keeps everything in memory.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="gateway-store")
        self._db: sqlite3.Connection | None = None

    async def open(self) -> None:
        """Open or make the file, readable by its owner only.

        Raises:
            GatewayConfigError: it cannot be used.
        """
        try:
            self._db = await self._run(self._connect)
        except (OSError, StoreUnavailable) as error:
            why = getattr(error, "strerror", None) or str(error)
            raise GatewayConfigError(
                f"The gateway's database {self._path} cannot be used ({why}).",
                hint="Make its folder writable, or set VIBEASSIST_DATA_DIR to another.",
            ) from None

    def _connect(self) -> sqlite3.Connection:
        if self._path is not None:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            os.close(os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600))
        db = sqlite3.connect(
            ":memory:" if self._path is None else self._path,
            timeout=_BUSY_S,
            isolation_level=None,
            check_same_thread=False,
        )
        db.executescript(_SCHEMA)
        return db

    async def close(self) -> None:
        """Close the file."""
        if self._db is not None:
            await self._run(self._db.close)
            self._db = None
        self._thread.shutdown(wait=False)

    async def _run(self, work: Callable[[], T]) -> T:
        try:
            return await asyncio.get_running_loop().run_in_executor(self._thread, work)
        except sqlite3.Error as error:
            raise StoreUnavailable(str(error)) from None

    async def _write(self, sql: str, *values: object) -> int:
        """One statement; how many rows it changed."""
        return await self._run(lambda: self._open_db.execute(sql, values).rowcount)

    async def _read(self, sql: str, *values: object) -> list[tuple[object, ...]]:
        return await self._run(lambda: self._open_db.execute(sql, values).fetchall())

    @property
    def _open_db(self) -> sqlite3.Connection:
        if self._db is None:
            raise sqlite3.ProgrammingError("the store is closed")
        return self._db

    # Keys and credentials

    async def signing_keys(self) -> list[SigningKey]:
        """See :class:`Store`."""
        rows = await self._read("SELECT kid, secret, created FROM signing_keys ORDER BY created")
        return [SigningKey(*row) for row in rows]  # type: ignore[arg-type]

    async def add_signing_key(self, key: SigningKey, *, only_first: bool = False) -> None:
        """See :class:`Store`."""
        unless = " WHERE NOT EXISTS (SELECT 1 FROM signing_keys)" if only_first else ""
        sql = f"INSERT INTO signing_keys SELECT ?, ?, ?{unless}"
        await self._write(sql, key.kid, key.secret, key.created_at)

    async def drop_signing_keys(self, before: float) -> None:
        """See :class:`Store`."""
        await self._write(
            "DELETE FROM signing_keys WHERE EXISTS (SELECT 1 FROM signing_keys AS next"
            " WHERE next.created > signing_keys.created AND next.created < ?)",
            before,
        )

    async def add_enrolment(self, enrolment: Enrolment) -> None:
        """See :class:`Store`."""
        await self._write(
            "INSERT INTO enrolments VALUES (?, ?, ?, ?, ?, ?)",
            *(enrolment.id, enrolment.user, enrolment.note, enrolment.digest),
            *(enrolment.created_at, enrolment.revoked_at),
        )

    async def enrolment(self, identifier: str) -> Enrolment | None:
        """See :class:`Store`."""
        rows = await self._read("SELECT * FROM enrolments WHERE id = ?", identifier)
        return Enrolment(*rows[0]) if rows else None  # type: ignore[arg-type]

    async def enrolments(self) -> list[Enrolment]:
        """See :class:`Store`."""
        rows = await self._read("SELECT * FROM enrolments ORDER BY created, id")
        return [Enrolment(*row) for row in rows]  # type: ignore[arg-type]

    async def revoke_enrolment(self, identifier: str, now: float) -> bool:
        """See :class:`Store`."""
        sql = "UPDATE enrolments SET revoked = ? WHERE id = ? AND revoked IS NULL"
        return await self._write(sql, now, identifier) > 0

    async def revoke_token(self, token_id: str, expires_at: float) -> None:
        """See :class:`Store`."""
        await self._write(
            "INSERT OR REPLACE INTO revoked_tokens VALUES (?, ?)", token_id, expires_at
        )

    async def revoked(self, now: float) -> Revoked:
        """See :class:`Store`."""

        def look() -> Revoked:
            db = self._open_db
            db.execute("DELETE FROM revoked_tokens WHERE expires < ?", (now - LEASE_S,))
            enrolments = db.execute("SELECT id FROM enrolments WHERE revoked IS NOT NULL")
            tokens = db.execute("SELECT id FROM revoked_tokens")
            carriers = db.execute("SELECT id, session FROM conversations WHERE session IS NOT NULL")
            return Revoked(
                frozenset(row[0] for row in enrolments),
                frozenset(row[0] for row in tokens),
                dict(carriers.fetchall()),
            )

        return await self._run(look)

    # Handles

    async def take_over(self, conversation: str, session: str, now: float) -> None:
        """See :class:`Store`."""
        await self._write(
            "UPDATE conversations SET session = ? WHERE id = ?", session, conversation
        )

    async def put_handle(self, handle: Handle, now: float) -> None:
        """See :class:`Store`."""
        until = now + HANDLE_LIFE_S

        def put() -> None:
            db = self._open_db
            db.execute("DELETE FROM handles WHERE until < ?", (now,))
            db.execute("DELETE FROM conversations WHERE until < ?", (now,))
            db.execute(
                "INSERT INTO conversations VALUES (?, ?, ?, ?, NULL, ?) ON CONFLICT (id)"
                " DO UPDATE SET handle = excluded.handle, until = excluded.until",
                (handle.conversation, handle.user, handle.upstream, handle.handle, until),
            )
            digest = handle_digest(handle.handle)
            db.execute(
                "INSERT OR REPLACE INTO handles VALUES (?, ?, ?)",
                (digest, handle.conversation, until),
            )

        await self._run(put)

    async def find_handle(self, handle: str, now: float) -> Handle | None:
        """See :class:`Store`."""
        rows = await self._read(
            "SELECT user, upstream, id, handle FROM conversations WHERE until > ? AND id ="
            " (SELECT conversation FROM handles WHERE digest = ? AND until > ?)",
            *(now, handle_digest(handle), now),
        )
        return Handle(*rows[0]) if rows else None  # type: ignore[arg-type]

    # Running sessions

    async def acquire(
        self, lease: Lease, per_user: int, in_all: int, now: float, life_s: float | None = None
    ) -> str | None:
        """See :class:`Store`."""
        until = now + (LEASE_S if life_s is None else life_s)

        def take() -> str | None:
            db = self._open_db
            db.execute("BEGIN IMMEDIATE")
            try:
                db.execute("DELETE FROM leases WHERE until < ?", (now,))
                everyone = db.execute("SELECT count(*) FROM leases").fetchone()[0]
                theirs = "SELECT count(*) FROM leases WHERE user = ?"
                own = db.execute(theirs, (lease.user,)).fetchone()[0]
                if everyone >= in_all or own >= per_user:
                    return "all" if everyone >= in_all else "user"
                db.execute(
                    "INSERT INTO leases VALUES (?, ?, ?, ?, ?, ?, ?)",
                    (
                        *(lease.session, lease.user, lease.enrolment, lease.protocol),
                        *(lease.instance, lease.since, until),
                    ),
                )
                return None
            finally:
                db.execute("COMMIT")

        return await self._run(take)

    async def renew(self, sessions: list[str], now: float) -> None:
        """See :class:`Store`."""

        def renew() -> None:
            until = now + LEASE_S
            sql = "UPDATE leases SET until = ? WHERE session = ?"
            self._open_db.executemany(sql, [(until, session) for session in sessions])

        await self._run(renew)

    async def release(self, session: str) -> None:
        """See :class:`Store`."""
        await self._write("DELETE FROM leases WHERE session = ?", session)

    async def leases(self, now: float) -> list[Lease]:
        """See :class:`Store`."""
        rows = await self._read(
            "SELECT session, user, enrolment, protocol, instance, since FROM leases"
            " WHERE until >= ? ORDER BY since",
            now,
        )
        return [Lease(*row) for row in rows]  # type: ignore[arg-type]

    async def spend(self, user: str, day: str, seconds: float, tokens: int) -> Spent:
        """See :class:`Store`."""

        def add() -> Spent:
            row = self._open_db.execute(
                "INSERT INTO spent VALUES (?, ?, ?, ?) ON CONFLICT (user, day) DO UPDATE SET"
                " seconds = seconds + excluded.seconds, tokens = tokens + excluded.tokens"
                " RETURNING seconds, tokens",
                (user, day, seconds, tokens),
            ).fetchone()
            return Spent(*row)

        return await self._run(add)


def handle_digest(handle: str) -> bytes:
    """What a handle is looked up by."""
    return hashlib.sha256(handle.encode()).digest()
