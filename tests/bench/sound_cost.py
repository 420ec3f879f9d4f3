"""What each part of the sound path costs per 10 ms, in CPU time, while both sides speak."""

import time
from collections.abc import Callable
from typing import Final

import numpy as np

from tests.bench.report import Row, Table
from tests.room.acoustics import Room
from tests.room.score import interruptions
from tests.room.simulation import converse
from tests.room.voices import ASSISTANT, TUNING, passage
from vibeassist.audio.echo import Processing, WebRtcCleaner
from vibeassist.audio.farend import FarEnd
from vibeassist.audio.format import MIC_BLOCK, MIC_RATE, REPLY_BLOCK, REPLY_RATE, to_float, to_int16
from vibeassist.audio.jitter import JitterBuffer
from vibeassist.audio.linear import LinearCanceller
from vibeassist.audio.listener import Listener
from vibeassist.audio.speaker import PlayedBlock
from vibeassist.audio.speech import TwoStageDetector

BARGE_INS: Final = 8


def run() -> list[Table]:
    """One table."""
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
    return [table]


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
