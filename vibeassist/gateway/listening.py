"""Sockets and certificates of a gateway: what it listens on, and what it shows there."""

import asyncio
import contextlib
import ipaddress
import socket
import ssl
from collections.abc import Callable
from typing import Any

from vibeassist.gateway.config import GatewayConfig
from vibeassist.gateway.errors import GatewayConfigError, ListenError
from vibeassist.gateway.upstream import harden

BACKLOG = 4096  # a whole company may reconnect at once, and waits in the kernel
ACCEPT_PAUSE_S = 0.002  # between two clients: those who talk come first
NO_FILES_PAUSE_S = 0.1  # when the process may open no more
SEND_BUFFER_BYTES = 1 << 16  # 1.4 s of reply; the system's default would hold 89 s of stale sound


def server_tls(config: GatewayConfig) -> ssl.SSLContext | None:
    """The TLS context for clients; None without a certificate.

    Raises:
        GatewayConfigError: the certificate cannot be used.
    """
    if config.tls_cert is None:
        return None
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    try:
        context.load_cert_chain(config.tls_cert, config.tls_key)
    except (OSError, ssl.SSLError) as error:
        why = getattr(error, "strerror", None) or type(error).__name__
        raise GatewayConfigError(
            f"The certificate {config.tls_cert} or its key cannot be used ({why})."
        ) from None
    return context


def is_everywhere(host: str) -> bool:
    """Whether to listen on ``host`` means on all addresses of this machine."""
    try:
        return ipaddress.ip_address(host).is_unspecified
    except ValueError:
        return False


def names_of_this_machine() -> list[str]:
    """What others may call it: its name, the same in mDNS, and its address, without asking DNS."""
    name = socket.gethostname()
    return [name, f"{name.partition('.')[0]}.local", own_address()]


def own_address() -> str:
    """The address that this machine has on the way to others."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # RFC 5737; nothing is sent
        except OSError:  # there is no network
            return "127.0.0.1"
        return str(probe.getsockname()[0])


async def listen(
    host: str, port: int, *, dead_after_s: float, reuse_port: bool = False, remedy: str
) -> list[socket.socket]:
    """Sockets for all addresses of ``host``, on one port.

    Args:
        host: a name or an address.
        port: 0 for any that is free.
        dead_after_s: for data that nobody acknowledges.
        reuse_port: whether other processes may listen there, too.
        remedy: what to choose differently where it cannot be listened on.

    Raises:
        ListenError: the address cannot be listened on.
    """
    loop = asyncio.get_running_loop()
    opened: list[socket.socket] = []
    chosen = port
    try:
        addresses = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        for family, _, _, _, address in dict.fromkeys(addresses):
            listening = socket.create_server(
                (address[0], chosen), family=family, reuse_port=reuse_port
            )
            opened.append(listening)
            # Accepted connections inherit these.
            harden(listening, round(dead_after_s * 1000), SEND_BUFFER_BYTES)
            chosen = listening.getsockname()[1]
    except (OSError, ValueError) as error:
        for listening in opened:
            listening.close()
        why = getattr(error, "strerror", None) or "unknown cause"
        raise ListenError(
            f"The gateway cannot listen on {host}:{port} ({why}).",
            hint=f"Choose another {remedy}, or stop what is using this one.",
        ) from None
    return opened


async def accept(
    listening: socket.socket,
    protocol: Callable[[], asyncio.Protocol],
    *,
    tls: ssl.SSLContext | None,
    handshake_s: float,
    may_more: Callable[[int], bool],
) -> None:
    """Accept clients one by one until cancelled; closes the socket then.

    An event loop by itself accepts whoever waits in one go, and then shakes a thousand hands before
    it looks at a frame again. Paced, a storm of reconnects costs nobody a word.

    Args:
        listening: the socket.
        protocol: makes the protocol of a connection.
        tls: the TLS context; None without.
        handshake_s: for the TLS handshake.
        may_more: whether there is room for another connection, besides those (their number) whose
            handshake goes on; one beyond it is closed at once.
    """
    loop = asyncio.get_running_loop()
    shaking: set[asyncio.Task[Any]] = set()
    listening.setblocking(False)
    listening.listen(BACKLOG)

    async def shake(client: socket.socket) -> None:
        options = {} if tls is None else {"ssl": tls, "ssl_handshake_timeout": handshake_s}
        with contextlib.suppress(OSError, TimeoutError):  # whoever it was, it has gone
            await loop.connect_accepted_socket(protocol, client, **options)  # type: ignore[arg-type]

    try:
        while True:
            try:
                client, _ = await loop.sock_accept(listening)
            except OSError:
                await asyncio.sleep(NO_FILES_PAUSE_S)
                continue
            if not may_more(len(shaking)):
                client.close()
                continue
            task = asyncio.create_task(shake(client), name="handshake")
            shaking.add(task)
            task.add_done_callback(shaking.discard)
            await asyncio.sleep(ACCEPT_PAUSE_S)
    finally:
        listening.close()
        for task in shaking:
            task.cancel()
        if shaking:
            await asyncio.wait(shaking)
