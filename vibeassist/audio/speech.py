"""The two-stage speech detector: a quick sign of speech, and a learned confirmation of it."""

import functools
from collections import deque
from enum import IntEnum
from typing import Final

import numpy as np
from numpy.typing import NDArray

from vibeassist.audio.crowd import Crowd
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
from vibeassist.audio.learned import Opinion, SileroOpinion
from vibeassist.audio.pitch import Pitch

Floats = NDArray[np.float32]

FAINT_DB: Final = 3.0
"""The evidence (mean dB over all bands) from which on a block may be speech, if WebRTC's detector
takes it for speech, too..."""
STRONG_DB: Final = 9.0
"""...and from which on that one is not asked: it hears an "h", "f" or "s" 100 ms late. Two such
blocks of three are enough."""
STRONG_BLOCKS: Final = 2
RELEASE_DB: Final = 1.5
"""Down to this speech goes on, once confirmed."""
QUIETEST_DBFS: Final = -52.0
"""Nothing below this is speech, however quiet the room: a quiet user is at -36 dBFS."""
LEFT_MARGIN_DB: Final = 1.0
LEFT_RISE_DB_S: Final = 4.0
LEFT_FALL_DB_S: Final = 0.1
"""Where the echo's remains give evidence of their own (drifting clocks), what is clear must be
above the strongest of them; how fast that is learned and forgotten."""
CONFIRM_MS: Final = 300
"""So long the learned detector has to confirm."""
CERTAIN: Final = 0.9
TWICE: Final = 0.83
LIKELY: Final = 0.72
LIKELY_ANSWERS: Final = 3
"""One answer above the first, two in a row with a mean above the second, or so many with one above
the third are speech. Silero errs about single moments, as its windows happen to lie: none of 285
coughs got any of these, at headphones or beside an echo."""
FAINT_MS: Final = 60
"""What is only faint must go on for so long: what a canceller leaves of a syllable does not."""
PITCHED: Final = 0.8
PITCHED_BLOCKS: Final = 2
PITCHED_MS: Final = 100
PITCHED_LIKELY: Final = 0.4
"""With so clear a pitch, in so many strong blocks in a row, so soon after it began, less is enough:
words have a vowel there; the voice of a cough comes later, and a door or a key has none."""
GOES_ON: Final = 0.5
"""Above this what was confirmed is speech still. Coughs are mostly below it after 130 ms..."""
ASK_AGAIN_MS: Final = 30
"""...as which it is asked about so often, while it goes on into a reply..."""
DENIALS: Final = 3
SOON_MS: Final = 250
SURE: Final = 0.95
"""...and so many answers in a row below it, within so long, take back what there was no answer
above this about."""
SIGN_PAUSE_MS: Final = 500
"""After a sign that was not confirmed, so long there is no other while the assistant speaks. The
learned detector is asked all the same: what follows a cough may be a word."""
LOST_PAUSE_MS: Final = 150
"""After a sign that was the echo at another delay: the canceller has learned the new one by half
then, and where it was the user after all, they still speak."""


class Likeness(IntEnum):
    """How much a block is like speech."""

    NONE = 0
    FAINT = 1
    CLEAR = 2
    STRONG = 3


