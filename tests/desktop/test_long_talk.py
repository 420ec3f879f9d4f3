"""A conversation on the virtual card, while somebody is restless with the windows."""

import asyncio
import itertools
import json
import subprocess
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

sys.path.insert(0, str(Path(__file__).parent))
from desk import Desk, card_variables, desk, end, until

from tests.sound.matching import best_match
from vibeassist.emulator.script import ReplyPart, Script, ScriptedReply
from vibeassist.emulator.server import Emulator

pytestmark = [pytest.mark.desktop, pytest.mark.sound]
MakeEmulator = Callable[..., Awaitable[Emulator]]
ROOT = Path(__file__).parents[2]

MICROPHONE_RATE, REPLY_RATE = 16_000, 24_000
REPLY_S = 6.0
REPLY_LEVEL = 4000
QUIETEST = REPLY_LEVEL / 20
"""No millisecond of a reply is as soft as this."""
BLOCK_S = 0.1
ALIKE = 0.5
UNLEASH = "from tests.desktop.restless import unleash; unleash()\n"


def noise(seconds: float, rate: int, level: float) -> np.ndarray:
    """Noise below 4 kHz without a repeat: any piece of it is found in one place only."""
    made = np.random.default_rng(815).normal(0, 1, round(seconds * rate))
    soft = np.convolve(made, np.hanning(9), mode="same")
    return (soft / soft.std() * level).astype(np.int16)


def shifts(needle: np.ndarray, hay: np.ndarray, block: int) -> list[int]:
    """How far each block of a sound lies from where the first one says, in a recording of it.

    Blocks of which too little is left are passed over: where both sides speak, the echo canceller
    takes some of the microphone. What would be missing there shifts all that follows.
    """
    origin, _ = best_match(needle[: block * 5], hay)
    found = []
    for start in range(0, needle.size - block, block):
        low = max(0, origin + start - block // 2)
        place, alike = best_match(
            needle[start : start + block], hay[low : origin + start + block + block // 2]
        )
        if alike > ALIKE:
            found.append(low + place - start - origin)
    assert len(found) > needle.size / block / 2
    return found


def lengths(played: np.ndarray) -> list[float]:
    """How long each stretch of sound without a millisecond of silence is, in seconds."""
    milliseconds = played[: played.size // 24 * 24].reshape(-1, 24).astype(float)
    loud = np.abs(milliseconds).max(axis=1) > QUIETEST
    edges = np.flatnonzero(np.diff(np.concatenate(([0], loud, [0]))))
    return [(end - start) / 1000 for start, end in edges.reshape(-1, 2)]


class Talk:
    """The app in a conversation with an emulator, and the sounds on both sides."""

    def __init__(self, desktop: Desk, card: Any, emulator: Emulator, folder: Path) -> None:
        self.desktop, self.card, self.emulator, self.folder = desktop, card, emulator, folder
        desktop.env |= card_variables(card) | {
            "PYTHONPATH": str(ROOT),
            "VIBEASSIST_API_KEY": "test-key-1234567890",
            "VIBEASSIST_LIVE_URL": emulator.url,
            "VIBEASSIST_CA_FILE": str(emulator.ca_file),
        }

    def hold(self, seconds: float) -> None:
        """Talk for so long, with restless hands, and end in order."""
        heard = self.folder / "said.wav"
        soundfile.write(heard, noise(seconds + 30, MICROPHONE_RATE, 60), MICROPHONE_RATE)
        words = ["paplay", "--device=feed", "--latency-msec=200", str(heard)]
        with (
            self.card.recording(self.folder / "played.wav", REPLY_RATE),
            subprocess.Popen(words, env=self.card.env) as source,
        ):
            app = self.desktop.app("--direct", "--start", before=UNLEASH, practice=False)
            frames = round(seconds * 10)
            until(
                lambda: self.desktop.said(f'"type": "frame_sent", "index": {frames}'),
                "the frames",
                limit_s=seconds + 60,
            )
            code = end(app)
            source.terminate()
        assert code == 0

    def events(self, kind: str) -> list[dict[str, Any]]:
        lines = [json.loads(line) for line in self.desktop.events.read_text().splitlines()]
        return [line for line in lines if line["type"] == kind]


@pytest.mark.slow
@pytest.mark.timeout(800)
@pytest.mark.parametrize("seconds", [45, 600])
async def test_restless_windows_cost_the_conversation_nothing(
    sound_card: Any, make_live_emulator: MakeEmulator, tmp_path: Path, seconds: int
):
    reply = noise(REPLY_S, REPLY_RATE, REPLY_LEVEL)
    soundfile.write(tmp_path / "reply.wav", reply, REPLY_RATE, subtype="PCM_16")
    said = ReplyPart(file=tmp_path / "reply.wav", say="Something long.")
    emulator = await make_live_emulator(Script(default=ScriptedReply(parts=(said,))), time_scale=1)
    with desk(tmp_path) as desktop:
        talk = Talk(desktop, sound_card, emulator, tmp_path)
        await asyncio.to_thread(talk.hold, seconds)
        errors = desktop.errors()
    assert errors == ""

    captured = [event["index"] for event in talk.events("microphone_frame")]
    sent = [event["index"] for event in talk.events("frame_sent")]
    times = [event["t_ms"] for event in talk.events("microphone_frame")]
    replies = talk.events("playback_finished")
    (ended,) = talk.events("ended")
    gap_ms = max(b - a for a, b in itertools.pairwise(times))
    print(f"\n{len(sent)} frames, {len(replies)} replies, longest way between frames {gap_ms} ms")
    assert captured == list(range(len(captured)))
    assert sent == list(range(len(sent)))
    assert talk.events("frames_dropped") == []
    assert talk.events("device_changed") == []
    assert talk.events("playback_gap") == []
    assert (ended["underruns"], ended["reconnects"]) == (0, 0)
    assert len(replies) >= seconds // 10
    assert all(each["played_ms"] == each["received_ms"] for each in replies)

    # What the server got is what was said, with nothing missing in between.
    said_samples, _ = soundfile.read(tmp_path / "said.wav", dtype="int16")
    (session,) = emulator.sessions
    got = np.frombuffer(bytes(session.audio), "<i2")[MICROPHONE_RATE:]
    shifted = shifts(got, said_samples, MICROPHONE_RATE)
    print(f"microphone: {len(shifted)} s compared, shifted by {set(shifted)} samples")
    assert max(map(abs, shifted)) <= 8
    # What was heard is what the server sent, with nothing missing in between.
    played, _ = soundfile.read(tmp_path / "played.wav", dtype="int16")
    shifted = shifts(reply, played, round(BLOCK_S * REPLY_RATE))
    assert max(map(abs, shifted)) <= 8
    # The end may cut one more reply off.
    heard = lengths(played)[: len(replies)]
    print(f"replies without a gap: {min(heard):.3f} to {max(heard):.3f} s")
    assert len(heard) == len(replies)
    assert all(abs(each - REPLY_S) < 0.02 for each in heard)
