"""Google's own protocol through the gateway: the unmodified SDKs, and frames left as they are."""

import asyncio
import base64
import json
import os
import shutil
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import trustme
from google import genai
from google.genai import types

from tests.gateway.conftest import KEY, enrol, token_of
from vibeassist.emulator import sound
from vibeassist.emulator.script import Script, ScriptedReply
from vibeassist.gateway.config import build
from vibeassist.gateway.server import Gateway

pytestmark = [
    # What the SDK itself does; it is not ours to mend.
    pytest.mark.filterwarnings("ignore:Inheritance class AiohttpClientSession:DeprecationWarning"),
    pytest.mark.filterwarnings("ignore:The SDK's ephemeral token support"),
]

TOKEN = "token-for-the-tests"
PATH = "/ws/google.ai.generativelanguage.{}.GenerativeService.BidiGenerateContent"
SETUP = {"setup": {"model": "models/gemini-3.8-live"}}
MODULES = Path(__file__).parents[2] / ".cache" / "node"
NODE = shutil.which("node")


@asynccontextmanager
async def served(emulator: Any, folder: Path, **values: Any) -> AsyncIterator[tuple[Gateway, Path]]:
    """A gateway with TLS (the Python SDK insists on it) before the emulator, and its CA."""
    authority = trustme.CA()
    leaf = authority.issue_cert("localhost", "127.0.0.1")
    authority.cert_pem.write_to_path(str(folder / "ca.pem"))
    leaf.private_key_pem.write_to_path(str(folder / "key.pem"))
    leaf.cert_chain_pems[0].write_to_path(str(folder / "cert.pem"))
    config = build(
        {
            "key": KEY,
            "token": TOKEN,
            "port": 0,
            "tls_cert": folder / "cert.pem",
            "tls_key": folder / "key.pem",
            "live_url": emulator.url,
            "ca_file": emulator.ca_file,
            **values,
        }
    )
    async with Gateway(config, tick_s=0.05) as gateway:
        yield gateway, folder / "ca.pem"


@asynccontextmanager
async def sdk(gateway: Gateway, ca: Path, **http: Any) -> AsyncIterator[genai.Client]:
    context = ssl.create_default_context(cafile=str(ca))
    options = types.HttpOptions(
        base_url=gateway.url,
        api_version=http.get("version", "v1beta"),
        async_client_args={"ssl": context, "verify": context},
        client_args={"verify": context},
        headers=http.get("headers"),
    )
    client = genai.Client(api_key=http.get("key", TOKEN), http_options=options, vertexai=False)
    try:
        yield client
    finally:
        await client.aio.aclose()
        client.close()


async def turn(client: genai.Client) -> tuple[bytes, str]:
    """One spoken turn; the reply's samples and words."""
    config = types.LiveConnectConfig(
        response_modalities=[types.Modality.AUDIO],
        output_audio_transcription=types.AudioTranscriptionConfig(),
    )
    pcm, words = b"", ""
    async with client.aio.live.connect(model="gemini-3.8-live", config=config) as session:
        voice = sound.voice(0.8, rate=16000) + sound.silence(1.0, 16000)
        for start in range(0, len(voice), 3200):
            piece = voice[start : start + 3200]
            blob = types.Blob(data=piece, mime_type="audio/pcm;rate=16000")
            await session.send_realtime_input(audio=blob)
        async for message in session.receive():
            content = message.server_content
            if content is None:
                continue
            for part in (content.model_turn.parts or ()) if content.model_turn else ():
                pcm += part.inline_data.data or b"" if part.inline_data else b""
            if content.output_transcription:
                words += content.output_transcription.text or ""
    return pcm, words


@pytest.mark.parametrize("version", ["v1", "v1beta", "v1alpha"])
@pytest.mark.parametrize("where", ["key", "authorization"])
async def test_the_unmodified_python_sdk_converses(
    make_live_emulator: Any, tmp_path: Path, where: str, version: str
) -> None:
    """With the token as its key, or beside a key that is none."""
    emulator = await make_live_emulator(Script(default=ScriptedReply(say="Hello.")), keys=[KEY])
    how: dict[str, Any] = {"key": TOKEN}
    if where == "authorization":
        how = {"key": "unused", "headers": {"Authorization": f"Bearer {TOKEN}"}}
    how["version"] = version
    async with served(emulator, tmp_path) as (gateway, ca), sdk(gateway, ca, **how) as client:
        pcm, words = await turn(client)
    await emulator.all_closed()
    assert words == "Hello."
    assert pcm == sound.voice_for("Hello.")
    (record,) = emulator.sessions
    assert bytes(record.audio) == sound.voice(0.8, rate=16000) + sound.silence(1.0, 16000)
    assert (record.auth, record.problems) == ("header", [])


