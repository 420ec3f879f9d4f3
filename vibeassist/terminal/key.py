"""``vibeassist key set | test | delete``: the API key, or a gateway's token, in the OS keyring."""

import argparse
import asyncio
import getpass
import sys

from vibeassist import secrets
from vibeassist import settings as settings_file
from vibeassist.conversation.connect import Target, choose, transports
from vibeassist.errors import ExitCode
from vibeassist.live.config import DEFAULT_MODEL, SessionConfig


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of ``vibeassist key``."""
    parser.add_argument("action", choices=["set", "test", "delete"])
    parser.add_argument(
        "--gateway", metavar="URL", help="the token of this gateway instead of the Gemini API key"
    )


def run(args: argparse.Namespace) -> int:
    """Store, try or forget a secret; the secret itself is never shown.

    Raises:
        SecretsError: the keyring cannot be used.
        LiveError: the key was tried and did not work.
    """
    what = f"token for {args.gateway}" if args.gateway else "Gemini API key"
    if args.action == "set":
        return _set(what, args.gateway)
    if args.action == "delete":
        return _delete(what, args.gateway)
    return asyncio.run(_test(what, args.gateway))


def _set(what: str, gateway: str | None) -> int:
    secret = _ask(f"The {what} (not shown): ")
    secret = secrets.check(secret, "token" if gateway else "key")
    if gateway:
        secrets.store_token(gateway, secret)
    else:
        secrets.store_key(secret)
    print(f"Stored the {what} in this system's keyring.")
    return ExitCode.OK


def _delete(what: str, gateway: str | None) -> int:
    found = secrets.delete_token(gateway) if gateway else secrets.delete_key()
    print(f"Deleted the {what}." if found else f"There was no {what} in the keyring.")
    return ExitCode.OK


async def _test(what: str, gateway: str | None) -> int:
    """Connect for real, as a conversation would, and end at once."""
    connection = settings_file.load().settings.connection
    target: Target = choose(connection, "gateway" if gateway else "direct", gateway or "")
    async with transports(target) as make_transport:
        # One attempt and no recovery: whoever tests a key wants to know how it is now.
        transport = make_transport(SessionConfig(model=DEFAULT_MODEL))
        try:
            await transport.connect()
        finally:
            await transport.close()
        print(f"The {what} works: a session with {DEFAULT_MODEL} was opened and closed.")
    return ExitCode.OK


def _ask(prompt: str) -> str:
    if sys.stdin.isatty():
        return getpass.getpass(prompt)
    return sys.stdin.readline()
