"""The simpler ways to hear a barge-in, to compare with."""

from collections import deque
from typing import Final

import numpy as np

from vibeassist.audio.detector import Change, EchoAccount, Offset, Onset
from vibeassist.audio.format import BLOCK_MS, Samples, rms_dbfs, to_float
from vibeassist.audio.silero import CHUNK, Silero

RMS_DBFS: Final = -36.5
"""0.015 of full scale."""
GATE_DBFS: Final = -24.4
"""0.06: the echo gate's threshold while the assistant is audible."""
COOL_DOWN_MS: Final = 300
SERVER_MS: Final = 250
"""Frames of 100 ms to the server and its answer back: 100 ms of gathering, 150 ms of network."""


class RmsOnly:
    """Speech is three frames above 0.015 of full scale, of 10 ms or longer."""

    def __init__(self, blocks_per_frame: int = 1) -> None:
        self._frame: deque[float] = deque(maxlen=blocks_per_frame)
        self._size = blocks_per_frame
        self._blocks = 0
        self._loud = 0
        self._silent_ms = 0
        self._speaking = False
        self.voiced = False

    def threshold(self, audible: bool) -> float:
        """What is louder is speech, in dBFS."""
        return RMS_DBFS

    def push(self, block: Samples, audible: bool, echo: EchoAccount | None = None) -> Change | None:
        self._blocks += 1
        self._frame.append(10 ** (rms_dbfs(block) / 10))
        self.voiced = rms_dbfs(block) > self.threshold(audible)
        if self._speaking:
            self._silent_ms = 0 if self.voiced else self._silent_ms + BLOCK_MS
            if self._silent_ms < 300:
                return None
            self._speaking = False
            return Offset(300.0)
        if self._blocks % self._size:
            return None
        level = sum(self._frame) / self._size
        self._loud = self._loud + 1 if level > 10 ** (self.threshold(audible) / 10) else 0
        if self._loud < 3:
            return None
        self._loud, self._silent_ms, self._speaking = 0, 0, True
        return Onset(float(3 * self._size * BLOCK_MS))

    def reset(self) -> None:
        self._speaking = self.voiced = False


class EchoGate(RmsOnly):
    """Two thresholds, and a cool-down after the assistant has spoken."""

    def __init__(self) -> None:
        super().__init__()
        self._audible_for_ms = 0

    def threshold(self, audible: bool) -> float:
        self._audible_for_ms = COOL_DOWN_MS if audible else max(0, self._audible_for_ms - BLOCK_MS)
        return GATE_DBFS if self._audible_for_ms else RMS_DBFS


class ServerOnly:
    """Modelled: Silero on the untouched microphone, three windows, and the way there and back."""

    def __init__(self) -> None:
        self._model = Silero()
        self._rest = np.zeros(0, np.float32)
        self._likely = 0
        self._due_ms = -1
        self._silent_ms = 0
        self._speaking = False
        self.voiced = False

    def push(self, block: Samples, audible: bool, echo: EchoAccount | None = None) -> Change | None:
        self._rest = np.concatenate((self._rest, to_float(block)))
        if self._rest.size >= CHUNK:
            self.voiced = self._model.judge(self._rest[:CHUNK]) > 0.5
            self._rest = self._rest[CHUNK:]
            self._likely = self._likely + 1 if self.voiced else 0
        if self._speaking:
            self._silent_ms = 0 if self.voiced else self._silent_ms + BLOCK_MS
            self._speaking = self._silent_ms < 500
            return None if self._speaking else Offset(500.0)
        if self._due_ms < 0 and self._likely >= 3:
            self._due_ms = SERVER_MS
        elif self._due_ms >= 0:
            self._due_ms -= BLOCK_MS
            if self._due_ms <= 0:
                self._due_ms, self._silent_ms, self._speaking = -1, 0, True
                return Onset(float(SERVER_MS))
        return None

    def reset(self) -> None:
        self._speaking = self.voiced = False
