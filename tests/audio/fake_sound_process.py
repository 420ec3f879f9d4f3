"""A sound process whose devices are made up.

A microphone that hears a steady value at the pace of real time, and a loudspeaker that plays to
nowhere; what the plan names the microphone says how it behaves.
"""

import os
import sys
import threading
from collections.abc import Callable

import numpy as np

from vibeassist.audio import child
from vibeassist.audio.child import Sides, main
from vibeassist.audio.clock import SystemClock
from vibeassist.audio.errors import NoSuchDevice
from vibeassist.audio.format import BLOCK_S, MIC_BLOCK
from vibeassist.audio.messages import SoundPlan
from vibeassist.audio.microphone import CapturedBlock, Microphone, MicrophoneStats
from vibeassist.audio.speaker import NullSpeaker

HEARD = 7
LIVELY_BLOCKS = 20


class FakeMicrophone(Microphone):
    is_device = True

    def __init__(self, name: str) -> None:
        self.name = name
        self._clock = SystemClock()
        self._blocks = 0
        self._began = 0.0

    def start(self) -> None:
        if self.name == "missing":
            raise NoSuchDevice('There is no microphone named "missing".', hint="Connect it.")
        if self.name == "crash":
            os._exit(3)
        if self.name == "stuck":
            child.LOOK_S = 0.05
        self._began = self._clock.monotonic()

    def read(self, timeout: float, gather: int = 1) -> CapturedBlock:
        self._blocks += 1
        if self.name == "stuck" and self._blocks > LIVELY_BLOCKS:
            threading.Event().wait()
        at = self._began + self._blocks * BLOCK_S
        self._clock.sleep_until(at)
        return CapturedBlock(np.full(MIC_BLOCK, HEARD, np.int16), at)

    def stop(self) -> None:
        """Nothing is open."""

    def stats(self) -> MicrophoneStats:
        return MicrophoneStats(blocks=self._blocks)


class FakeSpeaker(NullSpeaker):
    name = "made-up loudspeaker"


def make_sides() -> Callable[[SoundPlan], Sides]:
    def sides(plan: SoundPlan) -> Sides:
        return FakeMicrophone(plan.microphone or "made-up microphone"), FakeSpeaker()

    return sides


if __name__ == "__main__":
    sys.exit(main(make_sides, watch=None))
