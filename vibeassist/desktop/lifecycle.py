"""How the program ends, and what it does about a defect: signals, log-out, exceptions in slots."""

import asyncio
import logging
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import TracebackType

log = logging.getLogger(__name__)


@contextmanager
def quit_on_signals(
    loop: asyncio.AbstractEventLoop, quit_now: Callable[[], None]
) -> Iterator[None]:
    """SIGINT, SIGTERM and SIGHUP end the program in order while the block runs.

    Args:
        loop: the UI thread's loop.
        quit_now: called on the UI thread.
    """
    names = ("SIGINT", "SIGTERM", "SIGHUP")
    numbers = [getattr(signal, name) for name in names if hasattr(signal, name)]
    if os.name != "nt":
        for number in numbers:
            loop.add_signal_handler(number, quit_now)
        try:
            yield
        finally:
            for number in numbers:
                loop.remove_signal_handler(number)
        return
    old = {
        number: signal.signal(number, lambda *_: loop.call_soon_threadsafe(quit_now))
        for number in numbers
    }
    try:
        yield
    finally:
        for number, handler in old.items():
            signal.signal(number, handler)


@contextmanager
def report_defects(report: Callable[[BaseException], None]) -> Iterator[None]:
    """What nobody handles, in a slot or on a thread, is logged and reported; the program goes on.

    Args:
        report: may be called on any thread.
    """
    old_hook, old_thread_hook = sys.excepthook, threading.excepthook

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            old_hook(kind, error, trace)
            return
        log.error("A defect", exc_info=(kind, error, trace))
        report(error)

    def thread_hook(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not issubclass(args.exc_type, SystemExit):
            hook(args.exc_type, args.exc_value, args.exc_traceback)

    sys.excepthook, threading.excepthook = hook, thread_hook
    try:
        yield
    finally:
        sys.excepthook, threading.excepthook = old_hook, old_thread_hook
