"""A loudspeaker that runs dry again and again is no reason to give up cancelling."""

import numpy as np

from vibeassist.audio.echowatch import STUMBLE_MS, STUMBLES
from vibeassist.audio.events import EchoChanged, SpeechEnded, SpeechStarted
from vibeassist.audio.format import MIC_BLOCK, REPLY_BLOCK, Samples
from vibeassist.audio.listener import Listener
from vibeassist.audio.microphone import CapturedBlock
from vibeassist.audio.speaker import NullSpeaker, PlayedBlock

RNG = np.random.default_rng(9)
PERIOD = 150
"""Blocks from one time that it runs dry to the next."""


class Silence:
    """A detector that hears nothing."""

    voiced = False

    def push(self, block: Samples, audible: bool, echo: object = None) -> None:
        pass

    def expect(self, noise_dbfs: float) -> None:
        pass

    def reset(self) -> None:
        pass


class Cleaner:
    """Takes 20 dB away."""

    def process(self, near: Samples, far: Samples) -> Samples:
        return near // 10


def gated(blocks_at_once: int) -> bool:
    """Whether the echo gate takes over when 100 ms after 100 ms without a sound so much comes."""
    told: list[EchoChanged | SpeechStarted | SpeechEnded] = []
    listener = Listener(Silence(), NullSpeaker(), told.append, cleaner=Cleaner(), cancels=True)
    noise = (RNG.standard_normal(REPLY_BLOCK) * 3000).astype(np.int16)
    for number in range(STUMBLE_MS // 10):
        position = number % PERIOD
        count = 0 if position < 10 else 1 if position > 10 else blocks_at_once
        played = [PlayedBlock(noise, number / 100)] * count
        near = (RNG.standard_normal(MIC_BLOCK) * 20).astype(np.int16)
        listener.push(CapturedBlock(near, number / 100), played, muted=False)
    return any(isinstance(each, EchoChanged) and each.gated for each in told)


def test_a_loudspeaker_that_runs_dry_a_dozen_times_is_still_cancelled():
    """It gave silence meanwhile, and then fills its buffer again."""
    assert STUMBLES < STUMBLE_MS // 10 // PERIOD
    assert not gated(3)


def test_a_far_end_that_comes_late_again_and_again_is_gated():
    """What was late is played all the same, later by so much."""
    assert gated(11)
