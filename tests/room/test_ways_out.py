"""Where there is no echo, no canceller, somebody else, or only a hum: in simulated rooms."""

from collections.abc import Callable

import numpy as np
import pytest

from tests.room import voices
from tests.room.acoustics import Room
from tests.room.levels import to_level
from tests.room.score import Script, interruptions, judge, placed
from tests.room.simulation import Heard, RoomSpeaker, converse
from tests.room.sounds import HUMS, STOPS, lasting
from tests.room.voices import TUNING, Voice
from tests.room.ways import headphones, ours
from vibeassist.audio.echo import Measured, Processing, WebRtcCleaner
from vibeassist.audio.events import EchoChanged
from vibeassist.audio.format import BLOCK_S, MIC_RATE, REPLY_RATE
from vibeassist.audio.gate import PRE_ROLL_MS
from vibeassist.audio.listener import Listener
from vibeassist.audio.speech import TwoStageDetector

reason = voices.why_not()
pytestmark = pytest.mark.skipif(reason is not None, reason=str(reason))

WORN = Room("headphones", None)
FAINT = Room("-60 dB", -60)
BOX = Room("-10 dB", -10)
QUIET_S = 8.0


class Kept:
    """Makes a listener, and keeps it, its speaker and what it said."""

    def __init__(self, *, cleans: bool = True, measured: Measured | None = None) -> None:
        self.said: list[EchoChanged] = []
        self._cleans = cleans
        self._measured = measured

    def __call__(self, speaker: RoomSpeaker, emit: Callable[[object], None]) -> Listener:
        self.speaker = speaker

        def tell(event: object) -> None:
            if isinstance(event, EchoChanged):
                self.said.append(event)
            else:
                emit(event)

        cleaner = WebRtcCleaner(Processing(), cancels=True) if self._cleans else None
        return Listener(
            TwoStageDetector(),
            speaker,
            tell,
            cleaner=cleaner,
            cancels=True,
            measured=self._measured,
        )


def reply(seconds: float = 20.0) -> np.ndarray:
    return voices.passage(voices.ASSISTANT, seconds, REPLY_RATE)


def nobody(seconds: float) -> Script:
    return Script(np.zeros(round(seconds * MIC_RATE), np.float32), [])


def later(script: Script, seconds: float) -> Script:
    """The same after so long a silence."""
    near = np.concatenate((np.zeros(round(seconds * MIC_RATE), np.float32), script.near))
    return Script(near, [(a + seconds, b + seconds) for a, b in script.spans])


@pytest.mark.parametrize("room", [WORN, FAINT], ids=lambda room: room.name)
@pytest.mark.slow
def test_without_an_echo_it_listens_as_at_headphones(room: Room) -> None:
    make = Kept()
    script = later(interruptions((TUNING[0],), 3), QUIET_S)
    score = judge(converse(room, make, script.near, reply()), script)
    assert make.speaker.cuts
    assert (score.barge_ins, score.missed, score.false_holds) == (3, 0, 0)
    assert make.said == []


@pytest.mark.slow
def test_an_echo_is_no_headphone_and_none_where_there_was_none_is_noticed_at_once() -> None:
    make = Kept()
    converse(BOX, make, nobody(10).near, reply())
    assert not make.speaker.cuts
    surprised = Kept(measured=Measured("", "", has_echo=False))
    heard = converse(BOX, surprised, nobody(10).near, reply())
    assert not surprised.speaker.cuts
    assert heard.held == []


def test_without_a_canceller_the_wire_is_gated_that_is_said_and_the_user_is_heard() -> None:
    make = Kept(cleans=False)
    script = interruptions((TUNING[0],), 3)
    heard = converse(BOX, make, script.near, reply())
    score = judge(heard, script)
    assert (score.barge_ins, score.missed, score.false_holds) == (3, 0, 0)
    (said,) = make.said
    assert said.gated
    assert "no echo canceller" in said.message
    first = round(script.spans[0][0] * MIC_RATE)
    assert not heard.wire[2 * MIC_RATE : first - MIC_RATE // 10].any()
    # The first syllable, 300 ms late and whole.
    late = first + round(PRE_ROLL_MS / 1000 * MIC_RATE)
    syllable = slice(late, late + MIC_RATE // 10)
    spoken = script.near[first : first + MIC_RATE // 10]
    assert np.corrcoef(heard.wire[syllable], spoken)[0, 1] > 0.5  # the echo is in it, too


@pytest.mark.slow
def test_with_a_canceller_that_works_nothing_is_said() -> None:
    make = Kept()
    converse(BOX, make, nobody(10).near, reply())
    assert make.said == []


@pytest.mark.slow
def test_a_television_behind_the_user_neither_holds_nor_hides_them() -> None:
    script = interruptions(TUNING, 10)
    noise = lasting("television", script.near.size / MIC_RATE, -36.0, seed=9)
    script.near += noise[: script.near.size]
    heard = converse(WORN, headphones, script.near, reply())
    known = Script(script.near, script.spans[2:])
    score = judge(heard, known)
    assert score.barge_ins >= 7
    assert score.missed <= 1
    outside = [at for at in heard.held if at > script.spans[2][0]]
    assert len(outside) - score.barge_ins <= 2


@pytest.mark.slow
def test_a_user_who_leans_back_is_still_heard() -> None:
    """10 dB softer from one sentence to the next, with nobody else in the room."""
    spoken = voices.sentences(TUNING[0])[:6]
    sounds = [to_level(each, -26.0 if k < 3 else -36.0) for k, each in enumerate(spoken)]
    script = placed(sounds, 3)
    score = judge(converse(BOX, ours, script.near, reply()), script)
    assert (score.barge_ins, score.missed) == (6, 0)


def said_by(voice: Voice, words: tuple[str, ...], dbfs: float) -> Script:
    spoken = [voices.trim(voices.say(voice, word)) for word in words]
    return placed([to_level(each, dbfs) for each in spoken], 3)


@pytest.mark.parametrize("voice", [TUNING[0], TUNING[2], TUNING[3]], ids=lambda v: v.name)
def test_mhm_never_ends_a_reply_and_it_goes_on(voice: Voice) -> None:
    heard = converse(WORN, headphones, said_by(voice, HUMS, -30.0).near, reply(60))
    assert heard.dropped == []
    assert len(heard.resumed) == len(heard.held) > 0


@pytest.mark.parametrize("voice", TUNING, ids=lambda v: v.name)
def test_wait_holds_at_once_and_the_servers_word_ends_the_reply(voice: Voice) -> None:
    """The hold outlasts the 450 ms that a server takes to say that it was interrupted."""
    script = said_by(voice, STOPS[voice.language], -26.0)
    dropped: list[float] = []
    ends = [end + 0.45 for _, end in script.spans]

    class Server(Kept):
        blocks = 0

        def step(self, speaker: RoomSpeaker, wire: np.ndarray) -> None:
            self.blocks += 1
            if ends and self.blocks * BLOCK_S >= ends[0]:
                ends.pop(0)
                if speaker.is_held:
                    dropped.append(self.blocks * BLOCK_S)
                    speaker.drop(10**6, "interrupted")

    server = Server()
    heard: Heard = converse(WORN, headphones, script.near, reply(60), step=server.step)
    held = [any(a <= at < b + 0.45 for at in heard.held) for a, b in script.spans]
    playing = [heard.playing[round(a / BLOCK_S)] for a, _ in script.spans]
    assert all(h for h, p in zip(held, playing, strict=True) if p)
    assert len(dropped) >= 1
