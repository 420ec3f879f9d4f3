"""Passing noises made in other ways: those of the held-out set, and its coughs for checking."""

from collections.abc import Callable
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.signal import butter, lfilter

from vibeassist.audio.format import MIC_RATE

Sound = NDArray[np.float32]
Rng = np.random.Generator


def cough(rng: Rng) -> Sound:
    """One to three coughs: glottal pulses through a tube that opens, breath all along.

    For checking only: they have shown that a probability of 0.5 confirms too much.
    """
    out = np.zeros(round(1.6 * MIC_RATE), np.float32)
    at = 0.0
    for _ in range(int(rng.integers(1, 4))):
        length = rng.uniform(0.2, 0.32)
        time = np.arange(round(length * MIC_RATE)) / MIC_RATE
        pitch = rng.uniform(110, 220) * np.exp(-time * rng.uniform(0.5, 2))
        phase = np.cumsum(pitch) / MIC_RATE
        pulses = np.diff(np.floor(phase), prepend=0.0) * np.clip((time / length - 0.4) * 3, 0, 1)
        air = rng.standard_normal(time.size) * (np.exp(-time * 30) + 0.15)
        source = air + rng.uniform(0.5, 2.0) * pulses
        tube = _resonance(source, rng.uniform(550, 800), 120)
        tube += 0.6 * _resonance(source, rng.uniform(1100, 1500), 180)
        tube += 0.4 * _resonance(source, rng.uniform(2300, 2900), 300)
        tube *= np.sin(np.pi * np.clip(time / length, 0, 1)) ** 0.3
        start = round(at * MIC_RATE)
        out[start : start + time.size] += tube[: out.size - start].astype(np.float32)
        at += length + rng.uniform(0.08, 0.25)
    return out[: round(at * MIC_RATE)]


def door(rng: Rng) -> Sound:
    """A latch, a slam of wood, and the room after it."""
    count = round(0.9 * MIC_RATE)
    out = np.zeros(count, np.float32)
    _add(out, 0.0, _ring(rng, rng.uniform(1500, 3500), 0.006, 0.03) * np.float32(0.3))
    slam = rng.uniform(0.06, 0.15)
    for _ in range(6):
        _add(out, slam, _ring(rng, rng.uniform(50, 400), rng.uniform(0.02, 0.08), 0.5))
    tail = rng.standard_normal(count) * np.exp(-np.arange(count) / MIC_RATE * 12)
    b, a = butter(1, 900 / 8000)
    tail = lfilter(b, a, tail)
    _add(out, slam, (0.8 * tail).astype(np.float32))
    return out


def typing(rng: Rng) -> Sound:
    """Two seconds on a mechanical keyboard: a bright click down, a dull one up."""
    out = np.zeros(2 * MIC_RATE, np.float32)
    at = 0.0
    while at < 1.8:
        _add(out, at, _ring(rng, rng.uniform(2000, 5000), 0.003, 0.02))
        _add(out, at, _ring(rng, rng.uniform(200, 500), 0.012, 0.06))
        up = at + rng.uniform(0.06, 0.12)
        _add(out, up, _ring(rng, rng.uniform(900, 1800), 0.004, 0.02) * np.float32(0.5))
        at += rng.uniform(0.08, 0.3)
    return out


def click(rng: Rng) -> Sound:
    """A double click of a mouse."""
    out = np.zeros(round(0.3 * MIC_RATE), np.float32)
    for at in (0.0, 0.07, rng.uniform(0.14, 0.2)):
        _add(out, at, _ring(rng, rng.uniform(2500, 6000), 0.0015, 0.01))
    return out


def dishes(rng: Rng) -> Sound:
    """A cup that is set down and rings."""
    out = np.zeros(round(0.8 * MIC_RATE), np.float32)
    for at in np.sort(rng.uniform(0, 0.25, 3)):
        for _ in range(4):
            _add(out, at, _ring(rng, rng.uniform(900, 6000), rng.uniform(0.03, 0.12), 0.5))
    return out


OTHER_PASSING: Final[dict[str, tuple[Callable[[Rng], Sound], float]]] = {
    "click": (click, -20.0),
    "typing": (typing, -30.0),
    "door": (door, -18.0),
    "cough": (cough, -22.0),
    "dishes": (dishes, -26.0),
}
"""Each with the active level at which it reaches the microphone, in dBFS."""


def _ring(rng: Rng, hertz: float, decay_s: float, seconds: float) -> Sound:
    time = np.arange(round(seconds * MIC_RATE)) / MIC_RATE
    tone = np.sin(2 * np.pi * hertz * time + rng.uniform(0, 6)) + 0.4 * rng.standard_normal(
        time.size
    )
    return (rng.uniform(0.5, 1) * tone * np.exp(-time / decay_s)).astype(np.float32)


def _resonance(source: NDArray[np.floating], hertz: float, width: float) -> NDArray[np.floating]:
    radius = np.exp(-np.pi * width / MIC_RATE)
    angle = 2 * np.pi * hertz / MIC_RATE
    return np.asarray(lfilter([1 - radius], [1, -2 * radius * np.cos(angle), radius**2], source))


def _add(out: Sound, at: float, sound: Sound) -> None:
    start = round(at * MIC_RATE)
    out[start : start + sound.size] += sound[: max(0, out.size - start)]
