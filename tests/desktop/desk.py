"""A desktop for tests: X server, tray, session bus, and the app as a process of its own."""

import ctypes
import os
import select
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from vibeassist.assets import asset
from vibeassist.desktop.hotkeys.combination import Platform, default
from vibeassist.desktop.hotkeys.errors import CombinationTaken
from vibeassist.desktop.hotkeys.x11 import give_back, take
from vibeassist.desktop.hotkeys.xcb import Display

STARTER = """
import argparse, sys
from vibeassist.desktop import app
parser = argparse.ArgumentParser()
app.add_arguments(parser)
sys.exit(app.run(parser.parse_args()))
"""
LIMIT_S = 25

FILES = ("--mic", str(asset("sample.wav")), "--speaker", "none")
"""A voice without a microphone, and no sound in the room."""


def lacking(*programs: str) -> list[str]:
    """Those of the programs that are not installed."""
    return [name for name in programs if shutil.which(name) is None]


def need(*programs: str) -> None:
    """Skip the test where a program is not installed."""
    missing = lacking(*programs)
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")


def until(condition: Callable[[], object], what: str, limit_s: float = LIMIT_S) -> object:
    """Ask until it is so; returns what the condition gave."""
    deadline = time.monotonic() + limit_s
    while time.monotonic() < deadline:
        if found := condition():
            return found
        time.sleep(0.03)
    raise AssertionError(f"it never came: {what}")


@contextmanager
def process(
    *words: str, env: dict[str, str], name: str = "", **options: object
) -> Iterator["subprocess.Popen[str]"]:
    """A process that is ended with the block."""
    started = subprocess.Popen(words, env=env, text=True, **options)  # type: ignore[call-overload]
    try:
        yield started
    finally:
        if started.poll() is None:
            started.terminate()
        try:
            started.wait(10)
        except subprocess.TimeoutExpired:
            started.kill()
            started.wait()
            raise AssertionError(f"{name or words[0]} did not end") from None
        finally:
            for pipe in (started.stdin, started.stdout, started.stderr):
                if pipe is not None:
                    pipe.close()


NOT_PASSED_ON = ("QT_QPA_PLATFORM", "DISPLAY", "PYTHONASYNCIODEBUG")


@dataclass(frozen=True)
class Screen:
    """A running X server."""

    number: int
    server: "subprocess.Popen[str]"


class Desk:
    """A running X server, and what is started in it."""

    def __init__(
        self, env: dict[str, str], stack: ExitStack, folder: Path, screen: "Screen"
    ) -> None:
        self.env = env
        self._screen = screen
        self.folder = folder
        self.events = folder / "events.jsonl"
        self._stack = stack

    def start(self, *words: str) -> "subprocess.Popen[str]":
        """Start a program that lives as long as the desktop."""
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        return self._stack.enter_context(process(*words, env=self.env, **quiet))

    def app(
        self, *options: str, before: str = "", events: bool = True, practice: bool = True
    ) -> "subprocess.Popen[str]":
        """Start the desktop app, after this code; its errors go into a file."""
        errors = self._stack.enter_context((self.folder / "errors.txt").open("w"))
        words: tuple[str, ...] = (sys.executable, "-c", before + STARTER)
        if practice:
            words += ("--practice",)
        if events:
            words += ("--events", str(self.events))
        return self._stack.enter_context(
            process(*words, *options, env=self.env, name="the app", stderr=errors)
        )

    def errors(self) -> str:
        """What the app complained of."""
        return (self.folder / "errors.txt").read_text()

    def tell(self) -> None:
        """Print what the app said last, for whoever reads of a failure."""
        for path in (self.events, self.folder / "errors.txt"):
            lines = path.read_text().splitlines() if path.exists() else ["not there"]
            print(f"{path.name}:", *(line[:200] for line in lines[-20:]), sep="\n  ")

    def run(self, *words: str) -> str:
        """Run a program to its end; returns what it printed."""
        done = subprocess.run(
            words, env=self.env, text=True, capture_output=True, timeout=LIMIT_S, check=False
        )
        return done.stdout

    def windows(self) -> str:
        """All windows, as xwininfo prints them."""
        return self.run("xwininfo", "-root", "-tree")

    def shown(self) -> int:
        """How many windows of the app are on the screen."""
        found = self.run("xdotool", "search", "--onlyvisible", "--class", "vibeassist")
        return len(found.split())

    def icon(self) -> str | None:
        """The window of the docked tray icon, or None where there is none to click at."""
        for line in self.windows().splitlines():
            # The icon has the app's class and sits in the tray; its own size is the tray's.
            if '"vibeassist"' in line and "22x" in line:
                window = line.split()[0]
                # The tray takes it first and shows it then.
                return window if "IsViewable" in self.run("xwininfo", "-id", window) else None
        return None

    def click(self, icon: str, button: int = 1) -> None:
        """Move the pointer to the icon, wherever the tray has it by now, and click."""
        self.run("xdotool", "mousemove", "--window", icon, "11", "15", "click", str(button))

    def menu(self) -> bool:
        """Whether a menu of the app is on the screen."""
        found = self.run("xdotool", "search", "--onlyvisible", "--class", "vibeassist").split()
        kinds = (self.run("xprop", "-id", window, "_NET_WM_WINDOW_TYPE") for window in found)
        return any("POPUP_MENU" in kind for kind in kinds)

    def choose(self, icon: str, letter: str) -> None:
        """Choose from the icon's menu by keyboard."""
        self.click(icon, 3)
        until(self.menu, "the menu")

        def chosen() -> bool:
            # A key that comes before the menu has the keyboard goes elsewhere.
            self.run("xdotool", "key", letter)
            with suppress(AssertionError):
                until(lambda: not self.menu(), "its end", limit_s=3)
            return not self.menu()

        until(chosen, f"the end of the menu after {letter!r}")

    def takes_hotkey(self) -> bool:
        """Whether the app has its key by now; a moment after the icon is there, it does.

        The question is to try to take it, while the server serves nobody else: who comes at the
        same moment is never refused for it.
        """
        with Display(self.env["DISPLAY"]) as display:
            display._xcb.xcb_grab_server(ctypes.c_void_p(display._connection))
            try:
                give_back(display, take(display, default(Platform.LINUX)))
            except CombinationTaken:
                return True
            return False

    def end_session(self) -> None:
        """End the X server, as a log-out does."""
        self._screen.server.terminate()

    def said(self, text: str) -> bool:
        """Whether this stands in the events file by now."""
        return self.events.exists() and text in self.events.read_text()


