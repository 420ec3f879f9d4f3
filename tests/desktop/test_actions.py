"""The actions, and the menu that holds all of them."""

from typing import Any

import pytest
from PySide6.QtWidgets import QMenu, QWidget

from vibeassist.conversation.state import State
from vibeassist.desktop.actions import Actions
from vibeassist.desktop.face import Face, Problem
from vibeassist.desktop.reports import Offered
from vibeassist.desktop.windows import CAPTIONS, HISTORY, SETTINGS
from vibeassist.settings import Persona, VoiceActivity, load


def texts(menu: QMenu) -> list[str]:
    return [
        action.text().replace("&", "")
        for action in menu.actions()
        if action.isVisible() and not action.isSeparator()
    ]


def test_everything_is_in_the_menu_and_nothing_that_is_not_there(parts: Any, qtbot: Any):
    menu = parts.actions.menu()
    qtbot.addWidget(menu)
    assert texts(menu) == [
        "Ready",
        "Start conversation",
        "Mute microphone",
        "Push to talk",
        "Stop this reply",
        "Persona",
        "Voice",
        "Show the pill",
        "Captions in the pill",
        "Last problem…",
        "Quit",
    ]
    for name in (CAPTIONS, HISTORY, SETTINGS):
        parts.windows.register(name, QWidget)
    assert {"Captions…", "History…", "Settings…"} <= set(texts(menu))


def test_no_two_entries_share_their_key(parts: Any, qtbot: Any):
    for name in (CAPTIONS, HISTORY, SETTINGS):
        parts.windows.register(name, QWidget)
    for face in (Face(), Face(State.SPEAKING)):
        parts.talk._show(face)
        menu = parts.actions.menu()
        qtbot.addWidget(menu)
        marked = [a.text() for a in menu.actions() if "&" in a.text()]
        keys = [text[text.index("&") + 1].lower() for text in marked]
        assert len(set(keys)) == len(keys) >= 11


def test_the_actions_follow_the_conversation(parts: Any):
    actions: Actions = parts.actions
    assert not actions.mute.isEnabled()
    assert not actions.cut_in.isEnabled()
    parts.talk._show(Face(State.SPEAKING, muted=True))
    assert actions.toggle.text() == "&End conversation"
    assert actions.mute.isEnabled()
    assert actions.mute.isChecked()
    assert actions.cut_in.isEnabled()
    parts.talk._show(Face())
    assert actions.toggle.text() == "&Start conversation"
    assert not actions.mute.isChecked()


@pytest.mark.parametrize(
    ("name", "command"),
    [("toggle", ("toggle",)), ("cut_in", ("cut_in",)), ("mute", ("set_muted", True))],
)
def test_an_action_commands_the_engine(parts: Any, name: str, command: tuple[Any, ...]):
    parts.talk._show(Face(State.SPEAKING))
    getattr(parts.actions, name).trigger()
    assert parts.commands == [command]


def test_a_switch_is_a_setting_and_is_kept(parts: Any):
    parts.actions.pill.trigger()
    parts.actions.push_to_talk.trigger()
    parts.preferences.close()
    kept = load().settings.desktop
    assert (kept.pill, kept.push_to_talk) == (False, True)
    assert ("set_push_to_talk", True) in parts.commands


def test_another_voice_is_a_setting_and_said_to_come_later(parts: Any):
    notes: list[str] = []
    parts.talk.noted.connect(notes.append)
    parts.talk._show(Face(State.LISTENING))
    by_name = {action.text(): action for action in parts.actions.voices.actions()}
    assert by_name["Puck"].isChecked()
    by_name["Kore"].trigger()
    assert parts.preferences.settings.conversation.voice == "Kore"
    assert len(notes) == 1


def test_another_persona_is_a_setting_and_brings_its_voice(parts: Any):
    notes: list[str] = []
    parts.talk.noted.connect(notes.append)
    by_name = {action.text(): action for action in parts.actions.personas.actions()}
    assert by_name["None"].isChecked()
    by_name["Storyteller"].trigger()
    assert parts.preferences.settings.conversation.persona == "Storyteller"
    checked = [a.text() for a in parts.actions.voices.actions() if a.isChecked()]
    assert checked == ["Vindemiatrix"]
    assert notes == []
    parts.talk._show(Face(State.LISTENING))
    by_name["None"].trigger()
    assert parts.preferences.settings.conversation.persona == ""
    assert len(notes) == 1


def test_a_persona_of_the_users_comes_into_the_menu(parts: Any):
    parts.preferences.change("conversation", personas=[Persona(name="Butler")], persona="Butler")
    checked = [a.text() for a in parts.actions.personas.actions() if a.isChecked()]
    assert checked == ["Butler"]
    listed = [action.text() for action in parts.actions.persona_menu.actions()]
    assert listed == [a.text() for a in parts.actions.personas.actions()]


def test_what_can_be_gone_on_with_is_in_the_menu_between_conversations(parts: Any):
    actions: Actions = parts.actions
    assert not actions.go_on.isVisible()
    parts.talk.offered.emit(Offered(600.0))
    assert actions.go_on.isVisible()
    parts.talk._show(Face(State.LISTENING))
    assert not actions.go_on.isVisible()
    parts.talk._show(Face())
    actions.go_on.trigger()
    assert parts.commands == [("go_on",)]
    parts.talk.offered.emit(Offered(None))
    assert not actions.go_on.isVisible()


def test_a_microphone_that_waits_for_the_key_is_opened_by_the_mute_switch(parts: Any):
    parts.talk._show(Face(State.LISTENING, shut=True))
    assert parts.actions.mute.isChecked()
    parts.actions.mute.trigger()
    assert parts.commands == [("set_muted", False)]


def test_where_the_server_waits_for_the_key_it_is_push_to_talk(parts: Any):
    parts.preferences.change("conversation", voice_activity=VoiceActivity(manual=True))
    assert ("set_push_to_talk", True) in parts.commands
    assert not parts.actions.push_to_talk.isEnabled()


def test_commands_from_other_processes(parts: Any, qtbot: Any):
    assert parts.actions.command("toggle")
    assert parts.commands == [("toggle",)]
    with qtbot.waitSignal(parts.actions.quit_wanted):
        assert parts.actions.command("quit")
    assert not parts.actions.command("dance")


def test_a_second_start_shows_a_window(parts: Any, qtbot: Any):
    window = QWidget()
    qtbot.addWidget(window)
    parts.windows.register(CAPTIONS, lambda: window)
    assert parts.actions.command("show")
    assert window.isVisible()
    parts.windows._made.clear()


def test_the_last_problem_can_be_read_when_there_was_one(parts: Any, qtbot: Any):
    assert not parts.actions.problem.isEnabled()
    parts.talk.meet(Problem("Oh."))
    assert parts.actions.problem.isEnabled()
    with qtbot.waitSignal(parts.actions.problem_wanted):
        parts.actions.problem.trigger()
