"""The page "Hotkey": which key, what it does, which way it takes, and what to do without."""

import os

from PySide6.QtCore import Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QKeySequenceEdit,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from vibeassist.checks.findings import Status
from vibeassist.desktop.hotkey_host import HotkeyStatus
from vibeassist.desktop.hotkeys.choose import program
from vibeassist.desktop.hotkeys.combination import (
    Combination,
    Platform,
    check,
    default,
    from_qt,
    parse,
)
from vibeassist.desktop.hotkeys.errors import HotkeyError, HotkeyUnsupported
from vibeassist.desktop.hotkeys.recipes import DESKTOPS, detect, recipe
from vibeassist.desktop.pages.bound import Binding, ChoiceRow, SwitchRow
from vibeassist.desktop.pages.controls import CONTROL_HEIGHT, Combo
from vibeassist.desktop.pages.rows import CONTROL_WIDTH, Context, Label, Page, Row
from vibeassist.desktop.pages.verdict import Verdict
from vibeassist.desktop.theme import S
from vibeassist.settings import Settings

NAMES = {
    "gnome": "GNOME",
    "hyprland": "Hyprland",
    "hyprland-conf": "Hyprland (hyprland.conf)",
    "kde": "KDE Plasma",
    "xfce": "Xfce",
}


class HotkeyPage(Page):
    """The key that reaches the assistant from anywhere."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context, self.tr("Hotkey"), self.tr("Reaches the assistant from anywhere.")
        )
        self._platform = Platform.here()
        group = self.group()
        self.enabled = SwitchRow(context, "hotkey.enabled", self.tr("Use a hotkey"))
        self._make_key_row()
        self.mode = ChoiceRow(
            context,
            "hotkey.mode",
            self.tr("What it does"),
            (
                ("auto", self.tr("Hold to talk, tap to start or end")),
                ("hold", self.tr("Hold to talk")),
                ("tap", self.tr("Tap to start or end")),
            ),
        )
        group.add(self.enabled, self.keys, self.mode)
        self.verdict = Verdict(self.theme)
        group.add(self.verdict)
        self._make_recipe()
        self.finish()
        context.talk.hotkey_changed.connect(self._on_status)
        context.preferences.changed.connect(self._on_settings)
        self._on_settings(context.preferences.settings)
        self._on_status(context.talk.hotkey)

    def _make_key_row(self) -> None:
        box = QWidget()
        box.setFixedWidth(CONTROL_WIDTH)
        self.edit = QKeySequenceEdit()
        self.edit.setMaximumSequenceLength(1)
        self.edit.setMinimumHeight(CONTROL_HEIGHT)
        name = self.tr("Key")
        self.edit.setAccessibleName(name)
        for inner in self.edit.findChildren(QLineEdit):
            inner.setAccessibleName(name)
            inner.setPlaceholderText(self.tr("Press the keys"))
        self.usual = QPushButton(self.tr("Usual"))
        self.usual.setAccessibleName(self.tr("Go back to the usual key"))
        line = QHBoxLayout(box)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(S)
        line.addWidget(self.edit, 1)
        line.addWidget(self.usual)
        self.keys = Row(self.theme, name, self.tr("Click, then press the keys."), box)
        self._binding = Binding(
            self.context, "hotkey.keys", self.keys, self._show_keys, self._check
        )
        self.edit.editingFinished.connect(self._on_edited)
        self.usual.clicked.connect(lambda: self._binding.put(""))

    def _make_recipe(self) -> None:
        self.recipe_group = self.group(self.tr("A key of your desktop's"))
        self.desktop = Combo(self.theme, self.tr("Desktop"))
        for desktop in DESKTOPS:
            self.desktop.addItem(NAMES.get(desktop, desktop), desktop)
        self.desktop.setItemText(self.desktop.findData("other"), self.tr("Another one"))
        self.desktop.choose(detect(os.environ))
        self.desktop.currentIndexChanged.connect(self._write_recipe)
        self.where = Label(self.theme, "", "quiet")
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("What to copy"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFixedHeight(84)
        self.text.setTabChangesFocus(True)
        self.copy = QPushButton(self.tr("Copy"))
        self.copy.clicked.connect(self.copy_recipe)
        row = Row(
            self.theme,
            self.tr("Desktop"),
            self.tr("Any desktop can start a conversation by a command."),
            self.desktop,
        )
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.copy)
        line.addStretch(1)
        self.recipe_group.add(row)
        self.recipe_group.add_plain(self.where, self.text, holder)
        self.recipe_group.setVisible(self._platform is Platform.LINUX)

    @Slot()
    def copy_recipe(self) -> None:
        """The recipe, to the clipboard."""
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.copy.setText(self.tr("Copied"))

    def _combination(self) -> Combination:
        keys = self.context.preferences.settings.hotkey.keys
        try:
            return parse(keys) if keys else default(self._platform)
        except HotkeyError:
            return default(self._platform)

    @Slot()
    def _write_recipe(self) -> None:
        found = recipe(self.desktop.currentData(), self._combination(), program())
        self.where.setText(found.where)
        self.text.setPlainText(found.text)
        self.copy.setText(self.tr("Copy"))

    @Slot()
    def _on_edited(self) -> None:
        pressed = self.edit.keySequence()
        if pressed.isEmpty():
            self._show_keys(self.context.preferences.settings.hotkey.keys)
            return
        try:
            combination = from_qt(
                pressed.toString(QKeySequence.SequenceFormat.PortableText), self._platform
            )
        except HotkeyError as error:
            self.keys.set_error(str(error))
            return
        if combination != self._combination():
            self._binding.put(str(combination))
        self.edit.clearFocus()

    def _check(self, keys: str) -> None:
        if keys:
            check(parse(keys), self._platform)

    def _show_keys(self, _: str) -> None:
        shown = str(self._combination())
        if self._platform is Platform.MACOS:
            swap = {"Ctrl": "Meta", "Meta": "Ctrl"}
            shown = "+".join(swap.get(word, word) for word in shown.split("+"))
        self.edit.setKeySequence(
            QKeySequence.fromString(shown, QKeySequence.SequenceFormat.PortableText)
        )

    @Slot(object)
    def _on_settings(self, settings: Settings) -> None:
        for row in (self.keys, self.mode):
            row.setEnabled(settings.hotkey.enabled)
        self._write_recipe()

    @Slot(object)
    def _on_status(self, status: HotkeyStatus) -> None:
        problem = status.problem
        if not status.enabled:
            self.verdict.tell(Status.SKIPPED, self.tr("There is no hotkey."))
        elif isinstance(problem, HotkeyUnsupported):
            self.verdict.tell(Status.NOTE, problem.message, problem.hint)
        elif problem is not None:
            self.verdict.tell(Status.PROBLEM, problem.message, problem.hint)
        else:
            held = self.tr("{keys} is yours.").format(keys=status.trigger or "")
            sentence = held if status.trigger else self.tr("The hotkey works.")
            self.verdict.tell(Status.OK, sentence, status.why)
        self.keys.setVisible(status.editable)
