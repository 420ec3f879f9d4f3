"""A way out that makes nobody wait."""

import io
import os
import threading

from vibeassist.audio.messages import EndTurn, Interrupt, Message, Play, read
from vibeassist.audio.outbox import MOST_WAITING, Outbox


class Gate(io.BytesIO):
    """A pipe that takes nothing until it is opened, and remembers everything."""

    def __init__(self) -> None:
        super().__init__()
        self.open = threading.Event()
        self.reached = threading.Event()
        self.written = b""

    def write(self, data: bytes) -> int:  # type: ignore[override]
        self.reached.set()
        assert self.open.wait(20)
        self.written += data
        return len(data)


def messages(data: bytes) -> list[Message]:
    stream = io.BytesIO(data)
    return list(iter(lambda: read(stream), None))


def test_everything_is_written_in_order_before_it_closes():
    gate = Gate()
    gate.open.set()
    outbox = Outbox(gate)
    sent = [Play(1, b"ab"), EndTurn(1), Play(2, b"cd")]
    assert [outbox.put(message) for message in sent] == [True, True, True]
    outbox.close(20)
    assert messages(gate.written) == sent
    assert gate.closed
    assert not outbox.put(EndTurn(2))


def test_an_interruption_overtakes_and_dead_sound_is_not_written():
    gate = Gate()
    outbox = Outbox(gate)
    outbox.put(EndTurn(0))
    assert gate.reached.wait(20)  # the writing thread holds this one
    for message in (Play(1, b"abcd"), Play(2, b"ef"), EndTurn(2), Play(3, b"gh")):
        outbox.put(message)
    assert outbox.interrupt(Interrupt(2)) == {1: 4, 2: 2}
    gate.open.set()
    outbox.close(20)
    assert messages(gate.written) == [EndTurn(0), Interrupt(2), EndTurn(2), Play(3, b"gh")]


def test_nobody_waits_for_a_side_that_has_stopped_reading():
    gate = Gate()
    outbox = Outbox(gate)
    outbox.put(EndTurn(0))
    assert gate.reached.wait(20)
    taken = sum(outbox.put(EndTurn(1)) for _ in range(MOST_WAITING + 10))
    assert (taken, outbox.lost) == (MOST_WAITING, 10)
    gate.open.set()
    outbox.close(20)


def test_a_side_that_is_gone_is_told_once():
    out, into = os.pipe()
    os.close(out)
    broken = threading.Event()
    outbox = Outbox(os.fdopen(into, "wb"), broken.set)
    outbox.put(EndTurn(1))
    assert broken.wait(20)
    outbox.close(20)
    assert not outbox.put(EndTurn(2))
