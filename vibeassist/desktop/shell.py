"""The desktop shell: makes the parts, joins them, and takes them apart again in order."""

import argparse
import asyncio
import logging
import time
from collections.abc import Coroutine
from concurrent.futures import Future
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Any

import qasync
from PySide6.QtCore import QObject, QSettings, Qt, QTimer, Slot
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from vibeassist.conversation.eventlog import EventLog
from vibeassist.conversation.wish import Wish, wish_of
from vibeassist.desktop import glyphs, language
from vibeassist.desktop.actions import Actions
from vibeassist.desktop.appearance import Appearance
from vibeassist.desktop.captions import CaptionsWindow
from vibeassist.desktop.controller import STOP_LIMIT_S, Controller, defect_error
from vibeassist.desktop.engine import EngineThread
from vibeassist.desktop.face import Problem
from vibeassist.desktop.history_keeper import HistoryKeeper
from vibeassist.desktop.hotkey_host import HotkeyHost
from vibeassist.desktop.keeper import Keeper
from vibeassist.desktop.lifecycle import quit_on_signals, report_defects
from vibeassist.desktop.pill import Pill
from vibeassist.desktop.platforms import APP_ID
from vibeassist.desktop.preferences import Preferences
from vibeassist.desktop.reports import Defect
from vibeassist.desktop.sleep import SleepWatch
from vibeassist.desktop.small import SmallWindow
from vibeassist.desktop.talk import Talk
from vibeassist.desktop.theme import Theme
from vibeassist.desktop.tray import Tray
from vibeassist.desktop.windows import (
    CAPTIONS,
    FIRST_RUN,
    GREETED_KEY,
    HISTORY,
    SETTINGS,
    SMALL,
    Windows,
)
from vibeassist.settings import FILE_NAME, Settings, SettingsError, config_dir
from vibeassist.settings import Hotkey as HotkeySettings

log = logging.getLogger(__name__)

MEMORY_FILE = "desktop.ini"
"""Where windows were, and what has been said once; no settings."""


