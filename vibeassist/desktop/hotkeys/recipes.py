"""What to put into which desktop's settings where a program cannot have a global key itself. Pure.

Each recipe binds a key to a command of the running program (:mod:`vibeassist.desktop.channel`).
Sources: sway(5) and the i3 user's guide, 4.3, both also tried (sway 1.7, i3 4.22); the Hyprland
wiki, "Binds"; the niri wiki, "Key Bindings"; riverctl(1); the settings of GNOME, KDE and Xfce.
"""

import shlex
from collections.abc import Mapping
from dataclasses import dataclass

from vibeassist.desktop.hotkeys.combination import Combination, Modifier
from vibeassist.desktop.hotkeys.words import translate


@dataclass(frozen=True, slots=True)
class Recipe:
    """How to bind a key in one desktop."""

    desktop: str
    """Its name, as its users know it."""
    where: str
    """A sentence: where this goes."""
    text: str
    """What to copy."""
    hold: bool
    """Whether the desktop tells of the release too, so that holding works."""


def detect(environment: Mapping[str, str]) -> str:
    """The key of :func:`recipe` for the desktop that this environment is of."""
    for variable, name in _SOCKETS.items():
        if environment.get(variable):
            return name
    desktops = environment.get("XDG_CURRENT_DESKTOP", "").lower().split(":")
    return next((_DESKTOPS[word] for word in desktops if word in _DESKTOPS), "other")


def recipe(desktop: str, combination: Combination, program: str = "vibeassist") -> Recipe:
    """The recipe for one of `DESKTOPS`.

    Args:
        desktop: what :func:`detect` found.
        combination: the keys to use.
        program: the command as the desktop can find it, a path if it is not in ``PATH``.
    """
    writer = _WRITERS.get(desktop, _other)
    return writer(combination, program)


def _sway(combination: Combination, program: str) -> Recipe:
    keys = _keys(combination, {Modifier.ALT: "Mod1", Modifier.META: "Mod4"})
    return Recipe(
        "sway",
        translate("hotkeys", "Add these lines to ~/.config/sway/config and reload it."),
        f"bindsym --no-repeat {keys} exec {shlex.quote(program)} --press\n"
        f"bindsym --release {keys} exec {shlex.quote(program)} --release",
        hold=True,
    )


def _i3(combination: Combination, program: str) -> Recipe:
    """i3 repeats a held key and tells of no release once a modifier is up: taps only."""
    keys = _keys(combination, {Modifier.ALT: "Mod1", Modifier.META: "Mod4"})
    return Recipe(
        "i3",
        translate("hotkeys", "Add this line to ~/.config/i3/config and reload it."),
        f"bindsym --release {keys} exec --no-startup-id {shlex.quote(program)} --toggle",
        hold=False,
    )


def _hyprland(combination: Combination, program: str) -> Recipe:
    keys = _keys(combination, _UPPER, " + ")
    return Recipe(
        "Hyprland",
        translate(
            "hotkeys",
            "Add these lines to ~/.config/hypr/hyprland.lua (Hyprland 0.55 and newer).",
        ),
        f'hl.bind("{keys}", hl.dsp.exec_cmd("{shlex.quote(program)} --press"))\n'
        f'hl.bind("{keys}", hl.dsp.exec_cmd("{shlex.quote(program)} --release"),'
        " { release = true, ignore_mods = true })",
        hold=True,
    )


def _hyprland_conf(combination: Combination, program: str) -> Recipe:
    held = " ".join(_UPPER[m] for m in Modifier if m in combination.modifiers)
    key = combination.key.keysym_name
    return Recipe(
        "Hyprland (hyprland.conf)",
        translate(
            "hotkeys",
            "Add these lines to ~/.config/hypr/hyprland.conf (Hyprland before 0.55).",
        ),
        f"bind = {held}, {key}, exec, {shlex.quote(program)} --press\n"
        f"bindri = {held}, {key}, exec, {shlex.quote(program)} --release",
        hold=True,
    )


