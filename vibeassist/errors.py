"""The root of every error that vibeassist raises on purpose, and the exit codes of its programs.

One tree per layer hangs below :class:`VibeAssistError`::

    VibeAssistError
    ├── settings.SettingsError       a settings file or value that cannot be used
    ├── secrets.SecretsError         the keyring cannot be read or written
    ├── audio.errors.AudioError      devices and sound files
    ├── live.errors.LiveError        the Live connection, whichever transport
    ├── gateway.errors.GatewayError  the gateway server
    ├── emulator.errors.EmulatorError  the local Live API and its scripts
    ├── desktop.hotkeys.errors.HotkeyError    the global hotkey
    └── desktop.instance.InstanceError        the one running app
"""

from enum import IntEnum


class ExitCode(IntEnum):
    """What a program's exit status means (documented in the README)."""

    OK = 0
    UNEXPECTED = 1
    USAGE = 2  # argparse's own
    SETTINGS = 3
    AUDIO = 4
    CONNECTION = 5
    CREDENTIALS = 6
    REFUSED = 7


class VibeAssistError(Exception):
    """An error with a sentence for the person in front of the machine.

    Args:
        message: what happened, one sentence, no secret in it.
        hint: what to do about it, one sentence; empty if the message says it.
    """

    exit_code: ExitCode = ExitCode.UNEXPECTED

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()
