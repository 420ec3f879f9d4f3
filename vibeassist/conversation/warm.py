"""A connection that is made before anybody speaks, and waits for the next conversation."""

import asyncio
import logging
from types import TracebackType
from typing import Self

from vibeassist.conversation.connect import Target, TransportFactory, choose, transports
from vibeassist.conversation.wish import Wish
from vibeassist.errors import VibeAssistError
from vibeassist.live.config import SessionConfig
from vibeassist.live.warm import WarmConnection
from vibeassist.settings import Settings

log = logging.getLogger(__name__)


class WarmStart:
    """Holds at most one connection between conversations. An async context manager.

    Give it to :func:`~vibeassist.conversation.opening.conversation`; one that begins while a
    connection is ready, and would make the same, gets it.
    """

    def __init__(self) -> None:
        self._task: asyncio.Task[None] | None = None
        self._target: Target | None = None
        self._connection: WarmConnection | None = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.cool()

    @property
    def ready(self) -> bool:
        """Whether a connection waits."""
        return self._connection is not None and self._connection.ready

    async def prepare(self, wish: Wish, settings: Settings) -> None:
        """Begin to connect as the next conversation would; returns at once and never raises.

        Nothing happens where the settings do not ask for it, or for practice. Only between
        conversations: a session has one socket.
        """
        await self.cool()
        if settings.connection.warm:
            self._task = asyncio.create_task(self._keep(wish, settings), name="warm start")

    async def cool(self) -> None:
        """Close what nobody has taken: the settings have changed, or the machine goes to sleep."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            await asyncio.wait([task])

    async def lend(self, target: Target, config: SessionConfig) -> TransportFactory | None:
        """The factory with the connection, where it is ready for this; else none is left over."""
        connection = self._connection
        if connection is not None and self._target == target and connection.fits(config):
            return connection
        await self.cool()
        return None

    async def _keep(self, wish: Wish, settings: Settings) -> None:
        try:
            target = await asyncio.to_thread(
                choose, settings.connection, wish.mode, wish.gateway_url
            )
            if target.mode == "practice":
                return
            config = wish.session_config(settings.conversation)
            async with transports(target) as make_transport:
                self._target, self._connection = target, WarmConnection(make_transport, config)
                await self._connection.keep()
        except VibeAssistError as error:
            log.info("No connection is kept ready: %s", error)  # whoever wants to speak is told
        finally:
            self._target = self._connection = None
