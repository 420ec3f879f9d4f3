"""One session whose protocol is the gateway's own: translates between its client and Google."""

import asyncio
from time import perf_counter

from vibeassist.gateway import ends, resumption, translate
from vibeassist.gateway.dialects import Dialect
from vibeassist.gateway.ends import End
from vibeassist.gateway.house import House, Visit
from vibeassist.gateway.mending import MendedSession
from vibeassist.gateway.shortcut import DirectWebSocket
from vibeassist.gateway.tally import SAMPLE_MASK
from vibeassist.live import protocol
from vibeassist.live.config import SessionConfig
from vibeassist.live.errors import SetupRefused
from vibeassist.live.events import (
    Audio,
    GoAway,
    InputTranscription,
    Interrupted,
    LiveEvent,
    ResumptionUpdate,
    SetupComplete,
    ToolCall,
    ToolCallCancellation,
    TurnComplete,
    Usage,
    VoiceActivity,
)
from vibeassist.live.models import validate


class Relay(MendedSession):
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
        socket: DirectWebSocket,
        transport: asyncio.Transport,
        dialect: Dialect,
    ) -> None:
        super().__init__(house, visit, socket, transport)
        self._dialect = dialect
        self._setup: asyncio.Future[protocol.Setup] = asyncio.get_running_loop().create_future()
        if dialect.at_once is not None:
            self._setup.set_result(protocol.Setup(dialect.at_once))
        self._reader = translate.SoundReader()
        self._calls: set[str] = set()  # function calls that wait for an answer

    async def _serve(self) -> None:
        """Set up, then pass everything on until the session ends."""
        try:
            async with asyncio.timeout(self._house.config.setup_deadline_s):
                setup = await self._setup
        except TimeoutError:
            self.end(ends.NO_SETUP)
            return
        config = setup.config
        if (refused := self._refuse(config)) is not None:
            self.end(refused)
            return
        self._visit.model = config.model
        if config.resumption_handle is not None:
            handle = await resumption.take_over(self._house, self._visit, config.resumption_handle)
            if handle is None:
                self.end(ends.FOREIGN_HANDLE)
                return
            self._recovery.learned(handle, resumable=False, now=self._now())
        await self._carry(setup)

    def _refuse(self, config: SessionConfig) -> End | None:
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
                self._setup.set_result(message)
        elif isinstance(message, protocol.Ping):
            self._tell(protocol.Pong())
        elif not self._setup.done():
            self.end(ends.unreadable_setup("the first message must be setup"))
        elif isinstance(message, protocol.Account):
            self._take_account(message)
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

    def _on_event(self, event: LiveEvent) -> None:
        match event:
            case SetupComplete():
                if not self._confirmed.done():
                    self._stands(event)
                return
            case GoAway(time_left_s) if self._mends:
                self._recovery.go_away(self._now(), time_left_s)
                return
            case ResumptionUpdate(handle, resumable):
                self._recovery.learned(handle, resumable=resumable, now=self._now())
                if handle:
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
        self._situation = ends.with_secret(self._situation, handle)
        resumption.keep(self._house, self._visit, handle, lambda: self._tell(event))

    def _forget_turn(self) -> None:
        self._turns.ended()
        self._reader = translate.SoundReader()
        if self._calls:
            # Whoever takes over knows nothing of them.
            self._tell(ToolCallCancellation(tuple(sorted(self._calls))))
            self._calls.clear()
