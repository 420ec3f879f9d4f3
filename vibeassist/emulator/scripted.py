"""The responder that follows a script, and the turning of script parts into replies."""

import re
from collections.abc import Sequence

from vibeassist.emulator import sound
from vibeassist.emulator.responder import (
    Call,
    CallTools,
    Part,
    Pause,
    Raw,
    Reply,
    Responder,
    Speech,
    Text,
    Utterance,
)
from vibeassist.emulator.script import Match, ReplyPart, Script, ScriptedReply


def build_reply(scripted: ScriptedReply) -> Reply:
    """A scripted reply with its sound made or loaded.

    Raises:
        ScriptError: a sound file cannot be read.
    """
    parts = scripted.parts
    if scripted.say is not None:
        parts = (ReplyPart(say=scripted.say),)
    heard = (scripted.heard,) if isinstance(scripted.heard, str) else scripted.heard
    first_byte = scripted.first_byte_ms
    return Reply(
        parts=build_parts(parts),
        heard=heard,
        first_byte_s=None if first_byte is None else first_byte / 1000,
        turn_complete_reason=scripted.turn_complete_reason,
        interaction_status=scripted.interaction_status,
    )


def build_parts(parts: Sequence[ReplyPart]) -> tuple[Part, ...]:
    """Script parts as reply parts."""
    return tuple(_build_part(part) for part in parts)


def _build_part(part: ReplyPart) -> Part:
    if part.speaks:
        return Speech(_speech_pcm(part), part.say or "")
    if part.text is not None:
        return Text(part.text, part.thought)
    if part.pause_ms is not None:
        return Pause(part.pause_ms / 1000)
    if part.message is not None:
        return Raw(part.message)
    calls = tuple(Call(tool.name, tool.args, tool.expect) for tool in part.tools)
    return CallTools(calls, part.blocking, build_parts(part.then))


def _speech_pcm(part: ReplyPart) -> bytes:
    if part.file is not None:
        return sound.load(part.file)
    if part.tone_hz is not None:
        return sound.tone(part.seconds or 1.0, part.tone_hz)
    if part.seconds is not None:
        return sound.voice(part.seconds)
    return sound.voice_for(part.say or "")


class ScriptReplies:
    """The replies of one script, shared by all connections of an emulator.

    Replies without ``when`` are used once each, in order, over all connections: a client that
    reconnects goes on in the script where it stood.
    """

    def __init__(self, script: Script) -> None:
        self._greeting = build_reply(script.greeting) if script.greeting else None
        self._matching: list[tuple[Match, Reply]] = []
        self._ordered: list[Reply] = []
        for scripted in script.replies:
            if scripted.when is None:
                self._ordered.append(build_reply(scripted))
            else:
                self._matching.append((scripted.when, build_reply(scripted)))
        self._default = build_reply(script.default)
        self._used = 0

    @property
    def unused(self) -> int:
        """How many of the replies that come in order have not been asked for."""
        return len(self._ordered) - self._used

    def __call__(self, connection: int, *, resumed: bool) -> Responder:
        """The responder of one connection."""
        return _ScriptResponder(self, connection, resumed)

    def greeting(self) -> Reply | None:
        """What the script says first."""
        return self._greeting

    def next_reply(self, utterance: Utterance, connection: int) -> Reply:
        """The first reply that matches; else the next in order; else the default."""
        for match, reply in self._matching:
            if _matches(match, utterance, connection):
                return reply
        if self._used < len(self._ordered):
            self._used += 1
            return self._ordered[self._used - 1]
        return self._default


class _ScriptResponder:
    def __init__(self, replies: ScriptReplies, connection: int, resumed: bool) -> None:
        self._replies = replies
        self._connection = connection
        self._resumed = resumed

    def greeting(self) -> Reply | None:
        return None if self._resumed else self._replies.greeting()

    def respond(self, utterance: Utterance) -> Reply:
        return self._replies.next_reply(utterance, self._connection)


def _matches(match: Match, utterance: Utterance, connection: int) -> bool:
    if match.connection is not None and match.connection != connection:
        return False
    if match.kind is not None and (match.kind == "text") != (utterance.text is not None):
        return False
    if match.text is None:
        return True
    return utterance.text is not None and re.search(match.text, utterance.text) is not None
