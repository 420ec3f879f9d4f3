"""Whether the network leads to a server: a network at all, the host, TLS as it should be, the time.

One TLS connection, one ``HEAD /`` and nothing secret in it. Where the certificate is not trusted,
a second connection without a check reads who signed it and what time the server has, to say which
of the two is wrong: this computer's clock, or somebody who inspects TLS.
"""

import asyncio
import ssl
import time
import urllib.request
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Final

from cryptography import x509
from cryptography.x509.oid import NameOID

from vibeassist.checks.findings import Finding, note, ok, problem, skipped
from vibeassist.errors import ExitCode
from vibeassist.live.network import own_addresses
from vibeassist.live.tls import client_context

TIMEOUT_S: Final = 8.0
CLOCK_LIMIT_S: Final = 300.0
"""TLS and signed tokens forgive some minutes; the ``Date`` header itself is right to a second."""
GOOGLE_SIGNERS: Final = ("Google Trust Services",)
"""Who signs Google's own certificates (pki.goog)."""
GOOGLE_HOST: Final = "generativelanguage.googleapis.com"
_LONGEST_HEAD = 1 << 16


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server said of itself."""

    signer: str
    """The organisation that signed its certificate; empty where it names none."""
    date: float | None
    """Its time, in seconds since the epoch."""


@dataclass(frozen=True, slots=True)
class Server:
    """Whom to ask."""

    host: str
    port: int = 443
    ca_file: Path | None = None


def check_network(addresses: Callable[[], frozenset[str]] = own_addresses) -> Finding:
    """Whether this machine has a way out at all. Sends nothing."""
    if addresses():
        return ok("network", "This computer has a network.")
    return problem(
        "network",
        "This computer has no network.",
        "Connect a cable or a Wi-Fi; practice works without one.",
        cause="no-network",
        exit_code=ExitCode.CONNECTION,
    )


async def check_server(server: Server, wall: Callable[[], float] = time.time) -> list[Finding]:
    """Reach the server, judge its certificate and this computer's clock."""
    if proxy := _proxy(server.host):
        return [
            skipped("server", f"Connections go through the proxy {proxy}, which is tried below.")
        ]
    try:
        context = await asyncio.to_thread(client_context, server.ca_file)
        answer = await _ask(server, context)
    except ssl.SSLCertVerificationError as error:
        return [await _distrusted(server, error, wall)]
    except (OSError, ssl.SSLError, TimeoutError, asyncio.IncompleteReadError) as error:
        return [_unreachable(server, error)]
    findings = [_reached(server, answer)]
    if answer.date is not None:
        findings.append(judge_clock(wall() - answer.date))
    return findings


def judge_clock(ahead_s: float) -> Finding:
    """The finding for a clock that is so far ahead of the server's. Pure."""
    if abs(ahead_s) <= CLOCK_LIMIT_S:
        return ok("clock", "The clock is right.", ahead_s=round(ahead_s, 1))
    where = "ahead" if ahead_s > 0 else "behind"
    return problem(
        "clock",
        f"This computer's clock is {_span(abs(ahead_s))} {where}.",
        "Set it in the system's settings, and have it set by the network: with a wrong clock "
        "secure connections and tokens are refused.",
        cause="clock",
        exit_code=ExitCode.CONNECTION,
        ahead_s=round(ahead_s, 1),
    )


def _span(seconds: float) -> str:
    for unit, length in (("day", 86_400), ("hour", 3600), ("minute", 60)):
        if seconds >= length:
            count = round(seconds / length)
            return f"{count} {unit}{'' if count == 1 else 's'}"
    return f"{seconds:.0f} seconds"


def _reached(server: Server, answer: Answer) -> Finding:
    inspected = server.host == GOOGLE_HOST and answer.signer not in GOOGLE_SIGNERS
    if inspected and answer.signer:
        return note(
            "server",
            f"{server.host} is reached, but {answer.signer} reads along: it inspects the secure "
            "connections of this computer.",
            "This works, because the system trusts it; your company or a virus scanner set it up.",
            cause="tls-inspected",
        )
    return ok("server", f"{server.host} is reached over a secure connection.")


