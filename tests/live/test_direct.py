"""The direct transport's conversation: order, damage, ends, and nothing left behind."""

import asyncio
import gc
import json
import threading

import psutil
import pytest
from websockets.asyncio.server import ServerConnection
from websockets.frames import Opcode

from vibeassist.live import errors, liveness, watchdog
from vibeassist.live import events as ev
from vibeassist.live.config import SessionConfig
from vibeassist.live.direct import DirectTransport

KEY = "AIzaCanary-0123456789-abcdefghij-KLMNOP"


async def opened(server, **config) -> DirectTransport:
    transport = DirectTransport(SessionConfig(**config), key=KEY, endpoint=server.endpoint)
    await transport.connect()
    return transport


async def rest(transport: DirectTransport) -> list[ev.LiveEvent]:
    return [event async for event in transport.events()]


async def idle(peer):
    await peer.confirm()
    await peer.socket.wait_closed()


async def test_a_conversation_goes_on_over_turns(live_server):
    """The SDK's own iterator ends with each turn; ours does not."""
    heard = []

    async def talk(peer):
        await peer.confirm()
        heard.append(await peer.receive())
        for number in range(3):
            await peer.audio(bytes([number, 0]) * 2400)
            await peer.send({"serverContent": {"turnComplete": True}})
        await peer.socket.wait_closed()

    server = await live_server(talk)
    transport = DirectTransport(SessionConfig(), key=KEY, endpoint=server.endpoint)
    assert await transport.connect() == ev.SetupComplete("s-1")
    await transport.send_audio(b"\xff\xfe" * 1600)
    stream = transport.events()
    for number in range(3):
        assert await anext(stream) == ev.Audio(bytes([number, 0]) * 2400)
        assert await anext(stream) == ev.TurnComplete()
    await transport.close()
    assert await rest(transport) == [ev.Closed(1000, "")]
    assert heard[0]["realtime_input"]["audio"]["mime_type"] == "audio/pcm;rate=16000"
    assert server.peers[0].socket.close_code == 1000


async def test_damage_costs_one_message_and_never_the_session(live_server):
    damage = [
        b"not json",
        b"{\xc3(}",
        b"[1, 2]",
        b'{"futureThing": {"x": 1}}',
        b'{"error": {"code": 400, "message": "words"}}',
        b'{"code": 400, "message": "words"}',
        b'{"goAway": {"timeLeft": 50}}',
        b'{"serverContent":{"modelTurn":{"parts":[{"inlineData":{"mimeType":"audio/pcm","data":"!"}}]}}}',
        b'{"server_content": {"turn_complete": true}}',
    ]

    async def talk(peer):
        await peer.confirm()
        for number, raw in enumerate(damage):
            await peer.socket.send(raw)
            await peer.audio(bytes([number, 0]))
        await peer.socket.close(1000)

    transport = await opened(await live_server(talk))
    events = await rest(transport)
    await transport.close()
    sound = [event.pcm for event in events if isinstance(event, ev.Audio)]
    assert sound == [bytes([number, 0]) for number in range(len(damage))]
    skipped = [event.what for event in events if isinstance(event, ev.UnreadableMessage)]
    assert skipped == [
        "not JSON",
        "not UTF-8",
        "not a JSON object",
        "fields: futureThing",
        "fields: error",
        "fields: code, message",
        "fields: goAway",
        "fields: serverContent",
        "fields: server_content",
    ]
    assert isinstance(events[-1], ev.Closed)


async def test_a_new_kind_of_value_is_no_damage(live_server):
    async def talk(peer):
        await peer.confirm()
        content = {"turnComplete": True, "turnCompleteReason": "SOMETHING_NEW"}
        await peer.send({"serverContent": content})
        await peer.socket.wait_closed()

    transport = await opened(await live_server(talk))
    assert await anext(transport.events()) == ev.TurnComplete("SOMETHING_NEW")
    await transport.close()


async def test_text_frames_are_read_like_binary_ones(live_server):
    async def talk(peer):
        await peer.socket.send(json.dumps({"setupComplete": {}}))
        await peer.socket.send(json.dumps({"serverContent": {"interrupted": True}}))
        await peer.socket.wait_closed()

    server = await live_server(talk)
    transport = DirectTransport(SessionConfig(), key=KEY, endpoint=server.endpoint)
    assert await transport.connect() == ev.SetupComplete(None)
    assert await anext(transport.events()) == ev.Interrupted()
    await transport.close()


async def test_a_message_of_ten_megabytes_is_one_message(live_server):
    pcm = bytes(range(256)) * 4 * 10_240

    async def talk(peer):
        await peer.confirm()
        await peer.audio(pcm)
        await peer.socket.wait_closed()

    transport = await opened(await live_server(talk))
    assert await anext(transport.events()) == ev.Audio(pcm)
    await transport.close()


async def test_a_listener_that_does_not_listen_holds_up_nothing(live_server):
    """A minute of speech waits unheard while the server's ping is answered."""
    sent = asyncio.Event()
    ponged = []

    async def talk(peer):
        await peer.confirm()
        for number in range(600):
            await peer.audio(bytes([number % 256, 0]) * 2400)
        ponged.append(await (await peer.socket.ping()) >= 0)
        sent.set()
        await peer.socket.wait_closed()

    transport = await opened(await live_server(talk))
    await sent.wait()
    assert ponged == [True]
    assert transport.backlog == 600
    await transport.close()
    *sound, closed = await rest(transport)
    assert [event.pcm[0] for event in sound] == [number % 256 for number in range(600)]
    assert closed == ev.Closed(1000, "")


