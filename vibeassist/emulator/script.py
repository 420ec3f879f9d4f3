"""The script: what the emulator says and does, as a TOML file or built in Python.

Every field is documented in docs/emulator.md; a mistake in a file ends as one sentence per mistake.
"""

import re
import tomllib
from pathlib import Path
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from vibeassist.emulator.errors import ScriptError

Phase = Literal["connect", "setup", "listening", "speaking", "tool", "after_turn"]

FaultKind = Literal[
    "http",
    "close",
    "drop",
    "hang",
    "freeze",
    "late_pong",
    "late_audio",
    "interrupted",
    "go_away",
    "forget_handles",
    "message",
    "unknown_message",
    "not_json",
    "invalid_utf8",
    "bad_base64",
    "odd_chunk",
    "empty_chunk",
    "big_frame",
]

Expected = Literal[
    "setup",
    "audio",
    "video",
    "text",
    "client_content",
    "tool_response",
    "context_update",
    "activity_start",
    "activity_end",
    "audio_stream_end",
    "close",
]

CloseCode = Annotated[int, Field(ge=1000, le=4999)]
Milliseconds = Annotated[float, Field(ge=0)]


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class ToolCall(_Model):
    """One function call of a ``tools`` part."""

    name: str
    args: dict[str, Any] = {}
    expect: dict[str, Any] | None = None


class ReplyPart(_Model):
    """One thing in a reply: exactly one of say, text, tools, pause_ms, message."""

    say: str | None = None
    file: Path | None = None
    seconds: Annotated[float, Field(gt=0, le=600)] | None = None
    tone_hz: Annotated[float, Field(gt=0, lt=12000)] | None = None
    text: str | None = None
    thought: bool = False
    tools: tuple[ToolCall, ...] = ()
    blocking: bool | None = None
    then: "tuple[ReplyPart, ...]" = ()
    pause_ms: Milliseconds | None = None
    message: dict[str, Any] | None = None

    @property
    def speaks(self) -> bool:
        """Whether this part is speech."""
        return any(item is not None for item in (self.say, self.file, self.seconds, self.tone_hz))

    @model_validator(mode="after")
    def _one_thing(self) -> Self:
        things = [
            self.speaks,
            self.text is not None,
            bool(self.tools),
            self.pause_ms is not None,
            self.message is not None,
        ]
        if sum(things) != 1:
            raise ValueError(
                "a part is exactly one of: speech (say, file, seconds or tone_hz), text, tools, "
                "pause_ms, message"
            )
        if (self.then or self.blocking is not None) and not self.tools:
            raise ValueError("then and blocking belong to tools")
        if self.file is not None and (self.seconds is not None or self.tone_hz is not None):
            raise ValueError("speech comes from a file, or is made with seconds and tone_hz")
        return self


class Match(_Model):
    """Which turns a reply is for; a field left out matches anything."""

    text: str | None = None
    """Regular expression, found anywhere in what was typed."""
    kind: Literal["speech", "text"] | None = None
    connection: int | None = None

    @model_validator(mode="after")
    def _is_expression(self) -> Self:
        if self.text is not None:
            try:
                re.compile(self.text)
            except re.error as error:
                raise ValueError(f"text is not a regular expression: {error}") from None
        return self


class ScriptedReply(_Model):
    """One turn of the model's."""

    when: Match | None = None
    heard: str | tuple[str, ...] = ()
    parts: tuple[ReplyPart, ...] = ()
    say: str | None = None
    """Short for one speech part with this transcript."""
    first_byte_ms: Milliseconds | None = None
    turn_complete_reason: str | None = None
    interaction_status: Literal["IN_PROGRESS", "IDLE"] | None = None

    @model_validator(mode="after")
    def _say_or_parts(self) -> Self:
        if self.say is not None and self.parts:
            raise ValueError("give say or parts, not both")
        return self


