"""Barge-in in simulated rooms: this project beside the simpler ways, with voices and noises.

``ROOM_MINUTES`` (2) is how long the assistant speaks alone in each room, ``ROOM_BARGE_INS`` (40)
how often it is interrupted; the held-out voices, rooms and noises are those of no constant here.
"""

import os
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from typing import Final

import numpy as np

from tests.bench.report import Row, Table
from tests.room.acoustics import Room
from tests.room.levels import active_rms
from tests.room.rivals import EchoGate, RmsOnly, ServerOnly
from tests.room.score import Script, interruptions, judge, placed
from tests.room.simulation import Heard, converse
from tests.room.sounds import LASTING, PASSING, lasting, passing
from tests.room.voices import (
    ASSISTANT,
    ASSISTANT_CHECKING,
    CHECKING,
    TUNING,
    Sound,
    Voice,
    passage,
)
from vibeassist.audio.detector import SpeechDetector
from vibeassist.audio.echo import Processing, WebRtcCleaner
from vibeassist.audio.format import MIC_BLOCK, MIC_RATE, REPLY_RATE
from vibeassist.audio.listener import Listener
from vibeassist.audio.speech import TwoStageDetector

MINUTES: Final = float(os.environ.get("ROOM_MINUTES", "2"))
BARGE_INS: Final = int(os.environ.get("ROOM_BARGE_INS", "40"))
PASSING_COUNT: Final = 20
REPLY_S: Final = 30.0

ROOMS: Final = (
    Room("headphones", None),
    Room("-20 dB, 20 ms", -20, delay_ms=20, rt60_s=0.2, seed=2),
    Room("-10 dB, 60 ms", -10, delay_ms=60),
    Room("-6 dB, 120 ms", -6, delay_ms=120, rt60_s=0.4, seed=3),
    Room("0 dB, 100 ms", 0, delay_ms=100, seed=4),
    Room("+6 dB, 150 ms", 6, delay_ms=150, rt60_s=0.5, seed=5),
    Room("-6 dB, 200 ppm", -6, drift_ppm=200.0),
    Room("-6 dB, jumps", -6, jumps=tuple((15.0 + 15 * k, (-1) ** k * 60.0) for k in range(200))),
)
CHECKING_ROOMS: Final = (
    Room("held out -15 dB, 35 ms", -15, delay_ms=35, size_m=(6, 5, 3), rt60_s=0.45, seed=11),
    Room("held out -8 dB, 180 ms", -8, delay_ms=180, size_m=(3, 2.5, 2.4), drive=0.9, seed=12),
    Room("held out 0 dB, 80 ms", 0, delay_ms=80, size_m=(5, 3, 2.5), rt60_s=0.35, seed=13),
    Room("held out -6 dB, -120 ppm", -6, delay_ms=90, drift_ppm=-120.0, seed=14),
)
Make = Callable[..., Listener]


def ours(speaker: object, emit: object) -> Listener:
    """This project, as a conversation on loudspeakers has it."""
    cleaner = WebRtcCleaner(Processing(), cancels=True)
    return Listener(TwoStageDetector(), speaker, emit, cleaner=cleaner, cancels=True)


def rival(make: Callable[[], SpeechDetector], speaker: object, emit: object) -> Listener:
    """A simpler detector, on the untouched microphone."""
    return Listener(make(), speaker, emit)


WAYS: Final[dict[str, Make]] = {
    "vibeassist": ours,
    "RMS 0.015, 3 x 10 ms": partial(rival, RmsOnly),
    "RMS 0.015, 3 x 100 ms": partial(rival, partial(RmsOnly, 10)),
    "echo gate": partial(rival, EchoGate),
    "server only (modelled)": partial(rival, ServerOnly),
}


def in_room(way: str, room: Room, voices: tuple[Voice, ...], assistant: Voice) -> Row:
    """One room: the assistant alone, then interrupted."""
    reply = passage(assistant, REPLY_S, REPLY_RATE)
    alone = Script(np.zeros(round(MINUTES * 60) * MIC_RATE, np.float32), [])
    began = time.process_time()
    quiet = converse(room, WAYS[way], alone.near, reply)
    took = time.process_time() - began
    alone_score = judge(quiet, alone)
    script = interruptions(voices, BARGE_INS)
    score = judge(converse(room, WAYS[way], script.near, reply), script)
    figures = {
        "alone min": alone_score.played_s / 60,
        "self-int": float(alone_score.false_holds),
        "ducks": float(alone_score.false_ducks),
        "missed %": 100 * score.missed / max(1, score.barge_ins),
        "false": float(score.false_holds),
        **_percentiles("give", score.gave_way_ms),
        **_percentiles("silent", score.silent_ms),
        "CPU ms/10 ms": took / (alone.near.size / MIC_BLOCK) * 1000,
    }
    if way == "vibeassist" and room.echo_db is not None:
        figures |= {"ERLE dB": _erle(quiet)}
    return Row(f"{room.name}: {way}", figures)


