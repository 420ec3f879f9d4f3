"""What both cancellers take away: of the echo, and of a user who speaks at the same time."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from tests.room.acoustics import Room
from tests.room.levels import to_level
from tests.room.simulation import converse
from tests.room.voices import Voice, passage, sentences
from tests.room.ways import Make
from vibeassist.audio.detector import Change, EchoAccount
from vibeassist.audio.echo import Processing, WebRtcCleaner
from vibeassist.audio.echowatch import Way
from vibeassist.audio.format import MIC_BLOCK, MIC_RATE, REPLY_RATE, Samples
from vibeassist.audio.listener import Listener

Sound = NDArray[np.float32]
ALONE_S: Final = 15
SETTLED_S: Final = 8
BOTH_S: Final = 20
ACTIVE_DB: Final = 20.0


class Deaf:
    """Hears nobody, so that both go on speaking; keeps what the linear canceller leaves."""

    voiced = False

    def __init__(self) -> None:
        self.left: list[Sound] = []

    def push(self, block: Samples, audible: bool, echo: EchoAccount | None = None) -> Change | None:
        self.left.append(np.zeros(MIC_BLOCK, np.float32) if echo is None else echo.near.copy())
        return None

    def reset(self) -> None:
        pass


class Ungated(Listener):
    """Goes on cancelling: with a detector that is deaf, a user looks like echo that is left."""

    def _go(self, way: Way, at: float) -> None:
        """Stay."""


def double_talk(room: Room, voice: Voice, assistant: Voice) -> dict[str, float]:
    """ERLE of the wire's canceller, and by how many dB the user is softer after either."""
    deaf = Deaf()
    make: Make = lambda speaker, emit: Ungated(  # noqa: E731
        deaf, speaker, emit, cleaner=WebRtcCleaner(Processing(), cancels=True), cancels=True
    )
    said = to_level(np.concatenate(sentences(voice)), -26.0)
    near = np.zeros((ALONE_S + BOTH_S) * MIC_RATE, np.float32)
    near[ALONE_S * MIC_RATE :] = np.resize(said, BOTH_S * MIC_RATE)
    heard = converse(room, make, near.copy(), passage(assistant, 30.0, REPLY_RATE))
    alone = slice(SETTLED_S * MIC_RATE, ALONE_S * MIC_RATE)
    both = slice(ALONE_S * MIC_RATE, None)
    captured, wire = heard.microphone[alone], heard.wire[alone]
    return {
        "ERLE": -_gain(captured, wire, np.mean),
        "kept wire": _gain(near[both], heard.wire[both], np.median),
        "kept heard": _gain(near[both], np.concatenate(deaf.left)[both], np.median),
    }


def _gain(before: Sound, after: Sound, of: object) -> float:
    """From one signal to the other, in dB, over the frames in which the first is active."""
    size = min(before.size, after.size) // MIC_BLOCK * MIC_BLOCK
    energy = (before[:size].reshape(-1, MIC_BLOCK) ** 2).mean(axis=1)
    kept = (after[:size].reshape(-1, MIC_BLOCK) ** 2).mean(axis=1)
    active = energy > energy.max() * 10 ** (-ACTIVE_DB / 10)
    if of is np.mean:
        return float(10 * np.log10(kept[active].mean() / energy[active].mean()))
    return float(np.median(10 * np.log10(kept[active] / energy[active] + 1e-12)))
