"""What is kept ready between conversations."""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from vibeassist.audio.errors import DeviceBusy
from vibeassist.audio.events import AudioEvent, DeviceChanged, DeviceFault, MicrophoneFrame
from vibeassist.conversation.wish import Wish
from vibeassist.desktop.reports import Warmed
from vibeassist.desktop.warmth import Warmth
from vibeassist.settings import Audio, Connection, Desktop, Settings

FRAME = MicrophoneFrame(0, b"", 0.0, -20.0, -10.0)
OPENED = DeviceChanged(0.0, "input", "A microphone", "")
WARM = Settings(desktop=Desktop(warm_microphone=True))


class Sound:
    """An open microphone."""

    def __init__(self, peek: Callable[[AudioEvent], None]) -> None:
        self.peek = peek
        self.stopped = self.awake = False

    def wake(self, since: float) -> None:
        self.awake, self.since = True, since

    def stop(self) -> None:
        self.stopped = True


class Opening:
    """Opens microphones that the test holds in its hand."""

    def __init__(self) -> None:
        self.sounds: list[Sound] = []
        self.prepared = 0
        self.recording: Path | None = None
        self.refuse: Exception | None = None

    def prepare_sound(self, settings: Settings) -> None:
        self.prepared += 1

    def make_plan(self, wish: Wish, settings: Settings) -> Any:
        if self.refuse is not None:
            raise self.refuse
        return Plan(SimpleNamespace(microphone=SimpleNamespace(path=self.recording)))

    def listen(self, plan: Any, peek: Callable[[AudioEvent], None], *, doze: bool = False) -> Any:
        self.sounds.append(Sound(peek))
        self.sounds[-1].awake = not doze
        return self.sounds[-1]


@dataclass
class Plan:
    """A plan, as far as it matters here."""

    sides: Any
    number: int = field(default=0)


class Room:
    """A warmth, what it opened and what it told."""

    def __init__(self) -> None:
        self.opening = Opening()
        self.told: list[Any] = []
        self.warmth = Warmth(self.opening, Wish(), self.told.append)
        self.connections: list[Settings | None] = []
        self.warmth.connection = self  # type: ignore[assignment]

    async def prepare(self, wish: Wish, settings: Settings) -> None:
        self.connections.append(settings)

    async def cool(self) -> None:
        self.connections.append(None)

    async def hears(self, sound: Sound, event: AudioEvent = OPENED) -> None:
        await asyncio.to_thread(sound.peek, event)
        await asyncio.sleep(0)

    async def warm(self) -> Sound:
        await self.warmth.prepare(WARM)
        await self.hears(self.opening.sounds[-1])
        return self.opening.sounds[-1]


@pytest.fixture
async def room() -> AsyncIterator[Room]:
    room = Room()
    yield room
    await room.warmth.cool()


async def test_the_microphone_stays_closed_unless_it_is_wanted_open(room: Room):
    await room.warmth.prepare(Settings())
    assert room.opening.sounds == []
    assert room.told == []
    assert room.connections == [Settings()]
    assert room.opening.prepared == 1


async def test_it_is_said_to_be_open_from_then_on_until_it_is_closed(room: Room):
    await room.warmth.prepare(WARM)
    (sound,) = room.opening.sounds
    assert room.told == []
    assert not sound.awake
    await room.hears(sound)
    assert room.told == [Warmed(True)]
    await room.warmth.cool()
    assert sound.stopped
    assert room.told == [Warmed(True), Warmed(False)]
    await room.hears(sound)
    assert room.told == [Warmed(True), Warmed(False)]
    assert room.connections[-1] is None


