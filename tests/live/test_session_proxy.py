"""The same faults for real: sockets, a proxy that breaks them, and the machine's own time."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from urllib.parse import urlsplit

import pytest

from tests.fixtures.live_talk import KEY, frames_of, speech
from tests.fixtures.tcp_proxy import TcpProxy
from vibeassist.emulator.server import Emulator
from vibeassist.live import direct, liveness, watchdog
from vibeassist.live import events as ev
from vibeassist.live.config import SessionConfig
from vibeassist.live.direct import DirectTransport
from vibeassist.live.endpoint import DirectEndpoint
from vibeassist.live.session import LiveSession


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> float:
    """Liveness at a tenth of its times, so that a test need not wait for 14 s."""
    for name in ("QUIET_S", "SILENT_S", "LATE_S"):
        monkeypatch.setattr(liveness, name, getattr(liveness, name) / 10)
    monkeypatch.setattr(liveness, "CHECK_S", 0.1)
    monkeypatch.setattr(watchdog, "CHECK_S", 0.1)
    return liveness.SILENT_S


class Through:
    """A session that goes through a proxy."""

    def __init__(self, emulator: Emulator, proxy: TcpProxy) -> None:
        self.emulator = emulator
        self.proxy = proxy
        endpoint = DirectEndpoint(
            base_url=f"https://127.0.0.1:{proxy.port}", ca_file=emulator.ca_file
        )
        self.session = LiveSession(
            lambda config: DirectTransport(config, key=KEY, endpoint=endpoint), SessionConfig()
        )
        self.told: list[ev.LiveEvent] = []

    async def listen(self) -> None:
        async for event in self.session.events():
            self.told.append(event)

    async def until(self, condition) -> None:
        async with asyncio.timeout(20):
            while not condition():
                await asyncio.sleep(0.01)

    async def back(self, connections: int) -> None:
        await self.until(lambda: self.session.connections == connections)

    @property
    def received(self) -> bytes:
        return b"".join(bytes(record.audio) for record in self.emulator.sessions)


@pytest.fixture
async def through(live_emulator: Emulator) -> AsyncIterator[Through]:
    async with _through(live_emulator) as talk:
        yield talk


@asynccontextmanager
async def _through(emulator: Emulator) -> AsyncIterator[Through]:
    where = urlsplit(emulator.url)
    async with TcpProxy(where.hostname, where.port) as proxy:
        talk = Through(emulator, proxy)
        async with talk.session:
            listening = asyncio.create_task(talk.listen())
            await talk.session.connected()
            yield talk
        await listening


async def test_a_reset_connection_is_resumed_and_loses_a_frame_at_most(through: Through):
    frames = frames_of(speech(3.0))
    for number, frame in enumerate(frames):
        await through.session.send_audio(frame)
        await asyncio.sleep(0.01)
        if number == 14:
            through.proxy.cut()
    await through.back(2)
    await through.until(lambda: through.received.endswith(frames[-1]))
    got = [frames.index(frame) for frame in frames_of(through.received)]
    assert got == sorted(set(got))
    assert len(frames) - len(got) <= 1
    assert through.emulator.sessions[1].resumed


async def test_a_cable_that_is_pulled_is_noticed_and_what_is_said_meanwhile_is_kept(
    impatient: float, live_emulator: Emulator
):
    async with _through(live_emulator) as through:
        through.proxy.half_open()
        began = time.monotonic()
        await through.until(lambda: any(isinstance(e, ev.Reconnecting) for e in through.told))
        assert time.monotonic() - began < 2 * impatient + 1.0
        # The old connection's socket was dropped; the new one hangs in the same cable.
        frames = frames_of(speech(1.0))
        sending = asyncio.create_task(_send(through.session, frames))
        await asyncio.sleep(0.2)
        assert not sending.done()
        through.proxy.mend()
        await through.back(2)
        await sending
        await through.until(lambda: through.received.endswith(frames[-1]))
        assert through.received == b"".join(frames)


async def test_a_slow_and_distant_network_breaks_nothing(impatient: float, live_emulator: Emulator):
    """Data that flows is a sign of life, however late it is."""
    async with _through(live_emulator) as through:
        through.proxy.delay_s = 0.1
        await through.session.send_text("Hello?")
        await through.until(lambda: any(isinstance(e, ev.TurnComplete) for e in through.told))
        assert through.session.connections == 1


@pytest.mark.slow
async def test_pongs_that_are_late_by_three_times_the_limit_while_data_flows_are_nothing(
    impatient: float, live_server
):
    """At a tenth of the times: pings reach the server three seconds late, and so come the pongs."""
    late_s = 30.0 / 10
    assert late_s > 2 * impatient

    async def talk(peer):
        await peer.confirm()
        for number in range(50):
            await peer.audio(bytes([number, 0]))
            await asyncio.sleep(late_s / 30)
        await peer.socket.close(1000)

    server = await live_server(talk)
    async with TcpProxy("127.0.0.1", server.port) as proxy:
        endpoint = DirectEndpoint(
            base_url=f"https://127.0.0.1:{proxy.port}", ca_file=server.ca_file
        )
        transport = DirectTransport(SessionConfig(), key=KEY, endpoint=endpoint)
        await transport.connect()
        proxy.up_delay_s = late_s
        events = [event async for event in transport.events()]
        await transport.close()
    assert sum(isinstance(event, ev.Audio) for event in events) == 50
    assert events[-1].code == 1000


async def test_a_setup_that_is_never_confirmed_is_given_up_and_tried_again(
    live_emulator: Emulator, monkeypatch: pytest.MonkeyPatch
):
    """The network takes everything and brings nothing back, from the first packet on."""
    monkeypatch.setattr(direct, "DEADLINE_S", 0.4)
    async with _through(live_emulator) as through:
        through.proxy.cut()
        through.proxy.half_open()
        await through.until(lambda: through.proxy.connections >= 3)
        assert through.session.connections == 1
        through.proxy.mend()
        await through.back(2)


async def test_a_network_that_is_too_thin_holds_the_senders_back(live_emulator: Emulator):
    """Nothing piles up out of sight: what a throttled network does not take waits here."""
    async with _through(live_emulator) as through:
        through.proxy.bytes_per_s = 20_000.0
        sent = 0

        async def speak() -> None:
            nonlocal sent
            for frame in frames_of(speech(60.0)):
                await through.session.send_audio(frame)
                sent += 1

        speaking = asyncio.create_task(speak())
        await asyncio.sleep(1.5)
        # A frame is 4.3 kB on the wire. Buffers of the proxy's own sockets take some, too.
        assert sent < 600
        assert not speaking.done()
        through.proxy.bytes_per_s = None
        await speaking
        await through.until(lambda: len(through.received) == 60 * 32_000)
        assert through.received == speech(60.0)


async def test_a_server_that_goes_and_comes_back_is_found_again(through: Through):
    through.proxy.refuses = True
    through.proxy.cut()
    await through.until(lambda: through.proxy.connections >= 4)
    through.proxy.refuses = False
    await through.back(2)
    assert through.emulator.sessions[1].resumed
    attempts = [e.attempt for e in through.told if isinstance(e, ev.Reconnecting)]
    assert attempts == sorted(attempts)


@pytest.mark.slow
async def test_a_half_open_connection_is_noticed_within_fifteen_real_seconds(through: Through):
    through.proxy.half_open()
    began = time.monotonic()
    async with asyncio.timeout(20):
        while not any(isinstance(event, ev.Reconnecting) for event in through.told):
            await asyncio.sleep(0.05)
    assert time.monotonic() - began < 15.5
    through.proxy.mend()


async def _send(session: LiveSession, frames: list[bytes]) -> None:
    for frame in frames:
        await session.send_audio(frame)
