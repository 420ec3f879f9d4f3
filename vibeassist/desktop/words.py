"""The words of states and personas, in the user's language."""

from PySide6.QtCore import QCoreApplication

from vibeassist.conversation.personas import BUILT_IN
from vibeassist.desktop.face import Face, Shown
from vibeassist.settings import Persona

SUMMARY = 72
"""Letters: about a line."""


def word_of(shown: Shown) -> str:
    """The state as one word, for the eye and for a screen reader."""
    translate = QCoreApplication.translate
    words = {
        Shown.IDLE: translate("State", "Ready"),
        Shown.WARM: translate("State", "Ready, microphone open"),
        Shown.CONNECTING: translate("State", "Connecting"),
        Shown.RECONNECTING: translate("State", "Reconnecting"),
        Shown.WAITING: translate("State", "Hold to talk"),
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
    if face.shown is Shown.RECONNECTING and face.microphone_open:
        return translate("State", "What you say is kept")
    hints = {
        Shown.LISTENING: translate("State", "Just speak"),
        Shown.SPEAKING: translate("State", "Speak to cut in"),
        Shown.WAITING: translate("State", "The microphone is closed"),
        Shown.MUTED: translate("State", "You are not heard"),
    }
    return hints.get(face.shown, "")


def device_now(kind: str, name: str | None) -> str:
    """What is heard or played through after a change; ``kind`` is ``input`` or ``output``."""
    translate = QCoreApplication.translate
    if kind == "input":
        if name is None:
            return translate("State", "There is no microphone now; it is looked for every second.")
        return translate("State", "Microphone now: {name}.").format(name=name)
    if name is None:
        return translate("State", "There is no loudspeaker now; it is looked for every second.")
    return translate("State", "Loudspeaker now: {name}.").format(name=name)


def persona_name(persona: Persona) -> str:
    """What to call a persona: the program's own in the user's language, others as they are."""
    translate = QCoreApplication.translate
    names = {
        "Concise": translate("Persona", "Concise"),
        "Sounding board": translate("Persona", "Sounding board"),
        "Language partner": translate("Persona", "Language partner"),
        "Interpreter": translate("Persona", "Interpreter"),
        "Interviewer": translate("Persona", "Interviewer"),
        "Storyteller": translate("Persona", "Storyteller"),
    }
    return names.get(persona.name, persona.name)


def persona_summary(persona: Persona) -> str:
    """A persona in a few words; of the user's own and changed ones how they begin."""
    translate = QCoreApplication.translate
    summaries = {
        "Concise": translate("Persona", "Short answers, straight to the point."),
        "Sounding board": translate("Persona", "Listens, and asks one good question at a time."),
        "Language partner": translate("Persona", "Everyday talk in the language you learn."),
        "Interpreter": translate("Persona", "Says in one language what it hears in another."),
        "Interviewer": translate("Persona", "Practises a job interview with you."),
        "Storyteller": translate("Persona", "Calm stories, in which you decide what happens."),
    }
    if any(each.instruction == persona.instruction for each in BUILT_IN):
        return summaries.get(persona.name, "")
    line = " ".join(persona.instruction.split())
    return line if len(line) <= SUMMARY else f"{line[: SUMMARY - 1].rstrip()}…"
