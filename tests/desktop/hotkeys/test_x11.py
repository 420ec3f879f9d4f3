"""The X11 grab with real key events on a real X server, and what no server can be made to do."""

import asyncio
import os
import shutil
import subprocess
import threading
from collections import deque
from collections.abc import Iterator
from typing import Any

import pytest

from tests.desktop.hotkeys.conftest import WATCHDOG_S, Strokes
from vibeassist.desktop.hotkeys import x11
from vibeassist.desktop.hotkeys.combination import parse
from vibeassist.desktop.hotkeys.errors import (
    BadCombination,
    CombinationTaken,
    HotkeyUnsupported,
)
from vibeassist.desktop.hotkeys.threaded import ThreadBackend
from vibeassist.desktop.hotkeys.xcb import Display, Event, KeyEvent, MappingChanged

KEYS = parse("Ctrl+Alt+Space")
CONTROL, ALT, SPACE = "37", "64", "65"
"""Keycodes: places on the keyboard, whatever the layout."""

needs_server = [
    pytest.mark.desktop,
    pytest.mark.skipif(
        not all(map(shutil.which, ("Xvfb", "xdotool", "xev", "setxkbmap", "xset"))),
        reason="needs xvfb, xdotool, x11-utils, x11-xkb-utils and x11-xserver-utils",
    ),
]


class Server:
    """An X server, and fingers on its keyboard."""

    def __init__(self, display: str, process: "subprocess.Popen[bytes]") -> None:
        self.display = display
        self.process = process

    async def run(self, *command: str) -> None:
        """Run a program on this display and wait for it."""
        environment = os.environ | {"DISPLAY": self.display}
        await asyncio.to_thread(subprocess.run, command, env=environment, check=True)

    async def type(self, *words: str) -> None:
        """Run ``xdotool`` with these words."""
        await self.run("xdotool", *words)

    async def tap(self) -> None:
        """Ctrl+Alt+Space, by place."""
        await self.hold()
        await self.let_go(SPACE, ALT, CONTROL)

    async def hold(self, *keys: str) -> None:
        keys = keys or (CONTROL, ALT, SPACE)
        await self.type(*(word for key in keys for word in ("keydown", key)))

    async def let_go(self, *keys: str) -> None:
        await self.type(*(word for key in keys for word in ("keyup", key)))


@pytest.fixture
def server() -> Iterator[Server]:
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "640x480x24", "-noreset"]
    process = subprocess.Popen(
        [*command, "-nolisten", "tcp"], pass_fds=[write], stderr=subprocess.DEVNULL
    )
    os.close(write)
    with os.fdopen(read) as numbers:
        number = numbers.readline().strip()
    assert number, "Xvfb did not start"
    yield Server(f":{number}", process)
    process.terminate()
    process.wait(WATCHDOG_S)


@pytest.fixture
async def grabbed(server: Server, strokes: Strokes) -> ThreadBackend:
    backend = x11.x11_backend(server.display)
    await strokes.start(backend, KEYS)
    return backend


