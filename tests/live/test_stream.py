"""The queue between a reader and a listener."""

import asyncio

from vibeassist.live.events import Closed, Interrupted, TurnComplete
from vibeassist.live.stream import EventStream


async def test_events_come_in_order_and_end_with_closed():
    stream = EventStream()
    events = [Interrupted(), TurnComplete(), Closed(1000, "")]
    for event in events:
        stream.put(event)
    assert len(stream) == stream.deepest == 3
    assert [event async for event in stream] == events
    assert [event async for event in stream] == []


async def test_only_the_first_end_counts():
    stream = EventStream()
    stream.put(Closed(1011, "first"))
    stream.put(Closed(1000, "second"))
    stream.put(TurnComplete())
    assert [event async for event in stream] == [Closed(1011, "first")]


async def test_a_listener_waits_for_what_is_to_come():
    stream = EventStream()
    listening = asyncio.create_task(anext(stream))
    await asyncio.sleep(0)
    assert not listening.done()
    stream.put(Interrupted())
    assert await listening == Interrupted()
