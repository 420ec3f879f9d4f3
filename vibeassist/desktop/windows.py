"""The windows by name: made when first asked for, shown once, found again."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, QSettings, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

CAPTIONS = "captions"
SETTINGS = "settings"
HISTORY = "history"
FIRST_RUN = "first-run"
SMALL = "small"

GREETED_KEY = "first-run/done"
"""In the memory of windows once the first run was finished or closed."""


class Windows(QObject):
    """Knows how to make each window, and holds the one that was made.

    Signals:
        registered(str): a window of this name can be shown from now on.
    """

    registered = Signal(str)

    def __init__(self, memory: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._memory = memory
        self._factories: dict[str, Callable[[], QWidget]] = {}
        self._made: dict[str, QWidget] = {}

    def __contains__(self, name: str) -> bool:
        return name in self._factories

    def register(self, name: str, factory: Callable[[], QWidget]) -> None:
        """Say how a window is made; the factory is called when it is first shown."""
        self._factories[name] = factory
        self.registered.emit(name)

    def get(self, name: str) -> QWidget:
        """The window, made if need be, where it was when it was last closed."""
        if name not in self._made:
            window = self._factories[name]()
            window.setObjectName(f"window-{name}")
            self._restore(name, window)
            self._made[name] = window
        return self._made[name]

    def show(self, name: str) -> QWidget:
        """Bring the window to the front."""
        window = self.get(name)
        window.showNormal() if window.isMinimized() else window.show()
        window.raise_()
        window.activateWindow()
        return window

    def visible(self) -> list[str]:
        """The names of the windows that are open."""
        return [name for name, window in self._made.items() if window.isVisible()]

    def close_all(self) -> None:
        """Remember where the windows are, close and forget them."""
        for name, window in self._made.items():
            self._memory.setValue(f"windows/{name}", window.geometry())
            window.close()
            window.deleteLater()
        self._made.clear()

    def _restore(self, name: str, window: QWidget) -> None:
        """Where it was, if a screen is still there."""
        place = self._memory.value(f"windows/{name}")
        if not isinstance(place, QRect) or not place.isValid():
            return
        if any(s.availableGeometry().intersects(place) for s in QGuiApplication.screens()):
            window.setGeometry(place)
