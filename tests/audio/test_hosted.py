"""The sound engine in a process of its own: real pipes and a real process, made-up devices."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.audio.fake_sound_process import HEARD
from vibeassist.audio.engine import AudioEngine
from vibeassist.audio.errors import NoSuchDevice, SoundProcessFailed
from vibeassist.audio.events import AudioEvent
from vibeassist.audio.host import SoundHost, needed_environment
from vibeassist.audio.hosted import DEATHS, HostedEngine
from vibeassist.audio.jitter import CAPACITY_S
from vibeassist.audio.messages import SoundPlan
from vibeassist.audio.speaker import NullSpeaker

FAKE = [sys.executable, "-m", "tests.audio.fake_sound_process"]
ROOT = Path(__file__).parents[2]
PLAN = SoundPlan(None, None, detects=False)
PATIENCE_S = 30
CANARY = "canary-4711"
Make = Callable[..., HostedEngine]


class Log:
    """Keeps the events, and lets the test wait for one."""

    def __init__(self) -> None:
        self.events: list[AudioEvent] = []
        self._changed = threading.Condition()
        self.fails = False

    def __call__(self, event: AudioEvent) -> None:
        with self._changed:
            self.events.append(event)
            self._changed.notify_all()
        if self.fails:
            raise RuntimeError("a listener's mistake")

    def wait(self, kind: str, count: int = 1) -> Any:
        with self._changed:
            assert self._changed.wait_for(lambda: len(self.of(kind)) >= count, PATIENCE_S), [
                event.type for event in self.events
            ]
            return self.of(kind)[count - 1]

    def of(self, kind: str) -> list[Any]:
        return [event for event in self.events if event.type == kind]


@pytest.fixture
def log() -> Log:
    return Log()


@pytest.fixture
def host(monkeypatch: pytest.MonkeyPatch) -> Iterator[SoundHost]:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    host = SoundHost(FAKE)
    yield host
    host.close()


@pytest.fixture
def make(host: SoundHost, log: Log) -> Iterator[Make]:
    """Makes engines, and stops them all at the end."""
    made: list[HostedEngine] = []

    def make(plan: SoundPlan = PLAN, host: SoundHost = host) -> HostedEngine:
        made.append(HostedEngine(host, plan, sink=log, here=in_process))
        return made[-1]

    yield make
    for engine in made:
        engine.stop()


def in_process(sink: Callable[[AudioEvent], None]) -> AudioEngine:
    from tests.audio.fake_sound_process import FakeMicrophone

    return AudioEngine(FakeMicrophone("here"), NullSpeaker(), sink=sink, detector=None)


def reply(seconds: float) -> bytes:
    return bytes(2 * round(24_000 * seconds))


def kill(engine: HostedEngine) -> None:
    assert engine.pid is not None
    os.kill(engine.pid, signal.SIGKILL)


def is_alive(pid: int) -> bool:
    """Whether a process runs; one that is dead and not yet buried does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_what_is_heard_comes_in_and_what_is_played_is_told(make: Make, log: Log) -> None:
    with make() as engine:
        assert engine.play(reply(0.5), 1)
        engine.end_turn(1)
        began = log.wait("playback_started")
        finished = log.wait("playback_finished")
        log.wait("microphone_frame", 3)
        stats = engine.stats()
    assert (finished.played_ms, finished.received_ms) == (500, 500)
    assert abs(time.monotonic() - began.at) < 60
    frames = log.of("microphone_frame")
    assert [frame.index for frame in frames] == list(range(len(frames)))
    assert set(np.frombuffer(frames[0].pcm, np.int16)) == {HEARD}
    assert stats.frames >= 2
    assert stats.microphone.blocks >= 20


def test_what_was_said_before_the_start_counts(make: Make, log: Log) -> None:
    engine = make()
    engine.muted = True
    assert engine.play(reply(0.3), 1)
    engine.end_turn(1)
    engine.start()
    assert log.wait("playback_finished").received_ms == 300
    assert not any(log.wait("microphone_frame").pcm)


def test_an_interrupted_reply_ends_at_once_and_later_ones_play(make: Make, log: Log) -> None:
    with make() as engine:
        engine.play(reply(60), 1)
        log.wait("playback_started")
        engine.interrupt(1)
        dropped = log.wait("playback_dropped")
        engine.play(reply(0.3), 2)
        engine.end_turn(2)
        assert log.wait("playback_finished").turn == 2
    assert (dropped.turn, dropped.cause, dropped.received_ms) == (1, "interrupted", 60_000)
    assert dropped.played_ms < 60_000


def test_a_reply_that_is_interrupted_before_there_is_a_process_is_dropped(
    make: Make, log: Log
) -> None:
    engine = make()
    engine.play(reply(1), 1)
    engine.interrupt(1)
    (dropped,) = log.of("playback_dropped")
    assert (dropped.played_ms, dropped.received_ms) == (0, 1000)
    engine.start()
    log.wait("microphone_frame", 2)
    engine.stop()
    assert not log.of("playback_started")


