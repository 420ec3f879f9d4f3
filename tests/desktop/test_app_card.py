"""The whole app on a real X server with a sound card: what it opens, and that it lets go of it."""

import asyncio
import json
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import numpy as np
import psutil
import pytest
import soundfile

sys.path.insert(0, str(Path(__file__).parent))
from desk import Desk, card_variables, desk, end, until

from tests.desktop.logind import Logind, bus_of_its_own, closed
from tests.sound.matching import best_match, torn_pieces
from vibeassist.assets import asset
from vibeassist.audio.resample import resample
from vibeassist.desktop.hotkeys.combination import Platform, default
from vibeassist.emulator.script import ReplyPart, Script, ScriptedReply
from vibeassist.emulator.server import Emulator

pytestmark = [pytest.mark.desktop, pytest.mark.sound, pytest.mark.timeout(120)]
MakeEmulator = Callable[..., Awaitable[Emulator]]
ROOT = Path(__file__).parents[2]
KEYS = str(default(Platform.LINUX)).lower()


class Place:
    """A desktop with a card, a server for the app to talk with, and the test's eyes on both."""

    def __init__(self, desktop: Desk, card: Any, emulator: Emulator) -> None:
        self.desktop, self.card, self.emulator = desktop, card, emulator
        desktop.env |= card_variables(card) | {
            "PYTHONPATH": str(ROOT),
            "VIBEASSIST_API_KEY": "test-key-1234567890",
            "VIBEASSIST_LIVE_URL": emulator.url,
            "VIBEASSIST_CA_FILE": str(emulator.ca_file),
        }

    async def until(self, condition: Callable[[], object], what: str) -> None:
        """The server must not stand still while the test waits."""
        await asyncio.to_thread(until, condition, what)

    async def app(self, *options: str, settings: str = "", before: str = "") -> Any:
        """Start the app; returns it when its icon is there."""
        folder = Path(self.desktop.env["VIBEASSIST_CONFIG_DIR"])
        (folder / "settings.toml").write_text(settings)
        app = self.desktop.app("--direct", *options, before=before, practice=False)
        await self.until(self.desktop.icon, "the icon")
        return app

    async def talks(self) -> None:
        """Wait until a conversation is on in which the microphone reaches the server."""
        await self.until(lambda: self.emulator.sessions, "a session")
        await self.until(lambda: self.session.audio_bytes > 16_000, "sound at the server")

    @property
    def session(self) -> Any:
        return self.emulator.sessions[-1]

    def dropouts(self) -> int:
        """How often the loudspeaker ran dry from the beginning of the reply on, by the app."""
        told = self.desktop.events.read_text().split('"type": "playback_started"')[1]
        events = map(json.loads, told.splitlines()[1:])
        lost = (each for each in events if each["type"] == "device_dropout")
        return sum(each["count"] for each in lost if each["kind"] == "output")

    def command(self, command: str) -> None:
        words = (sys.executable, "-m", "vibeassist", f"--{command}")
        subprocess.run(words, env=self.desktop.env, check=True, timeout=25)

    def microphones(self) -> list[str]:
        """Whoever records from a microphone at this moment, by the sound server's word."""
        words = ("pactl", "list", "short", "source-outputs")
        found = subprocess.run(words, env=self.card.env, capture_output=True, text=True, timeout=25)
        # One line each: number, source, client ("-" for the server's own), and so on.
        return [line for line in found.stdout.splitlines() if line.split("\t")[2] != "-"]


@pytest.fixture
async def place(
    sound_card: Any, make_live_emulator: MakeEmulator, tmp_path: Path
) -> AsyncIterator[Place]:
    sentence, _ = soundfile.read(asset("sample.wav"), dtype="int16")
    reply = resample(sentence[::-1].copy(), 16_000, 24_000)
    soundfile.write(tmp_path / "reply.wav", reply, 24_000, subtype="PCM_16")
    said = ReplyPart(file=tmp_path / "reply.wav", say="Backwards.")
    emulator = await make_live_emulator(Script(default=ScriptedReply(parts=(said,))), time_scale=1)
    with desk(tmp_path) as desktop:
        yield Place(desktop, sound_card, emulator)


async def test_a_sentence_goes_in_and_its_answer_comes_out(place: Place, tmp_path: Path):
    with place.card.recording(tmp_path / "heard.wav"):
        app = await place.app("--start")
        await place.talks()
        await asyncio.to_thread(place.card.speak, asset("sample.wav"))
        await place.until(lambda: place.desktop.said('"type": "playback_finished"'), "the reply")
    assert await asyncio.to_thread(end, app) == 0
    assert place.desktop.errors() == ""
    spoken, _ = soundfile.read(asset("sample.wav"), dtype="int16")
    received = np.frombuffer(bytes(place.session.audio), "<i2")
    assert best_match(spoken, received)[1] > 0.7
    reply, _ = soundfile.read(tmp_path / "reply.wav", dtype="int16")
    heard, _ = soundfile.read(tmp_path / "heard.wav", dtype="int16")
    # A device that runs dry on a busy machine tears the reply apart there, and nowhere else; that
    # is at most a quarter of it.
    dry = place.dropouts()
    assert torn_pieces(reply, heard, 20 if dry else 1, alike=0.97) <= min(dry, 5)


