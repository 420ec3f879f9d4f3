"""The few calls of libxcb that a key grab needs, by ctypes.

libxcb is on every machine that shows Qt through X11. It answers each request by itself
(``xcb_request_check``), where Xlib has one error handler for the whole process, which Qt sets.
Struct layouts: xcb/xproto.h.
"""

import ctypes
from collections import deque
from ctypes import POINTER, c_char_p, c_int, c_uint8, c_uint16, c_uint32, c_void_p
from dataclasses import dataclass
from typing import Any

KEY_PRESS, KEY_RELEASE, MAPPING_NOTIFY = 2, 3, 34
BAD_ACCESS = 10
_GRAB_ASYNC = 1
_MAPPING_POINTER = 2  # the mouse's buttons; the other two kinds concern keys


class XcbUnavailableError(Exception):
    """No library, or no display to connect to."""


class XcbClosedError(Exception):
    """The display is gone."""


class _Setup(ctypes.Structure):
    _fields_ = [
        ("status", c_uint8),
        ("pad0", c_uint8),
        ("protocol", c_uint16 * 2),
        ("length", c_uint16),
        ("release", c_uint32),
        ("resource_id_base", c_uint32),
        ("resource_id_mask", c_uint32),
        ("motion_buffer_size", c_uint32),
        ("vendor_len", c_uint16),
        ("maximum_request_length", c_uint16),
        ("roots_len", c_uint8),
        ("formats", c_uint8 * 5),
        ("min_keycode", c_uint8),
        ("max_keycode", c_uint8),
        ("pad1", c_uint8 * 4),
    ]


class _Screens(ctypes.Structure):
    _fields_ = [("data", POINTER(c_uint32)), ("rem", c_int), ("index", c_int)]


class _Cookie(ctypes.Structure):
    _fields_ = [("sequence", ctypes.c_uint)]


class _Event(ctypes.Structure):
    """The start that key and mapping events have in common."""

    _fields_ = [
        ("response_type", c_uint8),
        ("detail", c_uint8),
        ("sequence", c_uint16),
        ("time", c_uint32),
    ]


class _Error(ctypes.Structure):
    _fields_ = [("response_type", c_uint8), ("error_code", c_uint8), ("sequence", c_uint16)]


class _Keymap(ctypes.Structure):
    _fields_ = [
        ("response_type", c_uint8),
        ("pad0", c_uint8),
        ("sequence", c_uint16),
        ("length", c_uint32),
        ("keys", c_uint8 * 32),
    ]


class _Mapping(ctypes.Structure):
    """The start of both mapping replies; `width` is per keycode or per modifier."""

    _fields_ = [("response_type", c_uint8), ("width", c_uint8), ("sequence", c_uint16)]


@dataclass(frozen=True, slots=True)
class KeyEvent:
    """A key went down or up."""

    down: bool
    keycode: int
    time: int
    """The server's clock, ms, wrapping at 2**32."""


@dataclass(frozen=True, slots=True)
class MappingChanged:
    """The keyboard's layout or its modifiers changed."""


Event = KeyEvent | MappingChanged

_Prototype = tuple[Any, list[Any]]
_CONNECTION = c_void_p
_PROTOTYPES: dict[str, _Prototype] = {
    "xcb_connect": (_CONNECTION, [c_char_p, POINTER(c_int)]),
    "xcb_disconnect": (None, [_CONNECTION]),
    "xcb_connection_has_error": (c_int, [_CONNECTION]),
    "xcb_get_file_descriptor": (c_int, [_CONNECTION]),
    "xcb_get_setup": (POINTER(_Setup), [_CONNECTION]),
    "xcb_setup_roots_iterator": (_Screens, [POINTER(_Setup)]),
    "xcb_screen_next": (None, [POINTER(_Screens)]),
    "xcb_request_check": (POINTER(_Error), [_CONNECTION, _Cookie]),
    "xcb_grab_key_checked": (
        _Cookie,
        [_CONNECTION, c_uint8, c_uint32, c_uint16, c_uint8, c_uint8, c_uint8],
    ),
    "xcb_ungrab_key_checked": (_Cookie, [_CONNECTION, c_uint8, c_uint32, c_uint16]),
    "xcb_poll_for_event": (POINTER(_Event), [_CONNECTION]),
    "xcb_query_keymap": (_Cookie, [_CONNECTION]),
    "xcb_query_keymap_reply": (POINTER(_Keymap), [_CONNECTION, _Cookie, c_void_p]),
    "xcb_get_keyboard_mapping": (_Cookie, [_CONNECTION, c_uint8, c_uint8]),
    "xcb_get_keyboard_mapping_reply": (POINTER(_Mapping), [_CONNECTION, _Cookie, c_void_p]),
    "xcb_get_keyboard_mapping_keysyms": (POINTER(c_uint32), [POINTER(_Mapping)]),
    "xcb_get_modifier_mapping": (_Cookie, [_CONNECTION]),
    "xcb_get_modifier_mapping_reply": (POINTER(_Mapping), [_CONNECTION, _Cookie, c_void_p]),
    "xcb_get_modifier_mapping_keycodes": (POINTER(c_uint8), [POINTER(_Mapping)]),
}


def _load() -> tuple[Any, Any]:
    """The library, and the C library's ``free``."""
    try:
        library = ctypes.CDLL("libxcb.so.1")
        free = ctypes.CDLL(None).free
    except (OSError, AttributeError) as error:
        raise XcbUnavailableError(str(error)) from error
    free.argtypes, free.restype = [c_void_p], None
    for name, (result, arguments) in _PROTOTYPES.items():
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return library, free


