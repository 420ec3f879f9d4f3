"""Whether a window may be translucent: on bare X11 only where a compositing manager runs."""

import ctypes
import ctypes.util

from PySide6.QtGui import QGuiApplication

from vibeassist.desktop.platforms import on_wayland


def composited() -> bool:
    """Whether what lies behind a translucent window shines through, instead of black."""
    if QGuiApplication.platformName() != "xcb" or on_wayland():
        return True
    return _x11_manager_runs()


def _x11_manager_runs() -> bool:
    """A compositing manager owns the selection _NET_WM_CM_S0 (EWMH, "_NET_WM_CM_Sn")."""
    name = ctypes.util.find_library("X11")
    if name is None:
        return False
    x11 = ctypes.CDLL(name)
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
    x11.XInternAtom.restype = ctypes.c_ulong
    x11.XGetSelectionOwner.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
    x11.XGetSelectionOwner.restype = ctypes.c_ulong
    x11.XCloseDisplay.argtypes = [ctypes.c_void_p]
    display = x11.XOpenDisplay(None)
    if not display:
        return False
    try:
        atom = x11.XInternAtom(display, b"_NET_WM_CM_S0", 0)
        return bool(x11.XGetSelectionOwner(display, atom))
    finally:
        x11.XCloseDisplay(display)
