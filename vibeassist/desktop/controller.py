"""Starts and stops conversations on the engine loop, one at a time. No Qt."""

import asyncio
import importlib
import logging
import time
from collections.abc import Callable, Coroutine
from contextlib import AbstractAsyncContextManager, suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from vibeassist.conversation.events import ConversationEvent, Ended, StateChanged
from vibeassist.conversation.state import State
from vibeassist.conversation.talk_key import TalkKey
from vibeassist.conversation.wish import Wish
from vibeassist.desktop.door import Door
from vibeassist.desktop.reports import (
    Begun,
    LevelThrottle,
    MicrophoneOpened,
    MuteChanged,
    Offered,
    Report,
    SleptThrough,
    is_shown,
)
from vibeassist.desktop.warmth import SoundOpening, Warmth
from vibeassist.errors import VibeAssistError

if TYPE_CHECKING:
    from vibeassist.audio.events import AudioEvent
    from vibeassist.conversation.conversation import Conversation
    from vibeassist.conversation.early import EarlySound
    from vibeassist.conversation.floor import Observer
    from vibeassist.conversation.opening import Plan
    from vibeassist.conversation.warm import WarmStart
    from vibeassist.live.handles import Saved
    from vibeassist.settings import Settings

log = logging.getLogger(__name__)

STOP_LIMIT_S = 5.0
"""How long a conversation may take to end in order: the close of the connection and the practice
server have limits of 2 to 3 s of their own."""

HEAVY = ("vibeassist.conversation.opening", "vibeassist.live.direct", "google.genai")
"""What a conversation imports, some two seconds on a slow disk: read ahead while nobody waits."""


class Opening(SoundOpening, Protocol):
    """How a conversation comes about: :mod:`vibeassist.conversation.opening`."""

    def earlier(self, wish: Wish, settings: "Settings") -> "Saved | None":
        """What could be gone on with now; may block."""

    def conversation(
        self,
        plan: "Plan",
        observer: "Observer",
        *,
        sound: "EarlySound",
        key: TalkKey,
        warm: "WarmStart",
    ) -> "AbstractAsyncContextManager[Conversation]":
        """A conversation that can be run within the block."""


def real_opening() -> Opening:
    """The opening that talks with the world; imported when it is first needed."""
    from vibeassist.conversation import opening

    return opening


