"""``vibeassist doctor --audio`` on a virtual card whose speaker is heard in its microphone."""

import re
import subprocess
from pathlib import Path
from typing import Any

import pytest

from vibeassist.audio.measured import ROOM_FILE, load

pytestmark = pytest.mark.sound


def doctor(card: Any, tmp_path: Path) -> str:
    card.env["VIBEASSIST_CONFIG_DIR"] = str(tmp_path / "config")
    card.env["VIBEASSIST_DATA_DIR"] = str(tmp_path / "data")
    process = card.run("-m", "vibeassist", "doctor", "--audio")
    out, err = process.communicate(timeout=50)
    assert (process.returncode, err) == (0, "")
    return str(out)


@pytest.mark.slow
def test_without_an_echo_it_says_so(frail_sound_card: Any, tmp_path: Path) -> None:
    """The virtual microphone is digitally silent then, as a muted one is."""
    out = doctor(frail_sound_card, tmp_path)
    assert "gives nothing" in out
    assert load(tmp_path / "data" / ROOM_FILE) == ()


@pytest.mark.slow
def test_with_an_echo_it_measures_it(frail_sound_card: Any, tmp_path: Path) -> None:
    subprocess.run(
        [
            *("pactl", "load-module", "module-loopback", "source=speaker.monitor", "sink=feed"),
            *("latency_msec=60", "adjust_time=0"),
        ],
        env=frail_sound_card.env,
        check=True,
        capture_output=True,
        timeout=10,
    )
    out = doctor(frail_sound_card, tmp_path)
    delay = re.search(r"round trip +(\d+) ms", out)
    assert delay is not None, out
    assert 60 <= int(delay[1]) <= 600
    assert re.search(r"cancelled +-?\d", out)
    (room,) = load(tmp_path / "data" / ROOM_FILE)
    assert room.has_echo
    assert room.delay_ms == pytest.approx(int(delay[1]), abs=1)