class Server(_Model):
    """How the server behaves as a whole."""

    binary_frames: bool = True
    setup_delay_ms: Milliseconds = 0
    serve_retired_models: bool = False
    model_aliases: dict[str, str] = {}
    max_sessions: Annotated[int, Field(ge=0)] = 0
    strict_audio: bool = True
    voice_activity: bool = False


class Pace(_Model):
    """How fast a reply comes."""

    first_byte_ms: Milliseconds = 300
    chunk_ms: Annotated[float, Field(ge=1, le=10_000)] = 40
    burst_speed: Annotated[float, Field(gt=0)] = 6.0
    chunk_delay_ms: Milliseconds = 0


class SessionLimits(_Model):
    """How long connections and handles last."""

    max_s: Annotated[float, Field(gt=0)] | None = None
    go_away_before_s: Annotated[float, Field(ge=0)] | None = 60.0
    close_code: CloseCode = 1011
    close_reason: str = "Deadline expired before operation could complete."
    handle_lifetime_s: Annotated[float, Field(gt=0)] = 7200.0
    stale_handle_code: CloseCode = 1008
    stale_handle_reason: str = "BidiGenerateContent session not found"
    keep_handles: Annotated[int, Field(ge=0)] = 0


class UsageRates(_Model):
    """How tokens are counted."""

    audio_tokens_per_s: Annotated[float, Field(ge=0)] = 25.0
    letters_per_token: Annotated[float, Field(gt=0)] = 4.0
    extra: dict[str, Any] = {}


class Fault(_Model):
    """Something that goes wrong, and when."""

    kind: FaultKind
    phase: Phase | None = None
    after_ms: Milliseconds = 0
    after_frames: Annotated[int, Field(ge=1)] | None = None
    after_chunks: Annotated[int, Field(ge=1)] | None = None
    connection: Annotated[int, Field(ge=1)] | None = None
    resumed: bool | None = None
    times: Annotated[int, Field(ge=0)] = 1
    code: CloseCode = 1011
    reason: str = ""
    status: Annotated[int, Field(ge=300, le=599)] = 503
    for_ms: Milliseconds = 0
    time_left_s: float | None = None
    chunks: Annotated[int, Field(ge=1)] = 5
    size: Annotated[int, Field(ge=1, le=64_000_000)] = 10_000_000
    message: dict[str, Any] | None = None

    @model_validator(mode="after")
    def _complete(self) -> Self:
        if (self.kind == "message") != (self.message is not None):
            raise ValueError("message belongs to kind 'message', and kind 'message' needs it")
        if self.kind == "http" and self.phase not in {None, "connect"}:
            raise ValueError("kind 'http' happens in phase 'connect' only")
        if self.phase == "connect" and self.kind not in {"http", "drop", "freeze"}:
            raise ValueError("in phase 'connect' only http, drop and freeze can happen")
        if self.after_frames is not None and self.after_chunks is not None:
            raise ValueError("give after_frames or after_chunks, not both")
        if self.kind == "late_pong" and not self.for_ms:
            raise ValueError("kind 'late_pong' needs for_ms")
        return self


class Emit(_Model):
    """One thing that a step does: exactly one of the fields (reason goes with close)."""

    message: dict[str, Any] | None = None
    say: str | None = None
    seconds: Annotated[float, Field(gt=0, le=600)] | None = None
    pause_ms: Milliseconds | None = None
    close: CloseCode | None = None
    reason: str = ""
    drop: bool = False
    turn_complete: bool = False
    """Short for generationComplete, then turnComplete."""

    @model_validator(mode="after")
    def _one_thing(self) -> Self:
        things = (self.message, self.say, self.pause_ms, self.close)
        if sum(thing is not None for thing in things) + self.drop + self.turn_complete != 1:
            raise ValueError(
                "an emit is exactly one of: message, say, pause_ms, close, drop, turn_complete"
            )
        if self.seconds is not None and self.say is None:
            raise ValueError("seconds belongs to say")
        return self