async def test_the_microphone_is_open_in_a_conversation_and_at_no_other_time(place: Place):
    app = await place.app()
    assert place.microphones() == []
    await asyncio.to_thread(place.command, "toggle")
    await place.talks()
    assert len(place.microphones()) == 1
    await asyncio.to_thread(place.command, "toggle")
    await place.until(lambda: place.microphones() == [], "the microphone to be closed")
    await place.until(lambda: not place.session.open, "the session to be closed")
    assert place.session.closed_by == "client"
    assert await asyncio.to_thread(end, app) == 0


@pytest.mark.slow
async def test_where_it_is_wanted_open_it_serves_the_next_conversation(place: Place):
    app = await place.app(settings="[desktop]\nwarm_microphone = true\n")
    await place.until(place.microphones, "the microphone to be opened")
    (before,) = place.microphones()
    await asyncio.to_thread(place.command, "toggle")
    await place.talks()
    (now,) = place.microphones()
    assert now.split("\t")[0] == before.split("\t")[0]
    await asyncio.to_thread(place.command, "toggle")
    await place.until(lambda: place.desktop.said('"type": "ended"'), "the end")
    await place.until(place.microphones, "the microphone to be opened again")
    assert await asyncio.to_thread(end, app) == 0
    assert place.microphones() == []


ENGINE_CRASH = """
from vibeassist.desktop.controller import Controller
def crash():
    raise SystemExit("the engine is gone")
def muted(self, muted):
    self._loop.call_soon(crash)
Controller.set_muted = muted
"""


def by_quit(place: Place, app: Any) -> None:
    place.command("quit")
    assert app.wait(25) == 0


def by_signal(place: Place, app: Any) -> None:
    assert end(app) == 0


def by_kill(place: Place, app: Any) -> None:
    app.send_signal(signal.SIGKILL)
    app.wait(25)


def by_log_out(place: Place, app: Any) -> None:
    """The X server goes, and with it every program that nobody has asked to end."""
    place.desktop.end_session()
    app.wait(25)


@pytest.mark.parametrize(
    "way",
    [
        by_signal,
        *(pytest.param(way, marks=pytest.mark.slow) for way in (by_quit, by_kill, by_log_out)),
    ],
)
async def test_however_it_ends_it_leaves_nothing_open(
    place: Place, way: Callable[[Place, Any], None]
):
    app = await place.app("--start")
    await place.talks()
    family = psutil.Process(app.pid).children(recursive=True)
    await asyncio.to_thread(way, place, app)
    await place.until(lambda: place.microphones() == [], "the microphone to be closed")
    await place.until(lambda: not place.session.open, "the session to be closed")
    _, alive = await asyncio.to_thread(psutil.wait_procs, family, 25)
    assert alive == []


@pytest.mark.slow
async def test_a_crash_of_the_engine_closes_everything_and_is_said(place: Place):
    app = await place.app("--start", before=ENGINE_CRASH)
    await place.talks()
    icon = place.desktop.icon()
    assert icon is not None
    # Mute microphone, which crashes
    await asyncio.to_thread(place.desktop.choose, icon, "m")
    await place.until(lambda: place.microphones() == [], "the microphone to be closed")
    await place.until(lambda: not place.session.open, "the session to be closed")
    await place.until(lambda: "the engine is gone" in place.desktop.errors(), "the word of it")
    await asyncio.to_thread(place.command, "quit")
    assert await asyncio.to_thread(app.wait, 25) == 0


async def test_sleep_closes_everything_before_the_machine_sleeps(place: Place):
    with bus_of_its_own() as address:
        place.desktop.env["DBUS_SYSTEM_BUS_ADDRESS"] = address
        async with Logind(address) as logind:
            app = await place.app("--start")
            await place.talks()
            lock = logind.lock()
            await logind.announce(True)
            await closed(lock)
            # The machine sleeps from this moment on.
            assert place.microphones() == []
            assert not place.session.open
            await logind.announce(False)
            await asyncio.to_thread(place.command, "toggle")
            await place.until(lambda: len(place.emulator.sessions) == 2, "another session")
            assert await asyncio.to_thread(end, app) == 0


async def hold_keys(place: Place) -> None:
    """Hold the hotkey while a sentence is said."""
    place.desktop.run("xdotool", "keydown", "ctrl", "keydown", "alt", "keydown", "space")
    await place.talks()
    await asyncio.to_thread(place.card.speak, asset("sample.wav"))
    place.desktop.run("xdotool", "keyup", "space", "keyup", "alt", "keyup", "ctrl")


@pytest.mark.parametrize(
    ("settings", "marks"),
    [
        pytest.param("[desktop]\npush_to_talk = true\n", ["audioStreamEnd"], id="push to talk"),
        pytest.param(
            "[conversation.voice_activity]\nmanual = true\n",
            ["activityStart", "activityEnd"],
            id="by hand",
            marks=pytest.mark.slow,
        ),
    ],
)
async def test_a_real_key_that_is_held_is_push_to_talk(
    place: Place, settings: str, marks: list[str]
):
    assert KEYS == "ctrl+alt+space"
    app = await place.app(settings=settings)
    await place.until(place.desktop.takes_hotkey, "the key")
    place.desktop.run("xdotool", "key", KEYS)
    await place.until(lambda: place.desktop.said('"type": "state"'), "a conversation")
    await hold_keys(place)
    await place.until(lambda: place.desktop.said('"type": "playback_started"'), "the answer")
    told = [kind for message in place.session.messages for kind in message.get("realtimeInput", {})]
    assert [kind for kind in told if kind in marks][-len(marks) :] == marks
    assert await asyncio.to_thread(end, app) == 0
    assert place.desktop.errors() == ""
