"""Fields as a person fills them."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from vibeassist.desktop.question import Question


def type_into(line: QLineEdit, text: str) -> None:
    """Replace what stands there, and press Enter."""
    line.setFocus()
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def pick(combo: QComboBox, value: object) -> None:
    """Choose the item with this value."""
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.emit(combo.currentIndex())


def questions() -> list[Question]:
    """Those that wait for an answer."""
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, Question)]
    return [each for each in found if each.isVisible()]


def answer(word: str) -> None:
    """Press the button of the open question that says this."""
    (question,) = questions()
    button = next(each for each in (question.yes, question.no) if each.text() == word)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
