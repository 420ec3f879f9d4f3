"""``vibeassist history``, and the talk that fills it."""

import json
import sys
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf

from tests.terminal.talking import CANARY, MakeEmulator, at, script_with_reply, speech, talk
from vibeassist import cli
from vibeassist.conversation.history import About, History
from vibeassist.conversation.transcript import Entry
from vibeassist.errors import ExitCode
from vibeassist.settings import Settings, config_dir, load, save
from vibeassist.terminal import history

WORDS = "canary-word-4711"


@pytest.fixture(autouse=True)
def own_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("CONFIG", "DATA"):
        monkeypatch.setenv(f"VIBEASSIST_{name}_DIR", str(tmp_path / name.lower()))


def keep(text: str, *, days_ago: float = 0, heard: str | None = None) -> int:
    history, at = History(), datetime.now() - timedelta(days=days_ago)
    number = history.begin(About(at, "direct", "m"))
    history.append(number, Entry("user", text, at))
    history.append(number, Entry("assistant", "One two.", at + timedelta(seconds=2), heard=heard))
    return number


def run(*words: object) -> int:
    return cli.main(["history", *map(str, words)])


def test_an_empty_history_says_so_and_that_nothing_is_kept(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
):
    assert run() == ExitCode.OK
    said = capsys.readouterr().out
    assert "No conversation is kept." in said
    assert "keep is off" in said
    assert not (tmp_path / "data").exists()


