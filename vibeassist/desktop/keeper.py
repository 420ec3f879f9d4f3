"""Writes down what is said as long as the program runs, whether or not anybody looks."""

from datetime import datetime

from PySide6.QtCore import QObject, Signal, Slot

from vibeassist.conversation.captions import Caption
from vibeassist.conversation.events import Ended
from vibeassist.conversation.transcript import Names, Transcript
from vibeassist.desktop.dates import short_time
from vibeassist.desktop.reports import Begun
from vibeassist.desktop.sentences import translated
from vibeassist.desktop.talk import Talk


class Keeper(QObject):
    """Fills the transcript from the conversation's signals. In memory only.

    Signals:
        changed(int): the entries from this index on are others now.
    """

    changed = Signal(int)

    def __init__(self, talk: Talk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.transcript = Transcript()
        self.names = Names(
            self.tr("You"), self.tr("Assistant"), self.tr("not heard"), self.tr("Summary")
        )
        talk.begun.connect(self._on_begun)
        talk.caption_changed.connect(self._on_caption)
        talk.typed.connect(self._on_typed)
        talk.noted.connect(self._on_note)
        talk.ended.connect(self._on_ended)

    @Slot(object)
    def _on_begun(self, begun: Begun) -> None:
        self.transcript.begin()
        title = self.tr("Practice") if begun.mode == "practice" else begun.model
        note = self.tr("Conversation with {title}, {time}")
        self._on_note(note.format(title=title, time=short_time(datetime.now())))

    @Slot(object)
    def _on_caption(self, caption: Caption) -> None:
        self.changed.emit(self.transcript.caption(caption, datetime.now()))

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self.changed.emit(self.transcript.typed(text, datetime.now()))

    @Slot(str)
    def _on_note(self, text: str) -> None:
        self.changed.emit(self.transcript.note(text, datetime.now()))

    @Slot(object)
    def _on_ended(self, ended: Ended) -> None:
        sentence = self.tr("The conversation has ended.")
        if ended.error is not None:
            sentence = translated(str(ended.error))
        self._on_note(sentence)
