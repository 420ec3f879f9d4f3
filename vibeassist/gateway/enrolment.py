"""Enrolment credentials: what a user or device gets once, and shows for its tokens. Pure."""

import hashlib
import hmac
import re
import secrets
from dataclasses import dataclass, field

from vibeassist.live.gateway_credential import PREFIX

SECRET_BYTES = 32
_SHAPE = re.compile(rf"{PREFIX}([0-9a-f]{{12}})_([0-9A-Za-z_-]{{43}})")
_USER = re.compile(r"[0-9A-Za-z][0-9A-Za-z._@+-]{0,63}")
_NOBODY = hashlib.sha256(secrets.token_bytes(SECRET_BYTES)).digest()


@dataclass(frozen=True, slots=True)
class Enrolment:
    """One credential, as it is kept: without its secret."""

    id: str
    user: str
    note: str
    digest: bytes = field(repr=False)
    """SHA-256 of a secret of 256 random bits; a slow hash would add nothing to that."""
    created_at: float
    revoked_at: float | None = None


def is_user(name: str) -> bool:
    """Whether ``name`` can be a user's: letters, digits and ``._@+-``, at most 64."""
    return _USER.fullmatch(name) is not None


def make(user: str, note: str, now: float) -> tuple[str, Enrolment]:
    """A fresh credential: the text to hand over, which is kept nowhere, and what is kept.

    Raises:
        ValueError: the name cannot be a user's.
    """
    if not is_user(user):
        raise ValueError("a user is named with letters, digits and ._@+-, at most 64")
    identifier, secret = secrets.token_hex(6), secrets.token_urlsafe(SECRET_BYTES)
    kept = Enrolment(identifier, user, note, _digest(secret), now)
    return f"{PREFIX}{identifier}_{secret}", kept


def identifier_of(credential: str) -> str | None:
    """The id in a credential; None where it has not the shape of one."""
    match = _SHAPE.fullmatch(credential)
    return match[1] if match else None


def matches(credential: str, kept: Enrolment | None) -> bool:
    """Whether the credential is this enrolment's, in the same time whether there is one or not."""
    match = _SHAPE.fullmatch(credential)
    shown = _digest(match[2] if match else "")
    same = hmac.compare_digest(shown, kept.digest if kept else _NOBODY)
    return same and kept is not None and kept.revoked_at is None


def _digest(secret: str) -> bytes:
    return hashlib.sha256(secret.encode()).digest()
