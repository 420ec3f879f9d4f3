"""The relay's parts by themselves: outbox, gate, and who counts as dead."""

import asyncio
from typing import cast

from hypothesis import given
from hypothesis import strategies as st

from vibeassist.gateway.gate import UpstreamGate
from vibeassist.gateway.outbox import Outbox
from vibeassist.gateway.upstream import Upstream
from vibeassist.gateway.watch import Side, Silence


async def settle() -> None:
    """Let every task run until it waits for something."""
    for _ in range(10):
        await asyncio.sleep(0)


async def drain(outbox: Outbox) -> list[str | bytes]:
    outbox.finish()
    frames = []
    while (frame := await outbox.get()) is not None:
        frames.append(frame)
    return frames


async def test_an_outbox_gives_what_it_got_in_order_and_then_none() -> None:
    outbox = Outbox(100)
    for frame in ("a", b"b", "c"):
        await outbox.put(frame)
    assert await drain(outbox) == ["a", b"b", "c"]
    assert await outbox.get() is None


async def test_an_outbox_waits_for_room_and_says_so() -> None:
    outbox = Outbox(4)
    await outbox.put(b"1234")
    waiting = asyncio.create_task(outbox.put(b"56"))
    await settle()
    assert outbox.blocked
    assert len(outbox) == 1
    assert await outbox.get() == b"1234"
    await waiting
    assert not outbox.blocked
    assert await outbox.get() == b"56"


async def test_a_frame_above_the_limit_passes_an_empty_outbox() -> None:
    outbox = Outbox(4)
    await outbox.put(b"12345678")
    assert await outbox.get() == b"12345678"


async def test_a_cancelled_put_leaves_nothing_behind() -> None:
    outbox = Outbox(2)
    await outbox.put(b"12")
    waiting = asyncio.create_task(outbox.put(b"34"))
    await settle()
    waiting.cancel()
    await asyncio.wait([waiting])
    assert not outbox.blocked
    assert await drain(outbox) == [b"12"]


async def test_dropping_sound_keeps_the_text_and_makes_room() -> None:
    outbox = Outbox(6)
    await outbox.put(b"12")
    await outbox.put("t")
    await outbox.put(b"34")
    waiting = asyncio.create_task(outbox.put("long"))
    await settle()
    assert outbox.blocked
    assert outbox.drop_binary() == 2
    await waiting
    assert await drain(outbox) == ["t", "long"]


@given(st.lists(st.integers(0, 9), max_size=30), st.integers(1, 12))
def test_an_outbox_loses_and_reorders_nothing(sizes: list[int], limit: int) -> None:
    async def run() -> None:
        outbox = Outbox(limit)
        frames = [bytes([number]) * size for number, size in enumerate(sizes)]

        async def fill() -> None:
            for frame in frames:
                await outbox.put(frame)
            outbox.finish()

        filling = asyncio.create_task(fill())
        got = []
        while (frame := await outbox.get()) is not None:
            got.append(frame)
        await filling
        assert got == frames

    asyncio.run(run())


class Taker:
    """An upstream that takes a frame when it is let to."""

    def __init__(self) -> None:
        self.taken: list[str] = []
        self.room = asyncio.Event()

    async def send(self, frame: str) -> None:
        await self.room.wait()
        self.taken.append(frame)


async def test_a_gate_keeps_the_order_across_its_opening() -> None:
    """Frames said before, while and after what was kept is passed on come out as they went in."""
    gate, taker = UpstreamGate(1000), Taker()
    flushing = asyncio.create_task(gate.flush())
    await gate.send("1")
    await gate.send("2")
    gate.open(cast(Upstream, taker))
    await settle()
    await gate.send("3")
    taker.room.set()
    await flushing
    await gate.send("4")
    assert taker.taken == ["1", "2", "3", "4"]


async def test_a_full_gate_stops_the_reading_and_loses_nothing() -> None:
    gate, taker = UpstreamGate(2), Taker()
    taker.room.set()
    flushing = asyncio.create_task(gate.flush())
    await gate.send("12")
    waiting = asyncio.create_task(gate.send("3"))
    await settle()
    assert gate.blocked
    gate.open(cast(Upstream, taker))
    await waiting
    await flushing
    assert not gate.blocked
    assert taker.taken == ["12", "3"]


def verdicts(silence: Silence, start: int, stop: int) -> list[tuple[int, str]]:
    """What a check every second says, but for "alive"."""
    checks = [(now, silence.check(float(now))) for now in range(start, stop)]
    return [(now, verdict) for now, verdict in checks if verdict != "alive"]


def test_silence_is_asked_and_then_given_up() -> None:
    silence = Silence(0.0, ping_every_s=15, dead_after_s=45)
    assert verdicts(silence, 0, 46) == [(15, "ping"), (30, "ping"), (45, "dead")]


def test_any_byte_starts_the_patience_anew() -> None:
    silence = Silence(0.0, ping_every_s=15, dead_after_s=45)
    verdicts(silence, 0, 44)
    silence.heard(44.0)
    assert verdicts(silence, 44, 90) == [(45, "ping"), (60, "ping"), (75, "ping"), (89, "dead")]


def test_a_machine_that_slept_does_not_blame_the_other_side() -> None:
    silence = Silence(0.0, ping_every_s=15, dead_after_s=45)
    assert silence.check(3600.0) == "ping"
    assert verdicts(silence, 3601, 3646) == [(3615, "ping"), (3630, "ping"), (3645, "dead")]


def test_data_without_a_pong_keeps_a_side_alive() -> None:
    """Google's pongs come up to 30 s late while it speaks; that is no death."""
    silence = Silence(0.0, ping_every_s=15, dead_after_s=45)
    for now in range(0, 300, 5):
        silence.heard(float(now))
        assert silence.check(float(now)) != "dead"


async def test_a_side_that_nobody_reads_from_is_not_blamed() -> None:
    pings: list[None] = []
    unread = True

    async def ping() -> None:
        pings.append(None)

    silence = Silence(0.0, ping_every_s=15, dead_after_s=45)
    side = Side(silence, ping=ping, unread=lambda: unread)
    for now in range(100):
        assert not side.is_dead(float(now))
        await settle()
    assert len(pings) == 6
    unread = False
    assert [now for now in range(100, 145) if side.is_dead(float(now))] == [144]
    await side.stop()


async def test_a_ping_that_is_held_up_holds_up_nothing_else() -> None:
    """Behind a full buffer a ping waits for good: no second one joins it, and death is noticed."""
    begun: list[None] = []

    async def ping() -> None:
        begun.append(None)
        await asyncio.Event().wait()

    silence = Silence(0.0, ping_every_s=15, dead_after_s=45)
    side = Side(silence, ping=ping, unread=lambda: False)
    verdicts = []
    for now in range(46):
        verdicts.append(side.is_dead(float(now)))
        await settle()
    assert verdicts == [False] * 45 + [True]
    assert len(begun) == 1
    await side.stop()
