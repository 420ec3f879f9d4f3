"""Watches over a connection: asks a quiet server for a sign of life, and says when it is dead."""

import asyncio
import contextlib

from vibeassist.live.connection import LiveConnection
from vibeassist.live.liveness import CHECK_S, Liveness
from vibeassist.live.stream import EventStream


async def until_dead(connection: LiveConnection, stream: EventStream) -> None:
    """Return when nothing has been heard for too long.

    Args:
        connection: what is watched.
        stream: where its reader puts what it reads. While nothing is read because too much waits
            there, the silence is this side's own.
    """
    clock = asyncio.get_running_loop().time
    liveness = Liveness(clock())
    pings: set[asyncio.Task[None]] = set()
    try:
        while True:
            await asyncio.sleep(CHECK_S)
            heard_at = clock() if stream.full else connection.heard_at
            verdict = liveness.check(clock(), heard_at)
            if verdict == "dead":
                return
            if verdict == "ping":
                # Its own task, because a full send buffer would hold up the watch.
                ping = asyncio.create_task(_ping(connection), name="live ping")
                pings.add(ping)
                ping.add_done_callback(pings.discard)
    finally:
        for ping in pings:
            ping.cancel()


async def _ping(connection: LiveConnection) -> None:
    with contextlib.suppress(Exception):  # the reader tells of a connection that is gone
        await connection.ping()
