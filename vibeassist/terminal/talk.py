"""``vibeassist talk``: one conversation in the terminal."""

import argparse
import asyncio
import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from vibeassist import settings as settings_file
from vibeassist.audio.clock import SystemClock
from vibeassist.audio.detector import EnergyDetector
from vibeassist.audio.engine import AudioEngine
from vibeassist.audio.events import AudioEvent
from vibeassist.conversation.connect import Mode, Target, choose, transports
from vibeassist.conversation.conversation import Conversation
from vibeassist.conversation.eventlog import EventLog
from vibeassist.conversation.events import ConversationEvent, Ended
from vibeassist.errors import ExitCode, VibeAssistError
from vibeassist.live.config import DEFAULT_MODEL, DEFAULT_VOICE, SessionConfig
from vibeassist.live.session import LiveSession
from vibeassist.settings import Settings
from vibeassist.terminal.lines import Lines
from vibeassist.terminal.screen import Screen, show
from vibeassist.terminal.sides import Sides, choose_sides
from vibeassist.terminal.typed import typed_lines

PRACTICE_NOTE = (
    "This is practice: nothing leaves this machine and no model is listening. "
    "It plays back what a model would have heard."
)
RAW_NOTE = "Raw microphone: no local processing; only the server notices that you cut in."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of ``vibeassist talk``."""
    way = parser.add_mutually_exclusive_group()
    way.add_argument("--practice", action="store_true", help="talk with the built-in server")
    way.add_argument("--direct", action="store_true", help="talk with Gemini, with your own key")
    way.add_argument("--gateway", metavar="URL", help="talk through your company's gateway")
    parser.add_argument("--mic", metavar="DEVICE|FILE", help="microphone, by name, or a sound file")
    parser.add_argument(
        "--speaker", metavar="DEVICE|FILE|none", help="loudspeaker, by name, or a WAV file to write"
    )
    parser.add_argument("--model", help=f"Live model (default: {DEFAULT_MODEL})")
    parser.add_argument("--voice", help=f"voice of the assistant (default: {DEFAULT_VOICE})")
    parser.add_argument("--language", help="language of the talk, such as de-DE")
    parser.add_argument(
        "--events", metavar="FILE", type=Path, help="write every event to this file, as JSON lines"
    )
    parser.add_argument(
        "--duration", metavar="S", type=_seconds, help="end after this many seconds"
    )
    parser.add_argument(
        "--until-idle",
        action="store_true",
        help="end when the sound file has run out and the reply to it has been heard",
    )
    parser.add_argument(
        "--no-processing",
        action="store_true",
        help="send the microphone as it is: no local speech detection, no local barge-in",
    )


def run(args: argparse.Namespace) -> int:
    """Hold one conversation; returns the exit code.

    Raises:
        VibeAssistError: it could not begin, or ended with a fault.
    """
    loaded = settings_file.load()
    if loaded.problem:
        print(loaded.problem, file=sys.stderr)
    settings = loaded.settings
    target = choose(settings.connection, _mode(args), args.gateway or "")
    sides = choose_sides(
        args.mic or settings.audio.microphone or None,
        args.speaker or settings.audio.speaker or None,
        greeting=target.mode == "practice",
    )
    ended = asyncio.run(_talk(args, settings, target, sides))
    if sides.reply_file is not None and sides.reply_file.exists():
        print(f"The reply was written to {sides.reply_file}")
    if ended.error is not None:
        raise ended.error
    return ExitCode.OK


def _mode(args: argparse.Namespace) -> Mode | None:
    if args.practice:
        return "practice"
    if args.direct:
        return "direct"
    return "gateway" if args.gateway else None


async def _talk(
    args: argparse.Namespace, settings: Settings, target: Target, sides: Sides
) -> Ended:
    clock = SystemClock()
    config = session_config(args, settings)
    with ExitStack() as stack:
        log = stack.enter_context(EventLog(args.events, clock.monotonic)) if args.events else None
        for note in sides.notes:
            print(note)
        if target.mode == "practice":
            print(PRACTICE_NOTE)
        if args.no_processing:
            print(RAW_NOTE)
        async with transports(target) as make_transport:
            view = _view(target, config)

            def observe(event: ConversationEvent) -> None:
                if log is not None:
                    log(event)
                sides.observe(event)
                view(event)

            conversation = Conversation(
                LiveSession(make_transport, config),
                lambda sink: _engine(sides, sink, clock, raw=args.no_processing),
                observe,
                until_idle=args.until_idle or sides.ends,
                duration_s=args.duration,
                clock=clock.monotonic,
            )
            return await _run(conversation, view)


def session_config(args: argparse.Namespace, settings: Settings) -> SessionConfig:
    """The session that the arguments and, where they are silent, the settings ask for."""
    chosen = settings.conversation
    return SessionConfig(
        model=args.model or chosen.model or DEFAULT_MODEL,
        voice=args.voice or chosen.voice or DEFAULT_VOICE,
        language=args.language or chosen.language or None,
        system_instruction=chosen.instruction,
    )


def _engine(
    sides: Sides, sink: Callable[[AudioEvent], None], clock: SystemClock, *, raw: bool
) -> AudioEngine:
    detector = None if raw else EnergyDetector()
    return AudioEngine(sides.microphone, sides.speaker, sink=sink, detector=detector, clock=clock)


def _view(target: Target, config: SessionConfig) -> Screen | Lines:
    if sys.stdin.isatty() and sys.stdout.isatty():
        return Screen("practice" if target.mode == "practice" else config.model)
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


def _seconds(text: str) -> float:
    seconds = float(text)
    if not seconds > 0:
        raise argparse.ArgumentTypeError("must be more than 0")
    return seconds
