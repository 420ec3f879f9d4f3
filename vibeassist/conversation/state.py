"""What the conversation is doing, in one word, for every face of the program. Pure policy."""

from enum import StrEnum

THINKING_LIMIT_S = 15.0
"""After this long without an answer the assistant is shown as listening again; the slowest
answers measured at public models without a tool call take 5.7 s, with thinking 15.9 s
(kwindla/aiewf-eval)."""


class State(StrEnum):
    """The states that a person can tell apart."""

    CONNECTING = "connecting"
    LISTENING = "listening"
    THINKING = "thinking"
    SPEAKING = "speaking"
    ENDED = "ended"


class TurnState:
    """Follows what both sides do and names the state. Time is an argument (seconds).

    Speech of the assistant wins over everything else while it is audible; a user who has stopped
    speaking makes the assistant "thinking" until it is heard or has nothing to say.
    """

    def __init__(self) -> None:
        self._connected = False
        self._ended = False
        self._audible = False
        self._thinking_since: float | None = None

    def state(self, now: float) -> State:
        """The state at this moment."""
        if self._ended:
            return State.ENDED
        if self._audible:
            return State.SPEAKING
        if not self._connected:
            return State.CONNECTING
        if self._thinking_since is not None and now - self._thinking_since < THINKING_LIMIT_S:
            return State.THINKING
        return State.LISTENING

    def connected(self) -> None:
        """The session stands (again)."""
        self._connected = True

    def disconnected(self) -> None:
        """The session is gone and may come back; what is buffered plays on."""
        self._connected = False
        self._thinking_since = None

    def ended(self) -> None:
        """The conversation is over."""
        self._ended = True

    def user_started(self) -> None:
        """The user speaks: nobody is thinking about an answer."""
        self._thinking_since = None

    def user_finished(self, now: float) -> None:
        """The user has said something, aloud or typed."""
        self._thinking_since = now

    def assistant_audible(self) -> None:
        """The assistant's voice leaves the speaker."""
        self._audible = True
        self._thinking_since = None

    def assistant_silent(self) -> None:
        """The assistant's voice has ended, or was cut."""
        self._audible = False

    def nothing_to_say(self) -> None:
        """The server closed the turn; if it brought no sound, nobody is thinking any more."""
        self._thinking_since = None
