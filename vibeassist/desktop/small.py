"""The small window in place of the tray icon, on a desktop that has no tray."""

from PySide6.QtCore import QSettings, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from vibeassist.desktop import glyphs
from vibeassist.desktop.actions import Actions
from vibeassist.desktop.buttons import RoundButton
from vibeassist.desktop.face import Face, Problem
from vibeassist.desktop.pill_panel import PillPanel
from vibeassist.desktop.preferences import Preferences
from vibeassist.desktop.talk import Talk
from vibeassist.desktop.theme import SMALL_SCALE, L, M, S, Theme, scaled_font
from vibeassist.desktop.windows import CAPTIONS, Windows
from vibeassist.settings import Settings

TOLD_KEY = "small/told"


class SmallWindow(QWidget):
    """State, start and end, and the whole menu behind one button.

    Signals:
        closed(): the user closed it; without a tray that means: end the program.
    """

    closed = Signal()

    def __init__(
        self,
        talk: Talk,
        actions: Actions,
        windows: Windows,
        preferences: Preferences,
        theme: Theme,
        memory: QSettings,
    ) -> None:
        super().__init__()
        self._talk, self._theme = talk, theme
        self.setWindowTitle("vibeassist")
        self.panel = PillPanel(theme, actions, self, closable=False)
        self.toggle = QPushButton(self)
        self.toggle.clicked.connect(talk.toggle)
        self.captions = QPushButton(self.tr("Captions"), self)
        self.captions.clicked.connect(lambda: windows.show(CAPTIONS))
        self.more = RoundButton(theme, self)
        self.more.set_look(glyphs.more, self.tr("Menu"))
        self._menu = actions.menu(self)
        self.more.clicked.connect(self._open_menu)
        self._why = QLabel(
            self.tr(
                "This desktop shows no tray icons, so vibeassist lives in this window. "
                "You are told this once."
            ),
            self,
        )
        self._why.setWordWrap(True)
        self._why.setVisible(memory.value(TOLD_KEY) is None)
        memory.setValue(TOLD_KEY, "yes")
        self._lay_out()
        talk.face_changed.connect(self._on_face)
        talk.levels_changed.connect(self.panel.set_levels)
        talk.caption_changed.connect(self.panel.set_caption)
        talk.typed.connect(self.panel.set_typed)
        talk.begun.connect(self.panel.set_begun)
        talk.problem_met.connect(self._on_problem)
        preferences.changed.connect(self._on_settings)
        self.panel.resized.connect(self._fit)
        theme.changed.connect(self._on_theme)
        self._on_theme()
        self._on_face(talk.face)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(L, S, L, L)
        row.setSpacing(S)
        row.addWidget(self.toggle, 1)
        row.addWidget(self.captions)
        row.addWidget(self.more)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, M, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.panel)
        whole.addWidget(self._why)
        whole.addLayout(row)
        whole.addStretch()
        self._why.setContentsMargins(L, S, L, S)
        self.setMinimumWidth(380)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closed by the user, or with the program."""
        event.accept()
        self.closed.emit()

    @Slot(object)
    def _on_face(self, face: Face) -> None:
        if face.active and not self.panel.face.active:
            self.panel.clear()
        self.panel.set_face(face)
        self.toggle.setText(
            self.tr("End conversation") if face.active else self.tr("Start conversation")
        )
        self.toggle.setProperty("primary", not face.active)
        self.toggle.style().polish(self.toggle)

    @Slot(object)
    def _on_settings(self, settings: Settings) -> None:
        self.panel.set_with_captions(settings.desktop.pill_captions)

    @Slot(object)
    def _on_problem(self, problem: Problem) -> None:
        self.panel.set_problem(problem)

    @Slot()
    def _fit(self) -> None:
        """As tall as what it holds; as wide as the user made it."""
        self.resize(self.width(), self.sizeHint().height())

    @Slot()
    def _open_menu(self) -> None:
        self._menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    @Slot()
    def _on_theme(self) -> None:
        self._why.setFont(scaled_font(SMALL_SCALE))
        self._why.setStyleSheet(f"color: {self._theme.colours.quiet};")
