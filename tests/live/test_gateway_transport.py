"""The gateway transport against a scripted server: what it sends, and every way it can fail."""

import asyncio
import json
import logging
import socket
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from http import HTTPStatus
from pathlib import Path
from typing import Any

import pytest
import trustme
from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.frames import Frame, Opcode
from websockets.http11 import Request, Response
from websockets.typing import Subprotocol

from vibeassist.errors import ExitCode
from vibeassist.live import errors, gateway, liveness, protocol, watchdog
from vibeassist.live.config import SessionConfig
from vibeassist.live.events import (
    Audio,
    Closed,
    LiveEvent,
    SetupComplete,
    TurnComplete,
    UnreadableMessage,
)
from vibeassist.live.gateway import GatewayTransport
from vibeassist.live.stream import EventStream

TOKEN = "canary-token-0123456789"
CONFIRMED = '{"type":"setupComplete","sessionId":"s"}'

Script = Callable[[ServerConnection], Awaitable[None]]


@asynccontextmanager
async def listening(script: Script, **options: Any) -> AsyncIterator[str]:
    """A plain gateway on loopback that does what ``script`` says; its URL."""
    settings = {"subprotocols": [Subprotocol(protocol.SUBPROTOCOL)], "close_timeout": 0.2}
    server: Server
    async with serve(script, "127.0.0.1", 0, **(settings | options)) as server:
        port = server.sockets[0].getsockname()[1]
        yield f"http://127.0.0.1:{port}"


async def confirm(connection: ServerConnection) -> dict[str, Any]:
    setup = json.loads(await connection.recv())
    await connection.send(CONFIRMED)
    assert isinstance(setup, dict)
    return setup


async def idle(connection: ServerConnection) -> None:
    await confirm(connection)
    await connection.wait_closed()


def transport(url: str, config: SessionConfig | None = None, **more: Any) -> GatewayTransport:
    return GatewayTransport(config or SessionConfig(), url=url, token=TOKEN, **more)


async def failure(url: str, **more: Any) -> errors.LiveError:
    """The error of a connection that must fail; its sentence is checked for secrets."""
    made = transport(url, **more)
    with pytest.raises(errors.LiveError) as caught:
        await made.connect()
    assert TOKEN not in str(caught.value)
    assert TOKEN not in repr(caught.value)
    assert caught.value.hint
    await made.close()
    return caught.value


async def until_closed(made: GatewayTransport) -> list[LiveEvent]:
    return [event async for event in made.events()]


async def test_the_setup_comes_first_and_the_token_only_in_the_header() -> None:
    seen: list[Any] = []

    async def script(connection: ServerConnection) -> None:
        assert connection.request is not None
        seen.append((connection.request.path, connection.request.headers["Authorization"]))
        seen.append(await confirm(connection))
        await connection.wait_closed()

    config = SessionConfig(voice="Kore", resumption_handle="h")
    async with listening(script) as url:
        made = transport(url, config)
        assert await made.connect() == SetupComplete("s")
        await made.close()
    assert seen[0] == (protocol.PATH, f"Bearer {TOKEN}")
    assert protocol.decode_client(json.dumps(seen[1])) == protocol.Setup(config, keeps_account=True)
    assert TOKEN not in repr(made)


async def test_closing_ends_the_events_without_an_error_and_can_be_repeated() -> None:
    async with listening(idle) as url:
        made = transport(url)
        await made.connect()
        await made.close()
        await made.close()
        assert await until_closed(made) == [Closed(1000, "")]
        with pytest.raises(errors.ConnectionLost):
            await made.send_audio(b"\0\0")


async def test_sound_is_cut_into_frames_and_half_a_sample_is_refused() -> None:
    frames: list[int] = []

    async def script(connection: ServerConnection) -> None:
        await confirm(connection)
        frames.extend([len(frame) async for frame in connection])

    async with listening(script) as url:
        made = transport(url)
        await made.connect()
        await made.send_audio(bytes(2 * protocol.AUDIO_FRAME_BYTES + 2))
        with pytest.raises(ValueError, match="half a sample"):
            await made.send_audio(b"\0")
        await made.close()
    assert frames == [protocol.AUDIO_FRAME_BYTES, protocol.AUDIO_FRAME_BYTES, 2]


