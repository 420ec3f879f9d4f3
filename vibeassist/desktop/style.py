"""The style sheet on top of Fusion: what a palette alone cannot say."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vibeassist.desktop.theme import Colours

SHEET = """
QToolTip {{ color: {text}; background: {surface}; border: 1px solid {line}; padding: 4px 8px; }}

QPushButton {{
  color: {text}; background: {surface}; border: 1px solid {line}; border-radius: {radius}px;
  padding: 7px 16px; min-height: 18px;
}}
QPushButton:hover {{ background: {hover}; }}
QPushButton:pressed {{ background: {line}; }}
QPushButton:focus {{ border: 2px solid {accent}; padding: 6px 15px; }}
QPushButton:disabled {{ color: {quiet}; background: {window}; }}
QPushButton[primary="true"] {{
  color: {on_accent}; background: {accent}; border: 1px solid {accent}; font-weight: 600;
}}
QPushButton[primary="true"]:hover {{ border: 1px solid {text}; }}
QPushButton[primary="true"]:focus {{ border: 2px solid {text}; }}
QPushButton[primary="true"]:disabled {{
  color: {quiet}; background: {hover}; border: 1px solid {line};
}}

QToolButton {{
  color: {text}; background: transparent; border: 1px solid transparent;
  border-radius: {radius}px; padding: 6px;
}}
QToolButton:hover {{ background: {hover}; }}
QToolButton:pressed, QToolButton:checked {{ background: {line}; }}
QToolButton:focus {{ border: 2px solid {accent}; padding: 5px; }}
QToolButton::menu-indicator {{ image: none; }}

QLineEdit, QPlainTextEdit, QSpinBox {{
  color: {text}; background: {surface}; border: 1px solid {line}; border-radius: {radius}px;
  padding: 7px 12px; selection-background-color: {accent}; selection-color: {on_accent};
}}
QLineEdit:focus, QPlainTextEdit:focus, QSpinBox:focus {{
  border: 2px solid {accent}; padding: 6px 11px;
}}

QTextBrowser {{
  color: {text}; background: transparent; border: 0;
  selection-background-color: {accent}; selection-color: {on_accent};
}}

QMenu {{
  color: {text}; background: {surface}; border: 1px solid {line}; border-radius: 8px; padding: 6px;
}}
QMenu::item {{ padding: 7px 28px 7px 12px; border-radius: 6px; }}
QMenu::item:selected {{ background: {hover}; color: {text}; }}
QMenu::item:disabled {{ color: {quiet}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 6px 8px; }}
QMenu::indicator {{ width: 14px; height: 14px; margin-left: 8px; }}

QScrollBar:vertical {{ background: transparent; width: 10px; margin: 2px; }}
QScrollBar::handle:vertical {{ background: {line}; border-radius: 3px; min-height: 28px; }}
QScrollBar::handle:vertical:hover {{ background: {quiet}; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
  background: transparent; height: 0; width: 0;
}}
"""


def style_sheet(colours: "Colours", radius: int) -> str:
    """The application's style sheet in these colours."""
    names = ("window", "surface", "hover", "text", "quiet", "line", "accent", "on_accent")
    return SHEET.format(radius=radius, **{name: getattr(colours, name) for name in names})