async def test_what_was_sent_before_a_close_still_arrives(live_server):
    async def talk(peer):
        await peer.confirm()
        for _ in range(50):
            await peer.audio(b"\x01\x00" * 2400)
        await peer.socket.close(1011, "The service is currently unavailable.")

    transport = await opened(await live_server(talk))
    *sound, closed = await rest(transport)
    await transport.close()
    assert len(sound) == 50
    assert (closed.code, closed.reason) == (1011, "The service is currently unavailable.")
    assert type(closed.error) is errors.ConnectionLost


async def test_a_cable_that_is_pulled(live_server):
    async def talk(peer):
        await peer.confirm()
        peer.socket.transport.abort()

    transport = await opened(await live_server(talk))
    (closed,) = await rest(transport)
    assert closed.code == 1006
    assert type(closed.error) is errors.ConnectionLost
    with pytest.raises(errors.ConnectionLost):
        await transport.send_audio(b"\0\0")
    with pytest.raises(errors.ConnectionLost):
        await transport.send_text("anyone?")
    await transport.close()


async def test_a_server_that_ends_unasked_is_a_loss(live_server):
    async def talk(peer):
        await peer.confirm()
        await peer.socket.close(1000, "bye")

    transport = await opened(await live_server(talk))
    (closed,) = await rest(transport)
    await transport.close()
    assert (closed.code, closed.reason) == (1000, "bye")
    assert type(closed.error) is errors.ConnectionLost


async def test_a_transport_is_used_once_and_closed_as_often_as_one_likes(live_server):
    server = await live_server(idle)
    transport = await opened(server)
    with pytest.raises(RuntimeError):
        await transport.connect()
    await asyncio.gather(transport.close(), transport.close())
    await transport.close()
    assert server.peers[0].socket.close_code == 1000
    with pytest.raises(errors.ConnectionLost):
        await transport.send_audio(b"\0\0")
    with pytest.raises(RuntimeError):
        await transport.connect()
    assert len(server.peers) == 1


async def test_closing_what_was_never_opened(live_server):
    server = await live_server(idle)
    transport = DirectTransport(SessionConfig(), key=KEY, endpoint=server.endpoint)
    with pytest.raises(errors.ConnectionLost):
        await transport.send_audio(b"\0\0")
    await transport.close()
    assert await rest(transport) == [ev.Closed(1000, "")]


async def test_a_server_that_will_not_say_goodbye_is_left(live_server):
    """It never answers the close frame; closing ends all the same."""

    async def deaf(peer):
        await peer.confirm()
        peer.socket.transport.pause_reading()
        await peer.socket.wait_closed()

    server = await live_server(deaf)
    transport = await opened(server)
    await transport.close()
    assert await rest(transport) == [ev.Closed(1000, "")]
    server.peers[0].socket.transport.abort()


@pytest.fixture
def impatient(monkeypatch):
    """The liveness policy in hundredths of a second."""
    for name, value in {"QUIET_S": 0.05, "SILENT_S": 0.15, "CHECK_S": 0.02}.items():
        monkeypatch.setattr(liveness, name, value)
    monkeypatch.setattr(watchdog, "CHECK_S", 0.02)


@pytest.mark.usefixtures("impatient")
async def test_a_half_open_connection_is_noticed(live_server):
    """Nothing arrives any more, not even pongs, and no one says so."""

    async def vanish(peer):
        await peer.confirm()
        peer.socket.transport.pause_reading()
        await peer.socket.wait_closed()

    server = await live_server(vanish)
    transport = await opened(server)
    (closed,) = await rest(transport)
    assert closed.code == 1006
    assert type(closed.error) is errors.ConnectionLost
    assert "Nothing was heard" in closed.error.message
    await transport.close()
    server.peers[0].socket.transport.abort()


async def test_a_quiet_server_is_asked_for_a_sign_of_life(live_server, monkeypatch):
    monkeypatch.setattr(liveness, "QUIET_S", 0.02)
    monkeypatch.setattr(watchdog, "CHECK_S", 0.02)
    asked = asyncio.Event()

    class Watched(ServerConnection):
        def process_event(self, event):
            if getattr(event, "opcode", None) is Opcode.PING:
                asked.set()
            super().process_event(event)

    server = await live_server(idle, create_connection=Watched)
    transport = await opened(server)
    await asked.wait()
    await transport.close()
    assert await rest(transport) == [ev.Closed(1000, "")]


async def test_twenty_connections_leave_nothing_behind(live_server):
    process = psutil.Process()

    async def talk(peer):
        await peer.confirm()
        await peer.audio(b"\0\0" * 100)
        if len(server.peers) % 3 == 0:
            await peer.socket.close(1011)
        await peer.socket.wait_closed()

    server = await live_server(talk)

    async def once() -> None:
        transport = await opened(server)
        await anext(transport.events())
        await transport.close()
        await server.peers[-1].socket.wait_closed()

    def left() -> tuple[int, int, set[str]]:
        gc.collect()
        names = {task.get_name() for task in asyncio.all_tasks()}
        return process.num_fds(), threading.active_count(), {n for n in names if "live" in n}

    for _ in range(6):  # the worker threads' pool grows to its size first
        await once()
    before = left()
    for _ in range(20):
        await once()
    descriptors, threads, tasks = left()
    assert descriptors <= before[0]
    assert threads <= max(before[1], 1 + 32)
    assert tasks == set()
