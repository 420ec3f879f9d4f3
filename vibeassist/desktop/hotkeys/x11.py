"""The global key of an X11 session: a passive grab on every screen.

The grab takes the key away from the window in focus, needs no permission, and says at once when
another program holds it. It is made with every mix of Caps Lock, Num Lock and Scroll Lock, because
a grab matches the exact set of modifiers. libxcb is called by ctypes: python-xlib is LGPL and has
had no release since 2022, xcffib has no wheels, and libxcb is there wherever Qt shows a window.
"""

import select
import socket
from collections.abc import Callable, Iterable, Sequence
from functools import reduce
from itertools import chain, combinations, product
from operator import or_

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
from vibeassist.desktop.hotkeys.xcb import (
    BAD_ACCESS,
    Display,
    KeyEvent,
    MappingChanged,
    XcbClosedError,
    XcbUnavailableError,
)

HELD_CHECK_S = 0.25
"""While the key is held: how often to look whether it is still down. A screen locker or a switch to
a text console takes the keyboard, and the release with it."""

SHIFT, LOCK, CONTROL = 1, 2, 4  # fixed by the core protocol; Mod1 to Mod5 are the user's
_MOD1, _MOD4 = 8, 64
_ALT_KEYSYMS = {0xFFE9, 0xFFEA}
_SUPER_KEYSYMS = {0xFFEB, 0xFFEC}
_NUM_LOCK, _SCROLL_LOCK = 0xFF7F, 0xFF14

Grab = tuple[int, int, int]
"""Root window, modifiers, keycode."""


def x11_backend(display: str | None = None) -> ThreadBackend:
    """The key of this X display; None for the one in ``DISPLAY``."""
    return ThreadBackend(
        "x11",
        translate("hotkeys", "This is an X11 session: the key is taken from the X server itself."),
        Platform.LINUX,
        lambda: X11Waiter(display),
    )


def keycodes_of(keysym: int, table: dict[int, list[int]]) -> list[int]:
    """The keys that give this keysym: unshifted in the first layout, else in the second, else
    anywhere (a digit of a French keyboard is on its shifted level)."""
    width = max(map(len, table.values()), default=0)
    for column in (0, 2, 1, 3, *range(4, width)):
        codes = [code for code, row in table.items() if column < len(row) and row[column] == keysym]
        if codes:
            return codes
    return []


def modifier_mask(
    keysyms: set[int], table: dict[int, list[int]], rows: list[list[int]], default: int = 0
) -> int:
    """The modifier bit that keys with one of these keysyms set; the default if there is none."""
    for row, codes in enumerate(rows):
        if any(keysyms & set(table.get(code, ())) for code in codes):
            return 1 << row
    return default


def with_locks(modifiers: int, locks: Iterable[int]) -> list[int]:
    """The modifiers with every mix of locks that do not belong to them."""
    free = sorted({lock for lock in locks if lock and not lock & modifiers})
    mixes = chain.from_iterable(combinations(free, size) for size in range(len(free) + 1))
    return [modifiers | sum(mix) for mix in mixes]


