"""The icon in the tray: its pictures, its words, its notifications."""

from itertools import combinations
from typing import Any

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QSystemTrayIcon

from vibeassist.conversation.state import State
from vibeassist.desktop import glyphs
from vibeassist.desktop.face import Face, Problem, Shown
from vibeassist.desktop.tray import Tray

PANELS = {True: QColor("#1e1e22"), False: QColor("#f0f0f3")}
NOTICEABLE = 24
"""Pixels of 484 that differ strongly: about a dot of 5 by 5."""


def picture(shown: Shown, *, dark: bool, size: int = 22) -> QImage:
    """The icon as it looks on a panel."""
    image = QImage(QSize(size, size), QImage.Format.Format_RGB32)
    image.fill(PANELS[dark])
    painter = QPainter(image)
    icon = glyphs.tray_icon(shown, dark_panel=dark)
    painter.drawPixmap(0, 0, icon.pixmap(QSize(size, size), 1.0))
    painter.end()
    return image


def luminance(colour: QColor) -> float:
    """Relative luminance (WCAG 2.2)."""
    red, green, blue = (
        value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4
        for value in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def greys(image: QImage) -> list[float]:
    points = [(x, y) for x in range(image.width()) for y in range(image.height())]
    return [luminance(image.pixelColor(x, y)) for x, y in points]


@pytest.mark.parametrize("dark", [True, False], ids=["dark", "light"])
def test_the_states_are_told_apart_without_their_colours(qapp: Any, dark: bool):
    seen = {shown: greys(picture(shown, dark=dark)) for shown in Shown}
    for one, other in combinations(Shown, 2):
        differs = sum(abs(a - b) > 0.15 for a, b in zip(seen[one], seen[other], strict=True))
        assert differs >= NOTICEABLE, (one, other, differs)


@pytest.mark.parametrize("dark", [True, False], ids=["dark", "light"])
@pytest.mark.parametrize("shown", Shown)
def test_every_state_stands_out_from_its_panel(qapp: Any, shown: Shown, dark: bool):
    """3:1 for what has to be seen (WCAG 2.2, 1.4.11)."""
    panel = luminance(PANELS[dark])
    contrasts = [
        (max(panel, grey) + 0.05) / (min(panel, grey) + 0.05)
        for grey in greys(picture(shown, dark=dark))
    ]
    assert max(contrasts) >= 3.0


@pytest.mark.parametrize("size", [16, 22, 24, 32, 44, 64])
def test_it_is_drawn_for_every_size_that_panels_ask_for(qapp: Any, size: int):
    icon = glyphs.tray_icon(Shown.LISTENING, dark_panel=True)
    assert QSize(size, size) in icon.availableSizes()


def test_on_macos_the_system_tints_it(qapp: Any):
    icon = glyphs.tray_icon(Shown.SPEAKING, dark_panel=True, template=True)
    assert icon.isMask()
    image = icon.pixmap(QSize(22, 22), 1.0).toImage()
    drawn = [image.pixelColor(x, y) for x in range(22) for y in range(22)]
    assert {c.rgb() for c in drawn if c.alpha() == 255} == {QColor("black").rgb()}


@pytest.mark.parametrize(
    ("face", "words"),
    [
        (Face(), "Ready"),
        (Face(warm=True), "Ready, microphone open"),
        (Face(checking=True), "Listening"),
        (Face(State.RECONNECTING), "Reconnecting"),
        (Face(State.SPEAKING, muted=True), "Speaking, microphone closed"),
        (Face(State.LISTENING, shut=True), "Hold to talk"),
        (Face(problem=Problem("The cable is loose.")), "The cable is loose."),
    ],
)
def test_its_tooltip_says_the_state(qapp: Any, parts: Any, face: Face, words: str):
    tray = Tray(parts.theme)
    tray.set_face(face)
    assert tray._icon.toolTip() == f"vibeassist – {words}"


def test_news_are_told_wherever_the_user_looks(
    qapp: Any, parts: Any, monkeypatch: pytest.MonkeyPatch
):
    told: list[tuple[str, str]] = []
    monkeypatch.setattr(
        QSystemTrayIcon, "showMessage", lambda _, title, text, *rest: told.append((title, text))
    )
    Tray(parts.theme).tell("It has ended.", "The microphone is closed.")
    assert told == [("It has ended.", "The microphone is closed.")]
