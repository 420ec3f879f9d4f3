"""The global key of macOS: Carbon's RegisterEventHotKey, with both press and release.

It needs no permission, works while a password field has the keyboard, and takes the key away from
the window in focus; event taps do neither. Carbon delivers on the main thread, whose event loop is
Qt's. Constants: CarbonEvents.h, CarbonEventsCore.h and Events.h of HIToolbox.
"""

import asyncio
import ctypes
import sys
from collections.abc import Callable
from ctypes import POINTER, byref, c_int32, c_uint32, c_ulong, c_void_p
from typing import Any

from vibeassist.desktop.hotkeys.base import KeyEvent, Lost, Sink, ignore_loss
from vibeassist.desktop.hotkeys.combination import Combination, Modifier, Platform
from vibeassist.desktop.hotkeys.errors import (
    BadCombination,
    CombinationTaken,
    HotkeyError,
    HotkeyUnsupported,
)
from vibeassist.desktop.hotkeys.words import translate

_FRAMEWORK = "/System/Library/Frameworks/Carbon.framework/Carbon"


def four_characters(code: str) -> int:
    """An OSType: four characters in one 32-bit number."""
    return int.from_bytes(code.encode("ascii"), "big")


KEYBOARD_CLASS = four_characters("keyb")
HOTKEY_PRESSED, HOTKEY_RELEASED = 5, 6
DIRECT_OBJECT = four_characters("----")
HOTKEY_ID_TYPE = four_characters("hkid")
SIGNATURE = four_characters("VIBE")
EXCLUSIVE = 1
"""Fails where another program has asked for the same key in the same way."""
ALREADY_EXISTS = -9878  # eventHotKeyExistsErr
NOT_HANDLED = -9874  # eventNotHandledErr
_MODIFIERS = {
    Modifier.META: 0x0100,  # cmdKey
    Modifier.SHIFT: 0x0200,
    Modifier.ALT: 0x0800,  # optionKey
    Modifier.CTRL: 0x1000,
}


class HotKeyID(ctypes.Structure):
    """EventHotKeyID."""

    _fields_ = [("signature", c_uint32), ("id", c_uint32)]


class EventType(ctypes.Structure):
    """EventTypeSpec."""

    _fields_ = [("event_class", c_uint32), ("kind", c_uint32)]


Handler = ctypes.CFUNCTYPE(c_int32, c_void_p, c_void_p, c_void_p)


def load() -> Any:
    """The Carbon framework of this machine.

    Raises:
        HotkeyUnsupported: this is not macOS.
    """
    if sys.platform == "darwin":
        return ctypes.CDLL(_FRAMEWORK)
    raise HotkeyUnsupported(translate("hotkeys", "This is not macOS."))


class CarbonBackend:
    """The key of this Mac; see :class:`~vibeassist.desktop.hotkeys.base.HotkeyBackend`.

    Args:
        on_main: runs a call on the main thread, soon.
        library: gives the Carbon framework.
    """

    name = "carbon"
    editable = True

    def __init__(
        self,
        on_main: Callable[[Callable[[], None]], None],
        library: Callable[[], Any] = load,
    ) -> None:
        self._on_main = on_main
        self._library = library
        self._registration: _Registration | None = None
        self._sink: Sink | None = None
        self.trigger = ""

    @property
    def why(self) -> str:
        """Which way is used."""
        return translate("hotkeys", "macOS itself reports the key; it needs no permission.")

    async def start(
        self,
        combination: Combination,
        on_press: KeyEvent,
        on_release: KeyEvent,
        on_lost: Lost = ignore_loss,
    ) -> None:
        """Register the key on the main thread.

        Raises:
            HotkeyError: it cannot be had.
        """
        await self.stop()
        sink = Sink(asyncio.get_running_loop(), on_press, on_release, on_lost)
        registration = _Registration(self._library(), sink)
        try:
            await self._main(lambda: registration.register(combination))
        except BaseException:
            sink.close()
            await self._main(registration.unregister)
            raise
        self._registration, self._sink = registration, sink
        self.trigger = combination.shown(Platform.MACOS)

    async def stop(self) -> None:
        """Give the key back."""
        registration, self._registration = self._registration, None
        sink, self._sink = self._sink, None
        self.trigger = ""
        if registration is not None and sink is not None:
            sink.close()
            await self._main(registration.unregister)

    async def _main(self, call: Callable[[], None]) -> None:
        """Run a call on the main thread and wait for it."""
        loop = asyncio.get_running_loop()
        done: asyncio.Future[None] = loop.create_future()

        def settle(error: Exception | None) -> None:
            if done.done():
                return
            if error is None:
                done.set_result(None)
            else:
                done.set_exception(error)

        def run() -> None:
            error: Exception | None = None
            try:
                call()
            except Exception as fault:
                error = fault
            loop.call_soon_threadsafe(settle, error)

        self._on_main(run)
        await done


