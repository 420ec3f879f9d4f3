"""What the program shows of itself: one state, by word, shape and colour. Pure, no Qt."""

from dataclasses import dataclass
from enum import StrEnum

from vibeassist.conversation.state import State


class Shown(StrEnum):
    """The states that the tray, the pill and the windows tell apart."""

    IDLE = "idle"
    WARM = "warm"
    """Idle, with the microphone open, so that the next conversation begins at once."""
    CONNECTING = "connecting"
    RECONNECTING = "reconnecting"
    WAITING = "waiting"
    """Push to talk: the microphone is shut until the key is held."""
    LISTENING = "listening"
    THINKING = "thinking"
    SPEAKING = "speaking"
    MUTED = "muted"
    PROBLEM = "problem"


OF_STATE = {
    State.CONNECTING: Shown.CONNECTING,
    State.RECONNECTING: Shown.RECONNECTING,
    State.LISTENING: Shown.LISTENING,
    State.THINKING: Shown.THINKING,
    State.SPEAKING: Shown.SPEAKING,
    State.ENDED: Shown.IDLE,
}


@dataclass(frozen=True, slots=True)
class Problem:
    """What went wrong, in a sentence, and what to do about it, in another."""

    sentence: str
    hint: str = ""

    def __str__(self) -> str:
        return f"{self.sentence} {self.hint}".strip()


@dataclass(frozen=True, slots=True)
class Face:
    """Everything that decides what is shown at this moment."""

    state: State | None = None
    """The conversation's own state; None where none is on."""
    muted: bool = False
    shut: bool = False
    """Whether the microphone opens only while the key is held, and it is not."""
    early: bool = False
    """Whether the microphone is open though no connection may stand: what is said is kept."""
    checking: bool = False
    """Whether the microphone is open without a conversation, because the user tries it."""
    warm: bool = False
    """Whether the microphone is open without a conversation, so that the next one has it."""
    problem: Problem | None = None
    """The last problem, until a conversation begins or the user has seen it."""

    @property
    def active(self) -> bool:
        """Whether a conversation is on or being opened."""
        return self.state not in (None, State.ENDED)

    @property
    def shown(self) -> Shown:
        """The one state to show.

        A muted microphone matters most while the assistant would listen or think; while it
        speaks or connects, that is the news, and the mute button still says the rest. An open
        microphone is shown before any problem.
        """
        if self.state is None or self.state is State.ENDED:
            if self.checking:
                return Shown.LISTENING
            if self.warm:
                return Shown.WARM
            return Shown.PROBLEM if self.problem is not None else Shown.IDLE
        if self.muted and self.state in (State.LISTENING, State.THINKING):
            return Shown.MUTED
        if self.shut and self.state is State.LISTENING:
            return Shown.WAITING
        return OF_STATE[self.state]

    @property
    def silenced(self) -> bool:
        """Whether the user keeps the microphone from the other side, by whichever means."""
        return self.active and (self.muted or self.shut)

    @property
    def microphone_open(self) -> bool:
        """Whether what is said now reaches the other side."""
        connected = self.state is not State.CONNECTING
        return self.active and (connected or self.early) and not self.silenced