class TwoStageDetector:
    """Hears speech on what the cancellers leave.

    First stage, 20 to 40 ms: blocks that are above the noise floor and above the echo that must
    be expected, by much or with WebRTC's detector agreeing. What is clear is told as a sign, what
    is faint is not. Second stage, for both: Silero, within 300 ms.

    Raises:
        ImportError: WebRTC's detector has no wheel for this system.
    """

    def __init__(self, opinion: Opinion | None = None) -> None:
        import webrtcvad

        self._quick = webrtcvad.Vad(3)
        self._opinion = opinion or SileroOpinion()
        self._evidence = Evidence()
        self._crowd = Crowd()
        self._pitch = Pitch()
        self._pitched = 0
        self._left_db = 0.0
        self._window: deque[Likeness] = deque(maxlen=ONSET_WINDOW)
        self._voiced = False
        self._speaking = False
        self._asked_ms: int | None = None
        self._began_ms = 0
        self._answers: deque[float] = deque(maxlen=LIKELY_ANSWERS)
        self._was_told = False
        self._pause_ms = 0
        self._silent_ms = 0
        self._spoken_ms = 0
        self._denials = 0
        self._is_sure = False
        self._into_reply = False

    @property
    def voiced(self) -> bool:
        """Whether the last block itself held speech."""
        return self._voiced

    @property
    def calm(self) -> bool:
        """Whether nothing of late may have been speech: an onset takes two such blocks."""
        return self._asked_ms is None and not (self._speaking or any(self._window))

    def push(self, block: Samples, audible: bool, echo: EchoAccount | None = None) -> Change | None:
        """Take 160 cleaned samples, and what the linear canceller made of the same block."""
        near = to_float(block) if echo is None else echo.near
        residual = echo.residual if audible and echo is not None else None
        likeness = self._likeness(near, residual)
        self._voiced = likeness >= Likeness.CLEAR and self._crowd.is_user() and not self._denials
        self._opinion.hear(near)
        self._pitch.hear(near)
        self._pause_ms = max(0, self._pause_ms - BLOCK_MS)
        if residual is not None and echo is not None and echo.moved:
            return self._after_jump()
        if self._speaking:
            return self._while_speaking()
        self._window.append(likeness)
        self._go_on_asking()
        heard = echo if residual is not None else None
        return self._tell(audible, heard) or self._second_stage(heard, audible)

    def expect(self, noise_dbfs: float) -> None:
        """The room was measured to be so loud."""
        self._evidence.floor.expect(noise_dbfs)

    def reset(self) -> None:
        """The user is not speaking."""
        self._window.clear()
        self._speaking = self._voiced = False
        self._denials = 0
        self._end_question()

    # The first stage

    def _likeness(self, near: Floats, residual: Floats | None) -> Likeness:
        score = self._evidence.push(near, residual, others=self._crowd.is_there)
        self._crowd.push(self._evidence.level_db, speech=self._speaking or self._sounds(LIKELY))
        faint = RELEASE_DB if self._speaking else FAINT_DB
        left = 0.0
        if residual is not None:
            if not self._speaking and not self._crowd.is_there:
                self._learn_left(score)
            left = self._left_db + LEFT_MARGIN_DB
        if score < faint:
            return Likeness.NONE
        pcm = to_int16(near)
        if rms_dbfs(pcm) < QUIETEST_DBFS:
            return Likeness.NONE
        if score >= max(STRONG_DB, left) and not self._speaking:
            return Likeness.STRONG
        if not self._quick.is_speech(pcm.tobytes(), MIC_RATE):
            return Likeness.NONE
        return Likeness.CLEAR if score >= max(faint, left) else Likeness.FAINT

    def _learn_left(self, score: float) -> None:
        seconds = BLOCK_MS / 1000
        low = self._left_db - LEFT_FALL_DB_S * seconds
        high = self._left_db + LEFT_RISE_DB_S * seconds
        self._left_db = max(0.0, low, min(score, high))

    def _is(self, likeness: Likeness) -> bool:
        """Whether enough of the newest blocks are at least so much like speech."""
        if sum(each >= Likeness.STRONG for each in list(self._window)[-3:]) >= STRONG_BLOCKS:
            return True
        return sum(each >= likeness for each in self._window) >= ONSET_BLOCKS

    def _tell(self, audible: bool, echo: EchoAccount | None) -> Sign | None:
        """The sign of something that is clear, once for each question."""
        if self._asked_ms is None or self._was_told or (audible and self._pause_ms):
            return None
        if not self._is(Likeness.CLEAR) or not self._crowd.is_user(ONSET_WINDOW):
            return None
        if self._asked_ms >= CONFIRM_MS or self._is_lost(echo):
            return None
        self._was_told = True
        look = functools.partial(self._second_stage, echo, audible)
        return Sign(ago_ms=float(self._began_ms + self._asked_ms), look_closer=look)

    def _is_lost(self, echo: EchoAccount | None) -> bool:
        """Whether what was found is the echo at another delay."""
        if echo is None or not echo.is_lost():
            return False
        self._start_anew()
        return True

    def _after_jump(self) -> Retracted | None:
        """What was heard until now was the echo; longer speech was not."""
        if self._speaking and self._spoken_ms > SOON_MS:
            self._evidence.relearn()
            return None
        undone = self._was_told or self._speaking
        self._start_anew()
        return Retracted() if undone else None

    def _start_anew(self) -> None:
        self.reset()
        self._pause_ms = LOST_PAUSE_MS
        self._evidence.relearn()

    # The second stage

    def _go_on_asking(self) -> None:
        """Begin a question where there may be speech, or go on with it."""
        if self._asked_ms is not None:
            self._asked_ms += BLOCK_MS
        elif self._is(Likeness.FAINT):
            self._asked_ms = 0
            first = next(k for k, each in enumerate(self._window) if each)
            self._began_ms = (len(self._window) - first) * BLOCK_MS

    def _second_stage(self, echo: EchoAccount | None, audible: bool) -> Change | None:
        """Ask the learned detector, which takes half a millisecond and more."""
        if self._asked_ms is None:
            return None
        self._answers.append(self._opinion.ask(self._asked_ms))
        was_told = self._was_told
        if self._confirms():
            if not self._is_lost(echo):
                return self._onset(audible)
            return Retracted() if was_told else None
        if self._asked_ms < CONFIRM_MS:
            return None
        self._window.clear()
        self._end_question()
        if was_told:
            self._pause_ms = SIGN_PAUSE_MS
        return Retracted() if was_told else None

    def _confirms(self) -> bool:
        """What the learned detector's answers are worth.

        Its probability stays high for a while after a word: without anything of the kind in the
        newest blocks it is not about them.
        """
        clear = self._is(Likeness.CLEAR) or self._was_told
        self._is_sure = self._answers[-1] > SURE
        certain = clear and (self._answers[-1] > CERTAIN or self._mean(2) > TWICE)
        likely = self._mean(LIKELY_ANSWERS) > LIKELY
        likely = likely and (clear or (self._asked_ms or 0) >= FAINT_MS)
        begins = self._has_pitch() and clear and self._sounds(PITCHED_LIKELY)
        heard = any(self._window) and self._crowd.is_user(ONSET_WINDOW)
        return heard and (certain or likely or begins)

    def _has_pitch(self) -> bool:
        """Whether it began with a vowel, or a consonant that has a pitch."""
        early = (self._asked_ms or 0) <= PITCHED_MS and not self._pause_ms
        strong = early and self._window[-1] is Likeness.STRONG
        pitched = strong and self._pitch.clearness() > PITCHED
        self._pitched = self._pitched + 1 if pitched else 0
        return self._pitched >= PITCHED_BLOCKS

    def _mean(self, count: int) -> float:
        """Of so many newest answers; fewer are worth less."""
        return sum(list(self._answers)[-count:]) / count

    def _sounds(self, likely: float) -> bool:
        """Whether the newest answers, on the whole, are above that."""
        return sum(self._answers) > likely * max(1, len(self._answers))

    def _end_question(self) -> None:
        self._asked_ms = None
        self._was_told = False
        self._pitched = 0
        self._answers.clear()

    def _onset(self, audible: bool) -> Onset:
        ago = self._began_ms + (self._asked_ms or 0)
        self._asked_ms, self._was_told, self._pitched = None, False, 0
        self._answers.clear()
        self._window.clear()
        self._speaking = True
        self._silent_ms = self._spoken_ms = self._denials = 0
        self._into_reply = audible
        return Onset(ago_ms=float(ago))

    def _while_speaking(self) -> Change | None:
        """What is said into a reply is asked about further: a cough must not end it."""
        self._spoken_ms += BLOCK_MS
        due = self._into_reply and self._spoken_ms % ASK_AGAIN_MS == 0
        if due and self._denies(self._opinion.ask(CONFIRM_MS)):
            self.reset()
            self._pause_ms = SIGN_PAUSE_MS
            return Retracted()
        self._silent_ms = 0 if self._voiced else self._silent_ms + BLOCK_MS
        if self._silent_ms < HANGOVER_MS:
            return None
        self._speaking = False
        self._denials = 0
        return Offset(ago_ms=float(self._silent_ms))

    def _denies(self, probability: float) -> bool:
        """Whether the learned detector takes back what it had confirmed."""
        self._is_sure = self._is_sure or probability > SURE
        self._denials = 0 if probability > GOES_ON else self._denials + 1
        soon = self._spoken_ms <= SOON_MS
        return soon and self._denials >= DENIALS and not self._is_sure
