"""Follows conversations and keeps what is said, on a thread: no disk ever holds up a word."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime

from vibeassist.conversation.captions import Caption
from vibeassist.conversation.events import CaptionChanged, ConversationEvent, Ended, TextSent
from vibeassist.conversation.history import About, History, HistoryError
from vibeassist.conversation.transcript import Entry, Speaker


@dataclass(slots=True)
class _Talk:
    """The conversation that is on."""

    about: About
    growing: dict[tuple[str, int], Entry] = field(default_factory=dict)
    """What is being said: written when it is final."""
    number: int | None = None
    """In the history, once something was said."""
    wanted: bool = True


class HistoryWriter:
    """Keeps one conversation after the other. Every call returns at once, on one thread.

    A conversation in which nothing is said leaves nothing behind, not even a file.

    Args:
        history: where to.
        on_written: told on the writer's thread after each change of the history.
        on_failed: told on the writer's thread, once for each conversation, that one is not kept.
        on_finished: told on the writer's thread the number of each conversation that is over and
            was kept.
        now: the wall clock.
    """

    def __init__(
        self,
        history: History,
        on_written: Callable[[], None] = lambda: None,
        on_failed: Callable[[HistoryError], None] = lambda _: None,
        on_finished: Callable[[int], None] = lambda _: None,
        now: Callable[[], datetime] = datetime.now,
    ) -> None:
        self._history = history
        self._on_written = on_written
        self._on_failed = on_failed
        self._on_finished = on_finished
        self._now = now
        self._talk: _Talk | None = None
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="history")

    def begin(self, mode: str, model: str, persona: str = "") -> None:
        """A conversation begins that is to be kept."""
        self._talk = _Talk(About(self._now(), mode, model, persona))

    def forget_older(self, days: int) -> None:
        """Delete what is older than so many days, 0 for nothing."""
        self._thread.submit(self._forget_older, days)

    def observe(self, event: ConversationEvent) -> None:
        """Take an event of it; those without words are none of our business."""
        match event:
            case CaptionChanged():
                self._on_caption(event.caption)
            case TextSent():
                self._keep(Entry("user", event.text, self._now()))
            case Ended():
                self.finish()
            case _:
                pass

    def finish(self) -> None:
        """It is over: what was still being said is kept as it is."""
        talk = self._talk
        if talk is None:
            return
        for entry in talk.growing.values():
            self._keep(entry)
        self._thread.submit(self._tell_finished, talk)
        self._talk = None

    def stop(self) -> None:
        """Nothing more of it is wanted, also not what is under way to the file."""
        if self._talk is not None:
            self._talk.wanted = False
            self._talk = None

    def close(self) -> None:
        """Wait until everything is written."""
        self.finish()
        self._thread.shutdown(wait=True)

    def _on_caption(self, caption: Caption) -> None:
        if self._talk is None:
            return
        growing, key = self._talk.growing, (caption.speaker, caption.turn)
        speaker: Speaker = "user" if caption.speaker == "user" else "assistant"
        entry = growing.setdefault(key, Entry(speaker, "", self._now(), caption.turn))
        entry.text, entry.heard = caption.text, caption.heard
        if caption.final:
            del growing[key]
            self._keep(entry)

    def _keep(self, entry: Entry) -> None:
        if self._talk is not None and entry.text:
            self._thread.submit(self._write, self._talk, entry)

    def _tell_finished(self, talk: _Talk) -> None:
        if talk.wanted and talk.number is not None:
            self._on_finished(talk.number)

    def _forget_older(self, days: int) -> None:
        try:
            if self._history.forget_older(days):
                self._on_written()
        except HistoryError as error:
            self._on_failed(error)

    def _write(self, talk: _Talk, entry: Entry) -> None:
        """On the writer's thread."""
        if not talk.wanted:
            return
        try:
            if talk.number is None or not self._history.append(talk.number, entry):
                talk.number = self._history.begin(talk.about)
                self._history.append(talk.number, entry)
        except HistoryError as error:
            talk.wanted = False
            self._on_failed(error)
        else:
            self._on_written()
