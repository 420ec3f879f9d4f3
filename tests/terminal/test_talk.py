"""``vibeassist talk`` as a user runs it: a process, sound files, and a real server on loopback."""

import shutil
import signal
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf

from tests.terminal.talking import (
    CANARY,
    RATE,
    REPLY_RATE,
    TOKEN,
    MakeEmulator,
    assert_delivered,
    assert_heard_whole,
    at,
    events_of,
    script_with_reply,
    speech,
    talk,
    talking,
    without_devices,
)
from vibeassist.assets import asset
from vibeassist.gateway.config import GatewayConfig
from vibeassist.gateway.server import Gateway


async def test_direct_delivers_every_sample_and_plays_every_sample(
    make_live_emulator: MakeEmulator, environment: dict[str, str], tmp_path: Path
):
    samples = speech(tmp_path / "speech.wav")
    script, reply = script_with_reply(tmp_path)
    emulator = await make_live_emulator(script, time_scale=1.0, keys={CANARY})
    result = await talk(
        at(environment, emulator),
        *("--direct", "--no-processing", "--until-idle"),
        *("--mic", tmp_path / "speech.wav", "--speaker", tmp_path / "heard.wav"),
        *("--events", tmp_path / "events.jsonl"),
    )
    assert (result.code, result.err) == (0, "")
    assert_delivered(emulator.sessions[0], samples)
    heard, rate = sf.read(tmp_path / "heard.wav", dtype="int16")
    assert rate == REPLY_RATE
    assert_heard_whole(heard, reply)
    events = events_of(tmp_path / "events.jsonl")
    kinds = [event["type"] for event in events]
    assert kinds.index("setup_complete") < kinds.index("frame_sent")
    assert events[-1]["type"] == "ended"
    assert events[-1]["cause"] == "idle"
    assert CANARY not in (tmp_path / "events.jsonl").read_text()


@pytest.mark.slow
async def test_the_gateway_delivers_the_same(
    make_live_emulator: MakeEmulator, environment: dict[str, str], tmp_path: Path
):
    samples = speech(tmp_path / "speech.wav")
    script, reply = script_with_reply(tmp_path)
    emulator = await make_live_emulator(script, time_scale=1.0, keys={CANARY})
    config = GatewayConfig(
        key=CANARY, token=TOKEN, port=0, live_url=emulator.url, ca_file=emulator.ca_file
    )
    async with Gateway(config) as gateway:
        result = await talk(
            {name: value for name, value in environment.items() if name != "VIBEASSIST_API_KEY"},
            *("--gateway", gateway.url, "--no-processing", "--until-idle"),
            *("--mic", tmp_path / "speech.wav", "--speaker", tmp_path / "heard.wav"),
        )
    assert (result.code, result.err) == (0, "")
    assert_delivered(emulator.sessions[0], samples)
    heard, _ = sf.read(tmp_path / "heard.wav", dtype="int16")
    assert_heard_whole(heard, reply)


async def test_the_microphone_goes_out_at_the_pace_of_real_time(
    make_live_emulator: MakeEmulator, environment: dict[str, str], tmp_path: Path
):
    """Frame n is never ready before n + 1 tenths of a second of microphone have passed."""
    speech(tmp_path / "speech.wav")
    emulator = await make_live_emulator(time_scale=1.0)
    await talk(
        at(environment, emulator),
        *("--direct", "--no-processing", "--duration", 2),
        *("--mic", tmp_path / "speech.wav", "--speaker", "none"),
        *("--events", tmp_path / "events.jsonl"),
    )
    events = events_of(tmp_path / "events.jsonl")
    frames = [event["t_ms"] for event in events if event["type"] == "microphone_frame"]
    sent = [event["t_ms"] for event in events if event["type"] == "frame_sent"]
    assert len(sent) >= 15
    assert np.allclose(np.diff(frames), 100.0, atol=0.01)
    assert all(after >= before for before, after in zip(frames, sent, strict=False))


async def test_practice_greets_says_back_and_tells_how_loud(
    environment: dict[str, str], tmp_path: Path
):
    del environment["VIBEASSIST_API_KEY"]
    # A person: what is only loud is no speech to the local detector.
    shutil.copy(asset("sample.wav"), tmp_path / "speech.wav")
    result = await talk(
        environment,
        *("--until-idle", "--mic", tmp_path / "speech.wav", "--speaker", tmp_path / "heard.wav"),
        *("--events", tmp_path / "events.jsonl"),
    )
    assert (result.code, result.err) == (0, "")
    assert "practice" in result.out
    captions = [
        event["text"]
        for event in events_of(tmp_path / "events.jsonl")
        if event["type"] == "caption" and event["final"] and event["speaker"] == "assistant"
    ]
    assert captions[0].startswith("Hello!")
    assert "This is what I heard." in captions[-1]
    assert "your last word to the reply's first sound" in result.out
    heard, _ = sf.read(tmp_path / "heard.wav", dtype="int16")
    assert np.abs(heard).max() > 3000


@pytest.mark.slow
async def test_a_machine_without_sound_talks_through_files_that_it_names(
    environment: dict[str, str], tmp_path: Path
):
    """The whole of 'make run' on a bare machine, but for the length of the greeting."""
    if not await without_devices(environment):
        pytest.skip("this machine has sound devices")
    del environment["VIBEASSIST_API_KEY"]
    result = await talk(environment)
    assert (result.code, result.err) == (0, "")
    assert "a sample recording speaks" in result.out
    (reply,) = (tmp_path / "data" / "replies").iterdir()
    assert f"The reply was written to {reply}" in result.out
    heard, rate = sf.read(reply, dtype="int16")
    assert rate == REPLY_RATE
    assert np.abs(heard).max() > 3000


async def test_typed_lines_are_sent(
    make_live_emulator: MakeEmulator, environment: dict[str, str], tmp_path: Path
):
    emulator = await make_live_emulator(time_scale=1.0)
    silence = tmp_path / "silence.wav"
    sf.write(silence, np.zeros(RATE, np.int16), RATE, subtype="PCM_16")
    result = await talk(
        at(environment, emulator),
        *("--direct", "--mic", silence, "--speaker", "none", "--duration", 3),
        stdin="What time is it?\n\nGrüße\n".encode(),
    )
    assert result.code == 0
    assert emulator.sessions[0].texts == ["What time is it?", "Grüße"]
    assert "you        What time is it?" in result.out


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
async def test_a_signal_ends_the_conversation_in_order(
    make_live_emulator: MakeEmulator,
    environment: dict[str, str],
    tmp_path: Path,
    number: signal.Signals,
):
    speech(tmp_path / "speech.wav")
    emulator = await make_live_emulator(time_scale=1.0)
    heard = tmp_path / "heard.wav"
    async with talking(
        at(environment, emulator),
        *("--direct", "--mic", tmp_path / "speech.wav", "--speaker", heard),
    ) as process:
        assert process.stdout is not None
        while b"[listening]" not in await process.stdout.readline():
            pass
        process.send_signal(number)
        out, err = await process.communicate()
    assert (process.returncode, err) == (0, b"")
    assert out.decode().endswith("Ended.\n")
    assert emulator.sessions[0].close_code == 1000
    assert sf.info(heard).samplerate == REPLY_RATE