class TestOnAServer:
    pytestmark = needs_server

    async def test_press_and_release(
        self, server: Server, grabbed: ThreadBackend, strokes: Strokes
    ) -> None:
        await server.hold()
        assert await strokes.next() == "press"
        assert not strokes.more
        await server.let_go(SPACE)
        assert await strokes.next() == "release"
        await server.let_go(ALT, CONTROL)

    async def test_auto_repeat_is_one_press(
        self, server: Server, monkeypatch: pytest.MonkeyPatch, strokes: Strokes
    ) -> None:
        """The server really repeats: four presses are counted before the key goes up."""
        raw: asyncio.Queue[Event] = asyncio.Queue()
        loop = asyncio.get_running_loop()

        class Counting(Display):
            def next_event(self) -> Event | None:
                event = super().next_event()
                if isinstance(event, KeyEvent) and event.down:
                    loop.call_soon_threadsafe(raw.put_nowait, event)
                return event

        monkeypatch.setattr(x11, "Display", Counting)
        await server.run("xset", "r", "rate", "150", "50")
        backend = x11.x11_backend(server.display)
        await strokes.start(backend, KEYS)
        await server.hold()
        for _ in range(4):
            await asyncio.wait_for(raw.get(), WATCHDOG_S)
        await server.let_go(SPACE, ALT, CONTROL)
        assert [await strokes.next(), await strokes.next()] == ["press", "release"]
        await server.tap()
        assert [await strokes.next(), await strokes.next()] == ["press", "release"]
        assert not strokes.more
        await backend.stop()

    async def test_modifiers_that_go_up_first(
        self, server: Server, grabbed: ThreadBackend, strokes: Strokes
    ) -> None:
        await server.hold()
        assert await strokes.next() == "press"
        await server.let_go(CONTROL, ALT)
        assert not strokes.more
        await server.let_go(SPACE)
        assert await strokes.next() == "release"

    @pytest.mark.parametrize("lock", ["Num_Lock", "Caps_Lock", "Scroll_Lock"])
    async def test_locks_do_not_matter(
        self, server: Server, grabbed: ThreadBackend, strokes: Strokes, lock: str
    ) -> None:
        await server.type("key", lock)
        await server.tap()
        assert [await strokes.next(), await strokes.next()] == ["press", "release"]

    async def test_all_locks_together(
        self, server: Server, grabbed: ThreadBackend, strokes: Strokes
    ) -> None:
        await server.type("key", "Num_Lock", "key", "Caps_Lock")
        await server.tap()
        assert [await strokes.next(), await strokes.next()] == ["press", "release"]

    async def test_another_modifier_is_another_combination(
        self, server: Server, grabbed: ThreadBackend, strokes: Strokes
    ) -> None:
        await server.type("key", "ctrl+alt+shift+space", "key", "ctrl+space")
        await server.tap()
        assert [await strokes.next(), await strokes.next()] == ["press", "release"]
        assert not strokes.more

    async def test_the_window_in_focus_does_not_see_it(
        self, server: Server, grabbed: ThreadBackend, strokes: Strokes
    ) -> None:
        """It sees the letters typed before and after, and of the hotkey the modifiers alone."""
        window = await asyncio.create_subprocess_exec(
            *("stdbuf", "-oL", "xev", "-event", "keyboard", "-name", "focus"),
            env=os.environ | {"DISPLAY": server.display},
            stdout=asyncio.subprocess.PIPE,
        )
        try:
            search = ("search", "--sync", "--onlyvisible", "--name", "^focus$")
            await server.type(*search, "windowfocus", "--sync")
            await server.type("key", "a")
            await server.tap()
            await server.type("key", "b")
            assert window.stdout is not None
            until_b = window.stdout.readuntil(b"keysym 0x62, b")
            seen = (await asyncio.wait_for(until_b, WATCHDOG_S)).decode()
        finally:
            window.terminate()
            await window.communicate()
        assert "keysym 0x61, a" in seen
        assert "Control_L" in seen
        assert "space" not in seen
        assert [await strokes.next(), await strokes.next()] == ["press", "release"]

    async def test_a_taken_key_is_said_at_once(
        self, server: Server, grabbed: ThreadBackend, strokes: Strokes
    ) -> None:
        second = x11.x11_backend(server.display)
        with pytest.raises(CombinationTaken) as caught:
            await strokes.start(second, KEYS)
        assert "Ctrl+Alt+Space is already taken" in caught.value.message
        await strokes.start(second, parse("Ctrl+Alt+V"))
        await grabbed.stop()
        await strokes.start(second, KEYS)
        await server.tap()
        assert [await strokes.next(), await strokes.next()] == ["press", "release"]
        await second.stop()

    async def test_a_refused_key_leaves_nothing_taken(
        self, server: Server, strokes: Strokes
    ) -> None:
        """Another program holds it with Num Lock alone; the grabs made before are given back."""
        with Display(server.display) as other:
            assert other.grab(other.roots[0], x11.CONTROL | 8 | 16, int(SPACE)) == 0
            backend = x11.x11_backend(server.display)
            with pytest.raises(CombinationTaken):
                await strokes.start(backend, KEYS)
            assert other.grab(other.roots[0], x11.CONTROL | 8, int(SPACE)) == 0

    async def test_the_key_follows_the_layout(
        self, server: Server, monkeypatch: pytest.MonkeyPatch, strokes: Strokes
    ) -> None:
        """Y and Z change places on a German keyboard."""
        on_y, on_z = "29", "52"  # as a US keyboard has them
        taken: asyncio.Queue[set[int]] = asyncio.Queue()
        loop = asyncio.get_running_loop()
        original = x11.take

        def take(*given: Any) -> list[x11.Grab]:
            grabs = original(*given)
            codes = {code for _, _, code in grabs}
            loop.call_soon_threadsafe(taken.put_nowait, codes)
            return grabs

        monkeypatch.setattr(x11, "take", take)
        backend = x11.x11_backend(server.display)
        await strokes.start(backend, parse("Ctrl+Alt+Z"))
        assert await taken.get() == {int(on_z)}
        await server.hold(CONTROL, ALT, on_z)
        await server.let_go(on_z, ALT, CONTROL)
        assert [await strokes.next(), await strokes.next()] == ["press", "release"]
        await server.run("setxkbmap", "de")
        while await asyncio.wait_for(taken.get(), WATCHDOG_S) != {int(on_y)}:
            pass
        await server.hold(CONTROL, ALT, on_z)
        await server.let_go(on_z)
        await server.hold(on_y)
        await server.let_go(on_y, ALT, CONTROL)
        assert [await strokes.next(), await strokes.next()] == ["press", "release"]
        await backend.stop()
        assert not strokes.more

    async def test_a_letter_of_the_second_layout(self, server: Server, strokes: Strokes) -> None:
        """The first one is Russian and has no V; the key is where the Latin one has it."""
        await server.run("setxkbmap", "ru,us")
        await strokes.start(x11.x11_backend(server.display), parse("Ctrl+Alt+V"))
        await server.hold(CONTROL, ALT, "55")
        await server.let_go("55", ALT, CONTROL)
        assert [await strokes.next(), await strokes.next()] == ["press", "release"]

    async def test_a_key_that_the_layout_lacks(self, server: Server, strokes: Strokes) -> None:
        backend = x11.x11_backend(server.display)
        await server.run("setxkbmap", "ru")
        with pytest.raises(BadCombination) as caught:
            await strokes.start(backend, parse("Ctrl+Alt+V"))
        assert "no V key" in caught.value.message

    async def test_the_server_goes_away(
        self, server: Server, grabbed: ThreadBackend, strokes: Strokes
    ) -> None:
        """A hold under way ends first: the microphone must not stay open."""
        await server.hold()
        assert await strokes.next() == "press"
        server.process.terminate()
        assert [await strokes.next(), await strokes.next()] == ["release", "lost"]
        assert str(strokes.problems[0]) == "The X server is gone."