async def test_a_conversation_gets_the_open_microphone_and_nothing_from_before(room: Room):
    sound = await room.warm()
    heard: list[AudioEvent] = []
    plan = Plan(object(), number=7)
    made, given = await room.warmth.listen(plan, heard.append, 7.0)  # type: ignore[arg-type]
    assert given is sound  # type: ignore[comparison-overlap]
    assert (sound.awake, sound.since) == (True, 7.0)
    assert made.sides.microphone.path is None
    assert made.number == 7  # type: ignore[attr-defined]
    assert room.told == [Warmed(True), Warmed(False)]
    await room.hears(sound, FRAME)
    assert heard == [FRAME]
    await room.warmth.cool()
    assert not sound.stopped


async def test_one_that_is_only_being_opened_is_good_enough(room: Room):
    await room.warmth.prepare(WARM)
    (sound,) = room.opening.sounds
    _, given = await room.warmth.listen(Plan(object()), lambda _: None, 7.0)  # type: ignore[arg-type]
    assert given is sound  # type: ignore[comparison-overlap]
    assert room.told == []


async def test_without_an_open_one_a_conversation_opens_its_own(room: Room):
    await room.warmth.prepare(Settings())
    plan = Plan(object())
    made, given = await room.warmth.listen(plan, lambda _: None, 7.0)  # type: ignore[arg-type]
    assert made is plan  # type: ignore[comparison-overlap]
    assert [given] == room.opening.sounds
    assert None not in room.connections  # what is connected is for this conversation


async def test_a_microphone_that_was_lost_is_not_given_to_a_conversation(room: Room):
    sound = await room.warm()
    await room.hears(sound, DeviceFault(0.0, DeviceBusy("Gone.")))
    assert room.told[-1] == Warmed(False)
    _, given = await room.warmth.listen(Plan(object()), lambda _: None, 7.0)  # type: ignore[arg-type]
    assert given is not sound  # type: ignore[comparison-overlap]
    assert sound.stopped


async def test_a_microphone_that_was_lost_and_came_back_is_open_again(room: Room):
    sound = await room.warm()
    await room.hears(sound, DeviceChanged(0.0, "input", None, "It is gone."))
    assert room.told[-1] == Warmed(False)
    await room.hears(sound, DeviceChanged(0.0, "output", None, "That one, too."))
    await room.hears(sound)
    assert room.told[-1] == Warmed(True)
    _, given = await room.warmth.listen(Plan(object()), lambda _: None, 7.0)  # type: ignore[arg-type]
    assert given is sound  # type: ignore[comparison-overlap]


async def test_other_settings_open_it_anew_and_those_that_do_not_matter_leave_it(room: Room):
    sound = await room.warm()
    await room.warmth.follow(WARM.model_copy(update={"connection": Connection(warm=True)}))
    assert sound.stopped
    again = room.opening.sounds[-1]
    assert again is not sound
    quiet = Desktop(warm_microphone=True, pill=False)
    same = Settings(connection=Connection(warm=True), desktop=quiet)
    await room.warmth.follow(same)
    assert room.opening.sounds[-1] is again
    await room.warmth.follow(same.model_copy(update={"audio": Audio(microphone="Other")}))
    assert again.stopped


async def test_nothing_is_opened_in_a_conversation_or_in_rest_until_it_is_over(room: Room):
    sound = await room.warm()
    await room.warmth.listen(Plan(object()), lambda _: None, 7.0)  # type: ignore[arg-type]
    await room.warmth.prepare(WARM)
    assert room.opening.sounds == [sound]
    room.warmth.resume()
    await room.warmth.prepare(WARM)
    assert len(room.opening.sounds) == 2
    await asyncio.gather(room.warmth.cool(), room.warmth.prepare(WARM))
    assert len(room.opening.sounds) == 2
    assert room.opening.sounds[-1].stopped


async def test_a_recording_is_not_played_to_nobody(room: Room):
    room.opening.recording = Path("sample.wav")
    await room.warmth.prepare(WARM)
    assert room.opening.sounds == []


async def test_what_cannot_be_opened_is_met_by_whoever_wants_to_talk(room: Room):
    room.opening.refuse = DeviceBusy("Taken.")
    await room.warmth.prepare(WARM)
    assert room.told == []
