"""What a Live session tells its user: one event type per thing, whichever transport brought it.

Names follow Google's Live API. Every event is a frozen dataclass with a ``type`` tag; the tag is
the name under which it is written to an events file and, in camelCase, to the gateway's wire.
"""

from dataclasses import dataclass, field
from typing import Any, Literal


@dataclass(frozen=True, slots=True)
class SetupComplete:
    """The server accepted the setup; audio may be sent from now on."""

    session_id: str | None = None
    """The server's name for this session, where it gives one."""
    type: Literal["setup_complete"] = "setup_complete"


@dataclass(frozen=True, slots=True)
class Audio:
    """A piece of the assistant's voice."""

    pcm: bytes = field(repr=False)
    """24 kHz mono int16 little-endian; always a whole number of samples."""
    type: Literal["audio"] = "audio"


@dataclass(frozen=True, slots=True)
class InputTranscription:
    """A fragment of what the server heard the user say; concatenate verbatim."""

    text: str
    finished: bool = False
    type: Literal["input_transcription"] = "input_transcription"


@dataclass(frozen=True, slots=True)
class OutputTranscription:
    """A fragment of what the assistant says; concatenate verbatim. May run ahead of the sound."""

    text: str
    finished: bool = False
    type: Literal["output_transcription"] = "output_transcription"


@dataclass(frozen=True, slots=True)
class ModelText:
    """Text that the model wrote instead of spoke (thoughts where ``thought`` is true)."""

    text: str
    thought: bool = False
    type: Literal["model_text"] = "model_text"


@dataclass(frozen=True, slots=True)
class Interrupted:
    """The server heard the user cut in. Whatever of this turn is not yet heard must not be."""

    type: Literal["interrupted"] = "interrupted"


@dataclass(frozen=True, slots=True)
class GenerationComplete:
    """The model has finished producing this turn; its audio may still be playing."""

    type: Literal["generation_complete"] = "generation_complete"


@dataclass(frozen=True, slots=True)
class TurnComplete:
    """The turn is over, by the server's estimate of playback."""

    reason: str | None = None
    """Google's ``turnCompleteReason``, where it gives one."""
    interaction_status: str | None = None
    """``IN_PROGRESS`` or ``IDLE`` on models that take several turns for one request."""
    type: Literal["turn_complete"] = "turn_complete"


@dataclass(frozen=True, slots=True)
class WaitingForInput:
    """The model has nothing to say before it hears more."""

    type: Literal["waiting_for_input"] = "waiting_for_input"


@dataclass(frozen=True, slots=True)
class FunctionCall:
    """One call that the model asks for (a part of :class:`ToolCall`)."""

    id: str
    name: str
    args: dict[str, Any]


@dataclass(frozen=True, slots=True)
class ToolCall:
    """The model asks for functions to be run."""

    calls: tuple[FunctionCall, ...]
    type: Literal["tool_call"] = "tool_call"


@dataclass(frozen=True, slots=True)
class ToolCallCancellation:
    """The calls with these ids are no longer wanted; undo them where that is possible."""

    ids: tuple[str, ...]
    type: Literal["tool_call_cancellation"] = "tool_call_cancellation"


@dataclass(frozen=True, slots=True)
class GoAway:
    """The server will close this connection soon."""

    time_left_s: float | None
    """Seconds until it does; None where the server did not say."""
    type: Literal["go_away"] = "go_away"


@dataclass(frozen=True, slots=True)
class ResumptionUpdate:
    """Whether, and with which handle, the session could be resumed at this moment."""

    handle: str | None = field(repr=False)
    """A bearer capability: never logged. None while there is none."""
    resumable: bool
    type: Literal["resumption_update"] = "resumption_update"


@dataclass(frozen=True, slots=True)
class Usage:
    """Token counts as the server reports them. The details do not always sum to the total."""

    prompt_tokens: int = 0
    response_tokens: int = 0
    total_tokens: int = 0
    thoughts_tokens: int = 0
    cached_tokens: int = 0
    prompt_by_modality: dict[str, int] = field(default_factory=dict)
    response_by_modality: dict[str, int] = field(default_factory=dict)
    type: Literal["usage"] = "usage"


@dataclass(frozen=True, slots=True)
class VoiceActivity:
    """The server's own speech detector: the user started or stopped speaking."""

    kind: Literal["start", "end"]
    offset_s: float | None = None
    """Seconds from the session's first sample, where the server says."""
    type: Literal["voice_activity"] = "voice_activity"


@dataclass(frozen=True, slots=True)
class Grounding:
    """Sources of a searched answer."""

    queries: tuple[str, ...]
    sources: tuple[tuple[str, str], ...]
    """(title, URL) pairs."""
    type: Literal["grounding"] = "grounding"


@dataclass(frozen=True, slots=True)
class Reconnecting:
    """The connection was lost, or is to be renewed, and is being made again."""

    attempt: int
    """1 for the first since the last good connection."""
    cause: str
    """Why, in a sentence."""
    planned: bool = False
    """The server, or the connection's age, asked for it; nothing went wrong."""
    unanswered: bool = False
    """The user was owed an answer, or the rest of one, that now does not come."""
    fresh: bool = False
    """The server will not know the talk so far: it begins anew, and is told a short account."""
    type: Literal["reconnecting"] = "reconnecting"


@dataclass(frozen=True, slots=True)
class Reconnected:
    """The conversation goes on."""

    resumed: bool
    """True when the server still knows the talk so far; else it was told a short account of it."""
    type: Literal["reconnected"] = "reconnected"


@dataclass(frozen=True, slots=True)
class UnreadableMessage:
    """A message that could not be read or is not known; it was skipped, the session goes on."""

    what: str
    """The top-level keys or the kind of damage; never the content."""
    type: Literal["unreadable_message"] = "unreadable_message"


@dataclass(frozen=True, slots=True)
class Closed:
    """The connection ended. Always the last event of a transport."""

    code: int
    """The WebSocket close code as it came on the wire; 1006 where none came."""
    reason: str
    error: Exception | None = None
    """None where the end was asked for; else the :class:`~vibeassist.live.errors.LiveError`."""
    type: Literal["closed"] = "closed"


LiveEvent = (
    SetupComplete
    | Audio
    | InputTranscription
    | OutputTranscription
    | ModelText
    | Interrupted
    | GenerationComplete
    | TurnComplete
    | WaitingForInput
    | ToolCall
    | ToolCallCancellation
    | GoAway
    | ResumptionUpdate
    | Usage
    | VoiceActivity
    | Grounding
    | Reconnecting
    | Reconnected
    | UnreadableMessage
    | Closed
)
