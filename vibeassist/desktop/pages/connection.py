"""The page "Connection": where to, as whom, and whether it works."""

import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from vibeassist.checks.connection import diagnose
from vibeassist.checks.findings import Finding, Status
from vibeassist.desktop.pages.bound import Binding, ChoiceRow, SwitchRow, TextRow
from vibeassist.desktop.pages.controls import Card
from vibeassist.desktop.pages.durations import minutes
from vibeassist.desktop.pages.jobs import Job, of_coroutine
from vibeassist.desktop.pages.rows import Context, Page, Row
from vibeassist.desktop.pages.secret_row import SecretRow, key_keeper, token_keeper
from vibeassist.desktop.pages.verdict import Verdict
from vibeassist.desktop.theme import S
from vibeassist.live.endpoint import API_VERSION, DirectEndpoint
from vibeassist.live.gateway_address import websocket_address
from vibeassist.live.tls import client_context
from vibeassist.settings import Settings, SettingsError

VERSION = re.compile(r"v[0-9]+((alpha|beta)[0-9]*)?")
RENEW_MIN = (5, 10, 30)


class ConnectionPage(Page):
    """Practice, a key of one's own, or a gateway."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            self.tr("Connection"),
            self.tr("Changes hold from the next conversation on."),
        )
        self._make_ways()
        self.key = SecretRow(
            self.theme,
            self.tr("Gemini API key"),
            self.tr("From Google AI Studio, aistudio.google.com."),
            key_keeper(),
        )
        self._gemini = self.group("Gemini")
        self._gemini.add(self.key)
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
            token_keeper(self._url()),
        )
        self._gateway = self.group(self.tr("Gateway"))
        self._gateway.add(self.address, self.token)
        self._make_test()
        self._make_more()
        self.finish()
        self.address.binding.changed.connect(self._on_address)
        for secret in (self.key, self.token):
            secret.stored.connect(self.verdict.clear)
        context.preferences.changed.connect(self._on_settings)
        self._on_settings(context.preferences.settings)

    def _make_ways(self) -> None:
        ways = QVBoxLayout()
        ways.setSpacing(S)
        self.column.addLayout(ways)
        self.ways: dict[str, Card] = {}
        buttons = QButtonGroup(self)
        for mode, title, text in (
            (
                "auto",
                self.tr("Automatic"),
                self.tr("The gateway if one is set, else Gemini if there is a key, else practice."),
            ),
            (
                "practice",
                self.tr("Practice"),
                self.tr("Needs no key, no account and no network. Nothing leaves this computer."),
            ),
            (
                "direct",
                self.tr("Gemini, with your own key"),
                self.tr("This computer talks with Google directly."),
            ),
            (
                "gateway",
                self.tr("A gateway"),
                self.tr("Your company or your group holds the key for you."),
            ),
        ):
            card = Card(self.theme, title, text)
            card.setProperty("mode", mode)
            self.ways[mode] = card
            buttons.addButton(card)
            ways.addWidget(card)
        self._way = Binding(
            self.context,
            "connection.mode",
            Row(self.theme, "", parent=self),
            lambda mode: self.ways[mode].setChecked(True),
        )
        buttons.buttonClicked.connect(lambda card: self._way.put(card.property("mode")))

    def _make_test(self) -> None:
        group = self.group()
        self.test = QPushButton(self.tr("Test the connection"))
        self.test.clicked.connect(self.try_it)
        self.verdict = Verdict(self.theme)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.test)
        line.addStretch(1)
        group.add_plain(row, self.verdict)

    def _make_more(self) -> None:
        group = self.group(self.tr("Seldom needed"))
        self.authority = TextRow(
            self.context,
            "connection.ca_file",
            self.tr("Certificate file"),
            self.tr("A further authority to trust, as PEM: an emulator's or a company's."),
            check=check_authority,
        )
        self.live_url = TextRow(
            self.context,
            "connection.live_url",
            self.tr("Address of the Live API"),
            self.tr("For an emulator or a proxy."),
            check=check_live_url,
            example="https://generativelanguage.googleapis.com",
        )
        self.version = TextRow(
            self.context,
            "connection.api_version",
            self.tr("Version of the Live API"),
            self.tr("Leave it empty for the one that this program is made for."),
            check=check_version,
            example=API_VERSION,
        )
        self.renew = ChoiceRow(
            self.context,
            "connection.max_age_min",
            self.tr("Renew the connection after"),
            ((0, self.tr("When the server asks")), *((each, minutes(each)) for each in RENEW_MIN)),
            self.tr("In a pause; for networks that cut long connections."),
            other=minutes,
        )
        self.warm = SwitchRow(
            self.context,
            "connection.warm",
            self.tr("Keep a connection ready"),
            self.tr(
                "Holds at once. After the start and after a conversation one stands ready for two "
                "minutes, so that the next one begins sooner. It sends no sound."
            ),
        )
        group.add(self.authority, self.live_url, self.version, self.renew, self.warm)

    def shown(self) -> None:
        """Look where the secrets are."""
        self.key.look()
        self.token.look()

    @Slot()
    def try_it(self) -> None:
        """Connect for real, also with a key that is entered and not stored yet."""
        self.address.commit()
        settings = self.context.preferences.settings
        mode = settings.connection.mode
        secret = ""
        if mode == "direct":
            secret = self.key.entered
        elif mode == "gateway":
            secret = self.token.entered
        self.test.setEnabled(False)
        self.verdict.tell(Status.SKIPPED, self.tr("Connecting…"))
        job: Job[Finding] = Job(of_coroutine(lambda: diagnose(settings, None, secret)))
        job.done.connect(self.verdict.tell_finding)
        job.failed.connect(self.verdict.tell_error)
        job.over.connect(self._on_tested)
        job.start()

    @Slot()
    def _on_tested(self) -> None:
        self.test.setEnabled(True)

    @Slot()
    def _on_address(self) -> None:
        self.token.use(token_keeper(self._url()))

    @Slot(object)
    def _on_settings(self, settings: Settings) -> None:
        mode = settings.connection.mode
        self._gemini.setVisible(mode in ("auto", "direct"))
        self._gateway.setVisible(mode in ("auto", "gateway"))
        self.verdict.clear()

    def _url(self) -> str:
        return self.context.preferences.settings.connection.gateway_url


def check_gateway(address: str) -> None:
    """An address, or none.

    Raises:
        ConnectionFailed: with a sentence that says what is wrong.
    """
    if address:
        websocket_address(address)


def check_live_url(url: str) -> None:
    """An https address, or none.

    Raises:
        ConnectionFailed: with a sentence that says what is wrong.
    """
    if url:
        DirectEndpoint(base_url=url).options("any-key")


def check_version(version: str) -> None:
    """A version as Google names them, or none.

    Raises:
        SettingsError: with a sentence that says what is wrong.
    """
    if version and not VERSION.fullmatch(version):
        translate = QCoreApplication.translate
        sentence = translate("ConnectionPage", "“{version}” is no version of the Live API.")
        hint = translate("ConnectionPage", "Such as v1beta.")
        raise SettingsError(sentence.format(version=version), hint=hint)


def check_authority(name: str) -> None:
    """A file with a certificate, or none.

    Raises:
        CertificateNotTrusted: it is missing or holds no certificate.
    """
    if name:
        client_context(Path(name))
