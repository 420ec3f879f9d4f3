"""The self-test of the sound path: play something, listen, and say what to change."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from vibeassist.audio.echo import Processing, make_cleaner
from vibeassist.audio.farend import CUSHION_MS, FarEnd
from vibeassist.audio.format import (
    MIC_BLOCK,
    MIC_RATE,
    SILENCE_DBFS,
    Samples,
    rms_dbfs,
    to_float,
)
from vibeassist.audio.microphone import Microphone
from vibeassist.audio.speaker import Speaker

Floats = NDArray[np.float32]

QUIET_S: Final = 1.5
"""How long the room is listened to before the sound; its first third is left out, in which
devices start."""
TAIL_S: Final = 0.7
READ_TIMEOUT_S: Final = 0.5
TRIES: Final = 4
"""So many reads without a block, and the microphone gives none."""
HEARD_MATCH: Final = 0.15
"""Correlation of 0.15 over seconds of sound is an echo; chance gives 0.02."""
LOUD_ECHO_DB: Final = 0.0
"""An echo as loud as a user at -26 dBFS."""
USER_DBFS: Final = -26.0
DEAD_DBFS: Final = -100.0
"""No room is so quiet, only a microphone that gives nothing."""


@dataclass(frozen=True, slots=True)
class Findings:
    """What the self-test measured."""

    samples_came: bool
    noise_dbfs: float
    """The room, before the sound."""
    echo_dbfs: float | None
    """The sound in the microphone; None: it was not heard there."""
    delay_ms: float | None
    """From a sample given to PortAudio until it came back from it."""
    cancelled_db: float | None
    """By how much the canceller made the echo softer, in the last half of the sound."""
    clipped: bool
    flags: dict[str, int]
    """Underruns and overruns that the sound system reported."""

    @property
    def has_echo(self) -> bool:
        """Whether the loudspeaker is heard in the microphone."""
        return self.echo_dbfs is not None

    @property
    def is_usable(self) -> bool:
        """Whether the microphone gave more than silence."""
        return self.samples_came and (self.noise_dbfs > DEAD_DBFS or self.has_echo)

    def advice(self) -> list[str]:
        """What to change, in words; empty where all is well."""
        if not self.is_usable:
            return [
                "The microphone gives nothing: allow this program to use it, and look for a mute "
                "switch."
            ]
        said = []
        if self.noise_dbfs > -45:
            said.append("The room is loud: move the microphone closer, or away from the noise.")
        if self.clipped:
            said.append("The microphone is overloaded by the loudspeaker: lower its level.")
        if self.echo_dbfs is None:
            said.append(
                "The loudspeaker is not heard in the microphone: with headphones that is as it "
                'should be, and echo = "off" in [audio] makes barge-in fastest.'
            )
        elif self.echo_dbfs > USER_DBFS + LOUD_ECHO_DB:
            said.append("The loudspeaker is louder than you are: turn it down a little.")
        if self.cancelled_db is not None and self.cancelled_db < 10:
            said.append("The echo is hardly cancelled: headphones would help.")
        if sum(self.flags.values()) > 2:
            said.append("The sound system stumbled: close programs that keep the machine busy.")
        return said


def listen_and_play(microphone: Microphone, speaker: Speaker, sound: Samples) -> Findings:
    """Run the self-test; takes the sound's length and two seconds.

    Args:
        microphone: not started yet.
        speaker: not started yet.
        sound: 24 kHz mono, some seconds of speech.

    Raises:
        AudioError: a device cannot be opened.
    """
    far_end, cleaner = FarEnd(), make_cleaner(Processing(), cancels=True)
    near: list[Samples] = []
    far: list[Samples] = []
    clean: list[Samples] = []
    quiet = round(QUIET_S * MIC_RATE / MIC_BLOCK)
    total = quiet + round((sound.size / 24_000 + TAIL_S) * MIC_RATE / MIC_BLOCK)
    try:
        microphone.start()
        speaker.start()
        missing = 0
        while len(near) < total and missing < TRIES:
            if len(near) == quiet:
                speaker.play(sound.tobytes(), 1)
                speaker.end_turn(1)
            block = microphone.read(READ_TIMEOUT_S)
            if block is None:
                missing += 1
                continue
            far_end.push(speaker.take_far_end())
            near.append(block.samples)
            far.append(far_end.pop())
            clean.append(cleaner.process(near[-1], far[-1]))
        flags = {**speaker.stats().flags, **microphone.stats().flags}
    finally:
        speaker.stop()
        microphone.stop()
    if len(near) < total:
        return Findings(False, SILENCE_DBFS, None, None, None, False, flags)
    return analyse(np.concatenate(near), np.concatenate(far), np.concatenate(clean), flags)


def analyse(near: Samples, far: Samples, clean: Samples, flags: dict[str, int]) -> Findings:
    """What three recordings of the same blocks show: microphone, far end, and cleaned."""
    quiet = slice(round(QUIET_S / 3 * MIC_RATE), round(QUIET_S * MIC_RATE) - MIC_RATE // 10)
    noise = rms_dbfs(near[quiet])
    delay = _delay(to_float(near), to_float(far))
    clipped = int(np.count_nonzero(np.abs(near.astype(np.int32)) >= 32_766)) > 20
    if delay is None:
        return Findings(True, noise, None, None, None, clipped, flags)
    active = np.roll(np.abs(far.astype(np.int32)) > 300, delay)
    active[: near.size // 2] = False
    before, after = rms_dbfs(near[active]), rms_dbfs(clean[active])
    delay_ms = delay * 1000 / MIC_RATE + CUSHION_MS
    return Findings(True, noise, before, delay_ms, before - after, clipped, flags)


def _delay(near: Floats, far: Floats) -> int | None:
    """How many samples after the far end its echo comes; None where there is none."""
    # Differences weigh all frequencies alike: a hum in both is no echo.
    heard, played = np.diff(near), np.diff(far)
    size = 2 * near.size
    product = np.fft.rfft(heard, size) * np.conj(np.fft.rfft(played, size))
    matches = np.abs(np.fft.irfft(product, size))[: MIC_RATE // 2]
    scale = float(np.sqrt(np.dot(heard, heard) * np.dot(played, played)))
    best = int(np.argmax(matches))
    return best if scale > 0 and matches[best] > HEARD_MATCH * scale else None


def in_words(findings: Findings) -> list[str]:
    """The figures, one per line."""
    lines = [f"noise of the room      {findings.noise_dbfs:6.1f} dBFS"]
    if findings.echo_dbfs is not None and findings.delay_ms is not None:
        lines += [
            f"echo in the microphone {findings.echo_dbfs:6.1f} dBFS"
            f" ({findings.echo_dbfs - USER_DBFS:+.0f} dB to a usual voice)",
            f"round trip             {findings.delay_ms:6.0f} ms",
        ]
    if findings.cancelled_db is not None:
        lines.append(f"cancelled              {findings.cancelled_db:6.1f} dB")
    stumbles = ", ".join(f"{count} x {flag}" for flag, count in findings.flags.items())
    lines.append(f"underruns, overruns    {stumbles or 'none'}")
    return lines
