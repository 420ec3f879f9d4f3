"""One persona as fields: a change holds when its field is left, a mistake is said beside it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from vibeassist.conversation import personas
from vibeassist.desktop.pages.bound import Paragraph
from vibeassist.desktop.pages.controls import CONTROL_HEIGHT, Combo
from vibeassist.desktop.pages.languages import LANGUAGES
from vibeassist.desktop.pages.rows import Context, Group, Row
from vibeassist.desktop.pages.voice_sample import SampleRow
from vibeassist.desktop.question import Question
from vibeassist.desktop.words import persona_name
from vibeassist.errors import VibeAssistError
from vibeassist.live.models import VOICES
from vibeassist.settings import Persona, SettingsError

LONGEST_NAME = 40
"""As the settings have it."""


class PersonaEditor(Group):
    """Name, character, voice, language and temperature of the persona that is shown.

    Signals:
        renamed(str): it has another name now.
    """

    renamed = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__(context.theme, self.tr("This persona"))
        self._context = context
        self._persona = Persona(name="-")
        self._make_words()
        self._make_choices()
        self.restore = QPushButton(self.tr("As it was"))
        self.restore.setAccessibleName(self.tr("Make this persona as it was at first"))
        self.remove = QPushButton(self.tr("Remove…"))
        self.remove.setAccessibleName(self.tr("Remove this persona…"))
        foot = QWidget()
        line = QHBoxLayout(foot)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.restore)
        line.addWidget(self.remove)
        line.addStretch(1)
        self.add_plain(foot)
        self.restore.clicked.connect(self._on_remove)
        self.remove.clicked.connect(self.ask_to_remove)

    def _make_words(self) -> None:
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setMinimumHeight(CONTROL_HEIGHT)
        self.name_row = self._row(self.tr("Name"), "", self.name)
        self.instruction = Paragraph()
        self.instruction.setPlaceholderText(self.tr("You are calm and brief, and you like a joke."))
        self.instruction_row = self._row(
            self.tr("Character"),
            self.tr("What the assistant is told about itself before the first word."),
            self.instruction,
        )
        self.name.editingFinished.connect(self.commit)
        self.instruction.left.connect(self.commit)

    def _make_choices(self) -> None:
        open_ = self.tr("As set under Voice")
        voices = [("", open_), *((name, name) for name in VOICES)]
        self.voice = self._choice(self.tr("Voice"), voices)
        self.sample = SampleRow(self._context, self._voice_now)
        self.add(self.sample)
        self.add_plain(self.sample.verdict)
        self.language = self._choice(self.tr("Language"), [("", open_), *LANGUAGES])
        self.temperature = self._choice(
            self.tr("Variety of words"),
            [
                (None, self.tr("As the model does")),
                (0.3, self.tr("Little")),
                (0.8, self.tr("Some")),
                (1.3, self.tr("Much")),
            ],
            self.tr("Little stays with the likeliest words; much surprises more often."),
        )

    def _row(self, name: str, hint: str, control: QWidget, *, below: bool = True) -> Row:
        control.setAccessibleName(name)
        row = Row(self._context.theme, name, hint, control, below=below)
        self.add(row)
        return row

    def _choice(self, name: str, choices: Sequence[tuple[object, str]], hint: str = "") -> Combo:
        combo = Combo(self._context.theme, name)
        for value, text in choices:
            combo.addItem(text, value)
        self._row(name, hint, combo, below=False)
        combo.activated.connect(self.commit)
        return combo

    @property
    def persona(self) -> Persona:
        """The one that is shown, as it is set."""
        return self._persona

    def show_persona(self, persona: Persona) -> None:
        """Fill the fields; what is being typed of the same persona stays."""
        typing = persona.name == self._persona.name and self._is_typed_in()
        if persona != self._persona:
            self.sample.verdict.clear()
        self._persona = persona
        conversation = self._context.preferences.settings.conversation
        built_in = personas.is_built_in(persona.name)
        self.remove.setVisible(not built_in)
        self.restore.setVisible(built_in and persona in conversation.personas)
        if typing:
            return
        self.name.setText(persona_name(persona))
        self.name_row.set_error("")
        if self.instruction.toPlainText().strip() != persona.instruction:
            self.instruction.setPlainText(persona.instruction)
        self.voice.choose(persona.voice)
        self.language.choose(persona.language)
        self.temperature.choose(persona.temperature)

    def _voice_now(self) -> str:
        return self._persona.voice or self._context.preferences.settings.conversation.voice

    @Slot()
    def commit(self) -> bool:
        """Take the fields over; returns whether they can be."""
        typed = " ".join(self.name.text().split())
        name = self._persona.name if typed == persona_name(self._persona) else typed
        try:
            if not name:
                raise SettingsError(self.tr("A persona needs a name."))
            changed = Persona(
                name=name,
                instruction=self.instruction.toPlainText().strip(),
                voice=self.voice.currentData(),
                language=self.language.currentData(),
                temperature=self.temperature.currentData(),
            )
            self._put(changed)
        except VibeAssistError as error:
            self.name_row.set_error(str(error))
            return False
        self.name_row.set_error("")
        return True

    def _put(self, changed: Persona) -> None:
        before = self._persona
        if changed == before:
            return
        preferences = self._context.preferences
        changes = personas.put(preferences.settings.conversation, changed, before.name)
        self._persona = changed
        preferences.change("conversation", **changes)
        if changed.name != before.name:
            self.renamed.emit(changed.name)

    @Slot()
    def ask_to_remove(self) -> None:
        """After a question."""
        Question(
            self.window(),
            self._context.theme,
            self.tr("Remove the persona {name}?").format(name=self._persona.name),
            self.tr("It cannot be brought back."),
            self.tr("Remove"),
            self.tr("Keep"),
            self._on_remove,
        )

    @Slot()
    def _on_remove(self) -> None:
        preferences = self._context.preferences
        conversation = preferences.settings.conversation
        preferences.change("conversation", **personas.without(conversation, self._persona.name))

    def _is_typed_in(self) -> bool:
        name = self.name.hasFocus() and self.name.isModified()
        return name or self.instruction.hasFocus() or bool(self.name_row.error.text())
