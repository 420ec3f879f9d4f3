"""The shared store: Redis or Valkey, for gateways on several machines."""

import base64
import json
from collections.abc import Awaitable, Callable
from itertools import pairwise
from typing import Any, TypeVar

import redis.asyncio as redis
from redis.exceptions import RedisError

from vibeassist.gateway.enrolment import Enrolment
from vibeassist.gateway.errors import GatewayConfigError
from vibeassist.gateway.sqlite_store import handle_digest
from vibeassist.gateway.store import (
    HANDLE_LIFE_S,
    LEASE_S,
    Handle,
    Lease,
    Revoked,
    Spent,
    StoreUnavailable,
)
from vibeassist.gateway.tokens import SigningKey

T = TypeVar("T")

TIMEOUT_S = 2.0  # a store that takes longer is taken to be gone
_CARRIER_LIFE_S = 300  # every instance asks once a second
_SPENT_LIFE_S = 3 * 86400
_P = "vibeassist:"

# One round trip, and atomic: two instances cannot both give the last place away.
_ACQUIRE = """
local all, own = KEYS[1], KEYS[2]
for _, gone in ipairs(redis.call('ZRANGEBYSCORE', all, '-inf', ARGV[1])) do
  redis.call('HDEL', KEYS[3], gone)
end
redis.call('ZREMRANGEBYSCORE', all, '-inf', ARGV[1])
redis.call('ZREMRANGEBYSCORE', own, '-inf', ARGV[1])
if redis.call('ZCARD', all) >= tonumber(ARGV[5]) then return 'all' end
if redis.call('ZCARD', own) >= tonumber(ARGV[4]) then return 'user' end
redis.call('ZADD', all, ARGV[2], ARGV[3])
redis.call('ZADD', own, ARGV[2], ARGV[3])
redis.call('HSET', KEYS[3], ARGV[3], ARGV[6])
return ''
"""


