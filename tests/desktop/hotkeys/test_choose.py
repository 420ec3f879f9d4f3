"""Which way to a global key each session has."""

import pytest

from vibeassist.desktop.hotkeys.choose import Choice, choose
from vibeassist.desktop.hotkeys.combination import Platform, parse
from vibeassist.desktop.hotkeys.errors import HotkeyUnsupported

KEYS = parse("Ctrl+Alt+Space")
X11 = {"XDG_SESSION_TYPE": "x11", "DISPLAY": ":0", "XDG_CURRENT_DESKTOP": "XFCE"}
WAYLAND = {"XDG_SESSION_TYPE": "wayland", "WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}


async def chosen(
    environment: dict[str, str],
    platform: Platform = Platform.LINUX,
    *,
    portal: bool = False,
) -> Choice:
    async def probe() -> bool:
        return portal

    return await choose(KEYS, environment, platform, lambda call: call(), probe)


@pytest.mark.parametrize(
    ("environment", "portal", "name"),
    [
        (X11, False, "x11"),
        (X11, True, "x11"),
        ({"DISPLAY": ":1"}, False, "x11"),
        ({"XDG_SESSION_TYPE": "x11", "DISPLAY": ":0", "WAYLAND_DISPLAY": "left"}, False, "x11"),
        (WAYLAND, True, "portal"),
        (WAYLAND, False, "none"),
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, True, "portal"),
        ({"XDG_SESSION_TYPE": "tty"}, True, "none"),
        ({}, False, "none"),
    ],
)
async def test_linux(environment: dict[str, str], portal: bool, name: str) -> None:
    choice = await chosen(environment, portal=portal)
    assert choice.backend.name == name
    assert choice.backend.why.endswith(".")
    assert choice.recipe is not None


async def test_windows_and_mac_have_one_way_each() -> None:
    windows, mac = (
        await chosen({}, Platform.WINDOWS),
        await chosen({}, Platform.MACOS),
    )
    assert (windows.backend.name, windows.recipe) == ("windows", None)
    assert (mac.backend.name, mac.recipe) == ("carbon", None)
    assert windows.backend.editable
    assert mac.backend.editable


async def test_the_recipe_is_that_of_the_session() -> None:
    choice = await chosen(WAYLAND | {"SWAYSOCK": "/run/sway"})
    assert choice.recipe is not None
    assert choice.recipe.desktop == "sway"


async def test_no_way_says_so_and_what_to_do() -> None:
    choice = await chosen(WAYLAND)
    with pytest.raises(HotkeyUnsupported) as caught:
        await choice.backend.start(KEYS, print, print)
    assert caught.value.message == choice.backend.why
    assert "--toggle" in caught.value.hint
    await choice.backend.stop()
