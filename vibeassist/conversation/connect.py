"""Chooses how to reach a Live API (practice, direct, gateway) and makes the transports for it."""

import asyncio
import os
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from vibeassist import secrets
from vibeassist.conversation.practice import practice_server
from vibeassist.conversation.wish import Mode
from vibeassist.errors import ExitCode, VibeAssistError
from vibeassist.live.config import SessionConfig
from vibeassist.live.endpoint import ClientOptions, DirectEndpoint
from vibeassist.live.transport import Transport
from vibeassist.settings import Connection

TransportFactory = Callable[[SessionConfig], Transport]


class NotConfigured(VibeAssistError):
    """A connection was asked for that lacks a key, a token or an address."""

    exit_code = ExitCode.CREDENTIALS


@dataclass(frozen=True, slots=True)
class Target:
    """Where a conversation goes. Holds no secret."""

    mode: Mode
    url: str = ""
    """The gateway's URL, or the base URL of the Live API; empty for Google's."""
    api_version: str = ""
    ca_file: Path | None = None


def choose(settings: Connection, mode: Mode | None = None, gateway_url: str = "") -> Target:
    """The target that the user asked for, or the best one that is configured.

    The environment (``VIBEASSIST_LIVE_URL``, ``VIBEASSIST_CA_FILE``) goes before the settings, and
    ``mode`` before both. ``auto`` means: the gateway if one is set, else direct if there is a
    key, else practice.

    Raises:
        NotConfigured: the mode needs an address that nobody gave.
        SecretsError: the keyring does not answer.
    """
    gateway_url = gateway_url or settings.gateway_url
    chosen = mode or (settings.mode if settings.mode != "auto" else None)
    if chosen is None:
        chosen = "gateway" if gateway_url else "direct" if secrets.load_key() else "practice"
    ca_file = os.environ.get("VIBEASSIST_CA_FILE") or settings.ca_file
    trusted = Path(ca_file) if ca_file else None
    if chosen == "practice":
        return Target("practice")
    if chosen == "direct":
        live_url = os.environ.get("VIBEASSIST_LIVE_URL") or settings.live_url
        return Target("direct", live_url, settings.api_version, trusted)
    if not gateway_url:
        raise NotConfigured(
            "No gateway is set.", hint="Name one: vibeassist talk --gateway https://your.gateway"
        )
    return Target("gateway", gateway_url, ca_file=trusted)


def identity(target: Target, model: str) -> tuple[str, ...]:
    """What a resumption handle belongs to: server, key or token, and model. Holds a secret.

    Raises:
        SecretsError: the keyring does not answer.
    """
    load = secrets.load_token(target.url) if target.mode == "gateway" else secrets.load_key()
    return (target.mode, target.url, load or "", model)


@asynccontextmanager
async def transports(target: Target, secret: str = "") -> AsyncIterator[TransportFactory]:
    """A factory of transports to the target; practice runs its server as long as the block.

    Args:
        target: where to.
        secret: a key or token to use in place of the stored one.

    Raises:
        NotConfigured: the key or token is missing.
        PracticeError: the practice server does not start.
        SecretsError: the keyring does not answer.
    """
    if target.mode == "practice":
        async with practice_server() as server:
            yield _direct(server.key, Target("direct", server.url, ca_file=server.ca_file))
    elif target.mode == "direct":
        yield _direct(secret or await asyncio.to_thread(_required_key), target)
    else:
        token = secret or await asyncio.to_thread(_required_token, target.url)
        yield _gateway(token, target)


async def plain_access(target: Target) -> ClientOptions:
    """Where and as whom to ask what needs no session. Practice, which has nobody, is no target.

    Raises:
        NotConfigured: the key or token is missing.
        SecretsError: the keyring does not answer.
        LiveError: the address or the key cannot be used.
    """
    from vibeassist.live.ask import gateway_options  # slow to import, and the icon is up before

    if target.mode == "gateway":
        token = await asyncio.to_thread(_required_token, target.url)
        return await gateway_options(target.url, token, target.ca_file)
    return _endpoint(target).options(await asyncio.to_thread(_required_key))


def _required_key() -> str:
    key = secrets.load_key()
    if not key:
        raise NotConfigured(
            "There is no Gemini API key.",
            hint=f"Store one with 'vibeassist key set', or set {secrets.KEY_VARIABLE}; "
            "'vibeassist talk --practice' needs none.",
        )
    return secrets.check(key, "key")


def _required_token(url: str) -> str:
    token = secrets.load_token(url)
    if not token:
        raise NotConfigured(
            f"There is no token for the gateway {url}.",
            hint=f"Store it with 'vibeassist key set --gateway {url}', "
            f"or set {secrets.TOKEN_VARIABLE}.",
        )
    return secrets.check(token, "token")


def _direct(key: str, target: Target) -> TransportFactory:
    from vibeassist.live.direct import DirectTransport

    endpoint = _endpoint(target)
    return lambda config: DirectTransport(config, key=key, endpoint=endpoint)


def _endpoint(target: Target) -> DirectEndpoint:
    return DirectEndpoint(
        base_url=target.url or None,
        ca_file=target.ca_file,
        **({"api_version": target.api_version} if target.api_version else {}),
    )


def _gateway(token: str, target: Target) -> TransportFactory:
    from vibeassist.live.gateway import GatewayTransport

    return lambda config: GatewayTransport(
        config, url=target.url, token=token, ca_file=target.ca_file
    )
