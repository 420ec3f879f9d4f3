"""A way out that never makes anybody wait: messages in a line, written by a thread of its own."""

import threading
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from typing import BinaryIO, Final

from vibeassist.audio.messages import Interrupt, Message, Play, encode

MOST_WAITING: Final = 4000
"""Messages: from the sound process, some three minutes of everything that it reports; to it, more
than a reply of an hour has. It is reached only where the other side has stopped reading."""


class Outbox:
    """Writes messages to a pipe, in order; an interruption goes first.

    Args:
        pipe: closed by :meth:`close`.
        on_broken: called once, on the writing thread, where the other side is gone.
    """

    def __init__(self, pipe: BinaryIO, on_broken: Callable[[], None] = lambda: None) -> None:
        self._pipe = pipe
        self._on_broken = on_broken
        self._waiting: deque[Message] = deque()
        self._changed = threading.Condition()
        self._closing = False
        self.lost = 0
        """Messages that found no room, or nobody to take them."""
        self._thread = threading.Thread(target=self._run, name="outbox", daemon=True)
        self._thread.start()

    def put(self, message: Message) -> bool:
        """Have a message written soon; from any thread. False: there is no room for it."""
        with self._changed:
            if self._closing or len(self._waiting) >= MOST_WAITING:
                self.lost += 1
                return False
            self._waiting.append(message)
            self._changed.notify()
            return True

    def interrupt(self, message: Interrupt) -> dict[int, int]:
        """Have this written before all that waits; the sound of dead turns is not written at all.

        Returns:
            For each turn, the bytes of sound that are not written.
        """
        unwritten: dict[int, int] = {}
        kept: deque[Message] = deque([message])
        with self._changed:
            for each in self._waiting:
                if isinstance(each, Play) and each.turn <= message.turn:
                    unwritten[each.turn] = unwritten.get(each.turn, 0) + len(each.pcm)
                else:
                    kept.append(each)
            self._waiting = kept
            self._changed.notify()
        return unwritten

    def close(self, timeout_s: float | None = None) -> None:
        """Write what waits, then close the pipe; wait for that so long at most."""
        with self._changed:
            self._closing = True
            self._changed.notify()
        if threading.current_thread() is not self._thread:
            self._thread.join(timeout_s)

    def _run(self) -> None:
        try:
            while (message := self._take()) is not None:
                self._pipe.write(encode(message))
                self._pipe.flush()
        except (OSError, ValueError):  # ValueError: closed meanwhile
            self._on_broken()
        finally:
            with self._changed:
                self._closing = True
                self.lost += len(self._waiting)
                self._waiting.clear()
            # What cannot be written any more has nobody to read it.
            with suppress(OSError):
                self._pipe.close()

    def _take(self) -> Message | None:
        """The next message, as soon as there is one; None once all is written and over."""
        with self._changed:
            self._changed.wait_for(lambda: self._waiting or self._closing)
            return self._waiting.popleft() if self._waiting else None