class RedisStore:
    """A :class:`~vibeassist.gateway.store.Store` in Redis.

    Args:
        url: ``redis://`` or ``rediss://``, with a password where there is one.
    """

    def __init__(self, url: str) -> None:
        self._url = url
        self._redis: Any = None

    async def open(self) -> None:
        """Connect.

        Raises:
            GatewayConfigError: Redis cannot be reached, or the address cannot be used.
        """
        try:
            self._redis = redis.from_url(
                self._url, socket_timeout=TIMEOUT_S, socket_connect_timeout=TIMEOUT_S
            )
            await self._redis.ping()
        except (RedisError, OSError, ValueError) as error:
            await self.close()
            raise GatewayConfigError(
                f"Redis cannot be used ({type(error).__name__}).",
                hint="Check VIBEASSIST_REDIS_URL, like redis://host:6379/0.",
            ) from None

    async def close(self) -> None:
        """Disconnect."""
        if self._redis is not None:
            client, self._redis = self._redis, None
            await client.aclose()

    async def _do(self, work: Callable[[Any], Awaitable[T]]) -> T:
        if self._redis is None:
            raise StoreUnavailable("Redis is not connected")
        try:
            return await work(self._redis)
        except (RedisError, OSError, TimeoutError) as error:
            raise StoreUnavailable(f"Redis: {type(error).__name__}") from None

    # Keys and credentials

    async def signing_keys(self) -> list[SigningKey]:
        """See :class:`Store`."""
        found = await self._do(lambda r: r.hgetall(f"{_P}keys"))
        keys = []
        for kid, value in found.items():
            kept = json.loads(value)
            keys.append(SigningKey(kid.decode(), base64.b64decode(kept["k"]), kept["at"]))
        return sorted(keys, key=lambda key: key.created_at)

    async def add_signing_key(self, key: SigningKey, *, only_first: bool = False) -> None:
        """See :class:`Store`."""
        value = json.dumps({"k": base64.b64encode(key.secret).decode(), "at": key.created_at})
        script = "if redis.call('HLEN', KEYS[1]) == 0 then "
        script += "redis.call('HSET', KEYS[1], ARGV[1], ARGV[2]) end"
        if only_first:
            await self._do(lambda r: r.eval(script, 1, f"{_P}keys", key.kid, value))
        else:
            await self._do(lambda r: r.hset(f"{_P}keys", key.kid, value))

    async def drop_signing_keys(self, before: float) -> None:
        """See :class:`Store`."""
        keys = await self.signing_keys()
        old = [key.kid for key, successor in pairwise(keys) if successor.created_at < before]
        if old:
            await self._do(lambda r: r.hdel(f"{_P}keys", *old))

    async def add_enrolment(self, enrolment: Enrolment) -> None:
        """See :class:`Store`."""
        value = json.dumps(
            {
                "user": enrolment.user,
                "note": enrolment.note,
                "digest": base64.b64encode(enrolment.digest).decode(),
                "at": enrolment.created_at,
            }
        )
        await self._do(lambda r: r.hset(f"{_P}enrolments", enrolment.id, value))

    async def enrolment(self, identifier: str) -> Enrolment | None:
        """See :class:`Store`."""
        value = await self._do(lambda r: r.hget(f"{_P}enrolments", identifier))
        revoked = await self._do(lambda r: r.hget(f"{_P}revoked", identifier))
        return None if value is None else _enrolment(identifier, value, revoked)

    async def enrolments(self) -> list[Enrolment]:
        """See :class:`Store`."""
        found = await self._do(lambda r: r.hgetall(f"{_P}enrolments"))
        revoked = await self._do(lambda r: r.hgetall(f"{_P}revoked"))
        made = [_enrolment(key.decode(), value, revoked.get(key)) for key, value in found.items()]
        return sorted(made, key=lambda enrolment: (enrolment.created_at, enrolment.id))

    async def revoke_enrolment(self, identifier: str, now: float) -> bool:
        """See :class:`Store`."""
        if await self._do(lambda r: r.hget(f"{_P}enrolments", identifier)) is None:
            return False
        return bool(await self._do(lambda r: r.hsetnx(f"{_P}revoked", identifier, now)))

    async def revoke_token(self, token_id: str, expires_at: float) -> None:
        """See :class:`Store`."""
        await self._do(lambda r: r.zadd(f"{_P}revoked-tokens", {token_id: expires_at}))

    async def revoked(self, now: float) -> Revoked:
        """See :class:`Store`."""

        async def look(r: Any) -> list[Any]:
            async with r.pipeline(transaction=False) as pipe:
                pipe.zremrangebyscore(f"{_P}revoked-tokens", "-inf", now - LEASE_S)
                pipe.hkeys(f"{_P}revoked")
                pipe.zrange(f"{_P}revoked-tokens", 0, -1)
                pipe.zremrangebyscore(f"{_P}carriers", "-inf", now - _CARRIER_LIFE_S)
                pipe.zrange(f"{_P}carriers", 0, -1)
                return list(await pipe.execute())

        _, enrolments, tokens, _, carriers = await self._do(look)
        return Revoked(
            frozenset(item.decode() for item in enrolments),
            frozenset(item.decode() for item in tokens),
            # Oldest first, so that the newest session of a conversation is the one that stays.
            dict(pair.decode().split(":", 1) for pair in carriers),
        )

    # Handles

    async def take_over(self, conversation: str, session: str, now: float) -> None:
        """See :class:`Store`."""
        await self._do(lambda r: r.zadd(f"{_P}carriers", {f"{conversation}:{session}": now}))

    async def put_handle(self, handle: Handle, now: float) -> None:
        """See :class:`Store`."""
        kept = {"user": handle.user, "upstream": handle.upstream, "handle": handle.handle}
        digest = handle_digest(handle.handle).hex()

        async def put(r: Any) -> None:
            async with r.pipeline(transaction=True) as pipe:
                life = int(HANDLE_LIFE_S)
                pipe.set(f"{_P}conversation:{handle.conversation}", json.dumps(kept), ex=life)
                pipe.set(f"{_P}handle:{digest}", handle.conversation, ex=life)
                await pipe.execute()

        await self._do(put)

    async def find_handle(self, handle: str, now: float) -> Handle | None:
        """See :class:`Store`."""
        key = f"{_P}handle:{handle_digest(handle).hex()}"
        conversation = await self._do(lambda r: r.get(key))
        if conversation is None:
            return None
        name = conversation.decode()
        value = await self._do(lambda r: r.get(f"{_P}conversation:{name}"))
        if value is None:
            return None
        kept = json.loads(value)
        return Handle(kept["user"], kept["upstream"], name, kept["handle"])

    # Running sessions

    async def acquire(
        self, lease: Lease, per_user: int, in_all: int, now: float, life_s: float | None = None
    ) -> str | None:
        """See :class:`Store`."""
        until = now + (LEASE_S if life_s is None else life_s)
        keys = [f"{_P}leases", f"{_P}leases:{lease.user}", f"{_P}sessions"]
        row = [lease.user, lease.enrolment, lease.protocol, lease.instance, lease.since]
        arguments = [now, until, lease.session, per_user, in_all, json.dumps(row)]
        full = await self._do(lambda r: r.eval(_ACQUIRE, 3, *keys, *arguments))
        return full.decode() or None

    async def renew(self, sessions: list[str], now: float) -> None:
        """See :class:`Store`."""
        if not sessions:
            return
        rows = await self._do(lambda r: r.hmget(f"{_P}sessions", sessions))

        async def renew(r: Any) -> None:
            async with r.pipeline(transaction=False) as pipe:
                for session, row in zip(sessions, rows, strict=True):
                    if row is not None:
                        pipe.zadd(f"{_P}leases", {session: now + LEASE_S})
                        pipe.zadd(f"{_P}leases:{json.loads(row)[0]}", {session: now + LEASE_S})
                await pipe.execute()

        await self._do(renew)

    async def release(self, session: str) -> None:
        """See :class:`Store`."""
        row = await self._do(lambda r: r.hget(f"{_P}sessions", session))

        async def release(r: Any) -> None:
            async with r.pipeline(transaction=True) as pipe:
                pipe.zrem(f"{_P}leases", session)
                if row is not None:
                    pipe.zrem(f"{_P}leases:{json.loads(row)[0]}", session)
                pipe.hdel(f"{_P}sessions", session)
                await pipe.execute()

        await self._do(release)

    async def leases(self, now: float) -> list[Lease]:
        """See :class:`Store`."""
        running = await self._do(lambda r: r.zrangebyscore(f"{_P}leases", now, "+inf"))
        if not running:
            return []
        rows = await self._do(lambda r: r.hmget(f"{_P}sessions", running))
        found = [
            Lease(session.decode(), *json.loads(row))
            for session, row in zip(running, rows, strict=True)
            if row is not None
        ]
        return sorted(found, key=lambda lease: lease.since)

    async def spend(self, user: str, day: str, seconds: float, tokens: int) -> Spent:
        """See :class:`Store`."""
        key = f"{_P}spent:{day}:{user}"

        async def add(r: Any) -> list[Any]:
            async with r.pipeline(transaction=True) as pipe:
                pipe.hincrbyfloat(key, "seconds", seconds)
                pipe.hincrby(key, "tokens", tokens)
                pipe.expire(key, _SPENT_LIFE_S)
                return list(await pipe.execute())

        total_seconds, total_tokens, _ = await self._do(add)
        return Spent(float(total_seconds), int(total_tokens))


def _enrolment(identifier: str, value: bytes, revoked: bytes | None) -> Enrolment:
    kept = json.loads(value)
    return Enrolment(
        identifier,
        kept["user"],
        kept["note"],
        base64.b64decode(kept["digest"]),
        kept["at"],
        None if revoked is None else float(revoked),
    )
