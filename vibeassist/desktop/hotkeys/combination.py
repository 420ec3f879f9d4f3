"""Combinations such as ``Ctrl+Alt+Space``: read, written, and judged for each system. Pure.

Settings hold the canonical form (``Ctrl``, ``Alt``, ``Shift``, ``Meta`` in this order, then one key
of :mod:`~vibeassist.desktop.hotkeys.keys`). ``Meta`` is the Windows or Super key, on a Mac the
Command key; ``Alt`` is the Option key there and ``Ctrl`` the Control key.
"""

import sys
from dataclasses import dataclass
from enum import StrEnum

from vibeassist.desktop.hotkeys.errors import BadCombination
from vibeassist.desktop.hotkeys.keys import Key, find
from vibeassist.desktop.hotkeys.words import translate


class Platform(StrEnum):
    """A family of systems that treat keys alike."""

    LINUX = "linux"
    WINDOWS = "windows"
    MACOS = "macos"

    @classmethod
    def here(cls) -> "Platform":
        """The one this program runs on."""
        return {"win32": cls.WINDOWS, "darwin": cls.MACOS}.get(sys.platform, cls.LINUX)


class Modifier(StrEnum):
    """A key that is held while another is pressed."""

    CTRL = "Ctrl"
    ALT = "Alt"
    SHIFT = "Shift"
    META = "Meta"


_MODIFIER_NAMES = {
    "ctrl": Modifier.CTRL,
    "control": Modifier.CTRL,
    "alt": Modifier.ALT,
    "option": Modifier.ALT,
    "opt": Modifier.ALT,
    "shift": Modifier.SHIFT,
    "meta": Modifier.META,
    "super": Modifier.META,
    "win": Modifier.META,
    "windows": Modifier.META,
    "logo": Modifier.META,
    "cmd": Modifier.META,
    "command": Modifier.META,
}

_SHOWN = {
    Platform.LINUX: {Modifier.META: "Super"},
    Platform.WINDOWS: {Modifier.META: "Win"},
    Platform.MACOS: {
        Modifier.CTRL: "Control",
        Modifier.ALT: "Option",
        Modifier.META: "Command",
    },
}


@dataclass(frozen=True, slots=True)
class Combination:
    """Modifiers held and one key pressed."""

    modifiers: frozenset[Modifier]
    key: Key

    def __str__(self) -> str:
        """The canonical form, as kept in the settings."""
        return "+".join((*(m for m in Modifier if m in self.modifiers), self.key.name))

    def shown(self, platform: Platform) -> str:
        """As the keys are labelled on this system."""
        names = _SHOWN[platform]
        held = (names.get(m, m.value) for m in Modifier if m in self.modifiers)
        return "+".join((*held, self.key.name))


def parse(text: str) -> Combination:
    """Read a combination in any usual spelling: ``ctrl + alt + space``, ``Super+F9``, ``Cmd+.``.

    Raises:
        BadCombination: with a sentence that names what is wrong.
    """
    words = _split(text)
    modifiers: set[Modifier] = set()
    keys: list[Key] = []
    for word in words:
        modifier = _MODIFIER_NAMES.get(word.lower())
        if modifier is not None:
            modifiers.add(modifier)
            continue
        key = find(word)
        if key is None:
            raise BadCombination(
                translate("hotkeys", "No key is called “{name}”.").format(name=word),
                hint=translate("hotkeys", "Write it like Ctrl+Alt+Space."),
            )
        keys.append(key)
    if len(keys) != 1:
        raise _wrong_number(keys)
    return Combination(frozenset(modifiers), keys[0])


def from_qt(portable: str, platform: Platform) -> Combination:
    """Read what ``QKeySequence.toString(PortableText)`` wrote; only its first chord counts.

    On a Mac Qt calls the Command key ``Ctrl`` and the Control key ``Meta`` (Qt documentation,
    "QKeySequence", Special Considerations on macOS).

    Raises:
        BadCombination: see :func:`parse`.
    """
    first = portable.split(", ")[0]
    combination = parse(first)
    if platform is not Platform.MACOS:
        return combination
    swap = {Modifier.CTRL: Modifier.META, Modifier.META: Modifier.CTRL}
    return Combination(
        frozenset(swap.get(modifier, modifier) for modifier in combination.modifiers),
        combination.key,
    )


def check(combination: Combination, platform: Platform) -> None:
    """Let pass what can work on this system.

    Whether another program holds it shows only when it is asked for.

    Raises:
        BadCombination: it would swallow typing, is the system's own, or has no such key here.
    """
    shown = combination.shown(platform)
    if not _exists(combination.key, platform):
        raise BadCombination(
            translate("hotkeys", "Keyboards here have no {key} key.").format(
                key=combination.key.name
            )
        )
    if combination.key.types and not combination.modifiers - {Modifier.SHIFT}:
        raise BadCombination(
            translate("hotkeys", "{keys} is needed for typing.").format(keys=shown),
            hint=translate("hotkeys", "Add Ctrl or Alt, or take a function key."),
        )
    reason = _reserved(combination, platform)
    if reason:
        raise BadCombination(
            translate("hotkeys", "{keys} cannot be used: {reason}").format(
                keys=shown, reason=reason
            ),
            hint=translate("hotkeys", "Take another combination."),
        )


