"""What of the replies has not been played yet, as far as one can know from afar. Pure."""

from collections import deque
from dataclasses import dataclass, field
from typing import Final

LAST_SAMPLE: Final = 2
"""Bytes of each turn that are kept until it is over, so that another process, too, comes to know
of the turn and says how it ended."""


@dataclass(slots=True)
class WaitingTurn:
    """What is kept of one turn."""

    number: int
    ended: bool = False
    """Whether no more will come."""
    received: int = 0
    """Bytes, all of them."""
    pcm: bytearray = field(default_factory=bytearray)
    """The newest of them."""

    @property
    def played(self) -> int:
        """Bytes that are gone."""
        return self.received - len(self.pcm)


class Unplayed:
    """Keeps the samples (24 kHz mono int16) that another process was given and has not played.

    From it everything can be given again to a new process, and it is what bounds how much may be
    on its way and buffered at one time.
    """

    def __init__(self, capacity_bytes: int) -> None:
        self._capacity = capacity_bytes
        self._turns: deque[WaitingTurn] = deque()
        self._newest = -1
        self._over = -1  # this turn and all before it are of no interest any more
        self._ended = -1
        self._sent = 0

    def add(self, pcm: bytes, turn: int) -> bool:
        """Note samples that are sent; False where there is no room for them."""
        if turn <= self._over or turn < self._newest:
            self._sent += len(pcm)
            return True
        if self.size + len(pcm) > self._capacity:
            return False
        if turn > self._newest:
            for earlier in self._turns:
                earlier.ended = True
            self._turns.append(WaitingTurn(turn, ended=turn <= self._ended))
            self._newest = turn
        self._sent += len(pcm)
        self._turns[-1].received += len(pcm)
        self._turns[-1].pcm += pcm
        return True

    def end(self, turn: int) -> None:
        """No more comes of this turn."""
        self._ended = max(self._ended, turn)
        for known in self._turns:
            known.ended = known.ended or known.number <= turn

    def over(self, turn: int) -> list[WaitingTurn]:
        """This turn and all before it have been played, or never will be; returns them."""
        self._over = max(self._over, turn)
        gone = [known for known in self._turns if known.number <= turn]
        for _ in gone:
            self._turns.popleft()
        return gone

    def not_sent(self, count: int) -> None:
        """So many bytes were taken back on their way."""
        self._sent -= count

    def report(self, taken: int, buffered: int) -> None:
        """The other side has taken so many bytes in all, and so many wait to be played."""
        surplus = self.size - max(0, buffered + self._sent - taken)
        for turn in self._turns:
            gone = min(max(0, surplus), max(0, len(turn.pcm) - LAST_SAMPLE)) & ~1
            del turn.pcm[:gone]
            surplus -= gone

    def again(self) -> list[WaitingTurn]:
        """Everything, to be given to another process: the count of what is sent begins anew."""
        self._sent = self.size
        return list(self._turns)

    @property
    def size(self) -> int:
        """Bytes that are kept."""
        return sum(len(turn.pcm) for turn in self._turns)
