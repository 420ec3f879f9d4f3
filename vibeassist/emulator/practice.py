"""Practice mode: says back what it heard, in the user's own voice, with how loud and how long.

Spoken sentences come from prepared clips (``assets/practice``); numbers are put together from them.
"""

import math
import tomllib
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from vibeassist.emulator import sound
from vibeassist.emulator.errors import EmulatorError
from vibeassist.emulator.responder import (
    Part,
    Reply,
    Responder,
    ResponderFactory,
    Speech,
    Utterance,
)

_PAUSE_S = 0.15  # between clips, as between phrases
_WORD_PAUSE_S = 0.05  # within a spoken number
_MAX_ECHO_S = 30.0  # of a longer turn, the end is said back
_MAX_SPOKEN_S = 30  # the largest number that there is a clip for
_FIRST_BYTE_S = 0.25
_REMIND_EVERY = 4  # turns between hints that one may cut in

_WINDOW = 320  # samples; 20 ms at 16 kHz
_CLIPPED_SHARE = 0.001  # of samples at full scale: audible distortion
_SILENT_DB = -55.0  # dBFS, RMS of the loudest tenth of the windows
_QUIET_DB = -36.0
_LOUD_DB = -9.0


class Clips:
    """The prepared sentences.

    Args:
        folder: holds ``clips.toml`` (id -> ``file``, ``text``) and the sound files.

    Raises:
        EmulatorError: the index is missing or unreadable.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        try:
            index = tomllib.loads((folder / "clips.toml").read_text(encoding="utf-8"))
        except (OSError, tomllib.TOMLDecodeError) as error:
            raise EmulatorError(
                f"Practice mode's spoken sentences are missing ({folder / 'clips.toml'}).",
                hint="Install vibeassist again; its assets are not complete.",
            ) from error
        self._index: Mapping[str, Mapping[str, str]] = index
        self._loaded: dict[str, Speech] = {}

    def speech(self, clip: str) -> Speech:
        """One clip, 24 kHz mono int16, with its words.

        Raises:
            EmulatorError: there is no such clip, or its file is missing.
        """
        if clip not in self._loaded:
            entry = self._index.get(clip)
            if not isinstance(entry, Mapping) or not {"file", "text"} <= entry.keys():
                raise EmulatorError(
                    f"Practice mode has no spoken sentence {clip!r}.",
                    hint="Install vibeassist again; its assets are not complete.",
                )
            self._loaded[clip] = Speech(sound.load(self._folder / entry["file"]), entry["text"])
        return self._loaded[clip]


class Practice:
    """The responder of practice mode, for one conversation."""

    def __init__(self, clips: Clips, *, greet: bool = True) -> None:
        self._clips = clips
        self._greet = greet
        self._turns = 0

    def greeting(self) -> Reply | None:
        """Says what this is and what to do."""
        return Reply((self._clips.speech("greeting"),), first_byte_s=0.0) if self._greet else None

    def respond(self, utterance: Utterance) -> Reply:
        """Says back what was heard; typed text gets a sentence of its own."""
        if utterance.text is not None:
            return Reply((self._clips.speech("typed"),), first_byte_s=_FIRST_BYTE_S)
        self._turns += 1
        length_s = max(0.0, utterance.ended_s - utterance.started_s)
        echo = sound.to_output_rate(utterance.pcm[-round(_MAX_ECHO_S * 16_000) * 2 :])
        echo = sound.silence(_PAUSE_S) + echo + sound.silence(_PAUSE_S)
        clips = ["that_was", *_number_clips(length_s), level_clip(utterance.pcm)]
        if self._turns % _REMIND_EVERY == 0:
            clips.append("interrupted_hint")
        parts: list[Part] = [
            *self._sentence(["i_heard"]),
            Speech(echo, "(your own voice) "),
            *self._sentence(clips),
        ]
        return Reply(
            tuple(parts),
            heard=(f"(your voice, {length_s:.1f} seconds)",),
            first_byte_s=_FIRST_BYTE_S,
        )

    def _sentence(self, clips: list[str]) -> list[Part]:
        spoken: list[Part] = []
        for clip in clips:
            speech = self._clips.speech(clip)
            in_number = clip == "point" or (clip[0] == "n" and clip[1:].isdigit())
            pause = sound.silence(_WORD_PAUSE_S if in_number else _PAUSE_S)
            spoken.append(Speech(speech.pcm + pause, speech.transcript + " "))
        return spoken


def practice_responders(folder: Path | None = None) -> ResponderFactory:
    """Makes practice responders.

    Args:
        folder: the clips' folder; None: vibeassist's own assets.

    Raises:
        EmulatorError: the clips are missing.
    """
    if folder is None:
        from vibeassist.assets import asset

        folder = asset("practice/clips.toml").parent
    clips = Clips(folder)
    clips.speech("greeting")  # an incomplete installation is told at the start, not in a talk

    def make(connection: int, *, resumed: bool) -> Responder:
        return Practice(clips, greet=not resumed)

    return make


def _number_clips(length_s: float) -> list[str]:
    """``2.3`` as two, point, three, seconds."""
    tenths = round(length_s * 10)
    whole, tenth = divmod(tenths, 10)
    if whole > _MAX_SPOKEN_S or (whole == _MAX_SPOKEN_S and tenth):
        return ["more_than", f"n{_MAX_SPOKEN_S}", "seconds"]
    if tenth:
        return [f"n{whole}", "point", f"n{tenth}", "seconds"]
    return [f"n{whole}", "second" if whole == 1 else "seconds"]


def level_clip(pcm: bytes) -> str:
    """Which sentence describes the loudness of 16 kHz mono int16 speech."""
    samples = sound.to_samples(pcm)
    if len(samples) < _WINDOW:
        return "level_silent"
    if float(np.mean(np.abs(samples) >= 0.999)) > _CLIPPED_SHARE:
        return "level_clipped"
    windows = samples[: len(samples) // _WINDOW * _WINDOW].reshape(-1, _WINDOW)
    powers = np.sort(np.mean(windows.astype(np.float64) ** 2, axis=1))
    # The loudest tenth is the vowels; a mean over the turn would mostly measure its pauses.
    loudest = powers[-max(1, len(powers) // 10) :]
    level_db = 10 * math.log10(float(np.mean(loudest)) + 1e-12)
    if level_db < _SILENT_DB:
        return "level_silent"
    if level_db < _QUIET_DB:
        return "level_quiet"
    return "level_loud" if level_db > _LOUD_DB else "level_good"
