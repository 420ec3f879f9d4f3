"""Work that may block, done beside the window; its result comes back as a call on the UI thread."""

import asyncio
import logging
import threading
from collections.abc import Callable, Coroutine
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from vibeassist.desktop.controller import defect_error
from vibeassist.errors import VibeAssistError

log = logging.getLogger(__name__)

T = TypeVar("T")


class Job(QObject, Generic[T]):
    """One piece of work under way.

    Signals:
        told(object): the work says how far it is.
        done(object): its result.
        failed(VibeAssistError): it could not be done.
        over(): after either of the two.
    """

    told = Signal(object)
    done = Signal(object)
    failed = Signal(object)
    over = Signal()
    _ended = Signal(object, object)

    def __init__(self, work: Callable[[Callable[[object], None]], T], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begin, on a thread of its own that never holds up the end of the program."""
        threading.Thread(target=self._run, name="settings-job", daemon=True).start()

    def _run(self) -> None:
        result: object = None
        error: VibeAssistError | None = None
        try:
            result = self._work(self._tell)
        except VibeAssistError as met:
            error = met
        except Exception as defect:
            log.exception("A check has met a defect")
            error = defect_error(defect)
        self._emit(self._ended, result, error)

    def _tell(self, what: object) -> None:
        self._emit(self.told, what)

    def _emit(self, signal: Any, *values: object) -> None:
        try:
            signal.emit(*values)
        except RuntimeError:
            return  # the window is gone, and with it whoever wanted to know

    @Slot(object, object)
    def _on_ended(self, result: object, error: VibeAssistError | None) -> None:
        if error is None:
            self.done.emit(result)
        else:
            self.failed.emit(error)
        self.over.emit()
        self.deleteLater()


def of_coroutine(make: Callable[[], Coroutine[Any, Any, T]]) -> Callable[[object], T]:
    """A coroutine as work: it has a loop to itself, so that a conversation is not disturbed."""
    return lambda _: asyncio.run(make())
