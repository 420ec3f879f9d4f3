"""The seam between a conversation and its connection: what a session can do to its client."""

from dataclasses import dataclass
from typing import Any, Protocol

from vibeassist.emulator.clock import Clock
from vibeassist.emulator.models import ModelTraits
from vibeassist.emulator.record import SessionRecord
from vibeassist.emulator.resumption import HandleStore, Talk
from vibeassist.emulator.script import Phase, Script
from vibeassist.emulator.usage import UsageMeter


class ConnectionEnded(ConnectionError):
    """Nothing can be sent any more."""


class Channel(Protocol):
    """Where a conversation sends what it has to say."""

    @property
    def late_chunks(self) -> int:
        """How many audio chunks of a dead turn a fault wants sent after ``interrupted``."""

    async def send(self, message: dict[str, Any]) -> None:
        """Send a server message.

        Raises:
            ConnectionEnded: the connection is gone.
        """

    async def send_audio(self, pcm: bytes) -> None:
        """Send one chunk of the model's voice (24 kHz mono int16)."""

    async def enter(self, phase: Phase) -> None:
        """Say what the conversation is doing now; scripted faults go by it."""

    async def close(self, code: int, reason: str = "") -> None:
        """Close the connection from this side."""

    def drop(self) -> None:
        """Cut the TCP connection without a word."""

    async def fail(self) -> None:
        """Close with 1011: the emulator itself cannot go on."""


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What a conversation is held with."""

    clock: Clock
    script: Script
    setup: dict[str, Any]
    model: ModelTraits
    talk: Talk
    record: SessionRecord
    meter: UsageMeter
    handles: HandleStore
    owner: str
    """An opaque name of the caller, for resumption handles."""
