"""Qt without a screen, warnings that fail, and the parts of the app joined to nothing real."""

import importlib.util
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# In English, whatever the language of whoever runs the tests.
os.environ |= {"LC_ALL": "C.UTF-8", "LANGUAGE": ""}

if importlib.util.find_spec("PySide6") is None or importlib.util.find_spec("pytestqt") is None:
    collect_ignore_glob = ["test_*.py"]  # the extra "desktop" is not installed

HERE = Path(__file__).parent
OFFSCREEN_CANNOT = [
    "This plugin does not support (raise|propagateSizeHints)\\(\\)",
    "No such signal QPlatformNativeInterface::systemTrayWindowChanged",
]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A warning of Qt's fails the test, but for what the offscreen platform says of itself."""
    for item in items:
        if item.path.is_relative_to(HERE) and importlib.util.find_spec("pytestqt"):
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
            item.add_marker(pytest.mark.qt_log_ignore(*OFFSCREEN_CANNOT))


@pytest.fixture(autouse=True)
def own_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is read from or written to the places of whoever runs the tests."""
    for name in ("CONFIG", "DATA", "RUNTIME"):
        (tmp_path / name.lower()).mkdir(mode=0o700)
        monkeypatch.setenv(f"VIBEASSIST_{name}_DIR", str(tmp_path / name.lower()))
    for name in ("VIBEASSIST_API_KEY", "VIBEASSIST_LIVE_URL", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)


@dataclass
class Parts:
    """The shell's parts without an engine: reports are made up, commands go into a list."""

    talk: "object"
    windows: "object"
    preferences: "object"
    theme: "object"
    memory: "object"
    actions: "object"
    commands: list[tuple[object, ...]]


@pytest.fixture
def parts(qtbot: object, tmp_path: Path) -> Iterator[Parts]:
    """The parts, ready to be told things."""
    from PySide6.QtCore import QCoreApplication, QEvent, QSettings

    from vibeassist.desktop.actions import Actions
    from vibeassist.desktop.preferences import Preferences
    from vibeassist.desktop.talk import Talk
    from vibeassist.desktop.theme import Theme
    from vibeassist.desktop.windows import Windows

    # pytest-qt asks for its windows to be deleted and runs no loop that would do it; the style
    # sheet below would be worked out anew for every window of every test before.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    commands: list[tuple[object, ...]] = []

    class Engine:
        def post(self, callback: object, *args: object) -> bool:
            commands.append((callback, *args))
            return True

    class Controller:
        def __getattr__(self, name: str) -> str:
            return name

    theme = Theme()
    theme.apply()
    memory = QSettings(str(tmp_path / "memory.ini"), QSettings.Format.IniFormat)
    talk = Talk()
    talk.attach(Engine(), Controller())  # type: ignore[arg-type]
    windows = Windows(memory)
    preferences = Preferences()
    actions = Actions(talk, windows, preferences)
    yield Parts(talk, windows, preferences, theme, memory, actions, commands)
    windows.close_all()
    preferences.close()


@pytest.fixture
def own_machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No keyring, no devices, no autostart but the test's own."""
    from vibeassist import secrets
    from vibeassist.desktop.pages import audio

    monkeypatch.setattr(secrets, "_backend", lambda: None)
    monkeypatch.setattr(secrets, "_for_this_run", {})
    monkeypatch.setattr(audio, "list_devices", list)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "xdg"))
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "GNOME")


@pytest.fixture
def settings_window(qtbot: Any, parts: Parts, own_machine: None) -> Any:
    """The settings, shown."""
    from vibeassist.desktop.settings_window import SettingsWindow

    show_history = parts.actions.history.trigger  # type: ignore[attr-defined]
    made = SettingsWindow(parts.talk, parts.preferences, parts.theme, show_history)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def page(settings_window: Any) -> Callable[[type], Any]:
    """Turns to a page of the settings and returns it."""
    return settings_window.turn_to
