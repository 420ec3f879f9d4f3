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


_under_way: set[QObject] = set()
"""Jobs belong to no window: one that is closed meanwhile must not take the thread's end of the
signals away under its hands."""


class Job(QObject, Generic[T]):
    """One piece of work under way. Connect slots of widgets only: they end with their widget.

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

    def __init__(self, work: Callable[[Callable[[object], None]], T]) -> None:
        super().__init__()
        self._work = work
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begin, on a thread of its own that never holds up the end of the program."""
        _under_way.add(self)
        threading.Thread(target=self._run, name="settings-job", daemon=True).start()

    def _run(self) -> None:
        result: object = None
        error: VibeAssistError | None = None
        try:
            result = self._work(self.tell)
        except VibeAssistError as met:
            error = met
        except Exception as defect:
            log.exception("A check has met a defect")
            error = defect_error(defect)
        self._ended.emit(result, error)

    def tell(self, what: object) -> None:
        """Say how far it is; on the thread that works."""
        self.told.emit(what)

    @Slot(object, object)
    def _on_ended(self, result: object, error: VibeAssistError | None) -> None:
        if error is None:
            self.done.emit(result)
        else:
            self.failed.emit(error)
        self.over.emit()
        _under_way.discard(self)


def of_coroutine(make: Callable[[], Coroutine[Any, Any, T]]) -> Callable[[object], T]:
    """A coroutine as work: it has a loop to itself, so that a conversation is not disturbed."""
    return lambda _: asyncio.run(make())
