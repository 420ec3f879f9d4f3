"""What the user hears from this program itself when the connection goes and comes. Pure policy.

Small sounds and short lines that come with the program, so that they need no network; they are
mixed into what is played and belong to no turn.
"""

from enum import StrEnum

LINE_AFTER_S = 3.0
"""After so long without a connection a line is spoken: a sound alone no longer explains it."""

UNHEARD_S = 1.0
"""A renewal that nobody asked for and that takes no longer is nobody's business."""


class Notice(StrEnum):
    """A clip of ``assets/earcons``."""

    RECONNECTING = "reconnecting"
    """Two soft falling notes."""
    BACK = "back"
    """The same, rising."""
    ONE_MOMENT = "one_moment"
    """Spoken: it takes longer."""
    SAY_AGAIN = "say_again"
    """Spoken: the answer was lost."""
    GONE = "gone"
    """Spoken: the connection does not come back."""


class Notices:
    """Decides what is to be heard. Times are seconds of any monotonic clock.

    Args:
        now: when the first connection is begun.
    """

    def __init__(self, now: float) -> None:
        self._away_since: float | None = now
        self._stood = False
        self._sounded = True  # that the first connection is made, needs no sound
        self._spoken = False
        self._unanswered = False

    def lost(self, now: float, *, planned: bool, unanswered: bool) -> Notice | None:
        """The connection is gone, or an attempt to make it again has failed."""
        if not self._stood:
            return None
        self._unanswered |= unanswered
        if self._away_since is None:
            self._away_since = now
            self._sounded = self._spoken = False
        if planned or self._sounded:
            return None
        self._sounded = True
        return Notice.RECONNECTING

    def due(self, now: float) -> Notice | None:
        """Time has passed."""
        if self._away_since is None:
            return None
        away_s = now - self._away_since
        if away_s >= LINE_AFTER_S and not self._spoken:
            self._sounded = self._spoken = True
            return Notice.ONE_MOMENT
        if away_s >= UNHEARD_S and not self._sounded:
            self._sounded = True
            return Notice.RECONNECTING
        return None

    def back(self) -> Notice | None:
        """A connection stands, and says so once or twice."""
        if self._away_since is None:
            return None
        heard = self._spoken or (self._stood and self._sounded)
        unanswered, self._unanswered = self._unanswered, False
        self._stood = True
        self._away_since = None
        if unanswered:
            return Notice.SAY_AGAIN
        return Notice.BACK if heard else None

    def ended(self) -> Notice | None:
        """The conversation ends because of an error."""
        return Notice.GONE if self._stood else None
