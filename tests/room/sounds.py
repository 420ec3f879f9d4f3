"""What a microphone hears besides speech: noise that lasts, and noises that pass."""

from collections.abc import Callable
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.signal import butter, lfilter

from tests.room.levels import to_level
from tests.room.voices import CHECKING, TUNING, passage, say, trim
from vibeassist.audio.format import MIC_RATE

Sound = NDArray[np.float32]
Rng = np.random.Generator
Passing = Callable[[Rng], Sound]


def white(count: int, rng: Rng) -> Sound:
    """Equal power at every frequency."""
    return rng.standard_normal(count).astype(np.float32)


def pink(count: int, rng: Rng) -> Sound:
    """3 dB less per octave: air, streets, rooms."""
    spectrum = np.fft.rfft(rng.standard_normal(count))
    spectrum /= np.sqrt(np.arange(1, spectrum.size + 1))
    return _unit(np.fft.irfft(spectrum, count))


def fan(count: int, rng: Rng) -> Sound:
    """Air and the hum of blades."""
    time = np.arange(count) / MIC_RATE
    blades = rng.uniform(80, 110)
    hum = sum(np.sin(2 * np.pi * blades * k * time + k) / k for k in (1, 2, 3, 5))
    return _unit(pink(count, rng) + 0.5 * hum)


def babble(count: int, rng: Rng) -> Sound:
    """Six people at once, none of whom is meant."""
    mixed = np.zeros(count, np.float32)
    for k in range(6):
        voice = TUNING[(0, 1, 2)[k % 3]]
        spoken = passage(voice, count / MIC_RATE, MIC_RATE)
        mixed += np.roll(spoken, int(rng.integers(count)))
    return _unit(mixed)


def television(count: int, rng: Rng) -> Sound:
    """One voice with music under it, all the time."""
    spoken = passage(CHECKING[0], count / MIC_RATE, MIC_RATE)
    return _unit(_unit(np.roll(spoken, int(rng.integers(count)))) + 0.4 * music(count, rng))


def music(count: int, rng: Rng) -> Sound:
    """Chords that change twice a second, a bass, and a drum."""
    out = np.zeros(count, np.float32)
    beat = MIC_RATE // 2
    for start in range(0, count, beat):
        length = min(beat, count - start)
        time = np.arange(length) / MIC_RATE
        root = 110 * 2 ** (int(rng.integers(12)) / 12)
        for ratio in (0.5, 1, 1.26, 1.5, 2):
            for harmonic in (1, 2, 3, 4):
                tone = np.sin(2 * np.pi * root * ratio * harmonic * time) / harmonic
                out[start : start + length] += (tone * np.exp(-time * 3)).astype(np.float32)
        hit = rng.standard_normal(length) * np.exp(-time * 40)
        out[start : start + length] += (2 * hit).astype(np.float32)
    return _unit(out)


def click(rng: Rng) -> Sound:
    """A switch or a mouse: a few milliseconds."""
    return _burst(rng, 0.03, rng.uniform(0.001, 0.004))


def typing(rng: Rng) -> Sound:
    """Two seconds of keys, each pressed and released."""
    out = np.zeros(2 * MIC_RATE, np.float32)
    at = 0.0
    while at < 1.8:
        for offset, gain in ((0.0, 1.0), (rng.uniform(0.05, 0.11), 0.4)):
            key = gain * rng.uniform(0.4, 1) * _burst(rng, 0.03, rng.uniform(0.0015, 0.006))
            start = round((at + offset) * MIC_RATE)
            out[start : start + key.size] += key[: out.size - start]
        at += 0.05 + rng.exponential(0.09)
    return out


