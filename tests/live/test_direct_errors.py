"""Bad input and bad luck while connecting: one sentence each, and never the key."""

import asyncio
import contextlib
import json
import logging
import socket
import ssl
import traceback

import pytest
import trustme
import websockets.asyncio.client

from vibeassist.live import direct, errors
from vibeassist.live.causes import CAUSES, Phase
from vibeassist.live.config import SessionConfig
from vibeassist.live.direct import DirectEndpoint, DirectTransport
from vibeassist.live.events import Closed

KEY = "AIzaCanary-0123456789-abcdefghij-KLMNOP"
HANDLE = "canary-handle-0123456789"


def everything_about(error: BaseException) -> str:
    """All that anyone could ever print of an error."""
    shown = [str(error), repr(error), *traceback.format_exception(error)]
    seen = [error.__cause__, error.__context__]
    while seen:
        other = seen.pop()
        if other is not None:
            shown += [str(other), repr(other)]
            seen += [other.__cause__, other.__context__]
    return "\n".join(shown)


@pytest.fixture(autouse=True)
def no_secret_in_any_log(caplog):
    caplog.set_level(logging.DEBUG)
    for name in ("websockets", "websockets.client", "google_genai", "asyncio", "vibeassist"):
        caplog.set_level(logging.DEBUG, logger=name)
    yield
    # The server of these tests lives in the same process, and is free to log what it is sent.
    ours = [r for r in caplog.get_records("call") if r.name != "websockets.server"]
    logged = "\n".join(record.getMessage() for record in ours)
    assert KEY not in logged
    assert HANDLE not in logged


async def failure(
    endpoint: DirectEndpoint, config: SessionConfig | None = None
) -> errors.LiveError:
    """The error of a connection that cannot be made; everything is free afterwards."""
    transport = DirectTransport(config or SessionConfig(), key=KEY, endpoint=endpoint)
    with pytest.raises(errors.LiveError) as failed:
        await transport.connect()
    assert [event.type async for event in transport.events()] == ["closed"]
    assert not [task for task in asyncio.all_tasks() if task.get_name().startswith("live ")]
    error = failed.value
    assert error.message.endswith(".")
    assert error.hint.endswith(".")
    text = everything_about(error) + repr(transport)
    assert KEY not in text
    assert HANDLE not in text
    return error


@contextlib.asynccontextmanager
async def http_server(answer: bytes, tls: ssl.SSLContext | None):
    """Answers every request with the same bytes."""

    async def talk(reader, writer):
        with contextlib.suppress(OSError, asyncio.IncompleteReadError, ssl.SSLError):
            await reader.read(1)
            writer.write(answer)
            await writer.drain()
        writer.close()
        with contextlib.suppress(OSError, ssl.SSLError):
            await writer.wait_closed()

    server = await asyncio.start_server(talk, "127.0.0.1", 0, ssl=tls)
    async with server:
        yield server.sockets[0].getsockname()[1]


def at(port: int, ca_file=None) -> DirectEndpoint:
    return DirectEndpoint(base_url=f"https://127.0.0.1:{port}", ca_file=ca_file)


def reply(status: str, body: str = "<html>hello</html>", headers: str = "") -> bytes:
    return (
        f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\n{headers}"
        f"Connection: close\r\n\r\n{body}"
    ).encode()


LEAKED = json.dumps({"error": {"message": f"API key not valid: {KEY}", "status": "X"}})


@pytest.mark.parametrize(
    ("answer", "kind", "said"),
    [
        (reply("200 OK"), errors.NotALiveServer, "not as a Live API (200)"),
        (reply("404 Not Found"), errors.NotALiveServer, "(404)"),
        (reply("401 Unauthorized"), errors.CredentialsRejected, "(401)"),
        (reply("403 Forbidden"), errors.CredentialsRejected, "(403)"),
        (reply("400 Bad Request", LEAKED), errors.CredentialsRejected, "not valid"),
        (reply("429 Too Many Requests"), errors.QuotaExceeded, "Too many"),
        (reply("503 Service Unavailable"), errors.ConnectionFailed, "(503)"),
        (reply("101 Switching Protocols"), errors.NotALiveServer, "protocol"),
        (b"SSH-2.0-OpenSSH_9.2\r\n", errors.NotALiveServer, "protocol"),
        (b"", errors.NotALiveServer, "protocol"),
    ],
)
async def test_a_tls_server_that_is_no_live_api(server_tls, ca_file, answer, kind, said):
    async with http_server(answer, server_tls) as port:
        error = await failure(at(port, ca_file))
    assert type(error) is kind
    assert said in error.message


