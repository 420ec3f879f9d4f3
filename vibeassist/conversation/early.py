"""Listening before there is anybody to hear it: no word is lost while the connection is made.

Whoever presses a key speaks at once. The sound is opened beside the connection, what it reports is
kept, and the conversation gets it in one go when its session stands.
"""

import threading
from collections import deque
from collections.abc import Callable
from functools import partial
from typing import Any

from vibeassist.audio.events import AudioEvent
from vibeassist.errors import VibeAssistError

KEPT_EVENTS = 600
"""What is kept at most, the newest: ten frames and a few more events a second, so some 50 s. A
connection that takes longer has failed by then."""

Sink = Callable[[AudioEvent], None]


class EarlySound:
    """A sound engine that is opened ahead of its conversation. Use once, and close it.

    To the conversation it is the engine itself; only its start is another.

    Args:
        make_sound: builds the engine around the sink that it is given.
        peek: told every event from before the conversation's start, on the engine's thread.
        doze: only keep the microphone open, until :meth:`wake`.
    """

    def __init__(
        self, make_sound: Callable[[Sink], Any], peek: Sink, *, doze: bool = False
    ) -> None:
        self._peek = peek
        self._lock = threading.Lock()
        self._kept: deque[AudioEvent] | None = deque(maxlen=KEPT_EVENTS)
        self._sink: Sink | None = None
        self._error: VibeAssistError | None = None
        self._sound = make_sound(self._on_event)
        start = partial(self._sound.start, doze=True) if doze else self._sound.start
        self._opening = _thread(partial(self._try, start))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._sound, name)

    @property
    def muted(self) -> bool:
        """Whether zeros go on in place of the microphone; may be set from the first moment."""
        return bool(self._sound.muted)

    @muted.setter
    def muted(self, muted: bool) -> None:
        self._sound.muted = muted

    def open(self) -> None:
        """Begin to open the devices; returns at once."""
        self._opening.start()

    def wake(self, since: float) -> None:
        """Begin to open the rest; returns at once.

        Args:
            since: what was heard from then on counts, in seconds of the engine's clock.
        """
        dozing = self._opening

        def wake() -> None:
            dozing.join()
            if self._error is None:
                with self._lock:
                    if self._kept is not None:
                        self._kept.clear()  # it was about a microphone that nobody used
                self._try(partial(self._sound.wake, since))

        self._opening = _thread(wake)
        self._opening.start()

    def bind(self, sink: Sink) -> "EarlySound":
        """Say to whom everything goes from :meth:`start` on."""
        self._sink = sink
        return self

    def start(self) -> None:
        """Hand over what was heard until now, and everything from now on. May block.

        Raises:
            AudioError: a device could not be opened.
        """
        self._opening.join()
        if self._error is not None:
            raise self._error
        with self._lock:
            kept, self._kept = self._kept, None
            for event in kept or ():
                self._deliver(event)

    def stop(self) -> None:
        """Fall silent and release the devices, from whichever state; harmless twice. May block."""
        if self._opening.ident is not None:
            self._opening.join()
            self._sound.stop()

    def _try(self, call: Callable[[], None]) -> None:
        try:
            call()
        except VibeAssistError as error:
            self._error = error

    def _on_event(self, event: AudioEvent) -> None:
        with self._lock:
            if self._kept is None:
                self._deliver(event)
                return
            self._kept.append(event)
        self._peek(event)

    def _deliver(self, event: AudioEvent) -> None:
        if self._sink is not None:
            self._sink(event)


def _thread(work: Callable[[], None]) -> threading.Thread:
    return threading.Thread(target=work, name="sound-opening", daemon=True)
