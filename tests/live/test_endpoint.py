"""Addresses and keys are checked before any packet leaves."""

import pytest

from vibeassist.live.endpoint import DirectEndpoint
from vibeassist.live.errors import ConnectionFailed, CredentialsRejected

KEY = "AIzaCanary-0123456789-abcdefghij-KLMNOP"


def test_google_on_the_documented_version_is_the_default():
    options = DirectEndpoint().options(KEY)
    assert options.base_url == "https://generativelanguage.googleapis.com"
    assert options.api_version == "v1beta"
    assert not options.loopback
    assert DirectEndpoint().address == "Google"


def test_an_ephemeral_token_goes_to_the_version_that_takes_it():
    assert DirectEndpoint().options("auth_tokens/abc").api_version == "v1alpha"


def test_a_chosen_version_wins():
    assert DirectEndpoint(api_version="v1").options("auth_tokens/abc").api_version == "v1"


@pytest.mark.parametrize(
    ("given", "used", "loopback"),
    [
        ("https://127.0.0.1:8443", "https://127.0.0.1:8443", True),
        ("https://127.0.0.1:8443/", "https://127.0.0.1:8443", True),
        (" wss://localhost:1/ ", "https://localhost:1", True),
        ("https://[::1]:8443/a/b/", "https://[::1]:8443/a/b", True),
        ("https://live.example/gw", "https://live.example/gw", False),
    ],
)
def test_an_address_loses_its_last_slash_and_keeps_its_path(given, used, loopback):
    options = DirectEndpoint(base_url=given).options(KEY)
    assert options.base_url == used
    assert options.loopback is loopback


@pytest.mark.parametrize("url", ["http://live.example", "ws://live.example:80/x"])
def test_an_address_without_tls_is_refused_for_the_keys_sake(url):
    with pytest.raises(ConnectionFailed, match="in the clear") as refused:
        DirectEndpoint(base_url=url).options(KEY)
    assert "https://live.example" in refused.value.hint


@pytest.mark.parametrize(
    "url",
    [
        "localhost:8443",
        "live.example",
        "ftp://live.example",
        "https://",
        "https://host:99999",
        "https://host:port",
        "https://[::1",
        "nonsense",
    ],
)
def test_what_is_no_address_is_refused_with_an_example(url):
    with pytest.raises(ConnectionFailed, match="not valid") as refused:
        DirectEndpoint(base_url=url).options(KEY)
    assert "https://host" in refused.value.hint


@pytest.mark.parametrize("url", ["https://me:pw@host", "https://host/?key=abc", "https://host/#a"])
def test_an_address_with_secrets_in_it_is_refused_without_repeating_them(url):
    with pytest.raises(ConnectionFailed, match="more in it") as refused:
        DirectEndpoint(base_url=url).options(KEY)
    assert "pw" not in str(refused.value)
    assert "abc" not in str(refused.value)


@pytest.mark.parametrize("key", ["", "  \n"])
def test_without_a_key_nothing_is_tried(key):
    """The SDK would take GOOGLE_API_KEY from the environment instead."""
    with pytest.raises(CredentialsRejected, match="no API key"):
        DirectEndpoint().options(key)


@pytest.mark.parametrize("key", ["two words", "line\nbreak", "ключ", "x" * 5000])
def test_what_cannot_be_a_key_is_refused_without_repeating_it(key):
    with pytest.raises(CredentialsRejected, match="characters") as refused:
        DirectEndpoint().options(key)
    assert key not in str(refused.value)


def test_a_key_may_come_with_a_line_end():
    assert DirectEndpoint().options(f" {KEY}\n").key == KEY


def test_options_do_not_show_the_key():
    assert KEY not in repr(DirectEndpoint().options(KEY))