def door(rng: Rng) -> Sound:
    """A slam: a thump at 60 to 150 Hz and a crack."""
    time = np.arange(MIC_RATE // 2) / MIC_RATE
    thump = sum(
        np.sin(2 * np.pi * f * time + rng.uniform(0, 6)) * np.exp(-time * rng.uniform(8, 20))
        for f in rng.uniform(60, 150, 4)
    )
    crack = rng.standard_normal(time.size) * np.exp(-time * 60)
    return (thump + 1.5 * crack).astype(np.float32)


def cough(rng: Rng) -> Sound:
    """Two coughs: a burst of air through an open throat, then a noisy and a voiced part."""
    out = np.zeros(round(0.9 * MIC_RATE), np.float32)
    for start in (0.0, rng.uniform(0.42, 0.5)):
        time = np.arange(round(0.33 * MIC_RATE)) / MIC_RATE
        air = rng.standard_normal(time.size) * (
            np.exp(-time * 45) + 0.35 * np.exp(-(((time - 0.13) / 0.08) ** 2))
        )
        pitch = rng.uniform(140, 260)
        voiced = np.sign(np.sin(2 * np.pi * pitch * time)) * np.exp(-(((time - 0.24) / 0.04) ** 2))
        shaped = np.zeros(time.size)
        for low, high, gain in ((350, 900, 1.0), (1000, 1700, 0.8), (2200, 3500, 0.5)):
            b, a = butter(2, [low / 8000, high / 8000], "band")
            shaped += gain * lfilter(b, a, air + 0.15 * voiced)
        at = round(start * MIC_RATE)
        out[at : at + time.size] += shaped[: out.size - at].astype(np.float32)
    return out


def breath(rng: Rng) -> Sound:
    """Air past the microphone for most of a second."""
    time = np.arange(round(0.8 * MIC_RATE)) / MIC_RATE
    b, a = butter(2, [400 / 8000, 2500 / 8000], "band")
    air = lfilter(b, a, rng.standard_normal(time.size)) * np.sin(np.pi * time / 0.8) ** 2
    return air.astype(np.float32)


HUMS: Final = ("[[m'h@m]]", "[[m'm]]", "[[@h'@]]", "[[aah'a:]]")
"""What a listener says without wanting the floor: mhm, mm, uh-huh, aha (espeak's phonemes)."""
STOPS: Final = {
    "en": ("Wait!", "Stop!", "Hold on!", "No!"),
    "de": ("Warte!", "Nein!", "Stopp!", "Moment!"),
    "fr": ("Attends !", "Non !", "Stop !"),
}
"""What ends a reply."""


def hum(rng: Rng) -> Sound:
    """One of the hums, in one of three voices."""
    voice = TUNING[(0, 2, 3)[int(rng.integers(3))]]
    return trim(say(voice, HUMS[int(rng.integers(len(HUMS)))]))


def stop(rng: Rng) -> Sound:
    """One of the words that end a reply, in one of four voices."""
    voice = TUNING[int(rng.integers(len(TUNING)))]
    words = STOPS[voice.language]
    return trim(say(voice, words[int(rng.integers(len(words)))]))


LASTING: Final[dict[str, Callable[[int, Rng], Sound]]] = {
    "white": white,
    "pink": pink,
    "fan": fan,
    "music": music,
    "babble": babble,
    "television": television,
}
PASSING: Final[dict[str, tuple[Passing, float]]] = {
    "click": (click, -20.0),
    "typing": (typing, -32.0),
    "door": (door, -18.0),
    "cough": (cough, -24.0),
    "breath": (breath, -38.0),
}
WORDS: Final[dict[str, tuple[Passing, float]]] = {"hum": (hum, -30.0), "stop": (stop, -26.0)}
"""Each with the active level at which it reaches the microphone, in dBFS."""


def lasting(name: str, seconds: float, dbfs: float, seed: int = 1) -> Sound:
    """That noise at that active level; short ones are repeated after twenty seconds."""
    period = min(seconds, 20.0)
    made = LASTING[name](round(period * MIC_RATE), np.random.default_rng(seed))
    return np.resize(to_level(made, dbfs), round(seconds * MIC_RATE)).astype(np.float32)


def passing(noise: tuple[Passing, float], rng: Rng) -> Sound:
    """One of these noises, at its usual level."""
    make, dbfs = noise
    return to_level(make(rng), dbfs)


def _burst(rng: Rng, seconds: float, decay_s: float) -> Sound:
    time = np.arange(round(seconds * MIC_RATE)) / MIC_RATE
    noise = rng.standard_normal(time.size) * np.exp(-time / decay_s)
    return noise.astype(np.float32)


def _unit(samples: NDArray[np.floating]) -> Sound:
    return (samples / np.sqrt(np.mean(np.square(samples)) + 1e-20)).astype(np.float32)
