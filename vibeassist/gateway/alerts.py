"""Tells the operator of failures that matter, by a webhook, once in a while each."""

import asyncio
import logging
import time

import aiohttp

from vibeassist.gateway.tally import Tally

_log = logging.getLogger(__name__)

PAUSE_S = 300.0  # between two alerts of one kind
TIMEOUT_S = 10.0


class Alerts:
    """Posts ``{"alert", "message", "instance"}`` to the webhook; an async context manager.

    Args:
        url: the webhook; empty: failures are only logged and counted.
        instance: this process's name.
        tally: where they are counted.
    """

    def __init__(self, url: str, instance: str, tally: Tally) -> None:
        self.url = url
        self._instance = instance
        self._tally = tally
        self._said_at: dict[str, float] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> "Alerts":
        return self

    async def __aexit__(self, *exc: object) -> None:
        """Give those that are under way a moment."""
        if self._tasks:
            _, late = await asyncio.wait(self._tasks, timeout=1.0)
            for task in late:
                task.cancel()

    def say(self, kind: str, message: str) -> None:
        """Something failed that an operator must mend; ``message`` holds no secret."""
        self._tally.alerts[kind] += 1
        now = time.monotonic()
        if now - self._said_at.get(kind, -PAUSE_S) < PAUSE_S:
            return
        self._said_at[kind] = now
        _log.error("%s: %s", kind, message)
        if self.url:
            task = asyncio.create_task(self._post(kind, message), name="alert")
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _post(self, kind: str, message: str) -> None:
        body = {"alert": kind, "message": message, "instance": self._instance}
        timeout = aiohttp.ClientTimeout(total=TIMEOUT_S)
        try:
            async with (
                aiohttp.ClientSession(timeout=timeout) as http,
                http.post(self.url, json=body, allow_redirects=False) as answer,
            ):
                if answer.status >= 400:
                    _log.warning("the alert webhook answered %d", answer.status)
        except (aiohttp.ClientError, OSError, TimeoutError) as error:
            _log.warning("the alert webhook cannot be reached: %s", type(error).__name__)
