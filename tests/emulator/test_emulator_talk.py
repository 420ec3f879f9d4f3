"""The unmodified Python SDK talks with the emulator, over TLS."""

import asyncio
import json

import aiohttp
import pytest

from vibeassist.emulator import sound
from vibeassist.emulator.clock import ManualClock
from vibeassist.emulator.script import Match, Pace, ReplyPart, Script, ScriptedReply, Server

LONG = ScriptedReply(say="A very long answer. " * 20)


async def test_spoken_turn_is_answered(live_emulator, sdk):
    """Speech and silence in; audio, transcript, generationComplete and turnComplete out."""
    async with sdk.talk(live_emulator) as session:
        await sdk.say(session)
        turn = await sdk.turn(session)
    assert turn.said == "I heard you."
    assert turn.audio == sound.voice_for("I heard you.")
    assert turn.marks == ["generation_complete", "turn_complete"]


async def test_what_was_received_stands_in_the_record(live_emulator, sdk):
    pcm = sound.voice(0.35, rate=16_000)
    async with sdk.talk(live_emulator) as session:
        await sdk.say(session, pcm)
    await live_emulator.all_closed()
    record = live_emulator.sessions[0]
    assert bytes(record.audio) == pcm
    assert record.audio_frames == [3200, 3200, 3200, 1600]
    assert record.setup["model"] == "models/gemini-3.8-live"
    assert (record.close_code, record.closed_by) == (1000, "client")


async def test_replies_come_in_order_then_the_default(make_live_emulator, sdk):
    script = Script(replies=(ScriptedReply(say="One."), ScriptedReply(say="Two.")))
    emulator = await make_live_emulator(script)
    said = []
    async with sdk.talk(emulator) as session:
        for _ in range(3):
            await sdk.say(session)
            said.append((await sdk.turn(session)).said)
    assert said == ["One.", "Two.", "I heard you."]
    emulator.assert_consumed()


async def test_heard_words_come_before_the_reply(make_live_emulator, sdk):
    script = Script(replies=(ScriptedReply(heard=("what ", "time?"), say="Noon."),))
    emulator = await make_live_emulator(script)
    async with sdk.talk(emulator) as session:
        await sdk.say(session)
        turn = await sdk.turn(session)
    assert turn.heard == "what time?"
    assert [bool(c.input_transcription) for c in turn.contents[:3]] == [True, True, False]


async def test_no_transcription_unless_the_setup_asks(make_live_emulator, raw):
    emulator = await make_live_emulator(Script(default=ScriptedReply(heard="hm", say="Yes.")))
    async with raw(emulator) as client:
        await client.setup()
        await client.send({"realtimeInput": {"text": "hello"}})
        got = await client.until("turnComplete")
    names = {name for message in got for name in message.get("serverContent", {})}
    assert names == {"modelTurn", "generationComplete", "turnComplete"}


async def test_speech_interrupts_a_reply_being_generated(make_live_emulator, sdk):
    """interrupted, then turnComplete, no generationComplete, and no audio after it."""
    emulator = await make_live_emulator(Script(replies=(LONG,)), time_scale=1.0)
    async with sdk.talk(emulator) as session:
        await sdk.say(session)
        messages = []
        async for message in session.receive():
            messages.append(message)
            if len(messages) == 5:
                await sdk.say(session, sdk.VOICE)
    contents = [m.server_content for m in messages]
    interrupted = next(i for i, c in enumerate(contents) if c.interrupted)
    assert [bool(c.turn_complete) for c in contents[interrupted:]] == [False, True]
    assert not any(c.generation_complete for c in contents)
    assert not any(m.data for m in messages[interrupted:])


async def test_speech_interrupts_assumed_playback(make_live_emulator, raw):
    """After generationComplete the reply is still being played: speech cuts that off as well."""
    script = Script(replies=(LONG,), pace=Pace(burst_speed=10_000, chunk_ms=1000))
    emulator = await make_live_emulator(script, time_scale=1.0)
    async with raw(emulator) as client:
        await client.setup()
        await client.send({"realtimeInput": {"text": "go on"}})
        await client.until("generationComplete")
        await client.send(_audio(sound.voice(0.5, rate=16_000)))
        got = await client.until("turnComplete")
    assert list(got[0]["serverContent"]) == ["interrupted"]
    assert len(got) == 2


async def test_turn_complete_waits_for_assumed_playback(make_live_emulator, raw):
    """On a clock that stands still, turnComplete comes when the last sample would be heard."""
    clock = ManualClock()
    pace = Pace(first_byte_ms=500, burst_speed=1000, chunk_ms=500)
    part = ReplyPart(say="two seconds", seconds=2.0)
    emulator = await make_live_emulator(
        Script(pace=pace, default=ScriptedReply(parts=(part,))), clock=clock
    )
    async with raw(emulator) as client:
        await client.setup()
        await client.send({"realtimeInput": {"text": "hello"}})
        while not emulator.sessions[0].texts:
            await asyncio.sleep(0)
        await clock.advance(0.499)
        assert emulator.sessions[0].sent_kinds() == ["setupComplete"]
        await clock.advance(0.1)
        await client.until("generationComplete")
        await clock.advance(1.89)
        assert emulator.sessions[0].sent_kinds()[-1] == "generationComplete"
        await clock.advance(0.02)
        assert emulator.sessions[0].sent_kinds()[-2:] == ["turnComplete", "usageMetadata"]


