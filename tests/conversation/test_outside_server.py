"""Whole conversations with a server that this project did not write, in a process of its own.

It closes at random moments with every code, in lock step with the test's made-up time. What was
said must have reached it sample by sample, over however many connections.
"""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.fixtures import virtual_time
from tests.fixtures.asking_talk import AskingTalk, check_with_report
from tests.fixtures.outside import OutsideServer
from vibeassist.live.config import SessionConfig
from vibeassist.live.direct import DirectTransport
from vibeassist.live.endpoint import DirectEndpoint
from vibeassist.live.gateway import GatewayTransport
from vibeassist.live.transport import Transport

REPLY_S = 2.0  # how long the server's answers last


def to_google(server: OutsideServer) -> Callable[[SessionConfig], Transport]:
    endpoint = DirectEndpoint(base_url=f"https://127.0.0.1:{server.port}", ca_file=server.ca_file)
    return lambda config: DirectTransport(config, key="k" * 20, endpoint=endpoint)


def to_gateway(server: OutsideServer) -> Callable[[SessionConfig], Transport]:
    url = f"http://127.0.0.1:{server.port}"
    return lambda config: GatewayTransport(config, url=url, token="t" * 20)


@pytest.mark.timeout(600)
@pytest.mark.parametrize(
    "turns", [20, pytest.param(200, marks=pytest.mark.slow)], ids=["short", "long"]
)
@pytest.mark.parametrize(
    ("wire", "way"), [("google", to_google), ("gateway", to_gateway)], ids=["direct", "gateway"]
)
def test_every_turn_is_answered_or_the_user_told_why_and_every_sample_arrives(
    wire: str,
    way: Callable[[OutsideServer], Callable[[SessionConfig], Transport]],
    turns: int,
    tmp_path: Path,
):
    async def main(server: OutsideServer) -> tuple[AskingTalk, list[str]]:
        async with AskingTalk(way(server), REPLY_S) as talk:
            return talk, [await talk.ask() for _ in range(turns)]

    with OutsideServer(wire, seed=turns, folder=tmp_path) as server:
        talk, outcomes = virtual_time.run(main(server), server.selector())
    check_with_report(talk, outcomes, server.report)
