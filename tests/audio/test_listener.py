"""What the listener does with many blocks at once: the same as with each of them."""

from typing import Any

import numpy as np
import pytest

from vibeassist.audio.detector import EnergyDetector
from vibeassist.audio.echo import Processing, WebRtcCleaner
from vibeassist.audio.format import MIC_BLOCK, MIC_RATE, REPLY_BLOCK, Samples
from vibeassist.audio.gate import PRE_ROLL_MS
from vibeassist.audio.listener import (
    CALM_BLOCKS,
    CANCELLING_BLOCKS,
    SILENT_BLOCKS,
    Listener,
)
from vibeassist.audio.microphone import CapturedBlock
from vibeassist.audio.speaker import NullSpeaker, PlayedBlock

RNG = np.random.default_rng(12)
NEAR = (RNG.standard_normal(2 * MIC_RATE) * 1500).astype(np.int16)
FRAME = 10


class Listening:
    """A detector that notes what it is given, and is calm when it is told to be."""

    voiced = False

    def __init__(self) -> None:
        self.calm = True
        self.heard: list[Samples] = []

    def push(self, block: Samples, audible: bool, echo: object = None) -> None:
        self.heard.append(block)

    def expect(self, noise_dbfs: float) -> None:
        """Nothing to expect."""

    def reset(self) -> None:
        """Nothing to forget."""


class Half:
    """A cleaner by which one can see that it was used."""

    def process(self, near: Samples, far: Samples) -> Samples:
        return near // 2


def wire(listener: Listener, muted: Any = (), *, together: bool) -> list[Samples]:
    """What comes out for each block of the microphone, while the assistant's voice is played."""
    far = (np.random.default_rng(5).standard_normal(REPLY_BLOCK) * 3000).astype(np.int16)
    given = []
    for number in range(NEAR.size // MIC_BLOCK):
        at = number / 100
        near = NEAR[number * MIC_BLOCK : (number + 1) * MIC_BLOCK]
        due = not together or number % FRAME == FRAME - 1
        played = [PlayedBlock(far, at)]
        given.append(listener.push(CapturedBlock(near, at), played, muted=number in muted, due=due))
    return given


def make(detector: Any = None, **options: Any) -> Listener:
    detector = detector or Listening()
    return Listener(detector, NullSpeaker(), lambda _: None, **options)


def test_frames_hold_the_same_as_blocks() -> None:
    def webrtc() -> Listener:
        return make(cleaner=WebRtcCleaner(Processing(), cancels=True), cancels=True)

    alone, together = wire(webrtc(), together=False), wire(webrtc(), together=True)
    assert [each.size for each in together[:20]] == 2 * [*[0] * 9, FRAME * MIC_BLOCK]
    assert np.array_equal(np.concatenate(alone), np.concatenate(together))


def test_what_was_muted_is_silence_and_nothing_else_is() -> None:
    given = np.concatenate(wire(make(cleaner=Half()), range(3, 14), together=True))
    blocks = given.reshape(-1, MIC_BLOCK)
    assert [number for number, block in enumerate(blocks) if not block.any()] == list(range(3, 14))


def test_what_waits_can_be_had() -> None:
    listener = make(cleaner=Half())
    block = CapturedBlock(NEAR[:MIC_BLOCK], 0.0)
    for _ in range(3):
        assert not listener.push(block, [], muted=False, due=False).size
    assert listener.waiting == 3
    assert np.array_equal(listener.flush(), np.tile(NEAR[:MIC_BLOCK] // 2, 3))
    assert listener.waiting == 0
    assert not listener.flush().size


def test_the_gate_delays_no_more_than_its_pre_roll() -> None:
    given = wire(make(cancels=True), together=True)
    assert {each.size for each in given[FRAME:]} == {MIC_BLOCK}
    assert PRE_ROLL_MS == 300
    assert np.array_equal(np.concatenate(given[30:]), NEAR[: NEAR.size - 30 * MIC_BLOCK])


@pytest.mark.parametrize("together", [False, True])
def test_at_headphones_the_detector_hears_the_microphone_as_it_is(together: bool) -> None:
    detector = Listening()
    wire(make(detector, cleaner=Half()), together=together)
    assert np.array_equal(np.concatenate(detector.heard), NEAR)


def test_by_energy_the_detector_hears_what_goes_to_the_wire_at_once() -> None:
    class Noting(EnergyDetector):
        heard: list[Samples] = []  # noqa: RUF012 - one instance

        def push(self, block: Samples, audible: bool, echo: Any = None) -> Any:
            self.heard.append(block)
            return super().push(block, audible, echo)

    detector = Noting()
    wire(make(detector, cleaner=Half()), together=True)
    assert np.array_equal(np.concatenate(detector.heard), NEAR // 2)


@pytest.mark.parametrize(("cancels", "calm"), [(False, CALM_BLOCKS), (True, CANCELLING_BLOCKS)])
def test_blocks_may_gather_while_none_of_them_decides(cancels: bool, calm: int) -> None:
    detector, speaker = Listening(), NullSpeaker()
    listener = Listener(detector, speaker, lambda _: None, cancels=cancels)
    assert listener.patience == SILENT_BLOCKS
    speaker.play(np.ones(24_000, np.int16).tobytes(), 1)
    speaker._pull(REPLY_BLOCK, 0.0)
    assert speaker.is_playing
    assert listener.patience == calm
    detector.calm = False
    assert listener.patience == 1
    detector.calm = True
    speaker.hold(0.0)
    assert listener.patience == 1, "the end of a hold is counted in blocks"
