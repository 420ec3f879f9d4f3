"""What a simulated conversation comes to: missed and false barge-ins, and how long they took."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from tests.room.levels import to_level
from tests.room.simulation import Heard
from tests.room.voices import Voice, sentences
from vibeassist.audio.format import BLOCK_S, MIC_RATE

Sound = NDArray[np.float32]
LATE_S = 0.3
"""A barge-in that is noticed later than this after its last word is a missed one."""


@dataclass(slots=True)
class Script:
    """When somebody speaks, or something sounds, and what the microphone hears of it."""

    near: Sound = field(repr=False)
    spans: list[tuple[float, float]]
    """(from, to) in seconds."""


@dataclass(slots=True)
class Score:
    """The figures of one or more runs."""

    barge_ins: int = 0
    missed: int = 0
    gave_way_ms: list[float] = field(default_factory=list)
    silent_ms: list[float] = field(default_factory=list)
    false_holds: int = 0
    false_ducks: int = 0
    dropped: int = 0
    played_s: float = 0.0

    def add(self, other: "Score") -> None:
        """Count both together."""
        for name in ("barge_ins", "missed", "false_holds", "false_ducks", "dropped", "played_s"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.gave_way_ms += other.gave_way_ms
        self.silent_ms += other.silent_ms


def interruptions(
    voices: tuple[Voice, ...], count: int, *, dbfs: float = -26.0, seed: int = 3
) -> Script:
    """So many sentences of these voices, about four seconds apart."""
    spoken = [each for voice in voices for each in sentences(voice)]
    order = np.random.default_rng(seed).permutation(len(spoken))
    chosen = [to_level(spoken[order[k % len(spoken)]], dbfs) for k in range(count)]
    return placed(chosen, seed)


def placed(sounds: list[Sound], seed: int) -> Script:
    """These sounds, one after the other, three to five seconds apart."""
    rng = np.random.default_rng(seed)
    at, spans = 5.0, []
    near = np.zeros(round((10 + sum(s.size / MIC_RATE + 5 for s in sounds)) * MIC_RATE), np.float32)
    for sound in sounds:
        start = round(at * MIC_RATE)
        near[start : start + sound.size] += sound
        spans.append((at, at + sound.size / MIC_RATE))
        at = spans[-1][1] + rng.uniform(3, 5)
    return Script(near[: round((at + 1) * MIC_RATE)], spans)


def judge(heard: Heard, script: Script) -> Score:
    """Compare what happened with what was said; only what was said into a reply counts."""
    score = Score(played_s=heard.played_s, dropped=len(heard.dropped))
    for start, end in script.spans:
        if not heard.playing[round(start / BLOCK_S)]:
            continue
        score.barge_ins += 1
        holds = [at - start for at in heard.held if start <= at < end + LATE_S]
        signs = [at - start for at in heard.held + heard.ducked if start <= at < end + LATE_S]
        score.missed += not holds
        score.silent_ms += [holds[0] * 1000] if holds else []
        score.gave_way_ms += [min(signs) * 1000] if signs else []
    score.false_holds = _outside(heard.held, script)
    score.false_ducks = _outside(heard.ducked, script)
    return score


def _outside(times: list[float], script: Script) -> int:
    spans = script.spans
    return sum(not any(start <= at < end + 0.5 for start, end in spans) for at in times)
