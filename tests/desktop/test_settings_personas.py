"""The page "Personas": whom one talks with, chosen, changed, added and removed."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.desktop.fields import answer, pick, type_into
from vibeassist.conversation import personas
from vibeassist.conversation.personas import BUILT_IN
from vibeassist.conversation.wish import Wish
from vibeassist.desktop.pages.personas import PersonasPage
from vibeassist.desktop.pages.voice import VoicePage
from vibeassist.settings import Conversation

STORYTELLER = next(each for each in BUILT_IN if each.name == "Storyteller")


def conversation(parts: Any) -> Conversation:
    return parts.preferences.settings.conversation


def chosen(parts: Any) -> str:
    persona = personas.chosen(conversation(parts))
    return persona.name if persona is not None else ""


def test_a_card_chooses_and_shows_who_it_is(parts: Any, page: Any):
    shown = page(PersonasPage)
    assert shown.cards[""].isChecked()
    assert not shown.editor.isVisible()
    QTest.mouseClick(shown.cards["Storyteller"], Qt.MouseButton.LeftButton)
    assert chosen(parts) == "Storyteller"
    assert shown.editor.isVisible()
    assert shown.editor.instruction.toPlainText() == STORYTELLER.instruction
    assert shown.editor.voice.currentData() == STORYTELLER.voice
    QTest.mouseClick(shown.cards[""], Qt.MouseButton.LeftButton)
    assert chosen(parts) == ""
    assert not shown.editor.isVisible()


def test_one_that_is_chosen_elsewhere_is_shown_here(parts: Any, page: Any):
    shown = page(PersonasPage)
    parts.preferences.change("conversation", persona="Interviewer")
    assert shown.cards["Interviewer"].isChecked()
    assert shown.editor.persona.name == "Interviewer"


def test_one_is_added_named_and_reaches_the_next_conversation(parts: Any, page: Any):
    shown = page(PersonasPage)
    shown.add.click()
    shown.add.click()
    assert [each.name for each in conversation(parts).personas] == ["New persona", "New persona 2"]
    assert shown.editor.name.hasFocus()
    type_into(shown.editor.name, "  Pirate   Tom ")
    shown.editor.instruction.setFocus()
    QTest.keyClicks(shown.editor.instruction, "Arr.")
    shown.editor.instruction.clearFocus()
    pick(shown.editor.voice, "Fenrir")
    pick(shown.editor.language, "en-GB")
    pick(shown.editor.temperature, 1.3)
    config = Wish().session_config(conversation(parts))
    assert (config.system_instruction, config.voice) == ("Arr.", "Fenrir")
    assert (config.language, config.temperature) == ("en-GB", 1.3)
    assert chosen(parts) == "Pirate Tom"
    assert shown.cards["Pirate Tom"].isChecked()
    assert shown.cards["Pirate Tom"].accessibleDescription() == "Arr."


def test_a_name_that_cannot_be_says_why_beside_the_field(parts: Any, page: Any):
    shown = page(PersonasPage)
    shown.add.click()
    before = conversation(parts)
    for name, why in (("", "needs a name"), ("storyteller", "already")):
        type_into(shown.editor.name, name)
        assert why in shown.editor.name_row.error.text()
        assert conversation(parts) == before
    type_into(shown.editor.name, "Tom")
    assert not shown.editor.name_row.error.isVisible()
    assert chosen(parts) == "Tom"


def test_one_of_the_programs_is_changed_and_made_as_it_was(parts: Any, page: Any):
    shown = page(PersonasPage)
    shown.cards["Storyteller"].click()
    assert not shown.editor.restore.isVisible()
    assert not shown.editor.remove.isVisible()
    pick(shown.editor.voice, "Kore")
    assert personas.voice(conversation(parts)) == "Kore"
    shown.editor.restore.click()
    assert conversation(parts).personas == []
    assert shown.editor.voice.currentData() == STORYTELLER.voice
    assert not shown.editor.restore.isVisible()


def test_the_users_own_is_removed_only_after_a_yes(parts: Any, page: Any):
    shown = page(PersonasPage)
    shown.add.click()
    for word, left in (("Keep", 1), ("Remove", 0)):
        shown.editor.remove.click()
        answer(word)
        assert len(conversation(parts).personas) == left
    assert chosen(parts) == ""
    assert "New persona" not in shown.cards


def test_what_is_being_typed_survives_a_change_elsewhere(parts: Any, page: Any):
    shown = page(PersonasPage)
    shown.cards["Storyteller"].click()
    shown.editor.instruction.setFocus()
    QTest.keyClicks(shown.editor.instruction, "Hm. ")
    parts.preferences.change("desktop", pill=False)
    assert "Hm. " in shown.editor.instruction.toPlainText()
    shown.cards[""].click()
    shown.editor.instruction.clearFocus()


def test_the_voice_page_says_that_a_persona_comes_first(parts: Any, page: Any):
    shown = page(VoicePage)
    assert not shown.persona.isVisible()
    parts.preferences.change("conversation", persona="Storyteller")
    assert "Storyteller" in shown.persona.text()
    assert shown.persona.isVisible()
