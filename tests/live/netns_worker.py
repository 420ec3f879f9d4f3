"""Runs in a network namespace of its own, as its root: a session whose address comes and goes."""

import asyncio
import subprocess
import time

from tests.fixtures.live_talk import KEY, frames_of, speech
from vibeassist.emulator.server import Emulator
from vibeassist.live import events as ev
from vibeassist.live import liveness, recovery, watchdog
from vibeassist.live.config import SessionConfig
from vibeassist.live.direct import DirectTransport
from vibeassist.live.endpoint import DirectEndpoint
from vibeassist.live.network import NetworkWatch
from vibeassist.live.session import LiveSession

HOST = "10.9.8.7"


def ip(*words: str) -> None:
    subprocess.run(["ip", *words], check=True)


def plug() -> None:
    ip("addr", "add", f"{HOST}/24", "dev", "cable")
    ip("route", "add", "default", "dev", "cable", "src", HOST)


async def main() -> None:
    ip("link", "set", "lo", "up")
    ip("tuntap", "add", "cable", "mode", "tap")
    ip("link", "set", "cable", "up")
    plug()
    for name in ("QUIET_S", "SILENT_S", "LATE_S", "CHECK_S"):
        setattr(liveness, name, getattr(liveness, name) / 10)
    watchdog.CHECK_S = liveness.CHECK_S  # type: ignore[misc]
    recovery.FIRST_DELAY_S = 4.0  # type: ignore[misc]
    async with Emulator(host=HOST) as emulator:
        endpoint = DirectEndpoint(base_url=emulator.url, ca_file=emulator.ca_file)
        session = LiveSession(
            lambda config: DirectTransport(config, key=KEY, endpoint=endpoint),
            SessionConfig(),
            network=NetworkWatch(),
            chance=lambda: 0.0,
        )
        async with session:
            await session.connected()
            await lose_and_find(session, emulator)
    print("OK")


async def lose_and_find(session: LiveSession, emulator: Emulator) -> None:
    stream = session.events()
    ip("addr", "del", f"{HOST}/24", "dev", "cable")
    began = time.monotonic()
    async for event in stream:
        if isinstance(event, ev.Reconnecting):
            break
    assert time.monotonic() - began < 3.0, "the loss was noticed too late"
    frames = frames_of(speech(1.0))

    async def speak() -> None:
        for frame in frames:
            await session.send_audio(frame)

    speaking = asyncio.create_task(speak())
    async for event in stream:
        if isinstance(event, ev.Reconnecting) and event.attempt >= 2:
            break
    # The next attempt is eight seconds away.
    plug()
    began = time.monotonic()
    event = await anext(stream)
    took = time.monotonic() - began
    assert took < 7.0, f"the network was back for {took:.1f} s before it was used"
    # The server may still believe in the old connection and refuse once; then it is asked again.
    while not isinstance(event, ev.Reconnected):
        event = await anext(stream)
    await speaking
    async with asyncio.timeout(5):
        while len(emulator.sessions[-1].audio) < len(frames) * 3200:
            await asyncio.sleep(0.01)
    assert bytes(emulator.sessions[-1].audio) == b"".join(frames)


if __name__ == "__main__":
    asyncio.run(main())
