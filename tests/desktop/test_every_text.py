"""Every text of every window: none goes past the translator, none is cut off in a language."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtGui import QAction, QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

import vibeassist
from tests.desktop import screens
from vibeassist.desktop import language
from vibeassist.desktop.pages.languages import LANGUAGES as SPOKEN
from vibeassist.live.models import VOICES
from vibeassist.settings import Desktop

LATIN = ("en", "de", "es", "fr")
"""Languages whose letters every font has; those of the others may be missing here."""

DATA = (
    *VOICES,
    *(name for _, name in SPOKEN),
    *language.LANGUAGES.values(),
    *(caption.text for caption in screens.TALK),
    *screens.SUMMARY.splitlines(),
    *(caption.heard for caption in screens.TALK if caption.heard),
    "Built-in Audio",
    "Can you hear me?",
    "I would like to practise for a job as a baker.",
    "Tell me the one with the lighthouse again, please.",
)
"""What a person or a machine is called, or has said."""
NAMES = re.compile(
    r"vibeassist|[Gg]emini[\w.-]*|GNOME|Hyprland|hyprland\.conf|KDE Plasma|Xfce|sway|i3|river|niri"
    r"|(Ctrl|Alt|Shift|Meta)(\+\w+)+|https?://\S+|~/\S+|v1beta|\w+day, \d+ \w+ \d+|\d+:\d+ [AP]M"
)


class Marking(QTranslator):
    """Every text that goes through the translator comes out in brackets."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(self, context: str, text: str, *_: object) -> str:
        return f"⟦{text}⟧"


class Reading(screens.Studio):
    """Instead of taking pictures, reads what stands in them."""

    def __init__(self, folder: Path) -> None:
        super().__init__(Desktop(theme="light"), folder, "read")
        self.texts: dict[str, set[str]] = {}
        self.cut: set[tuple[str, str]] = set()

    def take(self, widget: QWidget, name: str) -> QPixmap:
        self.texts.setdefault(name, set()).update(visible_texts(widget))
        self.cut.update((name, text) for text in cut_texts(widget))
        return QPixmap()

    def menu(self) -> QPixmap:
        menu = self.actions.menu()
        self.texts["menu"] = {action.text() for action in menu.actions()}
        return QPixmap()


@pytest.fixture
def translators(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[QApplication]:
    """The application; whatever translates it is gone afterwards."""
    screens.prepare(monkeypatch.setattr)
    wait = screens.wait  # pictures wait for motion, and a text needs none
    monkeypatch.setattr(screens, "wait", lambda milliseconds: wait(milliseconds // 8))
    locale = QLocale()
    yield qapp
    QLocale.setDefault(locale)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)


def visible_texts(window: QWidget) -> Iterator[str]:
    """What is to be read, or heard from a screen reader."""
    for widget in (window, *window.findChildren(QWidget)):
        yield from (widget.windowTitle(), widget.toolTip())
        yield from (widget.accessibleName(), widget.accessibleDescription())
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        elif isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        elif isinstance(widget, QComboBox):
            yield from (widget.itemText(index) for index in range(widget.count()))
        elif isinstance(widget, QListWidget):
            yield from (widget.item(row).text() for row in range(widget.count()))
    yield from (action.text() for action in window.findChildren(QAction))


def cut_texts(window: QWidget) -> Iterator[str]:
    """What does not fit into the place that it has."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window):
            continue
        if isinstance(widget, QComboBox):
            option = QStyleOptionComboBox()
            widget.initStyleOption(option)
            field = QStyle.SubControl.SC_ComboBoxEditField
            style = widget.style()
            box = style.subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, widget)
            texts = (widget.itemText(index) for index in range(widget.count()))
            room = box.width()
        elif isinstance(widget, QPushButton) or (
            isinstance(widget, QLabel) and not widget.wordWrap()
        ):
            texts, room = iter([widget.text()]), widget.width()
        else:
            continue
        for text in texts:
            if widget.fontMetrics().horizontalAdvance(text) > room:
                yield text


def left_over(text: str) -> str:
    """The letters of a text that nobody translated."""
    while text != (shorter := re.sub(r"⟦[^⟦⟧]*⟧", "", text)):
        text = shorter
    for known in sorted((*DATA, vibeassist.__version__), key=len, reverse=True):
        text = text.replace(known, "")
    return "".join(re.findall(r"[^\W\d_]{2,}", NAMES.sub("", text)))


def test_every_text_goes_through_the_translator(translators: QApplication, tmp_path: Path):
    marking = Marking(translators)
    translators.installTranslator(marking)
    assert QCoreApplication.translate("Any", "text") == "⟦text⟧"
    studio = Reading(tmp_path)
    studio.everything()
    past = {
        (name, text) for name, texts in studio.texts.items() for text in texts if left_over(text)
    }
    assert len(studio.texts) > 20
    assert past == set()


@pytest.mark.parametrize("tongue", LATIN)
@pytest.mark.slow
def test_no_text_is_cut_off(translators: QApplication, tmp_path: Path, tongue: str):
    language.install(translators, tongue)
    studio = Reading(tmp_path)
    studio.everything()
    assert studio.cut == set()
