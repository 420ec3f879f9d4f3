"""The Windows backend against libraries that behave as documented; not run on Windows itself."""

import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Any

import pytest

from tests.desktop.hotkeys.conftest import Strokes
from vibeassist.desktop.hotkeys.combination import parse
from vibeassist.desktop.hotkeys.errors import (
    BadCombination,
    CombinationTaken,
    HotkeyError,
    HotkeyUnsupported,
)
from vibeassist.desktop.hotkeys.keys import Key
from vibeassist.desktop.hotkeys.threaded import ThreadBackend
from vibeassist.desktop.hotkeys.windows import (
    MOD_NOREPEAT,
    WM_HOTKEY,
    Libraries,
    load,
    windows_backend,
)

KEYS = parse("Ctrl+Alt+Space")
SPACE = 0x20


class Function:
    """What ctypes makes of an exported function: it can be called, and told its types."""

    def __init__(self, call: Callable[..., int]) -> None:
        self._call = call
        self.argtypes: list[Any] = []
        self.restype: Any = None

    def __call__(self, *arguments: Any) -> int:
        assert len(arguments) == len(self.argtypes)
        for argument, kind in zip(arguments, self.argtypes, strict=True):
            kind.from_param(argument)  # refuses what the declared type would refuse
        return self._call(*arguments)


class Windows:
    """user32 and kernel32: hotkeys, a message queue, and keys that a test presses."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._messages: deque[int] = deque()
        self._down = False
        self.registered: list[tuple[int, int]] = []
        self.error = 0
        self.waits: list[int] = []
        self.RegisterHotKey = Function(self._register)
        self.UnregisterHotKey = Function(self._unregister)
        self.PeekMessageW = Function(self._peek)
        self.PostThreadMessageW = Function(self._post)
        self.MsgWaitForMultipleObjectsEx = Function(self._wait)
        self.GetAsyncKeyState = Function(lambda key: -32768 if self._down and key == SPACE else 1)
        self.GetCurrentThreadId = Function(threading.get_ident)

    def backend(self) -> ThreadBackend:
        return windows_backend(lambda: Libraries(self, self, lambda: self.error))

    def press(self) -> None:
        with self._changed:
            self._down = True
            self._messages.append(WM_HOTKEY)
            self._changed.notify_all()

    def release(self) -> None:
        with self._changed:
            self._down = False

    def _register(self, window: None, number: int, modifiers: int, key: int) -> int:
        if self.error:
            return 0
        self.registered.append((modifiers, key))
        return 1

    def _unregister(self, window: None, number: int) -> int:
        self.registered.pop()
        return 1

    def _post(self, thread: int, message: int, wparam: int, lparam: int) -> int:
        with self._changed:
            self._messages.append(message)
            self._changed.notify_all()
        return 1

    def _wait(self, count: int, handles: None, timeout_ms: int, kinds: int, flags: int) -> int:
        self.waits.append(timeout_ms)
        forever = timeout_ms == 0xFFFFFFFF
        with self._changed:
            self._changed.wait_for(
                lambda: bool(self._messages), None if forever else timeout_ms / 1000
            )
        return 0

    def _peek(self, message: Any, window: None, first: int, last: int, remove: int) -> int:
        with self._changed:
            if not self._messages:
                return 0
            message._obj.message = self._messages.popleft() if remove else self._messages[0]
        return 1


@pytest.fixture
def windows() -> Windows:
    return Windows()


async def test_press_and_release(windows: Windows, strokes: Strokes) -> None:
    """Windows tells of the press; the release is seen when the key is up."""
    backend = windows.backend()
    await strokes.start(backend, KEYS)
    assert windows.registered == [(MOD_NOREPEAT | 1 | 2, SPACE)]
    for _ in range(2):
        windows.press()
        assert await strokes.next() == "press"
        windows.release()
        assert await strokes.next() == "release"
    await backend.stop()
    assert windows.registered == []


async def test_nothing_wakes_while_nothing_is_held(windows: Windows, strokes: Strokes) -> None:
    backend = windows.backend()
    await strokes.start(backend, KEYS)
    await backend.stop()
    assert windows.waits == [0xFFFFFFFF]


async def test_repeats_are_one_press(windows: Windows, strokes: Strokes) -> None:
    """MOD_NOREPEAT keeps them away; where it does not, they change nothing."""
    backend = windows.backend()
    await strokes.start(backend, KEYS)
    for _ in range(3):
        windows.press()
    assert await strokes.next() == "press"
    windows.release()
    assert await strokes.next() == "release"
    await backend.stop()
    assert not strokes.more


async def test_a_tap_quicker_than_the_look(windows: Windows, strokes: Strokes) -> None:
    backend = windows.backend()
    await strokes.start(backend, KEYS)
    windows.press()
    windows.release()
    assert [await strokes.next(), await strokes.next()] == ["press", "release"]
    assert strokes.times[0] <= strokes.times[1] <= time.monotonic()


@pytest.mark.parametrize(
    ("code", "kind", "says"),
    [
        (1409, CombinationTaken, "Ctrl+Alt+Space is already taken"),
        (5, HotkeyError, "Windows refuses Ctrl+Alt+Space (error 5)"),
    ],
)
async def test_refusals(
    windows: Windows, strokes: Strokes, code: int, kind: type[HotkeyError], says: str
) -> None:
    windows.error = code
    with pytest.raises(kind) as caught:
        await strokes.start(windows.backend(), KEYS)
    assert says in caught.value.message


async def test_a_key_that_windows_lacks(windows: Windows, strokes: Strokes) -> None:
    lacking = type(KEYS)(KEYS.modifiers, Key("Help", "Help", 0xFF6A, None, 0x72))
    with pytest.raises(BadCombination):
        await strokes.start(windows.backend(), lacking)


def test_elsewhere_it_says_so() -> None:
    with pytest.raises(HotkeyUnsupported):
        load()
