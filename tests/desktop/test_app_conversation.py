"""The whole app without a screen, in this process: a practice conversation and what disturbs it."""

import argparse
import json
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from vibeassist.assets import asset
from vibeassist.desktop import app
from vibeassist.desktop.face import Shown
from vibeassist.desktop.shell import Shell
from vibeassist.desktop.windows import CAPTIONS

pytestmark = pytest.mark.timeout(120)
LONG = 30_000
"""Milliseconds; a limit, not a wait."""


class Running:
    """The app, its events file, and the test's hand on both."""

    def __init__(self, shell: Shell, events: Path, qtbot: Any) -> None:
        self.shell, self._path, self._qtbot = shell, events, qtbot

    def events(self, kind: str) -> list[dict[str, Any]]:
        lines = [json.loads(line) for line in self._path.read_text().splitlines()]
        return [line for line in lines if line["type"] == kind]

    def until(self, condition: Any) -> None:
        self._qtbot.waitUntil(condition, timeout=LONG)

    def shows(self, shown: Shown) -> None:
        self.until(lambda: self.shell.talk.face.shown is shown)


@pytest.fixture
def running(qapp: Any, qtbot: Any, tmp_path: Path) -> Iterator[Running]:
    parser = argparse.ArgumentParser()
    app.add_arguments(parser)
    events = tmp_path / "events.jsonl"
    files = ["--mic", str(asset("sample.wav")), "--speaker", "none", "--events", str(events)]
    with ExitStack() as stack:
        shell = Shell(qapp, parser.parse_args(["--practice", *files]), stack)
        shell.show_icon()
        qtbot.waitUntil(lambda: shell.pill is not None)
        yield Running(shell, events, qtbot)
        shell.take_apart()


def busy(seconds: float) -> None:
    """Hold the interpreter, as a slot does that computes."""
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        sum(range(500))


@pytest.mark.slow
@pytest.mark.parametrize("block", [time.sleep, busy], ids=["waiting", "computing"])
def test_a_window_that_hangs_for_half_a_second_costs_no_frame(running: Running, block: Any):
    running.shell.talk.start()
    running.until(lambda: len(running.events("frame_sent")) > 5)
    first = running.events("frame_sent")[-1]["index"]
    begun = time.monotonic()
    block(0.5)
    block(0.5)
    took_ms = (time.monotonic() - begun) * 1000
    # While nothing was let through to the window, the engine sent what was said meanwhile.
    sent = [event["index"] for event in running.events("frame_sent")]
    assert sent[-1] - first >= took_ms / 100 - 2
    running.until(lambda: len(running.events("frame_sent")) > len(sent) + 5)
    running.shell.talk.stop()
    running.until(lambda: bool(running.events("ended")))
    sent = [event["index"] for event in running.events("frame_sent")]
    assert sent == list(range(len(sent)))
    assert running.events("frames_dropped") == []


def test_windows_show_a_whole_conversation(running: Running):
    window = running.shell.windows.show(CAPTIONS)
    running.shell.talk.start()
    running.shows(Shown.SPEAKING)
    assert running.shell.pill is not None
    assert running.shell.pill.isVisible()
    running.until(lambda: "practice" in window.view.toPlainText().lower())  # type: ignore[attr-defined]
    running.shell.actions.cut_in.trigger()
    running.until(lambda: bool(running.events("playback_dropped")))
    running.shell.talk.send_text("Hello there")
    running.until(lambda: "Hello there" in window.view.toPlainText())  # type: ignore[attr-defined]
    running.shell.talk.stop()
    running.shows(Shown.IDLE)


def test_taking_apart_in_the_middle_of_a_talk_releases_everything(running: Running):
    running.shell.talk.start()
    running.until(lambda: len(running.events("frame_sent")) > 3)
    running.shell.take_apart()
    assert [event["cause"] for event in running.events("ended")] == ["asked"]
    assert running.events("playback_dropped") or running.events("playback_finished")


def test_logging_out_ends_the_talk_and_a_log_out_that_was_called_off_harms_nothing(
    running: Running,
):
    running.shell.talk.start()
    running.until(lambda: len(running.events("frame_sent")) > 3)
    running.shell.end_conversation()
    assert len(running.events("ended")) == 1
    running.shell.talk.start()
    running.until(lambda: len(running.events("setup_complete")) == 2)


def test_what_is_said_while_it_connects_is_sent(running: Running):
    """Frames bear the time of their capture: the first are older than the session."""
    running.shell.talk.start()
    running.until(lambda: len(running.events("frame_sent")) > 5)
    (connected,) = running.events("setup_complete")
    early = [f for f in running.events("microphone_frame") if f["t_ms"] < connected["t_ms"]]
    assert early
    assert early[0]["index"] == 0
    sent = [event["index"] for event in running.events("frame_sent")]
    assert sent == list(range(len(sent)))
