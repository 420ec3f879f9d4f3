"""Signed tokens: made at registration, read at every door. Pure: time is an argument.

One algorithm (HS256), keys only from a fixed set named by ``kid``, every claim required, exactly
one spelling of each token: what RFC 8725 and ASVS 5.0 section 9 ask for.
"""

import base64
import binascii
import json
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import jwt

ISSUER = "vibeassist-gateway"
AUDIENCE = "vibeassist"
HEADER_TYPE = "vibeassist+jwt"  # RFC 8725 section 3.11: no other kind of JWT can pass for this one
ACCESS = "access"
ALGORITHM = "HS256"
LIFETIME_S = 24 * 3600
LEEWAY_S = 30  # clocks of several machines
TOKEN_LETTERS = 2048  # ours have some 400
SIGNING_KEY_BYTES = 32  # RFC 7518 section 3.2: as long as the hash
_CLAIMS = frozenset({"iss", "aud", "sub", "jti", "typ", "iat", "nbf", "exp", "enr"})
_KID = re.compile(r"[0-9A-Za-z_-]{1,32}")


class TokenRefused(Exception):
    """A token that is not taken; the text says why, for the log, and holds nothing of it."""


@dataclass(frozen=True, slots=True)
class Identity:
    """Who showed a valid token."""

    user: str
    enrolment: str
    """The credential it goes back to; revoking that ends it."""
    token_id: str = field(repr=False)
    expires_at: float
    """Seconds since the epoch."""


@dataclass(frozen=True, slots=True)
class SigningKey:
    """One key of the set."""

    kid: str
    secret: bytes = field(repr=False)
    created_at: float

    @classmethod
    def make(cls, now: float) -> "SigningKey":
        """A fresh random key."""
        return cls(secrets.token_hex(8), secrets.token_bytes(SIGNING_KEY_BYTES), now)


class Tokens:
    """Makes and reads tokens.

    Args:
        keys: the fixed set; the newest signs, all are good for reading.
        lifetime_s: how long a token is valid.
    """

    def __init__(self, keys: list[SigningKey], *, lifetime_s: float = LIFETIME_S) -> None:
        self._keys = {key.kid: key.secret for key in keys}
        self._signer = max(keys, key=lambda key: key.created_at)
        self._lifetime_s = lifetime_s

    def issue(self, user: str, enrolment: str, now: float) -> tuple[str, Identity]:
        """A new token and whom it stands for."""
        moment = int(now)
        identity = Identity(user, enrolment, secrets.token_hex(16), moment + self._lifetime_s)
        claims = {
            "iss": ISSUER,
            "aud": AUDIENCE,
            "sub": user,
            "enr": enrolment,
            "jti": identity.token_id,
            "typ": ACCESS,
            "iat": moment,
            "nbf": moment,
            "exp": int(identity.expires_at),
        }
        headers = {"kid": self._signer.kid, "typ": HEADER_TYPE}
        token = jwt.encode(claims, self._signer.secret, algorithm=ALGORITHM, headers=headers)
        return token, identity

    def read(self, token: str, now: float) -> Identity:
        """Whom a token stands for.

        Raises:
            TokenRefused: it is not ours, altered, too early, too late, or of another kind.
        """
        header, claims = _parse(token)
        secret = self._keys.get(_kid(header))
        if secret is None:
            raise TokenRefused("kid is not known")
        try:
            # PyJWT checks the MAC and that the algorithm is ours; time is checked below, against
            # the clock that was handed in.
            jwt.decode(
                token,
                secret,
                algorithms=[ALGORITHM],
                audience=AUDIENCE,
                issuer=ISSUER,
                options={
                    "require": sorted(_CLAIMS),
                    "verify_exp": False,
                    "verify_nbf": False,
                    "verify_iat": False,
                },
            )
        except (jwt.PyJWTError, ValueError, TypeError) as error:
            raise TokenRefused(type(error).__name__) from None
        return _identity(claims, now)


def _kid(header: Mapping[str, Any]) -> str:
    if header.get("alg") != ALGORITHM or header.get("typ") != HEADER_TYPE:
        raise TokenRefused("alg or typ is not ours")
    if set(header) != {"alg", "typ", "kid"}:
        raise TokenRefused("header has other fields")  # jwk, jku, x5u, crit: none is looked at
    kid = header["kid"]
    if not isinstance(kid, str) or not _KID.fullmatch(kid):
        raise TokenRefused("kid is no name of a key")
    return kid


def _identity(claims: Mapping[str, Any], now: float) -> Identity:
    if set(claims) != _CLAIMS or claims["typ"] != ACCESS or claims["aud"] != AUDIENCE:
        raise TokenRefused("claims are not those of an access token")
    times = [claims[name] for name in ("iat", "nbf", "exp")]
    if any(isinstance(moment, bool) or not isinstance(moment, int) for moment in times):
        raise TokenRefused("times are not whole numbers")
    if now > claims["exp"] + LEEWAY_S:
        raise TokenRefused("expired")
    if now < max(claims["nbf"], claims["iat"]) - LEEWAY_S:
        raise TokenRefused("not yet valid")
    names = [claims[name] for name in ("sub", "enr", "jti")]
    if not all(isinstance(name, str) and 0 < len(name) <= 128 for name in names):
        raise TokenRefused("sub, enr or jti is no name")
    return Identity(claims["sub"], claims["enr"], claims["jti"], float(claims["exp"]))


def _parse(token: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """Header and claims, if every part is spelled in the one canonical way."""
    if len(token) > TOKEN_LETTERS or not token.isascii():
        raise TokenRefused("too long, or not ASCII")
    parts = token.split(".")
    if len(parts) != 3:
        raise TokenRefused("not three parts")
    header, claims, _ = (_canonical(part) for part in parts)
    return _object(header), _object(claims)


def _canonical(part: str) -> bytes:
    """The bytes of base64url without padding; other spellings of the same bytes are refused."""
    try:
        data = base64.b64decode(part + "=" * (-len(part) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        raise TokenRefused("not base64url") from None
    if base64.urlsafe_b64encode(data).rstrip(b"=") != part.encode():
        raise TokenRefused("not the canonical base64url")
    return data


def _object(data: bytes) -> dict[str, Any]:
    try:
        value = json.loads(data, object_pairs_hook=_no_duplicates)
    except (ValueError, RecursionError):
        raise TokenRefused("not JSON, or a name twice") from None
    if not isinstance(value, dict):
        raise TokenRefused("not an object")
    return value


def _no_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) != len(pairs):
        raise ValueError("a name twice")
    return value
