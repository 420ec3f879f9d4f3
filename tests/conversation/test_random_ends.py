"""Whole conversations in virtual time, against a server that hangs up at random, in every way."""

import asyncio
import itertools
import random
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import numpy as np

from tests.fixtures import virtual_time
from tests.fixtures.foreign_server import REPLY_S, ForeignServer, Plan, random_ends
from tests.fixtures.loop_sound import LoopSound, number_of
from vibeassist.audio import events as sound
from vibeassist.conversation.conversation import Conversation
from vibeassist.conversation.events import Ended, FramesDropped, TurnOver
from vibeassist.live import events as live
from vibeassist.live.config import SessionConfig
from vibeassist.live.direct import DirectTransport
from vibeassist.live.endpoint import DirectEndpoint
from vibeassist.live.session import LiveSession

TURNS = 200
CLOSING_CODES = {1000, 1001, 1006, 1007, 1008, 1011}


class Talk:
    """A running conversation with its sound and all that it told."""

    def __init__(self, server: ForeignServer) -> None:
        self.server = server
        self.told: list[Any] = []
        self.sound: LoopSound
        endpoint = DirectEndpoint(base_url=server.url, ca_file=server.ca_file)
        session = LiveSession(
            lambda config: DirectTransport(config, key="k" * 20, endpoint=endpoint),
            SessionConfig(),
            clock=virtual_time.now,
            chance=random.Random(1).random,
        )
        self.heard_turns = 0
        """Replies that were heard to their end, whole."""
        self.told_why = 0
        """How often the user was told that an answer is lost."""
        self.conversation = Conversation(
            session, self._make_sound, self._observe, clock=virtual_time.now
        )

    def _make_sound(self, sink: Callable[[sound.AudioEvent], None]) -> LoopSound:
        self.sound = LoopSound(sink)
        return self.sound

    def _observe(self, event: Any) -> None:
        self.told.append(event)
        match event:
            case sound.PlaybackFinished() if event.played_ms >= REPLY_S * 1000:
                self.heard_turns += 1
            case live.Reconnecting() if event.unanswered:
                self.told_why += 1
            case _:
                pass

    def of(self, kind: type[Any]) -> list[Any]:
        return [event for event in self.told if isinstance(event, kind)]

    async def ask(self) -> str:
        """Say something; returns how it ended: with an answer, or with a reason."""
        heard, why = self.heard_turns, self.told_why
        self.sound.say(1.0)
        async with asyncio.timeout(120.0):
            while self.heard_turns == heard and self.told_why == why:
                await asyncio.sleep(0.1)
        return "answered" if self.heard_turns > heard else "told"


def talking(
    plan: Callable[[int, bool], Plan], folder: Path, test: Callable[[Talk], Awaitable[None]]
) -> Talk:
    async def main() -> Talk:
        async with ForeignServer(plan, folder) as server:
            talk = Talk(server)
            running = asyncio.create_task(talk.conversation.run())
            await asyncio.sleep(1.0)
            await test(talk)
            # What is on its way arrives before the end.
            await asyncio.sleep(2.0)
            talk.conversation.stop()
            ended: Ended = await running
            assert (ended.cause, ended.error) == ("asked", None)
            return talk

    return virtual_time.run(main())


def test_two_hundred_turns_with_a_server_that_hangs_up_at_random(tmp_path: Path):
    outcomes: list[str] = []

    async def test(talk: Talk) -> None:
        for _ in range(TURNS):
            outcomes.append(await talk.ask())
            await asyncio.sleep(1.0)

    talk = talking(random_ends(seed=4), tmp_path, test)
    server = talk.server
    cuts = sum(peer.cut for peer in server.peers)
    assert len(outcomes) == TURNS
    assert outcomes.count("answered") > TURNS / 2
    assert cuts > 40
    assert {peer.plan.code for peer in server.peers if peer.cut} == CLOSING_CODES
    assert server.most_sockets == 1
    assert not talk.of(FramesDropped)
    # Every frame is the microphone's own, in order, but for one per cut at most.
    got = [number_of(pcm) for peer in server.peers for pcm in peer.frames]
    steps = [after - before for before, after in itertools.pairwise([-1, *got])]
    lost = sum(step - 1 for step in steps if step > 1)
    doubled = sum(step <= 0 for step in steps)
    assert max(steps) <= 2
    assert min(steps) >= 0
    assert lost + doubled <= cuts
    assert talk.sound.frames - 1 - got[-1] <= 1


def test_planned_renewals_lose_and_double_no_frame_and_no_answer(tmp_path: Path):
    outcomes: list[str] = []

    async def test(talk: Talk) -> None:
        for _ in range(30):
            outcomes.append(await talk.ask())
            await asyncio.sleep(2.0)

    talk = talking(lambda number, offered: Plan(None, go_away_s=13.0), tmp_path, test)
    assert outcomes == ["answered"] * 30
    assert len(talk.server.peers) > 10
    got = [number_of(pcm) for peer in talk.server.peers for pcm in peer.frames]
    assert got == list(range(len(got)))
    assert talk.sound.frames - len(got) <= 1
    assert talk.server.most_sockets == 1


def test_a_renewal_in_the_middle_of_a_reply_leaves_no_gap_in_what_is_heard(tmp_path: Path):
    """The connection is cut for good while the reply is heard, when all of it has come."""

    async def test(talk: Talk) -> None:
        assert await talk.ask() == "answered"
        await asyncio.sleep(1.0)

    # The reply begins 2.0 s after the setup, has come after 2.4 and is heard until 4.2.
    plan = iter([Plan(1001, 3.4), *[Plan(None)] * 9])
    talk = talking(lambda number, offered: next(plan), tmp_path, test)
    assert len(talk.server.peers) == 2
    assert not talk.of(sound.PlaybackGap)
    heard = np.concatenate(talk.sound.heard)
    reply = np.random.default_rng(7).integers(-9000, 9000, int(24_000 * REPLY_S)).astype(np.int16)
    inner = reply[240:]
    starts = np.flatnonzero(heard[: heard.size - inner.size] == inner[0])
    assert any(np.array_equal(heard[start : start + inner.size], inner) for start in starts)
    (over,) = talk.of(TurnOver)
    assert (over.reconnects, over.underruns) == (1, 0)
