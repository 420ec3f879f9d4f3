"""Function calls through the unmodified SDK: blocking, not blocking, scheduling, cancellation."""

import pytest
from google.genai import types

from vibeassist.emulator.errors import ScriptNotFollowed
from vibeassist.emulator.models import MODELS
from vibeassist.emulator.responder import Call, CallTools
from vibeassist.emulator.script import Pace, ReplyPart, Script, ScriptedReply, ToolCall
from vibeassist.emulator.tools import ToolDesk, contains

WEATHER = ToolCall(name="weather", args={"city": "Oslo"}, expect={"sky": "clear"})


def declare(behavior: str | None = None) -> list[dict[str, object]]:
    function = {"name": "weather", "description": "Tells the weather."}
    return [
        {"function_declarations": [{**function, "behavior": behavior} if behavior else function]}
    ]


def script(blocking: bool | None = None, *, before: str = "", **pace: float) -> Script:
    parts = [ReplyPart(say=before)] if before else []
    then = (ReplyPart(say="It is clear in Oslo."),)
    parts.append(ReplyPart(tools=(WEATHER,), blocking=blocking, then=then))
    return Script(replies=(ScriptedReply(parts=tuple(parts)),), pace=Pace(**pace))


def answer(
    call: types.FunctionCall, sky: str = "clear", **fields: object
) -> types.FunctionResponse:
    return types.FunctionResponse(id=call.id, name=call.name, response={"sky": sky}, **fields)


async def test_a_blocking_call_waits_for_its_answer(make_live_emulator, sdk):
    emulator = await make_live_emulator(script())
    async with sdk.talk(emulator, tools=declare("BLOCKING")) as session:
        await session.send_realtime_input(text="weather?")
        messages = []
        async for message in session.receive():
            messages.append(message)
            if message.tool_call:
                (call,) = message.tool_call.function_calls
                assert (call.name, call.args) == ("weather", {"city": "Oslo"})
                await session.send_tool_response(function_responses=answer(call))
    said = [m.server_content.output_transcription for m in messages if m.server_content]
    assert "".join(s.text for s in said if s) == "It is clear in Oslo."
    emulator.assert_consumed()


@pytest.mark.parametrize(("scheduling", "follows"), [("WHEN_IDLE", True), ("SILENT", False)])
async def test_a_call_that_does_not_block_is_followed_up(
    make_live_emulator, sdk, scheduling, follows
):
    """The turn goes on without the answer; scheduling says whether the answer is spoken."""
    emulator = await make_live_emulator(script(before="Let me see."))
    async with sdk.talk(emulator, tools=declare("NON_BLOCKING")) as session:
        await session.send_realtime_input(text="weather?")
        first = await sdk.turn(session)
        (call,) = next(m.tool_call for m in first.messages if m.tool_call).function_calls
        await session.send_tool_response(
            function_responses=answer(call, scheduling=scheduling, will_continue=False)
        )
        await session.send_realtime_input(text="thanks")
        second = await sdk.turn(session)
    assert first.said == "Let me see."
    assert first.marks == ["generation_complete", "turn_complete"]
    assert (second.said == "It is clear in Oslo.") == follows


async def test_an_urgent_answer_interrupts(make_live_emulator, sdk):
    emulator = await make_live_emulator(
        Script(
            replies=(
                ScriptedReply(
                    parts=(
                        ReplyPart(tools=(WEATHER,), then=(ReplyPart(say="Storm!"),)),
                        ReplyPart(say="A long tale. " * 20),
                    )
                ),
            )
        ),
        time_scale=2.0,
    )
    async with sdk.talk(emulator, tools=declare("NON_BLOCKING")) as session:
        await session.send_realtime_input(text="tell me")
        messages = []
        async for message in session.receive():
            messages.append(message)
            if message.tool_call:
                (call,) = message.tool_call.function_calls
            if len(messages) == 6:
                await session.send_tool_response(
                    function_responses=answer(call, scheduling="INTERRUPT")
                )
        second = await sdk.turn(session)
    assert any(m.server_content and m.server_content.interrupted for m in messages)
    assert second.said == "Storm!"


