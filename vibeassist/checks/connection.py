"""Connects as a conversation would, and says in a sentence how it went."""

import asyncio
import time
from urllib.parse import urlsplit

from vibeassist import secrets
from vibeassist.checks.findings import Finding, from_error, note, ok, problem
from vibeassist.checks.network import GOOGLE_HOST, Server, check_network, check_server
from vibeassist.conversation.connect import NotConfigured, Target, choose, transports
from vibeassist.conversation.wish import Mode, Wish
from vibeassist.errors import ExitCode, VibeAssistError
from vibeassist.live.gateway_address import is_loopback, websocket_address
from vibeassist.secrets import SecretsError
from vibeassist.settings import Settings

CHECK = "connection"
LIMIT_S = 40.0
"""For all of it: a cold practice server takes some seconds, a setup has a deadline of its own."""
WHERE = {"practice": "The practice server", "direct": "Gemini", "gateway": "The gateway"}


async def check_connection(
    settings: Settings, mode: Mode | None = None, secret: str = ""
) -> Finding:
    """Open a session and end it at once; one attempt, no recovery.

    Args:
        settings: where to, and with which model and voice.
        mode: tried in place of the mode that is set.
        secret: a key or token that is not stored (yet); empty for the stored one.
    """
    began = time.monotonic()
    try:
        async with asyncio.timeout(LIMIT_S):
            target = await asyncio.to_thread(choose, settings.connection, mode)
            config = Wish().session_config(settings.conversation)
            async with transports(target, secret) as make_transport:
                transport = make_transport(config)
                try:
                    await transport.connect()
                finally:
                    await transport.close()
    except NotConfigured as error:
        return from_error(CHECK, error, "no-credential")
    except VibeAssistError as error:
        return from_error(CHECK, error)
    except TimeoutError:
        return problem(
            CHECK,
            f"There was no session within {LIMIT_S:.0f} seconds.",
            "Check the network and try again.",
            cause="timeout",
            exit_code=ExitCode.CONNECTION,
        )
    took = time.monotonic() - began
    sentence = f"{WHERE[target.mode]} answers: a session was opened and closed ({took:.1f} s)."
    return ok(CHECK, sentence, seconds=round(took, 2))


async def diagnose(settings: Settings, mode: Mode | None = None, secret: str = "") -> Finding:
    """As :func:`check_connection`; where it fails, the cause behind it if one can be found.

    No network, a wrong clock and an inspected connection look alike from the inside.
    """
    finding = await check_connection(settings, mode, secret)
    if not finding.is_problem or finding.exit_code is not ExitCode.CONNECTION:
        return finding
    try:
        target = await asyncio.to_thread(choose, settings.connection, mode)
        server = server_of(target)
    except VibeAssistError:
        return finding
    if server is None or is_loopback(server.host):
        return finding
    network = check_network()
    behind = [network] if network.is_problem else await check_server(server)
    causes = (each for each in behind if each.cause in ("no-network", "clock", "tls-inspected"))
    return next(causes, finding)


def check_keyring() -> Finding:
    """Whether a key can be kept safely, and whether there is one."""
    try:
        safe = secrets.has_keyring()
        place = secrets.where_key()
    except SecretsError as error:
        return from_error("keyring", error, "keyring-sick")
    known = {
        "environment": f"The key comes from {secrets.KEY_VARIABLE}.",
        "memory": "The key is kept in memory until the program ends.",
        "keyring": "The key is in this system's keyring.",
        "": "No key is stored; practice and gateways need none.",
    }[place]
    if safe:
        return ok("keyring", f"This system has a keyring. {known}")
    return note(
        "keyring",
        f"This system has no keyring that keeps a secret safe. {known}",
        ""
        if place == "environment"  # then there is nothing to keep
        else f"Set {secrets.KEY_VARIABLE}, or start a secret service (GNOME Keyring, KWallet, "
        "KeePassXC).",
        cause="no-keyring",
    )


def server_of(target: Target) -> Server | None:
    """The host to look at before a session is tried; None where nothing leaves this machine.

    Raises:
        LiveError: the address cannot be read.
    """
    if target.mode == "practice":
        return None
    if target.mode == "direct" and not target.url:
        return Server(GOOGLE_HOST, ca_file=target.ca_file)
    url = websocket_address(target.url) if target.mode == "gateway" else target.url
    parts = urlsplit(url)
    if parts.scheme not in ("https", "wss") or not parts.hostname:
        return None
    return Server(parts.hostname, parts.port or 443, target.ca_file)
