"""Somebody who never leaves the app alone: code that the tests run inside of it.

``unleash()`` before the app starts; from then on, a few times a second, windows are opened, moved
and closed, menus and dialogs held open, settings changed, and the window is kept busy. Now and then
something is typed, which the other side answers.
"""

import itertools
import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QPoint, QTimer, Slot
from PySide6.QtWidgets import QMessageBox

from vibeassist.desktop.shell import Shell
from vibeassist.desktop.windows import CAPTIONS, HISTORY, SETTINGS

PACE_MS = 400
HELD_MS = 1500
ASKED_EVERY = 20
"""Steps between two questions: eight seconds."""


class Restless(QObject):
    """Does one thing after the other, for ever."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        self._steps = itertools.cycle(self._things())
        self._count = 0
        self._timer = QTimer(self, interval=PACE_MS)
        self._timer.timeout.connect(self._step)
        self._timer.start()

    @Slot()
    def _step(self) -> None:
        self._count += 1
        if self._count % ASKED_EVERY == 0:
            self._shell.talk.send_text(f"Question {self._count // ASKED_EVERY}")
        next(self._steps)()

    def _things(self) -> Iterator[Callable[[], object]]:
        change = self._shell.preferences.change
        for name in (CAPTIONS, SETTINGS, HISTORY):
            yield lambda name=name: self._shell.windows.show(name)
            yield lambda name=name: self._move(name)
            yield lambda name=name: self._shell.windows.get(name).resize(700, 500)
        yield self._hold_menu
        yield lambda: change("desktop", theme="dark")
        yield lambda: change("desktop", pill=False, contrast="high")
        yield lambda: change("conversation", voice="Kore", persona="Concise")
        yield self._hold_dialog
        yield lambda: change("hotkey", mode="hold")
        yield lambda: change("desktop", theme="light", pill=True, contrast="normal")
        yield lambda: change("hotkey", mode="auto", keys="Ctrl+Alt+J")
        yield lambda: change("audio", gain_control=True)
        yield lambda: change("conversation", voice="Puck", persona="")
        yield lambda: change("hotkey", keys="")
        yield lambda: change("audio", gain_control=False)
        yield lambda: time.sleep(0.3)
        yield lambda: compute(0.3)
        yield lambda: self._move(CAPTIONS)
        for name in (HISTORY, SETTINGS, CAPTIONS):
            yield lambda name=name: self._shell.windows.get(name).close()

    def _move(self, name: str) -> None:
        window = self._shell.windows.get(name)
        for distance in range(0, 200, 5):
            window.move(QPoint(100 + distance, 80 + distance))

    def _hold_menu(self) -> None:
        menu = self._shell.actions.menu()
        QTimer.singleShot(HELD_MS, menu, menu.close)
        menu.exec(QPoint(300, 200))
        menu.deleteLater()

    def _hold_dialog(self) -> None:
        box = QMessageBox(QMessageBox.Icon.NoIcon, "Restless", "A modal dialog.")
        QTimer.singleShot(HELD_MS, box, box.accept)
        box.exec()
        box.deleteLater()


def compute(seconds: float) -> None:
    """Hold the interpreter, as a slot does that computes."""
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        sum(range(500))


def unleash() -> None:
    """Let somebody loose on the app once everything behind its icon is there."""
    furnish = Shell._furnish

    def furnish_and_unleash(shell: Shell) -> None:
        furnish(shell)
        Restless(shell)

    Shell._furnish = furnish_and_unleash  # type: ignore[method-assign]
