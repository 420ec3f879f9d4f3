"""Captions: transcript fragments joined per turn, and how much of a reply was really heard. Pure.

The server sends transcripts as fragments, in no fixed order relative to the sound and usually
ahead of it; they are concatenated verbatim. After an interruption the caption is cut at the share
of the turn's audio that was played, at a word boundary: the transcript has no timing, so the
place is an estimate and is marked as one.
"""

from dataclasses import dataclass

SETTLED_S = 1.0
"""A fragment of the user's that comes later begins a new caption. Fragments of one sentence come
within some hundred milliseconds of each other, also while the reply is already on its way."""


@dataclass(frozen=True, slots=True)
class Caption:
    """What one side said in one turn, so far or for good."""

    speaker: str
    """``user`` or ``assistant``."""
    turn: int
    text: str
    final: bool = False
    heard: str | None = None
    """For an interrupted reply, the part that was heard (an estimate); else None."""


class Captions:
    """Collects the fragments of both sides."""

    def __init__(self) -> None:
        self._user = ""
        self._user_at = 0.0
        self._assistant: dict[int, str] = {}

    def user(self, text: str, turn: int, now: float = 0.0) -> Caption:
        """A fragment of the user's; returns the caption so far."""
        self._user += text
        self._user_at = now
        return Caption("user", turn, self._user.strip())

    def user_settled(self, now: float, turn: int) -> Caption | None:
        """Time has passed: the user's caption, once no fragment has come for a while."""
        return self.user_finished(turn) if now - self._user_at >= SETTLED_S else None

    def user_finished(self, turn: int) -> Caption | None:
        """The user's side of the turn is complete: its caption, once."""
        text, self._user = self._user.strip(), ""
        return Caption("user", turn, text, final=True) if text else None

    def assistant(self, text: str, turn: int) -> Caption:
        """A fragment of the assistant's; returns the caption so far."""
        joined = self._assistant.get(turn, "") + text
        self._assistant[turn] = joined
        return Caption("assistant", turn, joined.strip())

    def assistant_finished(self, turn: int, heard_share: float = 1.0) -> Caption | None:
        """The turn was played to its end or cut: its caption, once.

        Args:
            turn: the turn's number.
            heard_share: played samples over received samples, 0 to 1.
        """
        text = self._assistant.pop(turn, "").strip()
        if not text:
            return None
        heard = None if heard_share >= 1.0 else cut_at_word(text, heard_share)
        return Caption("assistant", turn, text, final=True, heard=heard)


def cut_at_word(text: str, share: float) -> str:
    """The beginning of a text, as long as ``share`` of it, ending with a whole word."""
    length = int(len(text) * max(0.0, min(1.0, share)))
    if length >= len(text) or text[length].isspace():
        return text[:length].rstrip()
    head, space, _ = text[:length].rpartition(" ")
    return head.rstrip() if space else ""
