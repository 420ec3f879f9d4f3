"""The reply's way to the speaker: nothing is dropped, however much the speaker's buffer takes."""

import asyncio
from collections import deque
from typing import Protocol

LINE_BYTES = 57_600_000
"""Reply sound that may wait behind the speaker's buffer, which itself holds ten minutes: twenty
more (24 kHz int16). Beyond it nothing more is read from the wire, and the network holds the server
back. A model's longest answer (65,536 tokens, 25 per second) lasts 44 minutes."""


class Player(Protocol):
    """What takes the reply: :class:`vibeassist.audio.engine.AudioEngine`."""

    def play(self, pcm: bytes, turn: int) -> bool:
        """Add 24 kHz samples to a turn; False where they were not taken."""

    def end_turn(self, turn: int) -> None:
        """No more comes of this turn."""

    def interrupt(self, turn: int) -> None:
        """Nothing more of this turn, and of those before it, may be heard."""


class ReplyLine:
    """Replies in order, as a line in front of the player. Belongs to one event loop."""

    def __init__(self, player: Player, limit_bytes: int = LINE_BYTES) -> None:
        self._player = player
        self._limit = limit_bytes
        self._line: deque[tuple[int, bytes | None]] = deque()  # None: the turn's end
        self._bytes = 0
        self._room = asyncio.Event()
        self._room.set()

    def __len__(self) -> int:
        return self._bytes

    async def room(self) -> None:
        """Wait until more may come."""
        await self._room.wait()

    def play(self, pcm: bytes, turn: int) -> None:
        """Add samples to a turn."""
        if self._line or not self._player.play(pcm, turn):
            self._add(turn, pcm)

    def end(self, turn: int) -> None:
        """No more comes of this turn."""
        if self._line:
            self._add(turn, None)
        else:
            self._player.end_turn(turn)

    def interrupt(self, turn: int) -> None:
        """Silence now; nothing of this turn or of those before it is played any more."""
        self._player.interrupt(turn)
        self.forget(turn)

    def forget(self, turn: int) -> None:
        """The player has let go of this turn by itself: what waits of it is of no use."""
        kept = [item for item in self._line if item[0] > turn]
        self._line.clear()
        self._bytes = 0
        for number, pcm in kept:
            self._add(number, pcm)
        self._check_room()

    def feed(self) -> None:
        """Hand over what the player takes by now."""
        while self._line:
            turn, pcm = self._line[0]
            if pcm is None:
                self._player.end_turn(turn)
            elif not self._player.play(pcm, turn):
                break
            self._line.popleft()
            self._bytes -= len(pcm or b"")
        self._check_room()

    def _add(self, turn: int, pcm: bytes | None) -> None:
        self._line.append((turn, pcm))
        self._bytes += len(pcm or b"")
        self._check_room()

    def _check_room(self) -> None:
        if self._bytes < self._limit:
            self._room.set()
        else:
            self._room.clear()
