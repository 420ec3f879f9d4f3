"""The command line: one program, its commands, and what its exit codes mean.

A command is a module with ``add_arguments(parser)`` and ``run(args) -> int``; it is imported only
when it is asked for, so that no command pays for what another one needs.
"""

import argparse
import importlib
import importlib.util
import io
import os
import sys
from collections.abc import Sequence

import vibeassist
from vibeassist.errors import ExitCode, VibeAssistError

COMMANDS = {
    "app": ("vibeassist.desktop.app", "open the desktop app"),
    "talk": ("vibeassist.terminal.talk", "hold a conversation in the terminal"),
    "devices": ("vibeassist.terminal.devices", "list microphones and loudspeakers"),
    "key": ("vibeassist.terminal.key", "store, test or delete a key in the OS keyring"),
    "history": ("vibeassist.terminal.history", "list, show or delete kept conversations"),
    "doctor": ("vibeassist.terminal.doctor", "find what stands in the way, and what to do"),
    "gateway": ("vibeassist.gateway.command", "run a gateway, which holds the key for others"),
    "emulator": ("vibeassist.emulator.command", "run a local Live API for practice and tests"),
}
OWN_OPTIONS = ("-h", "--help", "--version")
TO_THE_APP = ("--toggle", "--press", "--release", "--show", "--quit")
"""Sent to the running app by a shortcut of the desktop's: they import next to nothing."""
SOUND_PROCESS = "--sound-process"
"""How the program starts itself as the process that carries the sound
(:mod:`vibeassist.audio.host`); nobody else has a use for it."""

EPILOG = """\
Without a command it opens the desktop app, or talks in the terminal where there is no screen;
options alone are meant for that, too.
'vibeassist COMMAND --help' explains a command.

to the running app, for a shortcut of your desktop's:
  --toggle              start or end a conversation
  --press, --release    the hotkey goes down, comes up
  --show, --quit        bring the app to the front, end it

exit codes:
  0  ended in order            4  sound device or file
  1  a defect of this program  5  no connection, or it was lost
  2  wrong usage               6  key or token missing or refused
  3  settings or keyring       7  the server refuses the model, voice or quota
  130  interrupted by Ctrl-C before it began

environment:
  VIBEASSIST_API_KEY        Gemini API key for this run (else: the keyring)
  VIBEASSIST_GATEWAY_TOKEN  the gateway's token for this run (else: the keyring)
  VIBEASSIST_LIVE_URL       base URL of the Live API, for an emulator or a proxy
  VIBEASSIST_CA_FILE        a PEM file with a further certificate authority to trust
  VIBEASSIST_CONFIG_DIR     where settings are kept
  VIBEASSIST_DATA_DIR       where recordings are kept
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code and shows no traceback for a fault it can name."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    _accept_any_letter()
    try:
        if len(words) == 1 and words[0] in TO_THE_APP:
            return _tell_the_app(words[0].removeprefix("--"))
        if words == [SOUND_PROCESS]:
            return importlib.import_module("vibeassist.audio.child").main()  # type: ignore[no-any-return]
        name, rest = _split(words)
        module = importlib.import_module(COMMANDS[name][0])
        parser = argparse.ArgumentParser(prog=f"vibeassist {name}", description=COMMANDS[name][1])
        module.add_arguments(parser)
        return int(module.run(parser.parse_args(rest)))
    except VibeAssistError as error:
        print(f"vibeassist: {error}", file=sys.stderr)
        return error.exit_code
    except KeyboardInterrupt:
        return 128 + 2
    except BrokenPipeError:
        # Whoever read our output has gone; what is left unwritten has no one to read it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ExitCode.OK


def _accept_any_letter() -> None:
    """Print a question mark for what a terminal's encoding lacks, rather than fail."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def _tell_the_app(command: str) -> int:
    from vibeassist.desktop import channel

    return channel.run(command)


def default_command() -> str:
    """The best face for this machine: the desktop app where there is a screen and Qt for it."""
    from vibeassist.desktop.platforms import has_screen

    screen = has_screen(os.environ, sys.platform)
    return "app" if screen and importlib.util.find_spec("PySide6") else "talk"


def _split(words: list[str]) -> tuple[str, list[str]]:
    """The command's name and its arguments; help, version and mistakes end here."""
    if not words or (words[0].startswith("-") and words[0] not in OWN_OPTIONS):
        return default_command(), words
    width = max(map(len, COMMANDS))
    listing = "\n".join(f"  {name:<{width}}  {text}" for name, (_, text) in COMMANDS.items())
    parser = argparse.ArgumentParser(
        prog="vibeassist",
        usage="vibeassist [--version] [--help] [COMMAND ...]",
        description=f"Talk with Gemini as with a person.\n\ncommands:\n{listing}",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--version", action="version", version=f"vibeassist {vibeassist.__version__}"
    )
    parser.add_argument("command", choices=COMMANDS, metavar="COMMAND", help=argparse.SUPPRESS)
    parser.parse_args(words[:1])
    return words[0], words[1:]