async def test_a_redirect_is_not_followed_with_the_key(server_tls, ca_file, live_server):
    """The SDK's WebSocket library follows it and takes the key along."""
    visitors = []

    async def other(peer):
        visitors.append(peer)

    elsewhere = await live_server(other)
    location = f"Location: wss://127.0.0.1:{elsewhere.port}/\r\n"
    async with http_server(reply("302 Found", headers=location), server_tls) as port:
        error = await failure(at(port, ca_file))
    assert type(error) is errors.NotALiveServer
    assert "another address" in error.message
    assert visitors == []


async def test_a_server_without_tls(ca_file):
    async with http_server(reply("400 Bad Request"), None) as port:
        error = await failure(at(port, ca_file))
    assert isinstance(error, errors.ConnectionFailed)
    assert f"127.0.0.1:{port}" in error.message


async def test_an_address_without_tls_is_not_even_tried():
    error = await failure(DirectEndpoint(base_url="http://127.0.0.1:9"))
    assert "in the clear" in error.message


async def test_nobody_listens():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        error = await failure(at(probe.getsockname()[1]))
    assert type(error) is errors.ConnectionFailed
    assert "Nothing answers" in error.message


async def test_a_name_that_nobody_knows(monkeypatch):
    async def unknown(*args, **kwargs):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", unknown, raising=False)
    error = await failure(DirectEndpoint(base_url="https://nowhere.invalid"))
    assert type(error) is errors.ConnectionFailed
    assert "nowhere.invalid cannot be found" in error.message


async def test_a_certificate_of_nobody_in_particular(live_server):
    server = await live_server(None)
    error = await failure(at(server.port))
    assert type(error) is errors.CertificateNotTrusted
    assert "VIBEASSIST_CA_FILE" in error.hint
    assert server.peers == []


async def test_a_certificate_for_another_host(ca_file, authority: trustme.CA):
    other = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("other.example").configure_cert(other)
    async with http_server(reply("200 OK"), other) as port:
        error = await failure(at(port, ca_file))
    assert type(error) is errors.CertificateNotTrusted
    assert "another host" in error.message


async def test_a_ca_file_that_is_missing(tmp_path):
    error = await failure(at(1, tmp_path / "ca.pem"))
    assert type(error) is errors.CertificateNotTrusted
    assert "ca.pem" in error.message


async def test_a_server_that_never_shakes_hands(ca_file, server_tls, monkeypatch):
    monkeypatch.setattr(direct, "DEADLINE_S", 0.2)
    met = asyncio.Event()

    async def silent(reader, writer):
        await met.wait()
        writer.transport.abort()

    server = await asyncio.start_server(silent, "127.0.0.1", 0, ssl=server_tls)
    async with server:
        error = await failure(at(server.sockets[0].getsockname()[1], ca_file))
        met.set()
    assert type(error) is errors.ConnectionFailed
    assert "does not answer" in error.message


async def test_a_setup_that_is_never_confirmed(live_server, monkeypatch):
    """Some models stay silent for ever on a setting that they do not take."""
    monkeypatch.setattr(direct, "DEADLINE_S", 0.5)

    async def silent(peer):
        await peer.socket.wait_closed()

    server = await live_server(silent)
    error = await failure(server.endpoint)
    assert type(error) is errors.SetupTimedOut
    assert "gemini-3.8-live" in error.message


@pytest.mark.parametrize("first", [b"{}", b"hello", b"\xff", b"[]", b'{"goAway":{}}', b""])
async def test_a_first_message_that_confirms_nothing(live_server, first):
    async def other(peer):
        await peer.socket.send(first)
        await peer.socket.wait_closed()

    server = await live_server(other)
    error = await failure(server.endpoint)
    assert type(error) is errors.NotALiveServer
    assert "hello" not in str(error)


