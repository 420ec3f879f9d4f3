"""The words of the states, in the user's language."""

from PySide6.QtCore import QCoreApplication

from vibeassist.desktop.face import Face, Shown


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


def hint_of(face: Face) -> str:
    """What one can do now, in a few words; empty where there is nothing to say."""
    translate = QCoreApplication.translate
    if face.shown is Shown.CONNECTING and face.microphone_open:
        return translate("State", "Speak already")
    hints = {
        Shown.LISTENING: translate("State", "Just speak"),
        Shown.SPEAKING: translate("State", "Speak to cut in"),
        Shown.MUTED: translate("State", "You are not heard"),
    }
    return hints.get(face.shown, "")
