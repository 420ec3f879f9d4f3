"""The steps of the first run: a way to connect, a voice that is heard, a key that works."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from vibeassist.audio.devices import Device, list_devices
from vibeassist.checks.connection import diagnose
from vibeassist.checks.findings import Finding, Status
from vibeassist.desktop.deskchecks import judge_tray, tray_exists
from vibeassist.desktop.face import Face
from vibeassist.desktop.hotkey_host import HotkeyStatus
from vibeassist.desktop.pages.bound import ChoiceRow, TextRow
from vibeassist.desktop.pages.connection import check_gateway
from vibeassist.desktop.pages.controls import Card
from vibeassist.desktop.pages.jobs import Job, of_coroutine
from vibeassist.desktop.pages.rows import Context, Page
from vibeassist.desktop.pages.secret_row import SecretRow, key_keeper, token_keeper
from vibeassist.desktop.pages.sound_check import SoundCheck
from vibeassist.desktop.pages.verdict import Verdict
from vibeassist.desktop.theme import S
from vibeassist.errors import VibeAssistError
from vibeassist.settings import Settings


class Step(Page):
    """One step.

    Signals:
        ready_changed(): it is done, or not done any more.
    """

    ready_changed = Signal()

    def __init__(self, context: Context, title: str, text: str) -> None:
        super().__init__(context, title, text)
        self.ready = False
        self.primary: QPushButton | None = None
        """What makes it ready; pressed by Enter until it is."""

    def accept(self) -> None:
        """The user goes on with what this step shows."""

    def set_ready(self, ready: bool) -> None:
        """Whether the user has what this step is for."""
        if ready != self.ready:
            self.ready = ready
            self.ready_changed.emit()


class ConnectStep(Step):
    """Practice is chosen already: who just goes on has something that works."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            self.tr("How would you like to talk?"),
            self.tr("You can change this at any time in the settings."),
        )
        self.ready = True
        self._mode = self._tested = "practice"
        self._make_ways()
        self.key = SecretRow(
            self.theme,
            self.tr("Gemini API key"),
            self.tr("From Google AI Studio, aistudio.google.com."),
            key_keeper(),
        )
        self._direct = self.group()
        self._direct.add(self.key)
        self.address = TextRow(
            context,
            "connection.gateway_url",
            self.tr("Address"),
            check=check_gateway,
            example="https://gateway.example.com",
        )
        self.token = SecretRow(
            self.theme,
            self.tr("Token or enrolment code"),
            self.tr("Whoever runs the gateway gives you one."),
            token_keeper(context.preferences.settings.connection.gateway_url),
        )
        self._gateway = self.group()
        self._gateway.add(self.address, self.token)
        self._make_test()
        self.finish()
        self.address.binding.changed.connect(self._on_address)
        for secret in (self.key, self.token):
            secret.stored.connect(self.try_it)
        self._on_way()

    def _make_ways(self) -> None:
        ways = QVBoxLayout()
        ways.setSpacing(S)
        self.column.addLayout(ways)
        self.ways: dict[str, Card] = {}
        buttons = QButtonGroup(self)
        for mode, title, text in (
            (
                "practice",
                self.tr("Just try it"),
                self.tr("Practice needs no key, no account and no network."),
            ),
            (
                "direct",
                self.tr("With my Gemini key"),
                self.tr("This computer talks with Google directly."),
            ),
            (
                "gateway",
                self.tr("Through a gateway"),
                self.tr("Your company or your group holds the key for you."),
            ),
        ):
            card = Card(self.theme, title, text)
            card.setProperty("mode", mode)
            self.ways[mode] = card
            buttons.addButton(card)
            ways.addWidget(card)
        chosen = self.context.preferences.settings.connection.mode
        self._mode = chosen if chosen in self.ways else "practice"
        self.ways[self._mode].setChecked(True)
        buttons.buttonClicked.connect(self._on_chosen)

    def _make_test(self) -> None:
        self._test_group = self.group()
        self.test = QPushButton(self.tr("Test the connection"))
        self.test.clicked.connect(self.try_it)
        self.verdict = Verdict(self.theme)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.test)
        line.addStretch(1)
        self._test_group.add_plain(row, self.verdict)

    def shown(self) -> None:
        """Look where the secrets are."""
        self.key.look()
        self.token.look()

    def accept(self) -> None:
        """What is chosen holds from now on."""
        self.context.preferences.change("connection", mode=self._mode)

    @Slot(object)
    def _on_chosen(self, card: Card) -> None:
        self._mode = str(card.property("mode"))
        self.context.preferences.change("connection", mode=self._mode)
        self._on_way()

    def _on_way(self) -> None:
        self._direct.setVisible(self._mode == "direct")
        self._gateway.setVisible(self._mode == "gateway")
        self._test_group.setVisible(self._mode != "practice")
        self.verdict.clear()
        self.set_ready(self._mode == "practice")

    @Slot()
    def _on_address(self) -> None:
        url = self.context.preferences.settings.connection.gateway_url
        self.token.use(token_keeper(url))

    @Slot()
    def try_it(self) -> None:
        """Connect for real; what was entered is stored first, so that it is there afterwards."""
        secret = self.key if self._mode == "direct" else self.token
        self.address.commit()
        if secret.entered:
            secret.commit()
            return
        settings, self._tested = self.context.preferences.settings, self._mode
        self.test.setEnabled(False)
        self.verdict.tell(Status.SKIPPED, self.tr("Connecting…"))
        job: Job[Finding] = Job(of_coroutine(lambda: diagnose(settings)))
        job.done.connect(self._on_tested)
        job.failed.connect(self.verdict.tell_error)
        job.over.connect(self._on_over)
        job.start()

    @Slot(object)
    def _on_tested(self, finding: Finding) -> None:
        if self._tested == self._mode:
            self.verdict.tell_finding(finding)
            self.set_ready(not finding.is_problem)

    @Slot()
    def _on_over(self) -> None:
        self.test.setEnabled(True)


