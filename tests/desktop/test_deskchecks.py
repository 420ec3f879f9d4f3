"""The tray and the hotkey, looked at without showing anything."""

from pathlib import Path
from typing import Any

import pytest

from tests.desktop.desk import desk, until
from vibeassist.checks.findings import Status
from vibeassist.desktop import deskchecks
from vibeassist.desktop.deskchecks import check_desktop, check_hotkey, judge_tray, tray_exists
from vibeassist.desktop.hotkeys.errors import CombinationTaken, HotkeyUnsupported
from vibeassist.settings import Hotkey, Settings


class Backend:
    name, why = "x11", "The X server gives it."

    def __init__(self, error: Exception | None = None) -> None:
        self.error = error
        self.stopped = False

    async def start(self, *_: object) -> None:
        if self.error is not None:
            raise self.error

    async def stop(self) -> None:
        self.stopped = True


def chooser(backend: Backend) -> Any:
    async def choose(*_: object) -> Any:
        return type("Choice", (), {"backend": backend, "recipe": None})

    return choose


async def check(backend: Backend, **settings: Any) -> Any:
    return await check_hotkey(Hotkey(**settings), lambda: False, chooser(backend))


async def test_a_free_key_is_given_back():
    backend = Backend()
    finding = await check(backend, keys="Ctrl+Alt+Space")
    assert (finding.status, backend.stopped) == (Status.OK, True)
    assert "Space" in finding.sentence


@pytest.mark.parametrize(
    ("error", "status", "cause"),
    [
        (CombinationTaken("It is taken.", hint="Another."), Status.PROBLEM, "combination-taken"),
        (HotkeyUnsupported("Not here.", hint="Bind it."), Status.NOTE, "no-hotkey"),
    ],
)
async def test_a_key_that_is_not_to_be_had(error: Exception, status: Status, cause: str):
    finding = await check(Backend(error), keys="Ctrl+Alt+Space")
    assert (finding.status, finding.cause, bool(finding.hint)) == (status, cause, True)


async def test_a_combination_that_cannot_be_is_told():
    assert (await check(Backend(), keys="Ctrl+Nonsense")).cause == "bad-combination"


async def test_the_running_app_is_left_its_key():
    held = await check_hotkey(Hotkey(), lambda: True)
    off = await check_hotkey(Hotkey(enabled=False))
    assert [held.status, off.status] == [Status.SKIPPED, Status.SKIPPED]


def test_a_desktop_without_a_tray_is_a_note():
    assert (judge_tray(False).status, judge_tray(False).cause) == (Status.NOTE, "no-tray")
    assert judge_tray(True).status is Status.OK


async def test_without_a_screen_nothing_is_asked(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(deskchecks, "has_screen", lambda: False)
    findings = await check_desktop(Settings())
    assert [each.check for each in findings] == ["desktop"]


@pytest.mark.desktop
@pytest.mark.parametrize("tray", [True, False])
async def test_a_real_tray_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tray: bool):
    with desk(tmp_path, tray=tray) as made:
        for name in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS"):
            monkeypatch.setenv(name, made.env[name])
        if tray:
            until(lambda: "panel" in made.windows() and deskchecks._xembed_exists(), "the tray")
        assert await tray_exists() is tray
