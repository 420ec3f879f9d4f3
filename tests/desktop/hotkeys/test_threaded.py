"""A source on a thread of its own: it starts, fails, ends and is never heard after its end."""

import threading
from collections.abc import Callable

import pytest

from tests.desktop.hotkeys.conftest import Strokes
from vibeassist.desktop.hotkeys.base import Sink
from vibeassist.desktop.hotkeys.combination import Combination, Platform, parse
from vibeassist.desktop.hotkeys.errors import CombinationTaken, HotkeyError
from vibeassist.desktop.hotkeys.threaded import ThreadBackend, Waiter

KEYS = parse("Ctrl+Alt+Space")


class Scripted(Waiter):
    """Does what a test gave it, between start and wake."""

    def __init__(
        self,
        work: Callable[[Sink], None] = lambda _: None,
        *,
        refusal: Exception | None = None,
        last: Callable[[Sink], None] = lambda _: None,
    ) -> None:
        self.work, self.refusal, self.last = work, refusal, last
        self.woken = threading.Event()

    def wake(self) -> None:
        self.woken.set()

    def run(self, combination: Combination, ready: Callable[[], None], sink: Sink) -> None:
        if self.refusal:
            raise self.refusal
        ready()
        self.work(sink)
        self.woken.wait()
        self.last(sink)


def backend(waiter: Waiter) -> ThreadBackend:
    return ThreadBackend("test", "A test.", Platform.MACOS, lambda: waiter)


def threads() -> int:
    return sum(thread.name == "hotkey-test" for thread in threading.enumerate())


async def test_events_come_in_order(strokes: Strokes) -> None:
    def work(sink: Sink) -> None:
        sink.press()
        sink.release()

    running = backend(Scripted(work))
    await strokes.start(running, KEYS)
    assert running.trigger == "Control+Option+Space"
    assert [await strokes.next(), await strokes.next()] == ["press", "release"]
    assert strokes.times == sorted(strokes.times)
    await running.stop()
    assert running.trigger == ""
    assert threads() == 0


async def test_nothing_is_heard_after_the_end(strokes: Strokes) -> None:
    running = backend(Scripted(last=lambda sink: sink.press()))
    await strokes.start(running, KEYS)
    await running.stop()
    assert not strokes.more
    await running.stop()


@pytest.mark.parametrize(
    ("refusal", "says"),
    [
        (CombinationTaken("It is taken."), "It is taken."),
        (ValueError("odd"), "The hotkey stopped working: odd."),
    ],
)
async def test_a_refusal_is_told_once(strokes: Strokes, refusal: Exception, says: str) -> None:
    running = backend(Scripted(refusal=refusal))
    with pytest.raises(HotkeyError) as caught:
        await strokes.start(running, KEYS)
    assert str(caught.value) == says
    assert not strokes.more
    assert threads() == 0


async def test_a_later_fault_is_a_loss(strokes: Strokes) -> None:
    def work(_: Sink) -> None:
        raise HotkeyError("It is gone.")

    running = backend(Scripted(work))
    await strokes.start(running, KEYS)
    assert await strokes.next() == "lost"
    assert [str(problem) for problem in strokes.problems] == ["It is gone."]
    await running.stop()


async def test_starting_again_ends_the_first(strokes: Strokes) -> None:
    waiters = [Scripted(), Scripted()]
    running = ThreadBackend("test", "A test.", Platform.LINUX, lambda: waiters.pop(0))
    first = waiters[0]
    await strokes.start(running, KEYS)
    await strokes.start(running, parse("F9"))
    assert first.woken.is_set()
    assert running.trigger == "F9"
    assert threads() == 1
    await running.stop()
