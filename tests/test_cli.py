"""The command line: help, versions, mistakes, and errors as one sentence."""

import importlib
import importlib.util

import pytest

import vibeassist
from vibeassist import cli
from vibeassist.errors import ExitCode, VibeAssistError


def test_the_version_is_printed(capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit) as caught:
        cli.main(["--version"])
    assert caught.value.code == 0
    assert capsys.readouterr().out == f"vibeassist {vibeassist.__version__}\n"


@pytest.mark.parametrize("command", cli.COMMANDS)
def test_every_command_explains_itself(command: str, capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit) as caught:
        cli.main([command, "--help"])
    assert caught.value.code == 0
    assert f"vibeassist {command}" in capsys.readouterr().out


def test_an_unknown_command_is_a_usage_error(capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit) as caught:
        cli.main(["tlak"])
    assert caught.value.code == ExitCode.USAGE
    assert "tlak" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("environment", "installed", "command"),
    [
        ({"DISPLAY": ":0"}, True, "app"),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True, "app"),
        ({"DISPLAY": ":0"}, False, "talk"),
        ({}, True, "talk"),
    ],
)
def test_without_a_command_the_best_face_is_chosen(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], installed: bool, command: str
):
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: object() if installed else None)
    assert cli.default_command() == command


class _Failing:
    @staticmethod
    def add_arguments(parser: object) -> None: ...

    @staticmethod
    def run(args: object) -> int:
        error = VibeAssistError("The cat sat on the cable.", hint="Move the cat.")
        error.exit_code = ExitCode.CONNECTION
        raise error


def test_a_known_fault_is_one_sentence_and_its_exit_code(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr(importlib, "import_module", lambda _: _Failing)
    assert cli.main(["talk"]) == ExitCode.CONNECTION
    output = capsys.readouterr()
    assert output.err == "vibeassist: The cat sat on the cable. Move the cat.\n"
    assert output.out == ""
