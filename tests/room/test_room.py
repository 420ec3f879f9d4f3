"""The sound path in simulated rooms: the short form of what ``make bench room`` measures."""

import numpy as np
import pytest

from tests.room import voices
from tests.room.acoustics import Room
from tests.room.score import Script, interruptions, judge
from tests.room.simulation import converse
from tests.room.ways import ours
from vibeassist.audio.format import MIC_RATE, REPLY_RATE

reason = voices.why_not()
pytestmark = pytest.mark.skipif(reason is not None, reason=str(reason))

ROOMS = [Room("-10 dB", -10)]
MORE_ROOMS = [
    Room("headphones", None),
    Room("-6 dB", -6, delay_ms=120, rt60_s=0.4, seed=3),
    Room("-6 dB, 200 ppm", -6, drift_ppm=200.0),
]


@pytest.mark.parametrize(
    "room",
    [*ROOMS, *(pytest.param(room, marks=pytest.mark.slow) for room in MORE_ROOMS)],
    ids=lambda room: room.name,
)
def test_the_user_is_heard_and_the_assistant_does_not_interrupt_itself(room: Room):
    script = interruptions((voices.TUNING[1],), 3)
    reply = voices.passage(voices.ASSISTANT, 20.0, REPLY_RATE)
    score = judge(converse(room, ours, script.near, reply), script)
    assert score.barge_ins == 3
    assert score.missed == 0
    assert score.false_holds == 0


@pytest.mark.slow
def test_a_jump_of_the_delay_costs_no_self_interruption():
    room = Room("jump", -6, jumps=((6.0, 60.0),))
    alone = Script(np.zeros(12 * MIC_RATE, np.float32), [])
    reply = voices.passage(voices.ASSISTANT, 20.0, REPLY_RATE)
    heard = converse(room, ours, alone.near, reply)
    assert judge(heard, alone).false_holds == 0
