"""Where keys and tokens live: the environment or memory for one run, else the OS keyring.

The keyring is asked on a thread of its own with a deadline, because a sick secret service can
block a call for more than a minute, and only backends that really protect a secret are used:
those that the ``keyring`` package ranks 1 or higher (its convention for "recommended"), never the
plain-text ones that another package may have installed.
"""

import os
import threading
from collections.abc import Callable
from typing import Literal, Protocol, TypeVar

from vibeassist.errors import ExitCode, VibeAssistError

SERVICE = "vibeassist"
API_KEY = "gemini-api-key"
KEY_VARIABLE = "VIBEASSIST_API_KEY"
TOKEN_VARIABLE = "VIBEASSIST_GATEWAY_TOKEN"  # noqa: S105 - a variable's name

DEADLINE_S = 5.0  # reading; a working service answers in some 20 ms
PROMPT_DEADLINE_S = 60.0  # writing may ask the user to unlock the keyring
_LEAST_PRIORITY = 1.0

_for_this_run: dict[str, str] = {}
"""Secrets that the user gave where there is no keyring: in memory until the process ends."""

T = TypeVar("T")


class SecretsError(VibeAssistError):
    """The keyring cannot be read or written."""

    exit_code = ExitCode.SETTINGS


class MalformedSecret(SecretsError):
    """What was given cannot be a key or a token."""

    exit_code = ExitCode.CREDENTIALS


class _Backend(Protocol):
    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...
    def delete_password(self, service: str, username: str) -> None: ...


def load_key() -> str | None:
    """The user's Gemini API key, or None where there is none.

    Raises:
        SecretsError: there is a keyring, but it does not answer.
    """
    return os.environ.get(KEY_VARIABLE, "").strip() or _get(API_KEY)


def where_key() -> Literal["environment", "memory", "keyring", ""]:
    """Where :func:`load_key` would take the key from; empty where there is none.

    Raises:
        SecretsError: there is a keyring, but it does not answer.
    """
    if os.environ.get(KEY_VARIABLE, "").strip():
        return "environment"
    return _where(API_KEY)


def where_token(gateway_url: str) -> Literal["environment", "memory", "keyring", ""]:
    """As :func:`where_key`, for this gateway's token."""
    if os.environ.get(TOKEN_VARIABLE, "").strip():
        return "environment"
    return _where(_token_name(gateway_url))


def has_keyring() -> bool:
    """Whether this system has a keyring that keeps a secret safe.

    Raises:
        SecretsError: looking for one takes too long.
    """
    return _backend() is not None


def hold_key(key: str) -> None:
    """Keep the key in memory until this process ends: for systems without a keyring."""
    _for_this_run[API_KEY] = key


def hold_token(gateway_url: str, token: str) -> None:
    """As :func:`hold_key`, for this gateway's token."""
    _for_this_run[_token_name(gateway_url)] = token


def store_key(key: str) -> None:
    """Keep the key in the OS keyring.

    Raises:
        SecretsError: no keyring, locked, or refused.
    """
    _set(API_KEY, key)


def delete_key() -> bool:
    """Forget the key; False where none was stored."""
    return _delete(API_KEY)


def load_token(gateway_url: str) -> str | None:
    """The token for this gateway, or None where there is none."""
    return os.environ.get(TOKEN_VARIABLE, "").strip() or _get(_token_name(gateway_url))


def store_token(gateway_url: str, token: str) -> None:
    """Keep this gateway's token in the OS keyring."""
    _set(_token_name(gateway_url), token)


def delete_token(gateway_url: str) -> bool:
    """Forget this gateway's token; False where none was stored."""
    return _delete(_token_name(gateway_url))


def check(secret: str, what: str) -> str:
    """The secret without surrounding space.

    Raises:
        SecretsError: empty, or with a character that no key or token has.
    """
    secret = secret.strip()
    if not secret:
        raise MalformedSecret(f"The {what} is empty.", hint="Paste it again.")
    if not secret.isascii() or not secret.isprintable() or " " in secret:
        raise MalformedSecret(
            f"The {what} has a space or a character that no {what} has.",
            hint="Copy it again, without quotes or line breaks.",
        )
    return secret


def _token_name(gateway_url: str) -> str:
    return f"gateway-token {gateway_url.rstrip('/')}"


def _where(name: str) -> Literal["memory", "keyring", ""]:
    if name in _for_this_run:
        return "memory"
    return "keyring" if _get(name) else ""


def _get(name: str) -> str | None:
    if name in _for_this_run:
        return _for_this_run[name]
    backend = _backend()
    if backend is None:
        return None
    return _within(DEADLINE_S, lambda: backend.get_password(SERVICE, name))


def _set(name: str, secret: str) -> None:
    backend = _require_backend()
    _within(PROMPT_DEADLINE_S, lambda: backend.set_password(SERVICE, name, secret))
    _for_this_run.pop(name, None)


def _delete(name: str) -> bool:
    if _for_this_run.pop(name, None) is not None:
        return True
    backend = _require_backend()
    if _within(DEADLINE_S, lambda: backend.get_password(SERVICE, name)) is None:
        return False
    _within(PROMPT_DEADLINE_S, lambda: backend.delete_password(SERVICE, name))
    return True


def _require_backend() -> _Backend:
    backend = _backend()
    if backend is None:
        raise SecretsError(
            "This system has no keyring that keeps a secret safe.",
            hint=f"Set {KEY_VARIABLE} in the environment, or start a secret service "
            "(GNOME Keyring, KWallet, KeePassXC).",
        )
    return backend


def _backend() -> _Backend | None:
    """The best real keyring backend, found within the deadline."""
    return _within(DEADLINE_S, _find_backend)


def _find_backend() -> _Backend | None:
    import keyring
    from keyring.backends.chainer import ChainerBackend

    current = keyring.get_keyring()
    candidates = current.backends if isinstance(current, ChainerBackend) else [current]
    safe = [backend for backend in candidates if backend.priority >= _LEAST_PRIORITY]
    return max(safe, key=lambda backend: backend.priority, default=None)


def _within(deadline_s: float, call: Callable[[], T]) -> T:
    """The call's result, from a thread that is left behind if it does not return in time."""
    result: list[T] = []
    failure: list[BaseException] = []

    def run() -> None:
        try:
            result.append(call())
        except BaseException as error:
            failure.append(error)

    thread = threading.Thread(target=run, name="vibeassist-keyring", daemon=True)
    thread.start()
    thread.join(deadline_s)
    if result:
        return result[0]
    if not failure:
        raise SecretsError(
            f"The keyring did not answer within {deadline_s:.0f} seconds.",
            hint=f"Unlock or restart it, set {KEY_VARIABLE} in the environment, "
            "or talk with --practice, which needs no key.",
        )
    raise _explained(failure[0]) from failure[0]


def _explained(error: BaseException) -> BaseException:
    from keyring.errors import KeyringError, KeyringLocked

    if isinstance(error, KeyringLocked):
        return SecretsError("The keyring is locked.", hint="Unlock it and try again.")
    if isinstance(error, KeyringError):
        return SecretsError(
            f"The keyring refused ({type(error).__name__}).",
            hint=f"Unlock it and try again, or set {KEY_VARIABLE} in the environment.",
        )
    return error
