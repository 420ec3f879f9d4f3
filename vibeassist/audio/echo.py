"""Cleaning the microphone for the wire: echo, noise, rumble, level; behind one interface."""

import logging
from dataclasses import dataclass
from typing import Any, Final, Literal, Protocol

import numpy as np

from vibeassist.audio.format import MIC_BLOCK, MIC_RATE, Samples
from vibeassist.audio.speaker import Speaker

log = logging.getLogger(__name__)

EchoMode = Literal["auto", "on", "off"]
"""``auto``: cancelling, unless the loudspeaker is a headphone by its name. ``off``: none."""


@dataclass(frozen=True, slots=True)
class Measured:
    """What the self-test found with two devices; holds as long as it is these two."""

    microphone: str
    speaker: str
    has_echo: bool
    works: bool = True
    """Whether cancelling achieved anything."""
    delay_ms: float | None = None
    """From a sample given to PortAudio until it came back from it."""
    noise_dbfs: float | None = None


@dataclass(frozen=True, slots=True)
class Processing:
    """What is done to the microphone before it goes to the wire."""

    echo: EchoMode = "auto"
    noise_suppression: bool = False
    """Off: the Live API hears well through noise, and suppression takes 14 ms instead of 8."""
    high_pass: bool = True
    gain_control: bool = False
    measured: tuple[Measured, ...] = ()
    """What is known of pairs of devices."""


HEADPHONES: Final = (
    *("headphone", "headset", "earphone", "earbud", "airpod", "buds", "kopfhörer", "casque"),
    *("auriculares", "cuffie", "hands-free", "handsfree"),
)
"""A loudspeaker named like this is worn on the head and gives no echo."""


def are_headphones(name: str) -> bool:
    """Whether a device's name says that it is worn on the head."""
    folded = name.casefold()
    return any(word in folded for word in HEADPHONES)


def wants_cancelling(processing: Processing, speaker: Speaker) -> bool:
    """Whether there may be an echo of this speaker in the microphone, as far as is known."""
    if processing.echo == "auto":
        return speaker.is_device and not are_headphones(speaker.name)
    return processing.echo == "on"


def known(processing: Processing, microphone: str, speaker: str) -> Measured | None:
    """What was measured with these two devices; None where nothing was."""
    pair = microphone, speaker
    found = (each for each in processing.measured if (each.microphone, each.speaker) == pair)
    return next(found, None)


class Cleaner(Protocol):
    """Cleans the microphone, some blocks of 10 ms at a time. One thread; keeps no time."""

    def process(self, near: Samples, far: Samples) -> Samples:
        """Take as much of each (16 kHz, multiples of 160), the far end ahead of its echo.

        Returns:
            As many samples; the same whether blocks come one by one or together.
        """


class Untouched:
    """Cleans nothing: for headphones, and where no canceller can be loaded."""

    def process(self, near: Samples, far: Samples) -> Samples:
        """The near end as it is."""
        return near


class WebRtcCleaner:
    """AEC3 and its companions out of WebRTC, by the package pywebrtc-audio.

    It finds the echo's delay by itself (up to half a second), follows its jumps within a second,
    and suppresses what its linear filter leaves: 30 to 40 dB, at the price of the user's level
    while both speak. Adds 8 ms.

    Raises:
        ImportError: the package has no wheel for this system.
    """

    def __init__(self, processing: Processing, *, cancels: bool) -> None:
        from pywebrtc_audio import AudioProcessor

        self._processor = AudioProcessor(
            MIC_RATE,
            1,
            echo_cancellation=cancels,
            noise_suppression=processing.noise_suppression,
            high_pass_filter=processing.high_pass,
            auto_gain_control=processing.gain_control,
        )

    def process(self, near: Samples, far: Samples) -> Samples:
        """The near end without the far end's echo."""
        cleaned: Samples = np.asarray(self._processor.process(near, far), np.int16)
        return cleaned


class LivekitCleaner:
    """The same out of the package livekit (the extra ``echo``), where the first has no wheel
    for this Python.

    Its library ends the whole process where a block is not exactly 10 ms: that is refused here.

    Raises:
        ImportError: the package is not installed.
    """

    def __init__(self, processing: Processing, *, cancels: bool) -> None:
        from livekit import rtc

        self._frame = rtc.AudioFrame
        self._processor = rtc.AudioProcessingModule(
            echo_cancellation=cancels,
            noise_suppression=processing.noise_suppression,
            high_pass_filter=processing.high_pass,
            auto_gain_control=processing.gain_control,
        )

    def process(self, near: Samples, far: Samples) -> Samples:
        """The near end without the far end's echo."""
        if near.size % MIC_BLOCK or far.size != near.size:
            raise ValueError(f"{near.size} and {far.size} samples are not blocks of {MIC_BLOCK}")
        steps = range(0, near.size, MIC_BLOCK)
        return np.concatenate(
            [self._block(near[k : k + MIC_BLOCK], far[k : k + MIC_BLOCK]) for k in steps]
        )

    def _block(self, near: Samples, far: Samples) -> Samples:
        played, heard = self._wrap(far), self._wrap(near)
        self._processor.process_reverse_stream(played)
        self._processor.process_stream(heard)
        return np.frombuffer(heard.data, np.int16)

    def _wrap(self, samples: Samples) -> Any:
        return self._frame(bytearray(samples.tobytes()), MIC_RATE, 1, samples.size)


def make_cleaner(processing: Processing, *, cancels: bool) -> Cleaner:
    """The best that this machine has; :class:`Untouched` where it has none or none is wanted."""
    wanted = cancels or processing.noise_suppression or processing.high_pass
    if not wanted and not processing.gain_control:
        return Untouched()
    for kind in (WebRtcCleaner, LivekitCleaner):
        try:
            return kind(processing, cancels=cancels)
        except ImportError as missing:
            log.info("No echo canceller by %s: %s", kind.__name__, missing)
    return Untouched()
