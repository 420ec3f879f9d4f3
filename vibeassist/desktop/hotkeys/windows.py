"""The global key of Windows: RegisterHotKey on a thread with a message loop of its own.

Windows tells of the press alone (``WM_HOTKEY``), so while the key is held its state is read until
it is up. Constants: winuser.h; behaviour: "RegisterHotKey", "GetAsyncKeyState" and
"MsgWaitForMultipleObjectsEx" (Microsoft Learn). Over a window of an administrator's program
GetAsyncKeyState may see no key, so a hold there can end at once and count as a tap.
"""

import ctypes
import sys
import threading
from collections.abc import Callable
from ctypes import wintypes
from dataclasses import dataclass
from typing import Any

from vibeassist.desktop.hotkeys.base import Sink
from vibeassist.desktop.hotkeys.combination import Combination, Modifier, Platform
from vibeassist.desktop.hotkeys.errors import (
    BadCombination,
    CombinationTaken,
    HotkeyError,
    HotkeyUnsupported,
)
from vibeassist.desktop.hotkeys.threaded import ThreadBackend, Waiter
from vibeassist.desktop.hotkeys.words import translate

HELD_CHECK_MS = 15
"""How often the state of a held key is read: about the system's own tick (15.6 ms)."""

MOD_NOREPEAT = 0x4000
WM_QUIT, WM_HOTKEY = 0x0012, 0x0312
ERROR_HOTKEY_ALREADY_REGISTERED = 1409
_MODIFIERS = {Modifier.ALT: 1, Modifier.CTRL: 2, Modifier.SHIFT: 4, Modifier.META: 8}
_HOTKEY_ID = 1  # within the thread
_PM_NOREMOVE, _PM_REMOVE = 0, 1
_QS_ALLINPUT = 0x04FF
_MWMO_INPUTAVAILABLE = 0x0004
_INFINITE = 0xFFFFFFFF
_IS_DOWN = 0x8000


@dataclass(frozen=True, slots=True)
class Libraries:
    """The two libraries, and how to read the error of the last call."""

    user32: Any
    kernel32: Any
    last_error: Callable[[], int]


def load() -> Libraries:
    """The libraries of this machine.

    Raises:
        HotkeyUnsupported: this is not Windows.
    """
    if sys.platform == "win32":
        return Libraries(
            ctypes.WinDLL("user32", use_last_error=True),
            ctypes.WinDLL("kernel32", use_last_error=True),
            ctypes.get_last_error,
        )
    raise HotkeyUnsupported(translate("hotkeys", "This is not Windows."))


def windows_backend(libraries: Callable[[], Libraries] = load) -> ThreadBackend:
    """The key of this Windows session."""
    return ThreadBackend(
        "windows",
        translate("hotkeys", "Windows itself reports the key (RegisterHotKey)."),
        Platform.WINDOWS,
        lambda: WindowsWaiter(libraries()),
    )


class WindowsWaiter(Waiter):
    """Registers the key for its thread and waits for it."""

    def __init__(self, libraries: Libraries) -> None:
        self._user32 = libraries.user32
        self._kernel32 = libraries.kernel32
        self._last_error = libraries.last_error
        self._declare()
        self._lock = threading.Lock()
        self._thread_id: int | None = None
        self._woken = False

    def wake(self) -> None:
        """Make :meth:`run` return."""
        with self._lock:
            self._woken = True
            if self._thread_id is not None:
                self._user32.PostThreadMessageW(self._thread_id, WM_QUIT, 0, 0)

    def run(self, combination: Combination, ready: Callable[[], None], sink: Sink) -> None:
        """Hold the key until woken.

        Raises:
            HotkeyError: it cannot be had.
        """
        virtual_key = combination.key.windows
        if virtual_key is None:
            raise BadCombination(
                translate("hotkeys", "Keyboards here have no {key} key.").format(
                    key=combination.key.name
                )
            )
        message = wintypes.MSG()
        # A thread has a message queue only once it has asked for a message.
        self._user32.PeekMessageW(ctypes.byref(message), None, 0, 0, _PM_NOREMOVE)
        with self._lock:
            if self._woken:
                return
            self._thread_id = self._kernel32.GetCurrentThreadId()
        try:
            self._register(combination, virtual_key)
            try:
                ready()
                self._loop(message, virtual_key, sink)
            finally:
                self._user32.UnregisterHotKey(None, _HOTKEY_ID)
        finally:
            with self._lock:
                self._thread_id = None

    def _register(self, combination: Combination, virtual_key: int) -> None:
        modifiers = MOD_NOREPEAT + sum(_MODIFIERS[m] for m in combination.modifiers)
        if self._user32.RegisterHotKey(None, _HOTKEY_ID, modifiers, virtual_key):
            return
        code = self._last_error()
        shown = combination.shown(Platform.WINDOWS)
        if code == ERROR_HOTKEY_ALREADY_REGISTERED:
            raise CombinationTaken(
                translate("hotkeys", "{keys} is already taken by another program.").format(
                    keys=shown
                ),
                hint=translate("hotkeys", "Take another combination, or free it there."),
            )
        raise HotkeyError(
            translate("hotkeys", "Windows refuses {keys} (error {code}).").format(
                keys=shown, code=code
            )
        )

    def _loop(self, message: wintypes.MSG, virtual_key: int, sink: Sink) -> None:
        held = False
        while True:
            self._user32.MsgWaitForMultipleObjectsEx(
                0, None, HELD_CHECK_MS if held else _INFINITE, _QS_ALLINPUT, _MWMO_INPUTAVAILABLE
            )
            while self._user32.PeekMessageW(ctypes.byref(message), None, 0, 0, _PM_REMOVE):
                if message.message == WM_QUIT:
                    return
                if message.message == WM_HOTKEY and not held:
                    held = True
                    sink.press()
            if held and not self._user32.GetAsyncKeyState(virtual_key) & _IS_DOWN:
                held = False
                sink.release()

    def _declare(self) -> None:
        """Tell ctypes the types; a message pointer would otherwise be cut to 32 bits."""
        user32, kernel32 = self._user32, self._kernel32
        msg = ctypes.POINTER(wintypes.MSG)
        hwnd, uint, dword = wintypes.HWND, wintypes.UINT, wintypes.DWORD
        user32.RegisterHotKey.argtypes = [hwnd, ctypes.c_int, uint, uint]
        user32.UnregisterHotKey.argtypes = [hwnd, ctypes.c_int]
        user32.PeekMessageW.argtypes = [msg, hwnd, uint, uint, uint]
        user32.PostThreadMessageW.argtypes = [dword, uint, wintypes.WPARAM, wintypes.LPARAM]
        user32.MsgWaitForMultipleObjectsEx.argtypes = [dword, ctypes.c_void_p, dword, dword, dword]
        user32.MsgWaitForMultipleObjectsEx.restype = dword
        user32.GetAsyncKeyState.argtypes = [ctypes.c_int]
        user32.GetAsyncKeyState.restype = ctypes.c_short
        kernel32.GetCurrentThreadId.restype = dword