class Shell(QObject):
    """The running desktop app.

    Args:
        application: Qt's application, not yet running.
        args: the options of ``vibeassist app``.
        stack: takes what must be undone at the end.
    """

    def __init__(
        self, application: QApplication, args: argparse.Namespace, stack: ExitStack
    ) -> None:
        super().__init__()
        self._application = application
        self._args = args
        self._stack = stack
        self._closing: asyncio.Task[None] | None = None
        self.pill: Pill | None = None
        self.hotkeys: HotkeyHost | None = None
        self.history: HistoryKeeper | None = None
        self._hotkey: HotkeySettings | None = None
        application.setApplicationName("vibeassist")
        application.setDesktopFileName(APP_ID)
        application.setQuitOnLastWindowClosed(False)
        self.preferences = Preferences(self)
        self._unread = self.preferences.load()
        # Before any text is made.
        language.install(application, self.preferences.settings.desktop.language)
        self.theme = Theme(self)
        self.theme.apply(self.preferences.settings.desktop)
        self.memory = QSettings(str(config_dir() / MEMORY_FILE), QSettings.Format.IniFormat)
        self.talk = Talk(self)
        self.windows = Windows(self.memory, self)
        self.actions = Actions(self.talk, self.windows, self.preferences, self)
        self.tray = Tray(self.theme, self)
        self.engine = EngineThread(self._on_defect)
        self.controller = Controller(
            self.talk.bridge.report,
            lambda: self.preferences.settings,
            wish_of(args),
            record=self._record(args.events),
        )

    def show_icon(self) -> None:
        """The first thing that the user sees; all that can wait comes later."""
        self._connect()
        self._menu = self.actions.menu()
        self.tray.set_menu(self._menu)
        self.tray.show()
        QTimer.singleShot(0, self._furnish)

    def run(self) -> None:
        """Serve until the program is to end; leaves nothing running."""
        loop = qasync.QEventLoop(self._application)
        asyncio.set_event_loop(loop)
        self._application.aboutToQuit.connect(self.take_apart)
        self._application.commitDataRequest.connect(self._on_log_out)
        with loop, quit_on_signals(loop, self.quit), report_defects(self._on_defect):
            loop.run_forever()
        asyncio.set_event_loop(None)

    @Slot()
    def _furnish(self) -> None:
        """Everything behind the icon."""
        self._application.setWindowIcon(glyphs.app_icon())
        self._start_engine()
        self.pill = Pill(self.talk, self.actions, self.preferences, self.theme, self.memory)
        self.keeper = Keeper(self.talk, self)
        self.windows.register(
            CAPTIONS, lambda: CaptionsWindow(self.talk, self.actions, self.keeper, self.theme)
        )
        self.history = HistoryKeeper(self.talk, self.preferences, wish_of(self._args), self)
        self.windows.register(HISTORY, self._make_history)
        self.windows.register(SMALL, self._make_small)
        self.windows.register(SETTINGS, self._make_settings)
        self.windows.register(FIRST_RUN, self._make_first_run)
        if self._unread:
            self.talk.meet(Problem(self._unread))
        if self._args.start:
            self.talk.start()
        elif self.is_first_run:
            self.windows.show(FIRST_RUN)

    @property
    def is_first_run(self) -> bool:
        """Whether to greet the user: not where the command line or a file says how to talk."""
        told = wish_of(self._args) != Wish() or (config_dir() / FILE_NAME).exists()
        return self.memory.value(GREETED_KEY) is None and not told

    def _make_small(self) -> SmallWindow:
        window = SmallWindow(
            self.talk, self.actions, self.windows, self.preferences, self.theme, self.memory
        )
        window.closed.connect(self.quit)
        return window

    def _make_settings(self) -> QWidget:
        # Imported when it is first shown: the icon and the first word come before any page.
        from vibeassist.desktop.settings_window import SettingsWindow

        return SettingsWindow(self.talk, self.preferences, self.theme, self.actions.history.trigger)

    def _make_history(self) -> QWidget:
        assert self.history is not None  # noqa: S101 - registered after it was made
        from vibeassist.desktop.history import HistoryWindow

        return HistoryWindow(
            self.talk, self.history, self.preferences, self.theme, self.keeper.names
        )

    def _make_first_run(self) -> QWidget:
        from vibeassist.desktop.first_run import FirstRun

        return FirstRun(self.talk, self.preferences, self.theme, self.memory)

    def _start_engine(self) -> None:
        self.engine.start()
        self.hotkeys = HotkeyHost(self.controller, self.talk.bridge.call, self.talk.bridge.report)
        self.talk.attach(self.engine, self.controller)
        self._take_hotkey(self.preferences.settings)
        self._appearance = Appearance(self.talk.bridge.report)
        self._have_done(self._appearance.watch())
        self._sleep = SleepWatch(self.controller.fall_asleep, self.controller.wake_up)
        self._have_done(self._sleep.watch())
        self._have_done(self.controller.warm_up())

    def _take_hotkey(self, settings: Settings) -> None:
        if self.hotkeys is not None and self._hotkey != settings.hotkey:
            self._hotkey = settings.hotkey
            self._have_done(self.hotkeys.use(settings.hotkey))

    def _have_done(self, coroutine: Coroutine[Any, Any, None]) -> None:
        """Let the engine do this in its own time; a defect in it is said, never swallowed."""

        def on_done(done: "Future[None]") -> None:
            defect = None if done.cancelled() else done.exception()
            if defect is not None:
                log.error("A defect", exc_info=defect)
                self._on_defect(defect)

        self.engine.call(coroutine).add_done_callback(on_done)

    @Slot(str, float)
    def on_asked(self, command: str, at: float) -> None:
        """Another process asks for something; ``at`` is when its key was pressed."""
        keys = {"press": "press", "release": "release", "toggle": "toggle"}
        if command in keys and self.hotkeys is not None:
            self.engine.post(getattr(self.hotkeys.hotkey, keys[command]), at)
        else:
            self.actions.command(command)

    def _record(self, path: Path | None) -> EventLog | None:
        return self._stack.enter_context(EventLog(path, time.monotonic)) if path else None

    def _connect(self) -> None:
        self.tray.settled.connect(self._on_tray_settled)
        self.talk.face_changed.connect(self.tray.set_face)
        self.talk.problem_met.connect(self._on_problem)
        self.talk.news.connect(self._on_news)
        self.talk.look_changed.connect(self.theme.set_system)
        self.tray.clicked.connect(self.talk.toggle)
        self.tray.message_clicked.connect(self.show_problem)
        self.actions.problem_wanted.connect(self.show_problem)
        self.actions.quit_wanted.connect(self.quit)
        self.preferences.changed.connect(self._on_settings)
        self.preferences.failed.connect(self._on_unsaved)

    @Slot(object)
    def _on_settings(self, settings: Settings) -> None:
        self.theme.apply(settings.desktop)
        self._take_hotkey(settings)
        if self.hotkeys is not None:
            self._have_done(self.controller.follow(settings))

    @Slot(bool)
    def _on_tray_settled(self, available: bool) -> None:
        if not available:
            self.windows.show(SMALL)

    @Slot(object)
    def _on_unsaved(self, error: SettingsError) -> None:
        self.talk.meet(Problem(error.message, error.hint))

    @Slot(object)
    def _on_problem(self, problem: Problem) -> None:
        if self.preferences.settings.desktop.notifications:
            self.tray.notify(problem)

    @Slot(str, str)
    def _on_news(self, sentence: str, hint: str) -> None:
        if self.preferences.settings.desktop.notifications:
            self.tray.tell(sentence, hint)

    @Slot()
    def show_problem(self) -> None:
        """The last problem in full, to read and to copy."""
        problem = self.talk.last_problem
        if problem is None:
            return
        box = QMessageBox(QMessageBox.Icon.NoIcon, "vibeassist", problem.sentence)
        box.setInformativeText(problem.hint)
        box.setWindowIcon(glyphs.app_icon())
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setModal(False)
        self._problem_box = box  # Qt alone does not keep a window without a parent
        box.show()
        self.talk.acknowledge()

    # The end

    def _on_defect(self, defect: BaseException) -> None:
        """On any thread."""
        self.talk.bridge.report(Defect(defect_error(defect).message))

    @Slot()
    def quit(self) -> None:
        """End the conversation in order, then the program."""
        if self._closing is None:
            self.tray.hide()
            if self.pill is not None:
                self.pill.hide()
            self.windows.close_all()
            self._closing = asyncio.ensure_future(self._close())

    async def _close(self) -> None:
        try:
            with suppress(RuntimeError):  # an engine that is gone has nothing left to close
                await asyncio.wrap_future(self.engine.call(self.controller.close()))
        finally:
            self._application.quit()

    @Slot(QSessionManager)
    def _on_log_out(self, _: QSessionManager) -> None:
        """The system is about to end the session, and may not wait for anything that is queued."""
        self.end_conversation()

    @Slot()
    def take_apart(self) -> None:
        """Whatever the way here: microphone, connection and files are let go before it goes on."""
        self.end_conversation()
        if self.hotkeys is not None:
            with suppress(RuntimeError, TimeoutError):
                self.engine.call(self.hotkeys.close()).result(STOP_LIMIT_S)
                self.engine.call(self._appearance.close()).result(STOP_LIMIT_S)
                self.engine.call(self._sleep.close()).result(STOP_LIMIT_S)
        if not self.engine.stop(STOP_LIMIT_S):
            log.error("The engine did not end in time; the process ends without it")
        if self.history is not None:
            self.history.close()
        self.preferences.close()
        self.memory.sync()

    def end_conversation(self) -> None:
        """Wait, with a limit, until microphone and connection are released."""
        with suppress(RuntimeError, TimeoutError):
            self.engine.call(self.controller.close()).result(STOP_LIMIT_S + 1)
