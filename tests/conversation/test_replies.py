"""The line in front of the speaker: nothing dropped, nothing out of order, nothing dead played."""

import asyncio

from vibeassist.conversation.replies import ReplyLine


class Player:
    """A speaker that takes so many chunks and no more until it has played some."""

    def __init__(self, room: int) -> None:
        self.room = room
        self.told: list[tuple[object, ...]] = []

    def play(self, pcm: bytes, turn: int) -> bool:
        if not self.room:
            return False
        self.room -= 1
        self.told.append((turn, pcm))
        return True

    def end_turn(self, turn: int) -> None:
        self.told.append((turn, "end"))

    def interrupt(self, turn: int) -> None:
        self.told.append((turn, "interrupt"))


def test_what_the_player_does_not_take_waits_in_order():
    player = Player(room=2)
    line = ReplyLine(player)
    for number in range(5):
        line.play(bytes([number]), 1)
    line.end(1)
    line.play(b"x", 2)
    assert player.told == [(1, b"\0"), (1, b"\1")]
    player.room = 2
    line.feed()
    assert player.told[2:] == [(1, b"\2"), (1, b"\3")]
    player.room = 9
    line.feed()
    assert player.told[4:] == [(1, b"\4"), (1, "end"), (2, b"x")]
    assert len(line) == 0
    line.end(2)
    assert player.told[-1] == (2, "end")


def test_an_interruption_takes_what_waits_of_the_turn_and_nothing_else():
    player = Player(room=0)
    line = ReplyLine(player)
    line.play(b"dead", 1)
    line.end(1)
    line.play(b"alive", 2)
    line.interrupt(1)
    player.room = 9
    line.feed()
    assert player.told == [(1, "interrupt"), (2, b"alive")]


async def test_beyond_the_limit_there_is_no_room_until_something_was_played():
    player = Player(room=0)
    line = ReplyLine(player, limit_bytes=4)
    line.play(b"abc", 1)
    await line.room()
    line.play(b"d", 1)
    waiting = asyncio.create_task(line.room())
    await asyncio.sleep(0)
    assert not waiting.done()
    player.room = 1
    line.feed()
    await waiting
    line.play(b"efgh", 1)
    line.interrupt(1)
    await line.room()