class X11Waiter(Waiter):
    """Grabs the key on a connection of its own and waits for it."""

    def __init__(self, display: str | None = None) -> None:
        self._display_name = display
        # Written to from the loop's thread; closed by the waiter's.
        self._wake_reader, self._wake_writer = socket.socketpair()
        self._held: int | None = None
        """The keycode that is down."""

    def wake(self) -> None:
        """Make :meth:`run` return."""
        self._wake_writer.close()

    def run(self, combination: Combination, ready: Callable[[], None], sink: Sink) -> None:
        """Hold the grab until woken.

        Raises:
            HotkeyUnsupported: no X server.
            HotkeyError: the key cannot be had, or the server went away.
        """
        with self._wake_reader:
            try:
                with Display(self._display_name) as display:
                    self._wait(display, combination, ready, sink)
            except XcbUnavailableError as error:
                raise HotkeyUnsupported(
                    translate("hotkeys", "The X server cannot be reached: {reason}.").format(
                        reason=error
                    )
                ) from error
            except XcbClosedError as error:
                self._report_release(sink)
                raise HotkeyError(translate("hotkeys", "The X server is gone.")) from error

    def _wait(
        self, display: Display, combination: Combination, ready: Callable[[], None], sink: Sink
    ) -> None:
        grabs = take(display, combination)
        ready()
        poll = select.poll()
        poll.register(display, select.POLLIN)
        poll.register(self._wake_reader, select.POLLIN)
        while True:
            while (event := display.next_event()) is not None:
                if isinstance(event, MappingChanged):
                    grabs = take(display, combination, grabs)
                else:
                    self._on_key(display, event, {code for _, _, code in grabs}, sink)
            timeout_ms = None if self._held is None else HELD_CHECK_S * 1000
            ready_files = poll.poll(timeout_ms)
            if any(file == self._wake_reader.fileno() for file, _ in ready_files):
                return
            if not ready_files:
                self._check_held(display, sink)

    def _on_key(self, display: Display, event: KeyEvent, codes: set[int], sink: Sink) -> None:
        if event.down:
            if self._held is None and event.keycode in codes:
                self._held = event.keycode
                sink.press()
        elif event.keycode == self._held and not self._is_repeat(display, event):
            self._report_release(sink)

    @staticmethod
    def _is_repeat(display: Display, release: KeyEvent) -> bool:
        """Whether a press of the same moment follows: so the server reports auto-repeat.

        The round trip brings in everything that the server sent before its answer.
        """
        display.is_down(release.keycode)
        following = display.peek_event()
        if following != KeyEvent(True, release.keycode, release.time):
            return False
        display.next_event()
        return True

    def _check_held(self, display: Display, sink: Sink) -> None:
        """Notice a key that went up while another program had the keyboard."""
        if self._held is None or display.is_down(self._held):
            return
        if display.peek_event() is None:
            self._report_release(sink)

    def _report_release(self, sink: Sink) -> None:
        if self._held is not None:
            self._held = None
            sink.release()


def take(display: Display, combination: Combination, held: Sequence[Grab] = ()) -> list[Grab]:
    """Grab the combination on every screen with every mix of locks; all or nothing.

    What is held and stays is never let go of: a press at that moment would go elsewhere, and the
    server tells of a new mapping whenever another keyboard is typed on. The rest of it is given
    back.

    Raises:
        BadCombination: the keyboard has no such key.
        CombinationTaken: another program holds one of them.
    """
    wanted = places(display, combination)
    taken: list[Grab] = []
    for grab in wanted:
        if grab in held:
            continue
        error = display.grab(*grab)
        if error:
            give_back(display, taken)
            raise _refused(error, combination)
        taken.append(grab)
    give_back(display, (grab for grab in held if grab not in wanted))
    return wanted


def places(display: Display, combination: Combination) -> list[Grab]:
    """What to grab for the combination, as the keyboard is laid out now.

    Raises:
        BadCombination: the keyboard has no such key.
    """
    table, rows = display.keysyms(), display.modifier_keys()
    codes = keycodes_of(combination.key.keysym, table)
    if not codes:
        raise BadCombination(
            translate("hotkeys", "This keyboard layout has no {key} key.").format(
                key=combination.key.name
            )
        )
    masks = {
        Modifier.CTRL: CONTROL,
        Modifier.SHIFT: SHIFT,
        Modifier.ALT: modifier_mask(_ALT_KEYSYMS, table, rows, _MOD1),
        Modifier.META: modifier_mask(_SUPER_KEYSYMS, table, rows, _MOD4),
    }
    wanted = reduce(or_, (masks[modifier] for modifier in combination.modifiers), 0)
    locks = [LOCK, *(modifier_mask({lock}, table, rows) for lock in (_NUM_LOCK, _SCROLL_LOCK))]
    mixes = with_locks(wanted, locks)
    return list(product(display.roots, mixes, codes))


def give_back(display: Display, grabs: Iterable[Grab]) -> None:
    """Undo :func:`take`."""
    for root, modifiers, code in grabs:
        display.ungrab(root, modifiers, code)


def _refused(error: int, combination: Combination) -> HotkeyError:
    shown = combination.shown(Platform.LINUX)
    if error == BAD_ACCESS:
        return CombinationTaken(
            translate("hotkeys", "{keys} is already taken by another program.").format(keys=shown),
            hint=translate("hotkeys", "Take another combination, or free it there."),
        )
    return HotkeyError(
        translate("hotkeys", "The X server refuses {keys} (error {code}).").format(
            keys=shown, code=error
        )
    )
