"""One session whose protocol is the gateway's own: translates, and mends what is lost upstream."""

import asyncio
import secrets
from dataclasses import replace
from time import perf_counter
from typing import Any
from urllib.parse import urlsplit

import picows
from aiohttp import web

from vibeassist.gateway import ends, translate
from vibeassist.gateway.dialects import Dialect
from vibeassist.gateway.ends import End
from vibeassist.gateway.house import House, Visit, fingerprint
from vibeassist.gateway.mending import GO_AWAY_MARGIN_S, Mending
from vibeassist.gateway.session import Session
from vibeassist.gateway.store import Handle, StoreUnavailable
from vibeassist.gateway.tally import SAMPLE_MASK
from vibeassist.gateway.upstream import Upstream
from vibeassist.live import protocol
from vibeassist.live.causes import Phase, Situation
from vibeassist.live.config import SessionConfig
from vibeassist.live.endpoint import GOOGLE_URL
from vibeassist.live.errors import SetupRefused
from vibeassist.live.events import (
    Audio,
    GoAway,
    InputTranscription,
    Interrupted,
    LiveEvent,
    Reconnected,
    Reconnecting,
    ResumptionUpdate,
    SetupComplete,
    ToolCall,
    ToolCallCancellation,
    TurnComplete,
    Usage,
    VoiceActivity,
)
from vibeassist.live.models import validate

TAKE_OVER_S = 3.0  # for an older session of the same conversation to let go of its upstream


