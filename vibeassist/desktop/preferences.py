"""The settings as the windows see them: read once, changed at once, saved behind the scenes."""

from concurrent.futures import Future, ThreadPoolExecutor

from pydantic import ValidationError
from PySide6.QtCore import QObject, Signal

from vibeassist import settings as settings_file
from vibeassist.settings import Settings, SettingsError


class Preferences(QObject):
    """Holds the settings of this moment; the engine may read ``settings`` from its thread.

    Signals:
        changed(Settings): something else is set now.
        failed(SettingsError): the file could not be written; what was set holds for this run.
    """

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = Settings()
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="settings")

    def load(self) -> str:
        """Read the file.

        Returns:
            What the user should know where the file was not usable; else nothing.
        """
        try:
            loaded = settings_file.load()
        except SettingsError as error:
            return str(error)
        self.settings = loaded.settings
        self.changed.emit(self.settings)
        return loaded.problem

    def change(self, section: str, **values: object) -> None:
        """Set values of one section; they hold at once and are saved soon.

        Raises:
            SettingsError: a value that cannot be; nothing is changed.
        """
        old = getattr(self.settings, section)
        try:
            new = type(old).model_validate({**old.model_dump(), **values})
        except ValidationError as error:
            raise SettingsError(settings_file.first_mistake(error)) from error
        if new == old:
            return
        self.settings = self.settings.model_copy(update={section: new})
        self._writer.submit(settings_file.save, self.settings).add_done_callback(self._on_saved)
        self.changed.emit(self.settings)

    def close(self) -> None:
        """Wait until everything is saved."""
        self._writer.shutdown(wait=True)

    def _on_saved(self, saved: "Future[None]") -> None:
        error = saved.exception()
        if isinstance(error, SettingsError):
            self.failed.emit(error)