def suggestions(platform: Platform) -> tuple[Combination, ...]:
    """Combinations that are free on most machines, the default first."""
    return tuple(parse(text) for text in _SUGGESTIONS[platform])


def default(platform: Platform) -> Combination:
    """The combination of a first start."""
    return suggestions(platform)[0]


# A Mac gives Control+Space and Control+Option+Space to its input sources, Command+Space to
# Spotlight and Option+Command+Space to the Finder (Apple Support, "Mac keyboard shortcuts").
_SUGGESTIONS = {
    Platform.LINUX: ("Ctrl+Alt+Space", "Ctrl+Alt+V", "Ctrl+Shift+Space", "F9"),
    Platform.WINDOWS: ("Ctrl+Alt+Space", "Ctrl+Shift+Space", "Ctrl+Alt+Shift+V", "F9"),
    Platform.MACOS: ("Ctrl+Shift+Space", "Shift+Meta+Space", "Ctrl+Alt+V", "F9"),
}


def _split(text: str) -> list[str]:
    """The words between plus signs."""
    words = [word.strip() for word in text.split("+")]
    if not any(words):
        raise BadCombination(
            translate("hotkeys", "No combination is given."),
            hint=translate("hotkeys", "Write it like Ctrl+Alt+Space."),
        )
    if not all(words):
        raise BadCombination(
            translate("hotkeys", "“{text}” has a plus sign without a key.").format(text=text),
            hint=translate("hotkeys", "Write it like Ctrl+Alt+Space."),
        )
    return words


def _wrong_number(keys: list[Key]) -> BadCombination:
    if not keys:
        return BadCombination(
            translate("hotkeys", "Ctrl, Alt, Shift and Meta alone cannot be a hotkey."),
            hint=translate("hotkeys", "Add a key, such as Space."),
        )
    names = ", ".join(key.name for key in keys)
    return BadCombination(
        translate("hotkeys", "A hotkey has one key besides the modifiers, not {keys}.").format(
            keys=names
        )
    )


def _exists(key: Key, platform: Platform) -> bool:
    if platform is Platform.WINDOWS:
        return key.windows is not None
    if platform is Platform.MACOS:
        return key.mac is not None
    return True


def _reserved(combination: Combination, platform: Platform) -> str:
    """Why the system keeps this combination for itself; empty where it does not."""
    if platform is Platform.WINDOWS and Modifier.META in combination.modifiers:
        return translate("hotkeys", "Windows keeps everything with the Windows key for itself.")
    if platform is Platform.WINDOWS and combination.key.name == "F12":
        return translate("hotkeys", "Windows keeps F12 for debuggers.")
    if platform is Platform.LINUX and _is_console(combination):
        return translate("hotkeys", "it switches to a text console.")
    if str(combination) in _RESERVED[platform]:
        return translate("hotkeys", "the system keeps it for itself.")
    return ""


def _is_console(combination: Combination) -> bool:
    """Whether the kernel or the X server takes it first (xkeyboard-config, srvr_ctrl(fkey2vt))."""
    name = combination.key.name
    return {Modifier.CTRL, Modifier.ALT} <= combination.modifiers and (
        name[0] == "F" and name[1:].isdigit() and int(name[1:]) <= 12
    )


# Windows: "RegisterHotKey" (Microsoft Learn) and the shell's own; Mac: "Mac keyboard shortcuts"
# (Apple Support). Linux: what every desktop binds; the rest shows when it is asked for.
_RESERVED = {
    Platform.LINUX: {"Ctrl+Alt+Delete", "Ctrl+Alt+Backspace", "Alt+Tab", "Alt+F4", "Alt+Escape"},
    Platform.WINDOWS: {
        "Ctrl+Alt+Delete",
        "Ctrl+Shift+Escape",
        "Ctrl+Escape",
        "Alt+Escape",
        "Alt+Tab",
        "Alt+Shift+Tab",
        "Alt+F4",
    },
    Platform.MACOS: {
        "Meta+Space",
        "Alt+Meta+Space",
        "Ctrl+Space",
        "Ctrl+Alt+Space",
        "Ctrl+Meta+Space",
        "Meta+Tab",
        "Shift+Meta+Tab",
        "Meta+Q",
        "Meta+W",
        "Meta+H",
        "Meta+M",
        "Meta+C",
        "Meta+V",
        "Meta+X",
        "Meta+Z",
        "Alt+Meta+Escape",
        "Ctrl+Meta+Q",
        "Shift+Meta+3",
        "Shift+Meta+4",
        "Shift+Meta+5",
    },
}
