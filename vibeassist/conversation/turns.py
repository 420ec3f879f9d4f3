"""Which turn a piece of the assistant's voice belongs to, and which turns are dead. Pure policy.

The wire does not number turns, so this does. A turn opens with its first content and closes with
``turn_complete``. A transcript may trail behind that, because the server orders it with nothing;
while the user has not asked for anything new, it still belongs to the turn that was closed.

``interrupted`` kills the open turn, and every earlier one that is still being played; audio of a
dead turn that was already on its way is refused. Google then sends ``turn_complete`` and never
``generation_complete`` (Live API reference, ``LiveServerContent``); it may also send
``interrupted`` after ``turn_complete``, while the client still plays. A server that never closes
the turn that it interrupted must not leave the assistant mute, so a dead turn is over, too,

* with ``generation_complete``: all of it has come, or what came was the next turn already;
* where the server itself cut it, with the end of what the user says next: nobody answers before
  that, and after it nothing but the answer is to be expected.

Where the local detector alone cut a turn, the server may know nothing of it and talk on while and
after the user speaks: then only the server's marks end it.
"""

from enum import Enum


class Life(Enum):
    """How the open turn stands."""

    ALIVE = "alive"
    CUT = "cut"
    """Dead for the user; the server may still be in the middle of it."""
    INTERRUPTED = "interrupted"
    """Dead, and the server said so."""
    OVER = "over"
    """Dead, and nothing more of it is to come: content is another turn's."""


class TurnTracker:
    """Numbers turns from 1."""

    def __init__(self) -> None:
        self._turn = 1
        self._open = False
        self._life = Life.ALIVE
        self._generated = False
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
        """The user says or types something: what the assistant says next is a new turn."""
        self._asked = True

    def said(self) -> None:
        """The user has finished saying, or has typed, something."""
        if self._life is Life.INTERRUPTED:
            self._life = Life.OVER

    def transcript(self) -> int | None:
        """A transcript of the assistant arrived: its turn, or None if that is dead."""
        if self._open or self._asked:
            return self.content()
        return self._turn - 1

    def content(self) -> int | None:
        """Audio of the assistant arrived: its turn, or None if that is dead."""
        if self._life is Life.OVER:
            self._next()
        if self._life is not Life.ALIVE:
            return None
        self._open = True
        return self._turn

    def interrupted(self) -> int:
        """The server heard the user cut in; see :meth:`cut_in`."""
        newest = self.cut_in()
        if self._life is Life.CUT:
            self._life = Life.INTERRUPTED
        return newest

    def cut_in(self) -> int:
        """Nothing that is heard or on its way shall be heard any more.

        Returns:
            The newest dead turn: it and all before it must fall silent.
        """
        self._asked = True
        self.cut(self._turn)
        return self._turn if self._open else self._turn - 1

    def cut(self, turn: int) -> None:
        """This side ended a turn for good; what still comes of it is late audio."""
        if turn == self._turn and self._open and self._life is Life.ALIVE:
            self._life = Life.OVER if self._generated else Life.CUT

    def generated(self) -> None:
        """The server has sent all of the turn."""
        self._generated = True
        if self._life is not Life.ALIVE:
            self._life = Life.OVER

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
        self._asked = self._life is not Life.ALIVE  # the user cut in: that asks for something new
        self._life = Life.ALIVE
        self._generated = False