async def test_no_interruption_answers_afterwards(make_live_emulator, sdk):
    """With NO_INTERRUPTION the reply is finished, then what was said meanwhile is answered."""
    script = Script(replies=(ScriptedReply(say="A long story. " * 5), ScriptedReply(say="Sorry?")))
    emulator = await make_live_emulator(script)
    config = {"activity_handling": "NO_INTERRUPTION"}
    async with sdk.talk(emulator, realtime_input_config=config) as session:
        await sdk.say(session)
        await sdk.say(session)
        first, second = await sdk.turn(session), await sdk.turn(session)
    assert first.marks == second.marks == ["generation_complete", "turn_complete"]
    assert (first.said, second.said) == ("A long story. " * 5, "Sorry?")


async def test_push_to_talk(live_emulator, sdk):
    """With detection off, only activityStart and activityEnd make a turn."""
    config = {"automatic_activity_detection": {"disabled": True}}
    async with sdk.talk(live_emulator, realtime_input_config=config) as session:
        await sdk.say(session, sdk.VOICE + sdk.QUIET)
        await session.send_realtime_input(activity_start={})
        await sdk.say(session, sdk.QUIET)
        await session.send_realtime_input(activity_end={})
        turn = await sdk.turn(session)
    assert turn.said == "I heard you."
    assert "(speech of 1.0 s)" in str(live_emulator.sessions[0].history)


async def test_audio_stream_end_ends_the_turn_at_once(live_emulator, sdk):
    async with sdk.talk(live_emulator) as session:
        await sdk.say(session, sdk.VOICE)
        await session.send_realtime_input(audio_stream_end=True)
        turn = await sdk.turn(session)
    assert turn.marks == ["generation_complete", "turn_complete"]


async def test_typed_turns_and_matching(make_live_emulator, sdk):
    script = Script(
        replies=(
            ScriptedReply(when=Match(text="(?i)weather"), say="Sunny."),
            ScriptedReply(when=Match(kind="text"), say="You typed."),
        )
    )
    emulator = await make_live_emulator(script)
    async with sdk.talk(emulator) as session:
        await session.send_client_content(
            turns={"role": "user", "parts": [{"text": "The Weather?"}]}, turn_complete=True
        )
        first = await sdk.turn(session)
        await session.send_realtime_input(text="anything")
        second = await sdk.turn(session)
    assert (first.said, second.said) == ("Sunny.", "You typed.")
    assert emulator.sessions[0].texts == ["The Weather?", "anything"]
    assert [turn["text"] for turn in emulator.sessions[0].history] == [
        "The Weather?",
        "Sunny.",
        "anything",
        "You typed.",
    ]


async def test_content_without_turn_complete_is_history(live_emulator, sdk):
    async with sdk.talk(live_emulator) as session:
        await session.send_client_content(
            turns=[
                {"role": "user", "parts": [{"text": "I am Ada."}]},
                {"role": "model", "parts": [{"text": "Hello, Ada."}]},
            ],
            turn_complete=False,
        )
        await session.send_realtime_input(text="Who am I?")
        await sdk.turn(session)
    assert [t["role"] for t in live_emulator.sessions[0].history] == [
        "user",
        "model",
        "user",
        "model",
    ]


async def test_declared_history_is_not_answered(live_emulator, sdk):
    """With initialHistoryInClientContent the first content is taken in without a reply."""
    config = {"initial_history_in_client_content": True}
    async with sdk.talk(live_emulator, history_config=config) as session:
        await session.send_client_content(
            turns={"role": "user", "parts": [{"text": "Earlier."}]}, turn_complete=True
        )
        await session.send_realtime_input(text="Now.")
        await sdk.turn(session)
    history = live_emulator.sessions[0].history
    assert [t["text"] for t in history] == ["Earlier.", "Now.", "I heard you."]


async def test_greeting_text_thought_pause_and_raw_message(make_live_emulator, sdk):
    grounding = {"serverContent": {"groundingMetadata": {"webSearchQueries": ["noon"]}}}
    parts = (
        ReplyPart(text="Thinking.", thought=True),
        ReplyPart(pause_ms=50),
        ReplyPart(message=grounding),
        ReplyPart(seconds=0.1, tone_hz=440),
    )
    emulator = await make_live_emulator(Script(greeting=ScriptedReply(parts=parts)))
    async with sdk.talk(emulator) as session:
        turn = await sdk.turn(session)
    assert turn.contents[0].model_turn.parts[0].thought
    assert turn.contents[1].grounding_metadata.web_search_queries == ["noon"]
    assert turn.audio == sound.tone(0.1, 440)


