"""Scripts of steps: a client that keeps to them passes, any other fails."""

import pytest
from google.genai import errors

from vibeassist.emulator import sound
from vibeassist.emulator.errors import ScriptNotFollowed
from vibeassist.emulator.script import Emit, Script, Step
from vibeassist.emulator.server import Emulator
from vibeassist.emulator.steps import StepBook
from vibeassist.emulator.wire import Refusal

HELLO = Script(
    steps=(
        Step(expect="setup", like={"model": "models/gemini-3.8-live"}),
        Step(expect="audio", frames=3, emit=(Emit(say="Hello.", seconds=0.1),)),
        Step(
            expect="text",
            like={"text": "bye"},
            emit=(Emit(pause_ms=100), Emit(turn_complete=True), Emit(close=1000, reason="Done.")),
        ),
    )
)


async def test_a_client_that_keeps_to_the_steps(make_live_emulator, sdk):
    emulator = await make_live_emulator(HELLO)
    async with sdk.talk(emulator) as session:
        await sdk.say(session, sound.silence(0.3, 16_000))
        await session.send_realtime_input(text="bye")
        turn = await sdk.turn(session)
        with pytest.raises(errors.APIError, match="Done"):
            await session._receive()
    assert turn.audio == sound.voice(0.1)
    assert turn.said == "Hello."
    assert turn.marks == ["generation_complete", "turn_complete"]
    emulator.assert_consumed()


@pytest.fixture
async def emulator():
    """One that is not asked at the end whether its steps were met."""
    async with Emulator(HELLO, time_scale=20) as running:
        yield running


async def test_a_surprise_closes_and_fails(emulator, sdk):
    async with sdk.talk(emulator) as session:
        await session.send_realtime_input(text="too early")
        with pytest.raises(errors.APIError, match="sent text, but step 2 expects audio") as caught:
            await session._receive()
    assert caught.value.code == 1008
    with pytest.raises(ScriptNotFollowed, match="but step 2 expects audio"):
        emulator.assert_consumed()


async def test_steps_left_over_fail(emulator, sdk):
    async with sdk.talk(emulator):
        pass
    with pytest.raises(AssertionError, match=r"Step 2 was never met: expect audio\. 1 steps"):
        emulator.assert_consumed()


async def test_steps_go_on_over_connections(make_live_emulator, sdk):
    """A client that is thrown out must come back: the next setup is a step of its own."""
    script = Script(
        steps=(
            Step(expect="setup", emit=(Emit(drop=True),)),
            Step(expect="setup", emit=(Emit(message={"serverContent": {"turnComplete": True}}),)),
            Step(expect="close", like={"code": 1000}),
        )
    )
    emulator = await make_live_emulator(script)
    async with sdk.talk(emulator) as session:
        with pytest.raises(errors.APIError):
            await session._receive()
    async with sdk.talk(emulator) as session:
        await sdk.turn(session)
    await emulator.all_closed()
    emulator.assert_consumed()


async def test_every_kind_of_message_can_be_a_step(make_live_emulator, raw):
    kinds = (
        "client_content",
        "tool_response",
        "context_update",
        "activity_start",
        "activity_end",
        "audio_stream_end",
        "video",
    )
    emulator = await make_live_emulator(Script(steps=tuple(Step(expect=kind) for kind in kinds)))
    async with raw(emulator) as client:
        await client.setup()
        for message in (
            {"clientContent": {"turnComplete": True}},
            {"toolResponse": {"functionResponses": []}},
            {"contextUpdate": {}},
            {"realtimeInput": {"activityStart": {}}},
            {"realtimeInput": {"activityEnd": {}}},
            {"realtimeInput": {"audioStreamEnd": True}},
            {"realtimeInput": {"video": {"data": "AAAA", "mimeType": "image/png"}}},
        ):
            await client.send(message)
    await emulator.all_closed()
    emulator.assert_consumed()


async def test_a_second_setup_is_refused(emulator, raw):
    async with raw(emulator) as client:
        await client.setup()
        await client.send({"setup": {"model": "models/gemini-3.8-live"}})
        assert await client.closing() == (
            1007,
            "setup must be the first message and only the first",
        )


def book(*steps: Step, ignore: tuple[str, ...] = ("audio",)) -> StepBook:
    return StepBook(Script(steps=steps, ignore=ignore))


def test_audio_flows_past_other_steps_unless_it_may_not():
    assert book(Step(expect="text")).match("audio", {}) is None
    with pytest.raises(Refusal, match="sent audio, but step 1 expects text"):
        book(Step(expect="text"), ignore=()).match("audio", {})


def test_a_message_must_be_like_the_step():
    steps = book(Step(expect="text", like={"text": "a"}))
    with pytest.raises(Refusal, match="is not as step 1 says"):
        steps.match("text", {"text": "b"})
    assert len(steps.problems()) == 2


def test_after_the_last_step_nothing_is_expected():
    steps = book(Step(expect="text"))
    steps.match("text", {"text": "a"})
    assert steps.problems() == []
    with pytest.raises(Refusal, match="no step is left"):
        steps.match("text", {"text": "b"})
