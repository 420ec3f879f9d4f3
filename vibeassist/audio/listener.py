"""What happens between a block of the microphone and the speaker: clean, detect, barge in."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from vibeassist.audio.bargein import Action, BargeIn
from vibeassist.audio.detector import (
    Change,
    EnergyDetector,
    Offset,
    Onset,
    Retracted,
    Sign,
    SpeechDetector,
)
from vibeassist.audio.drift import PERIOD_S, DriftWatch
from vibeassist.audio.echo import Cleaner, Measured, Untouched
from vibeassist.audio.echowatch import EchoLook, EchoWatch, Way
from vibeassist.audio.events import EchoChanged, SpeechEnded, SpeechStarted
from vibeassist.audio.farend import FarEnd
from vibeassist.audio.format import (
    BLOCK_S,
    MIC_BLOCK,
    SILENCE_DBFS,
    Samples,
    block_levels,
    to_float,
)
from vibeassist.audio.gate import EchoGate
from vibeassist.audio.linear import LinearCanceller
from vibeassist.audio.microphone import CapturedBlock
from vibeassist.audio.speaker import PlayedBlock, Speaker

log = logging.getLogger(__name__)

ECHO_TAIL_S: Final = 0.3
"""How long after the last sample was pulled the assistant may still be heard in the microphone:
the buffers of both devices (30 to 100 ms) and the room (up to 200 ms)."""

SILENT_BLOCKS: Final = 5
"""While the assistant is silent nothing can be interrupted: so many blocks are worked on together,
which costs half as much, because the code and its data are fetched into the caches once."""
CALM_BLOCKS: Final = 2
"""While it speaks, and until something may be the user: an onset takes two blocks, and is told with
the second of them all the same..."""
CANCELLING_BLOCKS: Final = 3
"""...and where an echo is cancelled, which costs twice as much: there one onset in three is told 10
ms later."""

GATED: Final = (
    "The assistant's voice cannot be kept out of the microphone here: while it speaks, you are "
    "heard only if you are clearly louder.",
    "Headphones help, or a softer loudspeaker.",
)
NO_CANCELLER: Final = (
    "There is no echo canceller for this system: while the assistant speaks, nothing is sent "
    "unless you are heard to speak.",
    "Headphones help.",
)
CANCELLED: Final = ("The echo is cancelled again.", "")


@dataclass(frozen=True, slots=True)
class _Captured:
    """A block that waits to be cleaned for the wire."""

    at: float
    near: Samples
    far: Samples
    echo_dbfs: float
    stumbles: int
    audible: bool
    speaking: bool
    muted: bool


_NOTHING: Final[Samples] = np.zeros(0, np.int16)
_SILENCE: Final[Samples] = np.zeros(MIC_BLOCK, np.int16)


class Listener:
    """Cleans the microphone and hears the user on the audio thread; ducks, holds, drops or
    resumes the speaker right there.

    Args:
        detector: hears the user's speech.
        emit: is told of the user's speech, and when the echo gate takes over or is done.
        cleaner: what goes to the wire; None: the microphone as it is.
        cancels: whether there may be an echo to cancel. Without, the detector is given no account
            of it and must tell the assistant from the user by itself.
        measured: what is known of these devices.
    """

    def __init__(
        self,
        detector: SpeechDetector,
        speaker: Speaker,
        emit: Callable[[SpeechStarted | SpeechEnded | EchoChanged], None],
        *,
        cleaner: Cleaner | None = None,
        cancels: bool = False,
        measured: Measured | None = None,
    ) -> None:
        self._speaker = speaker
        self._emit = emit
        self._cleaner = cleaner or Untouched()
        self._detectors = (detector, EnergyDetector())
        self._detector = detector
        delay = None if measured is None else measured.delay_ms
        if measured is not None and measured.noise_dbfs is not None:
            detector.expect(measured.noise_dbfs)
        self._linear = LinearCanceller(delay) if cancels else None
        self._watch = EchoWatch(_first_way(self._cleaner, measured))
        self._gate: EchoGate | None = None
        self.far_end = FarEnd()
        self._drift = DriftWatch()
        self._audible_blocks = 0
        self._barge_in = BargeIn()
        self._speaking = False
        self._audible_until = float("-inf")
        self._audible = False
        self._captured: list[_Captured] = []
        # Headphones by name: what only amplifies and filters has no use for the far end.
        self._needs_far_end = cancels
        self._held_turn = -1
        self._way: Way = "cancelled"

    def push(
        self,
        block: CapturedBlock,
        played: Sequence[PlayedBlock],
        *,
        muted: bool,
        due: bool = True,
    ) -> Samples:
        """Take the next block of the microphone and what was played since the last one.

        A muted block is cleaned, so that the canceller stays in step, but not listened to, and
        silence goes to the wire.

        Args:
            due: whether the wire waits for this block. Cleaning many blocks at once costs a third.

        Returns:
            What should go to the wire now: nothing, or all blocks since it was something; 300 ms
            late where the echo gate is at work.
        """
        playing = self._speaker.is_playing
        if playing:
            self._audible_until = block.at + ECHO_TAIL_S
        self._audible = block.at < self._audible_until
        self._captured.append(self._cancel(block, played, muted))
        cleaned = self._clean() if self._hears_clean else []
        if muted:
            self._fall_silent(block.at)
        else:
            heard = cleaned[-1][1] if cleaned else block.samples
            self._tell(self._hear(heard), block.at, playing)
        voiced = not muted and self._detector.voiced
        self._act(
            self._barge_in.block(block.at, voiced=voiced, held=self._speaker.is_held), block.at
        )
        if self._captured and (due or self._gate is not None):
            cleaned = self._clean()  # last: the user waits for all else
        return self._to_wire(cleaned)

    def flush(self) -> Samples:
        """What waits for the wire; for whoever lets go of this listener."""
        return self._to_wire(self._clean()) if self._captured else _NOTHING

    @property
    def waiting(self) -> int:
        """How many blocks wait for one that is due."""
        return len(self._captured)

    @property
    def patience(self) -> int:
        """How many blocks may come together without the user being heard any later."""
        if self._speaker.is_held:
            return 1
        if not (self._audible or self._speaker.is_playing):
            return SILENT_BLOCKS
        if not self._detector.calm:
            return 1
        cancelling = self._linear is not None and self._way == "cancelled"
        return CANCELLING_BLOCKS if cancelling else CALM_BLOCKS

    @property
    def _hears_clean(self) -> bool:
        """Whether the detector hears what goes to the wire: it knows no echo by itself."""
        return isinstance(self._detector, EnergyDetector)

    @property
    def voiced(self) -> bool:
        """Whether the last block held the user's speech, once it was confirmed."""
        return self._speaking and self._detector.voiced

    def _cancel(
        self, block: CapturedBlock, played: Sequence[PlayedBlock], muted: bool
    ) -> _Captured:
        """Take the echo out of what the detector hears."""
        near = block.samples
        if self._needs_far_end:
            self.far_end.push(played)
            far = self.far_end.pop()
        else:
            far = _SILENCE
        echo_dbfs, stumbles = SILENCE_DBFS, 0
        if self._linear is not None:
            self._linear.push(to_float(near), to_float(far))
            self._audible_blocks += self._speaker.is_playing
            if self._audible_blocks >= PERIOD_S / BLOCK_S:
                self._audible_blocks = 0
                self.far_end.follow(self._drift.push(self._linear.response()))
            echo_dbfs = self._linear.echo_dbfs
            # A loudspeaker that ran dry gave no echo for so long: only what moves the echo counts.
            stumbles = self.far_end.stats.jumps + self._linear.relearned
        return _Captured(
            block.at, near, far, echo_dbfs, stumbles, self._audible, self._speaking, muted
        )

    def _clean(self) -> list[tuple[_Captured, Samples]]:
        """Clean what waits for the wire, and see whether that still works."""
        waiting, self._captured = self._captured, []
        near = np.concatenate([each.near for each in waiting])
        far = np.concatenate([each.far for each in waiting])
        clean = self._cleaner.process(near, far)
        if self._linear is not None:
            levels = (block_levels(samples) for samples in (far, near, clean))
            for each, far_dbfs, near_dbfs, clean_dbfs in zip(waiting, *levels, strict=True):
                look = EchoLook(
                    far=far_dbfs,
                    near=near_dbfs,
                    clean=clean_dbfs,
                    echo=each.echo_dbfs,
                    stumbles=each.stumbles,
                    speaking=each.speaking,
                )
                self._go(self._watch.push(look), each.at)
        return list(zip(waiting, clean.reshape(-1, MIC_BLOCK), strict=True))

    def _to_wire(self, cleaned: Sequence[tuple[_Captured, Samples]]) -> Samples:
        """Shut the gate, where there is one; what is muted is silence."""
        if not cleaned:
            return _NOTHING
        blocks = []
        for captured, clean in cleaned:
            block = _SILENCE if captured.muted else clean
            if self._gate is not None:
                # What was said while muted must not go out 300 ms later.
                block = self._gate.push(block, audible=captured.audible, speaking=self._speaking)
            blocks.append(_SILENCE if captured.muted else block)
        return np.concatenate(blocks)

    def _go(self, way: Way, at: float) -> None:
        """Keep the echo out this way from now on."""
        if way == self._way or (self._speaking and self._way == "gated"):
            return
        log.info("Echo: %s (before: %s)", way, self._way)
        if "gated" in (way, self._way):
            self._fall_silent(at)
            missing = isinstance(self._cleaner, Untouched)
            self._detector = self._detectors[way == "gated" and not missing]
            self._gate = EchoGate() if way == "gated" else None
            said = (NO_CANCELLER if missing else GATED) if self._gate else CANCELLED
            self._emit(EchoChanged(at, self._gate is not None, *said))
        self._way = way
        self._speaker.cuts = way == "none"

    def _hear(self, near: Samples) -> Change | None:
        """What the detector makes of the block; at headphones, unless it is an echo after all.

        There it hears the microphone as it is: a canceller that removes nothing still suppresses.
        """
        if self._way != "none" or self._linear is None:
            return self._detector.push(near, self._audible, self._linear)
        change = self._detector.push(near, self._audible)
        if isinstance(change, Sign | Onset) and self._audible and self._linear.left_far_end():
            self._watch.echo_appeared()
            self._linear.relearn()
            self._detector.reset()
            return Retracted()
        return change

    def _tell(self, change: Change | None, at: float, playing: bool) -> None:
        if isinstance(change, Sign):
            self._act(self._barge_in.sign(playing=playing), at)
            if change.look_closer is not None:
                self._tell(change.look_closer(), at, playing)
        elif isinstance(change, Retracted):
            self._take_back(at)
        elif isinstance(change, Onset):
            self._speaking = True
            # Silence first, words after: nothing stands between a first syllable and the hold.
            onset_at = at - change.ago_ms / 1000
            self._act(self._barge_in.onset(at, playing=playing), onset_at)
            self._emit(SpeechStarted(at))
        elif isinstance(change, Offset):
            self._speaking = False
            self._emit(SpeechEnded(at - change.ago_ms / 1000))

    def _take_back(self, at: float) -> None:
        """The last sign, or what had been confirmed as speech, was none."""
        if not self._speaking:
            self._act(self._barge_in.retracted(), at)
            return
        self._speaking = False
        self._act(self._barge_in.denied(), at)
        self._emit(SpeechEnded(at))

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


def _first_way(cleaner: Cleaner, measured: Measured | None) -> Way:
    if isinstance(cleaner, Untouched) or (measured and measured.has_echo and not measured.works):
        return "gated"
    return "none" if measured and not measured.has_echo else "cancelled"
