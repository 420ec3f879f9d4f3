"""Coughs with a strong voice: the assistant may wait for a moment, its reply goes on."""

import numpy as np
import pytest

from tests.room import voices
from tests.room.acoustics import Room
from tests.room.other_sounds import OTHER_PASSING
from tests.room.score import judge, placed
from tests.room.simulation import converse
from tests.room.sounds import passing
from tests.room.ways import detecting, headphones
from vibeassist.audio.format import REPLY_RATE

reason = voices.why_not()
pytestmark = pytest.mark.skipif(reason is not None, reason=str(reason))

WORST = (5, 9)
"""Of the coughs from this seed these passed for speech while one likely answer was enough."""
MOMENT_S = 0.3


@pytest.mark.parametrize("echo_db", [None, -10.0])
def test_coughs_with_a_strong_voice_silence_it_for_a_moment_at_most(echo_db: float | None):
    rng = np.random.default_rng(77)
    coughs = [passing(OTHER_PASSING["cough"], rng) for _ in range(max(WORST) + 1)]
    script = placed([coughs[k] for k in WORST], 5)
    make = headphones if echo_db is None else detecting
    reply = voices.passage(voices.ASSISTANT, 30.0, REPLY_RATE)
    heard = converse(Room("cough", echo_db), make, script.near, reply)
    assert judge(heard, script).barge_ins == len(WORST)
    assert heard.ducked
    assert heard.dropped == []
    assert all(b - a < MOMENT_S for a, b in zip(heard.held, heard.resumed, strict=True))
