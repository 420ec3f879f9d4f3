"""``vibeassist doctor``: what stands in the way of a conversation, and what to do about it."""

import argparse
import asyncio
import importlib
import importlib.util
import json
import sys
from typing import cast

import vibeassist
from vibeassist import settings as settings_file
from vibeassist.checks.examination import Further, examine
from vibeassist.checks.findings import Finding, Status
from vibeassist.conversation.wish import Mode
from vibeassist.errors import ExitCode
from vibeassist.terminal.audio_doctor import run_audio

MARKS = {Status.OK: "✓", Status.NOTE: "•", Status.PROBLEM: "✗", Status.SKIPPED: "–"}
PLAIN = {Status.OK: "ok", Status.NOTE: "note", Status.PROBLEM: "FAIL", Status.SKIPPED: "skip"}
WIDTH = 12
DESKTOP = "vibeassist.desktop.deskchecks"
"""Loaded by name where Qt is installed, as the command line loads its commands: the terminal
itself knows nothing of the desktop."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of ``vibeassist doctor``."""
    parser.add_argument("--json", action="store_true", help="print the findings as one JSON value")
    parser.add_argument(
        "--audio", action="store_true", help="play a short sound and measure room and echo instead"
    )
    way = parser.add_mutually_exclusive_group()
    for mode, text in (
        ("practice", "try the built-in server"),
        ("direct", "try Gemini with your own key"),
        ("gateway", "try the gateway that is set"),
    ):
        way.add_argument(f"--{mode}", dest="mode", action="store_const", const=mode, help=text)


def run(args: argparse.Namespace) -> int:
    """Look at everything and print each finding; returns the first problem's exit code."""
    if args.audio:
        return run_audio()
    loaded = settings_file.load()
    tell = _silent if args.json else _print
    mode = cast(Mode | None, args.mode)
    findings = asyncio.run(examine(loaded, tell, mode=mode, further=_desktop_checks()))
    problems = [finding for finding in findings if finding.is_problem]
    if args.json:
        value = {
            "version": vibeassist.__version__,
            "ok": not problems,
            "findings": [finding.as_json() for finding in findings],
        }
        print(json.dumps(value, ensure_ascii=False, indent=2))
    else:
        print("Nothing stands in the way." if not problems else f"{len(problems)} to be solved.")
    return problems[0].exit_code if problems else ExitCode.OK


def _desktop_checks() -> Further | None:
    if importlib.util.find_spec("PySide6") is None:
        return None
    return cast(Further, importlib.import_module(DESKTOP).check_desktop)


def _silent(_: Finding) -> None:
    """JSON is one value, at the end."""


def _print(finding: Finding) -> None:
    marks = MARKS if _takes_marks() else PLAIN
    print(f"{marks[finding.status]:<4} {finding.check:<{WIDTH}} {finding.sentence}", flush=True)
    if finding.hint:
        print(f"{'':<4} {'':<{WIDTH}} {finding.hint}", flush=True)


def _takes_marks() -> bool:
    try:
        "✓✗•–".encode(sys.stdout.encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True
