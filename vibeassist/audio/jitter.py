"""The jitter buffer: what the speaker plays next. Pure: no I/O, no lock, no clock of its own."""

import functools
from collections import deque
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from vibeassist.audio.events import (
    DropCause,
    PlaybackDropped,
    PlaybackEvent,
    PlaybackFinished,
    PlaybackGap,
    PlaybackHeld,
    PlaybackResumed,
    PlaybackStarted,
)
from vibeassist.audio.fade import FadeIn, FadeOut, Gain
from vibeassist.audio.format import REPLY_RATE, Samples
from vibeassist.audio.turn import Turn, milliseconds

START_DELAY_MS: Final = 200
"""A turn starts to play when this much of it is there. Live audio comes faster than it is
spoken, so that the first burst fills it; measured by ``make bench`` (jitter), see docs/audio.md."""
MAX_WAIT_MS: Final = 400
"""...or when this long has passed since its first sample, however little came."""
DUCK_GAIN: Final = 0.126
"""18 dB down: the assistant clearly gives way, and is still there if it was nothing."""
CAPACITY_S: Final = 600
"""The bound of what is kept (28.8 MB). A Live session itself lasts 15 minutes (Live API docs,
session management), so that no real reply reaches it; beyond it ``push`` refuses."""


@functools.cache
def _silence(count: int) -> Samples:
    silence: Samples = np.zeros(count, np.int16)
    silence.flags.writeable = False
    return silence


@dataclass(slots=True)
class JitterStats:
    """What a jitter buffer has seen; times in milliseconds of sound."""

    received_ms: float = 0.0
    played_ms: float = 0.0
    dropped_ms: float = 0.0
    buffered_ms: float = 0.0
    buffered_max_ms: float = 0.0
    underruns: int = 0
    underrun_ms: float = 0.0
    late_chunks: int = 0
    refused_chunks: int = 0
    ducks: int = 0
    """How often something was heard that might have been the user."""
    start_wait_ms: float = 0.0
    """From the first sample of the newest turn received to the first one played."""


