"""The conversation: joins one Live session and one sound engine, and tells its faces.

Everything here runs on the engine loop. The audio thread hands its events over with
``call_soon_threadsafe``; nothing here is between a first syllable and silence, that decision is
made in the audio thread itself (:mod:`vibeassist.audio.bargein`).
"""

import asyncio
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict
from typing import Literal, Protocol

from vibeassist.audio import events as sound
from vibeassist.conversation.captions import Caption, Captions
from vibeassist.conversation.earcons import Earcons, Notifiable
from vibeassist.conversation.events import (
    BargeIn,
    CaptionChanged,
    ConversationEvent,
    Ended,
    FramesDropped,
    FrameSent,
    LateAudio,
    StateChanged,
    TextSent,
    TurnOver,
    TurnTimed,
)
from vibeassist.conversation.idle import VOICE_DBFS, IdleWatch
from vibeassist.conversation.latency import LatencyLedger
from vibeassist.conversation.notices import Notice, Notices
from vibeassist.conversation.replies import Player, ReplyLine
from vibeassist.conversation.state import State, TurnState
from vibeassist.conversation.turns import TurnTracker
from vibeassist.conversation.uplink import Mark, Uplink
from vibeassist.errors import VibeAssistError
from vibeassist.live import events as live
from vibeassist.live.config import FunctionResponse
from vibeassist.live.errors import ConnectionLost, LiveError
from vibeassist.live.session import LiveSession

TICK_S = 0.1
"""How often states that depend on time alone are looked at."""

LAST_WORDS_S = 30.0
"""How much of a reply is still played after the connection has ended for good."""

Cause = Literal["asked", "idle", "unanswered", "duration", "closed", "failed"]
Observer = Callable[[ConversationEvent], None]


class Sound(Player, Notifiable, Protocol):
    """What the conversation needs of :class:`vibeassist.audio.engine.AudioEngine`."""

    muted: bool

    def start(self) -> None:
        """Open the devices and begin; may take long, and is called on a thread of its own."""

    def stop(self) -> None:
        """Fall silent and release the devices."""


