"""What can go wrong with a hotkey, each with a sentence for the user::

VibeAssistError
└── HotkeyError
    ├── BadCombination     not a combination, or one that cannot work on this system
    ├── CombinationTaken   another program or the system holds it
    └── HotkeyUnsupported  this desktop gives programs no global key this way
"""

from vibeassist.errors import ExitCode, VibeAssistError


class HotkeyError(VibeAssistError):
    """The global key cannot be used."""

    exit_code = ExitCode.SETTINGS


class BadCombination(HotkeyError):
    """Not a combination, or one that cannot work on this system."""


class CombinationTaken(HotkeyError):
    """Another program or the system holds the combination."""


class HotkeyUnsupported(HotkeyError):
    """This desktop gives programs no global key this way."""