async def test_what_cannot_be_read_is_skipped_and_said() -> None:
    async def script(connection: ServerConnection) -> None:
        await confirm(connection)
        for frame in ("{", '{"type":"traceEvent"}', '{"type":"toolCall","functionCalls":7}'):
            await connection.send(frame)
        await connection.send(b"\0")
        await connection.send('{"type":"pong"}')
        await connection.send('{"type":"error","code":"BAD_MESSAGE","message":"m"}')
        await connection.send('{"type":"turnComplete"}')
        await connection.wait_closed()

    async with listening(script) as url:
        made = transport(url)
        await made.connect()
        events = aiter(made.events())
        got = [await asyncio.wait_for(anext(events), 5) for _ in range(5)]
        await made.close()
    assert [type(event) for event in got] == [UnreadableMessage] * 4 + [TurnComplete]


async def test_a_slow_listener_does_not_hold_up_the_reader() -> None:
    """Ten megabytes wait in the queue while nobody listens; the gateway's pings are answered."""
    answered = asyncio.Event()

    async def script(connection: ServerConnection) -> None:
        await confirm(connection)
        for _ in range(160):
            await connection.send(bytes(65536))
        await (await connection.ping())
        answered.set()
        await connection.close()

    async with listening(script) as url:
        made = transport(url)
        await made.connect()
        await asyncio.wait_for(answered.wait(), 10)
        events = await until_closed(made)
        await made.close()
    assert sum(len(event.pcm) for event in events if isinstance(event, Audio)) == 160 * 65536


