"""What happens locally between a block of the microphone and the speaker: detect and barge in."""

from collections.abc import Callable
from typing import Final

from vibeassist.audio.bargein import Action, BargeIn
from vibeassist.audio.detector import Offset, Onset, SpeechDetector
from vibeassist.audio.events import SpeechEnded, SpeechStarted
from vibeassist.audio.microphone import CapturedBlock
from vibeassist.audio.speaker import Speaker

ECHO_TAIL_S: Final = 0.3
"""How long after the last sample was pulled the assistant may still be heard in the microphone:
the buffers of both devices (30 to 100 ms) and the room (up to 200 ms)."""


class Listener:
    """Hears the user on the audio thread, and holds, drops or resumes the speaker right there."""

    def __init__(
        self,
        detector: SpeechDetector,
        speaker: Speaker,
        emit: Callable[[SpeechStarted | SpeechEnded], None],
    ) -> None:
        self._detector = detector
        self._speaker = speaker
        self._emit = emit
        self._barge_in = BargeIn()
        self._speaking = False
        self._audible_until = float("-inf")
        self._held_turn = -1

    def push(self, block: CapturedBlock, *, muted: bool) -> None:
        """Take the next block of the microphone; a muted one is not listened to."""
        playing = self._speaker.is_playing
        if playing:
            self._audible_until = block.at + ECHO_TAIL_S
        if muted:
            self._fall_silent(block.at)
        else:
            change = self._detector.push(block.samples, block.at < self._audible_until)
            self._tell(change, block.at, playing)
        voiced = not muted and self._detector.voiced
        self._act(
            self._barge_in.block(block.at, voiced=voiced, held=self._speaker.is_held), block.at
        )

    def _tell(self, change: Onset | Offset | None, at: float, playing: bool) -> None:
        if isinstance(change, Onset):
            self._speaking = True
            # Silence first, words after: nothing stands between a first syllable and the hold.
            onset_at = at - change.ago_ms / 1000
            self._act(self._barge_in.onset(at, playing=playing), onset_at)
            self._emit(SpeechStarted(at))
        elif isinstance(change, Offset):
            self._speaking = False
            self._emit(SpeechEnded(at - change.ago_ms / 1000))

    def _act(self, action: Action | None, at: float) -> None:
        if action is Action.HOLD:
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
        self._detector.reset()
