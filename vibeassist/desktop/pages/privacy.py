"""The page "Privacy": what leaves this computer, what is kept, for how long."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton

from vibeassist.checks.findings import Status
from vibeassist.conversation.history import History
from vibeassist.conversation.opening import HANDLE_FILE
from vibeassist.desktop.pages.bound import ChoiceRow, SwitchRow
from vibeassist.desktop.pages.durations import days
from vibeassist.desktop.pages.jobs import Job
from vibeassist.desktop.pages.rows import Context, Label, Page, Row
from vibeassist.desktop.pages.verdict import Verdict
from vibeassist.desktop.question import Question
from vibeassist.errors import VibeAssistError
from vibeassist.settings import config_dir, data_dir

DAYS = (7, 30, 90, 365)


class PrivacyPage(Page):
    """The default is that nothing that is said is kept."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Privacy"))
        self._make_facts()
        self._make_history()
        self._make_rest()
        self.finish()

    def _make_facts(self) -> None:
        facts = self.group(self.tr("What happens to your words"))
        for text in (
            self.tr(
                "The microphone is open only during a conversation, while you try it here, and "
                "where you have chosen it to stay open; the icon shows it."
            ),
            self.tr(
                "In practice nothing leaves this computer. Otherwise your voice goes to Gemini, or "
                "to the gateway, as long as the conversation lasts."
            ),
            self.tr(
                "Sound is never written to disk. Captions are only where you keep conversations "
                "below, or save one yourself; otherwise they are forgotten when vibeassist ends."
            ),
            self.tr(
                "Keys and tokens are in the system's keyring and in no file, log or report. "
                "vibeassist sends no statistics."
            ),
        ):
            facts.add(Label(self.theme, text))

    def _make_history(self) -> None:
        self.history = SwitchRow(
            self.context,
            "history.keep",
            self.tr("Keep conversations"),
            self.tr(
                "As text, in a file on this computer that only you may read. Holds from the next "
                "conversation on; switched off, nothing more is written at once."
            ),
        )
        self.history.switch.clicked.connect(self._on_switched)
        self.days = ChoiceRow(
            self.context,
            "history.days",
            self.tr("Delete them after"),
            (*((each, days(each)) for each in DAYS), (0, self.tr("Never"))),
            self.tr("Holds at once, also for what is kept already."),
            other=days,
        )
        self.summarise = SwitchRow(
            self.context,
            "history.summarise",
            self.tr("Summarise them when they end"),
            self.tr(
                "The text of a kept conversation goes once more to where your voice went, and a "
                "title and a few points come back. Off: only when you ask for it in the history."
            ),
        )
        self.show_history = QPushButton(self.tr("Show…"))
        self.show_history.setAccessibleName(self.tr("Show the kept conversations"))
        self.show_history.clicked.connect(self._on_show)
        self.there = Row(self.theme, self.tr("Kept conversations"), control=self.show_history)
        self.delete = QPushButton(self.tr("Delete everything…"))
        self.delete.setEnabled(False)
        self.delete.clicked.connect(self.ask_to_delete)
        delete = Row(self.theme, self.tr("Delete what is kept"), control=self.delete)
        self.history_verdict = Verdict(self.theme)
        group = self.group(self.tr("History"))
        group.add(self.history, self.days, self.summarise, self.there, delete)
        group.add_plain(self.history_verdict)

    def _make_rest(self) -> None:
        self.keep = SwitchRow(
            self.context,
            "connection.keep_handle",
            self.tr("Go on with the last conversation"),
            self.tr(
                "Nothing that was said is kept for it, only the number under which the server "
                "takes the conversation up again, for two hours. Holds at once."
            ),
        )
        self.forget = QPushButton(self.tr("Forget it"))
        self.forget.setAccessibleName(self.tr("Forget the number of the last conversation"))
        self.forget.clicked.connect(self.forget_handle)
        self.folder = QPushButton(self.tr("Open"))
        self.folder.setAccessibleName(self.tr("Open the settings folder"))
        self.folder.clicked.connect(
            partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(config_dir())))
        )
        self.verdict = Verdict(self.theme)
        rest = self.group(self.tr("What else is kept"))
        number = Row(
            self.theme, self.tr("The number of the last conversation"), control=self.forget
        )
        rest.add(self.keep, number)
        rest.add_plain(self.verdict)
        rest.add(Row(self.theme, self.tr("Settings"), str(config_dir()), self.folder))

    def shown(self) -> None:
        """Look how many conversations there are."""
        self._count(self._on_counted)

    def _count(self, then: Callable[[int], None]) -> None:
        job: Job[int] = Job(lambda _: len(History().find()))
        job.done.connect(then)
        job.failed.connect(self._on_failed)
        job.start()

    @Slot()
    def _on_show(self) -> None:
        self.context.show_history()

    @Slot()
    def ask_to_delete(self) -> None:
        """After a question."""
        self._ask(self.tr("Delete all kept conversations?"))

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

    @Slot(bool)
    def _on_switched(self, on: bool) -> None:
        """Whoever wants nothing kept may want what was kept gone, too."""
        if not on:
            self._count(self._on_left_behind)

    @Slot(object)
    def _on_left_behind(self, count: int) -> None:
        if count:
            self._ask(self.tr("Delete what has been kept so far, too?"))

    def _ask(self, question: str) -> None:
        Question(
            self.window(),
            self.theme,
            question,
            self.tr("It cannot be brought back."),
            self.tr("Delete everything"),
            self.tr("Keep"),
            self._delete,
        )

    def _delete(self) -> None:
        job: Job[None] = Job(lambda _: History().delete_all())
        job.done.connect(self._on_deleted)
        job.failed.connect(self._on_failed)
        job.start()

    @Slot()
    def _on_deleted(self) -> None:
        self._on_counted(0)
        self.history_verdict.tell(Status.OK, self.tr("All kept conversations are deleted."))

    @Slot(object)
    def _on_counted(self, count: int) -> None:
        translate = QCoreApplication.translate
        self.delete.setEnabled(count > 0)
        self.there.set_hint(
            translate("PrivacyPage", "%n conversation(s)", None, count)
            if count
            else self.tr("There are none.")
        )

    @Slot(object)
    def _on_failed(self, error: VibeAssistError) -> None:
        self.history_verdict.tell_error(error)
        self.delete.setEnabled(True)  # also what cannot be read
