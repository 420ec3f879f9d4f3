"""The page "Privacy": what leaves this computer, what is kept, for how long."""

from functools import partial

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton

from vibeassist.checks.findings import Status
from vibeassist.conversation.opening import HANDLE_FILE
from vibeassist.desktop.pages.bound import SwitchRow
from vibeassist.desktop.pages.rows import Context, Label, Page, Row
from vibeassist.desktop.pages.verdict import Verdict
from vibeassist.settings import config_dir, data_dir


class PrivacyPage(Page):
    """The default is that nothing is kept."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Privacy"))
        facts = self.group(self.tr("What happens to your words"))
        for text in (
            self.tr(
                "The microphone is open only during a conversation and while you try it here; the "
                "icon shows it."
            ),
            self.tr(
                "In practice nothing leaves this computer. Otherwise your voice goes to Gemini, or "
                "to the gateway, as long as the conversation lasts."
            ),
            self.tr(
                "Neither sound nor captions are written to disk, unless you save them yourself. "
                "Captions are forgotten when vibeassist ends."
            ),
            self.tr(
                "Keys and tokens are in the system's keyring and in no file, log or report. "
                "vibeassist sends no statistics."
            ),
        ):
            facts.add(Label(self.theme, text))
        kept = self.group(self.tr("What is kept"))
        self.keep = SwitchRow(
            context,
            "connection.keep_handle",
            self.tr("Go on with the last conversation"),
            self.tr(
                "For two hours a handle is kept with which the server takes the conversation up "
                "again. It holds nothing that was said."
            ),
        )
        self.forget = QPushButton(self.tr("Forget it"))
        self.forget.clicked.connect(self.forget_handle)
        self.folder = QPushButton(self.tr("Open"))
        self.folder.setAccessibleName(self.tr("Open the settings folder"))
        self.folder.clicked.connect(
            partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(config_dir())))
        )
        self.verdict = Verdict(self.theme)
        kept.add(
            self.keep,
            Row(self.theme, self.tr("The handle of the last conversation"), control=self.forget),
        )
        kept.add_plain(self.verdict)
        kept.add(Row(self.theme, self.tr("Settings"), str(config_dir()), self.folder))
        self.finish()

    @Slot()
    def forget_handle(self) -> None:
        """Delete the handle, if there is one."""
        path = data_dir() / HANDLE_FILE
        try:
            there = path.exists()
            path.unlink(missing_ok=True)
        except OSError as error:
            self.verdict.tell(
                Status.PROBLEM,
                self.tr("{file} cannot be deleted ({why}).").format(file=path, why=error.strerror),
            )
            return
        told = self.tr("It is forgotten.") if there else self.tr("There was none.")
        self.verdict.tell(Status.OK, told)
