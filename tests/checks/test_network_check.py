"""Reaching a server: on loopback, with certificates and clocks of every kind."""

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from email.utils import formatdate
from pathlib import Path

import pytest
import trustme

from vibeassist.checks import network
from vibeassist.checks.findings import Status
from vibeassist.checks.network import Server, check_network, check_server, judge_clock

NOW = 1_790_000_000.0


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)


@asynccontextmanager
async def serving(authority: trustme.CA, date: float = NOW) -> AsyncIterator[int]:
    """An HTTPS server on loopback whose clock says this."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        stamp = formatdate(date, usegmt=True)
        writer.write(f"HTTP/1.1 404 No\r\nDate: {stamp}\r\n\r\n".encode())
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0, ssl=context)
    async with server:
        yield server.sockets[0].getsockname()[1]


@pytest.fixture
def authority() -> trustme.CA:
    return trustme.CA(organization_name="Corp Inspection")


@pytest.fixture
def ca_file(authority: trustme.CA, tmp_path: Path) -> Path:
    file = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(str(file))
    return file


async def test_a_trusted_server_and_a_right_clock(authority: trustme.CA, ca_file: Path):
    async with serving(authority) as port:
        findings = await check_server(Server("localhost", port, ca_file), lambda: NOW + 2)
    assert [(each.check, each.status) for each in findings] == [
        ("server", Status.OK),
        ("clock", Status.OK),
    ]


async def test_a_wrong_clock_is_found_behind_a_good_certificate(
    authority: trustme.CA, ca_file: Path
):
    async with serving(authority) as port:
        findings = await check_server(Server("localhost", port, ca_file), lambda: NOW - 7200)
    assert findings[1].cause == "clock"
    assert "2 hours behind" in findings[1].sentence


async def test_a_wrong_clock_is_told_before_the_certificate(authority: trustme.CA):
    async with serving(authority) as port:
        findings = await check_server(Server("localhost", port), lambda: NOW + 86_400 * 3)
    assert [each.cause for each in findings] == ["clock"]
    assert "3 days ahead" in findings[0].sentence


async def test_an_unknown_certificate_is_named(authority: trustme.CA):
    async with serving(authority) as port:
        findings = await check_server(Server("localhost", port), lambda: NOW)
    assert [each.cause for each in findings] == ["certificate"]


async def test_inspection_of_googles_certificate_is_named(
    authority: trustme.CA, ca_file: Path, monkeypatch: pytest.MonkeyPatch
):
    """Trusted, it is worth knowing; not trusted, it is the reason why nothing works."""
    monkeypatch.setattr(network, "GOOGLE_HOST", "localhost")
    async with serving(authority) as port:
        trusted = await check_server(Server("localhost", port, ca_file), lambda: NOW)
        distrusted = await check_server(Server("localhost", port), lambda: NOW)
    assert (trusted[0].status, trusted[0].cause) == (Status.NOTE, "tls-inspected")
    assert (distrusted[0].status, distrusted[0].cause) == (Status.PROBLEM, "tls-inspected")
    assert all("Corp Inspection" in each[0].sentence for each in (trusted, distrusted))


async def test_a_closed_port_and_something_without_tls_are_unreachable():
    async def refuse(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 400 No\r\n\r\n")
        writer.close()

    server = await asyncio.start_server(refuse, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server:
        plain = await check_server(Server("localhost", port))
    closed = await check_server(Server("localhost", port))
    assert [each[0].cause for each in (plain, closed)] == ["unreachable", "unreachable"]


async def test_behind_a_proxy_only_the_real_connection_counts(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("https_proxy", "http://anna:canary-4711@proxy.example:3128")
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    findings = await check_server(Server("gateway.example", 443))
    assert [each.status for each in findings] == [Status.SKIPPED]
    assert "proxy.example:3128" in findings[0].sentence
    assert "canary" not in str(findings)


def test_no_address_means_no_network():
    assert check_network(frozenset).cause == "no-network"
    assert check_network(lambda: frozenset({"10.0.0.2"})).status is Status.OK


@pytest.mark.parametrize(
    ("ahead_s", "words"),
    [(-301, "5 minutes behind"), (5400, "2 hours ahead"), (86_400, "1 day ahead")],
)
def test_a_wrong_clock_says_how_wrong(ahead_s: float, words: str):
    assert words in judge_clock(ahead_s).sentence


def test_some_minutes_are_forgiven():
    assert judge_clock(299).status is Status.OK