class Display:
    """A connection of its own to the X server; use it on one thread only, and close it.

    Args:
        name: such as ``:0``; None for the one in ``DISPLAY``.

    Raises:
        XcbUnavailableError: libxcb is missing, or the server refuses.
    """

    def __init__(self, name: str | None = None) -> None:
        self._xcb, self._free = _load()
        self._connection = self._xcb.xcb_connect(name.encode() if name else None, None)
        if self._xcb.xcb_connection_has_error(self._connection):
            self._xcb.xcb_disconnect(self._connection)
            raise XcbUnavailableError(f"no connection to the display {name or ''}".strip())
        self._events: deque[Event] = deque()
        self.roots = self._read_roots()
        """The root window of each screen."""

    def __enter__(self) -> "Display":
        return self

    def __exit__(self, *_: object) -> None:
        self._xcb.xcb_disconnect(self._connection)

    def fileno(self) -> int:
        """For ``select``: readable when the server has sent something."""
        return int(self._xcb.xcb_get_file_descriptor(self._connection))

    def grab(self, root: int, modifiers: int, keycode: int) -> int:
        """Take a key for this client; returns 0 or the X error code."""
        return self._check(
            self._xcb.xcb_grab_key_checked(
                self._connection, 0, root, modifiers, keycode, _GRAB_ASYNC, _GRAB_ASYNC
            )
        )

    def ungrab(self, root: int, modifiers: int, keycode: int) -> None:
        """Give a key back; giving back what was not taken is no error."""
        self._check(self._xcb.xcb_ungrab_key_checked(self._connection, keycode, root, modifiers))

    def next_event(self) -> Event | None:
        """The next event that has arrived, or None.

        Raises:
            XcbClosedError: the server is gone.
        """
        self._read_events()
        return self._events.popleft() if self._events else None

    def peek_event(self) -> Event | None:
        """What :meth:`next_event` would give now."""
        self._read_events()
        return self._events[0] if self._events else None

    def is_down(self, keycode: int) -> bool:
        """Whether a key is physically down. Events from before the answer have arrived after it.

        Raises:
            XcbClosedError: the server is gone.
        """
        cookie = self._xcb.xcb_query_keymap(self._connection)
        reply = self._reply(self._xcb.xcb_query_keymap_reply(self._connection, cookie, None))
        down = bool(reply.contents.keys[keycode // 8] & (1 << keycode % 8))
        self._free(reply)
        return down

    def keysyms(self) -> dict[int, list[int]]:
        """What is printed on each key: its keysyms, by group and level as in the core protocol."""
        setup = self._xcb.xcb_get_setup(self._connection).contents
        first, count = setup.min_keycode, setup.max_keycode - setup.min_keycode + 1
        cookie = self._xcb.xcb_get_keyboard_mapping(self._connection, first, count)
        reply = self._reply(
            self._xcb.xcb_get_keyboard_mapping_reply(self._connection, cookie, None)
        )
        width = reply.contents.width
        symbols = self._xcb.xcb_get_keyboard_mapping_keysyms(reply)
        table = {
            first + index: [int(symbols[index * width + column]) for column in range(width)]
            for index in range(count)
        }
        self._free(reply)
        return table

    def modifier_keys(self) -> list[list[int]]:
        """The keycodes behind Shift, Lock, Control and Mod1 to Mod5."""
        cookie = self._xcb.xcb_get_modifier_mapping(self._connection)
        reply = self._reply(
            self._xcb.xcb_get_modifier_mapping_reply(self._connection, cookie, None)
        )
        width = reply.contents.width
        codes = self._xcb.xcb_get_modifier_mapping_keycodes(reply)
        table = [[int(codes[row * width + column]) for column in range(width)] for row in range(8)]
        self._free(reply)
        return [[code for code in row if code] for row in table]

    def _read_roots(self) -> list[int]:
        screens = self._xcb.xcb_setup_roots_iterator(self._xcb.xcb_get_setup(self._connection))
        roots = []
        while screens.rem:
            roots.append(int(screens.data[0]))
            self._xcb.xcb_screen_next(ctypes.byref(screens))
        return roots

    def _read_events(self) -> None:
        while pointer := self._xcb.xcb_poll_for_event(self._connection):
            event = self._decode(pointer)
            self._free(pointer)
            if event is not None:
                self._events.append(event)
        if not self._events and self._xcb.xcb_connection_has_error(self._connection):
            raise XcbClosedError

    @staticmethod
    def _decode(pointer: Any) -> Event | None:
        """What concerns keys. What another client made up has its high bit set and is dropped."""
        event = pointer.contents
        if event.response_type in (KEY_PRESS, KEY_RELEASE):
            return KeyEvent(event.response_type == KEY_PRESS, event.detail, event.time)
        if event.response_type == MAPPING_NOTIFY:
            request = ctypes.cast(pointer, POINTER(c_uint8))[4]
            return None if request == _MAPPING_POINTER else MappingChanged()
        return None

    def _check(self, cookie: _Cookie) -> int:
        error = self._xcb.xcb_request_check(self._connection, cookie)
        if not error:
            return 0
        code = int(error.contents.error_code)
        self._free(error)
        return code

    def _reply(self, pointer: Any) -> Any:
        if not pointer:
            raise XcbClosedError
        return pointer
