"""Scripts of steps: expect this client message, then emit that; anything else fails the test."""

import asyncio
import contextlib
from collections.abc import Iterator
from typing import Any

from vibeassist.emulator import sound
from vibeassist.emulator.channel import Channel, Circumstances, ConnectionEnded
from vibeassist.emulator.hearing import Ear
from vibeassist.emulator.record import AudioBudget
from vibeassist.emulator.script import Emit, Expected, Script, Step
from vibeassist.emulator.tools import contains
from vibeassist.emulator.wire import Refusal
from vibeassist.live.config import OUTPUT_RATE

_REALTIME_KINDS: dict[str, Expected] = {
    "video": "video",
    "text": "text",
    "activityStart": "activity_start",
    "activityEnd": "activity_end",
    "audioStreamEnd": "audio_stream_end",
}
_MESSAGE_KINDS: dict[str, Expected] = {
    "clientContent": "client_content",
    "toolResponse": "tool_response",
    "contextUpdate": "context_update",
}


class StepBook:
    """The steps of a script and how far the clients have come, over all connections. Pure."""

    def __init__(self, script: Script) -> None:
        self._steps = script.steps
        self._ignored = frozenset(script.ignore)
        self._next = 0
        self._frames = 0
        self.surprises: list[str] = []

    def match(self, kind: Expected, content: Any) -> Step | None:
        """Take a client's message.

        Returns:
            The step that it completes; None where it completes none and that is no surprise.

        Raises:
            Refusal: no step expects it (1008); it is among the surprises from then on.
        """
        step = self._steps[self._next] if self._next < len(self._steps) else None
        if step is not None and step.expect == kind and contains(content, step.like):
            self._frames += 1
            if kind == "audio" and self._frames < step.frames:
                return None
            self._frames = 0
            self._next += 1
            return step
        if step is not None and step.expect == kind:
            surprise = f"The client's {kind} is not as step {self._next + 1} says: {step.like}."
        elif kind in self._ignored or kind in {"setup", "close"}:
            return None  # connecting and hanging up are part of everything a client does
        else:
            wanted = f"step {self._next + 1} expects {step.expect}" if step else "no step is left"
            surprise = f"The client sent {kind}, but {wanted}."
        self.surprises.append(surprise)
        raise Refusal(1008, surprise)

    def problems(self) -> list[str]:
        """What went against the script, and what it still waits for."""
        left = self._steps[self._next :]
        unmet = [f"Step {self._next + 1} was never met: expect {left[0].expect}."] if left else []
        if len(left) > 1:
            unmet.append(f"{len(left) - 1} steps after it were never reached.")
        return self.surprises + unmet


class StepConversation:
    """Holds one connection of a script with steps."""

    def __init__(
        self, book: StepBook, channel: Channel, circumstances: Circumstances, budget: AudioBudget
    ) -> None:
        self._book = book
        self._channel = channel
        self._with = circumstances
        self._ear = Ear(circumstances, budget)
        self._emits: asyncio.Queue[Emit] = asyncio.Queue()
        self._worker: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Take the setup as the first message."""
        self._worker = asyncio.create_task(self._work(), name="emulator steps")
        self._take("setup", self._with.setup)
        await self._channel.enter("listening")

    async def receive(self, message: dict[str, Any]) -> None:
        """Take one normalised client message.

        Raises:
            Refusal: no step expects it.
        """
        for kind, content in self._kinds(message):
            self._take(kind, content)

    async def stop(self) -> None:
        """The connection is over; a close by the client may be what a step expects."""
        if self._with.record.closed_by == "client":
            with contextlib.suppress(Refusal):  # it is among the surprises; nobody is left to tell
                self._take("close", {"code": self._with.record.close_code})
        if self._worker is not None:
            self._worker.cancel()
            await asyncio.wait([self._worker])

    def _kinds(self, message: dict[str, Any]) -> Iterator[tuple[Expected, Any]]:
        realtime = message.get("realtimeInput", {})
        blobs = [realtime["audio"]] if "audio" in realtime else []
        for blob in blobs:
            yield "audio", {"bytes": len(self._ear.take(blob))}
        rest = {key: value for key, value in realtime.items() if key in _REALTIME_KINDS}
        if rest or not realtime:
            self._with.record.keep_message({"realtimeInput": rest} if rest else message)
        for key, value in rest.items():
            if key == "text":
                self._with.record.texts.append(value)
            yield _REALTIME_KINDS[key], value if isinstance(value, dict) else {key: value}
        for key, kind in _MESSAGE_KINDS.items():
            if key in message:
                yield kind, message[key]
        if "setup" in message:
            raise Refusal(1007, "setup must be the first message and only the first")

    def _take(self, kind: Expected, content: Any) -> None:
        step = self._book.match(kind, content)
        for emit in step.emit if step else ():
            self._emits.put_nowait(emit)

    async def _work(self) -> None:
        with contextlib.suppress(ConnectionEnded):
            while True:
                await self._emit(await self._emits.get())

    async def _emit(self, emit: Emit) -> None:
        if emit.message is not None:
            await self._channel.send(emit.message)
        elif emit.say is not None:
            await self._say(emit.say, emit.seconds)
        elif emit.pause_ms is not None:
            await self._with.clock.sleep(emit.pause_ms / 1000)
        elif emit.close is not None:
            await self._channel.close(emit.close, emit.reason)
        elif emit.turn_complete:
            await self._channel.send({"serverContent": {"generationComplete": True}})
            await self._channel.send({"serverContent": {"turnComplete": True}})
        else:
            self._channel.drop()

    async def _say(self, text: str, seconds: float | None) -> None:
        """All of the speech at once, without a wait: steps are about order, not about pace."""
        pcm = sound.voice(seconds) if seconds is not None else sound.voice_for(text)
        if text and "outputAudioTranscription" in self._with.setup:
            await self._channel.send({"serverContent": {"outputTranscription": {"text": text}}})
        chunk = 2 * round(self._with.script.pace.chunk_ms / 1000 * OUTPUT_RATE)
        for start in range(0, len(pcm), chunk):
            await self._channel.send_audio(pcm[start : start + chunk])
