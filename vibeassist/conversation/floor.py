"""Who has the floor: follows the wire and the sound; says what is played, shown and timed.

Belongs to the engine loop, does no I/O of its own and never waits.
"""

import asyncio
from collections.abc import Callable
from dataclasses import asdict

from vibeassist.audio import events as sound
from vibeassist.conversation.captions import Caption, Captions
from vibeassist.conversation.events import (
    BargeIn,
    CaptionChanged,
    ConversationEvent,
    LateAudio,
    StateChanged,
    TextSent,
    TurnOver,
    TurnTimed,
)
from vibeassist.conversation.idle import VOICE_DBFS, IdleWatch
from vibeassist.conversation.latency import LatencyLedger
from vibeassist.conversation.notices import UNHEARD_S
from vibeassist.conversation.replies import ReplyLine
from vibeassist.conversation.state import PAUSE_S, State, TurnState
from vibeassist.conversation.turns import TurnTracker
from vibeassist.live import events as live
from vibeassist.live.exchange import Exchange

Observer = Callable[[ConversationEvent], None]


class Floor:
    """The two speakers of a conversation, and what follows from what they do.

    Args:
        line: the reply's way to the speaker.
        exchange: told when the user speaks; the session's own.
        observer: told what this concludes.
        detects: whether the sound engine has a local speech detector.
        manual: whether the user says by hand when they speak (push to talk).
        clock: monotonic seconds.
    """

    def __init__(
        self,
        line: ReplyLine,
        exchange: Exchange,
        observer: Observer,
        *,
        detects: bool,
        manual: bool,
        clock: Callable[[], float],
    ) -> None:
        self._line = line
        self._exchange = exchange
        self._observer = observer
        self._detects = detects
        self._manual = manual
        self._clock = clock
        self.state = TurnState()
        self.ledger = LatencyLedger()
        self.idle = IdleWatch()
        self.quiet = asyncio.Event()
        """Set while nothing of a reply remains to be heard."""
        self.quiet.set()
        self._turns = TurnTracker()
        self._captions = Captions()
        self._shown: State | None = None
        self._sounding: set[int] = set()
        self._spoken_over = False
        self._user_speaks = False
        self._loud_at: float | None = None

    @property
    def busy(self) -> bool:
        """Whether anybody speaks, thinks or is waited for."""
        state = self.state.state(self._clock())
        return self._user_speaks or bool(self._sounding) or state is not State.LISTENING

    def show_state(self) -> None:
        """Tell the observer, if it is another one."""
        state = self.state.state(self._clock())
        if state is not self._shown:
            self._shown = state
            self._observer(StateChanged(state))

    def tick(self, now: float) -> None:
        """What depends on time alone."""
        self._line.feed()
        if self._loud_at is not None and now - self._loud_at >= PAUSE_S:
            self._turns.said()
        self._caption(self._captions.user_settled(now, self._turns.turn))
        self.show_state()

    def typed(self, text: str) -> None:
        """The user has sent a text."""
        now = self._clock()
        self._observer(TextSent(text))
        self._turns.asked()
        self._turns.said()
        self._spoken_over = True
        self.state.user_asked(now)
        self.ledger.user_finished(now, spoken=False)
        self.show_state()

    def cut_in(self) -> None:
        """Silence the reply that is being heard."""
        self._fall_silent(self._turns.cut_in(), self._clock())
        self.show_state()

    def user_speaks(self, speaks: bool, at: float) -> None:
        """The user has begun to speak, or has stopped, at this time."""
        self._user_speaks = speaks
        if speaks:
            self.state.user_started()
            self.ledger.user_started()
            self._exchange.user_started()
        else:
            self.state.user_finished(at)
            self.ledger.user_finished(at)
            self._exchange.user_finished(at)
            self._turns.said()

    def heard(self, frame: sound.MicrophoneFrame) -> None:
        """A frame of an open microphone."""
        self.idle.voice(frame.rms_dbfs, frame.at)
        if frame.rms_dbfs <= VOICE_DBFS:
            return
        self._turns.asked()
        if not self._detects:  # then loudness is all that tells when the user speaks
            self._exchange.user_loud(frame.at)
            self._loud_at = frame.at
            self.state.user_finished(frame.at)

    def connection_lost(self, now: float, *, planned: bool) -> None:
        """What was received plays on; what was not, will not come."""
        self.state.disconnected(now + UNHEARD_S if planned else now)
        self.ledger.reconnecting()
        self._end_turn(self._turns.connection_lost(), now)

    # The wire

    def on_live(self, event: live.LiveEvent, connection_age_s: float | None) -> None:
        """The server said something."""
        now = self._clock()
        match event:
            case live.Audio():
                self._on_reply_audio(event.pcm, now, connection_age_s)
            case live.InputTranscription():
                self._turns.asked()
                self._caption(self._captions.user(event.text, self._turns.turn, now))
            case live.OutputTranscription():
                self._on_reply_transcript(event.text, now)
            case live.Interrupted():
                self._fall_silent(self._turns.interrupted(), now)
            case live.GenerationComplete():
                self._turns.generated()
            case live.TurnComplete():
                self._on_turn_complete(now)
            case _:
                pass

    def _on_reply_audio(self, pcm: bytes, now: float, connection_age_s: float | None) -> None:
        turn = self._turns.content()
        if turn is None:
            self._observer(LateAudio(len(pcm)))
            return
        if turn not in self._sounding:
            self._make_way(turn)
        self.idle.content(now)
        if self._loud_at is not None:
            self.ledger.user_finished(self._loud_at)
            self._loud_at = None
        self.ledger.first_byte(turn, now, connection_age_s)
        self._sounding.add(turn)
        self.quiet.clear()
        self._line.play(pcm, turn)

    def _make_way(self, turn: int) -> None:
        """The answer to what was said over a reply is not played behind the rest of that reply.

        The server sends no ``interrupted`` for a turn that it had completed when the user spoke.
        """
        if self._spoken_over and any(earlier < turn for earlier in self._sounding):
            self._line.interrupt(turn - 1)
        self._spoken_over = False

    def _on_reply_transcript(self, text: str, now: float) -> None:
        turn = self._turns.transcript()
        if turn is None:
            return
        caption = self._captions.assistant(text, turn)
        if self._turns.open:
            self.idle.content(now)
            self._caption(caption)
        elif turn in self._sounding:
            self._caption(caption)
        else:  # it trails behind a turn that has been heard to its end
            self._caption(self._captions.assistant_finished(turn))

    def _fall_silent(self, newest: int, now: float) -> None:
        """Nothing of this turn, and of those before it, is heard any more."""
        self._user_side_done()
        self._line.interrupt(newest)
        self.idle.turn_over(now)

    def _on_turn_complete(self, now: float) -> None:
        turn = self._turns.complete()
        self._user_side_done()
        self._end_turn(turn, now)
        if turn not in self._sounding:
            self.state.nothing_to_say()

    def _end_turn(self, turn: int | None, now: float) -> None:
        """No more comes of this turn."""
        self.idle.turn_over(now)
        if turn is None:
            return
        self._line.end(turn)
        if turn not in self._sounding:
            self._caption(self._captions.assistant_finished(turn))

    def _user_side_done(self) -> None:
        self._caption(self._captions.user_finished(self._turns.turn))

    def _caption(self, caption: Caption | None) -> None:
        if caption is not None:
            self._observer(CaptionChanged(caption))

    # The sound

    def on_sound(self, event: sound.AudioEvent) -> None:
        """The sound engine reports something."""
        match event:
            case sound.SpeechStarted() if not self._manual:
                self.user_speaks(True, event.at)
            case sound.SpeechEnded() if self._user_speaks and not self._manual:
                self.user_speaks(False, event.at)
            case sound.PlaybackStarted():
                self._on_audible(event)
            case sound.PlaybackHeld():
                self._spoken_over = True
                self.state.assistant_silent()
                silent_ms = self.ledger.silenced(event.turn, event.onset_at, event.at)
                self._observer(BargeIn(event.turn, silent_ms))
            case sound.PlaybackGap():
                self.ledger.underrun(event.turn)
            case sound.PlaybackResumed():
                self.state.assistant_audible()
            case sound.PlaybackFinished() | sound.PlaybackDropped():
                self._on_silent(event)
            case sound.InputEnded():
                self.idle.input_ended(event.at)
            case _:
                pass

    def _on_audible(self, event: sound.PlaybackStarted) -> None:
        self.state.assistant_audible()
        self.idle.audible(True, event.at)
        latency = self.ledger.first_sample(event.turn, event.at)
        if latency is not None:
            self._observer(
                TurnTimed(
                    event.turn,
                    latency.first_byte_ms,
                    latency.buffering_ms,
                    latency.total_ms,
                    latency.uplink_ms,
                    latency.connection_age_s,
                )
            )

    def _on_silent(self, event: sound.PlaybackFinished | sound.PlaybackDropped) -> None:
        self.state.assistant_silent()
        self.idle.audible(False, event.at)
        over = self.ledger.turn_over(event.turn)
        if over is not None:
            self._observer(TurnOver(**asdict(over)))
        self._sounding.discard(event.turn)
        if not self._sounding:
            self.quiet.set()
        share = 1.0
        if isinstance(event, sound.PlaybackDropped):
            share = event.played_ms / event.received_ms if event.received_ms else 0.0
            if event.cause == "speech":
                self._turns.cut(event.turn)
                self._line.forget(event.turn)
                self.idle.turn_over(event.at)
        self._user_side_done()
        self._caption(self._captions.assistant_finished(event.turn, share))