def passing_noise(name: str, room: Room) -> Row:
    """How often a cough, a door and the like silence the assistant, and end its reply."""
    rng = np.random.default_rng(77)
    script = placed([passing(name, rng) for _ in range(PASSING_COUNT)], 5)
    heard = converse(room, ours, script.near, passage(ASSISTANT, REPLY_S, REPLY_RATE))
    score = judge(heard, script)
    return Row(
        f"{room.name}: {name}",
        {
            "count": float(score.barge_ins),
            "ducked": float(len(heard.ducked)),
            "silenced": float(score.barge_ins - score.missed),
            "longest s": _longest(heard),
            "ended": float(score.dropped),
        },
    )


def lasting_noise(name: str, snr_db: float, voices: tuple[Voice, ...]) -> Row:
    """Barge-ins and false holds while a noise goes on, echo at -10 dB."""
    script = interruptions(voices, BARGE_INS // 2)
    noise = lasting(name, script.near.size / MIC_RATE, -26.0 - snr_db, seed=9)
    script.near[: noise.size] += noise[: script.near.size]
    reply = passage(ASSISTANT, REPLY_S, REPLY_RATE)
    score = judge(converse(ROOMS[2], ours, script.near, reply), script)
    return Row(
        f"{name}, {snr_db:.0f} dB below the user",
        {
            "missed %": 100 * score.missed / max(1, score.barge_ins),
            "false/min": score.false_holds / (script.near.size / MIC_RATE / 60),
            "ducks/min": score.false_ducks / (script.near.size / MIC_RATE / 60),
            **_percentiles("silent", score.silent_ms),
        },
    )


def quiet_user(dbfs: float, room: Room) -> Row:
    """A user who speaks softly."""
    script = interruptions(TUNING, BARGE_INS, dbfs=dbfs)
    score = judge(converse(room, ours, script.near, passage(ASSISTANT, REPLY_S, 24_000)), script)
    figures = {"missed %": 100 * score.missed / max(1, score.barge_ins)}
    return Row(
        f"{room.name}: user at {dbfs:.0f} dBFS", figures | _percentiles("silent", score.silent_ms)
    )


def _percentiles(name: str, values: list[float]) -> dict[str, float]:
    if not values:
        return {}
    return {f"{name} p{q}": float(np.percentile(values, q)) for q in (50, 95)}


def _longest(heard: Heard) -> float:
    ends = sorted(heard.resumed + heard.dropped)
    gaps = [min((end - at for end in ends if end >= at), default=0.0) for at in heard.held]
    return max(gaps, default=0.0)


def _erle(heard: Heard) -> float:
    """Echo before and after the canceller, once it has settled; pauses left out."""
    settled = slice(10 * MIC_RATE, None)
    before, after = heard.microphone[settled], heard.wire[settled]
    return float(20 * np.log10(active_rms(before) / max(1e-9, active_rms_like(before, after))))


def active_rms_like(before: Sound, after: Sound) -> float:
    """The level of one signal in the frames in which the other is active."""
    size = min(before.size, after.size) // MIC_BLOCK * MIC_BLOCK
    energy = (before[:size].reshape(-1, MIC_BLOCK) ** 2).mean(axis=1)
    kept = (after[:size].reshape(-1, MIC_BLOCK) ** 2).mean(axis=1)
    return float(np.sqrt(kept[energy > energy.max() * 10**-3.5].mean()))


def run() -> list[Table]:
    """All tables."""
    tables = [
        Table("Barge-in on loudspeakers", "ms from onset to decision"),
        Table("Barge-in, held-out voices and rooms", "ms from onset to decision"),
        Table("Passing noises while the assistant speaks", "of so many"),
        Table("Lasting noises, echo -10 dB", "ms from onset to decision"),
        Table("Quiet users", "ms from onset to decision"),
    ]
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        jobs = [
            [pool.submit(in_room, w, r, TUNING, ASSISTANT) for r in ROOMS for w in WAYS],
            [
                pool.submit(in_room, "vibeassist", r, CHECKING, ASSISTANT_CHECKING)
                for r in CHECKING_ROOMS
            ],
            [pool.submit(passing_noise, n, r) for r in (ROOMS[0], ROOMS[2]) for n in PASSING],
            [pool.submit(lasting_noise, n, s, TUNING) for n in LASTING for s in (20.0, 10.0)],
            [pool.submit(quiet_user, -36.0, room) for room in ROOMS[:4]],
        ]
        for table, rows in zip(tables, jobs, strict=True):
            table.rows += [row.result() for row in rows]
    return tables
