"""Who may come in: API keys, and ephemeral tokens with what they allow.

Tokens follow the documented ``auth_tokens`` service: one use by default, thirty minutes for
messages, sixty seconds to open a session, optional locked setup fields. Resuming is not a use.
"""

import copy
import hashlib
import secrets
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from vibeassist.emulator.wire import Refusal, camel, normalise

TOKEN_PREFIX = "auth_tokens/"  # noqa: S105 - the public beginning of every token's name

_INVALID_KEY = "API key not valid. Please pass a valid API key."
_NO_KEY = (
    "Method doesn't allow unregistered callers (callers without established identity). "
    "Please use API Key or other form of API consumer identity to call this API."
)
_MAX_LIFE = timedelta(hours=20)
_MAX_TOKENS = 1000  # the oldest is forgotten beyond it


@dataclass(slots=True)
class Token:
    """An ephemeral token, as minted."""

    name: str = field(repr=False)
    expires: datetime
    new_session_expires: datetime
    uses_left: int | None
    """None: as often as one likes."""
    setup: dict[str, Any] | None
    field_mask: tuple[str, ...]

    def lock(self, setup: dict[str, Any]) -> dict[str, Any]:
        """The setup that takes effect when a client with this token sends ``setup``.

        Without a mask the token's setup replaces the client's (but for a resumption handle); with
        a mask, the fields that it names.
        """
        if self.setup is None:
            return setup
        if not self.field_mask:
            locked = copy.deepcopy(self.setup)
            if "sessionResumption" in setup:
                locked["sessionResumption"] = setup["sessionResumption"]
            return locked
        merged = copy.deepcopy(setup)
        for path in self.field_mask:
            _overwrite(merged, self.setup, [camel(step) for step in path.split(".")])
        return merged


@dataclass(frozen=True, slots=True)
class Caller:
    """Somebody who was let in."""

    name: str
    """Opaque and stable for one key; tells nothing about it."""
    how: str
    """``header``, ``query`` or ``token``."""
    token: Token | None = None


class Access:
    """Checks keys and tokens. Pure: time is an argument.

    Args:
        keys: the accepted keys; None accepts any that is not empty.
    """

    def __init__(self, keys: Collection[str] | None) -> None:
        self._keys = None if keys is None else frozenset(keys)
        self._tokens: dict[str, Token] = {}

    def admit(self, headers: Mapping[str, str], query: Mapping[str, str], now: datetime) -> Caller:
        """Find and check whatever identifies the caller.

        Args:
            headers: case-insensitive request headers.
            query: query parameters.
            now: wall time, with zone.

        Raises:
            Refusal: 1008 for nothing at all, 1007 for a wrong key, or a used or expired token.
        """
        secret, how = _credentials(headers, query)
        if not secret:
            raise Refusal(1008, _NO_KEY)
        if secret.startswith(TOKEN_PREFIX):
            token = self._tokens.get(secret)
            if token is None or now >= token.expires:
                raise Refusal(1007, "Token is invalid or has expired.")
            return Caller(_fingerprint(secret), "token", token)
        if self._keys is not None and not any(
            secrets.compare_digest(secret.encode(), key.encode()) for key in self._keys
        ):
            raise Refusal(1007, _INVALID_KEY)
        return Caller(_fingerprint(secret), how)

    def open_session(self, caller: Caller, now: datetime, *, resuming: bool) -> None:
        """Spend one use of a caller's token.

        Raises:
            Refusal: used up, or too late for a new session.
        """
        token = caller.token
        if token is None or resuming:
            return
        if now >= token.new_session_expires:
            raise Refusal(1007, "Token has expired for starting new sessions.")
        if token.uses_left == 0:
            raise Refusal(1007, "Token has been used too many times.")
        if token.uses_left is not None:
            token.uses_left -= 1

    def mint(self, request: Any, now: datetime) -> dict[str, Any]:
        """Make a token.

        Args:
            request: the JSON body of ``POST /v1alpha/auth_tokens``.
            now: wall time, with zone.

        Returns:
            The JSON answer.

        Raises:
            Refusal: a malformed or impossible request (stands for HTTP 400).
        """
        wanted = normalise(request, "CreateAuthToken")
        expires = _moment(wanted, "expireTime", now, timedelta(minutes=30))
        new_session = _moment(wanted, "newSessionExpireTime", now, timedelta(seconds=60))
        mask = tuple(
            path.strip() for path in wanted.get("fieldMask", "").split(",") if path.strip()
        )
        uses = wanted.get("uses", 1)
        if uses < 0:
            raise Refusal(1007, "uses must not be negative.")
        token = Token(
            name=TOKEN_PREFIX + secrets.token_hex(32),
            expires=expires,
            new_session_expires=new_session,
            uses_left=uses or None,
            setup=wanted.get("bidiGenerateContentSetup"),
            field_mask=mask,
        )
        self._tokens[token.name] = token
        while len(self._tokens) > _MAX_TOKENS:
            del self._tokens[next(iter(self._tokens))]
        return {"name": token.name}


def _credentials(headers: Mapping[str, str], query: Mapping[str, str]) -> tuple[str, str]:
    scheme, _, value = headers.get("authorization", "").partition(" ")
    if scheme.lower() == "token":
        return value.strip(), "header"
    if header := headers.get("x-goog-api-key", ""):
        return header, "header"
    return query.get("key") or query.get("access_token") or "", "query"


def _fingerprint(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()[:16]


def _moment(request: dict[str, Any], name: str, now: datetime, default: timedelta) -> datetime:
    text = request.get(name)
    if text is None:
        return now + default
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise Refusal(1007, f"Invalid value at '{name}' (Timestamp)") from None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    if not now < moment < now + _MAX_LIFE:
        raise Refusal(1007, f"{name} must be in the future and within 20 hours.")
    return moment


def _overwrite(target: dict[str, Any], source: dict[str, Any], path: list[str]) -> None:
    """Make ``target`` have at ``path`` what ``source`` has there, or nothing."""
    head, *rest = path
    if rest:
        below = target.setdefault(head, {})
        _overwrite(below, source.get(head, {}), rest)
        if not below:
            del target[head]
    elif head in source:
        target[head] = copy.deepcopy(source[head])
    else:
        target.pop(head, None)
