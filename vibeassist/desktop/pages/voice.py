"""The page "Voice": whom one talks with."""

import asyncio

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton

from vibeassist.audio.format import REPLY_RATE
from vibeassist.checks.findings import Finding, Status
from vibeassist.checks.sample import voice_sample
from vibeassist.checks.sound import check_speaker
from vibeassist.desktop.pages.bound import ChoiceRow, ParagraphRow, TextRow
from vibeassist.desktop.pages.jobs import Job
from vibeassist.desktop.pages.rows import Context, Page, Row
from vibeassist.desktop.pages.verdict import Verdict
from vibeassist.live.config import DEFAULT_MODEL, DEFAULT_VOICE, SessionConfig
from vibeassist.live.models import CAPABILITIES, VOICES, validate

LANGUAGES = (
    ("ar-EG", "العربية"),
    ("cs-CZ", "Čeština"),
    ("da-DK", "Dansk"),
    ("de-DE", "Deutsch"),
    ("en-GB", "English (UK)"),
    ("en-IN", "English (India)"),
    ("en-US", "English (US)"),
    ("es-ES", "Español"),
    ("es-US", "Español (América)"),
    ("fr-FR", "Français"),
    ("hi-IN", "हिन्दी"),
    ("id-ID", "Bahasa Indonesia"),
    ("it-IT", "Italiano"),
    ("ja-JP", "日本語"),
    ("ko-KR", "한국어"),
    ("nl-NL", "Nederlands"),
    ("pl-PL", "Polski"),
    ("pt-BR", "Português (Brasil)"),
    ("ro-RO", "Română"),
    ("ru-RU", "Русский"),
    ("sv-SE", "Svenska"),
    ("th-TH", "ไทย"),
    ("tr-TR", "Türkçe"),
    ("uk-UA", "Українська"),
    ("vi-VN", "Tiếng Việt"),
    ("cmn-CN", "中文"),
)
"""BCP 47 and the language's own name; any other can be set in the settings file."""


class VoicePage(Page):
    """Voice, language, model and character."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context, self.tr("Voice"), self.tr("Changes hold from the next conversation on.")
        )
        voice = self.group()
        names = [("", self.tr("{voice} (usual)").format(voice=DEFAULT_VOICE))]
        names += [(name, name) for name in VOICES if name != DEFAULT_VOICE]
        self.voice = ChoiceRow(context, "conversation.voice", self.tr("Voice"), names)
        self.sample = QPushButton(self.tr("Play a sample"))
        self.sample.clicked.connect(self.play_sample)
        self.verdict = Verdict(self.theme)
        sample = Row(
            self.theme,
            self.tr("How it sounds"),
            self.tr("Connects for a moment and lets the voice say a sentence."),
            self.sample,
        )
        follow = ("", self.tr("The one you speak"))
        self.language = ChoiceRow(
            context, "conversation.language", self.tr("Language"), [follow, *LANGUAGES]
        )
        voice.add(self.voice, sample)
        voice.add_plain(self.verdict)
        voice.add(self.language)
        character = self.group()
        self.instruction = ParagraphRow(
            context,
            "conversation.instruction",
            self.tr("Character"),
            self.tr("What the assistant is told about itself before the first word."),
            self.tr("You are calm and brief, and you like a joke."),
        )
        known = ", ".join(name for name, row in CAPABILITIES.items() if row.conversational)
        self.model = TextRow(
            context,
            "conversation.model",
            self.tr("Model"),
            self.tr("Known: {models}.").format(models=known),
            check=check_model,
            example=DEFAULT_MODEL,
        )
        character.add(self.instruction, self.model)
        self.finish()
        self.voice.binding.changed.connect(self.verdict.clear)

    @Slot()
    def play_sample(self) -> None:
        """Fetch a sentence in this voice and play it."""
        settings = self.context.preferences.settings
        voice = settings.conversation.voice or DEFAULT_VOICE

        def fetch_and_play(_: object) -> Finding:
            samples = asyncio.run(voice_sample(settings, voice))
            return check_speaker(settings.audio.speaker or None, samples, REPLY_RATE)

        self.sample.setEnabled(False)
        self.verdict.tell(Status.SKIPPED, self.tr("Asking {voice}…").format(voice=voice))
        job: Job[Finding] = Job(fetch_and_play)
        job.done.connect(self._on_played)
        job.failed.connect(self.verdict.tell_error)
        job.over.connect(self._on_over)
        job.start()

    @Slot(object)
    def _on_played(self, finding: Finding) -> None:
        if finding.is_problem:
            self.verdict.tell_finding(finding)
        else:
            self.verdict.clear()

    @Slot()
    def _on_over(self) -> None:
        self.sample.setEnabled(True)


def check_model(name: str) -> None:
    """A model that may hold a conversation; empty for the usual one.

    Raises:
        SetupRefused: it is retired, or no model for conversations.
    """
    validate(SessionConfig(model=name or DEFAULT_MODEL))