def test_a_summary_is_asked_for_shown_and_names_the_conversation(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    async def fake(kept: History, number: int, *_: object) -> None:
        kept.keep_summary(number, "Planets\n• One point.")

    monkeypatch.setattr(history, "summarise", fake)
    number = keep("which planets?")
    assert run("summarise", number) == ExitCode.OK
    assert capsys.readouterr().out == "Summary\nPlanets\n• One point.\n"
    run("list")
    assert "Planets" in capsys.readouterr().out
    assert run("summarise", 99) == ExitCode.SETTINGS
    assert "There is no conversation 99." in capsys.readouterr().err


def test_practice_has_nobody_who_could_summarise_it(capsys: pytest.CaptureFixture[str]):
    number = History().begin(About(datetime.now(), "practice", "m"))
    History().append(number, Entry("user", "Hello", datetime.now()))
    assert run("summarise", number) == ExitCode.CONNECTION
    assert "Practice stays on this computer" in capsys.readouterr().err


def test_the_list_is_by_time_and_searched(capsys: pytest.CaptureFixture[str]):
    keep("yesterday's planets", days_ago=1)
    keep("today's   weather" + " and so on" * 20)
    run()
    lines = capsys.readouterr().out.splitlines()
    assert "today's weather and" in lines[0]
    assert lines[0].endswith("…")
    assert "planets" in lines[1]
    run("list", "--search", "PLANETS")
    assert len(capsys.readouterr().out.splitlines()) == 2
    run("list", "--search", "nothing", "--json")
    assert json.loads(capsys.readouterr().out) == []


def test_one_is_shown_with_what_was_not_heard(capsys: pytest.CaptureFixture[str]):
    number = keep("Count.", heard="One")
    run("show", number)
    assert "One [not heard: two.]" in capsys.readouterr().out
    run("show", number, "--markdown")
    assert "One ~~two.~~ *(not heard)*" in capsys.readouterr().out
    run("show", number, "--json")
    told = json.loads(capsys.readouterr().out)
    assert [(each["speaker"], each["text"], each["heard"]) for each in told] == [
        ("user", "Count.", None),
        ("assistant", "One two.", "One"),
    ]
    assert datetime.fromisoformat(told[0]["at"]).tzinfo is not None


def test_one_is_deleted_and_another_one_stays(capsys: pytest.CaptureFixture[str]):
    first, second = keep("a"), keep("b")
    assert run("delete", first) == ExitCode.OK
    assert [each.id for each in History().find()] == [second]
    assert run("show", first) == ExitCode.SETTINGS
    assert run("delete", first) == ExitCode.SETTINGS
    assert f"no conversation {first}" in capsys.readouterr().err


def test_all_of_it_goes_only_where_somebody_agrees(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    keep("a")
    assert run("delete", "--all") == ExitCode.SETTINGS
    assert "--yes" in capsys.readouterr().err
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    for answer, left in (("", 1), ("no", 1), ("y", 0)):
        monkeypatch.setattr("builtins.input", lambda _, answer=answer: answer)
        assert run("delete", "--all") == ExitCode.OK
        assert len(History().find()) == left
    keep("b")
    assert run("delete", "--all", "--yes") == ExitCode.OK
    assert not History().path.exists()
    assert run("delete") == ExitCode.SETTINGS


def test_what_is_too_old_is_gone_before_it_is_listed(capsys: pytest.CaptureFixture[str]):
    keep("old", days_ago=31)
    keep("young", days_ago=29)
    run()
    assert "young" in capsys.readouterr().out
    assert [each.first for each in History().find()] == ["young"]


def test_a_broken_history_is_said_without_a_traceback(capsys: pytest.CaptureFixture[str]):
    keep("a")
    History().path.write_bytes(b"nothing that anybody could read" * 100)
    assert run() == ExitCode.SETTINGS
    assert "cannot be used" in capsys.readouterr().err
    assert run("delete", "--all", "--yes") == ExitCode.OK
    assert run() == ExitCode.OK


@pytest.mark.slow
@pytest.mark.parametrize("kept", [False, True])
async def test_a_talk_is_kept_only_where_the_user_wants_it(
    make_live_emulator: MakeEmulator, environment: dict[str, str], tmp_path: Path, kept: bool
):
    """The persona's name goes with it, and reaches the server as instruction and voice."""
    history = Settings().history.model_copy(update={"keep": kept})
    save(Settings(history=history), config_dir() / "settings.toml")
    assert load().settings.history.keep is kept
    speech(tmp_path / "speech.wav")
    script, _ = script_with_reply(tmp_path)
    emulator = await make_live_emulator(script, time_scale=1.0, keys={CANARY})
    result = await talk(
        at(environment, emulator),
        *("--direct", "--no-processing", "--until-idle", "--persona", "concise"),
        *("--mic", tmp_path / "speech.wav", "--speaker", "none"),
    )
    assert (result.code, result.err) == (0, "")
    setup = emulator.sessions[0].setup
    assert "one or two short sentences" in json.dumps(setup)
    assert "Kore" in json.dumps(setup)
    if not kept:
        assert not (tmp_path / "data" / "history.db").exists()
        return
    (found,) = History(tmp_path / "data" / "history.db").find()
    assert (found.about.mode, found.about.persona) == ("direct", "Concise")
    said = History(tmp_path / "data" / "history.db").entries(found.id)
    assert "A ramp of noise." in [entry.text for entry in said if entry.speaker == "assistant"]


@pytest.mark.slow
async def test_a_reply_that_the_end_cut_short_is_kept_as_far_as_it_was_heard(
    environment: dict[str, str], tmp_path: Path
):
    history = Settings().history.model_copy(update={"keep": True})
    save(Settings(history=history), config_dir() / "settings.toml")
    sf.write(tmp_path / "silence.wav", np.zeros(16_000 * 10, np.int16), 16_000)
    result = await talk(
        environment,
        *("--practice", "--no-processing", "--duration", "1.5"),
        *("--mic", tmp_path / "silence.wav", "--speaker", tmp_path / "heard.wav"),
    )
    assert (result.code, result.err) == (0, "")
    (kept,) = History().find()
    (greeting,) = History().entries(kept.id)
    assert greeting.unheard
    assert greeting.text.startswith(greeting.heard or "nothing")


async def test_a_persona_that_nobody_has_is_named(environment: dict[str, str]):
    result = await talk(environment, "--practice", "--persona", "Nobody")
    assert result.code == ExitCode.SETTINGS
    assert "no persona" in result.err
