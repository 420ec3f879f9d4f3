"""Colours that can be read, whoever looks."""

from typing import Any

import pytest
from PySide6.QtGui import QColor

from vibeassist.desktop import glyphs
from vibeassist.desktop.face import Shown
from vibeassist.desktop.look import SystemLook
from vibeassist.desktop.theme import (
    DARK,
    DARK_CONTRAST,
    LIGHT,
    LIGHT_CONTRAST,
    Colours,
    Theme,
    blend,
)
from vibeassist.settings import Desktop

ALL = pytest.mark.parametrize("colours", [LIGHT, DARK, LIGHT_CONTRAST, DARK_CONTRAST])


def contrast(one: str, other: str) -> float:
    """WCAG 2.2's contrast ratio of two colours."""

    def luminance(name: str) -> float:
        colour = QColor(name)
        parts = (colour.redF(), colour.greenF(), colour.blueF())
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@ALL
def test_text_can_be_read(colours: Colours):
    for background in (colours.window, colours.surface, colours.pill):
        assert contrast(colours.text, background) >= 7
        assert contrast(colours.quiet, background) >= 4.5
    assert contrast(colours.on_accent, colours.accent) >= 4.5


@ALL
@pytest.mark.parametrize("shown", Shown)
def test_the_word_of_a_state_can_be_read(colours: Colours, shown: Shown):
    for background in (colours.window, colours.pill):
        assert contrast(colours.states[shown], background) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT_CONTRAST, DARK_CONTRAST])
def test_high_contrast_is_high(colours: Colours):
    for colour in (colours.text, colours.quiet, colours.line, *colours.states.values()):
        assert contrast(colour, colours.window) >= 7


@pytest.mark.parametrize("dark", [True, False])
def test_tray_icons_can_be_seen_on_their_panel(dark: bool):
    panel = "#1f1f1f" if dark else "#f0f0f0"
    for shown in Shown:
        colour = glyphs.PANEL_STATES[dark].get(shown, glyphs.PANEL[dark])
        assert contrast(colour, panel) >= 3


def test_what_is_chosen_goes_before_what_the_system_says(qapp: Any):
    theme = Theme()
    theme.set_system(SystemLook(dark=True, high_contrast=True, reduced_motion=True))
    theme.apply(Desktop())
    assert (theme.dark, theme.high_contrast, theme.reduced_motion) == (True, True, True)
    assert theme.colours is DARK_CONTRAST
    theme.apply(Desktop(theme="light", contrast="normal", motion="full"))
    assert (theme.dark, theme.high_contrast, theme.reduced_motion) == (False, False, False)
    assert theme.colours is LIGHT


def test_a_change_is_told(qapp: Any, qtbot: Any):
    theme = Theme()
    with qtbot.waitSignal(theme.changed):
        theme.set_system(SystemLook(dark=True))
    assert theme.dark


@pytest.mark.parametrize(
    ("panel", "desktop", "dark"),
    [
        ("auto", "GNOME", True),
        ("auto", "ubuntu:GNOME", True),
        ("auto", "KDE", False),
        ("dark", "KDE", True),
        ("light", "GNOME", False),
    ],
)
def test_the_panel_is_guessed_where_nobody_says(
    qapp: Any, monkeypatch: pytest.MonkeyPatch, panel: Any, desktop: str, dark: bool
):
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", desktop)
    theme = Theme()
    theme.apply(Desktop(theme="light", panel=panel))
    assert theme.dark_panel is dark


def test_blending_begins_with_one_and_ends_with_the_other():
    one, other = QColor("#102030"), QColor("#f0e0d0")
    assert blend(one, other, 0).name() == "#102030"
    assert blend(one, other, 1).name() == "#f0e0d0"
