"""Typed text without a terminal: lines from a pipe or a file, sent as they come."""

import asyncio
import os
import sys
import threading
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager

CHUNK = 4096  # bytes; a pipe's atomic write


@contextmanager
def typed_lines(send: Callable[[str], Awaitable[None]]) -> Iterator[None]:
    """Send every line of standard input while the block runs; its end is no reason to stop.

    The lines are read on a thread, because a regular file cannot be awaited, and with ``os.read``,
    because a thread that is left inside a buffered read blocks the interpreter's end.
    """
    loop = asyncio.get_running_loop()
    lines: asyncio.Queue[str] = asyncio.Queue()

    def read(descriptor: int) -> None:
        for line in _lines(descriptor):
            if loop.is_closed():
                return
            loop.call_soon_threadsafe(lines.put_nowait, line)

    async def forward() -> None:
        while True:
            await send(await lines.get())

    if sys.stdin is None or sys.stdin.closed or sys.stdin.isatty():
        yield
        return
    threading.Thread(
        target=read, args=(sys.stdin.fileno(),), name="vibeassist-typed", daemon=True
    ).start()
    task = asyncio.create_task(forward(), name="terminal-typed")
    try:
        yield
    finally:
        task.cancel()


def _lines(descriptor: int) -> Iterator[str]:
    """The non-empty lines of a file descriptor, as soon as each is whole."""
    rest = b""
    while chunk := os.read(descriptor, CHUNK):
        *whole, rest = (rest + chunk).split(b"\n")
        yield from _texts(whole)
    yield from _texts([rest])


def _texts(lines: list[bytes]) -> Iterator[str]:
    for line in lines:
        if text := line.decode("utf-8", errors="replace").strip():
            yield text
