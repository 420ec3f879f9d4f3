"""A key or a token: entered, stored, forgotten, and never shown again."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from vibeassist import secrets
from vibeassist.desktop.pages.controls import CONTROL_HEIGHT
from vibeassist.desktop.pages.jobs import Job
from vibeassist.desktop.pages.rows import Label, Row
from vibeassist.desktop.theme import S, Theme
from vibeassist.errors import VibeAssistError


@dataclass(frozen=True, slots=True)
class Keeper:
    """Where one secret lives. Every call may block for seconds."""

    what: str
    """``key`` or ``token``."""
    where: Callable[[], str]
    store: Callable[[str], None]
    hold: Callable[[str], None]
    delete: Callable[[], bool]
    has_keyring: Callable[[], bool] = secrets.has_keyring


def key_keeper() -> Keeper:
    """The Gemini API key."""
    return Keeper("key", secrets.where_key, secrets.store_key, secrets.hold_key, secrets.delete_key)


def token_keeper(url: str) -> Keeper:
    """This gateway's token."""
    return Keeper(
        "token",
        partial(secrets.where_token, url),
        partial(secrets.store_token, url),
        partial(secrets.hold_token, url),
        partial(secrets.delete_token, url),
    )


@dataclass(frozen=True, slots=True)
class Standing:
    """What is known of a secret without knowing it."""

    place: str
    keyring: bool


class SecretRow(Row):
    """The field takes a new secret; what is stored never comes back into it.

    Signals:
        stored(): another secret holds now, or none.
        standing_changed(bool): whether there is one.
    """

    stored = Signal()
    standing_changed = Signal(bool)

    def __init__(self, theme: Theme, name: str, hint: str, keeper: Keeper) -> None:
        box = QWidget()
        super().__init__(theme, name, hint, box, below=True)
        self._keeper = keeper
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setAccessibleName(name)
        self.line.setMinimumHeight(CONTROL_HEIGHT)
        self.save = QPushButton(self.tr("Save"))
        self.save.setEnabled(False)
        self.forget = QPushButton(self.tr("Forget"))
        self.forget.hide()
        self.note = Label(theme, self.tr("Looking for it…"), "quiet")
        line = QHBoxLayout(box)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(S)
        line.addWidget(self.line, 1)
        line.addWidget(self.save)
        line.addWidget(self.forget)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self.note)
        self.line.textChanged.connect(self._on_typing)
        self.line.returnPressed.connect(self.commit)
        self.save.clicked.connect(self.commit)
        self.forget.clicked.connect(self._on_forget)

    @property
    def entered(self) -> str:
        """What stands in the field and is not stored yet."""
        return self.line.text().strip()

    def use(self, keeper: Keeper) -> None:
        """Another secret, such as another gateway's."""
        self._keeper = keeper
        self.look()

    @Slot()
    def look(self) -> None:
        """Ask where the secret is; the answer comes later."""
        keeper = self._keeper
        self._have_done(lambda _: Standing(keeper.where(), keeper.has_keyring()))

    @Slot()
    def commit(self) -> None:
        """Store what was entered: in the keyring, else in memory for this run."""
        try:
            secret = secrets.check(self.line.text(), self._keeper.what)
        except VibeAssistError as error:
            self.set_error(str(error))
            return
        self.set_error("")
        keeper = self._keeper

        def store(_: object) -> Standing:
            safe = keeper.has_keyring()
            keeper.store(secret) if safe else keeper.hold(secret)
            return Standing(keeper.where(), safe)

        self.save.setEnabled(False)
        self._have_done(store, changes=True)

    @Slot()
    def _on_forget(self) -> None:
        keeper = self._keeper

        def delete(_: object) -> Standing:
            keeper.delete()
            return Standing(keeper.where(), keeper.has_keyring())

        self._have_done(delete, changes=True)

    def _have_done(
        self, work: Callable[[Callable[[object], None]], Standing], *, changes: bool = False
    ) -> None:
        job = Job(work)
        job.done.connect(self._on_standing)
        if changes:
            job.done.connect(self._on_changed)
        job.failed.connect(self._on_failed)
        job.start()

    @Slot(object)
    def _on_changed(self, _: Standing) -> None:
        self.line.clear()
        self.stored.emit()

    @Slot(object)
    def _on_standing(self, standing: Standing) -> None:
        token = self._keeper.what == "token"
        variable = secrets.TOKEN_VARIABLE if token else secrets.KEY_VARIABLE
        here = {
            "keyring": self.tr("Stored in this system's keyring. It is never shown."),
            "memory": self.tr(
                "This system has no keyring, so it is kept in memory until vibeassist ends."
            ),
            "environment": self.tr("It comes from {variable}.").format(variable=variable),
        }
        nothing = (
            self.tr("Will be kept in this system's keyring, nowhere else.")
            if standing.keyring
            else self.tr(
                "This system has no keyring: what you enter is kept in memory until vibeassist "
                "ends. GNOME Keyring, KWallet or KeePassXC would keep it."
            )
        )
        self.note.setText(here.get(standing.place, nothing))
        unsafe = not standing.keyring and standing.place in ("", "memory")
        self.note.set_role("warning" if unsafe else "quiet")
        kept = standing.place in ("keyring", "memory")
        self.forget.setVisible(kept)
        self.line.setPlaceholderText(self.tr("Enter another one") if standing.place else "")
        self.standing_changed.emit(bool(standing.place))

    @Slot(object)
    def _on_failed(self, error: VibeAssistError) -> None:
        self.set_error(str(error))
        self.save.setEnabled(bool(self.entered))

    @Slot(str)
    def _on_typing(self, text: str) -> None:
        self.save.setEnabled(bool(text.strip()))
        self.set_error("")
