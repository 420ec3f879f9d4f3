"""Push to talk: when the microphone opens for the key, and whether it stays open after it."""

import time
from collections.abc import Callable

from vibeassist.conversation.talk_key import TalkKey
from vibeassist.desktop.reports import DoorMoved, Report

FRESH_S = 1.0
"""A hold that begins this soon after the start is the press that started the conversation: a press
counts as held after 0.4 s (:data:`vibeassist.desktop.hotkeys.machine.HOLD_S`)."""


class Door:
    """The microphone's door as the user moves it; its key is what the conversation goes by.

    Args:
        report: told when the door shuts and opens.
        clock: monotonic seconds, the clock of the microphone's frames.
    """

    def __init__(
        self, report: Callable[[Report], None], clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._report = report
        self._clock = clock
        self._push_to_talk = False
        self._by_key = False
        """Whether the microphone of this conversation is open only while the key is held."""
        self._held = False
        self._shut_after_hold = False
        self._began_at = 0.0
        self._shut = False
        self.key = TalkKey(held=False, clock=clock)
        """This conversation's."""

    def new_conversation(self) -> None:
        """What is said from this moment on is for a new conversation."""
        self._began_at = self._clock()
        self._by_key = self._push_to_talk
        self.key = TalkKey(held=False, clock=self._clock)
        self._move()

    def key_down(self, muted: bool) -> None:
        """The key is held; ``muted`` says whether the microphone had been muted."""
        fresh = self._clock() - self._began_at < FRESH_S
        self._shut_after_hold = fresh or muted or self._by_key
        self._held = True
        self._move()

    def key_up(self) -> None:
        """The key was let go. What was open before it was held stays open."""
        if self._held:
            self._held = False
            self._by_key |= self._shut_after_hold
            self._move()

    def conversation_over(self) -> None:
        """A key that is still held says nothing any more: its release is not told."""
        self._held = False

    def open(self) -> None:
        """The user opens the microphone by hand, for this conversation."""
        self._by_key = False
        self._move()

    def set_push_to_talk(self, on: bool) -> None:
        """How it is from now on."""
        self._push_to_talk = self._by_key = on
        self._move()

    def _move(self) -> None:
        shut = self._by_key and not self._held
        if shut:
            self.key.release()
        else:
            self.key.press()
        if shut != self._shut:
            self._shut = shut
            self._report(DoorMoved(shut))
