"""Everything that a user can do, once: for tray, pill, hotkey and command channel alike."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from vibeassist.conversation import personas
from vibeassist.conversation.state import State
from vibeassist.desktop.face import Face
from vibeassist.desktop.preferences import Preferences
from vibeassist.desktop.reports import Offered
from vibeassist.desktop.talk import Talk
from vibeassist.desktop.windows import CAPTIONS, HISTORY, SETTINGS, SMALL, Windows
from vibeassist.desktop.words import persona_name, word_of
from vibeassist.live.config import DEFAULT_VOICE
from vibeassist.live.models import VOICES
from vibeassist.settings import Settings


class Actions(QObject):
    """The actions, always in the state that the conversation is in.

    The hotkey, which must not wait for any window, commands the engine itself; the command channel
    calls :meth:`command`.

    Signals:
        problem_wanted(): show the last problem in full.
        quit_wanted(): end the program.
    """

    problem_wanted = Signal()
    quit_wanted = Signal()

    COMMANDS = ("toggle", "show", "quit")
    """What :meth:`command` takes; press and release go to the hotkey's own machine."""

    def __init__(
        self, talk: Talk, windows: Windows, preferences: Preferences, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._talk = talk
        self._windows = windows
        self._preferences = preferences
        self.status = self._action("", lambda: None, enabled=False)
        self.toggle = self._action("", talk.toggle)
        self.go_on = self._action(self.tr("&Go on where it stopped"), talk.go_on)
        self.go_on.setVisible(False)
        self.mute = self._switch(self.tr("&Mute microphone"), talk.set_muted)
        self.push_to_talk = self._switch(self.tr("&Push to talk"), self._set("push_to_talk"))
        self.cut_in = self._action(self.tr("Stop this &reply"), talk.cut_in)
        self.captions = self._action(self.tr("&Captions…"), lambda: windows.show(CAPTIONS))
        self.pill = self._switch(self.tr("Show the p&ill"), self._set("pill"))
        self.pill_captions = self._switch(
            self.tr("Captions in the pi&ll"), self._set("pill_captions")
        )
        self.problem = self._action(self.tr("Last pr&oblem…"), self.problem_wanted.emit)
        self.history = self._action(self.tr("&History…"), lambda: windows.show(HISTORY))
        self.settings = self._action(self.tr("Se&ttings…"), lambda: windows.show(SETTINGS))
        self.quit = self._action(self.tr("&Quit"), self.quit_wanted.emit)
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.voices = self._voice_actions()
        self.personas = QActionGroup(self)
        self.personas.triggered.connect(self._choose_persona)
        self.persona_menu, self.voice_menu = QMenu(self.tr("Perso&na")), QMenu(self.tr("&Voice"))
        self.voice_menu.addActions(self.voices.actions())
        self._offered = False
        talk.face_changed.connect(self._on_face)
        talk.begun.connect(self._on_begun)
        talk.problem_met.connect(self._on_problem)
        talk.offered.connect(self._on_offered)
        windows.registered.connect(self._on_windows)
        preferences.changed.connect(self._on_settings)
        self._on_face(talk.face)
        self._on_settings(preferences.settings)
        self._on_windows()

    @Slot()
    def start(self) -> None:
        """Start a conversation."""
        self._talk.start()

    @Slot()
    def stop(self) -> None:
        """End the conversation."""
        self._talk.stop()

    @Slot(str)
    def command(self, name: str) -> bool:
        """Do what another process asks for; False where the command is not one of these."""
        if name == "toggle":
            self._talk.toggle()
        elif name == "show":
            self.show_something()
        elif name == "quit":
            self.quit_wanted.emit()
        return name in self.COMMANDS

    @Slot()
    def show_something(self) -> None:
        """The user started the program a second time, and expects to see it."""
        first = next((name for name in (SMALL, CAPTIONS) if name in self._windows.visible()), None)
        self._windows.show(first or (CAPTIONS if CAPTIONS in self._windows else SMALL))

    def menu(self, parent: QWidget | None = None) -> QMenu:
        """A menu with all of it: desktops exist on which the menu is all that there is."""
        menu = QMenu(parent)
        menu.addAction(self.status)
        menu.addSeparator()
        menu.addActions([self.toggle, self.go_on, self.mute, self.push_to_talk, self.cut_in])
        menu.addSeparator()
        menu.addMenu(self.persona_menu)
        menu.addMenu(self.voice_menu)
        menu.addActions([self.captions, self.pill, self.pill_captions])
        menu.addSeparator()
        menu.addActions([self.problem, self.history, self.settings])
        menu.addSeparator()
        menu.addAction(self.quit)
        return menu

    @Slot(object)
    def _on_face(self, face: Face) -> None:
        word = word_of(face.shown)
        current = self._talk.current
        if face.active and current is not None:
            title = self.tr("practice") if current.mode == "practice" else current.model
            word = self.tr("{state} · {title}").format(state=word, title=title)
        self.status.setText(word)
        self.toggle.setText(
            self.tr("&End conversation") if face.active else self.tr("&Start conversation")
        )
        self.mute.setEnabled(face.active)
        self.mute.setChecked(face.silenced)
        self.go_on.setVisible(self._offered and not face.active)
        self.cut_in.setEnabled(face.state is State.SPEAKING)

    @Slot(object)
    def _on_offered(self, offer: Offered) -> None:
        self._offered = offer.expires_in_s is not None
        self._on_face(self._talk.face)

    @Slot(object)
    def _on_begun(self, _: object) -> None:
        self._on_face(self._talk.face)

    @Slot(object)
    def _on_problem(self, _: object) -> None:
        self.problem.setEnabled(True)

    @Slot(str)
    def _on_windows(self, _: str = "") -> None:
        """What nobody has built into this program is not offered."""
        self.captions.setVisible(CAPTIONS in self._windows)
        self.history.setVisible(HISTORY in self._windows)
        self.settings.setVisible(SETTINGS in self._windows)
        self.problem.setEnabled(self._talk.last_problem is not None)

    @Slot(object)
    def _on_settings(self, settings: Settings) -> None:
        self.pill.setChecked(settings.desktop.pill)
        self.pill_captions.setChecked(settings.desktop.pill_captions)
        self.push_to_talk.setChecked(settings.desktop.push_to_talk)
        manual = settings.conversation.voice_activity.manual
        self._talk.set_push_to_talk(settings.desktop.push_to_talk or manual)
        self.push_to_talk.setEnabled(not manual)  # the server waits for the key in any case
        voice = personas.voice(settings.conversation) or DEFAULT_VOICE
        for action in self.voices.actions():
            action.setChecked(action.data() == voice)
        self._list_personas(settings)

    def _voice_actions(self) -> QActionGroup:
        group = QActionGroup(self)
        for voice in VOICES:
            action = group.addAction(voice)
            action.setCheckable(True)
            action.setData(voice)
        group.triggered.connect(self._choose_voice)
        return group

    @Slot(QAction)
    def _choose_voice(self, action: QAction) -> None:
        conversation = self._preferences.settings.conversation
        self._preferences.change("conversation", **personas.with_voice(conversation, action.data()))
        if self._talk.face.active:
            self._talk.noted.emit(self.tr("The new voice speaks in the next conversation."))

    def _list_personas(self, settings: Settings) -> None:
        """The entries of the menu, anew where names have come or gone."""
        listed = personas.all_personas(settings.conversation)
        names = {"": self.tr("None")} | {each.name: persona_name(each) for each in listed}
        known = {action.data(): action.text() for action in self.personas.actions()}
        if known != names:
            self.persona_menu.clear()
            for action in self.personas.actions():
                self.personas.removeAction(action)
                action.deleteLater()
            for name, text in names.items():
                action = self.personas.addAction(text)
                action.setCheckable(True)
                action.setData(name)
            self.persona_menu.addActions(self.personas.actions())
        chosen = personas.chosen(settings.conversation)
        for action in self.personas.actions():
            action.setChecked(action.data() == (chosen.name if chosen is not None else ""))

    @Slot(QAction)
    def _choose_persona(self, action: QAction) -> None:
        self._preferences.change("conversation", persona=action.data())
        if self._talk.face.active:
            self._talk.noted.emit(self.tr("The new persona speaks in the next conversation."))

    def _set(self, name: str) -> Callable[[bool], None]:
        return lambda on: self._preferences.change("desktop", **{name: on})

    def _action(self, text: str, do: Callable[[], object], *, enabled: bool = True) -> QAction:
        action = QAction(text, self)
        action.setEnabled(enabled)
        action.triggered.connect(lambda: do())
        return action

    def _switch(self, text: str, do: Callable[[bool], object]) -> QAction:
        action = QAction(text, self)
        action.setCheckable(True)
        action.triggered.connect(lambda on: do(on))
        return action
