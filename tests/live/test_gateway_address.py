"""What a person types for a gateway's address."""

import pytest

from vibeassist.live.errors import ConnectionFailed
from vibeassist.live.gateway_address import is_loopback, websocket_address


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("https://gateway.example.com", "wss://gateway.example.com/ws/live"),
        (" https://gateway.example.com/ ", "wss://gateway.example.com/ws/live"),
        ("wss://gateway.example.com:8443/deep/live", "wss://gateway.example.com:8443/deep/live"),
        ("gateway.example.com", "wss://gateway.example.com/ws/live"),
        ("gateway.example.com:8443", "wss://gateway.example.com:8443/ws/live"),
        ("HTTPS://Gateway.Example.com", "wss://gateway.example.com/ws/live"),
        ("[2001:db8::1]:443", "wss://[2001:db8::1]:443/ws/live"),
        ("http://localhost:8790", "ws://localhost:8790/ws/live"),
        ("ws://127.0.0.1:1/ws/live", "ws://127.0.0.1:1/ws/live"),
        ("http://[::1]:5", "ws://[::1]:5/ws/live"),
    ],
)
def test_an_address_is_completed(typed: str, address: str) -> None:
    assert websocket_address(typed) == address


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "   ",
        "https://",
        "ftp://gateway.example.com",
        "https://gateway.example.com:port",
        "https://gateway.example.com:99999",
        "https://[gateway",
        "two words",
        "https://gateway.example.com/a b",
    ],
)
def test_what_is_no_address_is_refused(typed: str) -> None:
    with pytest.raises(ConnectionFailed, match="cannot be read"):
        websocket_address(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "https://gateway.example.com?token=canary",
        "https://me:canary@gateway.example.com",
        "https://gateway.example.com#canary",
    ],
)
def test_a_secret_in_the_address_is_refused_and_not_repeated(typed: str) -> None:
    with pytest.raises(ConnectionFailed, match="more than a host") as caught:
        websocket_address(typed)
    assert "canary" not in str(caught.value)


@pytest.mark.parametrize("typed", ["http://gateway.example.com", "ws://10.0.0.1:80"])
def test_a_token_never_travels_in_the_clear(typed: str) -> None:
    with pytest.raises(ConnectionFailed, match="no TLS"):
        websocket_address(typed)


@pytest.mark.parametrize(
    ("host", "answer"),
    [("localhost", True), ("127.8.0.1", True), ("::1", True), ("localhost.example.com", False)],
)
def test_loopback_is_told_by_name_or_number(host: str, answer: bool) -> None:
    assert is_loopback(host) is answer
