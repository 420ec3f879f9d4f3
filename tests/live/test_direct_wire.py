"""What the direct transport really puts on the wire, as a server sees it."""

import asyncio
import re
import ssl
import subprocess
import sys

import pytest
from websockets.asyncio.server import serve

from vibeassist.live.config import (
    FunctionDeclaration,
    FunctionResponse,
    SessionConfig,
    VoiceActivityConfig,
)
from vibeassist.live.direct import DirectEndpoint, DirectTransport
from vibeassist.live.setup import setup_message

KEY = "AIzaCanary-0123456789-abcdefghij-KLMNOP"

EVERYTHING = SessionConfig(
    model="gemini-3.8-live-extended-thinking",
    voice="Kore",
    language="de-DE",
    system_instruction="Be brief.",
    temperature=0.5,
    thinking_level="LOW",
    search=True,
    functions=(
        FunctionDeclaration(
            "look_up",
            "Looks up.",
            {"type": "object", "properties": {"q_1": {"type": "string"}}, "required": ["q_1"]},
        ),
        FunctionDeclaration(
            "odd",
            "Is odd.",
            {"type": "object", "properties": {"a_b": {"oneOf": [{"type": "string"}]}}},
        ),
    ),
    voice_activity=VoiceActivityConfig(
        start_sensitivity="LOW",
        end_sensitivity="LOW",
        prefix_padding_ms=20,
        silence_duration_ms=500,
        interrupts=False,
    ),
    resumption_handle="handle-1",
)


