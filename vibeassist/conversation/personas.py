"""Personas: the program's own, the user's, and the one that a conversation is held with. Pure.

A persona is a character; what it leaves open (voice, language), the settings decide. The program's
own are known by their name, and one of the user's with the same name takes the place of it.
"""

from contextlib import suppress
from typing import Any, Final

from vibeassist.settings import Conversation, Persona, SettingsError

BUILT_IN: Final = (
    Persona(
        name="Concise",
        voice="Kore",
        instruction=(
            "Answer in one or two short sentences. Give the answer first and leave out greetings, "
            "repetitions and offers of further help. Say more only when you are asked to."
        ),
    ),
    Persona(
        name="Sounding board",
        voice="Sulafat",
        instruction=(
            "Help the user think something through. Listen, say in a sentence what you have "
            "understood, and ask one good question at a time. Do not solve it for them unless they "
            "ask you to; point out kindly what does not fit together."
        ),
    ),
    Persona(
        name="Language partner",
        voice="Leda",
        instruction=(
            "Help the user practise a language. Ask first which one, and how well they speak it. "
            "Then talk about everyday things in that language, in short sentences at their level. "
            "Repeat a wrong sentence once as one would say it, without a lecture, and go on. "
            "Explain something in the user's own language when they ask."
        ),
    ),
    Persona(
        name="Interpreter",
        voice="Iapetus",
        temperature=0.3,
        instruction=(
            "Interpret between two people. Ask first between which two languages. From then on say "
            "whatever you hear in one of them in the other one, in the first person, complete and "
            "in the same tone. Add nothing of your own and answer no question that is not meant "
            "for you."
        ),
    ),
    Persona(
        name="Interviewer",
        voice="Charon",
        instruction=(
            "Hold a job interview with the user. Ask first for the position. Then ask one question "
            "at a time, from easy to hard, and follow up on answers that stay vague. Stay friendly "
            "and to the point. When the user asks for it, say what was convincing and what was "
            "not, with an example of a better answer."
        ),
    ),
    Persona(
        name="Storyteller",
        voice="Vindemiatrix",
        temperature=1.3,
        instruction=(
            "Tell stories, calmly and vividly, as at a bedside. Ask whom the story is for and what "
            "it should be about. Tell it in short scenes, and let the listener decide now and then "
            "how it goes on. Nothing in it may frighten a child."
        ),
    ),
)


class NoSuchPersona(SettingsError):
    """A persona that is asked for by a name that nobody has."""


def all_personas(settings: Conversation) -> list[Persona]:
    """The program's own, each as the user has made it, then the user's."""
    own = {persona.name.casefold(): persona for persona in settings.personas}
    built_in = [own.pop(persona.name.casefold(), persona) for persona in BUILT_IN]
    return [*built_in, *own.values()]


def is_built_in(name: str) -> bool:
    """Whether the program brings one of this name."""
    return any(persona.name.casefold() == name.casefold() for persona in BUILT_IN)


def find(settings: Conversation, name: str) -> Persona:
    """The persona of this name, in capitals or not.

    Raises:
        NoSuchPersona: there is none.
    """
    known = all_personas(settings)
    for persona in known:
        if persona.name.casefold() == name.strip().casefold():
            return persona
    names = ", ".join(persona.name for persona in known)
    raise NoSuchPersona(f'There is no persona "{name}".', hint=f"There are: {names}.")


def chosen(settings: Conversation, name: str = "") -> Persona | None:
    """The persona of the next conversation; None for none.

    Args:
        settings: with the one that is set; where it is not there any more, it counts as none.
        name: asked for in place of it.

    Raises:
        NoSuchPersona: none has the name that is asked for.
    """
    if name:
        return find(settings, name)
    with suppress(NoSuchPersona):
        return find(settings, settings.persona) if settings.persona else None
    return None


def applied(persona: Persona | None, settings: Conversation) -> Conversation:
    """The settings as they are with this persona: where it leaves something open, they decide."""
    if persona is None:
        return settings
    given = {name: getattr(persona, name) for name in ("instruction", "voice", "language")}
    return settings.model_copy(update={name: value for name, value in given.items() if value})


def voice(settings: Conversation) -> str:
    """The voice that the next conversation has; empty for the model's usual one."""
    return applied(chosen(settings), settings).voice


def with_voice(settings: Conversation, name: str) -> dict[str, Any]:
    """What to change so that the next conversation has this voice.

    A persona that has a voice of its own gets it; otherwise every conversation does.
    """
    persona = chosen(settings)
    if persona is None or not persona.voice:
        return {"voice": name}
    return put(settings, persona.model_copy(update={"voice": name}))


def put(settings: Conversation, persona: Persona, instead_of: str = "") -> dict[str, Any]:
    """What to change so that there is this persona.

    Args:
        settings: as they are.
        persona: a new one, or another form of one of the same name.
        instead_of: the name of the one that it replaces; empty for its own name.

    Raises:
        SettingsError: another one has this name.
    """
    replaced = (instead_of or persona.name).casefold()
    if persona.name.casefold() != replaced and any(
        each.name.casefold() == persona.name.casefold() for each in all_personas(settings)
    ):
        raise SettingsError(f'There is a persona "{persona.name}" already.')
    personas = [persona if each.name.casefold() == replaced else each for each in settings.personas]
    if persona not in personas:
        personas.append(persona)
    changes: dict[str, Any] = {"personas": [each.model_dump() for each in personas]}
    if settings.persona.casefold() == replaced:
        changes["persona"] = persona.name
    return changes


def without(settings: Conversation, name: str) -> dict[str, Any]:
    """What to change so that the user's persona is gone; one of the program's is as it was."""
    left = [each for each in settings.personas if each.name.casefold() != name.casefold()]
    changes: dict[str, Any] = {"personas": [each.model_dump() for each in left]}
    if settings.persona.casefold() == name.casefold() and not is_built_in(name):
        changes["persona"] = ""
    return changes
