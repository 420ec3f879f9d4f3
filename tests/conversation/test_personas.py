"""Personas: whom a conversation is held with, and how they are changed."""

import pytest

from vibeassist.conversation import personas
from vibeassist.conversation.personas import BUILT_IN, NoSuchPersona
from vibeassist.conversation.wish import Wish
from vibeassist.live.config import DEFAULT_VOICE
from vibeassist.live.models import VOICES
from vibeassist.settings import Conversation, Persona, SettingsError

TUTOR = Persona(name="Tutor", instruction="Teach.", voice="Kore", temperature=0.5)
FIRST = BUILT_IN[0]


def having(*own: Persona, **values: str) -> Conversation:
    return Conversation(personas=list(own), **values)  # type: ignore[arg-type]


def changed(settings: Conversation, changes: dict[str, object]) -> Conversation:
    """As :meth:`vibeassist.desktop.preferences.Preferences.change` takes them."""
    return Conversation.model_validate({**settings.model_dump(), **changes})


def test_the_programs_own_come_first_and_can_be_told_apart():
    names = [each.name for each in personas.all_personas(having(TUTOR))]
    assert names == [*(each.name for each in BUILT_IN), "Tutor"]
    assert len({name.casefold() for name in names}) == len(names)


def test_the_programs_own_have_voices_that_there_are():
    assert all(each.voice in VOICES and each.instruction for each in BUILT_IN)


def test_one_of_the_users_takes_the_place_of_the_programs():
    mine = Persona(name=FIRST.name.upper(), instruction="Mine.")
    every = personas.all_personas(having(mine))
    assert every[0] == mine
    assert len(every) == len(BUILT_IN)


def test_what_the_persona_leaves_open_the_settings_decide():
    settings = having(
        Persona(name="Open", instruction="Hi."),
        persona="Open",
        voice="Puck",
        language="de-DE",
        instruction="Mine.",
    )
    config = Wish().session_config(settings)
    assert (config.system_instruction, config.voice, config.language) == ("Hi.", "Puck", "de-DE")
    assert config.temperature is None


def test_the_wish_comes_before_the_persona_and_the_persona_before_the_settings():
    settings = having(TUTOR, persona="tutor", voice="Puck", instruction="Mine.")
    config = Wish().session_config(settings)
    assert (config.system_instruction, config.voice, config.temperature) == ("Teach.", "Kore", 0.5)
    assert Wish(voice="Leda").session_config(settings).voice == "Leda"
    asked = Wish(persona=FIRST.name).session_config(settings)
    assert asked.system_instruction == FIRST.instruction


def test_no_persona_means_the_settings_alone():
    config = Wish().session_config(having(TUTOR, instruction="Mine."))
    assert (config.system_instruction, config.voice) == ("Mine.", DEFAULT_VOICE)


def test_one_that_is_gone_counts_as_none_but_one_that_is_asked_for_must_be_there():
    settings = having(persona="Gone")
    assert personas.chosen(settings) is None
    with pytest.raises(NoSuchPersona, match='no persona "Gone"') as caught:
        Wish(persona="Gone").session_config(settings)
    assert FIRST.name in caught.value.hint


def test_a_voice_goes_to_whom_it_belongs():
    plain = changed(having(TUTOR), personas.with_voice(having(TUTOR), "Leda"))
    assert (plain.voice, plain.personas) == ("Leda", [TUTOR])
    settings = having(TUTOR, persona="Tutor")
    own = changed(settings, personas.with_voice(settings, "Leda"))
    assert (own.voice, own.personas[0].voice) == ("", "Leda")
    assert personas.voice(own) == "Leda"


def test_a_renamed_persona_stays_chosen():
    settings = having(TUTOR, persona="Tutor")
    renamed = TUTOR.model_copy(update={"name": "Teacher"})
    after = changed(settings, personas.put(settings, renamed, "Tutor"))
    assert (after.persona, after.personas) == ("Teacher", [renamed])


def test_a_name_that_another_one_has_is_refused():
    for name in ("tutor", FIRST.name):
        with pytest.raises(SettingsError, match="already"):
            personas.put(having(TUTOR), Persona(name=name), "Something else")


def test_one_of_the_programs_can_be_changed_and_is_back_as_it_was():
    settings = Conversation(persona=FIRST.name)
    mine = FIRST.model_copy(update={"instruction": "Mine."})
    own = changed(settings, personas.put(settings, mine))
    assert personas.chosen(own) == mine
    back = changed(own, personas.without(own, FIRST.name))
    assert back == settings
    assert personas.chosen(back) == FIRST


def test_the_users_own_is_gone_for_good():
    settings = having(TUTOR, persona="Tutor")
    after = changed(settings, personas.without(settings, "tutor"))
    assert (after.persona, after.personas) == ("", [])