class Step(_Model):
    """Expect a client message, then emit."""

    expect: Expected
    like: dict[str, Any] = {}
    frames: Annotated[int, Field(ge=1)] = 1
    emit: tuple[Emit, ...] = ()


class Generation(_Model):
    """An answer of ``generateContent``."""

    when: str | None = None
    text: str | None = None
    data: Any = None
    """The answer as a JSON document, for requests that ask for ``application/json``."""
    status: Annotated[int, Field(ge=200, le=599)] = 200
    reason: str = ""
    delay_ms: Milliseconds = 0

    @model_validator(mode="after")
    def _one_thing(self) -> Self:
        if (self.text is not None) and (self.data is not None):
            raise ValueError("give text or data, not both")
        return self


class Script(_Model):
    """Everything that the emulator is told."""

    name: str = ""
    server: Server = Server()
    pace: Pace = Pace()
    session: SessionLimits = SessionLimits()
    usage: UsageRates = UsageRates()
    greeting: ScriptedReply | None = None
    replies: tuple[ScriptedReply, ...] = ()
    default: ScriptedReply = ScriptedReply(say="I heard you.")
    faults: tuple[Fault, ...] = ()
    generate: tuple[Generation, ...] = ()
    steps: tuple[Step, ...] = ()
    ignore: tuple[Expected, ...] = ("audio",)
    """With steps: client messages of these kinds that no step is waiting for are passed over."""

    @model_validator(mode="after")
    def _steps_or_replies(self) -> Self:
        if self.steps and (self.replies or self.greeting):
            raise ValueError("a script has steps or replies, not both")
        return self

    @classmethod
    def load(cls, path: Path) -> "Script":
        """Read a script from a TOML file; files that it names are looked for beside it.

        Raises:
            ScriptError: unreadable, not TOML, or wrong in content: one line per mistake.
        """
        try:
            text = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise ScriptError(f"The script {path} cannot be read: {_why(error)}.") from error
        return cls.parse(text, source=str(path), folder=path.parent)

    @classmethod
    def parse(cls, text: str, *, source: str = "script", folder: Path | None = None) -> "Script":
        """Read a script from TOML text.

        Args:
            text: the TOML.
            source: its name in error messages.
            folder: where relative sound files stand; None: the current folder.

        Raises:
            ScriptError: see :meth:`load`.
        """
        try:
            data = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            raise ScriptError(f"The script {source} is not valid TOML: {error}.") from error
        if folder is not None:
            _anchor_files(data, folder)
        try:
            return cls.model_validate(data)
        except ValidationError as error:
            mistakes = [_sentence(mistake) for mistake in error.errors()]
            raise ScriptError("\n".join(f"{source}: {line}" for line in mistakes)) from error


def _why(error: Exception) -> str:
    if isinstance(error, OSError):
        return error.strerror or type(error).__name__
    return "it is not UTF-8"


def _anchor_files(node: Any, folder: Path) -> None:
    """Make every ``file`` of a part relative to the script's own folder."""
    if isinstance(node, list):
        for item in node:
            _anchor_files(item, folder)
    elif isinstance(node, dict):
        for key, value in node.items():
            if key == "file" and isinstance(value, str):
                node[key] = str(folder / value)
            elif key not in {"message", "args", "expect", "like", "data"}:
                _anchor_files(value, folder)


def _sentence(mistake: Any) -> str:
    """One validation error as a sentence that names the field."""
    where = ""
    for step in mistake["loc"]:
        where += f"[{step + 1}]" if isinstance(step, int) else f".{step}"
    where = where.lstrip(".") or "the script"
    if mistake["type"] == "extra_forbidden":
        return f"{where} is not a field that exists."
    if mistake["type"] == "missing":
        return f"{where} is missing."
    message = mistake["msg"].removeprefix("Value error, ")
    return f"{where}: {message[0].lower() + message[1:]}."
