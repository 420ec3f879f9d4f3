"""One design language: colours, spacing, type; light, dark and high contrast."""

import os
import sys
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QSettings, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from vibeassist.desktop.face import Shown
from vibeassist.desktop.look import SystemLook
from vibeassist.desktop.style import style_sheet
from vibeassist.settings import Desktop

# Spacing, in pixels at 100 %: the only distances there are.
XS, S, M, L, XL = 4, 8, 12, 16, 24
RADIUS = 10
"""Of buttons, fields and cards; the pill is round."""

SMALL_SCALE = 0.88
LARGE_SCALE = 1.3
"""The two other sizes of type, as shares of the system's."""


@dataclass(frozen=True, slots=True)
class Colours:
    """What everything is painted with, as ``#rrggbb``."""

    window: str
    surface: str
    """What lies on the window: fields, cards."""
    hover: str
    text: str
    quiet: str
    """Text of less weight; still 4.5:1 on the window (WCAG 2.2, 1.4.3)."""
    line: str
    accent: str
    on_accent: str
    pill: str
    states: dict[Shown, str] = field(default_factory=dict)
    """Each 4.5:1 on the window and on the pill: words are written in them (WCAG 2.2, 1.4.3)."""


def _states(
    quiet: str, listening: str, thinking: str, speaking: str, problem: str
) -> dict[Shown, str]:
    """One colour for each thing that matters; what only waits is quiet."""
    loud = {
        Shown.WARM: listening,
        Shown.LISTENING: listening,
        Shown.RECONNECTING: thinking,
        Shown.THINKING: thinking,
        Shown.SPEAKING: speaking,
        Shown.PROBLEM: problem,
    }
    return {shown: loud.get(shown, quiet) for shown in Shown}


LIGHT = Colours(
    window="#fbfbfd",
    surface="#ffffff",
    hover="#eeeef3",
    text="#1b1b21",
    quiet="#63636e",
    line="#dddde4",
    accent="#5451d6",
    on_accent="#ffffff",
    pill="#ffffff",
    states=_states("#6a6a75", "#087f71", "#9c5c00", "#5451d6", "#d13438"),
)

DARK = Colours(
    window="#17171b",
    surface="#202026",
    hover="#2c2c34",
    text="#f1f1f4",
    quiet="#a3a3ae",
    line="#34343d",
    accent="#8f8dff",
    on_accent="#14141c",
    pill="#1d1d22",
    states=_states("#8e8e99", "#2fd1b6", "#ffb547", "#9b99ff", "#ff6b6b"),
)

LIGHT_CONTRAST = Colours(
    window="#ffffff",
    surface="#ffffff",
    hover="#e4e4e4",
    text="#000000",
    quiet="#000000",
    line="#000000",
    accent="#2300b0",
    on_accent="#ffffff",
    pill="#ffffff",
    states=_states("#000000", "#00574c", "#6b3d00", "#2300b0", "#a00000"),
)

DARK_CONTRAST = Colours(
    window="#000000",
    surface="#000000",
    hover="#303030",
    text="#ffffff",
    quiet="#ffffff",
    line="#ffffff",
    accent="#c5c4ff",
    on_accent="#000000",
    pill="#000000",
    states=_states("#ffffff", "#5cffe2", "#ffd08a", "#c5c4ff", "#ff9d9d"),
)


class Theme(QObject):
    """What is chosen, else what the system asks for; follows both while the program runs.

    Signals:
        changed(): colours, contrast or motion are others now.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chosen = Desktop()
        self._system = SystemLook()
        self.colours = LIGHT
        self.dark = False
        self.high_contrast = False
        self.reduced_motion = False
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._refresh)
        if hasattr(hints, "accessibility"):  # Qt 6.10
            hints.accessibility().contrastPreferenceChanged.connect(self._refresh)

    def apply(self, chosen: Desktop | None = None) -> None:
        """Paint the application as it is chosen; call once at the start, and on every change."""
        if chosen is not None:
            self._chosen = chosen
        self.dark = self._is_dark()
        self.high_contrast = self._is_high_contrast()
        self.reduced_motion = self._is_reduced()
        pairs = {(False, False): LIGHT, (True, False): DARK}
        pairs |= {(False, True): LIGHT_CONTRAST, (True, True): DARK_CONTRAST}
        self.colours = pairs[self.dark, self.high_contrast]
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setStyle("Fusion")
            app.setPalette(palette(self.colours))
            app.setStyleSheet(style_sheet(self.colours, RADIUS))
        self.changed.emit()

    def state_colour(self, shown: Shown) -> QColor:
        """The colour of a state on a window or on the pill."""
        return QColor(self.colours.states[shown])

    @property
    def dark_panel(self) -> bool:
        """Whether the panel that holds the tray icon is dark, as far as can be known."""
        if self._chosen.panel != "auto":
            return self._chosen.panel == "dark"
        if sys.platform == "win32":
            key = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize"
            values = QSettings(key, QSettings.Format.NativeFormat)
            return values.value("SystemUsesLightTheme", 0) != 1
        # GNOME's top bar is dark in either scheme; elsewhere the panel mostly follows.
        return "GNOME" in os.environ.get("XDG_CURRENT_DESKTOP", "").upper() or self.dark

    @Slot()
    def _refresh(self) -> None:
        self.apply()

    def _is_dark(self) -> bool:
        if self._chosen.theme != "auto":
            return self._chosen.theme == "dark"
        scheme = QGuiApplication.styleHints().colorScheme()
        return self._system.dark or scheme == Qt.ColorScheme.Dark

    def _is_high_contrast(self) -> bool:
        if self._chosen.contrast != "auto":
            return self._chosen.contrast == "high"
        hints = QGuiApplication.styleHints()
        if self._system.high_contrast or not hasattr(hints, "accessibility"):
            return self._system.high_contrast
        return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast

    def _is_reduced(self) -> bool:
        if self._chosen.motion != "auto":
            return self._chosen.motion == "reduced"
        return self._system.reduced_motion

    @Slot(object)
    def set_system(self, system: SystemLook) -> None:
        """What the system says of itself, where Qt does not."""
        if system != self._system:
            self._system = system
            self.apply()


def palette(colours: Colours) -> QPalette:
    """Qt's palette, for everything that draws itself."""
    role = QPalette.ColorRole
    made = QPalette()
    for roles, colour in (
        ((role.Window,), colours.window),
        ((role.Base, role.ToolTipBase, role.AlternateBase), colours.surface),
        ((role.Button,), colours.surface),
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText), colours.text),
        ((role.PlaceholderText,), colours.quiet),
        ((role.Highlight, role.Link), colours.accent),
        ((role.HighlightedText,), colours.on_accent),
        ((role.Mid, role.Midlight, role.Dark), colours.line),
        ((role.Light,), colours.hover),
    ):
        for each in roles:
            made.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, each, QColor(colours.quiet))
    return made


def scaled_font(scale: float, *, bold: bool = False) -> QFont:
    """The system's font in another size of the three."""
    font = QFont(QApplication.font())
    font.setPointSizeF(font.pointSizeF() * scale)
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def blend(one: QColor, other: QColor, share: float) -> QColor:
    """The colour between two, ``share`` (0 to 1) of the way to the other."""
    rest = 1.0 - share
    return QColor.fromRgbF(
        one.redF() * rest + other.redF() * share,
        one.greenF() * rest + other.greenF() * share,
        one.blueF() * rest + other.blueF() * share,
        one.alphaF() * rest + other.alphaF() * share,
    )
