"""Server-side speech detection: where in the received audio does the user start and stop speaking?

Time is the count of received samples, never a clock: the same audio gives the same turns however
fast it is sent. Energy in 10 ms blocks is compared with a noise floor that follows the quiet parts.
Google does not publish its detector; thresholds and defaults here are guesses, chosen so that close
speech at ordinary levels is found and a click or steady noise is not.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np

from vibeassist.emulator.responder import Utterance
from vibeassist.live.config import INPUT_RATE

_BLOCK = INPUT_RATE // 100  # samples; 10 ms
_BLOCK_S = _BLOCK / INPUT_RATE
_PRE_ROLL_S = 0.3  # a word's soft beginning lies below the threshold
_TAIL_S = 0.2  # of the silence that proved the end, what is kept
_MAX_TURN_S = 120.0  # audio kept of one turn; of a longer one the oldest is dropped

_FLOOR_START_DB = -65.0  # dBFS
_FLOOR_MIN_DB = -75.0
_FLOOR_MAX_DB = -30.0
_FLOOR_FALL = 0.2  # share of the difference per block
_FLOOR_RISE_DB = 3.0 * _BLOCK_S  # per block, while nobody speaks
_FLOOR_RISE_SPEECH_DB = 0.5 * _BLOCK_S  # per block; ends "speech" that is really a steady noise
_ROOM_TONE_S = 0.2  # at a connection's start, sound below this level is taken for the room's
_ROOM_TONE_DB = -40.0
_END_HYSTERESIS_DB = 3.0  # speech goes on at a level that would not have started it


@dataclass(frozen=True, slots=True)
class DetectorSettings:
    """What ``realtimeInputConfig`` says about turns, with defaults filled in."""

    manual: bool = False
    start_margin_db: float = 9.0
    """How far above the noise floor speech is."""
    start_level_db: float = -50.0
    """Below this (dBFS) nothing is speech."""
    start_duration_s: float = 0.06
    """``prefixPaddingMs``: how much speech there must be before its start is committed."""
    silence_duration_s: float = 0.5
    """``silenceDurationMs``: how much silence ends the turn."""
    all_input: bool = False
    """``TURN_INCLUDES_ALL_INPUT``: a turn holds what came between the turns too."""

    @classmethod
    def from_setup(cls, config: dict[str, Any]) -> "DetectorSettings":
        """Settings from a normalised ``realtimeInputConfig``.

        Sensitivities default to HIGH, as on the Developer API; HIGH finds a start, or an end,
        sooner.
        """
        detection = config.get("automaticActivityDetection", {})
        low_start = detection.get("startOfSpeechSensitivity") == "START_SENSITIVITY_LOW"
        low_end = detection.get("endOfSpeechSensitivity") == "END_SENSITIVITY_LOW"
        start_s = 0.12 if low_start else 0.06
        silence_s = 0.9 if low_end else 0.5
        return cls(
            manual=detection.get("disabled", False),
            start_margin_db=15.0 if low_start else 9.0,
            start_level_db=-42.0 if low_start else -50.0,
            start_duration_s=detection.get("prefixPaddingMs", start_s * 1000) / 1000,
            silence_duration_s=detection.get("silenceDurationMs", silence_s * 1000) / 1000,
            all_input=config.get("turnCoverage") == "TURN_INCLUDES_ALL_INPUT",
        )


@dataclass(frozen=True, slots=True)
class SpeechStarted:
    """The user began to speak."""

    at_s: float


@dataclass(frozen=True, slots=True)
class SpeechEnded:
    """The user has finished; this is what was said."""

    utterance: Utterance


Activity = SpeechStarted | SpeechEnded


class Detector:
    """Finds turns in a stream of 16 kHz mono int16 audio. Pure: no clock, no I/O."""

    def __init__(self, settings: DetectorSettings | None = None) -> None:
        self._settings = settings or DetectorSettings()
        self._rest = b""
        self._judged = 0  # samples
        self._floor_db = _FLOOR_START_DB
        self._turn = bytearray()  # audio that belongs, or may come to belong, to a turn
        self._speech_blocks = 0  # towards a start
        self._silent_blocks = 0  # towards an end
        self._started_s = 0.0
        self.speaking = False

    @property
    def position_s(self) -> float:
        """Seconds of audio received so far."""
        return (self._judged + len(self._rest) // 2) / INPUT_RATE

    def feed(self, pcm: bytes) -> list[Activity]:
        """Take the next samples.

        Args:
            pcm: whole int16 samples, any number of them.

        Returns:
            What began or ended in them, in order.
        """
        found: list[Activity] = []
        data = self._rest + pcm
        whole = len(data) // (2 * _BLOCK) * (2 * _BLOCK)
        self._rest = data[whole:]
        if not whole:
            return found
        for index, level_db in enumerate(_levels_db(data[:whole])):
            block = data[index * 2 * _BLOCK : (index + 1) * 2 * _BLOCK]
            self._keep(block)
            self._judged += _BLOCK
            if not self._settings.manual:
                found.extend(self._judge(level_db))
        return found

    def start_activity(self) -> list[Activity]:
        """The client says that the user starts to speak (manual activity)."""
        if self.speaking:
            return []
        self._turn.clear()
        return [self._start(self.position_s)]

    def end_activity(self) -> list[Activity]:
        """The client says that the user has finished (manual activity)."""
        return self._end(self.position_s, with_rest=True) if self.speaking else []

    def end_stream(self) -> list[Activity]:
        """The microphone was closed: whatever was being said is finished now."""
        ended = self._end(self.position_s, with_rest=True) if self.speaking else []
        self._speech_blocks = 0
        return ended

    def _judge(self, level_db: float) -> list[Activity]:
        settings = self._settings
        threshold = max(self._floor_db + settings.start_margin_db, settings.start_level_db)
        if self.speaking:
            threshold -= _END_HYSTERESIS_DB
        speech = level_db > threshold
        self._follow_floor(level_db)
        now_s = self._judged / INPUT_RATE
        if self.speaking:
            self._silent_blocks = 0 if speech else self._silent_blocks + 1
            if self._silent_blocks * _BLOCK_S >= max(settings.silence_duration_s, _BLOCK_S) - 1e-9:
                return self._end(now_s - self._silent_blocks * _BLOCK_S)
            return []
        self._speech_blocks = max(0, self._speech_blocks + (1 if speech else -1))
        if self._speech_blocks * _BLOCK_S >= max(settings.start_duration_s, _BLOCK_S) - 1e-9:
            return [self._start(now_s - self._speech_blocks * _BLOCK_S)]
        return []

    def _follow_floor(self, level_db: float) -> None:
        if level_db < self._floor_db:
            self._floor_db += _FLOOR_FALL * (level_db - self._floor_db)
        elif self._judged <= _ROOM_TONE_S * INPUT_RATE and level_db < _ROOM_TONE_DB:
            self._floor_db = level_db
        else:
            rise = _FLOOR_RISE_SPEECH_DB if self.speaking else _FLOOR_RISE_DB
            self._floor_db += min(level_db - self._floor_db, rise)
        self._floor_db = min(max(self._floor_db, _FLOOR_MIN_DB), _FLOOR_MAX_DB)

    def _start(self, at_s: float) -> SpeechStarted:
        self.speaking = True
        self._started_s = at_s
        self._silent_blocks = 0
        return SpeechStarted(at_s)

    def _end(self, at_s: float, *, with_rest: bool = False) -> list[Activity]:
        if with_rest:
            self._turn += self._rest
            self._judged += len(self._rest) // 2
            self._rest = b""
        tail_s = self._judged / INPUT_RATE - at_s
        excess = round(max(0.0, tail_s - _TAIL_S) * INPUT_RATE)
        utterance = Utterance(
            bytes(self._turn[: len(self._turn) - 2 * excess]), self._started_s, at_s
        )
        self._turn.clear()
        self.speaking = False
        self._speech_blocks = 0
        return [SpeechEnded(utterance)]

    def _keep(self, block: bytes) -> None:
        self._turn += block
        if self.speaking or (self._settings.all_input and not self._settings.manual):
            limit_s = _MAX_TURN_S
        else:
            limit_s = _PRE_ROLL_S + self._settings.start_duration_s
        excess = len(self._turn) - 2 * round(limit_s * INPUT_RATE)
        if excess > 0:
            del self._turn[:excess]


def _levels_db(pcm: bytes) -> list[float]:
    """RMS level of each whole 10 ms block in dBFS (a full-scale sine is -3), DC removed."""
    blocks = np.frombuffer(pcm, dtype="<i2").reshape(-1, _BLOCK).astype(np.float64) / 32768.0
    power = np.var(blocks, axis=1)
    levels: list[float] = (10 * np.log10(power + 1e-12)).tolist()
    return levels
