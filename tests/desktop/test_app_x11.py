"""The app on a real X server with a real tray: seen, clicked, talked with, ended."""

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from desk import FILES, Desk, desk, end, start_tray, until

from vibeassist.desktop.hotkeys.combination import Platform, default

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(120)]


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desk]:
    with desk(tmp_path) as made:
        yield made


def frames(path: Path, kind: str) -> list[int]:
    events = [json.loads(line) for line in path.read_text().splitlines()]
    return [event["index"] for event in events if event["type"] == kind]


def test_a_click_on_the_icon_starts_a_conversation_and_another_one_ends_it(desktop: Desk):
    app = desktop.app(*FILES)
    icon = until(desktop.icon, "the icon")
    desktop.click(icon)
    until(lambda: desktop.said('"type": "frame_sent"'), "a conversation")
    until(lambda: desktop.said('"type": "playback_started"'), "the greeting")
    desktop.click(icon)
    until(lambda: desktop.said('"type": "ended"'), "the end")
    assert end(app) == 0
    assert desktop.errors() == ""
    sent = frames(desktop.events, "frame_sent")
    assert sent == list(range(len(sent)))


def test_the_menu_opens_by_the_right_button_and_works_by_keyboard(desktop: Desk):
    app = desktop.app(*FILES)
    icon = until(desktop.icon, "the icon")
    desktop.choose(icon, "s")  # Start conversation
    until(lambda: desktop.said('"state": "connecting"'), "the start")
    until(lambda: desktop.said('"type": "frame_sent"'), "the talk")
    desktop.choose(icon, "q")  # Quit
    assert app.wait(20) == 0
    assert desktop.said('"type": "ended"')


def test_the_pill_is_there_on_top_and_leaves_the_focus_alone(desktop: Desk):
    desktop.app(*FILES)
    icon = until(desktop.icon, "the icon")
    before = desktop.run("xdotool", "getwindowfocus")
    desktop.click(icon)
    until(lambda: desktop.said('"type": "frame_sent"'), "a conversation")
    pill = until(
        lambda: [
            line
            for line in desktop.windows().splitlines()
            if "vibeassist" in line and ("300x" in line or "400x" in line)
        ],
        "the pill",
    )
    assert pill
    assert desktop.run("xdotool", "getwindowfocus") == before


@pytest.mark.parametrize(
    "number",
    [
        signal.SIGTERM,
        pytest.param(signal.SIGINT, marks=pytest.mark.slow),
        pytest.param(signal.SIGHUP, marks=pytest.mark.slow),
    ],
)
def test_a_signal_in_the_middle_of_a_talk_ends_everything_in_order(
    desktop: Desk, number: signal.Signals
):
    app = desktop.app(*FILES, "--start")
    until(lambda: desktop.said('"type": "frame_sent"'), "a conversation")
    children = Path(f"/proc/{app.pid}/task/{app.pid}/children")
    assert end(app, number) == 0
    assert not children.exists()
    assert desktop.said('"cause": "asked"')
    assert desktop.errors() == ""


def test_a_signal_while_it_connects_ends_it_at_once(desktop: Desk):
    app = desktop.app(*FILES, "--start")
    until(lambda: desktop.icon(), "the icon")
    assert end(app) == 0
    assert desktop.errors() == ""


def test_a_tray_that_comes_late_gets_the_icon(tmp_path: Path):
    with desk(tmp_path, tray=False) as desktop:
        desktop.app(*FILES)
        until(desktop.events.exists, "the app")
        assert desktop.icon() is None
        start_tray(desktop)
        until(desktop.icon, "the icon")


@pytest.mark.slow
def test_without_a_tray_a_small_window_comes(tmp_path: Path):
    with desk(tmp_path, tray=False) as desktop:
        app = desktop.app(*FILES)
        found = until(
            lambda: desktop.run("xdotool", "search", "--onlyvisible", "--name", "^vibeassist$"),
            "the small window",
        )
        assert found
        desktop.run("xdotool", "windowactivate", "--sync", str(found).split()[0], "key", "alt+F4")
        assert app.wait(20) == 0


def test_the_hotkey_starts_a_talk_with_a_tap_and_ends_it_with_another(desktop: Desk):
    app = desktop.app(*FILES)
    until(desktop.takes_hotkey, "the key")
    key = str(default(Platform.LINUX)).lower()
    desktop.run("xdotool", "key", key)
    until(lambda: desktop.said('"type": "frame_sent"'), "the talk")
    desktop.run("xdotool", "key", key)
    until(lambda: desktop.said('"type": "ended"'), "the end")
    assert end(app) == 0
    assert desktop.errors() == ""


def test_another_process_commands_it_and_a_second_start_shows_it(desktop: Desk):
    app = desktop.app(*FILES)
    until(desktop.icon, "the icon")
    ask = "import sys; from vibeassist.desktop.channel import send; sys.exit(not send(sys.argv[1]))"

    def send(command: str) -> None:
        subprocess.run([sys.executable, "-c", ask, command], env=desktop.env, check=True)

    send("toggle")
    until(lambda: desktop.said('"type": "frame_sent"'), "a conversation")
    send("toggle")
    until(lambda: desktop.said('"type": "ended"'), "the end")
    second = desktop.app(*FILES, events=False)
    assert second.wait(20) == 0
    until(
        lambda: desktop.run("xdotool", "search", "--onlyvisible", "--name", "^Captions"),
        "the captions window",
    )
    send("quit")
    assert app.wait(20) == 0


SLIP = """
from vibeassist.conversation.state import State
from vibeassist.desktop.tray import Tray
whole = Tray.set_face
def broken(self, face):
    whole(self, face)
    if face.state is State.SPEAKING:
        raise RuntimeError("a slip in a slot")
Tray.set_face = broken
"""


def test_a_crash_in_a_slot_is_said_and_the_conversation_goes_on(desktop: Desk):
    app = desktop.app(*FILES, "--start", before=SLIP)
    until(lambda: "a slip in a slot" in desktop.errors(), "the crash")
    sent = frames(desktop.events, "frame_sent")
    until(lambda: len(frames(desktop.events, "frame_sent")) > len(sent) + 5, "more of the talk")
    assert not desktop.said('"type": "ended"')
    assert end(app) == 0
    sent = frames(desktop.events, "frame_sent")
    assert sent == list(range(len(sent)))
    assert desktop.said('"cause": "asked"')
