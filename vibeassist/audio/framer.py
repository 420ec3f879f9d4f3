"""Gathers 10 ms blocks into the exact 100 ms frames that go to the wire."""

import numpy as np

from vibeassist.audio.events import MicrophoneFrame
from vibeassist.audio.format import FRAME_SAMPLES, Samples, peak_dbfs, rms_dbfs


class Framer:
    """Turns blocks of any size into :class:`MicrophoneFrame` of 1600 samples, losing none."""

    def __init__(self) -> None:
        self._frame = np.zeros(FRAME_SAMPLES, np.int16)
        self._filled = 0
        self._index = 0

    @property
    def is_empty(self) -> bool:
        """Whether no sample waits for the rest of its frame."""
        return self._filled == 0

    @property
    def missing(self) -> int:
        """How many samples the next frame still lacks."""
        return FRAME_SAMPLES - self._filled

    def push(self, block: Samples, at: float) -> MicrophoneFrame | None:
        """Add a block of at most one frame, whose last sample was captured ``at``.

        Returns:
            A frame where this block completed one. Its ``at`` is the block's, which is exact for
            blocks that divide a frame.
        """
        taken = min(block.size, FRAME_SAMPLES - self._filled)
        self._frame[self._filled : self._filled + taken] = block[:taken]
        self._filled += taken
        if self._filled < FRAME_SAMPLES:
            return None
        frame = MicrophoneFrame(
            index=self._index,
            pcm=self._frame.tobytes(),
            at=at,
            rms_dbfs=rms_dbfs(self._frame),
            peak_dbfs=peak_dbfs(self._frame),
        )
        self._index += 1
        rest = block.size - taken
        self._frame[:rest] = block[taken:]
        self._filled = rest
        return frame
