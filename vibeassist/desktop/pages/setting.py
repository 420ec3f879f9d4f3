"""One setting by its dotted name: read from the settings, changed through the preferences."""

from typing import Any

from vibeassist.desktop.preferences import Preferences
from vibeassist.settings import Settings


class Setting:
    """A value such as ``conversation.voice_activity.manual``."""

    def __init__(self, preferences: Preferences, name: str) -> None:
        self._preferences = preferences
        self.name = name
        self._section, *self._path = name.split(".")

    @property
    def value(self) -> Any:
        """What is set now."""
        return self.of(self._preferences.settings)

    def of(self, settings: Settings) -> Any:
        """What these settings say."""
        found: Any = getattr(settings, self._section)
        for part in self._path:
            found = getattr(found, part)
        return found

    def set(self, value: object) -> None:
        """Change it; holds and is saved at once.

        Raises:
            SettingsError: a value that cannot be; nothing is changed.
        """
        *groups, last = self._path
        section = getattr(self._preferences.settings, self._section)
        if not groups:
            self._preferences.change(self._section, **{last: value})
            return
        (group,) = groups
        inner = {**getattr(section, group).model_dump(), last: value}
        self._preferences.change(self._section, **{group: inner})
