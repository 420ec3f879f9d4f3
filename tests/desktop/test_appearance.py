"""What the system asks of the look, from a portal on a real session bus."""

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from desk import need, process

from vibeassist.desktop.appearance import APPEARANCE, GNOME, PATH, PORTAL, Appearance, look_of
from vibeassist.desktop.look import SystemLook

dbus = pytest.importorskip("dbus_fast", reason="dbus-fast is not installed")
pytest.importorskip("dbus_fast.aio")
pytest.importorskip("dbus_fast.service")


@pytest.mark.parametrize(
    ("values", "look"),
    [
        ({}, SystemLook()),
        ({APPEARANCE: {"color-scheme": 1}}, SystemLook(dark=True)),
        ({APPEARANCE: {"color-scheme": 2, "contrast": 1}}, SystemLook(high_contrast=True)),
        ({GNOME: {"enable-animations": False}}, SystemLook(reduced_motion=True)),
        ({GNOME: {"enable-animations": True}}, SystemLook()),
        ({APPEARANCE: {"reduced-motion": 1}}, SystemLook(reduced_motion=True)),
    ],
)
def test_what_is_missing_is_no_wish(values: dict[str, dict[str, Any]], look: SystemLook):
    assert look_of(values) == look


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    need("dbus-daemon")
    words = ("dbus-daemon", "--session", "--nofork", "--print-address=1")
    quiet = {"stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    with process(*words, env=None, **quiet) as daemon:  # type: ignore[arg-type]
        assert daemon.stdout is not None
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", daemon.stdout.readline().strip())
        yield


class Portal(dbus.service.ServiceInterface):  # type: ignore[misc,name-defined]
    """The settings portal of a desktop that is dark."""

    def __init__(self) -> None:
        super().__init__("org.freedesktop.portal.Settings")

    @dbus.service.dbus_method()
    def ReadAll(self, namespaces: "as") -> "a{sa{sv}}":  # type: ignore[name-defined]  # noqa: F722, N802
        return {APPEARANCE: {"color-scheme": dbus.Variant("u", 1)}}

    @dbus.service.dbus_signal()
    def SettingChanged(self, space, key, value) -> "ssv":  # type: ignore  # noqa: F821, N802
        return [space, key, value]


async def test_the_look_is_told_and_followed(bus: None):
    server = await dbus.aio.MessageBus().connect()
    portal = Portal()
    server.export(PATH, portal)
    await server.request_name(PORTAL)
    told: asyncio.Queue[SystemLook] = asyncio.Queue()
    appearance = Appearance(told.put_nowait)
    await appearance.watch()
    assert await asyncio.wait_for(told.get(), 10) == SystemLook(dark=True)
    portal.SettingChanged(APPEARANCE, "color-scheme", dbus.Variant("u", 2))
    assert await asyncio.wait_for(told.get(), 10) == SystemLook()
    portal.SettingChanged(GNOME, "enable-animations", dbus.Variant("b", False))
    assert await asyncio.wait_for(told.get(), 10) == SystemLook(reduced_motion=True)
    await appearance.close()
    server.disconnect()


async def test_a_bus_without_a_portal_says_nothing(bus: None):
    told: list[SystemLook] = []
    await Appearance(told.append).watch()
    assert told == []


async def test_no_bus_says_nothing(monkeypatch: pytest.MonkeyPatch):
    told: list[SystemLook] = []
    for address in ("unix:path=/no/such/socket", "disabled:"):
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        await Appearance(told.append).watch()
    assert told == []
