"""The bridge between two threads: reports of the engine's, and calls, for the UI.

Reports are emitted on the engine thread and delivered on the UI thread by queued connections; a
window that is busy gets them late, and the engine never waits for it.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot

from vibeassist.desktop.hotkey_host import HotkeyStatus
from vibeassist.desktop.look import SystemLook
from vibeassist.desktop.reports import Report


class Bridge(QObject):
    """Carries reports, and calls, from the engine thread to the UI thread."""

    happened = Signal(object)
    wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.wanted.connect(self._on_wanted, Qt.ConnectionType.QueuedConnection)

    def call(self, callback: Callable[[], None]) -> None:
        """Have this called on the UI thread soon; from any thread."""
        self.wanted.emit(callback)

    @Slot(object)
    def _on_wanted(self, callback: Callable[[], None]) -> None:
        callback()

    def report(self, report: Report | HotkeyStatus | SystemLook) -> None:
        """Hand a report over; called on the engine thread, returns at once."""
        self.happened.emit(report)
