"""The page "General": start at login, the language, and the look."""

from PySide6.QtCore import Slot

from vibeassist.desktop.autostart import Autostart, autostart
from vibeassist.desktop.language import LANGUAGES
from vibeassist.desktop.pages.bound import ChoiceRow
from vibeassist.desktop.pages.controls import Switch
from vibeassist.desktop.pages.rows import Context, Page, Row
from vibeassist.errors import VibeAssistError


class GeneralPage(Page):
    """Changes hold at once, but for the language.

    Args:
        context: as for every page.
        login: how this platform starts programs at login.
    """

    def __init__(self, context: Context, login: Autostart | None = None) -> None:
        super().__init__(context, self.tr("General"))
        self._login = login or autostart()
        name = self.tr("Start at login")
        self.at_login = Switch(self.theme, name)
        self.at_login.clicked.connect(self._on_login)
        self._login_row = Row(
            self.theme, name, self.tr("Only the icon appears; nothing is opened."), self.at_login
        )
        same = self.tr("As the system")
        self.language = ChoiceRow(
            context,
            "desktop.language",
            self.tr("Language"),
            (("", same), *LANGUAGES.items()),
            self.tr("Used when vibeassist is started again."),
        )
        self.group().add(self._login_row, self.language)
        look = self.group(self.tr("Look"))
        self.look = ChoiceRow(
            context,
            "desktop.theme",
            self.tr("Colours"),
            (("auto", same), ("light", self.tr("Light")), ("dark", self.tr("Dark"))),
        )
        self.contrast = ChoiceRow(
            context,
            "desktop.contrast",
            self.tr("Contrast"),
            (("auto", same), ("normal", self.tr("Normal")), ("high", self.tr("High"))),
        )
        self.motion = ChoiceRow(
            context,
            "desktop.motion",
            self.tr("Motion"),
            (("auto", same), ("full", self.tr("Full")), ("reduced", self.tr("Reduced"))),
        )
        self.panel = ChoiceRow(
            context,
            "desktop.panel",
            self.tr("Panel behind the icon"),
            (
                ("auto", self.tr("Find out")),
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
            ),
            self.tr("Few systems tell; choose it where the icon is hard to see."),
        )
        look.add(self.look, self.contrast, self.motion, self.panel)
        self.finish()

    def shown(self) -> None:
        """The system may have switched it meanwhile."""
        self.at_login.setChecked(self._login.enabled())

    @Slot(bool)
    def _on_login(self, on: bool) -> None:
        try:
            self._login.set(on)
        except VibeAssistError as error:
            self._login_row.set_error(str(error))
        else:
            self._login_row.set_error("")
        self.at_login.setChecked(self._login.enabled())
