"""What a gateway is told before it starts: one checked model, from arguments, a file, secrets."""

import tomllib
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError, model_validator

from vibeassist.gateway.errors import GatewayConfigError
from vibeassist.live.endpoint import API_VERSION, GOOGLE_URL
from vibeassist.live.gateway_address import is_loopback
from vibeassist.live.protocol import DEAD_AFTER_S, PING_INTERVAL_S, SETUP_DEADLINE_S

DEFAULT_PORT = 8790
TOKEN_LETTERS = 16  # fewer can be guessed

_Seconds = Annotated[float, Field(gt=0, le=3600)]


class GatewayConfig(BaseModel):
    """One gateway's configuration; also the schema of its TOML file, without the two secrets."""

    model_config = ConfigDict(extra="forbid", frozen=True, use_attribute_docstrings=True)

    key: SecretStr
    """The Gemini API key; never leaves the gateway but to Google."""
    token: SecretStr
    """What every client shows."""
    host: str = "127.0.0.1"
    """Where to listen; another address than this machine's own needs TLS."""
    port: Annotated[int, Field(ge=0, le=65535)] = DEFAULT_PORT
    """The port; 0: any free one."""
    tls_cert: Path | None = None
    """PEM certificate for TLS."""
    tls_key: Path | None = None
    """Its PEM private key."""
    tls_ends_in_front: bool = False
    """True: a proxy in front of this gateway does TLS, so it may listen publicly without."""
    live_url: str = GOOGLE_URL
    """The Live API."""
    api_version: Annotated[str, Field(pattern=r"^v1(beta|alpha)?$")] = API_VERSION
    """Its version in the path."""
    ca_file: Path | None = None
    """PEM file of an authority to trust towards live_url, beside the system's."""
    max_sessions: Annotated[int, Field(ge=1)] = 100
    """More clients than this at once are refused (429)."""
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
        if len(self.token.get_secret_value()) < TOKEN_LETTERS:
            raise ValueError(f"the token has fewer than {TOKEN_LETTERS} letters")
        if (self.tls_cert is None) != (self.tls_key is None):
            raise ValueError("a certificate and its key file go together")
        if not (is_loopback(self.host) or self.tls_cert or self.tls_ends_in_front):
            raise ValueError(
                f"{self.host} is not this machine alone, and without TLS tokens and voices would "
                "travel readable; give a certificate, or say tls_ends_in_front"
            )
        self._check_live_url()
        if self.dead_after_s <= self.ping_interval_s:
            raise ValueError("dead_after_s must be longer than ping_interval_s")
        return self

    def _check_live_url(self) -> None:
        parts = urlsplit(self.live_url)
        if parts.scheme not in ("https", "wss", "http", "ws") or not parts.hostname:
            raise ValueError("live_url is not an address like https://host:port")
        if parts.query or parts.fragment or parts.username is not None:
            raise ValueError("live_url holds more than a host and a path")
        if parts.scheme in ("http", "ws") and not is_loopback(parts.hostname):
            raise ValueError("live_url has no TLS, so the key would travel readable")


SECRETS = ("key", "token")
"""Fields that have no place in a file."""


def describe() -> str:
    """The fields of a configuration file, a line each: name, default, meaning."""
    lines = []
    for name, field in GatewayConfig.model_fields.items():
        if name not in SECRETS:
            default = "none" if field.default is None else str(field.default).lower()
            lines.append(f"  {name:<18} {field.description} [{default}]")
    return "\n".join(lines)


def build(values: dict[str, Any]) -> GatewayConfig:
    """The checked configuration.

    Raises:
        GatewayConfigError: the first mistake, in a sentence.
    """
    try:
        return GatewayConfig.model_validate(values)
    except ValidationError as error:
        raise GatewayConfigError(
            f"The gateway's configuration cannot be used: {_first_mistake(error)}."
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


def _first_mistake(error: ValidationError) -> str:
    """One mistake in words, never with the value: it may be a secret in the wrong place."""
    first = error.errors(include_url=False, include_input=False, include_context=False)[0]
    where = ".".join(str(part) for part in first["loc"])
    what = first["msg"].removeprefix("Value error, ")
    return f"{where}: {what}" if where else what
