"""What a session is asked to be: model, voice, instruction, tools, voice activity. Pure data."""

from dataclasses import dataclass, field
from typing import Any, Literal

DEFAULT_MODEL = "gemini-3.8-live"
DEFAULT_VOICE = "Puck"

INPUT_RATE = 16_000  # Hz; what the Live API takes (int16 mono)
OUTPUT_RATE = 24_000  # Hz; what the Live API sends (int16 mono)
INPUT_MIME_TYPE = f"audio/pcm;rate={INPUT_RATE}"


@dataclass(frozen=True, slots=True)
class FunctionDeclaration:
    """A function that the model may call."""

    name: str
    description: str
    parameters: dict[str, Any] = field(default_factory=dict)
    """JSON schema of the arguments."""
    blocking: bool = False
    """True: the model waits for the result (only where the model takes it)."""


@dataclass(frozen=True, slots=True)
class FunctionResponse:
    """The answer to a :class:`~vibeassist.live.events.FunctionCall`."""

    id: str
    name: str
    response: dict[str, Any]
    scheduling: Literal["INTERRUPT", "WHEN_IDLE", "SILENT"] | None = None
    will_continue: bool | None = None


@dataclass(frozen=True, slots=True)
class VoiceActivityConfig:
    """How the server finds the beginning and the end of speech. None leaves its default."""

    manual: bool = False
    """True: the client says when speech starts and ends (push to talk)."""
    start_sensitivity: Literal["HIGH", "LOW"] | None = None
    """HIGH takes more for speech, LOW less."""
    end_sensitivity: Literal["HIGH", "LOW"] | None = None
    """HIGH ends speech more often, LOW waits longer."""
    prefix_padding_ms: int | None = None
    """Speech must last so long before it counts as begun."""
    silence_duration_ms: int | None = None
    """Silence must last so long before speech counts as ended."""
    interrupts: bool = True
    """False: the assistant talks on when the user speaks."""
    turn_coverage: Literal["ONLY_ACTIVITY", "ALL_INPUT", "AUDIO_ACTIVITY_AND_ALL_VIDEO"] | None = (
        None
    )
    """What belongs to the user's turn: what the detector took for speech, everything since the
    last turn, or speech and every picture."""


@dataclass(frozen=True, slots=True)
class SessionConfig:
    """Everything that a setup message says. What a model does not take is left out per model."""

    model: str = DEFAULT_MODEL
    voice: str = DEFAULT_VOICE
    language: str | None = None
    system_instruction: str = ""
    account: str = field(default="", repr=False)
    """What was said before, for a session that begins anew (:mod:`~vibeassist.live.account`). Sent
    after the instruction, marked as a record; never together with a handle."""
    temperature: float | None = None
    thinking_level: Literal["MINIMAL", "LOW", "MEDIUM", "HIGH"] | None = None
    affective_dialog: bool = False
    proactive_audio: bool = False
    search: bool = False
    functions: tuple[FunctionDeclaration, ...] = ()
    transcribe_input: bool = True
    transcribe_output: bool = True
    voice_activity: VoiceActivityConfig = field(default_factory=VoiceActivityConfig)
    compression_trigger_tokens: int | None = 25_600
    compression_target_tokens: int | None = 12_800
    resumable: bool = True
    resumption_handle: str | None = field(default=None, repr=False)
