"""What gateways remember: the same tests for the embedded store and for a real Redis."""

import asyncio
import shutil
import socket
import stat
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from vibeassist.gateway import enrolment
from vibeassist.gateway.errors import GatewayConfigError
from vibeassist.gateway.redis_store import RedisStore
from vibeassist.gateway.sqlite_store import SqliteStore
from vibeassist.gateway.store import (
    HANDLE_LIFE_S,
    LEASE_S,
    Handle,
    Lease,
    Spent,
    Store,
    StoreUnavailable,
)
from vibeassist.gateway.tokens import SigningKey

NOW = 1_800_000_000.0


@pytest.fixture(params=["sqlite", "redis"])
async def store(
    request: pytest.FixtureRequest, tmp_path: Path, redis_url: str | None
) -> AsyncIterator[Store]:
    made: Store
    if request.param == "sqlite":
        made = SqliteStore(tmp_path / "gateway.db")
    elif redis_url is None:
        pytest.skip("redis-server is not installed")
    else:
        made = RedisStore(redis_url)
    await made.open()
    yield made
    await made.close()


def lease(session: str, user: str = "ada") -> Lease:
    return Lease(session, user, "e1", "vibeassist.v1", "here", NOW)


async def test_the_first_signing_key_is_made_once(store: Store) -> None:
    first, second = SigningKey.make(NOW), SigningKey.make(NOW + 1)
    await store.add_signing_key(first, only_first=True)
    await store.add_signing_key(second, only_first=True)
    assert await store.signing_keys() == [first]
    await store.add_signing_key(second)
    assert await store.signing_keys() == [first, second]
    # As long as tokens that the first has signed may be valid, whatever its own age.
    await store.drop_signing_keys(NOW + 1)
    assert await store.signing_keys() == [first, second]
    await store.drop_signing_keys(NOW + 10)
    assert await store.signing_keys() == [second]


async def test_credentials_are_kept_without_their_secret_and_revoked_once(store: Store) -> None:
    text, made = enrolment.make("ada", "laptop", NOW)
    await store.add_enrolment(made)
    kept = await store.enrolment(made.id)
    assert kept == made
    assert enrolment.matches(text, kept)
    assert await store.enrolments() == [made]
    assert not (await store.revoked(NOW)).enrolments
    assert await store.revoke_enrolment(made.id, NOW + 5)
    assert not await store.revoke_enrolment(made.id, NOW + 6)
    assert not await store.revoke_enrolment("nobody", NOW)
    gone = await store.enrolment(made.id)
    assert gone is not None
    assert gone.revoked_at == NOW + 5
    assert not enrolment.matches(text, gone)
    assert (await store.revoked(NOW)).enrolments == {made.id}
    assert await store.enrolment("nobody") is None


async def test_a_revoked_token_is_forgotten_after_its_time(store: Store) -> None:
    await store.revoke_token("t1", NOW + 100)
    assert (await store.revoked(NOW)).tokens == {"t1"}
    assert (await store.revoked(NOW + 100 + LEASE_S + 1)).tokens == frozenset()


async def test_any_handle_of_a_conversation_leads_to_its_newest(store: Store) -> None:
    await store.put_handle(Handle("ada", "up", "c1", "first"), NOW)
    await store.put_handle(Handle("ada", "up", "c1", "second"), NOW + 1)
    newest = Handle("ada", "up", "c1", "second")
    assert await store.find_handle("first", NOW + 2) == newest
    assert await store.find_handle("second", NOW + 2) == newest
    assert await store.find_handle("third", NOW + 2) is None
    assert "second" not in repr(newest)


async def test_a_conversation_taken_over_has_one_carrier(store: Store) -> None:
    await store.put_handle(Handle("ada", "up", "c1", "h"), NOW)
    assert (await store.revoked(NOW)).carriers == {}
    await store.take_over("c1", "s1", NOW)
    await store.take_over("c1", "s2", NOW + 1)
    assert (await store.revoked(NOW + 1)).carriers == {"c1": "s2"}


