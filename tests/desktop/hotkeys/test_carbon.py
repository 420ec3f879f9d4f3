"""The macOS backend against a framework that behaves as documented; not run on a Mac itself."""

import ctypes
from collections.abc import Callable
from typing import Any

import pytest

from tests.desktop.hotkeys.conftest import Strokes
from vibeassist.desktop.hotkeys.carbon import (
    ALREADY_EXISTS,
    EXCLUSIVE,
    HOTKEY_PRESSED,
    HOTKEY_RELEASED,
    KEYBOARD_CLASS,
    NOT_HANDLED,
    CarbonBackend,
    HotKeyID,
    four_characters,
    load,
)
from vibeassist.desktop.hotkeys.combination import parse
from vibeassist.desktop.hotkeys.errors import (
    BadCombination,
    CombinationTaken,
    HotkeyError,
    HotkeyUnsupported,
)

KEYS = parse("Ctrl+Shift+Space")
EVENT = 0x7F00DEADBEEF
"""An address above 32 bits, as they are: it must come through uncut."""
TARGET = 0x7F0012345678


class Function:
    """What ctypes makes of an exported function: it can be called, and told its types."""

    argtypes: list[Any] | None = None
    restype: Any = None

    def __init__(self, call: Callable[..., int | None]) -> None:
        self._call = call

    def __call__(self, *arguments: Any) -> int | None:
        for argument, kind in zip(arguments, self.argtypes or arguments, strict=True):
            if self.argtypes:
                kind.from_param(argument)
        return self._call(*arguments)


class Carbon:
    """The framework: one handler, one hotkey, and events that a test sends."""

    def __init__(self) -> None:
        self.handler: Any = None
        self.kinds: list[tuple[int, int]] = []
        self.key: tuple[int, int, int] | None = None
        self.id = HotKeyID()
        self.status = 0
        self.kind = 0
        self.GetApplicationEventTarget = Function(lambda: TARGET)
        self.InstallEventHandler = Function(self._install)
        self.RemoveEventHandler = Function(self._remove)
        self.RegisterEventHotKey = Function(self._register)
        self.UnregisterEventHotKey = Function(self._unregister)
        self.GetEventParameter = Function(self._parameter)
        self.GetEventKind = Function(self._kind)

    def send(self, kind: int, number: int = 1) -> int:
        """An event, through a real C callback; returns its status."""
        self.kind = kind
        self.id.id = number
        return int(self.handler(None, EVENT, None))

    def _install(
        self, target: int, handler: Any, count: int, kinds: Any, data: None, reference: Any
    ) -> int:
        assert target == TARGET
        self.handler = handler
        self.kinds = [(kinds[index].event_class, kinds[index].kind) for index in range(count)]
        reference._obj.value = 0x1000
        return 0

    def _remove(self, reference: ctypes.c_void_p) -> int:
        assert reference.value == 0x1000
        self.handler = None
        return 0

    def _register(
        self, code: int, modifiers: int, key_id: HotKeyID, target: int, options: int, reference: Any
    ) -> int:
        assert target == TARGET
        if self.status:
            return self.status
        self.key = (code, modifiers, options)
        self.id = HotKeyID(key_id.signature, key_id.id)
        reference._obj.value = 0x2000
        return 0

    def _unregister(self, reference: ctypes.c_void_p) -> int:
        assert reference.value == 0x2000
        self.key = None
        return 0

    def _parameter(
        self, event: int, name: int, kind: int, _: None, size: int, __: None, out: Any
    ) -> int:
        assert (event, name, kind, size) == (
            EVENT,
            four_characters("----"),
            four_characters("hkid"),
            8,
        )
        out._obj.signature, out._obj.id = self.id.signature, self.id.id
        return 0

    def _kind(self, event: int) -> int:
        assert event == EVENT
        return self.kind


@pytest.fixture
def carbon() -> Carbon:
    return Carbon()


@pytest.fixture
def backend(carbon: Carbon) -> CarbonBackend:
    return CarbonBackend(lambda call: call(), lambda: carbon)


async def test_press_and_release(carbon: Carbon, backend: CarbonBackend, strokes: Strokes) -> None:
    await strokes.start(backend, KEYS)
    assert carbon.key == (0x31, 0x1000 | 0x0200, EXCLUSIVE)
    assert carbon.kinds == [(KEYBOARD_CLASS, HOTKEY_PRESSED), (KEYBOARD_CLASS, HOTKEY_RELEASED)]
    assert backend.trigger == "Control+Shift+Space"
    assert [carbon.send(HOTKEY_PRESSED), carbon.send(HOTKEY_RELEASED)] == [0, 0]
    assert [await strokes.next(), await strokes.next()] == ["press", "release"]
    await backend.stop()
    assert (carbon.key, carbon.handler, backend.trigger) == (None, None, "")


async def test_other_hotkeys_are_left_alone(
    carbon: Carbon, backend: CarbonBackend, strokes: Strokes
) -> None:
    """Qt or a plug-in may have one too, and the handler sees them all."""
    await strokes.start(backend, KEYS)
    assert carbon.send(HOTKEY_PRESSED, number=2) == NOT_HANDLED
    assert carbon.send(HOTKEY_PRESSED) == 0
    assert await strokes.next() == "press"
    assert not strokes.more


async def test_repeats_are_one_press(
    carbon: Carbon, backend: CarbonBackend, strokes: Strokes
) -> None:
    await strokes.start(backend, KEYS)
    kinds = (HOTKEY_RELEASED, HOTKEY_PRESSED, HOTKEY_PRESSED, HOTKEY_RELEASED, HOTKEY_RELEASED)
    for kind in kinds:
        carbon.send(kind)
    assert [await strokes.next(), await strokes.next()] == ["press", "release"]
    assert not strokes.more


@pytest.mark.parametrize(
    ("status", "kind", "says"),
    [
        (ALREADY_EXISTS, CombinationTaken, "Control+Shift+Space is already taken"),
        (-50, HotkeyError, "macOS refuses Control+Shift+Space (error -50)"),
    ],
)
async def test_refusals_leave_nothing_behind(
    carbon: Carbon,
    backend: CarbonBackend,
    strokes: Strokes,
    status: int,
    kind: type[HotkeyError],
    says: str,
) -> None:
    carbon.status = status
    with pytest.raises(kind) as caught:
        await strokes.start(backend, KEYS)
    assert says in caught.value.message
    assert carbon.handler is None
    carbon.status = 0
    await strokes.start(backend, KEYS)
    assert carbon.send(HOTKEY_PRESSED) == 0


async def test_a_key_that_a_mac_lacks(backend: CarbonBackend, strokes: Strokes) -> None:
    with pytest.raises(BadCombination):
        await strokes.start(backend, parse("Ctrl+Insert"))


async def test_it_happens_on_the_main_thread(carbon: Carbon, strokes: Strokes) -> None:
    """Everything that touches Carbon goes through the one who knows that thread."""
    calls: list[Callable[[], None]] = []

    def on_main(call: Callable[[], None]) -> None:
        calls.append(call)
        call()

    backend = CarbonBackend(on_main, lambda: carbon)
    await strokes.start(backend, KEYS)
    await backend.stop()
    assert len(calls) == 2


def test_elsewhere_it_says_so() -> None:
    with pytest.raises(HotkeyUnsupported):
        load()
