"""What nobody should send, connections that die without a word, and thousands that come and go."""

import asyncio
import base64
import contextlib
import json
import os
import resource
from typing import Any

import aiohttp
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vibeassist.gateway.client import ClientSocket, frame_head
from vibeassist.gateway.dialects import V1, WsLive
from vibeassist.gateway.policy import Rules, resumption_handle
from vibeassist.gateway.server import Gateway
from vibeassist.gateway.translate import SoundReader, SoundTemplate
from vibeassist.live import protocol
from vibeassist.live.config import SessionConfig
from vibeassist.live.events import Audio, Closed
from vibeassist.live.gateway import GatewayTransport

TOKEN = "token-for-the-tests"
BEARER = {"Authorization": f"Bearer {TOKEN}"}
SETUP = str(protocol.encode_client(protocol.Setup(SessionConfig())))

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
NAMES = st.sampled_from(
    [
        *("type", "config", "text", "clientContent", "turns", "role", "parts", "functionResponses"),
        *("id", "response", "voice", "liveModel", "functions", "voiceActivity", "data"),
    ]
)
MESSAGES = st.builds(
    lambda kind, more: {**more, "type": kind},
    st.sampled_from([*protocol.CLIENT_TYPES, "audio", "other"]),
    st.dictionaries(NAMES, JSON | st.dictionaries(NAMES, JSON, max_size=3), max_size=5),
)


@given(MESSAGES | JSON)
@settings(max_examples=60, deadline=None)
def test_no_json_makes_a_reader_raise_anything_but_that_it_cannot_read_it(value: Any) -> None:
    text = json.dumps(value)
    for dialect in (V1(), WsLive(SessionConfig())):
        with contextlib.suppress(protocol.MalformedMessage):
            assert not isinstance(dialect.decode(text), str)


@given(st.binary(max_size=200) | JSON.map(lambda value: json.dumps(value).encode()))
@settings(max_examples=60, deadline=None)
def test_nothing_that_google_may_say_makes_the_reader_raise(raw: bytes) -> None:
    reader = SoundReader()
    assert reader.read_sound(raw) is None
    assert isinstance(reader.read(raw), list)


@given(st.dictionaries(st.sampled_from(["model", "tools", "generation_config"]), JSON))
def test_no_setup_makes_the_rules_raise(setup: dict[str, Any]) -> None:
    rules = Rules(("gemini-3.8-live",), ("Puck",), ("none",))
    assert rules.refuse_google(setup) is None or len(rules.refuse_google(setup) or "") < 200
    assert resumption_handle(setup) is None


@given(st.binary(min_size=12, max_size=400), st.binary(min_size=12, max_size=400))
def test_a_learned_template_reads_what_parsing_reads(one: bytes, two: bytes) -> None:
    def message(pcm: bytes) -> bytes:
        data = {"mimeType": "audio/pcm;rate=24000", "data": base64.b64encode(pcm).decode()}
        turn = {"modelTurn": {"parts": [{"inlineData": data}]}}
        return json.dumps({"serverContent": turn}, indent=1).encode()

    template = SoundTemplate()
    template.learn(message(one))
    assert template.read(message(two)) == two
    two_parts = message(two).replace(b'"parts": [', b'"parts": [{"text": "x"}, ')
    assert template.read(two_parts) is None
    assert template.read(message(two)[:-1]) is None
    assert template.read(message(two).replace(b'"data": "', b'"data": "","x": "')) is None


@pytest.mark.parametrize("size", [0, 1, 125, 126, 65_535, 65_536, 1_000_000])
def test_a_frames_head_says_its_length(size: int) -> None:
    head = frame_head(size, text=False)
    assert head[0] == 0x82
    short = head[1]
    said = short if short < 126 else int.from_bytes(head[2:], "big")
    assert (said, len(head)) == (size, 2 if size < 126 else 4 if size < 65_536 else 10)


# Connections that die without a word


