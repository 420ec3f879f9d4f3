"""Controls that are bound to a setting: a change holds at once, and a mistake is said beside it."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from vibeassist.audio.devices import Device, Kind
from vibeassist.desktop.pages.controls import CONTROL_HEIGHT, Combo, Switch
from vibeassist.desktop.pages.rows import Context, Row
from vibeassist.desktop.pages.setting import Setting
from vibeassist.errors import VibeAssistError
from vibeassist.settings import Settings

Check = Callable[[str], None]
"""Lets a text pass, or raises an error that says what is wrong with it."""


class Binding(QObject):
    """Joins a row to a setting, both ways.

    Args:
        context: with the preferences.
        name: the setting's dotted name.
        row: shows the mistake.
        show: writes a value into the control.
        check: refuses a value before it is set.
    """

    changed = Signal()

    def __init__(
        self,
        context: Context,
        name: str,
        row: Row,
        show: Callable[[Any], None],
        check: Callable[[Any], None] = lambda _: None,
    ) -> None:
        super().__init__(row)
        self.setting = Setting(context.preferences, name)
        self._row, self._show, self._check = row, show, check
        self._showing = False
        context.preferences.changed.connect(self._on_settings)
        self._on_settings(context.preferences.settings)

    def put(self, value: object) -> bool:
        """The user has chosen this; returns whether it can be."""
        if self._showing:
            return True
        try:
            self._check(value)
            self.setting.set(value)
        except VibeAssistError as error:
            self._row.set_error(str(error))
            return False
        self._row.set_error("")
        self.changed.emit()
        return True

    @Slot(object)
    def _on_settings(self, settings: Settings) -> None:
        self._showing = True
        try:
            self._show(self.setting.of(settings))
        finally:
            self._showing = False


class SwitchRow(Row):
    """A setting that is on or off."""

    def __init__(self, context: Context, setting: str, name: str, hint: str = "") -> None:
        self.switch = Switch(context.theme, name)
        super().__init__(context.theme, name, hint, self.switch)
        self.binding = Binding(context, setting, self, self.switch.setChecked)
        self.switch.toggled.connect(self.binding.put)


class ChoiceRow(Row):
    """A setting that is one of several.

    Args:
        context: of the page.
        setting: its dotted name.
        name: what it is called.
        choices: values, each with its word.
        hint: what it means.
        other: the word for a value that is set elsewhere and is none of these.
    """

    def __init__(
        self,
        context: Context,
        setting: str,
        name: str,
        choices: Iterable[tuple[object, str]],
        hint: str = "",
        *,
        other: Callable[[Any], str] = str,
    ) -> None:
        self._other = other
        self.combo = Combo(context.theme, name)
        for value, text in choices:
            self.combo.addItem(text, value)
        super().__init__(context.theme, name, hint, self.combo)
        self.binding = Binding(context, setting, self, self._show)
        self.combo.activated.connect(self._on_activated)

    def offer(self, devices: list[Device], kind: Kind) -> None:
        """The devices of this kind, each name once, after the system's own."""
        of_kind = [device for device in devices if device.kind == kind]
        usual = next((device.name for device in of_kind if device.is_default), "")
        text = self.tr("The system's own")
        self.combo.clear()
        self.combo.addItem(f"{text} ({usual})" if usual else text, "")
        for name in dict.fromkeys(device.name for device in of_kind):
            self.combo.addItem(name, name)
        self.combo.choose(self.binding.setting.value)
        self.set_error("" if of_kind else self.tr("There is none."))

    def _show(self, value: object) -> None:
        self.combo.choose(value, self._other(value))

    @Slot(int)
    def _on_activated(self, index: int) -> None:
        self.binding.put(self.combo.itemData(index))


class TextRow(Row):
    """A setting that is a line of text; it holds when the line is left or Enter is pressed."""

    def __init__(
        self,
        context: Context,
        setting: str,
        name: str,
        hint: str = "",
        *,
        check: Check = lambda _: None,
        example: str = "",
    ) -> None:
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(example)
        self.line.setMinimumHeight(CONTROL_HEIGHT)
        super().__init__(context.theme, name, hint, self.line)
        self.binding = Binding(context, setting, self, self._show, check)
        self.line.editingFinished.connect(self.commit)

    @Slot()
    def commit(self) -> bool:
        """Take the text over; returns whether it can be."""
        return self.binding.put(self.line.text().strip())

    def _show(self, value: str) -> None:
        # What is being typed, or cannot be, is not overwritten by what is set.
        if self.line.text().strip() != value and not self.error.text() and not self._typing():
            self.line.setText(value)

    def _typing(self) -> bool:
        return self.line.hasFocus() and self.line.isModified()


class ParagraphRow(Row):
    """A setting that is a text of several lines; it holds as soon as the text is left."""

    def __init__(
        self, context: Context, setting: str, name: str, hint: str = "", example: str = ""
    ) -> None:
        self.text = Paragraph()
        self.text.setAccessibleName(name)
        self.text.setPlaceholderText(example)
        super().__init__(context.theme, name, hint, self.text, below=True)
        self.binding = Binding(context, setting, self, self._show)
        self.text.left.connect(self.commit)

    @Slot()
    def commit(self) -> None:
        """Take the text over."""
        self.binding.put(self.text.toPlainText().strip())

    def _show(self, value: str) -> None:
        if not self.text.hasFocus() and self.text.toPlainText().strip() != value:
            self.text.setPlainText(value)


class Paragraph(QPlainTextEdit):
    """A text of several lines.

    Signals:
        left(): the user has turned to something else.
    """

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setTabChangesFocus(True)
        self.setFixedHeight(96)

    def focusOutEvent(self, event: Any) -> None:
        """The user is done with it."""
        super().focusOutEvent(event)
        self.left.emit()

    def hideEvent(self, event: Any) -> None:
        """The page or the window goes."""
        super().hideEvent(event)
        self.left.emit()
