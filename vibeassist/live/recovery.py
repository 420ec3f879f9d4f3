"""What to do when a connection ends, or should: the recovery policy. Pure.

A conversation is one thing to the user, however many connections it took. This decides when to
connect, with which handle, and when to give up; :class:`~vibeassist.live.session.LiveSession` does
what it says. The ladder, from the bottom up: the same talk again with the newest handle; where
that is refused or dies twice at once, a fresh talk that is told what was said; where that dies
too, or nothing can help, the end with a sentence. ``docs/recovery.md`` has the whole table.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from vibeassist.live.errors import ConnectionFailed, LiveError, QuotaExceeded, SetupTimedOut
from vibeassist.live.remedies import STANDING, Loss, Remedy, remedy
from vibeassist.live.renewal import Renewal

FIRST_DELAY_S = 0.25
"""The longest wait before the first new attempt; it doubles with each that fails. Not nothing:
a server that restarts would meet all its clients at the same moment."""

DELAY_CAP_S = 15.0
"""No wait is longer. A quarter of a minute is what a person takes for "it tries again"."""

JITTER = 0.5
"""The share of each wait that is left to chance, so that many clients spread."""

PATIENCE_S = 600.0
"""After so long without a connection that held, the conversation ends. Ten minutes is a tunnel or
a lift; after that nobody waits for an answer any more, and the handle on disk is still good."""

FIRST_ATTEMPTS = 3
"""Attempts for the very first connection: an address that never answered is more likely wrong than
down, and whoever typed it waits for the sentence that says so."""

RESTART_GAP_S = 1.0
"""A network that comes back starts the next attempt at once, but never sooner than this after the
last one: a flapping network must not make a flapping client."""

STABLE_S = 10.0
"""A connection that lived so long was a good one: what went wrong before it is forgotten."""

QUICK_S = 5.0
"""A connection that ended sooner died at once: too soon for what a user did to be the reason."""

QUICK_DEATHS = 2.0
"""Deaths in a row after which the handle is suspected of leading back to what kills the session
(Google AI developers forum 178035: four resumptions, each ended by 1007 at once)."""

FRESH_DEATHS = 3.0
"""Deaths in a row of a fresh talk after which there is nothing left to try."""

CUT_WEIGHT = 0.5
"""A cut without a word from the server is half a death: a bad network does that, too."""

DELAYED_WEIGHT = 0.4
"""What a resumption counts that a server could not begin "just now" (1011): it may still believe in
the old connection, whose end it never heard of. Five of these, some eight seconds, are enough."""

HANDLE_LIFETIME_S = 7200.0
"""How long a handle is good (Live API docs, session management: two hours)."""

QUOTA_REFUSALS = 3
"""Refusals for want of quota in a row after which it is not asked again."""

QUOTA_WAIT_S = 5.0
"""How long a refusal for want of quota is waited out, where the server does not say how long."""

QUOTA_WAIT_CAP_S = 60.0
"""A longer wait that the server asks for is the end: nobody waits at a silent assistant for it."""

TRANSIENT_CODES = frozenset({1001, 1005, 1006, 1011, 1012, 1013, 1014})
"""Close codes that blame the server or the network; a fresh talk that dies of others again and
again has been refused, and to go on asking is hammering."""


@dataclass(frozen=True, slots=True)
class Connect:
    """Open a connection after a wait; the old one must be closed by then."""

    at: float
    """When, on the clock of the caller."""
    attempt: int
    """1 for the first since the last good connection."""
    planned: bool = False
    """A renewal: nothing went wrong."""


@dataclass(frozen=True, slots=True)
class Stop:
    """The conversation is over."""

    error: LiveError


Step = Connect | Stop
State = Literal["new", "waiting", "connecting", "open", "stopped"]


class Recovery:
    """Decides over one conversation's connections; there is never more than one.

    Times are seconds of any monotonic clock. ``start``, then ``connecting`` before each attempt;
    then ``opened`` and ``renew`` or ``lost``, or ``lost`` at once. A gateway mends its connections
    to Google by the same policy, with less patience.

    Args:
        handle: a handle from an earlier run of the program.
        max_age_s: a connection is renewed when it is so old; None: when the server asks for it.
        patience_s: after so long without a connection that held, it is over.
        longest_wait_s: no wait is longer, but one for quota.
        chance: a number from 0 to 1, for the jitter.
    """

    def __init__(
        self,
        handle: str | None = None,
        *,
        max_age_s: float | None = None,
        patience_s: float = PATIENCE_S,
        longest_wait_s: float = DELAY_CAP_S,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._handle = handle
        self._handle_at: float | None = None
        self._max_age_s = max_age_s
        self._patience_s = patience_s
        self._longest_wait_s = longest_wait_s
        self._chance = chance
        self._offered: str | None = None  # the handle of the connection that is made or stands
        self._failures = 0
        self._sent_away = 0  # young connections that were renewed, in a row
        self._suspicion = 0.0
        self._quota_refusals = 0
        self._started_fresh = False  # since the last good connection
        self._fresh_deaths = 0  # of those, the ones that the server meant
        self._trouble_since: float | None = None
        self._attempt_at = float("-inf")
        self._forgiven_at = float("-inf")
        self._next: Connect | None = None
        self._resumable = False
        self._opened_at = 0.0
        self._renewal = Renewal(0.0, None)
        self.state: State = "new"
        self.proven = False
        """Whether a connection has ever stood."""

    def __repr__(self) -> str:
        held = "with" if self._handle else "without"
        return f"<Recovery {self.state}, {held} a handle>"

    # What is known

    @property
    def handle(self) -> str | None:
        """The newest handle that is not refused. A bearer capability: a secret."""
        return self._handle

    @property
    def resumable(self) -> bool:
        """Whether the server could resume the talk as it is now."""
        return self._resumable and self.state == "open"

    @property
    def resuming(self) -> bool:
        """Whether the connection that is made or stands took up an earlier talk."""
        return self._offered is not None

    def learned(self, handle: str | None, *, resumable: bool, now: float) -> None:
        """The server spoke of resumption; nothing never takes the place of a handle."""
        self._resumable = resumable
        if handle:
            self._handle, self._handle_at = handle, now

    # The way up

    def start(self, now: float) -> Connect:
        """The conversation begins."""
        self._need("new")
        return self._wait(Connect(now, 1))

    def connecting(self, now: float) -> str | None:
        """A connection is being made now.

        Returns:
            The handle to offer; None for a fresh talk.

        Raises:
            RuntimeError: it is not time for one, above all because another one stands.
        """
        self._need("waiting")
        self.state = "connecting"
        self._next = None
        self._attempt_at = now
        if self._handle_at is not None and now - self._handle_at >= HANDLE_LIFETIME_S:
            self._handle = self._handle_at = None
        self._offered = self._handle
        return self._offered

    def opened(self, now: float) -> None:
        """The setup is confirmed."""
        self._need("connecting")
        self.state = "open"
        self.proven = True
        self._opened_at = now
        self._resumable = False
        self._renewal = Renewal(now, self._max_age_s)
        if self._handle is not None and self._handle_at is None:
            self._handle_at = now  # from an earlier run; the server has just found it good

    # Planned ends

    def go_away(self, now: float, time_left_s: float | None) -> None:
        """The server will close the connection in so many seconds."""
        if self.state == "open":
            self._renewal.go_away(now, time_left_s)

    def renewal_in_s(self, now: float, *, pause: bool) -> float | None:
        """When to renew the connection: 0 for now, else when to ask again; None: it may stay.

        Args:
            now: the time.
            pause: whether nobody speaks and nothing is awaited.
        """
        if self.state != "open":
            return None
        # Without a handle there is nothing to wait for: none may come on this connection.
        return self._renewal.due_in_s(
            now, ready=pause and (self._resumable or self._handle is None)
        )

    def renew(self, now: float) -> Connect:
        """The connection is closed, to be made anew at once: what failed before is no reason to
        wait. Only a server that sends one young connection away after the other is given time."""
        self._need("open")
        young = now - self._opened_at < STABLE_S
        if not young:
            self._calm_down()
        delay = self._delay_s(self._sent_away)
        self._sent_away += young
        return self._wait(Connect(now + delay, max(self._sent_away, 1), planned=True))

    # Unplanned ends

    def lost(self, now: float, loss: Loss) -> Step:
        """A connection ended, or could not be made; it is closed on this side, too."""
        self._need("connecting", "open")
        if loss.lived_s >= STABLE_S:
            self._calm_down()
        self._failures += 1
        if self._trouble_since is None:
            self._trouble_since = now
        self._resumable = False
        verdict = self._verdict(loss)
        if verdict is Remedy.FRESH:
            self._start_fresh()
        delay = max(self._delay_s(self._failures), _asked_wait_s(loss.error))
        if verdict is Remedy.STOP:
            return self._stop(loss.error)
        if now + delay - self._trouble_since > self._patience_s:
            return self._stop(self._out_of_patience(loss.error))
        return self._wait(Connect(now + delay, self._failures))

    def network_back(self, now: float) -> Connect | None:
        """The network changed: whatever failed before says nothing about now.

        Returns:
            The attempt that is waited for, moved forward; None where none is.
        """
        if self._next is None:
            return None
        if now - self._forgiven_at >= STABLE_S:  # a network that flaps is forgiven once in a while
            self._failures = min(self._failures, 1)
            self._forgiven_at = now
        at = max(now, self._attempt_at + RESTART_GAP_S)
        return self._wait(Connect(min(self._next.at, at), self._next.attempt, self._next.planned))

    def stop(self) -> None:
        """The user ended the conversation."""
        self.state = "stopped"
        self._next = None

    # How

    def _verdict(self, loss: Loss) -> Remedy:
        found = remedy(type(loss.error), proven=self.proven)
        if type(loss.error) is QuotaExceeded:
            return self._no_quota(loss.error)
        if loss.phase in STANDING:
            return self._quick_death(loss) if found is Remedy.AGAIN else found
        if isinstance(loss.error, SetupTimedOut):
            return self._hung_setup()
        if found is Remedy.AGAIN and self._offered is not None and loss.error.code == 1011:
            return self._suspect(DELAYED_WEIGHT)
        if found is Remedy.FRESH and self._offered is None:
            return Remedy.STOP  # nothing was offered that could be left out
        if found is Remedy.AGAIN and not self.proven and self._failures >= FIRST_ATTEMPTS:
            return Remedy.STOP
        return found

    def _no_quota(self, error: QuotaExceeded) -> Remedy:
        """Waiting helps where the server says so, or where the refusal may be of our own making."""
        self._quota_refusals += 1
        hopeful = self.proven if error.wait_s is None else error.wait_s <= QUOTA_WAIT_CAP_S
        asked_enough = self._quota_refusals >= QUOTA_REFUSALS
        return Remedy.AGAIN if hopeful and not asked_enough else Remedy.STOP

    def _hung_setup(self) -> Remedy:
        """A server that never confirms: the handle may be why, or a setting, or the network."""
        if self._offered is not None:
            return self._suspect(1.0)
        return Remedy.AGAIN if self.proven else Remedy.STOP

    def _suspect(self, weight: float) -> Remedy:
        """The handle may be why; enough of that, and it is dropped."""
        self._suspicion += weight
        return Remedy.FRESH if self._suspicion >= QUICK_DEATHS else Remedy.AGAIN

    def _quick_death(self, loss: Loss) -> Remedy:
        if loss.lived_s >= QUICK_S:
            self._suspicion = 0.0
            self._fresh_deaths = 0
            return Remedy.AGAIN
        if self._started_fresh and loss.error.code not in TRANSIENT_CODES | {None}:
            self._fresh_deaths += 1
            if self._fresh_deaths >= FRESH_DEATHS:
                return Remedy.STOP
        cut = loss.error.code in {None, 1005, 1006}
        self._suspicion += CUT_WEIGHT if cut else 1.0
        if self._suspicion < (FRESH_DEATHS if self._started_fresh else QUICK_DEATHS):
            return Remedy.AGAIN
        return Remedy.FRESH

    def _start_fresh(self) -> None:
        # A handle that came after the connection was made leads back to the same talk.
        self._handle = self._handle_at = None
        self._suspicion = 0.0
        self._started_fresh = True

    def _calm_down(self) -> None:
        self._failures = self._sent_away = self._quota_refusals = 0
        self._suspicion = 0.0
        self._started_fresh = False
        self._fresh_deaths = 0
        self._trouble_since = None

    def _delay_s(self, times: int) -> float:
        """The wait after something has happened so many times in a row; 0 after none."""
        if not times:
            return 0.0
        top = min(self._longest_wait_s, FIRST_DELAY_S * 2.0 ** min(times - 1, 16))
        return float(top * (1 - JITTER * self._chance()))

    def _wait(self, step: Connect) -> Connect:
        self.state = "waiting"
        self._next = step
        return step

    def _stop(self, error: LiveError) -> Stop:
        self.stop()
        return Stop(error)

    def _out_of_patience(self, error: LiveError) -> LiveError:
        within, why = self._patience_s, error.message
        if within < 60:
            message = f"The connection did not come back within {within:g} seconds. {why}"
        else:
            message = f"The connection did not come back within {within / 60:g} minutes. {why}"
        return ConnectionFailed(
            message,
            hint=error.hint,
            code=error.code,
            reason=error.reason,
        )

    def _need(self, *states: State) -> None:
        if self.state not in states:
            raise RuntimeError(f"the recovery is {self.state}, not {' or '.join(states)}")


def _asked_wait_s(error: LiveError) -> float:
    if type(error) is not QuotaExceeded:
        return 0.0
    return QUOTA_WAIT_S if error.wait_s is None else error.wait_s
