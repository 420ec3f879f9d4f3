"""Plays the program's own sounds: the clips of ``assets/earcons``."""

from collections.abc import Callable
from typing import Protocol

import soundfile

from vibeassist.assets import asset
from vibeassist.conversation.events import Noticed
from vibeassist.conversation.notices import Notice

BYTES_PER_S = 48_000  # 24 kHz int16


class Notifiable(Protocol):
    """What plays them: :class:`vibeassist.audio.engine.AudioEngine`."""

    def notify(self, pcm: bytes) -> None:
        """Play 24 kHz samples of the program's own, beside any reply."""


class Earcons:
    """The clips, and what plays them.

    Args:
        player: mixes a clip into what is played.
        observer: told of each.
    """

    def __init__(self, player: Notifiable, observer: Callable[[Noticed], None]) -> None:
        self._player = player
        self._observer = observer
        self._clips: dict[Notice, bytes] = {}

    def load(self) -> None:
        """Read the clips, before they are needed. Until then nothing is played; may block.

        Raises:
            VibeAssistError: one is missing.
        """
        self._clips = {notice: load_notice(notice) for notice in Notice}

    def play(self, notice: Notice | None) -> float:
        """Play a clip, if there is one to play; returns how many seconds it lasts."""
        if notice is None or notice not in self._clips:
            return 0.0
        self._player.notify(self._clips[notice])
        self._observer(Noticed(notice))
        return len(self._clips[notice]) / BYTES_PER_S


def load_notice(notice: Notice) -> bytes:
    """A clip's sound: 24 kHz mono int16."""
    samples, _ = soundfile.read(asset(f"earcons/{notice}.flac"), dtype="int16")
    pcm: bytes = samples.astype("<i2").tobytes()
    return pcm
