"""What answers in place of the model: the seam between a session and whoever makes its replies."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol


@dataclass(frozen=True, slots=True)
class Utterance:
    """What the user said or typed in one turn."""

    pcm: bytes = field(default=b"", repr=False)
    """16 kHz mono int16; empty for a typed turn."""
    started_s: float = 0.0
    """Seconds from the connection's first received sample."""
    ended_s: float = 0.0
    """Seconds from the first sample to the end of speech (without the silence that proved it)."""
    text: str | None = None
    """What was typed; None for speech."""


@dataclass(frozen=True, slots=True)
class Speech:
    """A stretch of the model's voice, with the words in it."""

    pcm: bytes = field(repr=False)
    """24 kHz mono int16."""
    transcript: str = ""


@dataclass(frozen=True, slots=True)
class Text:
    """Text that the model writes instead of speaking."""

    text: str
    thought: bool = False


@dataclass(frozen=True, slots=True)
class Pause:
    """The model says nothing for this long before it goes on generating."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Raw:
    """A server message exactly as given, for what no other part covers (grounding, new fields)."""

    message: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Call:
    """One function that the model wants run."""

    name: str
    args: Mapping[str, Any] = field(default_factory=dict)
    expect: Mapping[str, Any] | None = None
    """What the client's ``response`` must at least contain; None takes any."""


@dataclass(frozen=True, slots=True)
class CallTools:
    """A ``toolCall`` message, and what the model says once every call in it is answered."""

    calls: tuple[Call, ...]
    blocking: bool | None = None
    """None: as the functions are declared, else as is the model's default."""
    then: "tuple[Part, ...]" = ()


Part = Speech | Text | Pause | Raw | CallTools


@dataclass(frozen=True, slots=True)
class Reply:
    """One turn of the model's."""

    parts: tuple[Part, ...] = ()
    heard: tuple[str, ...] = ()
    """Fragments of the input transcription, sent before the reply where the setup asks for it."""
    first_byte_s: float | None = None
    """How long the model thinks; None: as the script's pace says."""
    turn_complete_reason: str | None = None
    interaction_status: Literal["IN_PROGRESS", "IDLE"] | None = None


class Responder(Protocol):
    """Makes the replies of one connection. Called on the event loop, so it should be quick."""

    def greeting(self) -> Reply | None:
        """What the model says before the user does; None: it waits."""

    def respond(self, utterance: Utterance) -> Reply:
        """The reply to what the user said or typed."""


class ResponderFactory(Protocol):
    """Makes the responder of each new connection."""

    def __call__(self, connection: int, *, resumed: bool) -> Responder:
        """A responder for the ``connection``-th connection (from 1)."""