class Relay(Session):
    """Runs one session from its first message to its last.

    Args:
        house: the gateway.
        visit: this session's record.
        socket: the accepted WebSocket.
        transport: its transport.
        dialect: how this client speaks.
    """

    def __init__(
        self,
        house: House,
        visit: Visit,
        socket: "web.WebSocketResponse[Any]",
        transport: asyncio.Transport,
        dialect: Dialect,
    ) -> None:
        super().__init__(house, visit, socket, transport)
        self._dialect = dialect
        self._loop = asyncio.get_running_loop()
        self._setup: asyncio.Future[SessionConfig] = self._loop.create_future()
        if dialect.at_once is not None:
            self._setup.set_result(dialect.at_once)
        self._reader = translate.SoundReader()
        self._mending = Mending()
        self._mends = False  # whether a lost upstream is mended
        self._resumable = True  # whether the client wants that
        self._stood = False  # whether the client has been told that its session stands
        self._confirmed: asyncio.Future[SetupComplete] = self._loop.create_future()
        self._link_end: asyncio.Future[End | None] = self._loop.create_future()
        self._situation = Situation(phase=Phase.SETUP)
        self._handle: str | None = None
        self._renew_by: float | None = None
        self._calls: set[str] = set()  # function calls that wait for an answer

    # The client's side

    def _take(self, data: bytes | str, *, text: bool) -> None:
        try:
            message = self._dialect.decode(data)
            if isinstance(message, protocol.MicrophoneAudio) and self._setup.done():
                self._up.send(translate.sound_to_google(message.pcm))
            else:
                self._tally.text_up += len(data)
                self._take_message(message)
        except protocol.MalformedMessage as error:
            if not self._setup.done():
                self.end(ends.unreadable_setup(str(error)))
                return
            unknown = isinstance(error, protocol.UnknownType)
            self._complain("UNKNOWN_TYPE" if unknown else "BAD_MESSAGE", str(error))

    def _take_message(self, message: protocol.ClientMessage) -> None:
        if isinstance(message, protocol.Setup):
            if self._setup.done():
                self._complain("ALREADY_SET_UP", "a session is set up once")
            else:
                self._setup.set_result(message.config)
        elif isinstance(message, protocol.Ping):
            self._tell(protocol.Pong())
        elif not self._setup.done():
            self.end(ends.unreadable_setup("the first message must be setup"))
        elif isinstance(message, protocol.ToolResponse):
            self._answer(message)
        elif (google := translate.to_google(message)) is not None:
            if isinstance(message, protocol.Text | protocol.ClientContent | protocol.ActivityStart):
                self._turns.said(self._now())
            self._up.send(google)

    def _answer(self, message: protocol.ToolResponse) -> None:
        """Pass on answers to calls that still stand; Google ends a session over any other."""
        due = tuple(answer for answer in message.responses if answer.id in self._calls)
        if len(due) < len(message.responses):
            self._complain("BAD_MESSAGE", "no function call with this id waits for an answer")
        if due and (google := translate.to_google(protocol.ToolResponse(due))) is not None:
            self._calls -= {answer.id for answer in due if not answer.will_continue}
            self._turns.said(self._now())  # the model goes on with it
            self._up.send(google)

    def _complain(self, code: str, what: str) -> None:
        self._house.tally.errors[code] += 1
        self._notice(protocol.ErrorNotice(code, f"A message was left out: {what}."))

    def _notice(self, notice: protocol.ErrorNotice) -> None:
        self._tell(notice)

    def _tell(self, message: protocol.ServerMessage) -> None:
        payload, text = self._dialect.encode(message)
        self._client.send(payload, text=text)

    def _pauses(self, now: float) -> bool:
        return super()._pauses(now) and not self._calls

    def _say_go_away(self, time_left_s: float) -> None:
        self._tell(GoAway(time_left_s))

    # What the upstream says

    def on_upstream_frame(self, payload: bytes, *, text: bool) -> None:
        """A message of Google's: sound goes straight on, all else is looked at."""
        try:
            tally = self._tally
            tally.frames_down += 1
            tally.bytes_down += len(payload)
            began = 0.0 if tally.frames_down & SAMPLE_MASK else perf_counter()
            pcm = self._reader.read_sound(payload)
            if pcm is not None:
                self._turns.said(self._now())
                sound, is_text = self._dialect.sound(pcm)
                self._client.send(sound, text=is_text)
            else:
                for event in self._reader.read(payload):
                    self._on_event(event)
            if began:
                self._house.tally.latency_down.add(perf_counter() - began)
            if self._client.full and self._upstream is not None:
                self._upstream.pause()
        except Exception as error:
            self._fault("downlink", error)

    def on_upstream_closed(self, code: int, reason: str) -> None:
        """Google has ended the connection."""
        if not self._link_end.done():
            self._link_end.set_result(ends.upstream_closed(code, reason, self._situation))

    def _on_event(self, event: LiveEvent) -> None:
        match event:
            case SetupComplete():
                if not self._confirmed.done():
                    self._confirmed.set_result(event)
                    self._on_standing(event)
                return
            case GoAway(time_left_s) if self._mends:
                left = 10.0 if time_left_s is None else time_left_s
                self._renew_by = self._now() + max(0.0, left - GO_AWAY_MARGIN_S)
                return
            case ResumptionUpdate(handle) if handle:
                self._keep_handle(handle, event)
                return
            case Interrupted():
                # What a slow client has not been sent yet of the cut turn must not be heard.
                self._house.tally.dropped_sound += self._client.drop_sound()
            case Audio() | InputTranscription() | VoiceActivity():
                self._turns.said(self._now())
            case TurnComplete(interaction_status=status) if status in (None, "IDLE"):
                self._turns.ended()
            case ToolCall(calls):
                self._calls |= {call.id for call in calls}
            case ToolCallCancellation(ids):
                self._calls -= set(ids)
            case Usage(total_tokens=tokens):
                self._tally.report(tokens)
        self._tell(event)

    def _keep_handle(self, handle: str, event: LiveEvent) -> None:
        """Remember the handle, then tell the client: what it is told, every instance knows."""
        self._handle = handle
        self._situation = ends.with_secret(self._situation, handle)
        visit, house = self._visit, self._house
        visit.conversation = visit.conversation or secrets.token_hex(12)
        kept = Handle(visit.identity.user, fingerprint(house.key), visit.conversation, handle)

        async def put() -> None:
            try:
                await house.store.put_handle(kept, house.wall())
            except StoreUnavailable:
                house.tally.store_failures += 1
            self._tell(event)

        house.background(asyncio.create_task(put(), name="keep handle"))

    # Holding an upstream

    async def _serve(self) -> None:
        """Set up, then hold one upstream after the other until the session ends."""
        config = await self._set_up_in_time()
        refused = None if config is None else await self._refuse(config)
        if config is None or refused is not None:
            self.end(refused or ends.NO_SETUP)
            return
        self._visit.model = config.model
        self._handle, self._resumable = config.resumption_handle, config.resumable
        if config.resumption_handle is not None:
            config = replace(config, resumption_handle=await self._take_handle_over())
            if config.resumption_handle is None:
                self.end(ends.FOREIGN_HANDLE)
                return
        while True:
            end = await self._hold(config)
            pause = self._pause_before_next(end)
            if pause is None:
                self.end(end or ends.UPSTREAM_SILENT)
                return
            await asyncio.sleep(pause)
            handle = None if self._mending.drop_handle else self._handle
            config = replace(config, resumption_handle=handle)

    async def _set_up_in_time(self) -> SessionConfig | None:
        try:
            async with asyncio.timeout(self._house.config.setup_deadline_s):
                return await self._setup
        except TimeoutError:
            return None

    async def _refuse(self, config: SessionConfig) -> End | None:
        """The end for a setup that need not even be tried."""
        if (forbidden := self._house.rules.refuse(config)) is not None:
            return ends.not_allowed(forbidden)
        try:
            validate(config)
            translate.google_setup(config)
        except SetupRefused as error:
            return ends.setup_refused(error)
        except protocol.MalformedMessage as error:
            return ends.unreadable_setup(str(error))
        return None

    async def _take_handle_over(self) -> str | None:
        """The newest handle of the conversation that the client's belongs to, if it is theirs.

        An older session of the conversation is ended first: Google refuses to resume what is open.
        """
        house, visit = self._house, self._visit
        try:
            found = await house.store.find_handle(self._handle or "", house.wall())
            if found is None or found.user != visit.identity.user:
                return None
            if found.upstream != fingerprint(house.key):
                return None
            visit.conversation = found.conversation
            await house.store.take_over(found.conversation, visit.id, house.wall())
        except StoreUnavailable:
            house.tally.store_failures += 1
            return None
        older = [
            other
            for other in house.visits.values()
            if other.conversation == found.conversation and other is not visit
        ]
        for other in older:
            if other.running is not None:
                other.running.end(ends.SUPERSEDED)
        tasks = [other.task for other in older if other.task is not None]
        if tasks:
            await asyncio.wait(tasks, timeout=TAKE_OVER_S)
        return found.handle

    def _pause_before_next(self, end: End | None) -> float | None:
        """Seconds until the next upstream; None: the session ends."""
        deliberate = end is not None and end.code == 1000
        if not self._mends or deliberate:
            return None
        error = None if end is None else end.error
        pause = self._mending.ended(error, self._now())
        if pause is None:
            self._house.tally.reconnects["failed"] += 1
            return None
        if self._calls:
            # Whoever takes over knows nothing of them.
            self._tell(ToolCallCancellation(tuple(sorted(self._calls))))
            self._calls.clear()
        cause = "Google renews the connection" if error is None else error.message
        self._tell(Reconnecting(self._mending.attempt, cause, planned=error is None))
        return pause

    async def _hold(self, config: SessionConfig) -> End | None:
        """Hold one upstream; how it ended, or None where it is to be renewed."""
        self._situation = _situation(config, self._house)
        self._confirmed = self._loop.create_future()
        self._link_end = self._loop.create_future()
        self._renew_by = None
        self._turns.ended()  # what was under way is lost with its connection
        self._reader = translate.SoundReader()
        try:
            try:
                async with asyncio.timeout(self._house.config.setup_deadline_s):
                    upstream = await self._house.pool.connect(self, self._house.key)
            except (picows.WSError, OSError, TimeoutError) as error:
                connecting = replace(self._situation, phase=Phase.CONNECTING)
                return ends.upstream_unreachable(error, connecting)
            self._watch_upstream(upstream)
            return await self._converse(upstream, config)
        finally:
            # Also before the next one: Google refuses to resume what is still open.
            await self._close_upstream()

    async def _converse(self, upstream: Upstream, config: SessionConfig) -> End | None:
        upstream.send(translate.google_setup(config))
        await asyncio.wait(
            (self._confirmed, self._link_end),
            timeout=self._house.config.setup_deadline_s,
            return_when=asyncio.FIRST_COMPLETED,
        )
        if not self._confirmed.done():
            return self._link_end.result() if self._link_end.done() else ends.NOT_CONFIRMED
        return await self._link_end

    def _on_standing(self, confirmed: SetupComplete) -> None:
        """Google takes the session: from here on everything passes, in order."""
        resumed = self._situation.resuming
        self._situation = replace(self._situation, phase=Phase.OPEN)
        self._mending.stands(self._now())
        if self._stood:
            self._tally.reconnects += 1
            self._house.tally.reconnects["resumed" if resumed else "fresh"] += 1
            self._tell(Reconnected(resumed))
        else:
            self._stood = True
            self._tell(confirmed)
        self._mends = self._house.config.mend and self._resumable
        if self._upstream is not None:
            self._up.open(self._upstream)

    def _on_silent_upstream(self, upstream: Upstream) -> None:
        upstream.abort()
        if not self._link_end.done():
            self._link_end.set_result(ends.UPSTREAM_SILENT)

    def tick(self, now: float) -> None:
        """Besides what every session does: renew an upstream that is about to end."""
        super().tick(now)
        if self._renew_by is None or self._link_end.done():
            return
        if now >= self._renew_by or (self._handle is not None and self._pauses(now)):
            self._link_end.set_result(None)


def _situation(config: SessionConfig, house: House) -> Situation:
    """What is being tried, for the sentence in case it fails."""
    handle = config.resumption_handle or ""
    live_url = house.config.live_url
    return Situation(
        phase=Phase.SETUP,
        address="Google" if live_url == GOOGLE_URL else urlsplit(live_url).netloc,
        model=config.model,
        voice=config.voice,
        resuming=bool(handle),
        secrets=(house.key, handle),
    )
