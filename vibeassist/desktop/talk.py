"""The window's end of the conversation: commands go down, reports come up as signals."""

from collections import Counter
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

from vibeassist.audio.events import (
    DeviceChanged,
    DeviceDropout,
    EchoChanged,
    MicrophoneTrouble,
)
from vibeassist.conversation.events import (
    CaptionChanged,
    Ended,
    FramesDropped,
    StateChanged,
    TextSent,
)
from vibeassist.conversation.state import State
from vibeassist.desktop.bridge import Bridge
from vibeassist.desktop.controller import Controller
from vibeassist.desktop.engine import EngineThread
from vibeassist.desktop.face import Face, Problem
from vibeassist.desktop.hotkey_host import HotkeyStatus
from vibeassist.desktop.hotkeys.errors import HotkeyUnsupported
from vibeassist.desktop.look import SystemLook
from vibeassist.desktop.reports import (
    Begun,
    Defect,
    DoorMoved,
    Levels,
    MicrophoneOpened,
    MuteChanged,
    Offered,
    Report,
    SleptThrough,
    Warmed,
)
from vibeassist.desktop.sentences import translated
from vibeassist.desktop.words import device_now


class Talk(QObject):
    """What the windows know of the conversation, and what they can do about it. UI thread only.

    Signals:
        face_changed(Face): another state, mute or problem.
        levels_changed(float, float): microphone and loudspeaker in dBFS, at most 30 times a second.
        begun(Begun): a conversation is being opened.
        caption_changed(Caption): a caption of either side grew or is final.
        typed(str): a typed text went to the server.
        noted(str): something that the user should know, but that is no problem.
        problem_met(Problem): something went wrong; also the face says so.
        news(str, str): something that the user should hear of also where no window is open: a
            sentence, and what one can do.
        offered(Offered): what could be gone on with.
        ended(Ended): the conversation is over.
        look_changed(SystemLook): the system asks for another look.
        hotkey_changed(HotkeyStatus): another key, another way to it, or none.
        reported(object): every report but the levels, as it came.
    """

    face_changed = Signal(object)
    levels_changed = Signal(float, float)
    begun = Signal(object)
    caption_changed = Signal(object)
    typed = Signal(str)
    noted = Signal(str)
    problem_met = Signal(object)
    news = Signal(str, str)
    offered = Signal(object)
    ended = Signal(object)
    look_changed = Signal(object)
    hotkey_changed = Signal(object)
    reported = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.face = Face()
        self.last_problem: Problem | None = None
        self.current: Begun | None = None
        self.hotkey = HotkeyStatus()
        self._push_to_talk = False
        self._dropouts: Counter[str] = Counter()
        self.bridge = Bridge(self)
        self.bridge.happened.connect(self._on_report, Qt.ConnectionType.QueuedConnection)
        self._waiting: list[tuple[str, tuple[object, ...]]] = []
        self._engine: EngineThread | None = None
        self._controller: Controller | None = None

    def attach(self, engine: EngineThread, controller: Controller) -> None:
        """Say whom to command; what was asked for before is done now."""
        self._engine, self._controller = engine, controller
        waiting, self._waiting = self._waiting, []
        for command, args in waiting:
            self._post(command, *args)

    # Commands: each returns at once, and what comes of it is told by the signals.

    @Slot()
    def start(self) -> None:
        """Start a conversation; nothing happens where one is on."""
        self._post("start")

    @Slot()
    def go_on(self) -> None:
        """Take up the last conversation where it stopped."""
        self._post("go_on")

    @Slot()
    def stop(self) -> None:
        """End the conversation; nothing happens where none is on."""
        self._post("stop")

    @Slot()
    def toggle(self) -> None:
        """Start, or end what is on."""
        self._post("toggle")

    @Slot()
    def talk_begin(self) -> None:
        """Push to talk: from now on the user is heard."""
        self._post("talk_begin")

    @Slot()
    def talk_end(self) -> None:
        """Push to talk: the user has said it."""
        self._post("talk_end")

    @Slot()
    def cut_in(self) -> None:
        """Silence the reply that is being heard."""
        self._post("cut_in")

    @Slot(bool)
    def set_muted(self, muted: bool) -> None:
        """Close the microphone to the server, or open it."""
        self._post("set_muted", muted)

    @Slot(bool)
    def set_push_to_talk(self, on: bool) -> None:
        """Whether the microphone is open only while the key is held."""
        if on != self._push_to_talk:
            self._push_to_talk = on
            self._post("set_push_to_talk", on)

    @Slot(str)
    def send_text(self, text: str) -> None:
        """Send a typed text; starts a conversation where none is on."""
        if text.strip():
            self._post("send_text", text.strip())

    @Slot(bool)
    def set_checking(self, checking: bool) -> None:
        """The user tries the microphone: the icon shows that it is open."""
        self._show(replace(self.face, checking=checking))

    @Slot()
    def acknowledge(self) -> None:
        """The user has seen the problem: the icon need not show it any longer."""
        if self.face.problem is not None:
            self._show(replace(self.face, problem=None))

    def meet(self, problem: Problem) -> None:
        """Show a problem that was met outside a conversation, or beside it; in any language."""
        problem = Problem(translated(problem.sentence), translated(problem.hint))
        self.last_problem = problem
        self._show(replace(self.face, problem=problem))
        self.problem_met.emit(problem)

    def _post(self, command: str, *args: object) -> None:
        if self._engine is not None and self._controller is not None:
            if not self._engine.post(getattr(self._controller, command), *args):
                self.meet(
                    Problem(
                        self.tr("vibeassist cannot talk any more after a defect of its own."),
                        self.tr("Quit it, and start it again."),
                    )
                )
        else:
            self._waiting.append((command, args))

    # Reports

    @Slot(object)
    def _on_report(self, report: Report | HotkeyStatus | SystemLook) -> None:
        if isinstance(report, Levels):
            self.levels_changed.emit(report.microphone, report.speaker)
            return
        match report:
            case StateChanged():
                self._on_state(report.state)
            case Begun():
                self.current = report
                self.begun.emit(report)
                for note in report.notes:
                    self.noted.emit(translated(note))
            case MuteChanged():
                self._show(replace(self.face, muted=report.muted))
            case DoorMoved():
                self._show(replace(self.face, shut=report.shut))
            case Warmed():
                self._show(replace(self.face, warm=report.warm))
            case Offered():
                self._on_offered(report)
            case SleptThrough():
                self.news.emit(
                    self.tr("The conversation ended when the computer went to sleep."), ""
                )
            case MicrophoneOpened():
                self._show(replace(self.face, early=True))
            case CaptionChanged():
                self.caption_changed.emit(report.caption)
            case TextSent():
                self.typed.emit(report.text)
            case FramesDropped() if report.total == 1:
                self.noted.emit(
                    self.tr("The connection is too slow: some of what you say is lost.")
                )
            case DeviceChanged():
                self._on_device(report)
            case DeviceDropout():
                self._dropouts[report.kind] += report.count
            case MicrophoneTrouble() | EchoChanged(gated=True):
                self.meet(Problem(report.message, report.hint))
            case EchoChanged():
                self.noted.emit(translated(report.message))
            case HotkeyStatus():
                self._on_hotkey(report)
            case SystemLook():
                self.look_changed.emit(report)
            case Defect():
                self.meet(Problem(report.what, self.tr("What is open goes on.")))
            case Ended():
                self._on_ended(report)
            case _:
                pass
        self.reported.emit(report)

    def _on_hotkey(self, status: HotkeyStatus) -> None:
        self.hotkey = status
        self.hotkey_changed.emit(status)
        # That a desktop has no global keys is a fact for the settings page; that a key is taken
        # is news.
        if status.problem is not None and not isinstance(status.problem, HotkeyUnsupported):
            self.meet(Problem(status.problem.message, status.problem.hint))

    def _on_state(self, state: State) -> None:
        # A new conversation is the user's answer to the last problem.
        problem = None if state is State.CONNECTING else self.face.problem
        if state is not State.ENDED:  # the report of the end says more, and comes next
            self._show(replace(self.face, state=state, problem=problem))

    def _on_ended(self, ended: Ended) -> None:
        self._show(replace(self.face, state=None, early=False))
        self.levels_changed.emit(Levels().microphone, Levels().speaker)
        self._sum_up_dropouts()
        self.ended.emit(ended)
        if ended.error is not None:
            self.meet(Problem(ended.error.message, ended.error.hint))
        else:
            self._on_ended_by_itself(ended)

    def _sum_up_dropouts(self) -> None:
        dropouts, self._dropouts = self._dropouts, Counter()
        translate = QCoreApplication.translate
        if count := dropouts["input"]:
            self.noted.emit(translate("Talk", "The microphone lost sound %n time(s).", None, count))
        if count := dropouts["output"]:
            self.noted.emit(
                translate("Talk", "The loudspeaker lost sound %n time(s).", None, count)
            )

    def _on_device(self, change: DeviceChanged) -> None:
        why, now = translated(change.why), device_now(change.kind, change.name)
        if change.name is None:
            self.meet(Problem(why, now))
        else:
            self.news.emit(why, now)
            self.noted.emit(f"{why} {now}")

    def _on_ended_by_itself(self, ended: Ended) -> None:
        """Nobody may be looking, and think that it goes on."""
        if ended.cause == "silence":
            self.news.emit(
                self.tr("The conversation has ended: nobody has spoken for a while."),
                self.tr("The microphone is closed."),
            )
        elif ended.cause == "closed":
            self.news.emit(
                self.tr("The other side has ended the conversation."),
                self.tr("The microphone is closed."),
            )

    def _on_offered(self, offer: Offered) -> None:
        self.offered.emit(offer)
        if offer.at_start and offer.expires_in_s is not None:
            minutes = max(1, round(offer.expires_in_s / 60))
            self.news.emit(
                self.tr("You can go on where your last conversation stopped."),
                QCoreApplication.translate(
                    "Talk", "Choose it in the menu within %n minute(s).", None, minutes
                ),
            )

    def _show(self, face: Face) -> None:
        if face != self.face:
            self.face = face
            self.face_changed.emit(face)