@contextmanager
def desk(folder: Path, *, tray: bool = True) -> Iterator[Desk]:
    """An X server with a window manager and, if wanted, a tray."""
    need("Xvfb", "xdotool", "xwininfo", "xprop", "openbox", *(["trayer"] if tray else []))
    with ExitStack() as stack:
        env = {k: v for k, v in os.environ.items() if k not in NOT_PASSED_ON}
        screen = stack.enter_context(_x_server(env))
        env |= {
            "QT_QPA_PLATFORM": "xcb",
            "DISPLAY": f":{screen.number}",
            "DBUS_SESSION_BUS_ADDRESS": "disabled:",
            "XDG_RUNTIME_DIR": str(folder),
        }
        for kind in ("CONFIG", "DATA", "RUNTIME"):
            own = folder / kind.lower()
            own.mkdir(mode=0o700, exist_ok=True)
            env[f"VIBEASSIST_{kind}_DIR"] = str(own)
        made = Desk(env, stack, folder, screen)
        made.start("openbox")
        if tray:
            start_tray(made)
        yield made
        made.tell()


def card_variables(card: Any) -> dict[str, str]:
    """What a program of this desktop needs to have the virtual sound card."""
    names = ("PULSE_SERVER", "PULSE_RUNTIME_PATH", "PULSE_COOKIE", "ALSA_CONFIG_PATH")
    return {name: card.env[name] for name in names}


def start_tray(made: Desk) -> None:
    """A tray at the top right."""
    made.start(
        *("trayer", "--edge", "top", "--align", "right", "--widthtype", "request"),
        *("--height", "32", "--expand", "true", "--SetDockType", "true"),
    )


@contextmanager
def _x_server(env: dict[str, str]) -> Iterator[Screen]:
    """An X server on a display that it finds by itself."""
    reading, writing = os.pipe()
    words = ("Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24")
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    try:
        words += ("-nolisten", "tcp", "-noreset")
        with process(*words, env=env, pass_fds=(writing,), **quiet) as server:
            os.close(writing)
            ready, _, _ = select.select([reading], [], [], LIMIT_S)
            number = os.read(reading, 20).decode().strip() if ready else ""
            assert number, "the X server did not start"
            yield Screen(int(number), server)
    finally:
        os.close(reading)


def end(app: "subprocess.Popen[str]", number: signal.Signals = signal.SIGTERM) -> int:
    """Send a signal and wait; returns the exit code."""
    app.send_signal(number)
    return app.wait(LIMIT_S)