class Conversation:
    """One conversation, from the wish to talk to its end. Use once.

    The microphone is open from the start: what is said while no connection stands is kept and sent
    when one does.

    Args:
        session: the Live session, not yet entered.
        make_sound: builds the sound engine around the sink that it is given; the sink may be
            called from any thread.
        observer: called on the engine loop with every event, in order; must return at once.
        until_idle: end when a file microphone has run out and the reply has been heard.
        duration_s: end so long after the first connection stood; None for no limit.
        instant: listen before the connection stands; False waits for it (a recording can).
        detects: whether the sound engine has a local speech detector.
        earcons: whether the user hears of lost connections.
        clock: monotonic seconds; the clock of the sound engine's events.
    """

    def __init__(
        self,
        session: LiveSession,
        make_sound: Callable[[Callable[[sound.AudioEvent], None]], Sound],
        observer: Observer,
        *,
        until_idle: bool = False,
        duration_s: float | None = None,
        instant: bool = True,
        detects: bool = True,
        earcons: bool = True,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._session = session
        self._observer = observer
        self._until_idle = until_idle
        self._duration_s = duration_s
        self._clock = clock
        self._instant = instant
        self._detects = detects
        self._sound = make_sound(self._on_sound_from_thread)
        self._line = ReplyLine(self._sound)
        self._earcons = Earcons(self._sound, observer) if earcons else None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._uplink = Uplink()
        self._manual = session.config.voice_activity.manual
        self._open_microphone = not self._manual
        self._over = asyncio.Event()
        self._quiet = asyncio.Event()
        self._quiet.set()
        self._connected_or_over = asyncio.Event()
        self._cause: Cause = "asked"
        self._error: VibeAssistError | None = None
        self._turns = TurnTracker()
        self._state = TurnState()
        self._shown: State | None = None
        self._captions = Captions()
        self._ledger = LatencyLedger()
        self._idle = IdleWatch()
        self._notices = Notices(clock())
        self._sounding: set[int] = set()
        self._spoken_over = False
        self._loud_at: float | None = None
        self._answers: set[asyncio.Future[None]] = set()

    async def run(self) -> Ended:
        """Hold the conversation until it ends; never raises for a fault that it can name.

        Returns:
            How it ended, which is also the last event that the observer gets.
        """
        self._loop = asyncio.get_running_loop()
        try:
            self._show_state()
            async with self._session:
                await self._talk()
        except VibeAssistError as error:
            self._end("failed", error)
        finally:
            self._state.ended()
            self._show_state()
        ledger = self._ledger
        ended = Ended(
            self._cause, self._error, ledger.summary(), ledger.reconnects, ledger.underruns
        )
        self._observer(ended)
        return ended

    def stop(self) -> None:
        """End the conversation; from the engine loop."""
        self._end("asked")
        self._quiet.set()  # also for one that is ending, and lets the reply finish

    def cut_in(self) -> None:
        """Silence the reply that is being heard, as a spoken word would; from the engine loop.

        What the server still sends of it is late audio. The server is not told: there is no
        message for it, and the next word of the user's tells it.
        """
        self._on_interrupted(self._clock())
        self._show_state()

    async def send_text(self, text: str) -> None:
        """Send a typed text as the user's turn, as soon as there is a connection.

        Raises:
            ConnectionLost: the conversation is over, or never began.
        """
        await self._connected_or_over.wait()
        if self._over.is_set():
            raise ConnectionLost("The conversation is over.", hint="Start another one.")
        await self._session.send_text(text)
        now = self._clock()
        self._observer(TextSent(text))
        self._turns.asked()
        self._spoken_over = True
        self._state.user_asked(now)
        self._ledger.user_finished(now, spoken=False)
        self._show_state()

    def talk_begin(self) -> None:
        """Push to talk: the microphone is open from now on; from the engine loop.

        With manual activity the server is told that the user begins to speak.
        """
        if self._open_microphone:
            return
        self._open_microphone = True
        if self._manual:
            self._uplink.mark(Mark.ACTIVITY_START)
            self._user_started()

    def talk_end(self) -> None:
        """Push to talk: the microphone is closed; from the engine loop.

        With manual activity the server is told that the user has finished; else, that no more
        sound comes for now, so that it need not wait for silence to end the turn.
        """
        if not self._open_microphone:
            return
        self._open_microphone = False
        self._uplink.mark(Mark.ACTIVITY_END if self._manual else Mark.STREAM_END)
        if self._manual:
            self._user_finished(self._clock())

    @property
    def muted(self) -> bool:
        """Whether the server gets silence in place of the microphone."""
        return self._sound.muted

    @muted.setter
    def muted(self, muted: bool) -> None:
        self._sound.muted = muted

    async def _talk(self) -> None:
        """From the wish to talk to the end: four tasks and the wait for the end."""
        # Opening a device can take long, and so can a connection: neither waits for the other.
        tasks: list[asyncio.Task[object]] = [
            asyncio.create_task(self._hear_wire(), name="conversation-wire"),
            asyncio.create_task(self._send_frames(), name="conversation-frames"),
            asyncio.create_task(self._watch(), name="conversation-watch"),
        ]
        try:
            if not self._instant:
                await self._connected_or_over.wait()
            await asyncio.to_thread(self._start_sound)
            over = asyncio.create_task(self._over.wait(), name="conversation-over")
            tasks.append(over)
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            for task in done - {over}:
                task.result()
            await self._say_that_it_is_over()
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await asyncio.to_thread(self._sound.stop)

    def _start_sound(self) -> None:
        if self._earcons is not None:
            self._earcons.load()
        self._sound.start()

    async def _hear_wire(self) -> None:
        async for event in self._session.events():
            self._on_live(event)
            await self._line.room()
        await self._over.wait()

    async def _send_frames(self) -> None:
        try:
            await self._uplink.send(self._session, self._on_sent)
        except ConnectionLost:
            # The wire's Closed event, which follows, says why and ends the conversation.
            await self._over.wait()

    async def _watch(self) -> None:
        """What depends on time alone."""
        connected_at: float | None = None
        while True:
            await asyncio.sleep(TICK_S)
            now = self._clock()
            self._line.feed()
            self._notify(self._notices.due(now))
            self._show_state()
            if connected_at is None and self._connected_or_over.is_set():
                connected_at = now
            if connected_at is None or len(self._uplink):
                self._idle.busy(now)
            limit_s = self._duration_s
            if connected_at is not None and limit_s is not None and now - connected_at >= limit_s:
                self._end("duration")
            if self._until_idle and self._idle.idle(now):
                self._end("idle" if self._idle.answered() else "unanswered")
            self._caption(self._captions.user_settled(now, self._turns.turn))

    async def _say_that_it_is_over(self) -> None:
        """Let what has arrived be heard to its end; then nobody must be left waiting for more."""
        if isinstance(self._error, LiveError):
            with suppress(TimeoutError):
                async with asyncio.timeout(LAST_WORDS_S):
                    await self._quiet.wait()
            self._state.ended()
            self._show_state()
            await asyncio.sleep(self._notify(self._notices.ended()))

    def _notify(self, notice: Notice | None) -> float:
        return 0.0 if self._earcons is None else self._earcons.play(notice)

    def _end(self, cause: Cause, error: VibeAssistError | None = None) -> None:
        if not self._over.is_set():
            self._cause, self._error = cause, error
            self._over.set()
            self._connected_or_over.set()

    def _show_state(self) -> None:
        state = self._state.state(self._clock())
        if state is not self._shown:
            self._shown = state
            self._observer(StateChanged(state))

    # The wire

    def _on_live(self, event: live.LiveEvent) -> None:
        self._observer(event)
        now = self._clock()
        match event:
            case live.SetupComplete():
                self._on_connected()
            case live.Audio():
                self._on_reply_audio(event.pcm, now)
            case live.InputTranscription():
                self._turns.asked()
                self._caption(self._captions.user(event.text, self._turns.turn, now))
            case live.OutputTranscription():
                self._on_reply_transcript(event.text, now)
            case live.Interrupted():
                self._on_interrupted(now)
            case live.TurnComplete():
                self._on_turn_complete(now)
            case live.ToolCall():
                self._refuse_calls(event)
            case live.Reconnecting():
                self._on_reconnecting(event, now)
            case live.Closed():
                self._on_closed(event)
            case _:
                pass
        self._show_state()

    def _on_connected(self) -> None:
        self._state.connected()
        self._connected_or_over.set()
        self._notify(self._notices.back())

    def _on_reconnecting(self, event: live.Reconnecting, now: float) -> None:
        """What was received plays on; what was not, will not come."""
        self._state.disconnected()
        self._ledger.reconnecting()
        self._end_turn(self._turns.connection_lost(), now)
        self._notify(self._notices.lost(now, planned=event.planned, unanswered=event.unanswered))

    def _on_reply_audio(self, pcm: bytes, now: float) -> None:
        begins = not self._turns.open
        turn = self._turns.content(now)
        if turn is None:
            self._observer(LateAudio(len(pcm)))
            return
        if begins:
            self._make_way(turn)
        self._idle.content(now)
        if self._loud_at is not None:
            self._ledger.user_finished(self._loud_at)
            self._loud_at = None
        self._ledger.first_byte(turn, now, self._session.connection_age_s)
        self._sounding.add(turn)
        self._quiet.clear()
        self._line.play(pcm, turn)

    def _make_way(self, turn: int) -> None:
        """The answer to what was said over a reply is not played behind the rest of that reply.

        The server sends no ``interrupted`` for a turn that it had completed when the user spoke.
        """
        if self._spoken_over and any(earlier < turn for earlier in self._sounding):
            self._line.interrupt(turn - 1)
        self._spoken_over = False

    def _on_reply_transcript(self, text: str, now: float) -> None:
        turn = self._turns.transcript(now)
        if turn is None:
            return
        caption = self._captions.assistant(text, turn)
        if self._turns.open:
            self._idle.content(now)
            self._caption(caption)
        elif turn in self._sounding:
            self._caption(caption)
        else:  # it trails behind a turn that has been heard to its end
            self._caption(self._captions.assistant_finished(turn))

    def _on_interrupted(self, now: float) -> None:
        self._user_side_done()
        self._line.interrupt(self._turns.interrupted(now))
        self._idle.turn_over(now)

    def _on_turn_complete(self, now: float) -> None:
        turn = self._turns.complete()
        self._user_side_done()
        self._end_turn(turn, now)
        if turn not in self._sounding:
            self._state.nothing_to_say()

    def _end_turn(self, turn: int | None, now: float) -> None:
        """No more comes of this turn."""
        self._idle.turn_over(now)
        if turn is None:
            return
        self._line.end(turn)
        if turn not in self._sounding:
            self._caption(self._captions.assistant_finished(turn))

    def _on_closed(self, event: live.Closed) -> None:
        if isinstance(event.error, VibeAssistError):
            self._end("failed", event.error)
        else:
            self._end("closed")

    def _refuse_calls(self, event: live.ToolCall) -> None:
        """Answer calls of functions that nobody declared, so that the model does not wait."""
        responses = [
            FunctionResponse(call.id, call.name, {"error": f"There is no function {call.name}."})
            for call in event.calls
        ]
        answer = asyncio.ensure_future(self._session.send_function_responses(responses))
        self._answers.add(answer)  # the loop itself keeps no task alive
        answer.add_done_callback(self._answers.discard)
        answer.add_done_callback(lambda done: done.cancelled() or done.exception())

    def _user_side_done(self) -> None:
        self._caption(self._captions.user_finished(self._turns.turn))

    def _caption(self, caption: Caption | None) -> None:
        if caption is not None:
            self._observer(CaptionChanged(caption))

    # The sound

    def _on_sound_from_thread(self, event: sound.AudioEvent) -> None:
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._on_sound, event)

    def _on_sound(self, event: sound.AudioEvent) -> None:
        self._observer(event)
        match event:
            case sound.MicrophoneFrame():
                self._queue(event)
            case sound.SpeechStarted() if not self._manual:
                self._user_started()
            case sound.SpeechEnded() if not self._manual:
                self._user_finished(event.at)
            case sound.PlaybackStarted():
                self._on_audible(event)
            case sound.PlaybackHeld():
                self._spoken_over = True
                self._state.assistant_silent()
                silent_ms = self._ledger.silenced(event.turn, event.onset_at, event.at)
                self._observer(BargeIn(event.turn, silent_ms))
            case sound.PlaybackGap():
                self._ledger.underrun(event.turn)
            case sound.PlaybackResumed():
                self._state.assistant_audible()
            case sound.PlaybackFinished() | sound.PlaybackDropped():
                self._on_silent(event)
            case sound.InputEnded():
                self._idle.input_ended(event.at)
            case sound.DeviceFault():
                self._end("failed", event.error)
            case _:
                pass
        self._show_state()

    def _queue(self, frame: sound.MicrophoneFrame) -> None:
        if not self._open_microphone:
            return
        self._idle.voice(frame.rms_dbfs, frame.at)
        if frame.rms_dbfs > VOICE_DBFS:
            self._turns.asked()
            if not self._detects:
                self._on_loud(frame.at)
        if not self._uplink.put(frame):
            self._observer(FramesDropped(self._uplink.dropped))

    def _on_loud(self, at: float) -> None:
        """Without a detector, loudness is all that tells when the user speaks."""
        self._session.exchange.user_loud(at)
        self._loud_at = at
        self._state.user_finished(at)

    def _on_sent(self, frame: sound.MicrophoneFrame) -> None:
        self._ledger.frame_sent(frame.at, self._clock())
        self._observer(FrameSent(frame.index))

    def _user_started(self) -> None:
        self._state.user_started()
        self._ledger.user_started()
        self._session.exchange.user_started()

    def _user_finished(self, at: float) -> None:
        self._state.user_finished(at)
        self._ledger.user_finished(at)
        self._session.exchange.user_finished(at)

    def _on_audible(self, event: sound.PlaybackStarted) -> None:
        self._state.assistant_audible()
        self._idle.audible(True, event.at)
        latency = self._ledger.first_sample(event.turn, event.at)
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
        self._state.assistant_silent()
        self._idle.audible(False, event.at)
        over = self._ledger.turn_over(event.turn)
        if over is not None:
            self._observer(TurnOver(**asdict(over)))
        self._sounding.discard(event.turn)
        if not self._sounding:
            self._quiet.set()
        share = 1.0
        if isinstance(event, sound.PlaybackDropped):
            share = event.played_ms / event.received_ms if event.received_ms else 0.0
            if event.cause == "speech":
                self._turns.cut(event.turn, self._clock())
                self._line.forget(event.turn)
                self._idle.turn_over(event.at)
        self._user_side_done()
        self._caption(self._captions.assistant_finished(event.turn, share))