class Controller:
    """Holds at most one conversation. Every method is called on the engine loop.

    Args:
        report: takes what the window should know; called on the engine loop.
        settings: the settings at this moment; each conversation asks once.
        wish: what was asked for on the command line.
        record: is told every event of every conversation (an events file); None: nobody.
        opening: makes plans and conversations.
    """

    def __init__(
        self,
        report: Callable[[Report], None],
        settings: "Callable[[], Settings]",
        wish: Wish,
        *,
        record: Callable[[ConversationEvent], None] | None = None,
        opening: Callable[[], Opening] = real_opening,
    ) -> None:
        self._report = report
        self._settings = settings
        self._wish = wish
        self._record = record
        self._opening = opening
        self._warmth: Warmth | None = None
        self._task: asyncio.Task[None] | None = None
        self._conversation: Conversation | None = None
        self._connected = False
        self._ended = False
        self._heard = False
        self._go_on = False
        self._sound: EarlySound | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._again = False
        self._rests = False
        self._slept = False
        self._muted = False
        self._begun_at = 0.0
        self._door = Door(report)
        self.on_active: Callable[[bool], None] = lambda _: None
        """Told on the loop, once for each change, whether a conversation is on."""
        self.on_push_to_talk: Callable[[bool], None] = lambda _: None
        """Told on the loop whether a conversation begins with a closed microphone."""
        self._texts: list[str] = []
        self._tasks: set[asyncio.Task[None]] = set()
        self._levels = LevelThrottle()

    @property
    def active(self) -> bool:
        """Whether a conversation is on or being opened."""
        return self._task is not None and not self._ended

    async def warm_up(self) -> None:
        """Import what a conversation needs, on a thread, so that the first one starts sooner.

        Then make ready what the user wants ready, and see what could be gone on with.
        """
        for name in HEAVY:
            with suppress(ImportError):  # whoever needs it meets the error, and can say it
                await asyncio.to_thread(importlib.import_module, name)
        await self._keep_ready(at_start=True)

    async def follow(self, settings: "Settings") -> None:
        """The settings have changed."""
        if self._warmth is not None and not self.active and not self._rests:
            await self._warmth.follow(settings)

    def start(self, *, go_on: bool = False) -> None:
        """Start a conversation; nothing happens where one is on.

        Args:
            go_on: take up the last one where it stopped.
        """
        if self.active or self._again:
            return
        self._go_on = go_on
        self._rests = False
        self._door.new_conversation()
        self._mute(False)
        if self._task is None:
            self._begin()
        else:
            self._again = True  # the last one is still putting its things away

    def go_on(self) -> None:
        """Take up the last conversation where it stopped; nothing happens where one is on."""
        self.start(go_on=True)

    def stop(self) -> None:
        """End the conversation in order; from any state, as often as one likes."""
        self._again = False
        self._texts.clear()
        if not self.active or self._task is None:
            return
        if self._conversation is not None and self._connected:
            self._conversation.stop()
        else:
            # Not connected yet: whoever waits waits in vain. Cancelling stops the sound.
            self._finish(Ended("asked"))
            self._task.cancel()

    async def close(self) -> None:
        """End the conversation and wait until microphone and connection are released."""
        self._rests = True
        self.stop()
        if self._task is not None:
            _, late = await asyncio.wait({self._task}, timeout=STOP_LIMIT_S)
            for task in late:
                log.error("The conversation did not end in order; it is cut")
                task.cancel()
                await asyncio.gather(task, return_exceptions=True)
        if self._warmth is not None:
            await self._warmth.cool()

    async def fall_asleep(self) -> None:
        """The machine goes to sleep: nobody expects a conversation to go on after it."""
        self._slept = self.active
        await self.close()

    def wake_up(self) -> None:
        """The machine is awake again."""
        if self._slept:
            self._report(SleptThrough())
        self._slept = self._rests = False
        self._do(self._keep_ready())

    def toggle(self) -> None:
        """Start, or end what is on."""
        if self.active:
            self.stop()
        else:
            self.start()

    def talk_begin(self) -> None:
        """Push to talk: the key went down. Opens the microphone, and a conversation if need be."""
        self.start()
        self._door.key_down(self._muted)
        self._mute(False)

    def talk_end(self) -> None:
        """Push to talk: the key came up. The server is told, and need not wait for silence.

        A conversation that was on with an open microphone before the key was held stays so.
        """
        self._door.key_up()

    def set_muted(self, muted: bool) -> None:
        """Close the microphone to the server, or open it, also where it waits for the key."""
        if not muted:
            self._door.open()
        self._mute(muted)

    def set_push_to_talk(self, on: bool) -> None:
        """Whether the microphone is open only while the key is held."""
        self._door.set_push_to_talk(on)
        self.on_push_to_talk(on)

    def cut_in(self) -> None:
        """Silence the reply that is being heard."""
        if self._conversation is not None and self._connected and self.active:
            self._conversation.cut_in()

    def send_text(self, text: str) -> None:
        """Send a typed text; where no conversation is on, one is started for it."""
        if self._conversation is not None and self._connected and self.active:
            self._send(self._conversation, text)
            return
        self.start()
        self._texts.append(text)

    # One conversation

    def _begin(self) -> None:
        self._connected = self._ended = self._heard = False
        self._loop = asyncio.get_running_loop()
        self._begun_at = time.monotonic()
        self._task = asyncio.create_task(self._hold(), name="desktop-conversation")
        self.on_active(True)

    async def _hold(self) -> None:
        """From the plan to the last thing put away; then the next one, if it was asked for."""
        try:
            ended = await self._converse()
        except asyncio.CancelledError:
            ended = Ended("asked")
        except VibeAssistError as error:
            ended = Ended("failed", error)
        except Exception as defect:
            log.exception("The conversation has met a defect")
            ended = Ended("failed", defect_error(defect))
        if not self._ended:
            self._finish(ended)
        self._task = None
        if self._again:
            self._again = False
            self._begin()
        elif not self._rests:
            self._do(self._keep_ready())

    async def _converse(self) -> Ended:
        self._report(StateChanged(State.CONNECTING))
        opening = await asyncio.to_thread(self._opening)
        wish = replace(self._wish, go_on=self._go_on or self._wish.go_on)
        plan = await asyncio.to_thread(opening.make_plan, wish, self._settings())
        warmth = self._ready_things(opening)
        plan, sound = await warmth.listen(plan, self._peek_from_thread, self._begun_at)
        self._sound = sound
        sound.muted = self._muted
        self._report(_begun(plan))
        try:
            async with opening.conversation(
                plan, self._observe, sound=sound, key=self._door.key, warm=warmth.connection
            ) as conversation:
                self._conversation = conversation
                conversation.muted = self._muted
                return await conversation.run()
        finally:
            self._sound = self._conversation = None
            # Also where there was no connection, so that nobody else stopped it.
            await asyncio.to_thread(sound.stop)

    def _ready_things(self, opening: Opening) -> Warmth:
        if self._warmth is None:
            self._warmth = Warmth(opening, self._wish, self._report)
        return self._warmth

    async def _keep_ready(self, *, at_start: bool = False) -> None:
        """Between two conversations."""
        opening = await asyncio.to_thread(self._opening)
        if self.active or self._rests:
            return
        settings = self._settings()
        warmth = self._ready_things(opening)
        warmth.resume()
        await warmth.prepare(settings)
        saved = None
        with suppress(VibeAssistError):  # whoever wants to talk meets it, and is told
            saved = await asyncio.to_thread(opening.earlier, self._wish, settings)
        self._report(Offered(saved.expires_in_s if saved is not None else None, at_start))

    def _peek_from_thread(self, event: "AudioEvent") -> None:
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._peek, event)

    def _peek(self, event: "AudioEvent") -> None:
        """The microphone is open, but nobody is connected yet: show that one may speak."""
        if self._connected or self._ended:
            return
        if not self._heard:
            self._heard = True
            self._report(MicrophoneOpened())
        levels = self._levels.push(event, time.monotonic())
        if levels is not None:
            self._report(levels)

    def _observe(self, event: ConversationEvent) -> None:
        if self._ended:
            return
        if isinstance(event, Ended):
            self._finish(event)
            return
        if self._record is not None:
            self._record(event)
        if isinstance(event, StateChanged) and event.state not in (State.CONNECTING, State.ENDED):
            self._on_connected()
        levels = self._levels.push(event, time.monotonic())
        if levels is not None:
            self._report(levels)
        elif is_shown(event):
            self._report(event)  # type: ignore[arg-type]  # is_shown says what it is

    def _on_connected(self) -> None:
        self._connected = True
        texts, self._texts = self._texts, []
        for text in texts:
            if self._conversation is not None:
                self._send(self._conversation, text)

    def _finish(self, ended: Ended) -> None:
        """Nothing is heard any more; what is left to close is no business of the user's."""
        self._ended = True
        self._door.conversation_over()
        self._texts.clear()
        if self._record is not None:
            self._record(ended)
        self._report(ended)
        self.on_active(False)

    def _send(self, conversation: "Conversation", text: str) -> None:
        async def send() -> None:
            with suppress(VibeAssistError):  # the conversation itself says why it ended
                await conversation.send_text(text)

        self._do(send())

    def _do(self, coroutine: Coroutine[None, None, None]) -> None:
        """Have it done beside everything else; a defect in it reaches the loop's handler."""
        task = asyncio.create_task(coroutine)
        self._tasks.add(task)  # the loop itself keeps no task alive
        task.add_done_callback(self._tasks.discard)

    def _mute(self, muted: bool) -> None:
        if muted == self._muted:
            return
        self._muted = muted
        # A conversation has the last word on its sound, which also a key may close.
        for ears in (self._sound, self._conversation):
            if ears is not None:
                ears.muted = muted
        self._report(MuteChanged(muted))


def _begun(plan: "Plan") -> Begun:
    return Begun(
        plan.target.mode,
        plan.config.model,
        plan.config.voice,
        list(plan.sides.notes),
        plan.sides.reply_file,
    )


def defect_error(defect: BaseException) -> VibeAssistError:
    """A defect of this program as a sentence for the person in front of it."""
    return VibeAssistError(
        f"vibeassist has met a defect of its own ({type(defect).__name__}: {defect}).",
        hint="What is open goes on; if it happens again, please report it.",
    )
