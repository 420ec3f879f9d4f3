"""The key in a real Secret Service: GNOME Keyring on a D-Bus session of the test's own."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

CANARY = "canary-key-0815"
NEEDED = ("dbus-run-session", "gnome-keyring-daemon")
UNLOCK = "printf password | gnome-keyring-daemon --unlock --components=secrets --daemonize"

pytestmark = pytest.mark.skipif(
    any(shutil.which(name) is None for name in NEEDED),
    reason=f"needs {' and '.join(NEEDED)} (Debian: dbus, gnome-keyring)",
)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "run").mkdir(mode=0o700)
    return tmp_path


def session(home: Path, script: str) -> subprocess.CompletedProcess[str]:
    """Run a shell script on a D-Bus session with an unlocked keyring, as nobody's desktop."""
    program = f"{sys.executable} -m vibeassist"
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith("VIBEASSIST_")
    }
    environment |= {
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home / "run"),
        "XDG_DATA_HOME": str(home / "data"),
        "VIBEASSIST_CONFIG_DIR": str(home / "config"),
        "VIBEASSIST": program,
    }
    return subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", f"{UNLOCK} >/dev/null\n{script}"],
        env=environment,
        capture_output=True,
        text=True,
        timeout=50,
        stdin=subprocess.DEVNULL,
    )


def test_a_key_goes_in_comes_out_and_is_deleted(home: Path):
    load = f"{sys.executable} -c 'from vibeassist.secrets import load_key; print(load_key())'"
    result = session(
        home,
        f"echo {CANARY} | $VIBEASSIST key set; {load}; $VIBEASSIST key delete; {load}",
    )
    assert "vibeassist:" not in result.stderr
    assert CANARY not in result.stderr
    assert result.stdout.splitlines() == [
        "Stored the Gemini API key in this system's keyring.",
        CANARY,
        "Deleted the Gemini API key.",
        "None",
    ]


def test_the_key_is_nowhere_in_plain_text(home: Path):
    result = session(home, f"echo {CANARY} | $VIBEASSIST key set")
    assert "Stored" in result.stdout
    assert CANARY not in result.stdout + result.stderr
    files = [path for path in home.rglob("*") if path.is_file()]
    assert any(path.suffix == ".keyring" for path in files)
    assert not [path for path in files if CANARY.encode() in path.read_bytes()]
