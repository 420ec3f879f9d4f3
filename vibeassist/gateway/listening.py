"""Sockets and certificates of a gateway: what it listens on, and what it shows there."""

import asyncio
import socket
import ssl

from vibeassist.gateway.config import GatewayConfig
from vibeassist.gateway.errors import GatewayConfigError, ListenError
from vibeassist.gateway.upstream import harden

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


async def listen(
    host: str, port: int, *, dead_after_s: float, reuse_port: bool = False
) -> list[socket.socket]:
    """Sockets for all addresses of ``host``, on one port.

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
            hint="Choose another --port or --host, or stop what is using this one.",
        ) from None
    return opened
