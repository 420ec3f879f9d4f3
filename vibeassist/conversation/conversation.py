"""The conversation: joins one Live session and one sound engine, and tells its faces.

Everything here runs on the engine loop. The audio thread hands its events over with
``call_soon_threadsafe``; nothing here is between a first syllable and silence, that decision is
made in the audio thread itself (:mod:`vibeassist.audio.bargein`).
"""

import asyncio
import time
from collections import deque
from collections.abc import Callable
from typing import Literal, Protocol

from vibeassist.audio import events as sound
from vibeassist.conversation.captions import Caption, Captions
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
    TurnTimed,
)
from vibeassist.conversation.idle import IdleWatch
from vibeassist.conversation.latency import LatencyLedger
from vibeassist.conversation.state import State, TurnState
from vibeassist.conversation.turns import TurnTracker
from vibeassist.errors import VibeAssistError
from vibeassist.live import events as live
from vibeassist.live.config import FunctionResponse
from vibeassist.live.errors import ConnectionLost
from vibeassist.live.session import LiveSession

FRAME_QUEUE = 300
"""Microphone frames (100 ms each) that wait for a slow connection: half a minute. Beyond that the
oldest are dropped and counted, because a server that hears the user half a minute late is no
conversation."""

TICK_S = 0.1
"""How often states that depend on time alone are looked at."""

Cause = Literal["asked", "idle", "duration", "closed", "failed"]
Observer = Callable[[ConversationEvent], None]


class Sound(Protocol):
    """What the conversation needs of :class:`vibeassist.audio.engine.AudioEngine`."""

    muted: bool

    def start(self) -> None:
        """Open the devices and begin; may take long, and is called on a thread of its own."""

    def stop(self) -> None:
        """Fall silent and release the devices."""

    def play(self, pcm: bytes, turn: int) -> bool:
        """Add 24 kHz samples to a turn; False where they were not taken."""

    def end_turn(self, turn: int) -> None:
        """No more comes of this turn."""

    def interrupt(self, turn: int) -> None:
        """Nothing more of this turn, and of those before it, may be heard."""


