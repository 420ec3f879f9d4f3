"""The keys that can carry a hotkey, under one name each and with each system's number for them.

Sources: X11/keysymdef.h (keysyms and their names), "Virtual-Key Codes" (Microsoft Learn), and
HIToolbox/Events.h (kVK_*). The Mac numbers are places on a US keyboard, so a letter means the key
that stands where the US layout has it; Windows and X11 go by the layout in use.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Key:
    """One key."""

    name: str
    """The name in settings and on screen."""
    keysym_name: str
    """The name in XKB, in portal triggers and in the configuration of compositors."""
    keysym: int
    windows: int | None
    """Virtual-key code; None where Windows has no such key."""
    mac: int | None
    """kVK code; None where the Mac has no such key."""
    types: bool = False
    """Whether it types something: alone or with Shift it is not free for a hotkey."""


_MAC_LETTERS = dict(zip("ASDFHGZXCV", range(10), strict=True))
_MAC_LETTERS |= dict(zip("BQWERYT", range(0x0B, 0x12), strict=True))
_MAC_LETTERS |= {"O": 0x1F, "U": 0x20, "I": 0x22, "P": 0x23, "L": 0x25, "J": 0x26, "K": 0x28}
_MAC_LETTERS |= {"N": 0x2D, "M": 0x2E}
_MAC_DIGITS = (0x1D, 0x12, 0x13, 0x14, 0x15, 0x17, 0x16, 0x1A, 0x1C, 0x19)
_MAC_FUNCTION = (
    (0x7A, 0x78, 0x63, 0x76, 0x60, 0x61, 0x62, 0x64, 0x65, 0x6D, 0x67, 0x6F)
    + (0x69, 0x6B, 0x71, 0x6A, 0x40, 0x4F, 0x50, 0x5A)
    + (None,) * 4  # a Mac keyboard ends at F20
)

_OTHERS = (
    Key("Space", "space", 0x0020, 0x20, 0x31, types=True),
    Key("Minus", "minus", 0x002D, 0xBD, 0x1B, types=True),
    Key("Equal", "equal", 0x003D, 0xBB, 0x18, types=True),
    Key("Comma", "comma", 0x002C, 0xBC, 0x2B, types=True),
    Key("Period", "period", 0x002E, 0xBE, 0x2F, types=True),
    Key("Slash", "slash", 0x002F, 0xBF, 0x2C, types=True),
    Key("Backslash", "backslash", 0x005C, 0xDC, 0x2A, types=True),
    Key("Semicolon", "semicolon", 0x003B, 0xBA, 0x29, types=True),
    Key("Quote", "apostrophe", 0x0027, 0xDE, 0x27, types=True),
    Key("Grave", "grave", 0x0060, 0xC0, 0x32, types=True),
    Key("BracketLeft", "bracketleft", 0x005B, 0xDB, 0x21, types=True),
    Key("BracketRight", "bracketright", 0x005D, 0xDD, 0x1E, types=True),
    Key("Tab", "Tab", 0xFF09, 0x09, 0x30, types=True),
    Key("Enter", "Return", 0xFF0D, 0x0D, 0x24, types=True),
    Key("Backspace", "BackSpace", 0xFF08, 0x08, 0x33, types=True),
    Key("Delete", "Delete", 0xFFFF, 0x2E, 0x75, types=True),
    Key("Escape", "Escape", 0xFF1B, 0x1B, 0x35, types=True),
    Key("Left", "Left", 0xFF51, 0x25, 0x7B, types=True),
    Key("Up", "Up", 0xFF52, 0x26, 0x7E, types=True),
    Key("Right", "Right", 0xFF53, 0x27, 0x7C, types=True),
    Key("Down", "Down", 0xFF54, 0x28, 0x7D, types=True),
    Key("Home", "Home", 0xFF50, 0x24, 0x73, types=True),
    Key("End", "End", 0xFF57, 0x23, 0x77, types=True),
    Key("PageUp", "Prior", 0xFF55, 0x21, 0x74, types=True),
    Key("PageDown", "Next", 0xFF56, 0x22, 0x79, types=True),
    Key("Insert", "Insert", 0xFF63, 0x2D, None),
    Key("Pause", "Pause", 0xFF13, 0x13, None),
    Key("ScrollLock", "Scroll_Lock", 0xFF14, 0x91, None),
    Key("Menu", "Menu", 0xFF67, 0x5D, None),
)


def _all() -> dict[str, Key]:
    keys = [
        Key(name, name.lower(), ord(name.lower()), ord(name), mac, types=True)
        for name, mac in sorted(_MAC_LETTERS.items())
    ]
    keys += [
        Key(str(digit), str(digit), ord(str(digit)), ord(str(digit)), mac, types=True)
        for digit, mac in enumerate(_MAC_DIGITS)
    ]
    keys += [
        Key(f"F{number}", f"F{number}", 0xFFBE + number - 1, 0x70 + number - 1, mac)
        for number, mac in enumerate(_MAC_FUNCTION, start=1)
    ]
    return {key.name: key for key in (*keys, *_OTHERS)}


KEYS = _all()
"""Every key by its name."""

_ALIASES = {
    "return": "Enter",
    "esc": "Escape",
    "del": "Delete",
    "ins": "Insert",
    "pgup": "PageUp",
    "prior": "PageUp",
    "pgdown": "PageDown",
    "pgdn": "PageDown",
    "next": "PageDown",
    "apostrophe": "Quote",
    "backquote": "Grave",
    "dot": "Period",
    "spacebar": "Space",
    "-": "Minus",
    "=": "Equal",
    ",": "Comma",
    ".": "Period",
    "/": "Slash",
    "\\": "Backslash",
    ";": "Semicolon",
    "'": "Quote",
    "`": "Grave",
    "[": "BracketLeft",
    "]": "BracketRight",
}
_NAMES = {name.lower(): name for name in KEYS} | _ALIASES


def find(name: str) -> Key | None:
    """The key of this name, whatever its case and in any of its usual spellings."""
    known = _NAMES.get(name.strip().lower().replace("_", "").replace(" ", ""))
    return KEYS[known] if known else None
