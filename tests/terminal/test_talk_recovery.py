"""``vibeassist talk`` over connections that end, and over its own restart."""

import stat
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile as sf

from tests.terminal.talking import (
    CANARY,
    MakeEmulator,
    at,
    events_of,
    speech,
    talk,
    write_settings,
)
from vibeassist.emulator.script import Fault, Script
from vibeassist.errors import ExitCode


def silence(path: Path) -> Path:
    sf.write(path, np.zeros(16_000, np.int16), 16_000, subtype="PCM_16")
    return path


@pytest.mark.slow
async def test_a_connection_that_is_cut_while_one_speaks_costs_a_frame_at_most(
    make_live_emulator: MakeEmulator, environment: dict[str, str], tmp_path: Path
):
    samples = speech(tmp_path / "speech.wav", seconds=3.0)
    script = Script(faults=(Fault(kind="drop", after_frames=12),))
    emulator = await make_live_emulator(script, time_scale=1.0, keys={CANARY})
    result = await talk(
        at(environment, emulator),
        *("--direct", "--no-processing", "--until-idle"),
        *("--mic", tmp_path / "speech.wav", "--speaker", "none"),
        *("--events", tmp_path / "events.jsonl"),
    )
    assert (result.code, result.err) == (0, "")
    assert "(reconnecting: " in result.out
    assert "(back)" in result.out
    assert "Reconnected 1 times" in result.out
    first, second = emulator.sessions
    assert second.resumed
    received = np.frombuffer(bytes(first.audio) + bytes(second.audio), "<i2")
    cut = len(first.audio) // 2
    assert np.array_equal(received[:cut], samples[:cut])
    rest = samples[cut:]
    resumed_at = [
        start
        for start in (0, 1600)
        if np.array_equal(received[cut:][: rest[start:].size], rest[start:])
    ]
    assert resumed_at, "more than one frame is lost"
    kinds = [event["type"] for event in events_of(tmp_path / "events.jsonl")]
    assert kinds.index("reconnecting") < kinds.index("notice") < kinds.index("reconnected")


@pytest.mark.slow
async def test_a_planned_renewal_costs_nothing(
    make_live_emulator: MakeEmulator, environment: dict[str, str], tmp_path: Path
):
    samples = speech(tmp_path / "speech.wav", seconds=3.0)
    go_away = Fault(kind="go_away", phase="after_turn", time_left_s=20)
    emulator = await make_live_emulator(Script(faults=(go_away,)), time_scale=1.0)
    result = await talk(
        at(environment, emulator),
        *(
            "--direct",
            "--no-processing",
            "--duration",
            8,
            "--mic",
            tmp_path / "speech.wav",
            "--speaker",
            "none",
        ),
    )
    assert (result.code, result.err) == (0, "")
    assert [record.close_code for record in emulator.sessions] == [1000, 1000]
    received = b"".join(bytes(record.audio) for record in emulator.sessions)
    assert received.startswith(samples.tobytes())
    assert not any(received[samples.nbytes :])


async def test_a_restarted_program_goes_on_where_it_stopped(
    make_live_emulator: MakeEmulator, environment: dict[str, str], tmp_path: Path
):
    emulator = await make_live_emulator(time_scale=5.0)
    arguments = ("--direct", "--speaker", "none", "--mic", silence(tmp_path / "silence.wav"))
    surroundings = at(environment, emulator)
    first = await talk(surroundings, *arguments, "--duration", 3, stdin=b"Remember me.\n")
    kept = Path(environment["VIBEASSIST_DATA_DIR"]) / "resumption.json"
    if sys.platform != "win32":
        assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    offered = await talk(surroundings, *arguments, "--duration", 0.5)
    assert "can be gone on with: --continue" in offered.out
    # The talk in between has taken its place; its handle is the newest one now.
    second = await talk(surroundings, *arguments, "--duration", 2, "--continue", stdin=b"Do you?\n")
    assert [result.code for result in (first, offered, second)] == [0, 0, 0]
    assert [record.resumed for record in emulator.sessions] == [False, False, True]
    assert emulator.sessions[2].session_id == emulator.sessions[1].session_id
    assert CANARY not in kept.read_text()


async def test_there_is_nothing_to_go_on_with(environment: dict[str, str]):
    result = await talk(environment, "--direct", "--continue")
    assert result.code == ExitCode.CREDENTIALS
    assert "no conversation to go on with" in result.err


@pytest.mark.parametrize("keep", [True, False])
async def test_a_handle_is_kept_only_where_it_is_wanted(
    make_live_emulator: MakeEmulator, environment: dict[str, str], tmp_path: Path, keep: bool
):
    write_settings(environment, f"[connection]\nkeep_handle = {str(keep).lower()}\n")
    data = tmp_path / "data"
    data.mkdir()
    (data / "resumption.json").write_text("{}")
    emulator = await make_live_emulator()
    await talk(
        at(environment, emulator),
        *("--direct", "--duration", 0.5, "--speaker", "none"),
        *("--mic", silence(tmp_path / "silence.wav")),
    )
    left: dict[str, Any] = {path.name: path.read_text() for path in data.iterdir()}
    assert ("resumption.json" in left) == keep
    assert not keep or left["resumption.json"] != "{}"


async def test_voice_activity_reaches_the_server_from_the_settings(
    make_live_emulator: MakeEmulator, environment: dict[str, str], tmp_path: Path
):
    write_settings(
        environment,
        "[conversation.voice_activity]\n"
        'start_sensitivity = "low"\nend_sensitivity = "low"\n'
        'silence_duration_ms = 800\ninterruptions = false\nturn_coverage = "all_input"\n',
    )
    emulator = await make_live_emulator()
    await talk(
        at(environment, emulator),
        *("--direct", "--duration", 0.3, "--speaker", "none"),
        *("--mic", silence(tmp_path / "silence.wav")),
    )
    assert emulator.sessions[0].setup["realtimeInputConfig"] == {
        "automaticActivityDetection": {
            "disabled": False,
            "startOfSpeechSensitivity": "START_SENSITIVITY_LOW",
            "endOfSpeechSensitivity": "END_SENSITIVITY_LOW",
            "silenceDurationMs": 800,
        },
        "activityHandling": "NO_INTERRUPTION",
        "turnCoverage": "TURN_INCLUDES_ALL_INPUT",
    }


async def test_push_to_talk_without_a_key_to_press_is_an_open_microphone(
    make_live_emulator: MakeEmulator, environment: dict[str, str], tmp_path: Path
):
    write_settings(environment, "[conversation.voice_activity]\nmanual = true\n")
    emulator = await make_live_emulator()
    program = await talk(
        at(environment, emulator),
        *("--direct", "--duration", 0.5, "--speaker", "none"),
        *("--mic", silence(tmp_path / "silence.wav"), "--events", tmp_path / "events.jsonl"),
    )
    assert "Here the microphone is open." in program.out
    detection = emulator.sessions[0].setup["realtimeInputConfig"]["automaticActivityDetection"]
    assert not detection["disabled"]
    assert "frame_sent" in (tmp_path / "events.jsonl").read_text()