class JitterBuffer:
    """Plays turns in order, each after a start-up delay, with a fade at every edge.

    A turn is a number that rises. ``push`` adds samples to it, ``end`` says that no more will
    come, ``drop`` makes it and all before it dead for good: what of a dead turn comes later is
    counted and forgotten. ``pull`` is asked for the next samples and never fails; what it does
    not have is silence. Every reply sample is played once and unchanged, but for those within
    5 ms after a start, a gap or a cut, which are faded in.

    Times (``now``, ``at``) are seconds of the caller's clock.
    """

    def __init__(
        self,
        *,
        start_delay_ms: float = START_DELAY_MS,
        max_wait_ms: float = MAX_WAIT_MS,
        capacity_s: float = CAPACITY_S,
    ) -> None:
        self._start_samples = int(start_delay_ms * REPLY_RATE / 1000)
        self._max_wait = max_wait_ms / 1000
        self._capacity = int(capacity_s * REPLY_RATE)
        self._turns: deque[Turn] = deque()
        self._newest = -1  # the highest turn that ever got samples
        self._ended = -1  # this turn and all before it get no more samples
        self._dead = -1  # this turn and all before it are never heard again
        self._level = 0
        self._playing = False
        self._held = False
        self._fade_in = FadeIn()
        self._fade_out = FadeOut()
        self._gain = Gain()
        self._events: deque[PlaybackEvent] = deque()
        self._stats = JitterStats()

    # What goes in

    def push(self, pcm: bytes, turn: int, now: float) -> bool:
        """Add samples (24 kHz mono int16) to a turn, and thereby end all turns before it.

        An odd byte at the end waits for the turn's next chunk.

        Returns:
            False where the buffer is full: nothing was taken, offer the chunk again later. True
            otherwise, also for a dead turn, whose samples are of no use to anybody.
        """
        if turn <= self._dead or turn < self._newest or self._is_over(turn):
            self._stats.late_chunks += 1
            return True
        if self._level + len(pcm) // 2 > self._capacity:
            self._stats.refused_chunks += 1
            return False
        if turn > self._newest:
            for earlier in self._turns:
                earlier.ended = True
            self._turns.append(Turn(turn, ended=turn <= self._ended))
            self._newest = turn
        added = self._turns[-1].add(pcm, now)
        self._level += added
        self._stats.received_ms += milliseconds(added)
        self._stats.buffered_max_ms = max(self._stats.buffered_max_ms, milliseconds(self._level))
        return True

    def end(self, turn: int) -> None:
        """No more samples will come for this turn; what there is, however short, is played."""
        self._ended = max(self._ended, turn)
        for known in self._turns:
            if known.number <= turn:
                known.ended = True

    def drop(self, turn: int, now: float, cause: DropCause) -> None:
        """Silence now: this turn and all before it are dead."""
        self._dead = max(self._dead, turn)
        self.unduck()
        while self._turns and self._turns[0].number <= turn:
            dropped = self._turns.popleft()
            self._level -= dropped.left
            self._stats.dropped_ms += milliseconds(dropped.left)
            self._go_silent()
            self._held = False
            if dropped.received:
                self._events.append(
                    PlaybackDropped(
                        turn=dropped.number,
                        at=now,
                        played_ms=milliseconds(dropped.played),
                        received_ms=milliseconds(dropped.received),
                        cause=cause,
                    )
                )

    def hold(self, now: float, onset_at: float) -> int | None:
        """Silence now, but keep what was not played: the user has begun to speak.

        Returns:
            The turn that was playing; None where nothing was, and nothing is held then.
        """
        if not self._playing:
            return None
        turn = self._turns[0].number
        self._go_silent()
        self._held = True
        self._events.append(PlaybackHeld(turn=turn, at=now, onset_at=onset_at))
        return turn

    def duck(self) -> None:
        """Play on, but 18 dB down: the user may have begun to speak."""
        if self._gain.target == 1.0:
            self._stats.ducks += 1
        self._gain.target = DUCK_GAIN

    def unduck(self) -> None:
        """It was nothing."""
        self._gain.target = 1.0

    def resume(self, now: float) -> None:
        """Go on from where ``hold`` cut; without a hold, nothing happens."""
        if not self._held:
            return
        self._held = False
        self.unduck()
        turn = self._turns[0]
        if turn.left:
            turn.is_ready = True
        else:
            turn.dry_since = now
        self._events.append(PlaybackResumed(turn=turn.number, at=now))

    def rewind(self, duration_ms: float) -> None:
        """What came out last was thrown away unheard: it comes out again, and counts once."""
        if not (self._playing or self._held):
            return
        back = self._turns[0].give_back(round(duration_ms * REPLY_RATE / 1000))
        self._level += back
        self._stats.played_ms -= milliseconds(back)
        self._fade_out.forget()
        self._fade_in.begin()

    # What comes out

    def pull(self, count: int, now: float) -> Samples:
        """The next ``count`` samples; ``now`` is when the first of them is played.

        They must not be written to.
        """
        if not (self._fade_in.is_active or self._fade_out.is_active or self._gain.is_active):
            unchanged = self._pull_unchanged(count, now)
            if unchanged is not None:
                return unchanged
        out: Samples = np.zeros(count, np.int16)
        filled = 0
        while filled < count:
            rest = out[filled:]
            at = now + filled / REPLY_RATE
            if self._fade_out.is_active:
                written = self._fade_out.fill(rest)
            elif self._playing or self._start(at):
                written = self._play(rest, at)
            else:
                self._fade_out.forget()
                break
            self._fade_out.remember(rest[:written].copy())  # the gain is still to come
            filled += written
        self._gain.apply(out)
        self._finish_played_turn()
        return out

    def _pull_unchanged(self, count: int, now: float) -> Samples | None:
        """Silence, or samples as they came in; None where there is more to it.

        Nearly all blocks are like this, and a device asks after a pause, when each step through
        the code costs ten times as much: 60 us instead of 100 all in all.
        """
        if not self._turns:
            self._fade_out.forget()
            return _silence(count)
        samples = self._turns[0].take_piece(count) if self._playing else None
        if samples is not None:
            self._fade_out.remember(samples)
            self._count_played(count, now)
        return samples

    def take_events(self) -> list[PlaybackEvent]:
        """What happened since the last call, oldest first. Needs no lock around it."""
        taken: list[PlaybackEvent] = []
        while self._events:
            taken.append(self._events.popleft())
        return taken

    # What is known

    @property
    def is_playing(self) -> bool:
        """Whether reply samples are leaving the buffer now."""
        return self._playing

    @property
    def is_held(self) -> bool:
        """Whether a local barge-in holds the playback."""
        return self._held

    def stats(self) -> JitterStats:
        """A copy of the figures so far."""
        return replace(self._stats, buffered_ms=milliseconds(self._level))

    # How

    def _is_over(self, turn: int) -> bool:
        """Whether this turn has been played to its end, and must not begin again."""
        return turn == self._newest and all(known.number != turn for known in self._turns)

    def _start(self, at: float) -> bool:
        """Begin to play the first turn that can be played; False where there is none yet."""
        self._finish_played_turn()
        if self._held or not self._turns:
            return False
        turn = self._turns[0]
        if not self._may_start(turn, at):
            return False
        if turn.played == 0:
            self._events.append(PlaybackStarted(turn=turn.number, at=at))
            self._stats.start_wait_ms = (at - turn.waiting_since) * 1000
        elif turn.dry_since is not None:
            self._report_gap(turn, at, turn.dry_since)
        turn.dry_since = None
        turn.is_ready = False
        self._playing = True
        self._fade_in.begin()
        return True

    def _may_start(self, turn: Turn, at: float) -> bool:
        if not turn.left:
            return False
        waited = at - turn.waiting_since
        return (
            turn.ended
            or turn.is_ready
            or turn.left >= self._start_samples
            or waited >= self._max_wait
        )

    def _play(self, out: Samples, at: float) -> int:
        """Write what the playing turn has; at its end begin the fade that closes it."""
        turn = self._turns[0]
        written = turn.take(out)
        if not written:
            turn.dry_since = at
            self._go_silent()
            return 0
        self._fade_in.apply(out[:written])
        self._count_played(written, at)
        return written

    def _count_played(self, count: int, at: float) -> None:
        self._level -= count
        self._stats.played_ms += milliseconds(count)
        self._turns[0].last_at = at + count / REPLY_RATE

    def _finish_played_turn(self) -> None:
        """Let go of turns that are ended and played, and say so where anything was heard."""
        while self._turns and self._turns[0].ended and not self._turns[0].left:
            turn = self._turns.popleft()
            self._go_silent()
            self._held = False
            if turn.received:
                self._events.append(
                    PlaybackFinished(
                        turn=turn.number,
                        at=turn.last_at,
                        played_ms=milliseconds(turn.played),
                        received_ms=milliseconds(turn.received),
                    )
                )

    def _go_silent(self) -> None:
        if self._playing:
            self._playing = False
            self._fade_out.begin()

    def _report_gap(self, turn: Turn, at: float, dry_since: float) -> None:
        duration_ms = (at - dry_since) * 1000
        self._stats.underruns += 1
        self._stats.underrun_ms += duration_ms
        self._events.append(PlaybackGap(turn=turn.number, at=at, duration_ms=duration_ms))
