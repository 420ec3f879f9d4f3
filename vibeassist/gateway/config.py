"""What a gateway is told before it starts: one checked model, from arguments, a file, secrets."""

import ipaddress
import tomllib
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError, model_validator

from vibeassist.gateway.errors import GatewayConfigError
from vibeassist.gateway.tokens import LIFETIME_S
from vibeassist.live.endpoint import API_VERSION, GOOGLE_URL
from vibeassist.live.gateway_address import is_loopback
from vibeassist.live.protocol import (
    CLIENT_MESSAGE_BYTES,
    DEAD_AFTER_S,
    PING_INTERVAL_S,
    SETUP_DEADLINE_S,
)

DEFAULT_PORT = 8790
DEFAULT_ADMIN_PORT = 8791
TOKEN_LETTERS = 16  # fewer can be guessed

_Seconds = Annotated[float, Field(gt=0, le=3600)]
_Limit = Annotated[float, Field(ge=0, allow_inf_nan=False)]
_Count = Annotated[int, Field(ge=1)]


class GatewayConfig(BaseModel):
    """One gateway's configuration; also the schema of its TOML file, without the two secrets."""

    model_config = ConfigDict(extra="forbid", frozen=True, use_attribute_docstrings=True)

    key: SecretStr
    """The Gemini API key; never leaves the gateway but to Google."""
    token: SecretStr | None = None
    """A token that never changes, for tests and a gateway of one's own; none: only signed ones."""
    admin_token: SecretStr | None = None
    """What the admin listing wants to be shown; none: it answers this machine only."""
    redis_url: SecretStr | None = None
    """Where several machines share what they remember; it may hold a password."""
    host: str = "127.0.0.1"
    """Where to listen; another address than this machine's own needs TLS."""
    port: Annotated[int, Field(ge=0, le=65535)] = DEFAULT_PORT
    """The port; 0: any free one."""
    tls_cert: Path | None = None
    """PEM certificate for TLS."""
    tls_key: Path | None = None
    """Its PEM private key."""
    tls_names: tuple[str, ...] = ()
    """More names and addresses of this machine, for the certificate that --tls makes."""
    tls_ends_in_front: bool = False
    """True: a proxy in front of this gateway does TLS, so it may listen publicly without."""
    live_url: str = GOOGLE_URL
    """The Live API."""
    api_version: Annotated[str, Field(pattern=r"^v1(beta|alpha)?$")] = API_VERSION
    """Its version in the path."""
    ca_file: Path | None = None
    """PEM file of an authority to trust towards live_url, beside the system's."""
    data_dir: Path | None = None
    """Where credentials and handles are kept; none (in a program of one's own): in memory."""
    key_file: Path | None = None
    """A file with the Gemini API key, read again on SIGHUP; before the environment."""
    max_sessions: _Count = 1000
    """More sessions than this at once are refused (429), on all machines together."""
    user_sessions: _Count = 5
    """The same for one user, with their plain requests and unused ephemeral tokens."""
    session_s: _Limit = 0.0
    """The longest session, in seconds; 0: no limit."""
    frames_per_s: _Limit = 100.0
    """Messages per second that one client may send on average; ten seconds' worth at once."""
    bytes_per_s: _Limit = 512_000.0
    """The same in bytes; speech needs 32,000, as base64 43,000."""
    message_bytes: Annotated[int, Field(ge=1 << 16, le=1 << 26)] = CLIENT_MESSAGE_BYTES
    """The largest message of a client."""
    google_message_bytes: Annotated[int, Field(ge=1 << 16, le=1 << 26)] = 1 << 24
    """The same on Google's path and for its plain requests, which may carry pictures and files."""
    minutes_per_day: _Limit = 0.0
    """Minutes of conversation per user and day (UTC), whatever their devices; 0: no limit."""
    tokens_per_day: _Limit = 0.0
    """Tokens per user and day, Google's counts or else a guess: an estimate; 0: no limit."""
    models: tuple[str, ...] = ()
    """Models that may be used; empty: any."""
    voices: tuple[str, ...] = ()
    """Voices that may be used; empty: any."""
    tools: tuple[str, ...] = ()
    """Functions and Google's tools (googleSearch) that may be declared; empty: any."""
    origins: tuple[str, ...] = ()
    """Web pages, as https://host, whose scripts may connect; programs send no Origin and may."""
    google_path: bool = True
    """Serve Google's own path, its REST requests and /v1/live-chat, passed through unchanged."""
    ephemeral_tokens: bool = True
    """Mint Google's ephemeral tokens for clients that need no relay."""
    token_s: Annotated[float, Field(ge=60, le=30 * 86400)] = LIFETIME_S
    """How long a token is valid."""
    failed_attempts: _Count = 20
    """Failed attempts to register or connect per minute and address before it must wait."""
    trusted_proxies: tuple[str, ...] = ()
    """Addresses or networks (10.0.0.0/8) of proxies whose X-Forwarded-For is believed."""
    mend: bool = True
    """Mend a lost connection to Google under the client, which keeps its own."""
    admin_host: str = "127.0.0.1"
    """Where /healthz, /readyz, /metrics and the admin listing answer; never on the public port."""
    admin_port: Annotated[int, Field(ge=-1, le=65535)] = -1
    """Their port; 0: any free one; -1: the program's default, off in a program of one's own."""
    alert_url: str = ""
    """Where failures that matter are posted to, as JSON."""
    workers: Annotated[int, Field(ge=1, le=256)] = 1
    """Processes that share the port, one per core (Linux)."""
    reuse_port: bool = False
    """Let other processes listen on the same port."""
    open_telemetry: bool = False
    """A span for each session, where OpenTelemetry is installed."""
    setup_deadline_s: _Seconds = SETUP_DEADLINE_S
    """How long a client has to send its setup, and Google to confirm it."""
    ping_interval_s: _Seconds = PING_INTERVAL_S
    """How often both sides are pinged."""
    dead_after_s: _Seconds = DEAD_AFTER_S
    """A side that has been silent for so long is given up."""
    drain_s: Annotated[float, Field(ge=0, le=3600)] = 10.0
    """How long running conversations have to end by themselves when the gateway is stopped."""

    @model_validator(mode="after")
    def _check(self) -> "GatewayConfig":
        if not self.key.get_secret_value():
            raise ValueError("there is no Gemini API key")
        for name, secret in (("token", self.token), ("admin token", self.admin_token)):
            if secret is not None and len(secret.get_secret_value()) < TOKEN_LETTERS:
                raise ValueError(f"the {name} has fewer than {TOKEN_LETTERS} letters")
        if (self.tls_cert is None) != (self.tls_key is None):
            raise ValueError("a certificate and its key file go together")
        if not (is_loopback(self.host) or self.tls_cert or self.tls_ends_in_front):
            raise ValueError(
                f"{self.host} is not this machine alone, and without TLS tokens and voices would "
                "travel readable; give a certificate, or say tls_ends_in_front"
            )
        self._check_live_url()
        self._check_neighbours()
        if self.dead_after_s <= self.ping_interval_s:
            raise ValueError("dead_after_s must be longer than ping_interval_s")
        return self

    def _check_neighbours(self) -> None:
        if not is_loopback(self.admin_host) and self.admin_token is None:
            raise ValueError("an admin_host beyond this machine needs VIBEASSIST_ADMIN_TOKEN")
        if self.alert_url and urlsplit(self.alert_url).scheme not in ("https", "http"):
            raise ValueError("alert_url is not an address like https://host/path")
        for proxy in self.trusted_proxies:
            try:
                ipaddress.ip_network(proxy, strict=False)
            except ValueError:
                raise ValueError("trusted_proxies are addresses or networks") from None
        for origin in self.origins:
            parts = urlsplit(origin)
            if parts.scheme not in ("https", "http") or not parts.netloc or parts.path:
                raise ValueError("origins are written like https://host, without a path")

    def _check_live_url(self) -> None:
        parts = urlsplit(self.live_url)
        if parts.scheme not in ("https", "wss", "http", "ws") or not parts.hostname:
            raise ValueError("live_url is not an address like https://host:port")
        if parts.query or parts.fragment or parts.username is not None:
            raise ValueError("live_url holds more than a host and a path")
        if parts.scheme in ("http", "ws") and not is_loopback(parts.hostname):
            raise ValueError("live_url has no TLS, so the key would travel readable")


