"""Where a gateway is: what a person types, made into the WebSocket address. Pure."""

import ipaddress
from urllib.parse import urlsplit

from vibeassist.live.errors import ConnectionFailed
from vibeassist.live.protocol import PATH

_SCHEMES = {"https": "wss", "wss": "wss", "http": "ws", "ws": "ws"}
_EXAMPLE = "Give it like https://gateway.example.com or gateway.example.com:8443."


def websocket_address(url: str) -> str:
    """The ``wss://`` (on this machine also ``ws://``) address of the gateway at ``url``.

    A bare host means TLS; without a path it is the protocol's own.

    Raises:
        ConnectionFailed: not an address, or one over which the token would travel in the clear.
    """
    url = url.strip()
    try:
        parts = urlsplit(url if "://" in url else f"https://{url}")
        host, port = parts.hostname, parts.port
    except ValueError:
        raise ConnectionFailed("The gateway's address cannot be read.", hint=_EXAMPLE) from None
    scheme = _SCHEMES.get(parts.scheme)
    if scheme is None or not host or any(letter.isspace() for letter in url):
        raise ConnectionFailed("The gateway's address cannot be read.", hint=_EXAMPLE)
    if parts.username is not None or parts.query or parts.fragment:
        raise ConnectionFailed(
            "The gateway's address holds more than a host and a path.",
            hint="Leave out any name, password, token or query: the token is given separately.",
        )
    if scheme == "ws" and not is_loopback(host):
        raise ConnectionFailed(
            "The gateway's address has no TLS, so the token would travel readable by anyone.",
            hint="Use https://; plain http:// is for a gateway on this machine only.",
        )
    where = f"[{host}]" if ":" in host else host
    path = PATH if parts.path in ("", "/") else parts.path
    return f"{scheme}://{where}{'' if port is None else f':{port}'}{path}"


def is_loopback(host: str) -> bool:
    """Whether ``host`` is this machine, by name or number."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
