"""What holds for a jitter buffer whatever happens to it."""

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from vibeassist.audio.fade import FADE_SAMPLES
from vibeassist.audio.jitter import JitterBuffer

STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("push"), st.integers(0, 3), st.integers(0, 9000)),
        st.tuples(st.just("pull"), st.integers(1, 700), st.integers(1, 30)),
        st.tuples(st.just("end"), st.integers(0, 3), st.just(0)),
        st.tuples(st.just("drop"), st.integers(0, 3), st.just(0)),
        st.tuples(st.just("hold"), st.just(0), st.just(0)),
        st.tuples(st.just("resume"), st.just(0), st.just(0)),
    ),
    max_size=60,
)


@dataclass
class Run:
    """Everything that a sequence of calls gave."""

    buffer: JitterBuffer
    heard: list[Any] = field(default_factory=list)
    events: list[Any] = field(default_factory=list)
    dead: int = -1
    now: float = 0.0


def value_of(turn: int) -> int:
    """A turn sounds as a constant, so that each sample tells where it comes from."""
    return 1000 * (turn + 1)


def run(steps: list[tuple[str, int, int]]) -> Run:
    state = Run(JitterBuffer())
    for step, first, second in steps:
        if step == "push":
            pcm = np.full(second // 2, value_of(first), np.int16).tobytes()
            state.buffer.push(pcm, first, state.now)
        elif step == "end":
            state.buffer.end(first)
        elif step == "drop":
            state.buffer.drop(first, state.now, "interrupted")
            state.dead = max(state.dead, first)
        elif step == "hold":
            state.buffer.hold(state.now, state.now)
        elif step == "resume":
            state.buffer.resume(state.now)
        else:
            pull(state, first, second)
        state.events += state.buffer.take_events()
    return state


def pull(state: Run, count: int, times: int) -> None:
    for _ in range(times):
        state.heard.append((state.dead, state.buffer.pull(count, state.now)))
        state.now += count / 24_000


def sounds(samples: Any, turn: int) -> bool:
    """Whether a turn is heard here. A fade of another one may touch its value, but not stay."""
    is_turn = samples == value_of(turn)
    return bool((is_turn[:-2] & is_turn[1:-1] & is_turn[2:]).any())


@given(STEPS)
@settings(deadline=None, derandomize=True, max_examples=200)
def test_accounts_add_up(steps: list[tuple[str, int, int]]) -> None:
    state = run(steps)
    stats = state.buffer.stats()
    assert stats.received_ms >= 0
    assert abs(stats.received_ms - stats.played_ms - stats.dropped_ms - stats.buffered_ms) < 1e-6
    over = [e for e in state.events if e.type in {"playback_finished", "playback_dropped"}]
    assert len({event.turn for event in over}) == len(over)
    for event in over:
        assert 0 <= event.played_ms <= event.received_ms + 1e-9
        assert event.type == "playback_dropped" or event.played_ms == event.received_ms


@given(STEPS)
@settings(deadline=None, derandomize=True, max_examples=200)
def test_a_dead_turn_never_sounds(steps: list[tuple[str, int, int]]) -> None:
    """Beyond the fade of the cut itself, every sample is of a turn that lives."""
    quiet_for = dict.fromkeys(range(4), 0)
    for dead, samples in run(steps).heard:
        for turn in range(dead + 1):
            beyond = samples[max(0, FADE_SAMPLES - quiet_for[turn]) :]
            assert not sounds(beyond, turn)
            quiet_for[turn] += samples.size


@given(STEPS)
@settings(deadline=None, derandomize=True, max_examples=200)
def test_no_step_is_a_click(steps: list[tuple[str, int, int]]) -> None:
    heard = [samples for _, samples in run(steps).heard]
    if heard:
        together = np.concatenate(([0], *heard)).astype(int)
        # A fade-in may itself be cut, and then lies within the fade that closes it.
        bound = 2 * value_of(3) * np.pi / 2 / FADE_SAMPLES + 2
        assert np.abs(np.diff(together)).max() <= bound


@given(STEPS)
@settings(deadline=None, derandomize=True, max_examples=200)
def test_every_event_makes_sense_after_the_one_before(steps: list[tuple[str, int, int]]) -> None:
    started: set[int] = set()
    held = False
    for event in run(steps).events:
        if event.type == "playback_started":
            assert event.turn not in started
            assert event.turn > max(started, default=-1)
            started.add(event.turn)
        elif event.type in {"playback_held", "playback_resumed"}:
            assert event.turn in started
            assert held == (event.type == "playback_resumed")
            held = event.type == "playback_held"
        elif event.type in {"playback_finished", "playback_dropped"}:
            held = False


@given(
    st.binary(min_size=2, max_size=20_000),
    st.lists(st.integers(1, 3000), min_size=1, max_size=20),
    st.integers(1, 1000),
)
@settings(deadline=None, derandomize=True, max_examples=100)
def test_samples_in_are_samples_out_for_any_chunking(
    pcm: bytes, cuts: list[int], block: int
) -> None:
    """Only the first 5 ms differ, however the bytes are cut and the samples asked for."""
    buffer = JitterBuffer()
    start = index = 0
    while start < len(pcm):
        size = cuts[index % len(cuts)]
        buffer.push(pcm[start : start + size], 1, 0.0)
        start, index = start + size, index + 1
    buffer.end(1)
    expected = np.frombuffer(pcm[: len(pcm) // 2 * 2], np.int16)
    pulls = -(-expected.size // block)
    heard = np.concatenate([buffer.pull(block, 0.0) for _ in range(pulls)])
    assert np.array_equal(heard[FADE_SAMPLES : expected.size], expected[FADE_SAMPLES:])