def _river(combination: Combination, program: str) -> Recipe:
    names = {Modifier.CTRL: "Control", Modifier.META: "Super"}
    held = "+".join(names.get(m, m.value) for m in Modifier if m in combination.modifiers)
    keys = f"normal {held or 'None'} {combination.key.keysym_name}"
    press, release = (
        shlex.quote(f"{shlex.quote(program)} --{command}") for command in ("press", "release")
    )
    return Recipe(
        "river",
        translate("hotkeys", "Add these lines to ~/.config/river/init."),
        f"riverctl map {keys} spawn {press}\nriverctl map -release {keys} spawn {release}",
        hold=True,
    )


def _niri(combination: Combination, program: str) -> Recipe:
    keys = _keys(combination, {Modifier.META: "Super"})
    return Recipe(
        "niri",
        translate("hotkeys", "Add this line to “binds” in ~/.config/niri/config.kdl."),
        f'{keys} repeat=false {{ spawn "{program}" "--toggle"; }}',
        hold=False,
    )


def _gnome(combination: Combination, program: str) -> Recipe:
    held = "".join(f"<{_GNOME[m]}>" for m in Modifier if m in combination.modifiers)
    return Recipe(
        "GNOME",
        translate(
            "hotkeys",
            "Settings, Keyboard, View and Customize Shortcuts, Custom Shortcuts: add one with "
            "this command and the keys {keys}.",
        ).format(keys=f"{held}{combination.key.keysym_name}"),
        f"{shlex.quote(program)} --toggle",
        hold=False,
    )


def _kde(combination: Combination, program: str) -> Recipe:
    return Recipe(
        "KDE Plasma",
        translate(
            "hotkeys",
            "System Settings, Keyboard, Shortcuts, Add New, Command or Script: enter this command, "
            "then set its keys.",
        ),
        f"{shlex.quote(program)} --toggle",
        hold=False,
    )


def _xfce(combination: Combination, program: str) -> Recipe:
    return Recipe(
        "Xfce",
        translate(
            "hotkeys",
            "Settings, Keyboard, Application Shortcuts, Add: enter this command, then press the "
            "keys.",
        ),
        f"{shlex.quote(program)} --toggle",
        hold=False,
    )


def _other(combination: Combination, program: str) -> Recipe:
    return Recipe(
        translate("hotkeys", "your desktop"),
        translate(
            "hotkeys",
            "Bind these commands to the press and the release of a key. If your desktop knows "
            "only the press, bind the third one.",
        ),
        "\n".join(f"{shlex.quote(program)} --{word}" for word in ("press", "release", "toggle")),
        hold=True,
    )


def _keys(combination: Combination, names: Mapping[Modifier, str], joint: str = "+") -> str:
    held = (names.get(m, m.value) for m in Modifier if m in combination.modifiers)
    return joint.join((*held, combination.key.keysym_name))


_UPPER = {
    Modifier.CTRL: "CTRL",
    Modifier.ALT: "ALT",
    Modifier.SHIFT: "SHIFT",
    Modifier.META: "SUPER",
}
_GNOME = {
    Modifier.CTRL: "Control",
    Modifier.ALT: "Alt",
    Modifier.SHIFT: "Shift",
    Modifier.META: "Super",
}
_SOCKETS = {
    "SWAYSOCK": "sway",
    "HYPRLAND_INSTANCE_SIGNATURE": "hyprland",
    "NIRI_SOCKET": "niri",
    "I3SOCK": "i3",
}
_DESKTOPS = {
    "sway": "sway",
    "hyprland": "hyprland",
    "niri": "niri",
    "i3": "i3",
    "river": "river",
    "gnome": "gnome",
    "unity": "gnome",
    "ubuntu": "gnome",
    "kde": "kde",
    "xfce": "xfce",
}
_WRITERS = {
    "sway": _sway,
    "hyprland": _hyprland,
    "hyprland-conf": _hyprland_conf,
    "niri": _niri,
    "i3": _i3,
    "river": _river,
    "gnome": _gnome,
    "kde": _kde,
    "xfce": _xfce,
    "other": _other,
}
DESKTOPS = tuple(_WRITERS)
"""Every desktop with a recipe, for a list to choose from."""
