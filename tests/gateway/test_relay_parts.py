"""The relay's parts by themselves: gate, and who counts as dead."""

import asyncio

from vibeassist.gateway.gate import UpstreamGate
from vibeassist.gateway.watch import Side, Silence


class Taker:
    """An upstream that can be full."""

    def __init__(self) -> None:
        self.taken: list[bytes] = []
        self.free = asyncio.Event()
        self.free.set()

    @property
    def congested(self) -> bool:
        return not self.free.is_set()

    async def room(self) -> None:
        await self.free.wait()

    def send(self, payload: bytes, *, text: bool = True) -> None:
        self.taken.append(payload)


async def settle() -> None:
    """Let every task run until it waits for something."""
    for _ in range(10):
        await asyncio.sleep(0)


def test_a_gate_keeps_the_order_across_its_opening_and_shutting() -> None:
    gate, first, second = UpstreamGate(), Taker(), Taker()
    gate.send(b"1")
    gate.send(b"2")
    gate.open(first)
    gate.send(b"3")
    gate.shut()
    gate.send(b"4")
    assert first.taken == [b"1", b"2", b"3"]
    gate.open(second)
    gate.send(b"5")
    assert second.taken == [b"4", b"5"]
    assert gate.kept_bytes == 0


async def test_a_full_gate_lets_its_filler_wait_until_it_is_opened() -> None:
    gate, taker = UpstreamGate(limit=2), Taker()
    gate.send(b"12")
    assert not gate.full
    gate.send(b"3")
    assert gate.full
    waiting = asyncio.create_task(gate.room())
    await settle()
    assert gate.waiting
    gate.open(taker)
    await waiting
    assert not gate.waiting
    assert taker.taken == [b"12", b"3"]


async def test_an_open_gate_is_full_while_its_upstream_is() -> None:
    gate, taker = UpstreamGate(), Taker()
    gate.open(taker)
    taker.free.clear()
    assert gate.full
    waiting = asyncio.create_task(gate.room())
    await settle()
    assert not waiting.done()
    taker.free.set()
    await waiting


async def test_a_gate_that_is_shut_while_somebody_waits_lets_them_wait_for_the_next() -> None:
    gate, first, second = UpstreamGate(limit=0), Taker(), Taker()
    gate.open(first)
    first.free.clear()
    waiting = asyncio.create_task(gate.room())
    await settle()
    gate.shut()
    gate.send(b"1")
    first.free.set()
    await settle()
    assert not waiting.done()
    gate.open(second)
    await waiting
    assert second.taken == [b"1"]


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


def test_a_side_that_nobody_reads_from_is_not_blamed() -> None:
    pings: list[None] = []
    unread = True
    silence = Silence(0.0, ping_every_s=15, dead_after_s=45)
    side = Side(silence, ping=lambda: pings.append(None), unread=lambda: unread)
    for now in range(100):
        assert not side.is_dead(float(now))
    assert len(pings) == 6
    unread = False
    assert [now for now in range(100, 145) if side.is_dead(float(now))] == [144]