async def test_no_server(strokes: Strokes) -> None:
    backend = x11.x11_backend(":987654")
    with pytest.raises(HotkeyUnsupported) as caught:
        await strokes.start(backend, KEYS)
    assert "cannot be reached" in caught.value.message


class ScriptedDisplay:
    """A display that says what a test wrote down, and that nothing is down any more."""

    def __init__(self, events: list[Event], *, down: bool = False) -> None:
        self._events = deque(events)
        self._reader, self._writer = os.pipe()
        self.roots = [1]
        self.space_keys = [65]
        self.grabbed: list[int] = []
        self.ungrabbed: list[int] = []
        self.down = down
        self.asked = threading.Event()

    def __enter__(self) -> "ScriptedDisplay":
        return self

    def __exit__(self, *_: object) -> None:
        os.close(self._reader)
        os.close(self._writer)

    def fileno(self) -> int:
        return self._reader

    def next_event(self) -> Event | None:
        return self._events.popleft() if self._events else None

    def peek_event(self) -> Event | None:
        return self._events[0] if self._events else None

    def is_down(self, keycode: int) -> bool:
        self.asked.set()
        return self.down

    def grab(self, root: int, modifiers: int, keycode: int) -> int:
        self.grabbed.append(keycode)
        return 0

    def ungrab(self, root: int, modifiers: int, keycode: int) -> None:
        self.ungrabbed.append(keycode)

    def keysyms(self) -> dict[int, list[int]]:
        return {code: [0x20] for code in self.space_keys}

    def modifier_keys(self) -> list[list[int]]:
        return [[] for _ in range(8)]


