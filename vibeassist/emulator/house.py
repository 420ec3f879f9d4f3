"""What all connections of one emulator share."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol

from vibeassist.emulator.access import Access
from vibeassist.emulator.channel import Channel, Circumstances
from vibeassist.emulator.clock import Clock
from vibeassist.emulator.faults import FaultBook
from vibeassist.emulator.record import AudioBudget, SessionRecord
from vibeassist.emulator.responder import ResponderFactory
from vibeassist.emulator.resumption import HandleStore
from vibeassist.emulator.script import Script
from vibeassist.emulator.session import Session
from vibeassist.emulator.steps import StepBook, StepConversation
from vibeassist.emulator.wire import Refusal

MAX_RECORDS = 2000  # connections remembered; of more, the oldest are forgotten


class Conversation(Protocol):
    """What runs on a connection after its setup: a session, or a script's steps."""

    async def start(self) -> None:
        """Begin, with the setup confirmed."""

    async def receive(self, message: dict[str, Any]) -> None:
        """Take one normalised client message."""

    async def stop(self) -> None:
        """End every task."""


@dataclass(slots=True)
class House:
    """The emulator's state."""

    script: Script
    clock: Clock
    access: Access
    handles: HandleStore
    faults: FaultBook
    responders: ResponderFactory
    steps: StepBook | None = None
    """None: conversations are free, replies come from the responders."""
    budget: AudioBudget = field(default_factory=AudioBudget)
    records: list[SessionRecord] = field(default_factory=list)
    count: int = 0
    """Connections so far."""
    _start_wall: datetime = field(default_factory=lambda: datetime.now(UTC))
    _start_s: float = 0.0

    def __post_init__(self) -> None:
        self._start_s = self.clock.now()

    def wall_time(self) -> datetime:
        """The time of day by the emulator's clock: token lifetimes pass as fast as it does."""
        return self._start_wall + timedelta(seconds=self.clock.now() - self._start_s)

    def new_record(self, path: str, version: str) -> SessionRecord:
        """Begin the record of another connection."""
        self.count += 1
        record = SessionRecord(self.count, path, version, self.clock.now())
        self.records.append(record)
        if len(self.records) > MAX_RECORDS:
            del self.records[0]
        return record

    def check_capacity(self) -> None:
        """Refuse a session beyond the script's limit.

        Raises:
            Refusal: 1011, RESOURCE_EXHAUSTED.
        """
        limit = self.script.server.max_sessions
        if limit and self.handles.open_count >= limit:
            raise Refusal(1011, "Resource has been exhausted (e.g. check quota).")

    def conversation(self, channel: Channel, circumstances: Circumstances) -> Conversation:
        """What runs on a connection whose setup was accepted."""
        if self.steps is not None:
            return StepConversation(self.steps, channel, circumstances, self.budget)
        record = circumstances.record
        responder = self.responders(record.number, resumed=record.resumed)
        return Session(channel, circumstances, responder, self.budget)
