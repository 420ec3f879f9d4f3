"""One conversation at a time, on the engine's loop."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from types import SimpleNamespace
from typing import Any

import pytest

from vibeassist.audio.errors import DeviceBusy
from vibeassist.audio.events import MicrophoneFrame
from vibeassist.conversation.events import Ended, StateChanged
from vibeassist.conversation.state import State
from vibeassist.conversation.talk_key import TalkKey
from vibeassist.conversation.wish import Wish
from vibeassist.desktop.controller import Controller
from vibeassist.desktop.reports import (
    Begun,
    DoorMoved,
    Levels,
    MicrophoneOpened,
    MuteChanged,
    Offered,
    SleptThrough,
)
from vibeassist.errors import VibeAssistError
from vibeassist.settings import Settings


class FakeConversation:
    """Connects when it is let, runs until it is stopped."""

    def __init__(
        self, opening: "FakeOpening", observer: Callable[[Any], None], key: TalkKey
    ) -> None:
        self._opening, self.observer, self.key = opening, observer, key
        self.muted = False
        self._over = asyncio.Event()
        self.texts: list[str] = []
        self.cuts = 0

    async def run(self) -> Ended:
        self.observer(StateChanged(State.CONNECTING))
        await self._opening.connected.wait()
        if self._opening.defect is not None:
            raise self._opening.defect
        self.observer(StateChanged(self._opening.first_state))
        await self._over.wait()
        self.observer(StateChanged(State.ENDED))
        ended = Ended("asked")
        self.observer(ended)
        return ended

    def stop(self) -> None:
        self._over.set()

    def cut_in(self) -> None:
        self.cuts += 1

    async def send_text(self, text: str) -> None:
        self.texts.append(text)


class FakeSound:
    """A microphone that is open from the first moment."""

    def __init__(self, peek: Callable[[Any], None]) -> None:
        self.peek = peek
        self.muted = False
        self.stopped = False
        self.forgotten = 0

    def forget(self) -> None:
        self.forgotten += 1

    def stop(self) -> None:
        self.stopped = True


class FakeOpening:
    """Makes conversations that the test holds in its hand."""

    def __init__(self) -> None:
        self.connected = asyncio.Event()
        self.connected.set()
        self.closing = asyncio.Event()
        self.closing.set()
        self.first_state = State.LISTENING
        self.refuse: Exception | None = None
        self.defect: Exception | None = None
        self.made: list[FakeConversation] = []
        self.sounds: list[FakeSound] = []
        self.wishes: list[Wish] = []
        self.saved: Any = None
        self.open = 0

    def prepare_sound(self, settings: Settings) -> None:
        pass

    def earlier(self, wish: Wish, settings: Settings) -> Any:
        return self.saved

    def make_plan(self, wish: Wish, settings: Settings) -> Any:
        if self.refuse is not None:
            raise self.refuse
        self.wishes.append(wish)
        return SimpleNamespace(
            target=SimpleNamespace(mode="practice"),
            config=SimpleNamespace(model="m", voice="v"),
            sides=SimpleNamespace(notes=["a note"], reply_file=None),
        )

    def listen(self, plan: Any, peek: Callable[[Any], None]) -> FakeSound:
        self.sounds.append(FakeSound(peek))
        return self.sounds[-1]

    @asynccontextmanager
    async def conversation(
        self, plan: Any, observer: Callable[[Any], None], *, sound: Any, key: TalkKey, warm: Any
    ) -> AsyncIterator[FakeConversation]:
        self.open += 1
        made = FakeConversation(self, observer, key)
        self.made.append(made)
        try:
            yield made
        finally:
            await self.closing.wait()
            self.open -= 1


class Desk:
    """A controller, what it reported and what it opened."""

    def __init__(self) -> None:
        self.opening = FakeOpening()
        self.reports: list[Any] = []
        self.recorded: list[Any] = []
        self.controller = Controller(
            self.reports.append,
            Settings,
            Wish(),
            record=self.recorded.append,
            opening=lambda: self.opening,
        )

    async def until(self, condition: Callable[[], bool]) -> None:
        async with asyncio.timeout(5):
            while not condition():
                await asyncio.sleep(0)

    async def listening(self) -> FakeConversation:
        self.controller.start()
        await self.until(lambda: StateChanged(State.LISTENING) in self.reports)
        return self.opening.made[-1]

    def of(self, kind: type) -> list[Any]:
        return [report for report in self.reports if isinstance(report, kind)]


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    desk = Desk()
    yield desk
    desk.opening.connected.set()
    desk.opening.closing.set()
    await desk.controller.close()
    assert desk.opening.open == 0
    assert all(sound.stopped for sound in desk.opening.sounds)


async def test_a_conversation_begins_and_ends(desk: Desk):
    await desk.listening()
    desk.controller.stop()
    await desk.until(lambda: bool(desk.of(Ended)))
    assert not desk.controller.active
    assert desk.reports == [
        StateChanged(State.CONNECTING),
        Begun("practice", "m", "v", ["a note"]),
        StateChanged(State.CONNECTING),
        StateChanged(State.LISTENING),
        StateChanged(State.ENDED),
        Ended("asked"),
    ]


async def test_a_second_start_while_one_is_on_does_nothing(desk: Desk):
    await desk.listening()
    desk.controller.start()
    await asyncio.sleep(0)
    assert len(desk.opening.made) == 1


async def test_stopping_while_it_connects_does_not_wait_for_the_connection(desk: Desk):
    desk.opening.connected.clear()
    desk.controller.start()
    await desk.until(lambda: bool(desk.opening.made))
    desk.controller.stop()
    assert desk.of(Ended) == [Ended("asked")]
    await desk.until(lambda: desk.opening.open == 0)
    assert len(desk.of(Ended)) == 1


@pytest.mark.parametrize("first", [State.LISTENING, State.THINKING, State.SPEAKING])
async def test_whatever_comes_first_after_the_connection_stopping_is_in_order(
    desk: Desk, first: State
):
    """Who speaks while it connects is answered at once: the first state need not be listening."""
    desk.opening.first_state = first
    desk.controller.start()
    await desk.until(lambda: StateChanged(first) in desk.reports)
    desk.controller.stop()
    await desk.until(lambda: bool(desk.of(Ended)))
    assert desk.recorded[-2:] == [StateChanged(State.ENDED), Ended("asked")]


async def test_an_end_before_the_connection_is_recorded_as_the_last_event(desk: Desk):
    desk.opening.connected.clear()
    desk.controller.start()
    await desk.until(lambda: bool(desk.opening.made))
    desk.controller.stop()
    await desk.until(lambda: desk.opening.open == 0)
    assert desk.recorded[-1] == Ended("asked")


async def test_stopping_twice_while_it_connects_does_not_cut_off_the_putting_away(desk: Desk):
    desk.opening.connected.clear()
    desk.opening.closing.clear()
    desk.controller.start()
    await desk.until(lambda: bool(desk.opening.made))
    desk.controller.stop()
    await asyncio.sleep(0)
    desk.controller.stop()
    await asyncio.sleep(0)
    assert desk.opening.open == 1
    desk.opening.closing.set()
    await desk.until(lambda: desk.opening.open == 0)


async def test_a_start_while_the_last_one_is_put_away_comes_after_it(desk: Desk):
    first = await desk.listening()
    desk.opening.closing.clear()
    desk.controller.stop()
    await desk.until(lambda: bool(desk.of(Ended)))
    desk.controller.start()
    await asyncio.sleep(0)
    assert desk.opening.made == [first]
    desk.opening.closing.set()
    await desk.until(lambda: len(desk.opening.made) == 2)


async def test_a_start_that_was_taken_back_does_not_come(desk: Desk):
    await desk.listening()
    desk.opening.closing.clear()
    desk.controller.stop()
    await desk.until(lambda: bool(desk.of(Ended)))
    desk.controller.toggle()
    desk.controller.stop()
    desk.opening.closing.set()
    await desk.controller.close()
    await asyncio.sleep(0)
    assert len(desk.opening.made) == 1


async def test_toggle_starts_and_ends(desk: Desk):
    desk.controller.toggle()
    await desk.until(lambda: StateChanged(State.LISTENING) in desk.reports)
    desk.controller.toggle()
    await desk.until(lambda: bool(desk.of(Ended)))


async def test_what_cannot_begin_says_why(desk: Desk):
    desk.opening.refuse = DeviceBusy("Taken.", hint="Free it.")
    desk.controller.start()
    await desk.until(lambda: bool(desk.of(Ended)))
    (ended,) = desk.of(Ended)
    assert (ended.cause, str(ended.error)) == ("failed", "Taken. Free it.")
    assert not desk.controller.active


async def test_a_defect_ends_the_conversation_with_a_sentence_and_the_next_one_begins(desk: Desk):
    desk.opening.defect = ZeroDivisionError("oh")
    desk.controller.start()
    await desk.until(lambda: bool(desk.of(Ended)))
    (ended,) = desk.of(Ended)
    assert isinstance(ended.error, VibeAssistError)
    assert "ZeroDivisionError" in str(ended.error)
    desk.opening.defect = None
    await desk.listening()


async def test_muting_reaches_the_conversation_and_the_window(desk: Desk):
    conversation = await desk.listening()
    desk.controller.set_muted(True)
    assert conversation.muted
    desk.controller.set_muted(True)
    assert desk.of(MuteChanged) == [MuteChanged(True)]


async def test_a_new_conversation_is_heard_though_the_last_one_was_muted(desk: Desk):
    await desk.listening()
    desk.controller.set_muted(True)
    await desk.controller.close()
    desk.reports.clear()
    assert not (await desk.listening()).muted


async def test_holding_the_key_starts_a_conversation_and_opens_the_microphone(desk: Desk):
    desk.controller.set_push_to_talk(True)
    desk.controller.talk_begin()
    await desk.until(lambda: StateChanged(State.LISTENING) in desk.reports)
    key = desk.opening.made[0].key
    assert key.held
    desk.controller.talk_end()
    assert not key.held
    desk.controller.talk_begin()
    assert key.held
    assert desk.of(DoorMoved) == [DoorMoved(shut) for shut in (True, False, True, False)]


async def test_a_key_that_was_let_go_while_connecting_leaves_the_microphone_closed(desk: Desk):
    desk.opening.connected.clear()
    desk.controller.talk_begin()
    await desk.until(lambda: bool(desk.opening.made))
    desk.controller.talk_end()
    desk.opening.connected.set()
    await desk.until(lambda: StateChanged(State.LISTENING) in desk.reports)
    assert not desk.opening.made[0].key.held


async def test_holding_the_key_unmutes_and_its_release_closes_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
):
    conversation = await desk.listening()
    monkeypatch.setattr("vibeassist.desktop.door.FRESH_S", 0.0)
    desk.controller.set_muted(True)
    desk.controller.talk_begin()
    assert (conversation.muted, conversation.key.held) == (False, True)
    desk.controller.talk_end()
    assert not conversation.key.held
    desk.controller.set_muted(False)
    assert conversation.key.held


async def test_a_key_that_was_pressed_while_the_last_talk_is_put_away_counts(desk: Desk):
    await desk.listening()
    desk.opening.closing.clear()
    desk.controller.stop()
    await desk.until(lambda: bool(desk.of(Ended)))
    desk.controller.set_push_to_talk(True)
    desk.controller.talk_begin()
    key = desk.controller._door.key
    desk.controller.talk_end()
    desk.controller.talk_begin()
    desk.opening.closing.set()
    await desk.until(lambda: len(desk.opening.made) == 2)
    assert desk.opening.made[1].key is key
    assert key.held


async def test_every_beginning_and_end_is_told_once(desk: Desk):
    told: list[bool] = []
    desk.controller.on_active = told.append
    await desk.listening()
    desk.controller.start()
    desk.controller.stop()
    desk.controller.stop()
    await desk.until(lambda: bool(desk.of(Ended)))
    assert told == [True, False]
    desk.opening.connected.clear()
    desk.controller.start()
    await desk.until(lambda: len(desk.opening.made) == 2)
    desk.controller.stop()
    assert told == [True, False, True, False]


async def test_the_microphone_is_open_before_the_connection_stands_and_that_is_shown(desk: Desk):
    desk.opening.connected.clear()
    desk.controller.start()
    await desk.until(lambda: bool(desk.opening.made))
    frame = MicrophoneFrame(0, b"", 0.0, -20.0, -10.0)
    desk.opening.sounds[0].peek(frame)
    desk.opening.sounds[0].peek(frame)
    await desk.until(lambda: bool(desk.of(Levels)))
    assert desk.of(MicrophoneOpened) == [MicrophoneOpened()]
    assert desk.of(Levels) == [Levels(-20.0, -120.0)]
    desk.controller.stop()
    await desk.until(lambda: desk.opening.sounds[0].stopped)


async def test_with_push_to_talk_a_conversation_begins_with_a_closed_microphone(desk: Desk):
    told: list[bool] = []
    desk.controller.on_push_to_talk = told.append
    desk.controller.set_push_to_talk(True)
    key = (await desk.listening()).key
    assert not key.held
    desk.controller.set_push_to_talk(False)
    assert key.held
    assert told == [True, False]


async def test_what_can_be_gone_on_with_is_offered_and_gone_on_with(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("vibeassist.desktop.controller.HEAVY", ())
    desk.opening.saved = SimpleNamespace(expires_in_s=600.0)
    await desk.controller.warm_up()
    assert desk.of(Offered) == [Offered(600.0, at_start=True)]
    desk.controller.go_on()
    await desk.until(lambda: StateChanged(State.LISTENING) in desk.reports)
    assert [wish.go_on for wish in desk.opening.wishes] == [True]
    desk.opening.saved = None
    desk.controller.stop()
    await desk.until(lambda: desk.of(Offered)[-1] == Offered(None))
    desk.reports.clear()
    await desk.listening()
    assert desk.opening.wishes[-1].go_on is False


async def test_sleep_ends_the_conversation_and_waking_up_says_so(desk: Desk):
    await desk.listening()
    await desk.controller.fall_asleep()
    assert desk.of(Ended) == [Ended("asked")]
    assert desk.opening.open == 0
    assert desk.opening.sounds[0].stopped
    assert desk.of(SleptThrough) == []
    desk.controller.wake_up()
    assert desk.of(SleptThrough) == [SleptThrough()]
    await desk.controller.fall_asleep()
    desk.controller.wake_up()
    assert len(desk.of(SleptThrough)) == 1


async def test_a_text_starts_a_conversation_and_is_sent_when_it_stands(desk: Desk):
    desk.opening.connected.clear()
    desk.controller.send_text("hello")
    desk.controller.send_text("again")
    await desk.until(lambda: bool(desk.opening.made))
    assert desk.opening.made[0].texts == []
    desk.opening.connected.set()
    await desk.until(lambda: desk.opening.made[0].texts == ["hello", "again"])
    desk.controller.send_text("now")
    await desk.until(lambda: desk.opening.made[0].texts[-1] == "now")


async def test_a_text_for_a_conversation_that_was_stopped_is_not_kept_for_the_next(desk: Desk):
    desk.opening.connected.clear()
    desk.controller.send_text("hello")
    await desk.until(lambda: bool(desk.opening.made))
    desk.controller.stop()
    desk.opening.connected.set()
    await desk.controller.close()
    desk.reports.clear()
    assert (await desk.listening()).texts == []


async def test_cutting_in_reaches_a_conversation_that_is_on_and_no_other(desk: Desk):
    desk.controller.cut_in()
    conversation = await desk.listening()
    desk.controller.cut_in()
    assert conversation.cuts == 1


async def test_frames_are_recorded_and_cross_only_as_levels(desk: Desk):
    conversation = await desk.listening()
    frame = MicrophoneFrame(0, b"", 0.0, -20.0, -10.0)
    conversation.observer(frame)
    assert desk.recorded[-1] is frame
    assert desk.reports[-1] == Levels(-20.0, -120.0)


async def test_closing_waits_until_everything_is_put_away(desk: Desk):
    await desk.listening()
    desk.opening.closing.clear()
    closing = asyncio.create_task(desk.controller.close())
    await desk.until(lambda: bool(desk.of(Ended)))
    assert not closing.done()
    desk.opening.closing.set()
    await closing
    assert desk.opening.open == 0
