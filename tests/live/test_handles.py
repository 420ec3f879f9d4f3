"""Resumption handles on disk: private, bound to their owner, and never overwritten with nothing."""

import asyncio
import stat
import sys
from pathlib import Path

import pytest

from vibeassist.live.handles import HandleKeeper, HandleStore
from vibeassist.live.recovery import HANDLE_LIFETIME_S

MINE = ("direct", "https://example.com", "AIzaCanary-0123456789", "gemini-3.8-live")
HANDLE = "secret-handle-0123456789"


class Clock:
    now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> HandleStore:
    return HandleStore(tmp_path / "data" / "resumption.json", MINE, clock)


def test_what_is_saved_is_offered_for_two_hours(store: HandleStore, clock: Clock):
    store.save(HANDLE)
    clock.now += HANDLE_LIFETIME_S - 1
    saved = store.load()
    assert saved is not None
    assert (saved.handle, saved.age_s) == (HANDLE, HANDLE_LIFETIME_S - 1)
    clock.now += 1
    assert store.load() is None


def test_a_clock_that_was_set_back_costs_no_handle_and_makes_none_for_ever(
    store: HandleStore, clock: Clock
):
    """It is good for its two hours from when that was noticed."""
    store.save(HANDLE)
    clock.now -= 1_000_000
    for age_s in (0, HANDLE_LIFETIME_S - 1):
        clock.now += age_s
        saved = store.load()
        assert saved is not None
        assert (saved.handle, saved.age_s) == (HANDLE, age_s)
    clock.now += 1
    assert store.load() is None


def test_a_clock_that_was_set_back_leaves_a_handle_with_its_owner(
    store: HandleStore, tmp_path: Path, clock: Clock
):
    store.save(HANDLE)
    clock.now -= 10
    assert HandleStore(tmp_path / "data" / "resumption.json", ("x",), clock).load() is None
    assert store.load() is not None


@pytest.mark.parametrize("other", range(4))
def test_nobody_else_is_offered_it(store: HandleStore, tmp_path: Path, clock: Clock, other: int):
    store.save(HANDLE)
    theirs = tuple("x" if place == other else word for place, word in enumerate(MINE))
    assert HandleStore(tmp_path / "data" / "resumption.json", theirs, clock).load() is None


@pytest.mark.skipif(sys.platform == "win32", reason="modes are POSIX's; Windows has folder rights")
def test_the_file_is_its_owners_alone(store: HandleStore, tmp_path: Path):
    store.save(HANDLE)
    (file,) = (tmp_path / "data").iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_no_key_and_no_address_is_in_the_file(store: HandleStore, tmp_path: Path):
    store.save(HANDLE)
    text = (tmp_path / "data" / "resumption.json").read_text()
    assert not [word for word in MINE if word in text]
    first = text
    store.save(HANDLE)
    second = (tmp_path / "data" / "resumption.json").read_text()
    assert first != second, "the same salt twice"


def test_no_handle_is_shown(store: HandleStore):
    store.save(HANDLE)
    assert HANDLE not in f"{store!r} {store.load()!r}"


@pytest.mark.parametrize("content", ["", "{", "[]", "{}", '{"salt": "zz"}', "\0"])
def test_a_broken_file_is_no_handle(store: HandleStore, tmp_path: Path, content: str):
    store.save(HANDLE)
    (tmp_path / "data" / "resumption.json").write_text(content)
    assert store.load() is None


def test_a_refused_handle_is_forgotten(store: HandleStore):
    store.save(HANDLE)
    store.forget()
    store.forget()
    assert store.load() is None


async def test_the_keeper_writes_the_newest_and_never_nothing(store: HandleStore):
    async with HandleKeeper(store) as keeper:
        for number in range(50):
            keeper.note(f"h{number}")
            if number % 10 == 0:
                await asyncio.sleep(0)
    saved = store.load()
    assert saved is not None
    assert saved.handle == "h49"


async def test_the_keeper_forgets_what_is_refused(store: HandleStore):
    async with HandleKeeper(store) as keeper:
        keeper.note("h1")
        keeper.note(None)
    assert store.load() is None


async def test_a_disk_that_takes_nothing_is_said_once(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
):
    (tmp_path / "file").write_text("no folder")
    store = HandleStore(tmp_path / "file" / "resumption.json", MINE)
    async with HandleKeeper(store) as keeper:
        for number in range(3):
            keeper.note(f"h{number}")
            await asyncio.sleep(0.01)
    assert caplog.text.count("cannot be kept") == 1
    assert "h0" not in caplog.text