async def _distrusted(
    server: Server, error: ssl.SSLCertVerificationError, wall: Callable[[], float]
) -> Finding:
    """The certificate is not trusted: because of the clock, of an inspector, or of itself."""
    answer = Answer("", None)
    with suppress(OSError, ssl.SSLError, TimeoutError, asyncio.IncompleteReadError):
        answer = await _ask(server, _unchecked())
    if answer.date is not None:
        clock = judge_clock(wall() - answer.date)
        if clock.is_problem:
            return clock
    if answer.signer and server.host == GOOGLE_HOST and answer.signer not in GOOGLE_SIGNERS:
        return problem(
            "server",
            f"{answer.signer} inspects the secure connections of this computer, and is not "
            "trusted by it.",
            "Install its certificate in the system, or name its file in VIBEASSIST_CA_FILE; your "
            "company's support has it. If nobody should, use another network.",
            cause="tls-inspected",
            exit_code=ExitCode.CONNECTION,
        )
    why = error.verify_message or "not trusted"
    return problem(
        "server",
        f"The certificate of {server.host} is not trusted ({why}).",
        "Check the address; for an authority of your own set VIBEASSIST_CA_FILE.",
        cause="certificate",
        exit_code=ExitCode.CONNECTION,
    )


def _unreachable(server: Server, error: Exception) -> Finding:
    why = "no answer in time" if isinstance(error, TimeoutError) else _words(error)
    return problem(
        "server",
        f"{server.host} cannot be reached ({why}).",
        "Check the network, and whether a firewall or a proxy stands between.",
        cause="unreachable",
        exit_code=ExitCode.CONNECTION,
    )


def _words(error: Exception) -> str:
    if isinstance(error, ssl.SSLError):
        return "no secure connection"
    return getattr(error, "strerror", None) or "the connection broke"


def _proxy(host: str) -> str:
    """The proxy that the system has for this host, without any name and password."""
    proxies = urllib.request.getproxies()
    if urllib.request.proxy_bypass(host):
        return ""
    address = proxies.get("https") or proxies.get("all") or ""
    return address.rpartition("@")[2].removeprefix("http://").rstrip("/")


def _unchecked() -> ssl.SSLContext:
    """For diagnosis only; nothing secret goes over a connection that is made with it."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


async def _ask(server: Server, context: ssl.SSLContext) -> Answer:
    async with asyncio.timeout(TIMEOUT_S):
        reader, writer = await asyncio.open_connection(
            server.host, server.port, ssl=context, server_hostname=server.host
        )
        try:
            tls = writer.get_extra_info("ssl_object")
            signer = _signer(tls.getpeercert(binary_form=True))
            request = f"HEAD / HTTP/1.1\r\nHost: {server.host}\r\nConnection: close\r\n\r\n"
            writer.write(request.encode("ascii"))
            head = await reader.read(_LONGEST_HEAD)
            return Answer(signer, _date(head))
        finally:
            writer.close()
            with suppress(OSError, ssl.SSLError):
                await writer.wait_closed()


def _signer(certificate: bytes | None) -> str:
    if not certificate:
        return ""
    try:
        issuer = x509.load_der_x509_certificate(certificate).issuer
    except ValueError:
        return ""
    for kind in (NameOID.ORGANIZATION_NAME, NameOID.COMMON_NAME):
        named = issuer.get_attributes_for_oid(kind)
        if named:
            return str(named[0].value)
    return ""


def _date(head: bytes) -> float | None:
    for line in head.decode("latin-1").split("\r\n"):
        name, _, value = line.partition(":")
        if name.lower() == "date":
            with suppress(ValueError, TypeError):
                return parsedate_to_datetime(value.strip()).timestamp()
    return None
