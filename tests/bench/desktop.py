"""The desktop app as a user meets it: start to icon, hotkey to listening, its cost at rest.

In Xvfb with a real tray, real key events and a virtual sound card. "Listening" is the moment from
which on samples of the microphone reach the server; what they hold is compared with what was
played into the microphone.
"""

import asyncio
import json
import os
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Final

import numpy as np
import psutil
import soundfile

from tests.bench.report import Row, Table
from tests.desktop.desk import Desk, card_variables, desk, end, lacking, until
from tests.fixtures.sound_card import SoundCard, why_not
from tests.sound.matching import best_match
from vibeassist.emulator.script import Script
from vibeassist.emulator.server import Emulator

STARTS: Final = int(os.environ.get("DESKTOP_STARTS", "10"))
TALKS: Final = int(os.environ.get("DESKTOP_TALKS", "20"))
REST_S: Final = 20.0
KEY: Final = "ctrl+alt+space"
RATE: Final = 16_000
COMPARED_S: Final = 1.0
"""How much of the beginning is compared with what was played."""
ALIKE: Final = 0.95

TELL_START = """
from vibeassist.conversation.eventlog import EventLog
enter = EventLog.__enter__
def told(self):
    made = enter(self)
    self._path.with_suffix(".start").write_text(str(self._start))
    return made
EventLog.__enter__ = told
"""
"""An events file has times from its own beginning; this tells when that was."""


def run() -> list[Table]:
    """Three tables; none where this machine has no screen or card for it."""
    missing = lacking("Xvfb", "xdotool", "xwininfo", "openbox", "trayer")
    reason = f"no {', '.join(missing)}" if missing else why_not()
    if reason is not None:
        print(f"desktop skipped: {reason}")
        return []
    return [starts(), *asyncio.run(talks())]


def starts() -> Table:
    """From the start of the process to the icon in the tray."""
    table = Table(f"Start to icon, {STARTS} times", "ms")
    with place() as desktop:
        _start(desktop)  # whoever has just installed it waits for Python to compile it
        table.rows.append(_row("exec to docked icon", [_start(desktop) for _ in range(STARTS)]))
    return table


def _start(desktop: Desk) -> float:
    begun = time.perf_counter()
    app = desktop.app("--speaker", "none", events=False)
    until(desktop.icon, "the icon")
    took = (time.perf_counter() - begun) * 1000
    time.sleep(2)  # what comes after the icon belongs to nobody's start
    end(app)
    return took


async def talks() -> list[Table]:
    """From the key event to the first sample that the server gets; then the app at rest."""
    with tempfile.TemporaryDirectory() as name, ExitStack() as stack:
        card = SoundCard(Path(name))
        card.start()
        stack.callback(card.stop)
        played = _noise(Path(name) / "noise.wav")
        emulator = await Emulator(Script()).__aenter__()
        try:
            return await asyncio.to_thread(_talks, card, emulator, played, Path(name))
        finally:
            await emulator.__aexit__(None, None, None)


def _talks(card: SoundCard, emulator: Emulator, played: np.ndarray, folder: Path) -> list[Table]:
    table = Table(f"Hotkey to listening, {TALKS} times", "ms")
    rest = Table(f"At rest, {REST_S:.0f} s", "per cent, MB, 1/s")
    for warm in (False, True):
        with place(_environment(card, emulator)) as desktop, ExitStack() as stack:
            settings = "[desktop]\nwarm_microphone = true\n" if warm else ""
            (Path(desktop.env["VIBEASSIST_CONFIG_DIR"]) / "settings.toml").write_text(settings)
            app = desktop.app("--direct", "--no-processing", before=TELL_START, practice=False)
            until(desktop.icon, "the icon")
            words = ["paplay", "--device=feed", "--latency-msec=50", str(folder / "noise.wav")]
            source = subprocess.Popen(words, env=card.env)
            stack.callback(source.wait)
            stack.callback(source.terminate)
            time.sleep(5)  # for the imports behind the icon, and for the noise to begin
            keys = stack.enter_context(_keyboard(desktop))
            name = "microphone warm" if warm else "microphone closed"
            waits = [_talk(desktop, emulator, played, keys) for _ in range(TALKS)]
            table.rows.append(_row(name, waits))
            rest.rows.append(Row(name, _rest(app.pid)))
            end(app)
    return [table, rest]


def _row(name: str, values: list[float]) -> Row:
    p50, p95 = np.percentile(values, [50, 95])
    figures = {"first": values[0], "p50": p50, "p95": p95, "worst": max(values)}
    return Row(name, {key: float(value) for key, value in figures.items()})


