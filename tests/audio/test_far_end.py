"""The far end: gapless, in step with the microphone, and brought back where it is not."""

import numpy as np

from vibeassist.audio.farend import CUSHION_MS, FarEnd
from vibeassist.audio.format import MIC_BLOCK, REPLY_BLOCK
from vibeassist.audio.speaker import PlayedBlock


def played(count: int = 1, value: int = 1000) -> list[PlayedBlock]:
    return [PlayedBlock(np.full(REPLY_BLOCK, value, np.int16), 0.0) for _ in range(count)]


def test_every_block_of_the_microphone_gets_160_samples():
    far = FarEnd()
    for _ in range(50):
        far.push(played())
        assert far.pop().shape == (MIC_BLOCK,)
    assert far.stats.shortfalls == 0


def test_what_was_played_comes_after_the_cushion():
    far = FarEnd()
    blocks = []
    for _ in range(20):
        far.push(played())
        blocks.append(far.pop())
    first = int(np.argmax(np.concatenate(blocks) > 500))
    assert abs(first - CUSHION_MS * 16) < 2 * MIC_BLOCK


def test_bursts_of_four_blocks_leave_no_hole():
    far = FarEnd()
    far.push(played(4))
    for index in range(400):
        if index % 4 == 3:
            far.push(played(4))
        far.pop()
    assert far.stats.shortfalls == 0
    assert far.stats.jumps == 0


def test_a_stall_is_filled_with_silence_and_made_good():
    """After a stall of 100 ms that the device made up for, the far end is as late as before."""
    far = FarEnd()
    for _ in range(200):
        far.push(played())
        far.pop()
    for _ in range(10):
        far.pop()
    assert far.stats.shortfalls > 0
    far.push(played(10))
    for _ in range(300):
        far.push(played())
        far.pop()
    assert far.stats.jumps == 1


def test_it_follows_a_drift_of_the_clocks():
    """200 ppm slower for half a minute: 96 samples fewer come out."""
    counts = []
    for ppm in (0.0, -200.0):
        far = FarEnd()
        far.follow(ppm)
        far.push(played(3000))
        counts.append(far._waiting.size)
    assert abs(counts[0] - counts[1] - 96) <= 2
