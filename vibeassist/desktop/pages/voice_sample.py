"""A voice to hear before it is chosen."""

import asyncio
from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton

from vibeassist.audio.format import REPLY_RATE
from vibeassist.checks.findings import Finding, Status
from vibeassist.checks.sample import voice_sample
from vibeassist.checks.sound import check_speaker
from vibeassist.desktop.pages.jobs import Job
from vibeassist.desktop.pages.rows import Context, Row
from vibeassist.desktop.pages.verdict import Verdict
from vibeassist.live.config import DEFAULT_VOICE


class SampleRow(Row):
    """A button that lets a voice say a sentence; what comes of it stands in ``verdict``.

    Args:
        context: of the page.
        voice: the voice's name at this moment; empty for the usual one.
    """

    def __init__(self, context: Context, voice: Callable[[], str]) -> None:
        self.button = QPushButton()
        super().__init__(context.theme, "", "", self.button)
        self._context, self._voice = context, voice
        self.label.setText(self.tr("How it sounds"))
        self.set_hint(self.tr("Connects for a moment and lets the voice say a sentence."))
        self.button.setText(self.tr("Play a sample"))
        self.verdict = Verdict(context.theme)
        self.button.clicked.connect(self.play)

    @Slot()
    def play(self) -> None:
        """Fetch a sentence in this voice and play it."""
        settings = self._context.preferences.settings
        voice = self._voice() or DEFAULT_VOICE

        def fetch_and_play(_: object) -> Finding:
            samples = asyncio.run(voice_sample(settings, voice))
            return check_speaker(settings.audio.speaker or None, samples, REPLY_RATE)

        self.button.setEnabled(False)
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
        self.button.setEnabled(True)
