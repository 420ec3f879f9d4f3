"""The conversation: joins one Live session and one sound engine, and tells its faces.

Everything here runs on the engine loop. The audio thread hands its events over with
``call_soon_threadsafe``; nothing here is between a first syllable and silence, that decision is
made in the audio thread itself (:mod:`vibeassist.audio.bargein`).
"""

import asyncio
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Protocol

from vibeassist.audio import events as sound
from vibeassist.conversation.earcons import Earcons, Notifiable
from vibeassist.conversation.events import Cause, Ended, FramesDropped, FrameSent
from vibeassist.conversation.floor import Floor, Observer
from vibeassist.conversation.notices import Notice, Notices
from vibeassist.conversation.replies import Player, ReplyLine
from vibeassist.conversation.silence import SilenceWatch
from vibeassist.conversation.talk_key import Step, TalkKey
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
        silence_s: end when nobody has spoken for so long; None for no limit.
        instant: listen before the connection stands; False waits for it (a recording can).
        detects: whether the sound engine has a local speech detector.
        earcons: whether the user hears of lost connections.
        key: opens and shuts the microphone; None: it is open, or with manual activity shut until
            ``talk_begin``.
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
        silence_s: float | None = None,
        instant: bool = True,
        detects: bool = True,
        earcons: bool = True,
        key: TalkKey | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._session = session
        self._observer = observer
        self._until_idle = until_idle
        self._duration_s = duration_s
        self._clock = clock
        self._instant = instant
        self._sound = make_sound(self._on_sound_from_thread)
        self._line = ReplyLine(self._sound)
        self._floor = Floor(
            self._line,
            session.exchange,
            observer,
            detects=detects,
            manual=session.config.voice_activity.manual,
            clock=clock,
        )
        self._earcons = Earcons(self._sound, observer) if earcons else None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._uplink = Uplink()
        self._silence = SilenceWatch(silence_s)
        self._manual = session.config.voice_activity.manual
        self._key = key or TalkKey(held=not self._manual, clock=clock)
        self._muted = False
        self._over = asyncio.Event()
        self._connected_or_over = asyncio.Event()
        self._cause: Cause = "asked"
        self._error: VibeAssistError | None = None
        self._notices = Notices(clock())
        self._starting: asyncio.Future[None] | None = None
        self._answers: set[asyncio.Future[None]] = set()

    async def run(self) -> Ended:
        """Hold the conversation until it ends; never raises for a fault that it can name.

        Returns:
            How it ended, which is also the last event that the observer gets.
        """
        self._loop = asyncio.get_running_loop()
        try:
            self._floor.show_state()
            async with self._session:
                await self._talk()
        except VibeAssistError as error:
            self._end("failed", error)
        finally:
            self._floor.state.ended()
            self._floor.show_state()
        ledger = self._floor.ledger
        ended = Ended(
            self._cause, self._error, ledger.summary(), ledger.reconnects, ledger.underruns
        )
        self._observer(ended)
        return ended

    def stop(self) -> None:
        """End the conversation; from the engine loop."""
        self._end("asked")
        self._floor.quiet.set()  # also for one that is ending, and lets the reply finish

    def cut_in(self) -> None:
        """Silence the reply that is being heard, as a spoken word would; from the engine loop.

        What the server still sends of it is late audio. The server is not told: there is no
        message for it, and the next word of the user's tells it.
        """
        self._floor.cut_in()

    async def send_text(self, text: str) -> None:
        """Send a typed text as the user's turn, as soon as there is a connection.

        Raises:
            ConnectionLost: the conversation is over, or never began.
        """
        await self._connected_or_over.wait()
        if self._over.is_set():
            raise ConnectionLost("The conversation is over.", hint="Start another one.")
        await self._session.send_text(text)
        self._floor.typed(text)

    def talk_begin(self) -> None:
        """Push to talk: the key goes down; from the engine loop.

        With manual activity the server is told that the user begins to speak.
        """
        self._key.press()

    def talk_end(self) -> None:
        """Push to talk: the key comes up; from the engine loop.

        With manual activity the server is told that the user has finished; else, that no more
        sound comes for now, so that it need not wait for silence to end the turn.
        """
        self._key.release()

    @property
    def muted(self) -> bool:
        """Whether the server gets silence in place of the microphone."""
        return self._muted

    @muted.setter
    def muted(self, muted: bool) -> None:
        self._muted = muted
        self._set_ears()

    async def _talk(self) -> None:
        """From the wish to talk to the end. Each task runs until the conversation is over."""
        tasks: list[asyncio.Task[object]] = [
            asyncio.create_task(self._open_sound(), name="conversation-sound"),
            asyncio.create_task(self._hear_wire(), name="conversation-wire"),
            asyncio.create_task(self._send_frames(), name="conversation-frames"),
            asyncio.create_task(self._watch(), name="conversation-watch"),
        ]
        try:
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
            await self._say_that_it_is_over()
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            if self._starting is not None:  # a device cannot be closed while it is being opened
                await asyncio.wait([self._starting])
            await asyncio.to_thread(self._sound.stop)

    async def _open_sound(self) -> None:
        """Opening a device can take long, and so can a connection: neither waits for the other."""
        if not self._instant:
            await self._connected_or_over.wait()
        if not self._over.is_set():
            self._key.on_press = self._set_ears
            self._set_ears()
            self._starting = asyncio.ensure_future(asyncio.to_thread(self._start_sound))
            await asyncio.shield(self._starting)
            self._floor.state.hearing()
            self._floor.show_state()
        await self._over.wait()

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
        """What depends on time alone, also while the last words are heard."""
        connected_at: float | None = None
        idle = self._floor.idle
        while True:
            await asyncio.sleep(TICK_S)
            now = self._clock()
            self._notify(self._notices.due(now))
            self._through_the_door(self._key.stalled())
            self._floor.tick(now)
            if self._silence.over(now, busy=self._floor.busy):
                self._end("silence")
            if connected_at is None and self._connected_or_over.is_set():
                connected_at = now
            if connected_at is None or len(self._uplink):
                idle.busy(now)
            limit_s = self._duration_s
            if connected_at is not None and limit_s is not None and now - connected_at >= limit_s:
                self._end("duration")
            if self._until_idle and idle.idle(now):
                self._end("idle" if idle.answered() else "unanswered")

    async def _say_that_it_is_over(self) -> None:
        """Let what has arrived be heard to its end; then nobody must be left waiting for more."""
        if isinstance(self._error, LiveError):
            with suppress(TimeoutError):
                async with asyncio.timeout(LAST_WORDS_S):
                    await self._floor.quiet.wait()
            self._floor.state.ended()
            self._floor.show_state()
            await asyncio.sleep(self._notify(self._notices.ended()))

    def _notify(self, notice: Notice | None) -> float:
        return 0.0 if self._earcons is None else self._earcons.play(notice)

    def _end(self, cause: Cause, error: VibeAssistError | None = None) -> None:
        if not self._over.is_set():
            self._cause, self._error = cause, error
            self._over.set()
            self._connected_or_over.set()

    # The wire

    def _on_live(self, event: live.LiveEvent) -> None:
        self._observer(event)
        match event:
            case live.SetupComplete() | live.Reconnected():
                # A gateway that mends its own connection says only that it has done so.
                self._on_connected()
            case live.ToolCall():
                self._refuse_calls(event)
            case live.Reconnecting():
                self._on_reconnecting(event)
            case live.Closed():
                self._on_closed(event)
            case _:
                self._floor.on_live(event, self._session.connection_age_s)
        self._floor.show_state()

    def _on_connected(self) -> None:
        self._floor.state.connected()
        self._connected_or_over.set()
        self._notify(self._notices.back())

    def _on_reconnecting(self, event: live.Reconnecting) -> None:
        now = self._clock()
        self._floor.connection_lost(now, planned=event.planned)
        self._notify(self._notices.lost(now, planned=event.planned, unanswered=event.unanswered))

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

    # The sound

    def _on_sound_from_thread(self, event: sound.AudioEvent) -> None:
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._on_sound, event)

    def _on_sound(self, event: sound.AudioEvent) -> None:
        self._observer(event)
        match event:
            case sound.MicrophoneFrame():
                self._through_the_door(self._key.pass_by(event.at), event)
            case sound.DeviceFault():
                self._end("failed", event.error)
            case sound.SpeechStarted() if not self._key.open:
                pass  # the room's, not the assistant's
            case _:
                self._floor.on_sound(event)
        self._floor.show_state()

    def _through_the_door(
        self, steps: list[Step], frame: sound.MicrophoneFrame | None = None
    ) -> None:
        for step in steps:
            if step is Step.FRAME:
                assert frame is not None  # noqa: S101 - only passing by gives this step
                self._queue(frame)
                continue
            self._set_ears()
            if step is Step.SHUT:
                self._uplink.mark(Mark.ACTIVITY_END if self._manual else Mark.STREAM_END)
            elif self._manual:
                self._uplink.mark(Mark.ACTIVITY_START)
            if self._manual:
                self._floor.user_speaks(self._key.open, self._clock())

    def _set_ears(self) -> None:
        """Behind a shut door nobody is listened to, so that a voice in the room cuts nothing off.

        The door is shut a little later than the key comes up, and open as soon as it goes down.
        """
        self._sound.muted = self._muted or not (self._key.held or self._key.open)

    def _queue(self, frame: sound.MicrophoneFrame) -> None:
        self._floor.heard(frame)
        if not self._uplink.put(frame):
            self._observer(FramesDropped(self._uplink.dropped))

    def _on_sent(self, frame: sound.MicrophoneFrame) -> None:
        self._floor.ledger.frame_sent(frame.at, self._clock())
        self._observer(FrameSent(frame.index))