SECRETS = ("key", "token", "admin_token", "redis_url")
"""Fields that have no place in a file."""


def describe() -> str:
    """The fields of a configuration file, a line each: name, default, meaning."""
    lines = []
    for name, field in GatewayConfig.model_fields.items():
        if name not in SECRETS:
            default = str(field.default).lower() if field.default not in (None, (), "") else "none"
            lines.append(f"  {name:<18} {field.description} [{default}]")
    return "\n".join(lines)


def build(values: dict[str, Any]) -> GatewayConfig:
    """The checked configuration.

    Raises:
        GatewayConfigError: every mistake, in words.
    """
    try:
        return GatewayConfig.model_validate(values)
    except ValidationError as error:
        raise GatewayConfigError(
            f"The gateway's configuration cannot be used: {_mistakes(error)}."
        ) from None


def read_file(path: Path) -> dict[str, Any]:
    """The values in a TOML file.

    Raises:
        GatewayConfigError: unreadable, not TOML, or with a secret in it.
    """
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        why = error.strerror or "unknown cause"
        raise GatewayConfigError(f"{path} cannot be read ({why}).") from None
    except ValueError as error:
        raise GatewayConfigError(f"{path} is not TOML: {error}.") from None
    for name in SECRETS:
        if name in values:
            raise GatewayConfigError(
                f"{path} holds a secret ({name}).",
                hint="Take it out; keys and tokens come from the environment or the OS keyring.",
            )
    return values


def read_key(path: Path) -> str:
    """The API key in a file.

    Raises:
        GatewayConfigError: it cannot be read.
    """
    try:
        return path.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", None) or "no text"
        raise GatewayConfigError(f"The key file {path} cannot be read ({why}).") from None


def _mistakes(error: ValidationError) -> str:
    """The mistakes in words, never with the value: it may be a secret in the wrong place."""
    said = []
    for mistake in error.errors(include_url=False, include_input=False, include_context=False):
        where = ".".join(str(part) for part in mistake["loc"])
        what = mistake["msg"].removeprefix("Value error, ")
        if mistake["type"] == "extra_forbidden":
            what = "there is no such field ('vibeassist gateway --fields' lists them)"
        said.append(f"{where}: {what}" if where else what)
    return "; ".join(said)
