"""Who may come in: credentials for tokens, tokens for sessions, and not too many attempts."""

import hashlib
import hmac
import ipaddress
import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from vibeassist.gateway import enrolment
from vibeassist.gateway.budget import Attempts
from vibeassist.gateway.enrolment import Enrolment
from vibeassist.gateway.house import House
from vibeassist.gateway.store import StoreUnavailable
from vibeassist.gateway.tokens import Identity, SigningKey, TokenRefused, Tokens
from vibeassist.live.gateway_credential import is_enrolment

STATIC_USER = "static"
_SCHEMES = ("bearer", "token")


class Refused(Exception):
    """A request that gets nothing, with what it is told."""

    def __init__(self, status: int, code: str, message: str, *, wait_s: float = 0.0) -> None:
        super().__init__(code)
        self.status = status
        self.code = code
        self.message = message
        self.wait_s = wait_s


@dataclass(frozen=True, slots=True)
class Caller:
    """What a request shows of itself."""

    address: str
    headers: Mapping[str, str]
    query: Mapping[str, str]


class Door:
    """Checks whoever comes.

    Args:
        house: the gateway.
    """

    def __init__(self, house: House) -> None:
        self._house = house
        self._attempts = Attempts(house.config.failed_attempts)
        self._tokens: Tokens | None = None
        self._keys: list[SigningKey] = []

    async def refresh_keys(self) -> None:
        """Take the signing keys of this moment; makes the first one where there is none."""
        store, now = self._house.store, self._house.wall()
        await store.add_signing_key(SigningKey.make(now), only_first=True)
        # An old key is good for as long as a token it has signed.
        await store.drop_signing_keys(now - 2 * self._house.config.token_s)
        keys = await store.signing_keys()
        if keys != self._keys:
            self._keys = keys
            self._tokens = Tokens(keys, lifetime_s=self._house.config.token_s)

    def identify(self, caller: Caller, *, google: bool = False) -> Identity:
        """Whose token this is.

        Args:
            caller: the request.
            google: look where Google's clients put a key, too: ``x-goog-api-key`` and the query,
                which is all that a browser can set.

        Raises:
            Refused: 401 without a valid token, 429 after too many of them.
        """
        for shown in _shown(caller, google=google):
            identity = self._read(shown)
            if identity is not None:
                # Whatever others behind the same address have failed at.
                return identity
        self.check_attempts(caller)
        self.failed(caller)
        raise Refused(401, "UNAUTHORIZED", "The token is missing, wrong, expired or revoked.")

    def _read(self, shown: str) -> Identity | None:
        static = self._house.config.token
        if static is not None and _same(shown, static.get_secret_value()):
            return Identity(STATIC_USER, STATIC_USER, STATIC_USER, math.inf)
        if self._tokens is None:
            return None
        try:
            identity = self._tokens.read(shown, self._house.wall())
        except TokenRefused:
            return None
        return None if self.is_revoked(identity) else identity

    def is_revoked(self, identity: Identity) -> bool:
        """Whether this identity is good no more."""
        revoked = self._house.revoked
        return identity.enrolment in revoked.enrolments or identity.token_id in revoked.tokens

    async def register(self, caller: Caller, credential: str) -> tuple[str, Identity]:
        """A token for an enrolment credential.

        Raises:
            Refused: 401 for a wrong or revoked credential, 429 after too many of them.
            StoreUnavailable: nobody can say at the moment.
        """
        self.check_attempts(caller)
        identifier = enrolment.identifier_of(credential)
        kept: Enrolment | None = None
        if identifier is not None:
            kept = await self._house.store.enrolment(identifier)
        if not enrolment.matches(credential, kept) or kept is None:
            self.failed(caller)
            raise Refused(401, "UNAUTHORIZED", "The enrolment credential is wrong or revoked.")
        return self._issue(kept.user, kept.id)

    async def refresh(self, caller: Caller) -> tuple[str, Identity]:
        """A new token for one that is still valid.

        Raises:
            Refused: it is not, or its credential was revoked.
            StoreUnavailable: nobody can say at the moment.
        """
        identity = self.identify(caller)
        kept = await self._house.store.enrolment(identity.enrolment)
        if kept is None or kept.revoked_at is not None:
            self.failed(caller)
            raise Refused(401, "UNAUTHORIZED", "The enrolment credential is wrong or revoked.")
        return self._issue(kept.user, kept.id)

    def _issue(self, user: str, identifier: str) -> tuple[str, Identity]:
        if self._tokens is None:
            raise StoreUnavailable("no signing key")
        self._house.tally.tokens_issued += 1
        return self._tokens.issue(user, identifier, self._house.wall())

    def check_attempts(self, caller: Caller) -> None:
        """Refuse whoever has failed too often.

        Raises:
            Refused: 429.
        """
        wait_s = self._attempts.wait_s(caller.address, self._house.wall())
        if wait_s > 0:
            raise Refused(
                429, "TOO_MANY_ATTEMPTS", "Too many failed attempts; wait a minute.", wait_s=wait_s
            )

    def failed(self, caller: Caller) -> None:
        """Count a failed attempt."""
        self._attempts.failed(caller.address, self._house.wall())


def bearer(headers: Mapping[str, str]) -> str:
    """What stands behind ``Bearer`` in the ``Authorization`` header."""
    scheme, _, value = headers.get("Authorization", "").partition(" ")
    return value.strip() if scheme.lower() in _SCHEMES else ""


def peer(remote: str | None, forwarded: str, proxies: tuple[str, ...]) -> str:
    """The address that attempts are counted for: the last one that no trusted proxy has.

    Args:
        remote: who is connected.
        forwarded: the ``X-Forwarded-For`` header.
        proxies: addresses and networks, like ``10.0.0.0/8``.
    """
    address = remote or "unknown"
    hops = [hop.strip() for hop in forwarded.split(",") if hop.strip()]
    while hops and _is_within(address, proxies):
        address = hops.pop()
    return _network(address)


def _is_within(address: str, networks: tuple[str, ...]) -> bool:
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return False
    return any(parsed in ipaddress.ip_network(network, strict=False) for network in networks)


def expires_at(identity: Identity) -> str:
    """RFC 3339, as VibeCat's clients expect it."""
    return datetime.fromtimestamp(identity.expires_at, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _network(address: str) -> str:
    """IPv6 hosts have a /64 each, so that is what counts as one source."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return address[:64]
    if isinstance(parsed, ipaddress.IPv6Address):
        return str(ipaddress.ip_network((int(parsed) >> 64 << 64, 64)).network_address)
    return address


def _shown(caller: Caller, *, google: bool) -> list[str]:
    places = [bearer(caller.headers)]
    if google:
        places.append(caller.headers.get("x-goog-api-key", ""))
        places += [caller.query.get(name, "") for name in ("key", "access_token", "token")]
    return [shown for shown in places if shown and not is_enrolment(shown)]


def _same(shown: str, expected: str) -> bool:
    # Digests have one length, so the comparison takes one time whatever was shown.
    return hmac.compare_digest(_digest(shown), _digest(expected))


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode(errors="surrogateescape")).digest()