async def test_speech_cancels_a_blocking_call(make_live_emulator, sdk):
    emulator = await make_live_emulator(script(blocking=True))
    async with sdk.talk(emulator, tools=declare()) as session:
        await session.send_realtime_input(text="weather?")
        messages = []
        async for message in session.receive():
            messages.append(message)
            if message.tool_call:
                call = message.tool_call.function_calls[0]
                await sdk.say(session, sdk.VOICE)
            if message.tool_call_cancellation:
                await session.send_tool_response(function_responses=answer(call))
        await sdk.say(session, sdk.QUIET)
        again = await sdk.turn(session)
    kinds = [
        "cancel" if m.tool_call_cancellation else "interrupted"
        for m in messages
        if m.tool_call_cancellation or (m.server_content and m.server_content.interrupted)
    ]
    assert kinds == ["cancel", "interrupted"]
    assert again.said == "I heard you."
    assert emulator.sessions[0].problems == []


async def test_wrong_answers_fail_the_test(make_live_emulator, sdk):
    emulator = await make_live_emulator(script())
    async with sdk.talk(emulator, tools=declare("BLOCKING")) as session:
        await session.send_realtime_input(text="weather?")
        async for message in session.receive():
            if message.tool_call:
                call = message.tool_call.function_calls[0]
                await session.send_tool_response(function_responses=answer(call, "cloudy"))
    with pytest.raises(ScriptNotFollowed, match="weather is not as the script expects"):
        emulator.assert_consumed()


async def test_a_function_that_was_not_declared_is_noted(make_live_emulator, sdk):
    emulator = await make_live_emulator(script())
    async with sdk.talk(emulator) as session:
        await session.send_realtime_input(text="weather?")
        await sdk.turn(session)
    assert "did not declare" in emulator.sessions[0].problems[0]


def desk(model: str, *functions: dict[str, str]) -> ToolDesk:
    made = ToolDesk(MODELS[model])
    made.declare([{"functionDeclarations": list(functions)}])
    return made


@pytest.mark.parametrize(
    ("model", "behavior", "scripted", "blocking"),
    [
        ("gemini-3.8-live", None, None, False),
        ("gemini-3.8-live", "BLOCKING", None, True),
        ("gemini-3.8-live", "BLOCKING", False, False),
        ("gemini-3.1-flash-live-preview", None, None, True),
        ("gemini-3.1-flash-live-preview", "NON_BLOCKING", None, False),
        ("gemini-3.1-flash-live-preview", "NON_BLOCKING", True, True),
    ],
)
def test_what_blocks(model, behavior, scripted, blocking):
    """The script's word, else the declaration's, else the model's default."""
    function = {"name": "f"} | ({"behavior": behavior} if behavior else {})
    pending, _ = desk(model, function).call(CallTools((Call("f"),), scripted))
    assert pending.blocking == blocking


def test_two_calls_are_answered_when_both_are():
    calls = desk("gemini-3.8-live")
    pending, message = calls.call(CallTools((Call("f"), Call("g")), blocking=True))
    first, second = (call["id"] for call in message["toolCall"]["functionCalls"])
    assert calls.blocked
    assert calls.answer({"id": first, "name": "f"}) == (None, [])
    assert not pending.answered.is_set()
    assert calls.answer({"id": second, "name": "g"}) == (pending, [])
    assert pending.answered.is_set()
    assert not calls.blocked


def test_progress_keeps_a_call_open():
    calls = desk("gemini-3.8-live")
    pending, message = calls.call(CallTools((Call("f"),), blocking=False))
    call_id = message["toolCall"]["functionCalls"][0]["id"]
    assert calls.answer({"id": call_id, "willContinue": True}) == (None, [])
    assert calls.answer({"id": call_id, "scheduling": "SILENT"}) == (pending, [])
    assert pending.scheduling == "SILENT"


def test_answers_that_do_not_fit_are_problems():
    calls = desk("gemini-3.8-live")
    _, message = calls.call(CallTools((Call("f"),), blocking=True))
    call_id = message["toolCall"]["functionCalls"][0]["id"]
    assert "names 'g'" in calls.answer({"id": call_id, "name": "g"})[1][0]
    assert "no open call" in calls.answer({"id": call_id})[1][0]


@pytest.mark.parametrize(
    ("whole", "part", "expected"),
    [
        ({"a": 1, "b": 2}, {"a": 1}, True),
        ({"a": {"b": [1, {"c": 2}]}}, {"a": {"b": [1, {}]}}, True),
        ({"a": 1}, {"a": 2}, False),
        ({"a": 1}, {"b": 1}, False),
        ([1], [1, 2], False),
        ("x", {"a": 1}, False),
    ],
)
def test_contains(whole, part, expected):
    assert contains(whole, part) is expected
