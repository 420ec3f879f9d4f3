"""One story out of several: what is told when the sound process dies and another takes over. Pure.

Whoever listens hears of one engine: frames are counted on, no turn begins twice, and whatever had
begun when the process died ends.
"""

from dataclasses import replace

from vibeassist.audio.events import (
    AudioEvent,
    MicrophoneFrame,
    PlaybackDropped,
    PlaybackFinished,
    PlaybackGap,
    PlaybackHeld,
    PlaybackResumed,
    PlaybackStarted,
    SpeakerLevel,
    SpeechEnded,
    SpeechStarted,
)
from vibeassist.audio.format import FRAME_MS, FRAME_SAMPLES, SILENCE_DBFS
from vibeassist.audio.unplayed import WaitingTurn

_BYTES_PER_MS = 48
_FRAME_S = FRAME_MS / 1000


class Continuity:
    """Takes the events of one process after the other; gives what is to be told."""

    def __init__(self) -> None:
        self._frames = 0
        self._last_frame_at: float | None = None
        self._lost_at = 0.0
        self._speaking = False
        self._held: int | None = None
        self._audible = False
        self._gone: dict[int, float] = {}
        """What an earlier process had of each turn, in ms."""

    def push(self, event: AudioEvent) -> list[AudioEvent]:
        """An event of the process that is."""
        match event:
            case MicrophoneFrame():
                return self._frame(event)
            case PlaybackStarted() if event.turn in self._gone:
                return [PlaybackGap(event.turn, event.at, (event.at - self._lost_at) * 1000)]
            case PlaybackFinished() | PlaybackDropped():
                gone = self._gone.pop(event.turn, 0.0)
                event = replace(
                    event, played_ms=event.played_ms + gone, received_ms=event.received_ms + gone
                )
            case _:
                pass
        self._note(event)
        return [event]

    def lost(self, now: float, waiting: list[WaitingTurn]) -> list[AudioEvent]:
        """The process is gone; these turns will be given to the next one."""
        self._lost_at = now
        for turn in waiting:
            if turn.played:
                self._gone[turn.number] = turn.played / _BYTES_PER_MS
        ends: list[AudioEvent] = []
        if self._speaking:
            ends.append(SpeechEnded(now))
        if self._held is not None:
            ends.append(PlaybackResumed(self._held, now))
        if self._audible:
            ends.append(SpeakerLevel(now, SILENCE_DBFS))
        for event in ends:
            self._note(event)
        return ends

    def never_given(self, turn: WaitingTurn, now: float) -> PlaybackDropped:
        """A turn was interrupted that the process that is has not heard of."""
        self._gone.pop(turn.number, None)
        played, received = turn.played / _BYTES_PER_MS, turn.received / _BYTES_PER_MS
        return PlaybackDropped(turn.number, now, played, received, "interrupted")

    def _note(self, event: AudioEvent) -> None:
        """What has begun, and would have to end."""
        match event:
            case SpeechStarted():
                self._speaking = True
            case SpeechEnded():
                self._speaking = False
            case PlaybackHeld():
                self._held = event.turn
            case PlaybackResumed() | PlaybackFinished() | PlaybackDropped():
                self._held = None
            case SpeakerLevel():
                self._audible = event.rms_dbfs > SILENCE_DBFS
            case _:
                pass

    def _frame(self, frame: MicrophoneFrame) -> list[AudioEvent]:
        """The next frame, after silence for the time in which there was no process."""
        frames: list[AudioEvent] = []
        if self._last_frame_at is not None and self._last_frame_at < self._lost_at:
            missing = round((frame.at - self._last_frame_at) / _FRAME_S) - 1
            silence = bytes(2 * FRAME_SAMPLES)
            for number in range(1, missing + 1):
                at = self._last_frame_at + number * _FRAME_S
                frames.append(self._count(silence, at, SILENCE_DBFS, SILENCE_DBFS))
        self._last_frame_at = frame.at
        frames.append(self._count(frame.pcm, frame.at, frame.rms_dbfs, frame.peak_dbfs))
        return frames

    def _count(self, pcm: bytes, at: float, rms: float, peak: float) -> MicrophoneFrame:
        self._frames += 1
        return MicrophoneFrame(self._frames - 1, pcm, at, rms, peak)
