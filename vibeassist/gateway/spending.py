"""What users have used today, and when it is enough. Tokens are an estimate of the bill."""

import math
import time
from datetime import UTC, datetime

from vibeassist.gateway import ends
from vibeassist.gateway.config import GatewayConfig
from vibeassist.gateway.door import Refused
from vibeassist.gateway.house import House, Visit
from vibeassist.gateway.store import Spent, StoreUnavailable

TOKENS_PER_S = 64
"""Of a session that talks all the time, 32 each way (Gemini API docs, token counting, audio)."""


def today(wall: float) -> str:
    """The day on which something is spent, in UTC so that all instances agree."""
    return datetime.fromtimestamp(wall, UTC).date().isoformat()


def is_over(spent: Spent, config: GatewayConfig) -> bool:
    """Whether a user's limit of the day is reached."""
    minutes = bool(config.minutes_per_day) and spent.seconds >= 60 * config.minutes_per_day
    return minutes or (bool(config.tokens_per_day) and spent.tokens >= config.tokens_per_day)


def left_today(spent: Spent, config: GatewayConfig) -> float:
    """Seconds of talk that a user's limits of the day still allow; infinite without limits."""
    minutes, tokens = config.minutes_per_day, config.tokens_per_day
    by_time = 60 * minutes - spent.seconds if minutes else math.inf
    by_tokens = (tokens - spent.tokens) / TOKENS_PER_S if tokens else math.inf
    return min(by_time, by_tokens, 86400.0)


async def check_spent(house: House, user: str) -> Spent:
    """What a user has used today.

    Raises:
        Refused: 429, the limit of the day is reached. A store that does not answer refuses nobody.
    """
    if not (house.config.minutes_per_day or house.config.tokens_per_day):
        return Spent()
    spent = await spend(house, user, 0.0, 0)
    if is_over(spent, house.config):
        raise Refused(429, "DAILY_LIMIT", "Your limit for today is used up (an estimate).")
    return spent


async def spend(house: House, user: str, seconds: float, tokens: int) -> Spent:
    """Add to what a user has used today; the sum, as far as the store can say."""
    try:
        return await house.store.spend(user, today(house.wall()), seconds, tokens)
    except StoreUnavailable:
        house.tally.store_failures += 1
        return Spent()


async def settle(house: House, visit: Visit) -> None:
    """Write what a session has used since the last time; end it where that was too much."""
    seconds = time.time() - visit.since - visit.spent_seconds
    tokens = visit.tally.estimated_tokens - visit.spent_tokens
    user = visit.identity.user
    # Before the store is asked: whoever settles meanwhile must not write the same again.
    visit.spent_seconds += seconds
    visit.spent_tokens += tokens
    try:
        spent = await house.store.spend(user, today(house.wall()), seconds, tokens)
    except StoreUnavailable:
        house.tally.store_failures += 1
        visit.spent_seconds -= seconds
        visit.spent_tokens -= tokens
        return
    if is_over(spent, house.config) and visit.running is not None:
        visit.running.end(ends.SPENT)
