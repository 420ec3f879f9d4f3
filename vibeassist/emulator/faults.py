"""When scripted faults happen: counting down their times, phases, frames and milliseconds."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence

from vibeassist.emulator.clock import Clock
from vibeassist.emulator.script import Fault, Phase

Act = Callable[[Fault], Awaitable[None]]


class FaultBook:
    """The faults of a script with how often each may still happen, over all connections."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        self._faults = tuple(faults)
        self._left = [fault.times or None for fault in faults]

    def at_connect(self, connection: int) -> Fault | None:
        """The fault that meets this connection before its upgrade, if any; uses it up."""
        for index, fault in enumerate(self._faults):
            if _at_connect(fault) and self._concerns(fault, connection) and self.take(index):
                return fault
        return None

    def for_connection(self, connection: int) -> list[tuple[int, Fault]]:
        """The faults that may happen on an open connection, with their numbers in the book."""
        return [
            (index, fault)
            for index, fault in enumerate(self._faults)
            if not _at_connect(fault) and self._concerns(fault, connection)
        ]

    def take(self, index: int) -> bool:
        """Use a fault once; False if it has happened as often as it may."""
        left = self._left[index]
        if left == 0:
            return False
        if left is not None:
            self._left[index] = left - 1
        return True

    def unused(self) -> list[Fault]:
        """Faults that were to happen a given number of times and have not."""
        return [fault for fault, left in zip(self._faults, self._left, strict=True) if left]

    @staticmethod
    def _concerns(fault: Fault, connection: int) -> bool:
        return fault.connection in {None, connection}


def _at_connect(fault: Fault) -> bool:
    return fault.phase == "connect" or fault.kind == "http"


class FaultInjector:
    """Watches one connection and makes its faults happen at their moments.

    Args:
        book: the script's faults.
        connection: this connection's number.
        clock: the emulator's time.
        act: does what a fault says.
    """

    def __init__(self, book: FaultBook, connection: int, clock: Clock, act: Act) -> None:
        self._book = book
        self._clock = clock
        self._act = act
        self._faults = book.for_connection(connection)
        self._timers: dict[asyncio.Task[None], Fault] = {}
        self._started: set[int] = set()  # faults of no phase run from the connection's start, once
        self._phase: Phase | None = None
        self._frames = 0
        self._chunks = 0
        self.resumed = False

    async def enter(self, phase: Phase) -> None:
        """The connection is now in this phase."""
        self._phase = phase
        if phase == "speaking":
            self._chunks = 0
        self._drop_timers_of_other_phases()
        for index, fault in self._faults:
            if fault.after_frames is not None or fault.after_chunks is not None:
                continue
            if fault.phase == phase:
                await self._due(index, fault)
            elif fault.phase is None and index not in self._started:
                self._started.add(index)
                await self._due(index, fault)

    async def frame_received(self) -> None:
        """The client has sent an audio message."""
        self._frames += 1
        for index, fault in self._faults:
            if fault.after_frames == self._frames and fault.phase in {None, self._phase}:
                await self._due(index, fault)

    async def chunk_sent(self) -> None:
        """A chunk of the model's voice has gone out in this turn."""
        self._chunks += 1
        for index, fault in self._faults:
            if fault.after_chunks == self._chunks:
                await self._due(index, fault)

    async def stop(self) -> None:
        """Drop what was still to come."""
        timers = [timer for timer in self._timers if timer is not asyncio.current_task()]
        for timer in timers:
            timer.cancel()
        if timers:
            await asyncio.wait(timers)

    async def _due(self, index: int, fault: Fault) -> None:
        if fault.resumed is not None and fault.resumed != self.resumed:
            return
        if not fault.after_ms:
            if self._book.take(index):
                await self._act(fault)
            return
        timer = asyncio.create_task(self._later(index, fault), name=f"emulator fault {fault.kind}")
        self._timers[timer] = fault
        timer.add_done_callback(lambda done: self._timers.pop(done, None))

    async def _later(self, index: int, fault: Fault) -> None:
        await self._clock.sleep(fault.after_ms / 1000)
        if self._book.take(index):
            # From here on it happens, even if acting moves the connection to another phase.
            self._timers.pop(asyncio.current_task(), None)  # type: ignore[arg-type]
            await self._act(fault)

    def _drop_timers_of_other_phases(self) -> None:
        for timer, fault in list(self._timers.items()):
            if fault.after_frames is not None or fault.phase in {None, self._phase}:
                continue
            if fault.phase == "after_turn" and self._phase == "listening":
                continue
            timer.cancel()
