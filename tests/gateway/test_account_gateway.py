"""A talk through a gateway whose connection to Google begins anew; every side in virtual time."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from tests.fixtures import virtual_time
from tests.fixtures.live_talk import FORGOTTEN, KEY, TOOL, Talk, frames_of, speech
from vibeassist.emulator.script import Script
from vibeassist.emulator.server import Emulator
from vibeassist.gateway.config import build
from vibeassist.gateway.server import Gateway
from vibeassist.live import events as ev
from vibeassist.live.account import BEGIN
from vibeassist.live.config import SessionConfig
from vibeassist.live.gateway import GatewayTransport

TOKEN = "token-for-the-tests"
REFUSED = (False, 0)  # with a handle, and therefore without an account


def talking(script: dict[str, Any], test: Callable[[Talk], Awaitable[None]]) -> Talk:
    """Run a test with a session, a gateway and an emulator on one loop."""

    async def main() -> Talk:
        clock = virtual_time.LoopClock()
        async with Emulator(Script.model_validate(script), clock=clock) as emulator:
            values = {"key": KEY, "token": TOKEN, "port": 0}
            google = {"live_url": emulator.url, "ca_file": emulator.ca_file}
            async with Gateway(build(values | google)) as gateway:
                url = gateway.url
                config = SessionConfig(functions=(TOOL,), system_instruction="Be kind.")
                talk = Talk(emulator, config, lambda c: GatewayTransport(c, url=url, token=TOKEN))
                async with talk.session:
                    listening = asyncio.create_task(talk.listen())
                    await test(talk)
                await listening
                await emulator.all_closed()
                emulator.assert_consumed()
                return talk

    return virtual_time.run(main())


def accounts(talk: Talk) -> list[tuple[bool, int]]:
    """Of each connection to Google: whether it was resumed, and how many accounts it told."""
    told = []
    for record in talk.emulator.sessions:
        instruction = record.setup["systemInstruction"]["parts"][0]["text"]
        assert instruction.startswith("Be kind.")
        told.append((record.resumed, instruction.count(BEGIN)))
    return told


@pytest.mark.parametrize("code", [1006, 1011])
def test_a_forgotten_handle_costs_one_frame_at_most_and_the_model_is_told_the_talk_once(code: int):
    """The user speaks all the while; what they say follows the account, frame by frame."""

    async def test(talk: Talk) -> None:
        await talk.ask("My name is Ada.")
        await talk.answered(1)
        await talk.say(speech(20.0))
        assert len(talk.of(ev.Reconnected)) == 1

    forget, close = FORGOTTEN
    talk = talking({"faults": [forget, {**close, "code": code}]}, test)
    assert accounts(talk) == [(False, 0), REFUSED, (False, 1)]
    *_, fresh = talk.emulator.sessions
    assert "User: My name is Ada." in fresh.setup["systemInstruction"]["parts"][0]["text"]
    assert [told.fresh for told in talk.of(ev.Reconnecting)] == [False, True]
    assert talk.of(ev.Reconnected) == [ev.Reconnected(resumed=False)]
    assert talk.session.connections == 1
    said, received = frames_of(talk.spoken), frames_of(talk.received)
    numbers = [said.index(frame) for frame in received]
    assert numbers == sorted(set(numbers))
    assert len(said) - len(numbers) <= 1


def test_what_begins_anew_is_resumed_later_with_its_handle_alone():
    async def test(talk: Talk) -> None:
        await talk.ask("My name is Ada.")
        await talk.answered(1)
        await talk.until(lambda: len(talk.of(ev.Reconnected)) == 1)
        await talk.ask("Who am I?")
        await talk.answered(2)
        await talk.until(lambda: len(talk.of(ev.Reconnected)) == 2)

    again = {**FORGOTTEN[1], "after_ms": 60_000, "connection": 3}
    talk = talking({"faults": [*FORGOTTEN, again]}, test)
    assert accounts(talk) == [(False, 0), REFUSED, (False, 1), (True, 0)]


def test_a_client_that_begins_anew_itself_leaves_its_account_out_of_what_the_gateway_resumes():
    """The client tells its account in its setup; the gateway resumes with the handle alone."""

    async def test(talk: Talk) -> None:
        await talk.ask("My name is Ada.")
        await talk.answered(1)
        await talk.until(lambda: talk.session.connections == 2)
        await talk.ask("Who am I?")
        await talk.answered(2)
        await talk.until(lambda: len(talk.of(ev.Reconnected)) == 2)

    forget, close = FORGOTTEN
    again = {**close, "after_ms": 60_000, "connection": 3}
    # What Google ends with 1000 is the client's to mend.
    talk = talking({"faults": [forget, {**close, "code": 1000}, again]}, test)
    assert accounts(talk) == [(False, 0), REFUSED, (False, 1), (True, 0)]
    assert talk.of(ev.Reconnected) == [ev.Reconnected(False), ev.Reconnected(True)]
