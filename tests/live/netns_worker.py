"""A client and a server, each in a network namespace of its own, and what happens to the cable.

netns_worker.py serve             the server: its address, then what it received when asked
netns_worker.py SCENARIO SCALE    the client; the times of the program are divided by SCALE
"""

import asyncio
import base64
import json
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

from tests.fixtures.live_talk import KEY, frames_of, speech
from vibeassist.emulator.server import Emulator
from vibeassist.live import events as ev
from vibeassist.live import liveness, watchdog
from vibeassist.live.config import SessionConfig
from vibeassist.live.direct import DirectTransport
from vibeassist.live.endpoint import DirectEndpoint
from vibeassist.live.network import NetworkWatch
from vibeassist.live.session import LiveSession

SERVER, CLIENT, OTHER = "10.9.8.7", "10.9.8.1", "10.9.8.2"
FRAME_S = 0.1
NOBODY = "02:00:00:00:00:01"  # a hardware address that nobody has


def ip(*words: str) -> None:
    subprocess.run(["ip", *words], check=True)


def await_cable() -> None:
    ip("link", "set", "lo", "up")
    print("namespace", flush=True)
    while subprocess.run(["ip", "link", "show", "v1"], capture_output=True).returncode:
        time.sleep(0.05)  # the other side puts the cable in
    ip("addr", "add", f"{SERVER}/24", "dev", "v1")
    ip("link", "set", "v1", "up")


async def serve() -> None:
    async with Emulator(host=SERVER) as emulator:
        print(json.dumps([emulator.url, str(emulator.ca_file)]), flush=True)
        while await asyncio.to_thread(sys.stdin.readline):
            told = b"".join(bytes(record.audio) for record in emulator.sessions)
            print(base64.b64encode(told).decode(), flush=True)


class Line:
    """The cable, the server at its other end, and a session that speaks all the time."""

    def __init__(self, server: subprocess.Popen[str], session: LiveSession) -> None:
        self._server = server
        self.session = session
        self.frames: list[bytes] = []
        self.told: list[tuple[float, ev.LiveEvent]] = []

    async def listen(self) -> None:
        async for event in self.session.events():
            self.told.append((time.monotonic(), event))

    async def speak(self) -> None:
        all_frames = frames_of(speech(100.0))
        waiting: asyncio.Queue[bytes] = asyncio.Queue()

        async def capture() -> None:
            for frame in all_frames:
                self.frames.append(frame)
                waiting.put_nowait(frame)
                await asyncio.sleep(FRAME_S)

        capturing = asyncio.create_task(capture())
        try:
            while True:
                await self.session.send_audio(await waiting.get())
        finally:
            capturing.cancel()

    def received(self) -> list[bytes]:
        assert self._server.stdin is not None
        assert self._server.stdout is not None
        self._server.stdin.write("received\n")
        self._server.stdin.flush()
        return frames_of(base64.b64decode(self._server.stdout.readline()))

    async def until_told(self, kind: type[ev.LiveEvent], since: float, limit_s: float) -> float:
        """Wait until this is told; says how long after ``since``."""
        async with asyncio.timeout(limit_s):
            while True:
                for at, event in self.told:
                    if at >= since and isinstance(event, kind):
                        return at - since
                await asyncio.sleep(0.05)


def plug(address: str) -> None:
    ip("addr", "add", f"{address}/24", "dev", "v0")
    ip("link", "set", "v0", "up")
    ip("route", "replace", "default", "dev", "v0", "src", address)


async def address_goes(line: Line, limit_s: float) -> None:
    """Away, and the same one comes back after two attempts."""
    began = time.monotonic()
    ip("addr", "del", f"{CLIENT}/24", "dev", "v0")
    assert await line.until_told(ev.Reconnecting, began, limit_s + 5) <= limit_s
    await asyncio.sleep(3.0)
    plug(CLIENT)


async def address_changes(line: Line, limit_s: float) -> None:
    """Another one in the same moment: from one Wi-Fi into the next."""
    began = time.monotonic()
    ip("addr", "del", f"{CLIENT}/24", "dev", "v0")
    plug(OTHER)
    assert await line.until_told(ev.Reconnecting, began, limit_s + 5) <= limit_s


