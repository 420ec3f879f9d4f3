"""A day of talk in two or three minutes: eight simulated hours, a ``goAway`` every ten minutes.

The whole conversation runs in virtual time over real sockets and the real SDK: microphone, session,
recovery, jitter buffer, ledger. What must stay flat is measured each simulated hour.
"""

import asyncio
import gc
import os
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

import psutil

from tests.bench.report import Row, Table
from tests.fixtures import virtual_time
from tests.fixtures.foreign_server import ForeignServer, Plan
from tests.fixtures.loop_sound import LoopSound
from vibeassist.audio.events import PlaybackFinished
from vibeassist.conversation.conversation import Conversation
from vibeassist.conversation.events import FramesDropped
from vibeassist.live.config import SessionConfig
from vibeassist.live.direct import DirectTransport
from vibeassist.live.endpoint import DirectEndpoint
from vibeassist.live.events import Reconnecting
from vibeassist.live.session import LiveSession

HOURS = float(os.environ.get("SOAK_HOURS", "8"))
GO_AWAY_S = 570.0  # the server then leaves 30 s: a connection lasts ten minutes
ASK_EVERY_S = 20.0


class Day:
    """One conversation, counted and not kept."""

    def __init__(self, server: ForeignServer) -> None:
        self.answers = self.renewals = self.losses = self.dropped = 0
        self.sound: LoopSound
        endpoint = DirectEndpoint(base_url=server.url, ca_file=server.ca_file)
        self.session = LiveSession(
            lambda config: DirectTransport(config, key="k" * 20, endpoint=endpoint),
            SessionConfig(),
            clock=virtual_time.now,
        )
        self.conversation = Conversation(
            self.session, self._make_sound, self._observe, clock=virtual_time.now
        )

    def _make_sound(self, sink: Any) -> LoopSound:
        self.sound = LoopSound(sink)
        self.sound.keeps = False
        return self.sound

    def _observe(self, event: Any) -> None:
        match event:
            case PlaybackFinished():
                self.answers += 1
            case Reconnecting():
                self.renewals += event.planned
                self.losses += not event.planned
            case FramesDropped():
                self.dropped += 1
            case _:
                pass

    async def talk(self, seconds: float) -> int:
        """Ask again and again for so long; returns how often."""
        asked = 0
        end = virtual_time.now() + seconds
        while virtual_time.now() < end:
            self.sound.say(1.0)
            asked += 1
            await asyncio.sleep(ASK_EVERY_S)
        return asked


async def _day(table: Table, folder: Path) -> None:
    async with ForeignServer(lambda *_: Plan(None, go_away_s=GO_AWAY_S), folder) as server:
        server.keep_frames = False
        day = Day(server)
        running = asyncio.create_task(day.conversation.run())
        await asyncio.sleep(5.0)
        await day.talk(600.0)  # warm: everything has been imported and renewed once
        asked = 0
        began = time.monotonic()
        table.rows.append(_row("start", day, asked, 0.0))
        for hour in range(1, round(HOURS) + 1):
            answers = day.answers
            asked = await day.talk(3600.0)
            row = _row(f"hour {hour}", day, asked, time.monotonic() - began)
            row.figures["answered"] = day.answers - answers
            table.rows.append(row)
        day.conversation.stop()
        await running
        assert server.most_sockets == 1, "two sockets at once"
        assert day.losses == day.dropped == 0, "something was lost"


def _row(name: str, day: Day, asked: int, took_s: float) -> Row:
    gc.collect()
    process = psutil.Process()
    return Row(
        name,
        {
            "RSS MB": process.memory_info().rss / 1e6,
            "tasks": len(asyncio.all_tasks()),
            "threads": threading.active_count(),
            "files": process.num_fds(),
            "renewals": day.renewals,
            "asked": asked,
            "answered": 0,
            "took s": took_s,
        },
    )


def run() -> list[Table]:
    """The soak; fails where something was lost or two sockets were open."""
    table = Table("A day of talk, simulated", "what stays flat, per hour")
    with tempfile.TemporaryDirectory() as folder:
        virtual_time.run(_day(table, Path(folder)), virtual_time.Jump(hurry=True))
    return [table]
