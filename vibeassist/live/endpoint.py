"""Where the Live API is and as whom to go there: addresses and keys, checked before any packet."""

import ipaddress
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import SplitResult, urlsplit

from vibeassist.live.errors import ConnectionFailed, CredentialsRejected

GOOGLE_URL = "https://generativelanguage.googleapis.com"

API_VERSION = "v1beta"
"""The version that the Live API reference documents.

The SDK's own default since 3.0 is ``v1``, on which no public page documents Live.
"""

TOKEN_API_VERSION = "v1alpha"  # noqa: S105
"""The one version that takes ephemeral tokens (Live API docs, ephemeral tokens)."""

TOKEN_PREFIX = "auth_tokens/"  # noqa: S105

_KEY_CHARS = 4096
_ADDRESS_HINT = "It should look like https://host or https://host:port (VIBEASSIST_LIVE_URL)."


@dataclass(frozen=True, slots=True)
class ClientOptions:
    """All that decides where a client connects and as whom; none of it from the environment."""

    key: str = field(repr=False)
    base_url: str
    api_version: str
    ca_file: Path | None
    loopback: bool


@dataclass(frozen=True, slots=True)
class DirectEndpoint:
    """Where the Live API is. Nothing of it is ever taken from the SDK's environment variables."""

    base_url: str | None = None
    """``https://host[:port][/prefix]``; None for Google."""
    api_version: str | None = None
    """None for :data:`API_VERSION`, and :data:`TOKEN_API_VERSION` with an ephemeral token."""
    ca_file: Path | None = None
    """A PEM file with a CA to trust beside the system's."""

    @property
    def address(self) -> str:
        """The host, and the port where one is given: for sentences."""
        return _split(self.base_url or "").netloc.rpartition("@")[2] or "Google"

    def options(self, key: str) -> ClientOptions:
        """Where and as whom to connect.

        Raises:
            ConnectionFailed: the address cannot be used.
            CredentialsRejected: the key cannot be one.
        """
        key = key.strip()
        check_key(key)
        url = (self.base_url or GOOGLE_URL).strip()
        token = key.startswith(TOKEN_PREFIX)
        return ClientOptions(
            key=key,
            base_url=_checked(url),
            api_version=self.api_version or (TOKEN_API_VERSION if token else API_VERSION),
            ca_file=self.ca_file,
            loopback=_is_loopback(urlsplit(url).hostname or ""),
        )


def check_key(key: str) -> None:
    """Refuse what no key can be; above all nothing, for which the SDK would look elsewhere.

    Raises:
        CredentialsRejected: the key is empty or cannot stand in a header.
    """
    if not key:
        raise CredentialsRejected(
            "There is no API key.", hint="Enter one with 'vibeassist key set'."
        )
    if len(key) > _KEY_CHARS or not all("!" <= char <= "~" for char in key):
        raise CredentialsRejected(
            "The API key has characters in it that no key has.",
            hint="Copy it once more, without spaces, and enter it with 'vibeassist key set'.",
        )


def _split(url: str) -> SplitResult:
    try:
        return urlsplit(url)
    except ValueError:
        return SplitResult("", "", "", "", "")


def _checked(url: str) -> str:
    """``url`` without a slash at its end (the SDK adds one).

    Raises:
        ConnectionFailed: no https address, or one with a name, a password or a query in it.
    """
    parts = _split(url)
    host = parts.netloc.rpartition("@")[2]
    if parts.scheme in ("http", "ws") and host:
        raise ConnectionFailed(
            f"{host} is to be reached without TLS, and the key would travel in the clear.",
            hint=f"Use https://{host}, and VIBEASSIST_CA_FILE for a CA of your own.",
        )
    try:
        usable = bool(parts.hostname) and parts.port != 0
    except ValueError:
        usable = False
    if parts.scheme not in ("https", "wss") or not usable:
        raise ConnectionFailed("The address of the Live API is not valid.", hint=_ADDRESS_HINT)
    if "@" in parts.netloc or parts.query or parts.fragment:
        raise ConnectionFailed(
            f"The address of {host} has more in it than a host and a path.", hint=_ADDRESS_HINT
        )
    return f"https://{host}{parts.path.rstrip('/')}"


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
