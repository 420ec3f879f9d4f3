"""The page "Personas": with whom one talks, and who they are."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from vibeassist.conversation import personas
from vibeassist.desktop.pages.controls import Card
from vibeassist.desktop.pages.persona_editor import PersonaEditor
from vibeassist.desktop.pages.rows import Context, Page
from vibeassist.desktop.theme import S
from vibeassist.desktop.words import persona_name, persona_summary
from vibeassist.settings import Persona, Settings


class PersonasPage(Page):
    """A card for each; the chosen one is the next conversation's, and can be changed."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            self.tr("Personas"),
            self.tr(
                "A persona is a character with a voice. The chosen one holds from the next "
                "conversation on; it can be changed in the menu of the icon, too."
            ),
        )
        self.cards: dict[str, Card] = {}
        self._buttons = QButtonGroup(self)
        self._ways = QVBoxLayout()
        self._ways.setSpacing(S)
        self.column.addLayout(self._ways)
        self.add = QPushButton(self.tr("Add a persona"))
        self.add.clicked.connect(self.add_one)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.add)
        line.addStretch(1)
        self.column.addWidget(row)
        self.editor = PersonaEditor(context)
        self.column.addWidget(self.editor)
        self.finish()
        self._buttons.buttonClicked.connect(self._on_card)
        context.preferences.changed.connect(self._on_settings)
        self._on_settings(context.preferences.settings)

    @Slot()
    def add_one(self) -> None:
        """A new one, chosen, with its name ready to be typed."""
        conversation = self.context.preferences.settings.conversation
        taken = {each.name for each in personas.all_personas(conversation)}
        usual, number = self.tr("New persona"), 1
        name = usual
        while name in taken:
            number += 1
            name = self.tr("{name} {number}").format(name=usual, number=number)
        changes = personas.put(conversation, Persona(name=name))
        self.context.preferences.change("conversation", **{**changes, "persona": name})
        self.editor.name.setFocus()
        self.editor.name.selectAll()
        self.ensureWidgetVisible(self.editor)

    @Slot(object)
    def _on_card(self, card: Card) -> None:
        self.context.preferences.change("conversation", persona=card.property("persona"))

    @Slot(object)
    def _on_settings(self, settings: Settings) -> None:
        conversation = settings.conversation
        everybody = personas.all_personas(conversation)
        self._keep_cards(["", *(each.name for each in everybody)])
        self.cards[""].set_words(self.tr("None"), self.tr("As set under Voice."))
        for each in everybody:
            self.cards[each.name].set_words(persona_name(each), persona_summary(each))
        chosen = personas.chosen(conversation)
        self.cards[chosen.name if chosen is not None else ""].setChecked(True)
        self.editor.setVisible(chosen is not None)
        if chosen is not None:
            self.editor.show_persona(chosen)

    def _keep_cards(self, names: list[str]) -> None:
        """A card for each name, in this order."""
        if list(self.cards) == names:
            return
        for card in self.cards.values():
            self._buttons.removeButton(card)
            self._ways.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = {name: Card(self.theme, name, "") for name in names}
        for name, card in self.cards.items():
            card.setProperty("persona", name)
            self._buttons.addButton(card)
            self._ways.addWidget(card)
