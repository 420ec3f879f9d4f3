"""What each Live model takes: a capability table as data, the voices, and the models that are gone.

Sources, all as of November 2026: the ai.google.dev model page of ``gemini-3.8-live`` with its
migration notes, the deprecations page, and the voice list of the Live API's speech documentation.
A knob that a model does not take makes its setup fail, or hang without an answer, so whatever is
not known to be accepted is not sent.
"""

from dataclasses import dataclass
from typing import Literal

from vibeassist.live.config import DEFAULT_MODEL, SessionConfig
from vibeassist.live.errors import SetupRefused

Knob = Literal["never", "optional", "always"]
"""``never``: rejected or ignored; ``optional``: may be sent; ``always``: on, and not to be sent."""

VOICES: tuple[str, ...] = (
    "Achernar",
    "Achird",
    "Algenib",
    "Algieba",
    "Alnilam",
    "Aoede",
    "Autonoe",
    "Callirrhoe",
    "Charon",
    "Despina",
    "Enceladus",
    "Erinome",
    "Fenrir",
    "Gacrux",
    "Iapetus",
    "Kore",
    "Laomedeia",
    "Leda",
    "Orus",
    "Puck",
    "Pulcherrima",
    "Rasalgethi",
    "Sadachbia",
    "Sadaltager",
    "Schedar",
    "Sulafat",
    "Umbriel",
    "Vindemiatrix",
    "Zephyr",
    "Zubenelgenubi",
)


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What one model takes in its setup message."""

    model: str
    known: bool = True
    """False: assumed, because the model is not in the table."""
    conversational: bool = True
    """False: a translator or transcriber, no assistant."""
    thinking_levels: tuple[str, ...] = ()
    affective_dialog: Knob = "never"
    proactive_audio: Knob = "never"
    functions: bool = True
    blocking_functions: bool = False
    behavior: bool = True
    """Whether a function's ``behavior`` may be declared at all."""
    search: bool = True
    language_code: bool = False
    """Whether the spoken language may be set. Native audio models choose it themselves (Live API
    docs, capabilities guide), so there it is asked for in the system instruction."""
    several_turns: bool = False
    """One request may bring several ``turnComplete``; only ``interactionStatus: IDLE`` ends it."""


CAPABILITIES: dict[str, Capabilities] = {
    row.model: row
    for row in (
        Capabilities(
            model="gemini-3.8-live",
            affective_dialog="always",
            proactive_audio="always",
            blocking_functions=True,
        ),
        Capabilities(
            model="gemini-3.8-live-extended-thinking",
            thinking_levels=("MINIMAL", "LOW", "MEDIUM", "HIGH"),
            affective_dialog="always",
            proactive_audio="always",
            several_turns=True,
        ),
        Capabilities(
            model="gemini-3.5-live-translate-preview",
            conversational=False,
            functions=False,
            behavior=False,
            search=False,
        ),
        Capabilities(
            model="gemini-3.5-transcribe-live",
            conversational=False,
            functions=False,
            behavior=False,
            search=False,
        ),
    )
}


@dataclass(frozen=True, slots=True)
class Retired:
    """A model that no longer answers, and what to use instead."""

    model: str
    since: str
    """The day it was shut down, or why it never answered."""
    certain: bool = True
    """False: announced without naming it. Then the server is asked, and only its refusal counts."""
    instead: str = DEFAULT_MODEL


RETIRED: dict[str, Retired] = {
    row.model: row
    for row in (
        Retired("gemini-2.0-flash-live-001", "shut down on 2025-12-09"),
        Retired("gemini-2.0-flash", "shut down on 2026-06-01"),
        Retired("gemini-2.0-flash-native-audio-preview", "not a Live model of Google's"),
        Retired("gemini-2.5-flash-exp", "not a Live model of Google's"),
        Retired("gemini-3.1-flash-live-preview", "shut down on 2026-11-17", certain=False),
        Retired(
            "gemini-2.5-flash-native-audio-preview-12-2025",
            "shut down on 2026-11-17",
            certain=False,
        ),
    )
}


def bare_name(model: str) -> str:
    """The model's name without the ``models/`` under which the API files it."""
    return model.strip().removeprefix("models/")


def capabilities(model: str) -> Capabilities:
    """What ``model`` takes; for one that is not in the table, as little as can be assumed."""
    name = bare_name(model)
    return CAPABILITIES.get(name) or Capabilities(model=name, known=False, search=False)


def validate(config: SessionConfig) -> None:
    """Refuse before connecting what is known to be refused after it.

    A model that is not in the table is let through: the server may know it.

    Raises:
        SetupRefused: no model, a retired model, one that does not converse, or an unknown voice.
    """
    name = bare_name(config.model)
    if not name:
        raise SetupRefused("No model is chosen.", hint=f"Choose {DEFAULT_MODEL}, for example.")
    gone = RETIRED.get(name)
    if gone is not None and gone.certain:
        raise SetupRefused(
            f"The model {name} cannot be used: {gone.since}.", hint=f"Choose {gone.instead}."
        )
    row = capabilities(name)
    if not row.conversational:
        raise SetupRefused(
            f"The model {name} does not hold conversations.", hint=f"Choose {DEFAULT_MODEL}."
        )
    if row.known and config.voice not in VOICES:
        raise SetupRefused(
            f"There is no voice named {config.voice[:40]!r}.",
            hint=f"Choose one of these: {', '.join(VOICES)}.",
        )
