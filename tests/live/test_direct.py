"""The direct transport against a server on loopback, through the real SDK."""

from vibeassist.live import events as ev
from vibeassist.live.config import SessionConfig
from vibeassist.live.direct import DirectTransport

KEY = "AIzaCanary-0123456789-abcdefghij-KLMNOP"


async def collect(transport: DirectTransport) -> list[ev.LiveEvent]:
    return [event async for event in transport.events()]


async def test_a_conversation_from_setup_to_the_end(live_server):
    heard = []

    async def handler(peer):
        await peer.confirm()
        heard.append(await peer.receive())
        await peer.audio(b"\x01\x02" * 2400)
        await peer.send({"serverContent": {"turnComplete": True}})
        await peer.audio(b"\x03\x04" * 10)
        await peer.socket.wait_closed()

    server = await live_server(handler)
    transport = DirectTransport(SessionConfig(), key=KEY, endpoint=server.endpoint)
    assert await transport.connect() == ev.SetupComplete("s-1")
    await transport.send_audio(b"\xff\xfe" * 1600)
    stream = transport.events()
    assert [await anext(stream) for _ in range(3)] == [
        ev.Audio(b"\x01\x02" * 2400),
        ev.TurnComplete(),
        ev.Audio(b"\x03\x04" * 10),
    ]
    await transport.close()
    assert await collect(transport) == [ev.Closed(1000, "")]
    assert heard[0]["realtime_input"]["audio"]["mime_type"] == "audio/pcm;rate=16000"
    assert server.peers[0].path.endswith(
        "/ws/google.ai.generativelanguage.v1beta.GenerativeService.BidiGenerateContent"
    )
    assert server.peers[0].headers["x-goog-api-key"] == KEY
