"""What happens once a second: dead sides, revocations, leases, accounts, the loop's own lag."""

import asyncio
import logging
from collections.abc import Awaitable, Callable

from vibeassist.gateway import ends
from vibeassist.gateway.door import Door
from vibeassist.gateway.house import House
from vibeassist.gateway.spending import settle
from vibeassist.gateway.store import StoreUnavailable

_log = logging.getLogger(__name__)

TICK_S = 1.0
AT_ONCE = 25  # sessions, some tenth of a millisecond
ACCOUNT_TICKS = 10  # usage is written so often ...
LEASE_TICKS = 20  # ... leases are renewed, a third of their life
KEY_TICKS = 30  # ... and signing keys looked up


class Caretaker:
    """Looks after the sessions of one gateway until it is cancelled.

    Args:
        house: the gateway.
        door: its keys are refreshed here.
        tick_s: how long a second is (shorter in tests, as are the deadlines there).
    """

    def __init__(self, house: House, door: Door, tick_s: float = TICK_S) -> None:
        self._house = house
        self._door = door
        self._tick_s = tick_s
        self._ticks = 0
        self._busy: asyncio.Task[None] | None = None

    async def run(self) -> None:
        """Until cancelled."""
        loop = asyncio.get_running_loop()
        due = loop.time()
        try:
            while True:
                due += self._tick_s
                await asyncio.sleep(due - loop.time())
                now = loop.time()
                self._house.tally.loop_lag.add(max(0.0, now - due))
                due = max(due, now - self._tick_s)  # after a long sleep, no rush to catch up
                await self.look(now)
        finally:
            if self._busy is not None:
                self._busy.cancel()
                await asyncio.wait([self._busy])

    async def look(self, now: float) -> None:
        """One round. What waits for the store runs beside it, one round of that at a time."""
        for number, visit in enumerate(tuple(self._house.visits.values()), 1):
            if visit.running is not None:
                visit.running.tick(now)
            if number % AT_ONCE == 0:
                await asyncio.sleep(0)  # frames come first
        self._ticks += 1
        if self._busy is None or self._busy.done():
            self._busy = asyncio.create_task(self._ask_store(self._ticks), name="store round")

    async def _ask_store(self, ticks: int) -> None:
        rounds: list[tuple[int, Callable[[], Awaitable[None]]]] = [
            (1, self._end_revoked),
            (ACCOUNT_TICKS, self._settle),
            (LEASE_TICKS, self._renew),
            (KEY_TICKS, self._door.refresh_keys),
        ]
        for every, work in rounds:
            if ticks % every == 0:
                try:
                    await work()
                except StoreUnavailable as error:
                    # Sessions go on: a store that is gone for a minute must not end them all.
                    self._house.tally.store_failures += 1
                    self._house.alerts.say("STORE", f"the store does not answer ({error})")

    async def _end_revoked(self) -> None:
        house = self._house
        house.revoked = revoked = await house.store.revoked(house.wall())
        for visit in tuple(house.visits.values()):
            if visit.running is None:
                continue
            if self._door.is_revoked(visit.identity):
                visit.running.end(ends.TOKEN_REVOKED)
            elif revoked.carriers.get(visit.conversation, visit.id) != visit.id:
                visit.running.end(ends.SUPERSEDED)

    async def _settle(self) -> None:
        for visit in tuple(self._house.visits.values()):
            await settle(self._house, visit)

    async def _renew(self) -> None:
        await self._house.store.renew(list(self._house.visits), self._house.wall())
