"""A loudspeaker's stream buffers little, and more once it has run dry twice."""

from typing import Any

import numpy as np

from tests.audio.fake_portaudio import FakeSystem
from vibeassist.audio.device import DeviceSpeaker
from vibeassist.audio.headroom import APART_S, DRY_WITHIN_S, STEPS_S, Headroom


def opened(latency_s: float | None = None) -> Headroom:
    headroom = Headroom(latency_s)
    headroom.opened(0.0)
    return headroom


def test_running_dry_twice_takes_the_next_step_and_in_the_end_there_is_none():
    headroom = opened()
    steps = [headroom.latency_s]
    for moment in range(1, 9):
        if headroom.push(moment, moment * 10.0):
            headroom.opened(moment * 10.0)
            steps.append(headroom.latency_s)
    assert steps == list(STEPS_S)


def test_one_stall_is_one_moment_however_often_it_is_counted():
    headroom = opened()
    assert not any(headroom.push(k, 10 + k * APART_S / 2) for k in range(1, 20))


def test_moments_far_apart_and_filling_up_at_the_start_are_no_reason():
    headroom = opened()
    assert not headroom.push(1, APART_S / 2)
    assert not headroom.push(2, 5.0)
    assert not headroom.push(3, 5.0 + DRY_WITHIN_S)
    assert headroom.latency_s == STEPS_S[0]


def test_a_latency_that_was_asked_for_stays():
    headroom = opened(0.05)
    assert not any(headroom.push(k, k * 10.0) for k in range(1, 9))
    assert headroom.latency_s == 0.05


def test_the_stream_is_opened_anew_and_what_was_not_heard_comes_again(
    system: FakeSystem, clock: Any
) -> None:
    system.add("Out", outs=1, rate=24_000.0)
    speaker = DeviceSpeaker(None, clock)
    speaker.start()
    speaker.play(np.arange(1, 24_001, dtype=np.int16).tobytes(), 1)
    for _ in range(2):
        clock.jump(2 * APART_S)
        system.streams[0].render(240, ahead=0.02)
        system.streams[0].render(240, "output underflow", ahead=0.02)
        speaker.look_after()
    before, now = system.streams
    assert [each.options["latency"] for each in system.streams] == list(STEPS_S[:2])
    assert before.calls == ["start", "abort", "close"]
    assert speaker.fault is None
    unheard = 720  # the last block, and 20 ms before it
    assert now.render(480)[-1, 0] == 4 * 240 - unheard + 480
    assert speaker.stats().flags == {"output underflow": 2}
    speaker.stop()


def test_a_device_that_cannot_be_opened_anew_is_a_fault(system: FakeSystem, clock: Any) -> None:
    system.add("Out", outs=1)
    speaker = DeviceSpeaker(None, clock)
    speaker.start()
    for _ in range(2):
        clock.jump(2 * APART_S)
        system.streams[0].render(480, "output underflow")
        system.refusal = ValueError("gone")
        speaker.look_after()
    assert speaker.fault is not None
    speaker.stop()
