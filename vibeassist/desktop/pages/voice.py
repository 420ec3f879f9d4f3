"""The page "Voice": whom one talks with."""

from PySide6.QtCore import Slot

from vibeassist.conversation import personas
from vibeassist.desktop.pages.bound import ChoiceRow, ParagraphRow, TextRow
from vibeassist.desktop.pages.languages import LANGUAGES
from vibeassist.desktop.pages.rows import Context, Label, Page
from vibeassist.desktop.pages.voice_sample import SampleRow
from vibeassist.desktop.words import persona_name
from vibeassist.live.config import DEFAULT_MODEL, DEFAULT_VOICE, SessionConfig
from vibeassist.live.models import CAPABILITIES, VOICES, validate
from vibeassist.settings import Settings


class VoicePage(Page):
    """Voice, language, model and character."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context, self.tr("Voice"), self.tr("Changes hold from the next conversation on.")
        )
        self.persona = Label(self.theme, "", "warning")
        self.column.addWidget(self.persona)
        self._make_voice()
        self._make_character()
        self.finish()
        self.voice.binding.changed.connect(self.sample.verdict.clear)
        context.preferences.changed.connect(self._on_settings)
        self._on_settings(context.preferences.settings)

    def _make_voice(self) -> None:
        names = [("", self.tr("{voice} (usual)").format(voice=DEFAULT_VOICE))]
        names += [(name, name) for name in VOICES if name != DEFAULT_VOICE]
        self.voice = ChoiceRow(self.context, "conversation.voice", self.tr("Voice"), names)
        self.sample = SampleRow(
            self.context, lambda: self.context.preferences.settings.conversation.voice
        )
        follow = ("", self.tr("The one you speak"))
        self.language = ChoiceRow(
            self.context, "conversation.language", self.tr("Language"), [follow, *LANGUAGES]
        )
        group = self.group()
        group.add(self.voice, self.sample)
        group.add_plain(self.sample.verdict)
        group.add(self.language)

    def _make_character(self) -> None:
        self.instruction = ParagraphRow(
            self.context,
            "conversation.instruction",
            self.tr("Character"),
            self.tr("What the assistant is told about itself before the first word."),
            self.tr("You are calm and brief, and you like a joke."),
        )
        known = ", ".join(name for name, row in CAPABILITIES.items() if row.conversational)
        self.model = TextRow(
            self.context,
            "conversation.model",
            self.tr("Model"),
            self.tr("Known: {models}.").format(models=known),
            check=check_model,
            example=DEFAULT_MODEL,
        )
        self.group().add(self.instruction, self.model)

    @Slot(object)
    def _on_settings(self, settings: Settings) -> None:
        """A persona comes before what is set here."""
        persona = personas.chosen(settings.conversation)
        self.persona.setVisible(persona is not None)
        if persona is not None:
            sentence = self.tr(
                "The persona {name} is chosen: what it has of its own holds in place of this."
            )
            self.persona.setText(sentence.format(name=persona_name(persona)))


def check_model(name: str) -> None:
    """A model that may hold a conversation; empty for the usual one.

    Raises:
        SetupRefused: it is retired, or no model for conversations.
    """
    validate(SessionConfig(model=name or DEFAULT_MODEL))
