"""The gateway transport: a Live session through a gateway, over protocol ``vibeassist.v1``."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

import vibeassist
from vibeassist.live import gateway_errors, protocol
from vibeassist.live.config import FunctionResponse, SessionConfig
from vibeassist.live.connection import WEBSOCKET_LOGGER, LiveConnection
from vibeassist.live.errors import (
    ConnectionLost,
    CredentialsRejected,
    LiveError,
    SetupTimedOut,
)
from vibeassist.live.events import Closed, LiveEvent, SetupComplete, UnreadableMessage
from vibeassist.live.gateway_address import is_loopback, websocket_address
from vibeassist.live.gateway_credential import is_enrolment
from vibeassist.live.gateway_token import TOKENS
from vibeassist.live.liveness import SILENT_S
from vibeassist.live.normaliser import ABNORMAL, close_of
from vibeassist.live.stream import EventStream
from vibeassist.live.tls import client_context
from vibeassist.live.watchdog import until_dead

_log = logging.getLogger(__name__)

OPEN_TIMEOUT_S = 10.0
CLOSE_TIMEOUT_S = 1.0  # for the other side's close frame, before the connection is cut


class GatewayTransport:
    """One connection to a gateway (a :class:`~vibeassist.live.transport.Transport`).

    Args:
        config: what the session shall be.
        url: the gateway's address; see :func:`~.gateway_address.websocket_address`.
        token: a token, sent in the ``Authorization`` header only; or an enrolment credential, for
            which a token is asked first.
        ca_file: a PEM file of an authority to trust beside the system's.
    """

    def __init__(
        self, config: SessionConfig, *, url: str, token: str, ca_file: Path | None = None
    ) -> None:
        self._config = config
        self._url = url
        self._token = token
        handle = config.resumption_handle or ""
        self._secrets: tuple[str, ...] = (token, handle)
        self._host = ""  # the gateway's, for sentences
        self._ca_file = ca_file
        self._stream = EventStream()
        self._connection: LiveConnection | None = None
        self._reader: asyncio.Task[None] | None = None
        self._watchdog: asyncio.Task[None] | None = None
        self._confirmed: asyncio.Future[SetupComplete] | None = None
        self._notice: protocol.ErrorNotice | None = None
        self._verdict: LiveError | None = None  # this side's own, where it cut the connection
        self._asked = False  # whether this side asked for the end

    def __repr__(self) -> str:
        return f"<GatewayTransport {self._config.model} at {self._host or 'no address yet'}>"

    async def connect(self) -> SetupComplete:
        """Open the connection, send the setup, wait until the gateway confirms it.

        Raises:
            LiveError: with the cause and what to do. Nothing is left open.
        """
        self._confirmed = asyncio.get_running_loop().create_future()
        try:
            connection = await self._open()
            self._reader = asyncio.create_task(self._read(connection), name="gateway reader")
            self._watchdog = asyncio.create_task(self._watch(connection), name="gateway watchdog")
            with contextlib.suppress(ConnectionLost):  # the reader hears why
                await self._send(protocol.Setup(self._config, keeps_account=True))
            async with asyncio.timeout(protocol.SETUP_DEADLINE_S):
                return await self._confirmed
        except TimeoutError:
            await self.close()
            raise SetupTimedOut(
                f"The gateway did not confirm the setup within {protocol.SETUP_DEADLINE_S:.0f} s.",
                hint="Connect again; if it stays so, choose another model.",
            ) from None
        except BaseException:
            await self.close()
            raise

    def events(self) -> AsyncIterator[LiveEvent]:
        """Everything the gateway says after the setup, in order, ending with one ``Closed``."""
        return self._stream

    async def send_audio(self, pcm: bytes) -> None:
        """Send 16 kHz mono int16 samples, in frames no longer than the protocol's.

        Raises:
            ConnectionLost: the connection is gone.
            ValueError: half a sample.
        """
        if len(pcm) % 2:
            raise ValueError("half a sample")
        for start in range(0, len(pcm), protocol.AUDIO_FRAME_BYTES):
            piece = pcm[start : start + protocol.AUDIO_FRAME_BYTES]
            if self._connection is not None:
                await self._connection.room()
            await self._send(protocol.MicrophoneAudio(piece))

    async def send_text(self, text: str) -> None:
        """Send typed text as a turn of the user's."""
        await self._send(protocol.Text(text))

    async def send_function_responses(self, responses: Sequence[FunctionResponse]) -> None:
        """Answer function calls."""
        await self._send(protocol.ToolResponse(tuple(responses)))

    async def send_activity_start(self) -> None:
        """The user starts to speak (manual activity only)."""
        await self._send(protocol.ActivityStart())

    async def send_activity_end(self) -> None:
        """The user has finished speaking (manual activity only)."""
        await self._send(protocol.ActivityEnd())

    async def send_audio_stream_end(self) -> None:
        """The microphone is closed for now."""
        await self._send(protocol.AudioStreamEnd())

    async def send_account(self, account: str) -> None:
        """Tell what was said so far, for the session that the gateway begins anew."""
        await self._send(protocol.Account(account))

    async def close(self) -> None:
        """End the connection (1000) and free everything; never raises."""
        self._asked = True
        self._stream.lift()
        if self._connection is not None:
            with contextlib.suppress(Exception):
                # The library's own close waits behind a full send buffer; this does not.
                async with asyncio.timeout(2 * CLOSE_TIMEOUT_S):
                    await self._connection.close()
            self._connection.transport.abort()
        if self._watchdog is not None:
            self._watchdog.cancel()
            await asyncio.wait([self._watchdog])
        if self._reader is not None:  # it ends by itself, after the last message
            await asyncio.wait([self._reader])
        confirmed = self._confirmed
        if confirmed is not None and not confirmed.cancel() and not confirmed.cancelled():
            confirmed.exception()  # asked for, so that nobody warns that nobody asked
        self._stream.put(Closed(1000, ""))

    async def _open(self) -> LiveConnection:
        address = websocket_address(self._url)
        where = urlsplit(address)
        self._host = where.netloc
        options: dict[str, Any] = {}
        if where.scheme == "wss":
            options["ssl"] = await asyncio.to_thread(client_context, self._ca_file)
        if is_loopback(where.hostname or ""):
            options["proxy"] = None
        if not is_enrolment(self._token):
            return await self._dial_as(self._token, address, options)
        try:
            return await self._dial_as(await self._ask_token(address), address, options)
        except CredentialsRejected:
            # The kept token may be one that the gateway has forgotten; the credential decides.
            TOKENS.forget(address, self._token)
        return await self._dial_as(await self._ask_token(address), address, options)

    async def _ask_token(self, address: str) -> str:
        token = await TOKENS.get(address, self._token, self._ca_file)
        self._secrets = (*self._secrets, token)
        return token

    async def _dial_as(self, token: str, address: str, options: dict[str, Any]) -> LiveConnection:
        failure: LiveError | None = None
        try:
            return await self._accept(await self._dial(token, address, options))
        except Exception as error:  # whatever it is, the user gets one sentence
            failure = gateway_errors.not_connected(error, self._host)
        raise failure

    async def _dial(self, token: str, address: str, options: dict[str, Any]) -> LiveConnection:
        connection = await connect(
            address,
            additional_headers={"Authorization": f"Bearer {token}"},
            user_agent_header=f"vibeassist/{vibeassist.__version__}",
            subprotocols=[Subprotocol(protocol.SUBPROTOCOL)],
            compression=None,
            max_size=protocol.SERVER_MESSAGE_BYTES,
            open_timeout=OPEN_TIMEOUT_S,
            close_timeout=CLOSE_TIMEOUT_S,
            ping_interval=None,  # the watchdog's part: any byte is a sign of life
            create_connection=LiveConnection,
            logger=WEBSOCKET_LOGGER,
            **options,
        )
        assert isinstance(connection, LiveConnection)  # noqa: S101 - as asked for above
        return connection

    async def _accept(self, connection: LiveConnection) -> LiveConnection:
        self._connection = connection
        if connection.subprotocol != protocol.SUBPROTOCOL:
            raise gateway_errors.not_a_gateway(self._host)
        return connection

    async def _send(self, message: protocol.ClientMessage) -> None:
        if self._connection is None:
            raise ConnectionLost("There is no connection to the gateway.")
        frame = protocol.encode_client(message)
        try:
            await self._connection.send(frame)
        except ConnectionClosed:
            pass
        else:
            return
        raise ConnectionLost(
            "The connection to the gateway is gone.", hint="Connect again.", code=ABNORMAL
        )

    async def _read(self, connection: LiveConnection) -> None:
        """Decode and enqueue until the end. Waits for the socket, and where a quarter of an hour
        of speech waits to be heard, for that."""
        try:
            while True:
                self._take(await connection.recv())
                await self._stream.room()
        except ConnectionClosed as error:
            code, reason = close_of(error)
        if self._asked:
            self._stream.put(Closed(1000, ""))
            return
        confirmed = self._confirmed
        cause = self._verdict or gateway_errors.ended(
            code,
            reason,
            self._notice,
            self._secrets,
            standing=confirmed is not None and confirmed.done(),
            resuming=self._config.resumption_handle is not None,
        )
        if confirmed is not None and not confirmed.done():
            confirmed.set_exception(cause)
        self._stream.put(Closed(code, cause.reason, cause))

    def _take(self, frame: str | bytes) -> None:
        try:
            message = protocol.decode_server(frame)
        except protocol.MalformedMessage as error:
            self._stream.put(UnreadableMessage(str(error)))
            return
        match message:
            case protocol.Pong():
                pass
            case protocol.ErrorNotice(code):
                _log.info("the gateway reports %s", code)
                self._notice = message
            case SetupComplete() if self._confirmed is not None and not self._confirmed.done():
                self._confirmed.set_result(message)
            case _:
                self._stream.put(message)

    async def _watch(self, connection: LiveConnection) -> None:
        """Cut a connection that no longer says anything, not even to a ping."""
        await until_dead(connection, self._stream)
        self._verdict = self._silence()
        self._verdict.unconfirmed = connection.unconfirmed_messages
        connection.cut()

    def _silence(self) -> ConnectionLost:
        return ConnectionLost(
            f"Nothing was heard from the gateway {self._host} for {SILENT_S:.0f} seconds.",
            hint="Check the network and connect again.",
            code=ABNORMAL,
        )
