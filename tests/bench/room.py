"""Barge-in in simulated rooms: this project beside the simpler ways, with voices and noises.

``ROOM_MINUTES`` (2) is how long the assistant speaks alone in each room (the simpler ways: two
minutes at most), ``ROOM_BARGE_INS`` (40) how often it is interrupted; ``ROOM_ONLY`` runs the tables
whose titles contain it.
"""

import os
import time
from collections.abc import Callable, Iterable
from functools import partial
from typing import Final

import numpy as np

from tests.bench.report import Row, Table
from tests.room.acoustics import Room
from tests.room.double_talk import double_talk
from tests.room.other_sounds import OTHER_PASSING
from tests.room.rooms import CHECKING_ROOMS, HELD_OUT_ROOMS, ROOMS
from tests.room.score import Script, interruptions, judge, placed
from tests.room.simulation import Heard, converse
from tests.room.sounds import LASTING, PASSING, WORDS, Passing, lasting, passing
from tests.room.voices import (
    ASSISTANT,
    ASSISTANT_CHECKING,
    ASSISTANT_HELD_OUT,
    CHECKING,
    HELD_OUT,
    TUNING,
    Voice,
    passage,
    there,
)
from tests.room.ways import WAYS, Make, detecting, headphones, ours
from vibeassist.audio.format import MIC_BLOCK, MIC_RATE, REPLY_RATE

MINUTES: Final = float(os.environ.get("ROOM_MINUTES", "2"))
BARGE_INS: Final = int(os.environ.get("ROOM_BARGE_INS", "40"))
ONLY: Final = os.environ.get("ROOM_ONLY", "")
RIVAL_MINUTES: Final = 2.0
PASSING_COUNT: Final = 20
REPLY_S: Final = 30.0
Noises = dict[str, tuple[Passing, float]]


def in_room(way: str, room: Room, voices: tuple[Voice, ...], assistant: Voice) -> Row:
    """One room: the assistant alone, then interrupted."""
    reply = passage(assistant, REPLY_S, REPLY_RATE)
    mine = way == "vibeassist"
    make = _mine(room) if mine else WAYS[way]
    minutes = MINUTES if mine else min(MINUTES, RIVAL_MINUTES)
    alone = Script(np.zeros(round(minutes * 60) * MIC_RATE, np.float32), [])
    quiet = converse(room, detecting if make is ours else make, alone.near, reply)
    alone_score = judge(quiet, alone)
    script = interruptions(there(voices), BARGE_INS)
    began = time.process_time()
    score = judge(converse(room, make, script.near, reply), script)
    took = time.process_time() - began
    figures = {
        "alone min": alone_score.played_s / 60,
        "own holds": float(alone_score.false_holds),
        "own/min": alone_score.false_holds / max(1e-9, alone_score.played_s / 60),
        "ducks": float(alone_score.false_ducks),
        "cut in": float(score.barge_ins),
        "missed %": 100 * score.missed / max(1, score.barge_ins),
        "false": float(score.false_holds),
        **_percentiles("give", score.gave_way_ms),
        **_percentiles("silent", score.silent_ms),
        "CPU ms": took / (script.near.size / MIC_BLOCK) * 1000,
    }
    if mine and room.echo_db is not None:
        figures |= double_talk(room, voices[0], assistant)
    return Row(f"{room.name}: {way}", figures)


def passing_noise(name: str, noises: Noises, room: Room) -> Row:
    """How often a cough, a door and the like silence the assistant, and end its reply."""
    rng = np.random.default_rng(77)
    script = placed([passing(noises[name], rng) for _ in range(PASSING_COUNT)], 5)
    heard = converse(room, _mine(room), script.near, passage(ASSISTANT, REPLY_S, REPLY_RATE))
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


def lasting_noise(name: str, snr_db: float, room: Room) -> Row:
    """Barge-ins and false holds while a noise goes on."""
    script = interruptions(TUNING, BARGE_INS // 2)
    noise = lasting(name, script.near.size / MIC_RATE, -26.0 - snr_db, seed=9)
    script.near[: noise.size] += noise[: script.near.size]
    reply = passage(ASSISTANT, REPLY_S, REPLY_RATE)
    score = judge(converse(room, _mine(room), script.near, reply), script)
    return Row(
        f"{room.name}: {name}, {snr_db:.0f} dB below the user",
        {
            "cut in": float(score.barge_ins),
            "missed %": 100 * score.missed / max(1, score.barge_ins),
            "false/min": score.false_holds / (script.near.size / MIC_RATE / 60),
            "ducks/min": score.false_ducks / (script.near.size / MIC_RATE / 60),
            **_percentiles("silent", score.silent_ms),
        },
    )


def quiet_user(dbfs: float, room: Room) -> Row:
    """A user who speaks softly."""
    script = interruptions(TUNING, BARGE_INS, dbfs=dbfs)
    reply = passage(ASSISTANT, REPLY_S, REPLY_RATE)
    score = judge(converse(room, _mine(room), script.near, reply), script)
    figures = {"missed %": 100 * score.missed / max(1, score.barge_ins)}
    return Row(
        f"{room.name}: user at {dbfs:.0f} dBFS", figures | _percentiles("silent", score.silent_ms)
    )


def _mine(room: Room) -> Make:
    return headphones if room.echo_db is None else ours


def _percentiles(name: str, values: list[float]) -> dict[str, float]:
    if not values:
        return {}
    return {f"{name} p{q}": float(np.percentile(values, q)) for q in (50, 95)}


def _longest(heard: Heard) -> float:
    ends = sorted(heard.resumed + heard.dropped)
    gaps = [min((end - at for end in ends if end >= at), default=0.0) for at in heard.held]
    return max(gaps, default=0.0)


def _tables() -> Iterable[tuple[str, str, list[Callable[[], Row]]]]:
    ms = "ms from onset to decision"
    some = (ROOMS[0], ROOMS[2])
    yield (
        "Barge-in",
        ms,
        [partial(in_room, way, room, TUNING, ASSISTANT) for room in ROOMS for way in WAYS],
    )
    yield (
        "Barge-in, checking voices and rooms",
        ms,
        [
            partial(in_room, "vibeassist", room, CHECKING, ASSISTANT_CHECKING)
            for room in CHECKING_ROOMS
        ],
    )
    if there((ASSISTANT_HELD_OUT,)):
        yield (
            "Barge-in, held-out voices and rooms",
            ms,
            [
                partial(in_room, "vibeassist", room, HELD_OUT, ASSISTANT_HELD_OUT)
                for room in HELD_OUT_ROOMS
            ],
        )
    for title, noises in (
        ("Passing noises", PASSING),
        ("Passing noises, held out", OTHER_PASSING),
        ("Short words", WORDS),
    ):
        yield (
            title,
            f"of {PASSING_COUNT}",
            [partial(passing_noise, name, noises, room) for room in some for name in noises],
        )
    yield (
        "Lasting noises",
        ms,
        [
            partial(lasting_noise, name, snr_db, room)
            for room in some
            for name in LASTING
            for snr_db in (20.0, 10.0)
        ],
    )
    yield "Quiet users", ms, [partial(quiet_user, -36.0, room) for room in ROOMS[:4]]


def run() -> list[Table]:
    """All tables."""
    tables = []
    for title, unit, jobs in _tables():
        if ONLY in title:
            tables.append(Table(title, unit, [job() for job in jobs]))
    return tables
