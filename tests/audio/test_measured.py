"""What the self-test found is kept per pair of devices, and a conversation begins with it."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from vibeassist.audio.echo import Measured, Processing, known
from vibeassist.audio.events import EchoChanged
from vibeassist.audio.evidence import Evidence
from vibeassist.audio.format import MIC_BLOCK, Samples
from vibeassist.audio.linear import LinearCanceller
from vibeassist.audio.listener import Listener
from vibeassist.audio.measured import MOST, from_findings, load, save
from vibeassist.audio.microphone import CapturedBlock
from vibeassist.audio.selftest import Findings
from vibeassist.audio.speaker import NullSpeaker

FOUND = Findings(True, -60.0, -30.0, 80.0, 30.0, False, {})
PAIR = ("mic", "box")
ROOM = Measured(*PAIR, has_echo=True, delay_ms=80.0, noise_dbfs=-60.0)


def test_what_is_kept_of_a_self_test():
    assert from_findings(FOUND, *PAIR) == ROOM
    poor = from_findings(replace(FOUND, cancelled_db=3.0), *PAIR)
    assert poor is not None
    assert not poor.works
    worn = from_findings(replace(FOUND, echo_dbfs=None, delay_ms=None, cancelled_db=None), *PAIR)
    assert worn is not None
    assert not worn.has_echo
    assert from_findings(Findings(False, -120.0, None, None, None, False, {}), *PAIR) is None


def test_it_is_kept_per_pair_and_the_newest_counts(tmp_path: Path):
    path = tmp_path / "folder" / "room.json"
    assert load(path) == ()
    save(path, ROOM, load(path))
    other = replace(ROOM, speaker="headphones", has_echo=False)
    save(path, other, load(path))
    newer = replace(ROOM, delay_ms=120.0)
    save(path, newer, load(path))
    assert load(path) == (newer, other)
    for number in range(MOST):
        save(path, replace(ROOM, speaker=str(number)), load(path))
    assert len(load(path)) == MOST


@pytest.mark.parametrize("text", ["", "[]", '{"rooms": [{"speaker": 1}]}', "{"])
def test_a_broken_file_is_as_none(tmp_path: Path, text: str):
    path = tmp_path / "room.json"
    path.write_text(text)
    assert load(path) == ()


def test_it_holds_for_these_two_devices_only():
    processing = Processing(measured=(ROOM,))
    assert known(processing, *PAIR) == ROOM
    assert known(processing, "mic", "another") is None
    assert known(processing, "another", "box") is None


def begun(measured: Measured | None) -> tuple[NullSpeaker, list[object], Samples]:
    """The first half second of a listener that knows this of its devices."""
    said: list[object] = []
    speaker = NullSpeaker()
    listener = Listener(
        Unhearing(), speaker, said.append, cleaner=Same(), cancels=True, measured=measured
    )
    loud = np.full(MIC_BLOCK, 1000, np.int16)
    out = [listener.push(CapturedBlock(loud, k / 100), [], muted=False) for k in range(50)]
    return speaker, said, np.concatenate(out)


class Same:
    """A canceller that there is nothing to cancel for."""

    def process(self, near: Samples, far: Samples) -> Samples:
        return near


class Unhearing:
    voiced = False

    def expect(self, noise_dbfs: float) -> None:
        assert noise_dbfs == -60.0

    def push(self, block: Samples, audible: bool, echo: object = None) -> None:
        return None

    def reset(self) -> None:
        pass


def test_without_an_echo_a_conversation_begins_as_with_headphones():
    speaker, said, out = begun(replace(ROOM, has_echo=False))
    assert speaker.cuts
    assert said == []
    assert out[0] == 1000


def test_where_cancelling_achieved_nothing_it_begins_with_the_gate_and_says_so():
    speaker, said, out = begun(replace(ROOM, works=False))
    assert not speaker.cuts
    assert [type(each) for each in said] == [EchoChanged]
    assert out[0] == 0


def test_a_loud_room_that_was_measured_is_no_sign_in_the_first_second():
    noise = (np.random.default_rng(3).standard_normal(8_000) * 0.02).astype(np.float32)
    scores = []
    for told in (False, True):
        evidence = Evidence()
        if told:
            evidence.floor.expect(-34.0)
        blocks = [noise[k : k + MIC_BLOCK] for k in range(0, 8_000, MIC_BLOCK)]
        scores.append(np.mean([evidence.push(block, None) for block in blocks]))
    assert scores[1] < 0.6 * scores[0]


def test_what_is_said_while_muted_never_leaves_the_gate():
    said: list[object] = []
    poor = replace(ROOM, works=False)
    listener = Listener(
        Unhearing(), NullSpeaker(), said.append, cleaner=Same(), cancels=True, measured=poor
    )
    secret = np.full(MIC_BLOCK, 1000, np.int16)
    for k in range(50):
        listener.push(CapturedBlock(secret, k / 100), [], muted=True)
    quiet = np.zeros(MIC_BLOCK, np.int16)
    after = [listener.push(CapturedBlock(quiet, k / 100), [], muted=False) for k in range(50, 100)]
    assert not np.concatenate(after).any()


def test_where_nothing_is_known_it_begins_by_cancelling():
    speaker, said, out = begun(None)
    assert not speaker.cuts
    assert said == []
    assert out[0] == 1000


def test_the_canceller_finds_an_echo_sooner_whose_delay_is_known():
    rng = np.random.default_rng(1)
    far = (rng.standard_normal(8_000) * 0.05).astype(np.float32)
    echo = 0.5 * np.concatenate((np.zeros(1600, np.float32), far))[:8_000]
    left = [
        sum(
            float((c.push(echo[k : k + MIC_BLOCK], far[k : k + MIC_BLOCK]) ** 2).sum())
            for k in range(0, 8_000, MIC_BLOCK)
        )
        for c in (LinearCanceller(), LinearCanceller(delay_ms=100.0))
    ]
    assert left[1] < 0.9 * left[0]
