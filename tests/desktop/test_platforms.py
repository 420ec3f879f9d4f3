"""What is decided before Qt starts."""

import pytest

from vibeassist.desktop.platforms import has_screen, on_wayland, prefer_xcb


@pytest.mark.parametrize(
    ("environment", "system", "screen"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", True),
        ({}, "darwin", True),
        ({}, "win32", True),
    ],
)
def test_a_screen_is_known_before_qt_is_asked(
    environment: dict[str, str], system: str, screen: bool
):
    assert has_screen(environment, system) is screen


@pytest.mark.parametrize(
    ("environment", "chosen"),
    [
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, "xcb;wayland"),
        ({"WAYLAND_DISPLAY": "wayland-0"}, None),
        ({"DISPLAY": ":0"}, None),
        (
            {"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0", "QT_QPA_PLATFORM": "wayland"},
            "wayland",
        ),
    ],
)
def test_xwayland_is_preferred_where_there_is_one(environment: dict[str, str], chosen: str | None):
    prefer_xcb(environment, "linux")
    assert environment.get("QT_QPA_PLATFORM") == chosen


def test_wayland_is_known_through_xwayland_too():
    assert on_wayland({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"})
    assert not on_wayland({"DISPLAY": ":0"})
