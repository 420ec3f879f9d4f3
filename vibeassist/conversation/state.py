"""What the conversation is doing, in one word, for every face of the program. Pure policy."""

from enum import StrEnum

PAUSE_S = 0.5
"""A silence of the user's that is shorter is a pause within what they say, not the end of it.
Google's endpointing waits about as long (``silenceDurationMs`` of 500 in its examples)."""

THINKING_LIMIT_S = 15.0
"""After this long without an answer the assistant is shown as listening again; the slowest
answers measured at public models without a tool call take 5.7 s, with thinking 15.9 s
(kwindla/aiewf-eval)."""


class State(StrEnum):
    """The states that a person can tell apart."""

    CONNECTING = "connecting"
    """The first connection is being made, or a device is being opened. The microphone is open
    as soon as it can be: what is said meanwhile is kept."""
    RECONNECTING = "reconnecting"
    """The connection is gone and is being made again; the microphone is kept."""
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
        self._stood = False
        self.hears = False
        """Whether the devices are open."""
        self._away_at: float | None = None
        self._ended = False
        self._audible = False
        self._quiet_since: float | None = None

    def state(self, now: float) -> State:
        """The state at this moment."""
        if self._ended:
            return State.ENDED
        if self._audible:
            return State.SPEAKING
        if not (self._stood and self.hears):
            return State.CONNECTING
        if self._away_at is not None and now >= self._away_at:
            return State.RECONNECTING
        if self._quiet_since is None or not PAUSE_S <= now - self._quiet_since < THINKING_LIMIT_S:
            return State.LISTENING
        return State.THINKING

    def hearing(self) -> None:
        """The devices are open."""
        self.hears = True

    def connected(self) -> None:
        """The session stands (again)."""
        self._stood = True
        self._away_at = None

    def disconnected(self, shown_at: float) -> None:
        """The session is gone and may come back; what is buffered plays on.

        Args:
            shown_at: when to say so, where it is not back by then; the earliest counts.
        """
        if self._away_at is None or shown_at < self._away_at:
            self._away_at = shown_at
        self._quiet_since = None

    def ended(self) -> None:
        """The conversation is over."""
        self._ended = True

    def user_started(self) -> None:
        """The user speaks: nobody is thinking about an answer."""
        self._quiet_since = None

    def user_finished(self, at: float) -> None:
        """The user stopped speaking at this time; it may be only a pause."""
        self._quiet_since = at

    def user_asked(self, now: float) -> None:
        """The user has sent a text: there is nothing more to wait for."""
        self._quiet_since = now - PAUSE_S

    def assistant_audible(self) -> None:
        """The assistant's voice leaves the speaker."""
        self._audible = True
        self._quiet_since = None

    def assistant_silent(self) -> None:
        """The assistant's voice has ended, or was cut."""
        self._audible = False

    def nothing_to_say(self) -> None:
        """The server closed the turn; if it brought no sound, nobody is thinking any more."""
        self._quiet_since = None
