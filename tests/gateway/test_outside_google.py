"""A whole conversation through a gateway to a server that this project did not write.

The server closes at random moments with every code; the gateway mends what it can, and the client
the rest. All three run in lock step, in made-up time.
"""

from pathlib import Path

import pytest

from tests.fixtures import virtual_time
from tests.fixtures.asking_talk import AskingTalk, check_with_report
from tests.fixtures.outside import OutsideServer
from vibeassist.gateway.config import build
from vibeassist.gateway.server import Gateway
from vibeassist.live.gateway import GatewayTransport

REPLY_S = 2.0  # how long the server's answers last
TOKEN = "token-for-the-tests"


@pytest.mark.timeout(600)
@pytest.mark.parametrize(
    "turns", [20, pytest.param(200, marks=pytest.mark.slow)], ids=["short", "long"]
)
def test_every_turn_is_answered_or_the_user_told_why_and_every_sample_arrives(
    turns: int, tmp_path: Path
) -> None:
    async def main(server: OutsideServer) -> tuple[AskingTalk, list[str]]:
        values = {"key": "k" * 20, "token": TOKEN, "port": 0, "ca_file": server.ca_file}
        google = f"https://127.0.0.1:{server.port}"
        async with Gateway(build({**values, "live_url": google})) as gateway:
            url = gateway.url
            async with AskingTalk(
                lambda config: GatewayTransport(config, url=url, token=TOKEN), REPLY_S
            ) as talk:
                return talk, [await talk.ask() for _ in range(turns)]

    with OutsideServer("google", seed=turns, folder=tmp_path) as server:
        talk, outcomes = virtual_time.run(main(server), server.selector())
    check_with_report(talk, outcomes, server.report)
