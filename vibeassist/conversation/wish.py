"""What a person asks of a conversation this once, and the options that every face takes for it."""

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from vibeassist.conversation import personas
from vibeassist.live.config import (
    DEFAULT_MODEL,
    DEFAULT_VOICE,
    SessionConfig,
    VoiceActivityConfig,
)
from vibeassist.settings import Conversation as ConversationSettings
from vibeassist.settings import VoiceActivity

Mode = Literal["practice", "direct", "gateway"]

PERSONA_HELP = "whom to talk with: " + ", ".join(each.name for each in personas.BUILT_IN)


@dataclass(frozen=True, slots=True)
class Wish:
    """What was asked for; whatever is left open, the settings decide."""

    mode: Mode | None = None
    gateway_url: str = ""
    microphone: str | None = None
    speaker: str | None = None
    model: str = ""
    voice: str = ""
    language: str = ""
    persona: str = ""
    raw: bool = False
    """No local processing: the microphone goes to the wire as it is."""
    until_idle: bool = False
    duration_s: float | None = None
    go_on: bool = False
    """Take up the last conversation where it stopped."""

    def session_config(self, settings: ConversationSettings) -> SessionConfig:
        """The session that this wish and, where it is silent, persona and settings ask for.

        Raises:
            NoSuchPersona: none has the name that the wish asks for.
        """
        persona = personas.chosen(settings, self.persona)
        settings = personas.applied(persona, settings)
        return SessionConfig(
            model=self.model or settings.model or DEFAULT_MODEL,
            voice=self.voice or settings.voice or DEFAULT_VOICE,
            language=self.language or settings.language or None,
            system_instruction=settings.instruction,
            temperature=persona.temperature if persona is not None else None,
            voice_activity=_voice_activity(settings.voice_activity),
        )


def _voice_activity(chosen: VoiceActivity) -> VoiceActivityConfig:
    """The settings under the server's names; what is left open there stays open here."""
    values = {
        "start_sensitivity": chosen.start_sensitivity.upper() or None,
        "end_sensitivity": chosen.end_sensitivity.upper() or None,
        "turn_coverage": chosen.turn_coverage.upper() or None,
    }
    return VoiceActivityConfig(
        manual=chosen.manual,
        prefix_padding_ms=chosen.prefix_padding_ms or None,
        silence_duration_ms=chosen.silence_duration_ms or None,
        interrupts=chosen.interruptions,
        **values,  # type: ignore[arg-type]  # the settings allow these words only
    )


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options that say how a conversation is to be."""
    way = parser.add_mutually_exclusive_group()
    way.add_argument("--practice", action="store_true", help="talk with the built-in server")
    way.add_argument("--direct", action="store_true", help="talk with Gemini, with your own key")
    way.add_argument(
        "--gateway", metavar="URL", type=given, help="talk through your company's gateway"
    )
    parser.add_argument(
        "--mic", metavar="DEVICE|FILE", type=given, help="microphone, by name, or a sound file"
    )
    parser.add_argument(
        "--speaker",
        metavar="DEVICE|FILE|none",
        type=given,
        help="loudspeaker, by name, or a WAV file to write",
    )
    parser.add_argument("--model", help=f"Live model (default: {DEFAULT_MODEL})")
    parser.add_argument("--voice", help=f"voice of the assistant (default: {DEFAULT_VOICE})")
    parser.add_argument("--persona", metavar="NAME", type=given, help=PERSONA_HELP)
    parser.add_argument("--language", help="language of the talk, such as de-DE")
    parser.add_argument(
        "--events", metavar="FILE", type=Path, help="write every event to this file, as JSON lines"
    )
    parser.add_argument("--duration", metavar="S", type=seconds, help="end after this many seconds")
    parser.add_argument(
        "--until-idle",
        action="store_true",
        help="end when the sound file has run out and the reply to it has been heard",
    )
    parser.add_argument(
        "--continue",
        dest="go_on",
        action="store_true",
        help="take up the last conversation where it stopped (for two hours)",
    )
    parser.add_argument(
        "--no-processing",
        action="store_true",
        help="send the microphone as it is: no local speech detection, no local barge-in",
    )


def wish_of(args: argparse.Namespace) -> Wish:
    """The wish that the options of :func:`add_arguments` express."""
    mode: Mode | None = "gateway" if args.gateway else None
    if args.practice or args.direct:
        mode = "practice" if args.practice else "direct"
    return Wish(
        mode=mode,
        gateway_url=args.gateway or "",
        microphone=args.mic,
        speaker=args.speaker,
        model=args.model or "",
        voice=args.voice or "",
        language=args.language or "",
        persona=args.persona or "",
        raw=args.no_processing,
        until_idle=args.until_idle,
        duration_s=args.duration,
        go_on=args.go_on,
    )


def seconds(text: str) -> float:
    """A length of time: a number of seconds, more than 0."""
    value = float(text)
    if not value > 0:
        raise argparse.ArgumentTypeError("must be more than 0")
    return value


def given(text: str) -> str:
    """A value that is not empty, as that of a variable which is not set would be."""
    if not text.strip():
        raise argparse.ArgumentTypeError("is empty")
    return text
