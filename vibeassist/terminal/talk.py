"""``vibeassist talk``: one conversation in the terminal."""

import argparse
import asyncio
import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress

from vibeassist import settings as settings_file
from vibeassist.audio.clock import SystemClock
from vibeassist.conversation import open as opening
from vibeassist.conversation import wish
from vibeassist.conversation.conversation import Conversation
from vibeassist.conversation.eventlog import EventLog
from vibeassist.conversation.events import ConversationEvent, Ended
from vibeassist.errors import ExitCode, VibeAssistError
from vibeassist.terminal.lines import Lines
from vibeassist.terminal.screen import Screen, show, write
from vibeassist.terminal.typed import typed_lines

PRACTICE_NOTE = (
    "This is practice: nothing leaves this machine and no model is listening. "
    "It plays back what a model would have heard."
)
RAW_NOTE = "Raw microphone: no local processing; only the server notices that you cut in."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of ``vibeassist talk``."""
    wish.add_arguments(parser)


def run(args: argparse.Namespace) -> int:
    """Hold one conversation; returns the exit code.

    Raises:
        VibeAssistError: it could not begin, or ended with a fault.
    """
    loaded = settings_file.load()
    if loaded.problem:
        print(loaded.problem, file=sys.stderr)
    plan = opening.make_plan(wish.wish_of(args), loaded.settings)
    ended = asyncio.run(_talk(args, plan))
    reply_file = plan.sides.reply_file
    if reply_file is not None and reply_file.exists():
        print(f"The reply was written to {reply_file}")
    if ended.error is not None:
        raise ended.error
    return ExitCode.OK


async def _talk(args: argparse.Namespace, plan: opening.Plan) -> Ended:
    clock = SystemClock()
    with ExitStack() as stack:
        log = stack.enter_context(EventLog(args.events, clock.monotonic)) if args.events else None
        for note in _notes(plan):
            write(note)
        view = _view(plan)

        def observe(event: ConversationEvent) -> None:
            if log is not None:
                log(event)
            view(event)

        async with opening.conversation(plan, observe, clock) as conversation:
            return await _run(conversation, view)


def _notes(plan: opening.Plan) -> list[str]:
    """What the user should know before the first word."""
    practice = [PRACTICE_NOTE] if plan.target.mode == "practice" else []
    raw = [RAW_NOTE] if plan.wish.raw else []
    earlier = []
    if plan.saved is not None:
        minutes = max(1, round(plan.saved.age_s / 60))
        ago = "a minute" if minutes == 1 else f"{minutes} minutes"
        earlier = [f"The conversation of {ago} ago can be gone on with: --continue"]
    return [*plan.sides.notes, *practice, *raw, *earlier]


def _view(plan: opening.Plan) -> Screen | Lines:
    if sys.stdin.isatty() and sys.stdout.isatty():
        return Screen("practice" if plan.target.mode == "practice" else plan.config.model)
    return Lines(lambda line: print(line, flush=True), states=True)


async def _run(conversation: Conversation, view: Screen | Lines) -> Ended:
    async def send(text: str) -> None:
        with suppress(VibeAssistError):  # the conversation itself says why it ended
            await conversation.send_text(text)

    result: list[Ended] = []

    async def talk() -> None:
        result.append(await conversation.run())

    with _stop_on_signals(conversation.stop):
        if isinstance(view, Screen):
            await show(view, talk, send, conversation.stop)
        else:
            with typed_lines(send):
                await talk()
    return result[0]


@contextmanager
def _stop_on_signals(stop: Callable[[], None]) -> Iterator[None]:
    """Ctrl-C, SIGTERM and SIGHUP end the conversation in order; a second one ends the program."""
    loop = asyncio.get_running_loop()
    handled = [signal.SIGINT, signal.SIGTERM]
    if hasattr(signal, "SIGHUP"):
        handled.append(signal.SIGHUP)

    def stop_once(number: signal.Signals) -> None:
        loop.remove_signal_handler(number)
        stop()

    if os.name == "nt":  # the loop has no signal handlers there; Ctrl-C raises as usual
        yield
        return
    for number in handled:
        loop.add_signal_handler(number, stop_once, number)
    try:
        yield
    finally:
        for number in handled:
            loop.remove_signal_handler(number)
