"""A bare Live server for benchmarks: stamps what it sends, times what it gets. Run as a process.

It shares nothing with the emulator, so that its cost is small and the same for every client. The
clock is CLOCK_MONOTONIC, which all processes of one machine share.

A frame that arrives carries, in its first eight bytes, the moment at which it was full; a chunk of
the reply carries the moment at which it was given to the socket. Results go to standard output as
one JSON line when standard input ends.
"""

import asyncio
import base64
import json
import ssl
import struct
import sys
import time

import trustme
from websockets.asyncio.server import ServerConnection, serve

CHUNK_S = 0.04
CHUNK_BYTES = 1920  # 40 ms at 24 kHz int16


class Server:
    """Answers any setup, then sends a chunk each 40 ms and times every frame that comes."""

    def __init__(self) -> None:
        self.uplink_ms: list[float] = []

    async def __call__(self, connection: ServerConnection) -> None:
        await connection.recv()
        await connection.send(json.dumps({"setupComplete": {}}).encode())
        sender = asyncio.create_task(self._send(connection))
        try:
            async for message in connection:
                arrived = time.monotonic()
                self._take(json.loads(message), arrived)
        finally:
            sender.cancel()

    def _take(self, message: dict[str, dict[str, dict[str, str]]], arrived: float) -> None:
        content = message.get("realtime_input") or message.get("realtimeInput") or {}
        if "audio" in content:
            pcm = base64.urlsafe_b64decode(
                content["audio"]["data"].replace("+", "-").replace("/", "_")
            )
            (full,) = struct.unpack("<d", pcm[:8])
            self.uplink_ms.append((arrived - full) * 1000)

    async def _send(self, connection: ServerConnection) -> None:
        while True:
            pcm = struct.pack("<d", time.monotonic()) + bytes(CHUNK_BYTES - 8)
            data = {"mimeType": "audio/pcm;rate=24000", "data": base64.b64encode(pcm).decode()}
            turn = {"modelTurn": {"role": "model", "parts": [{"inlineData": data}]}}
            await connection.send(json.dumps({"serverContent": turn}).encode())
            await asyncio.sleep(CHUNK_S)


async def main() -> None:
    """Serve until standard input ends."""
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1", "localhost").configure_cert(context)
    server = Server()
    async with serve(
        server, "127.0.0.1", 0, ssl=context, compression=None, max_size=None
    ) as listening:
        port = listening.sockets[0].getsockname()[1]
        ready = {"url": f"https://127.0.0.1:{port}", "ca": authority.cert_pem.bytes().decode()}
        print(json.dumps(ready), flush=True)
        await asyncio.to_thread(sys.stdin.read)
    print(json.dumps(server.uplink_ms), flush=True)


if __name__ == "__main__":
    asyncio.run(main())
