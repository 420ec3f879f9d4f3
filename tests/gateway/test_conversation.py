"""A conversation through the gateway: the transport on one side, a scripted Google on the other."""

import asyncio
import base64
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from vibeassist.gateway.server import Gateway
from vibeassist.live.config import FunctionResponse, SessionConfig
from vibeassist.live.errors import ConnectionLost
from vibeassist.live.events import (
    Audio,
    Closed,
    FunctionCall,
    GenerationComplete,
    GoAway,
    InputTranscription,
    Interrupted,
    LiveEvent,
    OutputTranscription,
    ResumptionUpdate,
    SetupComplete,
    ToolCall,
    TurnComplete,
)
from vibeassist.live.gateway import GatewayTransport


@asynccontextmanager
async def talking(
    gateway: Gateway, google: Any, config: SessionConfig | None = None, token: str | None = None
) -> AsyncIterator[tuple[GatewayTransport, Any]]:
    """A connected transport and Google's side of it."""
    transport = GatewayTransport(
        config or SessionConfig(), url=gateway.url, token=token or "token-for-the-tests"
    )
    connecting = asyncio.create_task(transport.connect())
    session = await google.confirmed()
    assert await connecting == SetupComplete("s-1")
    try:
        yield transport, session
    finally:
        await transport.close()


async def take(transport: GatewayTransport, count: int) -> list[LiveEvent]:
    events = aiter(transport.events())
    return [await asyncio.wait_for(anext(events), 5) for _ in range(count)]


def speech(seed: int, samples: int) -> bytes:
    return random.Random(seed).randbytes(2 * samples)


async def test_a_whole_conversation_is_bit_exact_both_ways_and_in_order(
    gateway: Gateway, google: Any
) -> None:
    async with talking(gateway, google) as (transport, session):
        said = [speech(n, 1600) for n in range(30)]
        for frame in said:
            await transport.send_audio(frame)
        for frame in said:
            audio = (await session.next())["realtimeInput"]["audio"]
            assert audio["mimeType"] == "audio/pcm;rate=16000"
            assert base64.b64decode(audio["data"]) == frame
        answer = [speech(n, 2400) for n in range(100, 130)]
        await session.say({"serverContent": {"inputTranscription": {"text": "hello"}}})
        for chunk in answer:
            await session.speak(chunk)
        await session.say({"serverContent": {"outputTranscription": {"text": "hi"}}})
        await session.say({"serverContent": {"generationComplete": True}})
        await session.say({"serverContent": {"turnComplete": True}})
        events = await take(transport, 34)
    assert events == [
        InputTranscription("hello"),
        *[Audio(chunk) for chunk in answer],
        OutputTranscription("hi"),
        GenerationComplete(),
        TurnComplete(),
    ]
    assert await session.closed == 1000


async def test_every_other_kind_of_event_and_message_passes(gateway: Gateway, google: Any) -> None:
    async with talking(gateway, google) as (transport, session):
        await transport.send_text("typed")
        assert await session.next() == {
            "clientContent": {
                "turns": [{"role": "user", "parts": [{"text": "typed"}]}],
                "turnComplete": True,
            }
        }
        await session.say({"serverContent": {"interrupted": True}})
        await session.say(
            {"toolCall": {"functionCalls": [{"id": "c1", "name": "look", "args": {"q_x": [1]}}]}}
        )
        await session.say({"goAway": {"timeLeft": "9.5s"}})
        await session.say({"sessionResumptionUpdate": {"newHandle": "h", "resumable": True}})
        assert await take(transport, 4) == [
            Interrupted(),
            ToolCall((FunctionCall("c1", "look", {"q_x": [1]}),)),
            GoAway(9.5),
            ResumptionUpdate(handle="h", resumable=True),
        ]
        await transport.send_function_responses(
            [FunctionResponse("c1", "look", {"found": None}, "WHEN_IDLE")]
        )
        answer = {
            "id": "c1",
            "name": "look",
            "response": {"found": None},
            "scheduling": "WHEN_IDLE",
        }
        assert await session.next() == {"toolResponse": {"functionResponses": [answer]}}
        await transport.send_activity_start()
        await transport.send_activity_end()
        await transport.send_audio_stream_end()
        assert await session.next() == {"realtimeInput": {"activityStart": {}}}
        assert await session.next() == {"realtimeInput": {"activityEnd": {}}}
        assert await session.next() == {"realtimeInput": {"audioStreamEnd": True}}


async def test_the_upstream_gets_the_key_and_nothing_of_the_clients(
    gateway: Gateway, google: Any
) -> None:
    async with talking(gateway, google) as (_, session):
        assert session.headers["x-goog-api-key"] == "canary-key-of-the-gateway"
        assert "Authorization" not in session.headers
        assert session.path.endswith(
            "/ws/google.ai.generativelanguage.v1beta.GenerativeService.BidiGenerateContent"
        )


@pytest.mark.parametrize(("code", "told"), [(1000, 1000), (1008, 1008), (1011, 1011)])
async def test_the_upstreams_close_code_and_reason_reach_the_client(
    gateway: Gateway, google: Any, code: int, told: int
) -> None:
    async with talking(gateway, google) as (transport, session):
        await session.speak(b"\1\2")
        await session.close(code, "Deadline expired")
        audio, closed = await take(transport, 2)
    assert audio == Audio(b"\1\2")
    assert isinstance(closed, Closed)
    assert (closed.code, closed.reason) == (told, "Deadline expired")
    assert isinstance(closed.error, ConnectionLost)
    assert "Deadline expired" in str(closed.error)
