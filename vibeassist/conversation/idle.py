"""When a conversation that is fed from a file is over: everything said, everything heard. Pure."""

SETTLE_S = 1.5
"""Quiet after the last reply before the conversation counts as over; longer than the pause
between two turns that a server makes of one request."""

ANSWER_LIMIT_S = 15.0
"""How long to wait for an answer that does not come (see ``state.THINKING_LIMIT_S``)."""

VOICE_DBFS = -50.0
"""Frames above this count as something said; quieter than any usable speech recording, louder
than the noise floor of one."""


class IdleWatch:
    """Decides whether the reply to the last words of a recording has been heard.

    Times are seconds on one monotonic clock.
    """

    def __init__(self) -> None:
        self._input_ended_at: float | None = None
        self._voice_at: float | None = None
        self._reply_at: float | None = None
        self._activity_at = 0.0
        self._turn_open = False
        self._audible = False

    def voice(self, rms_dbfs: float, at: float) -> None:
        """A frame of the microphone with this level ended at this time."""
        if rms_dbfs > VOICE_DBFS:
            self._voice_at = at

    def input_ended(self, at: float) -> None:
        """The recording has run out."""
        self._input_ended_at = at
        self._activity_at = max(self._activity_at, at)

    def content(self, at: float) -> None:
        """The server sent something of a reply."""
        if not self._turn_open:
            self._reply_at = at
        self._turn_open = True
        self._activity_at = at

    def turn_over(self, at: float) -> None:
        """The server closed or interrupted its turn."""
        self._turn_open = False
        self._activity_at = at

    def audible(self, audible: bool, at: float) -> None:
        """The assistant's voice began or ended at the loudspeaker."""
        self._audible = audible
        self._activity_at = at

    def busy(self, at: float) -> None:
        """Something is still on its way to the server."""
        self._activity_at = at

    def idle(self, now: float) -> bool:
        """Whether nothing more is to be expected."""
        if self._input_ended_at is None or self._audible:
            return False
        # A server that falls silent in the middle of a turn is not waited for either.
        settled = self.answered() and not self._turn_open
        return now - self._activity_at >= (SETTLE_S if settled else ANSWER_LIMIT_S)

    def answered(self) -> bool:
        """Whether a reply came after the last words."""
        if self._reply_at is None:
            return False
        return self._voice_at is None or self._reply_at >= self._voice_at
