"""Whole conversations in virtual time, against a server that hangs up at random, in every way."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import numpy as np
import pytest

from tests.fixtures import virtual_time
from tests.fixtures.asking_talk import AskingTalk, lost_or_doubled
from tests.fixtures.foreign_server import (
    REPLY_S,
    ForeignServer,
    Plan,
    random_ends,
    reply,
)
from tests.fixtures.loop_sound import number_of
from vibeassist.audio import events as sound
from vibeassist.conversation.events import FramesDropped, TurnOver
from vibeassist.live import events as live
from vibeassist.live.direct import DirectTransport
from vibeassist.live.endpoint import DirectEndpoint

TURNS = 60
FADE = 240  # samples
CLOSING_CODES = {1000, 1001, 1006, 1007, 1008, 1011}

Test = Callable[[AskingTalk], Awaitable[None]]


def talking(
    plan: Callable[[int, bool], Plan], folder: Path, test: Test
) -> tuple[AskingTalk, ForeignServer]:
    async def main() -> tuple[AskingTalk, ForeignServer]:
        async with ForeignServer(plan, folder) as server:
            endpoint = DirectEndpoint(base_url=server.url, ca_file=server.ca_file)
            talk = AskingTalk(
                lambda config: DirectTransport(config, key="k" * 20, endpoint=endpoint), REPLY_S
            )
            async with talk:
                await test(talk)
            return talk, server

    return virtual_time.run(main())


def test_many_turns_with_a_server_that_hangs_up_at_random(tmp_path: Path):
    outcomes: list[str] = []

    async def test(talk: AskingTalk) -> None:
        for _ in range(TURNS):
            outcomes.append(await talk.ask())
            await asyncio.sleep(1.0)

    talk, server = talking(random_ends(seed=4), tmp_path, test)
    cuts = sum(peer.cut for peer in server.peers)
    assert len(outcomes) == TURNS
    assert outcomes.count("answered") > TURNS / 2
    assert cuts > 10
    assert {peer.plan.code for peer in server.peers if peer.cut} == CLOSING_CODES
    assert server.most_sockets == 1
    assert not talk.of(FramesDropped)
    # Every frame is the microphone's own, in order, but for one per cut at most.
    got = [number_of(pcm) for peer in server.peers for pcm in peer.frames]
    assert lost_or_doubled(got) <= cuts
    assert talk.sound.frames - 1 - got[-1] <= 1


def test_planned_renewals_lose_and_double_no_frame_and_no_answer(tmp_path: Path):
    outcomes: list[str] = []

    async def test(talk: AskingTalk) -> None:
        for _ in range(30):
            outcomes.append(await talk.ask())
            await asyncio.sleep(2.0)

    talk, server = talking(lambda number, offered: Plan(None, go_away_s=13.0), tmp_path, test)
    assert outcomes == ["answered"] * 30
    assert len(server.peers) > 10
    got = [number_of(pcm) for peer in server.peers for pcm in peer.frames]
    assert got == list(range(len(got)))
    assert talk.sound.frames - len(got) <= 1
    assert server.most_sockets == 1


@pytest.mark.parametrize(
    "end",
    [
        pytest.param(Plan(None, go_away_s=6.0, time_left_s=4.0), id="goAway"),
        pytest.param(Plan(1001, 8.0), id="closed"),
    ],
)
def test_a_new_connection_in_the_middle_of_a_long_reply_leaves_no_gap_in_what_is_heard(
    end: Plan, tmp_path: Path
):
    """All of the reply has come after 5.4 s, and is heard until 22 s. What leaves the speaker is
    the reply, sample by sample, though the connection below it is another one."""
    reply_s = 20.0
    plans = iter([end, *[Plan(None)] * 9])

    async def main() -> tuple[AskingTalk, ForeignServer]:
        async with ForeignServer(lambda number, offered: next(plans), tmp_path) as server:
            server.reply_s = reply_s
            endpoint = DirectEndpoint(base_url=server.url, ca_file=server.ca_file)
            talk = AskingTalk(
                lambda config: DirectTransport(config, key="k" * 20, endpoint=endpoint), reply_s
            )
            async with talk:
                assert await talk.ask() == "answered"
            return talk, server

    talk, server = virtual_time.run(main())
    assert len(server.peers) == 2
    assert server.most_sockets == 1
    kinds = [type(event) for event in talk.told]
    renewed = kinds.index(live.Reconnecting)
    assert kinds.index(sound.PlaybackStarted) < renewed < kinds.index(sound.PlaybackFinished)
    (told,) = talk.of(live.Reconnecting)
    assert (told.planned, told.unanswered) == (end.code is None, False)
    assert not talk.of(sound.PlaybackGap)
    heard = np.concatenate(talk.sound.heard)
    whole = reply(reply_s)[FADE:]  # the first samples are faded in
    starts = np.flatnonzero(heard[: heard.size - whole.size] == whole[0])
    assert any(np.array_equal(heard[start : start + whole.size], whole) for start in starts)
    (over,) = talk.of(TurnOver)
    assert (over.reconnects, over.underruns) == (1, 0)
