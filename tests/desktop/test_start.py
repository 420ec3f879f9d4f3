"""What comes before the icon, and what has to wait until it is there."""

import os
import subprocess
import sys
from pathlib import Path

SCRIPT = """
import argparse, sys
from contextlib import ExitStack
from PySide6.QtWidgets import QApplication
from vibeassist.desktop import app
from vibeassist.desktop.instance import Instance
from vibeassist.desktop.shell import Shell
qt = QApplication(sys.argv[:1])
parser = argparse.ArgumentParser()
app.add_arguments(parser)
with ExitStack() as stack:
    shell = Shell(qt, parser.parse_args(["--practice"]), stack)
    shell.show_icon()
    print(*sorted(sys.modules))
"""
AFTER_THE_ICON = {
    *("google.genai", "numpy", "sounddevice", "soundfile", "aiohttp", "websockets", "keyring"),
    *("cryptography", "samplerate", "vibeassist.conversation.opening", "vibeassist.live.direct"),
    *("vibeassist.desktop.settings_window", "vibeassist.desktop.first_run"),
}


def test_the_icon_is_up_before_heavy_imports(tmp_path: Path):
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=50,
        check=True,
    )
    loaded = set(done.stdout.split())
    assert "vibeassist.desktop.tray" in loaded
    assert loaded & AFTER_THE_ICON == set()
