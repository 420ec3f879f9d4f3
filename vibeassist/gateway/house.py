"""What all sessions of one gateway share, and the record of each that runs."""

import asyncio
import hashlib
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from vibeassist.gateway.config import GatewayConfig
from vibeassist.gateway.ends import End
from vibeassist.gateway.policy import Rules
from vibeassist.gateway.store import Revoked, Store
from vibeassist.gateway.tally import SessionTally, Tally
from vibeassist.gateway.tokens import Identity

if TYPE_CHECKING:
    from vibeassist.gateway.alerts import Alerts
    from vibeassist.gateway.upstream import UpstreamPool


class Running(Protocol):
    """A session, as the gateway holds it."""

    def end(self, end: End) -> None:
        """End it this way, unless it has already ended."""

    def drain(self, time_left_s: float) -> None:
        """Tell the client that the gateway will close, and end it in the next pause."""

    def tick(self, now: float) -> None:
        """A second has passed (the loop's clock)."""

    @property
    def queued_bytes(self) -> int:
        """What waits for the client."""


TURN_S = 0.002  # between two sessions that open or end: some ten frames' worth of work each


class Turnstile:
    """Lets one through at a time, with a pause where more are waiting.

    A thousand sessions that begin or end together would otherwise be one long step of the event
    loop, and everybody else's frames would wait behind it.
    """

    def __init__(self) -> None:
        self._lock = asyncio.Lock()

    async def passed(self) -> None:
        """Wait for one's turn."""
        await self._lock.acquire()
        asyncio.get_running_loop().call_later(TURN_S, self._lock.release)


@dataclass(slots=True)
class Visit:
    """One running session's record."""

    identity: Identity
    protocol: str
    message_bytes: int = 0
    """The largest message that its client may send."""
    id: str = field(default_factory=lambda: secrets.token_hex(8))
    since: float = field(default_factory=time.time)
    tally: SessionTally = field(default_factory=SessionTally)
    conversation: str = ""
    """Shared by all sessions that resume one another; empty until there is a handle."""
    model: str = ""
    running: Running | None = None
    task: "asyncio.Task[object] | None" = None
    spent_seconds: float = 0.0
    """Already written to the user's account."""
    spent_tokens: int = 0


@dataclass(slots=True)
class House:
    """One gateway's shared things."""

    config: GatewayConfig
    pool: "UpstreamPool"
    store: Store
    alerts: "Alerts"
    tally: Tally = field(default_factory=Tally)
    visits: dict[str, Visit] = field(default_factory=dict)
    revoked: Revoked = field(default_factory=Revoked)
    wall: Callable[[], float] = time.time
    opening: Turnstile = field(default_factory=Turnstile)
    ending: Turnstile = field(default_factory=Turnstile)

    @property
    def key(self) -> str:
        """The API key of this moment."""
        return self.config.key.get_secret_value()

    @property
    def rules(self) -> Rules:
        """What users may ask for at this moment."""
        return Rules(self.config.models, self.config.voices, self.config.tools)

    def background(self, work: "asyncio.Task[None]") -> None:
        """Keep a task alive until it is done."""
        self._tasks.add(work)
        work.add_done_callback(self._tasks.discard)

    _tasks: set["asyncio.Task[None]"] = field(default_factory=set)


def fingerprint(key: str) -> str:
    """What tells upstream keys apart without saying them."""
    return hashlib.sha256(key.encode()).hexdigest()[:16]
