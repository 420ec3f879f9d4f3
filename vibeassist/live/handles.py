"""Resumption handles on disk, so that a restarted program can go on where it stopped.

A handle is a bearer capability: whoever has it and the key can take up the conversation. The file
is readable by its owner alone, holds nothing that was said, and names the key and the server only
by a salted hash, so that a handle is never offered to anybody else.
"""

import asyncio
import hmac
import json
import logging
import os
import secrets
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from vibeassist.live.recovery import HANDLE_LIFETIME_S

log = logging.getLogger(__name__)

_SALT_BYTES = 16


@dataclass(frozen=True, slots=True)
class Saved:
    """A handle that can still be used."""

    handle: str = field(repr=False)
    age_s: float
    """Seconds since the server gave it."""

    @property
    def expires_in_s(self) -> float:
        """Seconds until it is of no use any more."""
        return HANDLE_LIFETIME_S - self.age_s


class HandleStore:
    """One file with the newest handle. Every fault of the file counts as no handle.

    Args:
        path: the file; its folder is made when it is needed.
        identity: what a handle belongs to: the server's address, the key, the model. Kept as a
            hash only.
        wall_time: seconds since 1970; the file outlives this process and its clocks.
    """

    def __init__(
        self,
        path: Path,
        identity: tuple[str, ...],
        wall_time: Callable[[], float] = time.time,
    ) -> None:
        self._path = path
        self._identity = identity
        self._wall_time = wall_time

    def __repr__(self) -> str:
        return f"<HandleStore {self._path}>"

    def load(self) -> Saved | None:
        """The handle, where there is one of the same identity that is not too old.

        One that is too old, whosever it was, is deleted. One from the future, because the clock
        was set back, counts as new, and is dated anew: else it would be for ever.
        """
        try:
            record: Any = json.loads(self._path.read_text(encoding="utf-8"))
            salt, owner = bytes.fromhex(record["salt"]), str(record["owner"])
            handle, at = str(record["handle"]), float(record["at"])
        except (OSError, ValueError, LookupError, TypeError):
            return None
        age_s = self._wall_time() - at
        if age_s < 0:
            age_s = 0.0
            with suppress(OSError):
                self._write({**record, "at": self._wall_time()})
        if not handle or not age_s < HANDLE_LIFETIME_S:
            with suppress(OSError):
                self.forget()
            return None
        mine = hmac.compare_digest(owner, self._owner(salt))
        return Saved(handle, age_s) if mine else None

    def save(self, handle: str) -> None:
        """Keep a handle; it replaces the one before in one step.

        Raises:
            OSError: it cannot be written.
        """
        salt = secrets.token_bytes(_SALT_BYTES)
        self._write(
            {
                "salt": salt.hex(),
                "owner": self._owner(salt),
                "handle": handle,
                "at": self._wall_time(),
            }
        )

    def forget(self) -> None:
        """The handle is refused, or not wanted any more."""
        self._path.unlink(missing_ok=True)

    def _write(self, record: dict[str, Any]) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        # mkstemp makes the file readable by its owner alone, before anything is in it.
        descriptor, temporary = tempfile.mkstemp(dir=self._path.parent, prefix=".handle-")
        try:
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                json.dump(record, file)
            Path(temporary).replace(self._path)
        except BaseException:
            Path(temporary).unlink(missing_ok=True)
            raise

    def _owner(self, salt: bytes) -> str:
        name = json.dumps(self._identity).encode()
        return hmac.digest(salt, name, "sha256").hex()


class HandleKeeper:
    """Writes handles as they come, on a thread: no disk ever holds up the engine loop.

    An async context manager. Of handles that come faster than the disk takes them, the newest is
    written. A disk that takes none is logged once and costs nothing but the offer to go on.
    """

    def __init__(self, store: HandleStore) -> None:
        self._store = store
        self._newest: str | None = None
        self._unwritten = False
        self._closing = False
        self._wake = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._told = False

    async def __aenter__(self) -> Self:
        self._task = asyncio.create_task(self._work(), name="live handles")
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        # A write that has begun cannot be taken back: only the one task may follow it with another.
        self._closing = True
        self._wake.set()
        if self._task is not None:
            await asyncio.wait([self._task])

    def note(self, handle: str | None) -> None:
        """A new handle; None where the one so far was refused."""
        self._newest = handle
        self._unwritten = True
        self._wake.set()

    async def _work(self) -> None:
        while self._unwritten or not self._closing:
            if self._unwritten:
                await self._write()
            else:
                self._wake.clear()
                await self._wake.wait()

    async def _write(self) -> None:
        self._unwritten = False
        handle = self._newest
        try:
            if handle is None:
                await asyncio.to_thread(self._store.forget)
            else:
                await asyncio.to_thread(self._store.save, handle)
        except OSError as error:
            if not self._told:
                log.warning("The resumption handle cannot be kept: %s", error.strerror)
            self._told = True
