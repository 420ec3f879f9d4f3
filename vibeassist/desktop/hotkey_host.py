"""Joins the hotkey to the conversation, on the engine loop: no window is between key and word."""

import os
from collections.abc import Callable
from dataclasses import dataclass

from vibeassist.desktop.controller import Controller
from vibeassist.desktop.hotkeys.choose import OnMain, choose
from vibeassist.desktop.hotkeys.combination import Platform, check, default, parse
from vibeassist.desktop.hotkeys.errors import HotkeyError
from vibeassist.desktop.hotkeys.hotkey import Hotkey
from vibeassist.desktop.hotkeys.machine import Action, Mode
from vibeassist.desktop.hotkeys.recipes import Recipe
from vibeassist.settings import Hotkey as HotkeySettings


@dataclass(frozen=True, slots=True)
class HotkeyStatus:
    """What became of the hotkey, for the settings page and the first run."""

    enabled: bool = False
    backend: str = ""
    """One word; empty while there is none."""
    why: str = ""
    """A sentence: which way is used, and why."""
    trigger: str = ""
    """The keys as the user presses them; empty where unknown."""
    editable: bool = True
    """Whether this program chooses the keys; otherwise the desktop does."""
    recipe: Recipe | None = None
    """What the user can bind in the desktop instead."""
    problem: HotkeyError | None = None
    """Why there is no key, where one was wanted."""


class HotkeyHost:
    """Holds the key, and commands the controller. Every method is called on the engine loop.

    Args:
        controller: what the key starts, ends and opens.
        on_main: runs a call on the UI thread.
        report: told whenever the status changes.
    """

    def __init__(
        self, controller: Controller, on_main: OnMain, report: Callable[[HotkeyStatus], None]
    ) -> None:
        self._controller = controller
        self._on_main = on_main
        self._report = report
        self._status = HotkeyStatus()
        self.hotkey = Hotkey(self._act, self._on_lost)
        controller.on_active = self.hotkey.conversation
        controller.on_push_to_talk = self.hotkey.set_push_to_talk

    async def use(self, settings: HotkeySettings) -> None:
        """Take the key that is set, in place of the one before; says in the status how it went."""
        self.hotkey.mode = Mode(settings.mode)
        if not settings.enabled:
            await self.hotkey.close()
            self._say(HotkeyStatus())
            return
        platform = Platform.here()
        recipe = None
        try:
            combination = parse(settings.keys) if settings.keys else default(platform)
            check(combination, platform)
            choice = await choose(combination, os.environ, platform, self._on_main)
            recipe = choice.recipe
            await self.hotkey.use(choice.backend, combination)
        except HotkeyError as error:
            await self.hotkey.close()
            self._say(HotkeyStatus(enabled=True, recipe=recipe, problem=error))
            return
        backend = choice.backend
        self._say(
            HotkeyStatus(True, backend.name, backend.why, backend.trigger, backend.editable, recipe)
        )

    async def close(self) -> None:
        """Give the key back."""
        await self.hotkey.close()

    def _act(self, action: Action) -> None:
        {
            Action.START: self._controller.start,
            Action.STOP: self._controller.stop,
            Action.TALK_BEGIN: self._controller.talk_begin,
            Action.TALK_END: self._controller.talk_end,
        }[action]()

    def _on_lost(self, error: HotkeyError) -> None:
        self._say(HotkeyStatus(enabled=True, recipe=self._status.recipe, problem=error))

    def _say(self, status: HotkeyStatus) -> None:
        self._status = status
        self._report(status)
