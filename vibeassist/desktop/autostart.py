"""Start at login, in each platform's own way. No Qt.

Linux: a desktop entry in the autostart folder (freedesktop.org, Desktop Application Autostart).
Windows: a value under ``HKCU\\...\\Run``. macOS: a launch agent of the user's (launchd.plist(5)).
Whether it is on is asked of the system each time: the user may switch it off there.
"""

import os
import plistlib
import shutil
import sys
from abc import ABC, abstractmethod
from pathlib import Path
from typing import Any, Protocol

from vibeassist.desktop.platforms import APP_ID
from vibeassist.errors import ExitCode, VibeAssistError

RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
VALUE = "vibeassist"
_TO_ESCAPE = '"`$\\'


class AutostartError(VibeAssistError):
    """Start at login cannot be switched."""

    exit_code = ExitCode.SETTINGS


class Autostart(Protocol):
    """One platform's way."""

    def enabled(self) -> bool:
        """Whether the program is started at login."""

    def set(self, on: bool) -> None:
        """Switch it.

        Raises:
            AutostartError: the system does not let us.
        """


def autostart(system: str = sys.platform) -> Autostart:
    """This platform's way."""
    if system == "win32":
        return RunKey(command())
    if system == "darwin":
        return AgentFile(Path.home() / "Library/LaunchAgents" / f"{APP_ID}.plist", command())
    config = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    return EntryFile(Path(config) / "autostart" / f"{APP_ID}.desktop", command())


def command() -> list[str]:
    """How this program is started, by an absolute path: at login there is no other ``PATH``."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "app"]
    beside = Path(sys.executable).with_name("vibeassist.exe" if os.name == "nt" else "vibeassist")
    found = str(beside) if beside.exists() else shutil.which("vibeassist")
    return [found, "app"] if found else [sys.executable, "-m", "vibeassist", "app"]


class _File(ABC):
    """A file whose being there starts the program."""

    def __init__(self, path: Path, words: list[str]) -> None:
        self._path, self._words = path, words

    def enabled(self) -> bool:
        """Whether the file is there."""
        return self._path.is_file()

    def set(self, on: bool) -> None:
        """Write it, or take it away.

        Raises:
            AutostartError: the folder may not be written to.
        """
        try:
            if on:
                self._path.parent.mkdir(parents=True, exist_ok=True)
                self._path.write_bytes(self.content())
            else:
                self._path.unlink(missing_ok=True)
        except OSError as error:
            raise AutostartError(
                f"Start at login cannot be changed: {self._path} ({error.strerror}).",
                hint="Give yourself the right to write there.",
            ) from error

    @abstractmethod
    def content(self) -> bytes:
        """What stands in the file."""


class EntryFile(_File):
    """Linux and other free desktops."""

    def enabled(self) -> bool:
        """Whether the entry is there and not hidden, as desktops do to switch it off."""
        try:
            lines = self._path.read_text(encoding="utf-8").lower().split("\n")
        except OSError:
            return False
        off = ("hidden=true", "x-gnome-autostart-enabled=false")
        return not any(line.replace(" ", "") in off for line in lines)

    def content(self) -> bytes:
        """A desktop entry."""
        entry = (
            "[Desktop Entry]\nType=Application\nName=vibeassist\n"
            f"Comment=Voice assistant\nIcon={APP_ID}\nExec={quoted(self._words)}\n"
            "Terminal=false\nX-GNOME-Autostart-enabled=true\n"
        )
        return entry.encode()


class AgentFile(_File):
    """macOS."""

    def content(self) -> bytes:
        """A launch agent that runs once, at login."""
        return plistlib.dumps(
            {
                "Label": APP_ID,
                "ProgramArguments": self._words,
                "RunAtLoad": True,
                "ProcessType": "Interactive",
            }
        )


class RunKey:
    """Windows.

    Args:
        words: the command.
        registry: the module ``winreg``.
    """

    def __init__(self, words: list[str], registry: Any = None) -> None:
        self._words = words
        self._registry = registry

    def enabled(self) -> bool:
        """Whether the value is there."""
        registry = self._winreg()
        try:
            with registry.OpenKey(registry.HKEY_CURRENT_USER, RUN_KEY) as key:
                registry.QueryValueEx(key, VALUE)
        except OSError:
            return False
        return True

    def set(self, on: bool) -> None:
        """Write the value, or delete it.

        Raises:
            AutostartError: a policy forbids it.
        """
        registry = self._winreg()
        line = " ".join(f'"{word}"' if " " in word else word for word in self._words)
        try:
            with registry.CreateKey(registry.HKEY_CURRENT_USER, RUN_KEY) as key:
                if on:
                    registry.SetValueEx(key, VALUE, 0, registry.REG_SZ, line)
                elif self.enabled():
                    registry.DeleteValue(key, VALUE)
        except OSError as error:
            raise AutostartError(
                f"Windows does not let start at login be changed ({error.strerror}).",
                hint="Ask whoever administers this computer.",
            ) from error

    def _winreg(self) -> Any:
        if self._registry is None:
            import winreg

            self._registry = winreg
        return self._registry


def quoted(words: list[str]) -> str:
    """A command as a desktop entry's ``Exec`` wants it (Desktop Entry Specification 1.5)."""
    return " ".join(_quoted(word) for word in words)


def _quoted(word: str) -> str:
    if word.replace("/", "").replace("-", "").replace("_", "").replace(".", "").isalnum():
        return word
    escaped = "".join(f"\\{char}" if char in _TO_ESCAPE else char for char in word)
    # The value is a string first, in which a backslash is written twice; % starts a field code.
    return '"' + escaped.replace("\\", "\\\\").replace("%", "%%") + '"'
