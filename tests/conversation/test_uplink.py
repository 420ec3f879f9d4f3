"""The microphone's queue: bounded, in order, and with marks that keep their place."""

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fixtures import virtual_time
from vibeassist.audio.events import MicrophoneFrame
from vibeassist.conversation.uplink import CATCH_UP_S, Mark, Uplink


class Session:
    """Takes everything, and notes when."""

    def __init__(self) -> None:
        self.sent: list[object] = []
        self.times: list[float] = []

    async def _take(self, message: object) -> None:
        self.sent.append(message)
        self.times.append(virtual_time.now())

    async def send_audio(self, pcm: bytes) -> None:
        await self._take(int.from_bytes(pcm, "little"))

    async def send_activity_start(self) -> None:
        await self._take("start")

    async def send_activity_end(self) -> None:
        await self._take("end")

    async def send_audio_stream_end(self) -> None:
        await self._take("stream end")


def frame(index: int) -> MicrophoneFrame:
    return MicrophoneFrame(index, index.to_bytes(4, "little"), index / 10, -20.0, -20.0)


def sent_of(uplink: Uplink) -> Session:
    """What a session gets of what waits."""

    async def main() -> Session:
        session = Session()
        sending = asyncio.create_task(uplink.send(session, lambda _: None))
        await asyncio.sleep(100.0)
        sending.cancel()
        await asyncio.gather(sending, return_exceptions=True)
        return session

    return virtual_time.run(main())


def test_what_waited_goes_out_in_order_at_five_times_the_pace_of_speech():
    uplink = Uplink()
    for index in range(50):
        assert uplink.put(frame(index))
    session = sent_of(uplink)
    assert session.sent == list(range(50))
    assert session.times[-1] - session.times[0] == pytest.approx(49 * CATCH_UP_S, rel=0.01)


def test_beyond_the_limit_the_oldest_go_and_are_counted():
    uplink = Uplink(limit=5)
    kept = [uplink.put(frame(index)) for index in range(8)]
    assert kept == [True] * 5 + [False] * 3
    assert uplink.dropped == 3
    assert sent_of(uplink).sent == [3, 4, 5, 6, 7]


def test_marks_stand_where_they_were_made():
    uplink = Uplink()
    uplink.mark(Mark.ACTIVITY_START)
    uplink.put(frame(1))
    uplink.mark(Mark.ACTIVITY_END)
    uplink.mark(Mark.ACTIVITY_START)
    uplink.put(frame(2))
    uplink.mark(Mark.ACTIVITY_END)
    uplink.mark(Mark.STREAM_END)
    assert sent_of(uplink).sent == ["start", 1, "end", "start", 2, "end", "stream end"]


def test_a_key_that_is_tapped_without_a_word_leaves_nothing():
    uplink = Uplink()
    uplink.mark(Mark.ACTIVITY_START)
    uplink.mark(Mark.ACTIVITY_END)
    assert sent_of(uplink).sent == []


@given(st.lists(st.integers(0, 3), max_size=300))
def test_marks_never_pile_up_and_frames_keep_their_order(presses: list[int]):
    """Each number is so many frames spoken while the key is held, again and again, offline."""
    uplink = Uplink(limit=10)
    index = 0
    for count in presses:
        uplink.mark(Mark.ACTIVITY_START)
        for _ in range(count):
            uplink.put(frame(index))
            index += 1
        uplink.mark(Mark.ACTIVITY_END)
        assert len(uplink._queue) <= 10 + 2 * 10 + 2
    frames = [item.index for item in uplink._queue if isinstance(item, MicrophoneFrame)]
    assert frames == list(range(index))[-10:]
    marks = [item for item in uplink._queue if isinstance(item, Mark)]
    pairs = [Mark.ACTIVITY_START, Mark.ACTIVITY_END] * len(marks)
    assert marks == pairs[: len(marks)]


def test_a_closed_microphone_offline_leaves_bounded_marks():
    uplink = Uplink(limit=10)
    for index in range(1000):
        uplink.put(frame(index))
        uplink.mark(Mark.STREAM_END)
        uplink.mark(Mark.STREAM_END)
    assert len(uplink._queue) <= 22
