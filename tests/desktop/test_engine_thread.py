"""The engine thread."""

import asyncio
import logging
import threading
from collections.abc import Iterator

import pytest

from vibeassist.desktop.engine import EngineThread


@pytest.fixture
def defects() -> list[BaseException]:
    return []


@pytest.fixture
def engine(defects: list[BaseException]) -> Iterator[EngineThread]:
    engine = EngineThread(defects.append)
    engine.start()
    yield engine
    assert engine.stop(5)


def test_coroutines_run_on_a_thread_of_their_own(engine: EngineThread):
    async def where() -> str:
        return threading.current_thread().name

    assert engine.call(where()).result(5) == "engine"


def test_callbacks_come_in_order(engine: EngineThread):
    came: list[int] = []
    done = threading.Event()
    for number in range(100):
        assert engine.post(came.append, number)
    engine.post(done.set)
    assert done.wait(5)
    assert came == list(range(100))


def test_a_failed_callback_is_reported_and_the_loop_goes_on(
    engine: EngineThread, defects: list[BaseException], caplog: pytest.LogCaptureFixture
):
    caplog.set_level(logging.CRITICAL, "asyncio")
    done = threading.Event()
    engine.post(lambda: 1 / 0)
    engine.post(done.set)
    assert done.wait(5)
    assert [type(defect) for defect in defects] == [ZeroDivisionError]


def test_what_runs_at_the_end_is_cancelled_and_may_put_its_things_away(engine: EngineThread):
    put_away = threading.Event()
    begun = threading.Event()

    async def forever() -> None:
        try:
            begun.set()
            await asyncio.Event().wait()
        finally:
            put_away.set()

    engine.call(forever())
    assert begun.wait(5)
    assert engine.stop(5)
    assert put_away.is_set()


def test_after_its_end_nothing_is_taken_any_more(engine: EngineThread):
    assert engine.stop(5)
    assert not engine.post(lambda: None)
    coroutine = asyncio.sleep(0)
    with pytest.raises(RuntimeError):
        engine.call(coroutine)


def test_whatever_ends_the_loop_ends_what_runs_on_it_in_order_and_is_reported(
    engine: EngineThread, defects: list[BaseException], caplog: pytest.LogCaptureFixture
):
    caplog.set_level(logging.CRITICAL + 1)
    begun, put_away = threading.Event(), threading.Event()

    async def forever() -> None:
        try:
            begun.set()
            await asyncio.Event().wait()
        finally:
            put_away.set()

    engine.call(forever())
    assert begun.wait(5)

    def end() -> None:
        raise SystemExit("over")

    engine.post(end)
    engine._thread.join(5)
    assert put_away.is_set()
    assert [type(defect) for defect in defects] == [SystemExit]
    assert not engine.post(lambda: None)