class Wire:
    """A TCP proxy before the gateway that can be frozen: no data, no end, as a lost network."""

    def __init__(self, port: int) -> None:
        self._target = port
        self.frozen = asyncio.Event()
        self._server: asyncio.Server | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> str:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        return f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    async def __aexit__(self, *_: object) -> None:
        assert self._server is not None
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self._target)
        for source, sink in ((reader, far_writer), (far_reader, writer)):
            self._tasks.add(asyncio.create_task(self._copy(source, sink)))

    async def _copy(self, source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
        try:
            while data := await source.read(65536):
                if self.frozen.is_set():
                    await asyncio.Event().wait()
                sink.write(data)
        except ConnectionError:
            pass
        finally:
            sink.transport.abort()


@pytest.mark.parametrize("speaking", [False, True])
async def test_a_half_open_client_is_found_also_while_google_speaks(
    make_gateway: Any, google: Any, speaking: bool
) -> None:
    """Zombies survive exactly when they cost money: a ping waits behind the unread reply."""
    gateway = await make_gateway(ping_interval_s=0.1, dead_after_s=0.5)
    wire = Wire(int(gateway.url.rpartition(":")[2]))
    async with wire as url:
        transport = GatewayTransport(SessionConfig(), url=url, token=TOKEN)
        connecting = asyncio.create_task(transport.connect())
        session = await google.confirmed()
        await connecting
        wire.frozen.set()

        async def speak() -> None:
            while True:
                await session.speak(bytes(48_000))
                await asyncio.sleep(0)

        talking = asyncio.create_task(speak()) if speaking else None
        assert await asyncio.wait_for(session.closed, 10) is not None
        if talking is not None:
            talking.cancel()
            await asyncio.wait([talking])
        async with asyncio.timeout(5):
            while gateway.sessions:
                await asyncio.sleep(0.01)
        assert gateway.house.tally.zombies["client"] + gateway.house.tally.closed[1006] >= 1
        await transport.close()


async def test_late_pongs_are_no_death_while_google_speaks(make_gateway: Any, google: Any) -> None:
    gateway = await make_gateway(ping_interval_s=0.05, dead_after_s=0.3)
    transport = GatewayTransport(SessionConfig(), url=gateway.url, token=TOKEN)
    connecting = asyncio.create_task(transport.connect())
    session = await google.confirmed()
    await connecting
    session.stop_answering()
    events = aiter(transport.events())
    for _ in range(12):
        await session.speak(b"\1\2")
        assert await asyncio.wait_for(anext(events), 5) == Audio(b"\1\2")
        await asyncio.sleep(0.05)
    assert not gateway.house.tally.zombies
    await transport.close()


async def test_a_silent_upstream_is_replaced_under_a_client_that_is_mended_for(
    make_gateway: Any, google: Any
) -> None:
    gateway = await make_gateway(ping_interval_s=0.05, dead_after_s=0.3, mend=True)
    transport = GatewayTransport(SessionConfig(), url=gateway.url, token=TOKEN)
    connecting = asyncio.create_task(transport.connect())
    session = await google.confirmed()
    await connecting
    session.stop_answering()
    second = await google.confirmed()
    assert await asyncio.wait_for(session.closed, 5) is not None
    await second.speak(b"\1\2")
    events = [await asyncio.wait_for(anext(aiter(transport.events())), 5) for _ in range(3)]
    assert [event.type for event in events] == ["reconnecting", "reconnected", "audio"]
    await transport.close()


# A client that reads slowly


class SlowTransport:
    """A transport whose buffer is full until told otherwise."""

    def __init__(self) -> None:
        self.buffered = 1 << 20
        self.written: list[bytes] = []

    def get_write_buffer_size(self) -> int:
        return self.buffered

    def is_closing(self) -> bool:
        return False

    def write(self, data: bytes) -> None:
        self.written.append(data)


class SlowSocket:
    """A WebSocket that takes messages when it is let to."""

    closed = True

    def __init__(self) -> None:
        self.free = asyncio.Event()
        self.sent: list[bytes] = []

    def take_with(self, _: Any) -> None:
        """Nobody sends anything."""

    async def send_frame(self, payload: bytes, _: Any) -> None:
        await self.free.wait()
        self.sent.append(payload)


async def test_an_interruption_drops_the_sound_that_a_slow_client_has_not_been_sent() -> None:
    slow, transport = SlowSocket(), SlowTransport()
    client = ClientSocket(slow, transport, lambda: None)  # type: ignore[arg-type]
    for payload, text in ((b"1", False), (b"a", True), (b"2", False), (b"b", True)):
        client.send(payload, text=text)
    await asyncio.sleep(0)
    assert client.drop_sound() == 1  # the first is already on its way
    slow.free.set()
    transport.buffered = 0
    await client.close(1000, "")
    assert slow.sent == [b"1", b"a", b"b"]
    assert transport.written == []


async def test_a_full_queue_says_so_and_says_when_there_is_room(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("vibeassist.gateway.client.DOWN_BYTES", 10)
    rooms: list[None] = []
    slow = SlowSocket()
    client = ClientSocket(slow, SlowTransport(), lambda: rooms.append(None))  # type: ignore[arg-type]
    for _ in range(4):
        client.send(b"1234", text=False)
    assert client.full
    slow.free.set()
    async with asyncio.timeout(5):
        while not rooms:
            await asyncio.sleep(0)
    assert not client.full
    async with asyncio.timeout(5):
        while len(slow.sent) < 4:
            await asyncio.sleep(0)


# Thousands


async def churn(gateway: Gateway, google: Any, count: int) -> None:
    """So many clients, in every way of leaving."""

    async def confirm(session: Any) -> None:
        await session.received.get()
        with contextlib.suppress(ConnectionError):  # it has gone again
            await session.say({"setupComplete": {}})

    async def serve() -> None:
        confirming: set[asyncio.Task[None]] = set()
        try:
            while True:
                confirming.add(asyncio.create_task(confirm(await google.sessions.get())))
        finally:
            for task in confirming:
                task.cancel()
            if confirming:
                await asyncio.wait(confirming)

    serving = asyncio.create_task(serve())
    limit = asyncio.Semaphore(50)

    async def one(http: aiohttp.ClientSession, number: int) -> None:
        async with limit, http.ws_connect(gateway.url + protocol.PATH, headers=BEARER) as client:
            if number % 4:
                await client.send_str(SETUP)
            if number % 4 > 1:
                await client.receive(timeout=30)
            if number % 4 == 3:
                client._response.connection.transport.abort()  # type: ignore[union-attr]

    connector = aiohttp.TCPConnector(limit=0, force_close=True)
    async with aiohttp.ClientSession(connector=connector) as http:
        await asyncio.gather(*(one(http, number) for number in range(count)))
    async with asyncio.timeout(30):
        while gateway.sessions:
            await asyncio.sleep(0.02)
    serving.cancel()
    await asyncio.wait([serving])


async def leaves_nothing(make_gateway: Any, google: Any, count: int) -> None:
    """No task, no open file, no record of a session is left over."""
    gateway = await make_gateway(user_sessions=1000)
    await churn(gateway, google, 50)  # whatever is made once is made
    await asyncio.sleep(0.1)
    tasks, files = len(asyncio.all_tasks()), len(os.listdir("/proc/self/fd"))  # noqa: PTH208
    await churn(gateway, google, count)
    async with asyncio.timeout(10):
        while len(asyncio.all_tasks()) > tasks or len(os.listdir("/proc/self/fd")) > files:  # noqa: PTH208
            await asyncio.sleep(0.02)
    assert await gateway.house.store.leases(gateway.house.wall()) == []


async def test_hundreds_that_come_and_go_leave_nothing(make_gateway: Any, google: Any) -> None:
    await leaves_nothing(make_gateway, google, 300)


@pytest.mark.slow
@pytest.mark.timeout(600)
async def test_ten_thousand_that_come_and_go_leave_nothing(make_gateway: Any, google: Any) -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    await leaves_nothing(make_gateway, google, 10_000)
    grown_kb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown_kb < 200_000


async def test_the_other_sessions_hear_nothing_of_a_fault(
    gateway: Gateway, google: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A defect in the reading of one client's messages ends that one."""
    made = [GatewayTransport(SessionConfig(), url=gateway.url, token=TOKEN) for _ in range(2)]
    sessions = []
    for transport in made:
        connecting = asyncio.create_task(transport.connect())
        sessions.append(await google.confirmed())
        await connecting

    def broken(_: object, data: object) -> None:
        raise KeyError("canary")

    monkeypatch.setattr(V1, "decode", broken)
    await made[0].send_text("x")
    assert isinstance([event async for event in made[0].events()][-1], Closed)
    monkeypatch.undo()
    await sessions[1].speak(b"\1\2")
    assert await asyncio.wait_for(anext(aiter(made[1].events())), 5) == Audio(b"\1\2")
    for transport in made:
        await transport.close()