class Conversation:
    """One conversation, from connecting to its end. Use once.

    Args:
        session: the Live session, not yet connected.
        make_sound: builds the sound engine around the sink that it is given; the sink may be
            called from any thread.
        observer: called on the engine loop with every event, in order; must return at once.
        until_idle: end when a file microphone has run out and the reply has been heard.
        duration_s: end after this long; None for no limit.
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
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._session = session
        self._observer = observer
        self._until_idle = until_idle
        self._duration_s = duration_s
        self._clock = clock
        self._sound = make_sound(self._on_sound_from_thread)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._frames: deque[sound.MicrophoneFrame] = deque()
        self._frames_waiting = asyncio.Event()
        self._frames_dropped = 0
        self._over = asyncio.Event()
        self._connected_or_over = asyncio.Event()
        self._cause: Cause = "asked"
        self._error: VibeAssistError | None = None
        self._turns = TurnTracker()
        self._state = TurnState()
        self._shown: State | None = None
        self._captions = Captions()
        self._ledger = LatencyLedger()
        self._idle = IdleWatch()
        self._sounding: set[int] = set()

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
        ended = Ended(self._cause, self._error, self._ledger.summary())
        self._observer(ended)
        return ended

    def stop(self) -> None:
        """End the conversation; from the engine loop."""
        self._end("asked")

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
            ConnectionLost: the connection is gone, or never came.
        """
        await self._connected_or_over.wait()
        if self._over.is_set():
            raise ConnectionLost("The conversation is over.", hint="Start another one.")
        await self._session.send_text(text)
        now = self._clock()
        self._observer(TextSent(text))
        self._state.user_asked(now)
        self._ledger.user_finished(now)
        self._show_state()

    @property
    def muted(self) -> bool:
        """Whether the server gets silence in place of the microphone."""
        return self._sound.muted

    @muted.setter
    def muted(self, muted: bool) -> None:
        self._sound.muted = muted

    async def _talk(self) -> None:
        """The time between setup and the end: three tasks and the wait for the end."""
        self._state.connected()
        self._connected_or_over.set()
        self._show_state()
        # Opening a device can take long; the wire must be read meanwhile.
        tasks: list[asyncio.Task[object]] = [
            asyncio.create_task(self._hear_wire(), name="conversation-wire")
        ]
        try:
            await asyncio.to_thread(self._sound.start)
            tasks.append(asyncio.create_task(self._send_frames(), name="conversation-frames"))
            tasks.append(asyncio.create_task(self._watch(), name="conversation-watch"))
            over = asyncio.create_task(self._over.wait(), name="conversation-over")
            tasks.append(over)
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            for task in done - {over}:
                task.result()
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await asyncio.to_thread(self._sound.stop)

    async def _hear_wire(self) -> None:
        async for event in self._session.events():
            self._on_live(event)

    async def _send_frames(self) -> None:
        while True:
            await self._frames_waiting.wait()
            while self._frames:
                frame = self._frames.popleft()
                try:
                    await self._session.send_audio(frame.pcm)
                except ConnectionLost:
                    # The wire's Closed event, which follows, says why and ends the conversation.
                    await self._over.wait()
                    return
                self._observer(FrameSent(frame.index))
            self._frames_waiting.clear()

    async def _watch(self) -> None:
        started = self._clock()
        while True:
            await asyncio.sleep(TICK_S)
            now = self._clock()
            self._show_state()
            if self._duration_s is not None and now - started >= self._duration_s:
                self._end("duration")
            if self._until_idle and self._idle.idle(now):
                self._end("idle")

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
            case live.Audio():
                self._on_reply_audio(event.pcm, now)
            case live.InputTranscription():
                self._caption(self._captions.user(event.text, self._turns.turn))
            case live.OutputTranscription():
                self._on_reply_transcript(event.text, now)
            case live.Interrupted():
                self._on_interrupted(now)
            case live.TurnComplete():
                self._on_turn_complete(now)
            case live.ToolCall():
                self._refuse_calls(event)
            case live.Reconnecting():
                self._state.disconnected()
            case live.Reconnected():
                self._state.connected()
            case live.Closed():
                self._on_closed(event)
            case _:
                pass
        self._show_state()

    def _on_reply_audio(self, pcm: bytes, now: float) -> None:
        turn = self._turns.content(now)
        if turn is None:
            self._observer(LateAudio(len(pcm)))
            return
        self._user_side_done()
        self._idle.content(now)
        self._ledger.first_byte(turn, now)
        self._sounding.add(turn)
        self._sound.play(pcm, turn)

    def _on_reply_transcript(self, text: str, now: float) -> None:
        turn = self._turns.content(now)
        if turn is not None:
            self._user_side_done()
            self._idle.content(now)
            self._caption(self._captions.assistant(text, turn))

    def _on_interrupted(self, now: float) -> None:
        self._sound.interrupt(self._turns.interrupted(now))
        self._idle.turn_over(now)

    def _on_turn_complete(self, now: float) -> None:
        turn = self._turns.complete()
        self._idle.turn_over(now)
        self._user_side_done()
        if turn is not None:
            self._sound.end_turn(turn)
        if turn not in self._sounding:
            self._state.nothing_to_say()
        if turn is not None and turn not in self._sounding:
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
        task = asyncio.ensure_future(self._session.send_function_responses(responses))
        task.add_done_callback(lambda done: done.cancelled() or done.exception())

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
            case sound.SpeechStarted():
                self._state.user_started()
                self._ledger.user_started()
            case sound.SpeechEnded():
                self._state.user_finished(event.at)
                self._ledger.user_finished(event.at)
            case sound.PlaybackStarted():
                self._on_audible(event)
            case sound.PlaybackHeld():
                self._state.assistant_silent()
                silent_ms = self._ledger.silenced(event.onset_at, event.at)
                self._observer(BargeIn(event.turn, silent_ms))
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
        self._idle.voice(frame.rms_dbfs, frame.at)
        if len(self._frames) >= FRAME_QUEUE:
            self._frames.popleft()
            self._frames_dropped += 1
            self._observer(FramesDropped(self._frames_dropped))
        self._frames.append(frame)
        self._frames_waiting.set()

    def _on_audible(self, event: sound.PlaybackStarted) -> None:
        self._state.assistant_audible()
        self._idle.audible(True, event.at)
        latency = self._ledger.first_sample(event.turn, event.at)
        if latency is not None:
            self._observer(
                TurnTimed(event.turn, latency.first_byte_ms, latency.buffering_ms, latency.total_ms)
            )

    def _on_silent(self, event: sound.PlaybackFinished | sound.PlaybackDropped) -> None:
        self._state.assistant_silent()
        self._idle.audible(False, event.at)
        self._ledger.turn_over(event.turn)
        self._sounding.discard(event.turn)
        share = 1.0
        if isinstance(event, sound.PlaybackDropped):
            share = event.played_ms / event.received_ms if event.received_ms else 0.0
            if event.cause == "speech":
                self._turns.cut(event.turn, self._clock())
                self._idle.turn_over(event.at)
        self._caption(self._captions.assistant_finished(event.turn, share))
