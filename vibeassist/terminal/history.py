"""``vibeassist history``: the conversations that are kept on this computer."""

import argparse
import asyncio
import json
import sys
from dataclasses import asdict
from datetime import datetime
from typing import Any

from vibeassist import settings as settings_file
from vibeassist.conversation.history import History, HistoryError, Kept
from vibeassist.conversation.summary import summarise
from vibeassist.conversation.transcript import Names, as_markdown, as_text
from vibeassist.conversation.wish import Wish
from vibeassist.errors import ExitCode
from vibeassist.settings import Settings

WIDTH = 60


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of ``vibeassist history``."""
    actions = parser.add_subparsers(dest="action", metavar="list | show | summarise | delete")
    parser.set_defaults(action="list", search="", json=False)
    listing = actions.add_parser("list", help="list them, newest first")
    listing.add_argument("--search", metavar="WORDS", default="", help="only where all of it fell")
    listing.add_argument("--json", action="store_true", help="as one JSON value")
    show = actions.add_parser("show", help="print what was said in one")
    show.add_argument("id", type=int)
    form = show.add_mutually_exclusive_group()
    form.add_argument("--markdown", action="store_true", help="as Markdown")
    form.add_argument("--json", action="store_true", help="as one JSON value")
    summarise = actions.add_parser(
        "summarise", help="have one written down as a title and a few points"
    )
    summarise.add_argument("id", type=int)
    delete = actions.add_parser("delete", help="delete some, or all")
    delete.add_argument("id", type=int, nargs="*")
    delete.add_argument("--all", action="store_true", help="delete the whole history")
    delete.add_argument("--yes", action="store_true", help="do not ask")


def run(args: argparse.Namespace) -> int:
    """Do what is asked for; what is too old by the settings is not there any more.

    Raises:
        HistoryError: it cannot be used, or there is no such conversation.
        VibeAssistError: it cannot be summarised.
    """
    loaded = settings_file.load().settings
    settings = loaded.history
    history = History()
    if args.action == "delete":
        _delete(history, args)
        return ExitCode.OK
    history.forget_older(settings.days)
    if args.action == "show":
        _show(history, args)
    elif args.action == "summarise":
        _summarise(history, args.id, loaded)
    else:
        _list(history.find(args.search), args, kept=settings.keep)
    return ExitCode.OK


def _list(found: list[Kept], args: argparse.Namespace, *, kept: bool) -> None:
    if args.json:
        _print_json([_record(each) for each in found])
        return
    for each in found:
        began = f"{each.about.began:%Y-%m-%d %H:%M}"
        print(f"{each.id:>6}  {began}  {_shortened(each.title or each.first)}")
    if not found:
        print("Nothing is found." if args.search else "No conversation is kept.")
    if not kept:
        print("Conversations are not kept: [history] keep is off in the settings.")


def _show(history: History, args: argparse.Namespace) -> None:
    entries = history.entries(args.id)
    if not entries:
        raise _unknown(args.id)
    if args.json:
        _print_json([_json(asdict(entry)) for entry in entries])
    elif args.markdown:
        print(as_markdown(entries, Names(), f"Conversation of {entries[0].at:%Y-%m-%d}"))
    else:
        print(as_text(entries, Names()), end="")


def _summarise(history: History, number: int, settings: Settings) -> None:
    if history.about(number) is None:
        raise _unknown(number)
    asyncio.run(summarise(history, number, settings, Wish()))
    print(as_text(history.entries(number)[:1], Names()), end="")


def _delete(history: History, args: argparse.Namespace) -> None:
    if args.all:
        if args.yes or _agreed("Delete all conversations that are kept? [y/N] "):
            history.delete_all()
            print("The history is deleted.")
        return
    if not args.id:
        raise HistoryError("Nothing is deleted.", hint="Name a conversation, or give --all.")
    for number in args.id:
        if not history.delete(number):
            raise _unknown(number)
        print(f"Conversation {number} is deleted.")


def _agreed(question: str) -> bool:
    """Whether a person at a terminal says yes; without one nobody has."""
    if not sys.stdin.isatty():
        raise HistoryError("Nobody can be asked here.", hint="Give --yes to delete all of it.")
    return input(question).strip().lower() in ("y", "yes")


def _unknown(number: int) -> HistoryError:
    return HistoryError(
        f"There is no conversation {number}.", hint="'vibeassist history' lists them."
    )


def _record(kept: Kept) -> dict[str, Any]:
    value = asdict(kept)
    return _json({**value.pop("about"), **value})


def _json(values: dict[str, Any]) -> dict[str, Any]:
    """Times as ISO 8601 with this computer's offset; what is of no use outside is left out."""
    return {
        name: value.astimezone().isoformat() if isinstance(value, datetime) else value
        for name, value in values.items()
        if name not in ("turn", "final")
    }


def _print_json(value: object) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=2))


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= WIDTH else f"{line[: WIDTH - 1]}…"