@pytest.mark.parametrize("listens", [True, False], ids=["taken later", "never taken"])
async def test_a_listener_that_takes_nothing_stops_the_reading_and_loses_nothing(
    listens: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The network holds the gateway back; that nothing is read meanwhile is no silence of its."""
    for name, value in {"QUIET_S": 0.02, "SILENT_S": 0.1}.items():
        monkeypatch.setattr(liveness, name, value)
    monkeypatch.setattr(watchdog, "CHECK_S", 0.01)
    count = 400
    sent = 0

    async def script(connection: ServerConnection) -> None:
        nonlocal sent
        await confirm(connection)
        for sent in range(1, count + 1):  # noqa: B007 - seen from outside
            await connection.send(bytes(65536))
        await connection.close()

    async with listening(script, ping_interval=None) as url:
        made = transport(url)
        made._stream = EventStream(limit=10)
        await made.connect()
        while len(made._stream) < 10:
            await asyncio.sleep(0.01)
        await asyncio.sleep(0.3)  # three times what would be a dead connection
        assert len(made._stream) == 10
        assert sent < count
        if listens:
            events = await until_closed(made)
            assert sum(isinstance(event, Audio) for event in events) == count
        await made.close()


@pytest.mark.parametrize("row", protocol.CLOSE_CODES.values(), ids=lambda row: str(row.code))
async def test_a_close_code_alone_says_what_happened(row: protocol.CloseCode) -> None:
    async def script(connection: ServerConnection) -> None:
        await confirm(connection)
        if row.code == 1006:
            connection.transport.abort()
        else:
            await connection.close(row.code, f"words with {TOKEN}")

    async with listening(script) as url:
        made = transport(url)
        await made.connect()
        (closed,) = await until_closed(made)
        await made.close()
    assert isinstance(closed, Closed)
    assert closed.code == row.code
    relayed = row.code in (1007, 1008)  # what stands is not ended by its setup
    assert type(closed.error) is (errors.ConnectionLost if relayed else row.error)
    assert TOKEN not in f"{closed} {closed.error} {closed.reason}"


@pytest.mark.parametrize("code", [1007, 1008])
@pytest.mark.parametrize(
    ("handle", "kind"), [(None, errors.SetupRefused), ("h", errors.ResumptionRefused)]
)
async def test_a_refusal_that_is_relayed_without_a_word_blames_what_was_asked_for(
    code: int, handle: str | None, kind: type[errors.LiveError]
) -> None:
    async def script(connection: ServerConnection) -> None:
        await connection.recv()
        await connection.close(code)

    async with listening(script) as url:
        error = await failure(url, config=SessionConfig(resumption_handle=handle))
    assert type(error) is kind


@pytest.mark.parametrize(
    "row",
    [row for row in protocol.ERROR_CODES.values() if row.fatal],
    ids=lambda row: str(row.code),
)
@pytest.mark.parametrize("ready", [False, True])
async def test_an_error_message_goes_before_the_close_code(
    row: protocol.ErrorCode, ready: bool
) -> None:
    async def script(connection: ServerConnection) -> None:
        if ready:
            await confirm(connection)
        notice = {"type": "error", "code": row.code, "message": f"A sentence, {TOKEN}."}
        await connection.send(json.dumps(notice))
        await connection.close(1011, "why")

    async with listening(script) as url:
        if ready:
            made = transport(url)
            await made.connect()
            (closed,) = await until_closed(made)
            await made.close()
            assert isinstance(closed, Closed)
            error = closed.error
        else:
            error = await failure(url)
    assert isinstance(error, errors.LiveError)
    assert type(error) is row.error
    assert (error.code, error.reason) == (1011, "why")
    assert error.message == "A sentence, ***."


async def test_a_confirmation_that_never_comes_has_a_deadline(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def script(connection: ServerConnection) -> None:
        await connection.wait_closed()

    monkeypatch.setattr(protocol, "SETUP_DEADLINE_S", 0.05)
    async with listening(script) as url:
        error = await failure(url)
    assert type(error) is errors.SetupTimedOut


async def test_a_connect_that_is_cancelled_leaves_nothing_open() -> None:
    closed = asyncio.Event()
    reached = asyncio.Event()

    async def script(connection: ServerConnection) -> None:
        await connection.recv()
        reached.set()
        await connection.wait_closed()
        closed.set()

    async with listening(script) as url:
        connecting = asyncio.create_task(transport(url).connect())
        await asyncio.wait_for(reached.wait(), 5)
        connecting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await connecting
        await asyncio.wait_for(closed.wait(), 5)


async def test_a_silent_gateway_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    """The policy has its own tests; here, that its verdict is obeyed and said."""

    class Dead:
        def __init__(self, now: float) -> None:
            pass

        def check(self, now: float, heard_at: float) -> str:
            return "dead"

    monkeypatch.setattr(watchdog, "Liveness", Dead)
    monkeypatch.setattr(watchdog, "CHECK_S", 0.01)
    async with listening(idle) as url:
        made = transport(url)
        await made.connect()
        (closed,) = await until_closed(made)
        await made.close()
    assert isinstance(closed, Closed)
    assert closed.code == 1006
    assert "Nothing was heard" in str(closed.error)


async def test_a_quiet_gateway_is_pinged(monkeypatch: pytest.MonkeyPatch) -> None:
    class Asking:
        def __init__(self, now: float) -> None:
            pass

        def check(self, now: float, heard_at: float) -> str:
            return "ping"

    pinged = asyncio.Event()

    class Noting(ServerConnection):
        def process_event(self, event: Any) -> None:
            if isinstance(event, Frame) and event.opcode is Opcode.PING:
                pinged.set()
            super().process_event(event)

    monkeypatch.setattr(watchdog, "Liveness", Asking)
    monkeypatch.setattr(watchdog, "CHECK_S", 0.01)
    async with listening(idle, create_connection=Noting) as url:
        made = transport(url)
        await made.connect()
        await asyncio.wait_for(pinged.wait(), 5)
        await made.close()


def answer(status: int) -> Callable[[ServerConnection, Request], Response]:
    def respond(connection: ServerConnection, _: Request) -> Response:
        return connection.respond(HTTPStatus(status), "<html>canary</html>")

    return respond


@pytest.mark.parametrize(
    ("status", "kind", "exit_code"),
    [
        (200, errors.NotALiveServer, ExitCode.CONNECTION),
        (400, errors.NotALiveServer, ExitCode.CONNECTION),
        (401, errors.CredentialsRejected, ExitCode.CREDENTIALS),
        (403, errors.CredentialsRejected, ExitCode.CREDENTIALS),
        (404, errors.NotALiveServer, ExitCode.CONNECTION),
        (429, errors.QuotaExceeded, ExitCode.REFUSED),
        (500, errors.NotALiveServer, ExitCode.CONNECTION),
        (503, errors.ConnectionFailed, ExitCode.CONNECTION),
    ],
)
async def test_an_http_answer_says_what_to_do(
    status: int, kind: type[errors.LiveError], exit_code: ExitCode
) -> None:
    async with listening(idle, process_request=answer(status)) as url:
        error = await failure(url)
    assert type(error) is kind
    assert error.code == status
    assert error.exit_code == exit_code
    assert "canary" not in str(error)


async def test_a_redirect_is_not_followed() -> None:
    """The token is for the host that the user named, and for no other."""
    asked: list[str] = []

    def redirect(connection: ServerConnection, request: Request) -> Response:
        asked.append(request.path)
        response = connection.respond(HTTPStatus.TEMPORARY_REDIRECT, "")
        response.headers["Location"] = "/elsewhere"
        return response

    async with listening(idle, process_request=redirect) as url:
        assert type(await failure(url)) is errors.NotALiveServer
    assert asked == [protocol.PATH]


async def test_a_websocket_that_does_not_agree_on_the_protocol_is_no_gateway() -> None:
    async with listening(idle, subprotocols=None) as url:
        error = await failure(url)
    assert type(error) is errors.NotALiveServer
    assert protocol.SUBPROTOCOL in str(error)


async def test_something_that_is_not_http_is_no_gateway() -> None:
    async def speak(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 mail.example.com ESMTP\r\n")
        await writer.drain()
        writer.close()

    async with await asyncio.start_server(speak, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        assert type(await failure(f"http://127.0.0.1:{port}")) is errors.NotALiveServer


async def test_a_port_where_nobody_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as unused:
        port = unused.getsockname()[1]
    for host in ("127.0.0.1", "localhost"):
        error = await failure(f"http://{host}:{port}")
        assert type(error) is errors.ConnectionFailed
        assert f"{host}:{port}" in str(error)


async def test_a_name_that_nobody_knows() -> None:
    assert type(await failure("https://gateway.invalid")) is errors.ConnectionFailed


async def test_a_gateway_that_never_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gateway, "OPEN_TIMEOUT_S", 0.05)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        error = await failure(f"http://127.0.0.1:{port}")
    assert type(error) is errors.ConnectionFailed
    assert "does not answer" in str(error)


async def test_an_address_that_cannot_be_used_fails_before_any_packet() -> None:
    assert "no TLS" in str(await failure("http://gateway.example.com"))


@asynccontextmanager
async def tls_listening(tmp_path: Path, *names: str) -> AsyncIterator[tuple[str, Path]]:
    """A gateway with TLS; its port, and the CA that signed its certificate."""
    authority = trustme.CA()
    ca_file = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(ca_file)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*names).configure_cert(context)
    async with AsyncExitStack() as stack:
        url = await stack.enter_async_context(listening(idle, ssl=context))
        yield url.replace("http:", "https:"), ca_file


async def test_tls_with_the_ca_that_was_named(tmp_path: Path) -> None:
    async with tls_listening(tmp_path, "127.0.0.1") as (url, ca_file):
        made = transport(url, ca_file=ca_file)
        await made.connect()
        await made.close()


async def test_a_certificate_that_nobody_trusts(tmp_path: Path) -> None:
    async with tls_listening(tmp_path, "127.0.0.1") as (url, _):
        assert type(await failure(url)) is errors.CertificateNotTrusted


async def test_a_certificate_for_another_host(tmp_path: Path) -> None:
    async with tls_listening(tmp_path, "other.example.com") as (url, ca_file):
        error = await failure(url, ca_file=ca_file)
    assert type(error) is errors.CertificateNotTrusted


async def test_a_gateway_without_tls_asked_with_tls() -> None:
    async with listening(idle) as url:
        error = await failure(url.replace("http:", "https:"))
    assert type(error) is errors.NotALiveServer
    assert "http://" in error.hint


async def test_nothing_secret_is_logged_at_any_level(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    async with listening(idle) as url:
        made = transport(url, SessionConfig(resumption_handle="canary-handle"))
        await made.connect()
        await made.send_text("canary-text")
        await made.close()
    # The test's own server logs what it gets under the library's name; that is not ours.
    ours = "\n".join(
        record.getMessage() for record in caplog.records if record.name != "websockets.server"
    )
    assert "canary" not in ours
