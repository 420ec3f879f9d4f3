"""What users have used today, and when it is enough. Tokens are Google's counts: an estimate."""

import time
from datetime import UTC, datetime

from vibeassist.gateway import ends
from vibeassist.gateway.config import GatewayConfig
from vibeassist.gateway.door import Refused
from vibeassist.gateway.house import House, Visit
from vibeassist.gateway.store import Spent, StoreUnavailable


def today(wall: float) -> str:
    """The day on which something is spent, in UTC so that all instances agree."""
    return datetime.fromtimestamp(wall, UTC).date().isoformat()


def is_over(spent: Spent, config: GatewayConfig) -> bool:
    """Whether a user's limit of the day is reached."""
    minutes = bool(config.minutes_per_day) and spent.seconds >= 60 * config.minutes_per_day
    return minutes or (bool(config.tokens_per_day) and spent.tokens >= config.tokens_per_day)


async def check_spent(house: House, user: str) -> None:
    """Refuse a user whose limit of the day is reached.

    Raises:
        Refused: 429. A store that does not answer refuses nobody.
    """
    if not (house.config.minutes_per_day or house.config.tokens_per_day):
        return
    try:
        spent = await house.store.spend(user, today(house.wall()), 0.0, 0)
    except StoreUnavailable:
        house.tally.store_failures += 1
        return
    if is_over(spent, house.config):
        raise Refused(429, "DAILY_LIMIT", "Your limit for today is used up (an estimate).")


async def settle(house: House, visit: Visit) -> None:
    """Write what a session has used since the last time; end it where that was too much."""
    seconds = time.time() - visit.since - visit.spent_seconds
    tokens = visit.tally.tokens - visit.spent_tokens
    user = visit.identity.user
    try:
        spent = await house.store.spend(user, today(house.wall()), seconds, tokens)
    except StoreUnavailable:
        house.tally.store_failures += 1
        return
    visit.spent_seconds += seconds
    visit.spent_tokens += tokens
    if is_over(spent, house.config) and visit.running is not None:
        visit.running.end(ends.SPENT)