async def scripted(monkeypatch: pytest.MonkeyPatch, strokes: Strokes, display: Any) -> Any:
    monkeypatch.setattr(x11, "Display", lambda _: display)
    backend = x11.x11_backend()
    await strokes.start(backend, KEYS)
    return backend


async def test_a_release_that_never_comes(
    monkeypatch: pytest.MonkeyPatch, strokes: Strokes
) -> None:
    """A text console took the keyboard and the release with it; the keymap tells."""
    display = ScriptedDisplay([KeyEvent(True, 65, 1)])
    backend = await scripted(monkeypatch, strokes, display)
    assert [await strokes.next(), await strokes.next()] == ["press", "release"]
    await backend.stop()


async def test_a_key_still_down_is_left_alone(
    monkeypatch: pytest.MonkeyPatch, strokes: Strokes
) -> None:
    display = ScriptedDisplay([KeyEvent(True, 65, 1)], down=True)
    backend = await scripted(monkeypatch, strokes, display)
    assert await strokes.next() == "press"
    assert await asyncio.to_thread(display.asked.wait, WATCHDOG_S)
    await backend.stop()
    assert not strokes.more


async def test_only_a_press_of_the_same_moment_is_a_repeat(
    monkeypatch: pytest.MonkeyPatch, strokes: Strokes
) -> None:
    script: list[Event] = [
        KeyEvent(True, 65, 100),
        KeyEvent(False, 65, 700),
        KeyEvent(True, 65, 700),
        MappingChanged(),
        KeyEvent(False, 65, 740),
        KeyEvent(True, 65, 741),
        KeyEvent(False, 65, 800),
    ]
    backend = await scripted(monkeypatch, strokes, ScriptedDisplay(script))
    found = [await strokes.next() for _ in range(4)]
    assert found == ["press", "release", "press", "release"]
    await backend.stop()
    assert not strokes.more


def test_a_key_that_stays_where_it_is_is_never_let_go_of() -> None:
    """The server tells of a new mapping at each change from one keyboard to another."""
    display: Any = ScriptedDisplay([])
    with display:
        held = x11.take(display, KEYS)
        display.grabbed.clear()
        assert x11.take(display, KEYS, held) == held
        assert (display.grabbed, display.ungrabbed) == ([], [])
        display.space_keys = [65, 70]
        both = x11.take(display, KEYS, held)
        assert (set(display.grabbed), display.ungrabbed) == ({70}, [])
        display.space_keys = [70]
        x11.take(display, KEYS, both)
        assert set(display.ungrabbed) == {65}


@pytest.mark.parametrize(
    ("row", "found"),
    [
        ({10: [0x31, 0x21]}, [10]),
        ({10: [0x26, 0x31], 20: [0, 0]}, [10]),
        ({10: [0x6D6, 0x6F6, 0x31, 0x21], 11: [0x26, 0x31]}, [10]),
        ({10: [0x26, 0x32, 0x26, 0x32, 0x31]}, [10]),
        ({10: [0x31], 90: [0x31]}, [10, 90]),
        ({10: [0x32]}, []),
        ({}, []),
    ],
)
def test_where_a_key_is(row: dict[int, list[int]], found: list[int]) -> None:
    assert x11.keycodes_of(0x31, row) == found


def test_every_mix_of_locks_once() -> None:
    assert sorted(x11.with_locks(12, [2, 16, 0, 16])) == [12, 14, 28, 30]
    assert x11.with_locks(12, [8]) == [12]
