"""What must be known of the platform before Qt starts. Imports no Qt."""

import os
import sys
from collections.abc import Mapping, MutableMapping

APP_ID = "io.github.vibeassist"
"""The name of the program's desktop file, icon and Wayland windows."""


def has_screen(environment: Mapping[str, str] = os.environ, system: str = sys.platform) -> bool:
    """Whether a window could be shown: on Linux, whether there is a display server."""
    if system in ("darwin", "win32"):
        return True
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(environment.get(name) for name in names)


def prefer_xcb(environment: MutableMapping[str, str], system: str = sys.platform) -> None:
    """On Wayland, run through XWayland where there is one.

    A native Wayland window can neither choose its place, nor stay on top, nor refuse the focus
    (xdg-shell has no requests for it), and the pill needs all three. Qt falls back by itself.
    """
    wayland = environment.get("WAYLAND_DISPLAY") and environment.get("DISPLAY")
    if system.startswith("linux") and wayland:
        environment.setdefault("QT_QPA_PLATFORM", "xcb;wayland")


def on_wayland(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether the session is a Wayland one, whichever way Qt talks to it."""
    return bool(environment.get("WAYLAND_DISPLAY"))