def camel(value, raw=frozenset({"properties", "parametersJsonSchema", "response"})):
    """The SDK mixes snake_case and camelCase; the API takes both, so here both are one."""
    if isinstance(value, list):
        return [camel(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {
        re.sub(r"_([a-z])", lambda m: m[1].upper(), key): item if key in raw else camel(item)
        for key, item in value.items()
    }


async def idle(peer):
    await peer.confirm()
    await peer.socket.wait_closed()


@pytest.mark.parametrize(
    "config",
    [
        SessionConfig(),
        EVERYTHING,
        SessionConfig(voice_activity=VoiceActivityConfig(manual=True), resumable=False),
        SessionConfig(transcribe_input=False, compression_trigger_tokens=None, language="en-US"),
        SessionConfig(model="models/gemini-9-live", voice="Somebody"),
    ],
)
async def test_the_sdk_sends_the_setup_that_was_built(live_server, config):
    server = await live_server(idle)
    transport = DirectTransport(config, key=KEY, endpoint=server.endpoint)
    await transport.connect()
    await transport.close()
    assert camel(server.peers[0].setup) == setup_message(config)


async def test_the_key_goes_into_a_header_and_nowhere_else(live_server):
    server = await live_server(idle)
    transport = DirectTransport(SessionConfig(), key=KEY, endpoint=server.endpoint)
    await transport.connect()
    await transport.close()
    (peer,) = server.peers
    assert (
        peer.path == "/ws/google.ai.generativelanguage.v1beta.GenerativeService.BidiGenerateContent"
    )
    assert [name for name, value in peer.headers.items() if KEY in value] == ["x-goog-api-key"]
    assert "sec-websocket-extensions" not in peer.headers


async def test_an_ephemeral_token_is_sent_as_one(live_server):
    server = await live_server(idle)
    token = "auth_tokens/canary"
    transport = DirectTransport(SessionConfig(), key=token, endpoint=server.endpoint)
    await transport.connect()
    await transport.close()
    (peer,) = server.peers
    assert peer.path.endswith(".v1alpha.GenerativeService.BidiGenerateContentConstrained")
    assert peer.headers["authorization"] == f"Token {token}"


async def test_version_and_prefix_are_settings(live_server):
    server = await live_server(idle)
    endpoint = DirectEndpoint(
        base_url=f"https://127.0.0.1:{server.port}/gw/", api_version="v1", ca_file=server.ca_file
    )
    transport = DirectTransport(SessionConfig(), key=KEY, endpoint=endpoint)
    await transport.connect()
    await transport.close()
    assert server.peers[0].path.startswith("/gw/ws/google.ai.generativelanguage.v1.Gen")


async def test_the_environment_redirects_nothing(live_server, monkeypatch):
    """Each of these variables moves the key or the connection in a bare SDK client."""
    for name, value in {
        "GOOGLE_GEMINI_BASE_URL": "https://evil.invalid",
        "GOOGLE_VERTEX_BASE_URL": "https://evil.invalid",
        "GOOGLE_GENAI_USE_VERTEXAI": "true",
        "GOOGLE_GENAI_USE_ENTERPRISE": "true",
        "GOOGLE_CLOUD_PROJECT": "evil",
        "GOOGLE_CLOUD_LOCATION": "evil",
        "GOOGLE_API_KEY": "other-key",
        "GEMINI_API_KEY": "other-key",
        "GOOGLE_GENAI_API_VERSION": "v9",
        "GOOGLE_GENAI_CLIENT_MODE": "replay",
        "GOOGLE_GENAI_REPLAYS_DIRECTORY": "/nowhere",
        "HTTPS_PROXY": "http://127.0.0.1:9",
        "ALL_PROXY": "socks5://127.0.0.1:9",
    }.items():
        monkeypatch.setenv(name, value)
    server = await live_server(idle)
    transport = DirectTransport(SessionConfig(), key=KEY, endpoint=server.endpoint)
    await transport.connect()
    await transport.close()
    (peer,) = server.peers
    assert peer.headers["x-goog-api-key"] == KEY
    assert ".v1beta." in peer.path


async def test_every_kind_of_client_message(live_server):
    received = []

    async def listen(peer):
        await peer.confirm()
        received.extend([camel(await peer.receive()) for _ in range(7)])

    server = await live_server(listen)
    transport = DirectTransport(SessionConfig(), key=KEY, endpoint=server.endpoint)
    await transport.connect()
    await transport.send_activity_start()
    await transport.send_audio(b"\xfb\xff\xfe\xfd")
    await transport.send_activity_end()
    await transport.send_audio_stream_end()
    await transport.send_text("Grüß dich")
    await transport.send_function_responses(
        [
            FunctionResponse(
                "1", "f", {"a_b": 1, "c_d": {"e_f": 2}}, scheduling="WHEN_IDLE", will_continue=True
            ),
            FunctionResponse("2", "g", {}),
        ]
    )
    await transport.send_function_responses([])
    await transport.send_audio(b"")
    assert [event.type async for event in transport.events()] == ["closed"]
    await transport.close()
    mime = "audio/pcm;rate=16000"
    assert received == [
        {"realtimeInput": {"activityStart": {}}},
        {"realtimeInput": {"audio": {"data": "-__-_Q==", "mimeType": mime}}},
        {"realtimeInput": {"activityEnd": {}}},
        {"realtimeInput": {"audioStreamEnd": True}},
        {
            "clientContent": {
                "turns": [{"role": "user", "parts": [{"text": "Grüß dich"}]}],
                "turnComplete": True,
            }
        },
        {
            "toolResponse": {
                "functionResponses": [
                    {
                        "id": "1",
                        "name": "f",
                        "response": {"a_b": 1, "c_d": {"e_f": 2}},
                        "scheduling": "WHEN_IDLE",
                        "willContinue": True,
                    },
                    {"id": "2", "name": "g", "response": {}},
                ]
            }
        },
        {"realtimeInput": {"audio": {"data": "", "mimeType": mime}}},
    ]


async def test_half_a_sample_is_the_callers_mistake(live_server):
    server = await live_server(idle)
    transport = DirectTransport(SessionConfig(), key=KEY, endpoint=server.endpoint)
    await transport.connect()
    with pytest.raises(ValueError, match="whole"):
        await transport.send_audio(b"\x00")
    await transport.close()


def test_importing_the_transport_does_not_import_the_sdk():
    """It costs the better part of a second, and a tray icon should not wait for it."""
    code = (
        "import sys, vibeassist.live.direct, vibeassist.live.session;"
        "sys.exit('google.genai' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


async def test_a_system_proxy_carries_the_connection(authority, ca_file, monkeypatch):
    """A CONNECT proxy, and behind it a host that only the proxy can find."""
    asked = []
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("live.example").configure_cert(tls)

    async def talk(socket):
        await socket.recv()
        await socket.send('{"setupComplete": {}}')
        await socket.wait_closed()

    async def pump(reader, writer):
        while data := await reader.read(65536):
            writer.write(data)
        writer.close()

    async with serve(talk, "127.0.0.1", 0, ssl=tls) as server:
        port = next(iter(server.sockets)).getsockname()[1]

        async def proxy(reader, writer):
            asked.append((await reader.readuntil(b"\r\n\r\n")).split(b"\r\n")[0])
            far_reader, far_writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
            await asyncio.gather(pump(reader, far_writer), pump(far_reader, writer))

        async with await asyncio.start_server(proxy, "127.0.0.1", 0) as listening:
            proxy_port = listening.sockets[0].getsockname()[1]
            monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy_port}")
            endpoint = DirectEndpoint(base_url="https://live.example", ca_file=ca_file)
            transport = DirectTransport(SessionConfig(), key=KEY, endpoint=endpoint)
            await transport.connect()
            await transport.close()
    assert asked == [b"CONNECT live.example:443 HTTP/1.1"]
