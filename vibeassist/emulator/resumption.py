"""Resumption handles: which conversation a handle stands for, and whether it is still good."""

import secrets
import uuid
from dataclasses import dataclass, field

from vibeassist.emulator.script import SessionLimits
from vibeassist.emulator.wire import Refusal

_MAX_HANDLES = 10_000  # the oldest is forgotten beyond it


@dataclass(slots=True)
class Talk:
    """A conversation, however many connections it takes."""

    session_id: str = field(default_factory=lambda: str(uuid.uuid4()))
    history: list[dict[str, str]] = field(default_factory=list)
    """``{"role", "text"}`` per turn."""


@dataclass(frozen=True, slots=True)
class _Issued:
    session_id: str
    owner: str
    history: tuple[dict[str, str], ...]
    at_s: float


class HandleStore:
    """Handles of all conversations of one emulator. Pure: time is an argument."""

    def __init__(self, limits: SessionLimits) -> None:
        self._limits = limits
        self._issued: dict[str, _Issued] = {}
        self._open: set[str] = set()  # session ids with a standing connection

    @property
    def open_count(self) -> int:
        """How many conversations have a standing connection."""
        return len(self._open)

    def open(self, session_id: str) -> None:
        """A connection of this conversation now stands."""
        self._open.add(session_id)

    def close(self, session_id: str) -> None:
        """The connection of this conversation has ended."""
        self._open.discard(session_id)

    def issue(self, talk: Talk, owner: str, now_s: float) -> str:
        """A new handle for the conversation as it is now.

        Args:
            talk: the conversation.
            owner: an opaque name of the caller; nobody else may use the handle.
            now_s: the emulator's time.
        """
        handle = secrets.token_urlsafe(32)
        self._issued[handle] = _Issued(talk.session_id, owner, tuple(talk.history), now_s)
        if self._limits.keep_handles:
            mine = [key for key, item in self._issued.items() if item.session_id == talk.session_id]
            for old in mine[: -self._limits.keep_handles]:
                del self._issued[old]
        while len(self._issued) > _MAX_HANDLES:
            del self._issued[next(iter(self._issued))]
        return handle

    def redeem(self, handle: str, owner: str, now_s: float) -> Talk:
        """The conversation that a handle stands for, as it was when the handle was issued.

        Raises:
            Refusal: for a handle that is unknown, too old or somebody else's; 1011 while
                another connection of the same conversation stands.
        """
        issued = self._issued.get(handle)
        stale = issued is None or now_s - issued.at_s > self._limits.handle_lifetime_s
        if issued is None or stale or issued.owner != owner:
            raise Refusal(self._limits.stale_handle_code, self._limits.stale_handle_reason)
        if issued.session_id in self._open:
            raise Refusal(1011, "Internal error occurred.")
        return Talk(issued.session_id, list(issued.history))

    def forget(self) -> None:
        """Make every handle issued so far stale."""
        self._issued.clear()
