"""A gateway's configuration: what is refused, and in which words."""

from pathlib import Path
from typing import Any

import pytest

from vibeassist.errors import ExitCode
from vibeassist.gateway.config import SECRETS, GatewayConfig, build, describe, read_file
from vibeassist.gateway.errors import GatewayConfigError

GOOD = {"key": "canary-key", "token": "canary-token-0123456789"}


def test_the_defaults_are_this_machine_and_google() -> None:
    made = build(GOOD)
    assert made.host == "127.0.0.1"
    assert made.live_url == "https://generativelanguage.googleapis.com"
    assert "canary" not in repr(made)
    assert "canary" not in str(made.model_dump())


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"key": ""}, "there is no Gemini API key"),
        ({"token": "canary-short"}, "the token has fewer than 16 letters"),
        ({"port": 70000}, "port: Input should be less than or equal to 65535"),
        ({"port": "canary"}, "port: Input should be a valid integer"),
        ({"porto": 1}, "porto: there is no such field"),
        (
            {"porto": "canary", "port": -1},
            "port: Input should be greater than or equal to 0; porto: there is no such field",
        ),
        ({"host": "0.0.0.0"}, "0.0.0.0 is not this machine alone"),  # noqa: S104
        ({"host": "192.0.2.1"}, "192.0.2.1 is not this machine alone"),
        ({"tls_cert": "c.pem"}, "a certificate and its key file go together"),
        ({"live_url": "generativelanguage.googleapis.com"}, "live_url is not an address"),
        ({"live_url": "http://live.example.com"}, "the key would travel readable"),
        ({"live_url": "https://h?key=canary"}, "live_url holds more than a host"),
        ({"api_version": "v2"}, "api_version: String should match"),
        ({"ping_interval_s": 45}, "dead_after_s must be longer"),
        ({"max_sessions": 0}, "max_sessions: Input should be greater"),
        ({"trusted_proxies": ["proxy"]}, "trusted_proxies are addresses or networks"),
        ({"origins": ["good.example"]}, "origins are written like https://host"),
        ({"admin_host": "0.0.0.0"}, "needs VIBEASSIST_ADMIN_TOKEN"),  # noqa: S104
        ({"admin_token": "canary-short"}, "the admin token has fewer than 16 letters"),
        ({"alert_url": "ftp://x"}, "alert_url is not an address"),
        ({"drain_s": -1}, "drain_s: Input should be greater"),
    ],
)
def test_a_mistake_is_one_sentence_without_the_value(values: dict[str, Any], sentence: str) -> None:
    with pytest.raises(GatewayConfigError) as caught:
        build(GOOD | values)
    assert sentence in str(caught.value)
    assert "canary" not in str(caught.value)
    assert caught.value.exit_code == ExitCode.SETTINGS


@pytest.mark.parametrize(
    "values",
    [
        {"host": "::1"},
        {"host": "0.0.0.0", "tls_cert": "c.pem", "tls_key": "k.pem"},  # noqa: S104
        {"host": "192.0.2.1", "tls_ends_in_front": True},
        {"live_url": "http://localhost:1"},
        {"live_url": "wss://proxy.example.com/prefix"},
    ],
)
def test_what_is_safe_is_taken(values: dict[str, Any]) -> None:
    build(GOOD | values)


def test_a_file_is_read(tmp_path: Path) -> None:
    file = tmp_path / "gateway.toml"
    file.write_text("port = 1\nmax_sessions = 5\n")
    assert build(GOOD | read_file(file)).max_sessions == 5


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"port =", "is not TOML"),
        (b"\xff", "is not TOML"),
        (b"key = 'canary'", "holds a secret (key)"),
        (b"token = 'canary'", "holds a secret (token)"),
    ],
)
def test_a_file_that_cannot_be_used_is_one_sentence(
    tmp_path: Path, content: bytes, sentence: str
) -> None:
    file = tmp_path / "gateway.toml"
    file.write_bytes(content)
    with pytest.raises(GatewayConfigError) as caught:
        read_file(file)
    assert sentence in str(caught.value)
    assert "canary" not in str(caught.value)


def test_a_file_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(GatewayConfigError, match="cannot be read"):
        read_file(tmp_path / "none.toml")


def test_every_field_of_the_file_is_described_in_the_help() -> None:
    lines = describe().splitlines()
    assert [line.split()[0] for line in lines] == [
        name for name in GatewayConfig.model_fields if name not in SECRETS
    ]
    assert not any("None" in line or "  [" in line for line in lines)
