"""The words of the states, in the user's language."""

from PySide6.QtCore import QCoreApplication

from vibeassist.desktop.face import Shown


def word_of(shown: Shown) -> str:
    """The state as one word, for the eye and for a screen reader."""
    translate = QCoreApplication.translate
    words = {
        Shown.IDLE: translate("State", "Ready"),
        Shown.CONNECTING: translate("State", "Connecting"),
        Shown.LISTENING: translate("State", "Listening"),
        Shown.THINKING: translate("State", "Thinking"),
        Shown.SPEAKING: translate("State", "Speaking"),
        Shown.MUTED: translate("State", "Muted"),
        Shown.PROBLEM: translate("State", "Problem"),
    }
    return words[shown]
