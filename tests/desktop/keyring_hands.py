"""Hands on the settings window, in a D-Bus session of their own: ``store`` or ``forget`` a key.

Prints what they saw, a line each.
"""

import sys
import time
from collections.abc import Callable

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from vibeassist import secrets
from vibeassist.desktop.pages.connection import ConnectionPage
from vibeassist.desktop.preferences import Preferences
from vibeassist.desktop.settings_window import SettingsWindow
from vibeassist.desktop.talk import Talk
from vibeassist.desktop.theme import Theme

LIMIT_S = 20


def until(condition: Callable[[], bool], what: str) -> None:
    """Let Qt work until it is so."""
    deadline = time.monotonic() + LIMIT_S
    while not condition():
        assert time.monotonic() < deadline, f"it never came: {what}"
        QTest.qWait(20)


def main(what: str, secret: str) -> None:
    """Store the secret through the window, or look at what is stored and forget it."""
    app = QApplication(sys.argv[:1])
    theme, preferences = Theme(), Preferences()
    theme.apply()
    preferences.change("connection", mode="direct")
    window = SettingsWindow(Talk(), preferences, theme)
    page = window.turn_to(ConnectionPage)
    window.show()
    row = page.key  # type: ignore[attr-defined]
    until(lambda: "keyring" in row.note.text(), "where the key is")
    print(row.note.text())
    if what == "store":
        QTest.keyClicks(row.line, secret)
        row.save.click()
    else:
        row.forget.click()
    until(lambda: row.forget.isHidden() is (what == "forget"), "another standing")
    until(lambda: not row.line.text(), "an empty field")
    shown = [line.text() for line in window.findChildren(QLineEdit)]
    print("shown" if any(secret in text for text in shown) else "never shown")
    print(secrets.load_key())
    window.close()
    preferences.close()
    app.quit()


if __name__ == "__main__":
    main(*sys.argv[1:])
