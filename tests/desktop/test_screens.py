"""Every window in both themes at 100 and 200 %, as pictures to look at.

They go to the folder in ``VIBEASSIST_SCREENS``, or to a temporary one.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

SCRIPT = Path(__file__).with_name("screens.py")
WINDOWS = ("pill-listening", "pill-speaking", "pill-problem", "captions", "small", "menu", "icons")
WINDOWS += ("history", "history-empty", "settings-personas", "settings-privacy")
WINDOWS += ("settings-connection", "settings-audio", "settings-hotkey", "settings-about")
WINDOWS += ("first-run-1", "first-run-2", "first-run-3")


@pytest.mark.slow
@pytest.mark.parametrize("scale", [1, 2])
def test_every_window_can_be_drawn(tmp_path: Path, scale: int):
    folder = Path(os.environ.get("VIBEASSIST_SCREENS", tmp_path)) / f"{scale}00"
    env = {**os.environ, "QT_SCALE_FACTOR": str(scale), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, str(SCRIPT), str(folder)], env=env, capture_output=True, text=True
    )
    complaints = [line for line in done.stderr.splitlines() if "does not support" not in line]
    assert (done.returncode, complaints) == (0, [])
    for name in WINDOWS:
        pictures = [QImage(str(folder / f"{name}-{theme}.png")) for theme in ("light", "dark")]
        for picture in pictures:
            assert picture.width() >= 100 * scale
            across, down = range(0, picture.width(), 2), range(0, picture.height(), 7)
            assert len({picture.pixel(x, y) for x in across for y in down}) > 10
        assert pictures[0].size() == pictures[1].size()
        assert pictures[0] != pictures[1]
