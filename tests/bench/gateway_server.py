"""A gateway with every duty switched on, as a process for benchmarks: prints its port."""

import asyncio
import sys

import uvloop

from vibeassist.gateway.config import build
from vibeassist.gateway.server import Gateway
from vibeassist.gateway.tuning import tune_for_latency

MANY = 1_000_000


async def main(live_url: str, token: str) -> None:
    """Serve until standard input ends."""
    config = build(
        {
            "key": "bench",
            "token": token,
            "port": 0,
            "live_url": live_url,
            "admin_port": 0,
            # Limits that nobody reaches, but that are looked at for every frame and session.
            "user_sessions": MANY,
            "max_sessions": MANY,
            "session_s": 86_400,
            "minutes_per_day": MANY,
            "tokens_per_day": 1e12,
            "models": ("gemini-3.8-live",),
            "voices": ("Puck",),
        }
    )
    async with Gateway(config) as gateway:
        tune_for_latency()
        print(gateway.url.rpartition(":")[2], flush=True)
        await asyncio.to_thread(sys.stdin.read)


if __name__ == "__main__":
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(main(*sys.argv[1:]))
