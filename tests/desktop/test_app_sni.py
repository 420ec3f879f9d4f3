"""The app's icon as panels see it that speak StatusNotifier: KDE, XFCE, and GNOME's extension."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from desk import FILES, Desk, desk, need, process, until

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(120)]
sni = pytest.importorskip("sni", reason="dbus-fast is not installed")


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[tuple[Desk, "subprocess.Popen[str]"]]:
    """A desktop whose tray is a StatusNotifier watcher on a session bus of its own."""
    need("dbus-daemon")
    with desk(tmp_path, tray=False) as made:
        words = ("dbus-daemon", "--session", "--nofork", "--print-address=1")
        with process(*words, env=made.env, stdout=subprocess.PIPE) as daemon:
            assert daemon.stdout is not None
            made.env["DBUS_SESSION_BUS_ADDRESS"] = daemon.stdout.readline().strip()
            serve = (sys.executable, str(Path(sni.__file__)), "serve")
            with process(*serve, env=made.env, stdout=subprocess.PIPE) as watcher:
                assert watcher.stdout is not None
                assert watcher.stdout.readline().strip() == "ready"
                yield made, watcher


def test_a_panel_shows_the_state_and_its_menu_does_everything(
    bus: tuple[Desk, "subprocess.Popen[str]"],
):
    desktop, watcher = bus
    app = desktop.app(*FILES)
    assert watcher.stdout is not None
    item = sni.Item(desktop.env["DBUS_SESSION_BUS_ADDRESS"], watcher.stdout.readline().strip())
    assert item.tooltip() == "vibeassist – Ready"
    assert {22, 24, 32} <= set(item.sizes())
    item.activate()
    until(lambda: item.tooltip() == "vibeassist – Speaking", "the greeting")
    assert "End conversation" in item.labels()
    item.choose("Mute microphone")
    until(lambda: "muted" in item.tooltip().lower(), "the mute")
    item.choose("End conversation")
    until(lambda: desktop.said('"type": "ended"'), "the end")
    until(lambda: item.tooltip() == "vibeassist – Ready", "rest")
    item.choose("Captions…")
    until(
        lambda: desktop.run("xdotool", "search", "--onlyvisible", "--name", "^Captions"),
        "the captions window",
    )
    item.choose("Quit")
    assert app.wait(20) == 0
    assert desktop.errors() == ""


def test_a_problem_is_notified_with_what_to_do(bus: tuple[Desk, "subprocess.Popen[str]"]):
    desktop, watcher = bus
    desktop.app("--mic", str(desktop.folder / "no such file.wav"), "--speaker", "none")
    assert watcher.stdout is not None
    item = sni.Item(desktop.env["DBUS_SESSION_BUS_ADDRESS"], watcher.stdout.readline().strip())
    item.activate()
    until(lambda: "no such file.wav" in item.tooltip(), "the problem at the icon")
    assert "Start conversation" in item.labels()
    before = desktop.shown()
    item.choose("Last problem…")
    until(lambda: desktop.shown() > before, "the problem in full")


HOLD_THE_KEY = """
import asyncio
from vibeassist.desktop.hotkeys.combination import Platform, default
from vibeassist.desktop.hotkeys.x11 import x11_backend
async def main():
    ignore = lambda *_: None
    await x11_backend().start(default(Platform.LINUX), ignore, ignore, ignore)
    print("ready", flush=True)
    await asyncio.Event().wait()
asyncio.run(main())
"""


def test_a_key_that_another_program_holds_is_said_at_once(
    bus: tuple[Desk, "subprocess.Popen[str]"],
):
    desktop, watcher = bus
    words = (sys.executable, "-c", HOLD_THE_KEY)
    with process(*words, env=desktop.env, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == "ready"
        app = desktop.app(*FILES)
        assert watcher.stdout is not None
        item = sni.Item(desktop.env["DBUS_SESSION_BUS_ADDRESS"], watcher.stdout.readline().strip())
        until(lambda: "Ctrl+Alt+Space" in item.tooltip(), "the word of it at the icon")
        item.choose("Quit")
        assert app.wait(20) == 0
