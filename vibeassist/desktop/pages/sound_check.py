"""Microphone and loudspeaker, tried by the user: live level, "say something", hear yourself."""

import numpy as np
from PySide6.QtCore import (
    QCoreApplication,
    QMicrophonePermission,
    QPermission,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from vibeassist.audio.format import Samples
from vibeassist.checks.findings import Finding, Status, problem
from vibeassist.checks.hearing import permission_hint
from vibeassist.checks.sound import MicrophoneCheck, check_speaker
from vibeassist.desktop.face import Face
from vibeassist.desktop.pages.controls import Meter
from vibeassist.desktop.pages.jobs import Job
from vibeassist.desktop.pages.rows import Context
from vibeassist.desktop.pages.verdict import Verdict
from vibeassist.desktop.theme import M, S
from vibeassist.errors import ExitCode

SPEAK_S = 4.0
"""Long enough for a sentence."""


class SoundCheck(QWidget):
    """Opens the microphone only while the user tries it; what it hears stays in memory.

    Signals:
        judged(Finding): what was found of the microphone.
    """

    judged = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._check: MicrophoneCheck | None = None
        self._recording: Samples = np.zeros(0, np.int16)
        self.meter = Meter(context.theme)
        self.speak = QPushButton(self.tr("Say something"))
        self.speak.setProperty("primary", True)
        self.play = QPushButton(self.tr("Hear yourself"))
        self.play.setVisible(False)
        self.tone = QPushButton(self.tr("Play a sound"))
        self.verdict = Verdict(context.theme)
        self.speaker_verdict = Verdict(context.theme)
        buttons = QHBoxLayout()
        buttons.setSpacing(S)
        for button in (self.speak, self.play, self.tone):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(M)
        column.addWidget(self.meter)
        column.addLayout(buttons)
        column.addWidget(self.verdict)
        column.addWidget(self.speaker_verdict)
        self.speak.clicked.connect(self.listen)
        self.play.clicked.connect(self.play_back)
        self.tone.clicked.connect(self.play_tone)
        context.talk.levels_changed.connect(self._on_talk_level)
        context.talk.face_changed.connect(self._on_face)
        self._on_face(context.talk.face)

    @Slot()
    def listen(self) -> None:
        """Open the microphone for some seconds, or close it early."""
        if self._check is not None:
            self._check.stop()
            return
        if not self._may_listen():
            return
        self.verdict.tell(Status.SKIPPED, self.tr("Listening: say a sentence, as you would talk."))
        self.speak.setText(self.tr("Stop"))
        self.play.hide()
        spec = self._context.preferences.settings.audio.microphone or None
        holder: list[Job[Finding]] = []
        check = MicrophoneCheck(spec, SPEAK_S, lambda level: holder[0].tell(level), spoken=True)
        self._check = check
        job: Job[Finding] = Job(lambda _: check.run())
        holder.append(job)
        job.told.connect(self._on_level)
        job.done.connect(self._on_heard)
        job.failed.connect(self.verdict.tell_error)
        job.over.connect(self._on_listened)
        self._context.talk.set_checking(True)
        job.start()

    def _may_listen(self) -> bool:
        """Whether the system lets us hear; where it has not asked the user yet, it does now.

        macOS alone asks. Opening the microphone before its answer would deliver zeros.
        """
        application = QCoreApplication.instance()
        if application is None:
            return True
        permission = QMicrophonePermission()
        status = application.checkPermission(permission)
        if status == Qt.PermissionStatus.Undetermined:
            application.requestPermission(permission, self, self._on_permission)
        elif status == Qt.PermissionStatus.Denied:
            self._refuse()
        return status == Qt.PermissionStatus.Granted

    def _on_permission(self, permission: QPermission) -> None:
        if permission.status() == Qt.PermissionStatus.Granted:
            self.listen()
        else:
            self._refuse()

    def _refuse(self) -> None:
        sentence = self.tr("The system does not let vibeassist use the microphone.")
        finding = problem(
            "microphone",
            sentence,
            permission_hint(),
            cause="no-permission",
            exit_code=ExitCode.AUDIO,
        )
        self.verdict.tell_finding(finding)
        self.judged.emit(finding)

    @Slot()
    def play_back(self) -> None:
        """What was just heard, on the loudspeaker."""
        self._play(self._recording)

    @Slot()
    def play_tone(self) -> None:
        """Two soft notes."""
        self._play(None)

    def stop(self) -> None:
        """Close the microphone."""
        if self._check is not None:
            self._check.stop()

    def _play(self, samples: Samples | None) -> None:
        spec = self._context.preferences.settings.audio.speaker or None
        for button in (self.play, self.tone):
            button.setEnabled(False)
        job: Job[Finding] = Job(lambda _: check_speaker(spec, samples))
        job.done.connect(self._on_played)
        job.failed.connect(self.speaker_verdict.tell_error)
        job.over.connect(self._on_played_out)
        job.start()

    @Slot(object)
    def _on_level(self, level: float) -> None:
        self.meter.set_level(level)

    @Slot(object)
    def _on_heard(self, finding: Finding) -> None:
        self.verdict.tell_finding(finding)
        if self._check is not None:
            self._recording = self._check.recording
        heard = not finding.is_problem or finding.cause in ("too-quiet", "too-loud")
        self.play.setVisible(heard and self._recording.size > 0)
        self.judged.emit(finding)

    @Slot()
    def _on_listened(self) -> None:
        self._check = None
        self.speak.setText(self.tr("Say something"))
        self.meter.clear()
        self._context.talk.set_checking(False)

    @Slot(object)
    def _on_played(self, finding: Finding) -> None:
        if finding.is_problem:
            self.speaker_verdict.tell_finding(finding)
        else:
            self.speaker_verdict.tell(
                Status.OK,
                self.tr("It was played. If you heard nothing, turn the volume up."),
            )

    @Slot()
    def _on_played_out(self) -> None:
        for button in (self.play, self.tone):
            button.setEnabled(True)

    @Slot(float, float)
    def _on_talk_level(self, microphone: float, _: float) -> None:
        if self._check is None and self._context.talk.face.active:
            self.meter.set_level(microphone)

    @Slot(object)
    def _on_face(self, face: Face) -> None:
        """In a conversation the microphone is open anyway, and its level is live here."""
        for button in (self.speak, self.tone):
            button.setEnabled(not face.active)
        if face.active and self._check is not None:
            self._check.stop()
        if not face.active and self._check is None:
            self.meter.clear()
