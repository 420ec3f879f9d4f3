"""Whether a conversation pauses: a good moment to renew a connection, or to leave. Pure."""

ANSWER_S = 20.0  # what was not answered for so long is no turn that waits for its end


class Turns:
    """Follows the turns of one session; times are on one monotonic clock.

    A turn is under way from the first sign that the user says something until Google says that it
    is complete: also while the model thinks or a tool works.
    """

    __slots__ = ("_open", "_said_at")

    def __init__(self) -> None:
        self._open = False
        self._said_at = 0.0

    def said(self, now: float) -> None:
        """Either side has said something, in whatever form."""
        self._open = True
        self._said_at = now

    def ended(self) -> None:
        """The turn is complete, or lost."""
        self._open = False

    def is_pause(self, now: float) -> bool:
        """Whether nothing is under way."""
        return not self._open or now - self._said_at >= ANSWER_S