async def test_places_are_given_out_up_to_both_limits(store: Store) -> None:
    assert await store.acquire(lease("s1"), 2, 3, NOW) is None
    assert await store.acquire(lease("s2"), 2, 3, NOW) is None
    assert await store.acquire(lease("s3"), 2, 3, NOW) == "user"
    assert await store.acquire(lease("s4", "bob"), 2, 3, NOW) is None
    assert await store.acquire(lease("s5", "eve"), 2, 3, NOW) == "all"
    await store.release("s1")
    assert await store.acquire(lease("s6", "eve"), 2, 3, NOW) is None
    assert {item.session for item in await store.leases(NOW)} == {"s2", "s4", "s6"}


async def test_a_lease_that_nobody_renews_runs_out(store: Store) -> None:
    await store.acquire(lease("s1"), 1, 10, NOW)
    await store.acquire(lease("s2", "bob"), 1, 10, NOW)
    await store.renew(["s1", "unknown"], NOW + LEASE_S - 1)
    later = NOW + LEASE_S + 1
    assert [item.session for item in await store.leases(later)] == ["s1"]
    assert await store.acquire(lease("s3"), 1, 10, later) == "user"
    assert await store.acquire(lease("s4", "bob"), 1, 10, later) is None


async def test_two_instances_cannot_both_give_the_last_place_away(store: Store) -> None:
    answers = await asyncio.gather(
        *(store.acquire(lease(f"s{number}", f"u{number}"), 9, 5, NOW) for number in range(20))
    )
    assert answers.count(None) == 5


async def test_what_is_spent_adds_up_by_user_and_day(store: Store) -> None:
    assert await store.spend("ada", "2027-01-15", 1.5, 100) == Spent(1.5, 100)
    assert await store.spend("ada", "2027-01-15", 2.0, 50) == Spent(3.5, 150)
    assert await store.spend("ada", "2027-01-16", 0.0, 0) == Spent(0.0, 0)
    assert await store.spend("bob", "2027-01-15", 0.0, 0) == Spent(0.0, 0)


async def test_a_closed_store_says_that_it_is_not_there(store: Store) -> None:
    await store.close()
    with pytest.raises((StoreUnavailable, RuntimeError)):
        await store.signing_keys()


async def test_the_file_is_the_owners_alone_and_outlives_the_process(tmp_path: Path) -> None:
    path = tmp_path / "new" / "gateway.db"
    one = SqliteStore(path)
    await one.open()
    await one.put_handle(Handle("ada", "up", "c1", "h"), NOW)
    await one.close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    two = SqliteStore(path)
    await two.open()
    assert await two.find_handle("h", NOW + 1) is not None
    assert await two.find_handle("h", NOW + HANDLE_LIFE_S + 1) is None
    await two.close()


async def test_a_folder_that_cannot_be_made_is_one_sentence(tmp_path: Path) -> None:
    file = tmp_path / "file"
    await asyncio.to_thread(file.touch)
    with pytest.raises(GatewayConfigError, match="cannot be used"):
        await SqliteStore(file / "gateway.db").open()


async def test_a_redis_that_is_not_there_is_one_sentence_without_its_password() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(GatewayConfigError, match="Redis cannot be used") as caught:
        await RedisStore(f"redis://:canary@127.0.0.1:{port}/0").open()
    assert "canary" not in str(caught.value)


async def test_a_redis_that_stops_answers_is_told_apart_from_a_defect(tmp_path: Path) -> None:
    """A store that goes away in the middle: every call says so, none raises anything else."""
    server = shutil.which("redis-server")
    if server is None:
        pytest.skip("redis-server is not installed")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    process = await asyncio.create_subprocess_exec(
        *(server, "--port", str(port), "--save", "", "--dir", str(tmp_path)),
        stdout=asyncio.subprocess.DEVNULL,
    )
    store = RedisStore(f"redis://127.0.0.1:{port}/0")
    try:
        for attempt in range(100):
            try:
                await store.open()
                break
            except GatewayConfigError:
                if attempt == 99:
                    raise
                await asyncio.sleep(0.02)
        await store.spend("ada", "d", 1.0, 1)
    finally:
        process.kill()
        await process.wait()
    with pytest.raises(StoreUnavailable):
        await store.spend("ada", "d", 1.0, 1)
    with pytest.raises(StoreUnavailable):
        await store.acquire(lease("s"), 1, 1, NOW)
    await store.close()
