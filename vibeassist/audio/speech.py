"""The two-stage speech detector: a quick sign of speech, and a learned confirmation of it."""

from collections import deque
from typing import Final

import numpy as np
from numpy.typing import NDArray

from vibeassist.audio.detector import (
    HANGOVER_MS,
    ONSET_BLOCKS,
    ONSET_WINDOW,
    Change,
    EchoAccount,
    Offset,
    Onset,
    Retracted,
    Sign,
)
from vibeassist.audio.evidence import Evidence
from vibeassist.audio.format import BLOCK_MS, MIC_RATE, Samples, rms_dbfs, to_float, to_int16
from vibeassist.audio.learned import SileroOpinion

Floats = NDArray[np.float32]

SIGN_DB: Final = 3.0
"""The evidence (mean dB over all bands) from which on a block may be speech..."""
RELEASE_DB: Final = 1.5
"""...and down to which speech goes on, once confirmed."""
QUIETEST_DBFS: Final = -52.0
"""Nothing below this is speech, however quiet the room: a quiet user is at -36 dBFS."""
LEFT_MARGIN_DB: Final = 1.0
LEFT_RISE_DB_S: Final = 4.0
LEFT_FALL_DB_S: Final = 0.1
"""Where the echo's remains give evidence of their own (drifting clocks), a sign must be above the
strongest of them; how fast that is learned and forgotten."""
CONFIRM_MS: Final = 300
"""So long the learned detector has to confirm a sign."""
CONFIRM_PROBABILITY: Final = 0.75
"""Above 0.5, which coughs reach at their voiced end (0.76 at most); words pass 0.75 within the same
32 ms or the next."""
SIGN_PAUSE_MS: Final = 500
"""After a sign that was not confirmed, so long there is no other while the assistant speaks."""

LOST_PAUSE_MS: Final = 150
"""After a sign that was the echo at another delay: the canceller has learned the new one by half
then, and where it was the user after all, they still speak."""


class TwoStageDetector:
    """Hears speech on what the cancellers leave.

    First stage, 30 to 40 ms: three blocks of four that are above the noise floor and above the
    echo that must be expected, and that WebRTC's detector takes for speech. Second stage: Silero,
    within 300 ms.

    Raises:
        ImportError: one of the two detectors has no wheel for this system.
    """

    def __init__(self) -> None:
        import webrtcvad

        self._quick = webrtcvad.Vad(3)
        self._opinion = SileroOpinion()
        self._evidence = Evidence()
        self._left_db = 0.0
        self._window: deque[bool] = deque(maxlen=ONSET_WINDOW)
        self._voiced = False
        self._speaking = False
        self._sign_age_ms: int | None = None
        self._was_told = False
        self._pause_ms = 0
        self._silent_ms = 0
        self._sign_ago_ms = 0

    @property
    def voiced(self) -> bool:
        """Whether the last block itself held speech."""
        return self._voiced

    def push(self, block: Samples, audible: bool, echo: EchoAccount | None = None) -> Change | None:
        """Take 160 cleaned samples, and what the linear canceller made of the same block."""
        near = to_float(block) if echo is None else echo.near
        residual = echo.residual if audible and echo is not None else None
        self._voiced = self._may_be_speech(near, residual)
        self._opinion.hear(near)
        self._pause_ms = max(0, self._pause_ms - BLOCK_MS)
        if self._speaking:
            return self._while_speaking()
        change = self._begin(audible) if self._sign_age_ms is None else self._while_asking()
        if isinstance(change, Sign | Onset) and residual is not None and echo is not None:
            return self._unless_lost(change, echo)
        return change

    def _unless_lost(self, change: Sign | Onset, echo: EchoAccount) -> Change | None:
        """What was found, unless it is the echo at another delay: then the canceller learns."""
        if not echo.is_lost():
            return change
        was_told = self._was_told
        self.reset()
        self._pause_ms = LOST_PAUSE_MS
        self._evidence.relearn()
        echo.relearn()
        return Retracted() if was_told else None

    def reset(self) -> None:
        """The user is not speaking."""
        self._window.clear()
        self._speaking = self._voiced = False
        self._sign_age_ms = None
        self._opinion.stop()

    def _may_be_speech(self, near: Floats, residual: Floats | None) -> bool:
        score = self._evidence.push(near, residual)
        threshold = RELEASE_DB if self._speaking else SIGN_DB
        if residual is not None:
            if not self._speaking:
                self._learn_left(score)
            threshold = max(threshold, self._left_db + LEFT_MARGIN_DB)
        if score < threshold:
            return False
        pcm = to_int16(near)
        return rms_dbfs(pcm) > QUIETEST_DBFS and bool(
            self._quick.is_speech(pcm.tobytes(), MIC_RATE)
        )

    def _learn_left(self, score: float) -> None:
        seconds = BLOCK_MS / 1000
        low = self._left_db - LEFT_FALL_DB_S * seconds
        high = self._left_db + LEFT_RISE_DB_S * seconds
        self._left_db = max(0.0, low, min(score, high))

    def _begin(self, audible: bool) -> Change | None:
        self._window.append(self._voiced)
        if sum(self._window) < ONSET_BLOCKS or (audible and self._pause_ms):
            return None
        first = self._window.index(True)
        self._sign_ago_ms = (len(self._window) - first) * BLOCK_MS
        self._window.clear()
        self._sign_age_ms = 0
        self._was_told = False
        if self._opinion.ask() > CONFIRM_PROBABILITY:
            return self._confirm()
        self._was_told = True
        return Sign(ago_ms=float(self._sign_ago_ms))

    def _while_asking(self) -> Change | None:
        self._sign_age_ms = (self._sign_age_ms or 0) + BLOCK_MS
        probability = self._opinion.follow()
        if probability is not None and probability > CONFIRM_PROBABILITY:
            return self._confirm()
        if self._sign_age_ms < CONFIRM_MS:
            return None
        self._sign_age_ms = None
        self._pause_ms = SIGN_PAUSE_MS
        self._opinion.stop()
        return Retracted()

    def _confirm(self) -> Onset:
        ago = self._sign_ago_ms + (self._sign_age_ms or 0)
        self._sign_age_ms = None
        self._opinion.stop()
        self._speaking = True
        self._silent_ms = 0
        return Onset(ago_ms=float(ago))

    def _while_speaking(self) -> Offset | None:
        self._silent_ms = 0 if self._voiced else self._silent_ms + BLOCK_MS
        if self._silent_ms < HANGOVER_MS:
            return None
        self._speaking = False
        return Offset(ago_ms=float(self._silent_ms))