async def test_usage_comes_with_turn_complete(live_emulator, sdk):
    async with sdk.talk(live_emulator) as session:
        await sdk.say(session, sound.voice(1.0, rate=16_000) + sdk.QUIET)
        turn = await sdk.turn(session)
    usage = turn.messages[-1].usage_metadata
    assert turn.messages[-1].server_content.turn_complete
    heard = {d.modality.value: d.token_count for d in usage.prompt_tokens_details}
    assert heard["AUDIO"] in range(35, 51)  # what had arrived when the reply ended: 1.4 to 2 s
    assert usage.total_token_count == usage.prompt_token_count + usage.response_token_count


async def test_context_update_changes_tools(live_emulator, raw):
    async with raw(live_emulator) as client:
        await client.setup()
        tools = [{"functionDeclarations": [{"name": "late"}]}]
        await client.send({"contextUpdate": {"tools": {"tools": tools}}})
        await client.send({"contextUpdate": {"tools": {"tools": [{"functionDeclarations": [{}]}]}}})
        assert (await client.closing())[0] == 1007


async def test_extended_thinking_ends_with_idle(make_live_emulator, sdk):
    """Several turnComplete per request; only IDLE ends it, which the SDK waits for."""
    script = Script(
        replies=(
            ScriptedReply(say="Hm.", interaction_status="IN_PROGRESS"),
            ScriptedReply(say="7."),
        )
    )
    emulator = await make_live_emulator(script)
    model = "gemini-3.8-live-extended-thinking"
    async with sdk.talk(emulator, model=model) as session:
        await session.send_realtime_input(text="3 + 4?")
        turn = asyncio.create_task(sdk.turn(session))
        while "turnComplete" not in emulator.sessions[0].sent_kinds():
            await asyncio.sleep(0.01)
        await session.send_realtime_input(text="and?")
        assert (await turn).marks.count("turn_complete") == 2


async def test_frames_are_binary_unless_the_script_says_text(make_live_emulator, raw):
    for binary, kind in ((True, aiohttp.WSMsgType.BINARY), (False, aiohttp.WSMsgType.TEXT)):
        emulator = await make_live_emulator(Script(server=Server(binary_frames=binary)))
        async with raw(emulator) as client:
            await client.send({"setup": {"model": "models/gemini-3.8-live"}})
            assert (await client.ws.receive()).type is kind


async def test_voice_activity_is_told_where_asked_for(make_live_emulator, sdk):
    emulator = await make_live_emulator(Script(server=Server(voice_activity=True)))
    async with sdk.talk(emulator) as session:
        await sdk.say(session, sdk.QUIET + sdk.VOICE + sdk.QUIET)
        turn = await sdk.turn(session)
    activity = [m.voice_activity for m in turn.messages if m.voice_activity]
    assert [a.voice_activity_type.value for a in activity] == ["ACTIVITY_START", "ACTIVITY_END"]
    assert float(activity[0].audio_offset.rstrip("s")) == pytest.approx(1.0, abs=0.05)
    assert float(activity[1].audio_offset.rstrip("s")) == pytest.approx(1.8, abs=0.05)


async def test_other_rates_are_resampled_where_allowed(make_live_emulator, raw):
    """With strict_audio off, 48 kHz audio is heard as speech and noted as a problem."""
    emulator = await make_live_emulator(Script(server=Server(strict_audio=False)))
    async with raw(emulator) as client:
        await client.setup()
        pcm = sound.voice(0.8, rate=48_000) + sound.silence(1.0, 48_000)
        await client.send(_audio(pcm, "audio/pcm;rate=48000"))
        assert "modelTurn" in (await client.receive())["serverContent"]
    assert "48000 Hz" in emulator.sessions[0].problems[0]


async def test_two_talks_do_not_mix(live_emulator, sdk):
    async with sdk.talk(live_emulator) as one, sdk.talk(live_emulator) as two:
        await one.send_realtime_input(text="one")
        await two.send_realtime_input(text="two")
        await asyncio.gather(sdk.turn(one), sdk.turn(two))
    assert [record.texts for record in live_emulator.sessions] == [["one"], ["two"]]


async def test_stopping_tells_open_clients(make_live_emulator, raw):
    from vibeassist.emulator.server import Emulator

    async with Emulator() as emulator:
        connection = raw(emulator)
        client = await connection.__aenter__()
        await client.setup()
    assert await client.closing() == (1001, "The emulator is shutting down.")
    await connection.__aexit__(None, None, None)


def _audio(pcm: bytes, mime: str = "audio/pcm;rate=16000") -> str:
    import base64

    return json.dumps(
        {"realtimeInput": {"audio": {"data": base64.b64encode(pcm).decode(), "mimeType": mime}}}
    )
