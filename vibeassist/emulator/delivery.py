"""The sending of one reply: chunks in bursts, transcripts beside them, and the end of the turn."""

import math
from typing import Any

from vibeassist.emulator import sound
from vibeassist.emulator.channel import Channel, Circumstances
from vibeassist.emulator.responder import CallTools, Part, Pause, Raw, Reply, Speech, Text
from vibeassist.emulator.tools import ToolDesk
from vibeassist.live.config import OUTPUT_RATE

_TRANSCRIPT_EVERY_S = 0.25  # one transcription fragment per this much audio


class Delivery:
    """Sends one reply; can be cancelled at any await.

    Attributes:
        started: something of this turn has been sent.
        words: the transcript of what was sent so far.
        unsent: audio of the current part that was not sent yet (24 kHz mono int16).
    """

    def __init__(self, channel: Channel, circumstances: Circumstances, desk: ToolDesk) -> None:
        self._channel = channel
        self._with = circumstances
        self._desk = desk
        self._clock = circumstances.clock
        self._pace = circumstances.script.pace
        self._playing_until = 0.0
        self.started = False
        self.words: list[str] = []
        self.unsent = b""

    async def run(self, reply: Reply) -> None:
        """Send the whole reply, wait for its assumed playback, end the turn."""
        for fragment in reply.heard:
            if "inputAudioTranscription" in self._with.setup:
                await self._channel.send(
                    {"serverContent": {"inputTranscription": {"text": fragment}}}
                )
        first_byte_s = reply.first_byte_s
        if first_byte_s is None:
            first_byte_s = self._pace.first_byte_ms / 1000
        await self._clock.sleep(first_byte_s)
        await self._begin()
        for part in reply.parts:
            await self._send_part(part)
        await self._channel.send({"serverContent": {"generationComplete": True}})
        await self._clock.sleep(self._playing_until - self._clock.now())
        await self._channel.send(self.turn_complete(reply))
        self.started = False

    def turn_complete(self, reply: Reply | None = None) -> dict[str, Any]:
        """The message that ends the turn, with what it cost."""
        content: dict[str, Any] = {"turnComplete": True}
        if reply is not None and reply.turn_complete_reason:
            content["turnCompleteReason"] = reply.turn_complete_reason
        status = reply.interaction_status if reply is not None else None
        if status is None and self._with.model.multi_turn_replies:
            status = "IDLE"
        if status is not None:
            content["interactionStatus"] = status
        return {"serverContent": content, "usageMetadata": self._with.meter.report()}

    async def _begin(self) -> None:
        self.started = True
        if "sessionResumption" in self._with.setup:
            await self._channel.send({"sessionResumptionUpdate": {"resumable": False}})
        await self._channel.enter("speaking")

    async def _send_part(self, part: Part) -> None:
        match part:
            case Speech():
                await self._speak(part)
            case Text():
                await self._write(part)
            case Pause():
                await self._clock.sleep(part.seconds)
            case Raw():
                await self._channel.send(dict(part.message))
            case CallTools():
                await self._call(part)

    async def _write(self, part: Text) -> None:
        self._with.meter.write(part.text)
        content: dict[str, Any] = {"text": part.text}
        if part.thought:
            content["thought"] = True
        else:
            self.words.append(part.text)
        await self._channel.send(_model_turn(content))

    async def _speak(self, part: Speech) -> None:
        if "AUDIO" not in self._with.model.modalities:
            await self._write(Text(part.transcript))
            return
        chunk_bytes = 2 * max(1, round(self._pace.chunk_ms / 1000 * OUTPUT_RATE))
        fragments = _Fragments(part.transcript, sound.seconds(part.pcm))
        sent_s = 0.0
        self.unsent = part.pcm
        while self.unsent:
            chunk, self.unsent = self.unsent[:chunk_bytes], self.unsent[chunk_bytes:]
            await self._transcribe(fragments.upto(sent_s))
            chunk_s = sound.seconds(chunk)
            self._playing_until = max(self._playing_until, self._clock.now()) + chunk_s
            self._with.meter.say(chunk)
            await self._channel.send_audio(chunk)
            sent_s += chunk_s
            await self._clock.sleep(
                chunk_s / self._pace.burst_speed + self._pace.chunk_delay_ms / 1000
            )
        await self._transcribe(fragments.upto(math.inf))

    async def _transcribe(self, fragment: str) -> None:
        if not fragment:
            return
        self.words.append(fragment)
        if "outputAudioTranscription" in self._with.setup:
            await self._channel.send({"serverContent": {"outputTranscription": {"text": fragment}}})

    async def _call(self, part: CallTools) -> None:
        pending, message = self._desk.call(part)
        unknown = [call.name for call in part.calls if call.name not in self._desk.declared]
        if unknown:
            self._with.record.problems.append(
                f"The script calls {', '.join(unknown)}, which the client did not declare."
            )
        await self._channel.send(message)
        if not pending.blocking:
            return
        await self._channel.enter("tool")
        await pending.answered.wait()
        await self._channel.enter("speaking")
        for follow_up in part.then:
            await self._send_part(follow_up)


class _Fragments:
    """Deals a transcript out along its audio, word by word."""

    def __init__(self, text: str, duration_s: float) -> None:
        words = text.split(" ") if text else []
        self._words = [word + " " for word in words[:-1]] + words[-1:]
        self._per_s = len(self._words) / duration_s if duration_s else math.inf
        self._given = 0
        self._next_s = 0.0

    def upto(self, at_s: float) -> str:
        """The words not yet given that are said soon after ``at_s``."""
        if at_s < self._next_s:
            return ""
        self._next_s = at_s + _TRANSCRIPT_EVERY_S
        end = len(self._words)
        if not math.isinf(at_s):
            end = min(end, math.ceil(self._next_s * self._per_s))
        fragment = "".join(self._words[self._given : end])
        self._given = max(self._given, end)
        return fragment


def _model_turn(part: dict[str, Any]) -> dict[str, Any]:
    return {"serverContent": {"modelTurn": {"role": "model", "parts": [part]}}}
