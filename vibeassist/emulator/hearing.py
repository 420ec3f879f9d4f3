"""What comes in as ``realtimeInput.audio``: checked, recorded, brought to 16 kHz."""

from typing import Any

import samplerate

from vibeassist.emulator import sound
from vibeassist.emulator.channel import Circumstances
from vibeassist.emulator.checks import check_audio
from vibeassist.emulator.record import AudioBudget
from vibeassist.live.config import INPUT_RATE


class Ear:
    """Takes the audio blobs of one connection."""

    def __init__(self, circumstances: Circumstances, budget: AudioBudget) -> None:
        self._with = circumstances
        self._budget = budget
        self._strict = circumstances.script.server.strict_audio
        self._resampler: samplerate.Resampler | None = None
        self._rate = INPUT_RATE

    def take(self, blob: dict[str, Any]) -> bytes:
        """The samples of a blob, 16 kHz mono int16.

        Raises:
            Refusal: it is not the audio that the service takes.
        """
        pcm, rate = check_audio(blob, strict=self._strict)
        self._with.record.keep_audio(pcm, self._budget)
        if rate != INPUT_RATE:
            pcm = self._resample(pcm, rate)
        self._with.meter.hear(pcm)
        return pcm

    def _resample(self, pcm: bytes, rate: int) -> bytes:
        if self._resampler is None or rate != self._rate:
            self._resampler = samplerate.Resampler("sinc_fastest", channels=1)
            self._rate = rate
            self._with.record.problems.append(
                f"Audio came at {rate} Hz; the service resamples it, but {INPUT_RATE} Hz is meant."
            )
        return sound.to_pcm(self._resampler.process(sound.to_samples(pcm), INPUT_RATE / rate))
