"""``vibeassist doctor``, as a person and as a program reads it."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from vibeassist import cli, secrets
from vibeassist.checks import examination
from vibeassist.checks.findings import Finding, ok, problem
from vibeassist.errors import ExitCode
from vibeassist.terminal import doctor

BAD = problem(
    "microphone",
    "It delivers zeros.",
    "Allow it.",
    cause="zeros",
    exit_code=ExitCode.AUDIO,
)


@pytest.fixture(autouse=True)
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VIBEASSIST_CONFIG_DIR", str(tmp_path))
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(secrets, "_backend", lambda: None)

    async def session(*_: object) -> Finding:
        return ok("connection", "It answers.")

    monkeypatch.setattr(examination, "check_devices", lambda: ok("sound", "There.", speakers=2))
    monkeypatch.setattr(examination, "check_connection", session)
    hear(monkeypatch, ok("microphone", "Fine."))


def hear(monkeypatch: pytest.MonkeyPatch, finding: Finding) -> None:
    class Check:
        def __init__(self, _: str | None) -> None: ...

        def run(self) -> Finding:
            return finding

    monkeypatch.setattr(examination, "MicrophoneCheck", Check)


def test_all_is_well(capsys: pytest.CaptureFixture[str]):
    assert cli.main(["doctor", "--practice"]) == ExitCode.OK
    printed = capsys.readouterr().out
    assert "Nothing stands in the way." in printed
    assert "It answers." in printed


def test_a_problem_comes_with_what_to_do_and_an_exit_code(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    hear(monkeypatch, BAD)
    assert cli.main(["doctor", "--practice"]) == ExitCode.AUDIO
    lines = capsys.readouterr().out.splitlines()
    at = next(index for index, line in enumerate(lines) if "zeros" in line)
    assert lines[at].startswith("✗")
    assert lines[at + 1].strip() == "Allow it."
    assert lines[-1] == "1 to be solved."


def test_json_is_one_value_for_programs(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    hear(monkeypatch, BAD)
    assert cli.main(["doctor", "--practice", "--json"]) == ExitCode.AUDIO
    value = json.loads(capsys.readouterr().out)
    assert value["ok"] is False
    by_name = {each["check"]: each for each in value["findings"]}
    assert by_name["sound"]["figures"] == {"speakers": 2}
    assert by_name["microphone"] == {
        "check": "microphone",
        "status": "problem",
        "sentence": "It delivers zeros.",
        "hint": "Allow it.",
        "cause": "zeros",
    }


def test_a_terminal_that_knows_no_marks_gets_words(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr(doctor, "_takes_marks", lambda: False)
    hear(monkeypatch, BAD)
    cli.main(["doctor", "--practice"])
    assert "FAIL microphone" in capsys.readouterr().out


def test_a_computer_that_is_cut_off_is_found_to_be(environment: dict[str, str]):
    """In a network namespace of its own, which has no address at all."""
    unshare = shutil.which("unshare")
    if not unshare or subprocess.run([unshare, "--net", "true"], capture_output=True).returncode:
        pytest.skip("no network namespace can be made here")
    words = (unshare, "--net", sys.executable, "-m", "vibeassist", "doctor", "--direct", "--json")
    done = subprocess.run(words, env=environment, capture_output=True, text=True)
    found = {each["check"]: each for each in json.loads(done.stdout)["findings"]}
    assert found["network"]["cause"] == "no-network"
    assert found["connection"]["status"] == "skipped"
