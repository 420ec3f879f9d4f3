"""What a press of the hotkey means: talk while held, start or end at a tap, or both. Pure.

Times are seconds on one monotonic clock and given by the caller: those of the key events, not of
their arrival, where the caller knows them. Where processes carry them, one may overtake another:
a press of before the last release is sorted in, any other event counts as of the one before it.

========  ==========================  =============================  ===========================
mode      press, no conversation      press in a conversation        release
========  ==========================  =============================  ===========================
hold      START, TALK_BEGIN           TALK_BEGIN                     TALK_END
tap       START                       STOP                           nothing
auto      START; TALK_BEGIN when      TALK_BEGIN                     a tap: nothing or STOP,
          held for `HOLD_S`                                          held: TALK_END
========  ==========================  =============================  ===========================

So listening begins with the press itself, and no word is lost while tap or hold is undecided. With
push to talk, where START alone opens no microphone, "auto" begins as "hold" does.
"""

from dataclasses import dataclass
from enum import StrEnum

HOLD_S = 0.4
"""From here on a press counts as held. Android's long press is 0.4 s
(``ViewConfiguration.DEFAULT_LONG_PRESS_TIMEOUT``), that of iOS 0.5 s
(``UILongPressGestureRecognizer.minimumPressDuration``); a deliberate tap is about 0.1 s."""

DEBOUNCE_S = 0.03
"""A release counts after this long without a new press. It bridges the chatter of a worn contact
and a release that a system invents between two auto-repeats; it costs nothing that is heard."""

REPEAT_GAP_S = 1.2
"""A press later than this after the last one is a new press, not an auto-repeat: the longest
delay before a repeat that a system offers is 1 s (Windows, ``SPI_SETKEYBOARDDELAY``)."""

LONGEST_HOLD_S = 120.0
"""Nobody holds a key for longer; then the release was lost, and the microphone must not stay
open."""


class Mode(StrEnum):
    """What the user wants the key to do."""

    AUTO = "auto"
    HOLD = "hold"
    TAP = "tap"


class Action(StrEnum):
    """What to do."""

    START = "start"
    """Begin a conversation, microphone open."""
    STOP = "stop"
    """End the conversation."""
    TALK_BEGIN = "talk-begin"
    """The user holds the key to talk: microphone open."""
    TALK_END = "talk-end"
    """The user let go: microphone closed, what was said is complete."""


@dataclass(slots=True)
class _Hold:
    """The key is down, or was a moment ago."""

    pressed_at: float
    seen_at: float
    """The last press or auto-repeat."""
    released_at: float | None = None
    """Set while a release waits for `DEBOUNCE_S`."""
    began_conversation: bool = False
    talking: bool = False
    over: bool = False
    """The conversation ended under it, or its bound has passed: nothing more comes of it."""


