"""What an operator does with the gateway's store: credentials, keys, a look at the sessions."""

import time
from collections.abc import Callable
from datetime import datetime

from vibeassist.gateway import enrolment
from vibeassist.gateway.config import GatewayConfig
from vibeassist.gateway.errors import GatewayError
from vibeassist.gateway.server import make_store
from vibeassist.gateway.store import Store, StoreUnavailable
from vibeassist.gateway.tokens import SigningKey

FIRST_USER = "owner"
Say = Callable[[str], None]


async def act(action: str, what: str | None, note: str, config: GatewayConfig, say: Say) -> int:
    """Do one action on the store; returns the exit status.

    Raises:
        GatewayError: it cannot be done.
    """
    store = make_store(config)
    await store.open()
    try:
        await _act(store, action, what, note, say)
    except StoreUnavailable as error:
        raise GatewayError(f"The gateway's store does not answer ({error}).") from None
    finally:
        await store.close()
    return 0


async def _act(store: Store, action: str, what: str | None, note: str, say: Say) -> None:
    now = time.time()
    if action == "enrol":
        try:
            credential, kept = enrolment.make(what or "", note, now)
        except ValueError as error:
            raise GatewayError(f"This cannot be a user's name: {error}.") from None
        await store.add_enrolment(kept)
        say(f"Credential {kept.id} for {kept.user} (shown this once): {credential}")
    elif action == "list":
        for kept in await store.enrolments():
            state = "valid" if kept.revoked_at is None else f"revoked {_day(kept.revoked_at)}"
            say(
                f"{kept.id}  {kept.user:<24} {_day(kept.created_at)}  {state}  {kept.note}".rstrip()
            )
    elif action == "revoke":
        if not await store.revoke_enrolment(what or "", now):
            raise GatewayError(
                f"There is no valid credential {what or ''!r}.",
                hint="'vibeassist gateway list' shows them.",
            )
        say(f"Revoked {what}; its sessions end within a second or two.")
    elif action == "rotate-key":
        await store.add_signing_key(SigningKey.make(now))
        say("A new key signs tokens within half a minute; the old ones stay valid.")
    elif action == "sessions":
        for lease in await store.leases(now):
            age = f"{now - lease.since:.0f} s"
            say(
                f"{lease.session}  {lease.user:<24} {lease.protocol:<14} {age:>8}  {lease.instance}"
            )


async def first_credential(config: GatewayConfig) -> str | None:
    """A credential for the first user, where nobody can come in yet."""
    if config.token is not None:
        return None
    store = make_store(config)
    await store.open()
    try:
        if await store.enrolments():
            return None
        credential, kept = enrolment.make(FIRST_USER, "made at the first start", time.time())
        await store.add_enrolment(kept)
        return credential
    finally:
        await store.close()


async def first(config: GatewayConfig, say: Say) -> None:
    """The same, said."""
    credential = await first_credential(config)
    if credential is not None:
        say(f"Enrolment credential (shown this once, for clients): {credential}")


def _day(moment: float) -> str:
    return datetime.fromtimestamp(moment).astimezone().strftime("%Y-%m-%d %H:%M")
