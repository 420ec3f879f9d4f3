"""The direct transport and the session against the local Live API, end to end."""

import asyncio

import numpy as np
import pytest

from vibeassist.emulator.script import Script
from vibeassist.live import errors
from vibeassist.live import events as ev
from vibeassist.live.config import FunctionDeclaration, FunctionResponse, SessionConfig
from vibeassist.live.direct import DirectEndpoint, DirectTransport
from vibeassist.live.session import LiveSession

KEY = "AIzaCanary-0123456789-abcdefghij-KLMNOP"


def direct(emulator, key=KEY):
    endpoint = DirectEndpoint(base_url=emulator.url, ca_file=emulator.ca_file)
    return lambda config: DirectTransport(config, key=key, endpoint=endpoint)


def session(emulator, key=KEY, **config) -> LiveSession:
    return LiveSession(direct(emulator, key), SessionConfig(**config))


def speech(seconds: float) -> bytes:
    """Something loud enough to be taken for a voice: 16 kHz int16."""
    samples = np.random.default_rng(1).normal(0, 6000, int(16_000 * seconds))
    return samples.clip(-32_000, 32_000).astype("<i2").tobytes()


async def say(live: LiveSession, pcm: bytes) -> None:
    for start in range(0, len(pcm), 3200):
        await live.send_audio(pcm[start : start + 3200])


async def until(stream, kind) -> list[ev.LiveEvent]:
    seen = []
    async for event in stream:
        seen.append(event)
        if isinstance(event, kind):
            break
    return seen


async def test_a_spoken_sentence_is_answered(live_emulator):
    spoken = bytes(3200 * 2) + speech(1.0) + bytes(3200 * 20)
    async with session(live_emulator) as live:
        await say(live, spoken)
        seen = await until(live.events(), ev.TurnComplete)
    kinds = {event.type for event in seen}
    assert {"setup_complete", "audio", "output_transcription", "usage", "turn_complete"} <= kinds
    assert live_emulator.sessions[0].audio == spoken
    assert live.handle


async def test_typed_text_is_answered(live_emulator):
    async with session(live_emulator) as live:
        await live.send_text("Hello?")
        seen = await until(live.events(), ev.TurnComplete)
    words = "".join(e.text for e in seen if isinstance(e, ev.OutputTranscription))
    assert words == "I heard you."


async def test_a_function_is_called_and_answered(make_live_emulator):
    script = Script.model_validate(
        {"replies": [{"parts": [{"tools": [{"name": "look_up", "args": {"q": "x"}}]}]}]}
    )
    emulator = await make_live_emulator(script)
    function = FunctionDeclaration("look_up", "Looks up.")
    async with session(emulator, functions=(function,)) as live:
        await live.send_text("Look it up.")
        stream = live.events()
        *_, asked = await until(stream, ev.ToolCall)
        (call,) = asked.calls
        assert (call.name, call.args) == ("look_up", {"q": "x"})
        await live.send_function_responses(
            [FunctionResponse(call.id, call.name, {"found": 1}, scheduling="WHEN_IDLE")]
        )
        await until(stream, ev.TurnComplete)


async def test_a_session_is_taken_up_again_and_a_stale_handle_is_done_without(live_emulator):
    async with session(live_emulator) as live:
        await live.send_text("Remember me.")
        await until(live.events(), ev.TurnComplete)
        while not live.resumable:
            await anext(live.events())
    async with session(live_emulator, resumption_handle=live.handle) as again:
        await again.send_text("Do you?")
        await until(again.events(), ev.TurnComplete)
    async with session(live_emulator, resumption_handle="stale-handle-0123") as stale:
        refused, _, back = await until(stale.events(), ev.Reconnected)
        assert "stale-handle-0123" not in str(refused)
        assert not back.resumed
    assert [record.resumed for record in live_emulator.sessions] == [False, True, False, False]


@pytest.mark.parametrize(
    ("config", "kind"),
    [
        ({"model": "gemini-9-live"}, errors.SetupRefused),
        ({"model": "gemini-3.1-flash-live-preview"}, errors.SetupRefused),
        ({"voice": "Nobody"}, errors.SetupRefused),
    ],
)
async def test_what_the_server_does_not_offer(live_emulator, config, kind):
    async with session(live_emulator, **config) as live:
        with pytest.raises(kind) as refused:
            await live.connected()
    assert next(iter(config.values())) in refused.value.message
    assert refused.value.hint


async def test_a_wrong_key(make_live_emulator):
    emulator = await make_live_emulator(keys=["another-key"])
    async with session(emulator) as live:
        with pytest.raises(errors.CredentialsRejected) as refused:
            await live.connected()
    assert KEY not in str(refused.value)


async def test_the_models_of_the_table_are_taken_with_every_knob_turned(live_emulator):
    """What the setup leaves out per model is what the emulator, too, would refuse or hang on."""
    for model in ("gemini-3.8-live", "gemini-3.8-live-extended-thinking"):
        everything = {
            "model": model,
            "thinking_level": "LOW",
            "affective_dialog": True,
            "proactive_audio": True,
            "search": True,
            "language": "de-DE",
            "temperature": 0.5,
            "system_instruction": "Be brief.",
            "functions": (FunctionDeclaration("go", "Goes.", blocking=True),),
        }
        async with session(live_emulator, **everything) as live:
            assert isinstance(await anext(live.events()), ev.SetupComplete)


@pytest.mark.parametrize("code", [1000, 1001, 1007, 1008, 1011])
async def test_every_close_code_reaches_the_listener(make_live_emulator, code):
    script = Script.model_validate(
        {"faults": [{"kind": "close", "phase": "speaking", "code": code, "reason": "Because."}]}
    )
    emulator = await make_live_emulator(script)
    transport = direct(emulator)(SessionConfig())
    await transport.connect()
    await transport.send_text("Hello?")
    *_, closed = await until(transport.events(), ev.Closed)
    await transport.close()
    assert (closed.code, closed.reason) == (code, "Because.")
    assert type(closed.error) is errors.ConnectionLost


async def test_a_session_left_in_the_middle_of_a_reply_ends_at_once(live_emulator):
    async with session(live_emulator) as live:
        await live.send_text("Talk.")
        await until(live.events(), ev.Audio)
    assert [e async for e in live.events()][-1] == ev.Closed(1000, "")
    assert not [task for task in asyncio.all_tasks() if task.get_name().startswith("live ")]
