"""Corners of the protocol, spoken without an SDK: what must come first, what is refused."""

import base64
import json

import aiohttp
import pytest
from google.genai import errors

from vibeassist.emulator import sound
from vibeassist.emulator.script import Script, ScriptedReply, SessionLimits

AUDIO = {"data": "AAAAAAAA", "mimeType": "audio/pcm;rate=16000"}


@pytest.mark.parametrize(
    ("first", "code", "words"),
    [
        (
            {"realtimeInput": {"audio": AUDIO}},
            1007,
            "setup must be the first message and only the first",
        ),
        ({"clientContent": {}}, 1007, "setup must be the first message and only the first"),
        ({"setup": {}}, 1007, "setup.model is required"),
        (
            {"setup": {"model": "models/gemini-9"}},
            1008,
            "models/gemini-9 is not found for API version v1beta, or is not supported for "
            "bidiGenerateContent.",
        ),
        ({"setup": {"voice": "Puck"}}, 1007, "Invalid JSON payload received. Unknown name"),
        ({"setup": 1, "unknown": 2}, 1007, "Invalid value at 'setup'"),
        ("this is not JSON", 1007, "Invalid JSON payload received."),
        ("[1, 2, 3]", 1007, "Invalid JSON payload received."),
        ("{}", 1007, "Request contains an invalid argument."),
    ],
)
async def test_first_messages_that_are_refused(live_emulator, raw, first, code, words):
    async with raw(live_emulator) as client:
        await client.send(first)
        got, reason = await client.closing()
    assert got == code
    assert reason.startswith(words)
    await live_emulator.all_closed()
    assert live_emulator.sessions[0].close_code == code


@pytest.mark.parametrize(
    ("message", "words"),
    [
        ({"setup": {"model": "models/gemini-3.8-live"}}, "setup must be the first message"),
        ({"realtimeInput": {"activityStart": {}}}, "Explicit activity control is not supported"),
        ({"realtimeInput": {"mediaChunks": [AUDIO]}}, "realtime_input.media_chunks is deprecated."),
        ({"realtimeInput": {"audio": {**AUDIO, "data": "AAAA"}}}, "Audio input is not"),
        ({"realtimeInput": {"audio": {**AUDIO, "mimeType": "audio/wav"}}}, "Unsupported MIME type"),
        ({"realtimeInput": {"video": {**AUDIO}}}, "Unsupported MIME type for video"),
        ({"realtimeInput": {"audio": {**AUDIO, "data": "A*AA"}}}, "Invalid value at 'realtime_in"),
        ({"toolResponse": {"functionResponses": [{"output": 1}]}}, "Invalid JSON payload"),
        ("{", "Invalid JSON payload received."),
    ],
)
async def test_later_messages_that_are_refused(live_emulator, raw, message, words):
    async with raw(live_emulator) as client:
        await client.setup()
        await client.send(message)
        code, reason = await client.closing()
    assert (code, reason[: len(words)]) == (1007, words)


async def test_the_sdk_is_told_that_a_model_is_unknown(live_emulator, sdk):
    with pytest.raises(errors.APIError, match="gemini-9 is not found for API version v1") as caught:
        async with sdk.talk(live_emulator, model="gemini-9", version="v1"):
            pass
    assert caught.value.code == 1008


@pytest.mark.parametrize("encode", [base64.b64encode, base64.urlsafe_b64encode])
@pytest.mark.parametrize("names", [("realtimeInput", "mimeType"), ("realtime_input", "mime_type")])
async def test_audio_arrives_unchanged(live_emulator, raw, encode, names):
    """In either alphabet and either case style; 0xfbff makes the alphabets differ."""
    pcm = b"\xfb\xff" * 50
    async with raw(live_emulator) as client:
        await client.setup()
        data = encode(pcm).decode().rstrip("=")
        message = {names[0]: {"audio": {"data": data, names[1]: "audio/pcm;rate=16000"}}}
        await client.send(message)
    await live_emulator.all_closed()
    assert bytes(live_emulator.sessions[0].audio) == pcm


async def test_clients_may_send_binary_frames(live_emulator, raw):
    async with raw(live_emulator) as client:
        await client.ws.send_bytes(json.dumps({"setup": {"model": "gemini-3.8-live"}}).encode())
        assert "setupComplete" in await client.receive()


async def test_older_models_still_take_media_chunks(make_live_emulator, raw):
    emulator = await make_live_emulator(Script(server={"serve_retired_models": True}))
    async with raw(emulator) as client:
        await client.send({"setup": {"model": "models/gemini-2.0-flash-live-001"}})
        await client.receive()
        await client.send({"realtimeInput": {"mediaChunks": [AUDIO, AUDIO]}})
    await emulator.all_closed()
    assert emulator.sessions[0].audio_bytes == 12


async def test_a_model_that_writes(make_live_emulator, raw):
    """TEXT comes as modelTurn text, not as audio, where the model has no voice."""
    emulator = await make_live_emulator(Script(default=ScriptedReply(say="Written.")))
    async with raw(emulator) as client:
        model = "models/gemini-3.5-transcribe-live"
        setup = {"model": model, "generationConfig": {"responseModalities": ["TEXT"]}}
        await client.send({"setup": setup})
        await client.receive()
        await client.send({"realtimeInput": {"text": "hello"}})
        (first, *_) = await client.until("turnComplete")
    assert first["serverContent"]["modelTurn"]["parts"] == [{"text": "Written."}]


async def test_chunks_are_of_the_scripted_length(make_live_emulator, raw):
    emulator = await make_live_emulator(Script(pace={"chunk_ms": 100}))
    async with raw(emulator) as client:
        await client.setup()
        await client.send({"realtimeInput": {"text": "hello"}})
        messages = await client.until("generationComplete")
    parts = [m["serverContent"]["modelTurn"]["parts"][0]["inlineData"] for m in messages[:-1]]
    assert {part["mimeType"] for part in parts} == {"audio/pcm;rate=24000"}
    sizes = [len(base64.b64decode(part["data"])) for part in parts]
    assert set(sizes[:-1]) == {4800}
    assert sum(sizes) == len(sound.voice_for("I heard you."))


async def test_a_plain_request_to_the_live_path_is_a_bad_request(live_emulator):
    path = "/ws/google.ai.generativelanguage.v1beta.GenerativeService.BidiGenerateContent"
    context = live_emulator.client_ssl_context()
    async with (
        aiohttp.ClientSession() as http,
        http.get(live_emulator.url + path, ssl=context) as answer,
    ):
        assert answer.status == 400
    assert live_emulator.sessions[0].close_code == 1006


async def test_a_client_that_leaves_without_a_word(live_emulator, raw):
    async with raw(live_emulator) as client:
        await client.setup()
        client.ws._response.connection.transport.abort()
    await live_emulator.all_closed()
    record = live_emulator.sessions[0]
    assert (record.close_code, record.closed_by) == (1006, "client")


async def test_without_tls_for_clients_that_can(make_live_emulator, sdk):
    emulator = await make_live_emulator(Script(session=SessionLimits()), tls=False)
    path = "/ws/google.ai.generativelanguage.v1.GenerativeService.BidiGenerateContent?key=k"
    async with aiohttp.ClientSession() as http, http.ws_connect(emulator.url + path) as ws:
        await ws.send_json({"setup": {"model": "gemini-3.8-live"}})
        assert b"setupComplete" in (await ws.receive()).data