class _Registration:
    """One key and its event handler. Only on the main thread."""

    def __init__(self, carbon: Any, sink: Sink) -> None:
        self._carbon = carbon
        self._sink = sink
        self._held = False
        # Carbon keeps only the address: while it is installed somebody must keep the object.
        self._handler = Handler(self._on_event)
        self._handler_ref = c_void_p()
        self._key_ref = c_void_p()
        self._declare()

    def register(self, combination: Combination) -> None:
        code = combination.key.mac
        if code is None:
            raise BadCombination(
                translate("hotkeys", "Keyboards here have no {key} key.").format(
                    key=combination.key.name
                )
            )
        target = self._carbon.GetApplicationEventTarget()
        kinds = (EventType * 2)(
            EventType(KEYBOARD_CLASS, HOTKEY_PRESSED), EventType(KEYBOARD_CLASS, HOTKEY_RELEASED)
        )
        status = self._carbon.InstallEventHandler(
            target, self._handler, len(kinds), kinds, None, byref(self._handler_ref)
        )
        if status == 0:
            status = self._carbon.RegisterEventHotKey(
                code,
                sum(_MODIFIERS[modifier] for modifier in combination.modifiers),
                HotKeyID(SIGNATURE, 1),
                target,
                EXCLUSIVE,
                byref(self._key_ref),
            )
        if status != 0:
            raise _refused(status, combination)

    def unregister(self) -> None:
        if self._key_ref:
            self._carbon.UnregisterEventHotKey(self._key_ref)
            self._key_ref = c_void_p()
        if self._handler_ref:
            self._carbon.RemoveEventHandler(self._handler_ref)
            self._handler_ref = c_void_p()

    def _on_event(self, _call: int | None, event: int | None, _data: int | None) -> int:
        found = HotKeyID()
        status = self._carbon.GetEventParameter(
            event, DIRECT_OBJECT, HOTKEY_ID_TYPE, None, ctypes.sizeof(found), None, byref(found)
        )
        if status != 0 or (found.signature, found.id) != (SIGNATURE, 1):
            return NOT_HANDLED
        kind = self._carbon.GetEventKind(event)
        if kind == HOTKEY_PRESSED and not self._held:
            self._held = True
            self._sink.press()
        elif kind == HOTKEY_RELEASED and self._held:
            self._held = False
            self._sink.release()
        return 0

    def _declare(self) -> None:
        """Tell ctypes the types; pointers would otherwise be cut to 32 bits."""
        carbon = self._carbon
        carbon.GetApplicationEventTarget.restype = c_void_p
        carbon.InstallEventHandler.argtypes = [
            c_void_p, Handler, c_ulong, POINTER(EventType), c_void_p, POINTER(c_void_p),
        ]  # fmt: skip
        carbon.RegisterEventHotKey.argtypes = [
            c_uint32, c_uint32, HotKeyID, c_void_p, c_uint32, POINTER(c_void_p),
        ]  # fmt: skip
        carbon.GetEventParameter.argtypes = [
            c_void_p, c_uint32, c_uint32, c_void_p, c_ulong, c_void_p, c_void_p,
        ]  # fmt: skip
        carbon.GetEventKind.argtypes, carbon.GetEventKind.restype = [c_void_p], c_uint32
        carbon.UnregisterEventHotKey.argtypes = [c_void_p]
        carbon.RemoveEventHandler.argtypes = [c_void_p]


def _refused(status: int, combination: Combination) -> HotkeyError:
    shown = combination.shown(Platform.MACOS)
    if status == ALREADY_EXISTS:
        return CombinationTaken(
            translate("hotkeys", "{keys} is already taken by another program.").format(keys=shown),
            hint=translate("hotkeys", "Take another combination, or free it there."),
        )
    return HotkeyError(
        translate("hotkeys", "macOS refuses {keys} (error {code}).").format(keys=shown, code=status)
    )
