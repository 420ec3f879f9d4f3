"""Which way to a global key this machine has, why, and what to do where it has none."""

import shutil
import sys
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from vibeassist.desktop.hotkeys.base import HotkeyBackend
from vibeassist.desktop.hotkeys.combination import Combination, Platform
from vibeassist.desktop.hotkeys.none import NoBackend
from vibeassist.desktop.hotkeys.recipes import Recipe, detect, recipe
from vibeassist.desktop.hotkeys.words import translate

OnMain = Callable[[Callable[[], None]], None]
"""Runs a call on the thread of Qt's event loop, soon; from any thread."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A way to a global key."""

    backend: HotkeyBackend
    recipe: Recipe | None
    """What the user can bind in the desktop instead; None where there is no such desktop."""


async def choose(
    combination: Combination,
    environment: Mapping[str, str],
    platform: Platform,
    on_main: OnMain,
    probe_portal: Callable[[], Awaitable[bool]] | None = None,
) -> Choice:
    """Find the way; asks the desktop's portal on Wayland, which starts it if need be.

    Args:
        combination: what the recipe is written for.
        environment: such as ``os.environ``.
        platform: such as ``Platform.here()``.
        on_main: macOS delivers hotkeys on the main thread only.
        probe_portal: whether there is a portal for global keys; None asks the real one.
    """
    if platform is Platform.WINDOWS:
        from vibeassist.desktop.hotkeys.windows import windows_backend

        return Choice(windows_backend(), None)
    if platform is Platform.MACOS:
        from vibeassist.desktop.hotkeys.carbon import CarbonBackend

        return Choice(CarbonBackend(on_main), None)
    fallback = recipe(detect(environment), combination, program())
    if _is_wayland(environment):
        return Choice(await _wayland(probe_portal), fallback)
    if environment.get("DISPLAY"):
        from vibeassist.desktop.hotkeys.x11 import x11_backend

        return Choice(x11_backend(), fallback)
    return Choice(
        NoBackend(translate("hotkeys", "There is no screen here, and so no global key.")), fallback
    )


def program() -> str:
    """This program as a desktop can start it: its name if that is in ``PATH``, else its path."""
    if shutil.which("vibeassist"):
        return "vibeassist"
    started = Path(sys.argv[0])
    if started.name.startswith("vibeassist"):
        return str(started.absolute())
    return str(Path(sys.executable).with_name("vibeassist"))


def _is_wayland(environment: Mapping[str, str]) -> bool:
    """Whether the session is Wayland's. There an X11 grab would only work over X11 windows."""
    kind = environment.get("XDG_SESSION_TYPE", "").lower()
    return kind == "wayland" or (kind != "x11" and bool(environment.get("WAYLAND_DISPLAY")))


async def _wayland(probe: Callable[[], Awaitable[bool]] | None) -> HotkeyBackend:
    try:
        from vibeassist.desktop.hotkeys.portal import PortalBackend, supported
    except ImportError:
        return NoBackend(
            translate("hotkeys", "The package dbus-fast, which asks the desktop, is missing.")
        )
    if await (probe or supported)():
        return PortalBackend()
    return NoBackend(
        translate(
            "hotkeys",
            "This Wayland desktop offers programs no global keys; its own settings do.",
        )
    )
