"""The conversation on one connection: turns, interruption, tools, resumption updates."""

import asyncio
import logging
from collections import deque
from collections.abc import Sequence
from typing import Any

from vibeassist.emulator import sound
from vibeassist.emulator.channel import Channel, Circumstances, ConnectionEnded
from vibeassist.emulator.checks import check_tools, check_video
from vibeassist.emulator.delivery import Delivery
from vibeassist.emulator.detector import Activity, Detector, DetectorSettings, SpeechStarted
from vibeassist.emulator.hearing import Ear
from vibeassist.emulator.record import AudioBudget
from vibeassist.emulator.responder import Reply, Responder, Utterance
from vibeassist.emulator.tools import PendingCalls, ToolDesk
from vibeassist.emulator.wire import invalid_argument

log = logging.getLogger("vibeassist.emulator.session")


class Session:
    """Holds one conversation: takes normalised client messages, sends server messages.

    One task (the driver) works through the replies that are due; everything else happens in
    :meth:`receive`. An interruption cancels the driver.
    """

    def __init__(
        self,
        channel: Channel,
        circumstances: Circumstances,
        responder: Responder,
        budget: AudioBudget,
    ) -> None:
        self._channel = channel
        self._with = circumstances
        self._responder = responder
        self._ear = Ear(circumstances, budget)
        realtime = circumstances.setup.get("realtimeInputConfig", {})
        self._interrupts = realtime.get("activityHandling") != "NO_INTERRUPTION"
        settings = DetectorSettings.from_setup(realtime)
        self._manual = settings.manual
        self._detector = Detector(settings)
        self._desk = ToolDesk(circumstances.model)
        self._desk.declare(circumstances.setup.get("tools", []))
        history = circumstances.setup.get("historyConfig", {})
        self._history_expected = history.get("initialHistoryInClientContent", False)
        self._due: deque[Reply] = deque()
        self._delivery: Delivery | None = None
        self._driver: asyncio.Task[None] | None = None
        self._quiet = asyncio.Event()
        self._quiet.set()

    async def start(self) -> None:
        """Begin: offer a handle, greet."""
        await self._offer_handle()
        await self._channel.enter("listening")
        greeting = self._responder.greeting()
        if greeting is not None:
            self._reply(greeting)

    async def stop(self) -> None:
        """End the conversation's tasks; it cannot be used afterwards."""
        self._due.clear()
        await self._cancel_driver()

    async def receive(self, message: dict[str, Any]) -> None:
        """Take one normalised client message.

        Raises:
            Refusal: the message is one that the service answers by closing.
            ConnectionEnded: the connection went while answering.
        """
        record = self._with.record
        if "realtimeInput" in message:
            await self._take_realtime(message["realtimeInput"])
            return
        record.keep_message(message)
        if "setup" in message:
            raise invalid_argument("setup must be the first message and only the first")
        if "clientContent" in message:
            await self._take_content(message["clientContent"])
        elif "toolResponse" in message:
            await self._take_responses(message["toolResponse"].get("functionResponses", []))
        elif "contextUpdate" in message:
            self._take_context(message["contextUpdate"])

    # -- what the user says and types ------------------------------------------------------------

    async def _take_realtime(self, content: dict[str, Any]) -> None:
        blobs = [content["audio"]] if "audio" in content else []
        for blob in [*blobs, *self._media_chunks(content)]:
            if blob.get("mimeType", "").lower().startswith("image/"):
                check_video(blob)
            else:
                await self._follow(self._detector.feed(self._ear.take(blob)))
        rest = {
            name: value for name, value in content.items() if name not in {"audio", "mediaChunks"}
        }
        if not rest:
            return
        if "video" in rest:
            check_video(rest["video"])
            rest["video"] = {"bytes": len(rest["video"].get("data", b""))}
        self._with.record.keep_message({"realtimeInput": rest})
        if "activityStart" in rest or "activityEnd" in rest:
            await self._take_manual_activity(start="activityStart" in rest)
        if rest.get("audioStreamEnd"):
            await self._follow(self._detector.end_stream())
        if "text" in rest:
            await self._read(rest["text"])

    def _media_chunks(self, content: dict[str, Any]) -> list[dict[str, Any]]:
        if "mediaChunks" in content and not self._with.model.media_chunks:
            raise invalid_argument(
                "realtime_input.media_chunks is deprecated. Use audio, video, or text instead."
            )
        chunks: list[dict[str, Any]] = content.get("mediaChunks", [])
        return chunks

    async def _take_manual_activity(self, *, start: bool) -> None:
        if not self._manual:
            raise invalid_argument(
                "Explicit activity control is not supported when automatic activity detection "
                "is enabled."
            )
        activity = self._detector.start_activity() if start else self._detector.end_activity()
        await self._follow(activity)

    async def _follow(self, activities: Sequence[Activity]) -> None:
        for activity in activities:
            if isinstance(activity, SpeechStarted):
                self._quiet.clear()
                await self._announce("ACTIVITY_START", activity.at_s)
                if self._interrupts:
                    await self._interrupt()
            else:
                self._quiet.set()
                await self._announce("ACTIVITY_END", activity.utterance.ended_s)
                self._answer(activity.utterance)

    async def _announce(self, kind: str, at_s: float) -> None:
        if self._with.script.server.voice_activity:
            await self._channel.send(
                {"voiceActivity": {"type": kind, "audioOffset": f"{at_s:.3f}s"}}
            )

    async def _take_content(self, content: dict[str, Any]) -> None:
        said: list[str] = []
        for turn in content.get("turns", []):
            text = "".join(part.get("text", "") for part in turn.get("parts", []))
            role = turn.get("role", "user")
            if role == "model":
                said.clear()
                self._with.talk.history.append({"role": "model", "text": text})
            else:
                self._with.record.texts.append(text)
                self._with.meter.read(text)
                said.append(text)
                self._with.talk.history.append({"role": "user", "text": text})
        if self._history_expected:
            # The model pages of the 3.x family: declared history is taken in, not answered.
            self._history_expected = not content.get("turnComplete", False)
        elif content.get("turnComplete"):
            await self._interrupt()
            self._reply(self._responder.respond(Utterance(text="\n".join(said))))

    async def _read(self, text: str) -> None:
        self._with.record.texts.append(text)
        self._with.meter.read(text)
        await self._interrupt()
        self._answer(Utterance(text=text))

    def _answer(self, utterance: Utterance) -> None:
        reply = self._responder.respond(utterance)
        if utterance.text is not None:
            heard = utterance.text
        else:
            length_s = utterance.ended_s - utterance.started_s
            heard = "".join(reply.heard) or f"(speech of {length_s:.1f} s)"
        self._with.talk.history.append({"role": "user", "text": heard})
        self._reply(reply)

    def _take_context(self, update: dict[str, Any]) -> None:
        if "tools" in update:
            tools = update["tools"].get("tools", [])
            check_tools(tools, self._with.model)
            self._desk.declare(tools)

    # -- tools -----------------------------------------------------------------------------------

    async def _take_responses(self, responses: list[dict[str, Any]]) -> None:
        for response in responses:
            pending, problems = self._desk.answer(response)
            self._with.record.problems.extend(problems)
            if pending is not None and not pending.blocking:
                await self._follow_up(pending)

    async def _follow_up(self, pending: PendingCalls) -> None:
        """Say what a call that did not block has led to, when its response asks for that."""
        if pending.scheduling == "SILENT" or not pending.part.then:
            return
        reply = Reply(pending.part.then, first_byte_s=0.0)
        if pending.scheduling == "INTERRUPT":
            if self._delivery is not None and self._delivery.started:
                await self._interrupt()
            self._due.appendleft(reply)
            self._wake()
        else:
            self._reply(reply)

    # -- what the model says ---------------------------------------------------------------------

    def _reply(self, reply: Reply) -> None:
        self._due.append(reply)
        self._wake()

    def _wake(self) -> None:
        if self._driver is None or self._driver.done():
            self._driver = asyncio.create_task(self._drive(), name="emulator reply")

    async def _drive(self) -> None:
        """Send the replies that are due, one after the other, never into the user's speech."""
        try:
            while self._due:
                await self._quiet.wait()
                reply = self._due.popleft()
                self._delivery = Delivery(self._channel, self._with, self._desk)
                await self._delivery.run(reply)
                await self._end_turn(self._delivery)
        except ConnectionEnded:
            pass  # the connection's own reader sees that too, and cleans up
        except Exception:
            log.exception("a reply could not be sent")
            await self._channel.fail()

    async def _end_turn(self, delivery: Delivery) -> None:
        self._delivery = None
        text = "".join(delivery.words)
        if text:
            self._with.talk.history.append({"role": "model", "text": text})
        await self._offer_handle()
        await self._channel.enter("after_turn")
        await self._channel.enter("listening")

    async def _interrupt(self) -> None:
        """Stop talking, in the order that clients are told to expect: interrupted, turnComplete."""
        delivery = self._delivery
        await self._cancel_driver()
        cancelled = self._desk.cancel_blocking()
        if cancelled:
            await self._channel.send({"toolCallCancellation": {"ids": cancelled}})
        if delivery is not None and delivery.started:
            delivery.started = False
            await self._channel.send({"serverContent": {"interrupted": True}})
            await self._send_late_audio(delivery)
            await self._channel.send(delivery.turn_complete())
            await self._end_turn(delivery)
        self._delivery = None
        if self._due:
            self._wake()

    async def _send_late_audio(self, delivery: Delivery) -> None:
        """What a fault asks for: audio of the dead turn that was already on its way."""
        chunk = (delivery.unsent or sound.voice(0.1))[:4800]
        for _ in range(self._channel.late_chunks):
            await self._channel.send_audio(chunk)

    async def _cancel_driver(self) -> None:
        driver, self._driver = self._driver, None
        if driver is None or driver is asyncio.current_task():
            return
        driver.cancel()
        await asyncio.wait([driver])

    async def _offer_handle(self) -> None:
        if "sessionResumption" not in self._with.setup:
            return
        handle = self._with.handles.issue(self._with.talk, self._with.owner, self._with.clock.now())
        await self._channel.send(
            {"sessionResumptionUpdate": {"newHandle": handle, "resumable": True}}
        )
