"""``vibeassist talk``: one conversation in the terminal."""

import argparse
import asyncio
import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import replace
from pathlib import Path

from vibeassist import settings as settings_file
from vibeassist.audio.clock import SystemClock
from vibeassist.conversation import opening, wish
from vibeassist.conversation.conversation import Conversation
from vibeassist.conversation.eventlog import EventLog, EventLogError
from vibeassist.conversation.events import ConversationEvent, Ended
from vibeassist.errors import ExitCode, VibeAssistError
from vibeassist.terminal.keeping import keeping
from vibeassist.terminal.lines import Lines
from vibeassist.terminal.output import Output, is_terminal
from vibeassist.terminal.screen import Screen, show
from vibeassist.terminal.typed import typed_lines

PRACTICE_NOTE = (
    "This is practice: nothing leaves this machine and no model is listening. "
    "It plays back what a model would have heard."
)
HANDS_FREE_NOTE = (
    "Push to talk is for the desktop app: a terminal does not see a key come up again. "
    "Here the microphone is open."
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
    _refuse_same_file(args.events, plan)
    output = Output()
    with keeping(plan, loaded.settings, lambda why: print(why, file=sys.stderr)) as keep:
        ended = asyncio.run(_talk(args.events, plan, output, keep))
    output.check()
    reply_file = plan.sides.reply_file
    if reply_file is not None and reply_file.exists():
        print(f"The reply was written to {reply_file}")
    if ended.error is not None:
        raise ended.error
    return ExitCode.OK


async def _talk(
    events: Path | None,
    plan: opening.Plan,
    output: Output,
    keep: Callable[[ConversationEvent], None],
) -> Ended:
    clock = SystemClock()
    log = EventLog(events, clock.monotonic) if events else None
    with log or nullcontext(), _stop_on_signals() as stop:
        output.on_lost = stop
        for note in _notes(plan):
            output(note)
        view = _view(plan, output)

        def observe(event: ConversationEvent) -> None:
            if log is not None:
                log(event)
            keep(event)
            view(event)

        try:
            async with opening.conversation(_hands_free(plan), observe, clock) as conversation:
                stop.then(conversation.stop)
                ended = await _run(conversation, view)
        except asyncio.CancelledError:
            if not stop.asked:
                raise
            ended = Ended("asked")
            observe(ended)
    if log is not None and log.problem:
        print(log.problem, file=sys.stderr)
    return ended


def _refuse_same_file(events: Path | None, plan: opening.Plan) -> None:
    for side in (plan.sides.microphone, plan.sides.speaker):
        if events is not None and side.path is not None and events.resolve() == side.path.resolve():
            raise EventLogError(
                f"{events} is the microphone or the speaker already.",
                hint="Choose another name for --events.",
            )


def _notes(plan: opening.Plan) -> list[str]:
    """What the user should know before the first word."""
    practice = [PRACTICE_NOTE] if plan.target.mode == "practice" else []
    raw = [RAW_NOTE] if plan.wish.raw else []
    open_ = [HANDS_FREE_NOTE] if plan.config.voice_activity.manual else []
    earlier = []
    if plan.saved is not None:
        minutes = max(1, round(plan.saved.age_s / 60))
        ago = "a minute" if minutes == 1 else f"{minutes} minutes"
        earlier = [f"The conversation of {ago} ago can be gone on with: --continue"]
    return [*plan.sides.notes, *practice, *raw, *open_, *earlier]


def _hands_free(plan: opening.Plan) -> opening.Plan:
    """The plan without push to talk, whose key nobody here could press."""
    automatic = replace(plan.config.voice_activity, manual=False)
    return replace(plan, config=replace(plan.config, voice_activity=automatic))


def _view(plan: opening.Plan, output: Output) -> Screen | Lines:
    typed = sys.stdin is not None and not sys.stdin.closed and sys.stdin.isatty()
    if typed and is_terminal():
        title = "practice" if plan.target.mode == "practice" else plan.config.model
        return Screen(title, output)
    return Lines(output, states=True)


async def _run(conversation: Conversation, view: Screen | Lines) -> Ended:
    async def send(text: str) -> None:
        with suppress(VibeAssistError):  # the conversation itself says why it ended
            await conversation.send_text(text)

    result: list[Ended] = []

    async def talk() -> None:
        result.append(await conversation.run())

    if isinstance(view, Screen):
        await show(view, talk, send, conversation.stop)
    else:
        with typed_lines(send):
            await talk()
    return result[0]


class _Stop:
    """Ends what runs: the preparations, and once there is one, the conversation."""

    def __init__(self, task: asyncio.Task[Ended]) -> None:
        self._end: Callable[[], object] = task.cancel
        self.asked = False

    def __call__(self) -> None:
        self.asked = True
        self._end()

    def then(self, end: Callable[[], object]) -> None:
        """From now on this is how to end."""
        self._end = end


@contextmanager
def _stop_on_signals() -> Iterator[_Stop]:
    """Ctrl-C, SIGTERM and SIGHUP end the conversation in order; a second one ends the program."""
    loop = asyncio.get_running_loop()
    task = asyncio.current_task()
    assert task is not None  # noqa: S101 - a coroutine runs in one
    stop = _Stop(task)
    handled = [signal.SIGINT, signal.SIGTERM]
    if hasattr(signal, "SIGHUP"):
        handled.append(signal.SIGHUP)

    def stop_once(number: signal.Signals) -> None:
        loop.remove_signal_handler(number)
        stop()

    if os.name == "nt":  # the loop has no signal handlers there; Ctrl-C raises as usual
        yield stop
        return
    for number in handled:
        loop.add_signal_handler(number, stop_once, number)
    try:
        yield stop
    finally:
        for number in handled:
            loop.remove_signal_handler(number)
