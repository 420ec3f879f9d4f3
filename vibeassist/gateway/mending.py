"""What to do when the connection to Google ends under a client that stays. Pure."""

import random
from dataclasses import dataclass, field

from vibeassist.live.errors import (
    CertificateNotTrusted,
    CredentialsRejected,
    LiveError,
    QuotaExceeded,
    ResumptionRefused,
    SetupRefused,
)

GIVE_UP_S = 30.0  # without a connection for so long, the session ends
QUICK_DEATH_S = 10.0  # a connection that stood no longer than this
FIRST_PAUSE_S = 0.25
LONGEST_PAUSE_S = 5.0
GO_AWAY_MARGIN_S = 3.0  # before Google's own deadline
# One for all: its state would be the largest thing that a session owns.
_CHANCE = random.Random()  # noqa: S311 - jitter
_HOPELESS = (CredentialsRejected, QuotaExceeded, SetupRefused, CertificateNotTrusted)


@dataclass(slots=True)
class Mending:
    """Decides after each end of an upstream connection; all times on one monotonic clock.

    A refused handle is not offered twice. Two connections in a row that die quickly, both resumed,
    mean that the handle leads back to what kills them: then a fresh session is better than none.
    """

    pick: random.Random = field(default_factory=lambda: _CHANCE)
    attempt: int = 0
    """How many attempts were made since the last connection that held."""
    _down_since: float | None = None
    _stood_at: float | None = None
    _quick_deaths: int = 0
    drop_handle: bool = False
    """Whether the next attempt is to be a fresh session."""

    def stands(self, now: float) -> None:
        """A connection was made and confirmed."""
        self._stood_at = now
        self.drop_handle = False

    def ended(self, error: LiveError | None, now: float) -> float | None:
        """Seconds until the next attempt; None: give up.

        Args:
            error: why the connection ended or could not be made; None: it was to be renewed.
            now: this moment.
        """
        if self._stood_at is not None:
            quick = now - self._stood_at < QUICK_DEATH_S
            self._stood_at = None
            self._quick_deaths = self._quick_deaths + 1 if quick and error is not None else 0
            if not quick:  # else one that always dies at once would be asked without end
                self._down_since = None
                self.attempt = 0
        if self._down_since is None:
            self._down_since = now
        if isinstance(error, ResumptionRefused) or self._quick_deaths >= 2:
            self.drop_handle = True
            self._quick_deaths = 0  # a fresh session's own handle is not suspected yet
        elif isinstance(error, _HOPELESS):
            return None
        if error is not None and now - self._down_since >= GIVE_UP_S:
            return None
        self.attempt += 1
        if isinstance(error, ResumptionRefused) or (error is None and self.attempt == 1):
            return 0.0
        longest = min(LONGEST_PAUSE_S, FIRST_PAUSE_S * 2.0 ** (self.attempt - 1))
        # Full jitter, so that a thousand sessions that fell together do not come back together.
        return self.pick.uniform(longest / 2, longest)
