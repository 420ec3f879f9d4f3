"""No global key here: the reason in words, and the commands that do the same."""

from vibeassist.desktop.hotkeys.base import KeyEvent, Lost, ignore_loss
from vibeassist.desktop.hotkeys.combination import Combination
from vibeassist.desktop.hotkeys.errors import HotkeyUnsupported
from vibeassist.desktop.hotkeys.words import translate


class NoBackend:
    """Refuses with the reason; see :class:`~vibeassist.desktop.hotkeys.base.HotkeyBackend`."""

    name = "none"
    editable = False
    trigger = ""

    def __init__(self, why: str) -> None:
        self.why = why

    async def start(
        self,
        combination: Combination,
        on_press: KeyEvent,
        on_release: KeyEvent,
        on_lost: Lost = ignore_loss,
    ) -> None:
        """Always refuses.

        Raises:
            HotkeyUnsupported: with the reason.
        """
        raise HotkeyUnsupported(
            self.why,
            hint=translate("hotkeys", "Bind a key to “vibeassist --toggle” in your desktop."),
        )

    async def stop(self) -> None:
        """Nothing to give back."""
