"""Sound for replies: files, a synthetic voice, and the two sample rates of the protocol."""

from pathlib import Path

import numpy as np
import numpy.typing as npt
import samplerate
import soundfile

from vibeassist.emulator.errors import ScriptError
from vibeassist.live.config import INPUT_RATE, OUTPUT_RATE

_FULL_SCALE = 32768.0  # int16
_SYLLABLES_PER_S = 4.0  # the rhythm of unhurried speech
_PITCH_HZ = 140.0
_VOICE_PEAK = 0.35  # about -17 dBFS RMS within a syllable

Samples = npt.NDArray[np.float32]


def seconds(pcm: bytes, rate: int = OUTPUT_RATE) -> float:
    """How long mono int16 samples play, in seconds."""
    return len(pcm) / 2 / rate


def silence(duration_s: float, rate: int = OUTPUT_RATE) -> bytes:
    """Mono int16 zeros."""
    return bytes(2 * round(duration_s * rate))


def tone(duration_s: float, hz: float = 440.0, *, rate: int = OUTPUT_RATE) -> bytes:
    """A sine at -12 dBFS peak, mono int16."""
    at = np.arange(round(duration_s * rate)) / rate
    return to_pcm((0.25 * np.sin(2 * np.pi * hz * at)).astype(np.float32))


def voice(duration_s: float, *, rate: int = OUTPUT_RATE) -> bytes:
    """Something with the rhythm and spectrum of speech but no words, mono int16.

    Falling harmonics of one pitch under a syllable-shaped envelope: enough for speech detectors,
    level meters and ears to take it for a voice. The same duration gives the same samples.
    """
    at = np.arange(round(duration_s * rate)) / rate
    pitch = 2 * np.pi * (_PITCH_HZ * at - 6 * np.cos(2 * np.pi * 0.7 * at))
    harmonics = range(1, int(3400 / _PITCH_HZ))
    wave = np.sum([np.sin(n * pitch) / n for n in harmonics], axis=0)
    envelope = 0.15 + 0.85 * np.abs(np.sin(np.pi * _SYLLABLES_PER_S * at))
    edge = np.minimum(1.0, np.minimum(at, at[::-1]) / 0.01)
    return to_pcm((_VOICE_PEAK / 1.9 * wave * envelope * edge).astype(np.float32))


def voice_for(text: str, *, rate: int = OUTPUT_RATE) -> bytes:
    """A synthetic voice as long as ``text`` takes to say (about 15 letters a second)."""
    return voice(max(0.4, len(text) / 15), rate=rate)


def load(path: Path) -> bytes:
    """A sound file of any kind that libsndfile reads, as 24 kHz mono int16.

    Raises:
        ScriptError: no such file, or not a sound file.
    """
    try:
        samples, rate = soundfile.read(path, dtype="float32", always_2d=True)
    except (OSError, soundfile.SoundFileError) as error:
        raise ScriptError(
            f"The sound file {path} cannot be read.",
            hint="Give a WAV, FLAC or OGG file that exists.",
        ) from error
    return to_pcm(resample(samples.mean(axis=1), rate, OUTPUT_RATE))


def resample(samples: Samples, rate: int, target: int) -> Samples:
    """Bring float samples from one rate to another (libsamplerate, band-limited sinc)."""
    if rate == target or not len(samples):
        return samples
    return np.asarray(samplerate.resample(samples, target / rate, "sinc_medium"), dtype=np.float32)


def to_output_rate(pcm: bytes) -> bytes:
    """What was received (16 kHz) as it can be sent (24 kHz); both mono int16."""
    return to_pcm(resample(to_samples(pcm), INPUT_RATE, OUTPUT_RATE))


def to_samples(pcm: bytes) -> Samples:
    """Mono int16 bytes as float32 in [-1, 1)."""
    return np.frombuffer(pcm, dtype="<i2").astype(np.float32) / np.float32(_FULL_SCALE)


def to_pcm(samples: Samples) -> bytes:
    """Float samples as mono int16 bytes, clipped to full scale."""
    scaled = np.clip(np.round(samples * _FULL_SCALE), -32768, 32767)
    return scaled.astype("<i2").tobytes()
