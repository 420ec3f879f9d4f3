"""What the system asks of a program's look where Qt does not say: dark, contrast, motion.

On Linux the desktop's portal tells it (org.freedesktop.portal.Settings: ``color-scheme`` and
``contrast`` of ``org.freedesktop.appearance``, and GNOME's ``enable-animations``) and tells every
change; Qt asks it on some desktops only. On Windows it is one system call. Runs on the engine loop.
"""

import ctypes
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from vibeassist.desktop.look import SystemLook

if TYPE_CHECKING:
    from dbus_fast.aio import MessageBus

PORTAL, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
INTERFACE = "org.freedesktop.portal.Settings"
APPEARANCE, GNOME = "org.freedesktop.appearance", "org.gnome.desktop.interface"

PREFERS_DARK = 1  # color-scheme: 0 no preference, 1 dark, 2 light
HIGHER_CONTRAST = 1  # contrast: 0 no preference, 1 higher
SPI_GETCLIENTAREAANIMATION = 0x1042


def look_of(values: dict[str, dict[str, Any]]) -> SystemLook:
    """The look that the portal's settings ask for; what is missing means no wish. Pure."""
    appearance, gnome = values.get(APPEARANCE, {}), values.get(GNOME, {})
    return SystemLook(
        dark=appearance.get("color-scheme") == PREFERS_DARK,
        high_contrast=appearance.get("contrast") == HIGHER_CONTRAST,
        reduced_motion=gnome.get("enable-animations") is False
        or appearance.get("reduced-motion") == 1,
    )


class Appearance:
    """Watches the system's wishes.

    Args:
        report: told the look, now and whenever it changes; on the engine loop.
    """

    def __init__(self, report: Callable[[SystemLook], None]) -> None:
        self._report = report
        self._values: dict[str, dict[str, Any]] = {}
        self._bus: MessageBus | None = None

    async def watch(self) -> None:
        """Report the look and follow it; reports nothing where the system does not say."""
        if sys.platform == "win32":
            self._report(SystemLook(reduced_motion=not _windows_animates()))
        elif sys.platform.startswith("linux"):
            await self._watch_portal()

    async def close(self) -> None:
        """Follow it no longer."""
        if self._bus is not None:
            self._bus.disconnect()
            self._bus = None

    async def _watch_portal(self) -> None:
        try:
            from dbus_fast import DBusError, InvalidAddressError
            from dbus_fast.aio import MessageBus
        except ImportError:
            return
        try:
            self._bus = await MessageBus().connect()
            described = await self._bus.introspect(PORTAL, PATH)
            portal: Any = self._bus.get_proxy_object(PORTAL, PATH, described)
            settings = portal.get_interface(INTERFACE)
            settings.on_setting_changed(self._on_changed)
            found = await settings.call_read_all([APPEARANCE, GNOME])
        except (OSError, EOFError, DBusError, InvalidAddressError, LookupError, ValueError):
            await self.close()  # no bus, no portal, or one without settings
            return
        except Exception as error:
            # An interface that is not there has an exception of its own in each release.
            if type(error).__module__.startswith("dbus_fast"):
                await self.close()
                return
            raise
        for space, values in found.items():
            for key, value in values.items():
                self._values.setdefault(space, {})[key] = value.value
        self._report(look_of(self._values))

    def _on_changed(self, space: str, key: str, value: Any) -> None:
        if space in (APPEARANCE, GNOME):
            self._values.setdefault(space, {})[key] = value.value
            self._report(look_of(self._values))


def _windows_animates() -> bool:
    """Whether "animate controls and elements inside windows" is on (SystemParametersInfoW)."""
    shown = ctypes.c_int(1)
    user32: Any = getattr(ctypes, "windll").user32  # noqa: B009 - only there on Windows
    user32.SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(shown), 0)
    return bool(shown.value)
