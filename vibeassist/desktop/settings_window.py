"""The settings window: pages on the left, what they hold on the right; everything holds at once."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QCloseEvent, QFocusEvent, QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from vibeassist.conversation import personas
from vibeassist.desktop.face import Face
from vibeassist.desktop.pages.about import AboutPage
from vibeassist.desktop.pages.audio import AudioPage
from vibeassist.desktop.pages.connection import ConnectionPage
from vibeassist.desktop.pages.conversation import ConversationPage
from vibeassist.desktop.pages.general import GeneralPage
from vibeassist.desktop.pages.hotkey import HotkeyPage
from vibeassist.desktop.pages.look import control_sheet
from vibeassist.desktop.pages.personas import PersonasPage
from vibeassist.desktop.pages.privacy import PrivacyPage
from vibeassist.desktop.pages.rows import Context, Label, Page
from vibeassist.desktop.pages.voice import VoicePage
from vibeassist.desktop.preferences import Preferences
from vibeassist.desktop.talk import Talk
from vibeassist.desktop.theme import XL, L, M, Theme
from vibeassist.settings import Settings

LIST_WIDTH = 184
ITEM_HEIGHT = 38


class SettingsWindow(QWidget):
    """Everything that a user can set.

    Args:
        talk: what is shown, and told of problems.
        preferences: what is set.
        theme: of the application.
        show_history: opens the window of the kept conversations.
    """

    def __init__(
        self,
        talk: Talk,
        preferences: Preferences,
        theme: Theme,
        show_history: Callable[[], object] = lambda: None,
    ) -> None:
        super().__init__()
        self._talk, self._theme = talk, theme
        self._context = Context(talk, preferences, theme, show_history)
        self._begun_with: Settings | None = preferences.settings if talk.face.active else None
        self._restarting = False
        self.setWindowTitle(self.tr("Settings – vibeassist"))
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.resize(880, 680)
        self.list = _PageList(self)
        self.list.setObjectName("pages")
        self.list.setAccessibleName(self.tr("Pages"))
        self.list.setFixedWidth(LIST_WIDTH)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.stack = QStackedWidget(self)
        self._make_banner()
        self._pages: dict[int, Page] = {}
        self._kinds: tuple[tuple[str, Callable[[Context], Page]], ...] = (
            (self.tr("Connection"), ConnectionPage),
            (self.tr("Voice"), VoicePage),
            (self.tr("Personas"), PersonasPage),
            (self.tr("Audio"), AudioPage),
            (self.tr("Conversation"), ConversationPage),
            (self.tr("Hotkey"), HotkeyPage),
            (self.tr("Privacy"), PrivacyPage),
            (self.tr("General"), GeneralPage),
            (self.tr("About"), AboutPage),
        )
        self._add_pages()
        self._lay_out()
        self.list.currentRowChanged.connect(self._on_page)
        talk.face_changed.connect(self._on_face)
        talk.ended.connect(self._on_ended)
        preferences.changed.connect(self._on_settings)
        theme.changed.connect(self._on_theme)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Close), self).activated.connect(self.close)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self.close)
        self._on_theme()
        self.list.setCurrentRow(0)

    def minimumSizeHint(self) -> QSize:
        """Fits a small laptop's screen."""
        return QSize(720, 480)

    def _add_pages(self) -> None:
        for name, _ in self._kinds:
            item = QListWidgetItem(name)
            item.setSizeHint(QSize(LIST_WIDTH - 2 * M, ITEM_HEIGHT))
            self.list.addItem(item)

    def _make_banner(self) -> None:
        self.banner = QFrame(self)
        self.banner.setObjectName("banner")
        text = Label(self._theme, self.tr("What you changed holds from the next conversation on."))
        self.again = QPushButton(self.tr("Start anew"))
        self.again.setAccessibleName(self.tr("End this conversation and start a new one"))
        self.again.clicked.connect(self.start_anew)
        line = QHBoxLayout(self.banner)
        line.setContentsMargins(XL, M, XL, M)
        line.addWidget(text, 1)
        line.addWidget(self.again)
        self.banner.hide()

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.stack, 1)
        right.addWidget(self.banner)
        side = QVBoxLayout()
        side.setContentsMargins(M, L, M, M)
        side.addWidget(self.list)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(side)
        whole.addLayout(right, 1)

    @property
    def page(self) -> Page:
        """The one in front."""
        return self._page(max(0, self.list.currentRow()))

    def _page(self, index: int) -> Page:
        """A page, made when it is first turned to: the window opens at once."""
        if index not in self._pages:
            page = self._kinds[index][1](self._context)
            self._pages[index] = page
            self.stack.addWidget(page)
        return self._pages[index]

    def turn_to(self, kind: type[Page]) -> Page:
        """Bring the page of this kind to the front."""
        kinds = [each for _, each in self._kinds]
        self.list.setCurrentRow(kinds.index(kind))
        return self.page

    def showEvent(self, event: QShowEvent) -> None:
        """Look again at what may have changed."""
        super().showEvent(event)
        self.page.shown()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing goes on behind a closed window."""
        super().hideEvent(event)
        self.page.left()

    def closeEvent(self, event: QCloseEvent) -> None:
        """What is still being typed is taken over, as when the field is left."""
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()
        event.accept()

    @Slot(int)
    def _on_page(self, index: int) -> None:
        current = self.stack.currentWidget()
        if isinstance(current, Page):
            current.left()
        self.stack.setCurrentWidget(self._page(index))
        if self.isVisible():
            self.page.shown()

    @Slot()
    def start_anew(self) -> None:
        """End the conversation; when it is over, start one with what is set now."""
        self._restarting = True
        self._talk.stop()

    @Slot(object)
    def _on_ended(self, _: object) -> None:
        self._begun_with = None
        self.banner.hide()
        if self._restarting:
            self._restarting = False
            self._talk.start()

    @Slot(object)
    def _on_face(self, face: Face) -> None:
        if face.active and self._begun_with is None:
            self._begun_with = self._context.preferences.settings

    @Slot(object)
    def _on_settings(self, settings: Settings) -> None:
        begun = self._begun_with
        self.banner.setVisible(begun is not None and waits(begun, settings))

    @Slot()
    def _on_theme(self) -> None:
        self.setStyleSheet(control_sheet(self._theme.colours))


class _PageList(QListWidget):
    """A list whose item shows the focus, not its frame."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Reached by keyboard or pointer."""
        super().focusInEvent(event)
        self._show_focus(event.reason() != Qt.FocusReason.ActiveWindowFocusReason)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Left."""
        super().focusOutEvent(event)
        self._show_focus(False)

    def _show_focus(self, focused: bool) -> None:
        self.setProperty("focused", focused)
        self.style().polish(self)
        self.viewport().update()


def waits(begun_with: Settings, now: Settings) -> bool:
    """Whether something is set that a conversation which began earlier does not know. Pure."""
    return _decided_at_the_start(begun_with) != _decided_at_the_start(now)


def _decided_at_the_start(settings: Settings) -> tuple[object, ...]:
    """What a conversation keeps to the end; of the personas only the chosen one matters to it."""
    conversation = settings.conversation
    persona = personas.chosen(conversation)
    effective = personas.applied(persona, conversation)
    return (
        settings.connection.model_copy(update={"keep_handle": True, "warm": False}),
        effective.model_copy(update={"persona": "", "personas": []}),
        None if persona is None else persona.temperature,
        settings.audio,
    )
