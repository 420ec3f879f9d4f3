"""Tokens for an enrolment credential: registered once, kept until they expire, then made anew."""

import asyncio
import hashlib
import json
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from vibeassist.live import gateway_errors
from vibeassist.live.errors import LiveError
from vibeassist.live.gateway_credential import REGISTER_PATH
from vibeassist.live.tls import client_context

TIMEOUT_S = 10.0
EARLY_S = 300.0  # a token is replaced so long before it expires
_ANSWER_BYTES = 1 << 16


@dataclass(frozen=True, slots=True)
class SessionToken:
    """A token and its end, in seconds since the epoch."""

    text: str = field(repr=False)
    expires_at: float


class TokenBook:
    """The tokens of this process; nothing is written anywhere.

    Args:
        wall: seconds since the epoch.
    """

    def __init__(self, wall: Callable[[], float] = time.time) -> None:
        self._wall = wall
        self._kept: dict[tuple[str, bytes], SessionToken] = {}

    async def get(self, address: str, credential: str, ca_file: Path | None = None) -> str:
        """A token that is valid for a while.

        Args:
            address: the gateway's WebSocket address.
            credential: the enrolment credential.
            ca_file: a PEM file of an authority to trust beside the system's.

        Raises:
            LiveError: the gateway gives none.
        """
        where = (urlsplit(address).netloc, hashlib.sha256(credential.encode()).digest())
        kept = self._kept.get(where)
        if kept is None or kept.expires_at - EARLY_S <= self._wall():
            kept = self._kept[where] = await _register(address, credential, ca_file)
        return kept.text

    def forget(self, address: str, credential: str) -> None:
        """The gateway no longer takes the token: ask for another the next time."""
        where = (urlsplit(address).netloc, hashlib.sha256(credential.encode()).digest())
        self._kept.pop(where, None)


TOKENS = TokenBook()
"""The book that all connections of this process share."""


async def _register(address: str, credential: str, ca_file: Path | None) -> SessionToken:
    parts = urlsplit(address)
    tls = None
    if parts.scheme == "wss":
        tls = await asyncio.to_thread(client_context, ca_file)
    url = f"{'https' if tls else 'http'}://{parts.netloc}{REGISTER_PATH}"
    failure: LiveError | None = None
    try:
        async with asyncio.timeout(TIMEOUT_S):
            status, body = await _post(url, {"credential": credential}, tls)
    except Exception as error:  # whatever it is, the user gets one sentence
        failure = gateway_errors.not_connected(inner_cause(error), parts.netloc)
    if failure is not None:
        raise failure
    if status != 200:
        raise gateway_errors.not_registered(status, parts.netloc)
    token, until = body.get("sessionToken"), body.get("expiresAt")
    if not isinstance(token, str) or not token:
        raise gateway_errors.not_a_gateway(parts.netloc)
    return SessionToken(token, _moment(until))


async def _post(url: str, value: dict[str, str], tls: Any) -> tuple[int, dict[str, Any]]:
    import aiohttp  # slow to import, and needed by those alone who have a credential

    async with (
        aiohttp.ClientSession(trust_env=not url.startswith("http://")) as http,
        http.post(url, json=value, ssl=tls or True, allow_redirects=False) as answer,
    ):
        raw = await answer.content.read(_ANSWER_BYTES)
        return answer.status, _object(raw)


def _object(raw: bytes) -> dict[str, Any]:
    try:
        value = json.loads(raw)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def inner_cause(error: Exception) -> Exception:
    """What the HTTP library wrapped."""
    for name in ("certificate_error", "os_error"):
        inner = getattr(error, name, None)
        if isinstance(inner, Exception):
            return inner
    return error


def _moment(text: Any) -> float:
    """A time as the gateway writes it; now where it cannot be read, so that it is asked again."""
    try:
        moment = datetime.fromisoformat(text)
    except (TypeError, ValueError):
        return 0.0
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
