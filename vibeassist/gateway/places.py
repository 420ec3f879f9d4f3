"""Places: so many sessions per user, so many in all, on all instances together."""

import math
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from vibeassist.gateway.door import Refused
from vibeassist.gateway.house import House, Visit
from vibeassist.gateway.spending import (
    TOKENS_PER_S,
    check_spent,
    is_over,
    left_today,
    settle,
    spend,
)
from vibeassist.gateway.store import Lease, StoreUnavailable
from vibeassist.gateway.tokens import Identity

LONGEST_LOAN_S = 1800.0  # an ephemeral token's life, as Google's documentation has it by default
SHORTEST_LOAN_S = 60.0  # ... and the time in which its session must be opened


class Places:
    """Whoever costs something takes a place first; it comes back when they go.

    Args:
        house: the gateway.
        instance: this process's name, for the registry.
    """

    def __init__(self, house: House, instance: str) -> None:
        self._house = house
        self._instance = instance

    @asynccontextmanager
    async def taken(self, visit: Visit) -> AsyncIterator[None]:
        """A place for this visit, as long as the context lasts; its usage is written then.

        Raises:
            Refused: 429, the user's or the gateway's places or the user's day are used up.
        """
        house = self._house
        await check_spent(house, visit.identity.user)
        self._check_here(visit.identity.user)
        house.visits[visit.id] = visit
        try:
            await self._acquire(visit)
            try:
                yield
            finally:
                await self._release(visit)
        finally:
            del house.visits[visit.id]

    async def lend(self, identity: Identity) -> "Loan":
        """A place for a session that the gateway will not see, with the time it may last.

        It cannot be counted, so it is charged for the longest that it can be.

        Raises:
            Refused: 429, as ``taken``.
        """
        house = self._house
        spent = await check_spent(house, identity.user)
        life_s = min(LONGEST_LOAN_S, math.floor(left_today(spent, house.config)))
        if is_over(spent, house.config) or life_s < SHORTEST_LOAN_S:
            raise Refused(429, "DAILY_LIMIT", "Your limit for today is used up (an estimate).")
        self._check_here(identity.user)
        visit = Visit(identity, "ephemeral")
        await self._acquire(visit, life_s)
        return Loan(house, visit, life_s)

    def _check_here(self, user: str) -> None:
        """What this instance knows without asking."""
        visits, config = self._house.visits, self._house.config
        if len(visits) >= config.max_sessions:
            raise _full("all")
        if sum(other.identity.user == user for other in visits.values()) >= config.user_sessions:
            raise _full("user")

    async def _acquire(self, visit: Visit, life_s: float | None = None) -> None:
        house, identity = self._house, visit.identity
        lease = Lease(
            *(visit.id, identity.user, identity.enrolment, visit.protocol),
            *(self._instance, visit.since),
        )
        limits = (house.config.user_sessions, house.config.max_sessions)
        try:
            full = await house.store.acquire(lease, *limits, house.wall(), life_s)
        except StoreUnavailable:
            house.tally.store_failures += 1
            return  # the limits of this instance alone must do
        if full is not None:
            raise _full(full)

    async def _release(self, visit: Visit) -> None:
        await settle(self._house, visit)
        await release(self._house, visit)


class Loan:
    """A place that was lent; it comes back by itself when its time is over.

    Args:
        house: the gateway.
        visit: who has it.
        life_s: for how long.
    """

    def __init__(self, house: House, visit: Visit, life_s: float) -> None:
        self._house = house
        self._visit = visit
        self.life_s = life_s

    async def charge(self) -> None:
        """It is used: all of it goes on the user's account."""
        tokens = round(self.life_s * TOKENS_PER_S)
        await spend(self._house, self._visit.identity.user, self.life_s, tokens)

    async def give_back(self) -> None:
        """It is not used after all."""
        await release(self._house, self._visit)


async def release(house: House, visit: Visit) -> None:
    """Give a place back; one that cannot be given back runs out by itself."""
    try:
        await house.store.release(visit.id)
    except StoreUnavailable:
        house.tally.store_failures += 1


def _full(which: str) -> Refused:
    if which == "user":
        return Refused(429, "USER_SESSIONS", "You have as many sessions as you may.", wait_s=5)
    return Refused(429, "TOO_MANY_SESSIONS", "The gateway has no room at the moment.", wait_s=5)
