"""The unmodified Python SDK talks with the emulator, over TLS."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from google import genai
from google.genai import live, types

from vibeassist.emulator import sound
from vibeassist.emulator.script import Script, ScriptedReply
from vibeassist.emulator.server import Emulator

MODEL = "gemini-3.8-live"


@asynccontextmanager
async def talk(emulator: Emulator, **config: Any) -> AsyncIterator[live.AsyncSession]:
    client = genai.Client(api_key="any-key", http_options=emulator.http_options())
    setup = types.LiveConnectConfig(
        response_modalities=[types.Modality.AUDIO],
        output_audio_transcription=types.AudioTranscriptionConfig(),
        **config,
    )
    async with client.aio.live.connect(model=MODEL, config=setup) as session:
        yield session


async def say(session: live.AsyncSession, pcm: bytes) -> None:
    for start in range(0, len(pcm), 3200):
        await session.send_realtime_input(
            audio=types.Blob(data=pcm[start : start + 3200], mime_type="audio/pcm;rate=16000")
        )


async def test_spoken_turn_is_answered(live_emulator: Emulator) -> None:
    """Speech and silence in; audio, transcript, generationComplete and turnComplete out."""
    async with talk(live_emulator) as session:
        await say(session, sound.voice(0.8, rate=16000) + sound.silence(1.0, 16000))
        messages = [message async for message in session.receive()]
    contents = [m.server_content for m in messages if m.server_content]
    audio = b"".join(m.data or b"" for m in messages)
    text = "".join(c.output_transcription.text for c in contents if c.output_transcription)
    assert text == "I heard you."
    assert audio == sound.voice_for("I heard you.")
    assert [bool(c.generation_complete) for c in contents][-2:] == [True, False]
    assert contents[-1].turn_complete


async def test_speech_interrupts_the_reply(make_live_emulator: Any) -> None:
    script = Script(replies=(ScriptedReply(say="A very long answer. " * 20),))
    emulator = await make_live_emulator(script, time_scale=1.0)
    async with talk(emulator) as session:
        await say(session, sound.voice(0.8, rate=16000) + sound.silence(1.0, 16000))
        kinds: list[str] = []
        spoke = False
        async for message in session.receive():
            content = message.server_content
            if content is None:
                continue
            if content.model_turn and not spoke:
                spoke = True
                await say(session, sound.voice(0.5, rate=16000))
            kinds += [name for name in ("interrupted", "turn_complete") if getattr(content, name)]
            assert not content.generation_complete
    assert kinds == ["interrupted", "turn_complete"]


async def test_records_what_it_received(live_emulator: Emulator) -> None:
    pcm = sound.voice(0.35, rate=16000)
    async with talk(live_emulator) as session:
        await say(session, pcm)
    while live_emulator.sessions[0].open:
        await asyncio.sleep(0.01)
    record = live_emulator.sessions[0]
    assert bytes(record.audio) == pcm
    assert record.setup["model"] == f"models/{MODEL}"
    assert record.close_code == 1000
