"""The page "About": versions, a check of everything, licences."""

import asyncio
import json
import platform
import re
from collections.abc import Callable
from importlib import metadata
from typing import Any

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import Slot, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QWidget

import vibeassist
from vibeassist.checks.examination import examine
from vibeassist.checks.findings import Finding
from vibeassist.desktop.deskchecks import check_desktop
from vibeassist.desktop.pages.jobs import Job
from vibeassist.desktop.pages.rows import Context, Label, Page
from vibeassist.desktop.pages.verdict import Verdict
from vibeassist.desktop.theme import S
from vibeassist.settings import Loaded

LONGEST_LICENCE = 60


class AboutPage(Page):
    """What runs here, and whether all of it works."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            f"vibeassist {vibeassist.__version__}",
            self.tr("Python {python}, Qt {qt}, PySide6 {pyside}, {system}").format(
                python=platform.python_version(),
                qt=qVersion(),
                pyside=pyside_version,
                system=platform.platform(terse=True),
            ),
        )
        self._findings: list[Finding] = []
        self.checks = self.group(self.tr("Does everything work?"))
        self.checks.add_plain(
            Label(
                self.theme,
                self.tr("Tries sound, network, keyring, connection, tray and hotkey."),
                "quiet",
            )
        )
        self.check = QPushButton(self.tr("Check everything"))
        self.check.clicked.connect(self.check_all)
        self.copy = QPushButton(self.tr("Copy for a report"))
        self.copy.setVisible(False)
        self.copy.clicked.connect(self.copy_report)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(S)
        line.addWidget(self.check)
        line.addWidget(self.copy)
        line.addStretch(1)
        self.checks.add_plain(row)
        self._verdicts: list[Verdict] = []
        licences = self.group(self.tr("Licences"))
        licences.add_plain(Label(self.theme, self.tr("vibeassist is free software (MIT).")))
        qt = self.tr(
            "Qt and PySide6 are used under the GNU Lesser General Public License 3; they are "
            "separate files and may be replaced."
        )
        licences.add_plain(Label(self.theme, qt, "quiet"))
        self.licences = QPlainTextEdit()
        self.licences.setReadOnly(True)
        self.licences.setTabChangesFocus(True)
        self.licences.setAccessibleName(self.tr("Licences of the parts"))
        self.licences.setFixedHeight(180)
        licences.add_plain(self.licences)
        self.finish()

    def shown(self) -> None:
        """Read the licences, once."""
        if not self.licences.toPlainText():
            job: Job[str] = Job(lambda _: licences())
            job.done.connect(self.licences.setPlainText)
            job.start()

    @Slot()
    def check_all(self) -> None:
        """The same as ``vibeassist doctor``."""
        settings = self.context.preferences.settings
        for verdict in self._verdicts:
            verdict.deleteLater()
        self._verdicts, self._findings = [], []
        self.check.setEnabled(False)

        def work(tell: Callable[[object], None]) -> list[Finding]:
            return asyncio.run(examine(Loaded(settings), tell, further=check_desktop))

        self.context.talk.set_checking(True)
        job: Job[list[Finding]] = Job(work)
        job.told.connect(self._on_finding)
        job.over.connect(self._on_over)
        job.start()

    @Slot()
    def copy_report(self) -> None:
        """The findings as JSON, to the clipboard; they hold no secret."""
        value: dict[str, Any] = {
            "version": vibeassist.__version__,
            "findings": [finding.as_json() for finding in self._findings],
        }
        QGuiApplication.clipboard().setText(json.dumps(value, ensure_ascii=False, indent=2))
        self.copy.setText(self.tr("Copied"))

    @Slot(object)
    def _on_finding(self, finding: Finding) -> None:
        self._findings.append(finding)
        verdict = Verdict(self.theme)
        verdict.tell_finding(finding)
        self.checks.add_plain(verdict)
        self._verdicts.append(verdict)

    @Slot()
    def _on_over(self) -> None:
        self.context.talk.set_checking(False)
        self.check.setEnabled(True)
        self.copy.setText(self.tr("Copy for a report"))
        self.copy.setVisible(bool(self._findings))


def licences() -> str:
    """The parts that this program is made of, each with its version and licence."""
    names = sorted({name.lower() for name in _required("vibeassist", set())})
    return "\n".join(_line(name) for name in names)


def _required(name: str, seen: set[str]) -> set[str]:
    """What a package needs, and what that needs, as far as it is installed."""
    for requirement in _requirements(name):
        part = re.split(r"[^A-Za-z0-9._-]", requirement, maxsplit=1)[0]
        if part.lower() not in seen and _installed(part):
            seen.add(part.lower())
            _required(part, seen)
    return seen


def _requirements(name: str) -> list[str]:
    try:
        listed = metadata.requires(name) or []
    except metadata.PackageNotFoundError:
        return []
    own = name == "vibeassist"
    wanted = ("extra == 'desktop'", 'extra == "desktop"')
    return [
        each
        for each in listed
        if "extra ==" not in each or (own and any(extra in each for extra in wanted))
    ]


def _installed(name: str) -> bool:
    try:
        metadata.version(name)
    except metadata.PackageNotFoundError:
        return False
    return True


def _line(name: str) -> str:
    found = metadata.metadata(name)
    fields = found.json
    licence = str(fields.get("license_expression") or _short(str(fields.get("license") or "")))
    if not licence:
        classified = found.get_all("Classifier") or []
        named = [each.rpartition(" :: ")[2] for each in classified if "License ::" in each]
        licence = ", ".join(named) or "see its package"
    return f"{found['Name']} {found['Version']}: {licence}"


def _short(licence: str) -> str:
    """Some packages carry the whole text where its name belongs."""
    line = licence.strip().split("\n")[0]
    return line if len(line) <= LONGEST_LICENCE else ""
