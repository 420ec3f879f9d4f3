"""Listening before there is anybody to hear it: no word is lost while the connection is made.

Whoever presses a key speaks at once. The sound is opened beside the connection, what it reports is
kept, and the conversation gets it in one go when its session stands.
"""

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from vibeassist.audio.events import AudioEvent, MicrophoneFrame
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
    """

    def __init__(self, make_sound: Callable[[Sink], Any], peek: Sink) -> None:
        self._peek = peek
        self._lock = threading.Lock()
        self._kept: deque[AudioEvent] | None = deque(maxlen=KEPT_EVENTS)
        self._frames = 0
        self._forgotten = 0
        self._sink: Sink | None = None
        self._error: VibeAssistError | None = None
        self._sound = make_sound(self._on_event)
        self._opening = threading.Thread(target=self._open, name="sound-opening", daemon=True)

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

    def forget(self) -> None:
        """What was heard until now was meant for nobody; frames count from 0 again."""
        with self._lock:
            self._forgotten = self._frames
            if self._kept is not None:
                self._kept.clear()

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

    def _open(self) -> None:
        try:
            self._sound.start()
        except VibeAssistError as error:
            self._error = error

    def _on_event(self, event: AudioEvent) -> None:
        with self._lock:
            if isinstance(event, MicrophoneFrame):
                self._frames = event.index + 1
                if self._forgotten:
                    event = replace(event, index=event.index - self._forgotten)
            if self._kept is None:
                self._deliver(event)
                return
            self._kept.append(event)
        self._peek(event)

    def _deliver(self, event: AudioEvent) -> None:
        if self._sink is not None:
            self._sink(event)