def _environment(card: SoundCard, emulator: Emulator) -> dict[str, str]:
    return card_variables(card) | {
        "VIBEASSIST_API_KEY": "bench-key-1234567890",
        "VIBEASSIST_LIVE_URL": emulator.url,
        "VIBEASSIST_CA_FILE": str(emulator.ca_file),
    }


@contextmanager
def place(extra: dict[str, str] | None = None) -> Iterator[Desk]:
    """A desktop of the benchmark's own, with nobody's settings."""
    with tempfile.TemporaryDirectory() as name, desk(Path(name)) as made:
        made.env |= {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": f"{name}/pyc"}
        made.env |= extra or {}
        yield made


@contextmanager
def _keyboard(desktop: Desk) -> Iterator["subprocess.Popen[str]"]:
    """A running xdotool, so that a key event does not wait for a process."""
    words = ["xdotool", "-"]
    with subprocess.Popen(words, env=desktop.env, stdin=subprocess.PIPE, text=True) as keys:
        yield keys
        assert keys.stdin is not None
        keys.stdin.close()


def _talk(
    desktop: Desk, emulator: Emulator, played: np.ndarray, keys: "subprocess.Popen[str]"
) -> float:
    """One tap, a moment of talk, another tap; milliseconds from the first to the first sample."""
    sessions, before = len(emulator.sessions), _lines(desktop, "ended")
    pressed = time.monotonic()
    _tap(keys)
    until(lambda: len(emulator.sessions) > sessions, "the session")
    session = emulator.sessions[-1]
    until(lambda: len(session.audio) >= (COMPARED_S + 0.2) * RATE * 2, "the sound")
    _tap(keys)
    until(lambda: _lines(desktop, "ended") > before, "the end")
    heard = np.frombuffer(bytes(session.audio), "<i2")[: int(COMPARED_S * RATE)]
    _, alike = best_match(heard, played)
    if alike < ALIKE:
        raise AssertionError(f"what the server got is not what was said (alike: {alike:.2f})")
    time.sleep(0.5)  # two taps in a row would be one gesture
    return (_first_sample(desktop, pressed) - pressed) * 1000


def _tap(keys: "subprocess.Popen[str]") -> None:
    assert keys.stdin is not None
    keys.stdin.write(f"key {KEY}\n")
    keys.stdin.flush()


def _lines(desktop: Desk, kind: str) -> int:
    return desktop.events.read_text().count(f'"type": "{kind}"')


def _first_sample(desktop: Desk, pressed: float) -> float:
    """When the first sample after the key was captured, by the clock of this machine."""
    start = float(desktop.events.with_suffix(".start").read_text())
    for line in desktop.events.read_text().splitlines():
        event = json.loads(line)
        if event["type"] == "microphone_frame" and event["index"] == 0:
            captured = start + event["t_ms"] / 1000 - 0.1
            if captured > pressed - 0.1:  # a frame that had begun when the key went down
                return max(pressed, captured)
    raise AssertionError("no frame came")


def _rest(pid: int) -> dict[str, float]:
    """What the app and its children take while nobody talks."""
    app = psutil.Process(pid)
    family = [app, *app.children(recursive=True)]
    time.sleep(3)
    cpu, switches = _spent(family), _switches(family)
    time.sleep(REST_S)
    memory = [process.memory_full_info() for process in family]
    return {
        "CPU %": (_spent(family) - cpu) / REST_S * 100,
        "wake-ups/s": (_switches(family) - switches) / REST_S,
        "RSS MB": sum(each.rss for each in memory) / 1e6,
        "PSS MB": sum(each.pss for each in memory) / 1e6,
        "processes": len(family),
    }


def _spent(family: list[psutil.Process]) -> float:
    return sum(sum(process.cpu_times()[:2]) for process in family)


def _switches(family: list[psutil.Process]) -> int:
    """How often any thread has gone to sleep: once for each wake-up (proc(5))."""
    found = 0
    for process in family:
        for status in Path(f"/proc/{process.pid}/task").glob("*/status"):
            text = status.read_text()
            found += int(text.split("\nvoluntary_ctxt_switches:")[1].split()[0])
    return found


def _noise(path: Path) -> np.ndarray:
    """Noise without a repeat: any second of it is found only in one place."""
    noise = np.random.default_rng(815).normal(0, 1, 120 * RATE)
    # Below 5 kHz, so that no filter on the way changes it.
    soft = np.convolve(noise, np.hanning(7), mode="same")
    samples = (soft / np.abs(soft).max() * 20_000).astype(np.int16)
    soundfile.write(path, samples, RATE, subtype="PCM_16")
    return samples


if __name__ == "__main__":
    for each in run():
        each.show()
