"""One WebSocket connection: frames in and out, setup, pings, limits, and the faults that hit it."""

import asyncio
import contextlib
import json
import logging
from typing import Any

from aiohttp import WSMessage, WSMsgType, web

from vibeassist.emulator.channel import Circumstances, ConnectionEnded
from vibeassist.emulator.checks import SetupHangs, check_setup
from vibeassist.emulator.faults import FaultInjector
from vibeassist.emulator.house import Conversation, House
from vibeassist.emulator.messages import audio_message, damaged, go_away
from vibeassist.emulator.record import SessionRecord
from vibeassist.emulator.resumption import Talk
from vibeassist.emulator.script import Fault, Phase
from vibeassist.emulator.usage import UsageMeter
from vibeassist.emulator.wire import Refusal, close_reason, parse_client_message

log = logging.getLogger("vibeassist.emulator.connection")

_CLOSE_TIMEOUT_S = 2.0  # for the client's half of the closing handshake
_GONE_POLL_S = 0.05  # nothing else tells that a connection which is not read has ended
_MAX_MESSAGE = 32 * 1024 * 1024  # bytes of one client message


class Connection:
    """Runs one connection from its upgrade to its end; implements ``Channel``.

    Args:
        house: what all connections share.
        request: the upgrade request.
        record: where everything is noted.
    """

    def __init__(self, house: House, request: web.Request, record: SessionRecord) -> None:
        self._house = house
        self._request = request
        self._record = record
        self._ws = web.WebSocketResponse(
            autoping=False, timeout=_CLOSE_TIMEOUT_S, max_msg_size=_MAX_MESSAGE, compress=False
        )
        self._faults = FaultInjector(house.faults, record.number, house.clock, self._act)
        self._conversation: Conversation | None = None
        self._talk: Talk | None = None
        self._limit: asyncio.Task[None] | None = None
        self._pongs: set[asyncio.Task[None]] = set()
        self._pong_after_s = 0.0
        self._sending = asyncio.Lock()
        self._silent = False  # nothing more is sent
        self._frozen = False  # nothing that comes is taken notice of
        self._stopped = asyncio.Event()
        self._closer: asyncio.Task[None] | None = None
        self.late_chunks = 0

    # -- life ------------------------------------------------------------------------------------

    async def run(self) -> web.WebSocketResponse:
        """Serve the connection until it ends."""
        try:
            await self._ws.prepare(self._request)
            await self._faults.enter("setup")
            await self._converse()
        except Refusal as refusal:
            await self.close(refusal.code, refusal.reason)
        except ConnectionEnded:
            pass  # the record says how
        finally:
            await self._clean_up()
        return self._ws

    async def close(self, code: int, reason: str = "") -> None:
        """Close from this side; 1005 sends no code, 1006 and 1015 cut the connection.

        Whoever calls may be cancelled meanwhile (a reply that a fault closes under); the closing
        handshake goes on.
        """
        if self._closer is None:
            self._closer = asyncio.create_task(self._close(code, reason), name="emulator close")
        await asyncio.shield(self._closer)

    async def _close(self, code: int, reason: str) -> None:
        if self._record.open:
            self._note_end("server", code, reason)
        self._silent = True
        if code in {1006, 1015} or not self._ws.prepared:
            self.drop()
        elif code == 1005:
            await self._send_frame(b"", WSMsgType.CLOSE)
        else:
            await self._ws.close(code=code, message=close_reason(reason))

    async def fail(self) -> None:
        """Close with 1011: the emulator itself cannot go on."""
        await self.close(1011, "Internal error occurred.")

    def drop(self) -> None:
        """Cut the TCP connection without a word."""
        if self._record.open:
            self._note_end("server", 1006, "")
        self._silent = True
        if self._request.transport is not None:
            self._request.transport.abort()

    async def shut_down(self) -> None:
        """End because the emulator does."""
        self._stopped.set()
        await self.close(1001, "The emulator is shutting down.")

    def _note_end(self, by: str, code: int, reason: str) -> None:
        self._record.closed_by = by
        self._record.close_code = code
        self._record.close_reason = reason
        self._record.closed_s = self._house.clock.now()

    async def _clean_up(self) -> None:
        if self._record.open:
            received = self._ws.close_code
            code = 1005 if received == 0 else received or 1006
            self._note_end("client", code, "")
        self._silent = True
        self._stopped.set()
        if self._closer is not None:
            await asyncio.wait([self._closer])
        if self._conversation is not None:
            await self._conversation.stop()
        await self._faults.stop()
        tasks = [task for task in (self._limit, *self._pongs) if task is not None]
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)
        if self._talk is not None:
            self._house.handles.close(self._talk.session_id)

    # -- setup -----------------------------------------------------------------------------------

    async def _converse(self) -> None:
        first = await self._next_message()
        if first is None:
            return
        caller = self._house.access.admit(
            self._request.headers, self._request.query, self._house.wall_time()
        )
        self._record.auth = caller.how
        message = parse_client_message(first)
        if "setup" not in message:
            raise Refusal(1007, "setup must be the first message and only the first")
        setup = caller.token.lock(message["setup"]) if caller.token else message["setup"]
        handle = setup.get("sessionResumption", {}).get("handle")
        self._record.setup = _without_handle(setup)
        try:
            circumstances = self._check(setup, handle, caller.name)
        except SetupHangs:
            self._silent = True
            await self._listen()
            return
        self._house.access.open_session(caller, self._house.wall_time(), resuming=bool(handle))
        await self._begin(circumstances)
        await self._listen()

    def _check(self, setup: dict[str, Any], handle: str | None, owner: str) -> Circumstances:
        house = self._house
        model = check_setup(setup, self._record.version, house.script.server)
        house.check_capacity()
        talk = house.handles.redeem(handle, owner, house.clock.now()) if handle else Talk()
        self._record.resumed = self._faults.resumed = bool(handle)
        self._record.session_id = talk.session_id
        self._record.history = talk.history
        self._talk = talk
        house.handles.open(talk.session_id)
        return Circumstances(
            clock=house.clock,
            script=house.script,
            setup=setup,
            model=model,
            talk=talk,
            record=self._record,
            meter=UsageMeter(house.script.usage),
            handles=house.handles,
            owner=owner,
        )

    async def _begin(self, circumstances: Circumstances) -> None:
        await self._house.clock.sleep(self._house.script.server.setup_delay_ms / 1000)
        self._conversation = self._house.conversation(self, circumstances)
        await self.send({"setupComplete": {"sessionId": circumstances.talk.session_id}})
        if self._house.script.session.max_s is not None:
            self._limit = asyncio.create_task(self._expire(), name="emulator session limit")
        await self._conversation.start()

    async def _expire(self) -> None:
        """Say goAway some time before the connection's limit, then close at it."""
        limits = self._house.script.session
        left_s = limits.max_s or 0.0
        with contextlib.suppress(ConnectionEnded):
            if limits.go_away_before_s is not None and limits.go_away_before_s < left_s:
                await self._house.clock.sleep(left_s - limits.go_away_before_s)
                left_s = limits.go_away_before_s
                await self.send(go_away(left_s))
            await self._house.clock.sleep(left_s)
            await self.close(limits.close_code, limits.close_reason)

    # -- receiving -------------------------------------------------------------------------------

    async def _listen(self) -> None:
        while (data := await self._next_message()) is not None:
            if self._conversation is None:
                continue  # a setup that hangs hears nothing
            message = parse_client_message(data)
            content = message.get("realtimeInput", {})
            await self._conversation.receive(message)
            if "audio" in content or "mediaChunks" in content:
                await self._faults.frame_received()

    async def _next_message(self) -> str | bytes | None:
        """The next text or binary message; answers pings on the way. None at the end."""
        while True:
            frame: WSMessage = await self._ws.receive()
            if self._frozen:
                await until_gone(self._request, self._stopped)
                return None
            if frame.type in {WSMsgType.TEXT, WSMsgType.BINARY}:
                data: str | bytes = frame.data
                return data
            if frame.type is WSMsgType.PING:
                self._answer_ping(frame.data)
            elif frame.type is WSMsgType.CLOSE:
                if self._record.open:
                    self._note_end("client", frame.data or 1005, frame.extra or "")
                return None
            elif frame.type is not WSMsgType.PONG:
                return None

    def _answer_ping(self, payload: bytes) -> None:
        pong = asyncio.create_task(self._pong(payload), name="emulator pong")
        self._pongs.add(pong)
        pong.add_done_callback(self._pongs.discard)

    async def _pong(self, payload: bytes) -> None:
        await self._house.clock.sleep(self._pong_after_s - self._house.clock.now())
        if not self._frozen:
            with contextlib.suppress(ConnectionEnded):
                await self._send_frame(payload, WSMsgType.PONG)

    # -- sending (Channel) -----------------------------------------------------------------------

    async def enter(self, phase: Phase) -> None:
        """Say what the conversation is doing now."""
        await self._faults.enter(phase)

    async def send(self, message: dict[str, Any]) -> None:
        """Send a server message as Google frames it: JSON in a binary (or text) frame."""
        if self._hushed():
            return
        self._record.keep_sent(message)
        await self._send_data(json.dumps(message).encode())

    async def send_audio(self, pcm: bytes) -> None:
        """Send one chunk of the model's voice."""
        if self._hushed():
            return
        self._record.keep_sent({"serverContent": {"modelTurn": {"audioBytes": len(pcm)}}})
        await self._send_data(audio_message(pcm))
        await self._faults.chunk_sent()

    def _hushed(self) -> bool:
        """Whether a fault lets nothing out any more.

        Raises:
            ConnectionEnded: the connection is closed.
        """
        if self._record.closed_by:
            raise ConnectionEnded
        return self._silent

    async def _send_data(self, data: bytes) -> None:
        binary = self._house.script.server.binary_frames
        await self._send_frame(data, WSMsgType.BINARY if binary else WSMsgType.TEXT)

    async def _send_frame(self, data: bytes, kind: WSMsgType) -> None:
        try:
            async with self._sending:
                await self._ws.send_frame(data, kind)
        except ConnectionError as error:
            raise ConnectionEnded from error

    # -- faults ----------------------------------------------------------------------------------

    async def _act(self, fault: Fault) -> None:
        log.info("connection %d: fault %s", self._record.number, fault.kind)
        with contextlib.suppress(ConnectionEnded):
            await self._do(fault)

    async def _do(self, fault: Fault) -> None:
        match fault.kind:
            case "close":
                await self.close(fault.code, fault.reason)
            case "drop":
                self.drop()
            case "hang":
                self._silent = True
            case "freeze":
                self._silent = True
                self._frozen = True
            case "late_pong":
                self._pong_after_s = self._house.clock.now() + fault.for_ms / 1000
            case "late_audio":
                self.late_chunks = fault.chunks
            case "forget_handles":
                self._house.handles.forget()
            case _:
                if not self._hushed():
                    await self._send_data(damaged(fault))


async def until_gone(request: web.Request, stopped: asyncio.Event) -> None:
    """Wait, reading nothing, until the client's TCP connection ends or the emulator stops."""
    while request.transport is not None and not request.transport.is_closing():
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(stopped.wait(), _GONE_POLL_S)
            return


def _without_handle(setup: dict[str, Any]) -> dict[str, Any]:
    """A copy of the setup for the record: a handle is a secret."""
    if "handle" not in setup.get("sessionResumption", {}):
        return setup
    resumption = {k: v for k, v in setup["sessionResumption"].items() if k != "handle"}
    return {**setup, "sessionResumption": resumption}