class SoundStep(Step):
    """Ready when a voice was really heard."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            self.tr("Say something"),
            self.tr("Press the button and say a sentence. It is heard here and nowhere else."),
        )
        usual = [("", self.tr("The system's own"))]
        self.microphone = ChoiceRow(context, "audio.microphone", self.tr("Microphone"), usual)
        self.speaker = ChoiceRow(context, "audio.speaker", self.tr("Loudspeaker"), usual)
        group = self.group()
        group.add(self.microphone, self.speaker)
        self.check = SoundCheck(context)
        group.add(self.check)
        self.finish()
        self.primary = self.check.speak
        self.primary.setAutoDefault(True)  # Enter, not Space alone
        self.check.judged.connect(self._on_judged)
        for row in (self.microphone, self.speaker):
            row.binding.changed.connect(self.check.verdict.clear)

    def shown(self) -> None:
        """Look which devices there are."""
        job: Job[list[Device]] = Job(lambda _: list_devices())
        job.done.connect(self._on_devices)
        job.failed.connect(self._on_failed)
        job.start()

    def left(self) -> None:
        """The microphone is not left open."""
        self.check.stop()

    @Slot(object)
    def _on_devices(self, devices: list[Device]) -> None:
        self.microphone.offer(devices, "input")
        self.speaker.offer(devices, "output")

    @Slot(object)
    def _on_failed(self, error: VibeAssistError) -> None:
        self.check.verdict.tell_error(error)

    @Slot(object)
    def _on_judged(self, finding: Finding) -> None:
        self.set_ready(not finding.is_problem)


class KeyStep(Step):
    """Shows the key, whether it is to be had, and that pressing it does something."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            self.tr("Talk from anywhere"),
            self.tr("This key starts a conversation, whatever you are doing."),
        )
        self.ready = True
        group = self.group()
        self.verdict = Verdict(self.theme)
        self.tried = Verdict(self.theme)
        self.tray = Verdict(self.theme)
        group.add_plain(self.verdict, self.tried)
        self._place = self.group()
        self._place.add_plain(self.tray)
        self.finish()
        self._looking = False
        context.talk.hotkey_changed.connect(self._on_status)
        context.talk.face_changed.connect(self._on_face)
        context.preferences.changed.connect(self._on_settings)
        self._on_status(context.talk.hotkey)

    def shown(self) -> None:
        """Look for a tray; from now on a press of the key counts as tried."""
        self._looking = True
        self._place.setVisible(self.tray.isVisibleTo(self._place))
        job: Job[Finding] = Job(lambda _: _tray_finding())
        job.done.connect(self._on_tray)
        job.start()

    def left(self) -> None:
        """The next conversation is a real one."""
        self._looking = False

    @Slot(object)
    def _on_tray(self, finding: Finding) -> None:
        if finding.status is Status.OK:
            sentence = self.tr("The icon is in your panel: everything is in its menu.")
            self.tray.tell(Status.OK, sentence)
        else:
            self.tray.tell_finding(finding)
        self._place.show()

    @Slot(object)
    def _on_status(self, status: HotkeyStatus) -> None:
        if status.problem is not None:
            self.verdict.tell(Status.NOTE, status.problem.message, status.problem.hint)
            if status.recipe is not None:
                self.tried.tell(Status.SKIPPED, status.recipe.where, status.recipe.text)
        elif status.enabled:
            keys = status.trigger or self.tr("The hotkey")
            self.verdict.tell(Status.OK, self.tr("{keys} is yours.").format(keys=keys))
            self.tried.tell(
                Status.SKIPPED,
                self.tr("Try it: tap it to start, and tap it again to end."),
                self.tr("Or hold it while you talk."),
            )
        else:
            self.verdict.tell(Status.SKIPPED, self.tr("There is no hotkey."))
            self.tried.clear()

    @Slot(object)
    def _on_face(self, face: Face) -> None:
        if self._looking and face.active and self.context.talk.hotkey.problem is None:
            self.tried.tell(Status.OK, self.tr("It works: a conversation has begun."))

    @Slot(object)
    def _on_settings(self, _: Settings) -> None:
        self._on_status(self.context.talk.hotkey)


def _tray_finding() -> Finding:
    return judge_tray(of_coroutine(tray_exists)(None))
