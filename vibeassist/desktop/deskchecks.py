"""What the desktop gives to programs: a place for the icon, and a global key. Shows nothing."""

import asyncio
import ctypes
import os
import sys
from collections.abc import Callable, Mapping
from typing import Any

from vibeassist.checks.findings import Finding, from_error, note, ok, skipped
from vibeassist.desktop import channel
from vibeassist.desktop.hotkeys.choose import choose
from vibeassist.desktop.hotkeys.combination import Platform, check, default, parse
from vibeassist.desktop.hotkeys.errors import HotkeyError, HotkeyUnsupported
from vibeassist.desktop.platforms import has_screen
from vibeassist.settings import Hotkey, Settings

WATCHER = "org.kde.StatusNotifierWatcher"
XEMBED = b"_NET_SYSTEM_TRAY_S0"
DEADLINE_S = 3.0


async def check_desktop(settings: Settings) -> list[Finding]:
    """The tray and the hotkey, without an icon or a window of ours."""
    if not has_screen():
        return [skipped("desktop", "There is no screen here; 'vibeassist talk' needs none.")]
    return [judge_tray(await tray_exists()), await check_hotkey(settings.hotkey)]


def judge_tray(exists: bool) -> Finding:
    """The finding for a desktop with or without a tray. Pure."""
    if exists:
        return ok("tray", "This desktop shows tray icons.")
    return note(
        "tray",
        "This desktop shows no tray icons, so vibeassist lives in a small window.",
        'On GNOME the extension "AppIndicator and KStatusNotifierItem Support" adds them.',
        cause="no-tray",
    )


async def tray_exists(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether anybody shows tray icons: always on macOS and Windows."""
    if sys.platform in ("darwin", "win32"):
        return True
    if await _watcher_exists():
        return True
    return bool(environment.get("DISPLAY")) and await asyncio.to_thread(_xembed_exists)


async def check_hotkey(
    settings: Hotkey, runs: Callable[[], bool] | None = None, chooser: Any = choose
) -> Finding:
    """Take the key for a moment, unless the running app holds it."""
    if not settings.enabled:
        return skipped("hotkey", "The hotkey is switched off.")
    if (runs or _app_runs)():
        return skipped("hotkey", "vibeassist is running and says itself whether it has the key.")
    platform = Platform.here()
    try:
        combination = parse(settings.keys) if settings.keys else default(platform)
        check(combination, platform)
        choice = await chooser(combination, os.environ, platform, lambda call: call())
        if choice.backend.name == "portal":
            # Asking the portal for a key opens a dialog: that is for the app to do.
            return ok("hotkey", choice.backend.why)
        await choice.backend.start(combination, _ignore, _ignore)
        await choice.backend.stop()
    except HotkeyUnsupported as error:
        return note("hotkey", error.message, error.hint, cause="no-hotkey")
    except HotkeyError as error:
        return from_error("hotkey", error)
    return ok("hotkey", f"The key {combination.shown(platform)} is free.")


def _app_runs() -> bool:
    return os.path.exists(channel.address())  # noqa: PTH110 - a pipe's name on Windows


def _ignore(_: float) -> None:
    """The key is only tried."""


async def _watcher_exists() -> bool:
    try:
        from dbus_fast import BusType, InvalidAddressError, Message
        from dbus_fast.aio import MessageBus
    except ImportError:
        return False
    bus = None
    try:
        async with asyncio.timeout(DEADLINE_S):
            bus = await MessageBus(bus_type=BusType.SESSION).connect()
            reply = await bus.call(
                Message(
                    destination="org.freedesktop.DBus",
                    path="/org/freedesktop/DBus",
                    interface="org.freedesktop.DBus",
                    member="NameHasOwner",
                    signature="s",
                    body=[WATCHER],
                )
            )
    except (OSError, EOFError, TimeoutError, InvalidAddressError, ValueError):
        return False
    finally:
        if bus is not None:
            bus.disconnect()
    return bool(reply is not None and reply.body and reply.body[0] is True)


def _xembed_exists() -> bool:
    """Whether someone owns the tray's selection (System Tray Protocol, freedesktop.org)."""
    try:
        x11 = ctypes.CDLL("libX11.so.6")
    except OSError:
        return False
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XInternAtom.restype = x11.XGetSelectionOwner.restype = ctypes.c_ulong
    x11.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
    x11.XGetSelectionOwner.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
    x11.XCloseDisplay.argtypes = [ctypes.c_void_p]
    display = x11.XOpenDisplay(None)
    if not display:
        return False
    try:
        return bool(x11.XGetSelectionOwner(display, x11.XInternAtom(display, XEMBED, 0)))
    finally:
        x11.XCloseDisplay(display)
