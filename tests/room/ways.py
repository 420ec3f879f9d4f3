"""The ways to hear a barge-in: this project's, and the simpler ones to compare with."""

from collections.abc import Callable
from functools import partial
from typing import Final

import numpy as np

from tests.room.rivals import EchoGate, RmsOnly, ServerOnly
from vibeassist.audio.detector import SpeechDetector
from vibeassist.audio.echo import Processing, WebRtcCleaner
from vibeassist.audio.format import Samples
from vibeassist.audio.listener import Listener
from vibeassist.audio.speech import TwoStageDetector

Make = Callable[..., Listener]


def ours(speaker: object, emit: object) -> Listener:
    """This project, as a conversation on loudspeakers has it."""
    cleaner = WebRtcCleaner(Processing(), cancels=True)
    return Listener(TwoStageDetector(), speaker, emit, cleaner=cleaner, cancels=True)


def headphones(speaker: object, emit: object) -> Listener:
    """This project at headphones that it knows by their name."""
    return Listener(TwoStageDetector(), speaker, emit)


def detecting(speaker: object, emit: object) -> Listener:
    """This project without what cleans the wire, which no decision depends on: a third faster."""
    return Listener(TwoStageDetector(), speaker, emit, cleaner=Unheard(), cancels=True)


class Unheard:
    """In place of the canceller for the wire, where nobody listens to the wire."""

    def process(self, near: Samples, far: Samples) -> Samples:
        return np.zeros_like(near)


def rival(make: Callable[[], SpeechDetector], speaker: object, emit: object) -> Listener:
    """A simpler detector, on the untouched microphone."""
    return Listener(make(), speaker, emit)


WAYS: Final[dict[str, Make]] = {
    "vibeassist": ours,
    "RMS 0.015, 3 x 10 ms": partial(rival, RmsOnly),
    "RMS 0.015, 3 x 100 ms": partial(rival, partial(RmsOnly, 10)),
    "echo gate": partial(rival, EchoGate),
    "server only (modelled)": partial(rival, ServerOnly),
}
