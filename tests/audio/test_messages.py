"""The messages between the app and its sound process."""

import io
from dataclasses import fields
from typing import get_args

import pytest

from vibeassist.audio import errors
from vibeassist.audio.echo import Processing
from vibeassist.audio.engine import AudioStats
from vibeassist.audio.events import AudioEvent, DeviceFault, MicrophoneFrame
from vibeassist.audio.jitter import JitterStats
from vibeassist.audio.messages import (
    Close,
    Closed,
    EndTurn,
    Failed,
    Happened,
    Interrupt,
    LookAgain,
    Message,
    Mute,
    Notify,
    Open,
    Opened,
    Ping,
    Play,
    Pong,
    Ready,
    SoundPlan,
    Status,
    encode,
    read,
)
from vibeassist.audio.microphone import MicrophoneStats
from vibeassist.audio.speaker import SpeakerStats

STATS = AudioStats(
    MicrophoneStats(3, {"input overflow": 2}, 12.5, 1.0, 4),
    SpeakerStats(7, {}, 11.0, 30.0),
    JitterStats(received_ms=100.0, underruns=2),
    9,
    1.5,
    20.0,
)
PLAN = SoundPlan("Mikrofön", None, True, Processing(echo="off", gain_control=True), 0.06)
MESSAGES: list[Message] = [
    Ping(),
    Open(PLAN, muted=True, again=False),
    Open(SoundPlan(None, "none", detects=False), muted=False, again=True),
    Play(3, b"\x00\x01\x02"),
    EndTurn(3),
    Interrupt(-1),
    Notify(b"\xff\x7f"),
    Mute(False),
    LookAgain(),
    Close(),
    Ready(),
    Pong(12.25),
    Opened("mic", "loud"),
    Status(4800, STATS),
    Closed(STATS),
    Closed(None),
    Happened(MicrophoneFrame(4, b"\x01\x00" * 1600, 1.5, -30.25, -12.0)),
]


def back(message: Message) -> Message | None:
    return read(io.BytesIO(encode(message)))


@pytest.mark.parametrize("message", MESSAGES, ids=lambda message: type(message).__name__)
def test_a_message_comes_out_as_it_went_in(message: Message) -> None:
    assert back(message) == message


@pytest.mark.parametrize("kind", get_args(AudioEvent), ids=lambda kind: kind.__name__)
def test_every_event_can_cross(kind: type) -> None:
    """Also those that are added one day, with whatever plain values."""
    sample = {"int": 3, "float": 1.5, "str": "x", "bytes": b"\x01\x02", "AudioError": None}
    values = {
        each.name: sample.get(getattr(each.type, "__name__", str(each.type)), "x")
        for each in fields(kind)
        if each.name != "type"
    }
    if "error" in values:
        values["error"] = errors.DeviceLost("It is gone.", hint="Look for it.")
    crossed = back(Happened(kind(**values)))
    assert isinstance(crossed, Happened)
    assert type(crossed.event) is kind
    if not isinstance(crossed.event, DeviceFault):
        assert crossed.event == kind(**values)


def test_an_error_keeps_its_kind_and_its_sentences() -> None:
    for error in (errors.DeviceBusy("In use.", hint="Close it."), errors.AudioError("Odd.")):
        crossed = back(Failed(error))
        assert isinstance(crossed, Failed)
        assert type(crossed.error) is type(error)
        assert str(crossed.error) == str(error)


def test_the_end_of_the_stream_also_within_a_message_is_the_end() -> None:
    whole = encode(MESSAGES[-1])
    for size in (0, 3, 8, 40, len(whole) - 1):
        assert read(io.BytesIO(whole[:size])) is None


@pytest.mark.parametrize(
    "garbage",
    [
        b"\xff" * 64,
        b"\x02\x00\x00\x00\x00\x00\x00\x00{}",
        b"\x0a\x00\x00\x00\x00\x00\x00\x00" + b'["Nix",{}]',
        b"\x0c\x00\x00\x00\x00\x00\x00\x00" + b'["EndTurn",]',
        b"\x0f\x00\x00\x00\x00\x00\x00\x00" + b'["EndTurn", {}]',
    ],
)
def test_what_is_no_message_is_refused(garbage: bytes) -> None:
    with pytest.raises(ValueError, match=r".+"):
        read(io.BytesIO(garbage))
