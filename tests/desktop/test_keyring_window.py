"""The key through the settings window, into a real Secret Service and out of it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from desk import need

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(90)]
KEY = "canary-key-0815"
HANDS = Path(__file__).parent / "keyring_hands.py"
UNLOCK = "printf password | gnome-keyring-daemon --unlock --components=secrets --daemonize"


def hands(home: Path, *steps: str) -> list[str]:
    """Let hands do this, one after the other, each as a process of its own; what they saw."""
    script = "\n".join(f"{sys.executable} {HANDS} {step} {KEY} || exit 1" for step in steps)
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", f"{UNLOCK} >/dev/null\n{script}"],
        env=os.environ
        | {
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(home / "run"),
            "XDG_DATA_HOME": str(home / "data"),
            "QT_QPA_PLATFORM": "offscreen",
        },
        capture_output=True,
        text=True,
        timeout=80,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@pytest.mark.slow
def test_a_key_is_stored_found_again_and_forgotten_and_never_shown(tmp_path: Path):
    need("dbus-run-session", "gnome-keyring-daemon")
    (tmp_path / "run").mkdir(mode=0o700)
    assert hands(tmp_path, "store", "forget") == [
        "Will be kept in this system's keyring, nowhere else.",
        "never shown",
        KEY,
        "Stored in this system's keyring. It is never shown.",
        "never shown",
        "None",
    ]
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert any(path.suffix == ".keyring" for path in files)
    assert not [path for path in files if KEY.encode() in path.read_bytes()]
