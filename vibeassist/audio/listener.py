"""What happens between a block of the microphone and the speaker: clean, detect, barge in."""

from collections.abc import Callable, Sequence
from typing import Final

from vibeassist.audio.bargein import Action, BargeIn
from vibeassist.audio.detector import (
    Change,
    EchoAccount,
    Offset,
    Onset,
    Retracted,
    Sign,
    SpeechDetector,
)
from vibeassist.audio.drift import PERIOD_S, DriftWatch
from vibeassist.audio.echo import Cleaner, Untouched
from vibeassist.audio.events import SpeechEnded, SpeechStarted
from vibeassist.audio.farend import FarEnd
from vibeassist.audio.format import BLOCK_S, Samples, to_float
from vibeassist.audio.linear import LinearCanceller
from vibeassist.audio.microphone import CapturedBlock
from vibeassist.audio.speaker import PlayedBlock, Speaker

ECHO_TAIL_S: Final = 0.3
"""How long after the last sample was pulled the assistant may still be heard in the microphone:
the buffers of both devices (30 to 100 ms) and the room (up to 200 ms)."""


class Listener:
    """Cleans the microphone and hears the user on the audio thread; ducks, holds, drops or
    resumes the speaker right there.

    Args:
        detector: hears the user's speech.
        cleaner: what goes to the wire; None: the microphone as it is.
        cancels: whether there is an echo to cancel. Without, the detector is given no account of
            it and must tell the assistant from the user by itself.
    """

    def __init__(
        self,
        detector: SpeechDetector,
        speaker: Speaker,
        emit: Callable[[SpeechStarted | SpeechEnded], None],
        *,
        cleaner: Cleaner | None = None,
        cancels: bool = False,
    ) -> None:
        self._detector = detector
        self._speaker = speaker
        self._emit = emit
        self._cleaner = cleaner or Untouched()
        self._linear = LinearCanceller() if cancels else None
        self.far_end = FarEnd()
        self._drift = DriftWatch()
        self._audible_blocks = 0
        self._barge_in = BargeIn()
        self._speaking = False
        self._audible_until = float("-inf")
        self._held_turn = -1

    def push(self, block: CapturedBlock, played: Sequence[PlayedBlock], *, muted: bool) -> Samples:
        """Take the next block of the microphone and what was played since the last one.

        A muted block is cleaned, so that the canceller stays in step, but not listened to.

        Returns:
            The block as it should go to the wire.
        """
        clean, echo = self._clean(block.samples, played)
        playing = self._speaker.is_playing
        if playing:
            self._audible_until = block.at + ECHO_TAIL_S
        if muted:
            self._fall_silent(block.at)
        else:
            audible = block.at < self._audible_until
            self._tell(self._detector.push(clean, audible, echo), block.at, playing)
        voiced = not muted and self._detector.voiced
        self._act(
            self._barge_in.block(block.at, voiced=voiced, held=self._speaker.is_held), block.at
        )
        return clean

    @property
    def voiced(self) -> bool:
        """Whether the last block held the user's speech, once it was confirmed."""
        return self._speaking and self._detector.voiced

    def _clean(
        self, near: Samples, played: Sequence[PlayedBlock]
    ) -> tuple[Samples, EchoAccount | None]:
        self.far_end.push(played)
        far = self.far_end.pop()
        clean = self._cleaner.process(near, far)
        if self._linear is None:
            return clean, None
        self._linear.push(to_float(near), to_float(far))
        self._audible_blocks += self._speaker.is_playing
        if self._audible_blocks >= PERIOD_S / BLOCK_S:
            self._audible_blocks = 0
            self.far_end.follow(self._drift.push(self._linear.response()))
        return clean, self._linear

    def _tell(self, change: Change | None, at: float, playing: bool) -> None:
        if isinstance(change, Sign):
            self._act(self._barge_in.sign(playing=playing), at)
        elif isinstance(change, Retracted):
            self._act(self._barge_in.retracted(), at)
        elif isinstance(change, Onset):
            self._speaking = True
            # Silence first, words after: nothing stands between a first syllable and the hold.
            onset_at = at - change.ago_ms / 1000
            self._act(self._barge_in.onset(at, playing=playing), onset_at)
            self._emit(SpeechStarted(at))
        elif isinstance(change, Offset):
            self._speaking = False
            self._emit(SpeechEnded(at - change.ago_ms / 1000))

    def _act(self, action: Action | None, at: float) -> None:
        if action is Action.DUCK:
            self._speaker.duck()
        elif action is Action.UNDUCK:
            self._speaker.unduck()
        elif action is Action.HOLD:
            held = self._speaker.hold(at)
            self._held_turn = -1 if held is None else held
        elif action is Action.DROP:
            self._speaker.drop(self._held_turn, "speech")
        elif action is Action.RESUME:
            self._speaker.resume()

    def _fall_silent(self, at: float) -> None:
        if self._speaking:
            self._speaking = False
            self._emit(SpeechEnded(at))
        self._act(self._barge_in.retracted(), at)
        self._detector.reset()
