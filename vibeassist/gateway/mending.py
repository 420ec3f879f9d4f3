"""A session whose client stays when the connection to Google ends: it gets the next one."""

import asyncio
from abc import abstractmethod
from contextlib import suppress
from dataclasses import replace
from urllib.parse import urlsplit

import picows

from vibeassist.gateway import ends, translate
from vibeassist.gateway.ends import End
from vibeassist.gateway.house import House, Visit
from vibeassist.gateway.session import Session
from vibeassist.gateway.shortcut import DirectWebSocket
from vibeassist.gateway.upstream import Upstream
from vibeassist.live import protocol, remedies
from vibeassist.live.causes import Phase, Situation
from vibeassist.live.config import SessionConfig
from vibeassist.live.endpoint import GOOGLE_URL
from vibeassist.live.errors import ConnectionLost, QuotaExceeded
from vibeassist.live.events import Reconnected, Reconnecting, SetupComplete
from vibeassist.live.recovery import Connect, Recovery, Stop
from vibeassist.live.remedies import Loss

GIVE_UP_S = 30.0  # without a connection that held; the client has more patience, and connects anew
LONGEST_PAUSE_S = 5.0  # between two attempts
ACCOUNT_S = 3.0  # for the client's account of a talk that begins anew
CLOSED_ON_PURPOSE = 1000


class MendedSession(Session):
    """Holds one upstream after the other until the session ends.

    When to connect, with which handle, and when to give up is decided by the policy that this
    package's clients follow themselves, :class:`~vibeassist.live.recovery.Recovery`.

    Args:
        house: the gateway.
        visit: this session's record.
        socket: the accepted WebSocket.
        transport: its transport.
    """

    def __init__(
        self,
        house: House,
        visit: Visit,
        socket: DirectWebSocket,
        transport: asyncio.Transport,
    ) -> None:
        super().__init__(house, visit, socket, transport)
        self._recovery = Recovery(patience_s=GIVE_UP_S, longest_wait_s=LONGEST_PAUSE_S)
        self._config = SessionConfig()
        self._keeps_account = False  # whether the client can be asked for one
        self._account_came = asyncio.Event()
        self._mends = False  # whether a lost upstream is mended
        self._stood = False  # whether the client has been told that its session stands
        self._opened_at: float | None = None  # when this upstream was confirmed
        loop = asyncio.get_running_loop()
        self._confirmed: asyncio.Future[SetupComplete] = loop.create_future()
        self._link_end: asyncio.Future[End | None] = loop.create_future()
        self._situation = Situation(phase=Phase.SETUP)

    # For the kind of session

    async def _carry(self, setup: protocol.Setup) -> None:
        """Hold one upstream after the other until the session ends."""
        self._config, self._keeps_account = setup.config, setup.keeps_account
        self._recovery.start(self._now())
        while True:
            handle = self._recovery.connecting(self._now())
            end = await self._hold(replace(self._config, resumption_handle=handle))
            step = self._next(end)
            if step is None:
                self.end(end or ends.UPSTREAM_SILENT)
                return
            await self._wait_for(step)

    def _take_account(self, account: protocol.Account) -> None:
        """The client says what was said so far: for the next session that begins anew."""
        self._config = replace(self._config, account=account.text)
        self._account_came.set()

    def _stands(self, confirmed: SetupComplete) -> None:
        """Google takes the session: from here on everything passes, in order."""
        resumed = self._situation.resuming
        self._situation = replace(self._situation, phase=Phase.OPEN)
        self._confirmed.set_result(confirmed)
        self._opened_at = self._now()
        self._recovery.opened(self._opened_at)
        if self._stood:
            self._tally.reconnects += 1
            self._house.tally.reconnects["resumed" if resumed else "fresh"] += 1
            self._tell(Reconnected(resumed))
        else:
            self._stood = True
            self._tell(confirmed)
        self._mends = self._house.config.mend and self._config.resumable
        if self._upstream is not None:
            self._up.open(self._upstream)

    @abstractmethod
    def _tell(self, message: protocol.ServerMessage) -> None:
        """Say something in the client's protocol."""

    @abstractmethod
    def _forget_turn(self) -> None:
        """What was under way is lost with its upstream."""

    @abstractmethod
    def on_upstream_frame(self, payload: bytes, *, text: bool) -> None:
        """A message of Google's."""

    # From one upstream to the next

    def _next(self, end: End | None) -> Connect | None:
        """When to connect again after this end (None: a renewal); None: the session ends, too."""
        if not self._mends or (end is not None and _is_the_clients(end)):
            return None
        now = self._now()
        if end is None:
            step, cause = self._recovery.renew(now), "Google renews the connection"
        else:
            loss = self._loss(end, now)
            lost, cause = self._recovery.lost(now, loss), loss.error.message
            if isinstance(lost, Stop):
                self._house.tally.reconnects["failed"] += 1
                return None
            step = lost
        self._forget_turn()
        self._account_came.clear()
        self._tell(Reconnecting(step.attempt, cause, planned=step.planned, fresh=self._begins_anew))
        return step

    def _loss(self, end: End, now: float) -> Loss:
        error = end.error or ConnectionLost(end.reason)
        if self._opened_at is None:
            return Loss(error, remedies.phase_of(error))
        return Loss(error, remedies.Phase.LISTENING, now - self._opened_at)

    @property
    def _begins_anew(self) -> bool:
        """Whether the next upstream knows nothing of the talk so far."""
        return self._recovery.handle is None

    async def _wait_for(self, step: Connect) -> None:
        """Wait until it is time, and for the account of a talk that begins anew."""
        if self._keeps_account and self._begins_anew:
            with suppress(TimeoutError):
                async with asyncio.timeout(ACCOUNT_S):
                    await self._account_came.wait()
        await asyncio.sleep(step.at - self._now())

    # One upstream

    async def _hold(self, config: SessionConfig) -> End | None:
        """Hold one upstream; how it ended, or None where it is to be renewed."""
        loop = asyncio.get_running_loop()
        self._situation = _situation(config, self._house)
        self._confirmed, self._link_end = loop.create_future(), loop.create_future()
        self._opened_at = None
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

    def on_upstream_closed(self, code: int, reason: str) -> None:
        """Google has ended the connection."""
        self._end_link(ends.upstream_closed(code, reason, self._situation))

    def _on_silent_upstream(self, upstream: Upstream) -> None:
        upstream.abort()
        self._end_link(ends.UPSTREAM_SILENT)

    def tick(self, now: float) -> None:
        """Besides what every session does: renew an upstream that is about to end."""
        super().tick(now)
        if self._recovery.renewal_in_s(now, pause=self._pauses(now)) == 0.0:
            self._end_link(None)

    def _end_link(self, end: End | None) -> None:
        if not self._link_end.done():
            self._link_end.set_result(end)


def _is_the_clients(end: End) -> bool:
    """Whether an end is the client's to deal with: one that Google means, and a quota, which it
    waits for itself where that helps; two that wait, one after the other, would be too long."""
    return end.code == CLOSED_ON_PURPOSE or isinstance(end.error, QuotaExceeded)


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
