"""What a connection received and was sent: what a test looks at afterwards."""

from dataclasses import dataclass, field
from typing import Any

_MAX_MESSAGES = 10_000  # of each direction, per connection


class AudioBudget:
    """How much audio all records together may keep, in bytes; counting goes on beyond it."""

    def __init__(self, limit: int = 64 * 1024 * 1024) -> None:
        self.left = limit

    def take(self, wanted: int) -> int:
        """How many of the wanted bytes may be kept."""
        taken = min(wanted, self.left)
        self.left -= taken
        return taken


@dataclass(slots=True)
class SessionRecord:
    """One connection, from its upgrade to its end. Holds no key and no token."""

    number: int
    """1 for the emulator's first connection."""
    path: str
    version: str
    opened_s: float
    """The emulator's clock."""
    auth: str = ""
    """How the caller identified itself: ``header``, ``query``, ``token``."""
    setup: dict[str, Any] = field(default_factory=dict)
    """The normalised setup message, without a resumption handle."""
    resumed: bool = False
    session_id: str = ""
    audio: bytearray = field(default_factory=bytearray, repr=False)
    """Received samples (16 kHz mono int16), in order, bounded by an :class:`AudioBudget`."""
    audio_frames: list[int] = field(default_factory=list, repr=False)
    """Size of each received audio message in bytes."""
    audio_bytes: int = 0
    """All audio received, also what was not kept."""
    texts: list[str] = field(default_factory=list)
    """What was typed, by whichever message."""
    messages: list[dict[str, Any]] = field(default_factory=list, repr=False)
    """Every other normalised client message, in order."""
    sent: list[dict[str, Any]] = field(default_factory=list, repr=False)
    """Every server message, audio replaced by its size."""
    history: list[dict[str, str]] = field(default_factory=list)
    """The conversation as the model knows it: ``{"role", "text"}`` per turn."""
    problems: list[str] = field(default_factory=list)
    """What a strict service might have objected to, a sentence each."""
    close_code: int | None = None
    """Who closed first decides: the code that was sent, else the one received; 1006 for neither."""
    close_reason: str = ""
    closed_by: str = ""
    """``server`` or ``client``; empty while open."""
    closed_s: float | None = None

    @property
    def open(self) -> bool:
        """Whether the connection still stands."""
        return self.close_code is None

    def keep_audio(self, pcm: bytes, budget: AudioBudget) -> None:
        """Note received audio."""
        self.audio_bytes += len(pcm)
        if len(self.audio_frames) < _MAX_MESSAGES * 10:
            self.audio_frames.append(len(pcm))
        self.audio += pcm[: budget.take(len(pcm)) & ~1]

    def keep_message(self, message: dict[str, Any]) -> None:
        """Note a client message that is not audio."""
        if len(self.messages) < _MAX_MESSAGES:
            self.messages.append(message)

    def keep_sent(self, message: dict[str, Any]) -> None:
        """Note a server message."""
        if len(self.sent) < _MAX_MESSAGES:
            self.sent.append(message)

    def sent_kinds(self) -> list[str]:
        """What was sent, in short: top-level names, for ``serverContent`` the names within it.

        Runs of the same kind are given once.
        """
        kinds: list[str] = []
        for message in self.sent:
            for name, content in message.items():
                inner = list(content) if name == "serverContent" else [name]
                kinds.extend(kind for kind in inner if not kinds or kinds[-1] != kind)
        return kinds