def reasons(phase: Phase) -> list:
    """The known ends of a phase, as a server would say them: code, words, row."""
    return [
        pytest.param(min(row.codes, default=1008), row.example, row, id=row.id)
        for row in CAUSES
        if phase in row.phases and row.example and min(row.codes, default=1008) >= 1000
    ]


@pytest.mark.parametrize(("code", "reason", "row"), reasons(Phase.SETUP))
async def test_a_close_during_setup_says_why(live_server, code, reason, row):
    async def refuse(peer):
        await peer.socket.close(code, reason[:120])

    server = await live_server(refuse)
    config = SessionConfig(resumption_handle=HANDLE if row.resuming else None)
    error = await failure(server.endpoint, config)
    assert type(error) is row.error
    assert (error.code, error.reason) == (code, reason[:120])


@pytest.mark.parametrize(("code", "reason", "row"), reasons(Phase.OPEN))
async def test_a_close_during_a_conversation_says_why(live_server, code, reason, row):
    async def end(peer):
        await peer.confirm()
        await peer.socket.close(code, reason[:120])

    server = await live_server(end)
    transport = DirectTransport(SessionConfig(), key=KEY, endpoint=server.endpoint)
    await transport.connect()
    (closed,) = [event async for event in transport.events()]
    await transport.close()
    assert isinstance(closed, Closed)
    assert (closed.code, closed.reason) == (code, reason[:120])
    assert type(closed.error) is row.error


async def test_a_server_that_repeats_key_and_handle_in_its_reason(live_server):
    async def tell(peer):
        await peer.confirm()
        await peer.socket.close(1011, f"{KEY} {HANDLE}")

    server = await live_server(tell)
    config = SessionConfig(resumption_handle=HANDLE)
    transport = DirectTransport(config, key=KEY, endpoint=server.endpoint)
    await transport.connect()
    (closed,) = [event async for event in transport.events()]
    await transport.close()
    assert isinstance(closed, Closed)
    assert closed.error is not None
    shown = repr(closed) + everything_about(closed.error)
    assert KEY not in shown
    assert HANDLE not in shown
    assert closed.reason == "*** ***"


@pytest.mark.parametrize(
    "config",
    [
        SessionConfig(voice="Nobody"),
        SessionConfig(model="gemini-2.0-flash-live-001"),
    ],
)
async def test_what_is_known_to_be_refused_is_not_even_tried(live_server, config):
    server = await live_server(None)
    error = await failure(server.endpoint, config)
    assert type(error) is errors.SetupRefused
    assert server.peers == []


async def test_a_connection_that_is_called_off(live_server):
    reached = asyncio.Event()
    closed = asyncio.Event()

    async def silent(peer):
        reached.set()
        await peer.socket.wait_closed()
        closed.set()

    server = await live_server(silent)
    transport = DirectTransport(SessionConfig(), key=KEY, endpoint=server.endpoint)
    connecting = asyncio.create_task(transport.connect())
    await reached.wait()
    connecting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await connecting
    await closed.wait()
    assert [event.type async for event in transport.events()] == ["closed"]


async def test_a_proxy_is_used_as_the_system_says_and_its_refusal_told(monkeypatch):
    async with http_server(reply("403 Forbidden"), None) as port:
        monkeypatch.setenv("HTTPS_PROXY", f"http://user:proxy-pw@127.0.0.1:{port}")
        error = await failure(DirectEndpoint(base_url="https://live.example"))
    assert type(error) is errors.ConnectionFailed
    assert "proxy" in error.message
    assert "proxy-pw" not in everything_about(error)


async def test_a_proxy_that_wants_a_password(monkeypatch):
    async with http_server(reply("407 Proxy Authentication Required"), None) as port:
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{port}")
        error = await failure(DirectEndpoint(base_url="https://live.example"))
    assert "a name and a password" in error.message


async def test_a_socks_proxy_without_a_library_for_it(monkeypatch):
    async def without_library(*_: object, **__: object) -> None:
        raise ImportError("connecting through a SOCKS proxy requires python-socks")

    monkeypatch.setattr(websockets.asyncio.client, "connect_socks_proxy", without_library)
    monkeypatch.setenv("HTTPS_PROXY", "socks5://127.0.0.1:9")
    error = await failure(DirectEndpoint(base_url="https://live.example"))
    assert "SOCKS" in error.message