def test_when_the_process_is_killed_another_goes_on_with_the_reply(make: Make, log: Log) -> None:
    with make() as engine:
        engine.play(reply(3), 1)
        log.wait("playback_started")
        log.wait("microphone_frame", 6)
        before = engine.pid
        kill(engine)
        log.wait("device_changed", 2)
        assert engine.pid != before
        engine.end_turn(1)
        finished = log.wait("playback_finished")
    assert (finished.turn, finished.played_ms, finished.received_ms) == (1, 3000, 3000)
    assert len(log.of("playback_started")) == 1
    assert len(log.of("playback_gap")) == 1
    frames = log.of("microphone_frame")
    assert [frame.index for frame in frames] == list(range(len(frames)))
    # The wire's time has no hole: silence stands where there was nobody to hear.
    pauses = np.diff([frame.at for frame in frames])
    assert pauses.max() < 0.2
    assert not log.of("device_fault")


def test_a_driver_that_never_comes_back_costs_its_process(make: Make, log: Log) -> None:
    engine = make(SoundPlan("stuck", None, detects=False))
    engine.start()
    before = engine.pid
    assert log.wait("device_changed").name == "stuck"
    assert engine.pid not in (None, before)


def test_a_process_that_dies_again_and_again_is_a_fault(make: Make, log: Log) -> None:
    with make() as engine:
        for death in range(1, DEATHS + 1):
            kill(engine)
            if death < DEATHS:
                log.wait("device_changed", 2 * death)
        fault = log.wait("device_fault")
    assert isinstance(fault.error, SoundProcessFailed)


def test_with_no_process_to_be_had_the_sound_stays_here(make: Make, log: Log) -> None:
    for command in (["/nonexistent/program"], [sys.executable, "-c", "pass"]):
        with make(host=SoundHost(command)) as engine:
            assert engine.pid is None
            engine.play(reply(0.2), 1)
            engine.end_turn(1)
            log.wait("playback_finished")
        log.events.clear()


def test_a_device_that_is_missing_is_said_by_its_own_error(make: Make, host: SoundHost) -> None:
    engine = make(SoundPlan("missing", None))
    with pytest.raises(NoSuchDevice, match="missing") as refused:
        engine.start()
    assert refused.value.hint == "Connect it."


def test_a_driver_that_crashes_does_not_take_the_program_along(make: Make) -> None:
    with pytest.raises(SoundProcessFailed):
        make(SoundPlan("crash", None)).start()


def test_the_process_is_kept_for_the_next_conversation(make: Make, host: SoundHost) -> None:
    host.prepare()
    with make() as engine:
        first = engine.pid
    with make() as engine:
        assert engine.pid == first
    host.close()
    assert first is not None
    assert not is_alive(first)


def test_a_listener_that_fails_costs_nothing(make: Make, log: Log) -> None:
    log.fails = True
    with make() as engine:
        engine.play(reply(0.2), 1)
        engine.end_turn(1)
        log.wait("playback_finished")
        log.wait("microphone_frame", 3)


def test_a_process_that_stands_still_makes_nobody_wait(make: Make, log: Log) -> None:
    """What it does not take stays here, ten minutes of it, and is refused beyond."""
    with make() as engine:
        assert engine.pid is not None
        os.kill(engine.pid, signal.SIGSTOP)
        try:
            minutes = 0
            while engine.play(reply(60), 1):
                minutes += 1
            assert minutes == CAPACITY_S / 60
        finally:
            os.kill(engine.pid, signal.SIGCONT)
        engine.interrupt(1)
        dropped = log.wait("playback_dropped")
        engine.play(reply(0.2), 2)
        engine.end_turn(2)
        assert log.wait("playback_finished").turn == 2
    assert dropped.turn == 1


@pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="reads /proc")
def test_no_secret_is_handed_to_the_process(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("VIBEASSIST_API_KEY", "VIBEASSIST_GATEWAY_TOKEN", "GEMINI_API_KEY", "MY_SECRET"):
        monkeypatch.setenv(name, CANARY)
    with make() as engine:
        environment = Path(f"/proc/{engine.pid}/environ").read_bytes()
        arguments = Path(f"/proc/{engine.pid}/cmdline").read_bytes()
    assert CANARY.encode() not in environment + arguments
    assert b"PATH=" in environment


def test_what_a_sound_system_needs_is_handed_on() -> None:
    given = {"PULSE_SERVER": "a", "XDG_RUNTIME_DIR": "b", "SystemRoot": "c", "OPENAI_KEY": "d"}
    kept = needed_environment(given)
    assert {"PULSE_SERVER", "XDG_RUNTIME_DIR", "SystemRoot"} <= kept.keys()
    assert "OPENAI_KEY" not in kept


APP = """
import sys
from vibeassist.audio.host import SoundHost
from vibeassist.audio.hosted import HostedEngine
from vibeassist.audio.messages import SoundPlan
engine = HostedEngine(SoundHost({command!r}), SoundPlan(None, None), sink=print, here=None)
engine.start()
print("pid", engine.pid, flush=True)
sys.stdin.read()
"""


@pytest.mark.skipif(not Path("/proc").exists(), reason="reads /proc")
def test_when_the_program_is_killed_the_microphone_is_released(host: SoundHost) -> None:
    app = subprocess.Popen(
        [sys.executable, "-c", APP.format(command=FAKE)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with app:
        assert app.stdout is not None
        pid = next(int(line.split()[1]) for line in app.stdout if line.startswith("pid"))
        assert is_alive(pid)
        app.kill()
        deadline = time.monotonic() + PATIENCE_S
        while is_alive(pid):
            assert time.monotonic() < deadline
            time.sleep(0.01)
