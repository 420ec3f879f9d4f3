"""The style sheet of the controls that only the settings and the first run have."""

from PySide6.QtGui import QGuiApplication

from vibeassist.desktop.face import Shown
from vibeassist.desktop.theme import RADIUS, Colours

SHEET = """
QComboBox {{
  color: {text}; background: {surface}; border: 1px solid {line}; border-radius: {radius}px;
  padding: 5px {right}px 5px {left}px; min-height: 22px;
}}
QComboBox:hover {{ background: {hover}; }}
QComboBox:focus {{ border: 2px solid {accent}; }}
QComboBox:disabled {{ color: {quiet}; background: {window}; }}
QComboBox::drop-down {{ border: 0; width: 0; }}
QComboBox QAbstractItemView {{
  color: {text}; background: {surface}; border: 1px solid {line}; outline: 0; padding: 4px;
  selection-background-color: {hover}; selection-color: {text};
}}
QComboBox QAbstractItemView::item {{ min-height: 30px; padding: 0 8px; border-radius: 6px; }}

QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"] {{ border: 2px solid {problem}; }}
QLineEdit:disabled {{ color: {quiet}; background: {window}; }}
QKeySequenceEdit {{ border: 0; }}

QScrollArea, QScrollArea > QWidget, #page {{ background: transparent; border: 0; }}

#pages {{ background: transparent; border: 0; outline: 0; color: {text}; }}
#pages::item {{ padding-left: 12px; border-radius: {radius}px; border: 2px solid transparent; }}
#pages::item:hover {{ background: {hover}; }}
#pages::item:selected {{ background: {hover}; color: {accent}; font-weight: 600; }}
#pages[focused="true"]::item:selected {{ border: 2px solid {accent}; }}

#conversations {{ background: transparent; border: 0; outline: 0; }}

#banner {{ background: {hover}; border: 0; border-top: 1px solid {line}; }}
"""


def control_sheet(colours: Colours) -> str:
    """The sheet in these colours."""
    mirrored = QGuiApplication.isRightToLeft()
    left, right = (30, 12) if mirrored else (12, 30)  # the arrow is on the far side
    names = ("window", "surface", "hover", "text", "quiet", "line", "accent")
    values = {name: getattr(colours, name) for name in names}
    problem = colours.states[Shown.PROBLEM]
    return SHEET.format(radius=RADIUS, problem=problem, left=left, right=right, **values)
