"""Recipes for compositors, and which one this session needs."""

import shlex

import pytest

from vibeassist.desktop.hotkeys.combination import parse
from vibeassist.desktop.hotkeys.recipes import DESKTOPS, detect, recipe

KEYS = parse("Ctrl+Alt+Space")


@pytest.mark.parametrize(
    ("environment", "desktop"),
    [
        ({"SWAYSOCK": "/run/sway.sock", "XDG_CURRENT_DESKTOP": "GNOME"}, "sway"),
        ({"HYPRLAND_INSTANCE_SIGNATURE": "x"}, "hyprland"),
        ({"NIRI_SOCKET": "x"}, "niri"),
        ({"I3SOCK": "x"}, "i3"),
        ({"XDG_CURRENT_DESKTOP": "ubuntu:GNOME"}, "gnome"),
        ({"XDG_CURRENT_DESKTOP": "KDE"}, "kde"),
        ({"XDG_CURRENT_DESKTOP": "XFCE"}, "xfce"),
        ({"XDG_CURRENT_DESKTOP": "river"}, "river"),
        ({"XDG_CURRENT_DESKTOP": "Unheard-of"}, "other"),
        ({}, "other"),
    ],
)
def test_which_desktop(environment: dict[str, str], desktop: str) -> None:
    assert detect(environment) == desktop


@pytest.mark.parametrize("desktop", DESKTOPS)
def test_every_recipe_says_where_and_what(desktop: str) -> None:
    made = recipe(desktop, KEYS)
    assert made.desktop
    assert made.where.endswith(".")
    assert ("vibeassist --press" in made.text) == made.hold
    assert ("vibeassist --release" in made.text) == made.hold
    assert made.hold or "--toggle" in made.text


@pytest.mark.parametrize(
    ("desktop", "lines"),
    [
        (
            "sway",
            [
                "bindsym --no-repeat Ctrl+Mod1+space exec vibeassist --press",
                "bindsym --release Ctrl+Mod1+space exec vibeassist --release",
            ],
        ),
        (
            "hyprland",
            [
                'hl.bind("CTRL + ALT + space", hl.dsp.exec_cmd("vibeassist --press"))',
                'hl.bind("CTRL + ALT + space", hl.dsp.exec_cmd("vibeassist --release"),'
                " { release = true, ignore_mods = true })",
            ],
        ),
        (
            "hyprland-conf",
            [
                "bind = CTRL ALT, space, exec, vibeassist --press",
                "bindri = CTRL ALT, space, exec, vibeassist --release",
            ],
        ),
        ("i3", ["bindsym --release Ctrl+Mod1+space exec --no-startup-id vibeassist --toggle"]),
        ("niri", ['Ctrl+Alt+space repeat=false { spawn "vibeassist" "--toggle"; }']),
        ("gnome", ["vibeassist --toggle"]),
    ],
)
def test_recipes_to_the_letter(desktop: str, lines: list[str]) -> None:
    assert recipe(desktop, KEYS).text.splitlines() == lines


@pytest.mark.parametrize(
    ("desktop", "part"),
    [
        ("sway", "exec '/opt/my own/vibeassist' --press"),
        ("hyprland", "exec_cmd(\"'/opt/my own/vibeassist' --press\")"),
        ("niri", 'spawn "/opt/my own/vibeassist" "--toggle"'),
        ("kde", "'/opt/my own/vibeassist' --toggle"),
    ],
)
def test_a_path_with_a_space(desktop: str, part: str) -> None:
    """A shell reads most of them; niri starts the program itself."""
    assert part in recipe(desktop, KEYS, "/opt/my own/vibeassist").text


def test_a_path_with_a_space_within_quotes() -> None:
    """The init of river is a shell script, and what it hands over is read by a shell again."""
    line = recipe("river", KEYS, "/opt/my own/vibeassist").text.splitlines()[0]
    *_, command = shlex.split(line)
    assert shlex.split(command) == ["/opt/my own/vibeassist", "--press"]


def test_gnome_names_its_keys() -> None:
    assert "<Control><Alt>space" in recipe("gnome", KEYS).where


def test_keys_are_named_as_the_desktop_names_them() -> None:
    assert "Mod4+F9" in recipe("i3", parse("Super+F9")).text
    assert "normal None F9 " in recipe("river", parse("F9")).text
    assert "Ctrl+Next" in recipe("sway", parse("Ctrl+PageDown")).text
