"""Pictures of every window in both themes: ``python tests/desktop/screens.py FOLDER [FONT]``.

With ``FONT LANGUAGE``, such as ``"" de``, in that language and in the light theme alone. The scale
comes from ``QT_SCALE_FACTOR``, as for any Qt program.
"""

import os
import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import (
    QCoreApplication,
    QEventLoop,
    QPoint,
    QRectF,
    QSettings,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QColor, QFont, QImage, QLinearGradient, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from vibeassist import secrets
from vibeassist.audio.devices import Device
from vibeassist.checks.findings import ok
from vibeassist.conversation.captions import Caption
from vibeassist.conversation.history import About, History
from vibeassist.conversation.state import State
from vibeassist.conversation.transcript import Entry
from vibeassist.conversation.wish import Wish
from vibeassist.desktop import first_steps, glyphs, language
from vibeassist.desktop.actions import Actions
from vibeassist.desktop.captions import CaptionsWindow
from vibeassist.desktop.face import Face, Problem, Shown
from vibeassist.desktop.first_run import FirstRun
from vibeassist.desktop.history import HistoryWindow
from vibeassist.desktop.history_keeper import HistoryKeeper
from vibeassist.desktop.hotkey_host import HotkeyStatus
from vibeassist.desktop.keeper import Keeper
from vibeassist.desktop.pages import audio, privacy
from vibeassist.desktop.pages.about import AboutPage
from vibeassist.desktop.pages.audio import AudioPage
from vibeassist.desktop.pages.connection import ConnectionPage
from vibeassist.desktop.pages.conversation import ConversationPage
from vibeassist.desktop.pages.general import GeneralPage
from vibeassist.desktop.pages.hotkey import HotkeyPage
from vibeassist.desktop.pages.personas import PersonasPage
from vibeassist.desktop.pages.privacy import PrivacyPage
from vibeassist.desktop.pages.voice import VoicePage
from vibeassist.desktop.pill import Pill
from vibeassist.desktop.preferences import Preferences
from vibeassist.desktop.reports import Begun
from vibeassist.desktop.settings_window import SettingsWindow
from vibeassist.desktop.small import SmallWindow
from vibeassist.desktop.talk import Talk
from vibeassist.desktop.theme import Theme
from vibeassist.desktop.windows import Windows
from vibeassist.settings import Desktop

TALK = (
    Caption("user", 1, "Which planets can I see tonight?", final=True),
    Caption(
        "assistant",
        1,
        "Jupiter, high in the south-east after nine, and Saturn lower in the west. Venus rises "
        "shortly before dawn, and with a little luck you will catch Mercury as well.",
        final=True,
        heard="Jupiter, high in the south-east after nine, and Saturn lower in the west.",
    ),
    Caption("user", 2, "Wait, where exactly is Saturn?", final=True),
    Caption(
        "assistant",
        2,
        "Two hand widths to the left of the setting moon: the steady, "
        "slightly yellow light that does not twinkle",
    ),
)
SUMMARY = (
    "Jupiter and Saturn tonight\n"
    "• Jupiter stands high in the south-east after nine.\n"
    "• Saturn is two hand widths to the left of the moon: steady, slightly yellow."
)
PILLS = {
    "connecting": (Face(State.CONNECTING, early=True), (-26, -120), 0),
    "reconnecting": (Face(State.RECONNECTING), (-30, -120), 3),
    "waiting": (Face(State.LISTENING, shut=True), (-120, -120), 0),
    "listening": (Face(State.LISTENING), (-21, -120), 0),
    "thinking": (Face(State.THINKING), (-60, -120), 3),
    "speaking": (Face(State.SPEAKING), (-60, -17), 4),
    "muted": (Face(State.LISTENING, muted=True), (-120, -120), 4),
}

PAGES = {
    ConnectionPage: "connection",
    VoicePage: "voice",
    PersonasPage: "personas",
    AudioPage: "audio",
    ConversationPage: "conversation",
    HotkeyPage: "hotkey",
    PrivacyPage: "privacy",
    GeneralPage: "general",
    AboutPage: "about",
}
CARD = [
    Device("Built-in Audio", "input", 1, 48_000, True, "ALSA", 0),
    Device("Built-in Audio", "output", 2, 48_000, True, "ALSA", 1),
]


class Studio:
    """The windows in one theme, and somebody who makes them talk."""

    def __init__(self, look: Desktop, folder: Path, name: str) -> None:
        self.theme = Theme()
        self.theme.apply(look)
        self.folder, self.name = folder, name
        self.memory = QSettings(str(folder / "memory.ini"), QSettings.Format.IniFormat)
        self.memory.clear()
        self.talk = Talk()
        self.preferences = Preferences()
        self.windows = Windows(self.memory)
        self.actions = Actions(self.talk, self.windows, self.preferences)
        self.keeper = Keeper(self.talk)

    def take(self, widget: QWidget, name: str) -> QPixmap:
        """A picture of a widget, also kept as a file."""
        focused = widget.focusWidget()
        if focused is not None:
            focused.clearFocus()
        picture = widget.grab()
        picture.save(str(self.folder / f"{name}-{self.name}.png"))
        return picture

    def say(self, face: Face, levels: tuple[float, float], captions: int) -> None:
        """Let the conversation be like this for a moment."""
        begun = Begun("direct", "gemini-3.8-live", "Puck")
        self.talk.current = begun
        self.talk._show(Face())
        self.talk._show(face)
        self.talk.begun.emit(begun)
        for caption in TALK[:captions]:
            self.talk.caption_changed.emit(caption)
        for _ in range(5):
            self.talk.levels_changed.emit(*levels)
            wait(40)

    def pills(self) -> dict[str, QPixmap]:
        """The pill in every state."""
        pill = Pill(self.talk, self.actions, self.preferences, self.theme, self.memory)
        pictures = {}
        for name, situation in PILLS.items():
            self.say(*situation)
            pictures[name] = self.take(pill, f"pill-{name}")
        self.talk._show(Face())
        taken = 'The microphone "Built-in Audio" is in use by another program.'
        self.talk.meet(Problem(taken, "Close that program, or choose another device."))
        wait(100)
        pictures["problem"] = self.take(pill, "pill-problem")
        done(pill)
        return pictures

    def captions(self) -> QPixmap:
        """The captions window in the middle of a talk."""
        self.keeper = Keeper(self.talk)
        window = CaptionsWindow(self.talk, self.actions, self.keeper, self.theme)
        window.resize(560, 520)
        window.show()
        self.say(Face(State.SPEAKING), (-60, -17), 4)
        picture = self.take(window, "captions")
        done(window)
        return picture

    def history(self) -> None:
        """Some days of talk, one of them open; and where nothing is kept."""
        self.preferences.change("history", keep=True)
        keeper = HistoryKeeper(self.talk, self.preferences, Wish())
        keep_some_talk(keeper.history)
        for look in ("history", "history-empty"):
            if look == "history-empty":
                self.preferences.change("history", keep=False)
                keeper.history.delete_all()
            window = HistoryWindow(
                self.talk, keeper, self.preferences, self.theme, self.keeper.names
            )
            window.show()
            wait(400)
            self.take(window, look)
            done(window)
        keeper.close()

    def small(self) -> QPixmap:
        """The small window before the first talk."""
        self.talk._show(Face())
        window = SmallWindow(
            self.talk, self.actions, self.windows, self.preferences, self.theme, self.memory
        )
        window.show()
        wait(100)
        picture = self.take(window, "small")
        done(window)
        return picture

    def settings(self) -> None:
        """Every page of the settings, as on a machine with one sound card and a free key."""
        self.talk._show(Face())
        why = "This is an X11 session: the key is taken from the X server itself."
        why = QCoreApplication.translate("hotkeys", why)
        self.talk.hotkey = HotkeyStatus(True, "x11", why, "Ctrl+Alt+Space")
        self.preferences.change("conversation", persona="Storyteller")
        window = SettingsWindow(self.talk, self.preferences, self.theme)
        window.show()
        for kind, name in PAGES.items():
            window.turn_to(kind)
            wait(120)
            self.take(window, f"settings-{name}")
            self.take(window.page.widget(), f"page-{name}")
        done(window)

    def first_run(self) -> None:
        """The three steps of the first run, the second one with a voice."""
        window = FirstRun(self.talk, self.preferences, self.theme, self.memory)
        window.show()
        for index in range(3):
            window.go(index)
            wait(120)
            if index == 1:
                sound = window.step.check
                sound.meter.set_level(-22)
                heard = 'The microphone "Built-in Audio" works and hears you well (-22 dBFS).'
                sound._on_heard(ok("microphone", heard))
            self.take(window, f"first-run-{index + 1}")
        done(window)

    def menu(self) -> QPixmap:
        """The menu of the icon."""
        menu = self.actions.menu()
        menu.popup(QPoint(0, 0))
        wait(50)
        picture = self.take(menu, "menu")
        menu.close()
        return picture

    def icons(self) -> QPixmap:
        """The tray icon in every state."""
        size, pitch = QSize(len(Shown) * 40 + 16, 48), 40
        picture = QPixmap(size * 2)
        picture.setDevicePixelRatio(2)
        picture.fill(QColor("#1e1e22" if self.theme.dark else "#f0f0f3"))
        painter = QPainter(picture)
        for index, shown in enumerate(Shown):
            icon = glyphs.tray_icon(shown, dark_panel=self.theme.dark)
            icon.paint(painter, QRectF(16 + index * pitch, 12, 24, 24).toRect())
        painter.end()
        picture.save(str(self.folder / f"icons-{self.name}.png"))
        return picture

    def everything(self) -> None:
        """Every window, once."""
        self.pills()
        self.captions()
        self.small()
        self.history()
        self.settings()
        self.first_run()
        self.menu()


class Keyring:
    """A keyring with nothing in it."""

    def get_password(self, *_: str) -> None:
        """Nothing."""


def done(window: QWidget) -> None:
    """Delete the window here: Python's collector might do it on the thread of some job."""
    window.close()
    window.deleteLater()


def keep_some_talk(history: History) -> None:
    """As after a week."""
    history.delete_all()
    now = datetime.now()
    for days, mode, persona, question in (
        (6, "direct", "Interviewer", "I would like to practise for a job as a baker."),
        (1, "practice", "", "Can you hear me?"),
        (1, "direct", "Storyteller", "Tell me the one with the lighthouse again, please."),
        (0, "direct", "", TALK[0].text),
    ):
        began = now.replace(hour=20 - 3 * len(persona) % 9, minute=14) - timedelta(days=days)
        number = history.begin(About(began, mode, "gemini-3.8-live", persona))
        history.append(number, Entry("user", question, began))
        for index, caption in enumerate(TALK[1:], 1):
            side = "user" if caption.speaker == "user" else "assistant"
            at = began + timedelta(seconds=20 * index)
            history.append(number, Entry(side, caption.text, at, heard=caption.heard))
    history.keep_summary(number, SUMMARY)


def wait(milliseconds: int) -> None:
    """Let Qt work."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def on_a_desk(pictures: list[QPixmap], dark: bool, path: Path) -> None:
    """Pictures one below the other on a background, as on somebody's desktop."""
    ratio = pictures[0].devicePixelRatio()
    sizes = [picture.deviceIndependentSize() for picture in pictures]
    width = max(size.width() for size in sizes) + 64
    height = sum(size.height() for size in sizes) + 48
    image = QImage(QSize(round(width * ratio), round(height * ratio)), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    gradient = QLinearGradient(0, 0, width, height)
    gradient.setColorAt(0, QColor("#1b2440" if dark else "#cfdcf0"))
    gradient.setColorAt(1, QColor("#35223d" if dark else "#f1e2e8"))
    painter.fillRect(QRectF(0, 0, width, height), gradient)
    top = 24.0
    for picture, size in zip(pictures, sizes, strict=True):
        painter.drawPixmap(QPoint(round((width - size.width()) / 2), round(top)), picture)
        top += size.height()
    painter.end()
    image.save(str(path))


def prepare(replace: Callable[[object, str, object], None] = setattr) -> None:
    """A machine with one sound card and no keyring."""
    for module in (audio, first_steps):
        replace(module, "list_devices", lambda: CARD)
    replace(privacy, "config_dir", lambda: Path("~/.config/vibeassist"))
    replace(secrets, "_backend", Keyring)


def main(folder: Path, font: str = "", tongue: str = "") -> None:
    """Take all pictures."""
    folder.mkdir(parents=True, exist_ok=True)
    os.environ["VIBEASSIST_CONFIG_DIR"] = os.environ["VIBEASSIST_DATA_DIR"] = str(folder)
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    prepare()
    if font:
        app.setFont(QFont(font, 10))
    if tongue:
        language.install(app, tongue)
        Studio(Desktop(theme="light"), folder, tongue).everything()
        return
    language.install(app, "en")
    for theme in ("light", "dark"):
        for contrast in ("normal", "high"):
            name = theme if contrast == "normal" else f"{theme}-contrast"
            studio = Studio(Desktop(theme=theme, contrast=contrast), folder, name)  # type: ignore[arg-type]
            pills = studio.pills()
            studio.captions()
            studio.small()
            studio.history()
            if contrast == "normal":
                studio.settings()
                studio.first_run()
            studio.menu()
            studio.icons()
            shown = [pills[each] for each in ("listening", "thinking", "speaking")]
            on_a_desk(shown, theme == "dark", folder / f"desk-{name}.png")
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    studio = Studio(Desktop(theme="light"), folder, "rtl")
    studio.pills()
    studio.captions()
    studio.history()
    studio.settings()
    studio.first_run()


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
