"""One session that speaks Google's own protocol: frames go through unchanged, both ways.

Only what must be known is looked at: the setup (is it allowed, whose handle is in it), updates of
the context, resumption handles and token counts on the way back.
"""

import asyncio
import json
from dataclasses import replace
from time import perf_counter
from typing import Any

import picows

from vibeassist.gateway import ends, resumption
from vibeassist.gateway.ends import End
from vibeassist.gateway.house import House, Visit
from vibeassist.gateway.policy import field, read_object, resumption_handle
from vibeassist.gateway.session import Session
from vibeassist.gateway.shortcut import DirectWebSocket
from vibeassist.gateway.tally import SAMPLE_MASK
from vibeassist.live import protocol
from vibeassist.live.causes import Phase, Situation

_CHANGES = (b"contextUpdate", b"context_update", b'"setup"', b"\\u")
"""What may change the setup; an escaped letter may hide any of them."""
_HANDLE, _USAGE, _TURN_END = b"sessionResumptionUpdate", b"usageMetadata", b'"turnComplete"'
_HEAD_BYTES = 200  # where a message says what it is


class Passthrough(Session):
    """Runs one session from its first frame to its last.

    Args:
        house: the gateway.
        visit: this session's record.
        socket: the accepted WebSocket, which gives text as bytes.
        transport: its transport.
        version: the API version in the client's path; None for the configured one.
    """

    def __init__(
        self,
        house: House,
        visit: Visit,
        socket: DirectWebSocket,
        transport: asyncio.Transport,
        version: str | None,
    ) -> None:
        super().__init__(house, visit, socket, transport)
        self._version = version
        loop = asyncio.get_running_loop()
        self._first: asyncio.Future[dict[str, Any]] = loop.create_future()
        self._situation = Situation(phase=Phase.SETUP, secrets=(house.key,))

    def _take(self, data: bytes | str, *, text: bool) -> None:
        payload = data if isinstance(data, bytes) else data.encode()
        if text and not payload.isascii() and not _is_utf8(payload):
            self.end(ends.NOT_UTF8)
            return
        if b'"data"' not in payload[:_HEAD_BYTES]:
            self._tally.text_up += len(payload)
            self._turns.said(self._now())
        refused = None
        if not self._first.done():
            refused = self._take_first(payload)
        elif any(name in payload for name in _CHANGES):
            refused = self._refuse_change(payload)
        if refused is not None:
            self.end(refused)
            return
        self._up.send(payload, text=text)

    def _take_first(self, payload: bytes) -> End | None:
        message = read_object(payload)
        setup = None if message is None else field(message, "setup")
        if not isinstance(setup, dict):
            return ends.unreadable_setup("the first message must be setup")
        self._first.set_result(setup)
        return None

    def _refuse_change(self, payload: bytes) -> End | None:
        """The end for a later message that brings in what the setup could not have."""
        message = read_object(payload)
        if message is None:
            return ends.unreadable_setup("a message is not a JSON object, or says something twice")
        if field(message, "setup") is not None:
            return ends.unreadable_setup("a session is set up once")
        update = field(message, "contextUpdate")
        refused = self._house.rules.refuse_tools(update) if isinstance(update, dict) else None
        return None if refused is None else ends.not_allowed(refused)

    def on_upstream_frame(self, payload: bytes, *, text: bool) -> None:
        """A message of Google's."""
        tally = self._tally
        tally.frames_down += 1
        tally.bytes_down += len(payload)
        began = 0.0 if tally.frames_down & SAMPLE_MASK else perf_counter()
        if _TURN_END in payload:
            self._turns.ended()
        elif b"modelTurn" in payload or b"putTranscription" in payload:
            self._turns.said(self._now())
        if _USAGE in payload or _HANDLE in payload:
            self._look_at(payload)
        self._client.send(payload, text=text)
        if began:
            self._house.tally.latency_down.add(perf_counter() - began)
        if self._client.full and self._upstream is not None:
            self._upstream.pause()

    def on_upstream_closed(self, code: int, reason: str) -> None:
        """Google has ended the session."""
        self.end(ends.upstream_closed(code, reason, self._situation))

    def _say_go_away(self, time_left_s: float) -> None:
        """Google's own ``goAway``; not before its first message, which SDKs take for another."""
        if self._tally.frames_down:
            message = {"goAway": {"timeLeft": f"{time_left_s:.0f}s"}}
            self._client.send(json.dumps(message).encode(), text=True)

    def _notice(self, notice: protocol.ErrorNotice) -> None:
        """Google's clients know no ``error``; see ``_finish``."""

    def _look_at(self, payload: bytes) -> None:
        message = read_object(payload) or {}
        usage = message.get("usageMetadata")
        if isinstance(usage, dict) and isinstance(usage.get("totalTokenCount"), int):
            self._tally.report(usage["totalTokenCount"])
        update = message.get("sessionResumptionUpdate")
        handle = update.get("newHandle") if isinstance(update, dict) else None
        if isinstance(handle, str) and handle:
            self._situation = ends.with_secret(self._situation, handle)
            resumption.keep(self._house, self._visit, handle)

    async def _serve(self) -> None:
        config = self._house.config
        try:
            async with asyncio.timeout(config.setup_deadline_s):
                setup = await self._first
        except TimeoutError:
            self.end(ends.NO_SETUP)
            return
        refused = await self._refuse(setup)
        if refused is not None:
            self.end(refused)
            return
        try:
            async with asyncio.timeout(config.setup_deadline_s):
                upstream = await self._house.pool.connect(self, self._house.key, self._version)
        except (picows.WSError, OSError, TimeoutError) as error:
            connecting = replace(self._situation, phase=Phase.CONNECTING)
            self.end(ends.upstream_unreachable(error, connecting))
            return
        self._watch_upstream(upstream)
        self._up.open(upstream)

    async def _refuse(self, setup: dict[str, Any]) -> End | None:
        """The end for a setup that is not allowed here."""
        model = field(setup, "model")
        self._visit.model = model if isinstance(model, str) else ""
        if (forbidden := self._house.rules.refuse_google(setup)) is not None:
            return ends.not_allowed(forbidden)
        handle = resumption_handle(setup)
        self._situation = replace(
            self._situation,
            model=self._visit.model,
            resuming=handle is not None,
            secrets=(self._house.key, handle or ""),
        )
        if handle is None:
            return None
        found = await resumption.owned(self._house, self._visit, handle)
        if found is None:
            return ends.FOREIGN_HANDLE
        self._visit.conversation = found.conversation
        return None

    async def _finish(self, end: End) -> None:
        """The sentence for which there is no message goes into the close frame."""
        if end.notice is not None and end.reason in ("", end.notice.code):
            words = f"{end.notice.code}: {end.notice.message}"
            end = replace(end, reason=ends.short(words))
        await super()._finish(end)


def _is_utf8(payload: bytes) -> bool:
    try:
        payload.decode()
    except UnicodeDecodeError:
        return False
    return True
