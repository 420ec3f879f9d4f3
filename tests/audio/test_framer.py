"""Frames: exactly 1600 samples, nothing lost, nothing changed."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from vibeassist.audio.format import FRAME_SAMPLES, MIC_BLOCK
from vibeassist.audio.framer import Framer


def test_ten_blocks_make_a_frame() -> None:
    framer = Framer()
    blocks = np.arange(1600, dtype=np.int16).reshape(10, MIC_BLOCK)
    frames = [framer.push(block, 7.0 + index) for index, block in enumerate(blocks)]
    assert frames[:9] == [None] * 9
    frame = frames[9]
    assert frame is not None
    assert (frame.index, frame.at, len(frame.pcm)) == (0, 16.0, 3200)
    assert frame.pcm == blocks.tobytes()
    assert framer.is_empty


def test_levels_are_those_of_the_frame() -> None:
    framer = Framer()
    square = np.tile(np.array([-32768, 32767], np.int16), 800)
    frame = framer.push(square, 1.0)
    assert frame is not None
    assert round(frame.rms_dbfs, 2) == 0
    assert frame.peak_dbfs == 0
    silent = framer.push(np.zeros(1600, np.int16), 1.1)
    assert silent is not None
    assert (silent.rms_dbfs, silent.peak_dbfs, silent.index) == (-120, -120, 1)


@settings(deadline=None, derandomize=True)
@given(st.lists(st.integers(0, FRAME_SAMPLES), max_size=40))
def test_any_block_sizes_give_the_same_samples(sizes: list[int]) -> None:
    framer = Framer()
    samples = np.random.default_rng(3).integers(-32768, 32768, sum(sizes)).astype(np.int16)
    ends = np.cumsum(sizes, dtype=int)
    frames = [framer.push(b, 0.0) for b in np.split(samples, ends[:-1])] if sizes else []
    pcm = b"".join(frame.pcm for frame in frames if frame)
    assert pcm == samples[: samples.size // FRAME_SAMPLES * FRAME_SAMPLES].tobytes()
    assert framer.is_empty == (samples.size % FRAME_SAMPLES == 0)