async def link_goes_down(line: Line, limit_s: float) -> None:
    """For twenty seconds: a tunnel."""
    began = time.monotonic()
    ip("link", "set", "v0", "down")
    assert await line.until_told(ev.Reconnecting, began, limit_s + 5) <= limit_s
    await asyncio.sleep(max(0.0, began + 20.0 - time.monotonic()))
    ip("link", "set", "v0", "up")
    ip("route", "replace", "default", "dev", "v0", "src", CLIENT)


async def half_open(line: Line, limit_s: float) -> None:
    """Nothing arrives any more, and nobody is told."""
    began = time.monotonic()
    ip("neigh", "replace", SERVER, "lladdr", NOBODY, "dev", "v0", "nud", "permanent")
    assert await line.until_told(ev.Reconnecting, began, limit_s + 5) <= limit_s
    ip("neigh", "del", SERVER, "dev", "v0")


SCENARIOS: dict[str, Callable[[Line, float], Awaitable[None]]] = {
    scenario.__name__: scenario
    for scenario in (address_goes, address_changes, link_goes_down, half_open)
}


def main(scenario: str, scale: float) -> None:
    ip("link", "set", "lo", "up")
    for name in ("QUIET_S", "SILENT_S", "LATE_S", "CHECK_S"):
        setattr(liveness, name, getattr(liveness, name) / scale)
    watchdog.CHECK_S = liveness.CHECK_S  # type: ignore[misc]
    command = ["unshare", "--net", sys.executable, "-m", "tests.live.netns_worker", "serve"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as server:
        assert server.stdin is not None
        assert server.stdout is not None
        assert server.stdout.readline() == "namespace\n"
        ip("link", "add", "v0", "type", "veth", "peer", "name", "v1", "netns", str(server.pid))
        plug(CLIENT)
        url, ca_file = json.loads(server.stdout.readline())
        endpoint = DirectEndpoint(base_url=url, ca_file=Path(ca_file))
        try:
            asyncio.run(talk(server, endpoint, SCENARIOS[scenario], 15.0 / scale + 1.0))
        finally:
            server.stdin.close()
    print("OK")


async def talk(
    server: subprocess.Popen[str],
    endpoint: DirectEndpoint,
    scenario: Callable[[Line, float], Awaitable[None]],
    limit_s: float,
) -> None:
    session = LiveSession(
        lambda config: DirectTransport(config, key=KEY, endpoint=endpoint),
        SessionConfig(),
        network=NetworkWatch(),
    )
    async with session:
        await _hold(Line(server, session), scenario, limit_s)


async def _hold(
    line: Line, scenario: Callable[[Line, float], Awaitable[None]], limit_s: float
) -> None:
    await line.session.connected()
    listening = asyncio.create_task(line.listen())
    speaking = asyncio.create_task(line.speak())
    await asyncio.sleep(2.0)
    await scenario(line, limit_s)
    mended = time.monotonic()
    took = await line.until_told(ev.Reconnected, mended - 0.2, 25.0)
    assert took < 20.0, f"the network was back for {took:.1f} s before it was used"
    async with asyncio.timeout(25.0):  # what had to wait goes out
        while len(line.received()) < len(line.frames) - 3:
            await asyncio.sleep(0.2)
    speaking.cancel()
    await asyncio.gather(speaking, return_exceptions=True)
    numbers = [line.frames.index(frame) for frame in line.received()]
    missing = set(range(numbers[-1])) - set(numbers)
    doubled = len(numbers) - len(set(numbers))
    print(f"{len(numbers)} frames, {len(missing)} missing, {doubled} doubled", file=sys.stderr)
    print(f"back after {took:.1f} s", file=sys.stderr)
    assert len(missing) <= 1
    assert doubled <= 1
    listening.cancel()
    await asyncio.gather(listening, return_exceptions=True)


if __name__ == "__main__":
    if sys.argv[1] == "serve":
        await_cable()
        asyncio.run(serve())
    else:
        main(sys.argv[1], float(sys.argv[2]))