class HotkeyMachine:
    """Decides what each press and release means.

    Call :meth:`due` to learn when to call :meth:`tick` next.
    """

    def __init__(self, mode: Mode = Mode.AUTO) -> None:
        self.mode = mode
        """May be changed at any time; a press under way ends by the new mode's rules."""
        self.push_to_talk = False
        """Whether a conversation begins with a closed microphone."""
        self._active = False
        self._hold: _Hold | None = None
        self._now = float("-inf")
        self._last_release = float("-inf")
        self._press_is_due = False
        """The last release came without its press."""

    @property
    def active(self) -> bool:
        """Whether a conversation is on, as far as the machine knows."""
        return self._active

    @property
    def down(self) -> bool:
        """Whether the key is held."""
        return self._hold is not None and self._hold.released_at is None

    def conversation(self, active: bool) -> None:
        """A conversation began or ended, by whatever means."""
        if self._active and not active and self._hold is not None:
            self._hold.talking = False
            self._hold.over = True
        self._active = active

    def press(self, at: float) -> list[Action]:
        """The key went down, or a repeat of it came."""
        if at < self._last_release:
            return self._overtaken(at)
        self._press_is_due = False
        at = self._advance(at)
        actions = self._settle(at)
        hold = self._hold
        if hold is None:
            return actions + self._begin(at)
        if hold.released_at is not None:
            hold.released_at = None
            hold.seen_at = at
            return actions
        if at <= hold.seen_at + REPEAT_GAP_S:
            hold.seen_at = at
            return actions
        # The release was lost. Until when it was held nobody knows; as a hold it ends no
        # conversation that the user wants.
        hold.released_at = at
        return actions + self._end(hold) + self._begin(at)

    def release(self, at: float) -> list[Action]:
        """The key went up."""
        at = self._advance(at)
        actions = self._settle(at)
        hold = self._hold
        self._press_is_due = hold is None
        self._last_release = at
        if hold is not None and hold.released_at is None:
            hold.released_at = at
        return actions

    def toggle(self, at: float) -> list[Action]:
        """A command to start or end, whatever the key is doing."""
        actions = self._settle(self._advance(at))
        if self._active:
            return actions + self._stop()
        self._active = True
        return [*actions, Action.START]

    def tick(self, at: float) -> list[Action]:
        """Time has passed."""
        return self._settle(self._advance(at))

    def due(self) -> float | None:
        """When to call :meth:`tick` next; None while nothing is pending."""
        hold = self._hold
        if hold is None:
            return None
        if hold.released_at is not None:
            return hold.released_at + DEBOUNCE_S
        if hold.over:
            return None
        if self._undecided(hold):
            return hold.pressed_at + HOLD_S
        return hold.pressed_at + LONGEST_HOLD_S

    def _overtaken(self, pressed_at: float) -> list[Action]:
        """A press of before the last release: that release's own, or a repeat that came late."""
        if not self._press_is_due:
            return self._settle(self._now)
        self._press_is_due = False
        actions = self._begin(pressed_at)
        if self._hold is not None:
            self._hold.released_at = self._last_release
        return actions + self._settle(self._now)

    def _advance(self, at: float) -> float:
        self._now = max(self._now, at)
        return self._now

    def _begin(self, at: float) -> list[Action]:
        """A press that is no repeat."""
        self._advance(at)
        hold = self._hold = _Hold(pressed_at=at, seen_at=at)
        if self._active:
            if self.mode is Mode.TAP:
                return self._stop()
            hold.talking = True
            return [Action.TALK_BEGIN]
        self._active = True
        hold.began_conversation = True
        if self.mode is Mode.HOLD or (self.mode is Mode.AUTO and self.push_to_talk):
            hold.talking = True
            return [Action.START, Action.TALK_BEGIN]
        return [Action.START]

    def _settle(self, at: float) -> list[Action]:
        """What time alone has decided."""
        hold = self._hold
        if hold is None:
            return []
        actions: list[Action] = []
        end = at if hold.released_at is None else hold.released_at
        if self._undecided(hold) and end >= hold.pressed_at + HOLD_S:
            hold.talking = True
            actions.append(Action.TALK_BEGIN)
        if hold.released_at is not None and at >= hold.released_at + DEBOUNCE_S:
            return actions + self._end(hold)
        if hold.released_at is None and at >= hold.pressed_at + LONGEST_HOLD_S:
            actions += self._let_go(hold)
            hold.over = True
        return actions

    def _end(self, hold: _Hold) -> list[Action]:
        """The key is up for good."""
        self._hold = None
        return self._let_go(hold)

    def _let_go(self, hold: _Hold) -> list[Action]:
        if hold.over or not hold.talking:
            return []
        hold.talking = False
        end = hold.seen_at if hold.released_at is None else hold.released_at
        if self.mode is Mode.AUTO and not hold.began_conversation:
            held = hold.released_at is None or end >= hold.pressed_at + HOLD_S
            return [Action.TALK_END] if held else self._stop()
        return [Action.TALK_END]

    def _stop(self) -> list[Action]:
        self._active = False
        if self._hold is not None:
            self._hold.talking = False
            self._hold.over = True
        return [Action.STOP]

    def _undecided(self, hold: _Hold) -> bool:
        """Whether it began a conversation and may still turn out a tap."""
        return (
            self.mode is Mode.AUTO
            and hold.began_conversation
            and not hold.talking
            and not hold.over
        )
