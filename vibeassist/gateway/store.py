"""What gateways remember and share: credentials, keys, revocations, handles, leases, usage.

Two engines: :mod:`~vibeassist.gateway.sqlite_store` (embedded, one machine, any number of
processes) and :mod:`~vibeassist.gateway.redis_store` (several machines). Moments are seconds since
the epoch: several machines have no other clock in common.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from vibeassist.gateway.enrolment import Enrolment
from vibeassist.gateway.tokens import SigningKey

HANDLE_LIFE_S = 2 * 3600  # a handle is valid so long (Live API docs, session management)
LEASE_S = 60.0  # a session whose instance has not renewed it for so long is over


@dataclass(frozen=True, slots=True)
class Lease:
    """A running session, as the other instances see it."""

    session: str
    user: str
    enrolment: str
    protocol: str
    instance: str
    since: float


@dataclass(frozen=True, slots=True)
class Handle:
    """A resumption handle and whose it is."""

    user: str
    upstream: str
    """Fingerprint of the upstream key: a handle is good with that key only."""
    conversation: str
    """All handles of one conversation share it."""
    handle: str = field(repr=False)
    """Google's handle, a bearer capability."""


@dataclass(frozen=True, slots=True)
class Spent:
    """What a user has used on one day."""

    seconds: float = 0.0
    tokens: int = 0


@dataclass(frozen=True, slots=True)
class Revoked:
    """What is not good any more."""

    enrolments: frozenset[str] = frozenset()
    tokens: frozenset[str] = frozenset()
    carriers: Mapping[str, str] = field(default_factory=dict)
    """For conversations that were taken over: the session that carries each now."""


class StoreUnavailable(Exception):
    """The store does not answer at the moment."""


class Store(Protocol):
    """The seam. Every method may raise :class:`StoreUnavailable`."""

    async def open(self) -> None:
        """Make it ready."""

    async def close(self) -> None:
        """Let go of it."""

    async def signing_keys(self) -> list[SigningKey]:
        """All signing keys."""

    async def add_signing_key(self, key: SigningKey, *, only_first: bool = False) -> None:
        """Add a key; with ``only_first``, only where there is none yet."""

    async def drop_signing_keys(self, before: float) -> None:
        """Forget keys that had a successor before this moment: they sign nothing since then."""

    async def add_enrolment(self, enrolment: Enrolment) -> None:
        """Add a credential."""

    async def enrolment(self, identifier: str) -> Enrolment | None:
        """The credential with this id."""

    async def enrolments(self) -> list[Enrolment]:
        """All credentials, oldest first."""

    async def revoke_enrolment(self, identifier: str, now: float) -> bool:
        """Revoke one; False where there is none with this id, or it was revoked before."""

    async def revoke_token(self, token_id: str, expires_at: float) -> None:
        """Revoke one token; it may be forgotten once it has expired."""

    async def take_over(self, conversation: str, session: str, now: float) -> None:
        """This session carries the conversation from now on; any other shall end."""

    async def revoked(self, now: float) -> Revoked:
        """Everything that is revoked at this moment."""

    async def put_handle(self, handle: Handle, now: float) -> None:
        """Remember a conversation's newest handle."""

    async def find_handle(self, handle: str, now: float) -> Handle | None:
        """Whose this handle is, with the newest handle of its conversation."""

    async def acquire(
        self, lease: Lease, per_user: int, in_all: int, now: float, life_s: float | None = None
    ) -> str | None:
        """Take a place for a session; ``"user"`` or ``"all"`` where that limit is reached.

        It runs out after ``life_s`` (``LEASE_S`` unless said) if nobody renews it.
        """

    async def renew(self, sessions: list[str], now: float) -> None:
        """These sessions are still running."""

    async def release(self, session: str) -> None:
        """This one is over."""

    async def leases(self, now: float) -> list[Lease]:
        """All running sessions of all instances."""

    async def spend(self, user: str, day: str, seconds: float, tokens: int) -> Spent:
        """Add to what a user has used on a day; returns the sum."""
