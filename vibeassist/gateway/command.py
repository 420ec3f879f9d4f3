"""``vibeassist gateway``: run a gateway, and say who may use it."""

import argparse
from pathlib import Path

from vibeassist.gateway.errors import GatewayError
from vibeassist.secrets import KEY_VARIABLE, TOKEN_VARIABLE

ADMIN_TOKEN_VARIABLE = "VIBEASSIST_ADMIN_TOKEN"  # noqa: S105 - a variable's name
REDIS_VARIABLE = "VIBEASSIST_REDIS_URL"
ACTIONS = {
    "run": "run the gateway (without an action)",
    "enrol": "USER: make a credential for a user or device, and show it once",
    "list": "list the credentials",
    "revoke": "ID: revoke one; its tokens and sessions end",
    "rotate-key": "sign new tokens with a new key; old tokens stay valid until they expire",
    "sessions": "list the running sessions, on all machines",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments; there is none for a secret, since others can read a command line."""
    actions = "\n".join(f"  {name:<12}{text}" for name, text in ACTIONS.items())
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = (
        f"actions:\n{actions}\n\n"
        f"The key comes from key_file, {KEY_VARIABLE} or the OS keyring. Clients enrol with the\n"
        f"credential that the first start shows; {TOKEN_VARIABLE} sets one fixed token instead.\n"
        f"{ADMIN_TOKEN_VARIABLE} guards the admin listing, {REDIS_VARIABLE} shares state between\n"
        "machines. 'vibeassist gateway --fields' explains the configuration file."
    )
    parser.add_argument("action", nargs="?", choices=ACTIONS, default="run", metavar="ACTION")
    parser.add_argument("what", nargs="?", metavar="USER|ID")
    parser.add_argument("--note", default="", help="enrol: which device it is for")
    parser.add_argument("--host", help="where to listen (127.0.0.1: this machine only)")
    parser.add_argument("--port", type=int, help="default 8790; 0: any free port")
    parser.add_argument("--config", type=Path, metavar="FILE", help="a TOML file with the rest")
    parser.add_argument(
        "--tls", action="store_true", help="use a certificate of the gateway's own making"
    )
    parser.add_argument("--cert", type=Path, metavar="FILE", help="PEM certificate for TLS")
    parser.add_argument("--key-file", type=Path, metavar="FILE", help="its PEM private key")
    parser.add_argument("--live-url", metavar="URL", help="another Live API than Google's")
    parser.add_argument(
        "--ca-file", type=Path, metavar="FILE", help="a CA to trust towards the Live API"
    )
    parser.add_argument("--workers", type=int, metavar="N", help="processes that share the port")
    parser.add_argument("--admin-port", type=int, metavar="PORT", help="default 8791; 0: any")
    parser.add_argument(
        "--fields", action="store_true", help="explain the fields of the configuration file"
    )
    parser.add_argument("--worker", type=int, help=argparse.SUPPRESS)


def run(args: argparse.Namespace) -> int:
    """Do what was asked; returns the exit status.

    Raises:
        VibeAssistError: it cannot be done.
    """
    try:
        from vibeassist.gateway import program
    except ModuleNotFoundError as error:
        raise GatewayError(
            f"The gateway needs a package that is not installed ({error.name}).",
            hint="Install it with: pip install 'vibeassist[gateway]'",
        ) from None
    return program.run(args)
