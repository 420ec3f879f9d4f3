"""Which turn a piece of the assistant's voice belongs to, and which turns are dead. Pure policy.

The wire does not number turns, so this does. A turn opens with its first content and closes with
``turn_complete``. ``interrupted`` kills the open turn, and every earlier one that is still being
played; audio of a dead turn that was already on its way is refused until that turn's
``turn_complete`` has come. A transcript may trail behind its turn's ``turn_complete``, because the
server orders it with nothing; while the user has not asked for anything new, it still belongs to
that turn. Google sends ``interrupted`` and then ``turn_complete``; it may also
send ``interrupted`` after ``turn_complete``, while the client still plays (Live API reference,
``LiveServerContent.interrupted``).
"""

DEAD_TURN_LIMIT_S = 10.0
"""How long a dead turn may stay open. A server that never closes the turn that it interrupted
must not leave the assistant mute; ten seconds is longer than any audio that is still in flight."""


class TurnTracker:
    """Numbers turns from 1. Time is an argument (seconds, any monotonic clock)."""

    def __init__(self) -> None:
        self._turn = 1
        self._open = False
        self._dead_since: float | None = None
        self._asked = True  # whether a new turn is to be expected

    @property
    def turn(self) -> int:
        """The number of the turn that content arriving now would belong to."""
        return self._turn

    @property
    def open(self) -> bool:
        """Whether the server is in the middle of a turn."""
        return self._open

    def asked(self) -> None:
        """The user said or typed something: what the assistant says next is a new turn."""
        self._asked = True

    def transcript(self, now: float) -> int | None:
        """A transcript of the assistant arrived: its turn, or None if that is dead."""
        if self._open or self._asked:
            return self.content(now)
        return self._turn - 1

    def content(self, now: float) -> int | None:
        """Audio of the assistant arrived: its turn, or None if that is dead."""
        if self._dead_since is not None:
            if now - self._dead_since < DEAD_TURN_LIMIT_S:
                return None
            self._next()
        self._open = True
        return self._turn

    def interrupted(self, now: float) -> int:
        """The server heard the user cut in.

        Returns:
            The newest dead turn: it and all before it must fall silent.
        """
        self._asked = True
        if not self._open:
            return self._turn - 1
        if self._dead_since is None:
            self._dead_since = now
        return self._turn

    def cut(self, turn: int, now: float) -> None:
        """The local detector ended a turn for good; what still comes of it is late audio."""
        if turn == self._turn and self._open and self._dead_since is None:
            self._dead_since = now

    def complete(self) -> int | None:
        """The server closed the turn: its number, or None for a stray ``turn_complete``."""
        if not self._open:
            return None
        closed = self._turn
        self._next()
        return closed

    def connection_lost(self) -> int | None:
        """Nothing more comes of an open turn: its number, or None where none was open."""
        return self.complete()

    def _next(self) -> None:
        self._turn += 1
        self._open = False
        self._asked = self._dead_since is not None  # the user cut in: that asks for something new
        self._dead_since = None
