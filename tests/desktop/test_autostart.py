"""Start at login, in each platform's own way."""

import configparser
import plistlib
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from vibeassist.desktop.autostart import (
    RUN_KEY,
    VALUE,
    AgentFile,
    AutostartError,
    EntryFile,
    RunKey,
    autostart,
    command,
    quoted,
)

WORDS = ["/opt/my tools/vibeassist", "app"]


def test_a_desktop_entry_comes_and_goes(tmp_path: Path):
    path = tmp_path / "autostart" / "x.desktop"
    entry = EntryFile(path, WORDS)
    assert not entry.enabled()
    entry.set(True)
    entry.set(True)
    assert entry.enabled()
    parser = configparser.RawConfigParser()
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(path)
    assert parser["Desktop Entry"]["Exec"] == '"/opt/my tools/vibeassist" app'
    entry.set(False)
    entry.set(False)
    assert not path.exists()


def test_the_desktop_entry_is_valid(tmp_path: Path):
    if shutil.which("desktop-file-validate") is None:
        pytest.skip("not installed: desktop-file-validate")
    path = tmp_path / "x.desktop"
    EntryFile(path, WORDS).set(True)
    done = subprocess.run(["desktop-file-validate", str(path)], capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled = false"])
def test_what_a_desktop_switched_off_is_off(tmp_path: Path, line: str):
    path = tmp_path / "x.desktop"
    EntryFile(path, WORDS).set(True)
    path.write_text(path.read_text().replace("X-GNOME-Autostart-enabled=true", line))
    assert not EntryFile(path, WORDS).enabled()


@pytest.mark.parametrize(
    ("word", "written"),
    [
        ("/usr/bin/vibeassist", "/usr/bin/vibeassist"),
        ("/a b/c", '"/a b/c"'),
        ('/a"b', '"/a\\\\"b"'),
        ("/50%", '"/50%%"'),
    ],
)
def test_a_command_is_quoted_as_desktops_read_it(word: str, written: str):
    assert quoted([word]) == written


def test_a_launch_agent_runs_at_login(tmp_path: Path):
    path = tmp_path / "x.plist"
    AgentFile(path, WORDS).set(True)
    value = plistlib.loads(path.read_bytes())
    assert (value["ProgramArguments"], value["RunAtLoad"]) == (WORDS, True)


class Registry:
    """As much of ``winreg`` as is used."""

    HKEY_CURRENT_USER, REG_SZ = 1, 1

    def __init__(self, *, forbidden: bool = False) -> None:
        self.values: dict[str, str] = {}
        self.forbidden = forbidden

    def OpenKey(self, root: int, name: str) -> "Registry":  # noqa: N802
        assert (root, name) == (1, RUN_KEY)
        return self

    def CreateKey(self, root: int, name: str) -> "Registry":  # noqa: N802
        if self.forbidden:
            raise PermissionError(5, "Access is denied")
        return self.OpenKey(root, name)

    def __enter__(self) -> "Registry":
        return self

    def __exit__(self, *_: object) -> None: ...

    def QueryValueEx(self, _: Any, name: str) -> str:  # noqa: N802
        try:
            return self.values[name]
        except KeyError:
            raise FileNotFoundError(2, "not found") from None

    def SetValueEx(self, _: Any, name: str, *value: Any) -> None:  # noqa: N802
        self.values[name] = value[-1]

    def DeleteValue(self, _: Any, name: str) -> None:  # noqa: N802
        del self.values[name]


def test_the_registry_value_comes_and_goes():
    registry = Registry()
    key = RunKey([r"C:\Program Files\v.exe", "app"], registry)
    assert not key.enabled()
    key.set(True)
    assert registry.values[VALUE] == '"C:\\Program Files\\v.exe" app'
    assert key.enabled()
    key.set(False)
    key.set(False)
    assert not key.enabled()


def test_a_refusal_is_a_sentence(tmp_path: Path):
    with pytest.raises(AutostartError, match="Windows does not let"):
        RunKey(WORDS, Registry(forbidden=True)).set(True)
    blocked = tmp_path / "file"
    blocked.write_text("")
    with pytest.raises(AutostartError, match="cannot be changed"):
        EntryFile(blocked / "x.desktop", WORDS).set(True)


def test_each_platform_has_its_own_way(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    kinds = [type(autostart(system)) for system in ("linux", "darwin", "win32")]
    assert kinds == [EntryFile, AgentFile, RunKey]
    assert Path(command()[0]).is_absolute()
