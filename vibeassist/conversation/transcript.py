"""The conversation as it was said, and how it is written out. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from vibeassist.conversation.captions import Caption

LIMIT = 5000
"""Entries that are kept; the oldest go first. Some ten hours of talk."""

BULLET = "• "
"""Before each point of a summary."""

Speaker = Literal["user", "assistant", "note", "summary"]


@dataclass(slots=True)
class Entry:
    """What one side said in one turn, a note between turns, or a summary of it all: a title, and
    points on lines of their own."""

    speaker: Speaker
    text: str
    at: datetime
    turn: int = 0
    final: bool = True
    heard: str | None = None
    """For an interrupted reply, the part that was heard; else None."""

    @property
    def unheard(self) -> str:
        """The part of an interrupted reply that was said but never heard."""
        return "" if self.heard is None else self.text[len(self.heard) :].strip()


@dataclass(frozen=True, slots=True)
class Names:
    """The words of a written transcript, in the user's language."""

    user: str = "You"
    assistant: str = "Assistant"
    unheard: str = "not heard"
    summary: str = "Summary"

    def of(self, speaker: Speaker) -> str:
        """What to call a side."""
        words = {"user": self.user, "assistant": self.assistant, "summary": self.summary}
        return words.get(speaker, "")


@dataclass(slots=True)
class Transcript:
    """Entries in the order in which they began. Methods return the first index that changed."""

    entries: list[Entry] = field(default_factory=list)
    _first: int = 0
    """Where the conversation that is on begins: turns count from 1 in each."""

    def begin(self) -> None:
        """A new conversation: its turns are others than those before."""
        self._settle()
        self._first = len(self.entries)

    def note(self, text: str, at: datetime) -> int:
        """Something that nobody said."""
        return self._add(Entry("note", text, at))

    def typed(self, text: str, at: datetime) -> int:
        """The user typed this."""
        return self._add(Entry("user", text, at))

    def caption(self, caption: Caption, at: datetime) -> int:
        """A caption of either side grew or is final."""
        for index in range(len(self.entries) - 1, self._first - 1, -1):
            entry = self.entries[index]
            same = (entry.speaker, entry.turn) == (caption.speaker, caption.turn)
            if same and not entry.final:
                entry.text, entry.final = caption.text, caption.final
                entry.heard = caption.heard
                return index
        speaker: Speaker = "user" if caption.speaker == "user" else "assistant"
        entry = Entry(speaker, caption.text, at, caption.turn, caption.final, caption.heard)
        return self._add(entry)

    def _add(self, entry: Entry) -> int:
        self.entries.append(entry)
        if len(self.entries) <= LIMIT:
            return len(self.entries) - 1
        del self.entries[0]
        self._first = max(0, self._first - 1)
        return 0

    def _settle(self) -> None:
        """Nothing more comes of what is still open."""
        for entry in self.entries[self._first :]:
            entry.final = True


def as_text(entries: Iterable[Entry], names: Names) -> str:
    """Plain text: a line for who and when, the words below, an empty line between."""
    blocks = []
    for entry in entries:
        if entry.speaker == "note":
            blocks.append(f"({entry.text})")
            continue
        if entry.speaker == "summary":
            blocks.append(f"{names.summary}\n{entry.text}")
            continue
        words = entry.text
        if entry.unheard:
            words = f"{entry.heard} [{names.unheard}: {entry.unheard}]".strip()
        blocks.append(f"{names.of(entry.speaker)}, {entry.at:%H:%M}\n{words}")
    return "\n\n".join(blocks) + "\n" if blocks else ""


def as_markdown(entries: Iterable[Entry], names: Names, title: str) -> str:
    """Markdown: what was not heard is struck through and said to be so."""
    lines = [f"# {title}", ""]
    for entry in entries:
        if entry.speaker == "note":
            lines += [f"*{_escaped(entry.text)}*", ""]
            continue
        if entry.speaker == "summary":
            lines += [*_summary(entry.text, names), ""]
            continue
        words = _escaped(entry.text)
        if entry.unheard:
            heard = _escaped(entry.heard or "")
            words = f"{heard} ~~{_escaped(entry.unheard)}~~ *({names.unheard})*".strip()
        lines += [f"**{names.of(entry.speaker)}** · {entry.at:%H:%M}", "", words, ""]
    return "\n".join(lines)


def _summary(text: str, names: Names) -> list[str]:
    title, *points = text.splitlines()
    listed = [f"- {_escaped(point.removeprefix(BULLET))}" for point in points]
    return [f"**{names.summary}:** {_escaped(title)}", "", *listed]


def _escaped(text: str) -> str:
    """Words as words: nothing that somebody says is a heading or a link."""
    return "".join(f"\\{char}" if char in "\\`*_{}[]<>#|~" else char for char in text)
