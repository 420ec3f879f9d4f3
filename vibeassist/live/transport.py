"""The seam between a session and the wire: what every transport can do."""

from collections.abc import AsyncIterator, Sequence
from typing import Protocol

from vibeassist.live.config import FunctionResponse
from vibeassist.live.events import LiveEvent, SetupComplete


class Transport(Protocol):
    """One connection to a Live API, used once.

    ``connect`` first; then one reader of ``events`` and any number of senders, all on one event
    loop; ``close`` at last, also after a failed ``connect``. Closing twice is harmless.
    """

    async def connect(self) -> SetupComplete:
        """Open the connection, send the setup, wait until the server confirms it.

        Raises:
            LiveError: with the cause and what to do. Nothing is left open.
        """

    def events(self) -> AsyncIterator[LiveEvent]:
        """Everything the server says, in order, ending with one ``Closed``.

        The reader below only decodes and enqueues: it never waits for whoever iterates, so that
        a slow consumer cannot starve the connection's keepalive.
        """

    async def send_audio(self, pcm: bytes) -> None:
        """Send microphone samples: 16 kHz mono int16 little-endian.

        Raises:
            ConnectionLost: the connection is gone (``events`` says why).
        """

    async def send_text(self, text: str) -> None:
        """Send typed text as a turn of the user's."""

    async def send_function_responses(self, responses: Sequence[FunctionResponse]) -> None:
        """Answer function calls."""

    async def send_activity_start(self) -> None:
        """The user starts to speak (manual activity only)."""

    async def send_activity_end(self) -> None:
        """The user has finished speaking (manual activity only)."""

    async def send_audio_stream_end(self) -> None:
        """The microphone is closed for now."""

    async def send_account(self, account: str) -> None:
        """Tell what was said so far (:class:`~vibeassist.live.account.Account`), where something
        behind this connection begins the talk anew and says so (``Reconnecting.fresh``)."""

    async def close(self) -> None:
        """End the connection (1000) and free everything; never raises."""
