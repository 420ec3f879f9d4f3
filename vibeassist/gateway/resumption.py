"""Resumption handles: whose they are, and which session carries a conversation on."""

import asyncio
import secrets
from collections.abc import Callable

from vibeassist.gateway import ends
from vibeassist.gateway.house import House, Visit, fingerprint
from vibeassist.gateway.store import Handle, StoreUnavailable

TAKE_OVER_S = 3.0  # for an older session of the same conversation to let go of its upstream


async def owned(house: House, visit: Visit, handle: str) -> Handle | None:
    """The newest handle of the conversation that this one is of, where it is the visitor's.

    None also while the store cannot be asked: nobody is given what may be another's.
    """
    try:
        found = await house.store.find_handle(handle, house.wall())
    except StoreUnavailable:
        house.tally.store_failures += 1
        return None
    mine = found is not None and found.user == visit.identity.user
    if found is None or not mine or found.upstream != fingerprint(house.key):
        return None
    return found


async def take_over(house: House, visit: Visit, handle: str) -> str | None:
    """The handle with which this visit carries its conversation on; None: it may not.

    An older session of the conversation is ended first: Google refuses to resume what is open.
    """
    found = await owned(house, visit, handle)
    if found is None:
        return None
    visit.conversation = found.conversation
    try:
        await house.store.take_over(found.conversation, visit.id, house.wall())
    except StoreUnavailable:
        house.tally.store_failures += 1
        return None
    older = [
        other
        for other in house.visits.values()
        if other.conversation == found.conversation and other is not visit
    ]
    for other in older:
        if other.running is not None:
            other.running.end(ends.SUPERSEDED)
    tasks = [other.task for other in older if other.task is not None]
    if tasks:
        await asyncio.wait(tasks, timeout=TAKE_OVER_S)
    return found.handle


def keep(house: House, visit: Visit, handle: str, done: Callable[[], None] | None = None) -> None:
    """Remember a conversation's newest handle for every instance; then call ``done``."""
    visit.conversation = visit.conversation or secrets.token_hex(12)
    kept = Handle(visit.identity.user, fingerprint(house.key), visit.conversation, handle)

    async def put() -> None:
        try:
            await house.store.put_handle(kept, house.wall())
        except StoreUnavailable:
            house.tally.store_failures += 1
        if done is not None:
            done()

    house.background(asyncio.create_task(put(), name="keep handle"))
