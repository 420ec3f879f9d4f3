"""The gateway in front of the local Live API, over TLS: a second opinion on what Google takes."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from vibeassist.emulator import sound
from vibeassist.emulator.script import Fault, Script, ScriptedReply
from vibeassist.gateway.config import build
from vibeassist.gateway.server import Gateway
from vibeassist.live import errors
from vibeassist.live.config import FunctionDeclaration, FunctionResponse, SessionConfig
from vibeassist.live.events import (
    Audio,
    Closed,
    GenerationComplete,
    GoAway,
    Interrupted,
    LiveEvent,
    OutputTranscription,
    ResumptionUpdate,
    ToolCall,
    TurnComplete,
    Usage,
)
from vibeassist.live.gateway import GatewayTransport

KEY = "canary-key-of-the-gateway"
TOKEN = "token-for-the-tests"
VOICE = sound.voice(0.8, rate=16000)
SILENCE = sound.silence(1.0, 16000)


@asynccontextmanager
async def gateway_to(emulator: Any, **values: Any) -> AsyncIterator[Gateway]:
    config = build(
        {
            "key": KEY,
            "token": TOKEN,
            "port": 0,
            "live_url": emulator.url,
            "ca_file": emulator.ca_file,
            **values,
        }
    )
    async with Gateway(config) as gateway:
        yield gateway


@asynccontextmanager
async def talk(gateway: Gateway, **config: Any) -> AsyncIterator[GatewayTransport]:
    transport = GatewayTransport(SessionConfig(**config), url=gateway.url, token=TOKEN)
    await transport.connect()
    try:
        yield transport
    finally:
        await transport.close()


async def say(transport: GatewayTransport, pcm: bytes) -> None:
    for start in range(0, len(pcm), 3200):
        await transport.send_audio(pcm[start : start + 3200])


async def until(transport: GatewayTransport, last: type) -> list[LiveEvent]:
    async def collect() -> list[LiveEvent]:
        got: list[LiveEvent] = []
        async for event in transport.events():
            got.append(event)
            if isinstance(event, last):
                break
        return got

    return await asyncio.wait_for(collect(), 20)


def only(events: list[LiveEvent], *kinds: type) -> list[type]:
    return [type(event) for event in events if isinstance(event, kinds)]


async def test_a_spoken_turn_is_answered_bit_for_bit(make_live_emulator: Any) -> None:
    emulator = await make_live_emulator(keys=[KEY])
    async with gateway_to(emulator) as gateway, talk(gateway) as transport:
        await say(transport, VOICE + SILENCE)
        events = await until(transport, TurnComplete)
    await emulator.all_closed()
    (record,) = emulator.sessions
    assert bytes(record.audio) == VOICE + SILENCE
    assert set(record.audio_frames) == {3200}
    assert record.problems == []
    assert record.close_code == 1000
    said = b"".join(event.pcm for event in events if isinstance(event, Audio))
    assert said == sound.voice_for("I heard you.")
    text = "".join(event.text for event in events if isinstance(event, OutputTranscription))
    assert text == "I heard you."
    assert only(events, GenerationComplete, TurnComplete) == [GenerationComplete, TurnComplete]
    assert only(events, Usage)


async def test_typed_text_is_a_turn(live_emulator: Any) -> None:
    async with gateway_to(live_emulator) as gateway, talk(gateway) as transport:
        await transport.send_text("good morning")
        await until(transport, TurnComplete)
    assert live_emulator.sessions[0].texts == ["good morning"]


async def test_speech_interrupts_the_reply(make_live_emulator: Any) -> None:
    script = Script(replies=(ScriptedReply(say="A very long answer. " * 20),))
    emulator = await make_live_emulator(script, time_scale=1.0)
    async with gateway_to(emulator) as gateway, talk(gateway) as transport:
        await say(transport, VOICE + SILENCE)
        await until(transport, Audio)
        await say(transport, VOICE)
        events = await until(transport, TurnComplete)
    marks = only(events, Interrupted, GenerationComplete, TurnComplete)
    assert marks == [Interrupted, TurnComplete]


async def test_a_function_is_called_and_answered(make_live_emulator: Any) -> None:
    script = Script.parse(
        """
        [[replies]]
        [[replies.parts]]
        tools = [{ name = "look_up", args = { q_x = "noon" }, expect = { now = "12:00" } }]
        then = [{ say = "It is noon." }]
        """
    )
    emulator = await make_live_emulator(script)
    look_up = FunctionDeclaration("look_up", "d", {"type": "object", "properties": {}}, True)
    async with gateway_to(emulator) as gateway, talk(gateway, functions=(look_up,)) as transport:
        await transport.send_text("what time is it")
        events = await until(transport, ToolCall)
        call = events[-1]
        assert isinstance(call, ToolCall)
        assert (call.calls[0].name, call.calls[0].args) == ("look_up", {"q_x": "noon"})
        answer = FunctionResponse(call.calls[0].id, "look_up", {"now": "12:00"})
        await transport.send_function_responses([answer])
        await until(transport, TurnComplete)
    emulator.assert_consumed()


async def test_a_session_is_announced_to_end_and_resumed_with_its_handle(
    make_live_emulator: Any,
) -> None:
    script = Script.parse("[session]\nmax_s = 60\ngo_away_before_s = 50\n")
    emulator = await make_live_emulator(script)
    async with gateway_to(emulator, mend=False) as gateway:
        async with talk(gateway) as transport:
            await transport.send_text("remember me")
            events = await until(transport, GoAway)
        updates = [event for event in events if isinstance(event, ResumptionUpdate)]
        handles = [update.handle for update in updates if update.handle]
        assert isinstance(events[-1], GoAway)
        async with talk(gateway, resumption_handle=handles[-1]):
            pass
        await emulator.all_closed()
        assert emulator.sessions[1].resumed
        with pytest.raises(errors.ResumptionRefused):
            async with talk(gateway, resumption_handle="never-given"):
                pass


async def test_googles_end_reaches_the_client_with_its_code(make_live_emulator: Any) -> None:
    script = Script(faults=(Fault(kind="close", phase="listening", code=1011, reason="Deadline"),))
    emulator = await make_live_emulator(script)
    async with gateway_to(emulator, mend=False) as gateway, talk(gateway) as transport:
        events = await until(transport, Closed)
    closed = events[-1]
    assert isinstance(closed, Closed)
    assert (closed.code, closed.reason) == (1011, "Deadline")
    assert type(closed.error) is errors.ConnectionLost


async def test_the_gateways_wrong_key_is_the_operators_to_mend(
    make_live_emulator: Any, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    emulator = await make_live_emulator(keys=["another-key"])
    async with gateway_to(emulator) as gateway:
        with pytest.raises(errors.CredentialsRejected, match="gateway's key") as caught:
            async with talk(gateway):
                pass
    assert "whoever runs the gateway" in caught.value.hint
    assert "The API key is not valid" in caplog.text
    assert KEY not in caplog.text + str(caught.value)


async def test_a_model_that_google_does_not_know(live_emulator: Any) -> None:
    async with gateway_to(live_emulator) as gateway:
        with pytest.raises(errors.SetupRefused, match="gemini-9-live"):
            async with talk(gateway, model="gemini-9-live"):
                pass


async def test_an_upstream_certificate_that_is_not_trusted(live_emulator: Any) -> None:
    async with gateway_to(live_emulator, ca_file=None) as gateway:
        with pytest.raises(errors.ConnectionFailed, match="certificate is not trusted"):
            async with talk(gateway):
                pass
