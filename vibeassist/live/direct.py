"""The direct transport: a Live conversation with Google (or an emulator) through google-genai."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING, Any

from websockets.exceptions import ConnectionClosed

from vibeassist.live.causes import Phase, Situation
from vibeassist.live.config import INPUT_MIME_TYPE, FunctionResponse, SessionConfig
from vibeassist.live.connection import LiveConnection
from vibeassist.live.decode import GoogleReader, describe
from vibeassist.live.endpoint import DirectEndpoint
from vibeassist.live.errors import ConnectionLost, LiveError, NotALiveServer, SetupRefused
from vibeassist.live.events import Closed, SetupComplete
from vibeassist.live.liveness import SILENT_S
from vibeassist.live.models import validate
from vibeassist.live.normaliser import ABNORMAL, is_closed, normalise
from vibeassist.live.sdk import hush, make_client
from vibeassist.live.setup import connect_fields, setup_message
from vibeassist.live.stream import EventStream
from vibeassist.live.watchdog import until_dead

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
    from contextlib import AbstractAsyncContextManager

    from google.genai import Client, types
    from google.genai.live import AsyncSession

    from vibeassist.live.endpoint import ClientOptions
    from vibeassist.live.events import LiveEvent

DEADLINE_S = 10.0
"""From the first packet to the confirmed setup. The SDK has no limit: some wrong settings make a
server stay silent for ever."""


class DirectTransport:
    """One connection to a Live API through the SDK (see :class:`~vibeassist.live.transport`).

    Args:
        config: what the session is to be.
        key: an API key or an ephemeral token; kept out of every error, log and repr.
        endpoint: where the Live API is.
    """

    def __init__(
        self, config: SessionConfig, *, key: str, endpoint: DirectEndpoint | None = None
    ) -> None:
        self._config = config
        self._key = key.strip()
        self._endpoint = endpoint or DirectEndpoint()
        self._stream = EventStream()
        self._client: Client | None = None
        self._connecting: AbstractAsyncContextManager[AsyncSession] | None = None
        self._session: AsyncSession | None = None
        self._connection: LiveConnection | None = None
        self._tasks: list[asyncio.Task[None]] = []
        self._closing = False
        self._one_close = asyncio.Lock()
        self._verdict: LiveError | None = None

    def __repr__(self) -> str:
        return f"<DirectTransport {self._config.model} at {self._endpoint.address}>"

    @property
    def backlog(self) -> int:
        """How many events wait to be taken."""
        return len(self._stream)

    async def connect(self) -> SetupComplete:
        """Open the connection, send the setup, wait until the server confirms it.

        Raises:
            LiveError: with the cause and what to do. Nothing is left open.
        """
        if self._connecting is not None or self._closing:
            raise RuntimeError("a transport is used once")
        failure: LiveError | None = None
        try:
            validate(self._config)
            session = await self._open(self._endpoint.options(self._key))
        except Exception as exc:  # whatever it is, the user gets one sentence
            failure = normalise(exc, self._situation())
        except asyncio.CancelledError:
            await self.close()
            raise
        if failure is None:
            confirmed = session.setup_complete
            if confirmed is not None:
                return self._start(confirmed.session_id)
            failure = self._not_confirmed()
        await self.close()
        raise failure

    def events(self) -> AsyncIterator[LiveEvent]:
        """Everything the server says after the confirmed setup, ending with one ``Closed``."""
        return self._stream

    async def send_audio(self, pcm: bytes) -> None:
        """Send 16 kHz mono int16 samples; waits while the network takes no more.

        Raises:
            ConnectionLost: the connection is gone.
            ValueError: half a sample.
        """
        if len(pcm) % 2:
            raise ValueError("audio must be whole int16 samples")
        if self._connection is not None:
            await self._connection.room()
        blob: Any = {"data": pcm, "mime_type": INPUT_MIME_TYPE}
        await self._send(lambda session: session.send_realtime_input(audio=blob))

    async def send_text(self, text: str) -> None:
        """Send typed text as a turn of the user's; interrupts the reply that is being spoken."""
        turn: Any = {"role": "user", "parts": [{"text": text}]}
        await self._send(
            lambda session: session.send_client_content(turns=turn, turn_complete=True)
        )

    async def send_function_responses(self, responses: Sequence[FunctionResponse]) -> None:
        """Answer function calls."""
        if not responses:
            return
        answers: Any = [_function_response(response) for response in responses]
        await self._send(lambda session: session.send_tool_response(function_responses=answers))

    async def send_activity_start(self) -> None:
        """The user starts to speak (manual activity only)."""
        mark: Any = {}
        await self._send(lambda session: session.send_realtime_input(activity_start=mark))

    async def send_activity_end(self) -> None:
        """The user has finished speaking (manual activity only)."""
        mark: Any = {}
        await self._send(lambda session: session.send_realtime_input(activity_end=mark))

    async def send_audio_stream_end(self) -> None:
        """The microphone is closed for now."""
        await self._send(lambda session: session.send_realtime_input(audio_stream_end=True))

    async def send_account(self, account: str) -> None:
        """Nothing: Google's own connections do not mend themselves, and a setup has the account."""

    async def close(self) -> None:
        """End the connection (1000) and free everything; never raises, may be called twice."""
        self._closing = True
        self._stream.lift()
        async with self._one_close:  # a second call must not cut the first one's goodbye short
            await self._hang_up()
            for task in self._tasks[1:]:
                task.cancel()
            # The reader ends by itself once the socket is closed, after the last message.
            await asyncio.gather(*self._tasks, return_exceptions=True)
            self._tasks.clear()
            client, self._client = self._client, None
            if client is not None:
                with contextlib.suppress(Exception):
                    await client.aio.aclose()
                    client.close()
        self._stream.put(Closed(1000, ""))

    async def _hang_up(self) -> None:
        session, self._session = self._session, None
        try:
            if self._connecting is not None and session is not None:
                with contextlib.suppress(Exception):
                    await self._connecting.__aexit__(None, None, None)
        finally:
            self._abort()

    async def _open(self, options: ClientOptions) -> AsyncSession:
        self._client = await asyncio.to_thread(make_client, options, self._make_connection)
        message = setup_message(self._config)
        live = await asyncio.to_thread(_live_config, message)
        hush()
        self._connecting = self._client.aio.live.connect(model=message["model"], config=live)
        async with asyncio.timeout(DEADLINE_S):
            self._session = await self._connecting.__aenter__()
        return self._session

    def _make_connection(self, *args: Any, **kwargs: Any) -> LiveConnection:
        self._connection = LiveConnection(*args, **kwargs)
        return self._connection

    def _start(self, session_id: str | None) -> SetupComplete:
        assert self._connection is not None  # noqa: S101 - the SDK made one
        self._tasks = [
            asyncio.create_task(self._read(self._connection), name="live reader"),
            asyncio.create_task(self._watch(self._connection), name="live watchdog"),
        ]
        return SetupComplete(session_id)

    async def _read(self, connection: LiveConnection) -> None:
        """Decode and enqueue until the end. Waits for the socket, and where a quarter of an hour
        of speech waits to be heard, for that."""
        reader = GoogleReader()
        try:
            while True:
                for event in reader.read(await connection.recv(decode=False)):
                    self._stream.put(event)
                await self._stream.room()
        except ConnectionClosed as closed:
            self._ended(closed)

    def _ended(self, closed: ConnectionClosed) -> None:
        if self._closing:
            self._stream.put(Closed(1000, ""))
            return
        error = self._verdict or normalise(closed, self._situation())
        code = error.code if error.code is not None else ABNORMAL
        self._stream.put(Closed(code, error.reason, error))

    async def _watch(self, connection: LiveConnection) -> None:
        """Cut a connection that no longer says anything, not even to a ping."""
        await until_dead(connection, self._stream)
        self._verdict = self._silence()
        self._verdict.unconfirmed = connection.unconfirmed_messages
        connection.cut()

    async def _send(self, call: Callable[[AsyncSession], Awaitable[None]]) -> None:
        session = self._session
        if session is not None:
            try:
                await call(session)
            except Exception as exc:
                if not (is_closed(exc) or isinstance(exc, OSError)):
                    raise
            else:
                return
        raise ConnectionLost("The connection is gone.", hint="Connect again.", code=ABNORMAL)

    def _abort(self) -> None:
        """Drop the socket, if there is one and it is still open."""
        transport = getattr(self._connection, "transport", None)
        if transport is not None:
            transport.abort()

    def _situation(self) -> Situation:
        if self._tasks:
            phase = Phase.OPEN
        else:
            shaken = self._connection is not None and self._connection.shaken
            phase = Phase.SETUP if shaken else Phase.CONNECTING
        handle = self._config.resumption_handle or ""
        return Situation(
            phase=phase,
            address=self._endpoint.address,
            model=self._config.model,
            voice=self._config.voice,
            resuming=bool(handle),
            secrets=(self._key, handle),
        )

    def _silence(self) -> ConnectionLost:
        return ConnectionLost(
            f"Nothing was heard from {self._endpoint.address} for {SILENT_S:.0f} seconds.",
            hint="Check the network and connect again.",
            code=ABNORMAL,
        )

    def _not_confirmed(self) -> NotALiveServer:
        what = describe(self._connection.last_message if self._connection else b"")
        return NotALiveServer(
            f"{self._endpoint.address} answered the setup with something else ({what}).",
            hint="Check the address of the Live API (VIBEASSIST_LIVE_URL).",
        )


def _live_config(message: dict[str, Any]) -> types.LiveConnectConfig:
    """The setup as the SDK takes it. Slow the first time: it builds its validators then."""
    from google.genai import types

    try:
        return types.LiveConnectConfig.model_validate(connect_fields(message))
    except ValueError:
        refused = SetupRefused(
            "The settings of this conversation cannot be sent.",
            hint="Check the functions' parameters; they must be a JSON schema.",
        )
    raise refused


def _function_response(response: FunctionResponse) -> dict[str, Any]:
    answer: dict[str, Any] = {
        "id": response.id,
        "name": response.name,
        "response": response.response,
    }
    if response.scheduling is not None:
        answer["scheduling"] = response.scheduling
    if response.will_continue is not None:
        answer["will_continue"] = response.will_continue
    return answer
