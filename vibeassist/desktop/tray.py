"""The icon in the tray or menu bar: the state by shape and colour, a click, the whole menu."""

import sys

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from vibeassist.desktop import glyphs
from vibeassist.desktop.face import Face, Problem, Shown
from vibeassist.desktop.theme import Theme
from vibeassist.desktop.words import word_of

POLL_MS = 500
PATIENCE_MS = 10_000
"""How long to wait for a tray: panels come up seconds after the programs that start at login."""

MESSAGE_MS = 10_000
TEMPLATE = sys.platform == "darwin"


class Tray(QObject):
    """The tray icon, and the search for a tray to put it in.

    Signals:
        clicked(): the icon was clicked with the left button.
        message_clicked(): the notification was clicked.
        settled(bool): it is known whether there is a tray; emitted once.
    """

    clicked = Signal()
    message_clicked = Signal()
    settled = Signal(bool)

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._face = Face()
        self._waited_ms = 0
        self._icon = QSystemTrayIcon(self)
        self._icon.activated.connect(self._on_activated)
        self._icon.messageClicked.connect(self.message_clicked)
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._poll)
        theme.changed.connect(self._paint)

    def show(self) -> None:
        """Put the icon into the tray, or into the first that comes up within ten seconds."""
        self._paint()
        self._icon.show()
        self._timer.start()
        QTimer.singleShot(0, self._poll)

    def hide(self) -> None:
        """Take the icon away."""
        self._timer.stop()
        self._icon.hide()

    @property
    def available(self) -> bool:
        """Whether there is a tray at this moment."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def set_menu(self, menu: QMenu) -> None:
        """The menu of the icon; the caller keeps it."""
        self._icon.setContextMenu(menu)

    @Slot(object)
    def set_face(self, face: Face) -> None:
        """Show this state."""
        self._face = face
        self._paint()

    def notify(self, problem: Problem) -> None:
        """Tell the user of a problem, wherever the user looks."""
        icon = glyphs.icon(glyphs.problem, self._theme.state_colour(Face(problem=problem).shown))
        self._icon.showMessage(problem.sentence, problem.hint, icon, MESSAGE_MS)

    @Slot(str, str)
    def tell(self, sentence: str, hint: str) -> None:
        """Tell the user something that is no problem."""
        icon = glyphs.icon(glyphs.OF_SHOWN[Shown.IDLE], self._theme.state_colour(Shown.SPEAKING))
        self._icon.showMessage(sentence, hint, icon, MESSAGE_MS)

    @Slot()
    def _poll(self) -> None:
        if not self._timer.isActive():
            return
        if self.available or self._waited_ms >= PATIENCE_MS:
            self._timer.stop()
            self.settled.emit(self.available)
        self._waited_ms += POLL_MS

    @Slot()
    def _paint(self) -> None:
        shown = self._face.shown
        dark = self._theme.dark_panel
        self._icon.setIcon(glyphs.tray_icon(shown, dark_panel=dark, template=TEMPLATE))
        word = word_of(shown)
        if self._face.silenced and shown not in (Shown.MUTED, Shown.WAITING):
            word = self.tr("{state}, microphone closed").format(state=word)
        if self._face.problem is not None and not self._face.active:
            word = self._face.problem.sentence
        self._icon.setToolTip(f"vibeassist – {word}")

    @Slot(QSystemTrayIcon.ActivationReason)
    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        # macOS opens the menu on every click; a second meaning would surprise.
        if reason is QSystemTrayIcon.ActivationReason.Trigger and sys.platform != "darwin":
            self.clicked.emit()
