"""Whose move it is in a talk: who speaks, what is awaited, and whether this is a pause. Pure."""

from typing import TYPE_CHECKING

from vibeassist.live import events as ev
from vibeassist.live.remedies import Phase

if TYPE_CHECKING:
    from collections.abc import Iterable

ANSWER_LIMIT_S = 15.0
"""A reply that has not begun by then does not come: a cough, or nothing to say. The slowest replies
measured at public models take 5.7 s, with thinking 15.9 s (kwindla/aiewf-eval)."""

HUSH_S = 1.0
"""How long a silent microphone makes a pause, where no local detector hears the user."""


class Exchange:
    """Follows both sides of one talk. Times are seconds of any monotonic clock.

    What the user does comes from this side (``user_started`` and so on), because the server tells
    it late or not at all; what the model does comes from the server's events.
    """

    def __init__(self) -> None:
        self._user_speaks = False
        self._asked_at: float | None = None
        self._heard_at: float | None = None
        self._open = False  # the model is in the middle of a turn
        self._generated = False  # ... of which everything has been sent
        self._cut = False  # ... which the user does not want to hear to its end
        self._calls: set[str] = set()

    @property
    def phase(self) -> Phase:
        """What is going on, as far as the wire is concerned."""
        if self._calls:
            return Phase.TOOL
        return Phase.SPEAKING if self._open else Phase.LISTENING

    @property
    def calls(self) -> frozenset[str]:
        """The function calls that are not answered."""
        return frozenset(self._calls)

    def pause(self, now: float) -> bool:
        """Whether nobody speaks and nothing is awaited."""
        if self._user_speaks or self._open or self._calls or self._awaits(now):
            return False
        return self._heard_at is None or now - self._heard_at >= HUSH_S

    def owed(self, now: float) -> bool:
        """Whether an end at this moment would cost the user an answer, or words of it."""
        given = self._cut or (self._generated and not self._calls)
        if (self._open or self._calls) and not given:
            return True
        return self._user_speaks or self._awaits(now)

    # The user's side

    def user_started(self) -> None:
        """The user began to speak."""
        self._user_speaks = True

    def user_finished(self, now: float) -> None:
        """The user stopped speaking; an answer is awaited."""
        self._user_speaks = False
        self._asked_at = now

    def user_loud(self, now: float) -> None:
        """The microphone carries something; for talks without a local detector."""
        self._heard_at = now

    def asked(self, now: float) -> None:
        """The user sent a text."""
        self._asked_at = now

    def answered_calls(self, ids: "Iterable[str]") -> None:
        """Function calls have been answered."""
        self._calls.difference_update(ids)

    # The server's side

    def heard(self, event: ev.LiveEvent, now: float) -> None:
        """The server said something."""
        match event:
            case ev.Audio() | ev.OutputTranscription() | ev.ModelText():
                self._begin()
            case ev.ToolCall():
                self._begin()
                self._calls.update(call.id for call in event.calls)
            case ev.ToolCallCancellation():
                self._calls.difference_update(event.ids)
            case ev.InputTranscription() if not self._open:
                self._asked_at = now
            case ev.Interrupted():
                self._cut = self._open  # it also comes after a turn's end, and is not the next's
            case ev.GenerationComplete():
                self._generated = True
            case ev.TurnComplete() if event.interaction_status != "IN_PROGRESS":
                if not self._open:  # the answer was none; else what was asked over it is to come
                    self._asked_at = None
                self._close()
            case _:
                pass

    def connection_stands(self, now: float) -> None:
        """What was asked while no connection stood is on its way only now."""
        if self._asked_at is not None:
            self._asked_at = now

    def connection_ended(self) -> None:
        """Nothing of what was open will be heard of again."""
        self._close()
        self._calls.clear()
        self._asked_at = None

    def _begin(self) -> None:
        if not self._open:
            self._asked_at = None
        self._open = True
        self._generated = False

    def _close(self) -> None:
        self._open = self._generated = self._cut = False

    def _awaits(self, now: float) -> bool:
        return self._asked_at is not None and now - self._asked_at < ANSWER_LIMIT_S
