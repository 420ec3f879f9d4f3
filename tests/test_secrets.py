"""Keys and tokens: the environment, the keyring, and its ways of failing."""

import threading
from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import InitError, KeyringLocked

from vibeassist import secrets

CANARY = "canary-key-4711"


class MemoryKeyring(KeyringBackend):
    priority = 5  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class PlainTextKeyring(MemoryKeyring):
    priority = 0.5  # type: ignore[assignment]


class LockedKeyring(MemoryKeyring):
    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked(CANARY)


class PromptDismissedKeyring(MemoryKeyring):
    def set_password(self, service: str, username: str, password: str) -> None:
        raise InitError(password)


class SickKeyring(MemoryKeyring):
    def __init__(self) -> None:
        super().__init__()
        self.released = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.released.wait()
        return None


@pytest.fixture(autouse=True)
def own_keyring(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.delenv(secrets.KEY_VARIABLE, raising=False)
    monkeypatch.delenv(secrets.TOKEN_VARIABLE, raising=False)
    before = keyring.get_keyring()
    keyring.set_keyring(MemoryKeyring())
    yield
    keyring.set_keyring(before)


def test_a_key_is_stored_loaded_and_deleted():
    assert secrets.load_key() is None
    secrets.store_key(CANARY)
    assert secrets.load_key() == CANARY
    assert secrets.delete_key()
    assert not secrets.delete_key()
    assert secrets.load_key() is None


def test_each_gateway_has_a_token_of_its_own():
    secrets.store_token("https://one.example", "1")
    secrets.store_token("https://two.example/", "2")
    assert secrets.load_token("https://one.example/") == "1"
    assert secrets.load_token("https://two.example") == "2"
    assert secrets.delete_token("https://one.example")
    assert secrets.load_token("https://one.example") is None


def test_the_environment_goes_first(monkeypatch: pytest.MonkeyPatch):
    secrets.store_key("stored")
    monkeypatch.setenv(secrets.KEY_VARIABLE, CANARY)
    assert secrets.load_key() == CANARY


def test_a_plain_text_backend_is_never_used():
    plain = PlainTextKeyring()
    plain.kept[secrets.SERVICE, secrets.API_KEY] = CANARY
    keyring.set_keyring(plain)
    assert secrets.load_key() is None
    with pytest.raises(secrets.SecretsError, match="no keyring that keeps a secret safe"):
        secrets.store_key(CANARY)
    assert list(plain.kept.values()) == [CANARY]


def test_a_locked_keyring_is_said_without_its_words():
    keyring.set_keyring(LockedKeyring())
    with pytest.raises(secrets.SecretsError, match="locked") as caught:
        secrets.load_key()
    assert CANARY not in str(caught.value)


def test_a_refusal_does_not_repeat_the_secret():
    keyring.set_keyring(PromptDismissedKeyring())
    with pytest.raises(secrets.SecretsError, match="refused") as caught:
        secrets.store_key(CANARY)
    assert CANARY not in str(caught.value)


def test_a_keyring_that_hangs_is_given_up(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(secrets, "DEADLINE_S", 0.05)
    sick = SickKeyring()
    keyring.set_keyring(sick)
    with pytest.raises(secrets.SecretsError, match="did not answer"):
        secrets.load_key()
    sick.released.set()


@pytest.mark.parametrize("bad", ["", "  \n", "two words", "naïve", "a\tb"])
def test_what_cannot_be_a_key_is_refused(bad: str):
    with pytest.raises(secrets.SecretsError):
        secrets.check(bad, "key")


def test_surrounding_space_is_taken_off():
    assert secrets.check(f" {CANARY}\n", "key") == CANARY


@pytest.fixture
def nothing_held(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(secrets, "_for_this_run", {})
    monkeypatch.delenv(secrets.KEY_VARIABLE, raising=False)
    monkeypatch.delenv(secrets.TOKEN_VARIABLE, raising=False)


@pytest.mark.usefixtures("nothing_held")
def test_without_a_keyring_a_secret_lives_as_long_as_the_process(
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setattr(secrets, "_backend", lambda: None)
    assert (secrets.has_keyring(), secrets.where_key()) == (False, "")
    secrets.hold_key(CANARY)
    secrets.hold_token("https://gateway.example/", "token")
    assert (secrets.load_key(), secrets.where_key()) == (CANARY, "memory")
    assert secrets.load_token("https://gateway.example") == "token"
    assert secrets.where_token("https://gateway.example") == "memory"
    assert secrets.delete_key() is True
    assert secrets.load_key() is None


@pytest.mark.usefixtures("nothing_held")
def test_what_is_stored_replaces_what_was_held(monkeypatch: pytest.MonkeyPatch):
    kept = MemoryKeyring()
    monkeypatch.setattr(secrets, "_backend", lambda: kept)
    secrets.hold_key("old")
    secrets.store_key(CANARY)
    assert (secrets.load_key(), secrets.where_key()) == (CANARY, "keyring")
