"""The engine thread: a plain asyncio loop of its own, so that no window can hold up a word."""

import asyncio
import logging
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from typing import Any, TypeVar

log = logging.getLogger(__name__)

T = TypeVar("T")


class EngineThread:
    """Owns the thread and its loop; knows nothing of Qt. Use once.

    Args:
        on_defect: told, on the engine thread, of an exception that nobody handled, also of one
            that has ended the loop: everything on it was cancelled and has ended in order.
    """

    def __init__(self, on_defect: Callable[[BaseException], None]) -> None:
        self._on_defect = on_defect
        self._ready = threading.Event()
        self._over: asyncio.Event | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread = threading.Thread(target=self._run, name="engine", daemon=True)

    def start(self) -> None:
        """Start the thread; returns when its loop runs."""
        self._thread.start()
        self._ready.wait()

    def post(self, callback: Callable[..., object], *args: object) -> bool:
        """Have a callback called on the loop soon; from any thread.

        Returns:
            False where the loop has ended, so that nothing will be called.
        """
        loop = self._loop
        if loop is None or loop.is_closed():
            return False
        try:
            loop.call_soon_threadsafe(callback, *args)
        except RuntimeError:  # closed between the question and the call
            return False
        return True

    def call(self, coroutine: Coroutine[Any, Any, T]) -> Future[T]:
        """Run a coroutine on the loop; from any other thread.

        Raises:
            RuntimeError: the loop has ended or never ran.
        """
        loop = self._loop
        if loop is None or loop.is_closed():
            coroutine.close()
            raise RuntimeError("the engine does not run")
        return asyncio.run_coroutine_threadsafe(coroutine, loop)

    def stop(self, timeout_s: float) -> bool:
        """Cancel what runs and end the thread; from any other thread, harmless twice.

        Returns:
            Whether the thread ended in time. It is a daemon: it never holds up the process.
        """
        if self._over is not None:
            self.post(self._over.set)
        if self._thread.is_alive():
            self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        try:
            asyncio.run(self._main())
        except BaseException as error:  # nobody is above it: what it held is let go by now
            log.exception("The engine has ended before its time")
            self._on_defect(error)

    async def _main(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._loop.set_exception_handler(self._on_loop_exception)
        self._over = asyncio.Event()
        self._ready.set()
        await self._over.wait()

    def _on_loop_exception(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        loop.default_exception_handler(context)
        defect = context.get("exception")
        if isinstance(defect, BaseException):
            self._on_defect(defect)