@pytest.mark.node
@pytest.mark.skipif(NODE is None, reason="Node.js is not installed")
@pytest.mark.parametrize("version", ["v1", "v1beta", "v1alpha"])
async def test_the_unmodified_node_sdk_converses(
    make_live_emulator: Any, tmp_path: Path, version: str
) -> None:
    """It writes two slashes at the start of the path."""
    if not (MODULES / "node_modules" / "@google" / "genai").exists():
        pytest.skip("@google/genai is not installed: run 'make test'")
    emulator = await make_live_emulator(Script(default=ScriptedReply(say="Hello.")), keys=[KEY])
    async with served(emulator, tmp_path) as (gateway, ca):
        process = await asyncio.create_subprocess_exec(
            *(str(NODE), str(Path(__file__).parent / "node" / "talk.mjs")),
            *(str(MODULES / "package.json"), gateway.url, version),
            env={**os.environ, "NODE_EXTRA_CA_CERTS": str(ca), "GATEWAY_TOKEN": TOKEN},
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        out, err = await process.communicate()
    assert process.returncode == 0, err.decode()
    seen = json.loads(out)
    assert (seen["said"], seen["audio"]) == ("Hello.", len(sound.voice_for("Hello.")))


async def test_the_sdks_plain_requests_pass_and_are_counted(
    make_live_emulator: Any, tmp_path: Path
) -> None:
    emulator = await make_live_emulator(keys=[KEY])
    async with served(emulator, tmp_path) as (gateway, ca), sdk(gateway, ca) as client:
        answer = await client.aio.models.generate_content(
            model="gemini-3.8-flash", contents="sum up"
        )
        assert answer.text
        pieces = await client.aio.models.generate_content_stream(
            model="gemini-3.8-flash", contents="sum up"
        )
        streamed = "".join([piece.text or "" async for piece in pieces])
    assert streamed


async def test_a_wrong_token_gets_nothing(make_live_emulator: Any, tmp_path: Path) -> None:
    emulator = await make_live_emulator(keys=[KEY])
    async with (
        served(emulator, tmp_path) as (gateway, ca),
        sdk(gateway, ca, key="AIza-not-a-token") as client,
    ):
        with pytest.raises(Exception, match="401"):
            await turn(client)
        with pytest.raises(genai.errors.ClientError, match="401"):
            await client.aio.models.generate_content(model="m", contents="x")
    assert not emulator.sessions


@asynccontextmanager
async def raw(
    http: aiohttp.ClientSession, gateway: Gateway, path: str = PATH.format("v1beta"), **how: Any
) -> AsyncIterator[aiohttp.ClientWebSocketResponse[Any]]:
    how = how or {"headers": {"x-goog-api-key": TOKEN}}
    async with http.ws_connect(gateway.url + path, **how) as client:
        yield client


@pytest.mark.parametrize("version", ["v1", "v1beta", "v1alpha"])
@pytest.mark.parametrize("slash", ["", "/"])
async def test_every_version_and_both_spellings_reach_the_same_at_google(
    gateway: Gateway, google: Any, http: aiohttp.ClientSession, version: str, slash: str
) -> None:
    async with raw(http, gateway, slash + PATH.format(version)) as client:
        await client.send_json(SETUP)
        session = await google.session()
        assert await session.next() == SETUP
        assert session.path == PATH.format(version)
        assert session.headers["x-goog-api-key"] == KEY


@pytest.mark.parametrize(
    "how",
    [
        {"params": {"key": TOKEN}},
        {"params": {"access_token": TOKEN}},
        {"headers": {"Authorization": f"Bearer {TOKEN}"}},
        {"headers": {"Authorization": f"Token {TOKEN}"}},
    ],
)
@pytest.mark.parametrize("path", [PATH.format("v1beta"), "/v1/live-chat"])
async def test_a_browser_may_show_its_token_in_the_query_and_it_goes_no_further(
    gateway: Gateway, google: Any, http: aiohttp.ClientSession, how: dict[str, Any], path: str
) -> None:
    async with raw(http, gateway, path, **how) as client:
        await client.send_json(SETUP)
        session = await google.session()
        assert TOKEN not in str(session.headers)
        assert "Authorization" not in session.headers


async def test_frames_pass_unchanged_as_text_and_binary_in_both_directions(
    gateway: Gateway, google: Any, http: aiohttp.ClientSession
) -> None:
    """Also those that the gateway would not understand, and those before Google has answered."""
    odd = '{ "realtime_input" : {"text":"\\u00e9 \U0001f600"} , "new_thing": [1.0e0] }'
    async with raw(http, gateway) as client:
        await client.send_str(json.dumps(SETUP))
        await client.send_str(odd)
        session = await google.session()
        assert await session.next() == SETUP
        assert await session.next() == json.loads(odd)
        await session.say_raw(b'{"setupComplete": {} }')
        message = await client.receive(timeout=5)
        assert (message.type, message.data) == (aiohttp.WSMsgType.BINARY, b'{"setupComplete": {} }')
        await session._socket.send_str('{"x": 1}')
        message = await client.receive(timeout=5)
        assert (message.type, message.data) == (aiohttp.WSMsgType.TEXT, '{"x": 1}')


@pytest.mark.parametrize(("code", "told"), [(1008, 1008), (1011, 1011), (4321, 4321)])
async def test_googles_close_code_and_reason_pass_without_the_key(
    gateway: Gateway, google: Any, http: aiohttp.ClientSession, code: int, told: int
) -> None:
    async with raw(http, gateway) as client:
        await client.send_json(SETUP)
        session = await google.session()
        await session.next()
        await session.close(code, f"Bad thing with api_key:{KEY}")
        end = await client.receive(timeout=5)
    assert (end.type, end.data) == (aiohttp.WSMsgType.CLOSE, told)
    assert "Bad thing" in end.extra
    assert KEY not in end.extra


async def test_a_gateway_that_stops_says_so_in_googles_words(
    make_gateway: Any, google: Any, http: aiohttp.ClientSession
) -> None:
    gateway = await make_gateway(drain_s=7)
    async with raw(http, gateway) as client:
        await client.send_json(SETUP)
        session = await google.session()
        await session.say({"setupComplete": {}})
        await client.receive(timeout=5)
        draining = asyncio.create_task(gateway.drain())
        assert await client.receive_json(timeout=5) == {"goAway": {"timeLeft": "7s"}}
    await asyncio.wait_for(draining, 5)


async def test_a_cut_upstream_is_1011(
    gateway: Gateway, google: Any, http: aiohttp.ClientSession
) -> None:
    async with raw(http, gateway) as client:
        await client.send_json(SETUP)
        session = await google.session()
        await session.next()
        session.cut()
        assert (await client.receive(timeout=5)).data == 1011


@pytest.mark.parametrize(
    ("values", "setup", "words"),
    [
        ({"models": ["gemini-3.8-live"]}, {"model": "models/other"}, "the model 'other'"),
        (
            {"voices": ["Puck"]},
            {"generation_config": {"speech_config": {"voice_config": {"prebuilt_voice_config": {
                "voice_name": "Kore"}}}}},
            "the voice 'Kore'",
        ),
        ({"tools": ["none"]}, {"tools": [{"google_search": {}}]}, "the tool 'googleSearch'"),
        (
            {"tools": ["look"]},
            {"tools": [{"functionDeclarations": [{"name": "look"}, {"name": "rm"}]}]},
            "the tool 'rm'",
        ),
        ({}, None, "first message must be setup"),
    ],
)  # fmt: skip
async def test_a_setup_that_is_not_allowed_never_reaches_google(
    make_gateway: Any,
    google: Any,
    http: aiohttp.ClientSession,
    values: dict[str, Any],
    setup: dict[str, Any] | None,
    words: str,
) -> None:
    gateway = await make_gateway(**values)
    async with raw(http, gateway) as client:
        await client.send_json({"clientContent": {}} if setup is None else {"setup": setup})
        end = await client.receive(timeout=5)
    assert end.data in (4400, 4403)
    assert words in end.extra
    assert google.sessions.empty()


async def test_tools_cannot_be_brought_in_later(
    make_gateway: Any, google: Any, http: aiohttp.ClientSession
) -> None:
    gateway = await make_gateway(tools=["look"])
    async with raw(http, gateway) as client:
        await client.send_json(SETUP)
        session = await google.session()
        await session.next()
        tools = [{"functionDeclarations": [{"name": "rm"}]}]
        await client.send_json({"context_update": {"tools": {"tools": tools}}})
        assert (await client.receive(timeout=5)).data == 4403
    assert session.received.empty()


async def test_a_handle_is_good_for_its_user_alone(
    gateway: Gateway, google: Any, http: aiohttp.ClientSession, enrolled: tuple[str, str]
) -> None:
    token = await token_of(http, gateway, enrolled[1])
    _, other = await enrol(gateway, "eve")
    evil = await token_of(http, gateway, other)
    async with raw(http, gateway, headers={"x-goog-api-key": token}) as client:
        await client.send_json(SETUP)
        session = await google.session()
        await session.say({"sessionResumptionUpdate": {"newHandle": "h1", "resumable": True}})
        assert b"h1" in (await client.receive(timeout=5)).data
    again = {"setup": {"model": "models/gemini-3.8-live", "session_resumption": {"handle": "h1"}}}
    async with raw(http, gateway, headers={"x-goog-api-key": evil}) as client:
        await client.send_json(again)
        assert (await client.receive(timeout=5)).data == 1008
    assert google.sessions.empty()
    async with raw(http, gateway, headers={"x-goog-api-key": token}) as client:
        await client.send_json(again)
        assert await (await google.session()).next() == again


@pytest.mark.parametrize(
    ("values", "path", "status"),
    [
        ({}, "/v1beta/models/m:deleteEverything", 404),
        ({}, "/v1beta/files", 404),
        ({}, "/v2/models/m:generateContent", 404),
        ({"google_path": False}, "/v1beta/models/m:generateContent", 404),
        ({"models": ["other"]}, "/v1beta/models/m:generateContent", 403),
    ],
)
async def test_other_plain_requests_are_not_passed_on(
    make_gateway: Any,
    google: Any,
    http: aiohttp.ClientSession,
    values: dict[str, Any],
    path: str,
    status: int,
) -> None:
    gateway = await make_gateway(**values)
    headers = {"x-goog-api-key": TOKEN}
    async with http.post(gateway.url + path, headers=headers, json={}) as answer:
        assert answer.status == status


async def test_an_ephemeral_token_is_minted_and_opens_a_session_at_google(
    make_live_emulator: Any, tmp_path: Path
) -> None:
    emulator = await make_live_emulator(keys=[KEY])
    async with served(emulator, tmp_path, models=["gemini-3.8-live"]) as (gateway, ca):
        context = ssl.create_default_context(cafile=str(ca))
        connector = aiohttp.TCPConnector(ssl=context)
        url = gateway.url + "/api/v1/ephemeral-token"
        bearer = {"Authorization": f"Bearer {TOKEN}"}
        async with aiohttp.ClientSession(connector=connector) as http:
            async with http.post(url, headers=bearer, json={"model": "other"}) as refused:
                assert refused.status == 403
            async with http.post(url, json={}) as refused:
                assert refused.status == 401
            async with http.post(url, headers=bearer) as made:
                assert made.status == 200
                token = (await made.json())["token"]
        assert token.startswith("auth_tokens/")
        assert KEY not in token
        options = emulator.http_options("v1alpha")
        client = genai.Client(api_key=token, http_options=options, vertexai=False)
        try:
            async with client.aio.live.connect(model="gemini-3.8-live", config={}) as session:
                assert session is not None
        finally:
            await client.aio.aclose()
            client.close()


async def test_the_seeds_browser_shape_converses(make_live_emulator: Any, tmp_path: Path) -> None:
    """/ws_live: JSON and base64, no setup, the token in the query."""
    emulator = await make_live_emulator(Script(default=ScriptedReply(say="Hello.")), keys=[KEY])
    async with served(emulator, tmp_path) as (gateway, ca):
        connector = aiohttp.TCPConnector(ssl=ssl.create_default_context(cafile=str(ca)))
        async with (
            aiohttp.ClientSession(connector=connector) as http,
            http.ws_connect(f"{gateway.url}/ws_live?token={TOKEN}") as client,
        ):
            voice = sound.voice(0.8, rate=16000) + sound.silence(1.0, 16000)
            for start in range(0, len(voice), 3200):
                data = base64.b64encode(voice[start : start + 3200]).decode()
                await client.send_json({"type": "audio", "data": data})
            await client.send_json({"type": "audio", "data": "not base64!"})
            pcm, kinds = b"", []
            while "turnComplete" not in kinds:
                message = await client.receive_json(timeout=10)
                kinds.append(message["type"])
                if message["type"] == "audio":
                    pcm += base64.b64decode(message["data"])
    assert pcm == sound.voice_for("Hello.")
    assert "error" in kinds
